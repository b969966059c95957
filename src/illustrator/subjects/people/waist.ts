import { Path2D } from '@napi-rs/canvas'
import { stroke } from './curve.ts'
import type { Top } from './occupations.data.ts'
import type { Sitter } from './sitter.ts'
import { materialTones } from './tone.ts'
import type { Torso } from './torso.ts'
import type { PersonTraits } from './traits.ts'

/** y of the hem of each top that is not tucked in. */
const hems: Partial<Record<Top, number>> = {
  suit: 3.0,
  coat: 4.35,
  jacket: 2.72,
  raincoat: 4.2,
  sweater: 2.62,
  hoodie: 2.75,
  tee: 2.68,
  jersey: 2.7,
  scrubs: 2.9,
  chef: 2.8,
  turnout: 3.2,
  vest: 2.66,
  robe: 2.5,
  ruff: 2.6,
  blouse: 2.42,
  spacesuit: 2.75,
  armor: 2.7,
  turtleneck: 2.62,
  apron: 3.9,
  overalls: 2.7,
}

const robed = ({ bottom, top }: PersonTraits): boolean => bottom === 'long' || bottom === 'tutu' || top === 'dress'

/** y of the lower edge of the top; thighs that come forward lift it. */
export const hemOf = (traits: PersonTraits, lap: boolean): number =>
  robed(traits) ? 2.3 : Math.min(hems[traits.top] ?? 2.3, lap ? 2.75 : 9)

/** A belt where a top meets what is below it. */
export function paintWaist({ traits, context, lighting }: Sitter, torso: Torso): void {
  if (traits.bottom === 'tail') return
  if (traits.extras.includes('belt')) {
    paintBroadBelt({ context, lighting }, torso)
    return
  }
  const bare = traits.top === 'bare'
  if (bare && traits.bottom === 'briefs') return
  const sashed = bare || traits.bottom === 'long' || traits.top === 'dress' || traits.top === 'robe'
  if (traits.top === 'robe' ? false : !sashed && hems[traits.top]) return
  const color =
    traits.top === 'robe' || traits.top === 'gown'
      ? traits.accent
      : bare
        ? traits.bottomColor
        : sashed
          ? traits.color
          : '#3a2a22'
  const tones = materialTones(color, lighting, 0.6)
  const [x, y] = torso.side.at(-1)!
  const band = new Path2D()
  stroke(
    band,
    [
      [-x - 0.01, y - 0.06],
      [0, y - 0.02],
      [x + 0.01, y - 0.06],
    ],
    sashed ? 0.16 : 0.11,
    [1, 1, 1],
  )
  const fill = context.createLinearGradient(lighting.side * x, 0, -lighting.side * x, 0)
  fill.addColorStop(0, tones.light)
  fill.addColorStop(0.5, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.fill(band)
  if (sashed) return
  context.fillStyle = materialTones('#cfae62', lighting, 1).base
  context.fillRect(torso.at(0, y)[0] - 0.06, y - 0.075, 0.12, 0.11)
}

/** A broad belt over a coat, with a big buckle. */
function paintBroadBelt({ context, lighting }: Pick<Sitter, 'context' | 'lighting'>, torso: Torso): void {
  const y = 2.3
  const x = Math.max(...torso.side.filter(([, py]) => py > 1.8 && py < 2.8).map(([px]) => px)) + 0.03
  const leather = materialTones('#2a2422', lighting, 0.7)
  const band = new Path2D()
  stroke(
    band,
    [
      [-x, y - 0.04],
      [0, y],
      [x, y - 0.04],
    ],
    0.2,
    [1, 1, 1],
  )
  context.fillStyle = leather.base
  context.fill(band)
  context.strokeStyle = materialTones('#d9b04c', lighting, 1).light
  context.lineWidth = 0.05
  const [middle] = torso.at(0, y)
  context.strokeRect(middle - 0.13, y - 0.11, 0.26, 0.22)
}
