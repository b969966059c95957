import { lookUpNoun } from '../language/lexicon.ts'
import { unletteredCharacters } from '../paint/lettering/fonts.ts'
import { atWheel } from '../subjects/people/pose-words.ts'
import { woundWord } from '../subjects/reptiles/wound.ts'
import { isCollage } from './collage.ts'
import { clinging, leaningOn, seats } from './contact.data.ts'
import { aOrAn, capitalized, countWord, joinWords, ordinalWord, plural, withArticle } from './english.ts'
import { hasOwnLight, nameOf, namePlace, nameScenery, tellLikeness } from './name-place.ts'
import { actionsOf, isFormation, nameSubject, thingsInHand } from './name-subject.ts'
import type { Scene, SceneDesign, SceneSubject, SubjectRelation } from './scene.ts'
import { relationNames, styleNames, timeNames, weatherNames } from './scene-words.data.ts'
import { chartOn } from './slide-content.ts'

const styleName = (kind: string): string => styleNames[kind] ?? `in ${kind.replaceAll('-', ' ')} style`

/** What somebody sits on is told of by their sitting. */
const isSeat = ({ noun, relation }: SceneSubject): boolean => relation?.kind === 'under' && seats.has(noun)

const owned: ReadonlySet<string> = new Set(['worn-by', 'held-by', 'wearing', 'holding', 'riding'])

/** Each subject once, with what it wears, holds and rides and with its place; an anchor is named where it is first needed. */
function tellSubjects(scene: Scene): string[] {
  const told = scene.subjects.filter((subject) => subject.count > 0 && !isSeat(subject))
  const shown = new Map(told.map((subject) => [subject.id, subject]))
  const named = new Set<string>()
  const name = (subject: SceneSubject): string => {
    const known = named.has(subject.id)
    named.add(subject.id)
    if (known) return nameSubject(subject, true)
    const own = tellOwn(subject, shown, name)
    const actions = actionsOf(subject)
    const doing = actions.filter((action) => !own.verbs.includes(action) && action !== deedOf(subject, shown))
    const shared = own.clauses.length === 0 && isToldWithNext(subject)
    const formation = subject.attributes.words.find(isFormation)
    const told = [...(shared ? [] : doing), ...own.clauses, ...(formation ? [formation] : [])]
    const who = nameSubject(subject, false, told.length > 0, actions)
    return told.length > 0 ? `${who} ${formation ? told.join(' ') : joinWords(told)}` : who
  }
  // "A man, a woman and two girls picnicking": what several do is told once.
  const isToldWithNext = (subject: SceneSubject): boolean => {
    const all = [...shown.values()]
    const next = all[all.indexOf(subject) + 1]
    const isAlone = ({ relation }: SceneSubject) =>
      relation === undefined &&
      !all.some((other) => other.relation?.to === subject.id || other.relation?.to === next?.id)
    return (
      next !== undefined &&
      isAlone(subject) &&
      isAlone(next) &&
      actionsOf(subject).length > 0 &&
      actionsOf(subject).join() === actionsOf(next).join()
    )
  }
  const isOwned = ({ relation }: SceneSubject): boolean =>
    (relation?.kind === 'worn-by' || relation?.kind === 'held-by') && shown.has(relation.to)
  const clauses: string[] = []
  const together = new Set<string>()
  const leaders = [...shown.values()].filter(
    ({ relation, place }) => relation && shown.has(relation.to) && place?.x === undefined,
  )
  for (const subject of shown.values()) {
    if (isOwned(subject) || together.has(subject.id)) continue
    const { relation } = subject
    const to = relation && !owned.has(relation.kind) ? shown.get(relation.to) : undefined
    // What an edit moved may no longer be where the first words had it.
    if (!relation || !to || subject.place?.x !== undefined || to.place?.x !== undefined) {
      // An anchor is told with the thing that needs it.
      const later = leaders.some(
        (other) => !isOwned(other) && (other.relation?.to === subject.id || other.relation?.and === subject.id),
      )
      if (!later && !named.has(subject.id)) clauses.push(name(subject))
      continue
    }
    const and = relation.and === undefined ? undefined : shown.get(relation.and)
    // "A dog and a cat on a sofa": those that share a place are told together.
    const beside = [...shown.values()].filter(
      (other) =>
        other !== subject &&
        !named.has(other.id) &&
        other.relation?.kind === relation.kind &&
        other.relation.to === relation.to &&
        other.relation.and === relation.and &&
        other.place?.x === undefined,
    )
    for (const { id } of beside) together.add(id)
    const first = joinWords([subject, ...beside].map(name))
    const isSplit = and?.noun === to.noun && and.drawn === to.drawn && !named.has(to.id) && !named.has(and.id)
    if (isSplit) named.add(and.id)
    const anchors = isSplit
      ? name({ ...to, count: to.count + and.count })
      : and
        ? `${name(to)} and ${name(and)}`
        : name(to)
    const deed = beside.length === 0 ? deedOf(subject, shown) : undefined
    const over = relation.kind === 'above' && actionsOf(subject).length > 0 ? 'over' : undefined
    clauses.push(`${first} ${deed ?? over ?? relationNames[relation.kind]} ${anchors}`)
  }
  return clauses
}

const deeds = new Set(
  'kicking chasing following watching feeding petting fighting kissing walking hugging building cooking baking climbing painting drawing washing cleaning pushing pulling throwing catching hunting brushing grooming repairing fixing milking smoking carving chopping shooting'.split(
    ' ',
  ),
)

/** What somebody does to the thing next to them: `feeding` of a man next to pigeons. */
function deedOf(subject: SceneSubject, shown: ReadonlyMap<string, SceneSubject>): string | undefined {
  const { relation, attributes } = subject
  if (attributes.words.includes(woundWord)) return 'wound around'
  if (attributes.words.includes(leaningOn)) return 'on'
  if (attributes.words.includes(clinging)) return actionsOf(subject).findLast((action) => deeds.has(action)) ?? 'on'
  if (relation?.kind !== 'next-to' || !shown.has(relation.to)) return undefined
  return actionsOf(subject).findLast((action) => deeds.has(action))
}

const handling = new Set(
  'reading eating drinking playing using hugging lifting throwing sipping licking writing waving munching carrying catching'.split(
    ' ',
  ),
)

/** `wearing a hat`, `riding a horse`, and which of the words that say what somebody does are told with them. */
function tellOwn(
  subject: SceneSubject,
  shown: ReadonlyMap<string, SceneSubject>,
  name: (subject: SceneSubject) => string,
): { clauses: string[]; verbs: string[] } {
  const { relation } = subject
  const things = (by: SubjectRelation['kind'], direct: SubjectRelation['kind']): string[] =>
    [...shown.values()]
      .filter(
        ({ id, relation: other }) =>
          (other?.kind === by && other.to === subject.id) || (relation?.kind === direct && relation.to === id),
      )
      .map((thing) => {
        // "Three dogs wearing hats": one each.
        const told = name(thing)
        return thing.count === subject.count && thing.count > 1 ? told.replace(`${countWord(thing.count)} `, '') : told
      })
  const inHand = thingsInHand(subject).map((thing) => (subject.count === 1 ? withArticle(thing) : plural(thing)))
  const held = [...inHand, ...things('held-by', 'holding')]
  const handled = actionsOf(subject).findLast((action) => handling.has(action))
  const flown = held.filter((told) => /kites?$/.test(told))
  const clauses = [
    ['wearing', things('worn-by', 'wearing')],
    ['flying', flown],
    [handled ?? 'holding', held.filter((told) => !flown.includes(told))],
    [
      subject.attributes.words.includes(atWheel) ? 'driving' : 'riding',
      relation?.kind === 'riding' && shown.has(relation.to) ? [name(shown.get(relation.to)!)] : [],
    ],
  ] as const
  const told = clauses.filter(([, them]) => them.length > 0)
  return { clauses: told.map(([verb, them]) => `${verb} ${joinWords(them)}`), verbs: told.map(([verb]) => verb) }
}

function tellLight(scene: Scene): string {
  const { time, weather, season, setup } = scene.light
  const inAir = setup.includes('sandstorm') ? 'in a sandstorm' : weatherNames[weather]
  const shown = scene.subjects.some(({ count }) => count > 0)
  const inSeason = season !== undefined && shown && weather !== 'snow' ? `in ${season}` : ''
  return [inSeason, timeNames[time], inAir].filter((text) => text !== '').join(' ')
}

const quoted = (text: string): string => `“${text}”`

/** What only stands for a thing is told as what it is: a church, for a cathedral nobody has drawn. */
function asDrawn(scene: Scene): Scene {
  const instead = new Map(scene.undrawn.map(({ noun, instead }) => [noun, instead]))
  const subjects = scene.subjects.map((subject) => {
    const noun = instead.get(subject.noun)
    if (noun === undefined) return subject
    const own = subject.noun.split(' ')
    const words = subject.attributes.words.filter((word) => !own.includes(word))
    return { ...subject, noun, attributes: { ...subject.attributes, words } }
  })
  return { ...scene, subjects }
}

/** What the picture shows in a sentence or two, and what could not be drawn; and the plan, a thought a step. */
export function describeScene(asked: Scene): { commentary: string; thoughts: string[] } {
  const scene = asDrawn(asked)
  const shown = scene.subjects.filter(({ count }) => count > 0)
  const bust = scene.camera.shot === 'portrait' && shown.some(({ drawn }) => drawn === 'person' || drawn === 'portrait')
  const told = joinWords(tellSubjects(scene))
  const kind = scene.setting.kind
  const place = namePlace(scene)
  const scenery = nameScenery(scene)
  const collage = isCollage(scene)
  const indoorLight = kind === 'studio' || kind === 'space' || kind === 'underwater' || kind === 'abstract'
  const design = nameDesign(scene)
  const things = `${bust ? 'a portrait of ' : ''}${told}`
  const sentence = [
    collage
      ? nameCollage(scene)
      : shown.length === 0
        ? (design ?? scenery)
        : design
          ? `${design} with ${told}`
          : things,
    shown.length === 0 || collage || design ? '' : place,
    indoorLight || scene.references.some(hasOwnLight) ? '' : tellLight(scene),
    styleName(scene.style.kind),
  ]
    .filter((part) => part !== '')
    .join(' ')
  const many =
    !bust &&
    !design &&
    !collage &&
    shown.length > 0 &&
    /^(\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(told)
  const lines = [`Here ${many ? 'are' : 'is'} ${sentence}.`]
  if (scene.lettering.length > 0) {
    lines.push(`It says ${joinWords(scene.lettering.map(({ text }) => quoted(text)))}.`)
  }
  if (scene.references.some(({ role }) => role === 'style')) {
    const many = scene.references.length > 1
    lines.push(`Its colours and contrast follow your ${many ? 'references' : 'reference'}.`)
  }
  if (scene.design && showsChart(scene.design) && !scene.design.data)
    lines.push('No values were given, so those it shows are made up.')
  lines.push(...tellLikeness(scene), ...tellUnlettered(scene), ...tellUndrawn(scene))
  return { commentary: lines.join(' '), thoughts: tellPlan(scene, shown, place, scenery) }
}

/** `a composition of your three pictures`. */
function nameCollage({ references }: Scene): string {
  const behind = references.find(hasOwnLight)
  const count = countWord(references.length)
  const all = references.length === 2 ? 'both your pictures' : `your ${count} pictures`
  return behind ? `a composition of ${all}, set in the ${ordinalWord(behind.index + 1)}` : `a composition of ${all}`
}

function tellUndrawn(scene: Scene): string[] {
  const lines: string[] = []
  const missing = scene.undrawn.filter(({ instead }) => instead === undefined).map(({ noun }) => quoted(noun))
  if (missing.length > 0) lines.push(`I could not draw ${joinWords(missing, 'or')}.`)
  for (const { noun, instead } of scene.undrawn) {
    if (instead !== undefined) lines.push(tellInstead(noun, instead))
  }
  return lines
}

/** A bare noun is what stands for a word without a shape. */
function tellInstead(noun: string, instead: string): string {
  if (/^there /.test(instead)) return `${quoted(noun)} has no shape of its own, so ${instead}.`
  if (lookUpNoun(instead)?.drawn === 'person')
    return `I have no likeness of ${capitalized(noun)}, so ${withArticle(instead)} stands in.`
  const full = /^(?:an?|the|\d+|two|three|four|five) /.test(instead) ? instead : withArticle(instead)
  return `I could not draw ${quoted(noun)} itself, so ${full} ${/^(?:\d|two|three|four|five)/.test(full) ? 'stand' : 'stands'} for it.`
}

/** A card, a logo: a picture that is told by what it is for. */
function nameDesign({ setting, design }: Scene): string | undefined {
  if (design) {
    const name = design.words.join(' ')
    return /(?:icons|stickers|emojis|sprites)$/.test(name) ? `a set of ${name}` : `${aOrAn(name)} ${name}`
  }
  const [feature] = setting.kind === 'studio' && !setting.assumed ? setting.features : []
  return feature !== undefined && /(?:card|invitation|menu|logo|emblem|wordmark|monogram|icon)$/.test(feature)
    ? `${aOrAn(feature)} ${feature}`
    : undefined
}

/** Characters of the words that no typeface of limn has. */
function tellUnlettered(scene: Scene): string[] {
  const left = new Set(scene.lettering.flatMap((one) => unletteredCharacters(one.text, one)))
  if (left.size === 0) return []
  return [
    `I have no letters for ${joinWords([...left].slice(0, 8).map(quoted))}, so I left ${left.size === 1 ? 'it' : 'them'} out.`,
  ]
}

function tellPlan(scene: Scene, shown: readonly SceneSubject[], place: string, scenery: string): string[] {
  const { light, camera, setting } = scene
  const thoughts: string[] = []
  thoughts.push(
    setting.assumed
      ? `No place is named, so I set it ${shown.length === 0 ? `as ${scenery}` : place}.`
      : `The place: ${scenery}${setting.features.length > 0 ? `, with ${joinWords(setting.features)}` : ''}.`,
  )
  const sky = [light.season, light.time.replace('-', ' '), light.weather].filter(Boolean).join(', ')
  const feel = [...light.mood, ...light.setup.map((setup) => `${setup} lighting`)]
  thoughts.push(`The light: ${sky}${feel.length > 0 ? `; ${joinWords(feel)}` : ''}.`)
  for (const told of shown.length === 0 ? [] : tellSubjects(scene)) thoughts.push(`I draw ${told}.`)
  thoughts.push(
    `Framing: ${camera.shot} shot${camera.angle === 'eye' ? ' at eye level' : ` from a ${camera.angle} angle`}${camera.bokeh ? ', background out of focus' : ''}.`,
  )
  for (const { text, carrier, place: where } of scene.lettering) {
    thoughts.push(`The words ${quoted(text)} go on as ${aOrAn(carrier)} ${carrier}, ${where}, exactly as written.`)
  }
  if (scene.style.kind !== 'vector') thoughts.push(`The style: ${nameOf(scene.style.kind)}.`)
  if (scene.style.palette.length > 0) thoughts.push(`The palette: ${scene.style.palette.slice(0, 6).join(', ')}.`)
  thoughts.push(...tellUndrawn(scene))
  return thoughts
}

const showsChart = ({ kind, topic }: SceneDesign): boolean =>
  kind === 'slide' ? chartOn(topic) !== undefined : /^(?:bar|line|pie)-chart$/.test(kind)
