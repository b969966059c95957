/**
 * OKLab for whole pictures (https://bottosson.github.io/posts/oklab/): culori allocates an object a colour, which is
 * fine for a palette and twenty times too slow for a million pixels.
 */

/** A colour in OKLab: lightness 0..1, green-red and blue-yellow about -0.3..0.3. */
export interface Oklab {
  l: number
  a: number
  b: number
}

const linearOf = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const encodedSteps = 4096
/** sRGB bytes of linear light 0..1, by the square root of the light, so that dark tones get as many steps as light. */
const encodedOf = Uint8ClampedArray.from({ length: encodedSteps + 1 }, (_, step) => {
  const light = (step / encodedSteps) ** 2
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)
})

/** OKLab of an sRGB colour, channels 0..255 (whole numbers). */
export function oklabOf(red: number, green: number, blue: number): Oklab {
  const r = linearOf[red]!
  const g = linearOf[green]!
  const b = linearOf[blue]!
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  }
}

/** sRGB bytes of an OKLab colour, clipped to what a screen shows. */
export function rgbOf({ l, a, b }: Oklab): [red: number, green: number, blue: number] {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    encode(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encode(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encode(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ]
}

function encode(light: number): number {
  if (light <= 0) return 0
  if (light >= 1) return 255
  return encodedOf[Math.round(Math.sqrt(light) * encodedSteps)]!
}

/** OKLab of `#rrggbb`. */
export function oklabOfHex(hex: string): Oklab {
  const value = Number.parseInt(hex.slice(1, 7), 16)
  return oklabOf((value >> 16) & 255, (value >> 8) & 255, value & 255)
}

/** `#rrggbb` of an OKLab colour. */
export function hexOf(color: Oklab): string {
  return `#${rgbOf(color)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`
}

/** How different two colours look: about 0.02 is just seen, 0.1 is another colour. Hue counts double. */
export function distance(one: Oklab, other: Oklab): number {
  const l = one.l - other.l
  const a = 2 * (one.a - other.a)
  const b = 2 * (one.b - other.b)
  // Math.hypot is ten times slower.
  return Math.sqrt(l * l + a * a + b * b)
}
