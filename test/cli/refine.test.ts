import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { decodeImage } from '../../src/imaging/decode.ts'
import { type CliFolder, openFolder } from './run-in-folder.ts'

const prompt = 'A lighthouse on a cliff at dusk, two boats below it'

/** Mean difference of two pictures, of 255, both shrunk to 128 pixels. */
async function difference(folder: CliFolder, one: string, other: string): Promise<number> {
  const [left, right] = await Promise.all(
    [one, other].map((name) =>
      decodeImage(readFileSync(path.join(folder.path, name)), { fitWithin: 128, field: name, signal: undefined }),
    ),
  )
  expect([left!.width, left!.height]).toEqual([right!.width, right!.height])
  let sum = 0
  for (const [index, value] of left!.data.entries()) sum += Math.abs(value - right!.data[index]!)
  return sum / left!.data.length
}

async function draft(folder: CliFolder, ...options: string[]): Promise<string> {
  const { stdout, code } = await folder.run([prompt, '--draft', '-o', 'draft.png', '--json', ...options])
  expect(code).toBe(0)
  return JSON.parse(stdout).pictures[0].id
}

it('draws a draft small, says how to draw it large, and refine draws the same picture at full size', async () => {
  const folder = openFolder()
  const drawn = await folder.run([prompt, '--draft', '-a', '3:2', '-o', 'draft.jpg'])
  expect(drawn.stdout).toMatch(/1264 x 848/)
  const [, id] = /Draft\. At 4K: limn refine (\w{12}) \["what to change"\]/.exec(drawn.stdout)!
  const refined = await folder.run(['refine', id!.slice(0, 5), '-o', 'final.jpg'])
  expect(refined.code).toBe(0)
  expect(refined.stdout).toMatch(/5056 x 3392/)
  expect(await difference(folder, 'draft.jpg', 'final.jpg')).toBeLessThan(3)
  await folder.run([prompt, '-a', '3:2', '-o', 'other.jpg', '--seed', '5'])
  expect(await difference(folder, 'draft.jpg', 'other.jpg')).toBeGreaterThan(6)
})

it('keeps seed, shape, file format and parent, and takes a change as the next turn', async () => {
  const folder = openFolder()
  const id = await draft(folder, '--seed', '11', '-a', '16:9', '--format', 'png', '-m', 'gemini-3.1-flash-image')
  const { stdout, code } = await folder.run(['refine', id, 'Make it snow', '-s', '1K', '--json'])
  expect(code).toBe(0)
  const { pictures, generations } = JSON.parse(stdout)
  expect(pictures[0]).toMatchObject({ seed: 11, width: 1376, height: 768, mimeType: 'image/png' })
  expect(path.basename(pictures[0].path)).toBe('make-it-snow.png')
  const record = JSON.parse((await folder.run(['show', generations[0].id, '--json'])).stdout)
  expect(record).toMatchObject({ parent: id, model: 'gemini-3.1-flash-image', prompt: 'Make it snow' })
  expect(record.request.contents.map(({ role }: { role: string }) => role)).toEqual(['user', 'model', 'user'])
  expect(record.request.contents[0].parts[0].text).toBe(prompt)
})

it('sends the references again', async () => {
  const folder = openFolder()
  await draft(folder)
  const edited = await folder.run(['Make it black and white', '-r', 'draft.png', '--draft', '--json', '-o', 'grey.jpg'])
  const { stdout } = await folder.run([
    'refine',
    JSON.parse(edited.stdout).pictures[0].id,
    '-s',
    '2K',
    '-o',
    'large.jpg',
    '--json',
  ])
  const { pictures } = JSON.parse(stdout)
  expect(pictures[0]).toMatchObject({ width: 2048, height: 2048, mimeType: 'image/jpeg' })
  expect(await difference(folder, 'grey.jpg', 'large.jpg')).toBeLessThan(4)
})

it('says of each draft of several how to refine it', async () => {
  const { stdout } = await openFolder().run(['a red cube', '--draft', '-n', '2'])
  expect(stdout).toMatch(/Draft\. At 4K: limn refine ID \["what to change"\], ID being one of \w{12}, \w{12}/)
})

it.each([
  [['a cube', '--draft', '-s', '2K'], /leave out --size/],
  [['refine', 'nope'], /no picture "nope"/],
  [['refine', ''], /no picture ""/],
  [['refine'], /id/],
])('refuses %j', async (argv, words) => {
  const { stderr, code } = await openFolder().run(argv)
  expect(stderr).toMatch(words)
  expect(code).toBe(2)
})

it('refuses a change without words, a size the model lacks, and to enlarge where there is one size', async () => {
  const folder = openFolder()
  const id = await draft(folder, '-m', 'gemini-2.5-flash-image')
  expect((await folder.run(['refine', id, ' '])).stderr).toMatch(/change is empty/)
  expect((await folder.run(['refine', id])).stderr).toMatch(/has one size, 1K.* such as gemini-3-pro-image/)
  expect((await folder.run(['refine', id, '-s', '2K'])).stderr).toMatch(/--size must be '1K'/)
  expect((await folder.run(['refine', id, '-m', 'nope'])).stderr).toMatch(/nope.*limn models lists/s)
  const { stdout } = await folder.run(['refine', id, '-m', 'gemini-3-pro-image', '-s', '1K', '--json'])
  expect(JSON.parse(stdout).generations[0].model).toBe('gemini-3-pro-image')
})

it('says that a blocked prompt has no picture to go on from', async () => {
  const folder = openFolder()
  const blocked = await folder.run(['A portrait of Angela Merkel', '--draft', '--json'])
  expect(blocked.code).toBe(3)
  const { stderr } = await folder.run(['refine', JSON.parse(blocked.stdout).generations[0].id])
  expect(stderr).toMatch(/no picture to go on from: it was blocked/)
})
