import type { RelationKind } from '../scene/scene.ts'
import { bodyParts, containers, partWords, sizeWords, wearables, wholeOfPart } from './attribute-words.data.ts'
import { colorOf } from './colors.ts'
import { mediumStyles, picturesOfPictures } from './filler-words.data.ts'
import { lookUpNoun } from './lexicon.ts'
import type { Meaning, NounPhrase } from './meaning.ts'
import { absenceOf } from './negations.ts'
import { isAnimate, type Thing } from './noun-phrases.ts'
import { referenceNouns } from './reference-words.ts'
import type { Joint } from './relation-words.data.ts'
import type { Segment } from './segments.ts'
import { chooseSetting } from './setting-words.ts'
import { ambiguousStyles } from './style-words.data.ts'
import type { VocabularyMatch } from './vocabulary.ts'
import type { Word } from './words.ts'

type Understood = Omit<Meaning, 'text' | 'lettering' | 'references' | 'changes'>

/** Where an object hangs: which phrases it is related to, and how. */
interface Pending {
  joint: Joint
  from: number[]
  /** Things "of" and "with" need to see whole. */
  left?: Thing
}

const placeNames = new Set(['one', 'other', 'others', 'both', 'none', 'each', 'everything', 'someone', 'everyone'])

/** Puts segments together: which thing has which relation to which, what is a place and what only says how to paint. */
export function understand(segments: readonly Segment[], withReferences: boolean): Understood {
  const phrases: NounPhrase[] = []
  const relations: Understood['relations'] = []
  const without: string[] = []
  const places: Parameters<typeof chooseSetting>[0][number][] = []
  const light: Understood['light'] = {}
  const camera: Understood['camera'] = {}
  let style: string | undefined
  /** Sky and ground words; things only when nothing else is named. */
  const faint: Thing[] = []
  let portraitAsked = false

  /** Whom the sentence is about. */
  let topic: number[] = []
  /** The last things named, as one group. */
  let last: number[] = []
  /** The same as read, also when it was no subject. */
  let lastThing: Thing | undefined
  let lastPlace: (typeof places)[number] | undefined
  let pending: Pending | undefined
  /** The joint that led to `last`, which "and" may carry on. */
  let led: Pending | undefined
  let negated = false
  let joined: 'and' | 'comma' | undefined
  let described: number[] | undefined
  let sentenceStart = true

  function apply(match: VocabularyMatch): void {
    if (match.kind === 'light') {
      const { mood, setup, ...rest } = match.light
      for (const [key, value] of Object.entries(rest)) (light as Record<string, unknown>)[key] ??= value
      if (mood) light.mood = [...new Set([...(light.mood ?? []), ...mood])]
      if (setup) light.setup = [...new Set([...(light.setup ?? []), ...setup])]
    } else if (match.kind === 'camera') {
      for (const [key, value] of Object.entries(match.camera)) (camera as Record<string, unknown>)[key] ??= value
      portraitAsked ||= match.camera.shot === 'portrait'
    } else if (match.kind === 'style') style ??= match.style
  }

  function relate(kind: RelationKind, from: readonly number[], to: number): void {
    for (const subject of from) {
      if (subject === to || relations.some((each) => each.subject === subject && each.object === to)) continue
      relations.push({ kind, subject, object: to })
    }
  }

  /** Index of the phrase, new or named before. */
  function add(thing: Thing): number {
    if (thing.definite) {
      const known = phrases.findLastIndex(
        ({ noun }) => noun === thing.phrase.noun || noun.endsWith(` ${thing.phrase.noun}`),
      )
      if (known >= 0) {
        const { attributes } = phrases[known]!
        attributes.colors.push(...thing.phrase.attributes.colors)
        for (const word of thing.phrase.attributes.words)
          if (!attributes.words.includes(word)) attributes.words.push(word)
        return known
      }
    }
    return phrases.push(thing.phrase) - 1
  }

  function describeOwner(owner: number, thing: Thing): void {
    const { attributes, noun, count } = thing.phrase
    const colors = attributes.colors.length > 0 ? colorWords.get(thing) : undefined
    const text = [...(colors ?? []), ...attributes.words, noun].join(' ')
    phrases[owner]!.attributes.words.push(count > 1 ? `${text}s`.replace(/ss$/, 's') : text)
  }

  const colorWords = new Map<Thing, string[]>()

  function modifiersOf(thing: Thing): void {
    const scenery = thing.place !== undefined || thing.head !== undefined
    for (const match of thing.modifiers) {
      if (match.kind === 'style' && ambiguousStyles.has(match.text) && !scenery) continue
      if (match.kind === 'light' && !scenery) {
        const isMood = match.light.mood !== undefined && !isAnimate(thing.phrase)
        const isNounLike = nounLikeLight.has(match.text)
        if (!isMood && (isNounLike || match.light.mood !== undefined)) continue
      }
      apply(match)
    }
  }

  function takeThing(thing: Thing): void {
    const { phrase } = thing
    const joint = pending
    pending = undefined
    const isFirst = sentenceStart
    sentenceStart = false
    if (negated) {
      if (!without.includes(absenceOf(phrase.noun))) without.push(absenceOf(phrase.noun))
      return
    }
    if (placeNames.has(phrase.noun)) return
    modifiersOf(thing)

    if (withReferences && referenceNouns.has(phrase.noun)) return
    if (thing.head && takeHead(thing, joint, isFirst)) {
      lastThing = thing
      return
    }
    if (thing.owner && bodyParts.has(phrase.noun)) {
      pending = joint
      takeThing(thing.owner)
      return
    }
    if (thing.owner) {
      if (isAnimate(thing.owner.phrase) && !wearables.has(phrase.noun) && !thing.owner.place) takeOwner(thing.owner)
      else phrase.attributes.words.unshift(...thing.owner.phrase.attributes.words, thing.owner.phrase.noun)
    }
    if (joint?.joint === 'of') {
      if (takeOf(thing, joint)) return
    }
    if (joint?.joint === 'with' && joint.from.length > 0 && partWords.has(phrase.noun)) {
      for (const owner of joint.from) describeOwner(owner, thing)
      led = joint
      lastThing = thing
      return
    }
    if (thing.place && takePlace(thing, joint)) return

    const index = add(thing)
    lastThing = thing
    if (joined && joint === undefined) {
      if (led && carriesOn(led, phrase, joined)) {
        connect(led, index, thing)
        last = [...last, index]
        joined = undefined
        return
      }
      const between = relations.findLast(({ kind }) => kind === 'between')
      if (between && between.and === undefined && joined === 'and' && last.includes(between.object)) {
        for (const each of relations) if (each.kind === 'between' && each.object === between.object) each.and = index
        joined = undefined
        return
      }
      if (led === undefined && last.length > 0) {
        const isTopic = last === topic || last.every((each) => topic.includes(each))
        last = [...last, index]
        if (isTopic) topic = last
        joined = undefined
        return
      }
    }
    joined = undefined
    if (joint) {
      connect(joint, index, thing)
      last = [index]
      led = joint.from.length > 0 ? joint : undefined
      if (topic.length === 0) topic = joint.from.length > 0 ? joint.from : []
      if (joint.from.length === 0) orphan = { ...joint, to: index }
      return
    }
    if (orphan) {
      connect({ joint: orphan.joint, from: [index] }, orphan.to, thing)
      orphan = undefined
    }
    topic = [index]
    last = [index]
    led = undefined
  }

  let orphan: (Pending & { to: number }) | undefined

  function takeOwner(owner: Thing): void {
    add(owner)
  }

  /** "and" goes on with the same joint only where that reads naturally. */
  function carriesOn(joint: Pending, phrase: NounPhrase, by: 'and' | 'comma'): boolean {
    if (joint.joint === 'wearing') return wearables.has(phrase.noun) || (by === 'and' && !isAnimate(phrase))
    if (joint.joint === 'holding' || joint.joint === 'with') return !isAnimate(phrase) || joint.joint === 'with'
    return false
  }

  function connect(joint: Pending, to: number, thing: Thing): void {
    const { from } = joint
    if (joint.joint === 'at' || joint.joint === 'of' || joint.joint === 'there') return
    for (const subject of from) {
      const subjectPhrase = phrases[subject]!
      let kind: RelationKind
      if (joint.joint === 'with') kind = withKind(subjectPhrase, thing.phrase)
      else if (joint.joint === 'in' && wearables.has(thing.phrase.noun) && isAnimate(subjectPhrase)) kind = 'wearing'
      else kind = joint.joint
      relate(kind, [subject], to)
    }
  }

  /** True when the head was light, camera, style or filler and nothing more. */
  function takeHead(thing: Thing, joint: Pending | undefined, isFirst: boolean): boolean {
    const match = thing.head!
    const { noun } = thing.phrase
    if (match.kind === 'style' && ambiguousStyles.has(match.text)) {
      const asManner =
        joint?.joint === 'in' || joint?.joint === 'of' || (phrases.length > 0 && joined === 'comma') || isMediumNext
      if (!asManner || (joint?.joint === 'of' && !/style|manner/.test(lastThing?.phrase.noun ?? ''))) {
        const drawn = lookUpNoun(noun)?.drawn
        if (drawn) thing.phrase.drawn = drawn
        return false
      }
    }
    if (match.kind === 'filler' && picturesOfPictures.has(match.text)) {
      const isObject = joint !== undefined && joint.from.length > 0 && joint.joint !== 'of' && joint.joint !== 'in'
      if (isObject || (!isMediumNext && isFirst === false && joint === undefined && joined === 'and')) {
        const drawn = lookUpNoun(noun)?.drawn
        if (drawn) thing.phrase.drawn = drawn
        return drawn === undefined
      }
    }
    if (match.kind === 'filler' && isFirst && isMediumNext) style ??= mediumStyles[match.text]
    if (match.kind === 'light' && thing.counted && match.light.mood === undefined && lookUpNoun(noun)) return false
    apply(match)
    if (thing.place && match.kind === 'light') takePlace(thing, joint)
    if (thing.place && match.kind === 'filler') takePlace(thing, joint)
    return true
  }

  /** Whether the thing now read is followed by "of" or "about". */
  let isMediumNext = false

  /** True when "of" used the thing up. */
  function takeOf(thing: Thing, joint: Pending): boolean {
    const { left } = joint
    const { phrase } = thing
    if (left?.place && lastPlace) {
      lastPlace = { ...lastPlace, words: [...lastPlace.words, phrase.noun] }
      places[places.length - 1] = lastPlace
      return true
    }
    const owner = joint.from.at(-1)
    if (owner === undefined) return false
    const whole = phrases[owner]!
    if (containers.has(whole.noun) && phrase.drawn) {
      const index = add(thing)
      relate('in', [owner], index)
      relations.pop()
      relate('in', [index], owner)
      lastThing = thing
      return true
    }
    if (wholeOfPart.has(whole.noun)) {
      phrases[owner] = {
        ...phrase,
        attributes: { ...phrase.attributes, words: [...phrase.attributes.words, whole.noun] },
      }
      lastThing = thing
      return true
    }
    whole.attributes.words.push(...phrase.attributes.words, phrase.noun)
    return true
  }

  /** True when the thing is scenery. */
  function takePlace(thing: Thing, joint: Pending | undefined): boolean {
    const place = thing.place!
    const { attributes } = thing.phrase
    const isTouched = joint !== undefined && joint.from.length > 0
    if (place.weight === 0 && (thing.counted || attributes.colors.length > 0) && thing.phrase.drawn && !isTouched) {
      if (!/sky|water|sand|ground|floor|wall/.test(place.feature)) return false
    }
    if (place.weight === 0) faint.push(thing)
    const words = attributes.words.filter((word) => word !== place.feature && !/^[a-z]+ly$/.test(word))
    lastPlace = { place, colors: attributes.colors, words }
    places.push(lastPlace)
    lastThing = thing
    joined = undefined
    if (!joint && !isTouched) {
      last = []
      led = undefined
    }
    return true
  }

  function takeDescription(words: readonly Word[], targets: readonly number[]): void {
    for (const target of targets) {
      const { attributes } = phrases[target]!
      for (const word of words) {
        const hex = colorOf(word.text)
        if (hex) attributes.colors.push(hex)
        else if (Object.hasOwn(sizeWords, word.text)) attributes.size *= sizeWords[word.text]!
        else if (!attributes.words.includes(word.text)) attributes.words.push(word.text)
      }
    }
  }

  segments.forEach((segment, position) => {
    switch (segment.kind) {
      case 'thing': {
        const next = segments[position + 1]
        isMediumNext = next?.kind === 'joint' && (next.joint === 'of' || next.joint === 'with')
        takeThing(segment.thing)
        break
      }
      case 'joint': {
        negated = false
        if (segment.joint === 'there') {
          topic = []
          last = []
          break
        }
        const isHeld = led && (led.joint === 'wearing' || led.joint === 'holding' || led.joint === 'riding')
        const isParticiple =
          /ing$|ed$|s$/.test(segment.text.split(' ')[0]!) || segment.joint === 'wearing' || segment.joint === 'holding'
        const ofTopic =
          segment.afterVerb ||
          (isParticiple && segment.joint !== 'of') ||
          (isHeld && segment.joint !== 'of' && segment.joint !== 'with')
        const group = described ?? (ofTopic && topic.length > 0 ? topic : last)
        const left = lastThing?.place || segment.joint === 'of' ? lastThing : undefined
        const from = segment.joint === 'of' ? (left && (left.place || left.head) ? [] : last) : group
        pending = left ? { joint: segment.joint, from, left } : { joint: segment.joint, from }
        joined = undefined
        break
      }
      case 'verb':
        for (const index of topic) {
          if (/ing$/.test(segment.text)) phrases[index]!.attributes.words.push(segment.text)
        }
        described = undefined
        joined = undefined
        if (topic.length > 0) last = topic
        led = undefined
        break
      case 'is':
        described = undefined
        if (last.length > 0 && led === undefined) topic = last
        break
      case 'description': {
        if (pending?.joint === 'in' || pending?.joint === 'wearing') takeDescription(segment.words, pending.from)
        else takeDescription(segment.words, last.length > 0 ? last : topic)
        break
      }
      case 'vocabulary':
        apply(segment.match)
        break
      case 'pronoun':
        if (
          pending &&
          topic.length > 0 &&
          last.length > 0 &&
          (segment.text === 'it' || segment.text === 'them' || segment.text === 'him')
        ) {
          const anchor = topic.find((each) => !last.includes(each))
          if (anchor !== undefined && pending.joint !== 'of' && pending.joint !== 'with' && pending.joint !== 'at') {
            for (const index of last) {
              const known = relations.findIndex(({ subject, object }) => subject === anchor && object === index)
              if (known >= 0) relations.splice(known, 1)
            }
            relate(pending.joint as RelationKind, last, anchor)
          }
        } else if (
          segment.text === 'it' ||
          segment.text === 'they' ||
          segment.text === 'he' ||
          segment.text === 'she'
        ) {
          last = topic
          led = undefined
        }
        pending = undefined
        break
      case 'negation':
        negated = true
        pending = undefined
        break
      case 'and':
        joined = 'and'
        break
      case 'comma':
        if (joined !== 'and') joined = 'comma'
        pending = undefined
        negated = false
        break
      case 'stop':
        joined = undefined
        pending = undefined
        negated = false
        orphan = undefined
        led = undefined
        sentenceStart = true
        last = []
        break
    }
  })

  if (phrases.length === 0 && !places.some(({ place }) => place.weight > 0)) {
    for (const thing of faint) if (thing.phrase.drawn) phrases.push(thing.phrase)
    if (phrases.length === 0 && portraitAsked) {
      phrases.push({ noun: 'person', count: 1, attributes: { colors: [], size: 1, words: [] }, drawn: 'person' })
    }
  }
  const understood: Understood = { phrases, relations, light, camera, without }
  const setting = chooseSetting(places)
  if (setting) understood.setting = setting
  if (style && style !== 'vector') understood.style = style
  return understood
}

/** What "with" means between two things. */
function withKind(subject: NounPhrase, object: NounPhrase): RelationKind {
  if (!isAnimate(subject)) return 'next-to'
  if (wearables.has(object.noun)) return 'wearing'
  return isAnimate(object) || object.attributes.size > 1 ? 'next-to' : 'holding'
}

const nounLikeLight = new Set(
  'spring summer autumn winter snow rain storm fog mist night evening morning sunset sunrise dawn lightning moonlight sunshine twilight'.split(
    ' ',
  ),
)
