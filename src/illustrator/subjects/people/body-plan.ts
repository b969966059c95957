import type { SubjectDetails } from '../subject.ts'
import { tailRoom } from './animal-head.ts'
import { animalOf, animalStature, guiseOf, maskOf } from './animal-people.ts'
import { extrasOf, headwearOf } from './clothes-choice.ts'
import { eraDress, occupationOf } from './era-dress.ts'
import { type Figure, figureOf } from './figure-build.ts'
import { hatHeights } from './headwear.ts'
import { idlePoses } from './pose-words.data.ts'
import { askedPoses } from './pose-words.ts'
import { type Pose, poses } from './poses.data.ts'
import { type Build, buildOf, type Skeleton, skeletonOf } from './skeleton.ts'
import { type Age, saidOf } from './traits.ts'
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

/** Head heights the ears of an animal reach over a person's crown. */
const earRoom = (asked: Pick<SubjectDetails, 'attributes' | 'noun'>): number => {
  const guise = guiseOf(asked)
  if (guise) return !guise.furred ? 0 : guise.beast.face.ears.kind === 'long' ? 0.9 : 0.5
  const beast = animalOf(asked)
  return beast === undefined ? 0 : beast.face.ears.kind === 'long' ? 1.5 : 0.92
}

/** The build of somebody; animals that stand upright have a larger head on a shorter body. */
export const buildFor = (
  asked: Pick<SubjectDetails, 'attributes' | 'noun'>,
  age: Age,
  femininity: number,
  figure: Figure,
): Build => {
  const build = buildOf(age, femininity, figure)
  return animalStature(asked) === undefined || age === 'child' ? build : { ...build, length: 0.8 }
}

export function planBody(details: Pick<SubjectDetails, 'attributes' | 'noun'>): BodyPlan {
  const said = saidOf(details)
  const age = namedAge(said) ?? 'young'
  const build = buildFor(details, age, 0.5, figureOf(said))
  const known = occupationOf(said)
  const dresses = known ? [known] : [eraDress(said, 0) ?? {}, eraDress(said, 1) ?? {}]
  // An animal's hat is as much larger as its head is.
  const mask = maskOf(details)
  const crown = mask?.crown === undefined ? 0 : mask.crown * 1.4 + 0.3
  const hats = dresses.map((dress) => hatHeights[headwearOf(said, dress, 1).kind] + 0.06 + crown)
  const above = Math.max(hairRoom, ...hats, earRoom(details))
  const asked = askedPoses(said)
  const allowed: readonly Pose[] = asked.length
    ? asked
    : age === 'baby'
      ? ['crossLegged']
      : idlePoses.map(([pose]) => pose)
  const skeletons = allowed.map((pose) => skeletonOf(poses[pose], build, above))
  const most = (of: (skeleton: Skeleton) => number): number => Math.max(...skeletons.map(of))
  const beast = animalOf(details) ?? guiseOf(details)?.beast
  const side = 0.08 + (beast ? tailRoom(beast) : 0) + wingRoom([...(known?.extras ?? []), ...extrasOf(said)])
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
