import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade } from '../tones.ts'

export const lightBulb = thing({
  name: 'light-bulb',
  nouns: ['light bulb', 'lightbulb', 'bulb'],
  height: 0.13,
  view: [3, 2, 73, 116],
  paint(art) {
    const glass = art.color('#ffe3a0')
    const bulb = 'M 38 2 C 60 2 73 18 73 38 C 73 56 60 62 56 82 L 20 82 C 16 62 3 56 3 38 C 3 18 16 2 38 2 Z'
    const off = art.is('off', 'broken')
    art.context.globalAlpha = 0.85
    art.form(bulb, off ? '#cfdde4' : glass, 'ball', 0.9)
    art.context.globalAlpha = 1
    art.clip(bulb, () => {
      art.line('M 32 82 L 28 46 M 44 82 L 48 46', 1, art.lit('#8a7a5a'))
      art.line('M 28 46 C 30 36 33 52 36 42 C 38 36 40 52 42 42 C 44 36 46 50 48 46', 1.6, off ? '#6a5a4a' : '#fff3c4')
      if (!off) {
        glow(art, 38, 42, 42, 'rgba(255,210,100,0.75)')
        art.patch(38, 44, 20, 18, '#fffbe8', 0.8)
      }
      art.fill(oval(art.lightX < 0 ? 20 : 56, 26, 6, 13), sheen(art, 0.75))
    })
    for (let turn = 0; turn < 4; turn++) {
      art.part(slab(18, 82 + turn * 6.6, 40, 7, 3.4), '#aab3bb', 'column', 1)
      art.line(`M 19 ${88.4 + turn * 6.6} L 57 ${87 + turn * 6.6}`, 0.9, fade('#2a2c30', 0.6))
    }
    art.part('M 24 108 L 52 108 L 46 116 L 30 116 Z', '#2a2c30', 'column', 0.5)
  },
})
