import { bodyStyleOf } from './car/body-style.ts'
import { paintBodywork } from './car/bodywork.ts'
import { paintCockpitEdge, paintOpenCabin, paintSoftTop, paintWindscreenFrame } from './car/cabin.ts'
import type { CarView } from './car/car-view.ts'
import { paintCargo } from './car/cargo.ts'
import { paintGlass } from './car/glass.ts'
import { paintBeams, paintLights } from './car/lights.ts'
import { paintLivery } from './car/livery.ts'
import { paintHighlights, paintMirror, paintTrim } from './car/trim.ts'
import { paintWheel, paintWheelWell } from './car/wheels.ts'
import { darknessOf, litColor } from './lighting.ts'
import { pathOf } from './path.ts'
import type { Subject, SubjectDetails } from './subject.ts'

type Description = Pick<SubjectDetails, 'attributes' | 'noun'>

/** Height above the ground in cm, with what stands on the roof. */
function fullHeight({ attributes, noun }: Description): number {
  const { shape, livery } = bodyStyleOf(noun, attributes.words)
  return shape.height + (livery === 'taxi' || livery === 'police' ? 14 : livery === 'racing' ? 1 : 0)
}

/** What is under the body in the dark: its shadow on the ground, the far wheels and the floor. */
function paintUnderside({ context, shape }: CarView): void {
  context.save()
  context.translate(shape.length / 2, 1)
  context.scale(shape.length * 0.5, 7)
  const contact = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  contact.addColorStop(0, 'rgba(6,5,14,0.85)')
  contact.addColorStop(0.75, 'rgba(6,5,14,0.6)')
  contact.addColorStop(1, 'rgba(6,5,14,0)')
  context.fillStyle = contact
  context.fillRect(-1, -0.5, 2, 1.5)
  context.restore()
  context.fillStyle = '#08080c'
  context.fillRect(shape.rearAxle, 12, shape.frontAxle - shape.rearAxle, shape.wheelRadius * 0.7)
  for (const axle of [shape.rearAxle, shape.frontAxle]) {
    context.beginPath()
    context.arc(axle + 9, shape.wheelRadius, shape.wheelRadius * 0.96, 0, Math.PI * 2)
    context.fill()
  }
}

/**
 * A car in side view. Words decide the body: sports (also when nothing is said), convertible (its roof down; with `up`
 * or `closed` under a cloth roof), sedan, hatchback, suv, pickup, van, truck, vintage, and the trades taxi, police and
 * race. The first colour is the lacquer, the second a lorry's box. By night its lamps are lit and reach past the box.
 */
export const car: Subject = {
  name: 'car',
  nouns: [
    'car',
    'sports car',
    'sportscar',
    'supercar',
    'race car',
    'racing car',
    'automobile',
    'convertible',
    'cabriolet',
    'roadster',
    'coupe',
    'sedan',
    'saloon',
    'hatchback',
    'suv',
    'jeep',
    'pickup',
    'pickup truck',
    'van',
    'minivan',
    'truck',
    'lorry',
    'taxi',
    'cab',
    'police car',
    'vintage car',
    'classic car',
    'vehicle',
  ],
  habitat: 'ground',
  height: (details) => (fullHeight(details) / 100) * details.attributes.size,
  aspect: (details) => bodyStyleOf(details.noun, details.attributes.words).shape.length / fullHeight(details),
  paint(context, box, details, stage) {
    const { attributes, noun, flip, random } = details
    const { shape, livery, roof, paints } = bodyStyleOf(noun, attributes.words)
    const open = roof !== 'fixed'
    const openTop = roof === 'down' ? shape.openTop : undefined
    const scale = box.width / shape.length
    const view: CarView = {
      context,
      stage,
      shape,
      paint: attributes.colors[0] ?? random.pick(paints),
      lit: (color) => litColor(color, stage),
      lightX: flip ? -stage.light.from.x : stage.light.from.x,
      dark: darknessOf(stage),
      flip,
      open,
      pixel: 1 / scale,
      random,
    }
    context.save()
    context.translate(flip ? box.x + box.width : box.x, box.y + box.height)
    context.scale(flip ? -scale : scale, -box.height / fullHeight(details))

    paintUnderside(view)
    if (shape.cargo) paintCargo(view, shape.cargo, attributes.colors[1] ?? '#eceae4')
    if (openTop) paintOpenCabin(view, openTop)
    context.save()
    context.clip(pathOf(open ? shape.body : `${shape.body} ${shape.roof}`))
    context.scale(1, -1)
    context.imageSmoothingQuality = 'high'
    const lacquered = paintBodywork(shape, open, view.paint, stage, view.lightX, box.width)
    context.drawImage(lacquered, 0, -shape.height, shape.length, shape.height)
    context.scale(1, -1)
    for (const axle of [shape.rearAxle, shape.frontAxle]) paintWheelWell(view, axle)
    context.restore()

    paintHighlights(view)
    paintTrim(view)
    paintLivery(view, livery, random.pick(['7', '23', '27', '33', '3']))
    if (openTop) {
      paintCockpitEdge(view, openTop)
      paintWindscreenFrame(view, openTop)
    } else {
      if (roof === 'cloth' && shape.softTop) paintSoftTop(view, shape.softTop)
      paintGlass(view)
    }
    paintMirror(view)
    paintLights(view)
    const turn = random.between(0, 1.2)
    paintWheel(view, shape.rearAxle, turn)
    paintWheel(view, shape.frontAxle, turn + 0.5)
    paintBeams(view)
    context.restore()
  },
}
