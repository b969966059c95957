import type { Repertoire } from './repertoire.ts'
import type { Scene } from './scene.ts'

/** y of the horizon in pixels: the setting's own, kept where there is both something above and something below it. */
export function findHorizon(scene: Scene, frame: { width: number; height: number }, repertoire: Repertoire): number {
  const setting = repertoire.findSetting(scene.setting.kind)
  // From right above is drawn from as high as a place can be.
  const camera = scene.camera.angle === 'top' ? { ...scene.camera, angle: 'high' as const } : scene.camera
  const own = setting.horizon(scene.setting, camera, frame.width / frame.height)
  const flies = scene.subjects.every(
    ({ drawn, reference }) => reference === undefined && repertoire.findSubject(drawn).habitat === 'air',
  )
  const y = flies || setting.indoor || setting.surface === 'none' ? undefined : scene.camera.frame?.y
  // What stands low in the picture has much sky over it, what stands high much ground before it.
  const isOpen = !setting.indoor && setting.surface === 'ground'
  if (camera.angle === 'high' && isOpen && camera.shot !== 'aerial' && !flies) return Math.min(own, 0.24) * frame.height
  if (scene.camera.angle === 'low' && isOpen) return 0.82 * frame.height
  const share = y === undefined || y === 0.5 ? own : y < 0.5 ? Math.min(own, 0.34) : Math.max(own, 0.72)
  return Math.min(0.98, Math.max(0.02, Number.isFinite(share) ? share : 0.6)) * frame.height
}
