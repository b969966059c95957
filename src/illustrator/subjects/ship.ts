import { blend, type Easel, glow, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import { paintSmoke } from './smoke-and-fire.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'

type Kind = 'liner' | 'cargo' | 'galleon'

function kindOf({ noun, attributes }: Pick<SubjectDetails, 'noun' | 'attributes'>): Kind {
  const words = [...noun.split(' '), ...attributes.words]
  const said = (...asked: string[]): boolean => asked.some((word) => words.includes(word))
  if (said('pirate', 'galleon', 'sailing', 'tall', 'viking', 'wooden', 'old', 'sail', 'sails', 'ghost', 'frigate'))
    return 'galleon'
  if (said('cargo', 'container', 'freighter', 'tanker')) return 'cargo'
  return 'liner'
}

function paintHull(easel: Easel, path: string, from: number, to: number, color: string): void {
  const own = easel.lit(color)
  easel.fill(path, blend(easel, [0, from], [0, to], shade(own, 0.22), own, shade(own, -0.42)))
  easel.clip(path, () => {
    easel.fill(`M 0 ${to - 3.4} L 160 ${to - 3.4} L 160 ${to} L 0 ${to} Z`, easel.lit('#8f2f2a'))
    easel.line(`M 0 ${to - 3.6} L 160 ${to - 3.6}`, 0.5, easel.lit('#f4efe4'))
    const { context } = easel
    context.fillStyle = blend(
      easel,
      [0, 0],
      [160, 0],
      fade('#ffffff', easel.lightX < 0 ? 0.2 : 0),
      'rgba(255,255,255,0)',
      fade(easel.lightX < 0 ? '#0a0820' : '#ffffff', 0.2),
    )
    context.fillRect(0, from - 10, 160, to)
  })
}

function portholes(easel: Easel, from: number, to: number, y: number, step: number, size: number): void {
  const { context, random, dark } = easel
  for (let x = from; x <= to; x += step) {
    context.fillStyle = dark > 0.4 && random.chance(0.7) ? '#ffd98a' : easel.lit('#2c4054')
    context.fillRect(x, y, size * 1.2, size)
  }
}

function paintLiner(easel: Easel, hull: string, funnel: string): void {
  const white = '#f6f3ec'
  const own = easel.lit(white)
  const old = easel.said('titanic', 'steamship', 'steamboat', 'ocean liner', 'vintage')
  for (const [index, x] of (old ? [52, 72, 92] : [60, 84]).entries()) {
    paintSmoke(easel, [x + 3, 10], [x - 12, 4 + index], 8, '#d5d2d2')
    easel.fill(`M ${x} 30 L ${x + 1.4} 9 L ${x + 9.4} 9 L ${x + 10} 30 Z`, upright(easel, x, x + 10, funnel, 0.5))
    easel.fill(`M ${x + 1.3} 9 L ${x + 9.5} 9 L ${x + 9.6} 13 L ${x + 1.1} 13 Z`, easel.lit('#22262e'))
  }
  easel.line('M 126 30 L 126 6 M 124 12 L 128 12', 0.8, easel.lit('#6a707a'))
  easel.line('M 126 6 L 156 42 M 126 6 L 84 22', 0.3, fade('#1c1830', 0.5))
  for (const [left, right, top] of [
    [52, 112, 23],
    [34, 124, 29],
    [20, 134, 35],
  ] as const) {
    const path = `M ${left} ${top + 6.4} L ${left + 1.5} ${top} L ${right} ${top} L ${right + 4} ${top + 6.4} Z`
    easel.fill(path, blend(easel, [0, top], [0, top + 6.4], shade(own, 0.3), own, shade(own, -0.24)))
    easel.fill(
      `M ${left - 2} ${top} L ${right + 2} ${top} L ${right + 2.6} ${top + 1} L ${left - 2} ${top + 1} Z`,
      shade(own, 0.5),
    )
    portholes(easel, left + 3, right - 1, top + 2.5, 3.2, 1.7)
  }
  for (let x = 40; x < 112; x += 14) {
    easel.fill(`M ${x} 35.4 C ${x + 1} 38.4 ${x + 8} 38.4 ${x + 9} 35.4 Z`, easel.lit('#e0762a'))
  }
  paintHull(easel, 'M 2 42 L 138 42 L 159 38.5 C 155 48 150 56 146 60 L 10 60 C 5 56 2 50 2 42 Z', 40, 60, hull)
  portholes(easel, 12, 138, 46, 4.2, 1.5)
  easel.line('M 2 42 L 138 42 L 158.6 38.6', 0.8, shade(easel.lit('#ffffff'), -0.05))
  easel.line('M 3 40 L 18 40 M 138 40 L 157 36.6', 0.3, easel.lit('#e8e4da'))
  if (easel.dark > 0.4) glow(easel, 80, 34, 60, 'rgba(255,200,110,0.35)')
}

function paintCargo(easel: Easel, hull: string): void {
  const { random } = easel
  const paints = ['#b5412f', '#2f6b8c', '#d39a2e', '#5f7f52', '#8a8f98', '#3c5a8c']
  for (let column = 0; column < 11; column++) {
    const stack = random.integer(2, 4)
    for (let level = 0; level < stack; level++) {
      const x = 42 + column * 8.6
      const y = 40 - (level + 1) * 6
      const own = easel.lit(random.pick(paints))
      easel.fill(
        `M ${x} ${y} L ${x + 8.2} ${y} L ${x + 8.2} ${y + 5.7} L ${x} ${y + 5.7} Z`,
        blend(easel, [x, y], [x + 8, y + 6], shade(own, 0.2), shade(own, -0.2)),
      )
      for (let rib = x + 1; rib < x + 8; rib += 1.3)
        easel.line(`M ${rib} ${y + 0.5} L ${rib} ${y + 5.2}`, 0.3, fade(shade(own, -0.5), 0.7))
    }
  }
  const white = easel.lit('#f3efe6')
  easel.fill(
    'M 14 40 L 14 14 L 34 14 L 36 40 Z',
    blend(easel, [14, 0], [36, 0], shade(white, 0.25), shade(white, -0.2)),
  )
  for (let y = 17; y < 38; y += 5) portholes(easel, 17, 31, y, 3.6, 2)
  easel.fill('M 12 11 L 38 11 L 37 15 L 12 15 Z', shade(white, -0.08))
  easel.line('M 24 11 L 24 1 M 20 5 L 28 5', 0.8, easel.lit('#6a707a'))
  easel.fill('M 7 40 L 7.6 22 L 12.6 22 L 13 40 Z', upright(easel, 7, 13, hull, 0.4))
  paintHull(easel, 'M 2 40 L 140 40 L 146 36 L 159 35 C 157 46 152 56 147 60 L 10 60 C 4 56 2 48 2 40 Z', 38, 60, hull)
}

function paintGalleon(easel: Easel, hull: string, sail: string, pirate: boolean): void {
  const { context } = easel
  const timber = easel.lit('#6b4426')
  const own = easel.lit(sail)
  easel.line('M 96 88 L 118 70', 1.6, timber)
  const yards: [number, number, number, number][] = [
    [28, 22, 74, 15],
    [56, 8, 78, 20],
    [82, 20, 76, 15],
  ]
  easel.line('M 56 8 L 4 80 M 56 8 L 116 72 M 82 20 L 117 71 M 28 22 L 6 78', 0.3, fade('#1c1830', 0.6))
  for (const [x, top, bottom, half] of yards) {
    easel.fill(
      `M ${x - 0.6} ${top - 4} L ${x + 0.6} ${top - 4} L ${x + 1.3} 92 L ${x - 1.3} 92 Z`,
      blend(easel, [x - 1.3, 0], [x + 1.3, 0], shade(timber, 0.3), shade(timber, -0.4)),
    )
    const sails = 3
    for (let index = 0; index < sails; index++) {
      const y = top + ((bottom - top) * index) / sails
      const low = top + ((bottom - top) * (index + 1)) / sails - 1.5
      const w = half * (0.55 + 0.22 * index)
      const next = half * (0.62 + 0.22 * index)
      const path = `M ${x - w} ${y} L ${x + w} ${y} C ${x + w + 5} ${(y + low) / 2} ${x + next + 4} ${low - 2} ${x + next} ${low} C ${x + 5} ${low - 3.4} ${x - next + 6} ${low - 3.4} ${x - next} ${low} C ${x - next + 3} ${low - 5} ${x - w + 3} ${(y + low) / 2} ${x - w} ${y} Z`
      const bright = easel.lightX < 0
      easel.fill(
        path,
        blend(
          easel,
          [x - w, y],
          [x + w + 4, low],
          shade(own, bright ? 0.25 : -0.25),
          own,
          shade(own, bright ? -0.32 : 0.2),
        ),
      )
      easel.clip(path, () => {
        for (let seam = x - next; seam < x + next; seam += 5)
          easel.line(`M ${seam} ${y} Q ${seam + 3} ${(y + low) / 2} ${seam} ${low}`, 0.25, fade(shade(own, -0.6), 0.35))
        context.fillStyle = blend(
          easel,
          [0, y],
          [0, low],
          fade('#1e1840', 0.22),
          'rgba(30,24,64,0)',
          fade('#1e1840', 0.16),
        )
        context.fillRect(x - 30, y, 60, low - y)
      })
      easel.line(`M ${x - w - 1} ${y} L ${x + w + 1} ${y}`, 1, shade(timber, -0.1))
      if (pirate && x === 56 && index === 1) {
        const [cx, cy] = [x + 1, (y + low) / 2]
        const bone = fade(easel.lit(sail === '#23212a' ? '#f2ede2' : '#23212a'), 0.92)
        easel.line(`M ${cx - 7} ${cy - 4} L ${cx + 7} ${cy + 5} M ${cx + 7} ${cy - 4} L ${cx - 7} ${cy + 5}`, 1.3, bone)
        easel.fill(
          `M ${cx - 4} ${cy - 2} C ${cx - 4} ${cy - 7} ${cx + 4} ${cy - 7} ${cx + 4} ${cy - 2} C ${cx + 4} ${cy} ${cx + 2.4} ${cy + 1} ${cx + 2.2} ${cy + 3.4} L ${cx - 2.2} ${cy + 3.4} C ${cx - 2.4} ${cy + 1} ${cx - 4} ${cy} ${cx - 4} ${cy - 2} Z`,
          bone,
        )
        for (const dx of [-1.7, 1.7])
          easel.fill(`M ${cx + dx - 1} ${cy - 2} a 1 1.2 0 1 0 2 0 a 1 1.2 0 1 0 -2 0 Z`, own)
      }
    }
    easel.fill(
      `M ${x} ${top - 7} C ${x + 4} ${top - 8.6} ${x + 6} ${top - 4.6} ${x + 10} ${top - 6} L ${x + 10} ${top - 2.6} C ${x + 6} ${top - 1.4} ${x + 4} ${top - 4} ${x} ${top - 3} Z`,
      easel.lit(pirate ? '#1d1b22' : '#b5382f'),
    )
  }
  const path = 'M 4 70 L 24 72 L 28 80 L 84 82 L 92 77 L 104 77 C 101 88 96 96 88 100 L 18 100 C 10 96 6 84 4 70 Z'
  const wood = easel.lit(hull)
  easel.fill(path, blend(easel, [0, 70], [0, 100], shade(wood, 0.2), wood, shade(wood, -0.45)))
  easel.clip(path, () => {
    for (let y = 76; y < 100; y += 2.6)
      easel.line(`M 0 ${y} C 30 ${y + 3} 80 ${y + 4} 110 ${y - 2}`, 0.35, fade(shade(wood, -0.7), 0.55))
    easel.line('M 4 82.6 C 30 86 80 87.6 106 81.4', 1.7, easel.lit('#d0a24a'))
    for (let x = 28; x < 90; x += 10)
      easel.fill(`M ${x} 88 L ${x + 4} 88.2 L ${x + 4} 91.6 L ${x} 91.4 Z`, easel.lit('#1b1512'))
    for (let x = 8; x < 22; x += 5)
      easel.fill(
        `M ${x} 74.6 L ${x + 3} 74.8 L ${x + 3} 79 L ${x} 78.8 Z`,
        easel.dark > 0.3 ? '#ffcf7a' : easel.lit('#d9c58a'),
      )
  })
  easel.line('M 4 70 L 24 72 L 28 80 L 84 82 L 92 77 L 104 77', 1.2, shade(timber, 0.15))
}

/** A ship: liner, freighter, or under full sail (`pirate`, `sailing`, `old`). First colour the hull, second funnels or sails. */
export const ship: Subject = {
  name: 'ship',
  nouns: [
    'ship',
    'cruise ship',
    'ocean liner',
    'steamship',
    'steamboat',
    'titanic',
    'ferry',
    'cargo ship',
    'container ship',
    'freighter',
    'sailing ship',
    'pirate ship',
    'galleon',
    'tall ship',
  ],
  habitat: 'water',
  height: (details) => (kindOf(details) === 'galleon' ? 26 : 30) * details.attributes.size,
  aspect: (details) => (kindOf(details) === 'galleon' ? 1.18 : 160 / 60),
  paint(context, box, details, stage) {
    const kind = kindOf(details)
    const size = kind === 'galleon' ? { width: 118, height: 100 } : { width: 160, height: 60 }
    onEasel(context, box, size, details, stage, (easel) => {
      const [first, second] = details.attributes.colors
      if (kind === 'galleon') {
        const pirate = easel.said('pirate')
        paintGalleon(easel, first ?? '#7a4a28', second ?? (pirate ? '#23212a' : '#f0e4c8'), pirate)
      } else if (kind === 'cargo') paintCargo(easel, first ?? easel.random.pick(['#a3312c', '#23406b', '#2e5a4a']))
      else
        paintLiner(
          easel,
          first ?? easel.random.pick(['#1d2c4a', '#f4f1ea', '#23262e']),
          second ?? easel.random.pick(['#c9442f', '#d99a2b', '#2f6b9c']),
        )
    })
  },
}
