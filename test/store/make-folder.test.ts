import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeFolder } from '../../src/store/make-folder.ts'

function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('makes a folder with all above it, and leaves one that is there', () => {
  const folder = path.join(tempFolder(), 'a', 'b', 'c')
  makeFolder(folder)
  makeFolder(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

it('refuses a file, and what lies below one', () => {
  const file = path.join(tempFolder(), 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(file)).toThrow('EEXIST')
  expect(() => makeFolder(path.join(file, 'below'))).toThrow('ENOTDIR')
})

it.skipIf(!existsSync('/proc'))('ends where a folder takes no others and says that it is not there', () => {
  expect(() => makeFolder('/proc/limn/home')).toThrow('ENOENT')
})
