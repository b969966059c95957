import type { Subject } from './subject.ts'

/** Head and shoulders, from the chest to a little above the hair; the lower edge of the box cuts the torso. */
export const portrait: Subject = {
  name: 'portrait',
  nouns: ['portrait', 'headshot', 'selfie', 'bust', 'face', 'head'],
  habitat: 'ground',
  height: () => 0.66,
  aspect: () => 0.86,
  paint(context, box, details, stage) {
    const { x, y, width, height } = box
    context.fillStyle = details.attributes.colors[0] ?? stage.palette.accent
    context.beginPath()
    context.ellipse(x + width / 2, y + height, width / 2, height * 0.4, 0, Math.PI, 0)
    context.fill()
    context.fillStyle = '#c98f6b'
    context.beginPath()
    context.ellipse(x + width / 2, y + height * 0.35, width * 0.22, height * 0.3, 0, 0, Math.PI * 2)
    context.fill()
  },
}
