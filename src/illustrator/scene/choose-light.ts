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

/** When such a light is at its best. */
const timeOfLamp: Readonly<Record<string, TimeOfDay>> = {
  candle: 'night',
  spotlight: 'night',
  backlit: 'golden-hour',
  silhouette: 'golden-hour',
}

/** What is abroad after dark. */
const nightly = /\b(?:haunted|spooky|ghosts?|vampires?|werewol(?:f|ves)|zombies?|fireflies|firefly|fireworks)\b/

/** The light the prompt asks for; a plain day, or what the mood suggests, when it names no hour. */
export function chooseLight(meaning: Meaning, setting: SceneSetting, seed: number): SceneLight {
  const { light } = meaning
  const mood = light.mood ?? []
  const scenery = meaning.phrases.every(({ drawn }) => drawn === undefined)
  const byMood = mood.map((word) => timeOfMood[word]).find((time) => time !== undefined)
  const byChance = scenery && createRandom(seed, 'light').chance(0.5) ? 'golden-hour' : 'day'
  const whirls = meaning.phrases.some(({ noun }) => /(?:^| )(?:tornado|hurricane|cyclone|twister)$/.test(noun))
  const weather = light.weather ?? (whirls ? 'storm' : undefined)
  const stormy = weather !== undefined && weather !== 'clear'
  // What shines by itself is seen after dark.
  const glowing =
    setting.features.some((feature) => /cyberpunk|neon|firework/.test(feature)) ||
    meaning.light.setup?.includes('neon') === true
  // Snow under the northern lights has fallen and does not fall.
  const isSkySeen =
    light.weather === 'snow' &&
    /aurora|northern light|milky way|starry|moon/.test([...setting.features, ...(light.setup ?? [])].join(' '))
  const setup = light.setup ?? (setting.kind === 'studio' ? ['studio'] : [])
  const byNight = meaning.phrases.some(({ noun, attributes }) => nightly.test(`${noun} ${attributes.words.join(' ')}`))
  const byLamp = setup.map((lamp) => timeOfLamp[lamp]).find((time) => time !== undefined)
  return {
    time: light.time ?? (glowing ? 'night' : stormy ? 'day' : (byLamp ?? byMood ?? (byNight ? 'night' : byChance))),
    weather: isSkySeen ? 'clear' : (weather ?? 'clear'),
    ...(light.season === undefined ? {} : { season: light.season }),
    mood: [...mood],
    setup: [...setup],
  }
}
