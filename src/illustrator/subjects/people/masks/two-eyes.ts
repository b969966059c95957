import { paintEye } from '../../animals/eye.ts'
import { type MaskFace, pair } from './mask.ts'

export const brown = { iris: '#4a2c18', pupil: 'round', open: 0.96, tilt: 0, rim: '#2a1a14' } as const

/** Two eyes that look at us. */
export function paintEyes(
  face: MaskFace,
  x: number,
  y: number,
  size: number,
  look: Parameters<typeof paintEye>[5] = brown,
): void {
  pair(face, (side) => paintEye(face.brush, face.at(side * x, 4), y, size, side, look, face.eyes))
}
