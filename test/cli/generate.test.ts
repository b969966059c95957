import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { openFolder } from './run-in-folder.ts'

it('draws into the current folder under a readable name, and says what, where and for how much', async () => {
  const folder = openFolder()
  const { code, stdout, stderr } = await folder.run(['A serene mountain landscape at dawn'])
  expect(code).toBe(0)
  expect(folder.files()).toEqual(['serene-mountain-landscape-at-dawn.png'])
  expect(sniffImage(readFileSync(path.join(folder.path, 'serene-mountain-landscape-at-dawn.png')))).toEqual({
    mimeType: 'image/png',
    width: 1024,
    height: 1024,
  })
  const [file, facts, text] = stdout.split('\n')
  expect(file).toBe('serene-mountain-landscape-at-dawn.png')
  expect(facts).toMatch(
    /^1024 x 1024 · gemini-3-pro-image-preview by illustrator · \d+\.\d\d s · \$0, drawn here \(\$0\.13\d* at Google\)$/,
  )
  expect(text).toMatch(/mountain/)
  expect(stderr.trim().split('\n')).toEqual(['No key, so the built-in illustrator drew it on this machine.'])
})

it('never writes over a picture it named itself', async () => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'red-car.png'), 'mine')
  await folder.run(['a red car'])
  await folder.run(['a red car'])
  expect(folder.files()).toEqual(['red-car-2.png', 'red-car-3.png', 'red-car.png'])
  expect(readFileSync(path.join(folder.path, 'red-car.png'), 'utf8')).toBe('mine')
})

it('joins the words of an unquoted prompt, and takes the verb generate too', async () => {
  const folder = openFolder()
  await folder.run(['a', 'red', 'car', '-q'])
  await folder.run(['generate', 'a', 'blue', 'car', '-q'])
  expect(folder.files()).toEqual(['blue-car.png', 'red-car.png'])
})

it('reads the prompt from standard input for -', async () => {
  const folder = openFolder()
  const { code } = await folder.run(['-', '-q'], { stdin: 'a yellow bird\n' })
  expect(code).toBe(0)
  expect(folder.files()).toEqual(['yellow-bird.png'])
})

it('draws as the reference document says, also where LIMN_FIDELITY makes a server live', async () => {
  const folder = openFolder()
  const environment = { LIMN_FIDELITY: 'live' }
  const { code } = await folder.run(['a red car', '-q', '--model', 'gemini-2.5-flash-image'], { environment })
  expect(code).toBe(0)
  expect(folder.files()).toEqual(['red-car.png'])
  expect(sniffImage(readFileSync(path.join(folder.path, 'red-car.png')))?.mimeType).toBe('image/png')
})

it('writes the file, the folder or the stream that -o names, in the format of its ending', async () => {
  const folder = openFolder()
  await folder.run(['a red car', '-o', 'car.jpg'])
  await folder.run(['a red car', '-o', 'car.webp'])
  await folder.run(['a red car', '--format', 'jpeg'])
  const streamed = await folder.run(['a red car', '-o', '-'])
  expect(folder.files()).toEqual(['car.jpg', 'car.webp', 'red-car.jpg'])
  const types = ['car.jpg', 'car.webp', 'red-car.jpg'].map(
    (file) => sniffImage(readFileSync(path.join(folder.path, file)))?.mimeType,
  )
  expect(types).toEqual(['image/jpeg', 'image/webp', 'image/jpeg'])
  expect(sniffImage(streamed.stdoutBytes)).toMatchObject({ mimeType: 'image/png' })
  expect(streamed.stderr).toMatch(/1024 x 1024/)
})

it('draws the exact pixels of the profile', async () => {
  const folder = openFolder()
  const { stdout } = await folder.run(['a red car', '-a', '16:9', '-s', '2K', '-m', 'gemini-3-pro-image', '--json'])
  expect(JSON.parse(stdout).pictures[0]).toMatchObject({ width: 2752, height: 1536 })
})

it('gives several pictures of one prompt for --count, each of its own seed', async () => {
  const folder = openFolder()
  const { stdout } = await folder.run(['a red car', '-n', '3', '--seed', '5', '--json'])
  const { pictures } = JSON.parse(stdout)
  expect(pictures.map((picture: { seed: number }) => picture.seed)).toEqual([5, 6, 7])
  expect(new Set(pictures.map((picture: { sha256: string }) => picture.sha256)).size).toBe(3)
  expect(folder.files()).toHaveLength(3)
  await folder.run(['a red car', '-n', '2', '-o', 'car.png', '-q'])
  expect(folder.files()).toEqual(expect.arrayContaining(['car-1.png', 'car-2.png']))
})

it('prints one JSON object and nothing else for --json, of a failure too', async () => {
  const folder = openFolder()
  const { stdout, stderr, code } = await folder.run(['a red kite', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    prompt: 'a red kite',
    pictures: [{ path: path.join(folder.path, 'red-kite.png'), mimeType: 'image/png', width: 1024, height: 1024 }],
    generations: [{ engine: 'illustrator', outcome: 'done', cached: false, warnings: [] }],
    cost: { paidUsd: 0 },
  })
  expect(stderr).toBe('')
  const failed = await folder.run(['a red car', '--json', '-s', '9K'])
  expect(failed.code).toBe(2)
  expect(JSON.parse(failed.stdout)).toMatchObject({
    error: { code: 'invalid-argument', violations: [{ field: '--size' }] },
  })
})

it('prints nothing for --quiet', async () => {
  const folder = openFolder()
  expect(await folder.run(['a red car', '-q'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
})

it('says that a picture came from the cache, and the time of this call', async () => {
  const folder = openFolder()
  const first = JSON.parse((await folder.run(['a purple elephant in the sea', '--json'])).stdout)
  const { stdout, stderr } = await folder.run(['a purple elephant in the sea'])
  expect(stdout).toMatch(/from the cache · \$0, drawn before/)
  expect(stderr).toBe('')
  const [again] = JSON.parse((await folder.run(['a purple elephant in the sea', '--json'])).stdout).generations
  expect(again).toMatchObject({ cached: true, id: first.generations[0].id, timingsMs: { total: expect.any(Number) } })
  expect(Object.keys(again.timingsMs)).toEqual(['total'])
})

it('says once a run why the illustrator drew, however many pictures it was', async () => {
  const { stderr } = await openFolder().run(['a red car on the moon', '-n', '2'])
  expect(stderr).toBe('No key, so the built-in illustrator drew it on this machine.\n')
})

it('adds up costs without the noise of floating point', async () => {
  const folder = openFolder()
  const { stdout } = await folder.run(['a red car', '-n', '3', '--json', '-m', 'gemini-2.5-flash-image'])
  const { cost, generations } = JSON.parse(stdout)
  for (const { upstreamUsd } of [cost, ...generations.map((generation: { cost: unknown }) => generation.cost)]) {
    expect(`${upstreamUsd}`).toMatch(/^0\.\d{1,6}$/)
  }
})

it('shows a progress line on a terminal and takes it away again', async () => {
  const folder = openFolder()
  const { stderr } = await folder.run(['a red car'], { terminal: true })
  expect(stderr).toMatch(/^Drawing …\r\u001b\[2K/)
})

it('ends with 130 when it is interrupted, and leaves no file', async () => {
  const folder = openFolder()
  const controller = new AbortController()
  controller.abort()
  const { code, stderr } = await folder.run(['a ship on the ocean'], { signal: controller.signal })
  expect(code).toBe(130)
  expect(stderr).toBe('limn: cancelled.\n')
  expect(folder.files()).toEqual([])
})

it('says in the log and the record what was cancelled, and claims no picture', async () => {
  const folder = openFolder()
  const store = await openSqliteStore({ home: process.env.LIMN_HOME! })
  await folder.run(['a teapot in the rain', '-q'])
  const [{ id } = { id: '' }] = await store.listRecords({ words: 'teapot rain', limit: 1 })
  const record = (await store.findRecord(id))!
  await store.insertRecord({
    ...record,
    id: 'cancelled000',
    outcome: 'cancelled',
    images: [],
    text: 'Here is a teapot.',
  })
  await store.close()
  expect((await folder.run(['log', 'teapot'])).stdout).toMatch(/^cancelled000 .* cancelled +- +\$0 +a teapot/m)
  expect((await folder.run(['show', 'cancelled000'])).stdout).not.toMatch(/Here is/)
  const written = await folder.run(['show', 'cancelled000', '-o', 'teapot.png'])
  expect(written).toMatchObject({ code: 2, stderr: 'limn: cancelled000 has no picture to write: it was cancelled.\n' })
})

it('uses the first frame of a GIF, and takes the ratio of the reference', async () => {
  const folder = openFolder()
  const frames = await sharp(Buffer.from(Array.from({ length: 40 * 80 * 3 }, (_, i) => (i < 40 * 40 * 3 ? 200 : 30))), {
    raw: { width: 40, height: 80, channels: 3, pageHeight: 40 },
  })
    .gif({ delay: [100, 100] })
    .toBuffer()
  writeFileSync(path.join(folder.path, 'two-frames.gif'), frames)
  const { code, stdout } = await folder.run(['in the same style as this', '-r', 'two-frames.gif', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).pictures[0]).toMatchObject({ width: 1024, height: 1024 })
})
