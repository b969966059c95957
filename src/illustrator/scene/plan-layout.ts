import type { DesignMeaning, Meaning, NounPhrase } from '../language/meaning.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { readChartData, readChartLabels } from './chart-data.ts'
import { readChartSeries } from './chart-series.ts'
import { citySights } from './city-sights.data.ts'
import { drawableKind, labelledThing } from './drawable-diagram.ts'
import { colorsIn, groundColors } from './ground-colors.ts'
import {
  containers,
  forbiddenThings,
  lineFor,
  motifsIn,
  ownSign,
  placeFor,
  placeSigns,
  symbolFor,
  toPhrases,
} from './layout-symbols.ts'
import { type LayoutText, textsOf } from './layout-texts.ts'
import type { SceneDesign } from './scene.ts'
import { chartOn, slidePoints } from './slide-content.ts'
import { occasions, trades } from './symbols.data.ts'
import { signOfMatter, tellsPoints, tellTopic } from './tell-topic.ts'

/** A poster, menu, chart or screen: what is on it, and the words it has. */
export interface PlannedLayout {
  meaning: Meaning
  design: SceneDesign
}

/** Layouts whose words name no things to be drawn as they stand. */
const wordy =
  /^(?:bar-chart|line-chart|pie-chart|dashboard|business-card|ticket|certificate|board|neon-sign|graffiti|menu|app-screen|timeline|flowchart|map|floor-plan|cycle|chain|pyramid-chart|venn-diagram|tree-chart|mind-map|solar-system|schedule|receipt|letter|license-plate|crossword|transit-map|sheet-music|id-card|sign-plate|tag|periodic-table|comparison-table|matrix|gantt-chart|color-wheel|scoreboard|lettering|alphabet-chart|circuit-diagram|bingo-card|departures-board|weather-forecast)$/
/** A text from this length on is no title. */
const sayingLength = 60

/** Layouts that are mostly a picture. */
const pictorial = /^(?:poster|movie-poster|wanted-poster|magazine|cover|album|banner|postcard|tarot-card|trading-card)$/
/** Layouts whose picture is of what their words say, where nothing else is. */
const showsItsWords =
  /^(?:poster|movie-poster|wanted-poster|magazine|cover|album|banner|postcard|tarot-card|trading-card|newspaper)$/
/** Layouts that have a ground of their own. */
const ofThingsAlone = /^(?:sticker|sticker-sheet|pattern|icon-set|app-icon|emoji|t-shirt|tattoo|coat-of-arms)$/
/** What such a layout is of, rather than shows. */
const works = /(?:^| )(?:novel|book|film|movie|story|album|song|magazine|concert|show|poster)$/
/** Layouts with a small picture of things alone. */
const withMotif = /^(?:greeting-card|invitation|menu|infographic|logo|label|app-icon)$/
/** Heads of phrases that name no thing: "the water cycle", "the history of tea". */
const abstractHead =
  /(?:^| )(?:cycle|process|system|history|guide|step|benefit|tip|life|change|way|fact|type|kind|method|stage|effect|cause|rule|plan|service|company|brand|business|agency|firm|group|club|team|studio)$/

/** What a slide tells with, and not what it shows. */
const onSlides = /(?:^| )(?:bullet|point|bullet point|title|text|slide)$/

/** What is told, to be shown where its words are taken out; each deeper one behind a hyphen for each level. */
const labelsOf = (points: readonly { text: string; level?: number }[]): string[] =>
  points.map(({ text, level = 0 }) => `${'-'.repeat(level)}${text}`)

const isChart = (kind: string): boolean => /^(?:bar|line|pie)-chart$/.test(kind)

/** "Anna and Tom" are no cat. */
const isName = (noun: string, topic: string): boolean =>
  topic.includes(noun[0]!.toUpperCase() + noun.slice(1)) && !topic.includes(noun)

const inName = (noun: string): RegExp => {
  const capital = `${noun[0]!.toUpperCase()}${noun.slice(1)}s?`
  return new RegExp(
    String.raw`(?<![\p{L}])(?:\p{Lu}[\p{L}'’-]* (?:(?:the|of|and|&) )?${capital}|${capital} (?:(?:the|of|and|&) )?\p{Lu}[\p{L}'’-]*)(?![\p{L}])`,
    'u',
  )
}

/** "Billy the Fox" and "Paper Lions" are names, where the rest of the matter is not in capitals as well. */
const isInName = (noun: string, topic: string): boolean =>
  inName(noun).test(topic) &&
  !new RegExp(String.raw`(?<![\p{L}])${noun}s?(?![\p{L}])`, 'u').test(topic) &&
  /(?<![\p{L}])\p{Ll}{4,}/u.test(topic)

/** "Billy the Fox, a fox with a hat" is one fox. */
const isNamedTwice = ({ noun }: NounPhrase, at: number, all: readonly NounPhrase[], topic: string): boolean =>
  all.findLastIndex((other) => other.noun === noun) !== at && inName(noun).test(topic)

/** Said so, that an animal has the large eyes and the blush on its own head. */
const asKawaii = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  attributes: { ...phrase.attributes, words: [...phrase.attributes.words, 'kawaii'] },
})

/** Plans a layout that is itself the picture. */
export function planLayout(asked: Meaning, meant: DesignMeaning): PlannedLayout {
  const design = { ...meant, kind: drawableKind(meant, asked.phrases) }
  const { kind, noun, words, topic } = design
  const inEnglish = design.foreign ? ` ${asked.phrases.map(({ noun: name }) => name).join(' ')}` : ''
  // A story of Instagram is no book.
  const matter = `${kind === 'slide' ? '' : words.join(' ')} ${pictorial.test(kind) ? noun.replace(/^instagram story$/, '') : ''} ${topic.replace(/^the (?:play|band) (?=\p{Lu})/u, '')}${inEnglish}`
  const colors = [
    ...colorsIn(words),
    ...(wordy.test(kind) || withMotif.test(kind) || ofThingsAlone.test(kind) ? groundColors(topic) : []),
  ]
  if (kind === 'logo' && colors.length === 0 && asked.phrases.length === 1)
    colors.push(...asked.phrases[0]!.attributes.colors)
  const silent = asked.without.includes('text')
  const given = asked.lettering.map(
    ({ on: _on, ...rest }): LayoutText => ({ ...rest, carrier: rest.carrier === 'title' ? 'title' : 'caption' }),
  )
  // A long saying fills its sheet.
  const isSaying = given.some(({ text }) => text.length > sayingLength)
  const lettering = silent ? [] : textsOf(given, design, { hasByline: pictorial.test(kind) })
  const isThing = ({ drawn: by, noun: name }: NounPhrase): boolean =>
    by !== undefined &&
    !(withMotif.test(kind) && isName(name, topic)) &&
    !(withMotif.test(kind) && abstractHead.test(name)) &&
    !(kind === 'invitation' && words.includes(name)) &&
    !(pictorial.test(kind) && isInName(name, topic)) &&
    !(pictorial.test(kind) && works.test(name))
  const drawn = wordy.test(kind)
    ? []
    : asked.phrases.filter((phrase, at, all) => isThing(phrase) && !isNamedTwice(phrase, at, all, topic))
  const kept = drawn.length === asked.phrases.length ? asked.relations : []
  const sight = /^(?:poster|postcard|stamp|banner|cover)$/.test(kind)
    ? citySights.find(([places]) =>
        places.test(`${topic} ${design.facts?.join(' ') ?? ''} ${given.map(({ text }) => text).join(' ')}`),
      )?.[1]
    : undefined
  let phrases = drawn.length === 0 && sight ? toPhrases(sight) : drawn
  if (ofThingsAlone.test(kind)) phrases = [...phrases, ...motifsIn(topic, phrases)]
  if (kind === 'business-card') phrases = asked.phrases.filter(({ drawn: by }) => by !== undefined && by !== 'person')
  // "A cat cafe" is known by its cat, a startup by what it sells.
  if (kind === 'logo' || kind === 'web-page') phrases = ownSign(asked, kind, topic) ?? phrases
  if (kind === 'sign-plate') phrases = forbiddenThings(noun)
  // What a note is worth is no picture.
  if (kind === 'banknote') phrases = phrases.filter(({ noun: name }) => !new RegExp(`\\d ${name}`, 'i').test(topic))
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
    if (kind === 'infographic') phrases = phrases.slice(0, 1).map((phrase) => ({ ...phrase, count: 1 }))
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
  const isRead = design.foreign === undefined && lettering.length > 0 && !isSaying
  if (phrases.length === 0 && !setting && showsItsWords.test(kind) && isRead) {
    // "A movie poster titled Night Train": its words are what it shows.
    const titles = given.length > 0 ? given : lettering.slice(0, 1)
    const said = readPrompt(titles.map(({ text }) => text.toLowerCase()).join('. '))
    // "Happy Birthday Mike" shows the day and no microphone.
    const day = occasions.find(([pattern]) => pattern.test(said.text))?.[2]
    phrases = day ? toPhrases(day) : said.phrases.filter((phrase) => phrase.drawn !== undefined).slice(0, 2)
    setting = said.setting?.kind === 'abstract' ? undefined : said.setting
    const dark = /\b(?:mid)?night\b/i.test(said.text) ? { time: 'night' as const } : {}
    light = { ...dark, ...said.light, ...light }
    if (phrases.length === 0 && !setting) {
      const symbol = symbolFor(said.text, false)
      phrases = symbol.things
      setting = placeFor(symbol)
    }
    // "A chess tournament" shows its chess.
    if (phrases.length === 0 && !setting)
      phrases = said.phrases
        .flatMap(({ attributes }) => attributes.words.flatMap((word) => toPhrases(word)))
        .slice(0, 1)
  }
  if (kind === 'slide')
    phrases = chartOn(topic) === undefined ? phrases.filter(({ noun: name }) => !onSlides.test(name)) : []
  if (kind === 'slide' || kind === 'infographic') {
    const sign = signOfMatter(
      kind === 'slide' ? { ...design, words: [], topic: slidePoints(design, undefined).matter } : design,
    )
    if (sign && (kind === 'infographic' || phrases.length > 0)) phrases = toPhrases(sign)
  }
  if (kind === 'labelled-parts') {
    phrases = labelledThing(design, phrases)
    setting = undefined
  }
  if (pictorial.test(kind) && phrases.length === 0 && !setting && lettering.length === 0)
    setting = { kind: 'mountains', features: [], colors: [] }
  const charted = kind === 'slide' ? chartOn(topic) : isChart(kind) || kind === 'dashboard' ? topic : undefined
  const series = charted !== undefined && kind !== 'pie-chart' ? readChartSeries(charted, words) : undefined
  const data = charted === undefined ? [] : (series?.data ?? (series ? [] : readChartData(charted)))
  const labels = tellsPoints(kind)
    ? labelsOf(silent ? tellTopic(design).points : lettering.filter(({ carrier }) => carrier !== 'title'))
    : charted !== undefined && kind !== 'dashboard' && data.length === 0
      ? (series?.labels ??
        readChartLabels(charted, [...words, ...lettering.slice(0, 1).map(({ text }) => text)])?.labels)
      : undefined
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
      ...(series && series.names.length > 1 ? { series: series.names } : {}),
    },
  }
}
