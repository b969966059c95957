import type { PhotoEdit, PhotoFacts, PhotoSpot } from './photo-edit.ts'

/**
 * The plan of a picture: what is in it, where, in what light and style. Plain JSON data and nothing about pixels, so
 * that one scene can be laid out in any frame, travel in a thought signature, and be changed by a later turn.
 */
export interface Scene {
  version: 1
  /** Same scene and seed, same picture. */
  seed: number
  setting: SceneSetting
  light: SceneLight
  camera: SceneCamera
  /** In the order they were asked for. */
  subjects: SceneSubject[]
  lettering: SceneLettering[]
  /** Absent for a picture of things in a place. */
  design?: SceneDesign
  style: SceneStyle
  references: SceneReference[]
  /** Nouns nothing could draw; told to the user. */
  undrawn: Undrawn[]
  /** The scenes before the latest changes, oldest first, so that they can be undone; none has a past of its own. */
  past?: Scene[]
}

/** Where it happens. `kind` is the name of a file in settings/. */
export interface SceneSetting {
  kind: string
  /** The name of a place everybody knows, lower case: `cappadocia`. */
  name?: string
  /** True when the prompt named no place and one was chosen to suit the subjects. */
  assumed: boolean
  /** Further things of the place, as words a setting may honour: `lake`, `pines`, `snowy`, `city lights`. */
  features: string[]
  /** Colours asked for the place itself, as CSS hex. */
  colors: string[]
}

export const timesOfDay = ['dawn', 'day', 'golden-hour', 'dusk', 'night'] as const
export type TimeOfDay = (typeof timesOfDay)[number]
export const weathers = ['clear', 'cloudy', 'rain', 'snow', 'fog', 'storm'] as const
export type Weather = (typeof weathers)[number]
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

export interface SceneLight {
  time: TimeOfDay
  weather: Weather
  season?: Season
  /** Mood words that move the palette: `serene`, `dramatic`, `gloomy`, `cheerful`, `mysterious`. */
  mood: string[]
  /** Lighting set-ups by name: `studio`, `rim`, `backlit`, `neon`, `candle`, `soft`. */
  setup: string[]
}

export const shots = ['close-up', 'portrait', 'medium', 'full', 'wide', 'aerial'] as const
export type Shot = (typeof shots)[number]

export const extents = ['face', 'near', 'waist', 'knees', 'far'] as const
export type Extent = (typeof extents)[number]

export interface SceneCamera {
  shot: Shot
  angle: 'eye' | 'low' | 'high' | 'top'
  /** Blurred background. */
  bokeh: boolean
  /** Held askew: a dutch angle. */
  tilted?: boolean
  /** Bent as by a fisheye lens. */
  fisheye?: boolean
  /** What words say of how much is seen: of a thing or a person less than all, or somebody lost in the place. */
  extent?: Extent
  /** Where in the picture words put what it shows. */
  frame?: FramePlace
}

/** The centre of what is shown, as shares of the frame, and whether much is to stay empty around it. */
export interface FramePlace {
  x?: number
  y?: number
  spare?: boolean
}

/** A thing or person in the picture. */
export interface SceneSubject {
  /** Stable across turns: `car-1`. */
  id: string
  /** The user's own noun: `poodle`. */
  noun: string
  /** What is drawn: the name of a file in subjects/ (`car`) or of a catalogue icon (`icon:dog`). */
  drawn: string
  /** Exact number to draw. */
  count: number
  attributes: SubjectAttributes
  /** Many of these in its outline, in place of its own body: a cat made of flowers. */
  madeOf?: { noun: string; drawn: string; colors: string[] }
  /** Asked for in words; layout must honour it. */
  relation?: SubjectRelation
  /** Set by edits ("move it left", "make it bigger"): centre and scale as shares of the frame; `back` is the other way round. */
  place?: { x?: number; y?: number; scale?: number; facing?: 'left' | 'right' | 'back'; spot?: PhotoSpot }
  /** Index into the request's pictures when this subject is cut from a reference. */
  reference?: number
  /** Joined in a later turn: layout fits it around those already there, so that they stay where they were. */
  joined?: boolean
  /** Taken out in a later turn: nothing is drawn (`count` is 0), but the place of this many is kept free. */
  vacated?: number
}

export interface SubjectAttributes {
  /** CSS hex, main colour first. */
  colors: string[]
  /** 1 is natural; `tiny` 0.4, `small` 0.7, `large` 1.4, `giant` 2. */
  size: number
  /** All remaining adjectives and nouns of the phrase, lower case, in order: `sports`, `convertible`, `wooden`, `smiling`, `elderly`. */
  words: string[]
}

export const relationKinds = [
  'left-of',
  'right-of',
  'above',
  'below',
  'on',
  'in',
  'under',
  'in-front-of',
  'behind',
  'between',
  'next-to',
  'holding',
  'wearing',
  'riding',
  'around',
  'held-by',
  'worn-by',
] as const
export type RelationKind = (typeof relationKinds)[number]

export interface SubjectRelation {
  kind: RelationKind
  /** Id of another subject. */
  to: string
  /** Second anchor of `between`. */
  and?: string
}

/** Exact text to be shown. */
export interface SceneLettering {
  id: string
  text: string
  /** What carries it. `caption` is text on the picture itself. */
  carrier: 'caption' | 'title' | 'sign' | 'poster' | 'banner' | 'label' | 'logo' | 'book' | 'shirt' | 'neon'
  /** Subject that carries it, if one does. */
  on?: string
  place: 'top' | 'center' | 'bottom'
  type: 'serif' | 'sans' | 'script' | 'display' | 'mono' | 'handwriting'
  bold: boolean
  italic: boolean
  color?: string
  /** True when words name the type or the place; layouts choose their own otherwise. */
  typeAsked?: boolean
  placeAsked?: boolean
  effect?: 'chalk' | 'graffiti' | 'stencil' | 'outline'
  /** Bent into an arc. */
  curved?: boolean
  /** Index of the panel of the layout it belongs to. */
  panel?: number
  /** How deep it stands in what a diagram tells: it hangs from the last text before it that is less deep. */
  level?: number
}

/** A poster, menu, chart or screen that is itself the picture. */
export interface SceneDesign {
  /** The name of a file in designs/. */
  kind: string
  /** The user's own words for it, `vintage travel poster`, and what it is about. */
  words: string[]
  topic: string
  /** Colours asked for it, CSS hex. */
  colors: string[]
  /** Of a chart. */
  data?: {
    label: string
    value: number /** The value as it was written, where that is more than the number: `$3M`. */
    told?: string
    /** Whose value it is, where several are measured: one of `series`. */
    series?: string
  }[]
  /** What a chart measures side by side, where there are several. */
  series?: string[]
  /** What a chart compares, where no values are told: those it shows are made up. What a diagram tells, behind a hyphen for each level it is deep. */
  labels?: string[]
  /** Pictures of their own: of a comic strip, a storyboard, a set of icons. */
  panels?: ScenePanel[]
}

export interface ScenePanel {
  /** Has neither a layout nor a past of its own. */
  scene: Scene
  /** What is told under it. */
  caption?: string
}

/** How it is made. `kind` is the name of a style in paint/: `vector` is the default. */
export interface SceneStyle {
  kind: string
  /** Palette taken from a reference or the prompt, CSS hex, most important first; the whole picture is graded to it. */
  palette: string[]
  /** Measured on a style reference; the painted picture is moved toward it. */
  measured?: StyleMeasure
}

/** What makes a picture look as it does, as numbers. All 0..1 unless said otherwise. */
export interface StyleMeasure {
  /** Mean luma. */
  brightness: number
  /** Standard deviation of luma, times 2. */
  contrast: number
  saturation: number
  /** -1 cool .. 1 warm. */
  warmth: number
  /** Share of strong edges: line art is high. */
  edges: number
  /** Fine texture and grain. */
  texture: number
  /** Share of pixels in large flat areas: vector art is high. */
  flatness: number
}

/** What a reference picture is used for. */
export interface SceneReference {
  /** Index into the request's pictures. */
  index: number
  role: 'style' | 'subject' | 'element' | 'background' | 'edit'
  /** Width over height, for layout, which sees no pictures. */
  aspect?: number
  /** True when its subject can be cut out and stand on the ground; otherwise it is shown as a print. */
  cutOut?: boolean
  /** True when it leaves its picture at the foot, as a portrait's shoulders do: it has no feet to stand on. */
  footless?: boolean
  /** What was done to a photo that is edited, in order. */
  edits?: PhotoEdit[]
  /** What was seen in a photo that is edited. */
  facts?: PhotoFacts
}

export interface Undrawn {
  noun: string
  /** What was drawn in its place, if anything. */
  instead?: string
}
