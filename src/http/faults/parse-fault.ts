import { InvalidRequestError } from '../../errors/index.ts'
import { blockReasons, finishReasons } from '../../gemini-api/finish-reason.ts'
import {
  type Fault,
  type FaultEffect,
  type FaultReason,
  type FaultStatus,
  faultReasons,
  faultStatuses,
} from './fault.ts'

/** What may be written, for whoever wrote something else. */
export const faultGrammar = [
  `a status: ${faultStatuses.join(', ')}; with ;retry=2s (429, 503), ;quota=minute or ;quota=day (429), ;reason=leaked (403), ;reason=region (400), ;after=1 (in a stream, after so many chunks)`,
  `a finish reason: ${finishReasons.filter((reason) => reason !== 'FINISH_REASON_UNSPECIFIED').join(', ')}`,
  `a refused prompt: ${blockReasons.map((reason) => `prompt:${reason}`).join(', ')}`,
  'timeout, timeout;after=30s',
  'truncate, truncate;at=50%, truncate;at=1000 (bytes)',
  'slow;bps=20000 (bytes a second), slow;ttfb=2s (until the first byte), or both',
  'malformed',
  'reset',
]

/** As long as Google lets a call run. Source: gemini-api-facts §6. */
const longestWaitMs = 600_000

/**
 * Reads one fault: a name and its options, `429;retry=2s`.
 *
 * @throws InvalidRequestError that lists what is possible.
 */
export function parseFault(text: string): Fault {
  const [name = '', ...rest] = text.split(';').map((piece) => piece.trim())
  const options = readOptions(text, rest)
  const effect = effectOf(name, options, text)
  const unused = [...options.keys()][0]
  if (unused !== undefined) throw invalidFault(text, `${name} has no option ${unused}`)
  return { text: [name, ...rest].join(';'), effect }
}

/** What is wrong with a fault, and what would be right. */
export function invalidFault(text: string, problem: string): InvalidRequestError {
  const message = `"${text.slice(0, 200)}" is no fault: ${problem}. Faults are:\n${faultGrammar.map((line) => `- ${line}`).join('\n')}`
  return new InvalidRequestError([{ field: 'fault', description: problem }], message)
}

type FaultOptions = Map<string, string>

function readOptions(text: string, pieces: readonly string[]): FaultOptions {
  const options: FaultOptions = new Map()
  for (const piece of pieces) {
    const match = /^([a-z]+)\s*=\s*(\S+)$/.exec(piece)
    if (!match) throw invalidFault(text, `"${piece.slice(0, 50)}" is no option; options are written ;name=value`)
    if (options.has(match[1]!)) throw invalidFault(text, `${match[1]} is given twice`)
    options.set(match[1]!, match[2]!)
  }
  return options
}

/** Takes what it uses out of `options`. */
function effectOf(name: string, options: FaultOptions, text: string): FaultEffect {
  const take = <Value>(option: string, read: (value: string) => Value | undefined): Value | undefined => {
    const value = options.get(option)
    if (value === undefined) return undefined
    options.delete(option)
    const taken = read(value)
    if (taken === undefined) throw invalidFault(text, `${option}=${value.slice(0, 50)} cannot be read`)
    return taken
  }
  const status = faultStatuses.find((one) => String(one) === name)
  if (status !== undefined) {
    return {
      kind: 'status',
      status,
      retryAfterMs: status === 429 || status === 503 ? take('retry', readDuration) : undefined,
      quota: (status === 429 ? take('quota', readQuota) : undefined) ?? 'minute',
      reason: take('reason', (value) => readReason(value, status)),
      afterChunks: take('after', readWhole),
    }
  }
  const blockReason = blockReasons.find((reason) => `prompt:${reason}` === name)
  if (blockReason !== undefined) return { kind: 'block', blockReason }
  const finishReason = finishReasons.find((reason) => reason === name && reason !== 'FINISH_REASON_UNSPECIFIED')
  if (finishReason !== undefined) return { kind: 'finish', finishReason }
  switch (name) {
    case 'timeout':
      return { kind: 'timeout', afterMs: take('after', readDuration) ?? longestWaitMs }
    case 'truncate':
      return { kind: 'truncate', at: take('at', readPlace) ?? { share: 0.5 } }
    case 'slow': {
      const bytesPerSecond = take('bps', readPositive)
      const firstByteMs = take('ttfb', readDuration)
      if (bytesPerSecond === undefined && firstByteMs === undefined) throw invalidFault(text, 'slow needs bps or ttfb')
      return { kind: 'slow', bytesPerSecond, firstByteMs: firstByteMs ?? 0 }
    }
    case 'malformed':
    case 'reset':
      return { kind: name }
  }
  throw invalidFault(text, name === '' ? 'it is empty' : `there is none of the name ${name.slice(0, 50)}`)
}

function readWhole(value: string): number | undefined {
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

function readPositive(value: string): number | undefined {
  const number = readWhole(value)
  return number === 0 ? undefined : number
}

/** `2s`, `1.5s`, `250ms`, `1m`; a number alone is seconds. */
function readDuration(value: string): number | undefined {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m)?$/.exec(value)
  if (!match) return undefined
  const unitMs = match[2] === 'ms' ? 1 : match[2] === 'm' ? 60_000 : 1000
  return Math.min(Math.round(Number(match[1]) * unitMs), 86_400_000)
}

function readQuota(value: string): 'minute' | 'day' | undefined {
  return value === 'minute' || value === 'day' ? value : undefined
}

function readReason(value: string, status: FaultStatus): FaultReason | undefined {
  return Object.hasOwn(faultReasons, value) && faultReasons[value as FaultReason] === status
    ? (value as FaultReason)
    : undefined
}

/** `50%` or a number of bytes. */
function readPlace(value: string): { share: number } | { bytes: number } | undefined {
  const percent = /^(\d{1,2}(?:\.\d+)?)%$/.exec(value)?.[1]
  if (percent !== undefined) return { share: Number(percent) / 100 }
  const bytes = readWhole(value)
  return bytes === undefined ? undefined : { bytes }
}
