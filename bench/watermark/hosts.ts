import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findModelProfile, pixelsOf } from '../../src/gemini-api/model-profiles.ts'
import { illustrate } from '../../src/illustrator/illustrate.ts'
import { decodeImage } from '../../src/imaging/decode.ts'
import { encodeImage } from '../../src/imaging/encode.ts'
import type { Pixels } from '../../src/imaging/image.ts'
import { loadSharp } from '../../src/imaging/load-sharp.ts'
import { type DrawnHost, drawnHosts, type HostKind, stickerHosts } from './drawn-hosts.data.ts'
import { findPhotos, type PhotoHost } from './photo-hosts.ts'
import { plainHosts } from './plain-hosts.ts'

/** A picture to mark, as a PNG file. */
export interface Host {
  name: string
  kind: HostKind
  file: string
}

/** limn draws none smaller than a 512 one: smaller photographs are enlarged to as many pixels. */
const leastPixels = 512 * 512
const seed = 1
/** The model whose table has every ratio and size. */
const profile = findModelProfile('gemini-3.1-flash-image')!
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every host, drawn or fetched once and kept in the temporary folder for as long as the illustrator stays the same. */
export async function prepareHosts(): Promise<Host[]> {
  const cache = path.join(tmpdir(), 'limn-bench-watermark')
  const folder = path.join(cache, illustratorHash())
  mkdirSync(folder, { recursive: true })
  const hosts: Host[] = []
  const add = async (name: string, kind: HostKind, make: () => Promise<Uint8Array>) => {
    const file = path.join(folder, `${name}.png`)
    if (!existsSync(file)) {
      writeFileSync(`${file}.part`, await make())
      renameSync(`${file}.part`, file)
    }
    hosts.push({ name, kind, file })
  }
  for (const host of drawnHosts) await add(host.name, host.kind, () => drawHost(host))
  for (const host of stickerHosts) await add(host.name, host.kind, () => drawSticker(host))
  for (const { name, kind, draw } of plainHosts) await add(name, kind, () => draw().encode('png'))
  for (const photo of findPhotos(path.join(cache, 'photos'))) await add(photo.name, photo.kind, () => readPhoto(photo))
  return hosts
}

export function readHost({ file }: Host): Promise<Pixels> {
  return decodeImage(readFileSync(file))
}

async function drawHost({ prompt, size, ratio }: DrawnHost): Promise<Uint8Array> {
  const { pixels } = await illustrate({ prompt, references: [], seed, ...pixelsOf(profile, ratio, size) })
  return encodeImage(pixels, 'image/png')
}

async function drawSticker(host: DrawnHost): Promise<Uint8Array> {
  const reference = { bytes: await drawHost(host) }
  const { pixels, transparent } = await illustrate({
    prompt: 'Remove the background',
    references: [reference],
    seed,
    ...pixelsOf(profile, host.ratio, host.size),
  })
  if (!transparent) throw new Error(`${host.name} should be clear around its subject; the illustrator left it opaque.`)
  return encodeImage(pixels, 'image/png', { transparent })
}

async function readPhoto({ file }: PhotoHost): Promise<Uint8Array> {
  const sharp = await loadSharp()
  const picture = sharp(file)
  const { width, height } = await picture.metadata()
  const factor = Math.max(1, Math.sqrt(leastPixels / (width * height)))
  return picture
    .toColourspace('srgb')
    .resize(Math.ceil(width * factor), Math.ceil(height * factor), { fit: 'fill' })
    .png()
    .toBuffer()
}

/** Of everything that decides what the hosts look like. */
function illustratorHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['src/illustrator', 'bench/watermark', 'art']) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries.filter((one) => one.isFile() && isOfHosts(folder, one.name))) {
      hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}

const isOfHosts = (folder: string, file: string): boolean => folder !== 'bench/watermark' || /host|prose/.test(file)
