import type { Meaning } from '../../src/illustrator/language/meaning.ts'
import { readPrompt } from '../../src/illustrator/language/read-prompt.ts'
import { paintScene } from '../../src/illustrator/paint/paint-scene.ts'
import type { Composition } from '../../src/illustrator/scene/composition.ts'
import { layOut } from '../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../src/illustrator/scene/plan-scene.ts'

export interface Drawn {
  meaning: Meaning
  composition: Composition
  /** RGBA of the finished picture. */
  data: Uint8ClampedArray
}

const seed = 1

/** Draws a prompt as `illustrate` does, in a square frame, and keeps what it went through. */
export function drawPrompt(prompt: string, side: number): Drawn {
  const meaning = readPrompt(prompt)
  const scene = planScene(meaning, { seed, references: [] })
  const composition = layOut(scene, { width: side, height: side })
  const canvas = paintScene(composition, { references: [] })
  return { meaning, composition, data: canvas.data() as unknown as Uint8ClampedArray }
}
