import { sceneLimits } from '../scene/bound-scene.ts'
import type { PhotoEdit } from '../scene/photo-edit.ts'
import type { Scene, SceneReference } from '../scene/scene.ts'

/** The photo a scene is an edit of. */
export const editedPhoto = (scene: Scene): SceneReference | undefined =>
  scene.references.find(({ role }) => role === 'edit')

/** From here on steps are done to the things in the photo, too. */
export function markThings(scene: Scene): Scene {
  const edits = editedPhoto(scene)?.edits ?? []
  if (edits.some(({ kind }) => kind === 'things')) return scene
  return withEdits(scene, [{ kind: 'things' }])
}

export function withEdits(scene: Scene, added: readonly PhotoEdit[]): Scene {
  return {
    ...scene,
    references: scene.references.map((reference) => {
      if (reference.role !== 'edit') return reference
      return { ...reference, edits: joinEdits(reference.edits ?? [], added) }
    }),
  }
}

/** One backdrop, one style and one re-framing hold at a time: the newest. */
const single: ReadonlySet<PhotoEdit['kind']> = new Set([
  'style',
  'compare',
  'plain-background',
  'new-background',
  'light',
])

function joinEdits(before: readonly PhotoEdit[], added: readonly PhotoEdit[]): PhotoEdit[] {
  const edits = [...before]
  for (const edit of added) {
    const twin = edits.findIndex(({ kind }) => kind === edit.kind && single.has(kind))
    if (twin >= 0) edits.splice(twin, 1)
    const backdrop = edit.kind === 'plain-background' || edit.kind === 'new-background'
    const bare = backdrop
      ? edits.findIndex(
          ({ kind }) => kind === 'no-background' || kind === 'plain-background' || kind === 'new-background',
        )
      : -1
    if (bare >= 0) edits.splice(bare, 1)
    // Backdrops lie behind what was added; before and after are compared last of all.
    const before = edit.kind.endsWith('-background') ? 'things' : 'compare'
    const at = edits.findIndex(({ kind }) => kind === before)
    edits.splice(at < 0 ? edits.length : at, 0, edit)
  }
  return edits.slice(-sceneLimits.edits)
}
