import type { Box } from '../paint/stage.ts'
import type { Design, Mark } from './design.ts'
import { headline } from './headline.ts'
import { inset, whole } from './layout.ts'

/** White paper, and what is asked in outlines to be filled in. */
export const coloringPage: Design = {
  kind: 'coloring-page',
  arrange(brief) {
    const { unit, hasPicture, hasPlace } = brief
    const page = whole(brief)
    const { texts, rest } = headline(brief, inset(page, 4 * unit), {
      type: 'display',
      bold: true,
      color: '#111111',
      effect: 'outline',
    })
    return {
      behind: [{ box: page, fill: '#ffffff' }, ...(hasPlace ? [] : ground(rest, unit))],
      ...(hasPicture
        ? {
            picture: hasPlace
              ? { box: rest, shape: 'box' as const, bare: false }
              : {
                  box: inset(rest, rest.width * 0.06, rest.height * 0.08),
                  shape: 'box' as const,
                  bare: true,
                  stands: true,
                  finish: 'flat' as const,
                },
          }
        : {}),
      over: [{ box: rest, stroke: '#111111', width: 0.6 * unit, radius: 1.5 * unit }],
      texts,
    }
  },
}

/** Where no place is named: a rolling line to stand on, two clouds, and nothing else to colour over. */
function ground({ x, y, width, height }: Box, unit: number): Mark[] {
  const low = y + height * 0.9
  const stroke = { stroke: '#111111', width: 0.6 * unit }
  const cloud = (cx: number, cy: number, s: number): Mark => ({
    path: `M ${cx - 2 * s} ${cy} a ${s} ${s} 0 0 1 ${0.6 * s} ${-1.5 * s} a ${1.1 * s} ${1.1 * s} 0 0 1 ${2 * s} ${-0.3 * s} a ${s} ${s} 0 0 1 ${1.2 * s} ${1.8 * s} Z`,
    ...stroke,
  })
  return [
    {
      path: `M ${x} ${low} C ${x + width * 0.3} ${low - 3 * unit} ${x + width * 0.6} ${low + 3 * unit} ${x + width} ${low - unit}`,
      ...stroke,
    },
    cloud(x + width * 0.2, y + height * 0.13, 4 * unit),
    cloud(x + width * 0.84, y + height * 0.2, 3.2 * unit),
  ]
}
