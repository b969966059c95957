import type { SceneLight } from '../scene/scene.ts'

/** What words of time, weather, season, mood and lighting say of the light. Written by hand. */
export const lightWords: readonly (readonly [phrases: string, light: Partial<SceneLight>])[] = [
  ['dawn, daybreak, sunrise, early morning, first light, break of day, at sunup, misty morning', { time: 'dawn' }],
  ['misty morning, foggy morning, foggy dawn, misty dawn', { time: 'dawn', weather: 'fog' }],
  ['morning, noon, midday, daytime, daylight, afternoon, at day, by day, broad daylight', { time: 'day' }],
  ['sunny, sunny day, sunshine, clear sky, clear skies, blue sky, cloudless', { time: 'day', weather: 'clear' }],
  ['bright day', { time: 'day', weather: 'clear' }],
  [
    'golden hour, golden hour light, golden light, late afternoon, evening sun, golden sunlight',
    { time: 'golden-hour' },
  ],
  ['sunset, sundown, setting sun', { time: 'golden-hour' }],
  ['dusk, twilight, blue hour, evening, nightfall, gloaming', { time: 'dusk' }],
  ['night, nighttime, night time, midnight, at night, by night, late night, moonlit', { time: 'night' }],
  ['night sky, starry night, starry sky, starlit, starlight, moonlight, moonlit night', { time: 'night' }],
  ['under the stars, full moon, crescent moon, milky way, northern lights, aurora, aurora borealis', { time: 'night' }],
  ['cloudy, overcast, cloudy day, cloudy sky, gray sky, grey sky', { weather: 'cloudy' }],
  ['rain, rainy, raining, rainfall, drizzle, rainy day, in the rain, rain-soaked, downpour', { weather: 'rain' }],
  ['snowing, snowfall, snowy, snowflakes, blizzard, snowstorm, snow', { weather: 'snow', season: 'winter' }],
  ['fog, foggy, mist, misty, haze, hazy, smog', { weather: 'fog' }],
  ['storm, stormy, thunderstorm, lightning, thunder, hurricane, tempest, lightning bolts', { weather: 'storm' }],
  ['rainy night', { weather: 'rain', time: 'night' }],
  ['stormy night', { weather: 'storm', time: 'night' }],
  ['snowy night', { weather: 'snow', season: 'winter', time: 'night' }],
  ['spring, springtime, in bloom, cherry blossom season', { season: 'spring' }],
  ['summer, summertime, summery', { season: 'summer' }],
  ['autumn, autumnal, fall foliage, fall colors, fall colours, autumn leaves', { season: 'autumn' }],
  ['fall, in the fall, fall day, fall season', { season: 'autumn' }],
  ['winter, wintry, wintertime, frosty, icy, winter wonderland', { season: 'winter' }],
  ['serene, peaceful, calm, tranquil, quiet, still, relaxing, soothing, zen', { mood: ['serene'] }],
  ['dramatic, epic, intense, majestic, grand, breathtaking, powerful, dynamic', { mood: ['dramatic'] }],
  ['gloomy, bleak, somber, sombre, melancholic, melancholy, moody, dreary, desolate, lonely', { mood: ['gloomy'] }],
  [
    'cheerful, joyful, playful, festive, lively, vibrant, colorful, colourful, bright and cheerful',
    { mood: ['cheerful'] },
  ],
  ['mysterious, eerie, spooky, haunted, creepy, ominous, sinister, scary, gothic', { mood: ['mysterious'] }],
  ['dreamy, dreamlike, ethereal, magical, enchanted, whimsical, surreal, fantasy, mystical', { mood: ['dreamy'] }],
  ['romantic, intimate, tender, nostalgic', { mood: ['romantic'] }],
  ['cozy, cosy, warm and inviting, inviting, homely', { mood: ['cozy'] }],
  ['futuristic, sci-fi, science fiction, cyberpunk, high-tech', { mood: ['futuristic'] }],
  ['luxurious, elegant, sophisticated', { mood: ['elegant'] }],
  ['studio lighting, studio light, softbox, professional lighting, studio lights', { setup: ['studio'] }],
  ['rim light, rim lighting, rim lit, edge lighting', { setup: ['rim'] }],
  ['backlit, backlight, backlighting, back lighting, silhouetted, contre-jour', { setup: ['backlit'] }],
  ['neon light, neon lights, neon lighting, neon-lit, neon glow, neon', { setup: ['neon'] }],
  ['candlelight, candle light, candlelit, firelight, by candlelight', { setup: ['candle'] }],
  ['soft light, soft lighting, diffused light, diffuse lighting, gentle light, soft focus', { setup: ['soft'] }],
  ['hard light, harsh light, harsh lighting, direct light', { setup: ['hard'] }],
  ['dramatic lighting, dramatic light, chiaroscuro, low-key lighting', { setup: ['dramatic'], mood: ['dramatic'] }],
  [
    'volumetric lighting, volumetric light, god rays, sun rays, light rays, sunbeams, rays of light',
    { setup: ['rays'] },
  ],
  ['cinematic lighting, moody lighting, atmospheric lighting', { setup: ['dramatic'] }],
  ['warm light, warm lighting, warm glow, warm tones', { setup: ['warm'] }],
  ['cool light, cool lighting, cold light, cool tones', { setup: ['cool'] }],
  ['natural light, natural lighting, ambient light, ambient lighting, even lighting', { setup: ['natural'] }],
]

/** Of these, the ones that before another noun are only part of its name: "summer dress", "rain boots", "snow leopard". */
export const nounLikeLight: ReadonlySet<string> = new Set(
  'neon fall spring summer autumn winter snow rain storm fog mist night evening morning sunset sunrise dawn lightning moonlight sunshine twilight'.split(
    ' ',
  ),
)
