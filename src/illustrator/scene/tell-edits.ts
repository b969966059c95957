import { nearestColor } from './name-subject.ts'
import type { PhotoEdit } from './photo-edit.ts'
import { styleNames } from './scene-words.data.ts'

const tones: Readonly<Record<string, readonly [more: string, less: string]>> = {
  exposure: ['brighter', 'darker'],
  contrast: ['with more contrast', 'with less contrast'],
  warmth: ['warmer', 'cooler'],
  saturation: ['more vivid', 'with muted colours'],
}

const plain: Partial<Record<PhotoEdit['kind'], string>> = {
  zoom: 'seen from nearer',
  extend: 'extended',
  mirror: 'mirrored',
  flip: 'flipped',
  'no-background': 'without its background',
  sepia: 'in sepia',
  invert: 'inverted',
  posterize: 'posterized',
  sharpen: 'sharper',
  grain: 'with film grain',
  vignette: 'with dark corners',
  'instant-photo': 'as an instant photo',
  compare: 'before and after',
}

const hours: Readonly<Record<string, string>> = {
  day: 'by day',
  night: 'by night',
  dusk: 'at dusk',
  dawn: 'at dawn',
  'golden-hour': 'in golden light',
  storm: 'in a storm',
  rain: 'in the rain',
  snow: 'in the snow',
  fog: 'in fog',
  spring: 'in spring',
  summer: 'in summer',
  autumn: 'in autumn',
  winter: 'in winter',
}

function tell({ kind, amount = 1, color, where }: PhotoEdit): string | undefined {
  const tone = tones[kind]
  if (tone) return `${where === undefined ? '' : `the ${where} `}${tone[amount >= 0 ? 0 : 1]}`
  const named = color ? nearestColor(color) : ''
  switch (kind) {
    case 'black-and-white':
      return where === undefined ? 'in black and white' : `the ${where} in black and white`
    case 'crop':
      return 'cropped'
    case 'rotate':
      return Math.abs(amount) === 180
        ? 'turned upside down'
        : `turned by ${Math.abs(amount)}° to the ${amount >= 0 ? 'right' : 'left'}`
    case 'plain-background':
      return `on ${named}`
    case 'tint':
      return `in ${named}`
    case 'recolor':
      return `the ${where} in ${named}`
    case 'remove':
      return `without the ${where}`
    case 'light':
      return hours[where ?? 'day']
    case 'style':
      return styleNames[where ?? ''] ?? `as ${(where ?? '').replaceAll('-', ' ')}`
    case 'blur':
    case 'pixelate': {
      const done = kind === 'blur' ? 'blurred' : 'pixelated'
      return where === undefined ? done : `the ${where} ${done}`
    }
    case 'border':
      return `in a ${named} border`
    case 'round':
      return amount >= 0.5 ? 'in a circle' : 'with round corners'
    default:
      return plain[kind]
  }
}

/** What was done to a photo, as words after its name: `brighter`, `in sepia`. Once each. */
export const tellEdits = (edits: readonly PhotoEdit[]): string[] => [
  ...new Set(edits.flatMap((edit) => tell(edit) ?? [])),
]
