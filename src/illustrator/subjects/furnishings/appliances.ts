import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

const enamel = ['#e9edee', '#d9534a', '#8fc1bd', '#f0e2c0'] as const

export const fridge = thing({
  name: 'fridge',
  nouns: ['fridge', 'refrigerator', 'freezer', 'icebox'],
  habitat: 'ground',
  height: 1.75,
  view: [2, 2, 66, 124],
  paint(art) {
    const coat = art.color(...enamel)
    const own = art.lit(coat)
    art.part(slab(8, 119, 8, 5), '#2a2c30')
    art.part(slab(52, 119, 8, 5), '#2a2c30')
    art.form(slab(2, 2, 64, 118, 8), coat, 'column', 0.7)
    art.line('M 3 42 L 65 42', 1.6, fade(shade(own, -0.7), 0.8))
    art.line('M 3 43.4 L 65 43.4', 0.7, fade(shade(own, 0.7), 0.8))
    for (const [y, height] of [
      [24, 12],
      [50, 22],
    ] as const) {
      art.fill(slab(57, y + 1.4, 4, height, 2), 'rgba(10,8,20,0.35)')
      art.part(slab(56, y, 4, height, 2), '#c3ccd3', 'column', 1)
    }
    art.part(slab(24, 14, 20, 4, 2), '#c3ccd3', 'bar', 1)
    art.fill(polygon([8, 46], [20, 46], [12, 116], [8, 116]), sheen(art, 0.3))
  },
})

export const stove = thing({
  name: 'stove',
  nouns: ['stove', 'oven', 'cooker', 'gas stove', 'kitchen stove'],
  habitat: 'ground',
  height: 1.05,
  view: [2, 1, 98, 108],
  paint(art) {
    const coat = art.color('#e6e8e8', '#3a3e44', '#b8463a')
    const own = art.lit(coat)
    art.form(slab(4, 1, 92, 18, 2), shade(coat, -0.1), 'face', 0.5)
    art.part(slab(38, 5, 24, 9, 1), '#16202a')
    art.line('M 42 10 L 58 10', 2, '#58d0b0')
    art.form(polygon([4, 18], [96, 18], [98, 30], [2, 30]), shade(coat, 0.1), 'top', 0.5)
    for (const [x, y] of [
      [26, 21.6],
      [74, 21.6],
      [26, 26.6],
      [74, 26.6],
    ] as const) {
      art.fill(oval(x, y, 13, 2.2), '#1c1e22')
      art.line(oval(x, y, 9, 1.4), 0.7, '#6a7078')
    }
    art.form(slab(3, 30, 94, 74, 2), coat, 'face', 0.5)
    for (let knob = 0; knob < 5; knob++) dot(art, 16 + knob * 17, 37.6, 3.6, 3.6, '#2a2c30')
    art.part(slab(11, 50, 78, 40, 4), '#16181c', 'face', 0.8)
    const window = slab(16, 55, 68, 30, 3)
    art.fill(window, blend(art, [0, 55], [0, 85], '#2a1608', '#5a2c0c'))
    glow(art, 50, 72, 34, 'rgba(255,160,60,0.55)')
    art.line('M 17 70 L 83 70 M 17 76 L 83 76', 0.7, fade('#c8b090', 0.6))
    art.fill(polygon([24, 55], [40, 55], [26, 85], [16, 85], [16, 72]), sheen(art, 0.24))
    art.part(slab(14, 44, 72, 3.6, 1.8), '#c3ccd3', 'bar', 1)
    art.line('M 5 94 L 95 94', 1.2, fade(shade(own, -0.6), 0.7))
    art.part(slab(34, 97, 32, 2.4, 1.2), '#c3ccd3', 'bar', 1)
    art.part(slab(6, 104, 10, 4), '#22242a')
    art.part(slab(84, 104, 10, 4), '#22242a')
  },
})

export const washingMachine = thing({
  name: 'washing-machine',
  nouns: ['washing machine', 'washer', 'dryer', 'laundry machine', 'dishwasher'],
  habitat: 'ground',
  height: 0.88,
  view: [2, 2, 92, 104],
  paint(art) {
    const coat = art.color('#eef0f1', '#d9dee2')
    const own = art.lit(coat)
    art.form(slab(2, 2, 90, 100, 4), coat, 'face', 0.5)
    art.line('M 3 20 L 91 20', 1, fade(shade(own, -0.5), 0.6))
    art.part(slab(7, 6, 26, 10, 2), shade(coat, -0.12), 'face', 0.3)
    art.part(slab(62, 7, 24, 8, 1.4), '#16202a')
    dot(art, 48, 11, 5.6, 5.6, '#c3ccd3')
    art.part(oval(47, 61, 34, 34), '#c3ccd3', 'ball', 0.8)
    art.part(oval(47, 61, 28, 28), '#2a3038', 'ball', 0.5)
    const glassPane = oval(47, 61, 25, 25)
    art.fill(glassPane, blend(art, [30, 40], [64, 84], art.lit('#7fa8bd'), art.lit('#23384a')))
    art.clip(glassPane, () => {
      art.fill('M 20 66 C 30 58 38 72 48 64 C 58 56 66 70 76 62 L 76 90 L 20 90 Z', fade(art.lit('#b9dcec'), 0.8))
      art.part('M 30 70 C 36 60 46 66 52 72 C 60 66 66 72 62 82 C 50 90 34 86 30 70 Z', '#c9584f', 'ball', 0.1)
      art.fill(polygon([30, 36], [42, 36], [26, 76], [18, 76]), sheen(art, 0.5))
    })
    art.part(slab(76, 56, 5, 11, 2), '#8a939b', 'column', 0.9)
    art.part(slab(8, 101, 8, 3), '#2a2c30')
    art.part(slab(78, 101, 8, 3), '#2a2c30')
  },
})

export const toaster = thing({
  name: 'toaster',
  nouns: ['toaster'],
  height: 0.2,
  view: [2, 3.6, 113, 81.9],
  paint(art) {
    const coat = art.color('#c3ccd3', '#c9463a', '#8fc1bd')
    const own = art.lit(coat)
    for (const x of [22, 58]) {
      art.part(`M ${x} 34 L ${x} 10 C ${x - 4} 2 ${x + 34} 2 ${x + 31} 10 L ${x + 31} 34 Z`, '#b9732f', 'face', 0.1)
      art.part(`M ${x + 3} 34 L ${x + 3} 11 C ${x} 5 ${x + 31} 5 ${x + 28} 11 L ${x + 28} 34 Z`, '#e2b068', 'face', 0)
    }
    art.form(
      'M 4 40 C 4 24 12 20 22 20 L 90 20 C 100 20 108 24 108 40 L 110 74 C 110 78 108 79 104 79 L 8 79 C 4 79 2 78 2 74 Z',
      coat,
      'column',
      1,
    )
    art.fill(slab(18, 21.4, 74, 4.6, 2.3), '#1a1214')
    art.fill(slab(18, 25, 74, 1.6, 0.8), fade(shade(own, 0.6), 0.8))
    art.part(slab(107, 36, 6, 12, 2), '#22242a', 'column', 0.4)
    art.part(slab(4, 76, 104, 6, 2), '#22242a', 'bar', 0.3)
    dot(art, 92, 64, 4.6, 4.6, '#22242a')
    art.fill(polygon([14, 34], [22, 30], [20, 72], [12, 72]), sheen(art, 0.5))
  },
})

export const microwave = thing({
  name: 'microwave',
  nouns: ['microwave', 'microwave oven'],
  height: 0.3,
  view: [2, 2, 138, 84],
  paint(art) {
    const coat = art.color('#d9dee2', '#3a3e44', '#c9463a')
    art.part(slab(10, 80, 12, 4), '#22242a')
    art.part(slab(118, 80, 12, 4), '#22242a')
    art.form(slab(2, 2, 136, 79, 5), coat, 'face', 0.5)
    art.part(slab(9, 9, 94, 64, 4), '#1c2026', 'face', 0.7)
    const pane = slab(17, 17, 72, 48, 5)
    art.fill(pane, blend(art, [0, 17], [0, 65], '#39414a', '#191c20'))
    glow(art, 53, 44, 30, 'rgba(255,210,140,0.4)')
    art.part(oval(53, 57, 26, 4), '#8a939b', 'top', 0.5)
    art.fill(polygon([30, 17], [50, 17], [30, 65], [17, 65], [17, 48]), sheen(art, 0.22))
    art.part(slab(94, 15, 4, 52, 2), '#c3ccd3', 'column', 1)
    art.part(slab(108, 10, 24, 12, 1), '#0f1f1c')
    art.line('M 112 16 L 128 16', 3, '#4fd0a8')
    for (let key = 0; key < 9; key++)
      art.part(slab(108 + (key % 3) * 8.6, 28 + Math.floor(key / 3) * 9, 6.6, 6.4, 1), '#8a939b', 'face', 0.4)
    art.part(slab(108, 60, 24, 11, 2), '#5a636b', 'face', 0.4)
  },
})

/** A standing or table fan. */
export const fan = thing({
  name: 'fan',
  nouns: ['fan', 'electric fan', 'table fan'],
  height: 0.45,
  view: [4, 2, 92, 124],
  paint(art) {
    const coat = art.color('#8fc1bd', '#d9dee2', '#c9463a')
    art.form(drum(48, 114, 124, 28, 30, 0.16), coat, 'column', 0.5)
    art.form(slab(44, 80, 8, 36, 2), shade(coat, -0.15), 'column', 0.5)
    art.fill(oval(48, 46, 42), fade(art.lit('#20262c'), 0.2))
    for (let blade = 0; blade < 4; blade++)
      art.turned(48, 46, blade * (Math.PI / 2) + 0.4, () =>
        art.form('M 48 46 C 44 34 50 12 62 12 C 74 16 70 34 52 47 Z', coat, 'face', 0.5),
      )
    for (let wire = 0; wire < 30; wire++) {
      const angle = (wire / 30) * Math.PI * 2
      art.line(
        `M ${48 + Math.cos(angle) * 8} ${46 + Math.sin(angle) * 8} C ${48 + Math.cos(angle + 0.25) * 24} ${46 + Math.sin(angle + 0.25) * 24} ${48 + Math.cos(angle + 0.2) * 36} ${46 + Math.sin(angle + 0.2) * 36} ${48 + Math.cos(angle) * 42} ${46 + Math.sin(angle) * 42}`,
        0.6,
        fade(art.lit('#d8dee3'), 0.85),
      )
    }
    for (const ring of [42.6, 30, 18]) art.line(oval(48, 46, ring), ring > 40 ? 2.6 : 0.8, art.lit('#c3ccd3'))
    dot(art, 48, 46, 8.6, 8.6, coat)
  },
})
