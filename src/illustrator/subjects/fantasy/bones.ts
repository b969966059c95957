import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A skull seen from the front, 80 wide about (x, y). */
function paintSkull(art: Craft, x: number, y: number, scale: number, bone: string): void {
  const { context } = art
  const own = art.lit(bone)
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  art.form('M -22 18 L 22 18 C 24 32 20 44 10 46 L -10 46 C -20 44 -24 32 -22 18 Z', shade(bone, -0.08), 'ball', 0.3)
  art.form(
    'M 0 -48 C 28 -48 42 -28 40 -6 C 39 6 34 12 30 16 C 28 24 24 28 16 28 L -16 28 C -24 28 -28 24 -30 16 C -34 12 -39 6 -40 -6 C -42 -28 -28 -48 0 -48 Z',
    bone,
    'ball',
    0.4,
  )
  for (const side of [-1, 1]) {
    art.fill(
      `M ${side * 6} 0 C ${side * 4} -14 ${side * 14} -16 ${side * 22} -13 C ${side * 31} -10 ${side * 31} 6 ${side * 24} 10 C ${side * 16} 14 ${side * 8} 10 ${side * 6} 0 Z`,
      '#1a1318',
    )
    if (art.is('glowing', 'evil', 'cursed')) glow(art, side * 17, -1, 14, 'rgba(120,255,150,0.95)')
  }
  art.fill('M 0 8 C 4 12 7 18 5 21 C 3 21 1 19 0 17 C -1 19 -3 21 -5 21 C -7 18 -4 12 0 8 Z', '#1a1318')
  art.fill(slab(-19, 27, 38, 9, 3), fade('#1a1318', 0.85))
  for (let tooth = -3; tooth < 3; tooth++) {
    art.part(slab(tooth * 6 + 0.4, 25, 5.2, 6.4, 1.4), bone, 'column', 0.4)
    art.part(slab(tooth * 5.4 + 0.3, 32, 4.7, 5.6, 1.4), shade(bone, -0.05), 'column', 0.4)
  }
  art.line('M 8 -46 C 12 -38 8 -34 12 -28', 0.8, fade(shade(own, -0.6), 0.4))
  context.restore()
}

export const skull = thing({
  name: 'skull',
  nouns: ['skull', 'human skull', 'cranium', 'skull head'],
  height: 0.22,
  view: [0, 0, 84, 97],
  paint(art) {
    paintSkull(art, 42, 50, 1.03, art.color('#efe6d0', '#e6dcc4'))
  },
})

export const skeleton = thing({
  name: 'skeleton',
  nouns: ['skeleton', 'human skeleton', 'bones skeleton'],
  habitat: 'ground',
  height: 1.75,
  view: [11, 1, 109, 240],
  paint(art) {
    const bone = art.color('#efe6d0')
    const own = art.lit(bone)
    const long = (path: string, width: number): void => {
      art.line(path, width, shade(own, -0.45))
      art.line(path, width * 0.7, own)
      art.line(path, width * 0.25, shade(own, 0.5))
    }
    const joint = (x: number, y: number, radius: number): void => art.part(oval(x, y, radius), bone, 'ball', 0.3)
    for (let y = 46; y < 124; y += 6.4) art.part(slab(56.4, y, 7.2, 5, 2), bone, 'column', 0.3)
    for (const side of [-1, 1]) {
      const x = (value: number): number => 60 + side * value
      long(`M ${x(2)} 56 C ${x(10)} 54 ${x(20)} 54 ${x(27)} 57`, 4)
      for (let rib = 0; rib < 6; rib++) {
        const y = 62 + rib * 7
        const reach = 18 + Math.sin((rib / 5) * Math.PI) * 5
        long(`M ${x(3)} ${y} C ${x(reach)} ${y - 4} ${x(reach + 3)} ${y + 8} ${x(rib < 5 ? 4 : 11)} ${y + 9}`, 3)
      }
      art.form(
        `M ${x(2)} 122 C ${x(14)} 112 ${x(26)} 114 ${x(25)} 126 C ${x(24)} 136 ${x(14)} 138 ${x(10)} 142 C ${x(6)} 142 ${x(3)} 136 ${x(2)} 122 Z`,
        bone,
        'ball',
        0.3,
      )
      art.fill(oval(x(12), 132, 3.4, 3), fade('#1a1318', 0.6))
      long(`M ${x(28)} 58 L ${x(36)} 98`, 5)
      long(`M ${x(36)} 98 L ${x(41)} 134 M ${x(39)} 98 L ${x(44)} 133`, 3)
      for (const finger of [-5, -2, 1, 4]) long(`M ${x(42)} 137 L ${x(42 + finger)} 152`, 1.9)
      long(`M ${x(16)} 134 L ${x(17)} 180`, 6.4)
      long(`M ${x(17)} 182 L ${x(17)} 230`, 5)
      long(`M ${x(21)} 184 L ${x(20)} 228`, 2.4)
      for (const [jx, jy, r] of [
        [28, 57, 5],
        [37, 98, 4],
        [42, 136, 3.4],
        [17, 134, 5],
        [17, 181, 5.6],
        [18, 230, 4],
      ] as const)
        joint(x(jx), jy, r)
      art.form(
        `M ${x(13)} 230 L ${x(22)} 230 C ${x(30)} 232 ${x(36)} 236 ${x(36)} 239 L ${x(12)} 239 Z`,
        bone,
        'bar',
        0.3,
      )
    }
    art.form(slab(57, 60, 6, 34, 3), bone, 'column', 0.3)
    paintSkull(art, 60, 25, 0.5, bone)
  },
})
