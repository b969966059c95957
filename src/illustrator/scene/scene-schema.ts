import * as z from 'zod/mini'
import { sceneLimits } from './bound-scene.ts'
import { photoEditKinds, photoSpots } from './photo-edit.ts'
import { extents, relationKinds, type Scene, seasons, shots, timesOfDay, weathers } from './scene.ts'

const word = z.string().check(z.maxLength(sceneLimits.word))
const words = z.array(word).check(z.maxLength(sceneLimits.words))
const id = z.string().check(z.minLength(1), z.maxLength(100))
const color = z.string().check(z.regex(/^#[0-9a-f]{3,8}$/i))
const share = z.number().check(z.minimum(-2), z.maximum(3))
const unit = z.number().check(z.minimum(-1), z.maximum(1))
const index = z.int().check(z.minimum(0), z.maximum(63))

const subject = z.strictObject({
  id,
  noun: word,
  drawn: z.string().check(z.maxLength(120)),
  count: z.int().check(z.minimum(0), z.maximum(sceneLimits.count)),
  attributes: z.strictObject({
    colors: z.array(color).check(z.maxLength(sceneLimits.colors)),
    size: z.number().check(z.minimum(0.01), z.maximum(20)),
    words,
  }),
  madeOf: z.optional(
    z.strictObject({
      noun: word,
      drawn: z.string().check(z.maxLength(120)),
      colors: z.array(color).check(z.maxLength(sceneLimits.colors)),
    }),
  ),
  relation: z.optional(z.strictObject({ kind: z.enum(relationKinds), to: id, and: z.optional(id) })),
  place: z.optional(
    z.strictObject({
      x: z.optional(share),
      y: z.optional(share),
      scale: z.optional(z.number().check(z.minimum(0.01), z.maximum(20))),
      facing: z.optional(z.enum(['left', 'right', 'back'])),
      spot: z.optional(z.enum(photoSpots)),
    }),
  ),
  reference: z.optional(index),
  joined: z.optional(z.boolean()),
  vacated: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
})

const lettering = z.strictObject({
  id,
  text: z.string().check(z.maxLength(sceneLimits.text)),
  carrier: z.enum(['caption', 'title', 'sign', 'poster', 'banner', 'label', 'logo', 'book', 'shirt', 'neon']),
  on: z.optional(id),
  place: z.enum(['top', 'center', 'bottom']),
  type: z.enum(['serif', 'sans', 'script', 'display', 'mono', 'handwriting']),
  bold: z.boolean(),
  italic: z.boolean(),
  color: z.optional(color),
  typeAsked: z.optional(z.boolean()),
  placeAsked: z.optional(z.boolean()),
  effect: z.optional(z.enum(['chalk', 'graffiti', 'stencil', 'outline'])),
  curved: z.optional(z.boolean()),
  panel: z.optional(index),
  level: z.optional(index),
})

const area = z.strictObject({ x: share, y: share, width: share, height: share })

const photoEdit = z.strictObject({
  kind: z.enum(photoEditKinds),
  amount: z.optional(z.number().check(z.minimum(-360), z.maximum(360))),
  color: z.optional(color),
  from: z.optional(color),
  where: z.optional(word),
})

const plainScene = z.strictObject({
  version: z.literal(1),
  seed: z.number().check(z.minimum(-Number.MAX_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER)),
  setting: z.strictObject({
    kind: word,
    name: z.optional(word),
    assumed: z.boolean(),
    features: words,
    colors: z.array(color).check(z.maxLength(sceneLimits.colors)),
  }),
  light: z.strictObject({
    time: z.enum(timesOfDay),
    weather: z.enum(weathers),
    season: z.optional(z.enum(seasons)),
    mood: words,
    setup: words,
  }),
  camera: z.strictObject({
    shot: z.enum(shots),
    angle: z.enum(['eye', 'low', 'high', 'top']),
    bokeh: z.boolean(),
    tilted: z.optional(z.boolean()),
    fisheye: z.optional(z.boolean()),
    extent: z.optional(z.enum(extents)),
    frame: z.optional(z.strictObject({ x: z.optional(share), y: z.optional(share), spare: z.optional(z.boolean()) })),
  }),
  subjects: z.array(subject).check(z.maxLength(sceneLimits.subjects)),
  lettering: z.array(lettering).check(z.maxLength(sceneLimits.lettering)),
  style: z.strictObject({
    kind: word,
    palette: z.array(color).check(z.maxLength(24)),
    measured: z.optional(
      z.strictObject({
        brightness: unit,
        contrast: unit,
        saturation: unit,
        warmth: unit,
        edges: unit,
        texture: unit,
        flatness: unit,
      }),
    ),
  }),
  references: z
    .array(
      z.strictObject({
        index,
        role: z.enum(['style', 'subject', 'element', 'background', 'edit']),
        aspect: z.optional(z.number().check(z.minimum(0.001), z.maximum(1000))),
        cutOut: z.optional(z.boolean()),
        footless: z.optional(z.boolean()),
        edits: z.optional(z.array(photoEdit).check(z.maxLength(sceneLimits.edits))),
        facts: z.optional(z.strictObject({ horizon: share, subject: area, head: area, brightness: unit })),
      }),
    )
    .check(z.maxLength(64)),
  undrawn: z.array(z.strictObject({ noun: word, instead: z.optional(word) })).check(z.maxLength(sceneLimits.undrawn)),
})

const design = z.strictObject({
  kind: word,
  words,
  topic: z.string().check(z.maxLength(sceneLimits.text)),
  colors: z.array(color).check(z.maxLength(sceneLimits.colors)),
  panels: z.optional(
    z
      .array(
        z.strictObject({ scene: plainScene, caption: z.optional(z.string().check(z.maxLength(sceneLimits.text))) }),
      )
      .check(z.maxLength(sceneLimits.panels)),
  ),
  data: z.optional(
    z
      .array(z.strictObject({ label: word, value: z.number(), told: z.optional(word), series: z.optional(word) }))
      .check(z.maxLength(sceneLimits.words)),
  ),
  labels: z.optional(words),
  series: z.optional(words),
})

const presentScene = z.extend(plainScene, { design: z.optional(design) })

/** A scene as it may come back from outside: every field known, every length and number bounded. */
export const sceneSchema: z.ZodMiniType<Scene> = z.extend(presentScene, {
  past: z.optional(z.array(presentScene).check(z.maxLength(sceneLimits.past))),
})
