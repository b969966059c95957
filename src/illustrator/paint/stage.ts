import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Scene, Season, TimeOfDay, Weather } from '../scene/scene.ts'
import type { Random } from './random.ts'

/** The drawing surface every painter gets: Skia behind the standard 2D context. */
export type Context = SKRSContext2D

/** Pixels of the frame: x to the right, y down, origin top left. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The one light of the whole picture. Colours are CSS hex. */
export interface Light {
  time: TimeOfDay
  weather: Weather
  /** Where the light comes from in the picture plane: x -1 (left) .. 1 (right), y -1 (straight above) .. 0 (horizon). */
  from: { x: number; y: number }
  /** Direct light: its colour and how strong it is, 0 (overcast night) .. 1 (noon sun). */
  key: string
  strength: number
  /** Light from all sides. */
  ambient: string
  /** Colour of shadows, to be multiplied. */
  shadow: string
  /** Where sun or moon stands as shares of the frame, when it can be seen. */
  disc?: { x: number; y: number; kind: 'sun' | 'moon' }
}

/** Colours of the place, from near to far and up into the sky; every setting paints from these. CSS hex. */
export interface Palette {
  skyTop: string
  skyMiddle: string
  skyHorizon: string
  /** Colour that distance fades to. */
  haze: string
  far: string
  middle: string
  near: string
  ground: string
  water: string
  accent: string
}

/** What a painter needs to know: the frame, the light, the colours, and chance. */
export interface Stage {
  width: number
  height: number
  /** One hundredth of the shorter side: painters state every size in it, so a picture looks alike at 512 and 4K. */
  unit: number
  /** y of the horizon, or of the edge between wall and floor, in pixels. */
  horizon: number
  scene: Scene
  /** True for a place with walls. */
  indoor: boolean
  /** True where the ground shows what stands on it upside down. */
  mirrors: boolean
  light: Light
  palette: Palette
  season: Season
  /** True when what is shown floats on the water of a place that has ground, too: the near bank gives way. */
  afloat?: boolean
  /** Where a bridge stands, from left to right: what it leads over passes under it. */
  spanned?: number
  /** True when only the shape of what is painted is wanted, for its shadow: shading inside of it may be left out. */
  shapeOnly?: boolean
  /** A generator of its own for each name, so that one painter's draws never shift another's. */
  random(name: string): Random
}
