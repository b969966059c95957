import type { Easel } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { type BlossomKind, paintBlossom } from './blossom.ts'

export type FlowerKind = BlossomKind | 'lily' | 'orchid' | 'lavender'

type Point = readonly [x: number, y: number]

/** A leaf that bends: from its foot, by way of a point its back leans to, to its tip. */
function blade(easel: Easel, foot: Point, bend: Point, tip: Point, width: number, tone: string): void {
  const [ax, ay] = [(tip[1] - foot[1]) * width, -(tip[0] - foot[0]) * width]
  const path = `M ${foot[0]} ${foot[1]} Q ${bend[0] + ax} ${bend[1] + ay} ${tip[0]} ${tip[1]} Q ${bend[0] - ax} ${bend[1] - ay} ${foot[0]} ${foot[1]} Z`
  easel.fill(path, shade(tone, -0.24))
  easel.fill(
    `M ${foot[0]} ${foot[1]} Q ${bend[0] + ax} ${bend[1] + ay} ${tip[0]} ${tip[1]} Q ${bend[0]} ${bend[1]} ${foot[0]} ${foot[1]} Z`,
    shade(tone, 0.06),
  )
  easel.line(`M ${foot[0]} ${foot[1]} Q ${bend[0]} ${bend[1]} ${tip[0]} ${tip[1]}`, 0.5, fade(shade(tone, 0.5), 0.7))
}

function stem(easel: Easel, path: string, width: number, tone: string): void {
  easel.line(path, width, shade(tone, -0.35))
  easel.context.save()
  easel.context.translate(easel.lightX * width * 0.14, 0)
  easel.line(path, width * 0.55, shade(tone, 0.12))
  easel.context.restore()
}

/** One petal from the side or from the front, with a lit middle vein. */
function tepal(easel: Easel, x: number, y: number, angle: number, length: number, width: number, tone: string): void {
  const { context } = easel
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  const fill = context.createLinearGradient(0, 0, length, 0)
  fill.addColorStop(0, shade(tone, -0.4))
  fill.addColorStop(0.45, tone)
  fill.addColorStop(1, shade(tone, 0.24))
  easel.fill(
    `M 0 0 C ${length * 0.3} ${-width} ${length * 0.8} ${-width} ${length} 0 C ${length * 0.8} ${width} ${length * 0.3} ${width} 0 0 Z`,
    fill,
  )
  easel.line(`M ${length * 0.1} 0 L ${length * 0.86} 0`, length * 0.03, fade(shade(tone, 0.5), 0.6))
  context.restore()
}

function paintLily(easel: Easel, x: number, y: number, radius: number, color: string): void {
  const own = easel.lit(color)
  for (const [offset, step] of [
    [Math.PI / 3, -0.16],
    [0, 0.04],
  ] as const)
    for (let petal = 0; petal < 3; petal++)
      tepal(easel, x, y, -Math.PI / 2 + offset + (petal / 3) * Math.PI * 2, radius, radius * 0.3, shade(own, step))
  for (let spot = 0; spot < 40; spot++) {
    const angle = easel.random.between(0, 6.28)
    const far = radius * easel.random.between(0.14, 0.46)
    easel.context.fillStyle = fade(shade(own, -0.62), 0.45)
    easel.context.fillRect(x + Math.cos(angle) * far, y + Math.sin(angle) * far, radius * 0.03, radius * 0.03)
  }
  for (let thread = 0; thread < 6; thread++) {
    const angle = (thread / 6) * Math.PI * 2 + 0.3
    const [tx, ty] = [x + Math.cos(angle) * radius * 0.42, y + Math.sin(angle) * radius * 0.42]
    easel.line(`M ${x} ${y} L ${tx} ${ty}`, radius * 0.028, easel.lit('#cfe0a0'))
    easel.line(`M ${tx - radius * 0.05} ${ty} L ${tx + radius * 0.05} ${ty}`, radius * 0.06, easel.lit('#8a4a1c'))
  }
}

function paintOrchid(easel: Easel, x: number, y: number, radius: number, color: string): void {
  const own = easel.lit(color)
  for (const angle of [-Math.PI / 2, Math.PI * 0.2, Math.PI * 0.8])
    tepal(easel, x, y, angle, radius, radius * 0.34, shade(own, -0.12))
  for (const angle of [-0.14, Math.PI + 0.14]) tepal(easel, x, y, angle, radius, radius * 0.72, shade(own, 0.08))
  tepal(easel, x, y, Math.PI / 2, radius * 0.62, radius * 0.32, easel.lit('#a01f5e'))
  easel.context.fillStyle = easel.lit('#f2c33a')
  easel.context.beginPath()
  easel.context.arc(x, y + radius * 0.06, radius * 0.12, 0, 7)
  easel.context.fill()
}

function paintLavender(easel: Easel, x: number, top: number, length: number, lean: number, color: string): void {
  const own = easel.lit(color)
  for (let whorl = 0; whorl < 9; whorl++) {
    const share = whorl / 8
    const [cx, cy] = [x + lean * (1 - share), top + 2 + share * length]
    const wide = 1.4 + 2.3 * Math.sin(Math.PI * (0.2 + share * 0.72))
    for (const side of [-1, 1, 0])
      tepal(
        easel,
        cx + side * wide * 0.3,
        cy + 1.6,
        -Math.PI / 2 + side * 0.85,
        wide * 1.5,
        wide * 0.62,
        shade(own, easel.random.between(-0.2, 0.18) + side * easel.lightX * 0.12),
      )
  }
}

/** A flower of its kind with stem and leaves, in 56 × 100 units. */
export function paintFlower(easel: Easel, kind: FlowerKind, color: string): void {
  const green = easel.lit(
    { tulip: '#5d9a5a', lavender: '#7c9470', orchid: '#3f7a44', poppy: '#6f9a52' }[kind as string] ?? '#4c8040',
  )
  if (kind === 'lavender') {
    for (const [foot, tip, top] of [
      [27, 6, 20],
      [29, 50, 16],
      [28, 17, 6],
      [28, 40, 8],
      [28, 28, 1],
    ] as const) {
      stem(easel, `M ${foot} 99 Q ${foot} 70 ${tip} ${top + 24}`, 1, green)
      paintLavender(easel, tip, top, 27, (tip - 28) * 0.12, color)
    }
    for (const [bx, by, tx, ty] of [
      [14, 84, 4, 66],
      [42, 84, 52, 68],
      [20, 82, 14, 58],
      [37, 82, 43, 60],
    ] as const)
      blade(easel, [28, 99], [bx, by], [tx, ty], 0.08, green)
    return
  }
  if (kind === 'orchid') {
    for (const [bx, by, tx, ty] of [
      [16, 84, 1, 90],
      [40, 84, 55, 91],
      [22, 80, 12, 76],
      [35, 80, 46, 78],
    ] as const)
      blade(easel, [28, 99.4], [bx, by], [tx, ty], 0.2, green)
    stem(easel, 'M 28 99 C 22 60 26 20 46 14', 1.8, easel.lit('#5f7f3c'))
    for (const [x, y, radius] of [
      [47, 11, 8],
      [20, 58, 10],
      [38, 44, 12],
      [14, 36, 13],
      [33, 17, 15],
    ] as const)
      paintOrchid(easel, x, y, radius, color)
    return
  }
  const radius = { tulip: 23, sunflower: 27, daisy: 24, poppy: 26, rose: 23, lily: 27 }[kind]
  const y = kind === 'tulip' ? 26 : radius + 1
  stem(
    easel,
    `M 28 99 C 30 80 ${26 + easel.random.between(-3, 3)} 66 28 ${y + radius * 0.5}`,
    kind === 'sunflower' ? 3.6 : 2.4,
    green,
  )
  if (kind === 'tulip') {
    blade(easel, [27, 99], [6, 80], [3, 46], 0.1, green)
    blade(easel, [29, 99], [48, 84], [54, 54], 0.1, shade(green, 0.05))
  } else if (kind === 'daisy' || kind === 'poppy') {
    for (const [bx, by, tx, ty] of [
      [14, 86, 5, 76],
      [42, 84, 51, 73],
      [20, 92, 12, 92],
      [37, 92, 45, 90],
    ] as const)
      blade(easel, [28, 98], [bx, by], [tx, ty], 0.22, green)
  } else if (kind === 'lily') {
    for (const [fy, tx, ty] of [
      [66, 8, 58],
      [72, 50, 62],
      [80, 5, 76],
      [86, 52, 80],
    ] as const)
      blade(easel, [28, fy], [(28 + tx) / 2, fy - 6], [tx, ty], 0.13, green)
  } else {
    for (const [fy, tx, ty] of [
      [74, 5, 62],
      [84, 51, 72],
      [kind === 'rose' ? 62 : 92, kind === 'rose' ? 48 : 8, kind === 'rose' ? 54 : 88],
    ] as const)
      blade(easel, [28, fy], [(28 + tx) / 2, (fy + ty) / 2 - 3], [tx, ty], kind === 'sunflower' ? 0.46 : 0.34, green)
    if (kind === 'rose')
      for (const side of [-1, 1])
        blade(
          easel,
          [28, y + radius * 0.6],
          [28 + side * 10, y + radius],
          [28 + side * 15, y + radius * 1.12],
          0.16,
          green,
        )
  }
  if (kind === 'lily') paintLily(easel, 28, y, radius, color)
  else paintBlossom(easel, kind, 28, y, radius, color)
}
