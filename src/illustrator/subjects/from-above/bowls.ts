import { leafOutline, oval, polygon } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade, shade } from '../tones.ts'
import { paintFilling, paintRound, spread } from './crockery.ts'

const inBowl = (name: string, colors: readonly string[], fill: (art: Craft) => void, height = 0.24) =>
  thing({
    name,
    nouns: [],
    height,
    view: [0, 0, 200, 200],
    paint(art) {
      paintRound(art, 100, 100, 97, art.color(...colors), 0.5)
      fill(art)
    },
  })

const glazes = ['#f0e9dc', '#3f5f78', '#c9d3c4', '#b9593f'] as const

export const bowlAbove = inBowl('bowl', glazes, (art) => {
  if (art.is('empty')) return
})

export const soupAbove = inBowl('soup', glazes, (art) => {
  const rice = art.is('rice', 'oatmeal', 'cereal', 'porridge')
  paintFilling(art, 100, 100, 78, rice ? '#f1e6cf' : art.is('curry', 'pumpkin') ? '#e0902f' : '#d5582c')
  if (!rice)
    art.line(
      'M 60 104 C 70 76 110 66 124 92 C 134 112 104 128 92 112 C 84 100 100 92 108 100',
      6,
      fade(art.lit('#fbeed6'), 0.9),
    )
  for (const { x, y, angle } of spread(art, 14, 64)) {
    if (rice) dot(art, 100 + x, 100 + y, 9, 6, art.random.pick(['#e8d7b0', '#c8402f', '#4f6fb0']))
    else leaf(art, 100 + x, 100 + y, 11, 5, angle, '#4f9a3a')
  }
})

export const saladAbove = inBowl('salad', glazes, (art) => {
  for (const { x, y } of spread(art, 46, 74)) {
    const color = art.random.pick(['#6fae3c', '#8fc454', '#5b9a34', '#7a3048'])
    leaf(
      art,
      100 + x,
      100 + y,
      art.random.between(22, 34),
      art.random.between(10, 15),
      art.random.between(0, 6.3),
      color,
    )
  }
  const sweet = art.is('fruit')
  spread(art, 13, 66).forEach(({ x, y }, at) => {
    if (at % 2 === 0)
      dot(art, 100 + x, 100 + y, 11, 11, sweet ? art.random.pick(['#d5301f', '#f2a43a', '#4a3f8f']) : '#d5301f')
    else {
      art.part(oval(100 + x, 100 + y, 13), sweet ? '#b98a4a' : '#4f8a36', 'ball', 0.3)
      art.fill(oval(100 + x, 100 + y, 11.4), art.lit(sweet ? '#a7cf5a' : '#e2efbe'))
      art.line(oval(100 + x, 100 + y, 6), 1.6, fade(art.lit('#8fb56a'), 0.9))
    }
  })
})

function paintStrands(art: Craft, reach: number, color: string): void {
  const own = art.lit(color)
  for (let strand = 0; strand < 46; strand++) {
    const [x, y] = [art.random.between(-0.5, 0.5) * reach, art.random.between(-0.5, 0.5) * reach]
    const radius = art.random.between(0.25, 0.52) * reach
    const from = art.random.between(0, 6.3)
    const to = from + art.random.between(1, 2.4)
    const [ax, ay] = [100 + x + Math.cos(from) * radius, 100 + y + Math.sin(from) * radius]
    const [bx, by] = [100 + x + Math.cos(to) * radius, 100 + y + Math.sin(to) * radius]
    const path = `M ${ax} ${ay} A ${radius} ${radius} 0 0 1 ${bx} ${by}`
    art.line(path, 6.4, shade(own, -0.35))
    art.line(path, 4.6, strand % 3 ? own : shade(own, 0.2))
  }
}

export const ramenAbove = inBowl('ramen', ['#9c2f2a', '#2f3f55', '#f0e9dc'], (art) => {
  paintFilling(art, 100, 100, 79, '#b8742e')
  paintStrands(art, 62, '#efcf7f')
  for (const [x, y] of [
    [74, 70],
    [98, 58],
  ] as const) {
    dot(art, x, y, 21, 18, '#f7f2e6')
    dot(art, x, y, 10, 10, '#f0a028')
  }
  for (const [x, y] of [
    [132, 78],
    [142, 102],
  ] as const) {
    art.part(oval(x, y, 21, 19), '#c58a68', 'ball', 0.2)
    art.line(oval(x, y, 12, 10), 3, fade(art.lit('#f0d2bb'), 0.9))
  }
  art.part(polygon([46, 108], [78, 100], [88, 144], [58, 152]), '#22402f', 'face', 0.4)
  for (const { x, y } of spread(art, 16, 22)) dot(art, 116 + x, 132 + y, 4, 3, art.random.pick(['#7fbf4f', '#a8d678']))
})

export const pastaAbove = inBowl('pasta', ['#f3efe8', '#dfe6e4'], (art) => {
  paintStrands(art, 66, '#ecc766')
  art.patch(100, 100, 48, 44, art.lit(art.is('pesto') ? '#5f8f34' : '#b8321f'), 1)
  for (const { x, y } of spread(art, 18, 38)) dot(art, 100 + x, 100 + y, 7, 6, art.is('pesto') ? '#6fa63c' : '#c2402a')
  art.fill(leafOutline(92, 100, 26, 12, -0.6), art.lit('#4f9a3a'))
  art.fill(leafOutline(104, 100, 24, 11, 0.5), art.lit('#6bb24a'))
})
