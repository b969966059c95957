import { blend, glow, onEasel } from './easel.ts'
import { sheen, upright } from './round-forms.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'

/** How far down its light reaches, in the drawing's units. */
const beamReach = 140

function isBeaming({ attributes }: Pick<SubjectDetails, 'attributes'>): boolean {
  return attributes.words.some((word) => ['beam', 'beaming', 'abducting', 'abduction', 'tractor-beam'].includes(word))
}

/** A flying saucer with lamps round its rim; `beam` or `abducting` casts its light down. First colour the hull. */
export const ufo: Subject = {
  name: 'ufo',
  nouns: ['ufo', 'flying saucer', 'alien spaceship', 'alien ship', 'mothership'],
  habitat: 'air',
  height: (details) => (isBeaming(details) ? (6 * beamReach) / 50 : 6) * details.attributes.size,
  aspect: (details) => (isBeaming(details) ? 110 / beamReach : 2.2),
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 110, height: isBeaming(details) ? beamReach : 50 }, details, stage, (easel) => {
      const color = details.attributes.colors[0] ?? '#aab4c0'
      const lamp = details.attributes.colors[1] ?? easel.random.pick(['#7dffb0', '#ffd95a', '#6fd8ff'])
      const own = easel.lit(color)
      if (isBeaming(details)) {
        const light = easel.lit(lamp)
        easel.fill(
          `M 44 46 L 66 46 L 98 ${beamReach} L 12 ${beamReach} Z`,
          blend(easel, [0, 44], [0, beamReach], fade(lamp, 0.8), fade(light, 0.42), fade(light, 0.16)),
        )
        easel.fill(
          `M 49 46 L 61 46 L 78 ${beamReach} L 32 ${beamReach} Z`,
          blend(easel, [0, 44], [0, beamReach], 'rgba(255,255,255,0.7)', 'rgba(255,255,255,0.08)'),
        )
        easel.fill(
          `M 12 ${beamReach - 5} a 43 5 0 1 0 86 0 a 43 5 0 1 0 -86 0 Z`,
          blend(easel, [12, 0], [98, 0], fade(lamp, 0.1), fade(lamp, 0.55), fade(lamp, 0.1)),
        )
      }
      const dome = 'M 32 24 C 32 8 42 1 55 1 C 68 1 78 8 78 24 C 70 28 40 28 32 24 Z'
      const glass = easel.lit('#7fc4d8')
      easel.fill(
        dome,
        blend(easel, [32, 0], [78, 26], fade(shade(glass, 0.5), 0.9), fade(glass, 0.75), fade(shade(glass, -0.4), 0.9)),
      )
      const green = easel.lit('#7fb85a')
      easel.fill(
        'M 49 24 C 47 15 49 8 55 8 C 61 8 63 15 61 24 Z',
        blend(easel, [49, 8], [61, 24], shade(green, 0.25), shade(green, -0.3)),
      )
      for (const x of [52.6, 57.4]) easel.fill(`M ${x - 1.4} 14 a 1.4 2 0 1 0 2.8 0 a 1.4 2 0 1 0 -2.8 0 Z`, '#141820')
      easel.fill('M 37 20 C 37 11 42 5 49 4 C 44 9 42 14 42 22 Z', sheen(easel, 0.7))
      easel.fill(
        'M 1 30 C 10 21 30 18 55 18 C 80 18 100 21 109 30 C 100 37 80 39 55 39 C 30 39 10 37 1 30 Z',
        upright(easel, 1, 109, color, 0.9),
      )
      easel.fill(
        'M 1 30 C 10 37 30 39 55 39 C 80 39 100 37 109 30 C 98 40 84 45 55 46 C 26 45 12 40 1 30 Z',
        blend(easel, [0, 30], [0, 46], shade(own, -0.2), shade(own, -0.6)),
      )
      easel.line('M 1 30 C 10 37 30 39 55 39 C 80 39 100 37 109 30', 0.7, shade(own, 0.45))
      easel.line('M 14 24 C 30 29 80 29 96 24 M 24 20.6 C 38 24.6 72 24.6 86 20.6', 0.4, fade(shade(own, -0.5), 0.7))
      easel.fill('M 40 43.4 L 70 43.4 L 64 50 L 46 50 Z', blend(easel, [0, 43], [0, 50], shade(own, -0.3), lamp))
      for (let index = 0; index < 9; index++) {
        const angle = Math.PI * (0.08 + (0.84 * index) / 8)
        const x = 55 - Math.cos(angle) * 47
        const y = 31 + Math.sin(angle) * 6.4
        context.fillStyle = lamp
        context.beginPath()
        context.ellipse(x, y, 2.1, 1.5, 0, 0, Math.PI * 2)
        context.fill()
        glow(easel, x, y, 6, fade(lamp, 0.7))
      }
    })
  },
}
