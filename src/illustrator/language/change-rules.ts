import type { Scene, SceneLettering } from '../scene/scene.ts'
import { bodyParts, isWearable, partWords, sizeWords } from './attribute-words.data.ts'
import { changesOfThing, describedChanges } from './change-descriptions.ts'
import { findTarget, isWholePicture, mainTarget, understandPart } from './change-targets.ts'
import { colorOf } from './colors.ts'
import type { Change, NounPhrase } from './meaning.ts'
import { readDesign } from './read-design.ts'
import type { Understood } from './understand.ts'

/** How much "bigger" and "zoom in" change by. */
const stepUp = 1.4
const stepDown = 0.7

const directions: Record<string, 'left' | 'right' | 'up' | 'down' | 'center'> = {
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
  upward: 'up',
  upwards: 'up',
  downward: 'down',
  downwards: 'down',
  higher: 'up',
  lower: 'down',
  center: 'center',
  centre: 'center',
  middle: 'center',
  top: 'up',
  bottom: 'down',
}

/** What a command may look at besides its own words. */
export interface ChangeContext {
  /** Text the prompt quotes. */
  lettering: readonly Omit<SceneLettering, 'id'>[]
  previous?: Scene
}

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray, context: ChangeContext) => Change[]]

const rules: readonly Rule[] = [
  [
    /\b(?:transparent|no) (?:background|backdrop)\b|\b(?:background|backdrop) (?:should be |is |be )?transparent\b|\btransparent png\b/,
    () => [{ kind: 'remove', target: 'background' }],
  ],
  [
    /^(?:swap|switch|exchange|flip)\s+(?:the )?(?:positions? |places? |sides? )?(?:of )?(?:them|these|those|both|the two|the (?:positions|places|sides))?(?: (?:around|over))?(?:'s? (?:positions|places))?$/,
    () => [{ kind: 'swap' }],
  ],
  [
    /^(?:swap|switch|exchange)\s+(?:(?:the )?(?:positions?|places?|sides?) of )?(.+?)\s+(?:and|with)\s+(.+?)(?: (?:around|over|places|positions))?$/,
    (match, { previous }) => {
      const [one, other] = [findTarget(match[1]!, previous), findTarget(match[2]!, previous)]
      const isThere = (noun: string | undefined) =>
        previous?.subjects.some((subject) => subject.noun === noun && subject.count > 0)
      return one !== undefined && other !== undefined && isThere(one) && isThere(other)
        ? [{ kind: 'swap', targets: [one, other] }]
        : []
    },
  ],
  [
    /^(?:add |show |make |put |give me |i want |draw |with )?(?:(?:(a few|some|many|a couple|\d+|one|two|three|four|five|six) |(?:a )?(?:lot|lots) |much |even )*(?:of )?(more|fewer|less)|(another)) ([a-z][a-z -]*?)(?: (?:to|in) (?:it|the (?:picture|image|scene|background)))?$/,
    (match, { previous }) => more(match[1], match[2] ?? 'another', match[4]!, previous),
  ],
  [
    /^(?:change|set|make|replace|update|edit|rewrite|rename)\s+(?:the |its )?(?:text|words?|lettering|title|caption|sign|label|letters|headline|slogan|name|writing)(?:\s+on .+?)?\s+(?:to (?:say |read |be )?|say |read |into |with |so (?:that )?it (?:says |reads ))?\s*(.*)$/,
    (match, { lettering }) => {
      // "Make the sign red" is about the sign.
      if (
        !lettering[0] &&
        /^(?:make|set|change)\b/.test(match[0]!) &&
        !/\b(?:say|says|read|reads|to)\b/.test(match[0]!)
      )
        return []
      const text = lettering[0]?.text ?? match[1]!.trim()
      if (!lettering[0] && colorOf(text) !== undefined) return []
      return text ? [{ kind: 'text', text }] : []
    },
  ],
  [
    /^(?:make|have|let) (?:it|the (?:sign|text|label|poster|title|banner|book|shirt|logo)) (?:say|read|spell)\s*(.*)$/,
    (match, { lettering }) => {
      const text = lettering[0]?.text ?? match[1]!.trim()
      return text ? [{ kind: 'text', text }] : []
    },
  ],
  [
    /^zoom (out|in)\b(.*)$/,
    (match) => {
      const much = /\b(?:a lot|much|way|far)\b/.test(match[2]!)
        ? 1.5
        : /\b(?:a little|a bit|slightly)\b/.test(match[2]!)
          ? 0.85
          : 1
      return [{ kind: 'zoom', factor: match[1] === 'in' ? stepUp * much : stepDown / much }]
    },
  ],
  [/^(?:pull back|step back|move (?:the camera )?(?:back|away|out))\b/, () => [{ kind: 'zoom', factor: stepDown }]],
  [/^(?:get|move|come|go) (?:in )?closer\b|^closer\b/, () => [{ kind: 'zoom', factor: stepUp }]],
  [
    /^(?:remove|delete|erase|get rid of|take (?:away|out|off)|drop|lose|without|no)\s+(.+)$/,
    (match, { previous }) =>
      match[1]!
        .split(/\s*(?:,|\band\b)\s*/)
        .filter(Boolean)
        .flatMap((part): Change[] => {
          const target = findTarget(part, previous)
          return target === undefined ? [] : [{ kind: 'remove', target }]
        }),
  ],
  [
    /^(?:turn|make|convert|transform|change|put|use)\s+(?:it|this|that|the (?:whole )?(?:picture|image|scene|illustration|drawing|thing))\s+(?:(?:in)?to|on|as|for)\s+(.+)$/,
    (match, { lettering }) => {
      const read = readDesign(match[1]!, lettering.length > 0)
      return read ? [{ kind: 'design', design: read.design }] : []
    },
  ],
  [
    /^(?:replace|swap|substitute|switch(?: out)?)\s+(.+?)\s+(?:with|for|by|to)\s+(.+)$/,
    (match, context) => exchange(match[1]!, match[2]!, context),
  ],
  [
    /^(?:turn|face|rotate|point|flip|mirror|let|make)\s+(.+?)(?:\s+(?:(?:to|look|looking|face|facing|point|towards?|around to)\s+)+(?:the )?(left|right)|\s+(?:a)?round|\s+the other way)(?: side)?$/,
    (match, { previous }) => {
      const target = findTarget(match[1]!, previous) ?? mainTarget(previous)
      const direction = match[2] as 'left' | 'right' | undefined
      return target === undefined ? [] : [{ kind: 'turn', target, ...(direction ? { direction } : {}) }]
    },
  ],
  [
    /^(?:flip|mirror)\s+(.+)$/,
    (match, { previous }) => {
      const target = findTarget(match[1]!, previous) ?? mainTarget(previous)
      return target === undefined ? [] : [{ kind: 'turn', target }]
    },
  ],
  [/^crop\b|^focus on\b/, () => [{ kind: 'zoom', factor: stepUp }]],
  [
    /^(?:make (?:it|everything|the \w+) )?(?:a (?:bit|little|lot) |much |slightly )?(brighter|lighter|sunnier|darker)$/,
    (match) => [{ kind: 'light', light: { time: match[1] === 'darker' ? 'dusk' : 'day' } }],
  ],
  [
    /^(?:change|turn|convert|transform)\s+(.+?)\s+(?:in)?to\s+(.+)$/,
    (match, context) => exchange(match[1]!, match[2]!, context),
  ],
  [
    /^(?:move|shift|slide|push|put|place)\s+(.+?)\s+(?:a (?:bit|little) |further |more |slightly )?(?:to |towards? |on |at |in )?(?:the )?(?:far )?(left|right|up|down|upwards?|downwards?|higher|lower|cent(?:er|re)|middle|top|bottom)(?: (?:side|a bit|a little|corner|edge|of the (?:frame|image|picture|scene)))*$/,
    (match, { previous }) => {
      const target = findTarget(match[1]!, previous) ?? mainTarget(previous)
      return target === undefined ? [] : [{ kind: 'move', target, direction: directions[match[2]!]! }]
    },
  ],
  [
    /^(?:add|write|put|include|show|print|change|use)\b.*?\b(?:text|words?|title|caption|lettering|sign|label|slogan|headline|name)\b/,
    (_, { lettering }) => (lettering[0] ? [{ kind: 'text', text: lettering[0].text }] : []),
  ],
  [
    /^give (it|him|her|them|the [a-z ]+?|my [a-z]+) ((?:an?|some|two|three|the)\b.+)$/,
    (match, context) => given(match[1]!, match[2]!, context),
  ],
  [
    /^(?:add|include|insert|draw in|put(?: in)?|place|show|let there be)\s+(.+)$/,
    (match, context) => added(match[1]!, context),
  ],
  [
    /^(?:make )?(.*?)\s*(?:a (?:bit|little|lot) |much |slightly )?(bigger|larger|smaller|taller|tinier|huge|tiny|giant)$/,
    (match, { previous }) => {
      const target = findTarget(match[1]!.replace(/^make\s+/, ''), previous) ?? mainTarget(previous)
      const factor = /bigger|larger|taller/.test(match[2]!)
        ? stepUp
        : /smaller/.test(match[2]!)
          ? stepDown
          : match[2] === 'tinier'
            ? 0.5
            : sizeWords[match[2]!]!
      return target === undefined ? [{ kind: 'zoom', factor }] : [{ kind: 'resize', target, factor }]
    },
  ],
  [
    /^(enlarge|shrink|(?:increase|decrease|reduce) the size of)\s+(.+)$/,
    (match, { previous }) => {
      const target = findTarget(match[2]!, previous) ?? mainTarget(previous)
      const factor = /enlarge|increase/.test(match[1]!) ? stepUp : stepDown
      return target === undefined ? [] : [{ kind: 'resize', target, factor }]
    },
  ],
  [
    /^(?:make (?:it|that|them|these|those|there be)|show)\s+(\d+|two|three|four|five|six|seven|eight|nine|ten)(?:\s+(of them|.+))?$/,
    (match, { previous }) => {
      const noun = match[2]?.replace(/^of them$/, '') || mainTarget(previous)
      const phrase = understandPart(`${match[1]} ${noun ?? 'things'}`).phrases[0]
      const target =
        phrase && (previous?.subjects.find(({ noun }) => noun === phrase.noun)?.noun ?? mainTarget(previous))
      return phrase && target !== undefined ? [{ kind: 'count', target, count: phrase.count }] : []
    },
  ],
  [/^(?:brighten|lighten)\b/, () => [{ kind: 'light', light: { time: 'day' } }]],
  [/^darken\b/, () => [{ kind: 'light', light: { time: 'dusk' } }]],
  [
    /^(?:paint|colou?r|recolou?r|make|turn|set|render|redo|redraw|change)\s+(it|this|that|them|everything|the (?:whole )?(?:image|picture|photo|scene|illustration))\s+(?:look (?:like )?|be |in(?:to)? |to (?:be )?|as )?(.+)$/,
    (match, { previous }) => describedChanges(match[2]!, undefined, previous),
  ],
  [
    /^(?:paint|colou?r|recolou?r|make|turn|set|give|let|change)\s+((?:the|its|his|her|their|all(?: the)?|both|my|this|that)\s+.+)$/,
    (match, { previous }) => changesOfThing(match[1]!, previous),
  ],
  [
    /^(?:in|as|at|on|with|under|during|from|to|more|less|use|make|set in|same but|but)\s+(.+)$/,
    (match, { previous }) =>
      describedChanges(match[0]!.replace(/^(?:same but|but|use|make)\s+/, ''), undefined, previous),
  ],
]

/** "more trees", "two more birds", "another cat", "fewer people". */
function more(number: string | undefined, word: string, noun: string, previous: Scene | undefined): Change[] {
  const phrase = understandPart(
    /s$/.test(noun) || word === 'another' ? `${word === 'another' ? 'a ' : ''}${noun}` : `some ${noun}`,
  ).phrases[0]
  if (!phrase || phrase.drawn === undefined) return []
  const own = previous && findTarget(noun, previous)
  const meant = own === undefined ? phrase : { ...phrase, noun: own }
  if (word === 'fewer' || word === 'less') return [{ kind: 'more', phrase: meant, by: 'fewer' }]
  const count =
    word === 'another'
      ? 1
      : number === undefined || /some|few|many/.test(number)
        ? 'some'
        : number === 'a couple'
          ? 2
          : understandPart(`${number} things`).phrases[0]?.count
  return [{ kind: 'more', phrase: meant, by: count ?? 'some' }]
}

/** "a dog next to the cat": new things, and where they are to what is there already. */
function added(said: string, context: ChangeContext): Change[] {
  const { previous } = context
  const part = / (on|in|under|behind) (?:the|its|his|her|their) ([a-z]+)$/.exec(said)
  if (part && !previous?.subjects.some(({ noun }) => noun.endsWith(part[2]!))) {
    const owner = ownerOfPart(part[2]!, previous)
    if (owner !== undefined)
      return added(said.slice(0, part.index), context).map((change) =>
        change.kind === 'add' ? { ...change, relation: { kind: 'on', target: owner } } : change,
      )
  }
  const it = mainTarget(previous)
  const text = it === undefined ? said : said.replace(/\b(?:it|him|them)$/, `the ${it}`)
  const meaning = understandPart(text.replace(/\s+to (?:it|the (?:picture|image|scene|photo|background))$/, ''))
  const isThere = ({ noun }: NounPhrase) =>
    text.includes(`the ${noun}`) && previous?.subjects.some((subject) => subject.noun === noun) === true
  const changes: Change[] = []
  meaning.phrases.forEach((phrase, index) => {
    if (isThere(phrase)) return
    const place = meaning.relations.find(
      ({ subject, object }) => subject === index && isThere(meaning.phrases[object]!),
    )
    const to = place ? meaning.phrases[place.object]!.noun : /\s(?:to|for) (?:the|his|her) ([a-z ]+)$/.exec(text)?.[1]
    const target = to === undefined ? undefined : findTarget(to, previous)
    if (target === phrase.noun) return
    const kind = place?.kind ?? (isWearable(phrase.noun) ? 'wearing' : 'next-to')
    changes.push(target === undefined ? { kind: 'add', phrase } : { kind: 'add', phrase, relation: { kind, target } })
  })
  if (changes.length > 0) return changes
  if (meaning.setting) changes.push({ kind: 'setting', setting: meaning.setting })
  if (Object.keys(meaning.light).length > 0) changes.push({ kind: 'light', light: meaning.light })
  if (meaning.style) changes.push({ kind: 'style', style: meaning.style })
  return changes
}

const buildings = /^(?:house|castle|icon:(?:.*building|hut|church|hotel|school|hospital|factory|.*house))$/

/** Whose part it is: a roof is a building's, a head or a lap somebody's; other parts are the main subject's. */
function ownerOfPart(part: string, previous: Scene | undefined): string | undefined {
  if (!partWords.has(part) && !bodyParts.has(part)) return undefined
  const owner =
    part === 'roof' || part === 'chimney' ? previous?.subjects.find(({ drawn }) => buildings.test(drawn)) : undefined
  return owner?.noun ?? mainTarget(previous)
}

/** "give the cat a hat", "give it a red roof". */
function given(to: string, text: string, { previous }: ChangeContext): Change[] {
  const target = findTarget(to, previous) ?? mainTarget(previous)
  return understandPart(text).phrases.map((phrase): Change => {
    const { noun, attributes } = phrase
    if (partWords.has(noun)) {
      const words = [...attributes.words, noun].join(' ')
      return { kind: 'attribute', ...(target === undefined ? {} : { target }), attributes: { words: [words] } }
    }
    if (target === undefined) return { kind: 'add', phrase }
    return { kind: 'add', phrase, relation: { kind: isWearable(noun) ? 'wearing' : 'holding', target } }
  })
}

/** "the red car" to "blue", or to "a truck". */
function exchange(from: string, to: string, { previous }: ChangeContext): Change[] {
  if (/\b(?:background|setting|scene|location|place|surroundings)$/.test(from.trim())) {
    const { setting } = understandPart(to)
    if (setting) return [{ kind: 'setting', setting }]
  }
  const read = understandPart(to)
  // A colour alone reads as an abstract picture of it; said of something there, it is that thing's colour.
  const isColor = read.phrases.length === 0 && colorOf(to.replace(/^(?:an?|the) /, '')) !== undefined
  const { setting: _abstract, ...colorOnly } = read
  const meaning: Understood = isColor ? colorOnly : read
  const target = findTarget(from, previous) ?? mainTarget(previous)
  if (/\b(?:style|time|time of day|weather|season|lighting|light|mood)$/.test(from.trim()))
    return describedChanges(to, undefined, previous)
  const isWhole = isWholePicture(from)
  if (isWhole && (meaning.style || meaning.setting || Object.keys(meaning.light).length > 0))
    return describedChanges(to, undefined, previous)
  const scenery = understandPart(from).setting
  if (scenery && !previous?.subjects.some(({ noun }) => noun === target)) {
    if (meaning.setting) return [{ kind: 'setting', setting: meaning.setting }]
    return changesOfThing(`${from} ${to}`, previous)
  }
  const phrase = meaning.phrases[0]
  if (phrase && target !== undefined && colorOf(to) === undefined) return [{ kind: 'replace', target, phrase }]
  return describedChanges(to, target, previous)
}

/** The changes one command asks for, by the first rule that makes sense of it. Lower case, without "please". */
export function readCommand(command: string, context: ChangeContext): Change[] {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(command)
    const changes = match ? read(match, context) : []
    if (changes.length > 0) return changes
  }
  return describedChanges(command, undefined, context.previous)
}
