import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'

/** Two teeth that come over the lower lip. */
export function paintFangs(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits, scale } = sitter
  if (!traits.marks.includes('fangs') || scale < 60) return
  context.fillStyle = '#fbf7ee'
  context.strokeStyle = 'rgba(60,20,24,0.45)'
  context.lineWidth = 0.005
  for (const side of [-1, 1]) {
    const x = turned(sitter, side * 0.046, 0.38)
    context.beginPath()
    context.moveTo(x - 0.013, m.mouthY - 0.002)
    context.quadraticCurveTo(x - 0.008, m.mouthY + 0.026, x, m.mouthY + 0.044)
    context.quadraticCurveTo(x + 0.008, m.mouthY + 0.026, x + 0.013, m.mouthY - 0.002)
    context.fill()
    context.stroke()
  }
}
