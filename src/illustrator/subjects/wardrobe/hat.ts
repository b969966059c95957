import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, isSaid, thing, type View } from '../craft/thing.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

interface Kind {
  words: string[]
  view: View
  paint(art: Craft): void
}

/** A brim seen a little from above, its far half behind the crown. */
function brim(art: Craft, x: number, y: number, rx: number, ry: number, color: string): void {
  art.form(oval(x, y, rx, ry), color, 'top', 0.2)
  art.line(oval(x, y + 0.8, rx * 0.985, ry * 0.94), 1, fade(shade(art.lit(color), -0.45), 0.6))
}

const kinds: readonly Kind[] = [
  {
    words: ['straw', 'sun', 'sunhat', 'boater', 'gardening', 'bamboo', 'farmer'],
    view: [2, 8, 158, 78],
    paint(art) {
      const straw = art.color('#dcbf7a', '#d6b468')
      const own = art.lit(straw)
      brim(art, 80, 60, 78, 18, straw)
      for (const share of [0.9, 0.78, 0.66])
        art.line(oval(80, 60, 78 * share, 18 * share), 0.8, fade(shade(own, -0.5), 0.4))
      const crown = 'M 40 58 C 40 20 54 9 80 9 C 106 9 120 20 120 58 C 108 66 52 66 40 58 Z'
      art.form(crown, straw, 'ball', 0.1)
      art.clip(crown, () => {
        for (let weave = 0; weave < 9; weave++)
          art.line(
            `M 36 ${16 + weave * 6} C 60 ${22 + weave * 6} 100 ${22 + weave * 6} 124 ${16 + weave * 6}`,
            0.7,
            fade(shade(own, -0.5), 0.45),
          )
        art.line('M 38 53 C 60 61 100 61 122 53', 9, art.lit(art.second('#b8323a', '#2f5f8a', '#3a2a20')))
      })
    },
  },
  {
    words: ['cowboy', 'cowgirl', 'stetson', 'western', 'rancher'],
    view: [2, 4, 158, 80],
    paint(art) {
      const felt = art.color('#8a5a34', '#6e4526', '#b08a5a')
      art.form(
        'M 2 44 C 12 36 30 60 80 62 C 130 60 148 36 158 44 C 152 68 112 80 80 80 C 48 80 8 68 2 44 Z',
        felt,
        'bar',
        0.2,
      )
      art.form(
        'M 42 62 C 40 30 46 8 62 6 C 70 4 74 10 80 11 C 86 10 90 4 98 6 C 114 8 120 30 118 62 C 104 70 56 70 42 62 Z',
        felt,
        'column',
        0.2,
      )
      art.fill(
        'M 62 8 C 70 6 74 14 80 15 C 86 14 90 6 98 8 C 92 24 86 30 80 30 C 74 30 68 24 62 8 Z',
        fade(shade(art.lit(felt), -0.55), 0.5),
      )
      art.line('M 42 58 C 56 66 104 66 118 58', 6, art.lit(art.second('#3a2418', '#1f1a18')))
      art.line('M 3 45 C 14 40 30 62 80 64 C 130 62 146 40 157 45', 1.4, fade(shade(art.lit(felt), 0.4), 0.8))
    },
  },
  {
    words: ['fedora', 'trilby', 'detective', 'gangster', 'panama', 'homburg', 'bowler', 'derby'],
    view: [4, 6, 136, 78],
    paint(art) {
      const felt = art.color('#4a4a52', '#5a4636', '#2b2d33')
      const bowler = art.is('bowler', 'derby')
      art.form('M 4 62 C 24 52 116 52 136 60 C 130 76 96 78 70 78 C 40 78 10 76 4 62 Z', felt, 'bar', 0.2)
      art.form(
        bowler
          ? 'M 30 62 C 28 16 46 7 70 7 C 94 7 112 16 110 62 C 96 68 44 68 30 62 Z'
          : 'M 30 62 C 30 32 38 10 54 7 C 62 6 66 12 72 11 C 80 8 92 6 100 12 C 108 22 110 40 110 62 C 96 68 44 68 30 62 Z',
        felt,
        'column',
        0.3,
      )
      if (!bowler)
        art.fill(
          'M 52 9 C 62 8 66 16 72 16 C 80 14 90 8 98 12 C 88 22 80 28 72 28 C 64 28 58 20 52 9 Z',
          fade(shade(art.lit(felt), -0.6), 0.5),
        )
      art.line('M 30 57 C 46 64 94 64 110 57', 9, art.lit(art.second('#1a1a1e', '#2a1a14')))
    },
  },
  {
    words: ['beret', 'artist', 'painter', 'french'],
    view: [4, 6, 122, 58],
    paint(art) {
      const wool = art.color('#b8232f', '#24344f', '#2b2d33')
      art.line('M 62 12 C 62 8 64 7 67 6', 3, art.lit(wool))
      art.form(
        'M 8 40 C -2 16 40 8 68 10 C 104 12 130 24 120 38 C 112 52 84 48 70 52 C 48 58 22 62 8 40 Z',
        wool,
        'ball',
        0.1,
      )
      art.line('M 16 50 C 40 60 60 50 74 48 C 92 46 110 48 118 42', 4, shade(art.lit(wool), -0.4))
    },
  },
  {
    words: ['beanie', 'knit', 'knitted', 'winter', 'woolly', 'wool', 'bobble', 'toque', 'woolen'],
    view: [6, 2, 94, 86],
    paint(art) {
      const wool = art.color('#c8432f', '#2f6fa8', '#3f8a6a', '#e0a83a')
      const own = art.lit(wool)
      const trim = art.second('#f3ece0', '#f3ece0', '#24344f')
      art.part(oval(50, 13, 11), trim, 'ball', 0)
      const dome = 'M 12 64 C 10 26 26 14 50 14 C 74 14 90 26 88 64 Z'
      art.form(dome, wool, 'ball', 0)
      art.clip(dome, () => {
        for (let rib = 0; rib < 13; rib++)
          art.line(
            `M ${8 + rib * 7} 66 C ${14 + rib * 6} 40 ${34 + rib * 2.6} 22 50 14`,
            0.9,
            fade(shade(own, -0.5), 0.5),
          )
        art.line('M 4 48 C 26 42 74 42 96 48', 6, art.lit(trim))
      })
      art.form(slab(6, 60, 88, 26, 8), shade(wool, -0.06), 'column', 0)
      for (let rib = 0; rib < 17; rib++)
        art.line(`M ${10 + rib * 5} 63 L ${10 + rib * 5} 84`, 1, fade(shade(own, -0.5), 0.5))
    },
  },
  {
    words: ['cap', 'baseball', 'snapback', 'trucker'],
    view: [4, 6, 146, 78],
    paint(art) {
      const cloth = art.color('#b8323a', '#24508a', '#2f6a4a', '#2b2d33')
      art.form('M 84 54 C 110 48 140 54 146 66 C 138 78 104 74 74 74 Z', shade(cloth, -0.18), 'bar', 0.3)
      art.form('M 8 70 C 2 30 22 8 56 8 C 92 8 104 34 104 62 C 80 74 36 80 8 70 Z', cloth, 'ball', 0.3)
      const seam = fade(shade(art.lit(cloth), -0.5), 0.7)
      art.line('M 56 8 C 48 26 44 50 46 75 M 56 8 C 76 22 84 44 84 68 M 56 8 C 30 20 18 44 18 72', 1, seam)
      art.part(oval(56, 8, 4, 2.6), shade(cloth, -0.1), 'ball', 0.4)
      art.line('M 8 70 C 36 80 80 74 104 62', 2, shade(art.lit(cloth), -0.35))
    },
  },
  {
    words: ['party', 'birthday', 'cone'],
    view: [14, 2, 86, 116],
    paint(art) {
      const paper = art.color('#e0453a', '#3a8fc8', '#8a4fb8', '#3fa36a')
      const cone = 'M 50 12 L 84 106 C 66 116 34 116 16 106 Z'
      art.form(cone, paper, 'column', 0.4)
      art.clip(cone, () => {
        const ribbon = art.lit(art.second('#ffd84a', '#f7f3ea'))
        for (let band = 0; band < 6; band++) art.line(`M 0 ${52 + band * 22} L 100 ${8 + band * 22}`, 6, ribbon)
      })
      for (let tuft = 0; tuft < 14; tuft++) {
        const angle = (tuft / 14) * Math.PI * 2
        art.line(
          `M 50 12 L ${50 + Math.cos(angle) * 10} ${12 + Math.sin(angle) * 9}`,
          2.2,
          art.lit(tuft % 2 ? '#ffd84a' : '#f7f3ea'),
        )
      }
    },
  },
  {
    words: ['santa', 'christmas', 'elf'],
    view: [4, 4, 126, 98],
    paint(art) {
      const felt = art.color('#c3202c')
      art.form(
        'M 14 78 C 16 34 40 8 72 8 C 98 10 118 30 116 66 C 106 66 104 50 92 46 C 92 60 92 70 90 78 Z',
        felt,
        'ball',
        0.1,
      )
      art.line('M 74 24 C 88 28 98 38 104 54', 1.6, fade(shade(art.lit(felt), -0.5), 0.6))
      art.part(oval(114, 74, 12), '#f7f5f0', 'ball', 0)
      for (let puff = 0; puff < 9; puff++)
        art.part(oval(14 + puff * 9.6, 84 + (puff % 2) * 2, 9, 12), '#f4f1ea', 'ball', 0)
    },
  },
  {
    words: ['witch', 'wizard', 'sorcerer', 'magic', 'pointed', 'pointy', 'halloween'],
    view: [2, 2, 138, 114],
    paint(art) {
      const cloth = art.color('#2b2440', '#3a2a66', '#1f1f28')
      brim(art, 70, 98, 68, 15, cloth)
      art.form(
        'M 36 96 C 46 60 54 28 78 4 C 90 2 98 12 90 16 C 88 44 96 70 104 96 C 90 106 50 106 36 96 Z',
        cloth,
        'column',
        0.2,
      )
      art.line('M 37 91 C 54 101 86 101 103 91', 9, art.lit(art.second('#8a3fb0', '#d08a2c')))
      art.line(slab(62, 88, 15, 15, 1), 2.4, art.lit('#e0b03a'))
    },
  },
  {
    words: ['chef', 'cook', 'baker'],
    view: [6, 4, 104, 108],
    paint(art) {
      const linen = art.color('#f6f5f1')
      for (const [x, y, r] of [
        [30, 36, 23],
        [82, 36, 22],
        [56, 26, 25],
        [42, 46, 22],
        [70, 46, 22],
      ] as const)
        art.form(oval(x, y, r, r * 0.9), linen, 'ball', 0)
      art.form('M 22 56 L 90 56 L 86 104 C 70 109 42 109 26 104 Z', linen, 'column', 0)
      for (const x of [36, 48, 60, 72])
        art.line(`M ${x} 60 L ${x + (56 - x) * 0.06} 103`, 1, fade(shade(art.lit(linen), -0.35), 0.7))
    },
  },
  {
    words: ['sombrero', 'mexican'],
    view: [2, 4, 198, 84],
    paint(art) {
      const straw = art.color('#d8a84a', '#c8542f', '#2f7a5a')
      art.form(
        'M 2 52 C 12 40 40 60 100 60 C 160 60 188 40 198 52 C 192 74 140 84 100 84 C 60 84 8 74 2 52 Z',
        straw,
        'bar',
        0.2,
      )
      art.line('M 10 60 C 40 78 160 78 190 60', 3, art.lit('#c8323a'))
      art.line('M 14 66 C 44 82 156 82 186 66', 2, art.lit('#2f8a5a'))
      art.form('M 66 62 C 70 24 84 5 100 5 C 116 5 130 24 134 62 C 122 70 78 70 66 62 Z', straw, 'column', 0.2)
      art.line('M 67 57 C 82 66 118 66 133 57', 5, art.lit('#c8323a'))
      art.line('M 72 44 C 86 51 114 51 128 44', 2.4, art.lit('#2f6fa8'))
    },
  },
  {
    words: ['hard', 'construction', 'safety', 'builder', 'helmet'],
    view: [4, 8, 136, 80],
    paint(art) {
      const shell = art.color('#f0b81c', '#e8e8e4', '#d0342c')
      art.form('M 14 64 C 12 26 34 9 70 9 C 106 9 128 26 126 64 Z', shell, 'ball', 0.9)
      art.form('M 58 10 C 62 8 78 8 82 10 L 84 64 L 56 64 Z', shade(shell, 0.06), 'column', 0.8)
      art.form(
        'M 4 64 C 30 58 110 58 136 64 C 136 72 130 76 120 76 C 90 82 50 82 20 76 C 10 76 4 72 4 64 Z',
        shell,
        'bar',
        0.7,
      )
    },
  },
  {
    words: ['pirate', 'tricorne', 'captain'],
    view: [2, 4, 158, 84],
    paint(art) {
      const felt = art.color('#26242c', '#5a2a20')
      art.form('M 34 70 C 40 22 56 6 80 6 C 104 6 120 22 126 70 Z', shade(felt, -0.1), 'column', 0.1)
      art.form(
        'M 2 52 C 20 20 46 46 80 14 C 114 46 140 20 158 52 C 150 76 116 84 80 84 C 44 84 10 76 2 52 Z',
        felt,
        'bar',
        0.2,
      )
      art.line('M 3 52 C 20 22 46 48 80 17 C 114 48 140 22 157 52', 2.2, art.lit('#d9b25c'))
      art.part(oval(80, 52, 9, 8.4), '#efe9da', 'ball', 0.1)
      art.part(slab(75, 57, 10, 8, 2), '#efe9da', 'column', 0.1)
      for (const x of [76.6, 83.4]) art.fill(oval(x, 52, 2.3), art.lit('#1c1a20'))
      art.line('M 64 66 L 96 76 M 96 66 L 64 76', 3, art.lit('#efe9da'))
    },
  },
  {
    words: ['top', 'magician', 'silk', 'cylinder', 'gentleman'],
    view: [4, 4, 126, 104],
    paint(art) {
      const silk = art.color('#26262e', '#2b2440', '#1d2a33')
      brim(art, 65, 90, 60, 13, silk)
      art.form(
        'M 26 12 C 26 4 104 4 104 12 C 98 40 98 66 102 86 C 90 97 40 97 28 86 C 32 66 32 40 26 12 Z',
        silk,
        'column',
        0.8,
      )
      art.line('M 28.6 80 C 44 90 86 90 101.4 80', 12, art.lit(art.second('#b8232f', '#6a3a8a')))
      art.part(oval(65, 11, 39, 5.4), shade(silk, 0.12), 'top', 0.3)
    },
  },
]

/** A top hat on its crown, its mouth up: what magicians take rabbits from. */
const upturned: Kind = {
  words: [seenInto],
  view: [2, 18, 138, 132],
  paint(art) {
    const silk = art.color('#26262e', '#2b2440', '#1d2a33')
    const own = art.lit(silk)
    art.form('M 32 36 C 36 66 36 96 30 120 C 40 134 100 134 110 120 C 104 96 104 66 108 36 Z', silk, 'column', 0.8)
    art.line('M 33.6 50 C 48 60 92 60 106.4 50', 11, art.lit(art.second('#b8232f', '#6a3a8a')))
    art.form(oval(70, 34, 67, 15), silk, 'top', 0.5)
    art.line(oval(70, 34, 66, 14.4), 1.4, fade(shade(own, 0.5), 0.6))
    art.fill(oval(70, 33, 41, 8.6), shade(own, -0.75))
    art.fill(oval(70, 35.4, 37, 6), shade(art.lit('#b8232f'), -0.3))
  },
}

const kindOf = (asked: { attributes: { words: readonly string[] }; noun: string }): Kind => {
  const said = new Set([...asked.attributes.words, ...asked.noun.split(' ')])
  if (said.has(seenInto)) return upturned
  return kinds.find(({ words }) => words.some((word) => said.has(word))) ?? kinds.at(-1)!
}

/** A hat of the kind that its name or the words before it say; a top hat where nothing does. */
export const hat = thing({
  name: 'hat',
  nouns: [
    'hat',
    'top hat',
    'straw hat',
    'sun hat',
    'sunhat',
    'cowboy hat',
    'stetson',
    'fedora',
    'trilby',
    'bowler hat',
    'panama hat',
    'beret',
    'beanie',
    'bobble hat',
    'winter hat',
    'wool hat',
    'knit hat',
    'cap',
    'baseball cap',
    'party hat',
    'birthday hat',
    'santa hat',
    'christmas hat',
    'chef hat',
    "chef's hat",
    'chef cap',
    'sombrero',
    'hard hat',
    'safety helmet',
    'pirate hat',
    'tricorne',
    'bamboo hat',
    "captain's hat",
  ],
  height: 0.16,
  view: (asked) => kindOf(asked).view,
  mouth: (asked) => (isSaid(asked, seenInto) ? [70, 33, 41, 8.6] : undefined),
  paint: (art, details) => kindOf(details).paint(art),
})

/** A helmet with a visor, as riders and racers wear. */
export const helmet = thing({
  name: 'helmet',
  nouns: [
    'helmet',
    'motorcycle helmet',
    'bike helmet',
    'bicycle helmet',
    'racing helmet',
    'crash helmet',
    'football helmet',
  ],
  height: 0.28,
  view: [4, 4, 116, 108],
  paint(art) {
    const shell = art.color('#c8281e', '#24508a', '#2b2d33', '#e8e8e4')
    const own = art.lit(shell)
    const dome =
      'M 12 92 C -4 46 18 5 62 5 C 104 5 118 38 114 66 L 110 96 C 92 110 36 110 24 102 C 16 100 14 98 12 92 Z'
    art.form(dome, shell, 'ball', 1)
    art.clip(dome, () => {
      art.line('M 30 0 C 20 40 20 70 28 108', 9, art.lit(art.second('#f4f1ea', '#1d1f24')))
    })
    const visor = polygon([54, 42], [115, 40], [116, 70], [108, 78], [60, 74], [50, 60])
    art.part(visor, '#1d2430', 'bar', 1)
    art.line('M 60 48 L 108 46', 2, fade('#cfe4f2', 0.7))
    art.line('M 62 88 L 108 90', 3, shade(own, -0.5))
    art.part(oval(52, 58, 5), '#8b919b', 'ball', 0.8)
  },
})
