import type { Subject } from './subject.ts'

/** What stands where nothing better can be drawn: a smooth clay form, lit by the scene. Reads colours only. */
export const standIn: Subject = {
  name: 'stand-in',
  nouns: [],
  habitat: 'ground',
  height: ({ attributes }) => 0.8 * attributes.size,
  aspect: () => 0.9,
  paint(context, box, { attributes }, stage) {
    const color = attributes.colors[0] ?? stage.palette.accent
    const { x, y, width, height } = box
    context.save()
    context.beginPath()
    context.moveTo(x + width * 0.14, y + height)
    context.bezierCurveTo(x - width * 0.12, y + height * 0.62, x + width * 0.12, y, x + width * 0.52, y)
    context.bezierCurveTo(x + width * 0.92, y, x + width * 1.1, y + height * 0.66, x + width * 0.86, y + height)
    context.closePath()
    context.clip()
    context.fillStyle = color
    context.fillRect(x, y, width, height)
    const lit = x + width * (0.5 + 0.28 * stage.light.from.x)
    const glow = context.createRadialGradient(lit, y + height * 0.28, 0, lit, y + height * 0.4, height * 0.85)
    glow.addColorStop(0, 'rgba(255,255,255,0.5)')
    glow.addColorStop(0.4, 'rgba(255,255,255,0.05)')
    glow.addColorStop(1, 'rgba(10,8,40,0.5)')
    context.fillStyle = glow
    context.fillRect(x, y, width, height)
    context.restore()
  },
}
