import { expect, it, test } from 'vitest'
import { illustrate } from '../../../src/illustrator/index.ts'
import { pictureBehind, pictureOf } from '../../../src/illustrator/scene/name-pictures.ts'
import { landscape, pngOf, product } from '../edit/photos.ts'

test.each([
  ['put the man from the first image in the scene of the second', 0, 1],
  ['the man from the second picture before the background of image 1', 1, 0],
  ['put the man in photo 3 into the last one', 2, 2],
  ['a man on a beach', undefined, undefined],
])('%s: which pictures are meant', (text, man, behind) => {
  expect(pictureOf('man', text, 3)).toBe(man)
  expect(pictureBehind(text, man === 2 ? 3 : 2)).toBe(behind)
})

it('puts the thing of one picture into the place of another, whichever comes first', async () => {
  const [ball, place] = await Promise.all([product(), landscape()].map(pngOf))
  const draw = (pictures: readonly Uint8Array[], prompt: string) =>
    illustrate({ prompt, references: pictures.map((bytes) => ({ bytes })), seed: 1, width: 256, height: 256 })
  const one = await draw([ball!, place!], 'put the ball from the first image in the scene of the second')
  const other = await draw([place!, ball!], 'put the ball from the second image in the scene of the first image')
  expect(one.scene.references.map(({ role }) => role)).toEqual(['subject', 'background'])
  expect(other.scene.references.map(({ role }) => role)).toEqual(['background', 'subject'])
  for (const { scene } of [one, other]) expect(scene.subjects.map(({ noun }) => noun)).toEqual(['ball'])
})
