import { oval, starOutline } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

function bead(art: Craft, x: number, y: number, radius: number, color: string): void {
  art.part(oval(x, y, radius), color, 'ball', 1)
}

/** A string of pearls or beads, or a chain with a pendant. */
export const necklace = thing({
  name: 'necklace',
  nouns: [
    'necklace',
    'pearl necklace',
    'pendant',
    'bead necklace',
    'string of pearls',
    'amulet',
    'locket',
    'prayer beads',
  ],
  height: 0.25,
  view: (asked) => (asked.noun.includes('pearl') || asked.noun.includes('bead') ? [5, 3, 115, 108] : [5, 4, 115, 118]),
  paint(art) {
    const pearls = art.is('pearl', 'pearls', 'bead', 'beads', 'beaded')
    const metal = art.asked[0] && !pearls ? art.asked[0] : '#d9a32c'
    const at = (t: number): [number, number] => {
      const angle = Math.PI * (-0.5 + 2 * t)
      return [60 + Math.cos(angle) * 50, 50 + Math.sin(angle) * (Math.sin(angle) > 0 ? 52 : 42)]
    }
    if (pearls) {
      const pearl = art.color('#f3ece2', '#f3ece2', '#3f8f8a')
      for (let stone = 0; stone < 38; stone++) {
        const [x, y] = at(stone / 38)
        bead(art, x, y, 3.6 + Math.max(0, y - 50) * 0.05, pearl)
      }
      return
    }
    for (let link = 0; link < 60; link++) {
      const [x, y] = at(link / 60)
      art.line(oval(x, y, 2.3, 1.6), 1, shade(art.lit(metal), link % 2 ? 0.25 : -0.2))
    }
    const gem = art.second(art.asked[0] ?? '#2f77b4', '#b8232f', '#2f8a5a')
    art.part(oval(60, 104, 13, 14), metal, 'ball', 1)
    art.part(oval(60, 104, 9.4, 10.4), gem, 'ball', 1)
    art.fill('M 54 98 L 60 95 L 62 100 L 56 103 Z', fade('#ffffff', 0.7))
  },
})

export const bracelet = thing({
  name: 'bracelet',
  nouns: ['bracelet', 'bangle', 'charm bracelet', 'wristband'],
  height: 0.07,
  view: [4, 4, 116, 74],
  paint(art) {
    const metal = art.color('#d9a32c', '#c3c9d1', '#d9a32c')
    const own = art.lit(metal)
    art.line(oval(60, 38, 50, 28), 10, shade(own, -0.5))
    art.line(oval(60, 38, 50, 28), 8, own)
    art.line(oval(60, 36.6, 50, 28), 2, shade(own, 0.65))
    const gems = art.is('charm', 'gem', 'jeweled', 'diamond', 'beaded') || art.asked.length > 1
    const gem = art.second('#b8232f', '#2f77b4', '#e9eef2')
    for (let stone = 0; stone < 7; stone++) {
      const angle = Math.PI * (0.16 + stone * 0.113)
      const [x, y] = [60 + Math.cos(angle) * 50, 42 + Math.sin(angle) * 30]
      if (gems) bead(art, x, y, 5, gem)
      else art.line(`M ${x} ${y - 8} L ${x} ${y}`, 1, fade(shade(own, -0.5), 0.6))
    }
  },
})

/** Two earrings that hang. */
export const earrings = thing({
  name: 'earrings',
  nouns: ['earrings', 'earring', 'pair of earrings', 'hoop earrings', 'drop earrings'],
  height: 0.06,
  view: [6, 2, 94, 98],
  paint(art) {
    const metal = art.color('#d9a32c', '#c3c9d1')
    const own = art.lit(metal)
    const gem = art.second('#2f77b4', '#2f8a5a', '#b8232f')
    for (const x of [26, 74]) {
      art.line(`M ${x} 16 C ${x} 2 ${x + 10} 2 ${x + 9} 14`, 1.8, own)
      if (art.is('hoop', 'hoops')) {
        art.line(oval(x, 58, 19, 39), 4, shade(own, -0.3))
        art.line(oval(x - 0.6, 57.4, 19, 39), 1.6, shade(own, 0.5))
        continue
      }
      bead(art, x, 20, 5, metal)
      art.line(`M ${x} 24 L ${x} 44`, 1.4, own)
      art.part(`M ${x} 40 C ${x + 20} 66 ${x + 20} 97 ${x} 97 C ${x - 20} 97 ${x - 20} 66 ${x} 40 Z`, gem, 'ball', 1)
      art.line(`M ${x} 40 C ${x + 20} 66 ${x + 20} 97 ${x} 97 C ${x - 20} 97 ${x - 20} 66 ${x} 40 Z`, 1.6, own)
    }
  },
})

export const brooch = thing({
  name: 'brooch',
  nouns: ['brooch', 'jeweled brooch', 'pin badge'],
  height: 0.05,
  view: [4, 4, 96, 96],
  paint(art) {
    const gem = art.color('#b8232f', '#2f77b4', '#2f8a5a')
    art.part(starOutline(50, 50, 46, 34, 8), '#d9a32c', 'ball', 1)
    for (let stone = 0; stone < 8; stone++) {
      const angle = (stone / 8) * Math.PI * 2
      bead(art, 50 + Math.cos(angle) * 33, 50 + Math.sin(angle) * 33, 6, '#f3ece2')
    }
    art.part(oval(50, 50, 21), gem, 'ball', 1)
    art.fill('M 40 40 L 52 34 L 56 42 L 44 50 Z', fade('#ffffff', 0.65))
  },
})
