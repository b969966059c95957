import type { Pixels } from '../../imaging/image.ts'
import { readChanges } from '../language/changes.ts'
import { colorOf } from '../language/colors.ts'
import type { Change, DesignMeaning, Meaning } from '../language/meaning.ts'
import { addsThing, photoClauses, photoEditsIn } from '../language/photo-clauses.ts'
import { readPrompt } from '../language/read-prompt.ts'
import { findThing } from '../references/find-thing.ts'
import { boundScene } from '../scene/bound-scene.ts'
import type { PhotoEdit } from '../scene/photo-edit.ts'
import type { Scene } from '../scene/scene.ts'
import { applyChange, type Outcome } from './apply-change.ts'
import { findTarget } from './find-target.ts'
import { goneFrom, impossible, impossibleAtOnce } from './photo-limits.data.ts'
import { markThings, withEdits } from './photo-steps.ts'
import { colorIn, maskQuotes, saidText } from './photo-text.ts'
import { placeInPhoto } from './place-in-photo.ts'

/**
 * A photo with what the words ask done to it as it is now, one clause after another: steps for the photo itself, things
 * and text put into it, another place behind its subject. What cannot be done is said in `notes`, and the rest is done.
 */
export function revisePhoto(
  previous: Scene,
  meaning: Meaning,
  photo: Pixels | undefined,
): { scene: Scene; notes: string[] } {
  const notes: string[] = []
  let scene = previous
  let done = 0
  const { masked, quotes } = maskQuotes(meaning.text)
  for (const clause of photoClauses(masked)) {
    const outcome = reviseByClause(scene, clause, meaning, quotes, photo)
    if (outcome === undefined) continue
    done++
    scene = outcome.scene
    if (outcome.note !== undefined) notes.push(outcome.note)
  }
  if (done === 0) notes.push('I found nothing to change in these words, so the picture is as it was.')
  return { scene: boundScene({ ...scene, undrawn: [] }), notes: [...new Set(notes)] }
}

function reviseByClause(
  scene: Scene,
  clause: string,
  whole: Meaning,
  quotes: readonly string[],
  photo: Pixels | undefined,
): Outcome | undefined {
  const quoted = clause.replace(/\bquote(\d+)\b/g, (_, at) => quotes[Number(at)] ?? '')
  const meaning = readPrompt(quoted, { previous: scene })
  const text = meaning.lettering[0] ?? saidText(clause, whole.text)
  if (text) return withText(scene, { ...meaning, lettering: [text] })
  const refused = impossibleAtOnce.find(([pattern]) => pattern.test(clause))
  if (refused) return cannot(scene, refused[1])
  const asked = photoEditsIn(clause)
  if (asked.length > 0) return { scene: withEdits(scene, asked) }
  // "Put it on a table in a garden": what it stands on belongs to the place.
  const elsewhere = /^(?:put|place|move|set|show) (?:it|this|that|him|her|them|the \w+)\b/.test(clause)
  const isOwn = meaning.phrases.some(({ noun }) => findTarget(scene, noun))
  if (elsewhere && meaning.setting && !isOwn) return newPlace(inLightOf(scene, meaning), meaning.setting, clause)
  const changes = readChanges(clause, [], scene)
  if (changes.length === 0) {
    const becomes = styleOf(
      /\b(?:in)?to (?:an? )?([a-z -]+)$|\b(?:as|like) (?:an? )?([a-z -]+)$/.exec(clause)?.slice(1).find(Boolean) ?? '',
    )
    const more: Change[] = becomes ? [{ kind: 'style', style: becomes }] : changesOf(meaning)
    if (more.length === 0) return refusalOf(scene, clause)
    return applyAll(scene, more, clause, meaning, photo)
  }
  return applyAll(scene, changes, clause, meaning, photo)
}

/** A place, hour or style that is only named: "on a beach", "as a watercolor", "at night". */
function changesOf({ setting, light, style, phrases }: Meaning): Change[] {
  if (setting) return [{ kind: 'setting', setting }]
  if (style) return [{ kind: 'style', style }]
  if (Object.keys(light).length > 0 && phrases.length === 0) return [{ kind: 'light', light }]
  return []
}

function withText(scene: Scene, meaning: Meaning): Outcome {
  const [asked] = meaning.lettering
  const { text } = asked!
  const changes = /\b(?:change|replace|update|edit|rewrite)\b/i.test(meaning.text) && scene.lettering.length > 0
  if (changes) {
    return {
      scene: {
        ...scene,
        lettering: scene.lettering.map((one, at) => (at === scene.lettering.length - 1 ? { ...one, text } : one)),
      },
    }
  }
  const { on: _none, ...plain } = asked!
  const panelled = plain.carrier !== 'caption' && plain.carrier !== 'title'
  const color = plain.color ?? colorIn(meaning.text)
  const place = /\b(?:cent(?:er|re)|middle)\b/i.test(meaning.text)
    ? 'center'
    : plain.place === 'center'
      ? 'bottom'
      : plain.place
  const added = {
    ...plain,
    ...(panelled ? {} : { bold: true }),
    ...(color ? { color } : {}),
    place,
    id: `text-${scene.lettering.length + 1}`,
  } as const
  return { scene: markThings({ ...scene, lettering: [...scene.lettering, added] }) }
}

function applyAll(
  scene: Scene,
  changes: readonly Change[],
  clause: string,
  meaning: Meaning,
  photo: Pixels | undefined,
): Outcome {
  let next = scene
  const notes: string[] = []
  for (const change of changes) {
    const outcome = applyToPhoto(next, change, clause, meaning, photo)
    next = outcome.scene
    if (outcome.note !== undefined) notes.push(outcome.note)
  }
  return notes.length > 0 ? { scene: next, note: notes.join(' ') } : { scene: next }
}

/** "A comic": the word for what it becomes, as the name of a style. */
const styleOf = (word: string): string | undefined => (word === '' ? undefined : readPrompt(`in ${word} style`).style)

const isWhole = (target: string | undefined): boolean =>
  target === undefined || /^(?:it|this|photo|picture|image|photograph|everything|scene)$/.test(target)

function applyToPhoto(
  scene: Scene,
  change: Change,
  clause: string,
  meaning: Meaning,
  photo: Pixels | undefined,
): Outcome {
  const own = 'target' in change && change.target !== undefined ? findTarget(scene, change.target) : undefined
  if (own) return applyChange(scene, change, meaning)
  switch (change.kind) {
    case 'add':
      return addThing(scene, change, clause, meaning)
    case 'setting':
      if (/^(?:add|insert|include|draw)\b/.test(clause) && !/\b(?:background|backdrop|behind)\b/.test(clause))
        return {
          scene,
          note: `I can't add “${clause.replace(/^\w+ (?:an? |the |some )?/, '')}” to a photo without replacing its background.`,
        }
      return newPlace(inLightOf(scene, meaning), change.setting, clause)
    case 'light': {
      const { time, weather, season } = change.light
      const lit = { ...scene, light: { ...scene.light, ...(weather ? { weather } : {}), ...(time ? { time } : {}) } }
      const hour = time ?? (weather === 'clear' ? 'day' : weather === 'cloudy' ? undefined : weather) ?? season
      return { scene: hour ? withEdits(lit, [{ kind: 'light', where: hour }]) : lit }
    }
    case 'style':
      return { scene: withEdits(scene, [{ kind: 'style', where: change.style }]) }
    case 'zoom':
      return {
        scene: withEdits(scene, [
          change.factor > 1
            ? { kind: 'zoom', amount: change.factor, where: 'subject' }
            : { kind: 'extend', amount: 1.4 },
        ]),
      }
    case 'camera':
      if (change.camera.bokeh) return { scene: withEdits(scene, [{ kind: 'blur', amount: 1, where: 'background' }]) }
      return cannot(scene, 'show a photo from another side')
    case 'attribute': {
      const [color] = change.attributes.colors ?? []
      if (color) return { scene: withEdits(scene, [recolorOf(change.target, color, clause)]) }
      if (change.attributes.size !== undefined)
        return cannot(scene, `make “${change.target ?? 'it'}” another size in a photo`)
      const words = change.attributes.words ?? []
      const style = isWhole(change.target) || words.length === 1 ? styleOf(words.join(' ')) : undefined
      if (style) return { scene: withEdits(scene, [{ kind: 'style', where: style }]) }
      return cannot(
        scene,
        `make ${isWhole(change.target) ? 'what is in a photo' : `the ${change.target}`} ${words.at(-1) ?? 'different'}`,
      )
    }
    case 'remove':
      return takeOut(scene, goneFrom(clause) ?? change.target, clause, photo)
    case 'replace': {
      const style = styleOf(change.phrase.noun)
      if (style) return { scene: withEdits(scene, [{ kind: 'style', where: style }]) }
      const color = change.phrase.attributes.colors[0] ?? colorOf(change.phrase.noun)
      if (color && change.phrase.drawn === undefined)
        return { scene: withEdits(scene, [recolorOf(change.target, color, clause)]) }
      return cannot(scene, `exchange the ${change.target} in a photo`)
    }
    case 'design':
      return designOf(scene, change.design, meaning)
    case 'move':
    case 'turn':
    case 'resize':
    case 'count':
      return cannot(
        scene,
        `${change.kind === 'count' ? 'change how many' : change.kind} the ${change.target} in a photo`,
      )
    case 'more':
      return change.by === 'fewer'
        ? cannot(scene, `change how many “${change.phrase.noun}” are in a photo`)
        : addThing(
            scene,
            { kind: 'add', phrase: { ...change.phrase, count: change.by === 'some' ? 3 : change.by } },
            clause,
            meaning,
          )
    case 'swap':
      return cannot(scene, 'swap things in a photo')
    case 'text':
      return withText(scene, {
        ...meaning,
        lettering: [
          { text: change.text, carrier: 'caption', place: 'bottom', type: 'sans', bold: true, italic: false },
        ],
      })
  }
}

/** A photo is not laid out: it gets the words of a poster in a poster's border. */
function designOf(scene: Scene, design: DesignMeaning, meaning: Meaning): Outcome {
  const [text] = meaning.lettering
  const framed = withEdits(scene, [{ kind: 'border', amount: 0.05, color: '#f6f1e4' }])
  if (!text)
    return { scene: framed, note: `A ${design.noun} needs words: tell me what it should say, in quotation marks.` }
  return withText(framed, { ...meaning, lettering: [{ ...text, carrier: 'title', place: 'top' }] })
}

const cannot = (scene: Scene, wish: string): Outcome => ({
  scene,
  note: `I can't ${wish}, so that is as it was.`,
})

/** "the red car" to blue: a colour before the noun says what it was. */
function recolorOf(target: string | undefined, color: string, clause: string): PhotoEdit {
  if (isWhole(target)) return { kind: 'tint', color }
  const from = colorBefore(clause, target!.split(' ').at(-1)!)
  return { kind: 'recolor', color, where: target!, ...(from && from !== color ? { from } : {}) }
}

/** What can be found in the photo is taken out of it, and what was behind it made up. */
function takeOut(scene: Scene, target: string, clause: string, photo: Pixels | undefined): Outcome {
  const where = placedIn(target, clause)
  const from = colorBefore(target, target.split(' ').at(-1)!)
  if (!photo || isWhole(target) || notThings.test(target) || !findThing(photo, where, from))
    return { scene, note: `I can't tell where the ${target} is in the photo, so it is still there.` }
  return { scene: withEdits(scene, [{ kind: 'remove', where, ...(from ? { from } : {}) }]) }
}

/** What is no thing with an outline of its own. */
const notThings =
  /\b(?:text|words?|watermark|logo|caption|date|shadows?|reflections?|noise|colou?rs?|blemish\w*|wrinkles?|sky|grass|clouds?|water)\b/

/** "The man" with where he is: "the man on the left", "the man in the background". */
function placedIn(target: string, clause: string): string {
  const where =
    /\b(?:on|at|to|in) the (?:far )?(left|right|background)\b|\b(left|right|background) (?:side|one|\w+)$/.exec(clause)
  const place = where?.[1] ?? where?.[2]
  const plain = target.replace(/\b(?:left|right|background) (?=\w)/, '')
  return (place ? `${plain} ${place === 'background' ? 'in' : 'on'} the ${place}` : plain).slice(0, 60)
}

function colorBefore(text: string, noun: string): string | undefined {
  const before = text.slice(0, text.indexOf(noun)).trim().split(' ').at(-1)
  return before === undefined ? undefined : colorOf(before)
}

/** "A city at night": the place's own light. */
const inLightOf = (scene: Scene, { light }: Meaning): Scene => ({
  ...scene,
  light: { ...scene.light, time: light.time ?? 'day', weather: light.weather ?? 'clear' },
})

/** The photo's subject before another place. */
function newPlace(
  scene: Scene,
  asked: Pick<Scene['setting'], 'kind' | 'features' | 'colors'>,
  clause: string,
): Outcome {
  const part = /\b(?:sky|water|sea|ocean|lake|river|grass|lawn|leaves|trees?)\b/.exec(clause)?.[0]
  if (part && asked.colors.length > 0)
    return { scene: withEdits(scene, [{ kind: 'recolor', color: asked.colors[0]!, where: part }]) }
  const isBackdrop = asked.colors.length > 0 && (asked.kind === 'abstract' || asked.kind === 'studio')
  if (isBackdrop) {
    return /\bbackground|backdrop|wall\b/.test(clause)
      ? { scene: withEdits(scene, [{ kind: 'plain-background', color: asked.colors[0]! }]) }
      : { scene: withEdits(scene, [{ kind: 'tint', color: asked.colors[0]! }]) }
  }
  const moved = {
    ...scene,
    setting: { ...asked, features: [...asked.features], colors: [...asked.colors], assumed: false },
  }
  return { scene: withEdits(moved, [{ kind: 'new-background' }]) }
}

function addThing(scene: Scene, change: Extract<Change, { kind: 'add' }>, clause: string, meaning: Meaning): Outcome {
  // "On the flower" is in the photo already.
  if (
    new RegExp(`\\b(?:the|its|his|her|their|this) (?:[\\w-]+ )?${change.phrase.noun.replace(/[^a-z -]/g, '')}\\b`).test(
      clause,
    )
  )
    return { scene }
  if (change.phrase.drawn === undefined) return { scene, note: `I could not draw “${change.phrase.noun}”.` }
  const free = { ...change }
  delete free.relation
  const ids = new Set(scene.subjects.map(({ id }) => id))
  const outcome = applyChange(scene, change.relation && scene.subjects.length > 0 ? change : free, {
    ...meaning,
    relations: [],
  })
  const subjects = outcome.scene.subjects.map((subject) =>
    ids.has(subject.id) ? subject : placeInPhoto(subject, clause),
  )
  return { ...outcome, scene: markThings({ ...outcome.scene, subjects }) }
}

function refusalOf(scene: Scene, clause: string): Outcome | undefined {
  const found = impossible.find(([pattern]) => pattern.test(clause))
  if (found) return cannot(scene, found[1])
  if (addsThing(clause)) return { scene, note: `I could not draw “${clause.replace(/^\w+ (?:an? |the )?/, '')}”.` }
  return undefined
}
