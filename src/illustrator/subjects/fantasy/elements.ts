import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** A volcano, erupting unless dormant. First colour its rock. */
export const volcano = thing({
  name: 'volcano',
  nouns: ['volcano', 'erupting volcano', 'volcanic mountain'],
  habitat: 'ground',
  height: 60,
  view: [2, 4, 198, 150],
  paint(art) {
    const rock = art.color('#5f4a48', '#54505c')
    const own = art.lit(rock)
    const still = art.is('dormant', 'extinct', 'sleeping', 'snowy')
    const cone = 'M 2 150 C 40 138 66 92 82 56 C 90 60 110 60 118 56 C 134 92 160 138 198 150 Z'
    const smoke = mix(art.lit('#8a8088'), art.stage.palette.skyHorizon, 0.15)
    for (const [x, y, r] of still
      ? ([
          [98, 30, 8],
          [104, 18, 10],
          [112, 12, 8],
        ] as const)
      : ([
          [92, 32, 15],
          [110, 30, 15],
          [78, 22, 14],
          [124, 20, 15],
          [100, 18, 15],
          [66, 18, 10],
          [138, 17, 12],
        ] as const)) {
      const puff = art.context.createRadialGradient(x + art.lightX * r * 0.4, y - r * 0.4, 0, x, y, r)
      puff.addColorStop(0, fade(shade(smoke, 0.35), still ? 0.6 : 0.98))
      puff.addColorStop(0.7, fade(shade(smoke, -0.18), still ? 0.4 : 0.95))
      puff.addColorStop(1, fade(shade(smoke, -0.4), 0))
      art.fill(oval(x, y, r), puff)
    }
    if (!still) {
      glow(art, 100, 44, 48, 'rgba(255,120,40,0.95)')
      for (const [dx, top] of [
        [-30, 26],
        [-18, 12],
        [-7, 5],
        [6, 6],
        [18, 14],
        [31, 28],
      ] as const)
        art.line(
          `M ${100 + dx * 0.3} 57 C ${100 + dx * 0.4} ${top + 10} ${100 + dx * 0.7} ${top} ${100 + dx} ${top + 8}`,
          3.4,
          blend(art, [0, 57], [0, top], '#fff0a8', '#ff9a2a', '#e8401a'),
        )
    }
    art.form(cone, rock, 'face', 0.05)
    art.clip(cone, () => {
      for (const [x, to] of [
        [86, 30],
        [92, 64],
        [108, 132],
        [114, 168],
        [98, 92],
      ] as const)
        art.line(
          `M ${x} 58 C ${x + (to - x) * 0.2} 90 ${x + (to - x) * 0.6} 120 ${to} 152`,
          3.6,
          fade(shade(own, -0.5), 0.4),
        )
      art.fill(
        art.lightX < 0
          ? 'M 100 50 C 106 90 116 130 134 152 L 200 152 L 118 50 Z'
          : 'M 100 50 C 94 90 84 130 66 152 L 0 152 L 82 50 Z',
        fade(shade(own, -0.6), 0.32),
      )
      if (still)
        art.fill(
          'M 70 50 L 130 50 L 134 84 L 124 76 L 116 90 L 106 78 L 96 92 L 88 78 L 78 88 L 66 84 Z',
          fade(art.lit('#f4f7fb'), 0.95),
        )
      else
        for (const path of [
          'M 88 56 C 84 76 94 88 82 108 C 74 124 80 138 68 152 L 84 152 C 86 138 92 124 92 110 C 100 94 94 76 98 57 Z',
          'M 104 57 C 108 76 104 90 116 104 C 124 118 120 132 132 152 L 142 152 C 136 128 132 112 124 100 C 116 86 118 74 114 56 Z',
        ])
          art.fill(path, blend(art, [0, 56], [0, 152], '#fff0a0', '#ff8a1e', '#d8340f', fade('#8a1a0a', 0.6)))
    })
    art.fill('M 82 56 C 88 52 112 52 118 56 C 110 61 90 61 82 56 Z', still ? shade(own, -0.6) : '#ffcf5a')
    if (!still) glow(art, 100, 58, 34, 'rgba(255,150,50,0.8)')
  },
})

/** A whirling column of wind and dust. First colour its dust. */
export const tornado = thing({
  name: 'tornado',
  nouns: ['tornado', 'whirlwind', 'twister', 'cyclone', 'dust devil'],
  habitat: 'ground',
  height: 60,
  view: [3, 3, 137, 150],
  paint(art) {
    const dust = art.lit(art.color('#8a8a94', '#9a8f86'))
    for (let layer = 0; layer < 34; layer++) {
      const share = layer / 33
      const y = 14 + share * 128
      const reach = 62 * (1 - share) ** 1.25 + 7
      const x = 70 + Math.sin(share * 5) * 9 * share + (share > 0.2 ? (share - 0.2) * -8 : 0)
      const path = oval(x, y, reach, reach * 0.16 + 2.4)
      art.fill(
        path,
        blend(
          art,
          [x - reach, 0],
          [x + reach, 0],
          fade(shade(dust, art.lightX < 0 ? 0.35 : -0.5), 0.6),
          fade(dust, 0.78),
          fade(shade(dust, art.lightX < 0 ? -0.5 : 0.35), 0.6),
        ),
      )
      art.line(
        `M ${x - reach * 0.94} ${y} C ${x - reach * 0.5} ${y + reach * 0.2} ${x + reach * 0.4} ${y + reach * 0.2} ${x + reach * art.random.between(0.5, 0.95)} ${y + 1}`,
        1.3,
        fade(shade(dust, layer % 2 ? 0.55 : -0.5), 0.5),
      )
    }
    for (let bit = 0; bit < 26; bit++) {
      const y = art.random.between(80, 146)
      art.fill(
        polygon(
          [70 + art.random.between(-34, 34), y],
          [73 + art.random.between(-34, 34) * 0.02 + 20 - bit, y + 2],
          [70 + 20 - bit, y + 3],
        ),
        fade(shade(dust, -0.6), 0.5),
      )
    }
    for (const [x, r] of [
      [40, 11],
      [58, 13],
      [78, 13],
      [96, 10],
    ] as const) {
      const puff = art.context.createRadialGradient(x, 142, 0, x, 142, r)
      puff.addColorStop(0, fade(shade(dust, 0.2), 0.85))
      puff.addColorStop(1, fade(dust, 0))
      art.fill(oval(x, 141, r, 9), puff)
    }
  },
})

/** A berg of ice, its foot in the water. */
export const iceberg = thing({
  name: 'iceberg',
  nouns: ['iceberg', 'ice berg'],
  habitat: 'water',
  height: 25,
  view: [2, 3, 178, 112],
  paint(art) {
    const ice = art.lit(art.color('#cfe8f5', '#bfe0f0'))
    const side = art.lightX < 0 ? 1 : -1
    const outline: readonly (readonly [number, number])[] = [
      [2, 110],
      [14, 84],
      [34, 70],
      [46, 40],
      [62, 30],
      [78, 4],
      [92, 16],
      [104, 40],
      [122, 46],
      [138, 70],
      [160, 84],
      [178, 110],
    ]
    const path = `${polygon(...outline)}`
    art.fill(
      path,
      blend(art, [0, 4], [0, 112], shade(ice, 0.6), shade(ice, 0.25), shade(mix(ice, '#4aa8c8', 0.4), -0.1)),
    )
    art.clip(path, () => {
      const facets: readonly [readonly (readonly [number, number])[], number][] = [
        [
          [
            [78, 4],
            [92, 16],
            [104, 40],
            [96, 78],
            [84, 50],
          ],
          -0.22,
        ],
        [
          [
            [104, 40],
            [122, 46],
            [138, 70],
            [126, 112],
            [96, 78],
          ],
          -0.34,
        ],
        [
          [
            [138, 70],
            [160, 84],
            [178, 112],
            [126, 112],
          ],
          -0.25,
        ],
        [
          [
            [46, 40],
            [62, 30],
            [66, 72],
            [40, 96],
          ],
          -0.12,
        ],
        [
          [
            [34, 70],
            [46, 40],
            [40, 96],
            [14, 112],
            [14, 84],
          ],
          0.2,
        ],
        [
          [
            [84, 50],
            [96, 78],
            [90, 112],
            [66, 112],
            [66, 72],
          ],
          0.1,
        ],
      ]
      for (const [points, tone] of facets)
        art.fill(polygon(...points), fade(shade(mix(ice, '#6fb4d8', 0.35), tone * side), 0.6))
      art.line('M 78 4 L 84 50 L 66 72 L 40 96 M 84 50 L 96 78 L 90 112', 1, fade('#ffffff', 0.7))
      art.fill(
        'M 0 102 C 40 98 60 106 90 102 C 120 98 150 106 180 101 L 180 114 L 0 114 Z',
        fade(art.lit('#2f9ab8'), 0.4),
      )
    })
    art.line('M 4 110 C 50 106 130 114 176 110', 1.6, fade('#ffffff', 0.8))
  },
})

/** A ball of fire with its flames trailing up, or one tongue of flame. First colour the fire. */
export const flame = thing({
  name: 'flame',
  nouns: ['flame', 'fireball', 'ball of fire'],
  habitat: 'air',
  height: 1,
  view: [6, 2, 94, 128],
  paint(art) {
    const fire = art.color('#f4501a')
    const warm = art.asked[0] ? shade(fire, 0.3) : '#ff9a22'
    const bright = art.asked[0] ? shade(fire, 0.6) : '#ffd84a'
    glow(art, 50, 84, 60, fade(warm, 0.7))
    art.fill(
      'M 52 3 C 58 26 82 36 88 62 C 90 56 89 48 86 42 C 96 58 96 76 92 92 C 88 116 70 127 50 127 C 30 127 10 116 8 88 C 6 66 16 54 22 40 C 24 48 26 52 30 56 C 30 36 48 26 52 3 Z',
      blend(art, [0, 3], [0, 127], shade(fire, -0.1), fire, warm),
    )
    art.fill(
      'M 54 36 C 60 56 76 62 78 84 C 80 108 66 124 50 124 C 34 124 20 110 22 90 C 24 78 30 72 34 62 C 36 70 38 72 42 74 C 42 60 52 52 54 36 Z',
      blend(art, [0, 36], [0, 124], warm, bright),
    )
    art.fill(
      'M 51 70 C 56 82 66 88 65 102 C 64 116 58 121 50 121 C 41 121 34 114 36 102 C 38 92 48 86 51 70 Z',
      blend(art, [0, 70], [0, 121], bright, '#fffbe0'),
    )
  },
})
