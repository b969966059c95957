import type { Occurrence } from './find-concepts.ts'
import type { Condition, Rule } from './rule.ts'
import type { Understood } from './understand.ts'

/** A rule that applies, and the words it was found by. */
export interface Finding {
  rule: Rule
  words: string
}

const defaultNear = 8

/** @param texts Texts of the request, oldest first; the last is the latest turn. */
export function judge(texts: readonly Understood[], rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) => {
    const finding = apply(rule, texts)
    return finding ? [finding] : []
  })
}

function apply(rule: Rule, texts: readonly Understood[]): Finding | undefined {
  const [first, ...others] = rule.when as [Condition, ...Condition[]]
  for (const text of rule.latest ? texts.slice(-1) : texts) {
    for (const occurrence of occurrencesOf(text, first, rule)) {
      if (rule.unless && isExcused(text, occurrence, rule.unless, rule)) continue
      if (others.every((condition) => stands(text, occurrence, condition, texts, rule))) {
        const words = text.words.slice(occurrence.start, Math.min(occurrence.end, occurrence.start + 8))
        return { rule, words: words.map(({ raw }) => raw).join(' ') }
      }
    }
  }
  return undefined
}

function occurrencesOf(text: Understood, condition: Condition, rule: Rule): Occurrence[] {
  return condition.any.flatMap((concept) =>
    (text.said.get(concept) ?? []).filter(({ start }) => rule.lettering || !text.words[start]?.lettered),
  )
}

function stands(
  text: Understood,
  anchor: Occurrence,
  condition: Condition,
  texts: readonly Understood[],
  rule: Rule,
): boolean {
  const { near = defaultNear } = condition
  if (near === 'conversation') return texts.some((other) => occurrencesOf(other, condition, rule).length > 0)
  const there = occurrencesOf(text, condition, rule)
  if (near === 'turn') return there.length > 0
  return there.some(({ start, end }) => start - anchor.end <= near && anchor.start - end <= near)
}

/** What excuses stands beside the words it excuses, not in them: the "anti" of "anti-Semitic" is no resistance. */
function isExcused(text: Understood, anchor: Occurrence, { any, near }: Condition, rule: Rule): boolean {
  const reach = typeof near === 'number' ? near : defaultNear
  return occurrencesOf(text, { any }, rule).some(
    ({ start, end }) =>
      (start < anchor.start || end > anchor.end) && start - anchor.end <= reach && anchor.start - end <= reach,
  )
}
