import type { Repertoire } from './repertoire.ts'
import type { SceneSetting } from './scene.ts'

const outdoors = /^(?:park|meadow|street|road|city|garden|village|forest|hills|mountains)$/

/** Nobody named a place, but light that is at home in one: candles burn indoors, neon in streets. */
export function placeInLight(
  setting: SceneSetting,
  setup: readonly string[] | undefined,
  repertoire: Repertoire,
): SceneSetting {
  if (!setting.assumed || setup === undefined || !outdoors.test(setting.kind)) return setting
  const kind = setup.includes('candle') ? 'living-room' : setup.includes('neon') ? 'cyberpunk' : setting.kind
  return repertoire.hasSetting(kind) ? { ...setting, kind } : setting
}
