import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { applyStyle, styleKinds } from '../../../src/illustrator/paint/styles/index.ts'
import { distance, oklabOf, oklabOfHex } from '../../../src/illustrator/paint/styles/oklab.ts'
import { measureStyle } from '../../../src/illustrator/references/measure-style.ts'
import { studyReference } from '../../../src/illustrator/references/study-reference.ts'
import type { Composition } from '../../../src/illustrator/scene/composition.ts'
import type { SceneStyle } from '../../../src/illustrator/scene/scene.ts'
import type { Pixels } from '../../../src/imaging/image.ts'
import { drawPixels, grainyPhoto, lineDrawing, poster } from '../references/drawn-references.ts'

/** A small landscape: a gradient sky, hills, a red house. */
function painted(width = 240, height = 180): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const sky = context.createLinearGradient(0, 0, 0, height * 0.6)
  sky.addColorStop(0, '#3a6ea8')
  sky.addColorStop(1, '#f3d9b1')
  context.fillStyle = sky
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#4f7f4a'
  context.beginPath()
  context.ellipse(width * 0.4, height, width * 0.8, height * 0.42, 0, 0, 7)
  context.fill()
  context.fillStyle = '#b5382a'
  context.fillRect(width * 0.45, height * 0.5, width * 0.2, height * 0.22)
  return canvas
}

function compositionIn(style: SceneStyle): Composition {
  return {
    scene: {
      version: 1,
      seed: 5,
      setting: { kind: 'mountains', assumed: true, features: [], colors: [] },
      light: { time: 'day', weather: 'clear', mood: [], setup: [] },
      camera: { shot: 'wide', angle: 'eye', bokeh: false },
      subjects: [],
      lettering: [],
      style,
      references: [],
      undrawn: [],
    },
    width: 320,
    height: 240,
    horizon: 140,
    placements: [],
    lettering: [],
  }
}

const pixelsOf = (canvas: Canvas): Pixels => ({
  width: canvas.width,
  height: canvas.height,
  data: canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data,
})

const inStyle = (style: SceneStyle, canvas = painted()): Pixels => pixelsOf(applyStyle(canvas, compositionIn(style)))
const like = (reference: Pixels): SceneStyle => {
  const { palette, measure, style = 'vector' } = studyReference(0, reference)
  return { kind: style, palette, measured: measure }
}

function meanDifference(one: Pixels, other: Pixels): number {
  let sum = 0
  for (let at = 0; at < one.data.length; at++) sum += Math.abs(one.data[at]! - other.data[at]!)
  return sum / (one.width * one.height * 3)
}

describe('applyStyle', () => {
  const before = pixelsOf(painted())
  // The other two are ways of painting.
  const kinds = styleKinds.filter((kind) => kind !== 'vector' && kind !== 'isometric')

  it.each(kinds)('%s changes the picture, keeps its size, leaves nothing transparent, and does so again', (kind) => {
    const after = inStyle({ kind, palette: [] })
    expect([after.width, after.height]).toEqual([240, 180])
    expect(meanDifference(before, after)).toBeGreaterThan(4)
    for (let at = 3; at < after.data.length; at += 4) if (after.data[at] !== 255) throw new Error(`clear at ${at}`)
    const again = inStyle({ kind, palette: [] })
    expect(Buffer.compare(Buffer.from(again.data), Buffer.from(after.data))).toBe(0)
  })

  it.each(kinds)('%s takes frames of any proportions', (kind) => {
    for (const [width, height] of [
      [128, 16],
      [16, 128],
      [600, 448],
    ] as const) {
      const after = inStyle({ kind, palette: [] }, painted(width, height))
      expect([after.width, after.height]).toEqual([width, height])
    }
  })

  it('makes another picture of it in every style', () => {
    const made = kinds.map((kind) => ({ kind, picture: inStyle({ kind, palette: [] }) }))
    const alike = made.flatMap((one, index) =>
      made
        .slice(index + 1)
        .filter((other) => meanDifference(one.picture, other.picture) < 3)
        .map((other) => `${one.kind} and ${other.kind}`),
    )
    expect(alike).toEqual([])
  })

  it('prints a sun print in one blue and an Edo print in its pigments', () => {
    const blue = inStyle({ kind: 'cyanotype', palette: [] })
    const middle = (Math.round(blue.height * 0.6) * blue.width + Math.round(blue.width / 2)) * 4
    expect(blue.data[middle + 2]! - blue.data[middle]!).toBeGreaterThan(40)
    expect(studyReference(0, inStyle({ kind: 'woodblock', palette: [] }, painted(600, 450))).palette).not.toContain(
      '#b5382a',
    )
  })

  it('leaves the picture alone when no style is asked, and when nobody knows the style', () => {
    expect(meanDifference(before, inStyle({ kind: 'vector', palette: [] }))).toBe(0)
    expect(meanDifference(before, inStyle({ kind: 'fresco', palette: [] }))).toBe(0)
  })
})

describe('a style reference', () => {
  it('of one hue turns the picture to that hue and no other', () => {
    const sepia = grainyPhoto(34)
    const after = measureStyle(inStyle(like(sepia)))
    expect(after.warmth).toBeGreaterThan(0.15)
    expect(Math.abs(after.brightness - measureStyle(sepia).brightness)).toBeLessThan(0.15)
  })

  it('of four flat colours leaves the picture in those colours', () => {
    const style = like(poster())
    const after = inStyle(style)
    const colors = style.palette.map(oklabOfHex)
    let near = 0
    for (let at = 0; at < after.data.length; at += 4) {
      const color = oklabOf(after.data[at]!, after.data[at + 1]!, after.data[at + 2]!)
      if (colors.some((other) => distance(color, other) < 0.04)) near++
    }
    expect(near / (after.width * after.height)).toBeGreaterThan(0.93)
  })

  it('drawn in lines makes a line drawing on the same paper', () => {
    const after = inStyle(like(lineDrawing()), painted(400, 300))
    const measure = measureStyle(after)
    expect(measure.saturation).toBeLessThan(0.08)
    expect(measure.brightness).toBeGreaterThan(0.6)
    expect(Math.abs(after.data[0]! - 0xf8)).toBeLessThan(12)
  })

  it('of the dark with lights makes a dark picture with lights', () => {
    const night = drawPixels(300, 200, (context) => {
      context.fillStyle = '#0a0716'
      context.fillRect(0, 0, 300, 200)
      for (const [index, color] of ['#ff2bd6', '#19e3ff', '#8a3bff'].entries()) {
        context.fillStyle = color
        context.fillRect(40 + index * 80, 40, 46, 140)
      }
    })
    expect(measureStyle(inStyle(like(night))).brightness).toBeLessThan(0.4)
  })

  it.each(['watercolor', 'oil', 'pencil'])('made in %s is recognized, and the picture is then made so', (kind) => {
    const reference = inStyle({ kind, palette: [] }, painted(600, 450))
    expect(studyReference(0, reference).style).toBe(kind)
    expect(studyReference(0, inStyle(like(reference), painted(480, 360))).style).toBe(kind)
  })

  it('of blocks makes blocks, of glowing tubes makes tubes, of crayon strokes makes strokes', () => {
    const sprite = drawPixels(320, 240, (context) => {
      for (let block = 0; block < 40 * 30; block++) {
        context.fillStyle = ['#1d2b53', '#7e2553', '#008751', '#ffa300'][(block * 7 + (block >> 3)) % 4]!
        context.fillRect((block % 40) * 8, Math.floor(block / 40) * 8, 8, 8)
      }
    })
    expect(studyReference(0, sprite).style).toBe('pixel-art')
    const sign = drawPixels(400, 300, (context) => {
      context.fillStyle = '#0c0714'
      context.fillRect(0, 0, 400, 300)
      context.lineWidth = 7
      for (const [index, color] of ['#ff2bd6', '#19e3ff'].entries()) {
        context.strokeStyle = color
        context.beginPath()
        context.arc(130 + 140 * index, 150, 60, 0, 7)
        context.stroke()
      }
    })
    expect(studyReference(0, sign).style).toBe('neon')
    const crayon = drawPixels(400, 300, (context) => {
      context.fillStyle = '#fdfcf8'
      context.fillRect(0, 0, 400, 300)
      context.lineWidth = 4
      for (let stroke = 0; stroke < 24; stroke++) {
        context.strokeStyle = ['#d33', '#2a4', '#26c'][stroke % 3]!
        context.beginPath()
        context.moveTo(40 + stroke * 13, 80)
        context.lineTo(50 + stroke * 13, 220)
        context.stroke()
      }
    })
    expect(studyReference(0, crayon).style).toBe('childrens-book')
  })

  it('of lit windows at night is no neon sign', () => {
    const night = drawPixels(300, 200, (context) => {
      context.fillStyle = '#0b1230'
      context.fillRect(0, 0, 300, 200)
      context.fillStyle = '#ffd77a'
      for (let window = 0; window < 120; window++)
        context.fillRect((window * 37) % 290, 60 + ((window * 53) % 120), 4, 5)
    })
    expect(studyReference(0, night).style).toBeUndefined()
  })

  it('lends its colours to a style that was asked for by name', () => {
    const own = inStyle({ kind: 'mosaic', palette: [] })
    const lent = inStyle({ ...like(grainyPhoto(34)), kind: 'mosaic' })
    expect(measureStyle(lent).warmth).toBeGreaterThan(measureStyle(own).warmth)
    expect(studyReference(0, lent).palette.every((hex) => oklabOfHex(hex).b > -0.03)).toBe(true)
  })

  it('without measures is a palette to keep to', () => {
    const after = inStyle({ kind: 'vector', palette: ['#0b1d51', '#c9a227', '#f4f1e8'] })
    const { palette } = studyReference(0, after)
    const hue = (hex: string) => oklabOfHex(hex).b
    expect(palette.some((hex) => hue(hex) < -0.04)).toBe(true)
    expect(palette.some((hex) => hue(hex) > 0.08)).toBe(true)
    expect(palette.every((hex) => oklabOfHex(hex).a < 0.06)).toBe(true)
  })
})
