import { isAnimate } from '../language/things.ts'
import { areSmall } from './choose-setting.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneSetting, SceneSubject, Shot } from './scene.ts'

/** What small things lie on in a room: one of the grounds of grounds.data.ts. */
const tables: Readonly<Record<string, string>> = {
  cafe: 'café table',
  restaurant: 'café table',
  bar: 'bar counter',
  bakery: 'marble counter',
  office: 'desk',
  study: 'desk',
  library: 'desk',
  classroom: 'desk',
  'living-room': 'table by the window',
  bedroom: 'table by the window',
  workshop: 'workbench',
  greenhouse: 'garden table',
}

/** "A coffee cup in a cafe": where nothing but small things is shown, the room is what is out of focus behind their table. */
export function closeOnTable(
  setting: SceneSetting,
  subjects: readonly SceneSubject[],
  shot: Shot,
  repertoire: Repertoire,
): SceneSetting {
  const table = Object.hasOwn(tables, setting.kind) ? tables[setting.kind] : undefined
  const shown = subjects.filter(({ count }) => count > 0)
  const count = shown.reduce((sum, one) => sum + one.count, 0)
  const isWide = shot === 'wide' || shot === 'full' || shot === 'aerial'
  const hangs = shown.some(({ drawn }) => repertoire.findSubject(drawn).habitat === 'wall')
  if (table === undefined || setting.assumed || isWide || hangs || count === 0 || count > 4) return setting
  if (!repertoire.hasSetting('tabletop') || shown.some(isAnimate) || !areSmall(shown, repertoire)) return setting
  if (setting.features.some((feature) => /\b(?:wall|floor|shelf|interior)\b/.test(feature))) return setting
  const others = setting.features.filter((feature) => feature !== setting.kind)
  return { ...setting, kind: 'tabletop', features: [table, setting.kind, ...others] }
}

/** `desk in an office`: the table of a room that was asked for. */
export function tableIn({ kind, features: [table, room] }: SceneSetting): { table: string; room: string } | undefined {
  if (
    kind !== 'tabletop' ||
    table === undefined ||
    room === undefined ||
    !Object.hasOwn(tables, room) ||
    tables[room] !== table
  )
    return undefined
  return { table: /table|counter|desk|workbench/.exec(table)![0], room: room.replaceAll('-', ' ') }
}
