import type { Point } from '../people/curve.ts'
import type { Bones } from './hoofed-body.ts'

interface Step {
  bones: Bones
  /** Ground angle of the hoof. */
  angle: number
}

/** Joints as [x, share of the way to the ground, width] from elbow or hip. */
export const foreSteps: Readonly<Record<'near' | 'far' | 'reaching' | 'folded', Step>> = {
  near: {
    bones: [
      [-2, -0.2, 16],
      [0, 0.03, 10.6],
      [1.4, 0.3, 7.4],
      [1.6, 0.46, 6.8],
      [1, 0.64, 4.6],
      [1.2, 0.8, 5.6],
      [3, 0.88, 5.2],
    ],
    angle: 0,
  },
  far: {
    bones: [
      [0, -0.1, 13],
      [3, 0.08, 10],
      [7, 0.32, 7.2],
      [9, 0.46, 6.6],
      [9, 0.64, 4.5],
      [9.2, 0.8, 5.4],
      [11, 0.88, 5],
    ],
    angle: 0,
  },
  reaching: {
    bones: [
      [-1, -0.14, 16],
      [7, 0.02, 10.6],
      [17, 0.14, 7.6],
      [23, 0.2, 6.8],
      [30, 0.34, 4.7],
      [35, 0.44, 5.6],
      [38, 0.47, 5],
    ],
    angle: -0.7,
  },
  folded: {
    bones: [
      [0, -0.12, 13],
      [7, 0.02, 10],
      [17, 0.08, 7.4],
      [22, 0.18, 6.8],
      [17, 0.36, 4.6],
      [13, 0.48, 5.4],
      [10, 0.5, 5],
    ],
    angle: 2.1,
  },
}
export const hindSteps: Readonly<Record<'near' | 'far' | 'pushing' | 'gathering', Step>> = {
  near: {
    bones: [
      [-1, -0.16, 26],
      [2, 0.1, 19],
      [-3, 0.3, 11],
      [-8.6, 0.5, 7.8],
      [-8, 0.68, 5.2],
      [-7.4, 0.82, 6],
      [-5.4, 0.89, 5.2],
    ],
    angle: 0,
  },
  far: {
    bones: [
      [1, -0.1, 22],
      [7, 0.12, 17],
      [4, 0.32, 10.4],
      [0, 0.5, 7.4],
      [1.4, 0.68, 5],
      [2, 0.82, 5.8],
      [4, 0.89, 5],
    ],
    angle: 0,
  },
  pushing: {
    bones: [
      [-1, -0.16, 26],
      [-4, 0.1, 19],
      [-13, 0.26, 11],
      [-22, 0.4, 7.8],
      [-30, 0.58, 5.2],
      [-35, 0.7, 6],
      [-37, 0.77, 5],
    ],
    angle: 1.2,
  },
  gathering: {
    bones: [
      [1, -0.1, 22],
      [8, 0.14, 17],
      [5, 0.34, 10.4],
      [3, 0.52, 7.4],
      [12, 0.66, 5],
      [17, 0.74, 5.8],
      [20, 0.77, 5],
    ],
    angle: -0.4,
  },
}

/** Bones and hoof of a leg in a step, hung from its joint. */
export function legOf(step: Step, [x, y]: Point, thickness: number): { bones: Bones; hoof: Point[]; angle: number } {
  const length = -y
  const bones = step.bones.map(([dx, share, width], index): [number, number, number] => [
    x + dx * (length / 42),
    y + share * length,
    width * thickness * (index < 2 ? 1 : 0.97),
  ])
  const [endX, endY] = bones.at(-1)!
  const size = (length * 0.112) / 4.6
  const cos = Math.cos(step.angle)
  const sin = Math.sin(step.angle)
  const put = (dx: number, dy: number): Point => [
    endX + (dx * cos - dy * sin) * size * (0.5 + 0.5 * thickness),
    endY + (dx * sin + dy * cos) * size,
    1,
  ]
  return {
    bones,
    hoof: [put(-2.5, -0.8), put(0, -1.4), put(2.4, -0.8), put(4, 4.4), put(-2.9, 4.4)],
    angle: step.angle,
  }
}
