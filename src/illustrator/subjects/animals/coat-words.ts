import { lightness, mix, shift } from '../people/tone.ts'
import { rgbOf } from '../tones.ts'
import { type Asked, wordsOf } from './animal.ts'
import type { Beast, Coat, Mark } from './beast.ts'

const lightMarks = new Set(['muzzle', 'blaze', 'cheeks', 'bib', 'belly', 'socks', 'wolf-mask', 'tail-tip'])

/** A colour word as fur has it: black is not void, white not paper, and orange and gold are those of fur. */
export function furColor(color: string): string {
  const [red, green, blue] = rgbOf(color)
  const light = lightness(color)
  if (light < 0.27 && Math.max(red, green, blue) < 0.2) return '#2b282d'
  if (light > 0.93) return '#f2ede4'
  const warm = red > green && green > blue * 1.15 && red > 0.45
  // Yellow was asked for as such: no animal has it, and the orange of fur would not be called so.
  const share = green > red * 0.79 ? 0.15 : 0.62
  return warm && red - blue > 0.4
    ? mix(color, shift('#cf8d48', Math.max(0.75, Math.min(1.25, light / 0.69))), share)
    : color
}

function colored(coat: Coat, colors: readonly string[]): Coat {
  const [first, second] = colors
  if (!first) return coat
  const main = furColor(first)
  const dark = lightness(main) < 0.42
  const pale = lightness(main) > 0.86
  const marks = coat.marks.flatMap((mark): Mark[] => {
    if (second && (lightMarks.has(mark.name) || mark.name === 'patches' || mark.name === 'spots')) {
      return [{ ...mark, color: furColor(second) }]
    }
    if (mark.name === 'tabby') return dark || pale ? [] : [{ ...mark, color: shift(main, 0.72, 1.1) }]
    if (mark.name === 'saddle' || mark.name === 'limbs') return [{ ...mark, color: shift(main, 0.6) }]
    if (mark.name === 'dark-mask' && !pale) return [{ ...mark, color: shift(main, 0.45) }]
    if (lightMarks.has(mark.name) && lightness(mark.color) > 0.5) {
      if (dark && !second) return []
      return [{ ...mark, color: pale ? '#fffaf2' : mix(mark.color, main, 0.08) }]
    }
    return [mark]
  })
  if (second && !marks.some(({ name }) => lightMarks.has(name))) {
    const color = furColor(second)
    marks.push({ name: 'blaze', color }, { name: 'bib', color }, { name: 'socks', color })
  }
  return { ...coat, main, marks, inner: dark ? '#7a5a58' : coat.inner }
}

/** The beast as the words want it: its colours, fur, age and size of eyes. */
export function dressed(beast: Beast, asked: Asked): Beast {
  const words = wordsOf(asked)
  const any = (...list: string[]): boolean => list.some((word) => words.has(word))
  let { coat, face, build, metres } = beast
  coat = colored(coat, asked.attributes.colors)
  const shade = shift(coat.main, 0.6, 1.1)
  if (
    any('striped', 'stripy', 'stripes', 'tabby') &&
    !coat.marks.some(({ name }) => name === 'tabby' || name === 'tiger')
  ) {
    coat = { ...coat, marks: [...coat.marks, { name: 'tabby', color: shade }] }
  }
  if (any('spotted', 'spotty', 'dotted', 'speckled') && !coat.marks.some(({ name }) => name === 'spots')) {
    coat = { ...coat, marks: [...coat.marks, { name: 'spots', color: shade }] }
  }
  if (any('fluffy', 'shaggy', 'hairy', 'furry', 'longhaired', 'fuzzy', 'woolly')) {
    coat = { ...coat, fur: Math.min(4, coat.fur + 1.7) }
    face = { ...face, ruff: face.ruff + 2 }
    build = {
      ...build,
      bulk: build.bulk * 1.08,
      tail: build.tail === 'cat' || build.tail === 'whip' ? 'plume' : build.tail,
    }
  }
  if (any('old', 'elderly', 'senior', 'aged') && face.muzzle.kind === 'dog') {
    coat = {
      ...coat,
      marks: [...coat.marks.filter(({ name }) => name !== 'muzzle'), { name: 'muzzle', color: '#d9d3cb' }],
    }
  }
  const cute = any('kawaii', 'chibi')
  if (cute) face = { ...face, blush: true }
  if (
    cute ||
    any('baby', 'puppy', 'pup', 'kitten', 'kitty', 'cub', 'young', 'newborn', 'bunny', 'foal', 'fawn', 'lamb', 'calf')
  ) {
    const { eyes, muzzle, ears } = face
    face = {
      ...face,
      skull: face.skull.map(([x, y]) => [x * (y > 4 ? 1 : 1.03), y * (y < 0 ? 1.05 : 0.95)]),
      eyes: { ...eyes, size: eyes.size * (cute ? 1.5 : 1.22), y: eyes.y + 1.4, open: Math.min(1, eyes.open * 1.08) },
      muzzle: {
        ...muzzle,
        width: muzzle.width * 0.88,
        noseY: muzzle.noseY + 0.8,
        top: muzzle.top + 1.6,
        bottom: muzzle.bottom - 0.6,
        nose: muzzle.nose * 0.86,
      },
      ears: { ...ears, length: ears.length * 0.86 },
      ...(face.mane ? { mane: undefined } : {}),
    } as Beast['face']
    build = {
      ...build,
      head: build.head * 1.24,
      legs: 0.5 + build.legs * 0.3,
      length: build.length * 0.84,
      bulk: build.bulk * 0.98,
      neck: build.neck * 0.5,
      paws: build.paws * 1.08,
    }
    coat = { ...coat, fur: Math.max(1.2, coat.fur * 0.8) }
    if (!cute) metres *= 0.55
  }
  return { face, coat, build, metres }
}

/** The first entry whose words the asking has. */
export function chosen<T>(
  asked: Asked,
  table: readonly (readonly [words: readonly string[], value: T])[],
  usual: T,
): T {
  const words = wordsOf(asked)
  const phrase = ` ${asked.attributes.words.join(' ')} ${asked.noun} `
  return table.find(([names]) => names.some((name) => words.has(name) || phrase.includes(` ${name} `)))?.[1] ?? usual
}
