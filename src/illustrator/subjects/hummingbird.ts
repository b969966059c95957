import { createAnimal } from './animals/animal.ts'
import { paintBird } from './animals/bird.ts'
import { songbird } from './animals/birds.data.ts'
import { furColor } from './animals/coat-words.ts'
import { shift } from './people/tone.ts'

/** A hummingbird on the wing: a songbird's body drawn out, a needle of a beak. */
export const hummingbird = createAnimal({
  name: 'hummingbird',
  nouns: ['hummingbird', 'kingfisher'],
  habitat: 'air',
  metres: () => 0.11,
  draw(brush, asked) {
    const [first, second] = asked.attributes.colors
    const main = first ? furColor(first) : '#2f8f6a'
    const [throat, belly] = songbird.plumage.areas
    paintBird(
      brush,
      {
        ...songbird,
        beak: [
          [
            [32.4, -51.4],
            [48, -50.4],
            [68, -49, 1],
            [48, -48.4],
            [33, -47.4],
          ],
          [
            [32.4, -48.6],
            [50, -48.8],
            [66, -48.6, 1],
            [48, -46.8],
            [32.4, -45.6],
          ],
        ],
        tip: -0.35,
        spread: 0.55,
        plumage: {
          ...songbird.plumage,
          main,
          wing: shift(main, 0.84, 0.8),
          flight: '#4d5a66',
          beak: '#2b282c',
          areas: [
            [second ? furColor(second) : '#c4304f', throat![1]],
            ['#e9e6dd', belly![1]],
          ],
        },
      },
      true,
    )
  },
})
