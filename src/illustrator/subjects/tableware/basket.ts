import { oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { apple } from '../fruit/apple.ts'
import { banana } from '../fruit/banana.ts'
import { orange } from '../fruit/orange.ts'
import { fade, shade } from '../tones.ts'
import { holdsAnything, paintInside } from './inside.ts'

const wall = 'M 4 44 C 10 56 90 56 96 44 L 86 90 C 84 97 16 97 14 90 Z'

/** Wicker, woven over and under. */
function weave(art: Craft, color: string): void {
  const own = art.lit(color)
  art.form(wall, shade(color, -0.3), 'column', 0.1)
  art.clip(wall, () => {
    for (let row = 0; row < 9; row++) {
      const y = 48 + row * 5.5
      for (let strand = 0; strand < 13; strand++) {
        if ((row + strand) % 2 === 1) continue
        const angle = ((strand - 6) / 6) * 1.4
        const x = 50 + Math.sin(angle) * (46 - row * 1.1)
        const half = 6.4 * Math.cos(angle) + 0.6
        const sag = Math.cos(angle) * 7
        const turn = art.lightX * Math.sin(angle)
        art.fill(oval(x, y + sag - 2, half, 3.3), shade(own, turn * 0.28 - 0.42))
        art.fill(oval(x, y + sag - 2.4, half * 0.94, 2.5), shade(own, turn * 0.28 + 0.04))
        art.fill(oval(x, y + sag - 3.2, half * 0.7, 0.8), fade(shade(own, 0.5), 0.5))
      }
    }
  })
}

function rope(art: Craft, path: string, color: string): void {
  const own = art.lit(color)
  art.line(path, 5.4, shade(own, -0.45))
  art.line(path, 3.8, own)
  art.line(path, 1, fade(shade(own, 0.55), 0.7))
}

/** A wicker basket with a handle; filled when it is a basket of fruit. */
export const basket = thing({
  name: 'basket',
  nouns: ['basket', 'wicker basket', 'basket of fruit', 'fruit basket', 'picnic basket', 'hamper'],
  height: 0.32,
  view: [0.4, -1.1, 99.6, 95.9],
  paint(art, details) {
    const wicker = art.color('#b8813f', '#a66f33', '#c79552')
    const own = art.lit(wicker)
    if (!holdsAnything(art.stage, 'basket')) {
      art.form(oval(50, 44, 46, 9), wicker, 'top', 0)
      art.fill(oval(50, 45, 43, 7.4), shade(own, -0.6))
    }
    rope(art, 'M 10 45 C 12 -12 88 -12 90 45', shade(wicker, -0.1))
    if (art.is('fruit'))
      for (const [subject, x, y, size] of [
        [banana, 42, 34, 50],
        [apple, 26, 38, 27],
        [orange, 52, 40, 26],
        [apple, 72, 40, 27],
        [orange, 36, 46, 24],
        [apple, 62, 47, 24],
      ] as const)
        paintInside(art, subject, details, x, y, size)
    weave(art, wicker)
    rope(art, 'M 4 44 C 10 56 90 56 96 44', wicker)
    art.line('M 15 90 C 30 95 70 95 85 90', 3, shade(own, -0.2))
    rope(art, 'M 10 48 L 10.4 43', wicker)
    rope(art, 'M 90 48 L 89.6 43', wicker)
  },
})
