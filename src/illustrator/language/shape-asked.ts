import { ratioIn } from './change-photo-rules.ts'
import { photoClauses, photoEditsIn } from './photo-clauses.ts'

/**
 * Width over height that words want a picture of `ratio` to have: cropped or extended to a shape, turned on its side.
 * Undefined when they leave the shape as it is.
 */
export function shapeAsked(prompt: string, ratio: number): number | undefined {
  let shape = ratio
  for (const clause of photoClauses(prompt.slice(0, 1000))) {
    for (const { kind, amount = 0, where } of photoEditsIn(clause)) {
      if (kind === 'rotate' && Math.abs(Math.round(amount / 90)) % 2 === 1 && amount % 90 === 0) shape = 1 / shape
      if (kind === 'extend') shape = ratioIn(clause) ?? shape
      if (kind === 'crop' && amount > 0) shape = amount
      if (kind === 'crop' && /\bhalf\b/.test(clause)) shape *= where === 'top' || where === 'bottom' ? 2 : 0.5
      if (kind === 'round' && amount >= 0.5) shape = 1
    }
  }
  return Math.abs(Math.log(shape / ratio)) < 0.01 ? undefined : shape
}
