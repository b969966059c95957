import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A crooked house of many gables, boarded up, with a light in some of its windows. First colour its walls. */
export const hauntedHouse = thing({
  name: 'haunted-house',
  nouns: [
    'haunted house',
    'haunted mansion',
    'spooky house',
    'creepy house',
    'derelict house',
    'abandoned house',
    'haunted manor',
  ],
  habitat: 'ground',
  height: 13,
  view: [4, -7, 138, 171],
  paint(art) {
    const wall = art.color('#5d5466')
    const roof = shade(wall, -0.42)
    // The tower leans, and so does what stands against it.
    art.form(polygon([92, 164], [96, 52], [130, 50], [132, 164]), wall, 'face', 0.5)
    art.form(polygon([88, 54], [112, 2], [138, 50]), roof, 'face', 0.6)
    art.line('M 112 2 L 112 -6', 1.4, art.lit(roof))
    art.form(polygon([16, 164], [12, 84], [98, 80], [98, 164]), shade(wall, 0.04), 'face', 0.5)
    art.form(polygon([4, 88], [30, 52], [88, 50], [104, 84]), roof, 'face', 0.6)
    art.form(polygon([30, 86], [34, 60], [50, 36], [68, 60], [70, 85]), shade(wall, -0.05), 'face', 0.5)
    art.form(polygon([26, 64], [49, 26], [75, 62], [68, 64], [50, 38], [33, 66]), roof, 'face', 0.6)
    art.form(polygon([76, 54], [76, 34], [86, 34], [86, 58]), shade(wall, -0.2), 'face', 0.5)
    boards(art, wall)
    for (const [x, y, wide, tall, isLit] of [
      [44, 56, 12, 20, true],
      [24, 96, 14, 22, false],
      [76, 94, 14, 22, true],
      [104, 66, 13, 20, true],
      [107, 104, 13, 22, false],
      [24, 132, 14, 20, true],
    ] as const)
      pane(art, { x, y, wide, tall, isLit, roof })
    art.form('M 50 164 L 50 134 C 50 122 72 122 72 134 L 72 164 Z', shade(roof, 0.08), 'face', 0.4)
    art.line('M 61 128 L 61 164', 1, fade(shade(art.lit(roof), -0.4), 0.8))
    art.form(polygon([40, 164], [44, 158], [78, 158], [82, 164]), shade(wall, -0.15), 'face', 0.4)
    art.form(polygon([38, 126], [44, 116], [80, 114], [86, 126]), roof, 'face', 0.5)
    for (const x of [42, 81]) art.form(slab(x, 124, 3, 36, 1), shade(wall, 0.1), 'face', 0.3)
  },
})

/** Planks of the walls, some missing. */
function boards(art: Craft, wall: string): void {
  const joint = fade(shade(art.lit(wall), -0.5), 0.4)
  for (let y = 92; y < 164; y += 8)
    for (const [from, to] of [
      [16, 96],
      [97, 131],
    ] as const)
      if (!art.random.chance(0.18)) art.line(`M ${from} ${y} L ${to} ${y - 1.5}`, 0.7, joint)
}

function pane(
  art: Craft,
  { x, y, wide, tall, isLit, roof }: { x: number; y: number; wide: number; tall: number; isLit: boolean; roof: string },
): void {
  const shape = `M ${x} ${y + tall} L ${x} ${y + 5} C ${x} ${y - 3} ${x + wide} ${y - 3} ${x + wide} ${y + 5} L ${x + wide} ${y + tall} Z`
  const glows = isLit && art.dark > 0.15
  art.fill(shape, glows ? '#f6c65a' : art.lit('#26212e'))
  if (glows) art.patch(x + wide / 2, y + tall / 2, wide, tall, '#ffdf8a', 0.55)
  const frame = art.lit(shade(roof, 0.14))
  art.line(shape, 1.6, frame)
  art.line(
    `M ${x + wide / 2} ${y - 1} L ${x + wide / 2} ${y + tall} M ${x} ${y + tall * 0.5} L ${x + wide} ${y + tall * 0.5}`,
    1.1,
    frame,
  )
  if (!isLit)
    art.line(
      `M ${x - 2} ${y + 6} L ${x + wide + 2} ${y + tall - 4} M ${x - 2} ${y + tall - 6} L ${x + wide + 2} ${y + 5}`,
      2.4,
      art.lit('#7a6349'),
    )
}
