import { darken, lighten, mix } from './color.ts'
import { relight } from './palette.ts'
import type { Context, Stage } from './stage.ts'
import { hasStream } from './stream.ts'

/** What runs through a wood or lies open in it. */
export type Floor = 'path' | 'stream' | 'clearing' | 'ferns'

/** What words ask for; otherwise by chance, a path where somebody walks it. */
export function floorOf(stage: Pick<Stage, 'scene' | 'season' | 'random'>): Floor {
  const said = stage.scene.setting.features.join(' ')
  if (hasStream(stage.scene.setting)) return 'stream'
  if (/\b(?:path|trail|road|track|walk|lane)\b/.test(said)) return 'path'
  if (/\b(?:ferns?|undergrowth)\b/.test(said)) return 'ferns'
  if (/\b(?:clearing|glade)\b/.test(said)) return 'clearing'
  const random = stage.random('forest floor')
  if (stage.season === 'winter' || stage.scene.subjects.length > 0) return random.pick(['path', 'path', 'clearing'])
  return random.pick(['path', 'path', 'stream', 'clearing', 'ferns'])
}

/** Ferns in tufts that grow toward the viewer and leave the middle open: arched fronds with leaflets to both sides. */
export function paintFerns(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light, season } = stage
  const room = height - horizon
  const random = stage.random('ferns')
  const leaf = relight(season === 'autumn' ? '#b5803a' : '#5f9a44', light.time, light.weather)
  const rows = 4
  for (let row = 0; row < rows; row++) {
    const near = (row + 0.6) / rows
    const size = unit * (5 + 15 * near)
    const count = Math.max(4, Math.round(width / (size * 0.6)))
    const base = mix(mix(leaf, palette.near, 0.2 + near * 0.25), palette.haze, 0.3 * (1 - near))
    for (let tuft = 0; tuft < count; tuft++) {
      const x = ((tuft + random.between(0.1, 0.9)) / count) * width
      const out = Math.abs(x / width - 0.5) * 2
      if (out < 0.2 + 0.3 * near) continue
      const y = horizon + room * (0.2 + 0.8 * near) + random.between(-0.3, 0.3) * size
      for (const [paint, lift] of [
        [darken(base, 0.16), 0],
        [mix(lighten(base, 0.06), light.key, 0.16 * light.strength), 1],
      ] as const) {
        context.fillStyle = paint
        context.beginPath()
        for (let frond = 0; frond < 4; frond++) {
          const angle = -Math.PI * (0.14 + 0.72 * ((frond + random.between(0.2, 0.8) + lift * 0.3) / 4.3))
          traceFrond(context, x, y, angle, size * random.between(0.7, 1.05))
        }
        context.fill()
      }
    }
  }
}

function traceFrond(context: Context, x: number, y: number, angle: number, long: number): void {
  const dx = Math.cos(angle)
  const dy = Math.sin(angle)
  const at = (share: number): [number, number] => [
    x + dx * long * share,
    y + dy * long * share + Math.abs(dx) * long * 0.55 * share * share,
  ]
  const leaflets = 12
  for (const way of [-1, 1]) {
    context.moveTo(x, y)
    for (let step = 1; step <= leaflets; step++) {
      const share = step / leaflets
      const [px, py] = at(share)
      const broad = long * 0.15 * Math.sin(Math.PI * Math.min(1, share * 0.8 + 0.18))
      context.lineTo(px - dy * way * broad, py + dx * way * broad)
      context.lineTo(...at(share + 0.02))
    }
    context.lineTo(x, y)
  }
}

/** Vines that hang from the crowns, some in loops. */
export function paintVines(context: Context, stage: Stage): void {
  const { width, unit, horizon, palette, light } = stage
  const random = stage.random('vines')
  const color = mix(relight('#4f7a3a', light.time, light.weather), palette.near, 0.35)
  context.lineCap = 'round'
  for (let vine = 0; vine < Math.round(width / (unit * 7)); vine++) {
    const x = random.next() * width
    const out = Math.abs(x / width - 0.5) * 2
    const drop = horizon * (0.3 + 0.5 * out) * random.between(0.7, 1.2)
    const sway = unit * random.between(-5, 5)
    context.strokeStyle = random.chance(0.5) ? color : lighten(color, 0.1)
    context.lineWidth = unit * random.between(0.25, 0.5)
    context.beginPath()
    context.moveTo(x, -unit)
    if (random.chance(0.3)) context.bezierCurveTo(x, drop, x + unit * 20, drop, x + unit * 22, -unit)
    else context.bezierCurveTo(x + sway, drop * 0.4, x - sway, drop * 0.7, x + sway * 0.4, drop)
    context.stroke()
    context.fillStyle = lighten(color, 0.12)
    context.beginPath()
    for (let leaf = 1; leaf < 7; leaf++) {
      const y = (drop * leaf) / 8
      const turn = leaf % 2 ? 1 : -1
      context.moveTo(x, y)
      context.ellipse(x + turn * unit * 0.8, y, unit, unit * 0.45, turn * 0.5, 0, 7)
    }
    context.fill()
  }
}
