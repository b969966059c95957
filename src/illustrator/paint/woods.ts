import type { Season } from '../scene/scene.ts'
import { alpha, darken, lighten, mix } from './color.ts'
import { isJungle } from './jungle.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, crestAt } from './terrain.ts'

/** What stands in a forest: one kind of tree gives it its character. */
export type Wood = 'conifer' | 'birch' | 'beech' | 'oak' | 'jungle'

/** The kind that words ask for; otherwise by season and chance. */
export function woodOf(stage: Pick<Stage, 'scene' | 'season' | 'random'>): Wood {
  const said = stage.scene.setting.features.join(' ')
  if (/pine|\bfirs?\b|spruce|conifer|redwood|sequoia|taiga|evergreen/.test(said)) return 'conifer'
  if (/birch|aspen/.test(said)) return 'birch'
  if (/beech|maple/.test(said)) return 'beech'
  if (/\boaks?\b|ancient|\bold\b|enchanted|fairy/.test(said)) return 'oak'
  if (isJungle(stage)) return 'jungle'
  const random = stage.random('wood kind')
  if (stage.season === 'winter') return random.pick(['conifer', 'conifer', 'birch', 'oak'])
  if (stage.season === 'autumn') return random.pick(['beech', 'beech', 'birch', 'oak'])
  return random.pick(['conifer', 'conifer', 'birch', 'beech', 'oak'])
}

interface Habit {
  /** Bark by day, how thick the trunks are, how far apart, and how far they lean. */
  bark: string
  thick: number
  apart: number
  lean: number
  /** Their leaves in summer and in autumn. */
  leaf: string
  turned: string
}

const habits: Readonly<Record<Exclude<Wood, 'conifer'>, Habit>> = {
  birch: { bark: '#e9e6dc', thick: 0.62, apart: 0.72, lean: 1.5, leaf: '#9fbf58', turned: '#e2b541' },
  beech: { bark: '#8f8a80', thick: 0.95, apart: 1, lean: 1, leaf: '#6fa84a', turned: '#d8812e' },
  oak: { bark: '#5d4a38', thick: 1.65, apart: 1.5, lean: 2, leaf: '#4f8a45', turned: '#b06a34' },
  jungle: { bark: '#6b6048', thick: 1.05, apart: 1, lean: 2.4, leaf: '#2f8a52', turned: '#2f8a52' },
}

/** The colour of its leaves. */
export const leafOf = (wood: Wood, season: Season): string =>
  wood === 'conifer' ? '#4f8a55' : season === 'autumn' ? habits[wood].turned : habits[wood].leaf

/** A row of trunks at one depth, 0 far .. 1 near: lit along one side, marked as their kind is. The near ones leave the middle open. */
export function paintTrunks(
  context: Context,
  stage: Stage,
  name: string,
  row: { wood: Exclude<Wood, 'conifer'>; near: number; color: string; hills: Crest },
): void {
  const { width, unit, light } = stage
  const { wood, near, color, hills } = row
  const habit = habits[wood]
  const random = stage.random(`${name} trunks`)
  const side = light.from.x < 0 ? -1 : 1
  const pitch = unit * (5 + 14 * near) * habit.apart
  const bark = mix(color, relight(habit.bark, light.time, light.weather), (wood === 'birch' ? 0.45 : 0.2) + 0.5 * near)
  const lit = mix(lighten(bark, 0.08), light.key, 0.4 * light.strength)
  const mossy = near > 0.4 && stage.scene.setting.features.some((feature) => /moss/.test(feature))
  const moss = mix(relight('#6f9a3c', light.time, light.weather), color, 0.3)
  for (let x = -pitch; x < width + pitch; x += pitch * random.between(0.5, 1.5)) {
    const centre = Math.abs(x / width - 0.5) * 2
    if (near > 0.6 && centre < 0.52) continue
    const thick = unit * (0.55 + 2.6 * near ** 1.4) * habit.thick * random.between(0.65, 1.25)
    const lean = random.between(-1, 1) * thick * habit.lean
    const foot = crestAt(hills, x) + unit
    const flare = wood === 'oak' || wood === 'jungle' ? 2.3 : 1.7
    const along = (share: number): number => x + lean * share ** 1.6
    const trunk = (from: number, to: number): void => {
      context.beginPath()
      context.moveTo(x + thick * from * flare, foot)
      context.quadraticCurveTo(x + thick * from, foot - unit * 6, x + lean + thick * from * 0.8, -unit)
      context.lineTo(x + lean + thick * to * 0.8, -unit)
      context.quadraticCurveTo(x + thick * to, foot - unit * 6, x + thick * to * flare, foot)
      context.fill()
    }
    context.fillStyle = bark
    if (wood === 'oak' && near > 0.2)
      paintBoughs(context, random, { x: along(0.6), y: foot * 0.42, thick, reach: unit * (6 + 14 * near) })
    trunk(-0.5, 0.5)
    context.fillStyle = alpha(lit, 0.8)
    if (side > 0) trunk(0.18, 0.5)
    else trunk(-0.5, -0.18)
    if (wood === 'birch') {
      context.fillStyle = alpha(darken(mix(color, '#2b2a2c', 0.6), 0.1), 0.35 + 0.45 * near)
      for (let mark = 0; mark < 4 + near * 9; mark++) {
        const share = random.next()
        const long = thick * random.between(0.3, 0.8)
        const at = along(share) + thick * (0.5 - 0.1 * share) * (random.chance(0.5) ? -1 : 1)
        context.fillRect(
          at > along(share) ? at - long : at,
          foot * (1 - share),
          long,
          thick * random.between(0.08, 0.2),
        )
      }
    } else if (near > 0.4) {
      context.strokeStyle = alpha(darken(bark, 0.3), wood === 'beech' ? 0.18 : 0.45)
      context.lineWidth = thick * 0.05
      context.beginPath()
      for (const rift of [-0.3, -0.08, 0.14, 0.32]) {
        const from = foot * random.between(0.2, 0.6)
        context.moveTo(along(1 - from / foot) + thick * rift, from)
        context.lineTo(x + thick * rift * 1.1, foot - unit * random.between(1, 6))
      }
      context.stroke()
    }
    if (mossy) {
      const coat = context.createLinearGradient(0, foot, 0, foot - unit * 22)
      coat.addColorStop(0, alpha(moss, 0.95))
      coat.addColorStop(1, alpha(moss, 0))
      context.fillStyle = coat
      if (side > 0) trunk(-0.5, 0.2)
      else trunk(-0.2, 0.5)
    }
  }
}

/** Two or three great boughs that leave a trunk and rise. */
function paintBoughs(
  context: Context,
  random: ReturnType<Stage['random']>,
  tree: { x: number; y: number; thick: number; reach: number },
): void {
  const { x, y, thick, reach } = tree
  for (const way of [-1, 1]) {
    const from = y * random.between(0.75, 1.2)
    const tipX = x + way * reach * random.between(0.7, 1.3)
    const tipY = from - reach * random.between(0.5, 0.9)
    context.beginPath()
    context.moveTo(x, from + thick * 0.6)
    context.quadraticCurveTo(x + way * reach * 0.5, from, tipX, tipY)
    context.quadraticCurveTo(x + way * reach * 0.4, from - thick * 0.6, x, from - thick * 0.7)
    context.fill()
  }
}
