import { existsSync, readFileSync } from 'node:fs'

/** One thing GenEval wants to see. `position` is a relation to the include of that index: `['left of', 0]`. */
export interface Wanted {
  class: string
  count: number
  color?: string
  position?: [relation: string, to: number]
}

/** A prompt with what must be there; the shape of GenEval's metadata. */
export interface JudgedPrompt {
  tag: string
  prompt: string
  include: Wanted[]
}

/** A prompt alone, with what kind it is; the shape of PartiPrompts. */
export interface FreePrompt {
  prompt: string
  category?: string
}

export interface PromptFile {
  judged: JudgedPrompt[]
  free: FreePrompt[]
}

/** The public sets lie beside the project, not in it. */
const publicSets = ['geneval-dev.jsonl', 'parti-dev.jsonl'].map(
  (name) => new URL(`../../../shared/prompts/${name}`, import.meta.url),
)

/**
 * Prompts of JSON-lines files, those that say what must be there apart from the others. Without paths: the public sets.
 *
 * @throws Error naming the file that is not there, or the line that is no prompt.
 */
export function readPromptFiles(paths: readonly string[]): PromptFile {
  const files = paths.length > 0 ? paths : publicSets
  const found: PromptFile = { judged: [], free: [] }
  for (const file of files) {
    if (!existsSync(file)) {
      throw new Error(
        `No prompts at ${file instanceof URL ? file.pathname : file}: give a file of JSON lines by --prompts FILE.`,
      )
    }
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return
        const entry = JSON.parse(line) as Partial<JudgedPrompt> & FreePrompt
        if (typeof entry.prompt !== 'string') throw new Error(`Line ${index + 1} of ${file} has no "prompt".`)
        if (entry.include)
          found.judged.push({ tag: 'untagged', ...entry, include: entry.include, prompt: entry.prompt })
        else found.free.push(entry)
      })
  }
  return found
}
