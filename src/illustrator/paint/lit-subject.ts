import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten, mix } from './color.ts'
import { release } from './release.ts'
import type { Box, Context, Stage } from './stage.ts'

/** Set-ups that fall on what is shown rather than on the place. The first that is asked for is taken. */
const setups = ['silhouette', 'neon', 'candle', 'spotlight', 'backlit', 'rim'] as const
type Setup = (typeof setups)[number]

/** The lamp what is shown stands in, where it has one of its own. */
export const lampOf = ({ scene }: Pick<Stage, 'scene'>): Setup | undefined =>
  setups.find((setup) => scene.light.setup.includes(setup))

/** Paints a thing in the light of that lamp: its shape first, then what falls on it. */
export function paintLit(
  context: Context,
  stage: Stage,
  box: Box,
  paint: (context: Context, box: Box) => void,
  lamp: Setup,
  /** People are shaded in the colours of such a lamp as they are painted. */
  isModelled: boolean,
): void {
  // Hair, capes and brims reach beyond the box.
  const margin = 0.14 * Math.max(box.width, box.height)
  const width = Math.ceil(box.width + 2 * margin)
  const height = Math.ceil(box.height + 2 * margin)
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  paint(brush, { x: margin, y: margin, width: box.width, height: box.height })
  brush.globalCompositeOperation = 'source-atop'
  const { light, unit } = stage
  const side = Math.sign(light.from.x) || 1
  const fill = (style: Context['fillStyle']): void => {
    brush.fillStyle = style
    brush.fillRect(0, 0, width, height)
  }
  const across = (color: string, strong: number, from: number, to: number): void => {
    const gradient = brush.createLinearGradient(width * from, 0, width * to, 0)
    gradient.addColorStop(0, alpha(color, strong))
    gradient.addColorStop(1, alpha(color, 0))
    fill(gradient)
  }
  const edge = (color: string, dx: number, dy: number, strong: number): void =>
    paintEdge(brush, canvas, { color, dx, dy, strong })
  if (lamp === 'silhouette') {
    fill(mix(darken(light.shadow, 0.8), '#0d0a12', 0.6))
    edge(mix(light.key, '#ffffff', 0.2), side * unit * 0.3, -unit * 0.2, 0.7)
  } else if (lamp === 'neon') {
    if (!isModelled) {
      fill(alpha('#150a30', 0.4))
      across('#ff3fb4', 0.5, 0, 0.55)
      across('#1fc8ff', 0.5, 1, 0.45)
    }
    edge('#ff8ad8', -unit * 0.6, -unit * 0.2, 0.9)
    edge('#7fe6ff', unit * 0.6, -unit * 0.2, 0.9)
  } else if (lamp === 'candle') {
    if (!isModelled) fill(alpha('#1c0d05', 0.4))
    const warm = brush.createRadialGradient(
      width * (0.5 + side * 0.42),
      height * 0.62,
      0,
      width * (0.5 + side * 0.42),
      height * 0.62,
      Math.max(width, height) * 0.8,
    )
    warm.addColorStop(0, alpha('#ffc070', 0.36))
    warm.addColorStop(0.5, alpha('#ff9a3f', 0.14))
    warm.addColorStop(1, alpha('#ff8a2f', 0))
    fill(warm)
    edge('#ffd08a', side * unit * 0.5, 0, 0.7)
  } else if (lamp === 'spotlight') {
    const down = brush.createLinearGradient(0, margin, 0, height)
    down.addColorStop(0, alpha('#fff6e0', 0.32))
    down.addColorStop(0.5, alpha('#fff6e0', 0))
    down.addColorStop(1, alpha('#0b0a18', 0.44))
    fill(down)
    edge('#fff8e8', 0, -unit * 0.6, 0.9)
  } else if (lamp === 'backlit') {
    const deep = brush.createLinearGradient(0, margin, 0, height - margin)
    deep.addColorStop(0, alpha(darken(light.shadow, 0.5), 0.4))
    deep.addColorStop(1, alpha(darken(light.shadow, 0.6), 0.62))
    fill(deep)
    for (const way of [-1, 1]) edge(lighten(light.key, 0.3), way * unit * 0.6, -unit * 0.3, 0.85)
  } else {
    for (const way of [-1, 1]) edge('#ffffff', way * unit * 0.5, -unit * 0.2, 0.7)
  }
  context.drawImage(canvas, box.x - margin, box.y - margin)
  release(canvas)
}

/** A rim of light on the side `dx`, `dy` point to: the shape less the shape moved away from there. */
function paintEdge(
  brush: Context,
  shape: Canvas,
  rim: { color: string; dx: number; dy: number; strong: number },
): void {
  const { width, height } = shape
  const strip = createCanvas(width, height)
  const cut = strip.getContext('2d')
  for (const [reach, share] of [
    [1.8, 0.3],
    [0.8, 1],
  ] as const) {
    cut.globalCompositeOperation = 'copy'
    cut.drawImage(shape, 0, 0)
    cut.globalCompositeOperation = 'destination-out'
    cut.drawImage(shape, -rim.dx * reach, -rim.dy * reach)
    cut.globalCompositeOperation = 'source-in'
    cut.fillStyle = rim.color
    cut.fillRect(0, 0, width, height)
    brush.globalAlpha = rim.strong * share
    brush.drawImage(strip, 0, 0)
  }
  brush.globalAlpha = 1
  release(strip)
}
