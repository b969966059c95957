import { expect, test } from 'vitest'
import { takeFrame } from '../../../src/illustrator/language/take-frame.ts'

test('places in the frame are told from places by things', () => {
  const placeIn = (text: string): unknown => {
    const { x, y, spare } = takeFrame(text).frame ?? {}
    return { ...(x ? { x } : {}), ...(y ? { y } : {}), ...(spare ? { spare } : {}) }
  }
  expect(placeIn('a red leaf at the bottom right of the frame, lots of negative space')).toEqual({
    x: 'right',
    y: 'bottom',
    spare: true,
  })
  expect(placeIn('a sailboat in the top left corner, vast sea')).toEqual({ x: 'left', y: 'top' })
  expect(placeIn('a lone tree placed in the lower third of the image')).toEqual({ y: 'bottom' })
  expect(placeIn('a book, copy space on the right')).toEqual({ x: 'left', spare: true })
  expect(placeIn('a balloon, off-centre, rule of thirds')).toEqual({ x: 'aside' })
  expect(placeIn('a fox, centered composition')).toEqual({ x: 'middle', y: 'middle' })
  for (const text of [
    'a cat at the top of the stairs',
    'a car in the bottom left corner of a parking lot',
    'a red apple',
  ])
    expect(placeIn(text)).toEqual({})
})

test('what is taken is not read again', () => {
  expect(takeFrame('a leaf at the bottom right of the frame, autumn').rest).toBe('a leaf , autumn')
})
