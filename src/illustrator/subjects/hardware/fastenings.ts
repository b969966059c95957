import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const padlock = thing({
  name: 'padlock',
  nouns: ['lock', 'padlock', 'love lock', 'combination lock'],
  height: 0.09,
  view: [6, 2, 94, 118],
  paint(art) {
    const brass = art.color('#c8982c', '#a4adb8')
    const steel = art.lit('#a4adb8')
    const open = art.is('open', 'unlocked')
    const shackle = open ? 'M 26 60 L 26 30 C 26 -6 74 -6 74 30 L 74 40' : 'M 26 60 L 26 38 C 26 0 74 0 74 38 L 74 60'
    art.line(shackle, 13, shade(steel, -0.5))
    art.line(shackle, 10, steel)
    art.line(shackle, 2.4, shade(steel, 0.6))
    art.form(slab(6, 54, 88, 64, 12), brass, 'column', 1)
    art.fill(oval(50, 80, 7.4), '#1c1510')
    art.fill(polygon([46.4, 82], [53.6, 82], [56, 102], [44, 102]), '#1c1510')
    art.line(slab(12, 60, 76, 52, 8), 1, fade(shade(art.lit(brass), 0.6), 0.6))
  },
})

export const chain = thing({
  name: 'chain',
  nouns: ['chain', 'chains', 'iron chain', 'anchor chain', 'metal chain'],
  height: 0.1,
  view: [2, 4, 198, 56],
  paint(art) {
    const iron = art.lit(art.color('#8f9aa4', '#6b727c', '#c8982c'))
    for (let link = 0; link < 7; link++) {
      const x = 22 + link * 26
      const path = link % 2 ? `M ${x - 14} 30 L ${x + 14} 30` : oval(x, 30, 19, 23)
      art.line(path, link % 2 ? 9 : 8, shade(iron, -0.5))
      art.line(path, link % 2 ? 6.6 : 5.6, iron)
      art.line(path, 1.4, shade(iron, 0.6))
    }
  },
})

/** A coil of rope; a bare length when not coiled would be a line. */
export const rope = thing({
  name: 'rope',
  nouns: ['rope', 'coil of rope', 'lasso', 'string', 'cord', 'twine'],
  height: 0.25,
  view: [3, 7, 138, 97],
  paint(art) {
    const hemp = art.color('#c8a468', '#b8904f', '#d8bc84')
    const own = art.lit(hemp)
    art.line('M 96 78 C 116 88 128 84 134 72', 8, shade(own, -0.45))
    art.line('M 96 78 C 116 88 128 84 134 72', 6.4, own)
    for (let turn = 0; turn < 5; turn++) {
      const y = 74 - turn * 11
      ring(art, y, own)
    }
  },
})

function ring(art: Craft, y: number, own: string): void {
  const loop = oval(66, y, 56, 16)
  art.line(loop, 13, shade(own, -0.5))
  art.line(loop, 11, own)
  for (let strand = 0; strand < 44; strand++) {
    const angle = (strand / 44) * Math.PI * 2
    const [x, at] = [66 + Math.cos(angle) * 56, y + Math.sin(angle) * 16]
    art.line(
      `M ${x - 3} ${at + 5} C ${x - 1} ${at + 1} ${x + 1} ${at - 1} ${x + 3} ${at - 5}`,
      1.1,
      fade(shade(own, strand % 2 ? -0.5 : 0.4), 0.7),
    )
  }
}

export const anchor = thing({
  name: 'anchor',
  nouns: ['anchor', 'ship anchor', "ship's anchor"],
  height: 1.4,
  view: [4, 2, 116, 136],
  paint(art) {
    const iron = art.color('#4a5560', '#3a4450', '#c8982c')
    const own = art.lit(iron)
    art.line(oval(60, 14, 9), 5, own)
    art.form(slab(54, 24, 12, 100, 4), iron, 'column', 0.6)
    art.form(slab(30, 34, 60, 10, 5), iron, 'bar', 0.6)
    for (const x of [30, 90]) art.part(oval(x, 39, 6.4), iron, 'ball', 0.6)
    art.form(
      'M 8 84 C 16 110 34 122 60 122 C 86 122 104 110 112 84 C 116 112 92 136 60 136 C 28 136 4 112 8 84 Z',
      iron,
      'bar',
      0.6,
    )
    art.form(polygon([4, 96], [10, 74], [28, 94]), iron, 'face', 0.6)
    art.form(polygon([116, 96], [110, 74], [92, 94]), iron, 'face', 0.6)
  },
})

export const lifebuoy = thing({
  name: 'lifebuoy',
  nouns: [
    'lifebuoy',
    'life ring',
    'ring buoy',
    'life preserver',
    'lifebelt',
    'life saver',
    'swim ring',
    'pool float',
    'inflatable ring',
  ],
  height: 0.75,
  view: [2, 2, 118, 118],
  paint(art) {
    const red = art.color('#e0452c', '#e0562c')
    const white = art.second('#f4f1ea')
    const own = art.lit(red)
    const at = (angle: number, radius: number): string =>
      `${60 + Math.cos(angle) * radius} ${60 + Math.sin(angle) * radius}`
    const ring = (radius: number, width: number, color: string): void => art.line(oval(60, 60, radius), width, color)
    ring(42, 31, shade(own, -0.5))
    ring(42, 28.6, own)
    for (let band = 0; band < 4; band++) {
      const middle = (band + 0.5) * (Math.PI / 2)
      const [a, b] = [middle - 0.1, middle + 0.1]
      art.line(`M ${at(a, 42)} C ${at(a + 0.06, 42)} ${at(b - 0.06, 42)} ${at(b, 42)}`, 28.6, art.lit(white))
    }
    ring(49, 6, fade('#ffffff', 0.25))
    ring(32, 7, fade('#10060a', 0.25))
    for (let cord = 0; cord < 4; cord++) {
      const [a, b] = [cord * (Math.PI / 2) + 0.78, (cord + 1) * (Math.PI / 2) + 0.78]
      art.line(`M ${at(a, 55)} C ${at(a + 0.5, 62)} ${at(b - 0.5, 62)} ${at(b, 55)}`, 1.8, art.lit('#e8dcc0'))
    }
  },
})

/** An empty bird cage of brass wire, with its perch. */
export const birdCage = thing({
  name: 'bird-cage',
  nouns: ['bird cage', 'birdcage', 'cage'],
  height: 0.6,
  view: [4, 2, 96, 136],
  paint(art) {
    const wire = art.color('#b8863a', '#c3c9d1', '#3a3d45')
    const own = art.lit(wire)
    art.line(oval(50, 8, 5), 2, own)
    for (const back of [true, false]) {
      for (let bar = 0; bar <= 8; bar++) {
        const share = (bar - 4) / 4
        if (back !== bar % 2 > 0) continue
        art.line(
          `M 50 14 C ${50 + share * 30} 18 ${50 + share * 44} 40 ${50 + share * 42} 66 L ${50 + share * 42} 124`,
          back ? 0.9 : 1.5,
          shade(own, back ? -0.4 : 0.05),
        )
      }
      if (back) {
        art.line('M 26 84 L 74 84', 3, art.lit('#8a5a34'))
        art.line('M 50 14 L 50 84', 0.8, shade(own, -0.3))
      }
    }
    for (const y of [48, 88])
      art.line(`M ${y === 48 ? 12 : 8} ${y} C 30 ${y + 6} 70 ${y + 6} ${y === 48 ? 88 : 92} ${y}`, 1.6, own)
    art.line(slab(36, 92, 28, 30, 2), 1.8, shade(own, 0.2))
    art.part('M 5 122 C 30 128 70 128 95 122 L 93 134 C 70 138 30 138 7 134 Z', wire, 'column', 0.9)
  },
})

/** A bowl of water with a fish in it. */
export const fishbowl = thing({
  name: 'fishbowl',
  nouns: ['fishbowl', 'fish bowl', 'goldfish bowl'],
  height: 0.3,
  view: [2, 4, 118, 108],
  paint(art) {
    const bowl = 'M 34 8 L 86 8 C 84 18 118 32 118 66 C 118 92 94 106 60 106 C 26 106 2 92 2 66 C 2 32 36 18 34 8 Z'
    const water = art.lit(art.asked.length > 1 ? art.asked[1]! : '#8fc8de')
    art.fill(bowl, fade('#e4f2f8', 0.35))
    art.clip(bowl, () => {
      art.fill('M -4 40 C 30 36 90 36 124 40 L 124 112 L -4 112 Z', fade(water, 0.75))
      art.line('M 8 40 C 30 35 90 35 112 40', 1.6, fade('#ffffff', 0.7))
      art.fill('M 10 96 C 40 88 80 88 110 96 L 110 112 L 10 112 Z', art.lit('#d8b98a'))
      for (let stone = 0; stone < 14; stone++)
        art.part(
          oval(24 + stone * 5.4, 98 + ((stone * 7) % 5), 3.4, 2.6),
          ['#c8a878', '#8fa0a8', '#b8684a'][stone % 3]!,
          'ball',
          0.3,
        )
      for (const [x, bend] of [
        [32, 6],
        [38, -5],
        [90, 5],
      ] as const)
        art.line(`M ${x} 98 C ${x + bend} 86 ${x - bend} 76 ${x + bend} 60`, 3, art.lit('#3f8a4a'))
      const fish = art.color('#e8742c', '#e8742c', '#d9432c')
      art.form('M 40 66 C 48 52 74 52 82 66 C 74 80 48 80 40 66 Z', fish, 'ball', 0.5)
      art.form('M 44 66 C 34 58 26 54 24 58 C 28 64 28 68 24 75 C 28 78 36 74 44 66 Z', shade(fish, -0.08), 'face', 0.3)
      art.form('M 56 56 C 60 48 68 48 70 54 Z', shade(fish, -0.1), 'face', 0.3)
      art.fill(oval(74, 63, 3), '#f7f3ec')
      art.fill(oval(74.6, 63, 1.6), '#17120e')
      for (const [x, y, r] of [
        [90, 56, 2.4],
        [94, 48, 1.6],
        [88, 44, 1.2],
      ] as const)
        art.line(oval(x, y, r), 0.8, fade('#ffffff', 0.8))
    })
    art.line(bowl, 2, fade(shade(water, 0.6), 0.9))
    art.line('M 14 54 C 14 44 22 34 32 30', 4, fade('#ffffff', 0.75))
    art.line('M 32 8 L 88 8', 3.4, fade(shade(water, 0.5), 0.95))
  },
})

/** A tank of water with fish and plants. */
export const aquarium = thing({
  name: 'aquarium',
  nouns: ['fish tank', 'aquarium tank', 'glass tank'],
  height: 0.5,
  view: [2, 2, 178, 108],
  paint(art) {
    const frame = art.color('#2b2d33', '#3a3f48')
    const water = art.lit('#5fb0cf')
    art.fill(slab(6, 8, 168, 96, 2), fade(shade(water, 0.35), 0.85))
    art.clip(slab(6, 8, 168, 96, 2), () => {
      art.fill(slab(6, 20, 168, 90), fade(water, 0.8))
      art.patch(60, 20, 80, 60, '#ffffff', 0.3)
      for (const [x, height, color] of [
        [24, 58, '#3f8a4a'],
        [34, 40, '#5fa05a'],
        [150, 62, '#2f7a5a'],
        [142, 44, '#4f9a4a'],
        [88, 30, '#5fa05a'],
      ] as const)
        for (const bend of [-8, 0, 8])
          art.line(
            `M ${x} 96 C ${x + bend} ${96 - height * 0.4} ${x - bend} ${96 - height * 0.7} ${x + bend * 1.2} ${96 - height}`,
            3.2,
            art.lit(color),
          )
      art.fill('M 2 94 C 50 88 130 96 180 90 L 180 112 L 2 112 Z', art.lit('#d8c08a'))
      art.part('M 98 96 C 96 80 110 74 118 84 C 128 80 134 90 130 96 Z', '#8a8f94', 'ball', 0.1)
      for (const [x, y, size, color, way] of [
        [60, 50, 1, '#e8742c', 1],
        [104, 38, 0.8, '#f0c83a', -1],
        [122, 64, 0.9, '#3a6fc8', 1],
        [80, 74, 0.7, '#d9432c', -1],
      ] as const) {
        art.part(
          `M ${x - 12 * size * way} ${y} C ${x - 4 * size * way} ${y - 9 * size} ${x + 8 * size * way} ${y - 8 * size} ${x + 12 * size * way} ${y} C ${x + 8 * size * way} ${y + 8 * size} ${x - 4 * size * way} ${y + 9 * size} ${x - 12 * size * way} ${y} Z`,
          color,
          'ball',
          0.5,
        )
        art.part(
          polygon([x - 10 * size * way, y], [x - 20 * size * way, y - 7 * size], [x - 20 * size * way, y + 7 * size]),
          color,
          'face',
          0.3,
        )
        art.fill(oval(x + 7 * size * way, y - 2 * size, 1.4 * size), '#14100c')
      }
    })
    art.line(slab(4, 6, 172, 100, 2), 3, fade(art.lit('#cfe4ee'), 0.8))
    art.form(slab(2, 2, 176, 9, 2), frame, 'bar', 0.6)
    art.form(slab(2, 100, 176, 8, 2), frame, 'bar', 0.6)
    art.fill(polygon([20, 14], [34, 14], [16, 90], [10, 90]), fade('#ffffff', 0.25))
  },
})

export const bell = thing({
  name: 'bell',
  nouns: ['bell', 'church bell', 'school bell', 'hand bell', 'handbell', 'cowbell', 'jingle bell', 'doorbell'],
  height: 0.3,
  view: [4, 2, 106, 118],
  paint(art) {
    const brass = art.color('#d0982c', '#b8863a')
    const own = art.lit(brass)
    art.line(oval(55, 12, 8), 5, own)
    art.part(oval(55, 108, 10), shade(brass, -0.3), 'ball', 0.9)
    art.form(
      'M 55 18 C 78 20 82 44 86 68 C 88 84 96 90 106 98 C 104 108 6 108 4 98 C 14 90 22 84 24 68 C 28 44 32 20 55 18 Z',
      brass,
      'column',
      1,
    )
    for (const [y, half] of [
      [84, 34],
      [90, 40],
      [40, 25],
    ] as const)
      art.line(
        `M ${55 - half} ${y} C ${55 - half * 0.5} ${y + 6} ${55 + half * 0.5} ${y + 6} ${55 + half} ${y}`,
        1.8,
        fade(shade(own, -0.5), 0.8),
      )
  },
})
