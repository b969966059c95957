import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pngWith, tEXt } from '../imaging/markers/marked-files.ts'
import { bombPng, samplePicture } from '../imaging/sample-pictures.ts'
import { type CliFolder, openFolder } from './run-in-folder.ts'

// A thread takes seconds to start from TypeScript; what threads add is tried once.
beforeEach(() => void vi.stubEnv('LIMN_WORKERS', '0'))
afterEach(() => void vi.unstubAllEnvs())

const a1111 = () => pngWith([tEXt('parameters', 'a cat\nSteps: 20, Sampler: Euler a')])

/** A folder with a drawn picture in it, at a size that is quickly drawn. */
async function withDrawn(prompt = 'A red fox in the snow'): Promise<{ folder: CliFolder; id: string }> {
  const folder = openFolder()
  const { stdout } = await folder.run([prompt, '-o', 'fox.png', '-m', 'gemini-3.1-flash-image', '-s', '512', '--json'])
  return { folder, id: JSON.parse(stdout).pictures[0].id as string }
}

function write(folder: CliFolder, name: string, bytes: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder.path, name)), { recursive: true })
  writeFileSync(path.join(folder.path, name), bytes)
}

const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

it('says of a drawn picture what bears its mark, and leads back to its record', async () => {
  const { folder, id } = await withDrawn()
  const { stdout, code } = await folder.run(['verify', 'fox.png'])
  expect(stdout).toMatch(
    /^fox\.png\n {2}limn's invisible mark: found, [\da-f]{16}, score \d+\.\d; nothing had to be undone\./,
  )
  expect(stdout).toMatch(/fewer than one in [\d.]+ million/)
  expect(stdout).toContain(`“A red fox in the snow” (limn show ${id})`)
  expect(stdout).not.toMatch(/does not mean/)
  expect(code).toBe(0)
})

it('trusts what its own home signed, and says what became of a signed file', async () => {
  const { folder } = await withDrawn()
  const bytes = readFileSync(path.join(folder.path, 'fox.png'))
  bytes[bytes.indexOf('IDAT') + 1000]! ^= 1
  write(folder, 'altered.png', bytes)
  const { stdout } = await folder.run(['verify', 'fox.png', 'altered.png'])
  expect(stdout).toContain(
    'Signed credentials: valid, signed by “limn on this machine, limn”. They say: made with limn',
  )
  expect(stdout).toContain('Signed credentials: broken: bytes of the file were changed after it was signed.')
})

it('tells the way from picture to picture that signed credentials hold', async () => {
  const { folder, id } = await withDrawn()
  const draw = async (...argv: string[]) =>
    JSON.parse((await folder.run([...argv, '-s', '512', '--json'])).stdout).pictures[0].id as string
  const blue = await draw('refine', id, 'make', 'it', 'blue', '-o', 'blue.png')
  await draw('refine', blue, 'make', 'it', 'night', '-o', 'night.png')
  const { stdout } = await folder.run(['verify', 'night.png'])
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'from previous picture (parentOf), itself from previous picture (parentOf).',
  )
  const [{ credentials }] = lines((await folder.run(['verify', 'night.png', '--json'])).stdout)
  expect(credentials.ingredients[0].ingredients[0]).toMatchObject({
    relationship: 'parentOf',
    generator: expect.stringMatching(/^limn /),
  })
})

it('prints one object a file, each on its line, of a stable shape', async () => {
  const { folder, id } = await withDrawn()
  write(folder, 'plain.jpg', await samplePicture('jpeg', 200, 200))
  const { stdout, code } = await folder.run(['verify', 'fox.png', 'plain.jpg', '--json'])
  const [fox, plain] = lines(stdout)
  expect(Object.keys(fox)).toEqual(['file', 'watermark', 'credentials', 'others', 'record'])
  expect(fox).toMatchObject({
    file: 'fox.png',
    watermark: {
      found: true,
      id: expect.stringMatching(/^[\da-f]{16}$/),
      score: expect.any(Number),
      undone: 'nothing',
    },
    record: { id, prompt: 'A red fox in the snow', engine: 'illustrator', model: 'gemini-3.1-flash-image' },
  })
  expect(fox.watermark.falsePositiveRate).toBeLessThan(1e-6)
  expect(plain).toMatchObject({
    file: 'plain.jpg',
    watermark: { found: false, id: null, score: null, undone: null },
    credentials: { state: 'absent', generator: null, sourceType: null },
    record: null,
    others: [],
  })
  expect(code).toBe(1)
})

it('knows a picture again that was mirrored, made smaller and compressed, whatever its name', async () => {
  const { folder, id } = await withDrawn()
  const small = await sharp(path.join(folder.path, 'fox.png')).flop().resize(384).jpeg({ quality: 75 }).toBuffer()
  write(folder, 'ein schöner fuchs 🦊.txt', small)
  const { stdout, code } = await folder.run(['verify', 'ein schöner fuchs 🦊.txt', '--json'])
  const { watermark, record, others } = JSON.parse(stdout)
  expect(watermark).toMatchObject({ found: true, undone: 'mirrored, cropped or resized' })
  expect(record.id).toBe(id)
  expect(others).toEqual([])
  expect(code).toBe(0)
})

it('bears with a home that does not know the picture, and makes none to look at one', async () => {
  const { folder } = await withDrawn()
  const elsewhere = { LIMN_HOME: path.join(folder.path, 'nowhere') }
  const { stdout } = await folder.run(['verify', 'fox.png'], { environment: elsewhere })
  expect(stdout).toMatch(/this limn does not remember/)
  write(folder, 'plain.png', await samplePicture('png', 100, 100))
  await folder.run(['verify', 'plain.png'], { environment: elsewhere })
  expect(folder.files()).toEqual(['fox.png', 'plain.png'])
})

it('never says of nothing that it is not by an AI', async () => {
  const folder = openFolder()
  for (const name of ['a.png', 'b.png']) write(folder, name, await samplePicture('png', 100, 100))
  const { stdout, code } = await folder.run(['verify', 'a.png', 'b.png'])
  expect(stdout.match(/Nothing found does not mean that no AI made it/g)).toHaveLength(1)
  expect(stdout).toMatch(/^2 files: 2 with nothing\.$/m)
  expect(code).toBe(1)
})

it('names what other tools left', async () => {
  const folder = openFolder()
  write(folder, 'cat.png', await a1111())
  const { stdout, code } = await folder.run(['verify', 'cat.png'])
  expect(stdout).toContain(
    "Left in the file by AUTOMATIC1111, or a tool that writes as it does (PNG text 'parameters'): a cat Steps: 20",
  )
  expect(stdout).not.toMatch(/does not mean/)
  expect(code).toBe(0)
})

it('looks into folders, and theirs, for pictures only', async () => {
  const folder = openFolder()
  for (const name of ['p/b.png', 'p/a.PNG', 'p/deep/er/c.png', 'p/.hidden/d.png']) write(folder, name, await a1111())
  write(folder, 'p/notes.md', 'no picture')
  symlinkSync(path.join(folder.path, 'p'), path.join(folder.path, 'p', 'deep', 'loop'))
  const { stdout, code } = await folder.run(['verify', 'p', '--json'])
  expect(lines(stdout).map(({ file }) => file)).toEqual(['p/a.PNG', 'p/b.png', 'p/deep/er/c.png'])
  expect(code).toBe(0)
})

it('takes patterns that the shell left alone, and files whose name is one', async () => {
  const folder = openFolder()
  for (const name of ['one.png', 'two.png', 'x/three.png', 'x/[a].png']) write(folder, name, await a1111())
  const files = async (...names: string[]) =>
    lines((await folder.run(['verify', '--json', ...names])).stdout).map(({ file }) => file)
  expect(await files('*.png')).toEqual(['one.png', 'two.png'])
  expect(await files('**/*.png')).toEqual(['one.png', 'two.png', 'x/[a].png', 'x/three.png'])
  expect(await files('{one,two}.png', 'x/[a].png')).toEqual(['one.png', 'two.png', 'x/[a].png'])
})

it.each([
  ['lines', 'one.png\nsub/my cat.png\n'],
  ['lines of Windows', 'one.png\r\nsub/my cat.png'],
  ['names that end in NUL', 'one.png\0sub/my cat.png\0'],
])('reads names from standard input as %s', async (_, stdin) => {
  const folder = openFolder()
  for (const name of ['one.png', 'sub/my cat.png']) write(folder, name, await a1111())
  const { stdout, code } = await folder.run(['verify', '-', '--json'], { stdin })
  expect(lines(stdout).map(({ file }) => file)).toEqual(['one.png', 'sub/my cat.png'])
  expect(code).toBe(0)
})

it.each([
  ['an empty standard input', ['-'], '', /No names came on standard input/],
  ['no name at all', [], '', /missing required argument/],
])('refuses %s', async (_, names, stdin, words) => {
  const { stderr, code } = await openFolder().run(['verify', ...names], { stdin })
  expect(stderr).toMatch(words)
  expect(code).toBe(2)
})

it('says what to do with a picture on standard input', async () => {
  const picture = (await samplePicture('gif')).toString('latin1')
  const { stderr, code } = await openFolder().run(['verify', '-'], { stdin: picture })
  expect(stderr).toMatch(/Standard input has a picture.*limn verify FILE/)
  expect(code).toBe(2)
})

it.each([
  ['', undefined, /An empty name\./],
  ['gone.png', undefined, /Could not be looked at\. No such file or folder\./],
  ['none-*.png', undefined, /No file matches/],
  ['empty.png', '', /an empty file \(0 bytes\)/],
  ['text.png', 'hello', /got text \(5 bytes\)/],
  ['cut.png', bombPng(300, 200), /It says it is a PNG of 300 x 200, but is cut short or damaged/],
  ['huge.png', bombPng(60_000, 60_000), /at most \d+ megapixels; got 60000 x 60000/],
  ['words/readme.md', 'hello', /A folder without pictures/],
])('says why %s could not be looked at, and looks at the others', async (name, bytes, words) => {
  const folder = openFolder()
  write(folder, 'cat.png', await a1111())
  if (bytes !== undefined) write(folder, name, bytes)
  const { stdout, code } = await folder.run(['verify', name.split('/')[0]!, 'cat.png'])
  expect(stdout).toMatch(words)
  expect(stdout).toContain('AUTOMATIC1111')
  expect(code).toBe(2)
})

it.skipIf(process.getuid?.() === 0)('says that a file or a folder may not be read', async () => {
  const folder = openFolder()
  write(folder, 'closed.png', await a1111())
  write(folder, 'sub/closed/a.png', await a1111())
  chmodSync(path.join(folder.path, 'closed.png'), 0)
  chmodSync(path.join(folder.path, 'sub/closed'), 0)
  const { stdout, code } = await folder.run(['verify', 'closed.png', 'sub', '--json'])
  expect(lines(stdout)).toEqual([
    { file: 'closed.png', error: { code: 'invalid-argument', message: 'Cannot be read: permission denied.' } },
    { file: 'sub/closed', error: { code: 'invalid-argument', message: 'Cannot be read: permission denied.' } },
  ])
  expect(code).toBe(2)
  chmodSync(path.join(folder.path, 'sub/closed'), 0o700)
})

it('looks at twenty files in threads, and tells of them in the order they were named', async () => {
  const folder = openFolder()
  const environment = { LIMN_WORKERS: '2' }
  const names = Array.from({ length: 20 }, (_, index) => `${index}.png`)
  for (const name of names) write(folder, name, await a1111())
  const { stdout, code } = await folder.run(['verify', ...names, '--json'], { environment })
  expect(lines(stdout).map(({ file }) => file)).toEqual(names)
  expect(code).toBe(0)
})

it('keeps to the width of the screen', async () => {
  const folder = openFolder()
  write(folder, 'cat.png', await pngWith([tEXt('parameters', `${'a cat '.repeat(40)}\nSteps: 20`)]))
  write(folder, 'none.png', await samplePicture('png', 100, 100))
  const { stdout } = await folder.run(['verify', 'cat.png', 'none.png'], { terminal: true, columns: 60 })
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})

it('ends at once when it is interrupted', async () => {
  const folder = openFolder()
  write(folder, 'cat.png', await a1111())
  const { stderr, code } = await folder.run(['verify', 'cat.png'], { signal: AbortSignal.abort('SIGINT') })
  expect(stderr).toBe('limn: cancelled.\n')
  expect(code).toBe(130)
})
