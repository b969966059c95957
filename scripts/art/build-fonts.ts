import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Copies the fonts limn letters with into art/fonts and writes art/fonts/fonts.json: for each file its family, weight,
 * slope and the code points it really has (read from its cmap, not from the promised unicode-range). All are under the
 * SIL Open Font License 1.1; each family's licence is copied beside them.
 */
const modules = new URL('node_modules/@fontsource/', import.meta.url)

interface Family {
  package: string
  weights: number[]
  italic: boolean
  slices: string[]
}

/**
 * Basic Latin comes last: asked first, it would letter `ź` from its own z and a loose accent instead of leaving it to
 * the slice that has the letter.
 */
const western = ['latin-ext', 'vietnamese', 'cyrillic', 'latin']
const families: Record<string, Family> = {
  serif: { package: 'playfair-display', weights: [500, 800], italic: true, slices: western },
  sans: { package: 'montserrat', weights: [500, 700], italic: true, slices: western },
  script: { package: 'pacifico', weights: [400], italic: false, slices: western },
  display: { package: 'oswald', weights: [500, 700], italic: false, slices: western },
  mono: { package: 'jetbrains-mono', weights: [500, 700], italic: false, slices: ['greek', ...western] },
  handwriting: { package: 'caveat', weights: [500, 700], italic: false, slices: western },
  world: {
    package: 'noto-sans',
    weights: [500, 700],
    italic: false,
    slices: ['greek-ext', 'greek', 'cyrillic-ext', ...western],
  },
  arabic: { package: 'noto-sans-arabic', weights: [500, 700], italic: false, slices: ['arabic'] },
  hebrew: { package: 'noto-sans-hebrew', weights: [500, 700], italic: false, slices: ['hebrew'] },
  devanagari: { package: 'noto-sans-devanagari', weights: [500, 700], italic: false, slices: ['devanagari'] },
  symbols: { package: 'noto-sans-symbols', weights: [500, 700], italic: false, slices: ['symbols'] },
  dingbats: { package: 'noto-sans-symbols-2', weights: [400], italic: false, slices: ['symbols'] },
  thai: { package: 'noto-sans-thai', weights: [500, 700], italic: false, slices: ['thai'] },
}

/** In one weight, and in an index of their own that only a text with their letters reads: some hundred slices each. */
const eastAsian: Record<string, Family> = {
  chinese: { package: 'noto-sans-sc', weights: [700], italic: false, slices: numbered('noto-sans-sc') },
  japanese: { package: 'noto-sans-jp', weights: [700], italic: false, slices: numbered('noto-sans-jp') },
  korean: { package: 'noto-sans-kr', weights: [700], italic: false, slices: numbered('noto-sans-kr') },
}

interface Face {
  file: string
  family: string
  weight: number
  italic: boolean
  /** Inclusive code point ranges, flat: first, last, first, last … */
  ranges: number[]
}

/** The slices of a family by number, as fontsource cuts the large scripts. */
function numbered(name: string): string[] {
  return readdirSync(new URL(`${name}/files/`, modules))
    .map((file) => /-(\d+)-700-normal\.woff2$/.exec(file)?.[1])
    .filter((slice) => slice !== undefined)
    .sort((one, other) => Number(one) - Number(other))
}

const fontkit = createRequire(import.meta.url)('fontkit') as { openSync(path: string): { characterSet: number[] } }
const target = new URL('../../art/fonts/', import.meta.url)

function toRanges(points: number[]): number[] {
  const ranges: number[] = []
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    if (ranges.at(-1) === point - 1) ranges[ranges.length - 1] = point
    else ranges.push(point, point)
  }
  return ranges
}

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
function copyFamilies(families: Record<string, Family>, index: string): Face[] {
  const faces: Face[] = []
  for (const [family, { package: name, weights, italic, slices }] of Object.entries(families)) {
    const files = new Set(readdirSync(new URL(`${name}/files/`, modules)))
    copyFileSync(new URL(`${name}/LICENSE`, modules), new URL(`LICENSE-${name}.txt`, target))
    for (const slice of slices) {
      for (const weight of weights) {
        for (const style of italic ? ['normal', 'italic'] : ['normal']) {
          const file = `${name}-${slice}-${weight}-${style}.woff2`
          if (!files.has(file)) continue
          copyFileSync(new URL(`${name}/files/${file}`, modules), new URL(file, target))
          const { characterSet } = fontkit.openSync(fileURLToPath(new URL(file, target)))
          faces.push({ file, family, weight, italic: style === 'italic', ranges: toRanges(characterSet) })
        }
      }
    }
  }
  writeFileSync(new URL(index, target), `[\n${faces.map((face) => JSON.stringify(face)).join(',\n')}\n]\n`)
  return faces
}

const faces = [...copyFamilies(families, 'fonts.json'), ...copyFamilies(eastAsian, 'fonts-east-asian.json')]
const bytes = readdirSync(target).reduce((sum, file) => sum + statSync(new URL(file, target)).size, 0)
console.log(
  `${faces.length} faces, ${(bytes / 1e6).toFixed(2)} MB, ${readFileSync(new URL('fonts.json', target)).length} bytes of index`,
)
