import { oval, polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const flavors: Readonly<Record<string, string>> = {
  strawberry: '#f3a0b4',
  vanilla: '#f7ebcb',
  chocolate: '#6b3a24',
  mint: '#a8dcc0',
  pistachio: '#b8cf8a',
  mango: '#f6b63e',
  lemon: '#f7e98a',
  blueberry: '#8a86c8',
}

function scoop(art: Craft, x: number, y: number, r: number, color: string): void {
  const own = art.lit(color)
  art.part(oval(x, y + r * 0.62, r * 1.06, r * 0.34), color, 'bar', 0.1)
  for (let frill = -4; frill <= 4; frill++)
    art.part(oval(x + frill * r * 0.24, y + r * 0.7 + Math.abs(frill % 2) * 1.4, r * 0.2, r * 0.22), color, 'ball', 0.1)
  const ball = oval(x, y, r, r * 0.96)
  art.part(ball, color, 'ball', 0.35)
  art.clip(ball, () => {
    for (let fleck = 0; fleck < 40; fleck++) {
      const [fx, fy] = [x + art.random.between(-r, r), y + art.random.between(-r, r)]
      art.patch(fx, fy, 2.4, 1.1, shade(own, fleck % 2 ? 0.5 : -0.35), 0.35)
    }
  })
}

/** Scoops in a waffle cone; flavours and colours by what is said. */
export const iceCream = thing({
  name: 'ice-cream',
  nouns: [
    'ice cream',
    'ice cream cone',
    'gelato',
    'ice-cream',
    'scoop of ice cream',
    'sundae',
    'sorbet',
    'frozen yogurt',
  ],
  height: 0.18,
  view: [2.1, 2, 77.9, 134.5],
  paint(art) {
    const named = Object.keys(flavors).filter((flavor) => art.is(flavor))
    const usual =
      art.asked.length > 0
        ? [...art.asked]
        : named.length > 0
          ? named.map((flavor) => flavors[flavor]!)
          : [...new Set([art.random.pick(['#f3a0b4', '#a8dcc0']), '#f7ebcb', '#6b3a24'])]
    const tone = (index: number): string => usual[index % usual.length]!
    const cone = polygon([17, 64], [63, 64], [42.6, 134], [37.4, 134])
    art.part(cone, '#d9984a', 'column', 0.2)
    art.clip(cone, () => {
      for (let line = -10; line < 16; line++) {
        art.line(`M ${line * 8} 60 L ${line * 8 + 44} 140`, 1.3, fade('#8a4f18', 0.6))
        art.line(`M ${line * 8 + 44} 60 L ${line * 8} 140`, 1.3, fade('#8a4f18', 0.6))
        art.line(`M ${line * 8 + 1.2} 60 L ${line * 8 + 45.2} 140`, 0.6, fade('#f9dca0', 0.5))
      }
      art.patch(40, 64, 30, 12, '#4a2408', 0.6)
    })
    scoop(art, 25, 49, 19, tone(1))
    scoop(art, 55, 49, 19, tone(2))
    scoop(art, 40, 26, 20.6, tone(0))
    art.part(oval(41, 8, 5.6, 5.6), '#b81f2b', 'ball', 0.95)
    art.line('M 42 4.6 C 43 3.4 45 2.8 47 2.8', 0.9, art.lit('#5f7a34'))
  },
})
