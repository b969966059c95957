import { blend, onEasel } from './easel.ts'
import { sideFacing } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

const bindings = ['#8f2b2f', '#1f4b6e', '#2f6b4f', '#5a3a6e', '#b0762b', '#23303f'] as const

/**
 * A closed book standing up, cover to the viewer; text goes on the upper half of the cover. `open` lies open with lines
 * of text. The first colour is the binding, the second its ornament.
 */
export const book: Subject = {
  name: 'book',
  nouns: ['book', 'novel', 'textbook', 'diary', 'bible', 'cookbook', 'storybook', 'journal'],
  habitat: 'surface',
  height: ({ attributes }) => (attributes.words.includes('open') ? 0.14 : 0.25) * attributes.size,
  aspect: ({ attributes }) => (attributes.words.includes('open') ? 2 : 0.76),
  paint(context, box, details, stage) {
    const open = details.attributes.words.includes('open')
    onEasel(context, box, { width: open ? 200 : 76, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const binding = details.attributes.colors[0] ?? random.pick(bindings)
      const gold = details.attributes.colors[1] ?? '#e3bd62'
      const own = easel.lit(binding)
      const paper = easel.lit('#f7f0df')
      if (open) {
        easel.fill(
          'M 4 30 C 40 22 80 24 100 40 C 120 24 160 22 196 30 L 199 92 C 160 84 124 86 104 99 L 96 99 C 76 86 40 84 1 92 Z',
          shade(own, -0.1),
        )
        for (let sheet = 3; sheet >= 0; sheet--) {
          const y = sheet * 1.5
          const left = `M 10 ${22 + y} C 44 ${8 + y} 84 ${12 + y} 100 ${30 + y} L 100 ${93 + y * 0.6} C 82 ${78 + y} 44 ${76 + y} 7 ${84 + y} Z`
          const right = `M 190 ${22 + y} C 156 ${8 + y} 116 ${12 + y} 100 ${30 + y} L 100 ${93 + y * 0.6} C 118 ${78 + y} 156 ${76 + y} 193 ${84 + y} Z`
          const bright = shade(paper, -0.05 * sheet)
          easel.fill(left, blend(easel, [8, 0], [100, 0], bright, bright, shade(bright, -0.3)))
          easel.fill(
            right,
            blend(easel, [100, 0], [192, 0], shade(bright, -0.34), [0.2, bright] as const, [1, bright] as const),
          )
        }
        for (let row = 0; row < 9; row++) {
          const y = 28 + row * 5.6
          const short = row === 8 ? 34 : 0
          easel.line(
            `M 20 ${y - 2} C 44 ${y - 12} 72 ${y - 11} ${90 - short} ${y + 2 - short * 0.2}`,
            1.1,
            fade('#3c3340', 0.55),
          )
          easel.line(
            `M 110 ${y + 2} C 128 ${y - 11} 156 ${y - 12} ${180 - short} ${y - 2 - short * 0.1}`,
            1.1,
            fade('#3c3340', 0.55),
          )
        }
        easel.fill('M 104 26 C 108 40 108 70 106 99 L 110 96 L 112 99 C 114 70 113 40 109 22 Z', easel.lit('#c23b3b'))
        return
      }
      const right = sideFacing(easel, 'right')
      // Back cover, page edges, front cover.
      easel.fill('M 66 4 L 74 1 L 76 2 L 76 97 L 68 99.6 L 64 99.6 Z', shade(own, -0.35))
      easel.fill(
        'M 64 4.6 L 73.4 2.4 L 73.4 95 L 64 98 Z',
        blend(easel, [64, 0], [74, 0], shade(paper, -0.3 + right * 0.1), shade(paper, -0.05 + right * 0.15)),
      )
      for (let x = 65; x < 73; x += 1.15)
        easel.line(`M ${x} ${5 - (x - 65) * 0.25} L ${x} ${97 - (x - 65) * 0.3}`, 0.25, 'rgba(90,70,50,0.35)')
      easel.fill('M 4 2.6 L 72 0.6 L 75 1.2 L 65 4 L 4 5 Z', shade(paper, 0.1))
      const cover =
        'M 3.6 4 L 64 4 C 65.6 4 66.4 5 66.4 6.4 L 66.4 97.6 C 66.4 99.2 65.6 100 64 100 L 3.6 100 C 1.4 100 0.4 98.8 0.4 97 L 0.4 7 C 0.4 5 1.4 4 3.6 4 Z'
      easel.fill(
        cover,
        blend(
          easel,
          [0, 4],
          [66, 100],
          shade(own, easel.lightX < 0 ? 0.25 : -0.05),
          own,
          shade(own, easel.lightX < 0 ? -0.28 : 0.05),
        ),
      )
      easel.clip(cover, () => {
        context.fillStyle = blend(
          easel,
          [0, 0],
          [9, 0],
          shade(own, -0.35),
          shade(own, 0.2),
          shade(own, -0.45),
          fade(own, 0),
        )
        context.fillRect(0, 0, 9, 100)
        context.fillStyle = fade('#ffffff', 0.1)
        context.beginPath()
        context.moveTo(66, 4)
        context.lineTo(66, 44)
        context.lineTo(30, 100)
        context.lineTo(8, 100)
        context.lineTo(52, 4)
        context.fill()
      })
      const ink = easel.lit(gold)
      easel.line('M 12.4 9.6 L 61.6 9.6 L 61.6 94.4 L 12.4 94.4 Z', 0.8, fade(ink, 0.9))
      easel.line('M 14.4 11.6 L 59.6 11.6 L 59.6 92.4 L 14.4 92.4 Z', 0.35, fade(ink, 0.7))
      const lettered = stage.scene.lettering.some(({ carrier }) => carrier === 'book')
      if (!lettered) {
        for (const [y, half] of [
          [27, 15],
          [32, 11],
        ] as const)
          easel.line(`M ${37 - half} ${y} L ${37 + half} ${y}`, 1.9, ink)
      }
      easel.fill('M 37 60 C 41 66 45 68 50 70 C 45 72 41 74 37 80 C 33 74 29 72 24 70 C 29 68 33 66 37 60 Z', ink)
      easel.fill('M 37 66 L 39 70 L 37 74 L 35 70 Z', own)
      easel.line(cover, 0.4, fade(shade(own, -0.7), 0.6))
    })
  },
}
