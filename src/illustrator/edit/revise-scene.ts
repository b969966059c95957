import type { Pixels } from '../../imaging/image.ts'
import type { Meaning } from '../language/meaning.ts'
import { boundScene } from '../scene/bound-scene.ts'
import type { Scene } from '../scene/scene.ts'
import { applyChange } from './apply-change.ts'
import { changePanels } from './change-panels.ts'
import { editedPhoto } from './photo-steps.ts'
import { revisePhoto } from './revise-photo.ts'

/** True when the words ask for a picture of their own and not for a change to `previous`. */
export function asksForNewPicture(meaning: Meaning, previous: Scene): boolean {
  if (editedPhoto(previous)) return /^\W*(?:please )?(?:draw|generate|create|imagine|paint me)\b/i.test(meaning.text)
  if (meaning.changes.length > 0) return false
  return meaning.phrases.length > 0 || meaning.setting !== undefined || meaning.lettering.length > 0
}

const asksForVariation = (text: string): boolean =>
  /\b(another|again|variations?|different|differently|redo|re-?roll|try once more|new version|regenerate)\b/i.test(text)

/**
 * The previous scene with the asked changes made and everything else, ids and seed included, exactly as it was, so that
 * what did not change is painted the same. What could not be changed is said in `notes`.
 */
export function reviseScene(
  previous: Scene,
  meaning: Meaning,
  options: { seed: number; photo?: Pixels | undefined },
): { scene: Scene; notes: string[] } {
  if (editedPhoto(previous)) return revisePhoto(previous, meaning, options.photo)
  const notes: string[] = []
  let scene = previous
  for (const change of meaning.changes) {
    const panelled = (scene.design?.panels ?? []).length > 0 && change.kind !== 'text' && change.kind !== 'design'
    const outcome = panelled ? changePanels(scene, change, meaning) : applyChange(scene, change, meaning)
    scene = outcome.scene
    if (outcome.note !== undefined) notes.push(outcome.note)
  }
  if (meaning.changes.length === 0) {
    if (asksForVariation(meaning.text)) {
      const seed = options.seed === previous.seed ? previous.seed + 1 : options.seed
      return { scene: { ...previous, seed }, notes }
    }
    notes.push('I found no change to make in these words, so the picture is as it was.')
  }
  return { scene: boundScene({ ...scene, undrawn: [] }), notes }
}
