import { readFileSync } from 'node:fs'
import { packageRoot } from '../../package-root.ts'
import { subjects } from '../subjects/index.ts'
import { singularForms } from './singular-forms.ts'

/** What a noun is drawn as. */
export interface Drawing {
  /** Name of a subject (`car`) or of a catalogue icon (`icon:dog`). */
  drawn: string
  /** The nearest noun that has a drawing, when the asked one has none of its own: `dog` for `poodle`. */
  via?: string
  /** The asked noun itself cannot be drawn, not even as its kind: `via` is only like it, and stands for it. */
  standsIn?: true
}

interface Concept {
  noun: string
  /** Absent where only a drawn subject can show it. */
  icon?: string
  lives: boolean
}

interface Lexicon {
  /** Noun → concept it names itself. */
  direct: Map<string, Concept>
  /** Noun → nearest concept above it. */
  above: Map<string, Concept>
  /** Noun → concept that stands for it. */
  standIns: Map<string, Concept>
  /** Noun → name of the drawn subject that lists it. */
  subjects: Map<string, string>
}

let loaded: Lexicon | undefined

/**
 * art/lexicon.txt, one concept a line, written by scripts/art/build-lexicon.ts: the concept's noun, its icon (may be
 * empty), nouns that mean it, nouns of its kinds, nouns it stands for, and
 * `lives` of animals and people; tabs between the six, commas within.
 */
function lexicon(): Lexicon {
  if (loaded) return loaded
  const direct = new Map<string, Concept>()
  const above = new Map<string, Concept>()
  const standIns = new Map<string, Concept>()
  for (const line of readFileSync(new URL('art/lexicon.txt', packageRoot()), 'utf8').split('\n')) {
    const [noun, icon, names, kinds, stoodFor, lives] = line.split('\t')
    if (!noun) continue
    const concept: Concept = { noun, lives: lives !== '', ...(icon ? { icon: `icon:${icon}` } : {}) }
    direct.set(noun, concept)
    if (names) for (const name of names.split(',')) direct.set(name, concept)
    if (kinds) for (const kind of kinds.split(',')) above.set(kind, concept)
    if (stoodFor) for (const name of stoodFor.split(',')) standIns.set(name, concept)
  }
  const bySubject = new Map<string, string>()
  for (const subject of subjects) for (const noun of subject.nouns) bySubject.set(noun, subject.name)
  loaded = { direct, above, standIns, subjects: bySubject }
  return loaded
}

/** The drawing of a concept: limn's own where there is one, the icon otherwise. */
function drawingOf(concept: Concept, via: string | undefined): Drawing | undefined {
  const drawn = lexicon().subjects.get(concept.noun) ?? concept.icon
  if (!drawn) return undefined
  return via === undefined ? { drawn } : { drawn, via }
}

/** Every noun that has a drawing by its own name. */
export const commonNouns = (): string[] => [...lexicon().direct.keys(), ...lexicon().subjects.keys()]

/** Whether a noun names an animal or somebody. */
export function isLiving(noun: string): boolean {
  const { direct, above } = lexicon()
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  return [noun, last].some((words) => (direct.get(words) ?? above.get(words))?.lives === true)
}

let shapeless: ReadonlySet<string> | undefined

/** Whether a noun names nothing that could be seen: `democracy`, `orientation`. art/shapeless-nouns.txt, by build-lexicon.ts. */
export function isShapeless(noun: string): boolean {
  shapeless ??= new Set(readFileSync(new URL('art/shapeless-nouns.txt', packageRoot()), 'utf8').trim().split(' '))
  return singularForms(noun.slice(noun.lastIndexOf(' ') + 1)).some((form) => shapeless!.has(form))
}

let people: ReadonlySet<string> | undefined

/** Whether it is the name of somebody who lived or is told of: `albert einstein`. art/person-names.txt, by build-lexicon.ts. */
export function isPersonName(name: string): boolean {
  people ??= new Set(readFileSync(new URL('art/person-names.txt', packageRoot()), 'utf8').trim().split('\n'))
  return people.has(name.normalize('NFD').replace(/\p{M}/gu, ''))
}

/** Whether something stands for exactly these words: true for `harry potter`, who is no potter. */
export const isStoodFor = (words: string): boolean =>
  singularForms(normalize(words)).some((form) => lexicon().standIns.has(form))

function lookUpExactly(noun: string): Drawing | undefined {
  const { direct, above, subjects: bySubject } = lexicon()
  const subject = bySubject.get(noun)
  if (subject) return { drawn: subject }
  const named = direct.get(noun)
  if (named) return drawingOf(named, undefined)
  const kind = above.get(noun)
  return kind && drawingOf(kind, kind.noun)
}

function normalize(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/['’]s\b/g, '')
    .trim()
}

function lookUpWhole(words: string): Drawing | undefined {
  for (const form of singularForms(words)) {
    const drawing = lookUpExactly(form)
    if (drawing) return drawing
  }
  return undefined
}

/**
 * The best drawing for a noun or compound, in any number and case: `poodle` → `icon:dog` via `dog`. A compound nothing
 * matches whole is looked up by its last words (`kitchen table` → `table`). What is known in neither way may have a
 * stand-in. Undefined for what has no concrete drawing.
 */
export function lookUpNoun(noun: string): Drawing | undefined {
  const words = normalize(noun).split(' ')
  const { standIns } = lexicon()
  for (let start = 0; start < words.length; start++) {
    const tail = words.slice(start).join(' ')
    if (words.length > 1 && start === 0 && standIns.has(tail) && !lookUpWhole(tail)) return lookUpStandIn(words)
    const drawing = lookUpWhole(tail)
    if (drawing) return start === 0 ? drawing : { drawn: drawing.drawn, via: drawing.via ?? tail }
  }
  return lookUpStandIn(words)
}

function lookUpStandIn(words: readonly string[]): Drawing | undefined {
  const { standIns } = lexicon()
  for (let start = 0; start < words.length; start++) {
    for (const form of singularForms(words.slice(start).join(' '))) {
      const concept = standIns.get(form)
      const drawing = concept && drawingOf(concept, concept.noun)
      if (drawing) return { ...drawing, standsIn: true }
    }
  }
  return undefined
}

/** Whether these words, as a whole, name something drawable: true for `hot dog`, false for `red dog`. */
export function isKnownNoun(words: string): boolean {
  return lookUpWhole(normalize(words)) !== undefined
}
