import type { Composition } from '../../../src/illustrator/scene/composition.ts'
import type { Scene, Season, TimeOfDay, Weather } from '../../../src/illustrator/scene/scene.ts'
import { findSetting } from '../../../src/illustrator/settings/index.ts'

export interface PlaceOptions {
  kind: string
  time?: TimeOfDay
  weather?: Weather
  season?: Season
  features?: string[]
  colors?: string[]
  bokeh?: boolean
  seed?: number
  width?: number
  height?: number
}

/** An empty place, laid out. */
export function composePlace(options: PlaceOptions): Composition {
  const { kind, time = 'day', weather = 'clear', season, features = [], colors = [], bokeh = false } = options
  const { seed = 1, width = 64, height = 36 } = options
  const scene: Scene = {
    version: 1,
    seed,
    setting: { kind, assumed: false, features, colors },
    light: { time, weather, ...(season === undefined ? {} : { season }), mood: [], setup: [] },
    camera: { shot: 'wide', angle: 'eye', bokeh },
    subjects: [],
    lettering: [],
    style: { kind: 'vector', palette: [] },
    references: [],
    undrawn: [],
  }
  const horizon = findSetting(kind).horizon(scene.setting, scene.camera, width / height) * height
  return { scene, width, height, horizon, placements: [], lettering: [] }
}
