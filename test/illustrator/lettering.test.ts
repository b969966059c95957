import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fillFitted, fitText } from '../../src/illustrator/paint/lettering/fit-text.ts'
import { chooseFont, unletteredCharacters } from '../../src/illustrator/paint/lettering/fonts.ts'
import { paintLettering } from '../../src/illustrator/paint/lettering/paint-lettering.ts'
import { createRandom } from '../../src/illustrator/paint/random.ts'
import type { Box, Stage } from '../../src/illustrator/paint/stage.ts'
import type { SceneLettering } from '../../src/illustrator/scene/scene.ts'

const types = ['serif', 'sans', 'script', 'display', 'mono', 'handwriting'] as const
const plain = { type: 'sans', bold: false, italic: false } as const
const words = 'Every good picture deserves a few well chosen words set with care'.split(' ')

/** The box of all pixels that are not the background, on white. */
function inkOf(
  width: number,
  height: number,
  paint: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void,
): Box | undefined {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  paint(context)
  const { data } = context.getImageData(0, 0, width, height)
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4]! > 200) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  return right > left ? { x: left, y: top, width: right - left, height: bottom - top } : undefined
}

function stageOf(width: number, height: number): Stage {
  return {
    width,
    height,
    unit: Math.min(width, height) / 100,
    horizon: height * 0.6,
    palette: { accent: '#d97a55', skyHorizon: '#cfe3ee', near: '#2d5a44' },
    light: {
      time: 'day',
      weather: 'clear',
      from: { x: -0.5, y: -0.8 },
      key: '#fff4dc',
      strength: 1,
      ambient: '#cfe0f5',
      shadow: '#3a4066',
    },
    random: (name: string) => createRandom(7, name),
  } as Stage
}

function lettering(change: Partial<SceneLettering> = {}): SceneLettering {
  return { id: 'text-1', text: 'Hello World', carrier: 'caption', place: 'center', ...plain, ...change }
}

describe('fitting', () => {
  it.each(types)('keeps 1 to 12 words of %s inside the box, in wide, square and tall boxes', (type) => {
    for (const [width, height] of [
      [360, 70],
      [200, 200],
      [90, 300],
    ] as const) {
      for (let count = 1; count <= 12; count++) {
        const box = { x: 40, y: 40, width, height }
        const text = words.slice(0, count).join(' ')
        const font = chooseFont(text, { type, bold: count % 2 === 0, italic: count % 3 === 0 })
        const ink = inkOf(width + 80, height + 80, (context) => {
          context.fillStyle = '#000000'
          const fitted = fitText(context, font, box)
          expect(fitted.lines.map((line) => line.text).join(' ')).toBe(text)
          fillFitted(context, font, fitted)
        })!
        const name = `${text} in ${width}x${height}`
        expect(ink.x, name).toBeGreaterThanOrEqual(39)
        expect(ink.y, name).toBeGreaterThanOrEqual(39)
        expect(ink.x + ink.width, name).toBeLessThanOrEqual(41 + width)
        expect(ink.y + ink.height, name).toBeLessThanOrEqual(41 + height)
        expect(Math.max(ink.width / width, ink.height / height), `${name} is large`).toBeGreaterThan(0.9)
      }
    }
  })

  it('balances its lines', () => {
    const context = createCanvas(10, 10).getContext('2d')
    const font = chooseFont(words.join(' '), plain)
    const { lines } = fitText(context, font, { x: 0, y: 0, width: 300, height: 150 })
    const widths = lines.map((line) => line.width)
    expect(lines.length).toBeGreaterThan(1)
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.5)
  })

  it('parts scripts without spaces where their readers would', () => {
    const context = createCanvas(10, 10).getContext('2d')
    const linesOf = (text: string, width: number, height: number): string[] =>
      fitText(context, chooseFont(text, plain), { x: 0, y: 0, width, height }).lines.map((line) => line.text)
    expect(linesOf('新年快乐，万事如意！', 280, 180)).toEqual(['新年快乐，', '万事如意！'])
    expect(linesOf('「本日のおすすめ」カレーライス', 280, 180)).toEqual(['「本日のおすすめ」', 'カレーライス'])
    expect(linesOf('Tokyo 東京 2026', 280, 180)).toEqual(['Tokyo', '東京 2026'])
  })

  it('fits a text of 400 characters', () => {
    const text = 'The quick brown fox jumps over the lazy dog. '.repeat(9).trim()
    const context = createCanvas(10, 10).getContext('2d')
    const { lines, ink } = fitText(context, chooseFont(text, plain), { x: 0, y: 0, width: 300, height: 200 })
    expect(lines.map((line) => line.text).join(' ')).toBe(text)
    expect(ink.width * ink.height).toBeGreaterThan(0.8 * 300 * 200)
  })

  it('keeps the line breaks that are asked', () => {
    const context = createCanvas(10, 10).getContext('2d')
    const font = chooseFont('One\nTwo three', plain)
    const { lines } = fitText(context, font, { x: 0, y: 0, width: 600, height: 100 })
    expect(lines.map((line) => line.text)).toEqual(['One', 'Two three'])
  })
})

describe('fonts', () => {
  it('letters every script it promises without a missing glyph', () => {
    const samples = [
      'The quick brown fox, 0123456789 — “quoted” & ‘so on’ … €£$%@#!?*()[]{}+=/',
      'Łódź, Český Krumlov, Ærøskøbing, İstanbul, Việt Nam',
      'Съешь ещё этих мягких французских булок',
      'Καλημέρα κόσμε',
      'مرحبا بالعالم',
      'שלום עולם',
      'नमस्ते दुनिया',
      'สวัสดีชาวโลก',
      '欢迎光临，新年快乐！',
      '東京「ラーメン」営業中。',
      '서울 커피 축제',
      'I ♥ you ★ →',
    ]
    for (const type of types) {
      for (const bold of [false, true]) {
        for (const sample of samples)
          expect(unletteredCharacters(sample, { type, bold, italic: false }), sample).toEqual([])
      }
    }
  })

  it('shapes a letter no slice of the font lacks: nothing looks like the box of a missing glyph', () => {
    // Two letters that a font has never look alike; two it lacks are the same box.
    const pictures = [...'ŁźŽыЖΩأשन'].map((letter) => {
      const font = chooseFont(letter, plain)
      const canvas = createCanvas(64, 64)
      const context = canvas.getContext('2d')
      context.font = font.at(40)
      context.fillText(font.text, 8, 48)
      return Buffer.from(context.getImageData(0, 0, 64, 64).data).toString('base64')
    })
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it('leaves out emoji and scripts it has no font for, and says which', () => {
    expect(chooseFont('Hello 🎉 world 👩‍🚀', plain)).toMatchObject({ text: 'Hello world', missing: ['🎉', '👩', '🚀'] })
    expect(unletteredCharacters('𓀀𓁐', plain)).toEqual(['𓀀', '𓁐'])
    expect(chooseFont('𝐎𝐊', plain)).toMatchObject({ text: 'OK', missing: [] })
  })

  it('uses shipped fonts only, whatever the machine has', () => {
    for (const type of types) {
      const names = chooseFont('Hello, Мир, Κόσμε, עולם', { ...plain, type })
        .at(20)
        .slice(5)
        .split(', ')
      for (const name of names) expect(name).toMatch(/^"limn-[a-z0-9-]+"$/)
      for (const name of names) expect(GlobalFonts.has(name.replaceAll('"', '')), name).toBe(true)
    }
  })

  it('draws characters that Chinese, Japanese and Korean share as the language of the text does', () => {
    const faceOf = (text: string) => chooseFont(text, plain).at(20)
    expect(faceOf('直')).toContain('noto-sans-sc')
    expect(faceOf('直に')).toContain('noto-sans-jp')
    expect(faceOf('직 直')).toContain('noto-sans-kr')
    expect(faceOf('直に')).not.toContain('noto-sans-sc')
  })

  it('ships a licence for every family', () => {
    const folder = new URL('../../art/fonts/', import.meta.url)
    const files = readdirSync(folder)
    const licences = files.filter((file) => file.startsWith('LICENSE-'))
    for (const licence of licences) {
      expect(readFileSync(new URL(licence, folder), 'utf8'), licence).toContain('SIL Open Font License, Version 1.1')
    }
    const families = licences.map((file) => file.slice('LICENSE-'.length, -'.txt'.length))
    for (const file of files.filter((name) => name.endsWith('.woff2'))) {
      expect(
        families.some((family) => file.startsWith(`${family}-`)),
        file,
      ).toBe(true)
    }
  })
})

describe('painting', () => {
  const carriers = ['caption', 'title', 'sign', 'poster', 'banner', 'label', 'logo', 'book', 'shirt', 'neon'] as const
  const box = { x: 60, y: 90, width: 280, height: 60 }

  const paint = (change: Partial<SceneLettering>, background = '#7fa3b5') => {
    const canvas = createCanvas(400, 300)
    const context = canvas.getContext('2d')
    context.fillStyle = background
    context.fillRect(0, 0, 400, 300)
    paintLettering(context, { lettering: lettering(change), box }, stageOf(400, 300))
    return context.getImageData(0, 0, 400, 300).data
  }

  it.each(carriers)('shows a %s on light, middling and dark pictures', (carrier) => {
    for (const background of ['#f4f6f8', '#8a9299', '#10131c']) {
      const data = paint({ carrier }, background)
      let [darkest, lightest] = [255, 0]
      for (let y = box.y; y < box.y + box.height; y++) {
        for (let x = box.x; x < box.x + box.width; x++) {
          const at = (y * 400 + x) * 4
          const luma = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!
          darkest = Math.min(darkest, luma)
          lightest = Math.max(lightest, luma)
        }
      }
      expect(lightest - darkest, background).toBeGreaterThan(100)
    }
  })

  it('letters in the colour that is asked', () => {
    for (const carrier of ['caption', 'title', 'sign', 'label'] as const) {
      const data = paint({ carrier, color: '#d01c1c' })
      let red = 0
      for (let at = 0; at < data.length; at += 4) {
        if (data[at]! > 190 && data[at + 1]! < 50 && data[at + 2]! < 50) red++
      }
      expect(red, carrier).toBeGreaterThan(300)
    }
  })

  it('paints nothing for a text it cannot letter', () => {
    expect(Buffer.from(paint({ text: '🎉', carrier: 'sign' }))).toEqual(
      Buffer.from(paint({ text: '', carrier: 'sign' })),
    )
  })

  it('paints the same every time', () => {
    for (const carrier of carriers) {
      expect(Buffer.from(paint({ carrier })).equals(Buffer.from(paint({ carrier }))), carrier).toBe(true)
    }
  })
})

it.each(['GRAND OPENING', 'Žluťoučký kůň', 'ΚΑΛΗΜΕΡΑ Café', 'Привет AND ALL', 'Ă A Ž Đ Ő', 'naïve Łódź façade'])(
  'leaves every pixel of %j inside the box, also where its letters come from several faces',
  (text) => {
    const canvas = createCanvas(300, 200)
    const context = canvas.getContext('2d')
    const font = chooseFont(text, { type: 'sans', bold: false, italic: false })
    const box = { x: 60, y: 50, width: 180, height: 100 }
    fillFitted(context, font, fitText(context, font, box))
    const { data } = context.getImageData(0, 0, 300, 200)
    let inked = 0
    for (let y = 0; y < 200; y++) {
      for (let x = 0; x < 300; x++) {
        if (data[(y * 300 + x) * 4 + 3]! < 16) continue
        inked++
        expect(x >= box.x - 1 && x <= box.x + box.width && y >= box.y - 1 && y <= box.y + box.height).toBe(true)
      }
    }
    expect(inked).toBeGreaterThan(500)
  },
)

// Written by `UPDATE_GOLDEN=1`, as the golden pictures are.
it('letters the scripts of the world as they were looked at and kept', async () => {
  const samples = [
    'Καλημέρα κόσμε',
    'Съешь ещё булок',
    'مرحبا بالعالم',
    'שלום עולם',
    'नमस्ते दुनिया',
    'สวัสดีชาวโลก',
    '欢迎光临',
    '東京ラーメン',
    '서울 커피 축제',
    'Tokyo 東京 2026',
  ]
  const canvas = createCanvas(320, 300)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, 320, 300)
  context.fillStyle = '#000000'
  samples.forEach((text, at) => {
    const font = chooseFont(text, plain)
    expect(font.missing).toEqual([])
    const box = { x: (at % 2) * 160 + 8, y: Math.floor(at / 2) * 60 + 6, width: 144, height: 48 }
    fillFitted(context, font, fitText(context, font, box))
  })
  const file = path.join(import.meta.dirname, 'fixtures', 'golden', 'scripts.png')
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, canvas.toBuffer('image/png'))
  const golden = await sharp(readFileSync(file)).ensureAlpha().raw().toBuffer()
  const { data } = context.getImageData(0, 0, 320, 300)
  let difference = 0
  for (const [at, value] of golden.entries()) difference += Math.abs(value - data[at]!)
  expect(difference / golden.length).toBeLessThan(2)
})
