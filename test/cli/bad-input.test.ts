import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { type CliFolder, openFolder } from './run-in-folder.ts'

const solid = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#c04020' } })
    .png()
    .toBuffer()

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A whole PNG of 30,000 x 30,000 pixels in some hundred kilobytes: 900 megapixels when unpacked. */
function bomb(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(30_000 * (1 + 3750)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))])
}

const references: [string, (file: string) => Promise<void> | void, RegExp][] = [
  ['a truncated PNG', async (file) => writeFileSync(file, (await solid(300, 300)).subarray(0, 200)), /cut short/],
  ['a file of no bytes', (file) => writeFileSync(file, ''), /an empty file/],
  ['a folder', (file) => mkdirSync(file), /is a folder/],
  ['a file that is missing', () => {}, /does not exist/],
  ['a decompression bomb', (file) => writeFileSync(file, bomb()), /30000 x 30000.*megapixels/],
  ['an SVG', (file) => writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"/>'), /an SVG drawing/],
  ['a text', (file) => writeFileSync(file, 'hello'), /text/],
]

it.each(references)('refuses %s as reference: the file is named, nothing is left behind', async (_, make, message) => {
  const folder = openFolder()
  await make(path.join(folder.path, 'reference.png'))
  const before = folder.files()
  const { code, stderr, stdout } = await folder.run(['a red car', '-r', 'reference.png'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/--reference reference\.png/)
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(stdout).toBe('')
  expect(folder.files()).toEqual(before)
})

it('refuses a fifteenth reference and says how many came', async () => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'r.png'), await solid(8, 8))
  const { code, stderr } = await folder.run(['combine', ...Array.from({ length: 15 }, () => ['-r', 'r.png']).flat()])
  expect(code).toBe(2)
  expect(stderr).toMatch(/at most 14 reference images.*15 came/)
})

const prompts: [string, string][] = [
  ['emoji', '🐶🌈🚗'],
  ['Arabic', 'قطة حمراء على طاولة'],
  ['Hebrew', 'כלב כחול בשלג'],
  ['Chinese', '夜晚的城市'],
  ['control characters', 'a red\u0000 car\u001b[31m\r\nand\ttabs'],
  ['lone surrogates', 'a \ud800 cat \udfff'],
  ['marks only', '?!…—'],
  ['one very long word', 'a'.repeat(100_000)],
  ['100 kB of words', 'a red car and a blue dog on a hill, '.repeat(2800)],
  ['a path', '../../etc/passwd'],
  ['markup', '<svg onload=alert(1)> & "quotes" \'single\''],
]

it.each(prompts)('draws a prompt of %s', async (_, prompt) => {
  const folder = openFolder()
  const { code, stderr } = await folder.run(['--', prompt])
  expect(stderr).not.toMatch(/defect/)
  expect(code).toBe(0)
  expect(folder.files()).toHaveLength(1)
  expect(folder.files()[0]).toMatch(/\.png$/)
  expect(Buffer.byteLength(folder.files()[0]!)).toBeLessThan(100)
})

it.each(['', '   ', '\n'])('refuses the empty prompt %j', async (prompt) => {
  const folder = openFolder()
  const { code, stderr } = await folder.run([prompt])
  expect(code).toBe(2)
  expect(stderr).toMatch(/prompt is empty.*Say what to draw/)
  expect(folder.files()).toEqual([])
})

const places: [string, string[], RegExp][] = [
  ['a folder that does not exist', ['-o', 'missing/car.png'], /does not exist/],
  ['a folder with a slash that does not exist', ['-o', 'missing/'], /not a folder/],
  ['a place below a file', ['-o', 'file/car.png'], /not a folder/],
  ['a place nobody can write', ['-o', '/proc/car.png'], /could not be written|cannot be written/],
  ['an ending limn does not write', ['-o', 'car.gif'], /ends in \.gif/],
  ['an ending against the format', ['-o', 'car.png', '--format', 'webp'], /differ/],
  ['standard output and JSON', ['-o', '-', '--json'], /both want standard output/],
  ['standard output and several', ['-o', '-', '-n', '2'], /one picture/],
]

it.each(places)('refuses %s to write to, and leaves nothing behind', async (_, argv, message) => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'file'), 'mine')
  const { code, stderr, stdout } = await folder.run(['a red car', ...argv])
  expect(code).toBe(2)
  expect(stderr + stdout).toMatch(message)
  expect(folder.files()).toEqual(['file'])
})

it('keeps the picture when it could not be written, and says how to get it', async () => {
  const folder = openFolder()
  const id = await drawnButUnwritable(folder)
  if (id === undefined) return
  const { code } = await folder.run(['show', id, '-o', 'rescued.png'])
  expect(code).toBe(0)
  expect(readFileSync(path.join(folder.path, 'rescued.png')).length).toBeGreaterThan(1000)
})

/** Only the superuser gets past the check that comes before drawing; for others there is nothing to rescue. */
async function drawnButUnwritable(folder: CliFolder): Promise<string | undefined> {
  const { stderr } = await folder.run(['a red car in a forest', '-o', '/proc/car.png'])
  expect(stderr).toMatch(/cannot be written|could not be written/)
  return /limn show (\w+)/.exec(stderr)?.[1]
}

it.each([
  [['a cat', '--seed', '-1'], /--seed is a whole number/],
  [['a cat', '--seed', '1.5'], /--seed is a whole number/],
  [['a cat', '-n', '0'], /--count is a whole number/],
  [['a cat', '--format', 'gif'], /png, jpeg, webp/],
  [['a cat', '--aspect', '2x3'], /--aspect.*Did you mean '2:3'/],
  [['a cat', '--size', '4k'], /--size.*Did you mean '4K'/],
  [['a cat', '--model', 'gemini-9'], /gemini-9 is not found.*limn models/],
  [['a cat', '--engine', 'brush'], /no engine "brush".*illustrator/],
  [['a cat', '--colour'], /unknown option '--colour'/],
  [['show', 'zzzz'], /no picture "zzzz"/],
  [['show'], /missing required argument 'id'/],
  [['completion', 'tcsh'], /bash, zsh, fish/],
  [['serve', '--port', '99999'], /--port is a whole number/],
  [['serve', '--host', '0.0.0.0'], /LIMN_API_KEYS/],
])('answers %j with exit code 2 and what to do instead', async (argv, message) => {
  const folder = openFolder()
  const { code, stderr } = await folder.run(argv)
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
  expect(folder.files()).toEqual([])
})
