import type { CompletedVerb } from './completed-verb.ts'

/** Completion for fish. */
export function fishCompletion(verbs: readonly CompletedVerb[]): string {
  const others = verbs.map(({ name }) => name).filter((name) => name !== 'generate')
  // Only what an option takes may be a file.
  const lines = ['complete -c limn -f']
  for (const { name, description } of verbs) {
    lines.push(`complete -c limn -n '__fish_use_subcommand' -a ${name} -d ${quoted(description)}`)
  }
  for (const { name, flags, words, files } of verbs) {
    const condition = quoted(
      name === 'generate'
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`,
    )
    for (const { flags: names, description, value } of flags) {
      const spelled = names.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
      const argument = { none: '', file: ' -r -F', text: ' -x', words: ' -x' }[value.kind]
      const offered = value.kind === 'words' ? ` -a ${quoted(value.words.join(' '))}` : ''
      lines.push(`complete -c limn -n ${condition} ${spelled.join(' ')}${argument}${offered} -d ${quoted(description)}`)
    }
    if (files) lines.push(`complete -c limn -n ${condition} -F`)
    if (words.length > 0) lines.push(`complete -c limn -n ${condition} -a ${quoted(words.join(' '))}`)
  }
  return `# limn completion for fish: put this file into ~/.config/fish/completions/limn.fish\n${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
