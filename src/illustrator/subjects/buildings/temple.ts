import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { archway, columns, courses, glass, opening, snowOn, steps, tiles } from './architecture.ts'

/** A temple: a Hindu tower of many storeys, or a stepped Maya pyramid when the words say so. First colour the stone. */
export const temple = thing({
  name: 'temple',
  nouns: [
    'temple',
    'hindu temple',
    'angkor wat',
    'mayan temple',
    'aztec temple',
    'mayan pyramid',
    'aztec pyramid',
    'step pyramid',
    'chichen itza',
    'buddhist temple',
    'japanese temple',
    'chinese temple',
    'mesoamerican pyramid',
    'pyramid temple',
  ],
  habitat: 'ground',
  height: 30,
  view: [0, 0, 130, 108],
  paint(art) {
    if (art.is('buddhist', 'japanese', 'chinese', 'shinto', 'zen', 'asian')) return paintEastern(art)
    if (/maya|aztec|step|chichen|meso|pyramid/.test(art.noun) || art.is('mayan', 'aztec', 'jungle'))
      return paintStepped(art)
    const stone = art.color('#c9a578', '#bfa88a')
    const spire = (x: number, base: number, half: number, height: number): void => {
      const body = `M ${x - half} ${base} C ${x - half} ${base - height * 0.5} ${x - half * 0.6} ${base - height * 0.86} ${x - half * 0.16} ${base - height * 0.94} L ${x + half * 0.16} ${base - height * 0.94} C ${x + half * 0.6} ${base - height * 0.86} ${x + half} ${base - height * 0.5} ${x + half} ${base} Z`
      art.form(body, stone, 'column', 0)
      art.clip(body, () => {
        for (let tier = 1; tier < 10; tier++) {
          const y = base - (height * tier) / 10.4
          art.line(`M ${x - half} ${y} L ${x + half} ${y}`, height * 0.018, fade(shade(art.lit(stone), -0.55), 0.6))
          art.line(
            `M ${x - half} ${y - height * 0.02} L ${x + half} ${y - height * 0.02}`,
            height * 0.012,
            fade(shade(art.lit(stone), 0.4), 0.6),
          )
          for (let at = -4; at <= 4; at++)
            art.fill(
              archway(x + at * half * 0.24, y + height * 0.085, half * 0.13, height * 0.05),
              fade(shade(art.lit(stone), -0.5), 0.5),
            )
        }
      })
      art.part(oval(x, base - height * 0.95, half * 0.26, height * 0.035), shade(stone, 0.06), 'ball', 0)
      art.part(
        polygon(
          [x - half * 0.08, base - height * 0.96],
          [x, base - height * 1.06],
          [x + half * 0.08, base - height * 0.96],
        ),
        '#d9a93a',
        'column',
        0.7,
      )
      snowOn(art, body, 0.14)
    }
    spire(30, 72, 12, 44)
    spire(100, 72, 12, 44)
    spire(65, 74, 20, 68)
    const hall = slab(10, 70, 110, 30)
    art.form(hall, stone)
    courses(art, hall, stone, 3.4)
    columns(art, 14, 116, 76, 99, 11, shade(stone, 0.08), 0.3)
    art.part(slab(8, 68, 114, 4), shade(stone, 0.14), 'bar', 0)
    snowOn(art, slab(8, 67, 114, 4), 0.7)
    art.part(slab(52, 66, 26, 34), shade(stone, 0.05), 'face', 0)
    opening(art, archway(65, 99, 13, 25, 0.6))
    art.line(archway(65, 99, 16, 28, 0.6), 1, shade(art.lit(stone), 0.3))
    steps(art, 10, 120, 98.6, 108, 4, stone, 2.2)
  },
})

function paintStepped(art: Craft): void {
  const stone = art.color('#b7ab90')
  for (let level = 0; level < 7; level++) {
    const top = 24 + level * 12
    const half = 20 + level * 7.4
    const block = polygon([65 - half, top], [65 + half, top], [65 + half + 3, top + 12], [65 - half - 3, top + 12])
    art.form(block, shade(stone, level % 2 ? -0.05 : 0.02))
    courses(art, block, stone, 4)
    snowOn(art, block, 0.3)
  }
  art.part(polygon([56, 24], [74, 24], [80, 108], [50, 108]), shade(stone, 0.14), 'face', 0)
  for (let y = 26; y < 108; y += 2.4)
    art.line(
      `M ${56 - (y - 24) * 0.07} ${y} L ${74 + (y - 24) * 0.07} ${y}`,
      0.5,
      fade(shade(art.lit(stone), -0.6), 0.55),
    )
  art.form(slab(50, 6, 30, 18), stone)
  courses(art, slab(50, 6, 30, 18), stone, 4)
  for (const x of [57, 65, 73]) opening(art, slab(x - 2.2, 12, 4.4, 12))
  art.part(slab(48, 2, 34, 5), shade(stone, 0.1), 'bar', 0)
  snowOn(art, slab(48, 1.6, 34, 5), 0.5)
  art.clip(polygon([45, 24], [85, 24], [128, 108], [2, 108]), () => {
    for (let moss = 0; moss < 26; moss++)
      art.patch(art.random.between(10, 120), art.random.between(60, 106), 5, 2, '#5f7a44', 0.35)
  })
}

function paintEastern(art: Craft): void {
  const wood = art.color('#b5432f')
  const roof = art.second('#46545a')
  const eave = (y: number, half: number, inner: number, height: number): void => {
    const path = `M ${65 - half} ${y - 4} C ${65 - half * 0.7} ${y - 1} ${65 - inner - 2} ${y - height * 0.6} ${65 - inner} ${y - height} L ${65 + inner} ${y - height} C ${65 + inner + 2} ${y - height * 0.6} ${65 + half * 0.7} ${y - 1} ${65 + half} ${y - 4} C ${65 + half * 0.8} ${y + 2} ${65 - half * 0.8} ${y + 2} ${65 - half} ${y - 4} Z`
    art.part(path, roof, 'bar', 0.1)
    tiles(art, path, roof, 7)
    snowOn(art, path, 0.7)
  }
  art.form(slab(34, 34, 62, 18), wood)
  for (let x = 38; x < 94; x += 9) glass(art, slab(x, 38, 6, 8))
  eave(34, 48, 26, 28)
  art.part(slab(36, 4, 58, 3.4), shade(roof, 0.1), 'bar', 0.2)
  for (const x of [37, 93]) art.part(oval(x, 4.4, 2, 3.4), '#c8a03c', 'ball', 0.7)
  art.form(slab(20, 66, 90, 32), shade(wood, -0.05))
  for (let x = 28; x < 108; x += 15) if (Math.abs(x - 65) > 9) glass(art, slab(x - 5, 74, 10, 18))
  opening(art, slab(56, 72, 18, 26))
  for (let x = 21; x < 112; x += 14.6) art.part(slab(x - 1.6, 64, 3.2, 34), wood, 'column', 0.2)
  eave(66, 64, 40, 19)
  art.part(slab(14, 96, 102, 4), '#cfc6b6', 'bar', 0)
  steps(art, 50, 80, 99, 108, 4, '#c2b8a8', 1.4)
  art.part(slab(10, 100, 110, 8), '#b9afa0', 'face', 0)
  steps(art, 50, 80, 99, 108, 4, '#cfc6b6', 1.4)
  for (const x of [40, 90]) {
    art.part(oval(x, 72, 3, 3.8), '#d8352c', 'ball', 0.3)
    if (art.dark > 0.4) glow(art, x, 72, 12, 'rgba(255,150,80,0.6)')
  }
}
