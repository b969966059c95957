import type { StyleMeasure } from '../scene/scene.ts'
import type { Making } from './measure-making.ts'

/**
 * The style a picture looks made in, by its name in paint/styles/; undefined for photos and plain illustrations, which
 * are what they are by their colours and light alone.
 */
export function recognizeStyle(making: Making, measure: StyleMeasure): string | undefined {
  if (making.blocks > 0.5) return 'pixel-art'
  if (making.paper > 0.35 && making.thin > 0.5 && making.strokeColor > 0.22) return 'childrens-book'
  if (isDrawn(making)) return drawnWith(making)
  if (making.dark > 0.55 && making.tubes > 0.025) return 'neon'
  if (measure.flatness > 0.6) return undefined
  if (making.brushed > 0.75) return 'oil'
  return isWashed(making, measure) ? 'watercolor' : undefined
}

/** Colourless lines on light paper. */
function isDrawn({ paper, paperFrame, thin, strokeColor }: Making): boolean {
  return paper > 0.35 && strokeColor < 0.15 && (thin > 0.5 || (thin > 0.28 && paperFrame > 0.8))
}

function drawnWith({ halfTones, thin, dark }: Making): string {
  if (halfTones < 0.92) return thin > 0.95 ? 'line-art' : 'ink'
  return thin < 0.5 && dark > 0.02 ? 'charcoal' : 'pencil'
}

/** Washes leave bare paper around them, or are light, soft and granulated all over. */
function isWashed({ paper, paperFrame, thin, strokeColor, washed, brushed }: Making, measure: StyleMeasure): boolean {
  if (paperFrame > 0.8 && paper < 0.55 && strokeColor > 0.1 && thin < 0.3 && measure.flatness < 0.25) return true
  const { contrast, texture, flatness, saturation } = measure
  return washed > 0.8 && contrast < 0.34 && texture > 0.24 && brushed < 0.35 && flatness < 0.1 && saturation > 0.1
}
