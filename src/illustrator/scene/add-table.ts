import { isAnimate } from '../language/things.ts'
import { areSmall } from './choose-setting.ts'
import { nextId } from './plan-subjects.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneSetting, SceneSubject } from './scene.ts'

const bare = new Set(['studio', 'stage', 'tent'])

/** Small things in a room that was asked for stand on a table there, not on its floor. */
export function addTable(
  subjects: readonly SceneSubject[],
  setting: SceneSetting,
  repertoire: Repertoire,
): SceneSubject[] {
  const { indoor, surface } = repertoire.findSetting(setting.kind)
  const loose = subjects.filter(({ relation }) => relation?.kind !== 'on' && relation?.kind !== 'in')
  const small = subjects.length > 0 && subjects.length <= 6 && areSmall(subjects, repertoire)
  // Pets have the floor, and what hangs on a wall hangs there.
  if (subjects.some(isAnimate) || setting.features.some((feature) => /^(?:wall|floor)$/.test(feature)))
    return [...subjects]
  const crowd = subjects.reduce((sum, { count }) => sum + count, 0) > 8
  if (setting.assumed || !indoor || surface !== 'floor' || bare.has(setting.kind) || !small || crowd)
    return [...subjects]
  // A room that stands for a kitchen was chosen for those who stand on its floor.
  if (setting.kind === 'room' && setting.features.includes('kitchen')) return [...subjects]
  if (!repertoire.hasSubject('table')) return [...subjects]
  const id = nextId(
    'table',
    subjects.map((subject) => subject.id),
  )
  // Small, so that what stands on it is what one sees.
  const table: SceneSubject = {
    id,
    noun: 'table',
    drawn: 'table',
    count: 1,
    attributes: { colors: [], size: 1, words: [] },
  }
  const placed = subjects.map((subject): SceneSubject => {
    if (!loose.includes(subject) || subject.relation) return subject
    return { ...subject, relation: { kind: 'on', to: id } }
  })
  return [...placed, table]
}
