import type { MarkerField } from './marker-field.ts'
import { markers, say, syntheticSourceTypes } from './markers.data.ts'

/** A sign that a tool made a picture, or had a hand in it. Anybody can write one, and anybody can take it out. */
export interface OtherMarker {
  /** `ComfyUI`; `unnamed` where only the kind of source is said. */
  tool: string
  /** `PNG text 'workflow'`. */
  where: string
  /** One line, at most 200 characters: what it tells of the picture. */
  says: string
}

/** The signs among what a file says of itself. */
export function findMarkers(fields: readonly MarkerField[]): OtherMarker[] {
  const found = markers.flatMap((marker): OtherMarker[] => {
    const field = fields.find(
      ({ place, name, text }) =>
        place === marker.place && name === marker.name && text !== '' && (marker.has?.test(text) ?? true),
    )
    if (!field) return []
    const telling = fields.find(({ place, name }) => place === marker.place && name === marker.about) ?? field
    return [{ tool: marker.tool, where: whereOf(field), says: say(marker, telling.text) }]
  })
  return found.some(({ where }) => where.startsWith('XMP')) ? found : [...found, ...sourceType(fields)]
}

function sourceType(fields: readonly MarkerField[]): OtherMarker[] {
  const field = fields.find(({ place, name }) => place === 'XMP' && name === 'DigitalSourceType')
  const word = field?.text.split('/').at(-1) ?? ''
  const meaning = Object.hasOwn(syntheticSourceTypes, word) ? syntheticSourceTypes[word] : undefined
  return field && meaning ? [{ tool: 'unnamed', where: whereOf(field), says: `${word}: ${meaning}` }] : []
}

const whereOf = ({ place, name }: MarkerField): string => `${place} '${name}'`
