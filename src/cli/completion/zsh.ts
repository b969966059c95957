import type { CompletedFlag, CompletedVerb } from './completed-verb.ts'

/** Completion for zsh, to be sourced or to lie in `$fpath` as `_limn`. */
export function zshCompletion(verbs: readonly CompletedVerb[]): string {
  const cases = verbs.map(({ name, flags, words, files }) => {
    const others = files ? "'*:file:_files'" : name === 'generate' ? "'*:what to draw: '" : "'*: : '"
    const argument = words.length > 0 ? `'1:word:(${words.join(' ')})'` : others
    return `    ${name}) _arguments -s -S ${[...flags.map(argumentsOf), argument].join(' ')} ;;`
  })
  return `#compdef limn
# limn completion for zsh: put this file, named _limn, into a folder of $fpath
_limn() {
  local -a verbs
  verbs=(${verbs.map(({ name, description }) => quoted(`${name}:${description}`)).join(' ')})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t verbs verb verbs
    return
  fi
  local verb=generate
  # Every verb is a command of its own to _arguments; a prompt without a verb begins right after limn.
  if (( CURRENT > 2 && \${verbs[(I)$words[2]:*]} )); then
    verb=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $verb in
${cases.join('\n')}
  esac
}
# Autoloaded, the file is the function, and its first call has to complete; sourced, it has to be made known.
if [[ $funcstack[1] == _limn ]]; then _limn "$@"; else compdef _limn limn; fi
`
}

/** One option as _arguments takes it: `'(-s --size)'{-s,--size}'[image size]:value:(1K 2K)'`. */
function argumentsOf({ flags, description, value, repeatable }: CompletedFlag): string {
  const names = flags.length > 1 ? `{${flags.map(named).join(',')}}` : named(flags[0]!)
  const others = repeatable ? "'*'" : quoted(`(${flags.join(' ')})`)
  return `${others}${names}${quoted(`[${escaped(description)}]${action()}`)}`

  /** An equals sign says that the value may also follow one. */
  function named(flag: string): string {
    return value.kind !== 'none' && flag.startsWith('--') ? `${flag}=` : flag
  }
  function action(): string {
    if (value.kind === 'none') return ''
    if (value.kind === 'file') return ':file:_files'
    return value.kind === 'words' ? `:value:(${value.words.map(escaped).join(' ')})` : ':value: '
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\:[\]]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
