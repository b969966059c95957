import { z } from 'zod'
import { sceneLimits } from './bound-scene.ts'
import { relationKinds, type Scene, seasons, shots, timesOfDay, weathers } from './scene.ts'

const word = z.string().max(sceneLimits.word)
const words = z.array(word).max(sceneLimits.words)
const id = z.string().min(1).max(100)
const color = z.string().regex(/^#[0-9a-f]{3,8}$/i)
const share = z.number().min(-2).max(3)
const unit = z.number().min(-1).max(1)
const index = z.int().min(0).max(63)

const subject = z.strictObject({
  id,
  noun: word,
  drawn: z.string().max(120),
  count: z.int().min(0).max(sceneLimits.count),
  attributes: z.strictObject({
    colors: z.array(color).max(sceneLimits.colors),
    size: z.number().min(0.01).max(20),
    words,
  }),
  relation: z.strictObject({ kind: z.enum(relationKinds), to: id, and: id.optional() }).optional(),
  place: z
    .strictObject({ x: share.optional(), y: share.optional(), scale: z.number().min(0.01).max(20).optional() })
    .optional(),
  reference: index.optional(),
  joined: z.boolean().optional(),
  vacated: z.int().min(1).max(100).optional(),
})

const lettering = z.strictObject({
  id,
  text: z.string().max(sceneLimits.text),
  carrier: z.enum(['caption', 'title', 'sign', 'poster', 'banner', 'label', 'logo', 'book', 'shirt', 'neon']),
  on: id.optional(),
  place: z.enum(['top', 'center', 'bottom']),
  type: z.enum(['serif', 'sans', 'script', 'display', 'mono', 'handwriting']),
  bold: z.boolean(),
  italic: z.boolean(),
  color: color.optional(),
})

/** A scene as it may come back from outside: every field known, every length and number bounded. */
export const sceneSchema: z.ZodType<Scene> = z.strictObject({
  version: z.literal(1),
  seed: z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
  setting: z.strictObject({
    kind: word,
    assumed: z.boolean(),
    features: words,
    colors: z.array(color).max(sceneLimits.colors),
  }),
  light: z.strictObject({
    time: z.enum(timesOfDay),
    weather: z.enum(weathers),
    season: z.enum(seasons).optional(),
    mood: words,
    setup: words,
  }),
  camera: z.strictObject({
    shot: z.enum(shots),
    angle: z.enum(['eye', 'low', 'high', 'top']),
    bokeh: z.boolean(),
  }),
  subjects: z.array(subject).max(sceneLimits.subjects),
  lettering: z.array(lettering).max(sceneLimits.lettering),
  style: z.strictObject({
    kind: word,
    palette: z.array(color).max(24),
    measured: z
      .strictObject({
        brightness: unit,
        contrast: unit,
        saturation: unit,
        warmth: unit,
        edges: unit,
        texture: unit,
        flatness: unit,
      })
      .optional(),
  }),
  references: z
    .array(
      z.strictObject({
        index,
        role: z.enum(['style', 'subject', 'element', 'background', 'edit']),
        aspect: z.number().min(0.001).max(1000).optional(),
        cutOut: z.boolean().optional(),
      }),
    )
    .max(64),
  undrawn: z.array(z.strictObject({ noun: word, instead: word.optional() })).max(sceneLimits.undrawn),
})
