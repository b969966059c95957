import { createCanvas } from '@napi-rs/canvas'
import { createRandom } from '../../paint/random.ts'
import type { Box, Context, Light, Stage } from '../../paint/stage.ts'
import { type Easel, onEasel } from '../easel.ts'
import type { Subject, SubjectDetails } from '../subject.ts'
import { type Brush, createBrush, type Extent } from './brush.ts'

/** What a subject is asked to show, as far as its shape depends on it. */
export type Asked = Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'> & Partial<Pick<SubjectDetails, 'random'>>

const noon: Light = {
  time: 'day',
  weather: 'clear',
  from: { x: -0.5, y: -0.8 },
  key: '#fff4e0',
  strength: 1,
  ambient: '#cfe0f0',
  shadow: '#5a5f86',
}

const extents = new Map<string, Extent>()

/** The reach of a drawing in its own units, found by drawing it with a brush that only measures. */
function extentOf(key: string, draw: (brush: Brush) => void): Extent {
  const known = extents.get(key)
  if (known) return known
  const extent: Extent = { left: 1e9, top: 1e9, right: -1e9, bottom: -1e9 }
  const context = createCanvas(1, 1).getContext('2d')
  const easel = {
    context,
    stage: { light: noon } as Stage,
    random: createRandom(1, key),
    flip: false,
    pixel: 1,
    dark: 0,
    lightX: -0.5,
  } as Easel
  draw(createBrush(easel, extent))
  if (extents.size > 500) extents.clear()
  extents.set(key, extent)
  return extent
}

const keyOf = (name: string, { noun, shot, attributes }: Asked): string =>
  `${name}|${noun}|${shot}|${attributes.words.join(',')}|${attributes.colors.join(',')}`

/** A subject whose box is what its drawing reaches. */
export function createAnimal(animal: {
  name: string
  nouns: readonly string[]
  habitat?: Subject['habitat']
  metres(asked: Asked): number
  draw(brush: Brush, asked: Asked): void
}): Subject {
  const measure = (asked: Asked): Extent => extentOf(keyOf(animal.name, asked), (brush) => animal.draw(brush, asked))
  return {
    name: animal.name,
    nouns: animal.nouns,
    habitat: animal.habitat ?? 'ground',
    height: (asked) => animal.metres(asked) * asked.attributes.size,
    aspect: (asked) => {
      const { left, top, right, bottom } = measure(asked)
      return (right - left) / (bottom - top)
    },
    head(asked) {
      const { left, top, right, bottom, head } = measure(asked)
      if (!head) return undefined
      const width = right - left
      const height = bottom - top
      return {
        x: (head.x - left) / width,
        crown: (head.crown - top) / height,
        width: head.width / width,
        eyes: { x: (head.eyes.x - left) / width, y: (head.eyes.y - top) / height },
        chin: (head.chin - top) / height,
      }
    },
    paint(context: Context, box: Box, details: SubjectDetails, stage: Stage) {
      const { left, top, right, bottom } = measure(details)
      const size = { width: right - left, height: bottom - top }
      onEasel(context, box, size, details, stage, (easel) => {
        context.translate(-left, -top)
        animal.draw(createBrush(easel), details)
      })
    },
  }
}

/** One of several looks of one shape, by chance where the words leave it open; the first while the shape is measured. */
export function anyOf<T>({ random }: Asked, looks: readonly T[]): T {
  return random ? random.pick(looks) : looks[0]!
}

/** Every word an animal was asked with. */
export function wordsOf({ attributes, noun }: Asked): ReadonlySet<string> {
  return new Set([...attributes.words, noun, ...noun.split(' ')])
}
