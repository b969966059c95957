import { converter } from 'culori'
import type { ReferenceStudy } from '../references/study-reference.ts'

const toHsl = converter('hsl')

/** A place that shows a palette off, for a style reference that comes with no words of what to draw. */
export function motifFor(reference: ReferenceStudy): string {
  const { measure, palette } = reference
  if (reference.kind === 'flat' && measure.flatness > 0.85 && measure.edges < 0.05) return 'abstract'
  const votes = new Map<string, number>()
  palette.forEach((color, at) => {
    const hsl = toHsl(color)
    if (!hsl) return
    const weight = (1 / (at + 1.5)) * (0.25 + hsl.s)
    const hue = hsl.h ?? 0
    const kind =
      hsl.s < 0.12
        ? 'mountains'
        : hue < 65 || hue >= 330
          ? 'desert'
          : hue < 170
            ? 'forest'
            : hue < 225
              ? 'sea'
              : hue < 265
                ? 'mountains'
                : 'city'
    votes.set(kind, (votes.get(kind) ?? 0) + weight)
  })
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? 'mountains'
}
