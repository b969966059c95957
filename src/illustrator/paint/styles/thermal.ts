import { toLightScale } from './light-scale.ts'
import type { Style } from './style.ts'

/** As a camera for heat shows it: from violet over red to white. */
export const thermal: Style = {
  kind: 'thermal',
  apply(canvas, _, signal) {
    toLightScale(
      canvas,
      [
        [8, 4, 40],
        [62, 8, 130],
        [160, 18, 140],
        [226, 60, 70],
        [250, 146, 32],
        [255, 226, 92],
        [255, 255, 240],
      ],
      signal,
    )
    return canvas
  },
}
