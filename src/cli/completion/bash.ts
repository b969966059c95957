import type { CompletedVerb } from './completed-verb.ts'

/** Completion for bash 3.2, which macOS has, and later. */
export function bashCompletion(verbs: readonly CompletedVerb[]): string {
  const cases = verbs.map(({ name, flags, words }) => {
    const offered = [...words, ...flags.flatMap((flag) => flag.flags)]
    return `    ${name === 'generate' ? '*' : name}) offered="${offered.join(' ')}" ;;`
  })
  // `*` last.
  cases.push(cases.shift()!)
  return `# limn completion for bash: source this file, or put it into ~/.local/share/bash-completion/completions/limn
_limn() {
  # bash splits words at the colon of a ratio and at the sign of --size=2K; here they are joined again.
  local -a typed=()
  local word offered glued=
  for word in "\${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if [[ $word == = && \${typed[\${#typed[@]}-1]} == --* ]]; then typed+=(''); glued=1
    elif [[ -n $glued || ( \${#typed[@]} -gt 1 && $word == : ) ]]; then typed[\${#typed[@]}-1]+=$word; glued=
      if [[ $word == : ]]; then glued=1; fi
    else typed+=("$word"); fi
  done
  local current="\${typed[\${#typed[@]}-1]}" previous="\${typed[\${#typed[@]}-2]}"
  COMPREPLY=()
  case "$previous" in
${valueCases(verbs).join('\n')}
    *) case "\${typed[1]}" in
${cases.map((line) => `  ${line}`).join('\n')}
      esac
      if [[ \${#typed[@]} -eq 2 ]]; then offered="$offered ${verbs.map(({ name }) => name).join(' ')}"; fi ;;
  esac
  # Left to readline, which knows how to write names with spaces, are files only.
  compopt +o default 2>/dev/null
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
  if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
    local before="\${current%"\${current##*:}"}"
    COMPREPLY=("\${COMPREPLY[@]#"$before"}")
  fi
}
complete -o default -F _limn limn
`
}

/** What follows an option that takes a value. Options of different verbs with one name take the same. */
function valueCases(verbs: readonly CompletedVerb[]): string[] {
  const lines = new Map<string, string>()
  for (const { flags, value } of verbs.flatMap((verb) => verb.flags)) {
    const pattern = flags.join('|')
    if (value.kind === 'words') lines.set(pattern, `    ${pattern}) offered="${value.words.join(' ')}" ;;`)
    if (value.kind === 'text') lines.set(pattern, `    ${pattern}) offered= ;;`)
    if (value.kind === 'file') lines.set(pattern, `    ${pattern}) return ;;`)
  }
  return [...lines.values()]
}
