import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A deck with a record on it, or a gramophone with its horn. */
export const recordPlayer = thing({
  name: 'record-player',
  nouns: ['record player', 'turntable', 'vinyl player', 'gramophone', 'phonograph'],
  height: (asked) => (/gramophone|phonograph/.test(asked.noun) ? 0.6 : 0.16),
  view: (asked) => (/gramophone|phonograph/.test(asked.noun) ? [2, 0, 138, 150] : [2, 16, 178, 100]),
  paint(art) {
    if (/gramophone|phonograph/.test(art.noun)) {
      const wood = art.color('#7a4a28', '#6e3a1f')
      art.part('M 66 92 C 60 70 66 60 84 56 L 90 64 C 78 70 76 80 78 92 Z', '#c8982c', 'column', 1)
      const horn = 'M 80 62 C 60 58 20 60 2 30 C 10 6 70 -6 120 4 C 142 10 140 40 124 52 C 112 60 98 64 90 66 Z'
      art.form(horn, '#d0a03a', 'ball', 1)
      art.fill(
        'M 14 30 C 24 12 80 4 118 12 C 134 18 128 36 112 44 C 84 56 30 52 14 30 Z',
        shade(art.lit('#8a5a1c'), -0.35),
      )
      for (const bend of [-44, -20, 6, 30])
        art.line(
          `M 86 62 C ${80 + bend * 0.5} 40 ${70 + bend} 20 ${68 + bend * 1.3} 6`,
          1.2,
          fade(art.lit('#f3dc9a'), 0.6),
        )
      art.part(oval(66, 98, 46, 9), '#17181c', 'top', 0.6)
      art.part(oval(66, 97, 14, 3), '#b8323a', 'top', 0.4)
      art.form(slab(10, 100, 112, 44, 3), wood, 'face', 0.4)
      art.form(slab(4, 142, 124, 8, 2), shade(wood, -0.2), 'bar', 0.3)
      art.line('M 122 118 L 134 118 L 134 128', 3.4, art.lit('#8b919b'))
      return
    }
    const wood = art.color('#8a5a34', '#2b2d33', '#b07a46')
    art.form(polygon([18, 18], [162, 18], [178, 78], [2, 78]), wood, 'top', 0.3)
    art.form(slab(2, 76, 176, 20, 3), shade(wood, -0.2), 'bar', 0.3)
    for (const x of [14, 152]) art.part(slab(x, 95, 14, 5, 2), '#1d1f24', 'bar', 0.3)
    art.fill(oval(76, 48, 60, 27), '#111216')
    for (const share of [0.94, 0.84, 0.74, 0.64, 0.54])
      art.line(oval(76, 48, 60 * share, 27 * share), 0.6, fade('#6a6f78', 0.6))
    art.fill('M 76 48 L 118 30 C 124 34 128 38 130 42 Z', fade('#ffffff', 0.18))
    art.fill('M 76 48 L 34 66 C 28 62 24 58 22 54 Z', fade('#ffffff', 0.14))
    art.part(oval(76, 48, 18, 8), art.second('#c8323a', '#e0a83a', '#2f77b4'), 'top', 0.4)
    art.fill(oval(76, 48, 2, 1), '#f3ecdc')
    art.part(oval(152, 28, 9, 5), '#b8c0c8', 'ball', 1)
    art.line('M 152 27 L 150 56 L 126 64', 3, art.lit('#c3c9d1'))
    art.part(polygon([118, 60], [130, 60], [128, 70], [116, 68]), '#2b2d33', 'face', 0.4)
  },
})

export const vinylRecord = thing({
  name: 'vinyl-record',
  nouns: ['vinyl record', 'record', 'vinyl', 'lp record', 'gramophone record', 'cd', 'compact disc', 'disc'],
  height: 0.3,
  view: [2, 2, 118, 118],
  paint(art) {
    const silver = /cd|compact/.test(art.noun)
    art.part(oval(60, 60, 58), silver ? '#c9d2da' : '#17181c', 'ball', 0.3)
    art.fill(oval(60, 60, 57), silver ? art.lit('#cfd8df') : art.lit('#15161a'))
    if (!silver) for (let ring = 0; ring < 9; ring++) art.line(oval(60, 60, 26 + ring * 3.6), 0.6, fade('#6a6f78', 0.5))
    for (const [angle, tint] of [
      [0.7, silver ? '#8fd0ff' : '#ffffff'],
      [0.7 + Math.PI, silver ? '#ffb0e0' : '#ffffff'],
    ] as const) {
      const at = (turn: number): string => `${60 + Math.cos(angle + turn) * 57} ${60 + Math.sin(angle + turn) * 57}`
      art.fill(`M 60 60 L ${at(-0.3)} C ${at(-0.1)} ${at(0.1)} ${at(0.3)} Z`, fade(tint, silver ? 0.45 : 0.2))
    }
    art.line(oval(60, 60, 57), 1.4, shade(art.lit(silver ? '#aeb8c2' : '#17181c'), -0.2))
    art.part(oval(60, 60, 21), art.color('#c8323a', '#e0a83a', '#2f77b4'), 'ball', 0.2)
    art.fill(oval(60, 60, 3.4), art.lit('#e8ecee'))
  },
})

export const cassette = thing({
  name: 'cassette',
  nouns: ['cassette', 'cassette tape', 'audio cassette', 'mixtape', 'tape'],
  height: 0.065,
  view: [2, 2, 138, 90],
  paint(art) {
    const shell = art.color('#2b2d33', '#e8b03a', '#c8323a', '#2f77b4')
    art.form(slab(2, 2, 136, 88, 6), shell, 'face', 0.5)
    art.part(slab(12, 10, 116, 52, 4), '#f3ecdc', 'face', 0.1)
    art.line('M 20 18 L 120 18', 1.4, fade(art.lit('#4a4e57'), 0.7))
    art.fill(slab(12, 50, 116, 12), art.lit(art.second('#d9562c', '#2f9a8a')))
    art.part(slab(30, 26, 80, 22, 11), '#23252b', 'bar', 0.6)
    for (const x of [46, 94]) {
      art.part(oval(x, 37, 9), '#f3ecdc', 'ball', 0.3)
      for (let tooth = 0; tooth < 6; tooth++) {
        const angle = (tooth / 6) * Math.PI * 2
        art.line(
          `M ${x + Math.cos(angle) * 4} ${37 + Math.sin(angle) * 4} L ${x + Math.cos(angle) * 7} ${37 + Math.sin(angle) * 7}`,
          2,
          '#23252b',
        )
      }
    }
    art.part(polygon([34, 90], [40, 70], [100, 70], [106, 90]), shade(shell, -0.2), 'bar', 0.4)
    for (const x of [52, 88]) art.fill(oval(x, 81, 2.6), '#0e0f12')
  },
})

export const speaker = thing({
  name: 'speaker',
  nouns: [
    'speaker',
    'loudspeaker',
    'bluetooth speaker',
    'stereo speaker',
    'amplifier',
    'guitar amp',
    'amp',
    'subwoofer',
  ],
  habitat: 'surface',
  height: 0.45,
  view: [2, 2, 88, 138],
  paint(art) {
    const box = art.color('#2b2d33', '#7a4a28', '#3a3f48')
    art.form(slab(2, 2, 86, 136, 6), box, 'face', 0.4)
    art.part(slab(9, 9, 72, 122, 4), '#1a1b1f', 'face', 0.2)
    for (const [y, r] of [
      [36, 19],
      [92, 31],
    ] as const) {
      art.part(oval(45, y, r), '#4a4e57', 'ball', 0.5)
      art.part(oval(45, y, r * 0.86), '#26282d', 'ball', 0.2)
      art.part(oval(45, y, r * 0.6), '#3a3d45', 'ball', 0.2)
      art.part(oval(45, y, r * 0.26), '#8b919b', 'ball', 0.8)
    }
    art.fill(oval(45, 60, 1.6), '#4ad07a')
  },
})
