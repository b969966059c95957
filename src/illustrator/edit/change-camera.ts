import type { Scene, SceneCamera, Shot } from '../scene/scene.ts'

/** Shots a zoom runs through, from near to far. `portrait` is left only by people, to a medium shot. */
const ladder: readonly Shot[] = ['close-up', 'medium', 'full', 'wide', 'aerial']

export function mergeCamera(before: SceneCamera, change: Partial<SceneCamera>): SceneCamera {
  const { extent: _extent, ...kept } = before
  return {
    ...(change.shot ? kept : before),
    ...(change.extent ? { extent: change.extent } : {}),
    shot: change.shot ?? before.shot,
    angle: change.angle ?? before.angle,
    bokeh: change.bokeh ?? before.bokeh,
  }
}

/** One step along the ladder, two for a factor of two and more either way. */
export function zoomCamera(scene: Scene, factor: number): { scene: Scene; note?: string } {
  const { shot } = scene.camera
  const steps = factor >= 2 || factor <= 0.5 ? 2 : 1
  const { extent: _extent, ...kept } = scene.camera
  const to = (next: Shot): { scene: Scene } => ({
    scene: { ...scene, camera: { ...kept, shot: next, ...(next === 'close-up' ? { extent: 'near' as const } : {}) } },
  })
  if (shot === 'portrait') return to(factor > 1 ? 'close-up' : 'medium')
  const at = ladder.indexOf(shot)
  const next = Math.min(ladder.length - 1, Math.max(0, at + (factor > 1 ? -steps : steps)))
  if (next === at)
    return { scene, note: factor > 1 ? 'The picture is as close as it gets.' : 'The picture is as wide as it gets.' }
  return to(ladder[next]!)
}
