import { beach } from './beach.ts'
import { forest } from './forest.ts'
import { meadow } from './meadow.ts'
import { mountains } from './mountains.ts'
import { sea } from './sea.ts'
import type { Setting } from './setting.ts'
import { street } from './street.ts'
import { studio } from './studio.ts'

/** Every place, one file each. */
export const settings: readonly Setting[] = [beach, forest, meadow, mountains, sea, street, studio]

const byKind = new Map(settings.map((setting) => [setting.kind, setting]))

/** The setting a `SceneSetting.kind` names. Never throws: an unknown place is a studio backdrop. */
export function findSetting(kind: string): Setting {
  return byKind.get(kind) ?? studio
}
