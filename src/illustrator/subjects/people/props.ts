import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import type { Skeleton } from './skeleton.ts'
import { alpha, materialTones, mix } from './tone.ts'

/** What the hands hold. `layer` says whether it lies behind the hands or before them. */
export function paintProp(sitter: Sitter, stance: Skeleton, layer: 'behind' | 'before'): void {
  const { context, traits, lighting } = sitter
  const [rx, ry] = stance.right.end
  const [lx, ly] = stance.left.end
  const rod = (points: Point[], width: number, color: string, gloss = 0.4): void => {
    const tones = materialTones(color, lighting, gloss)
    const path = new Path2D()
    stroke(path, points, width, [1, 1, 1])
    context.fillStyle = tones.base
    context.fill(path)
    const shine = new Path2D()
    stroke(
      shine,
      points.map(([x, y]): Point => [x + lighting.side * width * 0.22, y]),
      width * 0.3,
      [1, 1, 1],
    )
    context.fillStyle = tones.shine
    context.fill(shine)
  }
  const block = (points: Point[], color: string, gloss = 0.4): Path2D => {
    const tones = materialTones(color, lighting, gloss)
    const xs = points.map(([x]) => x)
    const fill = context.createLinearGradient(
      lighting.side < 0 ? Math.min(...xs) : Math.max(...xs),
      0,
      lighting.side < 0 ? Math.max(...xs) : Math.min(...xs),
      0,
    )
    fill.addColorStop(0, tones.light)
    fill.addColorStop(0.5, tones.base)
    fill.addColorStop(1, tones.shadow)
    context.fillStyle = fill
    const path = shape(points)
    context.fill(path)
    return path
  }
  const box = (x: number, y: number, w: number, h: number): Point[] => [
    [x - w, y - h, 1],
    [x + w, y - h, 1],
    [x + w, y + h, 1],
    [x - w, y + h, 1],
  ]
  const behind = layer === 'behind'
  switch (traits.prop) {
    case 'briefcase':
      if (!behind) return
      block(
        [
          [rx - 0.42, ry + 0.42, 1],
          [rx + 0.42, ry + 0.42, 1],
          [rx + 0.44, ry + 1.05, 1],
          [rx - 0.44, ry + 1.05, 1],
        ],
        '#6b4630',
        0.7,
      )
      context.strokeStyle = materialTones('#4a2f20', lighting, 0.5).base
      context.lineWidth = 0.05
      context.stroke(
        shape([
          [rx - 0.13, ry + 0.43],
          [rx - 0.1, ry + 0.28],
          [rx + 0.1, ry + 0.28],
          [rx + 0.13, ry + 0.43],
        ]),
      )
      context.fillStyle = alpha('#2a1810', 0.35)
      context.fillRect(rx - 0.43, ry + 0.62, 0.86, 0.03)
      context.fillStyle = materialTones('#d8b25a', lighting, 1).light
      context.fillRect(rx - 0.06, ry + 0.59, 0.12, 0.09)
      return
    case 'tablet':
    case 'book': {
      if (!behind) return
      const x = (lx + rx) / 2 + 0.02
      const y = (ly + ry) / 2 - 0.12
      const color = traits.prop === 'book' ? '#8a3d36' : '#2a2e36'
      block(
        [
          [x - 0.36, y - 0.36, 1],
          [x + 0.36, y - 0.42, 1],
          [x + 0.38, y + 0.22, 1],
          [x - 0.34, y + 0.28, 1],
        ],
        color,
        0.6,
      )
      if (traits.prop === 'book') {
        context.fillStyle = materialTones('#d9b45c', lighting, 0.6).base
        context.fill(
          shape([
            [x - 0.18, y - 0.2, 1],
            [x + 0.2, y - 0.235, 1],
            [x + 0.2, y - 0.17, 1],
            [x - 0.18, y - 0.135, 1],
          ]),
        )
        context.fillStyle = '#efe8d8'
        context.fill(
          shape([
            [x - 0.34, y + 0.28, 1],
            [x + 0.38, y + 0.22, 1],
            [x + 0.38, y + 0.27, 1],
            [x - 0.34, y + 0.33, 1],
          ]),
        )
      }
      return
    }
    case 'ladle':
      if (!behind) return
      rod(
        [
          [rx - 0.05, ry + 0.15],
          [rx - 0.02, ry - 0.45],
          [rx + 0.02, ry - 0.95],
        ],
        0.055,
        '#b9c0c6',
        1,
      )
      block(
        [
          [rx - 0.14, ry - 1.08],
          [rx + 0.16, ry - 1.08],
          [rx + 0.14, ry - 0.92],
          [rx, ry - 0.85],
          [rx - 0.12, ry - 0.92],
        ],
        '#c3cad0',
        1,
      )
      return
    case 'palette': {
      if (!behind) return
      const x = lx + 0.02
      const y = ly - 0.1
      block(
        [
          [x - 0.5, y + 0.02],
          [x - 0.3, y - 0.28],
          [x + 0.15, y - 0.32],
          [x + 0.42, y - 0.1],
          [x + 0.3, y + 0.12],
          [x + 0.05, y + 0.1],
          [x - 0.1, y + 0.25],
          [x - 0.38, y + 0.22],
        ],
        '#c99a63',
      )
      for (const [index, color] of ['#d8473c', '#e9b53a', '#3f86c4', '#4f9a5a', '#f2efe6'].entries()) {
        context.fillStyle = materialTones(color, lighting, 0.8).base
        context.beginPath()
        context.ellipse(
          x - 0.32 + index * 0.145,
          y - 0.1 - Math.sin(index * 0.8) * 0.09,
          0.06,
          0.045,
          0,
          0,
          Math.PI * 2,
        )
        context.fill()
      }
      rod(
        [
          [rx + 0.12, ry + 0.2],
          [rx + 0.08, ry - 0.2],
          [rx + 0.03, ry - 0.65],
        ],
        0.035,
        '#8a5a34',
      )
      rod(
        [
          [rx + 0.03, ry - 0.65],
          [rx + 0.025, ry - 0.72],
          [rx + 0.015, ry - 0.84],
        ],
        0.055,
        '#d8473c',
      )
      return
    }
    case 'cup': {
      if (!behind) return
      const x = rx - 0.03
      const y = ry - 0.16
      block(
        [
          [x - 0.15, y - 0.18, 1],
          [x + 0.15, y - 0.18, 1],
          [x + 0.115, y + 0.2, 1],
          [x - 0.115, y + 0.2, 1],
        ],
        '#f0ebe0',
        0.5,
      )
      block(
        [
          [x - 0.165, y - 0.22, 1],
          [x + 0.165, y - 0.22, 1],
          [x + 0.16, y - 0.16, 1],
          [x - 0.16, y - 0.16, 1],
        ],
        '#5b3f2e',
        0.5,
      )
      block(
        [
          [x - 0.138, y - 0.06, 1],
          [x + 0.138, y - 0.06, 1],
          [x + 0.122, y + 0.11, 1],
          [x - 0.122, y + 0.11, 1],
        ],
        '#b07f4f',
        0.2,
      )
      return
    }
    case 'camera': {
      if (!behind) return
      const x = (lx + rx) / 2
      const y = (ly + ry) / 2 - 0.1
      block(box(x, y, 0.3, 0.19), '#2b2d33', 0.6)
      block(box(x, y - 0.22, 0.12, 0.06), '#2b2d33', 0.6)
      for (const [r, color] of [
        [0.16, '#4a4d55'],
        [0.125, '#16171b'],
        [0.08, '#34415c'],
      ] as const) {
        context.fillStyle = materialTones(color, lighting, 1).base
        context.beginPath()
        context.arc(x, y + 0.01, r, 0, Math.PI * 2)
        context.fill()
      }
      context.fillStyle = alpha('#ffffff', 0.6)
      context.beginPath()
      context.arc(x + lighting.side * 0.03, y - 0.025, 0.022, 0, Math.PI * 2)
      context.fill()
      return
    }
    case 'flower':
      if (!behind) return
      for (const [dx, dy, color] of [
        [-0.14, -0.42, '#e58aa0'],
        [0.13, -0.46, '#f2d27a'],
        [0, -0.6, '#e4616c'],
        [-0.06, -0.36, '#f4efe6'],
        [0.2, -0.3, '#c98fd0'],
      ] as const) {
        rod(
          [
            [rx, ry + 0.3],
            [rx + dx * 0.4, ry - 0.1],
            [rx + dx, ry + dy],
          ],
          0.028,
          '#5a8a4c',
        )
        context.fillStyle = materialTones(color, lighting, 0.4).base
        for (let petal = 0; petal < 6; petal++) {
          const angle = (petal / 6) * Math.PI * 2
          context.beginPath()
          context.arc(rx + dx + Math.cos(angle) * 0.06, ry + dy + Math.sin(angle) * 0.06, 0.055, 0, Math.PI * 2)
          context.fill()
        }
        context.fillStyle = materialTones('#e9b53a', lighting, 0.4).base
        context.beginPath()
        context.arc(rx + dx, ry + dy, 0.04, 0, Math.PI * 2)
        context.fill()
      }
      return
    case 'staff':
      if (!behind) return
      rod(
        [
          [rx + 0.06, stance.bottom],
          [rx + 0.03, ry + 1],
          [rx + 0.02, ry - 1.7],
        ],
        0.085,
        traits.top === 'robe' && traits.headwear === 'crown' ? '#d8ad4b' : '#7a5436',
      )
      block(
        [
          [rx - 0.13, ry - 1.8],
          [rx + 0.02, ry - 1.95],
          [rx + 0.17, ry - 1.8],
          [rx + 0.02, ry - 1.64],
        ],
        traits.headwear === 'crown' ? '#c23a4a' : '#63c7d6',
        1,
      )
      return
    case 'hoe':
      if (!behind) return
      rod(
        [
          [rx + 0.08, stance.bottom],
          [rx + 0.03, ry + 1],
          [rx + 0.0, ry - 1.35],
        ],
        0.07,
        '#9a7448',
      )
      for (const dx of [-0.18, -0.06, 0.06, 0.18])
        rod(
          [
            [rx + dx * 0.5, ry - 1.35],
            [rx + dx, ry - 1.6],
            [rx + dx, ry - 1.95],
          ],
          0.035,
          '#9aa1a6',
          1,
        )
      rod(
        [
          [rx - 0.18, ry - 1.5],
          [rx, ry - 1.42],
          [rx + 0.18, ry - 1.5],
        ],
        0.05,
        '#9aa1a6',
        1,
      )
      return
    case 'sword':
      if (!behind) return
      block(
        [
          [rx - 0.05, ry - 0.1, 1],
          [rx + 0.07, ry - 0.1, 1],
          [rx + 0.065, ry - 1.9],
          [rx + 0.01, ry - 2.08, 1],
          [rx - 0.045, ry - 1.9],
        ],
        '#cdd4da',
        1,
      )
      rod(
        [
          [rx - 0.24, ry - 0.1],
          [rx, ry - 0.09],
          [rx + 0.26, ry - 0.1],
        ],
        0.075,
        '#c79a3f',
        1,
      )
      rod(
        [
          [rx + 0.01, ry - 0.1],
          [rx + 0.01, ry + 0.2],
          [rx + 0.01, ry + 0.36],
        ],
        0.075,
        '#4a3022',
      )
      return
    case 'ball': {
      const r = 0.36
      const x = rx - 0.08
      const y = ry + 0.3
      if (behind) return
      const tones = materialTones(mix('#f2efe8', traits.color, 0.1), lighting, 0.5)
      const fill = context.createRadialGradient(x + lighting.side * r * 0.4, y - r * 0.4, 0, x, y, r)
      fill.addColorStop(0, tones.shine)
      fill.addColorStop(0.6, tones.base)
      fill.addColorStop(1, tones.shadow)
      context.fillStyle = fill
      context.beginPath()
      context.arc(x, y, r, 0, Math.PI * 2)
      context.fill()
      context.fillStyle = '#2b2d33'
      for (const [dx, dy] of [
        [0, 0],
        [-0.24, -0.16],
        [0.23, -0.18],
        [-0.2, 0.22],
        [0.2, 0.22],
      ] as const) {
        const path: Point[] = []
        for (let corner = 0; corner < 5; corner++) {
          const angle = (corner / 5) * Math.PI * 2 - Math.PI / 2
          const size = dx ? 0.075 : 0.1
          path.push([x + dx + Math.cos(angle) * size * (dx ? 0.8 : 1), y + dy + Math.sin(angle) * size, 1])
        }
        context.fill(shape(path))
      }
      return
    }
    case 'guitar': {
      if (!behind) return
      const x = -0.1
      const y = -0.36 * stance.build.length
      context.save()
      context.translate(x, y)
      context.rotate(-0.62)
      rod(
        [
          [0.3, 0],
          [1.0, 0],
          [1.6, 0],
        ],
        0.11,
        '#5a3a26',
      )
      block(
        [
          [1.58, -0.09, 1],
          [1.9, -0.11, 1],
          [1.9, 0.11, 1],
          [1.58, 0.09, 1],
        ],
        '#3a261a',
      )
      block(
        [
          [-0.75, 0],
          [-0.62, -0.42],
          [-0.25, -0.5],
          [0.02, -0.34],
          [0.3, -0.38],
          [0.5, -0.16],
          [0.5, 0.16],
          [0.3, 0.38],
          [0.02, 0.34],
          [-0.25, 0.5],
          [-0.62, 0.42],
        ],
        '#b8722f',
        0.9,
      )
      context.fillStyle = '#2a1a12'
      context.beginPath()
      context.arc(0.08, 0, 0.14, 0, Math.PI * 2)
      context.fill()
      context.fillRect(-0.48, -0.13, 0.07, 0.26)
      context.strokeStyle = alpha('#f5efe0', 0.8)
      context.lineWidth = 0.01
      for (const string of [-0.035, -0.012, 0.012, 0.035]) {
        context.beginPath()
        context.moveTo(-0.45, string)
        context.lineTo(1.6, string)
        context.stroke()
      }
      context.restore()
      return
    }
    default:
  }
}
