import { leafOutline, oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, isSaid, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

/** A fir hung with baubles and lights, a star on top. */
export const christmasTree = thing({
  name: 'christmas-tree',
  nouns: ['christmas tree', 'xmas tree', 'holiday tree', 'decorated tree'],
  habitat: 'ground',
  height: 2.1,
  view: [6, 2, 114, 160],
  paint(art) {
    const green = art.color('#2f6a3f', '#27603a')
    const own = art.lit(green)
    art.part(slab(52, 138, 16, 18, 2), '#6e4526', 'column', 0.2)
    art.part(polygon([38, 148], [82, 148], [78, 160], [42, 160]), '#a8323a', 'bar', 0.5)
    for (const [top, foot, half] of [
      [78, 142, 53],
      [46, 108, 42],
      [14, 72, 30],
    ] as const) {
      const points = Array.from({ length: 13 }, (_, tip) => {
        const x = 60 + ((tip - 6) / 6) * half
        return [x, foot - (tip % 2 ? 8 : 0) - Math.abs(tip - 6) * 0.4] as const
      })
      const tier = polygon([60, top], ...points.toReversed())
      art.form(tier, green, 'column', 0.1)
      art.clip(tier, () => {
        for (let needle = 0; needle < 40; needle++) {
          const [x, y] = [60 + art.random.between(-half, half), art.random.between(top, foot)]
          art.line(`M ${x} ${y} L ${x + (x - 60) * 0.1} ${y + 7}`, 1, fade(shade(own, needle % 2 ? 0.35 : -0.4), 0.6))
        }
        art.line(
          `M ${60 - half} ${foot - 22} C ${60 - half * 0.3} ${foot + 2} ${60 + half * 0.3} ${foot - 4} ${60 + half} ${foot - 34}`,
          2.4,
          art.lit('#e8c04a'),
        )
      })
    }
    const baubles = ['#c8202c', '#e0b03a', '#2f77c8', '#d9d4e0', '#8a3fa8']
    for (const [index, [x, y]] of (
      [
        [50, 52],
        [68, 60],
        [44, 84],
        [60, 78],
        [80, 92],
        [32, 104],
        [56, 106],
        [26, 132],
        [46, 126],
        [70, 122],
        [92, 130],
        [84, 112],
      ] as const
    ).entries()) {
      art.part(oval(x, y, 4.6), art.asked[1] ?? baubles[index % baubles.length]!, 'ball', 1)
      if (art.dark > 0.2) glow(art, x + 5, y - 5, 12, fade('#ffd98a', 0.6))
    }
    art.part(
      'M 60 2 L 63.6 10.6 L 73 11 L 65.6 16.8 L 68.4 26 L 60 20.6 L 51.6 26 L 54.4 16.8 L 47 11 L 56.4 10.6 Z',
      '#f0c83a',
      'face',
      1,
    )
  },
})

export const wreath = thing({
  name: 'wreath',
  nouns: ['wreath', 'christmas wreath', 'laurel wreath', 'flower wreath', 'flower crown', 'garland'],
  habitat: 'wall',
  height: 0.5,
  view: [2, 2, 138, 138],
  paint(art) {
    const green = art.color('#2f6a3f', '#4f7a3a')
    for (let leaf = 0; leaf < 110; leaf++) {
      const angle = (leaf / 110) * Math.PI * 2 * 3
      const radius = 50 + ((leaf * 7) % 13) - 6
      const [x, y] = [70 + Math.cos(angle) * radius, 70 + Math.sin(angle) * radius]
      const turn = angle + (leaf % 2 ? 0.9 : 2.2)
      art.fill(leafOutline(x, y, 17, 4, turn), art.lit(shade(green, ((leaf * 5) % 9) / 18 - 0.25)))
    }
    const flowers = art.is('flower', 'floral', 'spring')
    for (let berry = 0; berry < 14; berry++) {
      const angle = (berry / 14) * Math.PI * 2 + 0.3
      const [x, y] = [70 + Math.cos(angle) * (48 + (berry % 3) * 4), 70 + Math.sin(angle) * (48 + (berry % 3) * 4)]
      if (flowers) {
        const petal = art.second('#e88aa8', '#f3ecdc', '#f0b84a')
        for (let turn = 0; turn < 5; turn++)
          art.part(oval(x + Math.cos(turn * 1.257) * 5, y + Math.sin(turn * 1.257) * 5, 4.6), petal, 'ball', 0.2)
        art.part(oval(x, y, 3), '#e8b03a', 'ball', 0.3)
      } else art.part(oval(x, y, 4), art.second('#c8202c'), 'ball', 0.9)
    }
    if (flowers || art.is('laurel')) return
    const bow = art.lit('#c8202c')
    art.part(
      'M 70 118 C 56 100 40 104 42 116 C 44 128 60 126 70 118 C 80 126 96 128 98 116 C 100 104 84 100 70 118 Z',
      '#c8202c',
      'bar',
      0.6,
    )
    art.line('M 66 120 L 56 137 M 74 120 L 84 137', 6, shade(bow, -0.12))
    art.part(oval(70, 117, 6), '#c8202c', 'ball', 0.7)
  },
})

export const pinecone = thing({
  name: 'pinecone',
  nouns: ['pinecone', 'pine cone', 'fir cone'],
  height: 0.1,
  view: [8, 2, 92, 118],
  paint(art) {
    const scale = art.color('#7a5230', '#8a5f3a')
    for (let row = 9; row >= 0; row--) {
      const y = 112 - row * 11
      const up = row / 9
      const half = 40 * (up < 0.25 ? 0.78 + up * 0.9 : 1 - 0.98 * (up - 0.25) ** 1.4)
      const count = 5 + (row % 2)
      for (let at = 0; at < count; at++) {
        const x = 50 + ((at + 0.5) / count - 0.5) * 2 * half
        art.part(
          `M ${x - 10} ${y - 12} C ${x - 13} ${y - 2} ${x - 5} ${y + 5} ${x} ${y + 6} C ${x + 5} ${y + 5} ${x + 13} ${y - 2} ${x + 10} ${y - 12} Z`,
          shade(scale, ((at + row) % 3) * 0.06 - 0.08),
          'ball',
          0.2,
        )
      }
    }
    art.line('M 50 14 L 52 2', 4, art.lit('#5a3a20'))
  },
})

export const bambooStalks = thing({
  name: 'bamboo',
  nouns: ['bamboo', 'bamboo stalk', 'bamboo stalks', 'bamboo plant', 'sugar cane'],
  habitat: 'ground',
  height: 3.2,
  view: [2, 2, 108, 200],
  paint(art) {
    const green = art.color('#6a9a44', '#7fa84f')
    const own = art.lit(green)
    for (const [x, lean, width, top] of [
      [24, -4, 9, 26],
      [84, 5, 9, 20],
      [40, -2, 11, 8],
      [68, 3, 12, 2],
      [54, 0, 12, 12],
    ] as const) {
      art.form(
        polygon(
          [x + lean - width / 2, top],
          [x + lean + width / 2, top],
          [x + width / 2 + 0.6, 200],
          [x - width / 2 - 0.6, 200],
        ),
        art.vary(green, 0.1),
        'column',
        0.5,
      )
      for (let y = top + 18; y < 196; y += 25) {
        const at = x + (lean * (200 - y)) / 200
        art.line(`M ${at - width / 2 - 0.8} ${y} L ${at + width / 2 + 0.8} ${y}`, 2.4, shade(own, -0.35))
        art.line(`M ${at - width / 2} ${y + 2.4} L ${at + width / 2} ${y + 2.4}`, 1, fade(shade(own, 0.6), 0.7))
      }
      for (let spray = 0; spray < 4; spray++) {
        const y = top + 10 + spray * 26
        const side = (spray + Math.round(x)) % 2 ? 1 : -1
        for (const turn of [0.2, 0.7, 1.1])
          art.fill(
            leafOutline(x, y, 26, 3.4, side > 0 ? turn : Math.PI - turn),
            art.lit(shade('#5f9a3f', turn * 0.2 - 0.15)),
          )
      }
    }
  },
})

/** A lotus on its pad. */
export const lotus = thing({
  name: 'lotus',
  nouns: ['lotus', 'lotus flower', 'water lily', 'waterlily', 'lily pad'],
  habitat: 'water',
  height: 0.25,
  view: (asked) => (asked.noun === 'lily pad' ? [4, 52, 158, 86] : [4, 8, 158, 86]),
  paint(art) {
    const pad = art.noun === 'lily pad' ? art.color('#4f8a4a') : '#4f8a4a'
    const petal = art.color('#f0a8c0', '#f6e4ec', '#c88ad0')
    art.part('M 80 66 L 150 56 C 164 66 158 86 80 86 C 2 86 -4 62 20 56 C 50 50 110 50 130 54 Z', pad, 'top', 0.4)
    if (art.noun === 'lily pad') return
    for (const [angle, length, width, tone] of [
      [-2.75, 60, 14, -0.12],
      [-0.39, 60, 14, -0.12],
      [-2.35, 58, 16, -0.06],
      [-0.79, 58, 16, -0.06],
      [-1.95, 58, 17, 0.02],
      [-1.19, 58, 17, 0.02],
      [-1.57, 60, 17, 0.06],
      [-2.5, 44, 14, 0.1],
      [-0.64, 44, 14, 0.1],
      [-2.05, 40, 15, 0.14],
      [-1.09, 40, 15, 0.14],
    ] as const) {
      const path = leafOutline(80, 70, length, width, angle)
      art.fill(
        path,
        blend(
          art,
          [80, 70],
          [80 + Math.cos(angle) * length, 70 + Math.sin(angle) * length],
          art.lit(shade(petal, 0.55)),
          art.lit(shade(petal, 0.2 + tone)),
          art.lit(shade(petal, tone - 0.1)),
        ),
      )
      art.line(path, 0.7, fade(shade(art.lit(petal), -0.35), 0.5))
    }
    art.part(oval(80, 62, 12, 8), '#f0c83a', 'ball', 0.3)
  },
})

export const coral = thing({
  name: 'coral',
  nouns: ['coral', 'coral branch', 'sea coral', 'seaweed', 'kelp', 'sea anemone'],
  habitat: 'ground',
  height: 0.5,
  view: (asked) => (/weed|kelp/.test(asked.noun) ? [20, 2, 108, 120] : [7, 14, 121, 124]),
  paint(art) {
    const weed = /weed|kelp/.test(art.noun)
    const own = weed ? art.color('#3f7a44', '#4f8a3a') : art.color('#e8604a', '#f08a9a', '#e0a03a', '#a85fc8')
    if (weed) {
      for (const [x, bend, height] of [
        [30, 14, 96],
        [52, -12, 116],
        [76, 14, 104],
        [98, -12, 84],
      ] as const)
        art.part(
          `M ${x - 6} 120 C ${x - 16 + bend} ${120 - height * 0.3} ${x + 6 - bend} ${120 - height * 0.6} ${x + bend} ${120 - height} C ${x + 16 - bend} ${120 - height * 0.6} ${x + 6 + bend} ${120 - height * 0.3} ${x + 6} 120 Z`,
          art.vary(own, 0.1),
          'column',
          0.4,
        )
      return
    }
    branch(art, 64, 120, -Math.PI / 2, 34, 11, 0, own)
  },
})

function branch(
  art: Craft,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  depth: number,
  color: string,
): void {
  const [toX, toY] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
  const path = `M ${x} ${y} L ${toX} ${toY}`
  const own = art.lit(color)
  art.line(path, width, shade(own, -0.3))
  art.line(path, width * 0.8, shade(own, depth * 0.05))
  art.line(path, width * 0.24, fade(shade(own, 0.6), 0.6))
  if (depth === 4) {
    art.part(oval(toX, toY, width * 0.62), shade(color, 0.2), 'ball', 0.4)
    return
  }
  const spread = 0.48 - depth * 0.02
  branch(art, toX, toY, angle - spread, length * 0.76, width * 0.8, depth + 1, color)
  branch(art, toX, toY, angle + spread, length * 0.76, width * 0.8, depth + 1, color)
}

/** A hive: a straw skep, or the paper nest of the wild. */
export const beehive = thing({
  name: 'beehive',
  nouns: ['beehive', 'hive', 'bee hive', 'honeycomb', 'skep'],
  habitat: 'ground',
  height: 0.6,
  view: [4, 2, 116, 112],
  paint(art) {
    const straw = art.color('#dba63f', '#e0b04a')
    const own = art.lit(straw)
    art.part(slab(4, 104, 112, 8, 2), '#8a5a34', 'bar', 0.2)
    for (let coil = 0; coil < 8; coil++) {
      const y = 94 - coil * 12.4
      const half = 50 * Math.cos((coil / 8) * 1.36) ** 0.6
      art.form(slab(60 - half, y - 4, half * 2, 15, 7.5), shade(straw, coil % 2 ? -0.03 : 0.03), 'bar', 0.2)
      for (let strand = -6; strand <= 6; strand++)
        art.line(
          `M ${60 + (strand / 6.4) * half} ${y - 3} l 2 12`.replace(
            'l 2 12',
            `L ${60 + (strand / 6.4) * half + 2} ${y + 9}`,
          ),
          0.8,
          fade(shade(own, -0.5), 0.35),
        )
    }
    art.fill('M 48 104 C 48 84 72 84 72 104 Z', '#2a1808')
    for (const [x, y] of [
      [20, 40],
      [98, 26],
      [84, 82],
    ] as const) {
      art.fill(oval(x - 2, y - 4, 4, 2.6), fade('#ffffff', 0.8))
      art.part(oval(x, y, 5, 3.6), '#f0b81c', 'ball', 0.4)
      art.line(`M ${x - 1} ${y - 3} L ${x - 1} ${y + 3} M ${x + 2} ${y - 3} L ${x + 2} ${y + 3}`, 1.3, '#1d1712')
    }
  },
})

export const nest = thing({
  name: 'nest',
  nouns: ['nest', "bird's nest", 'birds nest', 'bird nest'],
  height: 0.14,
  view: (asked) => (isSaid(asked, seenInto) ? [-8, 24, 164, 88] : [-8, 10, 164, 88]),
  mouth: (asked) => (isSaid(asked, seenInto) ? [80, 40, 58, 13] : undefined),
  paint(art) {
    const twig = art.color('#8a6238', '#7a5a34')
    const own = art.lit(twig)
    art.form('M 10 42 C 12 70 44 84 80 84 C 116 84 148 70 150 42 C 130 34 30 34 10 42 Z', twig, 'ball', 0)
    art.fill(oval(80, 40, 62, 15), shade(own, -0.6))
    if (!art.is('empty', seenInto))
      for (const x of [54, 80, 106])
        art.part(
          `M ${x - 15} 42 C ${x - 15} 18 ${x - 6} 10 ${x} 10 C ${x + 6} 10 ${x + 15} 18 ${x + 15} 42 C ${x + 10} 54 ${x - 10} 54 ${x - 15} 42 Z`,
          art.second('#a8d0d0', '#f0e6d2', '#cfe0ea'),
          'ball',
          0.5,
        )
    for (let straw = 0; straw < 150; straw++) {
      const t = art.random.next() * Math.PI
      const ring = art.random.between(0.84, 1.1)
      const [x, y] = [80 - Math.cos(t) * 68 * ring, 42 + Math.sin(t) * 36 * ring]
      const turn = art.random.between(-0.5, 0.5)
      const reach = art.random.between(8, 17)
      art.line(
        `M ${x - Math.cos(turn) * reach} ${y - Math.sin(turn) * reach} L ${x + Math.cos(turn) * reach} ${y + Math.sin(turn) * reach}`,
        1.5,
        shade(own, art.random.pick([-0.45, -0.2, 0.1, 0.35])),
      )
    }
  },
})

export const rainbow = thing({
  name: 'rainbow',
  nouns: ['rainbow', 'double rainbow'],
  habitat: 'air',
  height: 60,
  view: [0, 0, 200, 100],
  paint(art) {
    const bands = art.asked[0]
      ? [art.asked[0]]
      : ['#e8403a', '#f08a2c', '#f4d03a', '#4fae5a', '#3a8fd8', '#4f5fc8', '#8a4fb0']
    const width = 30 / bands.length
    bands.forEach((color, band) => {
      const radius = 98 - (band + 0.5) * width
      art.context.lineCap = 'butt'
      art.line(
        `M ${100 - radius} 100 C ${100 - radius} ${100 - radius * 1.32} ${100 + radius} ${100 - radius * 1.32} ${100 + radius} 100`,
        width * 1.1,
        fade(color, 0.72),
      )
    })
    art.context.lineCap = 'round'
  },
})

export const lightningBolt = thing({
  name: 'lightning-bolt',
  nouns: ['lightning', 'lightning bolt', 'thunderbolt', 'bolt of lightning'],
  habitat: 'air',
  height: 30,
  view: [4, 2, 86, 140],
  paint(art) {
    const bolt = 'M 52 2 L 10 74 L 38 74 L 20 140 L 80 54 L 50 54 L 72 2 Z'
    const own = art.color('#f6d33a', '#f9e27a')
    art.form(bolt, own, 'face', 0.6)
    art.line(bolt, 1.6, fade('#ffffff', 0.8))
    if (art.dark > 0.2) glow(art, 45, 70, 44, fade('#cfe0ff', 0.5))
  },
})
