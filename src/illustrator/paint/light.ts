import type { Scene, TimeOfDay, Weather } from '../scene/scene.ts'
import { mix } from './color.ts'
import type { Air } from './palette.data.ts'
import type { Random } from './random.ts'
import type { Light } from './stage.ts'

const strengthAt: Readonly<Record<TimeOfDay, number>> = {
  dawn: 0.7,
  day: 1,
  'golden-hour': 0.88,
  dusk: 0.5,
  night: 0.28,
}

const strengthIn: Readonly<Record<Weather, number>> = {
  clear: 1,
  cloudy: 0.62,
  rain: 0.4,
  snow: 0.5,
  fog: 0.42,
  storm: 0.34,
}

/** Height of sun or moon above the horizon, as a share of the sky. */
const altitudeAt: Readonly<Record<TimeOfDay, readonly [number, number]>> = {
  dawn: [0.1, 0.2],
  day: [0.68, 0.8],
  'golden-hour': [0.16, 0.26],
  dusk: [0.02, 0.08],
  night: [0.58, 0.78],
}

/** The one light of the picture. `horizon` is a share of the height. */
export function createLight(scene: Scene, air: Air, horizon: number, random: Random): Light {
  const { time, weather, setup } = scene.light
  const side = random.chance(0.5) ? -1 : 1
  const away = time === 'day' ? random.between(0.1, 0.44) : random.between(0.13, 0.24)
  const backlit = setup.includes('backlit') || setup.includes('silhouette')
  // Behind what is shown it stands higher than at that hour alone, so that it is seen past it.
  const [low, high] = backlit && time !== 'night' ? ([0.3, 0.46] as const) : altitudeAt[time]
  const altitude = random.between(low, high)
  const height = time === 'day' ? -0.85 : time === 'night' ? -0.65 : -0.3 - altitude
  const discX = backlit ? 0.5 + side * 0.04 : 0.5 + side * away
  // A high sun is as often above the frame as in it.
  const inFrame = time !== 'day' || backlit || random.chance(0.45)
  const seen = inFrame && (weather === 'clear' || weather === 'cloudy' || weather === 'fog')
  const strength = strengthAt[time] * strengthIn[weather]
  return {
    time,
    weather,
    from: { x: side * (backlit ? 0.25 : time === 'day' ? 0.55 : 0.8), y: height },
    key: air.key,
    strength: setup.includes('soft') ? strength * 0.7 : strength,
    ambient: air.ambient,
    shadow: mix(air.deep, air.ambient, 0.3),
    ...(seen
      ? {
          disc: {
            x: discX,
            y: horizon * (1 - altitude),
            kind: time === 'night' ? ('moon' as const) : ('sun' as const),
          },
        }
      : {}),
  }
}
