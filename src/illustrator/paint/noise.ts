import { createNoise2D } from 'simplex-noise'
import type { Stage } from './stage.ts'

/** Smooth chance over the plane: about -1 .. 1, features about 1 wide. */
export type Noise = (x: number, y: number) => number

/** A noise field of its own for each name. */
export function createNoise(stage: Stage, name: string): Noise {
  const random = stage.random(`noise:${name}`)
  return createNoise2D(() => random.next())
}

/** Layers of `noise`, each half as wide and `gain` as strong as the one before. About -1 .. 1. */
export function layered(noise: Noise, x: number, y: number, octaves: number, gain = 0.5): number {
  let sum = 0
  let strength = 1
  let total = 0
  let frequency = 1
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(x * frequency + octave * 17.3, y * frequency - octave * 9.1) * strength
    total += strength
    strength *= gain
    frequency *= 2.03
  }
  return sum / total
}

/** Like `layered`, with sharp crests where the noise crosses zero. 0 .. 1. */
export function ridged(noise: Noise, x: number, y: number, octaves: number, gain = 0.5): number {
  let sum = 0
  let strength = 1
  let total = 0
  let frequency = 1
  for (let octave = 0; octave < octaves; octave++) {
    const value = 1 - Math.abs(noise(x * frequency + octave * 31.7, y * frequency + octave * 11.9))
    sum += value * value * strength
    total += strength
    strength *= gain
    frequency *= 2.1
  }
  return sum / total
}
