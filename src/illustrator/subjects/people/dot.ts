import type { Sitter } from './sitter.ts'

/** A small filled circle. */
export function dot({ context }: Sitter, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}
