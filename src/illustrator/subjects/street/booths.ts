import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A British telephone box. */
export const phoneBooth = thing({
  name: 'phone-booth',
  nouns: [
    'phone booth',
    'telephone booth',
    'telephone box',
    'phone box',
    'red telephone box',
    'telephone kiosk',
    'call box',
  ],
  habitat: 'ground',
  height: 2.5,
  view: [6, 2, 94, 220],
  paint(art) {
    const own = art.color('#c4202a')
    art.form('M 12 26 C 16 8 34 4 50 4 C 66 4 84 8 88 26 Z', own, 'bar', 0.6)
    art.form(slab(9, 24, 82, 22, 2), own, 'face', 0.6)
    art.part(slab(18, 29, 64, 12, 1), '#f6efdc', 'face', 0.3)
    art.context.save()
    if (art.flip) {
      art.context.translate(100, 0)
      art.context.scale(-1, 1)
    }
    art.context.fillStyle = '#2a1a18'
    art.context.font = 'bold 8.4px "Noto Sans", sans-serif'
    art.context.textAlign = 'center'
    art.context.fillText('TELEPHONE', 50, 38, 56)
    art.context.restore()
    art.form(slab(12, 46, 76, 166, 1), own, 'face', 0.6)
    if (art.dark > 0.3) glow(art, 50, 110, 90, 'rgba(255,220,150,0.8)')
    art.part(slab(21, 54, 58, 134, 1), art.dark > 0.3 ? '#ffe2a0' : '#a9c6cf', 'face', 0.9)
    art.part(slab(40, 96, 22, 34, 2), '#2b2e33', 'face', 0.4)
    art.line('M 44 100 L 44 122', 4, '#101214')
    for (let column = 0; column <= 3; column++)
      art.line(`M ${21 + [0, 12, 46, 58][column]!} 54 L ${21 + [0, 12, 46, 58][column]!} 188`, 2.4, art.lit(own))
    for (let row = 0; row <= 8; row++) art.line(`M 21 ${54 + row * 16.75} L 79 ${54 + row * 16.75}`, 2.4, art.lit(own))
    art.fill(polygon([24, 56], [46, 56], [28, 120], [24, 120]), 'rgba(255,255,255,0.22)')
    art.form(slab(21, 190, 58, 18, 1), shade(own, -0.08), 'face', 0.5)
    art.form(slab(7, 208, 86, 12, 1), shade(own, -0.5), 'bar', 0.3)
    dot(art, 82, 130, 2, 2, '#e2b03c')
  },
})

/** Carved faces one above the other, with wings. */
export const totemPole = thing({
  name: 'totem-pole',
  nouns: ['totem pole', 'totem', 'tiki totem', 'tiki'],
  habitat: 'ground',
  height: 4,
  view: [0, 0, 120, 220],
  paint(art) {
    const own = art.color('#8a5a38')
    for (const side of [-1, 1]) {
      const at = (x: number): number => 60 + side * x
      art.form(
        polygon(
          [at(24), 34],
          [at(60), 20],
          [at(58), 32],
          [at(50), 38],
          [at(52), 46],
          [at(42), 48],
          [at(42), 56],
          [at(24), 58],
        ),
        side < 0 ? '#b8402f' : '#b8402f',
        'face',
        0.2,
      )
      art.line(`M ${at(28)} 42 L ${at(56)} 28 M ${at(28)} 50 L ${at(46)} 42`, 1.6, '#f2e4c4')
    }
    const colors = ['#3f7f7a', '#c2512f', '#d9a441']
    for (let face = 0; face < 3; face++) {
      const y = 8 + face * 68
      art.form(slab(32, y, 56, 70, 8), shade(own, [0.06, -0.04, 0][face]!), 'column', 0.2)
      art.part(
        `M 34 ${y + 10} C 46 ${y + 2} 74 ${y + 2} 86 ${y + 10} L 86 ${y + 20} C 74 ${y + 12} 46 ${y + 12} 34 ${y + 20} Z`,
        colors[face]!,
        'bar',
        0.2,
      )
      for (const x of [47, 73]) {
        art.part(oval(x, y + 30, 9, 8), '#f4e9d0', 'ball', 0.1)
        art.part(oval(x, y + 30, 5, 5.4), '#1d1714', 'ball', 0.3)
        art.line(`M ${x - 10} ${y + 22} C ${x - 4} ${y + 16} ${x + 4} ${y + 16} ${x + 10} ${y + 22}`, 2.6, '#231812')
      }
      if (face === 0)
        art.part(
          `M 52 ${y + 38} L 68 ${y + 38} C 68 ${y + 52} 64 ${y + 60} 60 ${y + 66} C 56 ${y + 60} 52 ${y + 52} 52 ${y + 38} Z`,
          '#d9a441',
          'ball',
          0.4,
        )
      else {
        art.part(
          `M 54 ${y + 34} L 66 ${y + 34} L 69 ${y + 46} C 64 ${y + 50} 56 ${y + 50} 51 ${y + 46} Z`,
          shade(own, 0.2),
          'ball',
          0.2,
        )
        art.part(slab(40, y + 52, 40, 13, 4), '#7a1f1c', 'bar', 0.2)
        for (let tooth = 0; tooth < 6; tooth++)
          art.part(slab(41.4 + tooth * 6.4, y + 53, 5, 5, 1), '#f6efdc', 'face', 0.1)
      }
    }
    art.line('M 34 78 L 86 78 M 34 146 L 86 146', 2.4, fade(shade(art.lit(own), -0.6), 0.8))
  },
})
