import { mix } from './color.ts'
import type { Box, Context, Stage } from './stage.ts'

/** What bursts out of the water. */
export const bursts = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:breaching|leaping|jumping)$/.test(word))

/** Foam and drops thrown up where a body breaks the surface, at `x` on the foot of its box. */
export function paintSplash(context: Context, box: Box, x: number, stage: Stage): void {
  const random = stage.random('splash')
  const foam = mix('#ffffff', stage.light.ambient, stage.light.time === 'day' ? 0.06 : 0.4)
  const y = box.y + box.height
  const reach = 0.34 * box.width
  context.save()
  context.fillStyle = foam
  for (let jet = 0; jet < 26; jet++) {
    const lean = (jet / 25) * 2 - 1
    const tall = box.height * 0.3 * (1 - 0.6 * lean ** 2) * random.between(0.5, 1.1)
    const foot = x + lean * reach
    const tip = foot + lean * tall * 0.7
    const wide = reach * random.between(0.05, 0.1)
    context.globalAlpha = random.between(0.5, 0.9)
    context.beginPath()
    context.moveTo(foot - wide, y)
    context.quadraticCurveTo(foot, y - tall * 0.6, tip, y - tall)
    context.quadraticCurveTo(foot + wide, y - tall * 0.4, foot + wide, y)
    context.fill()
    for (let drop = 0; drop < 4; drop++) {
      const along = random.between(0.7, 1.4)
      const size = stage.unit * random.between(0.2, 0.7)
      context.beginPath()
      context.arc(foot + lean * tall * 0.9 * along, y - tall * along, size, 0, 7)
      context.fill()
    }
  }
  context.globalAlpha = 0.85
  for (let puff = 0; puff < 22; puff++) {
    const lean = random.between(-1, 1)
    const size = reach * random.between(0.08, 0.17) * (1 - 0.5 * Math.abs(lean))
    context.beginPath()
    context.ellipse(x + lean * reach * 1.15, y, size * 1.6, size, 0, 0, 7)
    context.fill()
  }
  context.restore()
}
