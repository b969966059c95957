import type { Easel } from '../easel.ts'
import { upright } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

/** A conifer, 62 units wide: tiers of drooping boughs, each dark below and lit on the side of the light. */
export function paintPine(easel: Easel, color: string, snowy: boolean): void {
  const { context, random, lightX } = easel
  const own = easel.lit(color)
  easel.fill('M 28 100 L 29 80 L 33 80 L 34.4 100 Z', upright(easel, 27.6, 34.4, '#5c3f2b', 0.1))
  const tiers = 8
  for (let tier = tiers - 1; tier >= 0; tier--) {
    const share = tier / (tiers - 1)
    const top = 2 + share * 68 - (tier ? 5 : 0)
    const bottom = 18 + share * 74
    const half = 7.5 + share * 22
    const boughs = 7 + tier
    const edge: [number, number][] = []
    for (let index = 0; index <= boughs; index++) {
      const at = index / boughs
      const droop = Math.abs(at - 0.5) * 2
      edge.push([31 - half + at * half * 2, bottom - droop ** 1.6 * half * 0.24 + random.between(-0.8, 0.8)])
    }
    const outline = (): void => {
      context.beginPath()
      context.moveTo(31, top)
      context.quadraticCurveTo(31 - half * 0.32, top + (bottom - top) * 0.55, edge[0]![0], edge[0]![1])
      for (let index = 1; index <= boughs; index++) {
        const [x, y] = edge[index]!
        const [px, py] = edge[index - 1]!
        context.lineTo((px + x) / 2, (py + y) / 2 - half * 0.13 - 0.6)
        context.lineTo(x, y)
      }
      context.quadraticCurveTo(31 + half * 0.32, top + (bottom - top) * 0.55, 31, top)
      context.closePath()
    }
    const tone = context.createLinearGradient(31 - half, 0, 31 + half, 0)
    tone.addColorStop(0, shade(own, lightX < 0 ? 0.22 : -0.4))
    tone.addColorStop(0.5, shade(own, -0.05))
    tone.addColorStop(1, shade(own, lightX < 0 ? -0.4 : 0.22))
    outline()
    context.fillStyle = tone
    context.fill()
    context.save()
    context.clip()
    const under = context.createLinearGradient(0, top, 0, bottom)
    under.addColorStop(0, fade('#06140f', 0.5))
    under.addColorStop(0.35, fade('#06140f', 0.05))
    under.addColorStop(1, fade(shade(own, 0.5), 0.16))
    context.fillStyle = under
    context.fillRect(0, top, 62, bottom - top + 2)
    context.lineWidth = Math.max(0.5, easel.pixel * 0.6)
    for (let index = 0; index < 16; index++) {
      const at = random.between(-0.9, 0.9)
      context.strokeStyle = fade(shade(own, at * lightX > 0 ? 0.4 : -0.4), 0.4)
      context.beginPath()
      const x = 31 + at * half
      context.moveTo(31 + at * half * 0.5, bottom - half * 0.5)
      context.quadraticCurveTo(x, bottom - half * 0.34, x, bottom - half * 0.1)
      context.stroke()
    }
    if (snowy) {
      const snow = easel.lit('#f4f8fc')
      context.fillStyle = snow
      context.beginPath()
      context.moveTo(31, top - 1)
      context.quadraticCurveTo(31 - half * 0.3, top + (bottom - top) * 0.5, 31 - half, bottom - half * 0.34)
      for (let index = 0; index <= 8; index++) {
        const at = index / 8
        context.quadraticCurveTo(
          31 - half + (at - 0.06) * half * 2,
          bottom - half * random.between(0.2, 0.32),
          31 - half + at * half * 2,
          bottom - half * random.between(0.36, 0.62),
        )
      }
      context.quadraticCurveTo(31 + half * 0.3, top + (bottom - top) * 0.5, 31, top - 1)
      context.fill()
    }
    context.restore()
  }
}
