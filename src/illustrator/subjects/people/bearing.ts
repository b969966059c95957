import type { Random } from '../../paint/random.ts'
import type { PersonTraits } from './traits.ts'

/** How a sitter holds the head, in radians: `yaw` to the side, `tilt` towards a shoulder. */
export interface Bearing {
  yaw: number
  tilt: number
}

/** By the words; otherwise most people turn three quarters, and women and children incline the head more than men. */
export function bearingOf(said: string, { age, femininity }: PersonTraits, random: Random): Bearing {
  const turn = random.next()
  const lean = random.between(-1, 1)
  const soft = age === 'child' || femininity > 0.5 ? 0.075 : 0.04
  const tilt = / (tilted|tilting|head tilt) /.test(said) ? 0.14 : lean * soft
  if (/ (frontal|front-facing|facing|symmetrical|passport|mugshot) /.test(said)) return { yaw: 0.05, tilt: 0 }
  if (/ (profile|sideways) /.test(said)) return { yaw: 0.56, tilt: 0 }
  if (/ (three-quarter|three-quarters) /.test(said)) return { yaw: 0.46, tilt }
  return { yaw: turn < 0.3 ? 0.1 + turn * 0.35 : 0.24 + (turn - 0.3) * 0.34, tilt }
}
