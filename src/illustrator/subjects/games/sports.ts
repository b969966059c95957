import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const tennisRacket = thing({
  name: 'tennis-racket',
  nouns: ['tennis racket', 'racket', 'tennis racquet', 'badminton racket'],
  height: 0.68,
  view: [5, 2, 71, 146],
  paint(art) {
    const frame = art.color('#c3202e', '#1f4f8f', '#2f3338')
    const own = art.lit(frame)
    const head = oval(38, 44, 29, 38)
    art.clip(head, () => {
      for (let wire = 0; wire < 17; wire++) {
        art.line(`M ${8 + wire * 3.7} 4 L ${8 + wire * 3.7} 86`, 0.5, fade('#f7f4e8', 0.95))
        art.line(`M 6 ${6 + wire * 4.8} L 70 ${6 + wire * 4.8}`, 0.5, fade('#f7f4e8', 0.95))
      }
    })
    art.line('M 30 80 L 36 98 M 46 80 L 40 98', 4, shade(own, -0.2))
    art.line(head, 6, shade(own, -0.5))
    art.line(head, 4.6, own)
    art.line(oval(37.4, 43.4, 29.4, 38.4), 1.2, fade(shade(own, 0.8), 0.8))
    art.part(slab(34.4, 94, 7.2, 50, 2.4), '#22242a', 'column', 0.3)
    for (let wrap = 0; wrap < 10; wrap++)
      art.line(`M 34.4 ${102 + wrap * 4.2} L 41.6 ${99 + wrap * 4.2}`, 0.7, fade('#8a8f96', 0.6))
    art.part(slab(33.4, 141, 9.2, 5, 2), frame, 'bar', 0.5)
  },
})

export const baseballBat = thing({
  name: 'baseball-bat',
  nouns: ['baseball bat', 'bat and ball'],
  height: 0.82,
  view: [0, -1.1, 123.5, 118.8],
  paint(art) {
    const timber = art.color('#c99a5a', '#b8763a', '#2f3338')
    art.turned(65, 62, 0.77, () => {
      art.form(
        'M -20 58 C -22 58 -22 66 -20 66 L -14 65.6 L 60 69 C 96 72 140 74 146 62 C 140 50 96 52 60 55 L -14 58.4 Z',
        timber,
        'bar',
        0.7,
      )
      art.part(slab(-14, 58, 30, 8, 2), '#3a2c26', 'bar', 0.2)
      art.part(slab(-21, 56, 6, 12, 3), timber, 'bar', 0.5)
      art.line('M 92 58 L 122 58', 1.1, fade(art.lit('#7a2a1a'), 0.7))
    })
    dot(art, 104, 26, 15, 15, '#f4f0e6')
    art.line('M 93 17 C 100 22 101 32 95 37 M 114 15 C 107 20 107 31 114 36', 1, art.lit('#c3202e'))
  },
})

export const baseballGlove = thing({
  name: 'baseball-glove',
  nouns: ['baseball glove', 'baseball mitt', 'catcher mitt'],
  height: 0.3,
  view: [4.8, 1.5, 96.3, 100],
  paint(art) {
    const hide = art.color('#a8622f', '#8f4f26')
    const own = art.lit(hide)
    for (const [path, tone] of [
      ['M 74 66 C 72 40 80 14 90 16 C 100 20 98 60 84 82 Z', -0.08],
      ['M 60 56 C 58 24 66 2 77 4 C 88 6 84 44 78 70 Z', 0],
      ['M 44 56 C 40 20 48 0 60 2 C 71 4 68 40 64 66 Z', 0.05],
      ['M 30 60 C 22 28 28 8 40 8 C 52 8 50 40 50 64 Z', 0.1],
    ] as const)
      art.form(path, shade(hide, tone), 'ball', 0.2)
    art.form(
      'M 28 52 C 40 44 72 46 84 58 C 90 80 80 100 56 100 C 36 100 26 88 14 66 C 4 52 2 36 10 32 C 18 30 24 42 28 52 Z',
      hide,
      'ball',
      0.25,
    )
    for (const y of [30, 40, 50]) art.line(`M 14 ${y + 8} C 20 ${y + 2} 24 ${y + 2} 32 ${y}`, 1.6, shade(own, -0.55))
    for (const x of [36, 50, 64])
      art.line(`M ${x} 56 C ${x + 2} 68 ${x + 1} 80 ${x - 4} 92`, 1, fade(shade(own, -0.6), 0.6))
    dot(art, 54, 66, 17, 17, '#f4f0e6')
    art.line('M 42 57 C 49 62 50 72 44 78 M 66 56 C 59 61 59 73 66 78', 1.1, art.lit('#c3202e'))
  },
})

export const skateboard = thing({
  name: 'skateboard',
  nouns: ['skateboard', 'longboard'],
  habitat: 'ground',
  height: 0.16,
  view: [2, 2.9, 158, 41.9],
  paint(art) {
    const deck = art.color('#d9463a', '#2f7fc0', '#e8a02e', '#3f9a6a')
    const own = art.lit(deck)
    for (const x of [36, 122]) {
      art.part(polygon([x - 9, 20], [x + 11, 20], [x + 7, 30], [x - 5, 30]), '#8a939b', 'column', 1)
      for (const dx of [-8, 10]) {
        dot(art, x + dx, 33, 8.6, 8.6, '#f4ecd8')
        dot(art, x + dx, 33, 3.4, 3.4, '#8a939b')
      }
    }
    const side =
      'M 2 4 C 4 2 12 6 22 12 C 26 14 134 14 138 12 C 148 6 156 2 158 4 C 156 12 148 22 138 22 L 22 22 C 12 22 4 12 2 4 Z'
    art.form(side, deck, 'bar', 0.4)
    art.line('M 3 5 C 12 10 18 15 24 15.4 L 136 15.4 C 142 15 148 10 157 5', 2.2, art.lit('#22242a'))
    art.line('M 12 17 C 18 20 24 20.6 28 20.6 L 132 20.6 C 138 20.6 144 19 148 17', 0.8, fade(shade(own, 0.6), 0.7))
  },
})

export const surfboard = thing({
  name: 'surfboard',
  nouns: ['surfboard', 'surf board', 'paddle board', 'paddleboard', 'bodyboard'],
  habitat: 'ground',
  height: 2,
  view: [3.1, 1.2, 46.9, 152.7],
  paint(art) {
    const deck = art.color('#f2c53a', '#4fb0c6', '#e8604c', '#f4ecd8')
    const stripe = art.asked[1] ?? (deck === '#f4ecd8' ? '#d9463a' : '#f7f3e6')
    const body = 'M 25 2 C 38 22 46 62 46 92 C 46 124 38 146 30 152 L 20 152 C 12 146 4 124 4 92 C 4 62 12 22 25 2 Z'
    art.form(body, deck, 'column', 0.7)
    art.clip(body, () => {
      art.fill(polygon([0, 92], [50, 70], [50, 84], [0, 106]), art.lit(stripe))
      art.fill(polygon([0, 112], [50, 90], [50, 95], [0, 117]), art.lit(stripe))
      art.line('M 25 2 L 25 152', 0.8, fade('#3a2a1a', 0.5))
      art.fill('M 14 20 C 8 60 8 110 14 140 L 18 140 C 12 108 12 62 19 20 Z', sheen(art, 0.5))
      for (const [x, y] of [
        [25, 34],
        [21, 36],
        [29, 36],
      ] as const)
        art.fill(oval(x, y, 2.4, 5), fade(art.lit('#d9463a'), 0.9))
    })
    art.line(body, 1, fade(shade(art.lit(deck), -0.4), 0.6))
    art.context.fillStyle = blend(art, [0, 140], [0, 152], 'rgba(8,4,24,0)', 'rgba(8,4,24,0.3)')
    art.clip(body, () => art.context.fillRect(0, 140, 50, 12))
  },
})

export const bowAndArrow = thing({
  name: 'bow-and-arrow',
  nouns: ['bow and arrow', 'archery bow', 'longbow'],
  height: 1.3,
  view: [3, 2, 109, 126],
  paint(art) {
    const timber = art.color('#8a5a34', '#6e3f20')
    const own = art.lit(timber)
    const limb = 'M 30 4 C 34 16 72 24 76 58 C 77 62 77 66 76 70 C 72 104 34 112 30 124'
    art.line('M 30 5 L 18 64 L 30 123', 0.8, art.lit('#f4ecd8'))
    art.line(limb, 5.4, shade(own, -0.5))
    art.line(limb, 3.8, own)
    art.line(limb, 1, fade(shade(own, 0.6), 0.8))
    art.line('M 75 54 L 76 74', 6.4, art.lit('#3a2416'))
    art.line('M 16 64 L 102 64', 2, art.lit('#c99a5a'))
    art.part(polygon([98, 59], [109, 64], [98, 69], [101, 64]), '#8a939b', 'face', 1)
    for (const side of [-1, 1])
      art.part(polygon([4, 64 + side * 7], [16, 64 + side * 5.6], [22, 64], [12, 64]), '#c3202e', 'face', 0)
    art.line('M 3.6 64 L 14 64', 1.6, art.lit('#c99a5a'))
  },
})

export const fishingRod = thing({
  name: 'fishing-rod',
  nouns: ['fishing rod', 'fishing pole'],
  height: 1.4,
  view: [2, 2, 110, 120],
  paint(art) {
    const rod = art.color('#5a3a22', '#2f3338', '#2f6fb0')
    const own = art.lit(rod)
    art.line('M 98 4 C 106 30 104 62 102 84', 0.6, fade('#f4f4f4', 0.9))
    art.line('M 102 84 C 102 92 108 94 109 88 L 107 89', 1.2, art.lit('#8a939b'))
    art.part(oval(102.4, 74, 3.4, 5), '#d9463a', 'ball', 0.8)
    art.line('M 10 112 C 44 76 70 44 98 3', 3, shade(own, -0.4))
    art.line('M 10 112 C 44 76 70 44 98 3', 1.8, shade(own, 0.15))
    for (const [x, y] of [
      [52, 67],
      [70, 45],
      [86, 22],
    ] as const)
      art.line(oval(x + 2.4, y + 2, 2), 0.8, art.lit('#c3ccd3'))
    art.line('M 5 117 L 26 95', 6, art.lit('#b98550'))
    art.line('M 5 116 L 25 95', 1.6, fade('#f0d8b0', 0.7))
    art.line('M 26 95 L 34 86', 4.4, art.lit('#22242a'))
    dot(art, 37, 93, 8, 8, '#8a939b')
    dot(art, 37, 93, 3.4, 3.4, '#22242a')
    art.line('M 37 93 L 46 99', 1.6, art.lit('#c3ccd3'))
    dot(art, 47, 100, 2.6, 2.6, '#22242a')
  },
})
