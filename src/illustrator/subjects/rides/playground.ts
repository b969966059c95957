import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

const gay = ['#d8432f', '#2f77b4', '#e8a524', '#3f8f5a'] as const

/** A frame with two seats on chains. */
export const swing = thing({
  name: 'swing',
  nouns: ['swing', 'swing set', 'playground swing'],
  habitat: 'ground',
  height: 2.4,
  view: [2, 4, 158, 122],
  paint(art) {
    const frame = art.color(...gay)
    for (const [top, foot] of [
      [20, 34],
      [140, 126],
    ] as const)
      post(art, top, foot, shade(frame, -0.25))
    art.part(slab(14, 6, 132, 6, 3), frame, 'bar', 0.7)
    seat(art, 42, 74, 0.05)
    seat(art, 88, 120, -0.16)
    for (const [top, foot] of [
      [20, 5],
      [140, 155],
    ] as const)
      post(art, top, foot, frame)
  },
})

function post(art: Craft, top: number, foot: number, color: string): void {
  art.part(polygon([top - 2.6, 8], [top + 2.6, 8], [foot + 2.6, 122], [foot - 2.6, 122]), color, 'column', 0.7)
}

function seat(art: Craft, left: number, right: number, angle: number): void {
  const middle = (left + right) / 2
  art.turned(middle, 10, angle, () => {
    const chain = art.lit('#8d949d')
    for (const x of [left + 5, right - 5]) {
      art.line(`M ${x} 10 L ${x} 88`, 1, shade(chain, -0.35))
      for (let y = 12; y < 86; y += 4) art.line(oval(x, y, 0.9, 1.5), 0.5, chain)
    }
    art.form(
      `M ${left} 86 C ${left + 8} 92 ${right - 8} 92 ${right} 86 L ${right} 91 C ${right - 8} 97 ${left + 8} 97 ${left} 91 Z`,
      '#2e3138',
      'bar',
      0.4,
    )
  })
}

/** A ladder up and a chute down. */
export const playgroundSlide = thing({
  name: 'playground-slide',
  nouns: ['slide', 'playground slide', "children's slide"],
  habitat: 'ground',
  height: 2.6,
  view: [2, 2, 158, 122],
  paint(art) {
    const chute = art.color(...gay)
    const frame = art.second('#d9dee4', '#f0b41c')
    const metal = art.lit(frame)
    for (const x of [22, 34]) art.line(`M ${x + 8} 12 L ${x - 16} 121`, 2.6, x === 22 ? shade(metal, -0.25) : metal)
    for (let rung = 0; rung < 6; rung++)
      art.line(
        `M ${25 - rung * 3.6} ${34 + rung * 16} L ${37 - rung * 3.6} ${34 + rung * 16}`,
        2.2,
        shade(metal, -0.15),
      )
    art.line('M 64 40 L 66 121 M 52 40 L 50 121', 2.6, shade(metal, -0.2))
    art.line('M 28 30 C 26 6 38 3 48 14 L 60 34', 2.4, metal)
    art.form(
      'M 30 32 L 62 32 C 84 36 104 98 132 108 L 157 110 L 157 118 L 128 117 C 94 108 84 52 60 42 L 30 42 Z',
      shade(chute, -0.25),
      'bar',
      0.6,
    )
    art.form(
      'M 30 28 L 62 28 C 88 32 108 96 134 104 L 158 106 L 157 111 L 130 110 C 100 100 84 42 60 34 L 30 34 Z',
      chute,
      'bar',
      0.9,
    )
    art.line('M 62 29.4 C 88 34 108 97 134 105.4 L 156 107.4', 0.9, shade(art.lit(chute), 0.6))
  },
})

/** A plank over a trestle, one end down. */
export const seesaw = thing({
  name: 'seesaw',
  nouns: ['seesaw', 'see saw', 'teeter totter', 'teeterboard'],
  habitat: 'ground',
  height: 1.1,
  view: [2, 6, 198, 76],
  paint(art) {
    const plank = art.color(...gay)
    const frame = art.second('#7d838c')
    art.part(polygon([92, 44], [100, 40], [84, 76], [76, 76]), frame, 'column', 0.5)
    art.turned(100, 44, -0.2, () => {
      art.form(slab(4, 40, 192, 7, 3), plank, 'bar', 0.6)
      for (const [x, side] of [
        [22, 1],
        [178, -1],
      ] as const) {
        art.part(slab(x - 13, 36, 26, 5, 2), shade(plank, -0.3), 'bar', 0.4)
        art.line(`M ${x + side * 20} 40 L ${x + side * 20} 24 L ${x + side * 14} 22`, 2.4, art.lit('#c3c9d1'))
      }
    })
    art.part(polygon([100, 40], [108, 44], [124, 76], [116, 76]), frame, 'column', 0.5)
    art.part(oval(100, 45, 5), shade(frame, -0.2), 'ball', 0.7)
  },
})

/** A cloth slung between two trees. */
export const hammock = thing({
  name: 'hammock',
  nouns: ['hammock', 'garden hammock'],
  habitat: 'ground',
  height: 1.7,
  view: [2, 0, 218, 116],
  paint(art) {
    const cloth = art.color('#d9634a', '#3a8fa8', '#e3b04b')
    const stripe = art.second('#f4e9d4')
    for (const x of [12, 208]) {
      art.part(polygon([x - 4, 4], [x + 4, 4], [x + 5, 116], [x - 5, 116]), '#8a6242', 'column', 0.2)
      art.line(`M ${x - 4} 26 L ${x + 4} 28`, 3, art.lit('#d8c49a'))
    }
    const cord = art.lit('#d8c49a')
    for (const lift of [-1, 0, 1, 2, 3]) {
      art.line(`M 12 27 L 52 ${46 + lift * 4}`, 0.8, cord)
      art.line(`M 208 27 L 168 ${46 + lift * 4}`, 0.8, cord)
    }
    const back = 'M 52 42 C 80 66 140 66 168 42 L 170 58 C 140 90 80 90 50 58 Z'
    art.form(back, shade(cloth, -0.3), 'bar', 0.2)
    const front = 'M 50 46 C 78 98 142 98 170 46 C 172 52 172 56 170 60 C 146 112 74 112 50 60 C 48 56 48 52 50 46 Z'
    art.form(front, cloth, 'bar', 0.3)
    art.clip(front, () => {
      for (let band = 0; band < 4; band++) {
        const drop = band * 8
        art.line(
          `M 48 ${50 + drop * 0.4} C 76 ${90 + drop} 144 ${90 + drop} 172 ${50 + drop * 0.4}`,
          3,
          art.lit(stripe),
        )
      }
    })
    for (let tassel = 0; tassel < 14; tassel++) {
      const t = (tassel + 0.5) / 14
      const x = 50 + t * 120
      const y = 60 + Math.sin(t * Math.PI) * 38
      art.line(`M ${x} ${y} L ${x} ${y + 7}`, 1.1, art.lit(stripe))
    }
  },
})
