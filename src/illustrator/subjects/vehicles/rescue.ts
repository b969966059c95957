import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { lamp, pane, wheel } from './parts.ts'

function warningLamp(art: Craft, x: number, y: number, color: string): void {
  art.part(slab(x, y, 11, 5.6, 2), color, 'ball', 0.9)
  if (art.dark > 0.2) glow(art, x + 5.5, y + 2, 20, fade(color, 0.9))
}

function shutter(art: Craft, x: number, y: number, width: number, height: number): void {
  art.part(slab(x, y, width, height, 1.4), '#c3c9d1', 'face', 0.7)
  for (let line = y + 3; line < y + height - 1; line += 3)
    art.line(`M ${x + 1} ${line} L ${x + width - 1} ${line}`, 0.5, fade('#4a4e57', 0.6))
}

/** A fire engine with its ladder. First colour its paint. */
export const fireTruck = thing({
  name: 'fire-truck',
  nouns: ['fire truck', 'fire engine', 'firetruck', 'ladder truck'],
  habitat: 'ground',
  height: 3.2,
  view: [3, 3, 239, 102.4],
  paint(art) {
    const own = art.color('#c8201a', '#b8181c')
    const band = art.second('#f4f2ea')
    art.fill(slab(14, 76, 216, 16, 2), '#0e0f13')
    art.form('M 6 34 L 154 34 L 154 86 L 6 86 C 4 86 4 84 4 82 L 4 36 Z', own, 'bar', 0.7)
    art.form('M 150 24 L 212 24 C 222 25 230 36 234 52 C 236 58 237 66 237 76 L 237 86 L 150 86 Z', own, 'bar', 0.8)
    for (const x of [12, 84, 114]) shutter(art, x, 44, x === 12 ? 28 : 27, 24)
    shutter(art, 43, 44, 38, 18)
    art.fill(polygon([4, 70], [237, 70], [237, 77], [4, 77]), art.lit(band))
    art.line('M 4 78.4 L 237 78.4', 1.2, art.lit('#e9b52c'))
    pane(art, slab(157, 32, 24, 22, 3), 32, 54)
    pane(art, 'M 187 32 L 210 32 C 218 34 224 42 227 54 L 187 54 Z', 32, 54)
    art.line('M 184 28 L 184 84 M 154 34 L 154 86', 0.9, fade(shade(art.lit(own), -0.7), 0.8))
    art.line('M 187 60 L 193 60', 1.6, art.lit('#dfe3e8'))
    for (const y of [14, 26]) art.line(`M 8 ${y} L 150 ${y - 6}`, 2.6, art.lit('#c9ced6'))
    for (let x = 14; x < 150; x += 9)
      art.line(`M ${x} ${14.2 - x * 0.042} L ${x} ${26.2 - x * 0.042}`, 1.5, art.lit('#aeb4bd'))
    art.part(polygon([96, 22], [120, 22], [126, 34], [90, 34]), '#5a5e67', 'face', 0.4)
    art.part(slab(10, 28, 10, 7, 1), '#5a5e67', 'face', 0.4)
    for (const [x, color] of [
      [170, '#2f6fe8'],
      [184, '#e8302a'],
      [198, '#2f6fe8'],
    ] as const)
      warningLamp(art, x, 18.6, color)
    art.part(slab(222, 84, 18, 8, 2), '#d7dbe1', 'bar', 0.8)
    lamp(art, 233, 72, 3.6)
    art.fill(slab(4, 58, 3, 8, 1), '#ff4a3a')
    for (const x of [56, 198]) {
      art.fill(oval(x, 84, 20, 19), '#0c0d11')
      wheel(art, x, 85, 17.2, { tyre: 0.34, rim: '#d7dbe1' })
    }
  },
})

/** An ambulance. First colour its body, second its stripe. */
export const ambulance = thing({
  name: 'ambulance',
  nouns: ['ambulance', 'paramedic van', 'rescue van'],
  habitat: 'ground',
  height: 2.7,
  view: [3, 2.5, 181, 92.6],
  paint(art) {
    const own = art.color('#f3f4f2')
    const band = art.second('#d8282a', '#e8702a')
    art.fill(slab(12, 66, 160, 16, 2), '#0e0f13')
    art.form('M 10 10 L 112 10 L 118 18 L 118 78 L 8 78 C 5 78 4 76 4 74 L 4 16 C 4 12 6 10 10 10 Z', own, 'face', 0.5)
    art.form('M 114 22 L 136 22 C 146 24 152 36 156 46 C 168 48 177 52 178 60 L 180 78 L 114 78 Z', own, 'bar', 0.7)
    art.fill(polygon([4, 52], [172, 52], [178, 60], [4, 60]), art.lit(band))
    for (let x = 8; x < 112; x += 12)
      art.fill(polygon([x, 60], [x + 6, 60], [x + 1, 66], [x - 5, 66]), fade(art.lit(band), 0.85))
    art.fill(slab(45, 22, 8, 24, 1), art.lit(band))
    art.fill(slab(37, 30, 24, 8, 1), art.lit(band))
    pane(art, slab(80, 20, 24, 17, 3), 20, 37)
    pane(art, 'M 120 28 L 135 28 C 142 30 147 38 150 47 L 120 47 Z', 28, 47)
    art.line('M 117 22 L 117 78 M 153 48 L 154 78 M 72 12 L 72 78', 0.8, fade(shade(art.lit(own), -0.6), 0.6))
    for (const [x, color] of [
      [16, '#2f6fe8'],
      [94, '#2f6fe8'],
      [106, '#e8302a'],
    ] as const)
      warningLamp(art, x, 4, color)
    lamp(art, 174, 61, 3.6)
    art.fill(slab(4, 62, 2.6, 8, 1), '#ff4a3a')
    art.part(slab(166, 74, 15, 6, 2), '#3a3d45', 'bar', 0.4)
    for (const x of [38, 146]) {
      art.fill(oval(x, 76, 18, 17), '#0c0d11')
      wheel(art, x, 77, 15.4, { tyre: 0.36 })
    }
  },
})
