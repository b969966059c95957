import { readlink } from 'node:fs/promises'
import path from 'node:path'

/** Links after which the system gives up too. */
const mostLinks = 40

/** The file that a link leads to, which need not exist yet; the file itself when it is no link. */
export async function followLink(file: string): Promise<string> {
  let target = file
  for (let links = 0; links < mostLinks; links++) {
    const next = await readlink(target).catch(() => undefined)
    if (next === undefined) break
    target = path.resolve(path.dirname(target), next)
  }
  return target
}
