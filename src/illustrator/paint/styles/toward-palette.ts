import { distance, type Oklab } from './oklab.ts'

/** Each colour moved to the nearest of a palette by a share of 0..1. */
export function towardPalette(colors: readonly Oklab[], palette: readonly Oklab[], share: number): Oklab[] {
  return colors.map((color) => {
    const away = palette.map((next) => distance(next, color))
    const nearest = palette[away.indexOf(Math.min(...away))]!
    return {
      l: color.l + (nearest.l - color.l) * share,
      a: color.a + (nearest.a - color.a) * share,
      b: color.b + (nearest.b - color.b) * share,
    }
  })
}
