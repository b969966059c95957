import { parseArgs } from 'node:util'
import { drawPrompt } from './fidelity/draw.ts'
import { judgeNouns } from './fidelity/judge-nouns.ts'
import { judgePicture } from './fidelity/judge-picture.ts'
import { type FreePrompt, type JudgedPrompt, readPromptFiles } from './fidelity/prompt-file.ts'
import { createClassifier } from './fidelity/shown-class.ts'

/** Side of the pictures in pixels: where details are measured, and where only presence is. */
const judgedSide = 384
const freeSide = 224
/** How many of the nouns that were not drawn are told. */
const toldNouns = 40

/**
 * How often finished pictures show what their prompts ask for: `geneval` for prompts that say what must be there,
 * `parti` for others. `--prompts FILE` reads that file instead of the public sets, `--failures` tells each failing prompt.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      prompts: { type: 'string', multiple: true, default: [] },
      failures: { type: 'boolean', default: false },
    },
  })
  const { judged, free } = readPromptFiles(values.prompts)
  return [
    ...(free.length > 0 ? [measureNouns(free, values.failures)] : []),
    ...(judged.length > 0 ? [measurePictures(judged, values.failures)] : []),
  ]
}

interface Share {
  right: number
  all: number
}

function printShares(shares: ReadonlyMap<string, Share>): Share {
  const total = { right: 0, all: 0 }
  for (const [name, { right, all }] of shares) {
    console.log(`  ${name.padEnd(16)} ${(right / all).toFixed(3)}  ${right} of ${all}`)
    total.right += right
    total.all += all
  }
  return total
}

function count(shares: Map<string, Share>, name: string, isRight: boolean): void {
  const share = shares.get(name) ?? { right: 0, all: 0 }
  shares.set(name, { right: share.right + Number(isRight), all: share.all + 1 })
}

function printTally(title: string, tally: ReadonlyMap<string, number>, most = Number.POSITIVE_INFINITY): void {
  const sorted = [...tally].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most)
  if (sorted.length > 0) console.log(`  ${title}: ${sorted.map(([name, times]) => `${name} ${times}`).join(', ')}`)
}

function measurePictures(prompts: readonly JudgedPrompt[], tellsFailures: boolean): string {
  const shows = createClassifier(prompts.flatMap(({ include }) => include.map((wanted) => wanted.class)))
  const tags = new Map<string, Share>()
  const causes = new Map<string, number>()
  for (const one of prompts) {
    const mismatches = judgePicture(drawPrompt(one.prompt, judgedSide), one, shows)
    count(tags, one.tag, mismatches.length === 0)
    if (tellsFailures && mismatches.length > 0) console.log(`  ${one.prompt}`)
    for (const { cause, told } of mismatches) {
      causes.set(cause, (causes.get(cause) ?? 0) + 1)
      if (tellsFailures) console.log(`    ${cause}: ${told}`)
    }
  }
  const { right, all } = printShares(tags)
  printTally('causes', causes)
  return `geneval ${(right / all).toFixed(3)}`
}

function measureNouns(prompts: readonly FreePrompt[], tellsFailures: boolean): string {
  const categories = new Map<string, Share>()
  const causes = new Map<string, number>()
  const nouns = new Map<string, number>()
  for (const { prompt, category } of prompts) {
    const lacks = lacksOf(prompt)
    count(categories, category ?? 'uncategorized', lacks.length === 0)
    for (const { noun, cause } of lacks) {
      causes.set(cause, (causes.get(cause) ?? 0) + 1)
      nouns.set(noun, (nouns.get(noun) ?? 0) + 1)
    }
    if (tellsFailures && lacks.length > 0) {
      console.log(`  ${prompt}\n    ${lacks.map(({ noun, cause }) => `${cause}: ${noun}`).join('; ')}`)
    }
  }
  const { right, all } = printShares(categories)
  printTally('causes', causes)
  printTally('not drawn', nouns, toldNouns)
  return `parti ${(right / all).toFixed(3)}`
}

/** A prompt that throws is a failure to tell, not the end of the measurement. */
function lacksOf(prompt: string): { noun: string; cause: string }[] {
  try {
    return judgeNouns(prompt, drawPrompt(prompt, freeSide))
  } catch (error) {
    console.log(`  threw for ${JSON.stringify(prompt)}: ${error instanceof Error ? error.stack : String(error)}`)
    return [{ noun: '(threw)', cause: 'threw' }]
  }
}
