import { oval, polygon } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A furry monster, friendly unless scary. First colour its fur, second its horns and belly. */
export const monster = thing({
  name: 'monster',
  nouns: ['monster', 'furry monster', 'beastie', 'ogre', 'yeti', 'bigfoot'],
  habitat: 'ground',
  height: (asked) =>
    asked.attributes.words.some((word) => ['little', 'small', 'cute', 'tiny'].includes(word)) ? 0.9 : 2.2,
  view: [4, 3, 136, 150],
  paint(art) {
    const yeti = art.is('yeti')
    const fur = art.color(
      ...(yeti ? ['#e6edf4'] : art.is('bigfoot') ? ['#6b4a30'] : ['#5f8fd8', '#8f63c4', '#4fae8c', '#e0793a']),
    )
    const horn = art.second('#f0dfb8')
    const own = art.lit(fur)
    const scary = art.is('scary', 'evil', 'angry', 'terrifying')
    const tufted = (path: string, box: readonly [number, number, number, number], tone = fur): void => {
      art.part(path, tone, 'ball', 0)
      art.clip(path, () => {
        for (let lock = 0; lock < (box[2] * box[3]) / 26; lock++) {
          const [x, y] = [box[0] + art.random.next() * box[2], box[1] + art.random.next() * box[3]]
          const bend = art.random.between(-2, 2)
          art.line(
            `M ${x} ${y} C ${x} ${y + 2} ${x + bend} ${y + 4} ${x + bend} ${y + 6}`,
            1.1,
            fade(lock % 2 ? shade(own, 0.4) : shade(own, -0.5), 0.32),
          )
        }
      })
    }
    const body =
      'M 70 16 C 100 14 112 38 114 66 C 118 76 122 82 120 90 L 116 92 L 119 104 L 114 106 L 115 120 L 108 122 L 106 136 L 96 134 L 88 142 L 78 137 L 70 143 L 60 137 L 50 142 L 43 134 L 34 136 L 32 122 L 25 120 L 26 106 L 21 104 L 24 92 L 20 90 C 18 82 22 76 26 66 C 28 38 40 14 70 16 Z'
    for (const side of [-1, 1]) {
      const x = (value: number): number => 70 + side * value
      art.part(
        `M ${x(26)} 26 C ${x(36)} 24 ${x(44)} 14 ${x(42)} 4 C ${x(54)} 14 ${x(50)} 34 ${x(36)} 42 Z`,
        horn,
        'ball',
        0.4,
      )
      tufted(
        `M ${x(42)} 62 C ${x(58)} 66 ${x(66)} 84 ${x(64)} 104 C ${x(63)} 112 ${x(50)} 114 ${x(48)} 106 C ${x(48)} 94 ${x(44)} 88 ${x(38)} 84 Z`,
        [x(52) - 16, 60, 32, 54],
      )
      for (const reach of [50, 56, 62])
        art.part(polygon([x(reach - 2.6), 106], [x(reach + 2.6), 106], [x(reach), 115]), horn, 'face', 0.4)
      tufted(oval(x(22), 140, 20, 10), [x(22) - 20, 130, 40, 20], shade(fur, -0.12))
      for (const reach of [12, 22, 32])
        art.part(polygon([x(reach - 3), 146], [x(reach + 3), 146], [x(reach), 150]), horn, 'face', 0.4)
    }
    tufted(body, [20, 16, 100, 126])
    if (!yeti) art.part(oval(70, 108, 28, 26), shade(fur, 0.45), 'ball', 0)
    const eyes = art.is('one-eyed', 'cyclops')
      ? [[70, 46, 17]]
      : [
          [55, 46, 12.6],
          [86, 46, 12.6],
        ]
    for (const [x, y, r] of eyes as [number, number, number][]) {
      art.part(oval(x, y, r), scary ? '#f5d84a' : '#fbfbf6', 'ball', 0.5)
      art.part(oval(x + 1, y + 1.5, r * 0.54), scary ? '#a3201a' : '#4a2f1c', 'ball', 0.9)
      art.fill(oval(x + 1, y + 1.5, r * 0.3), '#0c0c10')
      art.fill(oval(x - r * 0.16, y - r * 0.22, r * 0.18), '#ffffff')
    }
    if (scary) art.line('M 40 30 L 62 40 M 100 30 L 78 40', 5, shade(own, -0.6))
    art.fill(
      scary
        ? 'M 42 78 C 52 68 88 68 98 78 C 96 92 86 98 70 98 C 54 98 44 92 42 78 Z'
        : 'M 44 68 C 56 74 84 74 96 68 C 96 86 84 94 70 94 C 56 94 44 86 44 68 Z',
      '#3a1420',
    )
    art.fill('M 56 88 C 62 82 78 82 84 88 C 80 95 60 95 56 88 Z', '#e0607a')
    for (const x of [50, 62, 78, 90]) {
      const y = scary ? 72.5 + Math.abs(x - 70) * 0.16 : 72.6 - Math.abs(x - 70) * 0.1
      art.part(polygon([x - 4, y], [x + 4, y], [x, y + (scary ? 10 : 7)]), '#fbf7ea', 'face', 0.3)
    }
    dot(art, 70, 62, 5, 3.6, shade(fur, -0.4))
  },
})
