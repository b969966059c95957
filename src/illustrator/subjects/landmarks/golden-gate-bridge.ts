import { snowOn } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const deck = 58
const crown = 6

/** Height of the cable at x: sagging between the towers, straight to the anchors. */
function cableAt(x: number): number {
  const [left, right] = [52, 168]
  if (x < left) return crown + (deck - 3 - crown) * ((left - x) / left) ** 1.2
  if (x > right) return crown + (deck - 3 - crown) * ((x - right) / (220 - right)) ** 1.2
  const share = (x - (left + right) / 2) / ((right - left) / 2)
  return crown + (deck - 5 - crown) * (1 - share ** 2)
}

function paintTower(art: Craft, x: number, color: string): void {
  for (const side of [-1, 1])
    art.part(
      polygon(
        [x + side * 3.4 - 1.5, crown - 3],
        [x + side * 3.4 + 1.5, crown - 3],
        [x + side * 4.4 + 2, 84],
        [x + side * 4.4 - 2, 84],
      ),
      shade(color, side * art.lightX * 0.12),
      'column',
      0.2,
    )
  for (const y of [crown - 1, 18, 31, 45]) art.part(slab(x - 4.4, y, 8.8, 3.2), shade(color, 0.06), 'bar', 0.2)
  for (const y of [68, 78])
    art.line(
      `M ${x - 3} ${y - 6} L ${x + 3} ${y} M ${x + 3} ${y - 6} L ${x - 3} ${y}`,
      0.9,
      shade(art.lit(color), -0.2),
    )
  art.part(slab(x - 10, 82, 20, 8, 2), '#b9b2a8', 'face', 0)
  if (art.dark > 0.4) art.fill(oval(x, crown - 3.6, 0.9), '#ff6a5a')
}

/** A great suspension bridge in its orange-red; another colour when asked. */
export const goldenGateBridge = thing({
  name: 'golden-gate-bridge',
  nouns: ['golden gate bridge', 'golden gate', 'brooklyn bridge', 'bay bridge'],
  habitat: 'ground',
  height: 110,
  view: [0, 0, 220, 90],
  paint(art) {
    const color = art.color(art.noun === 'brooklyn bridge' ? '#a98a6a' : '#c8452c')
    const own = art.lit(color)
    for (let x = 3; x < 219; x += 4.4) {
      if (Math.abs(x - 52) < 5 || Math.abs(x - 168) < 5) continue
      art.line(`M ${x} ${cableAt(x)} L ${x} ${deck}`, 0.35, fade(shade(own, -0.1), 0.85))
    }
    const points: string[] = []
    for (let x = 0; x <= 220; x += 2) points.push(`${x} ${cableAt(x).toFixed(2)}`)
    paintTower(art, 52, color)
    paintTower(art, 168, color)
    const cable = `M ${points.join(' L ')}`
    art.line(cable, 1.5, shade(own, -0.25))
    art.line(cable, 0.5, shade(own, 0.35))
    // Stiffening truss and roadway.
    art.part(slab(0, deck - 2, 220, 2.4), shade(color, 0.1), 'bar', 0.1)
    art.fill(slab(0, deck + 0.4, 220, 7), fade(shade(own, -0.5), 0.5))
    let truss = ''
    for (let x = 0; x < 220; x += 5.5)
      truss += `M ${x} ${deck + 7} L ${x + 2.75} ${deck + 0.6} L ${x + 5.5} ${deck + 7} `
    art.line(truss, 0.6, own)
    art.part(slab(0, deck + 6.4, 220, 1.6), color, 'bar', 0.1)
    art.part(polygon([0, deck - 3], [12, deck - 3], [16, 90], [0, 90]), '#a59d92', 'face', 0)
    art.part(polygon([208, deck - 3], [220, deck - 3], [220, 90], [204, 90]), '#a59d92', 'face', 0)
    for (const x of [52, 168]) snowOn(art, slab(x - 5, crown - 3, 10, 5), 0.5)
    snowOn(art, slab(0, deck - 2.6, 220, 3), 0.5)
    if (art.dark > 0.4) for (let x = 6; x < 218; x += 9) art.fill(oval(x, deck - 3.4, 0.8), '#ffe2a0')
  },
})
