import { mountains } from './mountains.ts'
import type { Setting } from './setting.ts'

/** Mountain scenery with its lake, always. */
export const lake: Setting = {
  ...mountains,
  kind: 'lake',
  words: ['lakefront', 'tarn', 'loch'],
  paintBehind(context, stage) {
    const { setting } = stage.scene
    const withWater = { ...setting, features: [...setting.features, 'lake'] }
    mountains.paintBehind(context, { ...stage, scene: { ...stage.scene, setting: withWater } })
  },
}
