import { findParts } from '../designs/diagram/find-parts.ts'
import { animals } from '../language/attribute-words.data.ts'
import { colorOf } from '../language/colors.ts'
import { lookUpNoun } from '../language/lexicon.ts'
import type { DesignMeaning, Meaning, NounPhrase } from '../language/meaning.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { readChartData, readChartLabels } from './chart-data.ts'
import { citySights } from './city-sights.data.ts'
import { bylineIn, inventTexts } from './invent-texts.ts'
import { motifs } from './motifs.data.ts'
import type { SceneDesign, SceneLettering } from './scene.ts'
import { occasions, symbols, trades } from './symbols.data.ts'
import { type ToldTopic, tellsPoints, tellTopic } from './tell-topic.ts'

/** A poster, menu, chart or screen: what is on it, and the words it has. */
export interface PlannedLayout {
  meaning: Meaning
  design: SceneDesign
}

type Asked = Meaning['lettering'][number]

/** Layouts whose words name no things to be drawn as they stand. */
const wordy =
  /^(?:bar-chart|line-chart|pie-chart|dashboard|business-card|ticket|certificate|board|neon-sign|graffiti|menu|app-screen|timeline|flowchart|map|floor-plan|cycle|chain|pyramid-chart|venn-diagram|tree-chart|mind-map|solar-system|schedule|receipt|letter|license-plate|crossword|transit-map|sheet-music|id-card)$/
/** A text from this length on is no title. */
const sayingLength = 60

/** Layouts that are mostly a picture. */
const pictorial = /^(?:poster|movie-poster|magazine|cover|album|banner|postcard|tarot-card)$/
/** Layouts whose picture is of what their words say, where nothing else is. */
const showsItsWords = /^(?:poster|movie-poster|magazine|cover|album|banner|postcard|tarot-card|newspaper)$/
/** Layouts that have a ground of their own. */
const ofThingsAlone = /^(?:sticker|sticker-sheet|pattern|icon-set|app-icon|emoji|t-shirt|tattoo|coat-of-arms)$/
/** What stands for a place in a logo. */
const placeSigns: Readonly<Record<string, string>> = {
  mountains: 'mountain',
  sea: 'wave',
  beach: 'palm tree',
  forest: 'pine tree',
  desert: 'cactus',
  farm: 'barn',
  space: 'planet',
  lake: 'canoe',
  garden: 'flower',
  meadow: 'leaf',
  city: 'skyscraper',
}
/** What such a layout is of, rather than shows. */
const works = /(?:^| )(?:novel|book|film|movie|story|album|song|magazine|concert|show|poster)$/
/** Layouts with a small picture of things alone. */
const withMotif = /^(?:greeting-card|invitation|menu|infographic|logo|label|app-icon)$/
/** Heads of phrases that name no thing: "the water cycle", "the history of tea". */
const abstractHead =
  /(?:^| )(?:cycle|process|system|history|guide|step|benefit|tip|life|change|way|fact|type|kind|method|stage|effect|cause|rule|plan|service|company|brand|business|agency|firm|group|club|team|studio)$/

export function toPhrases(things: string): NounPhrase[] {
  return things.split(', ').flatMap((thing) => {
    const [, count, noun] = /^(\d*) ?(.+)$/.exec(thing) ?? []
    if (noun === undefined) return []
    const singular = count ? noun.replace(/s$/, '') : noun
    const drawn = lookUpNoun(singular)?.drawn
    return drawn
      ? [{ noun: singular, count: Number(count || 1), attributes: { colors: [], size: 1, words: [] }, drawn }]
      : []
  })
}

function lineFor<T extends readonly [string, ...unknown[]]>(lines: readonly T[], text: string): T | undefined {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}é ]+/gu, ' ')
    .replace(/\s+/g, ' ')} `
  return lines.find(([words]) => words.split(', ').some((word) => plain.includes(` ${word} `)))
}

/** "Lemons and leaves": what is scenery elsewhere. */
const motifsIn = (topic: string, phrases: readonly NounPhrase[]): NounPhrase[] =>
  motifs.flatMap(([said, noun]) =>
    said.test(topic) && !phrases.some((phrase) => said.test(phrase.noun)) ? toPhrases(noun) : [],
  )

/** Colours among words, each with its shade: `pale blue`. */
function colorsIn(words: readonly string[]): string[] {
  const colors: string[] = []
  for (let at = 0; at < words.length; at++) {
    const two = colorOf(words.slice(at, at + 2).join(' '))
    const color = two ?? colorOf(words[at]!)
    if (color) colors.push(color)
    if (two) at += 1
  }
  return colors
}

/** "On a pale blue background", "in red and gold", "purple gradient", "gradient purple". */
function groundColors(topic: string): string[] {
  const said = [
    /\b(?:in|on an?|on|against an?|with an?) ((?:[\w-]+,? (?:and )?){0,3}[\w-]+)/i,
    /\b((?:[\w-]+ (?:(?:and|to) )?){1,3})(?:gradient|background|backdrop|palette|colou?rs?|tones?|theme)\b/i,
    /\b(?:gradient|background|backdrop|palette|colou?rs?) (?:of |in |from )?((?:[\w-]+,? (?:and |to )?){0,3}[\w-]+)/i,
    /,\s*((?:[\w-]+ )?[\w-]+(?: and (?:[\w-]+ )?[\w-]+)?)\s*(?=,|$)/i,
  ]
  for (const pattern of said) {
    const colors = colorsIn(
      pattern
        .exec(topic)?.[1]
        ?.split(/[ ,]+/)
        .filter((word) => word !== '' && word !== 'and' && word !== 'to') ?? [],
    )
    if (colors.length > 0) return colors
  }
  return []
}

/** What a house is named after, where that can be drawn: the animal of a cafe, the goods of a startup. */
function ownSign({ phrases }: Meaning, kind: string, topic: string): NounPhrase[] | undefined {
  const words = phrases
    .filter(({ drawn, noun }) => drawn === undefined || (kind === 'logo' && houses.test(noun)))
    .flatMap(({ attributes }) => attributes.words)
  const named = words.filter((word) => (kind === 'logo' ? animals.has(word) : lookUpNoun(word)?.drawn !== undefined))
  const house =
    kind === 'logo' ? topic.match(/\p{Ll}+(?= (?:cafe|café|shop|store|bar|pub|restaurant|hotel)\b)/u)?.[0] : undefined
  const sign = named[0] ?? (house !== undefined && animals.has(house) ? house : undefined)
  return sign === undefined ? undefined : toPhrases(sign)
}

/** What holds the goods, and is drawn already. */
const containers = /(?:^| )(?:bag|box|packet|pouch|carton|package|packaging|sachet|wrapper)$/

const houses =
  /(?:^| )(?:cafe|café|shop|store|bar|pub|restaurant|bakery|salon|clinic|startup|company|service|studio|gym|hotel)$/

/** What stands for the matter of a layout that names nothing one can draw. */
function symbolFor(text: string, preferTrade: boolean): { things: NounPhrase[]; kind?: string; color?: string } {
  const trade = lineFor(trades, text)
  const symbol = lineFor(symbols, text)
  if (trade && (preferTrade || !symbol)) return { things: toPhrases(trade[1]) }
  if (!symbol) return { things: [] }
  const [, thing, kind, color] = symbol
  return { things: toPhrases(thing), ...(kind ? { kind } : {}), ...(color ? { color } : {}) }
}

function asText(text: string, type: SceneLettering['type'] = 'sans'): Asked {
  return { text, carrier: 'caption', place: 'center', type, bold: false, italic: false }
}

const isChart = (kind: string): boolean => /^(?:bar|line|pie)-chart$/.test(kind)

const isDiagram = (kind: string): boolean => tellsPoints(kind) && !/^(?:infographic|timeline|flowchart)$/.test(kind)

const titled = (text: string): Asked => ({ ...asText(text), carrier: 'title', place: 'top' })

const lettersOf = ({ title, points }: ToldTopic): Asked[] => [
  ...(title ? [titled(title)] : []),
  ...points.map(({ text, level }) => ({ ...asText(text), ...(level > 0 ? { level } : {}) })),
]

/** One text that is asked for is the title of what is known; several are what is told. */
function withTold(given: readonly Asked[], told: ToldTopic, isDiagrammed: boolean): Asked[] {
  const [first] = given
  if (given.length === 1 && first) return [{ ...first, carrier: 'title' }, ...lettersOf({ points: told.points })]
  if (!isDiagrammed || given.some(({ carrier }) => carrier === 'title') || !told.title) return [...given]
  return [titled(told.title), ...given]
}

/** A thing that stands for another has the place that goes with it, or a plain ground. */
function placeFor({ things, kind, color }: ReturnType<typeof symbolFor>): Meaning['setting'] {
  if (things.length === 0) return undefined
  return { kind: kind ?? 'studio', features: [], colors: color ? [color] : [] }
}

/** "Anna and Tom" are no cat. */
const isName = (noun: string, topic: string): boolean =>
  topic.includes(noun[0]!.toUpperCase() + noun.slice(1)) && !topic.includes(noun)

/** Plans a layout that is itself the picture. */
/** Said so, that an animal has the large eyes and the blush on its own head. */
const asKawaii = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  attributes: { ...phrase.attributes, words: [...phrase.attributes.words, 'kawaii'] },
})

export function planLayout(asked: Meaning, { kind, noun, words, topic, facts = [] }: DesignMeaning): PlannedLayout {
  const matter = `${words.join(' ')} ${pictorial.test(kind) ? noun : ''} ${topic}`
  const colors = [
    ...colorsIn(words),
    ...(wordy.test(kind) || withMotif.test(kind) || ofThingsAlone.test(kind) ? groundColors(topic) : []),
  ]
  if (kind === 'logo' && colors.length === 0 && asked.phrases.length === 1)
    colors.push(...asked.phrases[0]!.attributes.colors)
  const silent = asked.without.includes('text')
  const given = asked.lettering.map(
    ({ on: _on, ...rest }): Asked => ({ ...rest, carrier: rest.carrier === 'title' ? 'title' : 'caption' }),
  )
  const byline = pictorial.test(kind) ? bylineIn(topic) : undefined
  // A long saying fills its sheet.
  const isSaying = given.some(({ text }) => text.length > sayingLength)
  const known = tellsPoints(kind) ? tellTopic({ kind, noun, words, topic }) : undefined
  const named =
    given.length > 0
      ? [...given, ...(byline && !given.some(({ text }) => text === byline) ? [asText(byline)] : [])]
      : inventTexts({ kind, noun, words, topic }).map((text) => asText(text))
  const own = known ? (given.length > 0 ? withTold(given, known, isDiagram(kind)) : lettersOf(known)) : named
  // Its title is quoted more often than its points.
  if (kind === 'slide' && given.length === 1)
    own.push(
      ...inventTexts({ kind, noun, words, topic })
        .slice(1)
        .map((text) => asText(text)),
    )
  const isSaid = (fact: string): boolean => own.some(({ text }) => text.toLowerCase().includes(fact.toLowerCase()))
  const told = facts.filter((fact) => !isSaid(fact)).map((text) => asText(text))
  const lettering = silent ? [] : [...own, ...told]
  const isThing = ({ drawn: by, noun: name }: NounPhrase): boolean =>
    by !== undefined &&
    !(withMotif.test(kind) && isName(name, topic)) &&
    !(withMotif.test(kind) && abstractHead.test(name)) &&
    !(pictorial.test(kind) && works.test(name))
  const drawn = wordy.test(kind) ? [] : asked.phrases.filter(isThing)
  const kept = drawn.length === asked.phrases.length ? asked.relations : []
  const sight = /^(?:poster|postcard|stamp|banner|cover)$/.test(kind)
    ? citySights.find(([places]) => places.test(`${topic} ${given.map(({ text }) => text).join(' ')}`))?.[1]
    : undefined
  let phrases = drawn.length === 0 && sight ? toPhrases(sight) : drawn
  if (ofThingsAlone.test(kind)) phrases = [...phrases, ...motifsIn(topic, phrases)]
  if (kind === 'business-card') phrases = asked.phrases.filter(({ drawn: by }) => by !== undefined && by !== 'person')
  // "A cat cafe" is known by its cat, a startup by what it sells.
  if (kind === 'logo' || kind === 'web-page') phrases = ownSign(asked, kind, topic) ?? phrases
  if (kind === 'packaging') phrases = phrases.filter(({ noun: name }) => !containers.test(name))
  if (kind === 'label' && /badge|name tag/.test(noun)) phrases = []
  let setting = withMotif.test(kind) || wordy.test(kind) ? undefined : asked.setting
  if (setting?.kind === 'abstract' || (setting && setting.kind === 'studio' && drawn.length === 0)) setting = undefined
  const places = /^(?:shop|cafe|library|hall|museum)$/.test(setting?.kind ?? '')
  if (withMotif.test(kind) || (phrases.length === 0 && (!setting || places) && !wordy.test(kind) && !isSaying)) {
    const occasion =
      kind === 'greeting-card'
        ? occasions.find(([pattern]) => pattern.test(`${matter} ${noun}`.toLowerCase()))
        : undefined
    const symbol = symbolFor(
      kind === 'infographic' || kind === 'logo' || kind === 'app-icon'
        ? `${topic} ${given.map(({ text }) => text).join(' ')} ${matter}`
        : matter,
      /logo|label|menu|infographic|web-page|app-icon/.test(kind),
    )
    const things = occasion ? toPhrases(occasion[2]) : symbol.things
    // "A logo for a barber" shows his scissors; "a gym logo with a dumbbell" what it is said to show.
    const trade = /logo|menu|label/.test(kind) ? lineFor(trades, matter) : undefined
    const isOfTrade = trade && drawn.every(({ noun: name }) => lineFor([trade], name) !== undefined)
    if (phrases.length === 0 || (isOfTrade && phrases === drawn)) phrases = things.length > 0 ? things : phrases
    if (phrases.length === 0 && (kind === 'infographic' || kind === 'logo')) {
      const told = asked.phrases.flatMap(({ attributes }) => attributes.words)
      phrases = told.flatMap((word) => toPhrases(word)).slice(0, 1)
    }
    if (phrases.length === 0 && kind === 'logo' && asked.setting)
      phrases = toPhrases(placeSigns[asked.setting.kind] ?? '')
    if (phrases.length === 0 && kind === 'menu') phrases = toPhrases('cutlery')
    if (phrases.length === 0 && kind === 'greeting-card') phrases = toPhrases('bouquet')
    if (!withMotif.test(kind)) setting = placeFor(symbol)
  }
  let light = asked.light
  if (phrases.length === 0 && !setting && showsItsWords.test(kind) && lettering.length > 0 && !isSaying) {
    // "A movie poster titled Night Train": its words are what it shows.
    const said = readPrompt(lettering.map(({ text }) => text.toLowerCase()).join('. '))
    phrases = said.phrases.filter((phrase) => phrase.drawn !== undefined).slice(0, 2)
    setting = said.setting?.kind === 'abstract' ? undefined : said.setting
    const dark = /\b(?:mid)?night\b/i.test(said.text) ? { time: 'night' as const } : {}
    light = { ...dark, ...said.light, ...light }
    if (phrases.length === 0 && !setting) {
      const symbol = symbolFor(said.text, false)
      phrases = symbol.things
      setting = placeFor(symbol)
    }
  }
  if (kind === 'labelled-parts') {
    const parts = findParts({ words, topic })
    const shown = phrases.filter(
      ({ noun: name }) => !/^(?:label|part|diagram|arrow|name|anatomy|structure|layer)$/.test(name),
    )
    phrases = parts?.strokes ? [] : parts?.thing ? readPrompt(`a ${parts.thing}`).phrases : shown.slice(0, 1)
    setting = undefined
  }
  if (pictorial.test(kind) && phrases.length === 0 && !setting && lettering.length === 0)
    setting = { kind: 'mountains', features: [], colors: [] }
  const data = isChart(kind) || kind === 'dashboard' ? readChartData(topic) : []
  const labels = isChart(kind) && data.length === 0 ? readChartLabels(topic, words)?.labels : undefined
  return {
    meaning: {
      ...asked,
      ...(kind === 'coloring-page' ? { style: 'line-art' } : {}),
      phrases:
        ofThingsAlone.test(kind) && /\b(?:kawaii|cute|chibi|adorable)\b/i.test(matter)
          ? phrases.map(asKawaii)
          : phrases,
      light,
      relations: phrases === drawn ? kept : [],
      lettering,
      ...(setting ? { setting } : {}),
      ...(setting ? {} : { setting: undefined as never }),
    },
    design: {
      kind,
      words: [...words, ...noun.split(' ')],
      topic: topic.replace(/\s+[,.](?=\s|$)/g, '').trim(),
      colors,
      ...(data.length > 0 ? { data } : {}),
      ...(labels ? { labels } : {}),
    },
  }
}
