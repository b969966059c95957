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
const landPlaces = /^(?:park|meadow|garden|village|hills|forest|farm|old-town|street)$/
const openPlaces = /^(?:park|meadow|garden|village|hills|forest|farm|old-town|street|road|beach|savanna|lake|river)$/
/** Summer goes without saying. */
const years = [undefined, undefined, undefined, 'autumn', 'spring'] as const

const isGreen = ({ phrases }: Meaning): boolean =>
  phrases.some(({ noun }) => /tree|flower|plant|grass|leaf|bee|butterfly|ladybug|tulip|rose|daisy|bush/.test(noun))

/** Nothing is said of place, light or colour: then hour and season may be any that show well. */
function leavesLightOpen({ light, phrases }: Meaning, setting: SceneSetting): boolean {
  const isSaid = light.time ?? light.weather ?? light.season ?? light.mood?.[0] ?? light.setup?.[0]
  const isColored = phrases.some(({ attributes }) => attributes.colors.length > 0)
  return setting.assumed && openPlaces.test(setting.kind) && isSaid === undefined && !isColored && phrases.length > 0
}

/** The light the prompt asks for; a plain day, or what the mood suggests, when it names no hour. */
export function chooseLight(meaning: Meaning, setting: SceneSetting, seed: number): SceneLight {
  const { light } = meaning
  const mood = light.mood ?? []
  const scenery = meaning.phrases.every(({ drawn }) => drawn === undefined)
  const byMood = mood.map((word) => timeOfMood[word]).find((time) => time !== undefined)
  const random = createRandom(seed, 'light')
  const isOpen = leavesLightOpen(meaning, setting)
  const byChance = (scenery && random.chance(0.5)) || (isOpen && random.chance(0.34)) ? 'golden-hour' : 'day'
  const ofYear = isOpen && landPlaces.test(setting.kind) ? random.pick(years) : undefined
  const season = light.season ?? (ofYear === 'autumn' && isGreen(meaning) ? undefined : ofYear)
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
    ...(season === undefined ? {} : { season }),
    mood: [...mood],
    setup: [...setup],
  }
}
