import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

export const binoculars = thing({
  name: 'binoculars',
  nouns: ['binoculars', 'field glasses', 'opera glasses'],
  height: 0.16,
  view: [4, 2, 116, 110],
  paint(art) {
    const body = art.color('#2b2d33', '#3f4a3a', '#5a3a24')
    for (const side of [-1, 1]) {
      const x = 60 + side * 30
      art.form(polygon([x - 13, 14], [x + 13, 14], [x + 24, 96], [x - 24, 96]), body, 'column', 0.5)
      art.part(slab(x - 15, 4, 30, 14, 5), '#1a1b1f', 'column', 0.5)
      art.part(oval(x, 96, 25, 13), '#4a4e57', 'ball', 0.7)
      art.part(oval(x, 96, 19, 9.4), '#2f4f7a', 'ball', 1)
      art.fill(oval(x - 6, 93, 6, 2.6), fade('#cfe4ff', 0.7))
    }
    art.part(slab(46, 34, 28, 12, 3), '#4a4e57', 'bar', 0.6)
    art.part(slab(53, 20, 14, 30, 5), '#8b919b', 'column', 0.9)
    art.part(slab(48, 62, 24, 9, 3), '#4a4e57', 'bar', 0.6)
  },
})

export const flashlight = thing({
  name: 'flashlight',
  nouns: ['flashlight', 'pocket torch', 'electric torch', 'headlamp'],
  height: 0.06,
  view: [2, 4, 158, 56],
  paint(art) {
    const body = art.color('#2b2d33', '#c8323a', '#e0b02c')
    art.form(slab(2, 18, 104, 24, 5), body, 'bar', 0.8)
    for (let ridge = 0; ridge < 12; ridge++)
      art.line(`M ${14 + ridge * 4} 19 L ${14 + ridge * 4} 41`, 0.9, fade('#000000', 0.4))
    art.form(polygon([102, 16], [140, 4], [150, 4], [150, 56], [140, 56], [102, 44]), body, 'bar', 0.8)
    art.part(slab(74, 13, 16, 7, 3), '#c8202c', 'bar', 0.6)
    art.fill(oval(151, 30, 7, 25), '#fff3c4')
    if (art.is('on', 'lit', 'shining') || art.dark > 0.3) glow(art, 152, 30, 60, fade('#fff0b0', 0.8))
  },
})

/** Fire on a stick. */
export const burningTorch = thing({
  name: 'torch',
  nouns: ['torch', 'burning torch', 'flaming torch', 'olympic torch', 'tiki torch'],
  height: 0.7,
  view: [12, 0, 68, 160],
  paint(art) {
    const wood = art.color('#7a4a28', '#6e3a1f')
    art.form(polygon([30, 70], [50, 70], [45, 160], [36, 160]), wood, 'column', 0.2)
    for (const y of [76, 84, 92]) art.line(`M 29 ${y} C 36 ${y + 4} 44 ${y + 4} 51 ${y}`, 4.4, art.lit('#c8a878'))
    glow(art, 40, 42, 56, fade('#ffb040', 0.7))
    art.fill(
      'M 40 0 C 44 18 68 30 66 54 C 64 70 52 76 40 76 C 26 76 14 68 14 52 C 14 38 24 36 26 22 C 32 28 36 20 40 0 Z',
      '#f2641c',
    )
    art.fill(
      'M 42 18 C 46 32 58 40 56 56 C 54 68 48 74 40 74 C 30 74 22 66 24 54 C 26 44 32 44 34 34 C 38 36 40 28 42 18 Z',
      '#fbb02c',
    )
    art.fill('M 41 40 C 44 48 50 52 48 62 C 46 70 43 72 40 72 C 35 72 31 68 32 60 C 34 54 38 52 41 40 Z', '#fff2b8')
  },
})

export const sewingMachine = thing({
  name: 'sewing-machine',
  nouns: ['sewing machine', 'vintage sewing machine'],
  height: 0.32,
  view: [2, 4, 168, 116],
  paint(art) {
    const body = art.color('#1f2126', '#2f5f6a', '#b8323a', '#e8e4da')
    const gold = art.lit('#d0a03a')
    art.part(slab(2, 100, 166, 16, 4), '#8a5a34', 'bar', 0.4)
    art.form(
      'M 18 16 L 130 12 C 148 12 152 22 152 34 L 152 92 L 162 100 L 98 100 C 108 88 112 70 108 48 C 100 38 60 40 40 42 L 40 66 L 18 66 C 14 50 14 30 18 16 Z',
      body,
      'bar',
      0.9,
    )
    art.part(oval(158, 34, 10, 24), '#b8c0c8', 'column', 1)
    art.part(oval(158, 34, 4, 10), '#4a4e57', 'ball', 0.6)
    art.line('M 30 66 L 30 88', 2.4, art.lit('#c3c9d1'))
    art.part(slab(20, 86, 22, 4, 1), '#c3c9d1', 'bar', 1)
    art.part(polygon([8, 94], [98, 94], [98, 101], [8, 101]), '#c3c9d1', 'bar', 1)
    art.line('M 30 30 C 60 22 90 34 118 26', 1.8, gold)
    art.line(oval(130, 60, 9, 13), 1.4, gold)
    art.part(slab(76, 4, 9, 12, 1), art.second('#c8323a', '#e0b02c'), 'column', 0.4)
    art.line('M 80 8 L 34 20 L 30 64', 0.8, art.lit(art.asked[1] ?? '#c8323a'))
    art.part('M 44 92 C 56 84 90 88 104 82 L 112 94 L 44 96 Z', '#d9a8b8', 'top', 0.1)
  },
})

export const microscope = thing({
  name: 'microscope',
  nouns: ['microscope', 'lab microscope'],
  height: 0.4,
  view: [4, 2, 106, 138],
  paint(art) {
    const body = art.color('#e8ecef', '#2b2d33', '#2f5f8a')
    const own = art.lit(body)
    art.line('M 66 30 C 108 40 110 100 78 124', 13, shade(own, -0.4))
    art.line('M 66 30 C 108 40 110 100 78 124', 10, own)
    art.form('M 14 122 L 96 122 C 104 122 106 138 100 138 L 12 138 C 4 138 6 122 14 122 Z', body, 'bar', 0.6)
    art.turned(52, 40, -0.35, () => {
      art.part(slab(43, 2, 20, 18, 3), '#1d1f24', 'column', 0.6)
      art.form(slab(40, 18, 26, 52, 4), body, 'column', 0.9)
      art.part(slab(45, 68, 16, 20, 2), '#8b919b', 'column', 1)
    })
    art.part(slab(18, 98, 62, 7, 2), '#2b2d33', 'bar', 0.5)
    art.part(slab(30, 95, 30, 3, 1), '#9fd0e8', 'bar', 0.8)
    art.part(oval(94, 78, 9), '#2b2d33', 'ball', 0.6)
    art.part(oval(46, 114, 8, 4), '#ffe9a8', 'top', 0.6)
  },
})

/** Two pans on a beam. */
export const balance = thing({
  name: 'scales',
  nouns: ['scales', 'balance', 'balance scale', 'weighing scale', 'scales of justice', 'scale'],
  height: 0.5,
  view: [2, 2, 158, 122],
  paint(art) {
    const brass = art.color('#c8982c', '#b8863a', '#8b919b')
    const own = art.lit(brass)
    art.form('M 52 112 C 56 104 104 104 108 112 L 112 122 L 48 122 Z', brass, 'bar', 1)
    art.form(slab(76, 20, 8, 90, 2), brass, 'column', 1)
    art.part(oval(80, 12, 8), brass, 'ball', 1)
    art.line('M 22 34 C 50 22 110 22 138 34', 5, own)
    for (const [x, y] of [
      [22, 86],
      [138, 86],
    ] as const) {
      art.line(`M ${x} 34 L ${x - 17} ${y} M ${x} 34 L ${x + 17} ${y} M ${x} 34 L ${x} ${y}`, 1, shade(own, -0.2))
      art.form(
        `M ${x - 20} ${y} L ${x + 20} ${y} C ${x + 14} ${y + 14} ${x - 14} ${y + 14} ${x - 20} ${y} Z`,
        brass,
        'ball',
        1,
      )
    }
  },
})

export const sewingThread = thing({
  name: 'thread',
  nouns: ['thread', 'spool of thread', 'spool', 'needle', 'sewing needle', 'needle and thread', 'bobbin'],
  height: 0.06,
  view: [4, 2, 96, 108],
  paint(art) {
    const thread = art.color('#c8323a', '#2f77b4', '#3f8a5a', '#8a4fa8')
    const own = art.lit(thread)
    for (const y of [4, 92]) art.part(slab(8, y, 60, 14, 5), '#d8b07a', 'bar', 0.4)
    art.form(slab(14, 16, 48, 78, 4), thread, 'column', 0.5)
    for (let wind = 0; wind < 17; wind++)
      art.line(
        `M 14 ${18 + wind * 4.4} C 28 ${21 + wind * 4.4} 48 ${21 + wind * 4.4} 62 ${18 + wind * 4.4}`,
        0.8,
        fade(shade(own, wind % 2 ? -0.5 : 0.4), 0.55),
      )
    art.line('M 62 60 C 82 66 74 30 90 16', 1.2, own)
    art.line('M 92 10 L 82 106', 2.4, art.lit('#aeb6bf'))
    art.line('M 91.6 13 L 90.8 22', 1, '#3a3d45')
  },
})

export const bone = thing({
  name: 'bone',
  nouns: ['bone', 'dog bone', 'chew bone'],
  height: 0.05,
  view: [2, 4, 138, 56],
  paint(art) {
    const ivory = art.color('#f3ecdc', '#efe6d0')
    art.form(
      'M 24 24 C 40 26 100 26 116 24 C 108 6 130 -2 134 14 C 144 18 144 30 132 31 C 144 36 140 50 130 48 C 126 62 106 54 116 40 C 100 36 40 36 24 40 C 34 54 14 62 10 48 C 0 50 -4 36 8 31 C -4 30 -4 18 6 14 C 10 -2 32 6 24 24 Z',
      ivory,
      'bar',
      0.3,
    )
  },
})

/** A steel door with its dial. */
export const safeBox = thing({
  name: 'safe',
  nouns: ['safe', 'strongbox', 'bank safe', 'vault', 'vault door'],
  habitat: 'ground',
  height: 0.8,
  view: [2, 2, 118, 122],
  paint(art) {
    const steel = art.color('#4a5560', '#3a4450', '#5a5f68')
    const own = art.lit(steel)
    for (const x of [10, 96]) art.part(slab(x, 114, 14, 8, 2), '#1d1f24', 'bar', 0.3)
    art.form(slab(2, 2, 116, 114, 6), steel, 'face', 0.5)
    art.form(slab(12, 12, 96, 94, 4), shade(steel, 0.08), 'face', 0.7)
    art.line(slab(17, 17, 86, 84, 3), 1.4, fade(shade(own, -0.5), 0.7))
    art.part(oval(46, 58, 22), '#c3c9d1', 'ball', 1)
    art.part(oval(46, 58, 16), '#1d1f24', 'ball', 0.5)
    for (let tick = 0; tick < 24; tick++) {
      const angle = (tick / 24) * Math.PI * 2
      art.line(
        `M ${46 + Math.cos(angle) * 17} ${58 + Math.sin(angle) * 17} L ${46 + Math.cos(angle) * 20} ${58 + Math.sin(angle) * 20}`,
        0.8,
        '#1d1f24',
      )
    }
    art.part(oval(46, 58, 6), '#c3c9d1', 'ball', 1)
    art.line('M 84 44 L 84 74', 7, art.lit('#c3c9d1'))
    art.part(oval(84, 59, 6), '#8b919b', 'ball', 1)
    for (const y of [30, 88]) art.part(slab(2, y - 8, 8, 16, 3), shade(steel, -0.3), 'column', 0.8)
  },
})

/** Snacks behind glass. */
export const vendingMachine = thing({
  name: 'vending-machine',
  nouns: [
    'vending machine',
    'soda machine',
    'snack machine',
    'atm',
    'cash machine',
    'slot machine',
    'jukebox',
    'arcade machine',
    'arcade cabinet',
  ],
  habitat: 'ground',
  height: 1.85,
  view: [2, 2, 98, 180],
  paint(art) {
    const body = art.color('#b8202c', '#24508a', '#2b2d33')
    const arcade = /arcade|slot|jukebox/.test(art.noun)
    art.form(slab(2, 2, 96, 178, 5), body, 'face', 0.5)
    art.part(slab(7, 7, 86, 20, 3), arcade ? '#f0c83a' : '#f3f1ec', 'face', 0.6)
    art.line('M 20 17 L 80 17', 5, art.lit(art.asked[0] ?? '#b8202c'))
    if (arcade || /atm|cash/.test(art.noun)) {
      art.part(slab(16, 36, 68, 54, 3), '#10141c', 'face', 0.8)
      if (arcade) {
        for (const [x, y, color] of [
          [30, 48, '#4ad07a'],
          [50, 48, '#f0c83a'],
          [70, 48, '#e0562c'],
          [50, 78, '#6fd0ff'],
        ] as const)
          art.fill(slab(x - 4, y - 3, 8, 6, 1), color)
        glow(art, 50, 62, 46, fade('#6fb0ff', 0.4))
      } else art.line('M 26 50 L 66 50 M 26 60 L 56 60 M 26 70 L 62 70', 2.4, '#6fd0ff')
      art.form(polygon([8, 96], [92, 96], [98, 116], [2, 116]), '#2b2d33', 'top', 0.4)
      art.line('M 30 108 L 30 98', 3, art.lit('#8b919b'))
      art.part(oval(30, 97, 4.6), '#e0452c', 'ball', 1)
      for (const [x, color] of [
        [54, '#f0c83a'],
        [66, '#2f77c8'],
        [78, '#3fae5a'],
      ] as const)
        art.part(oval(x, 106, 4, 2.8), color, 'ball', 0.8)
      return
    }
    art.fill(slab(9, 32, 62, 104, 2), art.lit('#dfe8ec'))
    const snacks = ['#e0452c', '#f0b81c', '#2f9a6a', '#2f77c8', '#d94f9a', '#8a5a34'] as const
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < 5; column++)
        art.part(
          slab(12 + column * 11.6, 36 + row * 20, 9, 14, 2),
          snacks[(row * 2 + column) % snacks.length]!,
          'column',
          0.6,
        )
      art.line(`M 9 ${51.4 + row * 20} L 71 ${51.4 + row * 20}`, 1.6, art.lit('#8b919b'))
    }
    art.fill(polygon([14, 34], [30, 34], [16, 134], [9, 134], [9, 70]), fade('#ffffff', 0.25))
    art.part(slab(76, 50, 16, 22, 2), '#10141c', 'face', 0.6)
    for (let key = 0; key < 6; key++)
      art.part(oval(80 + (key % 2) * 8, 80 + Math.floor(key / 2) * 7, 2.4), '#f3f1ec', 'ball', 0.4)
    art.part(slab(76, 104, 16, 5, 1), '#c3c9d1', 'bar', 0.9)
    art.part(slab(12, 146, 58, 20, 3), '#10141c', 'bar', 0.5)
  },
})
