import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

/** The rail: a climb, a drop through a loop, and a hill. */
const rail =
  'M 2 128 C 24 128 34 20 62 20 C 86 20 84 128 112 128 C 146 128 152 66 128 62 C 102 60 102 128 142 128 C 168 128 168 62 190 62 C 206 62 208 112 222 122'
const posts: readonly (readonly [x: number, top: number])[] = [
  [20, 108],
  [32, 74],
  [45, 36],
  [62, 22],
  [78, 42],
  [88, 86],
  [164, 100],
  [176, 72],
  [190, 64],
  [204, 82],
  [214, 112],
]

export const rollerCoaster = thing({
  name: 'roller-coaster',
  nouns: ['roller coaster', 'rollercoaster', 'coaster ride'],
  habitat: 'ground',
  height: 30,
  view: [0, 8, 224, 140],
  paint(art) {
    const track = art.color('#d8432f', '#2f77b4', '#e8932c')
    const steel = art.lit(art.second('#e6ebef'))
    for (const [x, top] of posts) {
      art.line(`M ${x} ${top} L ${x - 5} 140 M ${x} ${top} L ${x + 5} 140`, 1.5, shade(steel, -0.28))
      for (let y = top + 12; y < 136; y += 15) art.line(`M ${x - 3} ${y} L ${x + 3} ${y}`, 0.8, shade(steel, -0.2))
    }
    art.line('M 122 64 L 120 140 M 132 64 L 136 140', 1.5, shade(steel, -0.28))
    art.line(rail, 5, shade(art.lit(track), -0.5))
    art.line(rail, 3.4, art.lit(track))
    art.line(rail, 0.9, shade(art.lit(track), 0.5))
    const cars = art.second('#f0b41c', '#2563a8', '#f0b41c')
    for (const [x, y, angle] of [
      [30, 67, -1.1],
      [36, 50, -1.13],
      [43, 34, -1.0],
    ] as const)
      car(art, x, y, angle, cars)
  },
})

function car(art: Craft, x: number, y: number, angle: number, color: string): void {
  art.turned(x, y, angle, () => {
    for (const at of [-3, 3]) {
      art.part(oval(x + at, y - 13, 2.4), at < 0 ? '#d9a57e' : '#8d5a3c', 'ball', 0.2)
      art.line(`M ${x + at} ${y - 11} L ${x + at} ${y - 7}`, 3.4, art.lit(at < 0 ? '#3f8f5a' : '#e8e2d2'))
      art.line(`M ${x + at + 1} ${y - 10} L ${x + at + 3.6} ${y - 17}`, 1.1, art.lit(at < 0 ? '#d9a57e' : '#8d5a3c'))
    }
    art.part(
      `M ${x - 8} ${y - 9} L ${x + 6} ${y - 9} C ${x + 9} ${y - 9} ${x + 10} ${y - 5} ${x + 9} ${y - 2} L ${x - 8} ${y - 2} Z`,
      color,
      'bar',
      0.7,
    )
    art.part(slab(x - 7, y - 3, 14, 2.4, 1), '#33363d', 'bar', 0.4)
  })
}
