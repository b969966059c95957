import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import type { Hoofed } from './hoofed-body.ts'

/** The box round points. */
export function spread(points: readonly Point[]): { left: number; top: number; width: number; height: number } {
  const left = Math.min(...points.map(([x]) => x))
  const top = Math.min(...points.map(([, y]) => y))
  return {
    left,
    top,
    width: Math.max(...points.map(([x]) => x)) - left,
    height: Math.max(...points.map(([, y]) => y)) - top,
  }
}

/** Shoulder, barrel, haunch, neck. */
export function model(brush: Brush, { elbow, hip, trunk, neck }: Hoofed, tones: ReturnType<Brush['tones']>): void {
  const top = Math.min(...trunk.map(([, y]) => y))
  const deep = elbow[1] - top
  // A stout barrel turns slowly: narrow shadows on it would look like stripes.
  const stout = Math.max(1, deep / 24)
  brush.spot(elbow[0] - 1, top + deep * 0.5, 9, deep * 0.5, tones.shine, 0.26, 0.3)
  brush.spot(elbow[0] - 11, top + deep * 0.66, 6 * stout, deep * 0.5, tones.shadow, 0.5 / stout ** 2, 0.2)
  brush.spot(elbow[0] + 7, top + deep * 0.85, 5 * stout, deep * 0.4, tones.shadow, 0.45 / stout)
  brush.spot(hip[0] + 1, top + deep * 0.46, 11, deep * 0.46, tones.shine, 0.28)
  brush.spot(hip[0] + 14, top + deep * 0.72, 6 * stout, deep * 0.46, tones.shadow, 0.5 / stout ** 2)
  brush.spot((elbow[0] + hip[0]) / 2, top + deep * 0.36, 14, deep * 0.24, tones.light, 0.3)
  const middle = neck[Math.floor(neck.length / 2)]!
  brush.spot(middle[0] - 7, middle[1] + 2, 4, 13, tones.shadow, 0.4, 0.5)
}

/** Cheek, nostril, lips and the hollow of the eye. */
export function paintProfile(brush: Brush, animal: Hoofed, tones: ReturnType<Brush['tones']>): void {
  const { eye, nostril, mouth, coat } = animal
  const [ex, ey, size] = eye
  const length = Math.hypot(nostril[0] - ex, nostril[1] - ey)
  const angle = Math.atan2(nostril[1] - ey, nostril[0] - ex)
  brush.spot(nostril[0] - 0.5, nostril[1] + 1.6, length * 0.36, length * 0.32, brush.tones(coat.muzzle).base, 0.95)
  if (coat.blaze) {
    const tone = brush.tones(coat.blaze).base
    brush.patch(
      [
        [ex + 0.5, ey - size * 3.6],
        [ex + size * 1.6 + Math.cos(angle) * length * 0.1, ey - size * 2.3],
        [nostril[0] + 1, nostril[1] - length * 0.2],
        [nostril[0] + 4, nostril[1] - length * 0.4],
        [ex + 7, ey - size * 4],
      ],
      tone,
      0.5,
    )
  }
  brush.spot(ex + 0.4, ey + 0.3, size * 2.4, size * 2, tones.deep, 0.4)
  brush.spot(ex + 0.6, ey - size * 1.6, size * 1.8, size * 0.9, tones.shine, 0.4)
  brush.spot(ex - length * 0.2, ey + length * 0.36, length * 0.26, length * 0.24, tones.shine, 0.28)
  brush.spot(ex + length * 0.12, ey + length * 0.46, length * 0.16, length * 0.2, tones.shadow, 0.4)
  brush.spot(
    ex + Math.cos(angle) * length * 0.55,
    ey + Math.sin(angle) * length * 0.5,
    length * 0.34,
    length * 0.08,
    tones.shine,
    0.35,
    angle,
  )
  const dark = mix(brush.tones(coat.muzzle).deep, '#120b0d', 0.65)
  brush.spot(nostril[0], nostril[1], length * 0.1, length * 0.07, dark, 1, angle + 0.4)
  brush.spot(nostril[0], nostril[1], length * 0.075, length * 0.05, dark, 1, angle + 0.4)
  brush.line(mouth, 0.4, alpha(dark, 0.6))
}

/** The near or the far ear. */
export function paintEar(brush: Brush, { ear, coat }: Hoofed, far: boolean): void {
  const shift = far ? 3.4 : 0
  const { root, tip, width } = ear
  const dx = tip[0] - root[0]
  const dy = tip[1] - root[1]
  const length = Math.hypot(dx, dy)
  const nx = (-dy / length) * width
  const ny = (dx / length) * width
  const along = (share: number, side: number): Point => [
    root[0] + shift + dx * share + nx * side,
    root[1] + dy * share + ny * side,
  ]
  const outline = [
    along(-0.08, -0.4),
    along(0.4, -0.62),
    along(0.82, -0.3),
    along(1, 0),
    along(0.8, 0.34),
    along(0.4, 0.6),
    along(-0.08, 0.45),
  ]
  if (ear.hangs && far) return
  brush.form(
    [{ points: outline, tuft: coat.fur * 0.3 }],
    far ? mix(coat.face ?? coat.main, '#34263e', 0.25) : (coat.face ?? coat.main),
    {
      soft: 1.6,
      paint: (tones) => {
        const inner = [along(0.1, -0.2), along(0.45, -0.34), along(0.8, -0.1), along(0.5, 0.3), along(0.1, 0.2)]
        brush.patch(inner, mix(tones.deep, '#caa090', 0.3), 0)
      },
    },
  )
}
