import { existsSync, readFileSync } from 'node:fs'

/**
 * The folder that holds package.json, `art/` and `dist/`, whether this runs from source or from a bundled chunk.
 * Shipped data is found from here, because a bundler moves code but not data.
 */
export function packageRoot(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href) throw new Error('limn is installed without its package.json; install it again.')
    folder = parent
  }
  return folder
}

/** The version of this package, from its package.json. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(new URL('package.json', packageRoot()), 'utf8')) as { version: string }).version
}
