/** Chance of a cell, 0 .. 1, the same in every picture. */
export function chanceAt(column: number, row: number): number {
  let mixed = Math.imul(column + 1013, 0x85ebca6b) ^ Math.imul(row + 7919, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 0x1_0000_0000
}

/** Which facet a place is on and how far from its edge, in shorter sides: the cells of scattered points. */
export function facetAt(x: number, y: number, across: number): { chance: number; edge: number } {
  const [cellX, cellY] = [Math.floor(x * across), Math.floor(y * across)]
  let [nearest, second] = [9, 9]
  let chance = 0
  for (let row = cellY - 1; row <= cellY + 1; row++) {
    for (let column = cellX - 1; column <= cellX + 1; column++) {
      const [px, py] = [column + chanceAt(column, row), row + chanceAt(row, column + 31)]
      const away = Math.sqrt((x * across - px) ** 2 + (y * across - py) ** 2)
      if (away < nearest) {
        second = nearest
        nearest = away
        chance = chanceAt(column + 57, row - 23)
      } else if (away < second) second = away
    }
  }
  return { chance, edge: (second - nearest) / across }
}

/** The same for a sheet that is folded along three sets of parallel lines. */
export function foldAt(x: number, y: number, across: number): { chance: number; edge: number } {
  const lines = [0.35, 1.4, 2.45].map((angle) => (x * Math.cos(angle) + y * Math.sin(angle)) * across)
  const [a, b, c] = lines.map(Math.floor) as [number, number, number]
  const shares = lines.map((line) => line - Math.floor(line))
  return {
    chance: chanceAt(a * 7 + c, b * 5 - c),
    edge: Math.min(...shares.map((share) => Math.min(share, 1 - share))) / across,
  }
}

/** How bright a star is seen at a place, 0 .. 1. */
export function starAt(x: number, y: number): number {
  const across = 26
  const [column, row] = [Math.floor(x * across), Math.floor(y * across)]
  const bright = chanceAt(column, row)
  if (bright < 0.72) return 0
  const [px, py] = [column + 0.2 + 0.6 * chanceAt(column + 3, row), row + 0.2 + 0.6 * chanceAt(column, row + 3)]
  const away = Math.sqrt((x * across - px) ** 2 + (y * across - py) ** 2)
  return Math.exp(-((away / (0.05 + 0.16 * (bright - 0.72))) ** 2))
}
