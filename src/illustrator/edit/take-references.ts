import type { Meaning } from '../language/meaning.ts'
import type { ReferenceStudy } from '../references/study-reference.ts'
import { useOfReferences } from '../scene/plan-references.ts'
import { planScene } from '../scene/plan-scene.ts'
import { nextId } from '../scene/plan-subjects.ts'
import type { Scene } from '../scene/scene.ts'

/**
 * A drawn picture that takes from pictures a later turn brings: "make it look like this" takes their style, "add this dog"
 * what they show. Undefined when they are for something else.
 */
export function takeReferences(
  previous: Scene,
  meaning: Meaning,
  studies: readonly ReferenceStudy[],
): { scene: Scene; notes: string[] } | undefined {
  const use = useOfReferences(meaning, studies)
  if (use === undefined || use === 'edit') return undefined
  const planned = planScene(meaning, { seed: previous.seed, references: studies })
  const { past = [], ...present } = previous
  const remembered = { ...present, references: planned.references, past: [...past, present].slice(-3) }
  if (use === 'style') return { scene: { ...remembered, style: planned.style }, notes: [] }
  if (meaning.references === undefined || !/\b(?:add|put|place|insert|include)\b/i.test(meaning.text)) return undefined
  const subjects = [...previous.subjects]
  for (const { relation: _none, ...subject } of planned.subjects) {
    if (subject.reference === undefined) continue
    const ids = subjects.map(({ id }) => id)
    subjects.push({ ...subject, id: nextId(subject.drawn, ids), joined: true })
  }
  return { scene: { ...remembered, subjects }, notes: [] }
}
