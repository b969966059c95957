import { blend, type Easel, glow } from './easel.ts'
import { fade, mix, shade } from './tones.ts'

/** Whether words say that a building burns. */
export function isBurning(words: readonly string[]): boolean {
  return words.some((word) => /^(?:burning|fire|on fire|flaming|flames?|ablaze|blazing)$/.test(word))
}

/** A plume that rises from a point and drifts to the right as it thins, soft puffs lit from one side. */
export function paintSmoke(
  easel: Easel,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  width: number,
  color = '#e9e6e4',
): void {
  const { context, random, lightX } = easel
  const own = easel.lit(color)
  const puffs = 11
  for (let index = puffs; index >= 0; index--) {
    const share = index / puffs
    const radius = (width / 2) * (0.2 + 0.8 * share ** 0.8) * random.between(0.85, 1)
    const sway = Math.sin(share * 5) * width * 0.12 * share
    const x = from[0] + (to[0] - from[0]) * share ** 1.4 + sway
    const y = from[1] + (to[1] - from[1]) * share
    const gradient = context.createRadialGradient(
      x + lightX * radius * 0.4,
      y - radius * 0.4,
      radius * 0.1,
      x,
      y,
      radius,
    )
    const opacity = 0.8 * (1 - share * 0.75)
    gradient.addColorStop(0, fade(shade(own, 0.25), opacity))
    gradient.addColorStop(0.55, fade(own, opacity * 0.8))
    gradient.addColorStop(0.85, fade(shade(own, -0.2), opacity * 0.4))
    gradient.addColorStop(1, fade(shade(own, -0.25), 0))
    context.fillStyle = gradient
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.fill()
  }
}

/** Tongues of flame standing on a line, bright at the root, with a glow and sparks. */
export function paintFlames(easel: Easel, left: number, right: number, base: number, height: number): void {
  const { context, random, dark } = easel
  const middle = (left + right) / 2
  glow(easel, middle, base - height * 0.3, (right - left) * 0.6, `rgba(255,130,40,${0.35 + 0.3 * dark})`)
  for (const [share, from, to] of [
    [1, '#f0481c', '#ff9a2c'],
    [0.7, '#ff8a24', '#ffc94d'],
    [0.4, '#ffcf57', '#fff4c2'],
  ] as const) {
    const span = (right - left) * (0.6 + 0.4 * share)
    const tongues = 4
    for (let index = 0; index < tongues; index++) {
      const x = middle - span / 2 + (span * (index + 0.5)) / tongues
      const half = (span / tongues) * 0.72
      const tall = height * share * random.between(0.7, 1)
      const lean = random.between(-0.5, 0.6) * half
      easel.fill(
        `M ${x - half} ${base} C ${x - half * 1.1} ${base - tall * 0.4} ${x - half * 0.2} ${base - tall * 0.5} ${x + lean} ${base - tall} C ${x + half * 0.5} ${base - tall * 0.6} ${x + half * 1.2} ${base - tall * 0.35} ${x + half} ${base} Z`,
        blend(easel, [0, base - tall], [0, base], fade(from, 0.85), to),
      )
    }
  }
  for (let spark = 0; spark < 8; spark++) {
    context.fillStyle = fade(mix('#ffd36b', '#ff7a2c', random.next()), 0.9)
    context.beginPath()
    context.arc(
      random.between(left, right),
      base - height * random.between(0.5, 0.98),
      (right - left) * 0.012,
      0,
      Math.PI * 2,
    )
    context.fill()
  }
}
