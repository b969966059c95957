import { createCanvas } from '@napi-rs/canvas'
import type { SceneSetting } from '../scene/scene.ts'
import { release } from './release.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Another place, as it is seen through an opening: painted in a small frame of its own. */
export function seeThrough(
  context: Context,
  stage: Stage,
  pane: Box,
  outside: {
    kind: string
    features?: readonly string[]
    horizon: number
    paintBehind(context: Context, stage: Stage): void
  },
): void {
  const canvas = createCanvas(Math.max(8, Math.round(pane.width)), Math.max(8, Math.round(pane.height)))
  const setting: SceneSetting = {
    ...stage.scene.setting,
    kind: outside.kind,
    features: [...(outside.features ?? stage.scene.setting.features)],
  }
  outside.paintBehind(canvas.getContext('2d'), {
    ...stage,
    width: canvas.width,
    height: canvas.height,
    unit: Math.min(canvas.width, canvas.height) / 100,
    horizon: canvas.height * outside.horizon,
    indoor: false,
    scene: { ...stage.scene, setting, subjects: [] },
  })
  context.drawImage(canvas, pane.x, pane.y, pane.width, pane.height)
  release(canvas)
}
