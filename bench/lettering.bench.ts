import { parseArgs } from 'node:util'
import { letteringCases, plainStyles } from './lettering/cases.ts'
import { drawCase } from './lettering/draw-case.ts'
import { createTextReader } from './lettering/read-text.ts'

interface Share {
  right: number
  all: number
}

/** How many of the words, in order and exactly as asked, are in what was read. */
export function exactWords(asked: string, read: string): number {
  const wanted = asked.split(/\s+/)
  const found = read.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  // Longest common subsequence.
  const row = new Array<number>(found.length + 1).fill(0)
  for (const word of wanted) {
    let diagonal = 0
    for (let at = 1; at <= found.length; at++) {
      const above = row[at]!
      row[at] = word === found[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1]!)
      diagonal = above
    }
  }
  return row[found.length]!
}

/**
 * How many words of 200 texts are read back by Tesseract from the finished pictures, by layout and by style of letters.
 * `--failures` tells what was read instead, `--count N` takes the first N texts.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: { failures: { type: 'boolean', default: false }, count: { type: 'string', default: '200' } },
  })
  const reader = await createTextReader()
  const layouts = new Map<string, Share>()
  const styles = new Map<string, Share>()
  const plain: Share = { right: 0, all: 0 }
  const count = (shares: Map<string, Share>, name: string, right: number, all: number): void => {
    const share = shares.get(name) ?? { right: 0, all: 0 }
    shares.set(name, { right: share.right + right, all: share.all + all })
  }
  for (const one of letteringCases(Number(values.count))) {
    const { pixels, place } = drawCase(one)
    const read = place ? await reader.read(pixels, place) : ''
    const all = one.text.split(' ').length
    const right = exactWords(one.text, read)
    count(layouts, one.layout, right, all)
    count(styles, one.style, right, all)
    if (plainStyles.has(one.style)) {
      plain.right += right
      plain.all += all
    }
    if (values.failures && right < all)
      console.log(`  ${one.layout}, ${one.style}: ${one.text}\n    read: ${read.trim().replace(/\s+/g, ' ')}`)
  }
  await reader.close()
  for (const [title, shares] of [
    ['by layout', layouts],
    ['by style', styles],
  ] as const) {
    console.log(`  ${title}`)
    for (const [name, { right, all }] of shares)
      console.log(`    ${name.padEnd(20)} ${(right / all).toFixed(3)}  ${right} of ${all} words`)
  }
  console.log('  the plain styles: serif, sans, display, mono, bold, italic')
  return [`lettering ${(plain.right / plain.all).toFixed(3)}`]
}
