import type { OpenJoint, Reading } from './reading.ts'

/** "People standing in a circle" are how they stand, and no circle. */
export function takeFormation(reading: Reading, noun: string, joint: OpenJoint | undefined): boolean {
  if (joint?.joint !== 'in' || !/^(?:circle|semicircle|ring|row|line|queue|formation|triangle)$/.test(noun))
    return false
  const isFight =
    noun === 'ring' && joint.from.some((index) => /boxer|wrestler|fighter/.test(reading.phrases[index]!.noun))
  if (isFight) return true
  const members = joint.from.filter((index) => reading.phrases[index]!.count > 1)
  for (const index of members) {
    const member = reading.phrases[index]!
    if (!member.counted) member.count = formationCount
    member.attributes.words.push(`in a ${noun}`)
  }
  reading.complete = members.length > 0
  return members.length > 0
}

/** As many as make a figure when nobody counted them. */
const formationCount = 6
