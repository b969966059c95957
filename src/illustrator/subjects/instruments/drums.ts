import { drum as drumOutline, oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

function shell(art: Craft, x: number, top: number, bottom: number, rx: number, color: string): void {
  art.form(drumOutline(x, top, bottom, rx, rx, 0.24), color, 'column', 0.8)
  for (const y of [top + 1, bottom - rx * 0.2])
    art.line(
      `M ${x - rx} ${y} C ${x - rx} ${y + rx * 0.33} ${x + rx} ${y + rx * 0.33} ${x + rx} ${y}`,
      1.6,
      art.lit('#c3ccd3'),
    )
  for (const share of [-0.8, -0.3, 0.3, 0.8])
    art.line(
      `M ${x + rx * share} ${top + rx * 0.22 * (1 - Math.abs(share) * 0.6)} L ${x + rx * share} ${bottom - rx * 0.1}`,
      0.9,
      fade('#e6ecf0', 0.9),
    )
  art.part(oval(x, top, rx, rx * 0.24), '#f4f0e4', 'top', 0.3)
  art.line(oval(x, top, rx, rx * 0.24), 1.4, art.lit('#c3ccd3'))
}

function cymbal(art: Craft, x: number, y: number, rx: number, lean: number, foot: number): void {
  art.line(`M ${x} ${y} L ${x + lean * 8} ${foot}`, 1.5, art.lit('#8a939b'))
  art.turned(x, y, lean * 0.22, () => {
    art.part(oval(x, y, rx, rx * 0.2), '#d9a838', 'top', 1)
    art.line(oval(x, y, rx * 0.6, rx * 0.11), 0.5, fade('#7a5210', 0.7))
    art.part(oval(x, y - 1, rx * 0.2, rx * 0.1), '#f0cf7a', 'ball', 1)
  })
}

/** A kit with its cymbals; one drum with sticks when only a drum is asked for. */
export const drums = thing({
  name: 'drums',
  nouns: ['drums', 'drum', 'drum set', 'drum kit', 'snare drum'],
  habitat: 'ground',
  height: ({ noun }) => (noun === 'drum' || noun === 'snare drum' ? 0.4 : 1.2),
  view: ({ noun }) => (noun === 'drum' || noun === 'snare drum' ? [3.2, 2, 96.8, 95] : [1, 2, 159, 118]),
  paint(art) {
    const lacquer = art.color('#b8202e', '#1f4f8f', '#2f3338', '#c98a2e')
    if (art.noun === 'drum' || art.noun === 'snare drum') {
      shell(art, 50, 32, 92, 46, lacquer)
      for (let zig = 0; zig < 8; zig++)
        art.line(
          `M ${8 + zig * 11} ${40 + Math.sin((zig / 8) * 3.1) * 8} L ${13.5 + zig * 11} ${80 + Math.sin((zig / 8) * 3.1) * 8} L ${19 + zig * 11} ${40 + Math.sin(((zig + 1) / 8) * 3.1) * 8}`,
          1.1,
          fade('#f4ecd8', 0.9),
        )
      for (const path of ['M 24 30 L 62 4', 'M 78 30 L 36 5']) {
        art.line(path, 3.4, shade(art.lit('#c99a5a'), -0.45))
        art.line(path, 2.2, art.lit('#d9b078'))
      }
      art.part(oval(63, 4.4, 3, 2.4), '#e0bc88', 'ball', 0.3)
      art.part(oval(35, 5, 3, 2.4), '#e0bc88', 'ball', 0.3)
      return
    }
    cymbal(art, 28, 14, 26, -0.7, 112)
    cymbal(art, 132, 12, 26, 0.7, 112)
    cymbal(art, 20, 48, 18, 0, 114)
    for (const [x, foot] of [
      [20, 12],
      [20, 28],
    ] as const)
      art.line(`M ${x} 100 L ${foot} 117`, 1.5, art.lit('#8a939b'))
    for (const [x, foot] of [
      [137, 128],
      [137, 146],
    ] as const)
      art.line(`M ${x} 100 L ${foot} 117`, 1.5, art.lit('#8a939b'))
    shell(art, 62, 34, 58, 20, lacquer)
    shell(art, 102, 34, 58, 20, lacquer)
    art.form(oval(82, 84, 34), lacquer, 'ball', 0.7)
    art.part(oval(82, 84, 30), '#f4f0e4', 'face', 0.2)
    art.line(oval(82, 84, 30.6), 2, art.lit('#c3ccd3'))
    art.line(oval(82, 84, 22), 0.5, fade('#6a6258', 0.5))
    for (let lug = 0; lug < 8; lug++) {
      const angle = (lug / 8) * 6.2832 + 0.39
      art.part(oval(82 + Math.cos(angle) * 32, 84 + Math.sin(angle) * 32, 2), '#c3ccd3', 'ball', 1)
    }
    shell(art, 40, 66, 84, 18, lacquer)
    art.line('M 36 88 L 30 117 M 44 88 L 52 117', 1.6, art.lit('#8a939b'))
    shell(art, 128, 66, 108, 21, lacquer)
    art.line('M 112 104 L 110 117 M 144 104 L 146 117', 1.8, art.lit('#8a939b'))
    art.line('M 60 112 L 54 118 M 104 112 L 110 118', 2, art.lit('#8a939b'))
    art.line('M 30 62 L 58 48 M 132 62 L 108 50', 1.6, art.lit('#d9b078'))
  },
})
