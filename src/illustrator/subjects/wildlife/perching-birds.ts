import { createAnimal } from '../animals/animal.ts'
import { type Bird, paintBird } from '../animals/bird.ts'
import { createBird } from '../animals/bird-subject.ts'
import { songbird } from '../animals/birds.data.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { trace } from '../animals/trace.ts'
import { alpha } from '../people/tone.ts'
import { griffon, toco } from './birds.data.ts'

/** A toucan on its post. */
export const toucan = createBird({
  name: 'toucan',
  nouns: ['toucan', 'hornbill'],
  young: ['chick'],
  birdOf: () => toco,
})

/** A vulture, bare-headed, in its ruff. */
export const vulture = createBird({
  name: 'vulture',
  nouns: ['vulture', 'condor', 'buzzard'],
  young: ['chick'],
  birdOf: () => griffon,
})

const pecker: Bird = {
  ...songbird,
  beak: [trace('33 -51, 42 -49.4, 51 -47!, 42 -46.6, 33.4 -46.6'), trace('32.4 -47, 48 -46.8!, 40 -45, 32.4 -44.4')],
  crest: trace('33 -53, 29 -61, 16 -68, 10 -66, 13 -58, 12 -51, 24 -50'),
  leg: undefined,
}

/** A woodpecker on a trunk, its tail propped against the bark. */
export const woodpecker = createAnimal({
  name: 'woodpecker',
  nouns: ['woodpecker', 'flicker'],
  metres: () => 0.5,
  draw(brush, { attributes }) {
    const [first] = attributes.colors
    paintTrunk(brush)
    const { context } = brush
    context.save()
    context.translate(13, -34)
    context.rotate(-0.82)
    context.scale(0.8, 0.8)
    const bird: Bird = {
      ...pecker,
      plumage: {
        ...songbird.plumage,
        main: first ? furColor(first) : '#f3ede2',
        wing: '#2c2a2e',
        flight: '#242226',
        beak: '#3f3a3a',
        areas: [
          ['#2c2a2e', trace('40 -66, 10 -66, -2 -44, 10 -40, 22 -48, 24 -56')],
          ['#d23a30', trace('36 -60, 26 -66, 8 -60, 12 -52, 26 -55')],
        ],
      },
    }
    paintCrest(brush)
    paintBird(brush, { ...bird, crest: undefined }, false)
    context.restore()
  },
})

function paintCrest(brush: Brush): void {
  brush.form([{ points: pecker.crest!, tuft: 1.4, flow: [-0.9, -0.2] }], '#d23a30', { soft: 2 })
}

/** A weathered trunk with a hole. */
function paintTrunk(brush: Brush): void {
  brush.form([{ points: trace('24 -118!, 44 -119, 61 -117!, 60 -60, 64 0!, 44 1, 19 0!, 24 -58') }], '#7d5f48', {
    soft: 9,
    paint: (tones) => {
      for (let index = 0; index < 46; index++) {
        const x = 22 + brush.random.next() * 40
        const y = -116 + brush.random.next() * 112
        brush.line(
          [
            [x, y],
            [x + 0.8, y + 5],
            [x - 0.4, y + 11],
          ],
          0.9,
          alpha(index % 2 ? tones.deep : tones.light, 0.4),
        )
      }
      brush.patch(trace('46 -88, 52 -88, 55 -80, 52 -72, 46 -72, 43 -80'), '#33241f', 0)
    },
  })
}
