import { idlePoses, poseWords } from './pose-words.data.ts'
import { type Pose, poses } from './poses.data.ts'
import type { Age, Seen } from './traits.ts'

/** By the words; layout says `from-behind` of who looks into the picture. */
export const seenFrom = (said: string): Seen =>
  / from-behind /.test(said) ? 'behind' : / (profile|sideways|side view|side profile) /.test(said) ? 'profile' : 'face'

/** Said of who is seen from the chest up in the window of what they drive. */
export const atWheel = 'at-wheel'

/** The poses the words allow; none when they say nothing. */
export function askedPoses(said: string): readonly Pose[] {
  const asked = posesOf(said)
  const seen = seenFrom(said)
  if (seen === 'profile' && asked.length === 0) return ['standingAside']
  if (seen !== 'behind') return asked
  return asked.map((pose) => away[pose] ?? (poses[pose].view === 'side' ? 'walkingAway' : pose))
}

const poseOfWords = (said: string) => poseWords.find(([words]) => words.test(said))

/** What anybody may do, whatever they are. */
const deeds =
  /\b(celebrating|cheering|jumping|running|walking|sleeping|waving|kneeling|praying|hugging|pointing|crouching|sitting)\b/

/** A boxer who celebrates does not box: what somebody is only says how they stand where nothing is said of what they do. */
function posesOf(said: string): readonly Pose[] {
  const first = poseOfWords(said)
  const deed = deeds.exec(said)?.[1]
  if (!first || deed === undefined) return first?.[1] ?? []
  const doing = said
    .split(' ')
    .filter((word) => /(?:ing|-table|-ground|-aside|together|easel)$/.test(word))
    .join(' ')
  return (first[0].test(doing) ? first : (poseOfWords(deed) ?? first))[1]
}

/** How one who does this looks from behind. */
const away: Partial<Record<Pose, Pose>> = { sitting: 'sittingAway', sittingAside: 'sittingAway', crossed: 'relaxed' }

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
