import { expect, it } from 'vitest'
import { readWording } from '../../src/prompting/enhance/read-wording.ts'

it.each([
  ['a boy, kite', "A boy's kite flies over the dogs' yard, 'round the girls' house."],
  ['a rock band', "A rock band plays in the '50s style of the dancers' hall."],
  ['a sign "DON\'T"', 'A sign that says "DON\'T" in red.'],
  ['a sign "ROUTE 66" and "OPEN"', 'A sign says "ROUTE 66" and another "OPEN".'],
  ['a poster titled Night Train', 'A poster in blue, titled "Night Train".'],
  ['看板「営業中」', '「営業中」の看板。'],
  ['a fox', 'A painted version of a fox: small, red and quick.'],
])('uses words that add no lettering: %s', (prompt, words) => {
  expect(readWording(prompt, words)).toEqual({ text: words })
})

it('does not use words that add some', () => {
  expect(readWording('a cafe', 'A cafe with a sign that reads “OPEN”.')).toEqual({
    reason: 'the text model added the lettering "OPEN"',
  })
})
