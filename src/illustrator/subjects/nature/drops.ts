import { oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** A bead of water that lies on something. */
export const dewdrop = thing({
  name: 'dewdrop',
  nouns: ['dewdrop', 'dew drop', 'raindrop', 'rain drop', 'waterdrop', 'droplet', 'bead of water'],
  height: 0.03,
  view: [4, 4, 96, 92],
  paint(art) {
    bead(art, 50, 50, 44, 40, art.color('#9fd6e8'))
  },
})

function bead(art: Craft, x: number, y: number, rx: number, ry: number, color: string): void {
  const own = art.lit(color)
  const path = oval(x, y, rx, ry)
  art.fill(
    path,
    blend(art, [0, y - ry], [0, y + ry], fade(shade(own, -0.5), 0.6), fade(own, 0.4), fade(shade(own, 0.75), 0.85)),
  )
  art.clip(path, () => {
    art.patch(x - art.lightX * rx * 0.25, y + ry * 0.55, rx * 0.75, ry * 0.42, '#ffffff', 0.85)
    art.line(path, rx * 0.06, fade(shade(own, -0.55), 0.5))
  })
  art.fill(oval(x + art.lightX * rx * 0.42, y - ry * 0.48, rx * 0.2, ry * 0.13), 'rgba(255,255,255,0.95)')
  art.line(
    `M ${x - rx * 0.72} ${y + ry * 0.1} C ${x - rx * 0.6} ${y + ry * 0.5} ${x - rx * 0.3} ${y + ry * 0.72} ${x} ${y + ry * 0.76}`,
    rx * 0.05,
    'rgba(255,255,255,0.7)',
  )
  art.fill(oval(x + art.lightX * rx * 0.18, y - ry * 0.66, rx * 0.06), 'rgba(255,255,255,0.85)')
}

/** A soap bubble: clear, with the colours of oil along its rim. */
export const bubble = thing({
  name: 'bubble',
  nouns: ['bubble', 'soap bubble'],
  habitat: 'air',
  height: 0.2,
  view: [2, 2, 98, 98],
  paint(art) {
    const { context } = art
    const rim = context.createRadialGradient(50, 50, 24, 50, 50, 47)
    const own = art.asked[0]
    for (const [at, color] of [
      [0, 'rgba(255,255,255,0.02)'],
      [0.5, fade(own ?? '#bfe6ff', 0.1)],
      [0.78, fade(own ?? '#8fd4f2', 0.26)],
      [0.88, fade(own ?? '#e58bd8', 0.4)],
      [0.95, fade(own ?? '#f6d86a', 0.42)],
      [1, 'rgba(255,255,255,0.75)'],
    ] as const)
      rim.addColorStop(at, color)
    art.fill(oval(50, 50, 47), rim)
    art.line('M 18 40 C 22 24 34 14 48 12', 4.5, 'rgba(255,255,255,0.75)')
    art.line('M 82 62 C 78 76 68 84 56 87', 2.6, 'rgba(255,255,255,0.5)')
    art.fill(oval(27, 62, 3), 'rgba(255,255,255,0.6)')
  },
})

/** A blob that has flowed out, with a bubble or two in it. */
export const slime = thing({
  name: 'slime',
  nouns: ['slime', 'goo', 'blob', 'ooze', 'blob of slime', 'slime blob', 'gelatinous blob'],
  height: 0.3,
  view: [0, 4, 150, 100],
  paint(art) {
    const own = art.color('#6fce3a', '#6fce3a', '#5ac4d8', '#c46ad8')
    const lit = art.lit(own)
    const body =
      'M 4 90 C 2 82 18 80 26 72 C 34 62 34 30 56 16 C 74 4 100 8 108 30 C 114 48 112 66 122 74 C 132 80 148 82 147 90 C 145 98 122 94 112 98 C 96 102 84 94 70 98 C 54 103 44 96 30 98 C 18 99 6 98 4 90 Z'
    art.form(body, own, 'ball', 1)
    art.clip(body, () => {
      art.patch(80, 84, 60, 16, shade(lit, 0.55), 0.6)
      art.patch(60, 34, 14, 10, '#ffffff', 0.75)
      for (const [x, y, r] of [
        [88, 52, 5],
        [74, 68, 3.4],
        [98, 70, 2.6],
        [58, 60, 2.8],
      ] as const) {
        art.line(oval(x, y, r), 0.9, fade(shade(lit, 0.7), 0.9))
        art.fill(oval(x - r * 0.3, y - r * 0.35, r * 0.3), 'rgba(255,255,255,0.9)')
      }
      art.line(body, 4, fade(shade(lit, -0.45), 0.5))
    })
    art.line('M 48 30 C 52 22 60 17 68 15', 3.4, 'rgba(255,255,255,0.85)')
    if (art.is('cute', 'monster', 'smiling', 'kawaii', 'creature', 'happy')) {
      for (const x of [64, 90]) {
        art.fill(oval(x, 48, 5, 6.4), '#1d2a1a')
        art.fill(oval(x + 1.6, 45.6, 1.8), '#ffffff')
      }
      art.line('M 72 58 C 75 62 79 62 82 58', 1.8, '#1d2a1a')
    }
  },
})

export const icicle = thing({
  name: 'icicle',
  nouns: ['icicle', 'icicles'],
  height: 0.6,
  habitat: 'air',
  view: [0, 0, 120, 126],
  paint(art) {
    const own = art.color('#bfe3f2')
    const lit = art.lit(own)
    art.part('M 0 0 L 120 0 L 120 10 C 96 18 70 12 50 16 C 32 18 14 12 0 12 Z', '#eef6fb', 'bar', 0.4)
    for (const [x, long, half] of [
      [16, 78, 8],
      [38, 126, 10],
      [60, 92, 8],
      [82, 116, 9.5],
      [104, 68, 7.5],
    ] as const) {
      const spike = `M ${x - half} 8 C ${x - half * 0.7} ${long * 0.5} ${x - half * 0.3} ${long * 0.8} ${x} ${long} C ${x + half * 0.3} ${long * 0.8} ${x + half * 0.8} ${long * 0.45} ${x + half} 8 Z`
      art.fill(
        spike,
        blend(
          art,
          [x - half, 0],
          [x + half, 0],
          fade(shade(lit, 0.7), 0.95),
          fade(lit, 0.75),
          fade(shade(lit, -0.3), 0.85),
        ),
      )
      art.line(`M ${x - half * 0.4} 16 L ${x - half * 0.12} ${long * 0.7}`, 1.4, 'rgba(255,255,255,0.9)')
    }
  },
})
