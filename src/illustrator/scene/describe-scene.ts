import { aOrAn, countWord, joinWords, plural } from './english.ts'
import type { RelationKind, Scene, SceneSubject } from './scene.ts'

const placeNames: Readonly<Record<string, string>> = {
  mountains: 'in the mountains',
  sea: 'on the open sea',
  beach: 'on a beach',
  city: 'in the city',
  street: 'in a street',
  road: 'on an open road',
  space: 'in space',
  underwater: 'under water',
  farm: 'on a farm',
  stage: 'on a stage',
  studio: 'before a studio backdrop',
  sky: 'in the sky',
  river: 'by a river',
  lake: 'by a lake',
  waterfall: 'by a waterfall',
  snow: 'in the snow',
  abstract: 'among abstract shapes',
  'living-room': 'in a living room',
}

const sceneryNames: Readonly<Record<string, string>> = {
  mountains: 'a mountain landscape',
  sea: 'the open sea',
  city: 'a city',
  space: 'outer space',
  underwater: 'the world under water',
  snow: 'a snowy landscape',
  studio: 'a plain studio backdrop',
  abstract: 'an abstract composition',
  sky: 'a wide sky',
}

const timeNames = {
  dawn: 'at dawn',
  day: '',
  'golden-hour': 'in the golden hour',
  dusk: 'at dusk',
  night: 'at night',
} as const

const weatherNames = {
  clear: '',
  cloudy: 'under a cloudy sky',
  rain: 'in the rain',
  snow: 'in falling snow',
  fog: 'in fog',
  storm: 'in a storm',
} as const

const relationNames: Readonly<Record<RelationKind, string>> = {
  'left-of': 'to the left of',
  'right-of': 'to the right of',
  above: 'above',
  below: 'below',
  on: 'on',
  in: 'in',
  under: 'under',
  'in-front-of': 'in front of',
  behind: 'behind',
  between: 'between',
  'next-to': 'next to',
  holding: 'holding',
  wearing: 'wearing',
  riding: 'riding',
}

const styleNames: Readonly<Record<string, string>> = {
  vector: '',
  watercolor: 'in watercolour',
  oil: 'in oil paint',
  ink: 'in ink',
  pencil: 'in pencil',
  charcoal: 'in charcoal',
  'black-and-white': 'in black and white',
  neon: 'in neon colours',
  clay: 'as a clay model',
  'vintage-photo': 'as a vintage photograph',
  'childrens-book': "as in a children's book",
}

const styleName = (kind: string): string => styleNames[kind] ?? `as ${kind.replaceAll('-', ' ')}`
const nameOf = (kind: string): string => kind.replaceAll('-', ' ')

/** `a red sports car`, `three dogs`. */
function nameSubject(subject: SceneSubject): string {
  if (subject.noun.startsWith('picture ') && subject.reference !== undefined) return `your ${subject.noun}`
  const words = subject.attributes.words.slice(0, 3).join(' ')
  const noun = subject.count === 1 ? subject.noun : plural(subject.noun)
  const full = words === '' ? noun : `${words} ${noun}`
  return subject.count === 1 ? `${aOrAn(full)} ${full}` : `${countWord(subject.count)} ${full}`
}

function tellSubject(subject: SceneSubject, scene: Scene): string {
  const name = nameSubject(subject)
  const { relation } = subject
  if (!relation) return name
  const to = scene.subjects.find(({ id, count }) => id === relation.to && count > 0)
  const and = scene.subjects.find(({ id, count }) => id === relation.and && count > 0)
  if (!to) return name
  return `${name} ${relationNames[relation.kind]} the ${to.noun}${and ? ` and the ${and.noun}` : ''}`
}

function tellLight(scene: Scene): string {
  return [timeNames[scene.light.time], weatherNames[scene.light.weather]].filter((text) => text !== '').join(' ')
}

const quoted = (text: string): string => `“${text}”`

/** What the picture shows in a sentence or two, and what could not be drawn; and the plan, a thought a step. */
export function describeScene(scene: Scene): { commentary: string; thoughts: string[] } {
  const shown = scene.subjects.filter(({ count }) => count > 0)
  const bust = scene.camera.shot === 'portrait' && shown.some(({ drawn }) => drawn === 'person' || drawn === 'portrait')
  const told = joinWords(shown.map((subject) => tellSubject(subject, scene)))
  const kind = scene.setting.kind
  const place = placeNames[kind] ?? `in ${aOrAn(nameOf(kind))} ${nameOf(kind)}`
  const scenery = sceneryNames[kind] ?? `${aOrAn(nameOf(kind))} ${nameOf(kind)}`
  const indoorLight = kind === 'studio' || kind === 'space' || kind === 'underwater' || kind === 'abstract'
  const sentence = [
    shown.length === 0 ? scenery : `${bust ? 'a portrait of ' : ''}${told}`,
    shown.length === 0 ? '' : place,
    indoorLight ? '' : tellLight(scene),
    styleName(scene.style.kind),
  ]
    .filter((part) => part !== '')
    .join(' ')
  const lines = [`Here is ${sentence}.`]
  if (scene.lettering.length > 0) {
    lines.push(`It says ${joinWords(scene.lettering.map(({ text }) => quoted(text)))}.`)
  }
  if (scene.references.some(({ role }) => role === 'style')) {
    lines.push('Its colours and contrast follow your reference.')
  }
  lines.push(...tellUndrawn(scene))
  return { commentary: lines.join(' '), thoughts: tellPlan(scene, shown, place, scenery) }
}

function tellUndrawn(scene: Scene): string[] {
  const lines: string[] = []
  const missing = scene.undrawn.filter(({ instead }) => instead === undefined).map(({ noun }) => quoted(noun))
  if (missing.length > 0) lines.push(`I could not draw ${joinWords(missing, 'or')}.`)
  for (const { noun, instead } of scene.undrawn) {
    if (instead !== undefined) lines.push(`I could not draw ${quoted(noun)}, so there is ${instead} instead.`)
  }
  return lines
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
  for (const subject of shown) {
    const colors = subject.attributes.colors.length > 0 ? ` in ${joinWords(subject.attributes.colors)}` : ''
    thoughts.push(`I draw ${tellSubject(subject, scene)}${colors}.`)
  }
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
