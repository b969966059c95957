// tsx scripts/build.ts [OUTDIR]   bundles src/ into dist/: pure-JavaScript dependencies go in, native ones stay out.
// Why a bundle: loading Kysely file by file takes 120 ms, nearly all that `limn log` may take; bundled it takes 10.
import { rmSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import manifest from '../package.json' with { type: 'json' }
import { illustratorRevision } from './illustrator-revision.ts'

/** Loads them by `require`: imported, Node would first look through the text of each of their files for its exports, 10 ms. */
const nativeByRequire: Plugin = {
  name: 'native-by-require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(libsql|@napi-rs\/canvas)$/ }, ({ path: name, kind }) =>
      kind === 'import-statement' ? { path: name, namespace: 'native' } : { path: name, external: true },
    )
    onLoad({ filter: /./, namespace: 'native' }, ({ path: name }) => ({
      contents: `module.exports = require(${JSON.stringify(name)})`,
    }))
  },
}

const outdir = process.argv[2] ?? 'dist'
rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'gemini-api/index': 'src/gemini-api/index.ts',
    'illustrator/index': 'src/illustrator/index.ts',
    'http/index': 'src/http/index.ts',
    'testing/index': 'src/testing/index.ts',
    'testing/server': 'src/testing/server.ts',
    'engines/illustrator/worker': 'src/engines/illustrator/worker.ts',
    'service/verify/worker': 'src/service/verify/worker.ts',
    'service/ingredients/worker': 'src/service/ingredients/worker.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(manifest.dependencies),
  plugins: [nativeByRequire],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  // Half the bytes to parse at every start; names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  define: {
    LIMN_ILLUSTRATOR_REVISION: JSON.stringify(await illustratorRevision()),
    // From chunks/, where what several entry points use ends up.
    LIMN_ILLUSTRATOR_WORKER: JSON.stringify('../engines/illustrator/worker.js'),
    LIMN_VERIFY_WORKER: JSON.stringify('../service/verify/worker.js'),
    LIMN_INGREDIENTS_WORKER: JSON.stringify('../service/ingredients/worker.js'),
  },
  // Bundled CommonJS packages call require for Node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
})
