import type { Setting } from '../settings/setting.ts'
import { darken, lighten, mix, saturate } from './color.ts'
import type { Context, Stage } from './stage.ts'

type Shapes = 'peaks' | 'water' | 'blocks' | 'trees' | 'dunes' | 'hills' | 'wall' | 'plain' | 'planet'

/** What is left of a place when all but its outline is left out; a place without a row is hills, or a wall indoors. */
const shapesOf: Readonly<Record<string, Shapes>> = {
  mountains: 'peaks',
  snow: 'peaks',
  waterfall: 'peaks',
  lake: 'peaks',
  sea: 'water',
  beach: 'water',
  river: 'water',
  underwater: 'plain',
  city: 'blocks',
  street: 'blocks',
  village: 'blocks',
  forest: 'trees',
  desert: 'dunes',
  space: 'planet',
  studio: 'plain',
  abstract: 'planet',
}

/** A place as a few flat shapes on much empty ground: sky, one disc, two or three layers of land. */
export function paintMinimalPlace(context: Context, stage: Stage, setting: Pick<Setting, 'kind' | 'indoor'>): void {
  const { width, height, palette, light, horizon, scene } = stage
  // Nobody asked for a place: a thing has plain ground, and no hills or sun.
  const isAlone = scene.setting.assumed && scene.subjects.some(({ count }) => count > 0)
  const shapes = isAlone ? 'plain' : (shapesOf[setting.kind] ?? (setting.indoor ? 'wall' : 'hills'))
  const isDark = light.time === 'night'
  const sky = isDark ? darken(palette.skyTop, 0.1) : lighten(mix(palette.skyHorizon, '#f4efe4', 0.45), 0.1)
  context.fillStyle = shapes === 'wall' ? lighten(mix(palette.far, '#f3ece0', 0.6), 0.1) : sky
  context.fillRect(0, 0, width, height)
  if (shapes === 'plain') {
    paintPlainGround(context, stage, isDark)
    return
  }
  if (shapes === 'wall') {
    context.fillStyle = mix(palette.ground, '#cdb9a0', 0.55)
    context.fillRect(0, horizon, width, height - horizon)
    return
  }
  if (stage.scene.camera.frame === undefined) paintDisc(context, stage, isDark)
  if (shapes === 'planet') return
  const land = isDark ? '#3d4c84' : saturate(mix(palette.near, palette.middle, 0.45), 1.15)
  const own = { dunes: '#d08c4e', water: '#3a8aa6' } as Partial<Record<Shapes, string>>
  const nearest = own[shapes] === undefined ? land : mix(own[shapes], land, isDark ? 0.75 : 0.25)
  for (const [layer, distance] of [0.72, 0.42, 0.08].entries()) {
    // By night what is near is the darkest, and still told from the sky.
    context.fillStyle = isDark ? darken(nearest, 0.18 * layer) : mix(nearest, sky, distance)
    paintLayer(context, stage, shapes, layer)
  }
}

const pale = ['#f3ece0', '#e9efec', '#f4e6df', '#e8e9f1', '#f1ecd6'] as const

/** One colour with a little light in it, and nothing else. */
function paintPlainGround(context: Context, { width, height, light, scene, random }: Stage, isDark: boolean): void {
  const paper = scene.setting.colors[0] ?? (isDark ? '#2a3350' : random('plain ground').pick(pale))
  const fall = context.createLinearGradient(light.from.x < 0 ? 0 : width, 0, light.from.x < 0 ? width : 0, height)
  fall.addColorStop(0, lighten(paper, 0.25))
  fall.addColorStop(1, darken(paper, 0.06))
  context.fillStyle = fall
  context.fillRect(0, 0, width, height)
}

/** The sun or the moon, large, off the middle where subjects stand. */
function paintDisc(context: Context, stage: Stage, isDark: boolean): void {
  const { width, height, unit, light, palette } = stage
  const random = stage.random('minimal disc')
  const x = light.disc?.x ?? (light.from.x < 0 ? random.between(0.22, 0.36) : random.between(0.64, 0.78))
  const warm = light.time === 'day' ? '#f2b95f' : light.time === 'dawn' ? '#f0977f' : '#ec7f4f'
  context.fillStyle = isDark ? '#f3ead2' : mix(warm, palette.accent, 0.15)
  context.beginPath()
  context.arc(x * width, Math.min(0.3 * height, stage.horizon * 0.62), unit * random.between(10, 15), 0, Math.PI * 2)
  context.fill()
}

/** One layer of land from its outline to the foot of the frame; 0 is the farthest. */
function paintLayer(context: Context, stage: Stage, shapes: Shapes, layer: number): void {
  const { width, height, unit, horizon } = stage
  const random = stage.random(`minimal layer ${layer}`)
  const base = horizon + (height - horizon) * [0.04, 0.22, 0.62][layer]!
  const rise = horizon * [0.62, 0.3, 0.08][layer]!
  context.beginPath()
  context.moveTo(0, height)
  if (shapes === 'water') {
    const top = layer === 0 ? horizon - unit * 5 : horizon + (height - horizon) * [0, 0, 0.55][layer]!
    context.lineTo(0, layer === 0 ? horizon : top)
    if (layer === 0) context.quadraticCurveTo(width * random.between(0.2, 0.4), top, width * 0.62, horizon)
    else
      for (let x = 0; x <= width; x += unit * 4)
        context.lineTo(x, top + (layer === 2 ? Math.sin(x / (unit * 7)) * unit * 0.8 : 0))
    context.lineTo(width, layer === 0 ? horizon : top)
  } else if (shapes === 'peaks') {
    const peaks = layer === 0 ? 2 : 3
    context.lineTo(0, base - rise * random.between(0.1, 0.4))
    for (let peak = 0; peak < peaks; peak++) {
      const x = ((peak + random.between(0.35, 0.65)) / peaks) * width
      context.lineTo(x, base - rise * random.between(0.6, 1))
      context.lineTo(((peak + 1) / peaks) * width, base - rise * random.between(0, 0.3))
    }
  } else if (shapes === 'blocks' && layer < 2) {
    let x = 0
    while (x < width) {
      const wide = unit * random.between(7, 14)
      const top = base - rise * random.between(0.35, 1)
      context.lineTo(x, top)
      context.lineTo(x + wide, top)
      x += wide
    }
  } else {
    const swells = shapes === 'dunes' ? 2 : 1.4
    const start = random.between(0, Math.PI * 2)
    for (let x = 0; x <= width + unit; x += unit * 2) {
      const wave = Math.sin((x / width) * Math.PI * swells + start)
      context.lineTo(x, base - rise * (0.35 + 0.3 * (shapes === 'dunes' ? Math.abs(wave) : wave)))
    }
  }
  context.lineTo(width, height)
  context.closePath()
  context.fill()
  if (shapes === 'trees' && layer > 0) paintTrees(context, stage, base - rise * 0.3, layer)
}

/** Drops on stems, rooted on a layer. */
function paintTrees(context: Context, { width, unit, random }: Stage, foot: number, layer: number): void {
  const chance = random(`minimal trees ${layer}`)
  const count = Math.round(width / (unit * (layer === 1 ? 13 : 22)))
  for (let index = 0; index < count; index++) {
    const x = ((index + chance.between(0.2, 0.8)) / count) * width
    // Those in front stand aside of the middle.
    if (layer === 2 && Math.abs(x / width - 0.5) < 0.26) continue
    const tall = unit * chance.between(18, 27) * (layer === 1 ? 0.8 : 1.25)
    context.fillRect(x - unit * 0.4, foot - tall * 0.4, unit * 0.8, tall * 0.46)
    context.beginPath()
    context.ellipse(x, foot - tall * 0.66, tall * 0.22, tall * 0.36, 0, 0, Math.PI * 2)
    context.fill()
  }
}
