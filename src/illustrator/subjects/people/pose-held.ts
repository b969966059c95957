import type { PoseShape } from './pose.ts'
import { type Pose, poses } from './poses.data.ts'
import type { PersonTraits } from './traits.ts'

const idle: ReadonlySet<Pose> = new Set(['standing', 'hip', 'pockets', 'crossed', 'relaxed', 'clasped'])

/** The pose, with arms that bear what is held when they are free to. */
export function gripped(shape: PoseShape, { pose, prop }: PersonTraits): PoseShape {
  if (!idle.has(pose)) return shape
  switch (prop) {
    case 'none':
      return shape
    case 'staff':
    case 'crook':
    case 'hammer':
    case 'hoe':
    case 'sword':
      return poses.bearing
    case 'baton':
    case 'wand':
      return poses.presenting
    case 'briefcase':
    case 'ball':
    case 'basketball':
    case 'surfboard':
    case 'golf-club':
    case 'hockey-stick':
    case 'skis':
      return poses.standing
    case 'pompoms':
      return poses.cheering
    case 'umbrella':
      return poses.sheltering
    case 'saxophone':
      return poses.saxophone
    case 'trumpet':
      return poses.blowingHorn
    case 'cello':
      return poses.cello
    case 'shovel':
      return poses.shoveling
    case 'camera':
      return poses.photographing
    case 'guitar':
      return poses.guitar
    default:
      return poses.holding
  }
}
