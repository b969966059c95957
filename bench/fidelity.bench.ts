import { parseArgs } from 'node:util'
import { drawPrompt } from './fidelity/draw.ts'
import { judgePicture } from './fidelity/judge-picture.ts'
import { type JudgedPrompt, readPromptFiles } from './fidelity/prompt-file.ts'
import { createClassifier } from './fidelity/shown-class.ts'

const side = 384

/** How often finished pictures show what their prompts ask for. See docs/illustrator.md. */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: { prompts: { type: 'string', multiple: true }, failures: { type: 'boolean' } },
  })
  const { judged } = readPromptFiles(values.prompts ?? [])
  return [judgeAll(judged, values.failures ?? false)]
}

function judgeAll(prompts: readonly JudgedPrompt[], tellsFailures: boolean): string {
  const shows = createClassifier(prompts.flatMap(({ include }) => include.map((wanted) => wanted.class)))
  const tags = new Map<string, { right: number; all: number }>()
  const causes = new Map<string, number>()
  for (const one of prompts) {
    const tag = tags.get(one.tag) ?? { right: 0, all: 0 }
    tags.set(one.tag, tag)
    tag.all++
    const mismatches = judgePicture(drawPrompt(one.prompt, side), one, shows)
    if (mismatches.length === 0) tag.right++
    else {
      if (tellsFailures) console.log(`  ${one.prompt}`)
      for (const { cause, told } of mismatches) {
        causes.set(cause, (causes.get(cause) ?? 0) + 1)
        if (tellsFailures) console.log(`    ${cause}: ${told}`)
      }
    }
  }
  for (const [tag, { right, all }] of tags)
    console.log(`  ${tag.padEnd(14)} ${(right / all).toFixed(3)}  ${right} of ${all}`)
  const right = [...tags.values()].reduce((sum, tag) => sum + tag.right, 0)
  return `geneval ${(right / prompts.length).toFixed(3)}`
}
