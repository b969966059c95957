import { snowOn, steps } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** A shell that leans right: its tip, its foot left and right, tiles in ribs, glass in its mouth. */
function paintShell(
  art: Craft,
  tipX: number,
  tipY: number,
  left: number,
  right: number,
  base: number,
  color: string,
): void {
  const own = art.lit(color)
  const body = `M ${left} ${base} C ${left + (tipX - left) * 0.12} ${base - (base - tipY) * 0.62} ${left + (tipX - left) * 0.5} ${tipY + (base - tipY) * 0.1} ${tipX} ${tipY} C ${tipX - (tipX - right) * 0.1} ${tipY + (base - tipY) * 0.34} ${right + (tipX - right) * 0.24} ${base - (base - tipY) * 0.3} ${right} ${base} Z`
  art.form(body, color, 'face', 0.4)
  art.clip(body, () => {
    for (let rib = 1; rib < 8; rib++) {
      const x = left + ((right - left) * rib) / 8
      art.line(
        `M ${x} ${base} C ${x + (tipX - x) * 0.16} ${base - (base - tipY) * 0.55} ${x + (tipX - x) * 0.55} ${tipY + (base - tipY) * 0.2} ${tipX} ${tipY}`,
        0.35,
        fade(shade(own, -0.5), 0.28),
      )
    }
  })
  art.line(
    `M ${tipX} ${tipY} C ${tipX - (tipX - right) * 0.1} ${tipY + (base - tipY) * 0.34} ${right + (tipX - right) * 0.24} ${base - (base - tipY) * 0.3} ${right} ${base}`,
    1,
    shade(own, 0.4),
  )
  snowOn(art, body, 0.3)
}

/** The dark mouth under a shell's rim. */
function paintMouth(art: Craft, tipX: number, tipY: number, right: number, far: number, base: number): void {
  const night = art.dark > 0.4
  const path = `M ${tipX} ${tipY + 2} C ${tipX - (tipX - right) * 0.1} ${tipY + (base - tipY) * 0.36} ${right + (tipX - right) * 0.24} ${base - (base - tipY) * 0.3} ${right} ${base} L ${far} ${base} C ${far + 1} ${base - (base - tipY) * 0.4} ${far - 1} ${tipY + (base - tipY) * 0.4} ${tipX} ${tipY + 2} Z`
  art.fill(
    path,
    blend(
      art,
      [0, tipY],
      [0, base],
      night ? '#8a5a2c' : art.lit('#4b3a38'),
      night ? '#ffcb70' : mix(art.lit('#8a6a58'), art.stage.palette.skyHorizon, 0.25),
    ),
  )
  art.clip(path, () => {
    for (let x = right - 2; x < far + 2; x += 2)
      art.line(`M ${x} ${base} L ${tipX} ${tipY}`, 0.3, fade('#f0e2d0', 0.35))
  })
}

/** The Sydney Opera House on its podium at the water. First colour the shells. */
export const sydneyOperaHouse = thing({
  name: 'sydney-opera-house',
  nouns: ['sydney opera house', 'opera house'],
  habitat: 'ground',
  height: 65,
  view: [0, 0, 186, 84],
  paint(art) {
    const shell = art.color('#f4efe6')
    const granite = '#b58f78'
    // The lesser hall behind.
    paintMouth(art, 158, 30, 148, 164, 66)
    paintShell(art, 158, 30, 118, 148, 66, shade(shell, -0.1))
    // The great hall: shells that open to the right, one to the left.
    paintMouth(art, 142, 22, 122, 150, 68)
    paintShell(art, 142, 22, 84, 124, 68, shell)
    paintMouth(art, 114, 2, 88, 122, 68)
    paintShell(art, 114, 2, 44, 92, 68, shell)
    paintMouth(art, 74, 18, 54, 80, 68)
    paintShell(art, 74, 18, 20, 58, 68, shade(shell, 0.02))
    art.context.save()
    art.context.translate(64, 0)
    art.context.scale(-1, 1)
    paintMouth(art, 54, 38, 42, 60, 68)
    paintShell(art, 54, 38, 16, 44, 68, shade(shell, -0.04))
    art.context.restore()
    // Podium.
    art.part(polygon([6, 66.5], [172, 66.5], [184, 78], [2, 78]), granite, 'face', 0)
    for (let x = 12; x < 176; x += 5) art.line(`M ${x} 71 L ${x} 77`, 1.6, fade('#241824', art.dark > 0.4 ? 0.2 : 0.45))
    if (art.dark > 0.4) for (let x = 12; x < 176; x += 5) art.line(`M ${x} 72 L ${x} 76.6`, 1.2, '#ffcf7c')
    art.part(slab(4, 66, 168, 2.2), shade(granite, 0.25), 'bar', 0)
    art.part(slab(0, 77.6, 186, 6.4), shade(granite, -0.16), 'bar', 0)
    steps(art, 150, 174, 68, 78, 6, shade(granite, 0.12), 0.6)
  },
})
