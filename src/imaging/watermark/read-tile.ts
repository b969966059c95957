import { carriers, pilots } from './carriers.ts'
import { codedPerBit } from './convolutional-code.ts'
import { placeOf, type TileSpectrum, tileSide, transformTile } from './fold.ts'
import { payloadBits } from './payload.ts'
import { type Symmetry, symmetries } from './symmetries.ts'

/** A tile whose beginning was found. */
export interface LocatedTile {
  symmetry: Symmetry
  /** How well the pilots agree, in standard deviations of what chance gives at one place: 11.3 where all is heard alike. */
  score: number
  /** Wave by wave, in the order of `carriers`, turned so that a pilot points to the right: real, imaginary. */
  waves: Float64Array
}

/** Carriers to each side by which one is judged loud or quiet. */
const neighbours = 12
/** A wave louder than this is the picture's own. */
const loudest = 1.8

/** Finds where the tile begins, and which way round it lies, by its pilots. */
export function locateTile(spectrum: TileSpectrum, among: readonly Symmetry[] = symmetries): LocatedTile {
  const loudness = loudnessOf(spectrum)
  let best: { symmetry: Symmetry; x: number; y: number; score: number; waves: Float64Array } | undefined
  for (const symmetry of among) {
    const waves = wavesOf(spectrum, loudness, symmetry)
    const found = findBeginning(waves)
    if (!best || found.score > best.score) best = { symmetry, waves, ...found }
  }
  const { symmetry, x, y, waves, score } = best!
  turn(waves, x, y)
  return { symmetry, score, waves }
}

/** Waves of a tile whose beginning is known, in tiles. */
export function readTileAt(spectrum: TileSpectrum, x: number, y: number): Float64Array {
  const waves = wavesOf(spectrum, loudnessOf(spectrum), symmetries[0]!)
  turn(waves, x * tileSide, y * tileSide)
  return waves
}

/** How loud waves are about there, carrier by carrier: the root of the mean square. */
function loudnessOf(spectrum: TileSpectrum): Float64Array {
  const powers = carriers.map(({ kx, ky }) => {
    const at = placeOf(kx, ky)
    return spectrum[at]! ** 2 + spectrum[at + 1]! ** 2
  })
  return Float64Array.from(carriers, (_, at) => {
    // Carriers stand by radius.
    const near = powers.slice(Math.max(0, at - neighbours), at + neighbours + 1)
    return Math.sqrt(near.reduce((sum, power) => sum + power, 0) / near.length)
  })
}

/** The carriers of the tile as it lay before `symmetry`, each as loud as the others, without what its key turned it by. */
function wavesOf(spectrum: TileSpectrum, loudness: Float64Array, { xx, xy, yx, yy }: Symmetry): Float64Array {
  const waves = new Float64Array(carriers.length * 2)
  carriers.forEach(({ kx, ky, phase }, index) => {
    const at = placeOf(kx * xx + ky * yx, kx * xy + ky * yy)
    const real = spectrum[at]!
    const imaginary = spectrum[at + 1]!
    const size = Math.hypot(real, imaginary)
    const scale = loudness[index]! > 0 && size > 0 ? Math.min(loudest, size / loudness[index]!) / size : 0
    const cos = Math.cos(phase) * scale
    const sin = Math.sin(phase) * scale
    waves[index * 2] = real * cos + imaginary * sin
    waves[index * 2 + 1] = imaginary * cos - real * sin
  })
  return waves
}

const pilotPlaces = carriers.flatMap(({ kx, ky, bits }, index) => (bits ? [] : [{ kx, ky, index }]))

/** Where the pilots agree best, in places of the tile. */
function findBeginning(waves: Float64Array): { x: number; y: number; score: number } {
  let { x, y } = loudestPlace(waves, pilotPlaces)
  let best = agreementAt(waves, x, y)
  for (let step = 0.5; step > 0.1; step /= 2) {
    for (const [dx, dy] of [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
    ] as const) {
      const there = agreementAt(waves, x + dx, y + dy)
      if (there <= best) continue
      best = there
      x += dx
      y += dy
    }
  }
  return { x, y, score: best / Math.sqrt(pilots.length / 2) }
}

/** Where the sum of waves is greatest, in places of the tile. */
export function loudestPlace(waves: Float64Array, places: readonly { kx: number; ky: number; index: number }[]) {
  const crossed = new Float64Array(tileSide * tileSide * 2)
  for (const { kx, ky, index } of places) {
    const at = placeOf(kx, ky)
    crossed[at] = waves[index * 2]!
    crossed[at + 1] = waves[index * 2 + 1]!
  }
  const sums = transformTile(crossed, 'inverseTransform')
  let peak = 0
  for (let at = 2; at < sums.length; at += 2) if (sums[at]! > sums[peak]!) peak = at
  return { x: (peak / 2) % tileSide, y: Math.floor(peak / 2 / tileSide) }
}

function agreementAt(waves: Float64Array, x: number, y: number): number {
  let sum = 0
  for (const { kx, ky, index } of pilotPlaces) {
    const angle = (2 * Math.PI * (kx * x + ky * y)) / tileSide
    sum += waves[index * 2]! * Math.cos(angle) - waves[index * 2 + 1]! * Math.sin(angle)
  }
  return sum
}

/** Turns each wave to where it stands in a tile that begins at (x, y). */
function turn(waves: Float64Array, x: number, y: number): void {
  carriers.forEach(({ kx, ky }, index) => {
    const angle = (2 * Math.PI * (kx * x + ky * y)) / tileSide
    const cos = Math.cos(angle)
    const sin = Math.sin(angle)
    const real = waves[index * 2]!
    const imaginary = waves[index * 2 + 1]!
    waves[index * 2] = real * cos - imaginary * sin
    waves[index * 2 + 1] = real * sin + imaginary * cos
  })
}

/** Pilots to each side that tell what is left of waves of a length. */
const pilotsAround = 10

/** How much a reader lets himself be told. */
export interface Credulity {
  /**
   * How far beyond what is left of the mark a value is believed, in parts of that. A picture that speaks loudly against a
   * bit here and there was marked in the knowledge of that, and says nothing by being loud.
   */
  value: number
  /** What is left of waves of a length is believed to be this at most: pilots may just be spoken for by the picture. */
  pilots: number
}

/** Soft values of the coded bits, weighed by what the pilots say is left of waves of each length. */
export function softBitsOf(waves: Float64Array, { value, pilots: mostLeft }: Credulity): Float32Array {
  const soft = new Float32Array(payloadBits * codedPerBit)
  const left = pilotPlaces.map(({ index }) => waves[index * 2]!)
  let pilot = 0
  carriers.forEach(({ bits }, index) => {
    if (!bits) {
      pilot++
      return
    }
    const near = left.slice(Math.max(0, pilot - pilotsAround), pilot + pilotsAround)
    const gain = Math.max(0.05, near.reduce((sum, value) => sum + value, 0) / near.length)
    const heard = Math.min(mostLeft, gain)
    const weight = heard / (1.1 - heard ** 2)
    const most = value * gain * Math.SQRT1_2
    soft[bits[0]] = within(most, waves[index * 2]!) * weight
    soft[bits[1]] = within(most, waves[index * 2 + 1]!) * weight
  })
  return soft
}

const within = (most: number, value: number): number => Math.max(-most, Math.min(most, value))
