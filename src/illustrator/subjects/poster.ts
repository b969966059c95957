import { blend, onEasel } from './easel.ts'
import type { Subject } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const papers = [
  { ground: '#f3e7cf', forms: ['#d9583b', '#1f4b5f', '#e5a93c'] },
  { ground: '#183a4f', forms: ['#f0c75e', '#e8663f', '#e9e2cf'] },
  { ground: '#e9573f', forms: ['#f7e3b5', '#2b2a4c', '#f3a83c'] },
  { ground: '#e4ebe4', forms: ['#2f7d6d', '#e9835b', '#27364f'] },
] as const

/** A printed sheet on a wall, with a hill-and-sun motif below; the upper half is kept clear for lettering. The colour is its paper. */
export const poster: Subject = {
  name: 'poster',
  nouns: ['poster', 'flyer', 'movie poster', 'concert poster', 'travel poster'],
  habitat: 'wall',
  height: ({ attributes }) => 1 * attributes.size,
  aspect: () => 0.7,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 70, height: 100 }, details, stage, (easel) => {
      const design = easel.random.pick(papers)
      const ground = details.attributes.colors[0] ?? design.ground
      const forms = design.forms.map((form) => (details.attributes.colors[0] ? mix(form, ground, 0.12) : form))
      const sheet =
        'M 0.6 0.6 L 69.4 0.6 L 69.4 98 C 69.4 99.4 68 99.6 66 99.4 C 46 98.4 24 98.4 4 99.4 C 2 99.6 0.6 99.4 0.6 98 Z'
      const paper = easel.lit(ground)
      easel.fill(sheet, paper)
      easel.clip(sheet, () => {
        context.fillStyle = easel.lit(forms[0]!)
        context.beginPath()
        context.arc(35, 74, 13, 0, Math.PI * 2)
        context.fill()
        easel.fill('M 0 84 L 16 70 L 26 78 L 40 64 L 54 78 L 62 72 L 70 80 L 70 100 L 0 100 Z', easel.lit(forms[1]!))
        easel.fill(
          'M 40 64 L 46 70 L 42 71 L 39 75 L 36 70 L 34 70 Z M 16 70 L 20 73.4 L 16 75 L 12 73.6 Z',
          fade(shade(easel.lit(forms[1]!), 0.6), 0.8),
        )
        easel.fill('M 0 92 C 18 84 34 96 70 86 L 70 100 L 0 100 Z', easel.lit(forms[2]!))
        context.fillStyle = blend(
          easel,
          [0, 0],
          [70, 40],
          fade('#ffffff', easel.lightX < 0 ? 0.16 : 0),
          fade('#0a0820', easel.lightX < 0 ? 0.12 : 0),
          fade('#ffffff', easel.lightX < 0 ? 0 : 0.16),
        )
        context.fillRect(0, 0, 70, 100)
      })
      easel.line('M 4 4 L 66 4 L 66 95 L 4 95 Z', 0.6, fade(easel.lit(forms[1]!), 0.75))
      for (const x of [3, 67]) {
        context.fillStyle = easel.lit('#c9382f')
        context.beginPath()
        context.arc(x, 2.9, 1.3, 0, Math.PI * 2)
        context.fill()
      }
    })
  },
}
