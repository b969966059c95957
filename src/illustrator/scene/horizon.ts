import type { Repertoire } from './repertoire.ts'
import type { Scene } from './scene.ts'

/** y of the horizon in pixels: the setting's own, kept where there is both something above and something below it. */
export function findHorizon(scene: Scene, frame: { width: number; height: number }, repertoire: Repertoire): number {
  const share = repertoire
    .findSetting(scene.setting.kind)
    .horizon(scene.setting, scene.camera, frame.width / frame.height)
  return Math.min(0.98, Math.max(0.02, Number.isFinite(share) ? share : 0.6)) * frame.height
}
