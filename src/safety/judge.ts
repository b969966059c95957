import type { Occurrence } from './find-concepts.ts'
import type { Condition, Rule } from './rule.ts'
import type { Understood } from './understand.ts'
import { type Work, wordsAtOnce } from './work.ts'

/** A rule that applies, and the words it was found by. */
export interface Finding {
  rule: Rule
  words: string
}

const defaultNear = 8

/** @param texts Texts of the request, oldest first; the last is the latest turn. */
export function* judge(texts: readonly Understood[], rules: readonly Rule[]): Work<Finding[]> {
  const findings: Finding[] = []
  for (const rule of rules) {
    const finding = yield* apply(rule, texts)
    if (finding) findings.push(finding)
    yield
  }
  return findings
}

function* apply(rule: Rule, texts: readonly Understood[]): Work<Finding | undefined> {
  const [first, ...others] = rule.when as [Condition, ...Condition[]]
  const anywhere = new Map<Condition, readonly Occurrence[]>()
  for (const [index, text] of (rule.latest ? texts.slice(-1) : texts).entries()) {
    if (index % wordsAtOnce === 0) yield
    const anchors = occurrencesOf(text, first, rule)
    if (anchors.length === 0) continue
    const excuses = rule.unless ? occurrencesOf(text, rule.unless, rule) : []
    const conditions = others.map((condition) => ({ there: placesOf(condition, text), reach: reachOf(condition) }))
    if (conditions.some(({ there }) => there.length === 0)) continue
    for (const [at, anchor] of anchors.entries()) {
      if (at % wordsAtOnce === 0) yield
      if (isExcused(anchor, excuses, reachOf(rule.unless))) continue
      if (!conditions.every(({ there, reach }) => standsNear(anchor, there, reach))) continue
      const words = text.words.slice(anchor.start, Math.min(anchor.end, anchor.start + 8))
      return { rule, words: words.map(({ raw }) => raw).join(' ') }
    }
  }
  return undefined

  /** Where a condition may hold. A long conversation is looked through once. */
  function placesOf(condition: Condition, text: Understood): readonly Occurrence[] {
    if (condition.near !== 'conversation') return occurrencesOf(text, condition, rule)
    const known = anywhere.get(condition) ?? texts.flatMap((other) => occurrencesOf(other, condition, rule))
    anywhere.set(condition, known)
    return known
  }
}

function reachOf(condition: Condition | undefined): number {
  const near = condition?.near ?? defaultNear
  return typeof near === 'number' ? near : Number.POSITIVE_INFINITY
}

/** In the order of the text. */
function occurrencesOf(text: Understood, condition: Condition, rule: Rule): Occurrence[] {
  return condition.any
    .flatMap((concept) => text.said.get(concept) ?? [])
    .filter(({ start }) => rule.lettering || !text.words[start]?.lettered)
    .sort((one, other) => one.start - other.start)
}

function standsNear(anchor: Occurrence, there: readonly Occurrence[], reach: number): boolean {
  return reach === Number.POSITIVE_INFINITY ? there.length > 0 : nearOf(anchor, there, reach).next().done === false
}

/** What excuses stands beside the words it excuses, not in them: the "anti" of "anti-Semitic" is no resistance. */
function isExcused(anchor: Occurrence, excuses: readonly Occurrence[], reach: number): boolean {
  for (const { start, end } of nearOf(anchor, excuses, reach)) {
    if (start < anchor.start || end > anchor.end) return true
  }
  return false
}

/** No phrase of the lists is longer, in words. */
const longestPhrase = 32

/** Those with at most `reach` words between them and the anchor. A long text has many, so the place is searched by halves. */
function* nearOf(anchor: Occurrence, there: readonly Occurrence[], reach: number): Generator<Occurrence> {
  let low = 0
  let high = there.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (there[middle]!.start < anchor.start - reach - longestPhrase) low = middle + 1
    else high = middle
  }
  for (let at = low; at < there.length && there[at]!.start - anchor.end <= reach; at++) {
    if (anchor.start - there[at]!.end <= reach) yield there[at]!
  }
}
