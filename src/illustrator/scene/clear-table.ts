import type { Meaning } from '../language/meaning.ts'
import { areSmall } from './choose-setting.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneSubject } from './scene.ts'

const rooms: ReadonlySet<string> = new Set(['kitchen', 'room', 'living-room', 'dining-room', 'cafe', 'window'])

const tableNames = /(?:^| )(?:table|tabletop|countertop|counter)$/

const isThing = ({ drawn }: SceneSubject): boolean => drawn !== 'person' && drawn !== 'portrait'

const alone = ({ relation: _relation, ...rest }: SceneSubject): SceneSubject => rest

/** Seen from right above, the table is all there is besides what lies on it. */
const onTop = ({ noun, attributes }: SceneSubject, meaning: Meaning): Meaning => ({
  ...meaning,
  setting: { kind: 'kitchen', features: [[...attributes.words, noun].join(' ')], colors: attributes.colors },
})

/**
 * "A cat on a wooden table": when nothing but small things on it is shown, the table becomes the place, seen from near, so that
 * what stands on it is what one sees.
 */
export function clearTable(
  subjects: readonly SceneSubject[],
  meaning: Meaning,
  repertoire: Repertoire,
): { subjects: SceneSubject[]; meaning: Meaning } {
  const kept = { subjects: [...subjects], meaning }
  const fromAbove = meaning.camera.angle === 'top'
  const tables = fromAbove ? /(?:^| )(?:table|tabletop|countertop|counter|desk)$/ : tableNames
  const table = subjects.find(({ noun }) => tables.test(noun))
  const others = subjects.filter((subject) => subject !== table)
  if (fromAbove && table && others.length > 0 && others.every(isThing))
    return { subjects: others.map(alone), meaning: onTop(table, meaning) }
  if (table?.count !== 1 || table.attributes.colors.length > 0 || table.relation || others.length === 0) return kept
  if (meaning.setting && !rooms.has(meaning.setting.kind)) return kept
  if (!repertoire.hasSetting('tabletop') || !areSmall(others, repertoire)) return kept
  if (meaning.camera.shot === 'wide' || meaning.camera.shot === 'full') return kept
  if (others.some(({ relation }) => !relation || (relation.to === table.id && relation.kind !== 'on'))) return kept
  if (meaning.lettering.some(({ on }) => on === table.noun)) return kept
  const words = table.attributes.words.filter((word) => !/ing$|^(?:small|set|laid)$/.test(word))
  const around = meaning.setting ? [meaning.setting.kind, ...meaning.setting.features] : []
  return {
    subjects: others.map(({ relation, ...rest }) =>
      relation && relation.to !== table.id ? { ...rest, relation } : rest,
    ),
    meaning: {
      ...meaning,
      setting: { kind: 'tabletop', features: [[...words, table.noun].join(' '), ...around], colors: [] },
    },
  }
}
