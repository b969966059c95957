import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import type { Box, Stage } from '../../../src/illustrator/paint/stage.ts'
import { paintCollageBackdrop, paintReferenceBackdrop } from '../../../src/illustrator/references/paint-backdrop.ts'
import { paintReference } from '../../../src/illustrator/references/paint-reference.ts'
import type { Composition } from '../../../src/illustrator/scene/composition.ts'
import type { Pixels } from '../../../src/imaging/image.ts'
import { ballOnBackdrop, grainyPhoto } from './drawn-references.ts'

const size = 400

function stageAt(time: 'day' | 'night'): Stage {
  const composition: Composition = {
    scene: {
      version: 1,
      seed: 5,
      setting: { kind: 'studio', assumed: true, features: [], colors: [] },
      light: { time, weather: 'clear', mood: [], setup: [] },
      camera: { shot: 'wide', angle: 'eye', bokeh: false },
      subjects: [],
      lettering: [],
      style: { kind: 'vector', palette: ['#aa5533', '#224466', '#eeddcc'] },
      references: [],
      undrawn: [],
    },
    width: size,
    height: size,
    horizon: 260,
    placements: [],
    lettering: [],
  }
  return createStage(composition)
}

function place(pixels: Pixels, box: Box, stage: Stage, index = 0): Canvas {
  const canvas = createCanvas(size, size)
  paintReference(canvas.getContext('2d'), box, { index, pixels, flip: false, rests: 'none' }, stage)
  return canvas
}

function inked(canvas: Canvas, least: number): Box {
  const { data } = canvas.getContext('2d').getImageData(0, 0, size, size)
  const box = { left: size, top: size, right: -1, bottom: -1 }
  for (let index = 0; index < size * size; index++) {
    if (data[index * 4 + 3]! < least) continue
    const x = index % size
    const y = Math.floor(index / size)
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x + 1)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y + 1)
  }
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top }
}

const box = { x: 80, y: 60, width: 200, height: 260 }

describe('paintReference', () => {
  it('stands a cut-out on the lower edge of its box, centred, as large as fits', () => {
    const frame = inked(place(ballOnBackdrop(), box, stageAt('day')), 128)
    expect(Math.abs(frame.y + frame.height - 320)).toBeLessThanOrEqual(3)
    expect(Math.abs(frame.x + frame.width / 2 - 180)).toBeLessThanOrEqual(3)
    expect(frame.width).toBeGreaterThan(190)
  })

  it('dims a cut-out at night', () => {
    const middle = (canvas: Canvas) => canvas.getContext('2d').getImageData(180, 220, 1, 1).data[0]!
    const ball = ballOnBackdrop()
    expect(middle(place(ball, box, stageAt('night')))).toBeLessThan(middle(place(ball, box, stageAt('day'))) - 10)
  })

  it.each([0, 1, 2, 3, 4])('keeps print %i inside its box, but for its shadow', (index) => {
    const frame = inked(place(grainyPhoto(120), box, stageAt('day'), index), 250)
    expect(frame.x).toBeGreaterThanOrEqual(box.x - 8)
    expect(frame.y).toBeGreaterThanOrEqual(box.y - 8)
    expect(frame.x + frame.width).toBeLessThanOrEqual(box.x + box.width + 8)
    expect(frame.y + frame.height).toBeLessThanOrEqual(box.y + box.height + 8)
    expect(frame.width * frame.height).toBeGreaterThan(0.35 * box.width * box.height)
  })

  it('paints the same again', () => {
    const once = place(grainyPhoto(120), box, stageAt('day'), 2).data()
    expect(Buffer.compare(place(grainyPhoto(120), box, stageAt('day'), 2).data(), once)).toBe(0)
  })
})

describe('backdrops', () => {
  it('fill the whole frame', () => {
    for (const paint of [
      (canvas: Canvas) => paintCollageBackdrop(canvas.getContext('2d'), stageAt('day')),
      (canvas: Canvas) => paintReferenceBackdrop(canvas.getContext('2d'), grainyPhoto(30), stageAt('day')),
    ]) {
      const canvas = createCanvas(size, size)
      paint(canvas)
      expect(inked(canvas, 255)).toEqual({ x: 0, y: 0, width: size, height: size })
    }
  })
})
