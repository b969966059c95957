import { type Easel, onEasel } from './easel.ts'
import { ball as round, sheen } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A circle on the sphere whose pole leans toward the viewer, as an arc across the disc. */
function seam(
  easel: Easel,
  radiusX: number,
  radiusY: number,
  turn: number,
  width: number,
  style: string,
  half = false,
): void {
  const { context } = easel
  context.strokeStyle = style
  context.lineWidth = Math.max(width, easel.pixel * 0.7)
  context.beginPath()
  context.ellipse(50, 50, radiusX, radiusY, turn, half ? 0 : -Math.PI / 2, half ? Math.PI : Math.PI / 2)
  context.stroke()
}

function paintSoccer(easel: Easel, patch: string): void {
  const { context } = easel
  // The twelve black pentagons of a truncated icosahedron, those in sight.
  const golden = (1 + Math.sqrt(5)) / 2
  const corners: [number, number, number][] = []
  for (const a of [-1, 1]) for (const b of [-golden, golden]) corners.push([0, a, b], [a, b, 0], [b, 0, a])
  const tiltX = 0.5
  const tiltY = 0.36
  const turned = corners.map(([x, y, z]) => {
    const length = Math.hypot(x, y, z)
    const [x1, z1] = [
      (x * Math.cos(tiltY) + z * Math.sin(tiltY)) / length,
      (-x * Math.sin(tiltY) + z * Math.cos(tiltY)) / length,
    ]
    const y1 = y / length
    return [x1, y1 * Math.cos(tiltX) - z1 * Math.sin(tiltX), y1 * Math.sin(tiltX) + z1 * Math.cos(tiltX)] as const
  })
  context.strokeStyle = fade('#2a2a32', 0.55)
  context.lineWidth = 1.1
  for (const [index, one] of turned.entries()) {
    for (const two of turned.slice(index + 1)) {
      const apart = Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])
      if (apart > 1.2 || one[2] + two[2] < -0.2) continue
      const middle = [(one[0] + two[0]) / 2, (one[1] + two[1]) / 2, (one[2] + two[2]) / 2]
      const length = Math.hypot(...middle)
      context.beginPath()
      context.moveTo(50 + one[0] * 49, 50 + one[1] * 49)
      context.quadraticCurveTo(
        50 + (middle[0]! / length) * 52,
        50 + (middle[1]! / length) * 52,
        50 + two[0] * 49,
        50 + two[1] * 49,
      )
      context.stroke()
    }
  }
  for (const one of turned) {
    if (one[2] < -0.25) continue
    const near = turned.filter((two) => {
      const apart = Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])
      return apart > 0.1 && apart < 1.2
    })
    const points = near
      .map((two) => {
        const at = [
          one[0] + (two[0] - one[0]) * 0.33,
          one[1] + (two[1] - one[1]) * 0.33,
          one[2] + (two[2] - one[2]) * 0.33,
        ]
        const length = Math.hypot(...at)
        return [50 + (at[0]! / length) * 49.6, 50 + (at[1]! / length) * 49.6] as const
      })
      .sort(
        (p, q) =>
          Math.atan2(p[1] - 50 - one[1] * 49, p[0] - 50 - one[0] * 49) -
          Math.atan2(q[1] - 50 - one[1] * 49, q[0] - 50 - one[0] * 49),
      )
    context.fillStyle = patch
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
    context.closePath()
    context.fill()
  }
}

/** A ball: soccer, basketball, tennis, beach or volleyball by the noun and words, else plain rubber with a band. */
export const ball: Subject = {
  name: 'ball',
  nouns: ['ball', 'soccer ball', 'football', 'basketball', 'tennis ball', 'beach ball', 'rubber ball'],
  habitat: 'surface',
  height: ({ attributes }) => 0.2 * attributes.size,
  aspect: () => 1,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 100, height: 100 }, details, stage, (easel) => {
      const { colors } = details.attributes
      const soccer = easel.said('soccer', 'football')
      const basket = easel.said('basketball')
      const tennis = easel.said('tennis')
      const beach = easel.said('beach')
      const color =
        colors[0] ??
        (soccer || beach
          ? '#f4f3ee'
          : basket
            ? '#d9742b'
            : tennis
              ? '#cfdf3a'
              : easel.random.pick(['#d23b36', '#2b6fb3', '#3d9a63', '#e8ab2b']))
      context.beginPath()
      context.arc(50, 50, 49.6, 0, Math.PI * 2)
      context.clip()
      context.fillStyle = easel.lit(color)
      context.fillRect(0, 0, 100, 100)
      if (soccer) paintSoccer(easel, easel.lit(colors[1] ?? '#23232a'))
      else if (basket) {
        const ink = shade(easel.lit(color), -0.8)
        seam(easel, 12, 50, 0.35, 1.8, ink)
        seam(easel, 50, 12, 0.35, 1.8, ink, true)
        context.strokeStyle = ink
        for (const side of [-1, 1]) {
          context.beginPath()
          context.arc(50 + side * 62, 50 + side * 22, 44, 0, Math.PI * 2)
          context.stroke()
        }
      } else if (tennis) {
        context.strokeStyle = easel.lit('#f8f8ee')
        context.lineWidth = 4
        for (const side of [-1, 1]) {
          context.beginPath()
          context.arc(50 + side * 58, 50 - side * 14, 40, 0, Math.PI * 2)
          context.stroke()
        }
      } else if (beach) {
        const panels = colors.length > 1 ? colors : ['#e2473d', '#f5f1e6', '#2c78bd', '#f5f1e6', '#efb02c', '#f5f1e6']
        for (let panel = 0; panel < 6; panel++) {
          const from = -0.4 + (panel / 6) * Math.PI * 2
          context.fillStyle = easel.lit(panels[panel % panels.length]!)
          context.beginPath()
          context.moveTo(42, 34)
          context.arc(42, 34, 90, from, from + Math.PI / 3)
          context.fill()
        }
        context.fillStyle = easel.lit('#f5f1e6')
        context.beginPath()
        context.ellipse(42, 34, 8, 7, 0, 0, Math.PI * 2)
        context.fill()
      } else {
        context.save()
        context.translate(50, 50)
        context.rotate(-0.4)
        context.fillStyle = easel.lit(colors[1] ?? '#f7f2e6')
        context.beginPath()
        context.ellipse(0, 4, 52, 18, 0, 0, Math.PI)
        context.ellipse(0, -8, 52, 16, 0, Math.PI, 0, true)
        context.fill()
        context.restore()
      }
      // Light and shadow over the pattern.
      const { lightX } = easel
      const form = context.createRadialGradient(
        50 + lightX * 24,
        50 + stage.light.from.y * 26,
        4,
        50 + lightX * 8,
        46,
        60,
      )
      form.addColorStop(0, sheen(easel, tennis ? 0.25 : 0.55))
      form.addColorStop(0.3, fade('#ffffff', 0.05))
      form.addColorStop(0.6, fade('#0a0720', 0.1))
      form.addColorStop(0.9, fade('#0a0720', 0.55))
      form.addColorStop(1, fade(stage.light.ambient, 0.35))
      context.fillStyle = form
      context.fillRect(0, 0, 100, 100)
      if (colors.length === 0 && !soccer && !beach && !tennis && !basket) {
        context.globalAlpha = 0.25
        context.fillStyle = round(easel, 50, 50, 50, color, 1)
        context.fillRect(0, 0, 100, 100)
        context.globalAlpha = 1
      }
    })
  },
}
