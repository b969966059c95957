import type { Meaning } from '../language/meaning.ts'
import type { NewId } from './acting.ts'
import { bring, isPerson, saying } from './acting.ts'
import { isTable } from './at-table.ts'
import { type Occasion, occasions } from './occasions.data.ts'
import type { SceneSubject, Undrawn } from './scene.ts'

interface Company {
  subjects: SceneSubject[]
  undrawn: Undrawn[]
}

/** Brings to a wedding, a party or a match who and what belongs there and was not named. */
export function holdOccasion(company: Company, { text, design }: Meaning, newId: NewId): Company {
  const occasion = design === undefined ? occasions.find(({ said }) => said.test(text)) : undefined
  if (!occasion) return company
  const isSaid = ({ noun, drawn, attributes }: SceneSubject): boolean =>
    occasion.takes?.test(noun) === true && !(drawn === 'person' && attributes.words.some((word) => costumed.test(word)))
  const gone = new Set(company.subjects.filter(isSaid).map(({ id }) => id))
  const kept = company.subjects
    .filter(({ id }) => !gone.has(id))
    .map((one) => (one.relation && gone.has(one.relation.to) ? { ...one, relation: undefined } : one))
    .map(({ relation, ...one }): SceneSubject => (relation ? { ...one, relation } : one))
  const subjects = withThings(occasion, withPeople(occasion, kept, newId), newId)
  return { subjects, undrawn: company.undrawn.filter(({ noun }) => !occasion.takes?.test(noun)) }
}

const costumed = /^(?:witch|wizard|ghost|pirate|princess|knight|vampire|zombie|skeleton|superhero)$/

function withPeople({ people, guests = [] }: Occasion, subjects: SceneSubject[], newId: NewId): SceneSubject[] {
  if (subjects.some(isPerson)) return subjects.map((one) => (isPerson(one) ? saying(one, ...guests) : one))
  const all = [...subjects]
  for (const [noun, count, ...words] of people)
    all.push(saying(bring(noun, 'person', all, newId, count), ...words, ...guests))
  return all
}

function withThings({ served, things, by }: Occasion, subjects: SceneSubject[], newId: NewId): SceneSubject[] {
  let all = subjects
  const find = (noun: string, drawn: string): SceneSubject | undefined =>
    all.find((one) => one.drawn !== 'person' && (one.noun === noun || one.drawn === drawn))
  if (by) {
    const [kind, noun, drawn] = by
    const behind = find(noun, drawn) ?? bring(noun, drawn, all, newId)
    const hosts = all.filter((one) => isPerson(one) && !one.relation).map(({ id }) => id)
    all = all.map((one) => (hosts.includes(one.id) ? { ...one, relation: { kind, to: behind.id } } : one))
    if (!all.includes(behind) && !all.some(({ id }) => id === behind.id)) all = [...all, behind]
  }
  for (const [noun, drawn, count] of things ?? [])
    if (!find(noun, drawn)) all = [...all, bring(noun, drawn, all, newId, count)]
  if (!served) return all
  const table = all.find(isTable) ?? bring('table', 'table', all, newId)
  if (!all.some(({ id }) => id === table.id)) all = [...all, table]
  for (const [noun, drawn, count] of served)
    if (!find(noun, drawn)) all = [...all, bring(noun, drawn, all, newId, count)]
  const dishes = new Set(served.map(([, drawn]) => drawn))
  return all.map((one): SceneSubject => {
    if (dishes.has(one.drawn) && !one.relation) return { ...one, relation: { kind: 'on', to: table.id } }
    const stands = isPerson(one) && (!one.relation || one.relation.to === table.id)
    return stands ? { ...one, relation: { kind: 'behind', to: table.id } } : one
  })
}
