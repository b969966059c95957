import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { wheel } from './parts.ts'

/** A wing of solar cells. */
function solarWing(art: Craft, x: number, y: number, width: number, height: number): void {
  art.part(slab(x, y, width, height, 0.6), '#2a4a8c', 'face', 0.9)
  const line = fade(art.lit('#b9c8e8'), 0.7)
  for (let at = x; at <= x + width + 0.1; at += width / 6) art.line(`M ${at} ${y} L ${at} ${y + height}`, 0.4, line)
  for (let at = y; at <= y + height + 0.1; at += height / 3) art.line(`M ${x} ${at} L ${x + width} ${at}`, 0.4, line)
  art.line(slab(x, y, width, height, 0.6), 1, art.lit('#c9ced6'))
}

export const satellite = thing({
  name: 'satellite',
  nouns: ['satellite', 'sputnik', 'space probe', 'communications satellite'],
  habitat: 'air',
  height: 3,
  view: [2, 2, 158, 78],
  paint(art) {
    const foil = art.color('#d9a83c', '#c9ced6')
    art.line('M 50 46 L 110 46', 2.4, art.lit('#8b919b'))
    solarWing(art, 3, 33, 52, 26)
    solarWing(art, 105, 33, 52, 26)
    art.form(slab(64, 28, 32, 40, 3), foil, 'face', 0.9)
    for (const [x, y] of [
      [68, 34],
      [82, 40],
      [72, 54],
      [86, 58],
    ] as const)
      art.fill(polygon([x, y], [x + 8, y - 2], [x + 5, y + 7]), fade(shade(art.lit(foil), 0.6), 0.5))
    art.line('M 80 28 L 80 18', 2, art.lit('#8b919b'))
    art.part('M 58 6 C 62 20 98 20 102 6 C 92 12 68 12 58 6 Z', '#e9ecef', 'ball', 0.6)
    art.line('M 80 14 L 80 4', 1.2, art.lit('#5a5f69'))
    dot(art, 80, 4, 2, 2, '#d9412f')
    art.part(polygon([72, 68], [88, 68], [92, 77], [68, 77]), '#5a5f69', 'column', 0.6)
    if (art.dark > 0.3) glow(art, 80, 4, 10, 'rgba(255,90,70,0.9)')
  },
})

export const spaceStation = thing({
  name: 'space-station',
  nouns: ['space station', 'orbital station', 'space lab', 'international space station'],
  habitat: 'air',
  height: 50,
  view: [2, 2, 198, 102],
  paint(art) {
    const hull = art.color('#dfe2e6')
    const truss = art.lit('#9aa1ab')
    art.line('M 6 52 L 194 52', 3.4, truss)
    for (let x = 8; x < 190; x += 8) art.line(`M ${x} 50.4 L ${x + 8} 53.8`, 0.6, shade(truss, -0.5))
    for (const x of [4, 32, 146, 174])
      for (const y of [4, 62]) {
        art.line(`M ${x + 11} 52 L ${x + 11} ${y > 50 ? 64 : 40}`, 1.6, truss)
        solarWing(art, x, y, 22, 38)
      }
    for (const y of [30, 62]) art.part(slab(66, y, 12, 14, 1), '#e9e7e1', 'face', 0.3)
    for (const y of [30, 62]) art.part(slab(122, y, 12, 14, 1), '#e9e7e1', 'face', 0.3)
    art.form(slab(64, 44, 34, 17, 5), hull, 'bar', 0.7)
    art.form(slab(98, 42, 40, 21, 6), hull, 'bar', 0.7)
    art.form(slab(91, 12, 17, 78, 6), hull, 'column', 0.7)
    for (const y of [28, 44, 60, 76]) art.line(`M 91.4 ${y} L 107.6 ${y}`, 0.9, fade(shade(art.lit(hull), -0.6), 0.7))
    art.part(oval(99.5, 52, 8), '#c3c9d1', 'ball', 0.7)
    for (const [x, y] of [
      [99.5, 20],
      [99.5, 36],
      [116, 52],
      [126, 52],
      [76, 52],
      [99.5, 68],
    ] as const) {
      art.fill(oval(x, y, 2.2), '#ffe09a')
      glow(art, x, y, 8, 'rgba(255,220,140,0.7)')
    }
    art.part('M 92 90 L 107 90 L 111 98 L 88 98 Z', '#5a5f69', 'column', 0.6)
  },
})

/** A starship under way: its engines glow behind it. */
export const starship = thing({
  name: 'starship',
  nouns: [
    'starship',
    'spaceship',
    'spacecraft',
    'space ship',
    'space cruiser',
    'starfighter',
    'space fighter',
    'interstellar ship',
    'battlecruiser',
  ],
  habitat: 'air',
  height: 16,
  view: [2, 10, 198, 82],
  paint(art) {
    const hull = art.color('#b8c0ca', '#8b95a3', '#d9dadd')
    const glowing = art.second('#5fd0ff', '#7dffb0', '#ff9a4a')
    const own = art.lit(hull)
    for (const [y, reach] of [
      [38, 26],
      [52, 30],
      [64, 22],
    ] as const) {
      art.fill(
        polygon([32, y - 5], [32, y + 5], [32 - reach, y]),
        blend(art, [34, 0], [32 - reach, 0], '#ffffff', glowing, fade(glowing, 0)),
      )
      glow(art, 30, y, 24, fade(glowing, 0.85))
    }
    art.form('M 40 34 L 58 12 L 74 11 L 100 36 Z', shade(hull, -0.3), 'face', 0.5)
    art.form('M 26 32 L 44 30 L 44 70 L 26 68 Z', shade(hull, -0.4), 'bar', 0.6)
    const body = 'M 34 34 C 70 26 108 28 130 34 L 192 50 C 198 52 198 55 192 57 L 120 66 C 90 70 60 70 34 66 Z'
    art.form(body, hull, 'bar', 0.8)
    art.clip(body, () => {
      art.fill('M 30 52 L 200 53 L 200 72 L 30 72 Z', fade(shade(own, -0.5), 0.35))
      for (const [x, y, w, h] of [
        [48, 38, 22, 8],
        [76, 35, 16, 7],
        [56, 56, 30, 7],
        [98, 56, 20, 6],
        [128, 45, 18, 5],
      ] as const)
        art.line(slab(x, y, w, h, 1), 0.6, fade(shade(own, -0.6), 0.6))
      for (let x = 50; x < 170; x += 7)
        art.fill(oval(x, 51.4 + (x % 3) * 0.3, 1.1), x % 2 ? '#ffe7a6' : fade(glowing, 0.95))
      art.fill(
        'M 34 46 L 194 52 L 194 53.4 L 34 49 Z',
        fade(art.lit(art.asked[0] ? shade(art.asked[0], -0.3) : '#b8322a'), 0.8),
      )
    })
    art.part('M 102 32 C 110 22 132 24 144 38 L 104 36 Z', '#2f6d94', 'ball', 1)
    art.form('M 44 62 L 100 62 L 66 80 L 28 81 C 34 74 40 68 44 62 Z', hull, 'face', 0.7)
    art.line('M 50 66 L 42 78 M 66 66 L 56 78', 0.7, fade(shade(own, -0.6), 0.6))
    art.line('M 40 81 L 92 81', 1.6, shade(own, -0.55))
  },
})

/** A shuttle gliding or on its flame. */
export const spaceShuttle = thing({
  name: 'space-shuttle',
  nouns: ['space shuttle', 'shuttle orbiter', 'space plane'],
  habitat: 'air',
  height: 14,
  view: [1, 2, 170, 66],
  paint(art) {
    const hull = art.color('#f1f2f0')
    const black = art.lit('#26282e')
    for (const y of [38, 48]) {
      art.fill(
        polygon([22, y - 5], [22, y + 5], [1, y]),
        blend(art, [22, 0], [1, 0], '#ffffff', '#ffb04a', 'rgba(255,90,30,0)'),
      )
      glow(art, 20, y, 18, 'rgba(255,170,80,0.8)')
    }
    art.part('M 18 32 L 28 34 L 28 54 L 18 56 Z', '#4a4e57', 'bar', 0.6)
    art.form('M 30 30 L 22 3 L 36 2.4 L 62 28 Z', hull, 'face', 0.5)
    art.fill('M 22 3 L 36 2.4 L 40 6 L 23 7 Z', black)
    const body = 'M 24 30 C 40 24 60 27 76 27 L 128 27 C 146 28 162 36 168 45 C 170 50 166 54 156 55 L 28 57 Z'
    art.form(body, hull, 'bar', 0.6)
    art.clip(body, () => {
      art.fill('M 20 53 C 80 50 130 49 172 44 L 172 60 L 20 60 Z', black)
      art.fill('M 152 37 C 160 39 166 43 170 48 L 156 48 Z', black)
      art.line('M 78 27 L 78 51 M 126 27 L 126 50', 0.7, fade('#5a5f69', 0.7))
      art.line('M 78 32 L 126 32', 0.6, fade('#5a5f69', 0.5))
    })
    for (const [x, w] of [
      [137, 6],
      [144.5, 5],
    ] as const)
      art.fill(polygon([x, 32], [x + w - 1, 33], [x + w, 37], [x, 36]), '#1d2a38')
    art.form('M 44 50 L 108 50 L 60 64 L 24 65 Z', hull, 'face', 0.5)
    art.fill('M 60 64 L 108 50 L 111 51 L 62 66 L 24 66 L 24 64.4 Z', black)
    art.fill(slab(96, 38, 16, 7, 0.6), art.lit('#1f4f9c'))
  },
})

export const lunarRover = thing({
  name: 'lunar-rover',
  nouns: ['lunar rover', 'moon rover', 'mars rover', 'moon buggy', 'rover'],
  habitat: 'ground',
  height: 1.9,
  view: [2, 2, 142, 100.4],
  paint(art) {
    const body = art.color('#e9e4d6', '#d9c9a0')
    art.line('M 104 52 L 108 16', 2.6, art.lit('#9aa1ab'))
    art.part(slab(98, 8, 22, 11, 3), '#e9ecef', 'face', 0.6)
    for (const x of [112, 117]) art.fill(oval(x, 13.4, 2.6), '#1d2a38')
    art.line('M 30 50 L 30 34', 1.6, art.lit('#9aa1ab'))
    art.part('M 12 10 C 12 30 44 40 52 22 C 40 26 24 22 12 10 Z', '#e9ecef', 'ball', 0.6)
    art.line('M 30 24 L 40 8', 1, art.lit('#5a5f69'))
    dot(art, 40, 7, 2, 2, '#d9412f')
    art.form(polygon([14, 50], [126, 50], [120, 68], [22, 68]), body, 'face', 0.5)
    solarWing(art, 16, 44, 76, 7)
    art.part(slab(36, 56, 20, 8, 1), '#d9a83c', 'face', 0.9)
    art.line('M 26 84 L 46 66 L 72 84 M 72 84 L 92 66 L 118 84', 3, art.lit('#7c828c'))
    art.line('M 122 56 L 136 50 L 139 68', 2.4, art.lit('#9aa1ab'))
    art.part(slab(135, 66, 7, 7, 1), '#5a5f69', 'face', 0.5)
    for (const x of [24, 72, 120]) wheel(art, x, 84, 16, { spokes: 8, rim: '#9aa1ab', tyre: 0.22, lugs: 20 })
  },
})
