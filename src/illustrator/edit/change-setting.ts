import { canStandAlone, noBackground } from '../scene/no-background.ts'
import type { Scene, SceneLight, SceneSetting, SubjectAttributes } from '../scene/scene.ts'

const union = (before: readonly string[], added: readonly string[] | undefined): string[] => [
  ...new Set([...before, ...(added ?? [])]),
]

/** Another place for the same things. Features of the old place go with it, unless it is the same place. */
export function addSetting(
  scene: Scene,
  asked: Pick<SceneSetting, 'kind' | 'name' | 'features' | 'colors'>,
  said: string,
): Scene {
  // A background of which only the colour is said is a plain one.
  const plain = asked.kind === 'abstract' && asked.colors.length > 0 && !/abstract|pattern|shapes/i.test(said)
  const setting: typeof asked = plain ? { kind: 'studio', features: [], colors: asked.colors } : asked
  const same = scene.setting.kind === setting.kind
  const name = setting.name ?? (same ? scene.setting.name : undefined)
  return {
    ...scene,
    setting: {
      kind: setting.kind,
      ...(name === undefined ? {} : { name }),
      assumed: false,
      features: same ? union(withBackground(scene.setting.features), setting.features) : [...setting.features],
      colors: setting.colors.length > 0 || !same ? [...setting.colors] : scene.setting.colors,
    },
  }
}

/** Asked hour, weather and season take the place of the old ones; moods and set-ups join them. */
export function mergeLight(before: SceneLight, change: Partial<SceneLight>): SceneLight {
  const season = change.season ?? before.season
  return {
    time: change.time ?? before.time,
    weather: change.weather ?? before.weather,
    ...(season === undefined ? {} : { season }),
    mood: union(before.mood, change.mood),
    setup: union(before.setup, change.setup),
  }
}

const placeWords = new Set([
  'background',
  'backdrop',
  'sky',
  'scene',
  'setting',
  'wall',
  'picture',
  'image',
  'floor',
  'ground',
])

/** "Make the background blue": the place takes the colours and words. Undefined when `target` is not the place. */
export function paintSetting(
  scene: Scene,
  target: string | undefined,
  attributes: Partial<SubjectAttributes>,
): Scene | undefined {
  const { setting } = scene
  const own =
    target === undefined ||
    placeWords.has(target) ||
    target === setting.kind ||
    setting.features.some((feature) => feature === target || feature.endsWith(` ${target}`))
  if (!own) return undefined
  const words = attributes.words ?? []
  if (words.includes('transparent') && (target === 'background' || target === 'backdrop')) return withoutPlace(scene)
  if ((attributes.colors ?? []).length === 0 && words.length === 0) return undefined
  return {
    ...scene,
    setting: {
      ...setting,
      colors: attributes.colors && attributes.colors.length > 0 ? [...attributes.colors] : setting.colors,
      features: union(withBackground(setting.features), words),
    },
  }
}

const withBackground = (features: readonly string[]): string[] => features.filter((feature) => feature !== noBackground)

/** Its things alone, where they can be; else before white. */
function withoutPlace(scene: Scene): Scene {
  const setting = { kind: 'studio', assumed: false }
  return canStandAlone(scene)
    ? { ...scene, setting: { ...setting, features: [noBackground], colors: [] } }
    : { ...scene, setting: { ...setting, features: [], colors: ['#ffffff'] } }
}

const weatherOf: Readonly<Record<string, readonly SceneLight['weather'][]>> = {
  cloud: ['cloudy', 'storm'],
  rain: ['rain', 'storm'],
  snow: ['snow'],
  fog: ['fog'],
  mist: ['fog'],
  storm: ['storm'],
}

/** The place without one of its features or its weather; undefined when it has no such thing. */
export function withoutFeature(scene: Scene, target: string): Scene | undefined {
  const { setting, light } = scene
  if (target === 'background' || target === 'backdrop') {
    return withoutPlace(scene)
  }
  const singular = target.replace(/s$/, '')
  if (weatherOf[singular]?.includes(light.weather)) return { ...scene, light: { ...light, weather: 'clear' } }
  const features = setting.features.filter((feature) => feature.replace(/s$/, '') !== singular)
  return features.length === setting.features.length ? undefined : { ...scene, setting: { ...setting, features } }
}
