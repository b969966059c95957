import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const steel = '#8f9aa4'

function handle(art: Craft, top: number, bottom: number): void {
  const wood = art.color('#b07a46', '#9a6638', '#c08a52')
  art.form(slab(27, top, 6, bottom - top, 3), wood, 'column', 0.4)
}

function grip(art: Craft, top: number): void {
  const own = art.lit(art.color('#b07a46'))
  art.line(
    `M 30 ${top + 14} C 20 ${top + 10} 18 ${top + 4} 20 ${top} L 40 ${top} C 42 ${top + 4} 40 ${top + 10} 30 ${top + 14}`,
    4,
    shade(own, -0.2),
  )
  art.line(`M 20 ${top} L 40 ${top}`, 1.6, shade(own, 0.25))
}

export const shovel = thing({
  name: 'shovel',
  nouns: ['shovel', 'spade', 'garden spade', 'snow shovel'],
  height: 1.1,
  view: [12, 0, 48, 150],
  paint(art) {
    handle(art, 6, 104)
    grip(art, 2)
    art.part(polygon([26, 84], [34, 84], [35, 104], [25, 104]), steel, 'column', 0.9)
    const blade = 'M 14 102 L 46 102 C 48 120 46 136 30 150 C 14 136 12 120 14 102 Z'
    art.part(blade, steel, 'column', 1)
    art.line('M 30 104 L 30 132', 2.4, fade(shade(art.lit(steel), -0.5), 0.5))
    art.line('M 14 102 L 46 102', 2, shade(art.lit(steel), 0.4))
  },
})

export const rake = thing({
  name: 'rake',
  nouns: ['rake', 'garden rake', 'leaf rake'],
  height: 1.6,
  view: [2, 0, 58, 190],
  paint(art) {
    const tines = art.second('#4f9a5a', '#8f9aa4', '#d0562f')
    handle(art, 0, 136)
    const own = art.lit(tines)
    for (let tine = 0; tine < 11; tine++) {
      const x = 4 + tine * 5.2
      art.line(`M 30 136 L ${x} 180 L ${x - 0.6} 190`, 1.5, tine % 2 ? own : shade(own, -0.18))
    }
    art.part(polygon([25, 130], [35, 130], [38, 146], [22, 146]), tines, 'column', 0.6)
    art.line('M 13 164 C 24 160 36 160 47 164', 2, shade(own, -0.3))
  },
})

export const pitchfork = thing({
  name: 'pitchfork',
  nouns: ['pitchfork', 'hayfork', 'garden fork'],
  height: 1.6,
  view: [10, 0, 50, 190],
  paint(art) {
    handle(art, 0, 130)
    const metal = art.lit(steel)
    art.part(slab(26, 120, 8, 18, 2), steel, 'column', 0.9)
    art.line('M 14 190 C 13 160 14 140 22 139 L 38 139 C 46 140 47 160 46 190', 2.8, shade(metal, -0.15))
    art.line('M 25 188 L 25 140 M 35 188 L 35 140', 2.4, metal)
  },
})

export const hoe = thing({
  name: 'hoe',
  nouns: ['hoe', 'garden hoe'],
  height: 1.5,
  view: [24, 0, 62, 180],
  paint(art) {
    handle(art, 0, 166)
    art.line('M 30 160 C 30 172 36 174 44 168', 3.2, shade(art.lit(steel), -0.2))
    art.part(polygon([40, 158], [62, 164], [56, 180], [36, 174]), steel, 'face', 1)
  },
})

export const broom = thing({
  name: 'broom',
  nouns: ['broom', 'besom', 'sweeping broom'],
  height: 1.4,
  view: [6, 0, 54, 170],
  paint(art) {
    const straw = art.second('#d9b25c', '#cfa048')
    const own = art.lit(straw)
    handle(art, 0, 116)
    const skirt = 'M 23 112 L 37 112 C 44 130 52 146 54 168 C 44 171 16 171 6 168 C 8 146 16 130 23 112 Z'
    art.part(skirt, straw, 'column', 0.2)
    art.clip(skirt, () => {
      for (let hair = 0; hair < 26; hair++) {
        const foot = 6 + hair * 1.9
        art.line(`M ${23 + hair * 0.55} 112 L ${foot} 172`, 0.7, fade(shade(own, hair % 3 === 0 ? 0.4 : -0.45), 0.6))
      }
    })
    for (const y of [120, 130])
      art.line(
        `M ${30 - (y - 96) * 0.42} ${y} C 26 ${y + 3} 34 ${y + 3} ${30 + (y - 96) * 0.42} ${y}`,
        1.8,
        art.lit('#a8382e'),
      )
    art.part(slab(24, 106, 12, 9, 2), '#7d5a38', 'column', 0.4)
  },
})

/** A mop with its wet strands. */
export const mop = thing({
  name: 'mop',
  nouns: ['mop', 'floor mop'],
  height: 1.4,
  view: [4, 0, 56, 170],
  paint(art) {
    const yarn = art.second('#ece7dc', '#dfe6ea')
    const own = art.lit(yarn)
    handle(art, 0, 118)
    for (let strand = 0; strand < 15; strand++) {
      const foot = 6 + strand * 3.4
      art.line(
        `M 30 116 C ${30 + (foot - 30) * 0.9} 126 ${foot + 2} 146 ${foot} 166`,
        3.6,
        shade(own, strand % 3 === 0 ? -0.22 : strand % 3 === 1 ? 0.05 : -0.08),
      )
    }
    art.part(slab(22, 108, 16, 12, 3), '#c0392f', 'column', 0.6)
  },
})
