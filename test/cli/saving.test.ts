import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { pictureName } from '../../src/cli/picture-name.ts'
import { openFolder } from './run-in-folder.ts'

it('converts a picture that is shown again into the format of the file, as when it was drawn', async () => {
  const folder = openFolder()
  // What is written anew is not signed.
  const drawing = ['a red car', '--seed', '3', '--no-credentials']
  const { id } = JSON.parse((await folder.run([...drawing, '--json'])).stdout).pictures[0]
  for (const ending of ['jpg', 'webp', 'png']) {
    await folder.run([...drawing, '-q', '-o', `drawn.${ending}`])
    expect((await folder.run(['show', id, '-o', `shown.${ending}`])).code).toBe(0)
    const [drawn, shown] = ['drawn', 'shown'].map((name) => readFileSync(path.join(folder.path, `${name}.${ending}`)))
    expect(shown!.equals(drawn!)).toBe(true)
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
