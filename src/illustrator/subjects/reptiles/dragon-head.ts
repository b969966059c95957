import type { Brush } from '../animals/brush.ts'
import { paintEye } from '../animals/eye.ts'
import { limb } from '../animals/outline.ts'
import { fade, mix, shade } from '../tones.ts'
import { paintScales } from './scaly.ts'

/** Fire from its jaws. */
export function paintBreath(brush: Brush): void {
  const { context, random } = brush
  brush.reach([
    [92, -120],
    [168, -126],
    [170, -58],
  ])
  if (brush.measuring) return
  context.save()
  for (const [share, color] of [
    [1, '#e8481a'],
    [0.72, '#ff7a1e'],
    [0.46, '#ffb63a'],
    [0.24, '#fff0b0'],
  ] as const) {
    for (let puff = 0; puff < 12; puff++) {
      const along = (puff + random.next()) / 12
      const x = 96 + along * 60 * (0.5 + 0.5 * share)
      const y = -97 + along * 10 + random.between(-1, 1) * 16 * along * share
      const radius = (4 + 15 * along) * (0.35 + 0.65 * share)
      const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
      gradient.addColorStop(0, fade(color, 0.62))
      gradient.addColorStop(0.55, fade(color, 0.34))
      gradient.addColorStop(1, fade(color, 0))
      context.fillStyle = gradient
      context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
    }
  }
  context.restore()
}

/** Its horned head, the jaw dropped when it breathes fire. */
export function paintDragonHead(brush: Brush, hide: string, belly: string, horn: string, fiery: boolean): void {
  const dark = shade(hide, -0.35)
  for (const [dx, dy, tone] of [
    [3, -2, shade(horn, -0.3)],
    [0, 0, horn],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [62 + dx, -112 + dy, 6],
            [50 + dx, -122 + dy, 4.4],
            [38 + dx, -126 + dy, 2.6],
            [27 + dx, -123 + dy, 0.8],
          ]),
        },
      ],
      tone,
      { soft: 1.6, depth: 0.8 },
    )
  }
  // The lower jaw, dropped when it breathes fire.
  const drop = fiery ? 8 : 3
  brush.form(
    [
      {
        points: [
          [62, -101],
          [76, -99 + drop * 0.5],
          [92, -98 + drop],
          [94, -95 + drop],
          [82, -92 + drop],
          [66, -92],
          [58, -98],
        ],
      },
    ],
    mix(hide, belly, 0.35),
    { soft: 2.4 },
  )
  if (fiery)
    brush.form(
      [
        {
          points: [
            [66, -102],
            [94, -101],
            [90, -93],
            [72, -96],
          ],
        },
      ],
      '#7a1f1a',
      { soft: 1.5, depth: 0.8, rim: 0.1 },
    )
  for (let tooth = 0; tooth < 5; tooth++) {
    const x = 76 + tooth * 4
    brush.form(
      [
        {
          points: [
            [x, -101],
            [x + 1.4, -96.4],
            [x + 2.6, -101],
          ],
        },
      ],
      '#f4efe0',
      { soft: 0.5, depth: 0.4, rim: 0.1 },
    )
  }
  brush.form(
    [
      {
        points: [
          [52, -104],
          [56, -114],
          [66, -117],
          [74, -113],
          [84, -110],
          [93, -111],
          [98, -107],
          [97, -101],
          [84, -100],
          [70, -99],
          [58, -97],
        ],
      },
    ],
    hide,
    {
      soft: 4,
      paint: (tones) => {
        paintScales(brush, { x: 50, y: -118, width: 30, height: 22 }, 3, tones)
        brush.spot(94, -107.6, 1.6, 1, '#140c14', 0.9, -0.4)
        brush.line(
          [
            [97, -102],
            [84, -103],
            [68, -101],
          ],
          0.6,
          fade(dark, 0.8),
        )
      },
    },
  )
  for (let frill = 0; frill < 3; frill++)
    brush.form(
      [
        {
          points: [
            [56 + frill, -106 + frill * 4],
            [44 - frill * 2, -107 + frill * 6.4],
            [57 + frill, -101 + frill * 3.4],
          ],
        },
      ],
      shade(hide, -0.12),
      { soft: 1.2, depth: 0.8 },
    )
  brush.form(
    [
      {
        points: [
          [64, -114],
          [72, -115.6],
          [79, -111],
          [70, -111],
        ],
      },
    ],
    dark,
    { soft: 1, depth: 0.6 },
  )
  paintEye(brush, 72, -108.4, 2.3, 1, { iris: '#f2b52c', pupil: 'slit', open: 0.8, tilt: 0.2, rim: '#20150f' }, 'open')
}
