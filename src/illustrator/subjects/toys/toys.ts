import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

const bright = ['#d8432f', '#2f77b4', '#e8a524', '#3f8f5a', '#8a4fa3', '#e07a3a'] as const

export const rubiksCube = thing({
  name: 'rubiks-cube',
  nouns: ['rubiks cube', 'puzzle cube', 'magic cube'],
  height: 0.06,
  view: [4, 2, 116, 118],
  paint(art) {
    const face = (at: (u: number, v: number) => readonly [number, number], plain: string): void => {
      art.fill(polygon(at(0, 0), at(1, 0), at(1, 1), at(0, 1)), art.lit('#16171b'))
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 3; column++) {
          const [u, v] = [column / 3 + 0.03, row / 3 + 0.03]
          const color = art.asked[0]
            ? shade(art.asked[0], art.random.between(-0.1, 0.1))
            : art.is('solved')
              ? plain
              : art.random.pick(['#d8261e', '#f3f1ec', '#2563c8', '#f0c81c', '#2f9a3f', '#f07a1c'])
          art.part(polygon(at(u, v), at(u + 0.27, v), at(u + 0.27, v + 0.27), at(u, v + 0.27)), color, 'face', 0.6)
        }
    }
    face((u, v) => [60 + (u - v) * 56, 2 + (u + v) * 29], '#f3f1ec')
    face((u, v) => [4 + u * 56, 31 + u * 29 + v * 58], '#d8261e')
    face((u, v) => [60 + u * 56, 60 - u * 29 + v * 58], '#2563c8')
  },
})

export const puzzlePiece = thing({
  name: 'puzzle-piece',
  nouns: ['puzzle piece', 'jigsaw piece', 'puzzle', 'jigsaw', 'jigsaw puzzle'],
  height: 0.05,
  view: [4, 2, 116, 114],
  paint(art) {
    const own = art.color(...bright)
    const piece =
      'M 22 32 L 46 32 C 52 30 44 22 44 16 C 44 2 70 2 70 16 C 70 22 62 30 68 32 L 94 32 L 94 56 C 96 62 102 54 108 56 C 119 60 119 78 108 82 C 102 84 96 76 94 82 L 94 114 L 22 114 L 22 88 C 20 82 14 90 10 86 C 2 80 2 64 10 60 C 14 56 20 64 22 58 Z'
    art.form(piece, own, 'face', 0.5)
    art.line(piece, 1.6, fade(shade(art.lit(own), 0.5), 0.6))
  },
})

/** Building bricks with studs. */
export const brick = thing({
  name: 'toy-brick',
  nouns: ['lego', 'lego brick', 'toy brick', 'building brick', 'lego block', 'plastic brick', 'lego bricks'],
  height: 0.06,
  view: [7, 1, 137, 91],
  paint(art) {
    stack(art, 8, 56, art.color(...bright))
    stack(art, 30, 20, art.second(...bright))
  },
})

function stack(art: Craft, x: number, y: number, color: string): void {
  const [width, height] = [88, 34]
  art.form(polygon([x, y], [x + 18, y - 12], [x + width + 18, y - 12], [x + width, y]), shade(color, 0.1), 'top', 0.6)
  for (let row = 0; row < 2; row++)
    for (let stud = 0; stud < 4; stud++) {
      const [sx, sy] = [x + 17 + stud * 21.6 + (1 - row) * 8, y - 10 + row * 6]
      art.form(drum(sx, sy - 5, sy + 1, 7, 7, 0.4), shade(color, 0.06), 'column', 0.7)
      art.form(oval(sx, sy - 5, 7, 2.8), shade(color, 0.14), 'top', 0.6)
    }
  art.form(slab(x, y, width, height, 1), color, 'face', 0.6)
  art.form(
    polygon([x + width, y], [x + width + 18, y - 12], [x + width + 18, y + height - 12], [x + width, y + height]),
    shade(color, -0.22),
    'face',
    0.4,
  )
}

/** Wooden blocks with letters. */
export const blocks = thing({
  name: 'toy-blocks',
  nouns: ['toy blocks', 'building blocks', 'wooden blocks', 'alphabet blocks', 'toy'],
  height: 0.14,
  view: [4, 2, 136, 124],
  paint(art) {
    for (const [index, [x, y]] of (
      [
        [6, 66],
        [76, 66],
        [42, 6],
      ] as const
    ).entries()) {
      const frame = art.asked[0] ?? bright[(index * 2) % bright.length]!
      art.form(slab(x, y, 58, 58, 5), '#e0bc84', 'face', 0.3)
      art.line(slab(x + 5, y + 5, 48, 48, 3), 5, art.lit(frame))
      letter(art, index, x, y, art.lit(frame))
    }
  },
})

const strokes = [
  'M 19 44 L 29 14 L 39 44 M 23 33 L 35 33',
  'M 20 14 L 20 44 M 20 14 C 42 12 42 28 22 28 C 46 28 44 46 20 44',
  'M 40 18 C 26 6 14 22 18 34 C 22 46 34 46 41 39',
] as const

function letter(art: Craft, index: number, x: number, y: number, color: string): void {
  art.context.save()
  art.context.translate(x, y)
  art.line(strokes[index]!, 5, color)
  art.context.restore()
}

export const domino = thing({
  name: 'domino',
  nouns: ['domino', 'dominoes', 'domino tile'],
  height: 0.05,
  view: [4, 4, 64, 124],
  paint(art) {
    const tile = art.color('#f3ecdc', '#1d1f24')
    const pip = art.lit(art.asked[0] || tile !== '#1d1f24' ? art.second('#1d1f24') : '#f3ecdc')
    art.form(slab(4, 4, 60, 120, 9), tile, 'face', 0.6)
    art.line('M 11 64 L 57 64', 2.4, fade(pip, 0.7))
    for (const [x, y] of [
      [20, 22],
      [48, 22],
      [34, 34],
      [20, 48],
      [48, 48],
      [20, 80],
      [34, 94],
      [48, 108],
    ] as const)
      art.fill(oval(x, y, 5), pip)
  },
})

export const yoYo = thing({
  name: 'yo-yo',
  nouns: ['yo yo', 'yoyo', 'yo-yo'],
  height: 0.12,
  view: [16, 2, 84, 130],
  paint(art) {
    const own = art.color(...bright)
    art.line('M 50 66 C 40 44 62 30 52 10', 1.6, art.lit('#f3ecdc'))
    art.line(oval(52, 7, 4, 5), 1.6, art.lit('#f3ecdc'))
    art.form(oval(50, 98, 34, 32), shade(own, -0.2), 'ball', 0.6)
    art.form(oval(50, 97, 28, 26), own, 'ball', 0.9)
    art.part(oval(50, 97, 11, 10), '#f3ecdc', 'ball', 0.5)
    art.part(oval(50, 97, 5, 4.6), '#c8982c', 'ball', 1)
  },
})

export const spinningTop = thing({
  name: 'spinning-top',
  nouns: ['spinning top', 'toy top', 'wooden top'],
  height: 0.1,
  view: [8, 2, 102, 112],
  paint(art) {
    const own = art.color(...bright)
    art.part(slab(51, 2, 8, 34, 3), '#d8b07a', 'column', 0.5)
    const body = 'M 12 52 C 14 34 96 34 98 52 C 100 66 66 86 58 110 C 56 113 54 113 52 110 C 44 86 10 66 12 52 Z'
    art.form(body, own, 'ball', 0.8)
    art.clip(body, () => {
      art.line('M 6 50 C 40 62 70 62 104 50', 6, art.lit(art.second('#f3ecdc', '#f0c83a')))
      art.line('M 6 66 C 40 78 70 78 104 66', 4, art.lit(art.asked[0] ? shade(art.asked[0], -0.3) : '#d8432f'))
    })
    art.line('M 8 62 C 4 56 6 50 10 46 M 102 62 C 106 56 104 50 100 46', 1.4, fade('#ffffff', 0.6))
  },
})

/** A party donkey of paper fringes. */
export const pinata = thing({
  name: 'pinata',
  nouns: ['pinata', 'piñata'],
  habitat: 'air',
  height: 0.7,
  view: [4, 0, 136, 120],
  paint(art) {
    const tints = art.asked[0]
      ? [art.asked[0], shade(art.asked[0], 0.25)]
      : ['#e0452c', '#f0b81c', '#2f9a6a', '#2f77c8', '#d94f9a']
    art.line('M 62 44 L 70 0', 1.6, art.lit('#8a6a42'))
    const body =
      'M 12 58 C 6 40 20 36 40 40 L 92 40 C 96 30 98 18 102 12 L 108 4 L 112 16 C 126 20 138 34 136 44 C 132 52 122 46 114 46 C 112 66 108 78 106 82 L 108 120 L 92 120 L 90 86 L 44 86 L 42 120 L 26 120 L 24 82 C 16 76 14 68 12 58 Z'
    art.form(body, tints[0]!, 'bar', 0)
    art.clip(body, () => {
      for (let band = 0; band < 16; band++) {
        const color = art.lit(tints[band % tints.length]!)
        const y = 2 + band * 8
        const tufts = Array.from(
          { length: 24 },
          (_, tuft) => `M ${tuft * 6} ${y} L ${tuft * 6 + 6.4} ${y} L ${tuft * 6 + 3.2} ${y + 11} Z`,
        )
        art.fill(tufts.join(' '), blend(art, [0, y], [0, y + 11], shade(color, 0.15), shade(color, -0.2)))
      }
    })
    art.fill(oval(114, 30, 3), '#f7f3ec')
    art.fill(oval(114.6, 30.4, 1.6), '#1a1412')
    art.line('M 12 52 C 4 56 4 70 8 80', 4, art.lit(tints[1]!))
  },
})

/** A rag doll with wool hair. */
export const doll = thing({
  name: 'doll',
  nouns: ['doll', 'rag doll', 'porcelain doll', 'toy doll', 'voodoo doll', 'puppet', 'marionette'],
  height: 0.4,
  view: [8, 2, 102, 150],
  paint(art) {
    const cloth = art.color('#c8435a', '#2f77b4', '#8a5fa8')
    const skin = '#f0cfae'
    const hair = art.lit('#8a3f1f')
    for (const x of [42, 62]) {
      art.part(slab(x, 104, 10, 36, 4), '#f3ecdc', 'column', 0.1)
      art.part(oval(x + (x < 50 ? 3 : 7), 144, 9, 6), '#2b2d33', 'ball', 0.6)
    }
    for (const side of [-1, 1]) {
      art.part(
        polygon([55 + side * 12, 62], [55 + side * 20, 60], [55 + side * 44, 88], [55 + side * 38, 95]),
        cloth,
        'column',
        0.1,
      )
      art.part(oval(55 + side * 42, 93, 5.4), skin, 'ball', 0.1)
    }
    art.form('M 42 58 C 48 54 62 54 68 58 L 88 112 C 76 120 34 120 22 112 Z', cloth, 'column', 0.2)
    art.part('M 44 60 L 66 60 L 74 106 C 66 110 44 110 36 106 Z', '#f3ecdc', 'column', 0.1)
    for (const side of [-1, 1]) {
      art.line(`M ${55 + side * 24} 34 C ${55 + side * 38} 44 ${55 + side * 32} 62 ${55 + side * 36} 74`, 11, hair)
      art.part(oval(55 + side * 33, 60, 5, 4), cloth, 'ball', 0.4)
    }
    art.part(oval(55, 34, 27, 27), skin, 'ball', 0.2)
    art.part('M 26 36 C 22 -4 88 -4 84 36 C 78 20 66 20 55 20 C 44 20 32 20 26 36 Z', '#8a3f1f', 'ball', 0.1)
    for (let strand = 0; strand < 9; strand++)
      art.line(
        `M 55 6 C ${48 + strand * 2} 12 ${32 + strand * 5.6} 16 ${30 + strand * 6.2} 24`,
        0.9,
        fade(shade(hair, strand % 2 ? 0.4 : -0.4), 0.6),
      )
    for (const side of [-1, 1]) {
      art.fill(oval(55 + side * 10, 37, 3.2, 3.6), '#1d1512')
      art.fill(oval(55 + side * 10 + 1, 36, 1), '#ffffff')
      art.patch(55 + side * 16, 45, 7, 5, '#e86a6a', 0.6)
    }
    art.line('M 48 47 C 52 52 58 52 62 47', 1.8, art.lit('#a8323a'))
  },
})

/** A ball of wool with its loose end; needles through it when knitting is meant. */
export const yarn = thing({
  name: 'yarn',
  nouns: ['yarn', 'ball of yarn', 'yarn ball', 'wool', 'ball of wool', 'skein', 'ball of string'],
  height: 0.12,
  view: [4, 4, 128, 106],
  paint(art) {
    const wool = art.color('#c8435a', '#2f77b4', '#e0a83a', '#3f8a6a')
    const own = art.lit(wool)
    art.line('M 84 96 C 104 104 112 92 122 98 C 132 104 122 110 114 104', 3, shade(own, -0.15))
    const ball = oval(54, 54, 49)
    art.form(ball, wool, 'ball', 0.1)
    art.clip(ball, () => {
      for (const [angle, count] of [
        [0.5, 9],
        [-0.7, 7],
        [1.6, 6],
      ] as const)
        art.turned(54, 54, angle, () => {
          for (let turn = 0; turn < count; turn++) {
            const y = 24 + turn * 7
            art.line(
              `M ${8 + turn} ${y} C 34 ${y - 10} 74 ${y - 10} ${100 - turn} ${y}`,
              1.6,
              fade(shade(own, turn % 2 ? -0.45 : 0.4), 0.55),
            )
          }
        })
    })
  },
})

/** For the bath: one round body, a round head, an orange bill. */
export const rubberDuck = thing({
  name: 'rubber-duck',
  nouns: ['rubber duck', 'rubber ducky', 'rubber duckie', 'bath duck', 'toy duck', 'rubber duckling', 'bath toy'],
  height: 0.09,
  view: [4, 2, 126, 116],
  paint(art) {
    const yellow = art.color('#f7cf2b')
    const body =
      'M 8 74 C 4 62 10 50 18 46 C 20 58 32 62 46 62 C 58 62 70 60 80 62 C 104 62 118 76 114 92 C 110 110 84 116 60 116 C 34 116 14 104 8 74 Z'
    art.form(body, yellow, 'ball', 1)
    art.form(
      'M 46 78 C 58 72 82 76 88 88 C 84 102 56 104 46 92 C 42 88 42 82 46 78 Z',
      shade(yellow, -0.05),
      'ball',
      0.9,
    )
    art.line('M 58 100 C 68 100 80 98 87 90', 1.4, fade(shade(art.lit(yellow), -0.35), 0.5))
    const bill = art.lit('#ee7d1e')
    art.form('M 102 40 C 112 36 122 38 126 42 C 122 50 112 54 100 52 Z', bill, 'ball', 0.8)
    art.form(oval(82, 34, 29, 30), yellow, 'ball', 1)
    art.form('M 98 40 C 108 38 118 40 124 44 C 116 48 106 49 98 48 Z', bill, 'top', 0.8)
    art.fill(oval(93, 27, 4.4, 5.6), art.lit('#1d1a1c'))
    art.fill(oval(94.6, 24.6, 1.5, 1.9), '#ffffff')
    art.fill(oval(70, 18, 7, 4.4), fade('#ffffff', 0.5))
    art.fill(oval(34, 74, 9, 5), fade('#ffffff', 0.32))
  },
})
