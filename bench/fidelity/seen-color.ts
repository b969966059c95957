import { type Oklab, oklabOf, oklabOfHex } from '../../src/illustrator/paint/styles/oklab.ts'
import { colorSamples } from './color-samples.data.ts'

interface Sample extends Oklab {
  /** What it is called first, then what it may pass for. */
  names: readonly string[]
}

const samples = colorSamples.flatMap(([names, hexes]) =>
  hexes.split(' ').map((hex): Sample => ({ ...oklabOfHex(hex), names: names.split(' ') })),
)

/** Hue and chroma tell colours apart, lightness mostly light from shade. */
const weightOfLightness = 0.6

const nearestOf = new Map<number, Sample>()

function nearestSample(red: number, green: number, blue: number): Sample {
  const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
  const known = nearestOf.get(key)
  if (known) return known
  const color = oklabOf(red, green, blue)
  let nearest = samples[0]!
  let least = Number.POSITIVE_INFINITY
  for (const sample of samples) {
    const apart =
      (weightOfLightness * (sample.l - color.l)) ** 2 + (sample.a - color.a) ** 2 + (sample.b - color.b) ** 2
    if (apart < least) {
      least = apart
      nearest = sample
    }
  }
  nearestOf.set(key, nearest)
  return nearest
}

/** Shares of the pixels that show, by name: what is surely that colour, and what may pass for it in shade or light. */
export interface SeenColors {
  sure: Map<string, number>
  /** Of each name: pixels that are it or may pass for it. */
  possible: Map<string, number>
  /** Of each pair `asked>other`: pixels that are `other` and cannot pass for `asked`. */
  against: Map<string, Map<string, number>>
}

/** Colours of a picture (RGBA) where `visible` says 1. */
export function seenColors(data: ArrayLike<number>, visible: Uint8Array): SeenColors {
  const tally = new Map<Sample, number>()
  let all = 0
  for (let pixel = 0; pixel < visible.length; pixel++) {
    if (visible[pixel] === 0) continue
    const sample = nearestSample(data[pixel * 4]!, data[pixel * 4 + 1]!, data[pixel * 4 + 2]!)
    tally.set(sample, (tally.get(sample) ?? 0) + 1)
    all++
  }
  const seen: SeenColors = { sure: new Map(), possible: new Map(), against: new Map() }
  const add = (counts: Map<string, number>, name: string, share: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + share)
  }
  const everyName = new Set(samples.flatMap(({ names }) => names))
  for (const name of everyName) seen.against.set(name, new Map())
  for (const [{ names }, count] of tally) {
    const share = count / all
    add(seen.sure, names[0]!, share)
    for (const name of names) add(seen.possible, name, share)
    for (const name of everyName) if (!names.includes(name)) add(seen.against.get(name)!, names[0]!, share)
  }
  return seen
}

/** Tyres, glass, metal and highlights are these on things of any colour. */
const neutrals: ReadonlySet<string> = new Set(['black', 'white', 'gray'])

/** How many times as much of a hue's rivals may show: a clock keeps its white face, a pizza its brown crust. */
const tolerance = { neutral: 2.8, brown: 2, hue: 1, allHues: 1.2 }

/** Whether a thing with these colours would be called `name`: enough of it is, and its other colours leave it the main one. */
export function looksLike(seen: SeenColors, name: string): boolean {
  const possible = seen.possible.get(name) ?? 0
  const sure = seen.sure.get(name) ?? 0
  const isNeutral = neutrals.has(name)
  if (sure < (isNeutral ? 0.2 : 0.12) || possible < (isNeutral ? 0.3 : 0.2)) return false
  let hues = 0
  for (const [other, share] of seen.against.get(name) ?? []) {
    if (isNeutral) {
      if (share > possible) return false
    } else if (neutrals.has(other)) {
      if (share > tolerance.neutral * sure) return false
    } else if (other === 'brown') {
      if (share > tolerance.brown * sure) return false
    } else {
      if (share > tolerance.hue * possible) return false
      hues += share
    }
  }
  return isNeutral || hues <= tolerance.allHues * possible
}

/** `red 61 %, black 22 %`: the three names with most pixels. */
export function tellColors({ sure }: SeenColors): string {
  return [...sure]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([name, share]) => `${name} ${Math.round(100 * share)} %`)
    .join(', ')
}
