import { aOrAn, joinWords } from './english.ts'
import { nameSubject } from './name-subject.ts'
import type { Scene, SceneSubject } from './scene.ts'
import { placeNames, relationNames, sceneryNames, styleNames, timeNames, weatherNames } from './scene-words.data.ts'

const styleName = (kind: string): string => styleNames[kind] ?? `as ${kind.replaceAll('-', ' ')}`
const nameOf = (kind: string): string => kind.replaceAll('-', ' ')

/** Each subject once, with its relation; an anchor is named where it is first needed. */
function tellSubjects(scene: Scene): string[] {
  const shown = new Map(scene.subjects.filter(({ count }) => count > 0).map((subject) => [subject.id, subject]))
  const named = new Set<string>()
  const name = (subject: SceneSubject): string => {
    const known = named.has(subject.id)
    named.add(subject.id)
    return nameSubject(subject, known)
  }
  const told: string[] = []
  const leaders = [...shown.values()].filter(
    ({ relation, place }) => relation && shown.has(relation.to) && place?.x === undefined,
  )
  for (const subject of shown.values()) {
    const { relation } = subject
    const to = relation && shown.get(relation.to)
    // What an edit moved may no longer be where the first words had it.
    if (!to || subject.place?.x !== undefined || to.place?.x !== undefined) {
      // An anchor is told with the thing that needs it.
      const later = leaders.some((other) => other.relation?.to === subject.id || other.relation?.and === subject.id)
      if (!later && !named.has(subject.id)) told.push(name(subject))
      continue
    }
    const and = relation.and === undefined ? undefined : shown.get(relation.and)
    const anchors = and ? `${name(to)} and ${name(and)}` : name(to)
    told.push(`${name(subject)} ${relationNames[relation.kind]} ${anchors}`)
  }
  return told
}

function tellLight(scene: Scene): string {
  return [timeNames[scene.light.time], weatherNames[scene.light.weather]].filter((text) => text !== '').join(' ')
}

const quoted = (text: string): string => `“${text}”`

/** What the picture shows in a sentence or two, and what could not be drawn; and the plan, a thought a step. */
export function describeScene(scene: Scene): { commentary: string; thoughts: string[] } {
  const shown = scene.subjects.filter(({ count }) => count > 0)
  const bust = scene.camera.shot === 'portrait' && shown.some(({ drawn }) => drawn === 'person' || drawn === 'portrait')
  const told = joinWords(tellSubjects(scene))
  const kind = scene.setting.kind
  const place = namePlace(scene)
  const scenery = nameScenery(scene)
  const indoorLight = kind === 'studio' || kind === 'space' || kind === 'underwater' || kind === 'abstract'
  const sentence = [
    shown.length === 0 ? scenery : `${bust ? 'a portrait of ' : ''}${told}`,
    shown.length === 0 ? '' : place,
    indoorLight ? '' : tellLight(scene),
    styleName(scene.style.kind),
  ]
    .filter((part) => part !== '')
    .join(' ')
  const many =
    !bust && shown.length > 0 && /^(\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(told)
  const lines = [`Here ${many ? 'are' : 'is'} ${sentence}.`]
  if (scene.lettering.length > 0) {
    lines.push(`It says ${joinWords(scene.lettering.map(({ text }) => quoted(text)))}.`)
  }
  if (scene.references.some(({ role }) => role === 'style')) {
    lines.push('Its colours and contrast follow your reference.')
  }
  lines.push(...tellUndrawn(scene))
  return { commentary: lines.join(' '), thoughts: tellPlan(scene, shown, place, scenery) }
}

/** `in a park`, `over your picture 2`. */
function namePlace({ setting, references }: Scene): string {
  const behind = references.find(({ role }) => role === 'background' || role === 'edit')
  if (behind) return `over your picture ${behind.index + 1}`
  if (setting.assumed && references.some(({ role }) => role === 'element')) return 'in one composition'
  return placeNames[setting.kind] ?? `in ${aOrAn(nameOf(setting.kind))} ${nameOf(setting.kind)}`
}

/** `a serene mountain landscape`. */
function nameScenery({ setting, light, references }: Scene): string {
  const behind = references.find(({ role }) => role === 'background' || role === 'edit')
  if (behind) return `your picture ${behind.index + 1}`
  const plain = sceneryNames[setting.kind] ?? `a ${nameOf(setting.kind)}`
  const full = [...light.mood.slice(0, 2), plain.replace(/^an? /, '')].join(' ')
  return `${aOrAn(full)} ${full}`
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
