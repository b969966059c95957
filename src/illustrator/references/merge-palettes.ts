import { distance, hexOf, oklabOfHex } from '../paint/styles/oklab.ts'

/**
 * One palette of several, most important first: the first colours of each in turn, near twins averaged into one, so that
 * every reference is heard and the result is no longer than `limit`.
 */
export function mergePalettes(palettes: readonly (readonly string[])[], limit = 8): string[] {
  const merged: { l: number; a: number; b: number; weight: number }[] = []
  const longest = Math.max(0, ...palettes.map((palette) => palette.length))
  for (let rank = 0; rank < longest; rank++) {
    for (const palette of palettes) {
      const hex = palette[rank]
      if (hex === undefined) continue
      const color = oklabOfHex(hex)
      const twin = merged.find((other) => distance(other, color) < 0.12)
      if (twin) {
        const weight = twin.weight + 1
        for (const axis of ['l', 'a', 'b'] as const) {
          twin[axis] = (twin[axis] * twin.weight + color[axis]) / weight
        }
        twin.weight = weight
      } else if (merged.length < limit) merged.push({ ...color, weight: 1 })
    }
  }
  return merged.map(hexOf)
}
