import { InvalidRequestError } from '../../errors/index.ts'
import type { Fault } from './fault.ts'
import { parseFault } from './parse-fault.ts'

/** What becomes of one request after the other: a fault, or undefined where all is well. */
export interface FaultScript {
  steps: readonly (Fault | undefined)[]
  /** Begins anew after its last step; else all is well from then on. */
  repeats: boolean
}

/** Which part of the requests a fault is for. */
export interface FaultShare {
  fault: Fault
  /** From 0 to 1. */
  share: number
}

/** Longer ones are a mistake, and would be held for as long as the server runs. */
const maxSteps = 10_000

/** Reads `429, 503;retry=1s, ok` and, with `repeat` as its last word, the same over and over. */
export function parseFaultScript(text: string): FaultScript {
  const words = text.split(',').map((word) => word.trim())
  const repeats = words.at(-1) === 'repeat'
  if (repeats) words.pop()
  if (words.length > maxSteps) throw invalidPlan('script', `A script has at most ${maxSteps} steps.`)
  if (words.every((word) => word === '')) {
    throw invalidPlan(
      'script',
      'A script is a list of faults and "ok": "429, 429, ok"; "repeat" at its end starts it anew.',
    )
  }
  return { steps: words.map((word) => (word === 'ok' ? undefined : parseFault(word))), repeats }
}

/** Reads `503:10%, IMAGE_SAFETY:2%`. */
export function parseFaultShares(text: string): FaultShare[] {
  const shares = text.split(',').map((piece): FaultShare => {
    const match = /^\s*(.+):\s*(\d{1,3}(?:\.\d+)?)%\s*$/.exec(piece)
    if (!match)
      throw invalidPlan(
        'share',
        `"${piece.trim().slice(0, 100)}" is no share. Write a fault, a colon and a percentage: 503:10%, IMAGE_SAFETY:2%.`,
      )
    return { fault: parseFault(match[1]!), share: Number(match[2]) / 100 }
  })
  const sum = shares.reduce((total, { share }) => total + share, 0)
  // Ten shares of 10 % are a hair more than 1.
  if (sum > 1 + 1e-9)
    throw invalidPlan(
      'share',
      `The shares add up to ${Math.round(sum * 100)} %; at most 100 % of the requests can fail.`,
    )
  return shares
}

function invalidPlan(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}
