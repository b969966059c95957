import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const oyster = thing({
  name: 'oyster',
  nouns: ['oyster', 'pearl', 'oyster shell', 'mussel'],
  height: 0.1,
  view: [2, 4, 138, 106],
  paint(art) {
    const shell = art.color('#8a8fa0', '#a89a90')
    const fan = (base: number, spread: number, lift: number): string =>
      `M 16 ${base} C 4 ${base - lift} ${70 - spread} ${base - lift * 1.9} 70 ${base - lift * 1.9} C ${70 + spread} ${base - lift * 1.9} 136 ${base - lift} 124 ${base} C 100 ${base + 8} 40 ${base + 8} 16 ${base} Z`
    art.form(fan(60, 40, 30), shade(shell, -0.1), 'ball', 0.3)
    art.fill('M 22 58 C 16 36 46 14 70 14 C 94 14 124 36 118 58 Z', art.lit('#e8e0ec'))
    for (let rib = -4; rib <= 4; rib++)
      art.line(`M 70 62 L ${70 + rib * 13} ${16 + Math.abs(rib) * 6}`, 1.4, fade(art.lit('#b8a8c8'), 0.6))
    art.form('M 6 64 C 14 54 126 54 134 64 C 138 90 110 106 70 106 C 30 106 2 90 6 64 Z', shell, 'ball', 0.2)
    for (const drop of [8, 18, 28])
      art.line(
        `M ${10 + drop * 0.6} ${66 + drop} C 40 ${76 + drop} 100 ${76 + drop} ${130 - drop * 0.6} ${66 + drop}`,
        1.4,
        fade(shade(art.lit(shell), -0.5), 0.5),
      )
    art.fill(oval(70, 64, 56, 10), art.lit('#d8ccd8'))
    art.part(oval(70, 54, 16), art.asked[1] ?? '#f6f0ea', 'ball', 1)
  },
})

export const parachute = thing({
  name: 'parachute',
  nouns: ['parachute', 'paraglider'],
  habitat: 'air',
  height: 6,
  view: [2, 2, 158, 140],
  paint(art) {
    const cloth = art.color('#e0452c', '#2f77b4', '#e8a524')
    const second = art.second('#f3ecdc')
    for (let cord = 0; cord <= 8; cord++) art.line(`M ${4 + cord * 19} 62 L 80 138`, 0.7, art.lit('#5a5e67'))
    for (let panel = 0; panel < 8; panel++) {
      const [a, b] = [4 + panel * 19, 23 + panel * 19]
      const crown = (x: number): number => 80 + (x - 80) * 0.3
      art.form(
        `M ${a} 62 C ${a + (80 - a) * 0.05} 34 ${crown(a)} 4 80 3 C ${crown(b)} 4 ${b + (80 - b) * 0.05} 34 ${b} 62 C ${b - 5} 55 ${a + 5} 55 ${a} 62 Z`,
        panel % 2 ? second : cloth,
        'column',
        0.2,
      )
    }
    art.part(slab(72, 124, 16, 16, 3), '#7a5a34', 'face', 0.2)
  },
})

export const popsicle = thing({
  name: 'popsicle',
  nouns: ['popsicle', 'ice lolly', 'ice pop', 'ice cream bar'],
  height: 0.16,
  view: [12, 2, 68, 140],
  paint(art) {
    const ice = art.color('#e8506a', '#f0a03a', '#5fb0d8', '#8fc85a')
    art.part(slab(34, 96, 12, 44, 6), '#e0c08a', 'column', 0.2)
    const body = 'M 14 32 C 14 -8 66 -8 66 32 L 66 98 C 66 103 62 104 58 104 L 22 104 C 18 104 14 103 14 98 Z'
    art.form(body, ice, 'column', 0.8)
    art.clip(body, () => {
      art.fill(slab(10, 70, 60, 40), fade(art.lit(art.second(shade(ice, 0.4), '#f6e4b8')), 0.9))
      for (const x of [30, 50]) art.line(`M ${x} 22 L ${x} 88`, 5, fade(shade(art.lit(ice), -0.3), 0.4))
    })
    art.line('M 21 28 L 21 90', 3, fade('#ffffff', 0.5))
  },
})

/** A button of four holes. */
export const button = thing({
  name: 'button',
  nouns: ['button', 'coat button', 'shirt button', 'push button'],
  height: 0.03,
  view: [2, 2, 98, 98],
  paint(art) {
    const horn = art.color('#c8323a', '#2f77b4', '#8a5a34', '#e0a83a')
    art.form(oval(50, 50, 48), horn, 'ball', 0.7)
    art.form(oval(50, 50, 36), shade(horn, -0.12), 'ball', 0.3)
    for (const [x, y] of [
      [40, 40],
      [60, 40],
      [40, 60],
      [60, 60],
    ] as const)
      art.fill(oval(x, y, 5), shade(art.lit(horn), -0.7))
    art.line('M 40 40 L 60 60 M 60 40 L 40 60', 2.6, art.lit('#f3ecdc'))
  },
})

export const whistle = thing({
  name: 'whistle',
  nouns: ['whistle', 'referee whistle'],
  height: 0.05,
  view: [4, 8, 126, 92],
  paint(art) {
    const own = art.color('#c3c9d1', '#e0a83a', '#c8323a')
    art.line('M 20 40 C 6 36 2 22 10 14', 2.4, art.lit('#2b2d33'))
    art.form(
      'M 48 20 L 126 14 L 126 38 L 84 44 C 86 72 70 92 46 92 C 22 92 8 74 10 54 C 12 32 28 20 48 20 Z',
      own,
      'bar',
      1,
    )
    art.fill(polygon([72, 17], [86, 16], [82, 36], [74, 36]), '#17181c')
    art.part(oval(46, 58, 16), shade(own, -0.2), 'ball', 0.9)
  },
})

export const scepter = thing({
  name: 'scepter',
  nouns: ['scepter', 'sceptre', 'royal scepter', 'mace'],
  height: 0.8,
  view: [12, 2, 68, 180],
  paint(art) {
    const gold = art.color('#d9a32c', '#c3c9d1')
    art.form(slab(36, 50, 8, 124, 3), gold, 'column', 1)
    for (const y of [54, 110, 170]) art.part(oval(40, y, 8, 4.6), gold, 'ball', 1)
    for (let petal = -2; petal <= 2; petal++)
      art.form(
        `M 40 52 C ${40 + petal * 6} 44 ${40 + petal * 15} 34 ${40 + petal * 13} 20 C ${40 + petal * 9} 28 ${40 + petal * 5} 38 40 52 Z`,
        gold,
        'face',
        1,
      )
    art.part(oval(40, 22, 17), art.second('#b8202c', '#2f77c8', '#7a2f8a'), 'ball', 1)
    art.part('M 37 2 L 43 2 L 42 8 L 48 8 L 48 12 L 32 12 L 32 8 L 38 8 Z', gold, 'face', 1)
  },
})

/** Curtains drawn aside on their rod. */
export const curtains = thing({
  name: 'curtain',
  nouns: ['curtain', 'curtains', 'drapes', 'stage curtain'],
  habitat: 'wall',
  height: 2.2,
  view: [2, 2, 158, 150],
  paint(art) {
    const cloth = art.color('#a8323a', '#2f5f6a', '#c8a878', '#5a4a7a')
    const own = art.lit(cloth)
    for (const side of [-1, 1]) {
      const edge = 80 + side * 76
      const path = `M ${edge} 8 L ${80 + side * 8} 8 C ${80 + side * 14} 50 ${80 + side * 40} 84 ${80 + side * 52} 92 C ${80 + side * 48} 110 ${80 + side * 46} 130 ${80 + side * 44} 150 L ${edge} 150 Z`
      art.form(path, cloth, 'column', 0.1)
      art.clip(path, () => {
        for (let fold = 0; fold < 8; fold++) {
          const top = 80 + side * (12 + fold * 9)
          art.line(
            `M ${top} 8 C ${top + side * 2} 50 ${80 + side * (48 + fold * 3)} 82 ${80 + side * (54 + fold * 2.6)} 92 C ${80 + side * (52 + fold * 3)} 112 ${80 + side * (48 + fold * 4)} 130 ${80 + side * (46 + fold * 4)} 152`,
            2.4,
            fade(shade(own, fold % 2 ? -0.5 : 0.35), 0.4),
          )
        }
      })
      art.line(`M ${edge} 90 C ${80 + side * 66} 98 ${80 + side * 58} 96 ${80 + side * 51} 90`, 4, art.lit('#d9a32c'))
    }
    art.form(slab(2, 3, 156, 6, 3), '#8a5a34', 'bar', 0.5)
    for (const x of [3, 157]) art.part(oval(x, 6, 4.6), '#d9a32c', 'ball', 1)
  },
})

/** A label on a string, to be hung on what is sold. First colour its card. */
export const priceTag = thing({
  name: 'price-tag',
  nouns: ['price tag', 'gift tag', 'sale tag', 'tag'],
  height: 0.09,
  view: [4, 2, 128, 75],
  paint(art) {
    const card = art.color('#f2c53a', '#d8453a', '#f4efe2')
    art.line('M 28 46 C 6 34 2 6 20 4 C 34 2 36 24 28 44', 2.2, art.lit('#8a6a44'))
    art.form(
      'M 14 46 L 40 20 L 124 20 C 127 20 128 22 128 24 L 128 70 C 128 73 127 74 124 74 L 40 74 Z',
      card,
      'face',
      0.3,
    )
    art.part(oval(33, 47, 6), '#c9a14a', 'ball', 0.9)
    art.fill(oval(33, 47, 3.4), art.lit('#4a3a24'))
    art.line('M 56 40 L 112 40 M 56 54 L 96 54', 4, fade(art.lit('#3a2a1a'), 0.55))
  },
})

/** A reel of film with a strip running off it. */
export const filmReel = thing({
  name: 'film-reel',
  nouns: ['film reel', 'movie reel', 'film roll', 'reel of film'],
  height: 0.3,
  view: [4, 4, 136, 104],
  paint(art) {
    const steel = art.color('#7c858e', '#3a3f47')
    art.form(oval(54, 54, 50), steel, 'ball', 0.8)
    art.line(oval(54, 54, 47), 2, fade(shade(art.lit(steel), 0.6), 0.7))
    for (let hole = 0; hole < 5; hole++) {
      const angle = (hole * Math.PI * 2) / 5 - Math.PI / 2
      art.fill(oval(54 + Math.cos(angle) * 27, 54 + Math.sin(angle) * 27, 12.6), shade(art.lit('#2a2320'), 0.02))
    }
    art.part(oval(54, 54, 8), '#d3d8dc', 'ball', 1)
    art.part('M 54 104 C 84 104 100 88 136 90 L 136 76 C 104 74 84 90 62 90 Z', '#2a2320', 'bar', 0.4)
    for (let frame = 0; frame < 7; frame++)
      art.fill(slab(70 + frame * 9.4, 95.4 - frame * 2.2, 3.6, 2.6, 0.6), fade('#f4efe2', 0.9))
  },
})

/** For luck. First colour its iron. */
export const horseshoe = thing({
  name: 'horseshoe',
  nouns: ['horseshoe', 'lucky horseshoe'],
  height: 0.14,
  view: [4, 4, 96, 106],
  paint(art) {
    const metal = art.color('#8d949c', '#b8863a', '#6a5a4a')
    art.form(
      'M 8 8 L 28 8 C 30 12 27 16 26 22 C 14 60 30 86 50 86 C 70 86 86 60 74 22 C 73 16 70 12 72 8 L 92 8 C 104 60 90 106 50 106 C 10 106 -4 60 8 8 Z',
      metal,
      'column',
      0.9,
    )
    for (const [x, y] of [
      [17, 28],
      [15, 48],
      [20, 68],
      [83, 28],
      [85, 48],
      [80, 68],
      [36, 92],
      [64, 92],
    ] as const)
      art.fill(slab(x - 2, y - 3, 4, 6, 1), shade(art.lit(metal), -0.65))
  },
})

/** Dark glass in a frame, tilted to the sun on a post. */
export const solarPanel = thing({
  name: 'solar-panel',
  nouns: ['solar panel', 'solar cell', 'photovoltaic panel'],
  habitat: 'ground',
  height: 1.5,
  view: [2, 4, 178, 128],
  paint(art) {
    art.line('M 92 70 L 92 126 M 70 127 L 114 127', 6, art.lit('#8a929a'))
    art.form('M 34 6 L 178 6 L 146 100 L 2 100 Z', '#c9d0d6', 'face', 0.8)
    art.part('M 38 10 L 172 10 L 143 96 L 9 96 Z', art.color('#1f3f78', '#24508f'), 'face', 1)
    for (let row = 1; row < 4; row++)
      art.line(`M ${38 - row * 7.2} ${10 + row * 21.5} l 134 0`, 1.2, fade('#dfe8f2', 0.65))
    for (let column = 1; column < 6; column++)
      art.line(`M ${38 + column * 22.3} 10 l -29 86`, 1.2, fade('#dfe8f2', 0.65))
    art.fill('M 60 10 L 96 10 L 67 96 L 31 96 Z', fade('#ffffff', 0.14))
  },
})
