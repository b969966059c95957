import { findSetting, settings } from '../settings/index.ts'
import type { Setting } from '../settings/setting.ts'
import { findIcon } from '../subjects/catalogue/pack.ts'
import { seenFromAbove } from '../subjects/from-above/index.ts'
import { findSubject, subjects } from '../subjects/index.ts'
import type { Subject } from '../subjects/subject.ts'

/** What planning and layout ask of the things and places they arrange; never how they are painted. */
export interface Repertoire {
  findSubject(drawn: string): Pick<Subject, 'habitat' | 'height' | 'aspect'>
  /** The same seen from right above, where there is a drawing of that. */
  fromAbove(drawn: string): Pick<Subject, 'height' | 'aspect'> | undefined
  /** True for a drawing that is mirrored when it is to look the other way. */
  turnsRound(drawn: string): boolean
  /** True for a subject limn draws itself; icons do not count. */
  hasSubject(name: string): boolean
  findSetting(
    kind: string,
  ): Pick<Setting, 'surface' | 'swimSurface' | 'swimUntil' | 'height' | 'indoor' | 'horizon' | 'pavement' | 'height'>
  hasSetting(kind: string): boolean
}

/** Everything limn can draw. */
export const repertoire: Repertoire = {
  findSubject,
  fromAbove: seenFromAbove,
  turnsRound: (drawn) => !drawn.startsWith('icon:') || findIcon(drawn.slice(5))?.faces !== 0,
  hasSubject: (name) => subjects.some((subject) => subject.name === name),
  findSetting,
  hasSetting: (kind) => settings.some((setting) => setting.kind === kind),
}
