import type { Scene, Season, TimeOfDay, Weather } from '../scene/scene.ts'
import { lighten, mix, multiply, saturate } from './color.ts'
import { type Air, airs, localColors, moods, type PlaceFamily, veils } from './palette.data.ts'
import type { Random } from './random.ts'
import type { Palette, Stage } from './stage.ts'

const familyOfKind: Readonly<Record<string, PlaceFamily>> = {
  sea: 'sea',
  beach: 'sea',
  desert: 'sand',
  savanna: 'sand',
  city: 'town',
  'aerial-city': 'town',
  street: 'town',
  market: 'town',
  'old-town': 'town',
  'victorian-street': 'town',
  'medieval-town': 'town',
  'japanese-street': 'town',
  canal: 'town',
  cyberpunk: 'town',
  'western-town': 'sand',
  canyon: 'sand',
  'rock-chimneys': 'sand',
  'cliff-town': 'sea',
  island: 'sea',
  cliff: 'sea',
  pier: 'sea',
  rooftop: 'town',
  fairground: 'town',
  station: 'town',
  harbour: 'sea',
  tabletop: 'indoor',
  airport: 'indoor',
  gym: 'indoor',
  dungeon: 'indoor',
  room: 'indoor',
  'living-room': 'indoor',
  bedroom: 'indoor',
  bathroom: 'indoor',
  museum: 'indoor',
  laboratory: 'indoor',
  hall: 'indoor',
  wall: 'indoor',
  cafe: 'indoor',
  kitchen: 'indoor',
  office: 'indoor',
  library: 'indoor',
  classroom: 'indoor',
  shop: 'indoor',
  stage: 'indoor',
  studio: 'studio',
  space: 'space',
  underwater: 'underwater',
  abstract: 'abstract',
}

/** How far things sink into silhouette: 0 shows their own colour, 1 only the dark of the hour. */
const silhouette: Readonly<Record<TimeOfDay, number>> = {
  dawn: 0.62,
  day: 0.3,
  'golden-hour': 0.48,
  dusk: 0.74,
  night: 0.84,
}

/** The light of the hour on a white thing; multiplied into local colours. */
const whiteUnder: Readonly<Record<TimeOfDay, string>> = {
  dawn: '#dcc4c8',
  day: '#ffffff',
  'golden-hour': '#ffd9a8',
  dusk: '#8f83b0',
  night: '#3c4f86',
}

function moved(color: string, mood: readonly string[]): string {
  let result = color
  for (const word of mood) {
    const change = moods[word]
    if (change === undefined) continue
    result = saturate(result, change.chroma)
    if (change.lean !== undefined) result = mix(result, change.lean, change.amount ?? 0)
    result = change.lift >= 0 ? mix(result, '#ffffff', change.lift) : mix(result, '#05060c', -change.lift)
  }
  return result
}

/** One air with a breath of another: between two harmonies of the same hour lies a third. */
function blend(air: Air, other: Air, amount: number): Air {
  const between = (part: keyof Air): string => mix(air[part], other[part], amount)
  return {
    top: between('top'),
    middle: between('middle'),
    horizon: between('horizon'),
    haze: between('haze'),
    deep: between('deep'),
    key: between('key'),
    ambient: between('ambient'),
  }
}

/** The air of this hour and weather: one of the hour's alternatives, veiled by the weather and moved by the mood. */
export function chooseAir(scene: Scene, random: Random): Air {
  const { time, weather, mood } = scene.light
  const clear = blend(random.pick(airs[time]), random.pick(airs[time]), random.between(0, 0.36))
  const veil = weather === 'clear' ? undefined : veils[time][weather]
  const veiled = (color: string, share: number): string =>
    veil === undefined ? color : mix(color, veil.color, veil.amount * share)
  return {
    top: moved(veiled(clear.top, 0.9), mood),
    middle: moved(veiled(clear.middle, 1), mood),
    horizon: moved(veiled(clear.horizon, weather === 'storm' ? 0.82 : 0.92), mood),
    haze: moved(veiled(clear.haze, 1), mood),
    deep: moved(veiled(clear.deep, weather === 'fog' ? 0.5 : 0.22), mood),
    key: moved(veiled(clear.key, 0.5), mood),
    ambient: moved(veiled(clear.ambient, 0.6), mood),
  }
}

/** How much of the hour's light reaches a place: none where it makes its own. */
const openness: Readonly<Record<PlaceFamily, number>> = {
  land: 1,
  sea: 1,
  sand: 1,
  town: 1,
  indoor: 0.3,
  studio: 0,
  space: 0,
  underwater: 0,
  abstract: 0,
}

const isWater = /\b(?:lake|river|pond|lagoon|sea|ocean|water)\b/
const turquoise = '#2fb5ae'

/** The colours of the place in that air. */
export function createPalette(scene: Scene, air: Air, season: Season, random: Random, isIndoor = false): Palette {
  const { time, weather, mood } = scene.light
  const family = familyOfKind[scene.setting.kind] ?? (isIndoor ? 'indoor' : 'land')
  const local = random.pick(localColors[family][season])
  const open = openness[family]
  const dark = silhouette[time] * open
  const lit = (color: string): string => {
    const shone = mix(color, mix(relight(color, time, weather), air.deep, dark * 0.32), open)
    return moved(saturate(shone, family === 'land' ? 1.18 : 1.08), mood)
  }
  const white = open > 0 && (season === 'winter' || weather === 'snow')
  const { features, colors } = scene.setting
  const said = features.join(' ')
  // "A turquoise lake" has turquoise water, and no turquoise hills.
  const ofWater = /turquoise water/.test(said) ? turquoise : isWater.test(said) ? colors[0] : undefined
  const tint = ofWater === undefined ? colors[0] : undefined
  const tinted = (color: string, amount: number): string => (tint === undefined ? color : mix(color, tint, amount))
  return {
    skyTop: air.top,
    skyMiddle: air.middle,
    skyHorizon: air.horizon,
    haze: air.haze,
    far: tinted(mix(mix(air.haze, air.deep, 0.3), lit(local.foliage), (1 - dark) * 0.18), 0.3),
    middle: tinted(mix(mix(air.haze, air.deep, 0.64), lit(local.foliage), (1 - dark) * 0.4), 0.4),
    near: tinted(mix(lit(local.foliage), air.deep, open * 0.25 + dark * 0.6), 0.3),
    ground: tinted(white ? snowGround(air, time, weather, mood) : lit(local.ground), 0.5),
    water:
      ofWater === undefined
        ? mix(lit(local.water), air.middle, 0.35 * open)
        : mix(relight(ofWater, time, weather), lit(local.water), 0.12),
    accent: scene.setting.colors[1] ?? lit(local.accent),
  }
}

/** What leaves look like in this light, at this season, whatever the place is made of. */
export function leafColor(stage: Pick<Stage, 'light' | 'season' | 'random'>): string {
  const { light, season, random } = stage
  const local = random('leaves').pick(localColors.land[season])
  const leaf = season === 'autumn' ? mix(local.foliage, local.accent, 0.35) : mix(local.foliage, local.ground, 0.42)
  return relight(leaf, light.time, light.weather)
}

/** The leaves of one tree of many: in autumn each turns in its own time, in spring some are in blossom. */
export function treeLeafColor(stage: Pick<Stage, 'light' | 'season' | 'random' | 'scene'>, random: Random): string {
  const { light, season, scene } = stage
  const own = leafColor(stage)
  const chance = random.next()
  if (season === 'autumn') {
    const turned = random.pick(['#e0741f', '#d9511f', '#e6a52a', '#b93a22', '#cf8a2a'])
    return mix(own, relight(turned, light.time, light.weather), 0.5 + chance * 0.4)
  }
  const blossoming = scene.setting.features.some((feature) => /blossom|sakura|cherry/.test(feature))
  if ((season === 'spring' && chance < 0.42) || blossoming) {
    return mix(own, relight(random.pick(['#f4b6c8', '#f7cbd6', '#fbe6ea']), light.time, light.weather), 0.86)
  }
  return own
}

/** Lying snow: it takes the colour of the whole sky, not of the sun alone. */
function snowGround(air: Air, time: TimeOfDay, weather: Weather, mood: readonly string[]): string {
  return moved(mix(relight('#eef4fa', time, weather), lighten(air.ambient, time === 'night' ? 0 : 0.3), 0.55), mood)
}

/** How a thing of this colour looks at that hour in that weather. */
export function relight(color: string, time: TimeOfDay, weather: Weather): string {
  const shone = multiply(color, whiteUnder[time])
  if (weather === 'clear') return shone
  const veil = veils[time][weather]
  const grey = saturate(shone, 1 - veil.amount * 0.45)
  return weather === 'fog' || weather === 'snow' ? mix(grey, veil.color, 0.2) : lighten(grey, 0)
}
