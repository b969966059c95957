import type { Command, CommanderError } from 'commander'
import { InvalidRequestError } from '../errors/index.ts'

/** What the command line's parser found wrong, as an error like every other, with the verb's help named. */
export function usageError(command: Command, error: CommanderError): InvalidRequestError {
  const description = error.message.replace(/^error: /, '')
  const field = /'(-[\w-]+)/.exec(description)?.[1] ?? /'(\w+)'/.exec(description)?.[1] ?? 'command line'
  const verbs: string[] = []
  for (let at = command; at.parent; at = at.parent) verbs.unshift(` ${at.name()}`)
  return new InvalidRequestError(
    [{ field: longFlag(command, field), description }],
    `${description}\n(limn${verbs.join('')} --help lists the options)`,
    { cause: error },
  )
}

/** `-n` → `--count`: one name for an option, however it was written. */
function longFlag(command: Command, field: string): string {
  return command.options.find((option) => option.short === field)?.long ?? field
}
