import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'

const hub = { x: 100, y: 96 }
const reach = 84
const cabins = 12
const colors = ['#d8432f', '#e8a524', '#3f8f5a', '#2f77b4', '#8a4fa3', '#e07a3a'] as const

export const ferrisWheel = thing({
  name: 'ferris-wheel',
  nouns: ['ferris wheel', 'big wheel', 'observation wheel'],
  habitat: 'ground',
  height: 40,
  view: [4, 2, 196, 214],
  paint(art) {
    const steel = art.color('#d9dee4', '#eef1f4', '#c9543f')
    leg(art, 100, 60, shade(steel, -0.3))
    leg(art, 100, 140, shade(steel, -0.3))
    art.part(slab(36, 206, 128, 8, 2), '#7d838c', 'bar', 0.3)
    rim(art, steel)
    const spots = Array.from({ length: cabins }, (_, cabin) => at((cabin / cabins) * Math.PI * 2 + 0.13, reach))
    spots.forEach(([x, y], cabin) => {
      gondola(art, x, y, art.asked.length > 0 ? art.color() : colors[cabin % colors.length]!)
    })
    leg(art, 96, 52, steel)
    leg(art, 104, 148, steel)
    art.part(oval(hub.x, hub.y, 8), steel, 'ball', 0.8)
    art.part(oval(hub.x, hub.y, 3.4), shade(steel, -0.4), 'ball', 0.6)
    if (art.dark > 0.3) {
      for (let lamp = 0; lamp < 48; lamp++) {
        const [x, y] = at((lamp / 48) * Math.PI * 2, reach - 2)
        art.fill(oval(x, y, 1.1), lamp % 2 ? '#ffe9b0' : '#ff9ab0')
        if (lamp % 4 === 0) glow(art, x, y, 9, fade('#ffd27a', 0.7))
      }
    }
  },
})

function at(angle: number, radius: number): [x: number, y: number] {
  return [hub.x + Math.cos(angle) * radius, hub.y + Math.sin(angle) * radius]
}

function leg(art: Craft, top: number, foot: number, color: string): void {
  art.part(polygon([top - 2, hub.y], [top + 2, hub.y], [foot + 4, 208], [foot - 4, 208]), color, 'column', 0.5)
}

function rim(art: Craft, steel: string): void {
  const metal = art.lit(steel)
  for (let spoke = 0; spoke < cabins * 2; spoke++) {
    const angle = (spoke / cabins / 2) * Math.PI * 2 + 0.13
    const [x, y] = at(angle, reach - 3)
    art.line(`M ${hub.x} ${hub.y} L ${x} ${y}`, spoke % 2 ? 0.5 : 1.1, fade(shade(metal, -0.25), 0.9))
  }
  for (const [radius, width] of [
    [reach, 2.2],
    [reach - 8, 1.4],
    [reach * 0.42, 0.8],
  ] as const) {
    art.line(oval(hub.x, hub.y, radius), width, shade(metal, -0.3))
    art.line(oval(hub.x - 0.3, hub.y - 0.4, radius), width * 0.45, shade(metal, 0.3))
  }
  for (let brace = 0; brace < cabins * 4; brace++) {
    const [a, b] = [
      at((brace / cabins / 4) * Math.PI * 2, reach),
      at(((brace + 1) / cabins / 4) * Math.PI * 2, reach - 8),
    ]
    art.line(`M ${a[0]} ${a[1]} L ${b[0]} ${b[1]}`, 0.6, shade(metal, -0.15))
  }
}

/** A cabin that hangs upright from the rim. */
function gondola(art: Craft, x: number, y: number, color: string): void {
  art.line(`M ${x} ${y} L ${x - 5} ${y + 6} M ${x} ${y} L ${x + 5} ${y + 6}`, 0.8, shade(art.lit('#8a9099'), -0.2))
  const lower = `M ${x - 7.5} ${y + 12} L ${x + 7.5} ${y + 12} C ${x + 7.5} ${y + 19} ${x + 4} ${y + 20} ${x} ${y + 20} C ${x - 4} ${y + 20} ${x - 7.5} ${y + 19} ${x - 7.5} ${y + 12} Z`
  const room = slab(x - 6.4, y + 6.6, 12.8, 6, 0.6)
  art.fill(room, art.dark > 0.4 ? '#ffdf9a' : fade(shade(art.lit('#6f93ad'), -0.2), 0.75))
  art.part(lower, color, 'column', 0.6)
  art.part(
    `M ${x - 8} ${y + 7.4} C ${x - 6} ${y + 3} ${x + 6} ${y + 3} ${x + 8} ${y + 7.4} Z`,
    shade(color, -0.1),
    'ball',
    0.5,
  )
  for (const side of [-6.4, 0, 6.4])
    art.line(`M ${x + side} ${y + 7} L ${x + side} ${y + 12.4}`, 0.6, shade(art.lit(color), -0.4))
}
