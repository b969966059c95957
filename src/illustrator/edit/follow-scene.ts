import type { Pixels } from '../../imaging/image.ts'
import type { Meaning } from '../language/meaning.ts'
import { sceneLimits } from '../scene/bound-scene.ts'
import type { Scene } from '../scene/scene.ts'
import { asksForNewPicture, reviseScene } from './revise-scene.ts'

/** How many changes the words take back; undefined when they take back none. */
function stepsBack(text: string): number | undefined {
  const plain = text.toLowerCase().trim()
  if (
    /^(?:\w+[, ]+)?(?:undo|take back|revert) (?:everything|it all|all)\b|\bback to (?:the )?(?:original|first|start|beginning)\b|\b(?:restore|revert to|show) the original\b/.test(
      plain,
    )
  )
    return Number.POSITIVE_INFINITY
  if (
    !/^(?:(?:no|oops|sorry|please|ok|okay|actually|hmm|wait)[,.! ]+)*(?:undo|revert|take (?:that|it|this) back|go back|step back|(?:change|put|turn) (?:it|that) back|never ?mind)\b/.test(
      plain,
    )
  )
    return undefined
  const count = /\b(\d|two|three|four|twice)\b/.exec(plain)?.[1]
  return count === undefined ? 1 : ({ two: 2, three: 3, four: 4, twice: 2 }[count] ?? Number(count))
}

/** The scene before the latest changes, with what it remembers of those before it. */
function takeBack(previous: Scene, steps: number): { scene: Scene; notes: string[] } {
  const past = previous.past ?? []
  if (past.length === 0) return { scene: previous, notes: ['There is nothing to undo, so the picture is as it was.'] }
  const at = Math.max(0, past.length - steps)
  return { scene: remember(past[at]!, past.slice(0, at)), notes: ['I took that back.'] }
}

function remember(scene: Scene, past: readonly Scene[]): Scene {
  const { past: _own, ...present } = scene
  // The first scene is what "the original" means: it is kept however many changes follow.
  const kept = past.length > sceneLimits.past ? [past[0]!, ...past.slice(1 - sceneLimits.past)] : [...past]
  return kept.length > 0 ? { ...present, past: kept } : present
}

/**
 * The scene of a turn that follows a picture: changed as the words ask, or taken back as far as they ask. Undefined when
 * they ask for a picture of its own.
 */
export function followScene(
  previous: Scene,
  meaning: Meaning,
  options: { seed: number; photo?: Pixels | undefined },
): { scene: Scene; notes: string[] } | undefined {
  const back = stepsBack(meaning.text)
  if (back !== undefined) return takeBack(previous, back)
  if (asksForNewPicture(meaning, previous)) return undefined
  const { past = [], ...present } = previous
  const { scene, notes } = reviseScene(present, meaning, options)
  const isNew = JSON.stringify(scene) !== JSON.stringify(present)
  return { scene: isNew ? remember(scene, [...past, present]) : previous, notes }
}
