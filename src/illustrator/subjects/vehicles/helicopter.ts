import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { pane } from './parts.ts'

/** A helicopter in flight, its rotor a blur. First colour its hull, second its stripe. */
export const helicopter = thing({
  name: 'helicopter',
  nouns: ['helicopter', 'chopper', 'rescue helicopter', 'cargo helicopter', 'attack helicopter'],
  habitat: 'air',
  height: 4,
  view: [4, 3, 218, 88],
  paint(art) {
    const military = art.is('military', 'army', 'attack helicopter', 'combat')
    const own = art.color(...(military ? ['#56603f'] : ['#c8281f', '#1f5fa8', '#e6a21e', '#f0efe9']))
    const stripe = art.second(military ? '#474f34' : '#f4f2ec')
    const steel = '#5a5f69'
    art.line('M 92 84 L 180 84 C 186 84 190 82 192 79', 2.6, art.lit(steel))
    art.line('M 108 70 L 104 84 M 156 70 L 160 84', 2.2, art.lit(steel))
    art.form('M 106 36 L 26 33 L 12 37 L 18 43 L 98 62 Z', own, 'bar', 0.7)
    art.form('M 8 10 L 20 10 L 36 34 L 20 42 Z', own, 'face', 0.6)
    art.form('M 30 41 L 54 40 L 50 46 L 32 46 Z', stripe, 'bar', 0.5)
    const hull =
      'M 88 44 C 92 28 108 23 132 23 C 164 23 182 34 193 52 C 198 62 192 71 176 73 C 150 77 116 76 104 70 C 92 64 86 56 88 44 Z'
    art.form(hull, own, 'ball', 0.8)
    art.clip(hull, () => {
      art.fill('M 80 58 C 110 62 160 64 200 60 L 200 65 C 160 69 110 67 80 62 Z', art.lit(stripe))
    })
    pane(art, 'M 156 30 C 174 34 186 44 192 56 L 164 57 C 158 54 155 44 156 30 Z', 30, 58)
    for (const x of [108, 130]) pane(art, slab(x, 34, 18, 17, 4), 34, 51)
    art.line('M 128 31 L 128 71 M 151 31 L 153 71', 0.8, fade(shade(art.lit(own), -0.7), 0.7))
    art.fill('M 162 33 C 172 36 179 42 184 50 L 178 49 C 173 42 168 37 162 33 Z', 'rgba(255,255,255,0.5)')
    art.part('M 106 27 C 110 17 140 15 150 25 Z', shade(own, -0.25), 'bar', 0.5)
    art.part(slab(124, 8, 6, 14, 1), steel, 'column', 0.6)
    art.fill(oval(127, 8.6, 91, 3.6), fade(art.lit('#3a3e48'), 0.2))
    art.part('M 127 7 L 217 6 L 217 8.6 L 127 10.4 Z', '#3a3d45', 'bar', 0.3)
    art.part('M 127 7 L 37 8.4 L 37 11 L 127 10.4 Z', '#3a3d45', 'bar', 0.3)
    dot(art, 127, 8, 6, 3, steel)
    art.fill(oval(15, 22, 11, 17), fade(art.lit('#3a3e48'), 0.22))
    art.line('M 7 8 L 23 36 M 24 11 L 6 33', 1.6, art.lit('#3a3d45'))
    dot(art, 15, 22, 2.4, 2.4, steel)
    if (art.dark > 0.3) {
      glow(art, 188, 68, 26, 'rgba(255,246,214,0.95)')
      glow(art, 10, 11, 12, 'rgba(255,70,60,0.95)')
    }
  },
})
