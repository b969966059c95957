import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintFilling, paintRound } from './crockery.ts'

/** A cup on its saucer with a heart of milk, or tea. */
export const cupAbove = thing({
  name: 'mug',
  nouns: [],
  height: 0.2,
  view: [0, 0, 200, 200],
  paint(art) {
    const glaze = art.color('#f3efe8', '#e7eef0', '#d9e2d4')
    paintRound(art, 100, 100, 97, glaze)
    art.patch(92, 108, 78, 76, '#2a1a10', 0.4)
    art.part(slab(148, 88, 40, 24, 11), glaze, 'ball', 0.5)
    art.fill(slab(156, 95, 22, 10, 5), shade(art.lit(glaze), -0.25))
    paintRound(art, 100, 100, 60, glaze, 0.5)
    const tea = art.is('tea', 'matcha')
    paintFilling(art, 100, 100, 51, art.is('matcha') ? '#9fb956' : tea ? '#b9692a' : '#6b3d1e')
    if (tea) return
    const foam = art.lit('#e9cfa6')
    art.line(oval(100, 100, 45), 5, fade(art.lit('#b98552'), 0.7))
    if (art.is('espresso', 'black')) return
    art.fill(
      'M 100 136 C 66 112 64 78 86 74 C 94 73 99 79 100 86 C 101 79 106 73 114 74 C 136 78 134 112 100 136 Z',
      foam,
    )
    art.line('M 100 94 C 90 100 90 112 100 122 C 110 112 110 100 100 94', 2.4, fade(art.lit('#8a5630'), 0.7))
  },
})

/** A glass with what is in it. */
export const glassAbove = thing({
  name: 'glass',
  nouns: [],
  height: 0.09,
  view: [0, 0, 100, 100],
  paint(art) {
    const drink = art.color('#f2a43a', '#dfeef2', '#f6d24a')
    art.fill(oval(50, 50, 48), fade(art.lit('#dceaf0'), 0.55))
    paintFilling(art, 50, 50, 41, drink)
    art.line(oval(50, 50, 47), 2.4, fade('#ffffff', 0.9))
    art.line(oval(50, 50, 41), 1, fade(shade(art.lit(drink), -0.4), 0.6))
    art.line('M 20 36 A 34 34 0 0 1 44 17', 3.4, fade('#ffffff', 0.8))
  },
})
