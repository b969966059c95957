import type { Command } from 'commander'
import { InvalidRequestError } from '../../errors/index.ts'
import { findModelProfile, listModelProfiles } from '../../gemini-api/model-profiles.ts'
import { type Io, write } from '../io.ts'

const shells = { bash, zsh, fish } as const

/** `limn completion SHELL`: a script that completes verbs, options, models, ratios and sizes, read off the program itself. */
export async function completion(io: Io, shell: string, program: Command): Promise<number> {
  if (!Object.hasOwn(shells, shell)) {
    const description = `there is no completion for "${shell}"; limn has: ${Object.keys(shells).join(', ')}`
    throw new InvalidRequestError([{ field: 'shell', description }], `${description}.`)
  }
  await write(io.stdout, shells[shell as keyof typeof shells](program))
  return 0
}

interface Flag {
  flags: string[]
  description: string
  /** Words it may take; empty for a file or free text; undefined for a switch. */
  values: string[] | undefined
}

function flagsOf(command: Command): Flag[] {
  return command.options.map((option) => ({
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    values: option.required || option.optional ? (option.argChoices ?? valuesOf(option.long ?? '')) : undefined,
  }))
}

function valuesOf(flag: string): string[] {
  const profiles = listModelProfiles()
  const widest = profiles.reduce((a, b) => (b.ratios.length > a.ratios.length ? b : a))
  switch (flag) {
    case '--model':
      return profiles.map((profile) => profile.id).filter((id) => findModelProfile(id))
    case '--aspect':
      return [...widest.ratios]
    case '--size':
      return ['1K', '2K', '4K']
    default:
      return []
  }
}

function defaultCommand(program: Command): Command {
  return program.commands.find((command) => command.name() === 'generate')!
}

function verbs(program: Command): Command[] {
  return program.commands.filter((command) => command.name() !== 'help')
}

function bash(program: Command): string {
  const cases = verbs(program).map((command) => {
    const flags = flagsOf(command).flatMap(({ flags }) => flags)
    return `    ${command.name()}) words="${[...flags, '--help'].join(' ')}" ;;`
  })
  const values = flagsOf(defaultCommand(program))
    .filter(({ values }) => values && values.length > 0)
    .map(
      ({ flags, values }) =>
        `    ${flags.join('|')}) COMPREPLY=($(compgen -W "${values!.join(' ')}" -- "$current")); return ;;`,
    )
  return `# limn completion for bash: source this file, or put it into ~/.local/share/bash-completion/completions/limn
_limn() {
  local current previous words verb
  # A ratio holds a colon, at which bash would split the word.
  if declare -F _get_comp_words_by_ref >/dev/null; then _get_comp_words_by_ref -n : -c current -p previous
  else current="\${COMP_WORDS[COMP_CWORD]}"; previous="\${COMP_WORDS[COMP_CWORD-1]}"; fi
  case "$previous" in
${values.join('\n')}
    -o|--output|-r|--reference) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  verb="\${COMP_WORDS[1]}"
  case "$verb" in
${cases.join('\n')}
    *) words="${flagsOf(defaultCommand(program))
      .flatMap(({ flags }) => flags)
      .join(' ')}" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="$words ${verbs(program)
    .map((command) => command.name())
    .join(' ')}"; fi
  if [ "$verb" = completion ]; then words="bash zsh fish"; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _limn limn
`
}

function zsh(program: Command): string {
  const quote = (text: string): string =>
    text.replaceAll("'", "'\\''").replaceAll(':', '\\:').replaceAll('[', '\\[').replaceAll(']', '\\]')
  const spec = ({ flags, description, values }: Flag): string =>
    flags
      .map((flag) => {
        const argument =
          values === undefined ? '' : values.length > 0 ? `:value:(${values.map(quote).join(' ')})` : ':value:_files'
        return `'${flag}[${quote(description)}]${argument}'`
      })
      .join(' ')
  const cases = verbs(program).map(
    (command) =>
      `    ${command.name()}) _arguments ${flagsOf(command).map(spec).join(' ')}${command.name() === 'completion' ? " '2:shell:(bash zsh fish)'" : ''} '*:: :_files' ;;`,
  )
  return `#compdef limn
# limn completion for zsh: put this file, named _limn, into a folder of $fpath
_limn() {
  local -a verbs
  verbs=(${verbs(program)
    .map((command) => `'${command.name()}:${quote(command.description())}'`)
    .join(' ')})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then _describe 'verb' verbs; return; fi
  case $words[2] in
${cases.join('\n')}
    *) _arguments ${flagsOf(defaultCommand(program)).map(spec).join(' ')} '*:: :_files' ;;
  esac
}
compdef _limn limn
`
}

function fish(program: Command): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const names = verbs(program).map((command) => command.name())
  const lines = verbs(program).map(
    (command) => `complete -c limn -n '__fish_use_subcommand' -a ${command.name()} -d ${quote(command.description())}`,
  )
  for (const command of verbs(program)) {
    const isDefault = command.name() === 'generate'
    const others = names.filter((name) => name !== 'generate')
    const condition = isDefault
      ? `not __fish_seen_subcommand_from ${others.join(' ')}`
      : `__fish_seen_subcommand_from ${command.name()}`
    for (const { flags, description, values } of flagsOf(command)) {
      const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
      const argument = values === undefined ? '' : values.length > 0 ? ` -x -a ${quote(values.join(' '))}` : ' -r'
      lines.push(`complete -c limn -n ${quote(condition)} ${names.join(' ')}${argument} -d ${quote(description)}`)
    }
  }
  lines.push(`complete -c limn -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'`)
  return `# limn completion for fish: put this file into ~/.config/fish/completions/limn.fish\n${lines.join('\n')}\n`
}
