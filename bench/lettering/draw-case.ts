import { readPrompt } from '../../src/illustrator/language/read-prompt.ts'
import { fitText } from '../../src/illustrator/paint/lettering/fit-text.ts'
import { chooseFont } from '../../src/illustrator/paint/lettering/fonts.ts'
import { paintScene } from '../../src/illustrator/paint/paint-scene.ts'
import type { Box, Context } from '../../src/illustrator/paint/stage.ts'
import type { LetteringPlacement } from '../../src/illustrator/scene/composition.ts'
import { layOut } from '../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../src/illustrator/scene/plan-scene.ts'
import type { LetteringCase } from './cases.ts'

/** The room of a text, and about how large its letters are. */
export interface TextPlace {
  box: Box
  sizePx: number
}

const sizeOf = ({ lettering, box }: LetteringPlacement, context: Context): number =>
  fitText(context, chooseFont(lettering.text, lettering), box).sizePx

/** Draws a prompt as `illustrate` does; `place` is the room its text was given, when the layout has the text. */
export function drawCase({ prompt, text, width, height }: LetteringCase): {
  pixels: { data: Uint8ClampedArray; width: number; height: number }
  place?: TextPlace
} {
  const scene = planScene(readPrompt(prompt), { seed: 1, references: [] })
  const composition = layOut(scene, { width, height })
  const canvas = paintScene(composition, { references: [] })
  const placed = composition.lettering.find(({ lettering }) => lettering.text === text)
  return {
    pixels: { data: canvas.data() as unknown as Uint8ClampedArray, width, height },
    ...(placed ? { place: { box: placed.box, sizePx: sizeOf(placed, canvas.getContext('2d')) } } : {}),
  }
}
