import { archway, courses, opening, snowOn, windows } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const slate = '#5a6b7c'

function paintTurret(art: Craft, x: number, half: number, top: number, base: number, cone: number, wall: string): void {
  art.part(slab(x - half, top, half * 2, base - top), wall, 'column', 0)
  art.part(slab(x - half * 1.25, top - 1, half * 2.5, 3), shade(wall, 0.06), 'column', 0)
  for (let y = top + 7; y < base - 5; y += 10) opening(art, archway(x, y, half * 0.6, 4, 0.6))
  const roof = polygon([x - half * 1.4, top - 0.4], [x, top - cone], [x + half * 1.4, top - 0.4])
  art.part(roof, slate, 'column', 0.2)
  art.line(`M ${x} ${top - cone} L ${x} ${top - cone - 3}`, 0.5, art.lit('#c8a03c'))
  snowOn(art, roof, 0.55)
}

/** Neuschwanstein on its rock: white walls, slate roofs, slender towers. First colour the walls. */
export const neuschwanstein = thing({
  name: 'neuschwanstein',
  nouns: [
    'neuschwanstein',
    'neuschwanstein castle',
    'fairytale castle',
    'fairy tale castle',
    'cinderella castle',
    'disney castle',
    'princess castle',
  ],
  habitat: 'ground',
  height: 70,
  view: [0, 0, 140, 128],
  paint(art) {
    const wall = art.color('#eee6da')
    // The palace behind with the high tower.
    paintTurret(art, 96, 5.4, 30, 92, 24, wall)
    paintTurret(art, 52, 3, 40, 80, 18, wall)
    art.form(slab(46, 50, 42, 46), shade(wall, -0.04))
    windows(art, { left: 49, right: 85, top: 54, bottom: 92 }, 7, 3, { wall, share: 0.42, rise: 0.5 })
    const roof = polygon([44, 51], [52, 30], [82, 30], [90, 51])
    art.part(roof, slate, 'face', 0.1)
    for (const x of [54, 62, 70, 78]) {
      art.part(polygon([x - 2, 46], [x - 2, 42], [x, 39], [x + 2, 42], [x + 2, 46]), shade(wall, -0.05), 'face', 0)
      opening(art, archway(x, 45.6, 1.8, 3))
    }
    snowOn(art, roof, 0.5)
    const gable = polygon([30, 52], [39, 34], [48, 52], [48, 98], [30, 98])
    art.form(gable, wall)
    windows(art, { left: 33, right: 45, top: 56, bottom: 92 }, 3, 3, { wall, share: 0.4, rise: 0.5 })
    art.line('M 29 53 L 39 33 L 49 53', 1.8, shade(art.lit(slate), -0.1))
    paintTurret(art, 29, 3.4, 48, 100, 20, wall)
    paintTurret(art, 88, 3.4, 52, 96, 19, wall)
    // Court wing and gate house.
    art.form(slab(86, 70, 34, 32), shade(wall, -0.08))
    windows(art, { left: 90, right: 116, top: 74, bottom: 92 }, 5, 2, { wall, share: 0.4, rise: 0.5 })
    const wing = polygon([84, 71], [89, 60], [116, 60], [122, 71])
    art.part(wing, slate, 'face', 0.1)
    snowOn(art, wing, 0.55)
    const brick = '#b06a4a'
    art.form(slab(108, 76, 22, 30), brick)
    courses(art, slab(108, 76, 22, 30), brick, 2.6)
    opening(art, archway(119, 106, 8, 14))
    for (let x = 108; x < 130; x += 4.4) art.part(slab(x, 73, 2.4, 4), brick, 'face', 0)
    paintTurret(art, 108, 3, 70, 106, 14, wall)
    paintTurret(art, 130, 3.4, 68, 108, 15, wall)
    paintTurret(art, 66, 4, 74, 104, 17, wall)
    // Rock and firs.
    const rock =
      'M 2 128 C 10 112 18 104 28 96 C 44 92 58 102 74 100 C 92 98 110 104 134 104 C 138 112 139 120 140 128 Z'
    art.part(rock, '#a59d8e', 'face', 0)
    courses(art, rock, '#a59d8e', 6, 0.8)
    snowOn(art, rock, 0.25)
    const { random } = art
    for (let fir = 0; fir < 34; fir++) {
      const x = 5 + fir * 3.95 + random.between(-1.5, 1.5)
      const size = random.between(9, 17)
      const y = 128 - random.between(0, x < 14 ? 2 : 9)
      const tree = polygon([x - size * 0.28, y], [x, y - size], [x + size * 0.28, y])
      art.part(tree, shade('#3f6148', random.between(-0.12, 0.12)), 'column', 0)
      snowOn(art, tree, 0.5)
    }
    art.fill(slab(2, 126.6, 137, 1.4), fade(art.lit('#33503c'), 0.9))
  },
})
