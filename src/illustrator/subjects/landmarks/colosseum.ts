import { archway, courses, opening, snowOn } from '../buildings/architecture.ts'
import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** The Colosseum, its outer ring broken on the right. First colour the travertine. */
export const colosseum = thing({
  name: 'colosseum',
  nouns: ['colosseum', 'coliseum', 'roman colosseum', 'amphitheater', 'amphitheatre'],
  habitat: 'ground',
  height: 48,
  view: [0, 0, 160, 78],
  paint(art) {
    const stone = art.color('#cfae82')
    const own = art.lit(stone)
    // The far inner wall shows above the near rim.
    art.form('M 14 34 C 26 16 130 12 150 36 L 148 56 L 14 56 Z', shade(stone, -0.3), 'face', 0)
    const ring =
      'M 2 12 C 10 5 40 1 72 2 C 84 2.6 92 4 98 7 L 99 12 L 104 14 L 104 21 L 110 22 L 112 28 L 118 29 C 138 30 152 33 158 38 L 156 72 C 132 78 28 79 5 72 Z'
    art.form(ring, stone, 'column', 0)
    courses(art, ring, stone, 3, 0.8)
    // Storeys: an arc of arches each, squeezed toward the sides as the ring turns.
    const storey = (base: number, height: number, from: number, to: number, bow: number, rise: number): void => {
      const count = 19
      for (let index = 0; index < count; index++) {
        const angle = -1.42 + (2.84 * index) / (count - 1)
        const x = 81 + Math.sin(angle) * 76
        if (x < from || x > to) continue
        const width = 6.2 * Math.cos(angle) + 0.9
        const y = base + bow * Math.cos(angle) - bow
        opening(art, archway(x, y, width, height, rise))
        art.line(archway(x, y, width * 1.14, height * 1.06, rise), 0.5, shade(own, 0.32))
      }
    }
    storey(22, 5, 4, 96, -2.5, 0)
    storey(40, 11, 3, 112, 0.5, 0.5)
    storey(56, 11, 3, 158, 3, 0.5)
    storey(74, 12.5, 3, 158, 3, 0.5)
    const cornice = (y: number, from: number, to: number, bow: number): void => {
      const at = (x: number): number => y + bow * (Math.sqrt(Math.max(0, 1 - ((x - 81) / 79) ** 2)) - 1)
      const points = Array.from({ length: 24 }, (_, index) => from + ((to - from) * index) / 23)
      const line = `M ${points.map((x) => `${x} ${at(x)}`).join(' L ')}`
      art.line(line, 1.5, shade(own, 0.3))
      art.line(
        line.replace(/ (-?[\d.]+)(?= L|$)/g, (_, v: string) => ` ${Number(v) + 1.1}`),
        0.6,
        fade(shade(own, -0.6), 0.6),
      )
    }
    cornice(11, 3, 98, -5)
    cornice(26, 3, 108, -1)
    cornice(43.6, 3, 157, 2)
    cornice(59.8, 4, 157, 3)
    // Broken edge, lit.
    art.line('M 98 7 L 99 12 L 104 14 L 104 21 L 110 22 L 112 28 L 118 29 C 138 30 152 33 158 38', 1, shade(own, 0.35))
    const shadow = mix('#2a1830', own, 0.2)
    art.clip(ring, () => {
      const dark = art.lightX < 0 ? 150 : 10
      art.patch(dark, 44, 40, 60, shadow, 0.4)
    })
    for (let stone = 0; stone < 7; stone++)
      art.part(oval(112 + stone * 6, 76 - art.random.next(), 2 + art.random.next(), 1.4), shade(own, -0.1), 'ball', 0)
    snowOn(art, 'M 2 12 C 10 5 40 1 72 2 C 84 2.6 92 4 98 7 L 98 10 C 80 6 20 8 2 16 Z', 0.35)
    if (art.dark > 0.4) glow(art, 80, 60, 60, 'rgba(255,180,80,0.4)')
  },
})
