import { expect, it } from 'vitest'
import { takeAnnounced } from '../../../src/illustrator/language/announced.ts'

it.each([
  [
    'a jazz night on Friday, June 14th at 8pm at Blue Note Club, tickets $15',
    ['Friday, June 14th · 8pm', 'Blue Note Club', 'Tickets $15'],
    'a jazz night',
  ],
  ['a bake sale on March 3 in the Lincoln School gym', ['March 3', 'The Lincoln School gym'], 'a bake sale'],
  [
    'a yoga class every Sunday at 10:30 am in Central Park, free entry',
    ['Every Sunday · 10:30 am', 'Central Park', 'Free entry'],
    'a yoga class',
  ],
  [
    'a pizza place, buy one get one free, www.pizzaluigi.com',
    ['Buy one get one free', 'www.pizzaluigi.com'],
    'a pizza place',
  ],
  ['a run, Sunday 12 May 2026, 9:00, Riverside Park', ['Sunday 12 May 2026 · 9:00', 'Riverside Park'], 'a run'],
  ['a book fair on May 4 from 10 to 4 at Riverside Library', ['May 4 · 10 to 4', 'Riverside Library'], 'a book fair'],
  [
    'grand opening of Bella Bakery, Saturday 10 AM, 45 Elm Street',
    ['Saturday · 10 AM', '45 Elm Street'],
    'grand opening of Bella Bakery',
  ],
])('takes what %j tells beside its matter', (text, facts, rest) => {
  expect(takeAnnounced(text)).toEqual({ facts, rest })
})

it.each([
  'a red fox in the snow at noon',
  'three cats in May',
  'a concert in Central Park',
  'Museum of Modern Art, New York',
  'Lisbon with a yellow tram on a steep street',
  'a band under a full moon, in 9:16',
])('leaves %j as it is', (text) => {
  expect(takeAnnounced(text)).toEqual({ facts: [], rest: text })
})
