import type { Command } from 'commander'
import { InvalidRequestError } from '../../errors/index.ts'
import { bashCompletion } from '../completion/bash.ts'
import { type CompletedVerb, completedVerbs, shellNames } from '../completion/completed-verb.ts'
import { fishCompletion } from '../completion/fish.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { type Io, writeRaw } from '../io.ts'

const scripts: Readonly<Record<(typeof shellNames)[number], (verbs: readonly CompletedVerb[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** `limn completion SHELL`: a script that completes verbs, options, models, ratios and sizes. */
export async function completion(io: Io, given: string, program: Command): Promise<number> {
  const shell = shellNames.find((name) => name === given)
  if (!shell) {
    const description = `there is no completion for "${given}"; these there are: ${shellNames.join(', ')}`
    throw new InvalidRequestError([{ field: 'shell', description }], `${description}.`)
  }
  await writeRaw(io.stdout, scripts[shell](completedVerbs(program)))
  return 0
}
