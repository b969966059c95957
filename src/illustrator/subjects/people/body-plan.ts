import type { SubjectDetails } from '../subject.ts'
import { extrasOf, headwearOf } from './clothes-choice.ts'
import { figureOf } from './figure-build.ts'
import { hatHeights } from './headwear.ts'
import { idlePoses } from './pose-words.data.ts'
import { askedPoses } from './pose-words.ts'
import { type Pose, poses } from './poses.data.ts'
import { buildOf, type Skeleton, skeletonOf } from './skeleton.ts'
import { type Age, occupationOf, saidOf } from './traits.ts'
import { namedAge } from './who.ts'
import { wingRoom } from './wings.ts'

/** What of a figure follows from words alone, so that layout and painting agree on it. */
export interface BodyPlan {
  age: Age
  /** Of the first pose the words allow. */
  skeleton: Skeleton
  /** The frame that holds every pose the words allow, in head heights from the hips. */
  frame: { left: number; top: number; width: number; height: number }
  /** Height of the frame against that of the same person standing. */
  share: number
}

/** Head heights kept free over the crown for hair of any kind. */
const hairRoom = 0.3

export function planBody(details: Pick<SubjectDetails, 'attributes' | 'noun'>): BodyPlan {
  const said = saidOf(details)
  const age = namedAge(said) ?? 'young'
  const build = buildOf(age, 0.5, figureOf(said))
  const hat = headwearOf(said, occupationOf(said) ?? {}, 1).kind
  const above = Math.max(hairRoom, hatHeights[hat] + 0.06)
  const asked = askedPoses(said)
  const allowed: readonly Pose[] = asked.length
    ? asked
    : age === 'baby'
      ? ['crossLegged']
      : idlePoses.map(([pose]) => pose)
  const skeletons = allowed.map((pose) => skeletonOf(poses[pose], build, above))
  const most = (of: (skeleton: Skeleton) => number): number => Math.max(...skeletons.map(of))
  const side = 0.08 + wingRoom([...(occupationOf(said)?.extras ?? []), ...extrasOf(said)])
  // All poses stand on the frame's foot and have their own middle in its middle.
  const height = most(({ top, bottom }) => bottom - top)
  const width = Math.max(most(({ west, east }) => east - west) + side * 2, asked.length ? 0 : 0.4 * height)
  const [skeleton] = skeletons as [Skeleton]
  const left = (skeleton.west + skeleton.east - width) / 2
  const upright = skeletonOf(poses.standing, build, above)
  return {
    age,
    skeleton,
    frame: { left, top: skeleton.bottom - height, width, height },
    share: height / (upright.bottom - upright.top),
  }
}
