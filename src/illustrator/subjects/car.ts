import { paintBodywork } from './car/bodywork.ts'
import { paintCockpitEdge, paintOpenCabin, paintWindscreenFrame } from './car/cabin.ts'
import { type CarView, pathOf } from './car/car-view.ts'
import { paintGlass } from './car/glass.ts'
import { darknessOf, paintBeams, paintLights } from './car/lights.ts'
import { sports } from './car/sports.data.ts'
import { paintHighlights, paintMirror, paintTrim } from './car/trim.ts'
import { paintWheel, paintWheelWell } from './car/wheels.ts'
import { litColor } from './lighting.ts'
import type { Subject } from './subject.ts'

const reds = ['#c9141c', '#b8101f', '#d11f1a'] as const

/** A car in side view. */
export const car: Subject = {
  name: 'car',
  nouns: ['car', 'sports car', 'automobile'],
  habitat: 'ground',
  height: ({ attributes }) => 1.26 * attributes.size,
  aspect: () => sports.length / sports.height,
  paint(context, box, { attributes, flip, random }, stage) {
    const shape = sports
    const words = new Set(attributes.words)
    const scale = box.width / shape.length
    const openTop = words.has('convertible') ? shape.openTop : undefined
    const open = openTop !== undefined
    const lightX = flip ? -stage.light.from.x : stage.light.from.x
    const view: CarView = {
      context,
      stage,
      shape,
      paint: attributes.colors[0] ?? random.pick(reds),
      lit: (color) => litColor(color, stage),
      lightX,
      dark: darknessOf(stage.light.time),
      open,
      pixel: 1 / scale,
      words,
      random,
    }
    context.save()
    context.translate(flip ? box.x + box.width : box.x, box.y + box.height)
    context.scale(flip ? -scale : scale, -box.height / shape.height)

    // Seen under the car: the far wheels, in the dark.
    context.fillStyle = '#08080c'
    context.fillRect(shape.rearAxle, 12, shape.frontAxle - shape.rearAxle, 20)
    for (const axle of [shape.rearAxle, shape.frontAxle]) {
      context.beginPath()
      context.ellipse(
        axle + 9,
        shape.wheelRadius * 0.98,
        shape.wheelRadius * 0.95,
        shape.wheelRadius * 0.95,
        0,
        0,
        Math.PI * 2,
      )
      context.fill()
    }
    if (openTop) paintOpenCabin(view, openTop)

    context.save()
    const body = pathOf(open ? shape.body : `${shape.body} ${shape.roof}`)
    context.clip(body)
    const surface = paintBodywork(shape, open, view.paint, stage, lightX, box.width)
    context.save()
    context.scale(1, -1)
    context.imageSmoothingQuality = 'high'
    context.drawImage(surface, 0, -shape.height, shape.length, shape.height)
    context.restore()
    for (const axle of [shape.rearAxle, shape.frontAxle]) paintWheelWell(view, axle)
    context.restore()

    paintHighlights(view)
    paintTrim(view)
    if (openTop) {
      paintCockpitEdge(view, openTop)
      paintWindscreenFrame(view, openTop)
    } else paintGlass(view)
    paintMirror(view)
    paintLights(view)
    const turn = random.between(0, 1.2)
    paintWheel(view, shape.rearAxle, turn)
    paintWheel(view, shape.frontAxle, turn + 0.5)
    paintBeams(view)
    context.restore()
  },
}
