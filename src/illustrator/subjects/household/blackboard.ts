import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const isWhite = (noun: string): boolean => noun.includes('white')

export const blackboard = thing({
  name: 'blackboard',
  nouns: ['blackboard', 'chalkboard', 'whiteboard', 'white board'],
  habitat: 'wall',
  height: 1.2,
  view: [0, 0, 150, 100],
  paint(art) {
    const white = isWhite(art.noun)
    const board = art.color(white ? '#f5f6f4' : '#2f4a3c')
    const own = art.lit(board)
    art.part(slab(0, 0, 150, 95, 2), white ? '#b4bcc2' : '#8a5a34', 'face', 0.4)
    art.form(slab(5, 5, 140, 85), board, 'face', 0.1)
    const chalk = white ? '#2f5f9a' : '#eef2ea'
    if (!art.is('blank', 'empty', 'clean') && art.stage.scene.lettering.length === 0) {
      art.line('M 16 20 L 58 20 M 16 29 L 48 29 M 16 38 L 54 38', 1.5, fade(chalk, 0.75))
      art.line(
        'M 22 78 L 22 50 M 22 78 L 62 78 M 22 74 C 34 72 38 54 46 60 C 52 64 56 52 61 50',
        1.3,
        fade(white ? '#c23d3d' : '#f2dc8a', 0.9),
      )
      art.line('M 88 74 L 130 74 L 109 34 Z M 109 34 L 109 74', 1.3, fade(chalk, 0.8))
      art.line(
        'M 84 20 L 92 20 M 88 16 L 88 24 M 98 18 L 106 18 M 98 22 L 106 22 M 114 16 C 120 16 120 21 115 21 C 121 21 120 27 114 26',
        1.4,
        fade(chalk, 0.8),
      )
    }
    if (!white)
      for (let smear = 0; smear < 9; smear++)
        art.patch(
          art.random.between(20, 130),
          art.random.between(16, 80),
          art.random.between(12, 30),
          art.random.between(4, 9),
          '#e6efe6',
          0.09,
        )
    art.line('M 5 5 L 145 5 M 5 5 L 5 90', 0.9, fade(shade(own, -0.7), 0.6))
    art.part(slab(8, 92, 134, 8, 1), white ? '#c9d0d5' : '#a8703f', 'bar', 0.3)
    for (const [x, tone] of [
      [30, '#f4f4ee'],
      [44, '#f2dc8a'],
      [56, '#e58a8f'],
    ] as const)
      art.part(slab(x, 90, 9, 2.6, 1), tone, 'bar', 0)
    art.part(slab(104, 87, 18, 6, 1), white ? '#2f3338' : '#6e452a', 'bar', 0)
  },
})
