import { createCanvas } from '@napi-rs/canvas'
import { alpha, darken, lighten } from '../paint/color.ts'
import { paintGlow } from '../paint/sky-glow.ts'
import type { Context } from '../paint/stage.ts'
import type { SceneSubject } from '../scene/scene.ts'
import { room } from './room.ts'
import type { Setting } from './setting.ts'
import { underwater } from './underwater.ts'

/** A dark hall before a wall of glass, behind which fish swim; its blue light lies on the floor. */
export const aquarium: Setting = {
  ...room,
  kind: 'aquarium',
  words: ['aquarium tank', 'sea life centre', 'aquarium glass'],
  horizon: () => 0.7,
  paintBehind(context, stage) {
    const { width, height, horizon, unit, scene } = stage
    const random = stage.random('aquarium')
    const hall = random.pick(['#141c2a', '#1a1c2c', '#122428'])
    context.fillStyle = hall
    context.fillRect(0, 0, width, height)
    // Where only what swims is shown, the glass is the picture, so that all of it is behind the glass.
    const isTank = scene.subjects.length > 0 && !scene.subjects.some(isOnlooker)
    const pane = isTank
      ? { x: width * 0.03, y: height * 0.03, width: width * 0.94, height: height * 0.91 }
      : { x: width * 0.05, y: horizon * 0.07, width: width * 0.9, height: horizon * 0.86 }
    const canvas = createCanvas(Math.max(8, Math.round(pane.width)), Math.max(8, Math.round(pane.height)))
    const brush = canvas.getContext('2d')
    underwater.paintBehind(brush, {
      ...stage,
      width: canvas.width,
      height: canvas.height,
      unit: Math.min(canvas.width, canvas.height) / 100,
      horizon: canvas.height * 0.86,
      scene: { ...scene, setting: { ...scene.setting, kind: 'underwater', features: [] } },
    })
    const tints = ['#f0a03f', '#f3d24f', '#e0604f', '#9fd0e8', '#4f7fc0', '#e8f0f4']
    for (let fish = 0; fish < (isTank ? 9 : 22); fish++)
      paintFish(
        brush,
        random.next() * canvas.width,
        canvas.height * random.between(0.12, 0.8),
        canvas.height * random.between(0.014, 0.044),
        random.chance(0.5) ? 1 : -1,
        random.pick(tints),
      )
    context.save()
    context.beginPath()
    context.roundRect(pane.x, pane.y, pane.width, pane.height, unit * 4)
    context.clip()
    context.drawImage(canvas, pane.x, pane.y, pane.width, pane.height)
    context.restore()
    context.strokeStyle = lighten(hall, 0.1)
    context.lineWidth = unit * 1.6
    context.beginPath()
    context.roundRect(pane.x, pane.y, pane.width, pane.height, unit * 4)
    context.stroke()
    for (const share of isTank ? [] : [0.33, 0.67]) {
      context.fillStyle = alpha(lighten(hall, 0.14), 0.9)
      context.fillRect(pane.x + pane.width * share, pane.y, unit * 0.8, pane.height)
    }
    if (isTank) return
    const floor = context.createLinearGradient(0, horizon, 0, height)
    floor.addColorStop(0, '#2f6f8f')
    floor.addColorStop(0.3, '#1d4560')
    floor.addColorStop(1, darken(hall, 0.2))
    context.fillStyle = floor
    context.fillRect(0, horizon, width, height - horizon)
    context.save()
    context.globalAlpha = 0.3
    context.beginPath()
    context.rect(0, horizon, width, height - horizon)
    context.clip()
    context.translate(0, horizon * 2)
    context.scale(1, -1)
    context.drawImage(canvas, pane.x, pane.y + pane.height * 0.4, pane.width, pane.height * 0.6)
    context.restore()
    paintGlow(context, width / 2, horizon, Math.max(width, height) * 0.5, '#5fc8f0', 0.3)
  },
}

/** Somebody who came to look: people, and what walks. */
const isOnlooker = ({ drawn, noun }: SceneSubject): boolean =>
  drawn === 'person' || drawn === 'portrait' || /^(?:cat|dog|bench|child|kid)$/.test(noun)

function paintFish(context: Context, x: number, y: number, size: number, turn: number, color: string): void {
  context.fillStyle = color
  context.beginPath()
  context.ellipse(x, y, size * 1.5, size * 0.7, 0, 0, Math.PI * 2)
  context.moveTo(x - turn * size * 1.2, y)
  context.lineTo(x - turn * size * 2.3, y - size * 0.8)
  context.lineTo(x - turn * size * 2.3, y + size * 0.8)
  context.fill()
  context.fillStyle = alpha('#ffffff', 0.3)
  context.beginPath()
  context.ellipse(x, y + size * 0.24, size * 1.1, size * 0.3, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#14202a'
  context.beginPath()
  context.arc(x + turn * size * 0.9, y - size * 0.14, size * 0.16, 0, Math.PI * 2)
  context.fill()
}
