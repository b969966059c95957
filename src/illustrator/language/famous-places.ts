import { famousPlaces } from './famous-places.data.ts'
import { singularForms } from './singular-forms.ts'

/** A place that is known by its name, and what it looks like. */
export interface FamousPlace {
  kind: string
  madeOf: readonly string[]
}

let byName: ReadonlyMap<string, FamousPlace> | undefined

function allNames(): ReadonlyMap<string, FamousPlace> {
  byName ??= new Map(
    famousPlaces.flatMap(([kind, madeOf, names]) =>
      names.split(', ').map((name) => [name, { kind, madeOf: madeOf === '' ? [] : madeOf.split(', ') }] as const),
    ),
  )
  return byName
}

/** The names of all of them, each with its place. */
export const famousNames = (): Iterable<readonly [string, FamousPlace]> => allNames()

/** The place of that name: "Santorini", "the Norwegian fjords". */
export function famousPlace(name: string): FamousPlace | undefined {
  for (const form of singularForms(name)) {
    const found = allNames().get(form)
    if (found) return found
  }
  return undefined
}
