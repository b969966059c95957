import { text as readAll } from 'node:stream/consumers'
import { readConfig } from '../../config.ts'
import { formatUsd } from '../../gemini-api/usd.ts'
import type { LintFinding } from '../../prompting/finding.ts'
import { type LintPrice, type LintResult, lint as lintPrompt } from '../../prompting/lint.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Io, print, printJson } from '../io.ts'
import { readReference } from '../read-reference.ts'

export interface LintCommandOptions {
  model?: string
  aspect?: string
  size?: string
  reference: string[]
  seed?: number
  json?: boolean
}

/** `limn lint`: what to change in a prompt before it is drawn. */
export async function lint(io: Io, words: string[], options: LintCommandOptions): Promise<number> {
  const prompt = words.join(' ') === '-' ? (await readAll(io.stdin)).trim() : words.join(' ')
  for (const file of options.reference) await readReference(file, io.cwd)
  const { model, aspect: aspectRatio, size: imageSize, seed } = options
  const { prices } = readConfig(undefined, io.environment)
  const references = options.reference.length
  const result = lintPrompt(prompt, { model, aspectRatio, imageSize, seed, references, prices })
  if (options.json) await printJson(io, result)
  else await print(io, describe(result))
  if (result.findings.some(({ id }) => id === 'blocked')) return exitCodes.blockedBySafety
  return result.errors > 0 ? exitCodes.requestIsWrong : exitCodes.done
}

function describe({ prompt, findings, errors, price, draftPrice }: LintResult): string {
  const lines = findings.map(
    (finding) =>
      `${finding.severity.padEnd(6)}  ${finding.id}${aboutWhat(finding, prompt)}\n        ${finding.message}`,
  )
  const advice = findings.length - errors
  lines.push(findings.length === 0 ? 'Nothing to change.' : `${counted(errors, 'error')}, ${advice} of advice.`)
  if (price)
    lines.push(`At Google: ${inWords(price)}.${draftPrice ? ` Cheaper for drafts: ${inWords(draftPrice)}.` : ''}`)
  return `${lines.join('\n')}\n`
}

/** Nothing where it is about the whole. */
function aboutWhat({ text, start, end, option }: LintFinding, prompt: string): string {
  if (text === undefined) return option ? ` (${option})` : ''
  return text === prompt ? '' : ` “${text}” (${start}–${end})`
}

const inWords = ({ model, imageSize, usd }: LintPrice): string => `${formatUsd(usd)} (${model}, ${imageSize})`
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
