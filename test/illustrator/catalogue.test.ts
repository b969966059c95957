import { createCanvas } from '@napi-rs/canvas'
import { converter } from 'culori'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/illustrator/paint/random.ts'
import type { Light, Stage } from '../../src/illustrator/paint/stage.ts'
import { findIcon, iconNames, readIconBody } from '../../src/illustrator/subjects/catalogue/pack.ts'
import { iconSubject } from '../../src/illustrator/subjects/catalogue.ts'

const noon: Light = {
  time: 'day',
  weather: 'clear',
  from: { x: -0.5, y: -0.85 },
  key: '#fff4dc',
  strength: 1,
  ambient: '#cfe0f5',
  shadow: '#4a4f7a',
}

interface Look {
  color?: string
  flip?: boolean
  light?: Partial<Light>
  height?: number
}

/** Paints an icon alone on a clear canvas, with a margin of a tenth on each side, and returns its pixels. */
function paint(name: string, { color, flip = false, light = {}, height = 120 }: Look = {}) {
  const subject = iconSubject(name)!
  const attributes = { colors: color ? [color] : [], size: 1, words: [] }
  const details = { attributes, noun: name, shot: 'full', flip, random: createRandom(1, name) } as const
  const width = Math.round(height * subject.aspect(details))
  const margin = Math.round(height / 10)
  const canvas = createCanvas(width + 2 * margin, height + 2 * margin)
  const context = canvas.getContext('2d')
  const stage = { light: { ...noon, ...light } } as Stage
  subject.paint(context, { x: margin, y: margin, width, height }, details, stage)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return { data, width: canvas.width, height: canvas.height, margin }
}

/** Mean colour of what is drawn, in OKLCH, greys left out of the hue. */
function mean({ data }: ReturnType<typeof paint>): { lightness: number; chroma: number; hue: number } {
  let [count, lightness, x, y] = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 200) continue
    const color = converter('oklch')({
      mode: 'rgb',
      r: data[at]! / 255,
      g: data[at + 1]! / 255,
      b: data[at + 2]! / 255,
    })
    count++
    lightness += color.l
    x += Math.cos(((color.h ?? 0) * Math.PI) / 180) * color.c
    y += Math.sin(((color.h ?? 0) * Math.PI) / 180) * color.c
  }
  const hue = ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
  return { lightness: lightness / count, chroma: Math.hypot(x, y) / count, hue }
}

const hueApart = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180)

describe('icon pack', () => {
  it('decodes every icon, and nothing of it lies outside the pack', () => {
    const names = iconNames()
    expect(names.length).toBeGreaterThan(1000)
    let end = 0
    for (const name of names) {
      const icon = findIcon(name)!
      expect(icon.offset, name).toBe(end)
      end += icon.length
      expect(readIconBody(icon), name).toMatch(/<(path|g|circle|rect|ellipse)/)
      expect(icon.drawn.width * icon.drawn.height, name).toBeGreaterThan(0)
      expect(icon.drawn.x + icon.drawn.width, name).toBeLessThanOrEqual(icon.side)
      expect(icon.metres, name).toBeGreaterThan(0)
    }
  })

  it('has no subject for a name it does not hold', () => {
    expect(iconSubject('icon:no-such-thing')).toBeUndefined()
    expect(iconSubject('constructor')).toBeUndefined()
  })

  it('tells real sizes apart', () => {
    const metres = (name: string) => findIcon(name)!.metres
    expect(metres('elephant')).toBeGreaterThan(metres('dog'))
    expect(metres('dog')).toBeGreaterThan(metres('cup'))
    expect(metres('deciduous-tree')).toBeGreaterThan(metres('automobile'))
  })
})

describe('a painted icon', () => {
  it('fills its box, stands on its lower edge and stays inside', () => {
    for (const name of ['dog', 'bicycle', 'bench', 'giraffe', 'wine-glass']) {
      const { data, width, height, margin } = paint(name)
      const rows = Array.from({ length: height }, (_, y) =>
        Array.from({ length: width }, (_, x) => data[(y * width + x) * 4 + 3]!).some((alpha) => alpha > 100),
      )
      expect(Math.abs(rows.indexOf(true) - margin), `${name} top`).toBeLessThanOrEqual(3)
      expect(Math.abs(rows.lastIndexOf(true) - (height - margin - 1)), `${name} foot`).toBeLessThanOrEqual(3)
    }
  })

  it('takes the colour that is asked', () => {
    const hues: Record<string, number> = { '#2563eb': 262, '#16a34a': 150, '#dc2626': 27, '#7c3aed': 293 }
    for (const name of ['dog', 'red-apple', 'bird', 'chair', 'bus', 'elephant', 'rose']) {
      for (const [color, hue] of Object.entries(hues)) {
        if (name === 'bus') continue
        expect(hueApart(mean(paint(name, { color })).hue, hue), `${name} ${color}`).toBeLessThan(40)
      }
    }
  })

  it('can be black, white and grey', () => {
    for (const name of ['dog', 'cat', 'horse', 'automobile']) {
      const black = mean(paint(name, { color: '#111111' }))
      const white = mean(paint(name, { color: '#ffffff' }))
      expect(black.lightness, name).toBeLessThan(0.45)
      expect(white.lightness - black.lightness, name).toBeGreaterThan(0.25)
    }
    expect(mean(paint('dog', { color: '#9ca3af' })).chroma).toBeLessThan(0.05)
  })

  it('is darker at night than at noon', () => {
    const night: Partial<Light> = {
      time: 'night',
      key: '#9fc0ff',
      strength: 0.3,
      ambient: '#31407a',
      shadow: '#141a3f',
    }
    expect(mean(paint('dog', { light: night })).lightness).toBeLessThan(mean(paint('dog')).lightness - 0.1)
  })

  it('faces right, and left when flipped', () => {
    const weight = (flip: boolean) => {
      const { data, width } = paint('elephant', { flip, light: { from: { x: 0, y: -1 } } })
      let sum = 0
      for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 100) sum += ((at / 4) % width) - width / 2
      return sum
    }
    const [right, left] = [weight(false), weight(true)]
    expect(Math.sign(right)).toBe(-Math.sign(left))
    expect(Math.abs(right + left)).toBeLessThan(Math.abs(right) * 0.2)
  })

  it('is the same every time', () => {
    const once = paint('owl', { color: '#2563eb', height: 90 }).data
    expect(Buffer.from(paint('owl', { color: '#2563eb', height: 90 }).data).equals(Buffer.from(once))).toBe(true)
  })
})
