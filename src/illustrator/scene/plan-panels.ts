import { hasGlyph } from '../designs/diagram/glyphs.ts'
import { animals } from '../language/attribute-words.data.ts'
import type { DesignMeaning, Meaning, NounPhrase } from '../language/meaning.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { sceneLimits } from './bound-scene.ts'
import { toPhrases } from './layout-symbols.ts'
import { beatsOf } from './panel-beats.ts'
import { panelSets } from './panel-sets.ts'
import { beforeAndAfter, panelCount, panelTexts } from './panel-texts.ts'
import type { Scene, SceneLettering, ScenePanel } from './scene.ts'
import { pictureKnown, tellTopic } from './tell-topic.ts'

export interface PlannedPanels {
  panels: ScenePanel[]
  /** The texts of all of it, each with its panel. */
  lettering: SceneLettering[]
}

/** What one panel shows, before it is planned. */
export interface PanelMeaning {
  meaning: Meaning
  caption?: string
}

/** Places that are chosen where nothing speaks for another. */
const anywhere = /^(?:park|meadow|studio|street|room|mountains|abstract)$/

/** Layouts that tell something in pictures, with as many as they have when nothing is said. */
const told: Readonly<Record<string, number>> = { 'comic-strip': 3, storyboard: 6, steps: 4, 'before-after': 2 }

/** Layouts each of whose points has a small picture of what it names. */
const pointed =
  /^(?:infographic|timeline|flowchart|cycle|chain|pyramid-chart|venn-diagram|tree-chart|mind-map|comparison-table)$/

export const isPanelled = (kind: string): boolean => kind in told || kind in panelSets || pointed.test(kind)

/** The pictures of a layout that has several: each a scene of its own, with whoever it is about the same in all of them. */
export function planPanels(asked: Meaning, whole: Scene, plan: (meaning: Meaning) => Scene): PlannedPanels {
  const design = { ...asked.design!, kind: whole.design!.kind }
  if (pointed.test(design.kind)) return pictureOfPoints(whole, design, plan)
  const set = panelSets[design.kind]
  if (set) {
    const panels = set(asked, panelCount(asked.text)).map((one) => toPanel(plan(one.meaning), whole, one))
    return { panels, lettering: whole.lettering }
  }
  const { panels: meanings, texts } = tellPanels(asked, design)
  const style =
    design.kind === 'comic-strip' && whole.style.kind === 'vector' ? { ...whole.style, kind: 'comic' } : whole.style
  // A story nobody told in pictures is set where most of it fits in.
  const fullest = [...meanings].sort((one, other) => other.meaning.phrases.length - one.meaning.phrases.length)[0]
  let place = texts.length === 0 && fullest && design.kind !== 'steps' ? plan(fullest.meaning).setting : undefined
  const panels = meanings.map((one) => {
    const { meaning } = one
    // What names no place, and fits in none better, is where the story was last.
    const own = plan(meaning)
    const scene =
      place && own.setting.assumed && anywhere.test(own.setting.kind) ? plan({ ...meaning, setting: place }) : own
    if (!scene.setting.assumed || scene.subjects.some(isAliveSubject)) place = scene.setting
    const drawnAs = meaning.style ? { ...style, kind: meaning.style } : style
    const lettering = scene.lettering.filter(({ on }) => on !== undefined)
    return toPanel({ ...scene, style: drawnAs, lettering }, whole, one)
  })
  const carried = new Set(panels.flatMap(({ scene }) => scene.lettering.map(({ text }) => text)))
  return {
    panels,
    lettering: spread(
      whole.lettering.filter(({ text }) => !carried.has(text)),
      texts,
      panels.length,
    ),
  }
}

/** Who and what is in any of the panels, once each. */
export function subjectsOf(panels: readonly ScenePanel[]): Scene['subjects'] {
  const all = panels.flatMap(({ scene }) => scene.subjects.filter(({ count }) => count > 0))
  const first = all.filter(({ noun }, at) => all.findIndex((one) => one.noun === noun) === at)
  return first.map(({ relation: _relation, ...one }, at) => ({ ...one, id: `cast-${at + 1}` }))
}

/** A small picture to each point: what is known to show it, else the first thing it names that can be drawn. */
function pictureOfPoints(whole: Scene, design: DesignMeaning, plan: (meaning: Meaning) => Scene): PlannedPanels {
  const { points } = tellTopic(design)
  const panels: ScenePanel[] = []
  const picture = (text: string): number | undefined => {
    if (hasGlyph(text) || panels.length >= sceneLimits.panels) return undefined
    const known = points.find((point) => point.text === text)?.picture ?? pictureKnown(text)
    if (known === '') return undefined
    const meaning = readPrompt(known ? `a ${known}` : text.toLowerCase())
    const drawn = meaning.phrases.filter((phrase) => phrase.drawn !== undefined)
    const phrases = (known ? (drawn.length > 0 ? drawn : toPhrases(known)) : drawn.slice(0, 1)).map((phrase) =>
      phrase.counted ? phrase : { ...phrase, count: 1 },
    )
    if (phrases.length === 0) return undefined
    const camera = phrases.every(({ drawn: by }) => by === 'person') ? { shot: 'portrait' as const } : meaning.camera
    panels.push(toPanel(plan({ ...meaning, phrases, relations: [], lettering: [], camera }), whole, { caption: text }))
    return panels.length - 1
  }
  const lettering = whole.lettering.map((one, at) => {
    const isTitle =
      one.carrier === 'title' ||
      (at === 0 && !whole.lettering.some(({ carrier }) => carrier === 'title') && isHeaded.test(design.kind))
    const panel = isTitle ? undefined : picture(one.text)
    return panel === undefined ? one : { ...one, panel }
  })
  // Where no words are wanted, the pictures tell it.
  if (lettering.length === 0) for (const { text } of points) picture(text)
  return { panels, lettering }
}

/** Layouts whose first text is their title, whatever it is. */
const isHeaded = /^(?:infographic|timeline|flowchart)$/

function toPanel(
  { design: _design, past: _past, ...scene }: Scene,
  { seed }: Scene,
  { caption }: Pick<PanelMeaning, 'caption'>,
): ScenePanel {
  return { scene: { ...scene, seed }, ...(caption ? { caption } : {}) }
}

/** Each text to the panel that says it; those no panel says, in order, one to each. */
function spread(
  lettering: readonly SceneLettering[],
  texts: readonly (readonly string[])[],
  count: number,
): SceneLettering[] {
  const free = lettering.filter(({ text, carrier }) => carrier !== 'title' && !texts.some((own) => own.includes(text)))
  const step = free.length >= count ? free.length / count : 1
  return lettering.map((one) => {
    const own = texts.findIndex((all) => all.includes(one.text))
    const at = free.indexOf(one)
    if (own >= 0) return { ...one, panel: own }
    return at < 0 || texts.some((all) => all.length > 0)
      ? one
      : { ...one, panel: Math.min(count - 1, Math.floor(at / step)) }
  })
}

function tellPanels(asked: Meaning, design: DesignMeaning): { panels: PanelMeaning[]; texts: string[][] } {
  const count = panelCount(asked.text)
  const isComparison = design.kind === 'before-after'
  const { intro, panels: said } = isComparison
    ? { intro: '', panels: beforeAndAfter(design.topic) }
    : panelTexts(asked.text, count)
  if (said.length === 0) {
    const beats =
      design.kind === 'steps' ? stepsOf(asked, count ?? told.steps!) : beatsOf(asked, count ?? told[design.kind]!)
    return { panels: beats, texts: [] }
  }
  const cast: NounPhrase[] = []
  const wardrobe = new Map<string, Worn[]>()
  const opening = readPrompt(withoutKind(intro))
  meet(cast, opening.phrases)
  keepClothes(wardrobe, opening)
  let place =
    asked.setting && said.every((text) => readPrompt(text).setting === undefined) ? asked.setting : opening.setting
  const texts: string[][] = []
  const panels = said.map((text, at): PanelMeaning => {
    const own = readPrompt(withNames(text, cast))
    const { phrases, relations } = dressAsMet(own, cast, wardrobe)
    meet(cast, phrases)
    // Who tells a story is in each of its pictures, unless the picture is of something else.
    const alone = phrases.every(({ drawn }) => drawn === undefined) && own.setting === undefined
    place = own.setting ?? place
    texts.push(own.lettering.map(({ text: words }) => words))
    const meaning: Meaning = {
      ...own,
      ...(asked.style ? { style: asked.style } : {}),
      phrases:
        alone && cast[0]
          ? [cast[0]]
          : [...phrases.filter(({ noun }) => !ofTheSheet.test(noun)), ...(isComparison ? clutterOf(text) : [])],
      relations: alone || phrases.some(({ noun }) => ofTheSheet.test(noun)) ? [] : relations,
      light: { ...asked.light, ...own.light, ...(isComparison ? moodOf(text, at) : {}) },
      camera: own.camera.shot
        ? own.camera
        : isComparison
          ? { shot: phrases.length > 0 ? 'medium' : 'wide', ...own.camera }
          : { ...shotAt(at, said.length, phrases), ...own.camera },
      ...(place ? { setting: place } : {}),
    }
    return { meaning, caption: isComparison ? (at === 0 ? 'Before' : 'After') : captionOf(text) }
  })
  return { panels, texts }
}

/** A state of before is grey, one of after bright. */
const moodOf = (text: string, at: number): Meaning['light'] =>
  /\b(?:sunn|night|rain|snow|dusk|dawn|sunset)/i.test(text)
    ? {}
    : at === 0
      ? { weather: 'cloudy', mood: ['gloomy'] }
      : { weather: 'clear', mood: ['cheerful'] }

const untidy = /\b(?:mess|clutter|dirty|untidy|disorgani|chaotic|unorgani|trash)/i
const neat = /\b(?:tidy|clean|organi[sz]ed|neat|spotless|renovated|new)\b/i

/** What lies about where it is untidy, and what is set up where it is neat. */
function clutterOf(text: string): NounPhrase[] {
  if (untidy.test(text))
    return ['a cardboard box', 'two socks', 'a t-shirt', 'three books', 'a bucket'].flatMap(
      (thing) => readPrompt(thing).phrases,
    )
  return neat.test(text) ? readPrompt('a potted plant').phrases : []
}

/** A picture book's camera: far, then nearer, then far again. */
function shotAt(at: number, count: number, phrases: readonly NounPhrase[]): Meaning['camera'] {
  const lone = phrases.filter(({ drawn }) => drawn !== undefined).length === 1
  if (at === 0 && count > 2) return { shot: 'full' }
  if (at === count - 1 && count > 3) return { shot: 'full' }
  return lone && at % 3 === 2 ? { shot: 'portrait' } : {}
}

const withoutKind = (text: string): string =>
  text.replace(
    /^.*?\b(?:storyboard|comic(?: strip| book page| page)?|strip|manga|instructions?|guide|panels?|frames?|scenes?|steps?)\b\s*/iu,
    '',
  )

/** Words for the sheet itself, not for what it shows. */
const ofTheSheet =
  /(?:^| )(?:panel|frame|comic|storyboard|strip|scene|step|shot|caption|speech bubble|thought bubble|bubble|instruction|text|story|film|commercial|advert)$/

const isAliveSubject = ({ drawn, noun }: Scene['subjects'][number]): boolean => isAlive({ drawn, noun })

const isAlive = ({ drawn, noun }: Pick<NounPhrase, 'drawn' | 'noun'>): boolean =>
  drawn === 'person' ||
  drawn === 'portrait' ||
  animals.has(noun) ||
  /^(?:robot|dragon|ghost|alien|unicorn|snowman|monster)$/.test(noun)

function meet(cast: NounPhrase[], phrases: readonly NounPhrase[]): void {
  for (const phrase of phrases)
    if (phrase.drawn && isAlive(phrase) && !cast.some(({ noun }) => noun === phrase.noun)) cast.push(phrase)
}

/** Somebody met before looks as then: colours and words are kept. */
function asMet(phrase: NounPhrase, cast: readonly NounPhrase[]): NounPhrase {
  const known = cast.find(({ noun }) => noun === phrase.noun)
  if (!known) return phrase
  const doing = /ing$|^(?:happy|sad|angry|surprised|scared|tired|asleep)$/
  const kept = known.attributes.words.filter((word) => !doing.test(word) && !phrase.attributes.words.includes(word))
  return {
    ...phrase,
    attributes: {
      colors: phrase.attributes.colors.length > 0 ? phrase.attributes.colors : known.attributes.colors,
      size: phrase.attributes.size === 1 ? known.attributes.size : phrase.attributes.size,
      words: [...kept, ...phrase.attributes.words],
    },
  }
}

interface Worn {
  phrase: NounPhrase
  kind: 'wearing' | 'worn-by'
}

/** What anybody is said to wear. */
function keepClothes(wardrobe: Map<string, Worn[]>, { phrases, relations }: Meaning): void {
  for (const { kind, subject, object } of relations) {
    if (kind !== 'wearing' && kind !== 'worn-by') continue
    const [wearer, worn] = kind === 'wearing' ? [subject, object] : [object, subject]
    const { noun } = phrases[wearer]!
    const kept = (wardrobe.get(noun) ?? []).filter(({ phrase }) => phrase.noun !== phrases[worn]!.noun)
    wardrobe.set(noun, [...kept, { phrase: phrases[worn]!, kind }])
  }
}

/** Everybody met before as they were then, in the clothes they wore. */
function dressAsMet(
  own: Meaning,
  cast: readonly NounPhrase[],
  wardrobe: Map<string, Worn[]>,
): Pick<Meaning, 'phrases' | 'relations'> {
  const phrases = own.phrases.map((phrase) => asMet(phrase, cast))
  const relations = [...own.relations]
  own.phrases.forEach(({ noun }, at) => {
    const isDressed = own.relations.some(
      ({ kind, subject, object }) => (kind === 'wearing' ? subject : kind === 'worn-by' ? object : -1) === at,
    )
    if (isDressed) return
    for (const { phrase, kind } of wardrobe.get(noun) ?? []) {
      phrases.push(phrase)
      const worn = phrases.length - 1
      relations.push(kind === 'wearing' ? { kind, subject: at, object: worn } : { kind, subject: worn, object: at })
    }
  })
  keepClothes(wardrobe, own)
  return { phrases, relations }
}

/** "He", "she", "it" and "they" by name. */
function withNames(told: string, cast: readonly NounPhrase[]): string {
  const [first, second] = cast
  // Who goes home, or carries something there, is on the way.
  const text = told.replace(
    /(?<=\s)(?<!\b(?:at|a|the|her|his|their|my|our|new|old|of|into|in) )home\b(?=[\s.,;]*(?:$|[.,;]|\b(?:and|with|in|at)\b))(?![^"]*"[^"]*$)/giu,
    ' ',
  )
  if (!first) return text
  const start = String.raw`(?<=^|[,;.]\s|\band\s|\bas\s|\bwhile\s)`
  const both = second ? `the ${first.noun} and the ${second.noun}` : `the ${first.noun}`
  return text
    .replace(new RegExp(`${start}(?:he|she|it)\\b`, 'giu'), `the ${first.noun}`)
    .replace(
      new RegExp(`${start}(?:they|both|the two)(?: (?:are )?(\\p{L}+))?\\b`, 'giu'),
      (_, verb: string | undefined) => (verb ? `${both} are ${doingForm(verb)}` : both),
    )
}

const doingForm = (verb: string): string =>
  /ing$/.test(verb)
    ? verb
    : /^(?:run|sit|hug|swim|win|get|jog|chat|plan|shop)$/.test(verb)
      ? `${verb}${verb.at(-1)}ing`
      : `${verb.replace(/([^e])e$/, '$1')}ing`

const captionOf = (text: string): string => {
  const plain = text.replace(/[.\s]+$/, '')
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

const stages = [
  ['pencil', 'Start with a light sketch'],
  ['line-art', 'Set the outlines'],
  ['minimal', 'Fill in the main shapes'],
  ['vector', 'Finish with the details'],
] as const

/** Steps nobody told: the thing as it comes to be. */
function stepsOf(asked: Meaning, count: number): PanelMeaning[] {
  const phrases = asked.phrases.filter(({ drawn, noun }) => drawn !== undefined && !ofTheSheet.test(noun))
  const makes = /\b(?:draw|paint|sketch)/.test(asked.text)
  const general = ['Get everything ready', 'Begin with the base', 'Put the parts together', 'Finish and enjoy']
  return Array.from({ length: count }, (_, at) => {
    const stage = Math.min(3, Math.round((at / Math.max(1, count - 1)) * 3))
    const setting = { kind: 'studio', features: [], colors: ['#f3efe6'] }
    return {
      meaning: { ...asked, phrases, relations: [], lettering: [], setting, style: stages[stage]![0] },
      caption: makes ? stages[stage]![1] : general[stage]!,
    }
  })
}
