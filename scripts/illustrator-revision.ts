import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import manifest from '../package.json' with { type: 'json' }

/** What draws, and what signs what was drawn. */
const makers = [
  'src/engines/illustrator/worker.ts',
  'src/imaging/credentials/sign-credentials.ts',
  'src/imaging/credentials/signing-identity.ts',
  'src/imaging/credentials/ingredient.ts',
]

/** Sources that decide what is drawn, written and signed; not those that only read files, such as the table of other tools' markers. */
export async function decidingSources(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: makers,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  return Object.keys(metafile.inputs)
    .filter((file) => /^src\/(?:illustrator|imaging)\//.test(file))
    .sort()
}

/** A hash of everything that decides a picture: the sources, the shipped art, and the libraries that rasterise and tag. */
export async function illustratorRevision(): Promise<string> {
  const hash = createHash('sha256')
    .update(JSON.stringify(manifest.dependencies))
    .update(manifest.devDependencies['wink-nlp'])
  const art = readdirSync('art', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
  for (const file of [...(await decidingSources()), ...art.sort()]) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
