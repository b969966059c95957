import type { Scene, SceneLettering } from '../scene/scene.ts'
import { sizeWords } from './attribute-words.data.ts'
import { colorOf } from './colors.ts'
import { singularOf } from './counts.ts'
import type { Change, NounPhrase } from './meaning.ts'
import { readSegments } from './segments.ts'
import { understand } from './understand.ts'
import { readWords } from './words.ts'

/** How much "bigger" and "zoom in" change by. */
const stepUp = 1.4
const stepDown = 0.7

const pronouns =
  /^(?:it|this|that|them|everything|the (?:whole )?(?:image|picture|photo|scene|thing|illustration|whole thing))$/
const polite =
  /^(?:(?:now|please|ok|okay|then|also|and|but|great|nice|good|perfect|could you|can you|i want you to|i'd like you to|let's|let us|just|next|instead|finally)[,!.]?\s+)+/
const trailing = /\s*(?:,?\s*(?:please|instead|too|as well|now|thanks|thank you))+\s*$/

const verbs =
  /^(?:make|turn|change|convert|transform|add|put|include|insert|place|draw in|give|remove|delete|erase|get rid of|take (?:away|out|off)|drop|lose|replace|swap|switch|substitute|move|shift|slide|push|zoom|pull back|paint|colou?r|recolou?r|set|increase|decrease|enlarge|shrink|reduce|resize|scale|crop|rename|rewrite|edit|adjust|render|redo|redraw|keep|use|without|no|show|brighten|darken|rotate|let)\b/

interface Context {
  lettering: readonly Omit<SceneLettering, 'id'>[]
  previous?: Scene
}

const understandText = (text: string) => understand(readSegments(readWords(text)), false)

function firstPhrase(text: string): NounPhrase | undefined {
  return understandText(text).phrases[0]
}

/** The noun of the earlier picture that a phrase means; the head noun as written when there is none. */
function targetOf(text: string, previous: Scene | undefined): string | undefined {
  const plain = text.trim().replace(/^(?:all )?(?:of )?(?:the|a|an|this|that|those|these|its|his|her|their|my)\s+/, '')
  if (pronouns.test(text.trim()) || plain === '') return undefined
  const words = plain.split(' ')
  const head = singularOf(words.at(-1)!).noun
  const subjects = previous?.subjects ?? []
  const same = subjects.filter(({ noun }) => noun === plain || noun === head || noun.endsWith(` ${head}`))
  const described = same.find(({ attributes }) =>
    words
      .slice(0, -1)
      .some((word) => attributes.words.includes(word) || attributes.colors.includes(colorOf(word) ?? '-')),
  )
  const found = described ?? same[0] ?? subjects.find(({ drawn }) => drawn === head || drawn === `icon:${head}`)
  return found?.noun ?? firstPhrase(`the ${plain}`)?.noun ?? head
}

/** The subject a change without a target is about: the only or first one. */
function mainTarget(previous: Scene | undefined): string | undefined {
  return previous?.subjects[0]?.noun
}

/** Light, camera, style, place and attributes that a description asks for, in that order. */
function described(text: string, target: string | undefined, previous: Scene | undefined): Change[] {
  const changes: Change[] = []
  const meaning = understandText(text)
  const isWhole = target === undefined
  if (isWhole) {
    if (Object.keys(meaning.light).length > 0) changes.push({ kind: 'light', light: meaning.light })
    if (meaning.style) changes.push({ kind: 'style', style: meaning.style })
    if (Object.keys(meaning.camera).length > 0) changes.push({ kind: 'camera', camera: meaning.camera })
    if (meaning.setting) changes.push({ kind: 'setting', setting: meaning.setting })
  }
  const about = target ?? mainTarget(previous)
  const own = attributesIn(text, meaning)
  if (own && (changes.length === 0 || own.colors)) {
    const change: Change = { kind: 'attribute', attributes: own }
    if (about !== undefined) change.target = about
    changes.push(change)
  }
  return changes
}

/** Attributes named without a thing of their own: "red", "a convertible with the top down", "blue and shiny". */
function attributesIn(text: string, meaning: ReturnType<typeof understandText>) {
  const colors: string[] = []
  const words: string[] = []
  let size: number | undefined
  for (const phrase of meaning.phrases) {
    colors.push(...phrase.attributes.colors)
    words.push(phrase.noun, ...phrase.attributes.words)
  }
  const tokens = readWords(text)
  for (let at = 0; at < tokens.length; at++) {
    const two = tokens[at + 1] ? colorOf(`${tokens[at]!.text} ${tokens[at + 1]!.text}`) : undefined
    const hex = two ?? colorOf(tokens[at]!.text)
    if (hex) {
      if (!colors.includes(hex)) colors.push(hex)
      if (two) at += 1
      continue
    }
    const { text: word, kind } = tokens[at]!
    if (Object.hasOwn(sizeWords, word)) size = sizeWords[word]!
    else if (
      (kind === 'adjective' || (kind === 'verb' && /ing$/.test(word))) &&
      !words.some((known) => known.split(' ').includes(word))
    )
      words.push(word)
  }
  const top = /\bwith (?:the|its) (?:top|roof|hood) (down|up|off|open)\b/.exec(text)
  if (top) words.push(`top ${top[1]}`)
  if (colors.length === 0 && words.length === 0 && size === undefined) return undefined
  return {
    ...(colors.length > 0 ? { colors } : {}),
    ...(words.length > 0 ? { words: [...new Set(words)] } : {}),
    ...(size !== undefined ? { size } : {}),
  }
}

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

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray, context: Context) => Change[]]

const rules: readonly Rule[] = [
  [
    /^(?:change|set|make|replace|update|edit|rewrite|rename)\s+(?:the |its )?(?:text|words?|lettering|title|caption|sign|label|letters|headline|slogan|name|writing)(?:\s+on .+?)?\s+(?:to (?:say |read |be )?|say |read |into |with |so (?:that )?it (?:says |reads ))?\s*(.*)$/,
    (match, { lettering }) => {
      const text = lettering[0]?.text ?? match[1]!.trim()
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
          const target = targetOf(part, previous)
          return target === undefined ? [] : [{ kind: 'remove', target }]
        }),
  ],
  [
    /^(?:replace|swap|substitute|switch(?: out)?)\s+(.+?)\s+(?:with|for|by|to)\s+(.+)$/,
    (match, context) => exchange(match[1]!, match[2]!, context),
  ],
  [
    /^(?:change|turn|convert|transform)\s+(.+?)\s+(?:in)?to\s+(.+)$/,
    (match, context) => exchange(match[1]!, match[2]!, context),
  ],
  [
    /^(?:move|shift|slide|push|put|place)\s+(.+?)\s+(?:a (?:bit|little) |further |more |slightly )?(?:to |towards? |on |at |in )?(?:the )?(?:far )?(left|right|up|down|upwards?|downwards?|higher|lower|cent(?:er|re)|middle|top|bottom)(?: (?:side|a bit|a little|corner|edge|of the (?:frame|image|picture|scene)))*$/,
    (match, { previous }) => {
      const target = targetOf(match[1]!, previous) ?? mainTarget(previous)
      return target === undefined ? [] : [{ kind: 'move', target, direction: directions[match[2]!]! }]
    },
  ],
  [
    /^(?:add|include|insert|draw in|put(?: in)?|place|show|give (?:it|him|her|them|the [a-z]+)|let there be)\s+(.+)$/,
    (match) => added(match[1]!),
  ],
  [
    /^(?:make )?(.*?)\s*(?:a (?:bit|little|lot) |much |slightly )?(bigger|larger|smaller|taller|tinier|huge|tiny|giant)$/,
    (match, { previous }) => {
      const target = targetOf(match[1]!.replace(/^make\s+/, ''), previous) ?? mainTarget(previous)
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
      const target = targetOf(match[2]!, previous) ?? mainTarget(previous)
      const factor = /enlarge|increase/.test(match[1]!) ? stepUp : stepDown
      return target === undefined ? [] : [{ kind: 'resize', target, factor }]
    },
  ],
  [
    /^(?:make (?:it|that|there be)|show)\s+(\d+|two|three|four|five|six|seven|eight|nine|ten)(?:\s+(?:of them|.+))?$/,
    (match, { previous }) => {
      const phrase = firstPhrase(
        `${match[1]} ${match[0].split(match[1]!)[1]!.replace('of them', '').trim() || (mainTarget(previous) ?? 'things')}`,
      )
      const target =
        phrase && (previous?.subjects.find(({ noun }) => noun === phrase.noun)?.noun ?? mainTarget(previous))
      return phrase && target !== undefined ? [{ kind: 'count', target, count: phrase.count }] : []
    },
  ],
  [/^(?:brighten|lighten)\b/, () => [{ kind: 'light', light: { time: 'day' } }]],
  [/^darken\b/, () => [{ kind: 'light', light: { time: 'dusk' } }]],
  [
    /^(?:paint|colou?r|recolou?r|make|turn|set|render|redo|redraw|change)\s+(it|this|that|them|everything|the (?:whole )?(?:image|picture|photo|scene|illustration))\s+(?:look (?:like )?|be |in(?:to)? |to (?:be )?|as )?(.+)$/,
    (match, { previous }) => described(match[2]!, undefined, previous),
  ],
  [
    /^(?:paint|colou?r|recolou?r|make|turn|set|give|let|change)\s+((?:the|its|his|her|their|all(?: the)?|both|my|this|that)\s+.+)$/,
    (match, { previous }) => aboutThing(match[1]!, previous),
  ],
  [
    /^(?:in|as|at|on|with|under|during|from|to|more|less|use|make|set in|same but|but)\s+(.+)$/,
    (match, { previous }) => described(match[0]!.replace(/^(?:same but|but|use|make)\s+/, ''), undefined, previous),
  ],
]

function added(text: string): Change[] {
  const meaning = understandText(text)
  const changes: Change[] = meaning.phrases.map((phrase) => ({ kind: 'add', phrase }))
  if (changes.length > 0) return changes
  if (meaning.setting) changes.push({ kind: 'setting', setting: meaning.setting })
  if (Object.keys(meaning.light).length > 0) changes.push({ kind: 'light', light: meaning.light })
  if (meaning.style) changes.push({ kind: 'style', style: meaning.style })
  return changes
}

/** "the red car" to "blue", or to "a truck". */
function exchange(from: string, to: string, { previous }: Context): Change[] {
  if (/\b(?:background|setting|scene|location|place|surroundings)$/.test(from.trim())) {
    const { setting } = understandText(to)
    if (setting) return [{ kind: 'setting', setting }]
  }
  const meaning = understandText(to)
  const target = targetOf(from, previous) ?? mainTarget(previous)
  if (/\b(?:style|time|time of day|weather|season|lighting|light|mood)$/.test(from.trim()))
    return described(to, undefined, previous)
  const isWhole = pronouns.test(from.trim())
  if (isWhole && (meaning.style || meaning.setting || Object.keys(meaning.light).length > 0))
    return described(to, undefined, previous)
  const scenery = understandText(from).setting
  if (scenery && !previous?.subjects.some(({ noun }) => noun === target)) {
    if (meaning.setting) return [{ kind: 'setting', setting: meaning.setting }]
    return aboutThing(`${from} ${to}`, previous)
  }
  const phrase = meaning.phrases[0]
  if (phrase && target !== undefined && colorOf(to) === undefined) return [{ kind: 'replace', target, phrase }]
  return described(to, target, previous)
}

/** "the sky purple", "the car red", "the dog wear a hat". */
function aboutThing(text: string, previous: Scene | undefined): Change[] {
  const words = readWords(text)
  for (let end = words.length - 1; end > 0; end--) {
    const front = words
      .slice(0, end)
      .map((word) => word.text)
      .join(' ')
    const back = words
      .slice(end)
      .map((word) => word.text)
      .join(' ')
      .replace(/^(?:look (?:like )?|be |wear |have )/, '')
    const known = previous?.subjects.some(({ noun }) => noun === targetOf(front, previous))
    const read = understandText(front)
    if (!known && read.phrases.length === 0 && !read.setting) continue
    if (!known && end > 1 && read.phrases.length === 0 && read.setting) {
      const attributes = attributesIn(back, understandText(back))
      const setting = {
        ...read.setting,
        colors: attributes?.colors ?? [],
        features: [...read.setting.features, ...(attributes?.words ?? [])],
      }
      return [{ kind: 'setting', setting }]
    }
    const changes = described(back, targetOf(front, previous), previous)
    if (changes.length > 0) return changes
  }
  return []
}

/** Whether a prompt that follows a picture changes it rather than asks for another. */
function isChange(clause: string, previous: Scene | undefined): boolean {
  if (
    /^(?:make|create|draw|generate|paint|show|give)(?: me)? (?:an?|another|some) (?:\w+ )*?(?:image|picture|photo|illustration|drawing|painting|scene|portrait|poster|logo)\b/.test(
      clause,
    )
  )
    return false
  if (/^(?:draw|generate|create|imagine)\b/.test(clause)) return false
  if (verbs.test(clause))
    return !/^(?:make|show|paint|render|draw|use|give me) (?:an?|some) /.test(clause) || /\binstead$/.test(clause)
  if (previous === undefined) return false
  const words = clause.split(' ')
  if (/^(?:in|as|at|on|with|under|during|from|more|less|bigger|smaller|larger|closer|same|but|to)\b/.test(clause))
    return words.length <= 8
  if (/^(?:the|its|his|her) /.test(clause) && /\b(?:should|must|needs?|has to|is|are)\b/.test(clause)) return true
  return words.length <= 3 && !/^(?:an?|the|two|three) /.test(clause) && understandText(clause).phrases.length === 0
}

/**
 * The changes a prompt asks of an earlier picture, one clause after another. Without an earlier picture only commands
 * that need one ("remove the car") count, as for the edit of a photo; the rest of the meaning is read either way.
 */
export function readChanges(
  text: string,
  lettering: readonly Omit<SceneLettering, 'id'>[],
  previous?: Scene,
): Change[] {
  const plain = text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim()
  if (plain.length > 600) return []
  const changes: Change[] = []
  const clauses = plain
    .split(
      /(?:[.;!\n]+|,?\s*\b(?:and then|then)\b|,?\s+\band\s+(?=(?:add|remove|delete|make|change|replace|move|put|turn|zoom|give|set|swap|paint|erase)\b)|,\s*(?=(?:add|remove|delete|make|change|replace|move|put|turn|zoom|give|set|swap|paint|erase|no|without)\b))\s*/,
    )
    .map((clause) => clause.replace(polite, '').replace(trailing, '').trim())
    .filter((clause) => clause !== '')
  if (clauses.length === 0 || !isChange(clauses[0]!, previous)) return []
  const context: Context = previous ? { lettering, previous } : { lettering }
  for (const clause of clauses) {
    const should = /^((?:the|its|his|her|it) ?.*?) (?:should|must|needs? to|has to|is|are)(?: be)?(?: now)? (.+)$/.exec(
      clause,
    )
    const command = should ? `make ${should[1]} ${should[2]}` : clause
    let read: Change[] = []
    for (const [pattern, reader] of rules) {
      const match = pattern.exec(command)
      if (match) read = reader(match, context)
      if (read.length > 0) break
    }
    if (read.length === 0) read = described(command, undefined, previous)
    changes.push(...read)
  }
  return changes
}
