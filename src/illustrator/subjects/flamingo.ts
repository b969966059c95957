import { createBird } from './animals/bird-subject.ts'
import { wadingFlamingo } from './animals/birds.data.ts'

/** A flamingo on its long legs. */
export const flamingo = createBird({
  name: 'flamingo',
  nouns: ['flamingo', 'heron', 'stork', 'egret'],
  young: ['chick'],
  birdOf: ({ noun }) => {
    if (noun === 'flamingo') return wadingFlamingo
    const main = noun === 'heron' ? '#8fa0b2' : '#f1eee8'
    const flight = noun === 'heron' ? '#4a5666' : '#33313a'
    return {
      ...wadingFlamingo,
      plumage: { ...wadingFlamingo.plumage, main, wing: main, flight, beak: '#dd8a3a', legs: '#c9703a', areas: [] },
    }
  },
})
