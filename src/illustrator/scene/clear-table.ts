import type { Meaning } from '../language/meaning.ts'
import { areSmall } from './choose-setting.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneSubject } from './scene.ts'

const rooms: ReadonlySet<string> = new Set(['kitchen', 'room', 'living-room', 'dining-room', 'cafe'])

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
  const table = subjects.find(({ noun }) => /(?:^| )(?:table|tabletop|countertop|counter)$/.test(noun))
  const others = subjects.filter((subject) => subject !== table)
  if (table?.count !== 1 || table.attributes.colors.length > 0 || table.relation || others.length === 0) return kept
  if (meaning.setting && !rooms.has(meaning.setting.kind)) return kept
  if (!repertoire.hasSetting('kitchen') || !areSmall(others, repertoire)) return kept
  if (meaning.camera.shot === 'wide' || meaning.camera.shot === 'full') return kept
  if (others.some(({ relation }) => !relation || (relation.to === table.id && relation.kind !== 'on'))) return kept
  if (meaning.lettering.some(({ on }) => on === table.noun)) return kept
  const words = table.attributes.words.filter((word) => !/ing$|^(?:small|set|laid)$/.test(word))
  return {
    subjects: others.map(({ relation, ...rest }) =>
      relation && relation.to !== table.id ? { ...rest, relation } : rest,
    ),
    meaning: { ...meaning, setting: { kind: 'kitchen', features: [[...words, table.noun].join(' ')], colors: [] } },
  }
}
