// npx tsx scripts/gallery/build-gallery.ts   draws the sixty prompts into docs/images/gallery/ and writes docs/gallery.md.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { findModelProfile, pixelsOf } from '../../src/gemini-api/model-profiles.ts'
import { illustrate } from '../../src/illustrator/illustrate.ts'
import { type GalleryPrompt, galleryPrompts } from './prompts.data.ts'

const docs = path.join(import.meta.dirname, '../../docs')
const folder = path.join(docs, 'images/gallery')
/** The longer side of a picture of the gallery, in pixels; it is drawn at 1K and made smaller. */
const shownSide = 640
const profile = findModelProfile('gemini-3-pro-image')!

const slugOf = (prompt: string): string =>
  prompt
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)

async function drawOne({ prompt, aspectRatio = '1:1' }: GalleryPrompt): Promise<string> {
  const { pixels } = await illustrate({ prompt, references: [], seed: 1, ...pixelsOf(profile, aspectRatio, '1K') })
  const file = `${slugOf(prompt)}.webp`
  await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
    .resize({ width: shownSide, height: shownSide, fit: 'inside' })
    .webp({ quality: 82 })
    .toFile(path.join(folder, file))
  return file
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const cells: string[] = []
for (const one of galleryPrompts) {
  const file = await drawOne(one)
  const asked = one.aspectRatio ? ` \`-a ${one.aspectRatio}\`` : ''
  cells.push(`<img src="images/gallery/${file}" alt="" width="260"><br>${one.prompt.replaceAll('|', '\\|')}${asked}`)
}
const columns = 3
const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
  cells.slice(row * columns, (row + 1) * columns),
)
writeFileSync(
  path.join(docs, 'gallery.md'),
  `# Gallery

Sixty prompts as the illustrator draws them, offline and without a key: each the first picture of its prompt with \`--seed 1\`, none chosen among several.
Written by \`npx tsx scripts/gallery/build-gallery.ts\`; the prompts are in \`scripts/gallery/prompts.data.ts\`.

| | | |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`,
)
