import { alpha, darken, lighten, lightness, mix } from '../color.ts'
import type { Box, Context, Stage } from '../stage.ts'

/** Its own colours, or a face on which an asked ink shows: pale for a dark or middling ink, dark for a light one. */
export type PanelTone = 'own' | 'pale' | 'dark'

/** Paints a panel that carries text; returns the lightness of its face (OKLab, 0..1). */
export type PaintPanel = (context: Context, box: Box, stage: Stage, tone: PanelTone) => number

function faceOf(own: string, tone: PanelTone): string {
  return tone === 'own' ? own : tone === 'pale' ? '#f7f0e0' : '#232a35'
}

/** Panels are lit by the scene: the face toward the light is warmer, the other falls into shadow; night darkens all. */
function lightFace(context: Context, { x, y, width, height }: Box, stage: Stage): void {
  const { light } = stage
  const gloom = { dawn: 0.1, day: 0, 'golden-hour': 0.04, dusk: 0.16, night: 0.3 }[light.time]
  context.fillStyle = alpha(light.shadow, gloom)
  context.fillRect(x, y, width, height)
  const toRight = light.from.x >= 0
  const across = context.createLinearGradient(toRight ? x + width : x, y, toRight ? x : x + width, y + height)
  across.addColorStop(0, alpha(light.key, 0.16))
  across.addColorStop(0.5, alpha(light.key, 0))
  across.addColorStop(1, alpha(light.shadow, 0.2))
  context.fillStyle = across
  context.fillRect(x, y, width, height)
}

function dropShadow(context: Context, stage: Stage, strength = 0.45): void {
  context.shadowColor = alpha(darken(stage.light.shadow, 0.5), strength)
  context.shadowBlur = stage.unit * 1.6
  context.shadowOffsetX = -stage.light.from.x * stage.unit * 0.7
  context.shadowOffsetY = stage.unit * 0.9
}

function roundedPanel(context: Context, box: Box, radius: number, fill: string, stage: Stage): void {
  context.save()
  dropShadow(context, stage)
  context.fillStyle = fill
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, radius)
  context.fill()
  context.restore()
}

function insetLine(context: Context, box: Box, inset: number, radius: number, width: number, color: string): void {
  context.strokeStyle = color
  context.lineWidth = width
  context.beginPath()
  context.roundRect(
    box.x + inset,
    box.y + inset,
    box.width - 2 * inset,
    box.height - 2 * inset,
    Math.max(0, radius - inset),
  )
  context.stroke()
}

/** Clips to the rounded face, so that light and texture stay on it. */
function onFace(context: Context, box: Box, radius: number, paint: () => void): void {
  context.save()
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, radius)
  context.clip()
  paint()
  context.restore()
}

/** A wooden board on two posts that reach down to the ground or out of the frame. */
export const paintSignBoard: PaintPanel = (context, box, stage, tone) => {
  const random = stage.random('lettering-sign')
  const { unit } = stage
  const wood = faceOf('#d9b583', tone)
  const light = tone === 'own' ? '#e6c799' : lighten(wood, 0.1)
  const dark = tone === 'own' ? '#c69a63' : darken(wood, 0.1)
  const bottom = box.y + box.height
  const foot = Math.min(stage.height, Math.max(bottom + unit * 9, Math.min(stage.height * 0.97, stage.horizon)))
  const post = Math.max(unit * 1.5, box.width * 0.028)
  for (const share of [0.16, 0.84]) {
    const x = box.x + box.width * share - post / 2
    const side = context.createLinearGradient(x, 0, x + post, 0)
    const toRight = stage.light.from.x >= 0
    side.addColorStop(0, toRight ? '#5d3d22' : '#a2764a')
    side.addColorStop(1, toRight ? '#a2764a' : '#5d3d22')
    context.fillStyle = side
    context.fillRect(x, box.y - unit * 1.2, post, foot - box.y + unit * 1.2)
  }
  const radius = unit * 0.9
  roundedPanel(context, box, radius, wood, stage)
  onFace(context, box, radius, () => {
    const planks = Math.max(2, Math.round(box.height / (unit * 7)))
    const plank = box.height / planks
    for (let index = 0; index < planks; index++) {
      const y = box.y + index * plank
      context.fillStyle = mix(wood, random.chance(0.5) ? dark : light, random.between(0.1, 0.5))
      context.fillRect(box.x, y, box.width, plank)
      context.strokeStyle = alpha('#8a5f33', 0.22)
      context.lineWidth = Math.max(0.5, unit * 0.1)
      for (let grain = 0; grain < 4; grain++) {
        const line = y + plank * random.between(0.12, 0.88)
        const bend = plank * random.between(-0.16, 0.16)
        context.beginPath()
        context.moveTo(box.x, line)
        context.bezierCurveTo(
          box.x + box.width * 0.3,
          line + bend,
          box.x + box.width * 0.7,
          line - bend,
          box.x + box.width,
          line,
        )
        context.stroke()
      }
      context.fillStyle = alpha('#6d4722', 0.5)
      context.fillRect(box.x, y + plank - unit * 0.14, box.width, unit * 0.22)
    }
    lightFace(context, box, stage)
  })
  insetLine(context, box, unit * 0.8, radius, unit * 0.28, alpha('#5d3a1c', 0.75))
  for (const [x, y] of [
    [box.x + unit * 2, box.y + unit * 2],
    [box.x + box.width - unit * 2, box.y + unit * 2],
    [box.x + unit * 2, box.y + box.height - unit * 2],
    [box.x + box.width - unit * 2, box.y + box.height - unit * 2],
  ] as const) {
    context.fillStyle = '#4a3120'
    context.beginPath()
    context.arc(x, y, unit * 0.36, 0, Math.PI * 2)
    context.fill()
  }
  return (tone === 'own' ? 0.78 : lightness(wood)) * (stage.light.time === 'night' ? 0.82 : 1)
}

/** Printed paper in the picture's accent colour, pinned flat. */
export const paintPoster: PaintPanel = (context, box, stage, tone) => {
  const { unit, palette } = stage
  const face = faceOf(mix(darken(palette.accent, 0.42), '#1b2140', 0.35), tone)
  roundedPanel(context, box, unit * 0.5, face, stage)
  onFace(context, box, unit * 0.5, () => {
    const wash = context.createLinearGradient(box.x, box.y, box.x + box.width * 0.4, box.y + box.height)
    wash.addColorStop(0, alpha(lighten(palette.accent, 0.15), tone === 'own' ? 0.55 : 0.12))
    wash.addColorStop(1, alpha(face, 0))
    context.fillStyle = wash
    context.fillRect(box.x, box.y, box.width, box.height)
    lightFace(context, box, stage)
  })
  insetLine(
    context,
    box,
    unit * 1.1,
    unit * 0.5,
    unit * 0.22,
    alpha(tone === 'pale' ? darken(palette.accent, 0.3) : '#fff4dc', 0.75),
  )
  return tone === 'own' ? 0.36 : lightness(face)
}

/** A cloth ribbon with swallow tails; its ends fold behind. */
export const paintRibbon: PaintPanel = (context, box, stage, tone) => {
  const { unit, palette } = stage
  const cloth = faceOf(darken(mix(palette.accent, '#b3202f', 0.5), 0.12), tone)
  const dark = darken(cloth, 0.34)
  const tail = Math.min(unit * 7, box.x * 0.9, stage.width - box.x - box.width)
  const drop = Math.min(unit * 2, box.height * 0.22)
  for (const side of [-1, 1]) {
    const inner = side < 0 ? box.x + unit * 2.4 : box.x + box.width - unit * 2.4
    const outer = side < 0 ? box.x - tail : box.x + box.width + tail
    context.fillStyle = darken(cloth, 0.18)
    context.beginPath()
    context.moveTo(inner, box.y + drop)
    context.lineTo(outer, box.y + drop)
    context.lineTo(outer - side * Math.min(tail, unit * 2.4), box.y + drop + box.height / 2)
    context.lineTo(outer, box.y + drop + box.height)
    context.lineTo(inner, box.y + drop + box.height)
    context.closePath()
    context.fill()
    context.fillStyle = dark
    context.beginPath()
    context.moveTo(side < 0 ? box.x : box.x + box.width, box.y + box.height)
    context.lineTo(inner, box.y + box.height)
    context.lineTo(inner, box.y + box.height + drop)
    context.closePath()
    context.fill()
  }
  roundedPanel(context, box, unit * 0.2, cloth, stage)
  onFace(context, box, unit * 0.2, () => {
    const sheen = context.createLinearGradient(0, box.y, 0, box.y + box.height)
    sheen.addColorStop(0, alpha('#ffffff', 0.2))
    sheen.addColorStop(0.4, alpha('#ffffff', 0))
    sheen.addColorStop(1, alpha(dark, 0.4))
    context.fillStyle = sheen
    context.fillRect(box.x, box.y, box.width, box.height)
    lightFace(context, box, stage)
  })
  context.fillStyle = alpha('#ffe9c2', 0.6)
  context.fillRect(box.x, box.y + unit * 0.7, box.width, unit * 0.2)
  context.fillRect(box.x, box.y + box.height - unit * 0.9, box.width, unit * 0.2)
  return lightness(cloth)
}

/** A paper label with a double rule. */
export const paintLabel: PaintPanel = (context, box, stage, tone) => {
  const { unit } = stage
  const radius = Math.min(unit * 2.2, box.height * 0.2)
  const face = faceOf('#faf3e3', tone)
  roundedPanel(context, box, radius, face, stage)
  onFace(context, box, radius, () => lightFace(context, box, stage))
  const line = alpha(tone === 'dark' ? '#fff4dc' : darken(stage.palette.accent, 0.4), 0.85)
  insetLine(context, box, unit * 0.8, radius, unit * 0.3, line)
  insetLine(context, box, unit * 1.5, radius, unit * 0.12, line)
  return lightness(face) * (stage.light.time === 'night' ? 0.78 : 0.96)
}

/** A dark plate for neon tubes to hang on. */
export const paintPlate: PaintPanel = (context, box, stage) => {
  const { unit } = stage
  context.save()
  context.globalAlpha = 0.93
  roundedPanel(context, box, unit * 1.8, '#12101f', stage)
  context.restore()
  insetLine(context, box, unit * 0.5, unit * 1.8, unit * 0.16, alpha('#8c86b8', 0.3))
  return 0.12
}
