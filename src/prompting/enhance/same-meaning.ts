import type { Meaning } from '../../illustrator/language/meaning.ts'

/** Whether everything that one reading says, the other says too, and it names no other things. */
export function keepsMeaning(before: Meaning, after: Meaning): boolean {
  return (
    sameThings(before, after) &&
    (before.setting?.isGuess || before.setting?.kind === after.setting?.kind) &&
    before.style === after.style &&
    before.design?.kind === after.design?.kind &&
    holds(before.light, after.light) &&
    holds(before.camera, after.camera) &&
    same(
      before.lettering.map(({ text }) => text),
      after.lettering.map(({ text }) => text),
    ) &&
    after.changes.length === 0 &&
    after.references === undefined
  )
}

function sameThings(before: Meaning, after: Meaning): boolean {
  const things = ({ phrases }: Meaning): string[] =>
    phrases.map(({ noun, count, attributes }) => JSON.stringify([noun, count, [...attributes.colors].sort()])).sort()
  return same(things(before), things(after))
}

/** Lists may have grown. */
function holds(before: object, after: object): boolean {
  return Object.entries(before).every(([name, value]) => {
    const other = (after as Record<string, unknown>)[name]
    return Array.isArray(value) && Array.isArray(other) ? value.every((one) => other.includes(one)) : same(value, other)
  })
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
