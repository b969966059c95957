import { idlePoses, poseWords } from './pose-words.data.ts'
import type { Pose } from './poses.data.ts'
import type { Age } from './traits.ts'

/** The poses the words allow; none when they say nothing. */
export const askedPoses = (said: string): readonly Pose[] => poseWords.find(([words]) => words.test(said))?.[1] ?? []

/** The pose of one person; `drawn` is 0 .. 1. */
export function poseFor(said: string, age: Age, drawn: number): Pose {
  const asked = askedPoses(said)
  if (asked.length) return asked[Math.floor(drawn * asked.length)]!
  if (age === 'baby') return 'crossLegged'
  if (/\bstanding (straight|upright|still)\b/.test(said)) return 'standing'
  let left = drawn
  for (const [pose, share] of idlePoses) {
    if (left < share) return pose
    left -= share
  }
  return 'standing'
}
