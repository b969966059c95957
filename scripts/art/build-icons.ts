import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { createCanvas, Image } from '@napi-rs/canvas'
import { facing, notoIcons, skippedIcons } from './icon-choice.data.ts'
import { habitats, heights } from './icon-facts.data.ts'
import { simplifySvg } from './simplify-svg.ts'

/**
 * Writes art/icons.bin (each SVG body brotli-compressed, one after another) and art/icons.json (where each begins, how
 * long it is, its view box side, and the box the drawing really fills). Run: npm ci in this folder, then
 * `npx tsx scripts/art/build-icons.ts`.
 */
interface IconSet {
  icons: Record<string, { body: string; hidden?: boolean }>
}

/**
 * Offset, length, view box side; x, y, width, height of the drawn part in view box units; facing -1 left, 0 neither, 1
 * right; real height in metres; habitat.
 */
type IndexRow = [number, number, number, number, number, number, number, number, number, string]

const here = new URL('./', import.meta.url)
const art = new URL('../../art/', here)
const readSet = (name: string): IconSet =>
  JSON.parse(readFileSync(new URL(`node_modules/@iconify-json/${name}/icons.json`, here), 'utf8')) as IconSet

const fluent = readSet('fluent-emoji')
const noto = readSet('noto')
const tone = /-(dark|medium-dark|medium|medium-light|light)$/

function wanted(name: string, set: IconSet): boolean {
  if (set.icons[name]!.hidden) return false
  if (tone.test(name) && set.icons[name.replace(tone, '')]) return false
  return !skippedIcons.some((pattern) => pattern.test(name))
}

/** The drawn part, in pixels of a 256 px rendering, haloes left out. */
function measure(svg: string): [x: number, y: number, width: number, height: number] {
  const side = 256
  const canvas = createCanvas(side, side)
  const context = canvas.getContext('2d')
  const image = new Image()
  image.src = Buffer.from(svg.replace('<svg ', `<svg width="${side}" height="${side}" `))
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, side, side)
  let [left, top, right, bottom] = [side, side, 0, 0]
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (data[(y * side + x) * 4 + 3]! < 48) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  if (right <= left) throw new Error('nothing drawn')
  return [left, top, right - left, bottom - top]
}

const bodies = new Map<string, { body: string; side: number }>()
for (const name of Object.keys(fluent.icons)) {
  if (wanted(name, fluent)) bodies.set(name, { body: fluent.icons[name]!.body, side: 32 })
}
for (const name of Object.keys(noto.icons)) {
  if (notoIcons.has(name) || (wanted(name, noto) && !fluent.icons[name])) {
    bodies.set(name, { body: noto.icons[name]!.body, side: 128 })
  }
}
for (const file of readdirSync(new URL('drawn/', here)).sort()) {
  const svg = readFileSync(new URL(`drawn/${file}`, here), 'utf8')
  const body = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<title>.*?<\/title>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\n\s*/g, '')
  bodies.set(file.replace('.svg', ''), { body, side: Number(/viewBox="0 0 (\d+) \1"/.exec(svg)![1]) })
}

const heightOf = new Map(
  Object.entries(heights).flatMap(([metres, names]) =>
    names.split(/\s+/).map((name) => [name, Number(metres)] as const),
  ),
)
const habitatOf = new Map(
  Object.entries(habitats).flatMap(([habitat, names]) => names.split(/\s+/).map((name) => [name, habitat] as const)),
)

const chunks: Buffer[] = []
const icons: Record<string, IndexRow> = {}
let offset = 0
for (const name of [...bodies.keys()].sort()) {
  const { body, side } = bodies.get(name)!
  const simple = simplifySvg(body)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${side} ${side}">${simple}</svg>`
  const box = measure(svg).map((value) => Number(((value * side) / 256).toFixed(2))) as [number, number, number, number]
  const bytes = brotliCompressSync(simple, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  })
  const height = heightOf.get(name) ?? 0.25
  const habitat = habitatOf.get(name) ?? (height > 0.5 ? 'ground' : 'surface')
  const faces = facing.left.has(name) ? -1 : facing.right.has(name) ? 1 : 0
  icons[name] = [offset, bytes.length, side, ...box, faces, height, habitat]
  chunks.push(bytes)
  offset += bytes.length
}
writeFileSync(new URL('icons.bin', art), Buffer.concat(chunks))
writeFileSync(
  new URL('icons.json', art),
  `{\n${Object.entries(icons)
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
    .join(',\n')}\n}\n`,
)
console.log(`${chunks.length} icons, ${(offset / 1e6).toFixed(2)} MB`)
