import type { Box, Context } from '../../paint/stage.ts'
import { type Easel, onEasel, saidWords } from '../easel.ts'
import { onEnd } from '../seen-into.ts'
import type { Habitat, Subject, SubjectDetails } from '../subject.ts'
import { fade, shade } from '../tones.ts'
import { paintForm, type Turn } from './form.ts'
import { type Material, materialOf } from './material.ts'
import { oval } from './outlines.ts'

/** What decides size and shape. */
export type Asked = Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>

/** The part of the drawing's own units that fills the box: left, top, right, bottom. */
export type View = readonly [left: number, top: number, right: number, bottom: number]

/** Middle, half its width and half its height. */
export type Mouth = readonly [x: number, y: number, rx: number, ry: number]

/** An easel that knows what the thing is to be made of. */
export interface Craft extends Easel {
  material: Material | undefined
  noun: string
  /** Colours asked for, main one first. */
  asked: readonly string[]
  /** True when the noun or a word before it holds any of these. */
  is(...words: string[]): boolean
  /** The colour asked for in this rank, or what the material has, or one of these by chance. */
  color(...usual: string[]): string
  second(...usual: string[]): string
  /** The same colour, a little other in each instance. */
  vary(color: string, reach?: number): string
  /** A body of the thing's material. */
  form(path: string, color: string, turn?: Turn, gloss?: number): void
  /** A part that is always made as usual, whatever the thing is made of. */
  part(path: string, color: string, turn?: Turn, gloss?: number): void
  /** A soft dark or light patch. */
  patch(x: number, y: number, rx: number, ry: number, color: string, opacity: number): void
  /** A turned copy of what `draw` paints, about (x, y). */
  turned(x: number, y: number, angle: number, draw: () => void): void
}

export interface ThingPlan {
  name: string
  nouns: readonly string[]
  habitat?: Habitat
  height: number | ((asked: Asked) => number)
  view: View | ((asked: Asked) => View)
  /** The oval of its mouth in the units of `view`. */
  mouth?: Mouth | ((asked: Asked) => Mouth | undefined)
  paint(art: Craft, details: SubjectDetails): void
}

/** A subject drawn in units of its own with the shading of craft/. */
export function thing({ name, nouns, habitat = 'surface', height, view, mouth, paint }: ThingPlan): Subject {
  const viewOf = (asked: Asked): View => (typeof view === 'function' ? view(asked) : view)
  const shapeOf = (asked: Asked): number => {
    const [left, top, right, bottom] = viewOf(asked)
    return (right - left) / (bottom - top)
  }
  const stands = (asked: Asked): boolean => asked.attributes.words.includes(onEnd) && shapeOf(asked) > 1
  return {
    name,
    nouns,
    habitat,
    crafted: true,
    height(asked) {
      const usual = (typeof height === 'function' ? height(asked) : height) * asked.attributes.size
      return stands(asked) ? usual * shapeOf(asked) : usual
    },
    aspect: (asked) => (stands(asked) ? 1 / shapeOf(asked) : shapeOf(asked)),
    ...(mouth && {
      mouth(asked: Asked) {
        const oval = typeof mouth === 'function' ? mouth(asked) : mouth
        return oval && shareOf(oval, viewOf(asked))
      },
    }),
    paint(context, box, details, stage) {
      const [left, top, right, bottom] = viewOf(details)
      const isTurned = stands(details)
      const [width, height] = isTurned ? [bottom - top, right - left] : [right - left, bottom - top]
      onEasel(context, box, { width, height }, details, stage, (easel) => {
        if (isTurned) {
          context.translate(0, height)
          context.rotate(-Math.PI / 2)
        }
        context.translate(-left, -top)
        paint(craftOf(easel, details, context), details)
      })
    },
  }
}

function shareOf([x, y, rx, ry]: Mouth, [left, top, right, bottom]: View): Box {
  const [width, height] = [right - left, bottom - top]
  return {
    x: (x - rx - left) / width,
    y: (y - ry - top) / height,
    width: (2 * rx) / width,
    height: (2 * ry) / height,
  }
}

/** Whether the noun or a word before it is one of these. */
export function isSaid(asked: Pick<SubjectDetails, 'attributes' | 'noun'>, ...words: string[]): boolean {
  const said = saidWords(asked)
  return words.some((word) => said.has(word))
}

function craftOf(easel: Easel, details: SubjectDetails, context: Context): Craft {
  const material = materialOf(details)
  const asked = details.attributes.colors
  const worn = isSaid(details, 'old', 'vintage', 'rusty', 'antique', 'ancient', 'worn', 'weathered', 'dusty')
  const age = (color: string): string => (worn ? shade(color, -0.14) : color)
  return {
    ...easel,
    material,
    asked,
    noun: details.noun,
    is: (...words) => isSaid(details, ...words),
    // Drawn by lot also where a colour is asked for, so that another colour is the same thing in that colour.
    color(...usual) {
      const own = easel.random.pick(material && material.colors.length > 0 ? material.colors : usual)
      return asked[0] ?? age(own)
    },
    second(...usual) {
      const own = easel.random.pick(usual)
      return asked[1] ?? age(own)
    },
    vary: (color, reach = 0.07) => shade(color, easel.random.between(-reach, reach)),
    form: (path, color, turn = 'face', gloss = 0.35) =>
      paintForm(easel, { path, color, turn, gloss: material?.gloss ?? gloss, material }),
    part: (path, color, turn = 'face', gloss = 0.35) => paintForm(easel, { path, color, turn, gloss }),
    patch(x, y, rx, ry, color, opacity) {
      context.save()
      context.translate(x, y)
      context.scale(rx, ry)
      const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
      gradient.addColorStop(0, fade(color, opacity))
      gradient.addColorStop(0.55, fade(color, opacity * 0.6))
      gradient.addColorStop(1, fade(color, 0))
      context.fillStyle = gradient
      context.fillRect(-1, -1, 2, 2)
      context.restore()
    },
    turned(x, y, angle, draw) {
      context.save()
      context.translate(x, y)
      context.rotate(angle)
      context.translate(-x, -y)
      draw()
      context.restore()
    },
  }
}

/** A dot of a form, for the many small parts of a thing. */
export function dot(art: Craft, x: number, y: number, rx: number, ry: number, color: string): void {
  art.part(oval(x, y, rx, ry), color, 'ball', 0.4)
}
