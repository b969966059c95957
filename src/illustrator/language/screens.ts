import { printOn } from './joints.ts'
import { type OpenJoint, type Reading, unrelate } from './reading.ts'
import type { Thing } from './things.ts'

const devices = /(?:^| )(?:laptop|phone|smartphone|tablet|monitor|television|tv|computer)$/

/** "A laptop with a chart on the screen": the screen is the laptop's, and the chart is shown there. True when it was one. */
export function takeScreen(reading: Reading, { phrase, definite }: Thing, joint: OpenJoint | undefined): boolean {
  if (!/^(?:screen|display)$/.test(phrase.noun) || !definite || joint?.joint !== 'on') return false
  const device = reading.phrases.findLastIndex(({ noun }) => devices.test(noun))
  if (device < 0) return false
  for (const index of joint.from) {
    if (index === device) continue
    unrelate(reading, device, index)
    printOn(reading, index, device)
  }
  return true
}
