import type { Meaning } from '../language/meaning.ts'
import { createRandom } from '../paint/random.ts'
import type { SceneLight, SceneSetting, TimeOfDay } from './scene.ts'

const timeOfMood: Readonly<Record<string, TimeOfDay>> = {
  mysterious: 'dusk',
  gloomy: 'dusk',
  romantic: 'golden-hour',
  dramatic: 'golden-hour',
  dreamy: 'golden-hour',
}

/** The light the prompt asks for; a plain day, or what the mood suggests, when it names no hour. */
export function chooseLight(meaning: Meaning, setting: SceneSetting, seed: number): SceneLight {
  const { light } = meaning
  const mood = light.mood ?? []
  const scenery = meaning.phrases.every(({ drawn }) => drawn === undefined)
  const byMood = mood.map((word) => timeOfMood[word]).find((time) => time !== undefined)
  const byChance = scenery && createRandom(seed, 'light').chance(0.5) ? 'golden-hour' : 'day'
  const stormy = light.weather !== undefined && light.weather !== 'clear'
  // What shines by itself is seen after dark.
  const glowing =
    setting.features.some((feature) => /cyberpunk|neon|firework/.test(feature)) ||
    meaning.light.setup?.includes('neon') === true
  const setup = light.setup ?? (setting.kind === 'studio' ? ['studio'] : [])
  return {
    time: light.time ?? (glowing ? 'night' : stormy ? 'day' : (byMood ?? byChance)),
    weather: light.weather ?? 'clear',
    ...(light.season === undefined ? {} : { season: light.season }),
    mood: [...mood],
    setup: [...setup],
  }
}
