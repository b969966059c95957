import { readFileSync } from 'node:fs'
import { GlobalFonts } from '@napi-rs/canvas'
import { packageRoot } from '../../../package-root.ts'
import type { SceneLettering } from '../../scene/scene.ts'

/** One font file of art/fonts, as scripts/art/build-fonts.ts lists it. */
interface Face {
  file: string
  family: string
  weight: number
  italic: boolean
  /** Inclusive code point ranges, flat: first, last, first, last … */
  ranges: number[]
}

/** A typeface ready to letter one text. */
export interface LetteringFont {
  /** The text as it can be lettered: what no font has is left out. */
  text: string
  /** The characters left out, each once: emoji, scripts that limn has no font for. */
  missing: string[]
  /** Value for `context.font` at a size in pixels. Names shipped fonts only, and each glyph of the text is in one of them. */
  at(sizePx: number): string
  /** Distance of baselines in em, large enough for the scripts of the text. */
  lineHeight: number
  rightToLeft: boolean
  /** Letters from more than one face: Skia then measures the ink of the first run only. */
  mixed: boolean
  /** Joined or stacked letters, which tracking would tear apart. */
  joined: boolean
}

export type LetteringType = Pick<SceneLettering, 'type' | 'bold' | 'italic'>

/** Asked after the type's own family, for scripts it does not have. */
const worldFamilies = ['world', 'arabic', 'hebrew', 'devanagari', 'thai', 'symbols', 'dingbats']

/** Nearest in manner, for a text that has letters the type's own family lacks: mixed alphabets look broken. */
const siblings: Record<SceneLettering['type'], string[]> = {
  serif: ['serif', 'sans', 'world'],
  sans: ['sans', 'world'],
  script: ['script', 'handwriting', 'world'],
  display: ['display', 'sans', 'world'],
  mono: ['mono', 'world'],
  handwriting: ['handwriting', 'script', 'world'],
}

const westernLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/** The first family of the type's manner that has every western letter of the text. */
function familyFor(text: string, type: LetteringType): string {
  const points = [...text].filter((character) => westernLetter.test(character)).map((letter) => letter.codePointAt(0)!)
  const complete = siblings[type.type].find((family) => {
    const own = facesOf(family, type)
    return points.every((point) => own.some((face) => covers(face, point)))
  })
  return complete ?? type.type
}

const lineHeights: Record<SceneLettering['type'], number> = {
  serif: 1.14,
  sans: 1.16,
  script: 1.3,
  display: 1.16,
  mono: 1.24,
  handwriting: 0.98,
}

let faces: Face[] | undefined
let eastAsianFaces: Face[] | undefined

const readIndex = (name: string): Face[] =>
  JSON.parse(readFileSync(new URL(`art/fonts/${name}`, packageRoot()), 'utf8')) as Face[]

function allFaces(): Face[] {
  faces ??= readIndex('fonts.json')
  return faces
}

const eastAsianLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u

/**
 * The faces for Chinese, Japanese and Korean letters, whose index is read only when a text has some. Characters the
 * three share are drawn as the language draws them that the text's other letters are of.
 */
function eastAsianFor(text: string): Face[] {
  if (!eastAsianLetter.test(text)) return []
  eastAsianFaces ??= readIndex('fonts-east-asian.json')
  const order = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(text)
    ? ['japanese', 'chinese', 'korean']
    : /\p{Script=Hangul}/u.test(text)
      ? ['korean', 'chinese', 'japanese']
      : ['chinese', 'japanese', 'korean']
  return order.flatMap((family) => eastAsianFaces!.filter((face) => face.family === family))
}

function covers({ ranges }: Face, point: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (point < ranges[index]!) return false
    if (point <= ranges[index + 1]!) return true
  }
  return false
}

/** How many plain letters a face has; those of the extended sets hold an A or so, to be composed with accents. */
function plainLettersOf(face: Face): number {
  let count = 0
  for (let point = 0x41; point <= 0x5a; point++) if (covers(face, point)) count++
  return count
}

/** Faces of a family in the nearest weight and slope it has, that of plain letters first. */
function facesOf(family: string, { bold, italic }: LetteringType): Face[] {
  const own = allFaces().filter((face) => face.family === family)
  const slope = own.some((face) => face.italic === italic) ? italic : false
  const weights = own.filter((face) => face.italic === slope).map((face) => face.weight)
  const weight = bold ? Math.max(...weights) : Math.min(...weights)
  return own
    .filter((face) => face.italic === slope && face.weight === weight)
    .sort((one, other) => plainLettersOf(other) - plainLettersOf(one))
}

/** A name of its own for each file, so that a font of the machine can never stand in for it. */
function register({ file }: Face): string {
  const name = `limn-${file.replace('.woff2', '')}`
  // The threads of a process have one list of fonts, and what is registered twice is held twice.
  if (!GlobalFonts.has(name)) GlobalFonts.register(readFileSync(new URL(`art/fonts/${file}`, packageRoot())), name)
  return name
}

/** Joins, direction marks and variation selectors have no picture of their own. */
const invisible = /\p{Default_Ignorable_Code_Point}/u
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const joinedLetter = /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0eff\ufb50-\ufdff\ufe70-\ufeff]/

/**
 * The shipped typeface for a text, registering just the files it needs. The fonts of the machine are never used, so a
 * text looks the same everywhere.
 */
export function chooseFont(text: string, asked: LetteringType): LetteringFont {
  const composed = text.normalize('NFC')
  // Their letters are shipped bold only: those beside them match.
  const type = eastAsianLetter.test(composed) ? { ...asked, bold: true, italic: false } : asked
  const candidates = [
    ...[familyFor(composed, type), ...worldFamilies].flatMap((family) => facesOf(family, type)),
    ...eastAsianFor(composed),
  ]
  const used = new Set<Face>()
  const missing = new Set<string>()
  let kept = ''
  const take = (character: string): boolean => {
    const face = candidates.find((candidate) => covers(candidate, character.codePointAt(0)!))
    if (face) used.add(face)
    return face !== undefined
  }
  for (const character of composed) {
    if (/\s/.test(character)) kept += character === '\n' ? '\n' : ' '
    else if (invisible.test(character)) kept += character
    else if (take(character)) kept += character
    else {
      // Full-width letters, ligatures and circled digits still have a plain form.
      const plain = [...character.normalize('NFKD')]
      if (plain.join('') !== character && plain.every(take)) kept += plain.join('')
      else missing.add(character)
    }
  }
  const order = candidates.filter((face) => used.has(face))
  const names = (order.length > 0 ? order : candidates.slice(0, 1)).map((face) => `"${register(face)}"`).join(', ')
  const joined = joinedLetter.test(kept)
  // Joins are kept where letters join; between emoji that are left out they would be left over.
  const tidy = kept
    .replace(/\p{Default_Ignorable_Code_Point}/gu, (mark) => (joined && /\p{Join_Control}/u.test(mark) ? mark : ''))
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
  return {
    text: tidy,
    missing: [...missing],
    at: (sizePx) => `${sizePx}px ${names}`,
    lineHeight: Math.max(lineHeights[type.type], joined ? 1.5 : eastAsianLetter.test(kept) ? 1.25 : 0),
    rightToLeft: rightToLeftLetter.test(kept),
    mixed: order.length > 1,
    joined,
  }
}

/** The characters of a text that limn has no glyphs for, each once, to be told to the user. */
export function unletteredCharacters(text: string, type: LetteringType): string[] {
  return chooseFont(text, type).missing
}
