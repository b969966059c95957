import { poseOf } from './attach.ts'
import { nextId } from './plan-subjects.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneSetting, SceneSubject, Shot } from './scene.ts'

const carrying: ReadonlySet<string> = new Set(['on', 'in', 'riding'])

/** What one sits on in the open, by the place; a bench anywhere people go. */
const outdoorSeats: Readonly<Record<string, string>> = {
  forest: 'log',
  jungle: 'log',
  river: 'log',
  lake: 'log',
  farm: 'log',
  meadow: 'log',
  mountains: 'rock',
  desert: 'rock',
  beach: 'rock',
  snow: 'rock',
  savanna: 'rock',
  cave: 'rock',
  waterfall: 'rock',
  space: 'rock',
}

/** Who sits has something to sit on, though the words name nothing: it is told of nobody and only seen. */
export function addSeats(
  subjects: readonly SceneSubject[],
  setting: SceneSetting,
  shot: Shot,
  stock: Repertoire,
): SceneSubject[] {
  const { indoor, surface } = stock.findSetting(setting.kind)
  const stands = surface === 'ground' || surface === 'floor'
  if (!stands || shot === 'portrait' || shot === 'close-up') return [...subjects]
  const seats: SceneSubject[] = []
  for (const subject of subjects) {
    const { relation, count, reference } = subject
    if (count === 0 || reference !== undefined || (relation && carrying.has(relation.kind))) continue
    const pose = poseOf(subject)
    if (pose?.carried !== 'seat') continue
    const together = count > 1 && relation?.kind !== 'behind'
    const drawn = indoor
      ? together
        ? setting.kind.includes('room')
          ? 'sofa'
          : 'bench'
        : pose.side
          ? 'stool'
          : 'chair'
      : relation?.kind === 'behind'
        ? 'stool'
        : together
          ? 'bench'
          : (outdoorSeats[setting.kind] ?? 'bench')
    if (!stock.hasSubject(drawn)) continue
    const taken = [...subjects, ...seats].map(({ id }) => id)
    seats.push({
      id: nextId(drawn, taken),
      noun: drawn,
      drawn,
      count: together ? 1 : count,
      attributes: { colors: [], size: 1, words: [] },
      relation: { kind: 'under', to: subject.id },
    })
  }
  return [...subjects, ...seats]
}
