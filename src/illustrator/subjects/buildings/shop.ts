import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { courses, glass, snowOn, windows } from './architecture.ts'
import { awning } from './awning.ts'

/** What is sold, on the sign board: a cup, a loaf, a book, a flower, cutlery. */
function emblem(art: Craft, x: number, y: number, color: string): void {
  const tone = art.lit(color)
  if (art.is('cafe', 'café', 'coffee shop', 'coffee', 'tea shop')) {
    art.fill(
      `M ${x - 4} ${y - 2.4} L ${x + 3} ${y - 2.4} C ${x + 3} ${y + 3} ${x - 4} ${y + 3} ${x - 4} ${y - 2.4} Z`,
      tone,
    )
    art.line(`M ${x + 3} ${y - 1.6} C ${x + 6} ${y - 1.6} ${x + 5} ${y + 1.2} ${x + 2.4} ${y + 1}`, 0.8, tone)
    art.line(`M ${x - 1.6} ${y - 3.4} C ${x - 2.4} ${y - 4.4} ${x - 0.8} ${y - 4.8} ${x - 1.6} ${y - 5.6}`, 0.6, tone)
  } else if (art.is('bakery', 'bread')) {
    art.fill(oval(x, y, 6, 2.8), tone)
    for (const at of [-2.6, 0, 2.6]) art.line(`M ${x + at - 0.8} ${y - 1.6} L ${x + at + 0.8} ${y + 1}`, 0.7, '#3a2a24')
  } else if (art.is('bookstore', 'bookshop', 'book shop', 'library')) {
    art.fill(
      `M ${x} ${y - 2} C ${x - 2} ${y - 3.6} ${x - 5} ${y - 3.4} ${x - 6} ${y - 2.6} L ${x - 6} ${y + 2.6} C ${x - 4} ${y + 2} ${x - 2} ${y + 2} ${x} ${y + 3} C ${x + 2} ${y + 2} ${x + 4} ${y + 2} ${x + 6} ${y + 2.6} L ${x + 6} ${y - 2.6} C ${x + 5} ${y - 3.4} ${x + 2} ${y - 3.6} ${x} ${y - 2} Z`,
      tone,
    )
  } else if (art.is('flower shop', 'florist', 'flower')) {
    for (let petal = 0; petal < 6; petal++)
      art.fill(oval(x + Math.cos(petal * 1.05) * 2.6, y + Math.sin(petal * 1.05) * 2.6, 1.7), tone)
  } else if (art.is('restaurant', 'diner', 'pizzeria', 'bistro', 'pub')) {
    art.line(
      `M ${x - 2.4} ${y - 4} L ${x - 2.4} ${y + 4} M ${x - 3.8} ${y - 4} L ${x - 3.8} ${y - 1} L ${x - 1} ${y - 1} L ${x - 1} ${y - 4}`,
      0.8,
      tone,
    )
    art.line(
      `M ${x + 2.6} ${y + 4} L ${x + 2.6} ${y - 4} C ${x + 4.6} ${y - 3} ${x + 4.4} ${y} ${x + 2.8} ${y}`,
      0.9,
      tone,
    )
  } else for (const at of [-14, -7, 0, 7, 14]) art.fill(slab(x + at - 2.4, y - 1.4, 4.8, 2.8, 1.2), tone)
}

/** A shop, café, bakery or restaurant: awning, sign board, lit window, flats above. First colour the awning and board, second the walls. */
export const shop = thing({
  name: 'shop',
  nouns: [
    'shop',
    'store',
    'shop front',
    'storefront',
    'convenience store',
    'cafe',
    'café',
    'coffee shop',
    'bakery',
    'bookstore',
    'bookshop',
    'restaurant',
    'diner',
    'bistro',
    'pizzeria',
    'flower shop',
    'supermarket',
    'grocery store',
    'boutique',
    'pub',
    'tea shop',
    'ice cream shop',
    'pet shop',
    'toy store',
    'barbershop',
    'pharmacy',
  ],
  habitat: 'ground',
  height: 7.6,
  view: [0, 0, 116, 104],
  paint(art) {
    const color = art.color('#2f6b5a', '#a3352c', '#30507c', '#8a4a6a', '#b5792a')
    const wall = art.second('#e3d5bd', '#b5684a', '#cfd6d4', '#d9b99a')
    const body = slab(6, 8, 104, 94)
    art.form(body, wall)
    if (wall === '#b5684a') courses(art, slab(6, 8, 104, 40), wall, 3)
    windows(art, { left: 14, right: 102, top: 12, bottom: 42 }, 4, 1, {
      wall,
      share: 0.42,
      tall: 0.74,
      frame: '#f6f0e4',
    })
    art.part(slab(3, 3, 110, 6), shade(wall, 0.12), 'bar', 0)
    snowOn(art, slab(3, 2.4, 110, 6), 0.6)
    // Shop front in its own colour.
    art.part(slab(8, 56, 100, 46), color, 'face', 0.2)
    for (const [left, width] of [
      [13, 42],
      [79, 25],
    ] as const) {
      art.fill(slab(left - 1, 65, width + 2, 29), shade(art.lit(color), 0.25))
      glass(art, slab(left, 66, width, 27), true)
      art.fill(slab(left, 66, width, 27), fade('#ffdf9e', art.dark > 0.4 ? 0.2 : 0.16))
      const shelf = ['#d9a05a', '#c8584a', '#e8d9b0', '#6a9a7a', '#8a6aa0', '#e0b84a']
      for (const y of [82, 92.6])
        for (let x = left + 2; x < left + width - 4; x += 5.4) {
          const tall = 4 + art.random.next() * 3
          art.part(slab(x, y - tall, 4, tall, 1.2), shelf[art.random.integer(0, shelf.length - 1)]!, 'face', 0.2)
        }
      art.line(`M ${left} 82.4 L ${left + width} 82.4`, 0.9, art.lit('#8a6a4a'))
      art.fill(
        polygon(
          [left + width * 0.2, 93],
          [left + width * 0.5, 66],
          [left + width * 0.62, 66],
          [left + width * 0.32, 93],
        ),
        fade('#ffffff', art.dark > 0.4 ? 0.06 : 0.2),
      )
      if (art.dark > 0.4) glow(art, left + width / 2, 82, width * 0.9, 'rgba(255,200,110,0.45)')
    }
    art.part(slab(60, 65, 15, 37), shade(color, -0.12), 'face', 0.2)
    glass(art, slab(62.4, 68, 10.2, 21), true)
    art.fill(oval(72.4, 88, 0.9), '#e8c35a')
    art.part(slab(64.4, 74, 6.2, 3.6, 0.6), '#f6efe2', 'face', 0)
    // Sign board over the front.
    art.part(slab(7, 45, 102, 11), shade(color, -0.08), 'face', 0.2)
    art.line('M 9 47 L 107 47 L 107 54 L 9 54 Z', 0.5, fade('#f0d8a0', 0.8))
    emblem(art, 58, 50.6, '#f6e3b4')
    awning(art, 9, 107, 56.4, 64, color)
    art.part(slab(4, 100.6, 108, 3.4), '#a8a39b', 'bar', 0)
    for (const x of [10, 56]) {
      art.part(polygon([x - 3, 95], [x + 3, 95], [x + 2.2, 101.6], [x - 2.2, 101.6]), '#b5623f', 'column', 0.1)
      art.part(oval(x, 92, 4, 4), '#4f7f44', 'ball', 0)
    }
  },
})
