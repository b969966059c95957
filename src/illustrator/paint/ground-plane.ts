import type { Stage } from './stage.ts'

/** The ground as it is seen from high above: where its points fall in the frame. */
export interface GroundPlane {
  /** y the ground vanishes at; above the frame when one looks straight down. */
  vanish: number
  /** How near and how far the frame reaches. */
  nearest: number
  farthest: number
  /** Where a point `across` from the middle, `away` from the viewer and `up` over the ground falls. */
  at(across: number, away: number, up?: number): [x: number, y: number]
  /** Pixels one unit has at that distance. */
  scale(away: number): number
  /** How far to either side the frame reaches at that distance. */
  reach(away: number): number
}

/** The camera stands one unit over it and sees to the horizon, or five and looks down. */
export function createGroundPlane(stage: Stage): GroundPlane {
  const { width, height, horizon, scene } = stage
  const down = scene.camera.angle === 'top'
  const vanish = down ? -1.6 * height : horizon
  const altitude = down ? 5 : 1
  const nearest = altitude
  const focus = height - vanish
  const farthest = down ? (altitude * focus) / -vanish : 60
  const scale = (away: number): number => focus / away
  return {
    vanish,
    nearest,
    farthest,
    scale,
    at: (across, away, up = 0) => [width / 2 + across * scale(away), vanish + (altitude - up) * scale(away)],
    reach: (away) => width / 2 / scale(away),
  }
}
