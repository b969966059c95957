import { alpha, darken, lighten, mix } from './color.ts'
import { interiorColors } from './interior.ts'
import type { Context, Stage } from './stage.ts'

/** Ground out of doors, by place. */
const soils: Readonly<Record<string, string>> = {
  beach: '#e6cf9f',
  desert: '#dcb678',
  'zen-garden': '#ddd5c4',
  snow: '#eef3f8',
  meadow: '#7fa65a',
  garden: '#7fa65a',
  park: '#7fa65a',
  farm: '#9a8a58',
  forest: '#6f6a45',
  street: '#8b8f96',
  road: '#8b8f96',
}

const stone = /marble|stone|white|granite|quartz/
const cloth = /linen|cloth|fabric|blanket|pastel|paper|plain/
const dark = /dark|slate|black|rustic/

/** A table seen from right above: boards, stone or cloth over the whole frame, in light that falls in from one side. */
export function paintFlatGround(context: Context, stage: Stage): void {
  const { width, height, light, scene, palette } = stage
  const { features, colors } = scene.setting
  const said = features.join(' ')
  const own = interiorColors(stage)
  const random = stage.random('flat ground')
  const asked = colors[0]
  const soil = soils[scene.setting.kind]
  if (soil) paintSoil(context, stage, mix(asked ?? soil, palette.ground, 0.3))
  else if (stone.test(said)) paintStone(context, stage, asked ?? '#eceae6')
  else if (cloth.test(said) || scene.setting.kind === 'studio')
    paintCloth(context, stage, asked ?? mix(palette.ground, '#f1e7d8', 0.5))
  else {
    const wood = asked ?? mix(own.wood, own.floor, random.between(0.1, 0.9))
    paintBoards(context, stage, dark.test(said) ? darken(wood, 0.55) : lighten(wood, 0.1))
  }
  const reach = Math.hypot(width, height)
  const [x, y] = [light.from.x > 0 ? width : 0, 0]
  const sun = context.createRadialGradient(x, y, 0, x, y, reach)
  sun.addColorStop(0, alpha(lighten(light.key, 0.6), 0.34))
  sun.addColorStop(0.5, alpha(light.key, 0))
  context.fillStyle = sun
  context.fillRect(0, 0, width, height)
  const fall = context.createRadialGradient(width - x, height, 0, width - x, height, reach * 0.8)
  fall.addColorStop(0, alpha(darken(light.shadow, 0.4), 0.26))
  fall.addColorStop(1, alpha(light.shadow, 0))
  context.fillStyle = fall
  context.fillRect(0, 0, width, height)
}

function paintBoards(context: Context, stage: Stage, wood: string): void {
  const { width, height, unit } = stage
  const random = stage.random('boards')
  const broad = unit * 19
  let y = -random.between(0, 0.6) * broad
  context.lineCap = 'round'
  while (y < height) {
    const tall = broad * random.between(0.85, 1.1)
    const shade = random.between(-0.09, 0.09)
    context.fillStyle = shade > 0 ? lighten(wood, shade) : darken(wood, -shade)
    context.fillRect(0, y, width, tall)
    for (const [color, opacity, lines] of [
      [darken(wood, 0.4), 0.2, 7],
      [lighten(wood, 0.4), 0.14, 4],
    ] as const) {
      context.strokeStyle = alpha(color, opacity)
      context.lineWidth = unit * 0.18
      context.beginPath()
      for (let line = 0; line < lines; line++) {
        const at = y + tall * ((line + random.next()) / lines)
        const sway = (): number => at + random.between(-1, 1) * unit * 1.3
        context.moveTo(-unit, at)
        context.bezierCurveTo(width * 0.3, sway(), width * 0.65, sway(), width + unit, at)
      }
      context.stroke()
    }
    context.fillStyle = alpha(darken(wood, 0.65), 0.75)
    context.fillRect(0, y + tall - unit * 0.35, width, unit * 0.35)
    context.fillStyle = alpha(lighten(wood, 0.5), 0.4)
    context.fillRect(0, y + tall, width, unit * 0.22)
    y += tall
  }
}

function paintSoil(context: Context, stage: Stage, color: string): void {
  const { width, height, unit } = stage
  const random = stage.random('soil')
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  context.lineCap = 'round'
  for (const [shade, opacity, size, count] of [
    [darken(color, 0.2), 0.1, 9, 26],
    [lighten(color, 0.3), 0.12, 8, 26],
    [darken(color, 0.45), 0.22, 0.5, 320],
    [lighten(color, 0.5), 0.35, 0.4, 320],
  ] as const) {
    context.fillStyle = alpha(shade, opacity)
    context.beginPath()
    const share = (width * height) / (unit * unit * 10000)
    for (let grain = 0; grain < count * share; grain++) {
      const [x, y] = [random.next() * width, random.next() * height]
      const wide = unit * size * random.between(0.5, 1)
      context.moveTo(x + wide, y)
      context.ellipse(x, y, wide, wide * 0.6, 0, 0, Math.PI * 2)
    }
    context.fill()
  }
}

function paintStone(context: Context, stage: Stage, color: string): void {
  const { width, height, unit } = stage
  const random = stage.random('veins')
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  context.lineCap = 'round'
  for (let vein = 0; vein < 9; vein++) {
    context.strokeStyle = alpha(mix(darken(color, 0.4), '#7b8794', 0.4), random.between(0.08, 0.22))
    context.lineWidth = unit * random.between(0.2, 1.1)
    const from = random.between(-0.3, 1) * width
    context.beginPath()
    context.moveTo(from, 0)
    context.bezierCurveTo(
      from + width * random.between(0, 0.3),
      height * 0.3,
      from + width * random.between(-0.1, 0.4),
      height * 0.6,
      from + width * random.between(0.2, 0.6),
      height,
    )
    context.stroke()
  }
}

function paintCloth(context: Context, stage: Stage, color: string): void {
  const { width, height, unit } = stage
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  context.strokeStyle = alpha(darken(color, 0.3), 0.07)
  context.lineWidth = unit * 0.12
  context.beginPath()
  for (let x = 0; x < width; x += unit * 0.8) {
    context.moveTo(x, 0)
    context.lineTo(x, height)
  }
  for (let y = 0; y < height; y += unit * 0.8) {
    context.moveTo(0, y)
    context.lineTo(width, y)
  }
  context.stroke()
}
