import { isAnimate } from '../language/things.ts'
import type { SceneSubject } from './scene.ts'

const tops =
  /(?:^| )(?:table|desk|counter|countertop|shelf|bookshelf|dresser|nightstand|workbench|piano|windowsill|tray|stool|cabinet|mantelpiece|fireplace)$/

/** "A typewriter on a desk next to a stack of books": what is by a thing that stands on furniture stands there, too. */
export function setOnFurniture(
  subjects: readonly SceneSubject[],
  isSmall: (thing: SceneSubject) => boolean,
): SceneSubject[] {
  const tables = new Set(
    subjects
      .filter(({ noun }) => tops.test(noun))
      .map(({ id }) => id)
      .filter((id) => subjects.some(({ relation }) => relation?.kind === 'on' && relation.to === id)),
  )
  const beside = (thing: SceneSubject): string | undefined => {
    const { relation } = thing
    if (relation?.kind === 'next-to' && tables.has(relation.to)) return relation.to
    return subjects.find(
      ({ id, relation: other }) => tables.has(id) && other?.kind === 'next-to' && other.to === thing.id,
    )?.id
  }
  const moved = new Map<string, string>()
  for (const thing of subjects) {
    const table = beside(thing)
    if (table !== undefined && !tables.has(thing.id) && isSmall(thing) && !isAnimate(thing)) moved.set(thing.id, table)
  }
  return subjects.map((subject): SceneSubject => {
    const table = moved.get(subject.id)
    if (table !== undefined) return { ...subject, relation: { kind: 'on', to: table } }
    const { relation, ...rest } = subject
    return relation?.kind === 'next-to' && moved.get(relation.to) === subject.id ? rest : subject
  })
}
