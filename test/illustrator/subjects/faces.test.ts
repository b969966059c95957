import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { bearingOf } from '../../../src/illustrator/subjects/people/bearing.ts'
import { type PersonTraits, personTraits, saidOf } from '../../../src/illustrator/subjects/people/traits.ts'

const sitter = (noun: string, words: string[] = [], colors: string[] = [], seed = 1): PersonTraits =>
  personTraits({ attributes: { colors, size: 1, words }, noun, shot: 'portrait', random: createRandom(seed, noun) })

describe('faces', () => {
  it.each([
    ['green mohawk', 'mohawk'],
    ['dreadlocks', 'dreadlocks'],
    ['pigtails', 'pigtails'],
    ['curly red hair', 'curly'],
    ['long flowing hair', 'long'],
    ['afro', 'afro'],
  ])('%s is cut as it is said', (words, style) => {
    expect(sitter('woman', [words]).hairStyle).toBe(style)
  })

  it.each([
    ['winking', 'wink'],
    ['shouting', 'shouting'],
    ['scared', 'scared'],
    ['thoughtful', 'thoughtful'],
    ['tired', 'sleepy'],
  ])('somebody %s looks so', (word, expression) => {
    expect(sitter('man', [word]).expression).toBe(expression)
  })

  it('what is said of the skin is on it', () => {
    expect(sitter('woman', ['freckles', 'scar']).marks).toEqual(expect.arrayContaining(['freckles', 'scar']))
    expect(sitter('man', ['old', 'deep wrinkles']).marks).toContain('wrinkles')
  })

  it('hair said with its colour leaves the other colour to the dress', () => {
    const { hairColor, color } = sitter('queen', ['long silver hair', 'dress'], ['#f7f6f2'])
    expect(color).toBe('#f7f6f2')
    expect(hairColor).not.toBe('#f7f6f2')
  })

  it('a samurai is in laced armour and a Buddhist monk is shaven', () => {
    expect(sitter('samurai', ['armour'])).toMatchObject({ top: 'armor', headwear: 'kabuto' })
    expect(sitter('samurai').extras).toContain('lamellar')
    expect(sitter('monk', ['buddhist'])).toMatchObject({ hairStyle: 'bald', top: 'robe' })
  })

  it('a long white beard is long, and a flower crown is of flowers', () => {
    expect(sitter('man', ['long white beard']).beard).toBe('long')
    expect(sitter('woman', ['flower crown']).headwear).toBe('flower-crown')
  })

  it('the middle-aged are not old', () => {
    expect(sitter('man', ['middle-aged']).age).toBe('middle')
  })

  it('gestures are shown with the hand', () => {
    expect(sitter('woman', ['thumbs-up']).pose).toBe('thumbsUp')
    expect(sitter('girl', ['peace-sign']).pose).toBe('peaceSign')
  })

  it('other seeds are other people, turned otherwise', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    const people = seeds.map((seed) => sitter('woman', [], [], seed))
    expect(new Set(people.map(({ skin }) => skin)).size).toBeGreaterThan(5)
    expect(new Set(people.map(({ hairStyle, hairColor }) => hairStyle + hairColor)).size).toBe(seeds.length)
    const said = saidOf({ attributes: { colors: [], size: 1, words: [] }, noun: 'woman' })
    const turns = seeds.map((seed) => bearingOf(said, people[0]!, createRandom(seed, 'turn')).yaw)
    expect(Math.max(...turns) - Math.min(...turns)).toBeGreaterThan(0.15)
  })
})
