import { oval } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A plush bear sitting, with a bow. */
export const teddyBear = thing({
  name: 'teddy-bear',
  nouns: ['teddy bear', 'teddy', 'stuffed bear', 'plush bear', 'stuffed animal', 'plush toy', 'soft toy'],
  height: 0.4,
  view: [2.4, 2.6, 97, 118],
  paint(art) {
    const plush = art.color('#b07a45', '#a36a38', '#c9985f')
    const own = art.lit(plush)
    const pale = shade(plush, 0.38)
    const fur = (path: string, tone = plush): void => {
      art.part(path, tone, 'ball', 0)
      art.clip(path, () => {
        for (let tuft = 0; tuft < 60; tuft++) {
          const [x, y] = [art.random.between(4, 96), art.random.between(2, 118)]
          art.line(
            `M ${x} ${y} L ${x + art.random.between(-1.4, 1.4)} ${y + 2.2}`,
            0.5,
            fade(tuft % 2 ? shade(own, 0.45) : shade(own, -0.5), 0.35),
          )
        }
      })
    }
    for (const side of [-1, 1]) {
      fur(oval(50 + side * 24, 16, 13, 13))
      art.part(oval(50 + side * 24.4, 16.6, 7.6, 7.6), pale, 'ball', 0)
    }
    fur('M 50 54 C 74 54 80 74 78 92 C 76 108 66 114 50 114 C 34 114 24 108 22 92 C 20 74 26 54 50 54 Z')
    art.part(oval(50, 88, 18, 20), pale, 'ball', 0)
    for (const side of [-1, 1]) {
      art.turned(50 + side * 27, 74, side * -0.62, () => fur(oval(50 + side * 30, 80, 10, 20)))
      fur(oval(50 + side * 30, 104, 16, 13.6))
      art.part(oval(50 + side * 32, 105, 10, 9.6), pale, 'ball', 0)
    }
    fur(oval(50, 36, 32, 29))
    art.part(oval(50, 46, 14.6, 11.4), pale, 'ball', 0)
    art.part('M 43 41 C 43 37 57 37 57 41 C 57 45 52 47 50 47 C 48 47 43 45 43 41 Z', '#2a1a14', 'ball', 0.9)
    art.line('M 50 47 L 50 51 M 50 51 C 47 54 44 53 43 51 M 50 51 C 53 54 56 53 57 51', 1.1, '#2a1a14')
    for (const x of [37, 63]) {
      dot(art, x, 33, 4, 4.2, '#1c1210')
      art.fill(oval(x - 1.2, 31.4, 1.2), '#ffffff')
    }
    const bow = art.asked[1] ?? '#c3202e'
    for (const side of [-1, 1])
      art.part(
        `M 50 64 C ${50 + side * 8} 56 ${50 + side * 18} 56 ${50 + side * 18} 64 C ${50 + side * 18} 72 ${50 + side * 8} 72 50 64 Z`,
        bow,
        'ball',
        0.3,
      )
    dot(art, 50, 64, 4.2, 4.2, shade(bow, -0.1))
  },
})
