import { actions } from './action-words.data.ts'

interface Forms {
  /** Third person, gerund, past: what only a verb is written like. */
  gerund: string
  form: 'plain' | 'third' | 'past'
}

const doubling = /(?:^|[^aeiou])[aeiou][bdgmnpt]$/
const undoubled = /(?:en|er|on|it|eat|or)$/

function gerundOf(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  if (verb === 'lie') return 'lying'
  return doubling.test(verb) && !(verb.length > 4 && undoubled.test(verb)) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

const thirdOf = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`

const pastOf = (verb: string, gerund: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${gerund.slice(0, -3)}ed`

const byForm = new Map<string, Forms>()
for (const entry of actions.trim().split(/\s+/)) {
  const [, verb, past] = /^(\w+)(?:\((\w+)\))?$/.exec(entry)!
  const gerund = gerundOf(verb!)
  byForm.set(verb!, { gerund, form: 'plain' })
  byForm.set(thirdOf(verb!), { gerund, form: 'third' })
  if (past !== verb) byForm.set(past ?? pastOf(verb!, gerund), { gerund, form: 'past' })
}

/** `riding` for `rides` and `rode`: what somebody is seen doing, in the one form attributes have it in. */
export function actionOf(verb: string): string | undefined {
  if (verb.endsWith('ing')) return verb
  return byForm.get(verb)?.gerund
}

/** Which form of an action a word may be, when it is no gerund. */
export const actionForm = (word: string): Forms['form'] | undefined => byForm.get(word)?.form
