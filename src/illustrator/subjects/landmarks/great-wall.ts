import { archway, courses, opening, snowOn } from '../buildings/architecture.ts'
import { slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

type Point = readonly [x: number, y: number, width: number]

/** The wall's crest from the far ridge to the foreground: x, y and how wide its walk looks. */
const course: readonly Point[] = [
  [182, 27, 2],
  [170, 22, 2.6],
  [156, 26, 3.4],
  [146, 35, 4.4],
  [128, 38, 5.6],
  [112, 33, 7],
  [98, 38, 9],
  [96, 50, 12],
  [112, 61, 16],
  [122, 74, 22],
  [108, 88, 29],
  [96, 97, 36],
  [78, 108, 42],
]

function paintTower(art: Craft, x: number, base: number, size: number, color: string): void {
  const tower = slab(x - size / 2, base - size * 1.1, size, size * 1.1)
  art.form(tower, color, 'face', 0)
  courses(art, tower, color, size * 0.12)
  for (const at of [-0.25, 0.02, 0.29])
    opening(art, archway(x + size * at, base - size * 0.5, size * 0.13, size * 0.26))
  art.part(slab(x - size * 0.56, base - size * 1.18, size * 1.12, size * 0.12), shade(color, 0.12), 'bar', 0)
  for (let merlon = 0; merlon < 5; merlon++)
    art.part(
      slab(x - size * 0.56 + merlon * size * 0.25, base - size * 1.34, size * 0.13, size * 0.18),
      shade(color, 0.04),
      'face',
      0,
    )
  snowOn(art, slab(x - size * 0.58, base - size * 1.22, size * 1.16, size * 0.2), 0.5)
}

/** One stretch of the wall: its face, walk, and parapets with merlons. */
function paintStretch(art: Craft, from: Point, to: Point, own: string, snow: string | undefined): void {
  const { stage, random } = art
  const [x, y, width] = from
  const parts = 7
  const at = (share: number): Point => [
    x + (to[0] - x) * share,
    y + (to[1] - y) * share,
    width + (to[2] - width) * share,
  ]
  for (let part = 0; part < parts; part++) {
    const [[ax, ay, aw], [bx, by, bw]] = [at(part / parts), at((part + 1) / parts)]
    const tone = shade(mix(own, stage.palette.haze, Math.max(0, 0.4 - aw * 0.02)), random.between(-0.04, 0.04))
    const band = (left: number, right: number, drop: number): string =>
      `M ${ax + aw * left} ${ay} L ${ax + aw * right} ${ay} L ${bx + bw * right} ${by + bw * drop} L ${bx + bw * left} ${by + bw * drop} Z`
    art.fill(band(-0.5, 0.5, 0.4), shade(tone, -0.24))
    art.fill(band(-0.5, 0.5, 0), snow ?? shade(tone, 0.24))
    const rise = part % 2 ? 0.26 : 0.16
    for (const [side, step] of [
      [-0.5, art.lightX < 0 ? 0.1 : -0.12],
      [0.5, art.lightX < 0 ? -0.12 : 0.1],
    ] as const) {
      art.fill(
        `M ${ax + aw * side} ${ay} L ${bx + bw * side} ${by} L ${bx + bw * side} ${by - bw * rise} L ${ax + aw * side} ${ay - aw * rise} Z`,
        shade(tone, step),
      )
      art.line(`M ${ax + aw * side} ${ay} L ${bx + bw * side} ${by}`, aw * 0.09, shade(tone, step - 0.08))
    }
    art.line(`M ${bx - bw * 0.5} ${by} L ${bx + bw * 0.5} ${by}`, bw * 0.02, fade(shade(tone, -0.5), 0.5))
  }
}

/** The Great Wall winding over its hills, with watchtowers. First colour the brick. */
export const greatWall = thing({
  name: 'great-wall',
  nouns: ['great wall', 'great wall of china', 'chinese wall'],
  habitat: 'ground',
  height: 60,
  view: [0, 0, 200, 110],
  paint(art) {
    const brick = art.color('#b89d74')
    const { stage, random } = art
    const winter = stage.season === 'winter' || stage.scene.light.weather === 'snow'
    const green = art.lit(winter ? '#dfe6ec' : stage.season === 'autumn' ? '#a37a36' : '#5f8046')
    const hills = [
      ['M 60 110 C 96 54 128 30 164 21 C 184 18 196 50 200 110 Z', 0.28],
      ['M 4 110 C 16 70 40 36 76 37 C 92 30 108 28 126 38 C 150 50 184 62 199 110 Z', 0.1],
      ['M 0 110 C 14 88 54 56 96 58 C 130 62 180 76 200 110 Z', -0.1],
    ] as const
    hills.forEach(([path, step], index) => {
      const tone = mix(shade(green, step), stage.palette.haze, 0.3 - index * 0.13)
      art.fill(path, blend(art, [0, 20 + index * 20], [0, 110], shade(tone, 0.16), shade(tone, -0.2)))
      art.clip(path, () => {
        for (let bush = 0; bush < 60; bush++) {
          const size = (1.2 + index * 0.9) * random.between(0.7, 1.5)
          art.patch(
            random.between(0, 200),
            random.between(30 + index * 16, 110),
            size * 2,
            size,
            shade(tone, random.chance(0.6) ? -0.35 : 0.2),
            0.6,
          )
        }
      })
    })
    const own = art.lit(brick)
    art.clip(slab(0, 0, 200, 110), () => {
      for (let index = 0; index + 1 < course.length; index++)
        paintStretch(art, course[index]!, course[index + 1]!, own, winter ? shade(green, 0.1) : undefined)
    })
    paintTower(art, 170, 24, 7, mix(brick, '#c8c0b0', 0.2))
    paintTower(art, 112, 39, 15, brick)
    paintTower(art, 122, 78, 33, brick)
  },
})
