import { blend, type Easel, glow, onEasel } from './easel.ts'
import { face, sideFacing } from './round-forms.ts'
import { isBurning, paintFlames, paintSmoke } from './smoke-and-fire.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const tall = ['skyscraper', 'tower block', 'high rise', 'office tower', 'skyscrapers']
const facades = ['#b9a58c', '#a65f47', '#c9b79a', '#8f9aa3', '#d8cbb8'] as const
const glasses = ['#5f8fb0', '#6fa3b3', '#54779c', '#7d93a8'] as const

interface Face {
  left: number
  right: number
  top: number
  bottom: number
  columns: number
  rows: number
  facing: number
}

function isTall({ noun }: Pick<SubjectDetails, 'noun'>): boolean {
  return tall.some((word) => noun.includes(word))
}

/** Panes of one side of a house block: dark or mirroring the sky by day, some lit at night. */
function paintPanes(easel: Easel, side: Face, wall: string, modern: boolean): void {
  const { context, random, dark, stage } = easel
  const { left, right, top, bottom, columns, rows } = side
  const stepX = (right - left) / columns
  const stepY = (bottom - top) / rows
  const width = stepX * (modern ? 0.88 : 0.52)
  const height = stepY * (modern ? 0.74 : 0.58)
  const frame = shade(wall, -0.28)
  for (let row = 0; row < rows; row++) {
    const sky = mix(stage.palette.skyTop, stage.palette.skyHorizon, row / rows)
    for (let column = 0; column < columns; column++) {
      const x = left + stepX * column + (stepX - width) / 2
      const y = top + stepY * row + (stepY - height) / 2
      if (!modern) {
        context.fillStyle = frame
        context.fillRect(x - stepX * 0.05, y - stepY * 0.05, width + stepX * 0.1, height + stepY * 0.14)
      }
      const lamp = random.next()
      const own = mix(easel.lit(modern ? wall : '#2c3c4c'), sky, random.between(0.2, 0.5))
      context.fillStyle =
        dark > 0.4
          ? lamp < 0.45
            ? mix('#ffd27a', '#fff0c8', random.next())
            : shade(own, -0.4)
          : shade(own, side.facing * 0.14 + random.between(-0.06, 0.08))
      context.fillRect(x, y, width, height)
      if (!modern) {
        context.fillStyle = shade(wall, 0.22)
        context.fillRect(x - stepX * 0.06, y + height, width + stepX * 0.12, stepY * 0.05)
        context.fillStyle = fade('#f4efe4', 0.7)
        context.fillRect(x + width * 0.47, y, width * 0.07, height)
        context.fillStyle = 'rgba(10,8,24,0.35)'
        context.fillRect(x, y, width, height * 0.1)
      }
    }
  }
}

function paintBlock(easel: Easel, outline: Omit<Face, 'facing'>, color: string, modern: boolean, depth: number): void {
  const { left, right, top, bottom, columns, rows } = outline
  const corner = left + (right - left) * depth
  for (const [from, to, facing, share] of [
    [left, corner, sideFacing(easel, 'left'), depth],
    [corner, right, sideFacing(easel, 'right'), 1 - depth],
  ] as const) {
    const tone = face(easel, color, facing)
    const path = `M ${from} ${top} L ${to} ${top} L ${to} ${bottom} L ${from} ${bottom} Z`
    easel.fill(path, blend(easel, [0, top], [0, bottom], shade(tone, 0.12), tone, shade(tone, -0.18)))
    paintPanes(
      easel,
      { left: from, right: to, top: top + 2, bottom, columns: Math.max(1, Math.round(columns * share)), rows, facing },
      tone,
      modern,
    )
    if (modern)
      easel.fill(
        path,
        blend(
          easel,
          [from, top],
          [to, bottom],
          fade('#ffffff', facing > 0 ? 0.28 : 0.08),
          [0.45, 'rgba(255,255,255,0)'] as const,
          [1, fade('#101030', 0.22)] as const,
        ),
      )
  }
  const rim = easel.lit(color)
  easel.fill(
    `M ${left - 0.8} ${top - 1.2} L ${right + 0.8} ${top - 1.2} L ${right + 0.8} ${top + 1.4} L ${left - 0.8} ${top + 1.4} Z`,
    shade(rim, 0.3),
  )
  easel.line(`M ${left} ${top + 1.8} L ${right} ${top + 1.8}`, 0.6, fade('#140c24', 0.35))
}

function paintTower(easel: Easel, color: string): void {
  const spire = easel.random.chance(0.6)
  const stepped = easel.random.chance(0.5) || easel.said('old', 'art', 'deco')
  const modern = !easel.said('old', 'brick', 'art', 'deco')
  const steel = easel.lit('#b9c0c8')
  if (spire) easel.fill('M 19.4 20 L 20 0 L 20.6 20 Z', blend(easel, [19, 0], [21, 0], shade(steel, 0.2), steel))
  if (stepped) {
    paintBlock(easel, { left: 14, right: 26, top: spire ? 9 : 2, bottom: 30, columns: 5, rows: 8 }, color, modern, 0.38)
    paintBlock(easel, { left: 8.5, right: 31.5, top: 26, bottom: 66, columns: 9, rows: 16 }, color, modern, 0.38)
    paintBlock(easel, { left: 3, right: 37, top: 60, bottom: 116, columns: 12, rows: 21 }, color, modern, 0.38)
  } else {
    paintBlock(easel, { left: 12, right: 28, top: spire ? 9 : 2, bottom: 20, columns: 6, rows: 3 }, color, modern, 0.4)
    paintBlock(
      easel,
      { left: 3.4, right: 36.6, top: spire ? 14 : 8, bottom: 116, columns: 11, rows: 38 },
      color,
      modern,
      0.4,
    )
  }
}

function paintBuilding(easel: Easel, color: string): void {
  const modern = easel.said('modern', 'glass', 'office', 'contemporary')
  const roof = easel.lit('#7d7a78')
  easel.fill('M 58 3 L 72 3 L 72 12 L 58 12 Z', blend(easel, [58, 0], [72, 0], shade(roof, 0.15), shade(roof, -0.3)))
  easel.line('M 22 12 L 22 2 M 19 4 L 25 4 M 20 6 L 24 6', 0.5, shade(roof, -0.5))
  paintBlock(easel, { left: 4, right: 91, top: 12, bottom: 92, columns: modern ? 11 : 8, rows: 6 }, color, modern, 0.36)
  if (!modern && !easel.said('office')) {
    const tone = easel.lit('#3c4048')
    for (let row = 1; row < 6; row += 2) {
      const y = 12 + 2 + (78 / 6) * (row + 1) - 1
      for (const x of [46, 68]) {
        easel.fill(`M ${x - 8} ${y} L ${x + 8} ${y} L ${x + 8} ${y + 1.4} L ${x - 8} ${y + 1.4} Z`, shade(tone, 0.4))
        for (let bar = x - 7.6; bar <= x + 7.6; bar += 1.9) easel.line(`M ${bar} ${y - 4.4} L ${bar} ${y}`, 0.3, tone)
        easel.line(`M ${x - 8} ${y - 4.4} L ${x + 8} ${y - 4.4}`, 0.55, tone)
      }
    }
  }
  const ground = face(easel, color, -0.4)
  easel.fill(
    'M 3 91 L 92 91 L 92 111 L 3 111 Z',
    blend(easel, [0, 91], [0, 111], shade(ground, 0.1), shade(ground, -0.2)),
  )
  const lamp = easel.dark > 0.4
  for (const [x, width] of [
    [8, 20],
    [38, 14],
    [68, 18],
  ] as const) {
    easel.fill(
      `M ${x} 96 L ${x + width} 96 L ${x + width} 109 L ${x} 109 Z`,
      blend(easel, [x, 96], [x + width, 109], lamp ? '#ffe2a0' : '#4c6476', lamp ? '#f0a850' : '#22303c'),
    )
    const awning = easel.random.pick(['#a3352c', '#2f6b5a', '#355a8c', '#c98a2b'])
    easel.fill(
      `M ${x - 1} 93 L ${x + width + 1} 93 L ${x + width + 2.4} 98 L ${x - 2.4} 98 Z`,
      blend(easel, [0, 93], [0, 98], shade(easel.lit(awning), 0.15), shade(easel.lit(awning), -0.15)),
    )
    if (lamp) glow(easel, x + width / 2, 103, width, 'rgba(255,190,90,0.5)')
  }
  easel.fill('M 56 95 L 64 95 L 64 111 L 56 111 Z', easel.lit('#4a3326'))
  easel.fill('M 57 97 L 63 97 L 63 103 L 57 103 Z', lamp ? '#ffd98a' : easel.lit('#8fa9b8'))
}

/** Houses of many storeys: a skyscraper, or a block with shops below. Reads modern, old, brick, burning. First colour the walls. */
export const skyscraper: Subject = {
  name: 'skyscraper',
  nouns: [
    'skyscraper',
    'building',
    'office building',
    'apartment building',
    'apartment',
    'apartment block',
    'office block',
    'tower block',
    'high rise',
    'office tower',
    'hotel',
    'condo',
  ],
  habitat: 'ground',
  height: (details) => (isTall(details) ? 90 : 22) * details.attributes.size,
  aspect: (details) => (isTall(details) ? 40 / 116 : 95 / 111),
  paint(context, box, details, stage) {
    const high = isTall(details)
    const size = high ? { width: 40, height: 116 } : { width: 95, height: 111 }
    onEasel(context, box, size, details, stage, (easel) => {
      const asked = details.attributes.colors[0]
      const modern = high ? !easel.said('old', 'brick', 'deco') : easel.said('modern', 'glass', 'office')
      const color =
        asked ?? (easel.said('brick') ? '#a2543f' : modern ? easel.random.pick(glasses) : easel.random.pick(facades))
      if (high) {
        paintTower(easel, color)
        easel.fill('M 2 112 L 38 112 L 38 116 L 2 116 Z', shade(easel.lit('#8d867e'), -0.1))
      } else paintBuilding(easel, color)
      if (!isBurning(details.attributes.words)) return
      const { width, height } = size
      const fires = [
        [0.14, 0.5, 0.62, 0.13],
        [0.5, 0.9, 0.4, 0.12],
        [0.16, 0.6, 0.28, 0.13],
        [0.14, 0.88, 0.13, 0.12],
      ] as const
      for (const [left, right, base, tall] of fires) {
        const x = (width * (left + right)) / 2
        paintSmoke(
          easel,
          [x, height * base],
          [x + width * 0.12, height * Math.max(0.05, base - 0.22)],
          width * 0.3,
          '#4a4442',
        )
        for (const share of [0, 0.5])
          paintFlames(
            easel,
            width * (left + (right - left) * share),
            width * (left + (right - left) * (share + 0.5)),
            height * (base + share * 0.04),
            height * tall * (1 - share * 0.4),
          )
      }
    })
  },
}
