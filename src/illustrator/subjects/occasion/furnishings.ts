import { leafOutline, oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** An arch wound with leaves and flowers, tall enough for two to stand in. */
export const flowerArch = thing({
  name: 'flower-arch',
  nouns: ['flower arch', 'floral arch', 'wedding arch', 'arch of flowers', 'rose arch', 'trellis arch', 'arbor'],
  habitat: 'ground',
  height: 2.7,
  view: [2, 2, 168, 152],
  paint(art) {
    const wood = art.lit('#efe7da')
    art.line('M 20 150 L 20 74 C 20 24 56 16 85 16 C 114 16 150 24 150 74 L 150 150', 4.5, wood)
    art.line('M 28 150 L 28 76 C 28 32 60 25 85 25 C 110 25 142 32 142 76 L 142 150', 2.4, shade(wood, -0.16))
    const usual = ['#f6efe8', '#f0b9c4', '#e58ca0', '#f7ddd0', '#d96f8a']
    const along = (share: number): readonly [number, number] => {
      if (share < 0.3) return [23, 150 - (share / 0.3) * 74]
      if (share > 0.7) return [147, 76 + ((share - 0.7) / 0.3) * 74]
      const angle = Math.PI - ((share - 0.3) / 0.4) * Math.PI
      return [85 + 62 * Math.cos(angle), 76 - 57 * Math.sin(angle)]
    }
    for (let leaf = 0; leaf < 120; leaf++) {
      const [x, y] = along(art.random.next())
      const green = leaf % 3 === 0 ? '#7f9f5e' : '#56804b'
      const from = [x + art.random.between(-6, 6), Math.min(146, y + art.random.between(-6, 6))] as const
      art.line(leafOutline(from[0], from[1], 9, 4, art.random.between(0, 6.28)), 3, art.lit(shade(green, -0.1)))
    }
    for (let bloom = 0; bloom < 54; bloom++) {
      const share = bloom / 53
      const [x, y] = along(share)
      const full = 3.4 + 2.6 * Math.abs(Math.sin(bloom * 2.3)) + (share > 0.3 && share < 0.7 ? 1.4 : 0)
      const color = art.asked[bloom % Math.max(1, art.asked.length)] ?? usual[bloom % usual.length]!
      const at = [x + art.random.between(-5, 5), y + art.random.between(-5, 5)] as const
      art.part(oval(at[0], at[1], full), color, 'ball', 0.2)
      art.line(oval(at[0], at[1], full * 0.5), 0.8, fade(shade(art.lit(color), -0.35), 0.7))
    }
  },
})

/** A kettle of coals on three legs, lid open, with meat on the grate. */
export const barbecueGrill = thing({
  name: 'barbecue-grill',
  nouns: ['grill', 'barbecue', 'barbecue grill', 'bbq grill', 'bbq', 'charcoal grill', 'barbeque'],
  habitat: 'ground',
  height: 1.15,
  view: [2, 2, 118, 132],
  paint(art) {
    const pot = art.color('#2f333b', '#8c2a26', '#2c3f52')
    const steel = art.lit('#aab1b8')
    for (const [dx, y] of [
      [0, 40],
      [14, 30],
      [-12, 26],
    ] as const)
      art.line(`M ${60 + dx} 58 C ${52 + dx} 48 ${70 + dx} ${y + 6} ${60 + dx} ${y - 14}`, 4, fade('#dfe3e6', 0.35))
    art.line('M 36 96 L 20 130 M 84 96 L 100 130 M 60 98 L 60 126', 4, shade(steel, -0.3))
    art.line('M 28 114 L 92 114', 3, shade(steel, -0.2))
    art.part(oval(22, 124, 7), '#2b2d33', 'ball', 0.4)
    art.form('M 92 62 C 118 56 118 22 98 10 C 88 26 86 46 92 62 Z', shade(pot, 0.06), 'ball', 0.6)
    art.form('M 18 66 L 102 66 C 100 92 82 102 60 102 C 38 102 20 92 18 66 Z', pot, 'bar', 0.6)
    art.part(oval(60, 65, 43, 7.5), '#3a2420', 'face', 0.1)
    art.patch(60, 66, 34, 5, '#ff8a3a', 0.9)
    for (let bar = 0; bar < 9; bar++) art.line(`M ${24 + bar * 9} 62 L ${24 + bar * 9} 68`, 1.2, steel)
    art.line('M 17 65 L 103 65', 2.2, steel)
    for (const [x, wide, color] of [
      [36, 9, '#7a3f24'],
      [56, 9, '#8a4a2a'],
      [78, 12, '#b5643a'],
    ] as const)
      art.part(oval(x, 61, wide, 4), color, 'ball', 0.4)
    art.part(slab(2, 72, 18, 4, 2), '#8a5a34', 'bar', 0.3)
  },
})

export const basketballHoop = thing({
  name: 'basketball-hoop',
  nouns: ['basketball hoop', 'hoop', 'basketball net', 'basketball basket', 'backboard'],
  habitat: 'ground',
  height: 3.6,
  view: [2, 2, 72, 182],
  paint(art) {
    art.form(polygon([56, 30], [64, 30], [66, 180], [56, 180]), '#4a5059', 'column', 0.5)
    art.part(slab(46, 174, 28, 8, 3), '#2f333b', 'bar', 0.4)
    art.line('M 60 40 L 40 30 M 60 60 L 40 42', 3.4, art.lit('#4a5059'))
    art.form(polygon([32, 4], [42, 2], [42, 54], [32, 52]), art.color('#f0f2f4'), 'bar', 0.5)
    art.line(polygon([34, 24], [40, 23.4], [40, 42], [34, 41.6]), 1.4, art.lit('#c8322c'))
    const net = fade('#f4f4f0', 0.9)
    for (let string = 0; string < 7; string++) {
      const x = 5 + string * 4.4
      art.line(`M ${x} 44 L ${11 + string * 2.4} 66 M ${31.4 - string * 4.4} 44 L ${16 + string * 1.6} 62`, 0.9, net)
    }
    art.line(oval(18, 44, 14, 3.4), 2.4, art.lit('#e0662a'))
  },
})

export const clothesline = thing({
  name: 'clothesline',
  nouns: ['clothesline', 'washing line', 'clothes line', 'laundry line'],
  habitat: 'ground',
  height: 1.9,
  view: [2, 2, 218, 122],
  paint(art) {
    for (const x of [8, 212]) art.form(slab(x - 3, 4, 6, 118, 2), '#8a6a48', 'column', 0.2)
    art.line('M 8 10 C 70 20 150 20 212 10', 1.6, art.lit('#d9d4c6'))
    const colors = ['#e9e3d6', '#4f8fb4', '#d0605a', '#e3b24f', '#6f9f7a', '#8f7cc4']
    const hang = (x: number, path: string, at: number): void => {
      const color = art.asked[at] ?? colors[at % colors.length]!
      art.form(path, color, 'face', 0.1)
      const own = shade(art.lit(color), -0.22)
      art.line(`M ${x + 8} 44 C ${x + 6} 54 ${x + 9} 62 ${x + 8} 68`, 1.2, fade(own, 0.7))
      for (const peg of [x + 3, x + 27]) art.part(slab(peg, 13, 2.6, 7, 1), '#c9a26a', 'bar', 0.2)
    }
    hang(20, polygon([20, 16], [52, 18], [54, 84], [22, 86]), 0)
    hang(
      64,
      'M 64 18 L 74 18 L 80 22 L 86 18 L 96 18 L 106 36 L 98 40 L 95 34 L 95 74 L 65 74 L 65 34 L 62 40 L 54 36 Z',
      1,
    )
    hang(112, 'M 112 18 L 140 18 L 144 84 L 131 84 L 126 42 L 121 84 L 108 84 Z', 2)
    hang(152, 'M 154 18 L 164 18 L 168 21 L 172 18 L 182 18 L 184 40 L 194 82 L 142 82 L 152 40 Z', 3)
    hang(190, polygon([192, 17], [207, 15], [206, 56], [191, 57]), 4)
  },
})
