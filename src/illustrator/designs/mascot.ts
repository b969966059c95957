import { darken, lighten, mix } from '../paint/color.ts'
import type { Arrangement, Brief, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** A team's sign: its animal boldly outlined before a shield, the name on a bar across. */
export function mascot(brief: Brief, { ground }: { ground: string }): Arrangement {
  const { frame, title, lines, palette, design } = brief
  const side = Math.min(frame.width, frame.height) * 0.92
  const u = side / 100
  const [ox, oy] = [(frame.width - side) / 2, (frame.height - side) / 2]
  const at = (x: number, y: number): string => `${ox + x * u} ${oy + y * u}`
  const field = design.colors[0] ?? palette.accent
  const deep = darken(mix(field, '#101426', 0.5), 0.1)
  const shield = (by: number): string =>
    `M ${at(14 + by, 8 + by)} Q ${at(50, 14 + by)} ${at(86 - by, 8 + by)} L ${at(87 - by, 50)} C ${at(86 - by, 74 - by)} ${at(64, 90 - by)} ${at(50, 96 - by)} C ${at(36, 90 - by)} ${at(14 + by, 74 - by)} ${at(13 + by, 50)} Z`
  const bar = { x: ox + 3 * u, y: oy + 64 * u, width: 94 * u, height: 20 * u }
  const fold = (sign: number): Mark => {
    const x = sign < 0 ? 3 : 97
    return {
      path: `M ${at(x, 66)} L ${at(x - sign * 10, 66)} L ${at(x - sign * 10, 89)} L ${at(x + sign * 1, 89)} L ${at(x - sign * 4, 77)} Z`,
      fill: darken(field, 0.4),
    }
  }
  const foot = split(
    { x: ox + 30 * u, y: oy + 85 * u, width: 40 * u, height: lines.length > 0 ? 7 * u : 0 },
    Math.max(1, lines.length),
    0,
    true,
  )
  const texts: DesignText[] = [
    ...(title
      ? [
          set(title, inset(bar, 4 * u, 2.6 * u), {
            type: 'display',
            bold: true,
            color: '#ffffff',
            edge: deep,
            tracking: 0.05,
          }),
        ]
      : []),
    ...lines.flatMap((line, index) =>
      foot[index] ? [set(line, foot[index], { type: 'sans', bold: true, color: '#ffffff', group: 'tagline' })] : [],
    ),
  ]
  return {
    behind: [
      { box: whole(brief), fill: design.colors.length > 0 ? '#f6f5f1' : ground },
      { path: shield(0), fill: deep },
      { path: shield(2), fill: '#ffffff' },
      { path: shield(3.4), fill: [lighten(field, 0.1), darken(field, 0.2)] },
    ],
    picture: {
      box: { x: ox + 18 * u, y: oy + 8 * u, width: 64 * u, height: title ? 58 * u : 80 * u },
      shape: 'box',
      bare: true,
      finish: 'outlined',
    },
    over: title
      ? [
          fold(-1),
          fold(1),
          { box: inset(bar, -0.8 * u), fill: deep, radius: 2.4 * u },
          { box: bar, fill: [lighten(field, 0.12), field], radius: 2 * u },
        ]
      : [],
    texts,
  }
}
