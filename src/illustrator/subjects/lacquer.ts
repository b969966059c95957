import type { Stage } from '../paint/stage.ts'
import { mix, type Rgb, rgbOf } from './tones.ts'

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const steps = 512

function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from))
  return t * t * (3 - 2 * t)
}

/** What lacquer mirrors, by the height its reflection points at: -1 the ground below .. 1 the zenith. RGB triples. */
function mirroredWorld({ palette, light }: Stage): Float64Array {
  const glow = mix(palette.skyHorizon, '#ffffff', 0.25 + 0.45 * light.strength)
  const stops: [number, Rgb][] = [
    [-1, rgbOf(mix(palette.ground, '#0a0812', 0.7))],
    [-0.45, rgbOf(mix(palette.ground, '#14101c', 0.35))],
    [-0.12, rgbOf(mix(palette.near, '#07060f', 0.8))],
    [0.02, rgbOf(mix(palette.far, '#0b0a18', 0.72))],
    [0.1, rgbOf(mix(palette.far, glow, 0.45))],
    [0.22, rgbOf(glow)],
    [0.55, rgbOf(mix(palette.skyMiddle, glow, 0.4))],
    [1, rgbOf(palette.skyTop)],
  ]
  const table = new Float64Array((steps + 1) * 3)
  for (let index = 0; index <= steps; index++) {
    const height = (index / steps) * 2 - 1
    let stop = 0
    while (stop < stops.length - 2 && stops[stop + 1]![0] < height) stop++
    const [from, one] = stops[stop]!
    const [to, two] = stops[stop + 1]!
    const t = smoothstep(from, to, height)
    for (let part = 0; part < 3; part++) table[index * 3 + part] = one[part]! + (two[part]! - one[part]!) * t
  }
  return table
}

function tableOf(value: (share: number) => number): Float64Array {
  return Float64Array.from({ length: steps + 1 }, (_, index) => value(index / steps))
}

/** Writes the colour of a point, 0 .. 255, at `at` .. `at + 2`. */
export type Lacquer = (data: Uint8ClampedArray, at: number, nx: number, ny: number, shadow: number) => void

/**
 * Glossy paint seen from the side. A point is given by where its surface faces (x along the thing, y up, the rest toward
 * the viewer) and by how open it lies to the light (1 open .. 0 closed in).
 * @param lightX Where the light is along the thing: -1 behind it .. 1 before it.
 */
export function createLacquer(paint: string, stage: Stage, lightX: number): Lacquer {
  const world = mirroredWorld(stage)
  // Lacquer is deeper than a printed swatch of the same name.
  const base = rgbOf(paint).map((part) => part ** 1.3)
  const key = rgbOf(stage.light.key)
  const ambient = rgbOf(stage.light.ambient)
  const strength = stage.light.strength
  const toLight = [lightX * 0.75, 0.35 - stage.light.from.y * 0.6, 0.62] as const
  const length = Math.hypot(...toLight)
  const lx = toLight[0] / length
  const ly = toLight[1] / length
  const lz = toLight[2] / length
  const glossBy = tableOf((toward) => strength * (0.3 * toward ** 12 + 0.95 * toward ** 80))
  const grazingBy = tableOf((facing) => 0.13 + 0.7 * (1 - facing) ** 3)
  const skyBy = tableOf((up) => 0.12 * smoothstep(0.12, 0.3, up))

  return (data, at, slantX, slantY, shadow) => {
    const slant = Math.sqrt(slantX * slantX + slantY * slantY)
    const limit = slant > 0.985 ? 0.985 / slant : 1
    const nx = slantX * limit
    const ny = slantY * limit
    const nz = Math.sqrt(1 - nx * nx - ny * ny)
    const facing = nx * lx + ny * ly + nz * lz
    const lambert = facing > 0 ? facing : 0
    const toward = 2 * nz * facing - lz
    const gloss = toward > 0 ? glossBy[Math.round(Math.min(1, toward) * steps)]! : 0
    const mirror = grazingBy[Math.round(nz * steps)]! + (ny > 0 ? skyBy[Math.round(ny * steps)]! : 0)
    const seen = Math.round((nz * ny + 0.5) * steps) * 3
    for (let part = 0; part < 3; part++) {
      const own = base[part]!
      const environment = world[seen + part]!
      const lit = own * (ambient[part]! * 0.24 + key[part]! * strength * lambert * 0.36 + 0.08 + environment * 0.72)
      const mirrored = environment * mirror * (0.4 + 0.6 * shadow) * (0.5 + 0.5 * own)
      const sum = lit * shadow + mirrored + key[part]! * gloss * (0.35 + 0.65 * own)
      // A soft knee keeps form in white paint.
      data[at + part] = 255 * (sum < 0.7 ? sum : 0.7 + 0.3 * (1 - 1 / (1 + (sum - 0.7) * 1.9)))
    }
  }
}
