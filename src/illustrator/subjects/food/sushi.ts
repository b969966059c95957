import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

function rice(art: Craft, path: string, box: readonly [number, number, number, number]): void {
  art.part(path, '#f6f2e8', 'ball', 0)
  art.clip(path, () => {
    for (let grain = 0; grain < 46; grain++) {
      const [x, y] = [art.random.between(box[0], box[2]), art.random.between(box[1], box[3])]
      art.turned(x, y, art.random.between(0, 3), () =>
        art.fill(oval(x, y, 1.7, 0.8), fade(grain % 2 ? '#ffffff' : '#b9b0a0', 0.7)),
      )
    }
  })
}

function nigiri(art: Craft, x: number, y: number, fish: string): void {
  rice(art, slab(x, y + 7, 30, 12, 6), [x, y + 7, x + 30, y + 19])
  art.part(
    `M ${x - 2} ${y + 10} C ${x} ${y - 2} ${x + 22} ${y - 2} ${x + 33} ${y + 8} C ${x + 34} ${y + 12} ${x + 31} ${y + 13} ${x + 28} ${y + 11} C ${x + 18} ${y + 6} ${x + 8} ${y + 7} ${x + 1} ${y + 13} C ${x - 2} ${y + 13} ${x - 3} ${y + 12} ${x - 2} ${y + 10} Z`,
    fish,
    'bar',
    0.7,
  )
  for (let stripe = 0; stripe < 5; stripe++)
    art.line(
      `M ${x + 3 + stripe * 5.6} ${y + 8 - stripe * 0.2} C ${x + 5 + stripe * 5.6} ${y + 4} ${x + 6 + stripe * 5.6} ${y + 3} ${x + 8 + stripe * 5.4} ${y + 2.6}`,
      0.9,
      fade('#fff0e4', 0.75),
    )
}

function maki(art: Craft, x: number, y: number, heart: string): void {
  art.part(
    `M ${x - 9} ${y} L ${x - 9} ${y + 13} C ${x - 9} ${y + 19} ${x + 9} ${y + 19} ${x + 9} ${y + 13} L ${x + 9} ${y} Z`,
    '#1f2d24',
    'column',
    0.4,
  )
  art.fill(oval(x, y, 9, 5), art.lit('#26382c'))
  rice(art, oval(x, y, 7.8, 4.2), [x - 8, y - 4, x + 8, y + 4])
  art.part(oval(x - 0.8, y, 3, 1.7), heart, 'ball', 0.6)
  art.part(oval(x + 2, y + 0.8, 1.5, 1), '#7fb84a', 'ball', 0.4)
}

/** Nigiri and rolls on a wooden board, with wasabi and ginger. */
export const sushi = thing({
  name: 'sushi',
  nouns: ['sushi', 'plate of sushi', 'sushi roll', 'nigiri', 'sashimi', 'maki'],
  height: 0.08,
  view: [2, 12, 128, 68.1],
  paint(art) {
    const board = art.color('#2f2a2a', '#8a5a34', '#6e452a')
    art.form('M 14 30 L 116 30 L 128 56 L 2 56 Z', board, 'top', 0.4)
    art.form('M 2 56 L 128 56 L 127 62 L 3 62 Z', shade(board, -0.3), 'face', 0.3)
    art.part('M 14 62 L 24 62 L 24 67 L 14 67 Z', shade(board, -0.5))
    art.part('M 106 62 L 116 62 L 116 67 L 106 67 Z', shade(board, -0.5))
    const shadow = (x: number, y: number, rx: number): void => art.patch(x, y, rx, 4.4, '#000000', 0.55)
    for (const [x, y, fish] of [
      [20, 13, '#f08350'],
      [54, 12, '#c9302f'],
      [86, 13, '#f5b08a'],
    ] as const) {
      shadow(x + 17, y + 20, 21)
      nigiri(art, x, y, fish)
    }
    for (const [x, y, heart] of [
      [22, 37, '#f08350'],
      [43, 37, '#c9302f'],
      [64, 37, '#f0c84a'],
      [85, 37, '#f08350'],
    ] as const) {
      shadow(x + 1, y + 17, 13)
      maki(art, x, y, heart)
    }
    art.part(oval(108, 47, 6, 4.4), '#8fbf4a', 'ball', 0)
    for (let sheet = 0; sheet < 3; sheet++) art.part(oval(102 + sheet * 5, 37 - sheet, 5, 2.8), '#f3bfae', 'ball', 0.3)
  },
})
