import type { Meaning } from '../language/meaning.ts'
import { letteringAreas, saysItself } from './lettering-areas.data.ts'
import type { SceneLettering, SceneSubject } from './scene.ts'

const isShown = ({ count }: SceneSubject): boolean => count > 0

/** The thing in the picture that a text is on: the one that is named, or one that has such a place. */
function carrierOf({ on, carrier }: Meaning['lettering'][number], subjects: readonly SceneSubject[]) {
  const shown = subjects.filter(isShown)
  const named = shown.find(({ id, noun }) => (on === undefined ? noun === carrier : id === on || noun === on))
  if (named) return named
  // A shirt that somebody wears is painted with them; a label is on what has one.
  if (carrier === 'shirt') return shown.find(({ drawn }) => drawn === 'person' || drawn === 'portrait')
  if (carrier === 'label') return shown.find(({ drawn }) => /^(?:bottle|box|mug|book)$/.test(drawn))
  if (on !== undefined && /screen|display|monitor/.test(on))
    return shown.find(({ drawn }) => /^(?:laptop|phone|icon:(?:television|desktop-computer))$/.test(drawn))
  return undefined
}

/** The text asked for, each with its id and with the subject that carries it, when one in the picture can. */
export function planLettering(meaning: Meaning, subjects: readonly SceneSubject[]): SceneLettering[] {
  if (meaning.without.includes('text')) return []
  return meaning.lettering.flatMap((lettering, index) => {
    const { on: _on, ...rest } = lettering
    const carrier = carrierOf(lettering, subjects)
    if (carrier && saysItself.get(carrier.drawn)?.test(rest.text)) return []
    // A thing too thin to write on, a bunting or a flag, has its text beside it.
    const holds = carrier && (rest.carrier !== 'banner' || letteringAreas.some(([drawn]) => drawn.test(carrier.drawn)))
    return { id: `text-${index + 1}`, ...rest, ...(holds ? { on: carrier.id } : {}) }
  })
}
