import { alpha, darken, lighten, mix } from './color.ts'
import type { InteriorColors } from './interior.ts'
import type { Context, Stage } from './stage.ts'

/** A rug in the middle of the floor: oval, square with a border, striped or with a row of lozenges. */
export function paintRug(context: Context, stage: Stage, colors: InteriorColors): void {
  const { width, height, horizon } = stage
  const random = stage.random(`rug of the ${stage.scene.setting.kind}`)
  const room = height - horizon
  const y = horizon + room * 0.52
  const wide = Math.min(width * 0.36, room * 1.5)
  const deep = room * 0.3
  const oval = random.chance(0.3)
  // The far edge is the shorter one.
  const corner = (across: number, along: number): [number, number] => [
    width / 2 + across * wide * (0.97 + 0.13 * along),
    y + along * deep,
  ]
  const trace = (share: number, drop = 0): void => {
    context.beginPath()
    if (oval) context.ellipse(width / 2, y + drop, wide * share, deep * share, 0, 0, Math.PI * 2)
    else {
      const inner = 1 - (1 - share) * 0.7
      for (const [index, [across, along]] of (
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).entries()) {
        const [px, py] = corner(across * inner, along * share)
        if (index === 0) context.moveTo(px, py + drop)
        else context.lineTo(px, py + drop)
      }
    }
    context.fill()
  }
  context.fillStyle = alpha('#1a1620', 0.2)
  trace(1.02, height * 0.008)
  const base = random.pick([colors.accent, colors.second, colors.cloth, mix('#f3ead8', colors.wall, 0.2)])
  const mark = random.pick([colors.accent, colors.second, '#f3ead8', colors.dark].filter((tint) => tint !== base))
  const cloth = mix(base, colors.floor, 0.16)
  context.fillStyle = darken(cloth, 0.16)
  trace(1)
  context.fillStyle = cloth
  trace(0.96)
  const figure = alpha(mark, 0.7)
  context.fillStyle = figure
  const pattern = oval ? 'ring' : random.pick(['border', 'stripes', 'lozenges', 'plain'] as const)
  if (pattern === 'ring' || pattern === 'border') {
    trace(0.84)
    context.fillStyle = lighten(cloth, 0.06)
    trace(0.74)
  }
  if (pattern === 'stripes' || pattern === 'lozenges') {
    context.beginPath()
    for (const along of pattern === 'stripes' ? [-0.8, -0.5, 0.3, 0.6] : [-0.78, 0.66]) {
      for (const [index, [across, more]] of (
        [
          [-0.97, 0],
          [0.97, 0],
          [0.97, 0.12],
          [-0.97, 0.12],
        ] as const
      ).entries()) {
        const [px, py] = corner(across, along + more)
        if (index === 0) context.moveTo(px, py)
        else context.lineTo(px, py)
      }
    }
    if (pattern === 'lozenges')
      for (let at = -2; at <= 2; at++) {
        for (const [index, [across, along]] of (
          [
            [-0.16, 0],
            [0, -0.5],
            [0.16, 0],
            [0, 0.5],
          ] as const
        ).entries()) {
          const [px, py] = corner(at * 0.38 + across, along)
          if (index === 0) context.moveTo(px, py)
          else context.lineTo(px, py)
        }
      }
    context.fill()
  }
}
