import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** The pores of the rind. */
export function pores(art: Craft, path: string, color: string, box: readonly [number, number, number, number]): void {
  const own = art.lit(color)
  art.clip(path, () => {
    for (let pore = 0; pore < 90; pore++) {
      const [x, y] = [art.random.between(box[0], box[2]), art.random.between(box[1], box[3])]
      art.fill(oval(x, y, 0.8), fade(shade(own, -0.4), 0.28))
      art.fill(oval(x - 0.4, y - 0.5, 0.4), fade(shade(own, 0.6), 0.35))
    }
  })
}

export const isCut = (art: Craft): boolean => art.is('half', 'sliced', 'cut', 'halved', 'slice')
