import type { Blocks } from './blocks.ts'

export const wood = '#c98f5a'

/** Four legs under a top of `width` by `depth`. */
export function legs({ box }: Blocks, width: number, depth: number, height: number, color: string): void {
  for (const [x, y] of [
    [0.05, 0.05],
    [width - 0.17, 0.05],
    [0.05, depth - 0.17],
    [width - 0.17, depth - 0.17],
  ] as const) {
    box([x, y, 0], [0.12, 0.12, height], color)
  }
}
