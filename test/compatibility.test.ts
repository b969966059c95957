import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const lines = readFileSync(path.join(root, 'docs', 'compatibility.md'), 'utf8').split('\n')
const head = '| feature | what limn does | where it differs from Google, and why | proven by |'

/** Rows of all tables, without the two lines of each head. */
const rows = lines.flatMap((line, index) => {
  const isHead = line === head || lines[index - 1] === head
  return line.startsWith('|') && !isHead ? [{ line, place: `docs/compatibility.md:${index + 1}` }] : []
})

/** A bar that is part of a cell is written `\|`. */
const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())

it('every section of docs/compatibility.md has one table of the same four columns', () => {
  const sections = lines.filter((line) => line.startsWith('## '))
  expect(sections.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line === head)).toHaveLength(sections.length)
})

it.each(rows.map(({ line, place }) => [place, line]))(
  '%s names a feature, what limn does, and tests that exist',
  (_, line) => {
    const cells = cellsOf(line!)
    expect(cells).toHaveLength(4)
    expect(cells[0]).not.toBe('')
    expect(cells[1]).not.toBe('')
    const tests = [...cells[3]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)
    expect(tests.length).toBeGreaterThan(0)
    for (const test of tests) {
      expect(test).toMatch(/^test\/.+\.test\.ts$/)
      expect(existsSync(path.join(root, test)), test).toBe(true)
    }
  },
)
