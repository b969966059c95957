import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { dot, isSaid, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

const sweets = ['#e2443c', '#f2c230', '#3f8fd8', '#55b560', '#f08a2c', '#b065c8', '#f5f1ea'] as const

export const gumballMachine = thing({
  name: 'gumball-machine',
  nouns: ['gumball machine', 'candy machine', 'bubblegum machine', 'gumball dispenser'],
  height: 0.4,
  view: [14, 0, 106, 150],
  paint(art) {
    const own = art.color('#c8262e', '#c8262e', '#2f7fae')
    const globe = oval(60, 52, 42, 41)
    art.fill(globe, fade(art.lit('#d7ebf2'), 0.55))
    art.clip(globe, () => {
      for (let row = 0; row < 11; row++)
        for (let column = 0; column < 12; column++) {
          const [x, y] = [18 + column * 7.6 + (row % 2) * 3.8, 96 - row * 6.4 + art.random.between(-1, 1)]
          if (y > 30 + Math.abs(x - 60) * 0.06) dot(art, x, y, 4.4, 4.4, art.random.pick(sweets))
        }
      art.patch(60, 96, 46, 16, '#20101a', 0.35)
    })
    art.fill('M 24 40 C 28 24 38 16 50 13 C 42 22 34 32 31 46 C 28 52 22 50 24 40 Z', sheen(art, 0.85))
    art.line(globe, 1.8, 'rgba(255,255,255,0.85)')
    art.form('M 36 18 C 38 4 82 4 84 18 C 76 22 44 22 36 18 Z', own, 'ball', 0.9)
    art.part(drum(60, 3, 8, 6, 6), '#d9dde2', 'column', 1)
    art.form(drum(60, 90, 100, 32, 36, 0.16), own, 'column', 0.9)
    art.form('M 32 99 L 88 99 L 94 140 L 26 140 Z', own, 'column', 0.85)
    art.part(slab(46, 102, 28, 16, 3), '#cfd5da', 'face', 1)
    art.part(oval(60, 110, 6), '#eef1f3', 'ball', 1)
    art.part(slab(58.4, 103, 3.2, 14, 1), '#9aa3ab', 'face', 1)
    art.part('M 48 122 L 72 122 L 74 138 L 46 138 Z', '#cfd5da', 'face', 1)
    art.fill('M 51 125 L 69 125 L 70 136 L 50 136 Z', '#241316')
    dot(art, 60, 133, 4, 4, '#f2c230')
    art.form(drum(60, 141, 148, 40, 42, 0.12), shade(own, -0.1), 'column', 0.9)
  },
})

export const lavaLamp = thing({
  name: 'lava-lamp',
  nouns: ['lava lamp', 'lava lamps'],
  height: 0.42,
  view: [24, 0, 76, 150],
  paint(art) {
    const wax = art.color('#f0653a', '#f0653a', '#d64fa0', '#6fd64a')
    const liquid = art.second('#7a2fa8', '#3f4fc0', '#c02f5f')
    const glass = 'M 40 20 L 60 20 C 64 52 72 78 72 106 L 28 106 C 28 78 36 52 40 20 Z'
    glow(art, 50, 70, 60, fade(wax, 0.4 + 0.35 * art.dark))
    art.fill(glass, blend(art, [0, 20], [0, 106], fade(shade(liquid, 0.1), 0.85), fade(shade(liquid, 0.45), 0.9)))
    art.clip(glass, () => {
      glow(art, 50, 104, 46, fade(shade(wax, 0.5), 0.9))
      for (const [x, y, rx, ry] of [
        [50, 104, 22, 12],
        [44, 80, 9, 11],
        [57, 62, 7, 9],
        [47, 44, 5.4, 7],
        [53, 28, 4.2, 4],
        [60, 88, 4.4, 4.4],
      ] as const) {
        art.fill(oval(x, y, rx, ry), wax)
        art.patch(x - rx * 0.2, y + ry * 0.3, rx * 0.8, ry * 0.8, shade(wax, 0.6), 0.7)
      }
      art.line('M 37 40 C 34 60 32 80 32 100', 2.6, 'rgba(255,255,255,0.45)')
    })
    art.part('M 39 20 L 43 2 L 57 2 L 61 20 Z', '#b9c0c8', 'column', 1)
    art.part('M 28 105 L 72 105 L 60 126 L 76 150 L 24 150 L 40 126 Z', '#b9c0c8', 'column', 1)
  },
})

/** Planted glass with a cork. */
export const terrarium = thing({
  name: 'terrarium',
  nouns: ['terrarium', 'glass terrarium', 'plant terrarium'],
  height: 0.3,
  view: [4, 0, 116, 126],
  paint(art) {
    const jar =
      'M 38 22 L 82 22 C 84 32 112 38 114 74 C 116 106 104 123 60 123 C 16 123 4 106 6 74 C 8 38 36 32 38 22 Z'
    art.fill(jar, fade(art.lit('#d9eef0'), 0.42))
    art.clip(jar, () => {
      art.part('M 0 98 L 120 98 L 120 130 L 0 130 Z', '#8d8a84', 'bar', 0.1)
      art.part('M 0 92 C 30 84 90 88 120 94 L 120 108 C 80 104 40 108 0 104 Z', '#4a3626', 'bar', 0.1)
      for (let clump = 0; clump < 16; clump++)
        dot(
          art,
          art.random.between(12, 108),
          art.random.between(86, 94),
          8,
          5,
          art.random.pick(['#5f8f3c', '#7aa84a', '#4c7d3a']),
        )
      for (const [x, y, tall, spread, color] of [
        [44, 90, 46, 15, '#3f8a4a'],
        [76, 90, 36, 13, '#5fa85a'],
        [60, 92, 26, 12, '#86bf5a'],
      ] as const)
        for (let frond = -3; frond <= 3; frond++) {
          const [tx, ty] = [x + frond * spread * 0.62, y - tall * (1 - Math.abs(frond) * 0.17)]
          art.line(`M ${x} ${y} C ${x + frond * 2} ${y - tall * 0.5} ${tx} ${ty + 10} ${tx} ${ty}`, 1.4, art.lit(color))
          art.form(
            `M ${x + frond * 1.6} ${y - tall * 0.35} C ${tx - 6} ${ty + 10} ${tx - 4} ${ty} ${tx} ${ty - 3} C ${tx + 5} ${ty + 4} ${tx + 4} ${ty + 12} ${x + frond * 1.6} ${y - tall * 0.35} Z`,
            color,
            'face',
            0.2,
          )
        }
      art.part(oval(90, 94, 10, 7), '#a5a09a', 'ball', 0.1)
      art.part(oval(26, 96, 8, 5), '#8f8a84', 'ball', 0.1)
    })
    art.line(jar, 2, 'rgba(255,255,255,0.85)')
    art.fill('M 16 66 C 18 52 26 46 34 42 C 28 54 24 68 25 84 C 24 92 14 84 16 66 Z', sheen(art, 0.7))
    art.part('M 37 22 L 40 2 L 80 2 L 83 22 Z', art.color('#b98a5a'), 'column', 0.1)
  },
})

export const dreamcatcher = thing({
  name: 'dreamcatcher',
  nouns: ['dreamcatcher', 'dream catcher'],
  habitat: 'wall',
  height: 0.6,
  view: [14, 0, 106, 160],
  paint(art) {
    const own = art.color('#9a6b44', '#9a6b44', '#7f5aa0')
    art.line('M 60 14 L 60 0', 2, art.lit(own))
    const spokes = 10
    const at = (ring: number, spoke: number): readonly [number, number] => {
      const angle = (spoke / spokes) * 2 * Math.PI
      return [60 + Math.cos(angle) * ring, 50 + Math.sin(angle) * ring]
    }
    let web = ''
    for (const [outer, inner, turn] of [
      [37, 27, 0],
      [27, 18, 0.5],
      [18, 10, 0],
    ] as const)
      for (let spoke = 0; spoke < spokes; spoke++) {
        const [ax, ay] = at(outer, spoke + turn)
        const [bx, by] = at(inner, spoke + turn + 0.5)
        const [cx, cy] = at(outer, spoke + turn + 1)
        web += `M ${ax} ${ay} L ${bx} ${by} L ${cx} ${cy} `
      }
    art.line(web, 0.9, art.lit('#f1e7d4'))
    dot(art, 60, 50, 4, 4, '#3fb0b8')
    art.line(oval(60, 50, 38), 5, shade(art.lit(own), -0.25))
    art.line(oval(60, 49.4, 38), 3, art.lit(own))
    for (const [x, top, long, color] of [
      [34, 78, 46, '#e7dccb'],
      [60, 88, 60, art.second('#5fb0b4', '#d4746a')],
      [86, 78, 46, '#e7dccb'],
    ] as const) {
      art.line(`M ${x} ${top} L ${x} ${top + long * 0.4}`, 1.2, art.lit('#6b4a33'))
      for (const share of [0.12, 0.24]) dot(art, x, top + long * share, 2.6, 2.6, share < 0.2 ? '#c9524a' : '#3fa0a8')
      const base = top + long * 0.34
      art.form(
        `M ${x} ${base} C ${x - 9} ${base + long * 0.25} ${x - 8} ${base + long * 0.6} ${x} ${base + long * 0.82} C ${x + 8} ${base + long * 0.6} ${x + 9} ${base + long * 0.25} ${x} ${base} Z`,
        color,
        'face',
        0.2,
      )
      art.line(`M ${x} ${base} L ${x} ${base + long * 0.8}`, 0.8, fade(shade(art.lit(color), -0.5), 0.8))
    }
  },
})

export const magicLamp = thing({
  name: 'magic-lamp',
  nouns: ['magic lamp', 'genie lamp', 'genie bottle'],
  height: 0.16,
  view: [2, 2, 148, 92],
  paint(art) {
    const own = art.color('#d9a32c')
    art.line('M 30 52 C -2 34 4 82 36 70', 6, shade(art.lit(own), -0.15))
    art.line('M 30 51 C 1 35 7 79 36 68', 2, shade(art.lit(own), 0.5))
    art.form(
      'M 24 56 C 40 44 86 42 104 50 C 120 56 130 46 146 40 C 140 60 122 76 98 80 C 70 84 34 82 24 56 Z',
      own,
      'bar',
      1,
    )
    art.form(drum(66, 82, 92, 14, 26, 0.2), own, 'column', 1)
    art.form('M 42 47 C 44 34 84 32 90 47 C 80 51 52 51 42 47 Z', shade(own, 0.04), 'ball', 1)
    art.form('M 62 34 C 60 28 66 24 66 18 C 66 24 72 28 70 34 Z', own, 'ball', 1)
    dot(art, 66, 16, 3.4, 3.4, '#d2434e')
    for (const [x, color] of [
      [46, '#d2434e'],
      [64, '#3f8fd0'],
      [82, '#4fae6a'],
    ] as const)
      art.part(oval(x, 62, 5, 4.4), color, 'ball', 1)
    if (art.is('magic', 'genie', 'smoking', 'glowing'))
      for (const [x, y, r] of [
        [144, 34, 5],
        [138, 22, 7],
        [144, 9, 8],
      ] as const)
        art.patch(x, y, r, r, '#9fd0f2', 0.8)
  },
})

export const metronome = thing({
  name: 'metronome',
  nouns: ['metronome'],
  height: 0.22,
  view: [12, 0, 108, 126],
  paint(art) {
    const own = art.color('#7a4528', '#7a4528', '#5a2f22')
    art.form('M 46 4 L 74 4 L 104 112 L 16 112 Z', own, 'face', 0.7)
    art.part('M 51 14 L 69 14 L 84 84 L 36 84 Z', '#efe4cd', 'face', 0.2)
    for (let y = 24; y < 82; y += 8) art.line(`M 56 ${y} L 64 ${y}`, 0.9, '#5a4a3a')
    art.line('M 60 96 L 78 10', 2.4, art.lit('#c9ced4'))
    art.part(polygon([70, 34], [80, 36], [78, 46], [69, 44]), '#d2a640', 'face', 1)
    art.form('M 14 100 L 106 100 L 108 124 L 12 124 Z', shade(own, -0.15), 'bar', 0.7)
    dot(art, 60, 97, 4, 4, '#d2a640')
  },
})

export const ornament = thing({
  name: 'ornament',
  nouns: ['christmas ornament', 'ornament', 'bauble', 'christmas ball', 'christmas bauble', 'christmas tree ornament'],
  habitat: 'air',
  height: 0.09,
  view: [8, 0, 92, 110],
  paint(art) {
    const own = art.color('#c8232f', '#c8232f', '#2f6fb0', '#d2a230', '#2f8a55')
    art.line('M 50 18 C 42 4 58 -4 58 8', 1.6, art.lit('#d9b64a'))
    art.part(slab(42, 14, 16, 12, 2), '#d9b64a', 'column', 1)
    art.form(oval(50, 66, 42), own, 'ball', 1)
    art.clip(oval(50, 66, 42), () => {
      art.line('M 4 58 C 30 70 70 70 96 58 M 4 78 C 30 90 70 90 96 78', 2.4, fade('#f6dc8a', 0.9))
      for (let star = 0; star < 6; star++) {
        const x = 14 + star * 14.4
        art.fill(polygon([x, 68], [x + 2.4, 73], [x, 78], [x - 2.4, 73]), fade('#fff3c9', 0.95))
      }
    })
    art.fill(oval(34, 48, 8, 5), 'rgba(255,255,255,0.75)')
  },
})

const flames = ['burning', 'lit', 'flaming', 'glowing']

export const matchstick = thing({
  name: 'matchstick',
  nouns: ['matchstick', 'match stick', 'burning match', 'lit match'],
  height: 0.06,
  view: (asked) => (isSaid(asked, ...flames) ? [32, 0, 68, 150] : [42, 39, 58, 150]),
  paint(art) {
    const isLit = art.is(...flames)
    art.part('M 46 52 L 54 52 L 55 150 L 45 150 Z', isLit ? art.color('#dcb67c') : '#dcb67c', 'column', 0.1)
    art.part(oval(50, 50, 8, 11), isLit ? '#3a2420' : art.color('#c8322c'), 'ball', 0.3)
    if (!isLit) return
    glow(art, 50, 34, 20, 'rgba(255,170,60,0.9)')
    art.fill(
      'M 50 0 C 58 18 70 30 66 46 C 62 60 38 60 34 46 C 31 32 44 22 50 0 Z',
      blend(art, [0, 0], [0, 58], '#f07a22', '#ffd05a'),
    )
    art.fill('M 50 20 C 55 32 60 38 57 47 C 54 54 46 54 43 47 C 40 38 48 32 50 20 Z', '#fff2bf')
  },
})

export const toiletPaper = thing({
  name: 'toilet-paper',
  nouns: ['toilet paper', 'toilet roll', 'toilet paper roll', 'paper towel', 'roll of toilet paper', 'paper roll'],
  height: 0.11,
  view: [8, 2, 102, 108],
  paint(art) {
    const own = art.color('#f6f4ef')
    art.form('M 76 40 L 100 44 L 100 106 C 92 102 86 108 76 104 Z', shade(own, -0.06), 'column', 0.1)
    art.form(drum(52, 22, 100, 42, 42, 0.3), own, 'column', 0.1)
    art.form(oval(52, 22, 42, 16), shade(own, 0.1), 'top', 0.1)
    for (const share of [0.82, 0.64, 0.48]) art.line(oval(52, 22, 42 * share, 16 * share), 0.6, fade('#8b857c', 0.5))
    art.part(oval(52, 22, 14, 5.4), '#b48d62', 'top', 0.1)
    art.fill(oval(52, 23, 11.4, 4.2), '#4a3826')
    for (let y = 50; y < 100; y += 10)
      art.line(`M 14 ${y} C 30 ${y + 4} 60 ${y + 5} 76 ${y + 3}`, 0.6, fade('#bdb6aa', 0.5))
  },
})

/** A bell of glass on a wooden foot, as roses are kept under. */
export const cloche = thing({
  name: 'cloche',
  nouns: ['cloche', 'bell jar', 'glass cloche', 'glass bell', 'crystal dome'],
  height: 0.36,
  view: [6, 0, 114, 150],
  paint(art) {
    const wood = art.color('#7a4a2c', '#5a3622')
    art.form(drum(60, 132, 148, 53, 54, 0.14), wood, 'column', 0.5)
    art.form(oval(60, 131, 53, 9), shade(wood, 0.14), 'top', 0.4)
    const bell = 'M 20 130 L 20 58 C 20 28 38 14 60 14 C 82 14 100 28 100 58 L 100 130 C 88 138 32 138 20 130 Z'
    art.fill(bell, fade(art.lit('#dcecf2'), 0.3))
    art.line(bell, 1.8, 'rgba(255,255,255,0.8)')
    art.fill('M 28 60 C 28 42 34 30 44 24 C 38 38 35 52 35 70 L 34 112 C 30 118 28 112 28 104 Z', sheen(art, 0.6))
    art.line('M 92 60 L 92 116', 1.6, 'rgba(255,255,255,0.5)')
    art.part(oval(60, 8, 7, 7), '#e3f0f4', 'ball', 1)
  },
})
