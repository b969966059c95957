import { drum, oval, polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

const paints = ['#d9463a', '#2f6fb0', '#e8a02e', '#3f9a6a', '#7a5ac0'] as const

export const sphere = thing({
  name: 'sphere',
  nouns: ['sphere', 'orb', 'crystal ball'],
  height: 0.5,
  view: [3, 3, 97, 97],
  paint(art) {
    const body = oval(50, 50, 47)
    const clear = art.material?.kind === 'glass' || art.is('orb', 'crystal')
    const paint = art.color(...(clear ? ['#bcdfe8', '#c9c4ec'] : paints))
    art.form(body, paint, 'ball', 0.8)
    if (clear) {
      art.clip(body, () => {
        art.patch(50 - art.lightX * 26, 78, 30, 20, '#ffffff', 0.5)
        art.line(oval(50, 50, 44), 1.2, fade('#ffffff', 0.5))
      })
    }
  },
})

/** A cube standing on a corner of its base, three sides seen. */
export const cube = thing({
  name: 'cube',
  nouns: ['cube', 'wooden block', 'toy block'],
  height: 0.5,
  view: [4, 3, 96, 105],
  paint(art) {
    const paint = art.color(...paints)
    const left = art.lightX < 0
    const right = polygon([50, 50], [96, 28], [96, 80], [50, 105])
    const front = polygon([50, 50], [4, 28], [4, 80], [50, 105])
    art.form(front, shade(paint, left ? 0 : -0.3), 'face', 0.4)
    art.form(right, shade(paint, left ? -0.3 : 0), 'face', 0.4)
    art.form(polygon([50, 3], [96, 28], [50, 50], [4, 28]), shade(paint, 0.24), 'top', 0.5)
    const own = art.lit(paint)
    art.line('M 4 28 L 50 50 L 96 28 M 50 50 L 50 105', 1, fade(shade(own, 0.65), 0.75))
  },
})

export const cone = thing({
  name: 'cone',
  nouns: ['cone'],
  height: 0.5,
  view: [4, 2, 96, 106],
  paint(art) {
    art.form('M 50 2 L 96 92 C 96 110 4 110 4 92 Z', art.color(...paints), 'column', 0.5)
  },
})

export const cylinder = thing({
  name: 'cylinder',
  nouns: ['cylinder', 'tube'],
  height: 0.55,
  view: [4, 4, 96, 118],
  paint(art) {
    const paint = art.color(...paints)
    art.form(drum(50, 18, 118, 46, 46, 0.3), paint, 'column', 0.5)
    art.form(oval(50, 18, 46, 13.8), shade(paint, 0.2), 'top', 0.5)
  },
})

/** Courses of stone, finer toward the top. */
function courses(art: Craft, path: string, lean: number, tone: string): void {
  art.clip(path, () => {
    for (let row = 0; row < 16; row++) {
      const y = 10 + row * 6.2
      art.line(`M 0 ${y} L 150 ${y + lean}`, 0.7, fade(shade(tone, -0.5), 0.5))
      for (let joint = 0; joint < 14; joint++) {
        const x = joint * 11 + (row % 2) * 5.5
        art.line(`M ${x} ${y} L ${x} ${y + 6}`, 0.5, fade(shade(tone, -0.5), 0.35))
      }
    }
  })
}

/** A square pyramid; of sandstone courses when nothing says otherwise. */
export const pyramid = thing({
  name: 'pyramid',
  nouns: ['pyramid'],
  habitat: 'ground',
  height: 12,
  view: [2, 3, 148, 104],
  paint(art) {
    const stone = art.color('#d9b072')
    const own = art.lit(stone)
    const left = art.lightX < 0
    const front = polygon([66, 3], [92, 104], [2, 92])
    const side = polygon([66, 3], [148, 88], [92, 104])
    art.form(front, shade(stone, left ? 0.1 : -0.32), 'face', 0.1)
    art.form(side, shade(stone, left ? -0.32 : 0.1), 'face', 0.1)
    if (art.asked.length === 0 && art.material === undefined) {
      courses(art, front, 9, own)
      courses(art, side, -12, own)
    }
    art.line('M 66 3 L 92 104', 0.9, fade(shade(own, 0.5), 0.6))
  },
})

/** A ring lying at an angle. */
export const torus = thing({
  name: 'torus',
  nouns: ['torus'],
  height: 0.3,
  view: [3, 3, 117, 73],
  paint(art) {
    const paint = art.color(...paints)
    const own = art.lit(paint)
    art.form(oval(60, 38, 57, 35), paint, 'ball', 0.7)
    art.fill(oval(60, 33, 24, 11), blend(art, [0, 22], [0, 46], shade(own, -0.7), shade(own, -0.2)))
    art.line('M 36 34 C 42 44 78 44 84 34', 2, fade(shade(own, 0.5), 0.5))
  },
})
