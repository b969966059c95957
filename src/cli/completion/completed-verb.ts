import type { Command, Option } from 'commander'
import { engineFactories } from '../../engines/registry.ts'
import { aspectRatios } from '../../gemini-api/model-profile.ts'
import { listModelProfiles } from '../../gemini-api/model-profiles.ts'
import { sizesOf } from '../sizes.ts'

/** What an option takes: nothing, a file, one of some words, or a text nobody can guess. */
export type FlagValue = { kind: 'none' | 'file' | 'text' } | { kind: 'words'; words: readonly string[] }

export interface CompletedFlag {
  /** `-s` and `--size`. */
  flags: string[]
  description: string
  value: FlagValue
  repeatable: boolean
}

/** What a shell is told of one verb. */
export interface CompletedVerb {
  name: string
  description: string
  flags: CompletedFlag[]
  /** Words its first argument may be; empty for free text. */
  words: readonly string[]
  /** Whether its arguments are files. */
  files: boolean
}

export const shellNames = ['bash', 'zsh', 'fish'] as const

/** The verbs of the program, read off the program itself, the default one (`generate`) first. */
export function completedVerbs(program: Command): CompletedVerb[] {
  return program.commands
    .filter((command) => command.name() !== 'help')
    .map((command) => ({
      name: command.name(),
      description: command.description(),
      flags: [...command.options.map(completedFlag), help],
      files: command.registeredArguments[0]?.name() === 'file',
      words: command.name() === 'completion' ? shellNames : command.commands.map((below) => below.name()),
    }))
}

const help: CompletedFlag = {
  flags: ['-h', '--help'],
  description: 'display help for command',
  value: { kind: 'none' },
  repeatable: false,
}

function completedFlag(option: Option): CompletedFlag {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    value: takenBy(option),
    repeatable: Array.isArray(option.defaultValue),
  }
}

function takenBy(option: Option): FlagValue {
  if (!option.required && !option.optional) return { kind: 'none' }
  const words = option.argChoices ?? wordsOf[option.long ?? '']?.()
  if (words) return { kind: 'words', words }
  return { kind: ['--output', '--reference', '--record', '--replay'].includes(option.long ?? '') ? 'file' : 'text' }
}

const wordsOf: Readonly<Record<string, () => readonly string[]>> = {
  '--model': () => listModelProfiles().map((profile) => profile.id),
  '--aspect': () => aspectRatios,
  '--size': () => sizesOf(...listModelProfiles()),
  '--engine': () => Object.keys(engineFactories),
}
