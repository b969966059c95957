import type { PhotoFacts } from './photo-edit.ts'
import type { Scene } from './scene.ts'

/** A photo before anything is done to it, as a scene: what words ask of it is a change to this. */
export function photoScene(
  seed: number,
  photo: { width: number; height: number; index: number; facts: PhotoFacts },
): Scene {
  return {
    version: 1,
    seed,
    setting: { kind: 'studio', assumed: true, features: [], colors: [] },
    light: { time: photo.facts.brightness < 0.3 ? 'night' : 'day', weather: 'clear', mood: [], setup: [] },
    camera: { shot: 'full', angle: 'eye', bokeh: false },
    subjects: [],
    lettering: [],
    style: { kind: 'vector', palette: [] },
    references: [
      {
        index: photo.index,
        role: 'edit',
        aspect: Math.min(1000, Math.max(0.001, photo.width / Math.max(1, photo.height))),
        edits: [],
        facts: photo.facts,
      },
    ],
    undrawn: [],
  }
}
