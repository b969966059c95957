import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { pictureName } from '../../src/cli/picture-name.ts'
import { answer, model, usageUsd } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { readIndependently } from '../imaging/credentials/independent-reader.ts'
import { tinyPng } from '../service/temp-app.ts'
import { openGoogleHome } from './google-home.ts'
import { openFolder } from './run-in-folder.ts'

it('converts a picture that is shown again into the format of the file, as when it was drawn', async () => {
  const folder = openFolder()
  const drawing = ['a red car', '--seed', '3', '--no-credentials']
  const { id } = JSON.parse((await folder.run([...drawing, '--json'])).stdout).pictures[0]
  for (const ending of ['jpg', 'webp', 'png']) {
    await folder.run([...drawing, '-q', '-o', `drawn.${ending}`])
    expect((await folder.run(['show', id, '-o', `shown.${ending}`])).code).toBe(0)
    const [drawn, shown] = ['drawn', 'shown'].map((name) => readFileSync(path.join(folder.path, `${name}.${ending}`)))
    expect(shown!.equals(drawn!)).toBe(true)
  }
})

it('signs a picture that is shown again in another format, as going on from the one in the log', async () => {
  const folder = openFolder()
  const drawn = JSON.parse((await folder.run(['a red car', '--seed', '3', '-o', 'drawn.png', '--json'])).stdout)
  const [{ id }] = drawn.pictures
  const verified = async (file: string) => JSON.parse((await folder.run(['verify', file, '--json'])).stdout)
  const first = await verified('drawn.png')
  for (const [ending, mimeType] of [
    ['jpg', 'image/jpeg'],
    ['webp', 'image/webp'],
  ] as const) {
    expect(await folder.run(['show', id, '-o', `shown.${ending}`])).toMatchObject({ code: 0, stderr: '' })
    expect(await verified(`shown.${ending}`)).toMatchObject({
      watermark: { found: true, id: first.watermark.id },
      record: { id },
      credentials: {
        state: 'valid',
        sourceType: 'algorithmicMedia',
        softBindings: first.credentials.softBindings,
        ingredients: [{ relationship: 'parentOf', mimeType: 'image/png', generator: first.credentials.generator }],
        problems: [],
      },
    })
    const bytes = readFileSync(path.join(folder.path, `shown.${ending}`))
    expect(await readIndependently(bytes, mimeType)).toMatchObject({ isValid: true })
  }
})

it('keeps to what the configuration says of credentials and metadata when a picture is shown again', async () => {
  const folder = openFolder()
  const home = path.join(folder.path, 'home')
  const environment = { LIMN_HOME: home }
  const { stdout } = await folder.run(['a red car', '-o', 'drawn.png', '--json'], { environment })
  writeFileSync(path.join(home, 'config.json'), JSON.stringify({ credentials: false, metadata: false }))
  await folder.run(['show', JSON.parse(stdout).pictures[0].id, '-o', 'shown.jpg'], { environment })
  const { credentials } = JSON.parse((await folder.run(['verify', 'shown.jpg', '--json'])).stdout)
  expect(credentials.state).toBe('absent')
  expect(readFileSync(path.join(folder.path, 'drawn.png'), 'latin1')).toContain('a red car')
  expect(readFileSync(path.join(folder.path, 'shown.jpg'), 'latin1')).not.toContain('a red car')
})

it('keeps what is clear, and how the picture came about, in another format', async () => {
  const folder = openFolder()
  const clear = await folder.run(['a red apple on a transparent background', '-o', 'apple.png', '--json'])
  await folder.run(['show', JSON.parse(clear.stdout).pictures[0].id, '-o', 'apple.webp'])
  const [drawn, shown] = await Promise.all(
    ['png', 'webp'].map((ending) => sharp(path.join(folder.path, `apple.${ending}`)).stats()),
  )
  expect(drawn!.isOpaque).toBe(false)
  expect(shown!.isOpaque).toBe(false)

  await sharp({ create: { width: 600, height: 400, channels: 3, background: '#c04020' } })
    .composite([{ input: Buffer.from('<svg width="300" height="200"><circle cx="150" cy="100" r="90"/></svg>') }])
    .jpeg()
    .toFile(path.join(folder.path, 'photo.jpg'))
  const edited = await folder.run(['Make it black and white', '-r', 'photo.jpg', '-o', 'grey.png', '--json'])
  await folder.run(['show', JSON.parse(edited.stdout).pictures[0].id, '-o', 'grey.webp'])
  for (const ending of ['png', 'webp']) {
    const { credentials } = JSON.parse((await folder.run(['verify', `grey.${ending}`, '--json'])).stdout)
    expect(credentials).toMatchObject({ state: 'valid', sourceType: 'algorithmicallyEnhanced' })
  }
})

it('writes through a link to what it leads to, also when that is not there yet', async () => {
  const folder = openFolder()
  mkdirSync(path.join(folder.path, 'pictures'))
  symlinkSync('pictures/car.png', path.join(folder.path, 'link.png'))
  for (let round = 0; round < 2; round++) {
    expect((await folder.run(['a red car', '-q', '-o', 'link.png'])).code).toBe(0)
    expect(lstatSync(path.join(folder.path, 'link.png')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path.join(folder.path, 'pictures', 'car.png')).length).toBeGreaterThan(1000)
  }
  symlinkSync('nowhere/car.png', path.join(folder.path, 'lost.png'))
  expect((await folder.run(['a red car', '-q', '-o', 'lost.png'])).stderr).toMatch(/does not exist \(.*nowhere\)/)
})

it.each([
  ['a name of 300 characters', [`${'a'.repeat(296)}.png`]],
  ['a name that only its number makes too long', [`${'a'.repeat(251)}.png`, '-n', '2']],
])('refuses %s before it draws', async (_, argv) => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'mine'), '')
  const { code, stderr } = await folder.run(['a red car', '-o', ...argv])
  expect(stderr).toMatch(/is a name too long to write.*Nothing was drawn/)
  expect(stderr).not.toMatch(/\.tmp|limn show/)
  expect(code).toBe(2)
  expect(folder.files()).toEqual(['mine'])
})

it.each([
  ['🦊 in the snow', 'in-the-snow'],
  ['❄️ in the snow', 'in-the-snow'],
  ['🐿️', 'picture'],
  ['1️⃣ car', '1-car'],
  ['A cat', 'cat'],
  ['कुत्ता', 'कुत्ता'],
])('names the picture of %j %s', (prompt, name) => {
  expect(pictureName(prompt)).toBe(name)
})

it('gives a picture that there is no room to keep, says so, and knows what was paid', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { home, folder, run, costJson } = openGoogleHome(upstream.baseUrl)
  // As on a full disk, nothing can be written in it.
  writeFileSync(path.join(home, 'blobs'), '')
  const { code, stdout } = await run(['a fox', '-m', model, '-o', 'fox.png'])
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /Note: This answer is in no log and no cache; .* Nothing can be written in .*blobs: not a directory/,
  )
  expect(readFileSync(path.join(folder.path, 'fox.png')).equals(tinyPng)).toBe(true)
  const { total } = await costJson()
  expect(total).toMatchObject({ paidUsd: usageUsd, openUsd: 0, unknownUsd: 0, calls: 1 })
  expect((await run(['log'])).stdout).not.toContain('a fox')
  writeFileSync(path.join(folder.path, 'file'), '')
  const lost = await run(['a cat', '-m', model, '-o', 'file/cat.png'])
  expect(lost.stderr).not.toContain('limn show')
})
