import type { CarShape } from './car-shape.ts'
import { hatchback } from './hatchback.data.ts'
import type { Livery } from './livery.ts'
import { pickup } from './pickup.data.ts'
import { sedan } from './sedan.data.ts'
import { sports } from './sports.data.ts'
import { suv } from './suv.data.ts'
import { truck } from './truck.data.ts'
import { van } from './van.data.ts'
import { vintage } from './vintage.data.ts'

/** What a car is: its shape, its trade, and the colours it comes in when none is asked for. */
export interface BodyStyle {
  shape: CarShape
  livery: Livery
  roof: 'fixed' | 'down' | 'cloth'
  paints: readonly string[]
}

const reds = ['#c4121a', '#b50f1e', '#cf1c17'] as const
const family = ['#1f4e8c', '#8f1d22', '#5c6670', '#d9dde0', '#2c5f4f', '#24272e'] as const
const workday = ['#e9e7e1', '#2f6aa8', '#c23b2e', '#dfa32a'] as const

const styles: readonly { words: readonly string[]; style: Omit<BodyStyle, 'roof'> }[] = [
  { words: ['taxi', 'cab', 'taxicab'], style: { shape: sedan, livery: 'taxi', paints: ['#f5b911'] } },
  { words: ['police'], style: { shape: sedan, livery: 'police', paints: ['#eef1f4'] } },
  {
    words: ['race', 'racing', 'racer'],
    style: { shape: sports, livery: 'racing', paints: ['#c4121a', '#1b55b5', '#e88f10'] },
  },
  { words: ['pickup'], style: { shape: pickup, livery: 'none', paints: ['#8f1d22', '#1d3f6e', '#3b4a3a'] } },
  {
    words: ['truck', 'lorry', 'semi', 'delivery-truck', 'freight'],
    style: { shape: truck, livery: 'none', paints: ['#c23b2e', '#2465a8', '#2f7a5a'] },
  },
  { words: ['van', 'minivan', 'minibus', 'camper'], style: { shape: van, livery: 'none', paints: workday } },
  { words: ['suv', 'jeep', 'crossover', '4x4', 'off-road'], style: { shape: suv, livery: 'none', paints: family } },
  { words: ['hatchback', 'compact', 'small', 'electric'], style: { shape: hatchback, livery: 'none', paints: family } },
  {
    words: ['vintage', 'classic', 'retro', 'antique', 'old', 'old-fashioned', 'beetle'],
    style: { shape: vintage, livery: 'none', paints: ['#7fb7a8', '#d8b24a', '#b9433b', '#6d94b8'] },
  },
  { words: ['sedan', 'saloon', 'limousine', 'family'], style: { shape: sedan, livery: 'none', paints: family } },
]

/** The style that the noun and its words ask for; a sports car when they ask for none. */
export function bodyStyleOf(noun: string, words: readonly string[]): BodyStyle {
  const said = new Set([...words, ...noun.split(/[\s-]+/), noun].map((word) => word.toLowerCase()))
  const convertible = ['convertible', 'cabriolet', 'roadster', 'spider', 'spyder', 'open-top'].some((word) =>
    said.has(word),
  )
  if (convertible) {
    const closed = ['up', 'closed', 'raised'].some((word) => said.has(word))
    return { shape: sports, livery: 'none', roof: closed ? 'cloth' : 'down', paints: reds }
  }
  const sporty = ['sports', 'sport', 'coupe', 'supercar', 'fast'].some((word) => said.has(word))
  const found = sporty ? undefined : styles.find((entry) => entry.words.some((word) => said.has(word)))
  return { ...(found?.style ?? { shape: sports, livery: 'none' as const, paints: reds }), roof: 'fixed' }
}
