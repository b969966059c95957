// npx tsx scripts/gallery/build-gallery.ts   draws its prompts into docs/images/gallery/ and writes docs/gallery.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { createLimn } from '../../src/index.ts'
import { type GalleryPrompt, galleryPrompts, stylePrompts } from './prompts.data.ts'

const docs = path.join(import.meta.dirname, '../../docs')
const folder = path.join(docs, 'images/gallery')
/** The longer side of a picture of the gallery, in pixels; it is drawn at 1K and made smaller. */
const shownSide = 640
const columns = 3

const slugOf = (prompt: string): string =>
  prompt
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('"', '&quot;').replaceAll('\n', ' ')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const home = mkdtempSync(path.join(tmpdir(), 'limn-gallery-'))
const limn = createLimn({ home })

/** Three pictures a row, each above its prompt. */
async function tableOf(prompts: readonly GalleryPrompt[]): Promise<string> {
  const cells: string[] = []
  for (const { prompt, aspectRatio } of prompts) {
    const { images, text } = await limn.generate({ prompt, ...(aspectRatio ? { aspectRatio } : {}) })
    const file = `${slugOf(prompt)}.webp`
    await sharp(images[0]!.bytes)
      .resize({ width: shownSide, height: shownSide, fit: 'inside' })
      .webp({ quality: 82 })
      .toFile(path.join(folder, file))
    const asked = aspectRatio ? ` \`-a ${aspectRatio}\`` : ''
    cells.push(`<img src="images/gallery/${file}" alt="${inCell(text)}" width="260"><br>${inCell(prompt)}${asked}`)
  }
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  return `| | | |\n| --- | --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`
}

const usual = await tableOf(galleryPrompts)
const styled = await tableOf(stylePrompts)
await limn.close()
rmSync(home, { recursive: true, force: true })

writeFileSync(
  path.join(docs, 'gallery.md'),
  `# Gallery

Sixty prompts as \`npx limn "PROMPT"\` draws them, offline and without a key: each the first picture of its prompt, none chosen among several.
Written by \`npx tsx scripts/gallery/build-gallery.ts\`; the prompts are in \`scripts/gallery/prompts.data.ts\`.

${usual}

## More styles

The sixty have some fifteen of its styles; these are others. All are listed in [The illustrator](illustrator.md).

${styled}
`,
)
