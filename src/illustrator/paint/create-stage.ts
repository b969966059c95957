import type { Composition } from '../scene/composition.ts'
import type { Scene, Season } from '../scene/scene.ts'
import { findSetting } from '../settings/index.ts'
import { createLight } from './light.ts'
import { chooseAir, createPalette } from './palette.ts'
import { createRandom } from './random.ts'
import type { Stage } from './stage.ts'

function seasonOf(scene: Scene): Season {
  const { season, weather } = scene.light
  if (season !== undefined) return season
  return weather === 'snow' ? 'winter' : 'summer'
}

/** The frame, light and colours every painter of this composition works with. */
export function createStage(composition: Composition): Stage {
  const { scene, width, height, horizon } = composition
  const random = (name: string) => createRandom(scene.seed, name)
  const air = chooseAir(scene, random('air'))
  const season = seasonOf(scene)
  const setting = findSetting(scene.setting.kind)
  const bridge = composition.placements.find(({ subject }) => subject.drawn === 'bridge')?.box
  return {
    width,
    height,
    unit: Math.min(width, height) / 100,
    horizon,
    scene,
    indoor: setting.indoor,
    mirrors: setting.mirrors?.(scene) ?? false,
    light: createLight(scene, air, horizon / height, random('light')),
    palette: createPalette(scene, air, season, random('palette'), setting.indoor),
    season,
    afloat: composition.placements.some(({ rests }) => rests === 'water'),
    ...(bridge ? { spanned: bridge.x + bridge.width / 2 } : {}),
    random,
  }
}
