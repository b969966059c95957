import { describe, expect, it } from 'vitest'
import { distance, oklabOfHex } from '../../../src/illustrator/paint/styles/oklab.ts'
import { cutOutSubject } from '../../../src/illustrator/references/cut-out.ts'
import { studyReference } from '../../../src/illustrator/references/study-reference.ts'
import { ballOnBackdrop, drawPixels, grainyPhoto, lineDrawing, poster, posterColors } from './drawn-references.ts'

const isNear = (hex: string, other: string, within = 0.05): boolean =>
  distance(oklabOfHex(hex), oklabOfHex(other)) < within

describe('studyReference', () => {
  it('finds exactly the colours of a poster, the vivid ones before the paper', () => {
    const { palette, kind, measure } = studyReference(3, poster())
    expect(palette).toHaveLength(4)
    for (const color of posterColors) expect(palette.some((found) => isNear(found, color))).toBe(true)
    expect(isNear(palette[0]!, '#e4572e')).toBe(true)
    expect(kind).toBe('flat')
    expect(measure.flatness).toBeGreaterThan(0.8)
    expect(measure.texture).toBe(0)
  })

  it('keeps a small vivid accent', () => {
    const pixels = drawPixels(400, 300, (context) => {
      context.fillStyle = '#8a9aa3'
      context.fillRect(0, 0, 400, 300)
      context.fillStyle = '#e01b24'
      context.fillRect(200, 200, 24, 18)
    })
    expect(studyReference(0, pixels).palette.some((color) => isNear(color, '#e01b24'))).toBe(true)
  })

  it('tells a line drawing, a poster and a photo apart', () => {
    expect(studyReference(0, lineDrawing()).kind).toBe('line')
    expect(studyReference(0, grainyPhoto(200)).kind).toBe('photo')
  })

  it('measures warmth, grain and brightness', () => {
    const sepia = studyReference(0, grainyPhoto(34)).measure
    const blue = studyReference(0, grainyPhoto(215)).measure
    expect(sepia.warmth).toBeGreaterThan(0.2)
    expect(blue.warmth).toBeLessThan(-0.2)
    expect(sepia.texture).toBeGreaterThan(0.4)
    expect(studyReference(0, lineDrawing()).measure.brightness).toBeGreaterThan(0.8)
  })

  it('says the same of the same pixels', () => {
    expect(studyReference(0, grainyPhoto(34))).toEqual(studyReference(0, grainyPhoto(34)))
  })

  it('survives one pixel and a picture of nothing', () => {
    expect(studyReference(0, { width: 1, height: 1, data: Uint8Array.of(255, 0, 0, 255) }).palette).toEqual(['#ff0000'])
    expect(studyReference(0, { width: 40, height: 40, data: new Uint8Array(6400) }).palette).toEqual([])
  })
})

describe('cutOutSubject', () => {
  it('takes a subject from a studio backdrop, with clear corners and its own colour', () => {
    const cut = cutOutSubject(ballOnBackdrop())!
    expect(Math.abs(cut.x - 150)).toBeLessThan(3)
    expect(Math.abs(cut.y - 90)).toBeLessThan(3)
    const { width, data } = cut.pixels
    expect(data[3]).toBe(0)
    const middle = (Math.floor(cut.pixels.height / 2) * width + Math.floor(width / 2)) * 4
    expect([...data.subarray(middle, middle + 4)]).toEqual([196, 38, 29, 255])
  })

  it('takes away the backdrop between legs, and the shadow about the feet', () => {
    const stool = drawPixels(300, 300, (context) => {
      context.fillStyle = '#f2f1ee'
      context.fillRect(0, 0, 300, 300)
      const shadow = context.createRadialGradient(0, 0, 0, 0, 0, 110)
      shadow.addColorStop(0, 'rgba(40,40,40,0.5)')
      shadow.addColorStop(1, 'rgba(40,40,40,0)')
      context.save()
      context.translate(150, 250)
      context.scale(1, 0.12)
      context.fillStyle = shadow
      context.fillRect(-110, -110, 220, 220)
      context.restore()
      context.fillStyle = '#8a4b1f'
      context.fillRect(80, 80, 140, 40)
      context.fillRect(90, 120, 26, 130)
      context.fillRect(184, 120, 26, 130)
      context.fillRect(100, 225, 100, 14)
    })
    const cut = cutOutSubject(stool)!
    const alphaAt = (x: number, y: number): number => {
      const [column, row] = [x - cut.x, y - cut.y]
      if (column < 0 || row < 0 || column >= cut.pixels.width || row >= cut.pixels.height) return 0
      return cut.pixels.data[(row * cut.pixels.width + column) * 4 + 3]!
    }
    expect(alphaAt(150, 180)).toBe(0)
    expect(alphaAt(150, 260)).toBe(0)
    expect(alphaAt(150, 100)).toBe(255)
    expect(alphaAt(100, 200)).toBe(255)
  })

  it('uses the transparency a picture already has', () => {
    const pixels = drawPixels(200, 200, (context) => {
      context.fillStyle = '#225588'
      context.fillRect(60, 40, 80, 120)
    })
    expect(cutOutSubject(pixels)).toMatchObject({ x: 60, y: 40, pixels: { width: 80, height: 120 } })
  })

  it('leaves a picture whole when it has no clean backdrop', () => {
    expect(cutOutSubject(grainyPhoto(100))).toBeUndefined()
    expect(cutOutSubject(poster())).toBeUndefined()
  })
})
