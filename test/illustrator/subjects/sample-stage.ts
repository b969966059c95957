import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import type { Stage } from '../../../src/illustrator/paint/stage.ts'
import type { TimeOfDay } from '../../../src/illustrator/scene/scene.ts'

/** A plain stage to paint one subject on. */
export function sampleStage(width: number, height: number, time: TimeOfDay = 'day'): Stage {
  return createStage({
    scene: {
      version: 1,
      seed: 7,
      setting: { kind: 'studio', assumed: true, features: [], colors: [] },
      light: { time, weather: 'clear', mood: [], setup: [] },
      camera: { shot: 'full', angle: 'eye', bokeh: false },
      subjects: [],
      lettering: [],
      style: { kind: 'vector', palette: [] },
      references: [],
      undrawn: [],
    },
    width,
    height,
    horizon: height * 0.6,
    placements: [],
    lettering: [],
  })
}
