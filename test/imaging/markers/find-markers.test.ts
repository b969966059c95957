import sharp from 'sharp'
import { expect, it } from 'vitest'
import { encodeImage } from '../../../src/imaging/encode.ts'
import { findMarkers } from '../../../src/imaging/markers/find-markers.ts'
import { readFields } from '../../../src/imaging/markers/read-fields.ts'
import { samplePicture } from '../sample-pictures.ts'
import {
  exifWithComment,
  iTXt,
  jpegWith,
  pngChunk,
  pngWith,
  tEXt,
  webpWithExif,
  withExif,
  xmp,
  zTXt,
} from './marked-files.ts'

const markersOf = async (bytes: Uint8Array) => findMarkers(await readFields(bytes))

const parameters =
  'a cat on a mat, café\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512'
const a1111 = 'AUTOMATIC1111, or a tool that writes as it does'
const graph = JSON.stringify({
  3: { class_type: 'KSampler', inputs: { cfg: Number.NaN } },
  4: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sd_xl_base_1.0.safetensors' } },
}).replace('null', 'NaN')
const workflow = JSON.stringify({ nodes: [{ id: 1 }, { id: 2 }, { id: 3 }], version: 0.4 })
const job = 'a red fox --v 6.1 Job ID: 0f2c41a2-5e2c-4bb0-9d2f-0f6f5a3c7a11'

it.each([
  ['latin-1 text', tEXt('parameters', Buffer.from(parameters, 'latin1'))],
  ['text that is UTF-8 all the same', tEXt('parameters', parameters)],
  ['compressed text', zTXt('parameters', Buffer.from(parameters, 'latin1'))],
  ['international text', iTXt('parameters', parameters)],
  ['compressed international text', iTXt('parameters', parameters, { packed: true })],
])('reads A1111’s parameters from %s', async (_, chunk) => {
  const expected = [
    { tool: a1111, where: "PNG text 'parameters'", says: expect.stringMatching(/^a cat on a mat, café Negative/) },
  ]
  expect(await markersOf(await pngWith([chunk]))).toEqual(expected)
  expect(await markersOf(await pngWith([chunk], { atEnd: true }))).toEqual(expected)
})

it.each([
  ['JPEG', () => jpegWith(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifWithComment(parameters)]))],
  ['WebP', () => webpWithExif(exifWithComment(parameters))],
  ['WebP, little-endian', () => webpWithExif(exifWithComment(parameters, { littleEndian: true }))],
  ['PNG', () => pngWith([pngChunk('eXIf', exifWithComment(parameters))])],
])('reads A1111’s parameters from the EXIF comment of %s', async (_, make) => {
  expect(await markersOf(await make())).toEqual([
    { tool: a1111, where: "EXIF 'UserComment'", says: expect.stringContaining('café Negative prompt: dog Steps: 20') },
  ])
})

it('tells ComfyUI’s graphs by their size and models, in PNG and in WebP', async () => {
  expect(await markersOf(await pngWith([tEXt('prompt', graph), tEXt('workflow', workflow)]))).toEqual([
    { tool: 'ComfyUI', where: "PNG text 'prompt'", says: 'a graph of 2 nodes; it loads sd_xl_base_1.0.safetensors' },
    { tool: 'ComfyUI', where: "PNG text 'workflow'", says: 'a graph of 3 nodes' },
  ])
  const webp = await withExif('webp', { Model: `prompt:${graph}`, Make: `workflow:${workflow}` })
  expect((await markersOf(webp)).map(({ where, says }) => [where, says])).toEqual([
    ["EXIF 'Model'", 'a graph of 2 nodes; it loads sd_xl_base_1.0.safetensors'],
    ["EXIF 'Make'", 'a graph of 3 nodes'],
  ])
})

it.each([
  [
    'invokeai_metadata',
    JSON.stringify({ positive_prompt: 'a fox', seed: 7, app_version: '5.6.0' }),
    'positive_prompt: a fox, seed: 7, app_version: 5.6.0',
  ],
  [
    'sd-metadata',
    JSON.stringify({ app_version: '2.3.5', image: { prompt: 'a fox', seed: 7 } }),
    'prompt: a fox, seed: 7, app_version: 2.3.5',
  ],
  ['Dream', '"a fox" -s 50 -S 7 -W 512 -H 512', '"a fox" -s 50 -S 7 -W 512 -H 512'],
])('knows InvokeAI by %s', async (keyword, text, says) => {
  expect(await markersOf(await pngWith([tEXt(keyword, text)]))).toEqual([
    { tool: 'InvokeAI', where: `PNG text '${keyword}'`, says },
  ])
})

it('knows NovelAI by its name, and says the prompt', async () => {
  const chunks = [
    tEXt('Title', 'NovelAI generated image'),
    tEXt('Description', 'a fox, masterpiece'),
    tEXt('Software', 'NovelAI'),
  ]
  expect(await markersOf(await pngWith(chunks))).toEqual([
    { tool: 'NovelAI', where: "PNG text 'Software'", says: 'a fox, masterpiece' },
  ])
})

it.each([
  ['PNG text', "PNG text 'Description'", () => pngWith([tEXt('Description', job)])],
  ['EXIF', "EXIF 'ImageDescription'", () => withExif('jpeg', { ImageDescription: job })],
  [
    'XMP',
    "XMP 'description'",
    async () =>
      sharp(await samplePicture('png'))
        .withXmp(
          xmp(
            `<rdf:Description><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${job}</rdf:li></rdf:Alt></dc:description></rdf:Description>`,
          ),
        )
        .jpeg()
        .toBuffer(),
  ],
])('knows Midjourney by its job, in %s', async (_, where, make) => {
  expect(await markersOf(await make())).toEqual([{ tool: 'Midjourney', where, says: job }])
})

const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

it.each([
  ['attributes', `<rdf:Description photoshop:Credit="Made with Google AI" Iptc4xmpExt:DigitalSourceType="${type}"/>`],
  [
    'elements',
    `<rdf:Description><photoshop:Credit>Made with Google AI</photoshop:Credit><Iptc4xmpExt:DigitalSourceType>${type}</Iptc4xmpExt:DigitalSourceType></rdf:Description>`,
  ],
  ['other prefixes and quotes', `<rdf:Description ps:Credit='Made with Google AI' e:DigitalSourceType='${type}'/>`],
])('knows Google by its credit in XMP, written as %s', async (_, inside) => {
  const expected = [{ tool: 'Google AI', where: "XMP 'Credit'", says: 'Made with Google AI' }]
  expect(await markersOf(await pngWith([iTXt('XML:com.adobe.xmp', xmp(inside))]))).toEqual(expected)
  for (const format of ['jpeg', 'webp', 'avif', 'tiff'] as const) {
    const file = await sharp(await samplePicture('png'))
      .withXmp(xmp(inside))
      [format]()
      .toBuffer()
    expect(await markersOf(file), format).toEqual(expected)
  }
})

it('knows Google by its credit in IPTC', async () => {
  const credit = Buffer.from('Made with Google AI')
  const iim = Buffer.concat([Buffer.from([0x1c, 2, 110, 0, credit.length]), credit])
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0', 'latin1'),
    Buffer.from([iim.length]),
    iim,
    Buffer.alloc(iim.length % 2),
  ])
  expect(await markersOf(await jpegWith(0xed, resource))).toEqual([
    { tool: 'Google AI', where: "IPTC 'Credit'", says: 'Made with Google AI' },
  ])
})

it('says the kind of source where nobody gives a name', async () => {
  const resource = `<rdf:Description><Iptc4xmpExt:DigitalSourceType rdf:resource="${type}"/></rdf:Description>`
  expect(await markersOf(await pngWith([iTXt('XML:com.adobe.xmp', xmp(resource), { packed: true })]))).toEqual([
    {
      tool: 'unnamed',
      where: "XMP 'DigitalSourceType'",
      says: 'trainedAlgorithmicMedia: made by a model that learned from pictures',
    },
  ])
  const camera = `<rdf:Description Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>`
  expect(await markersOf(await pngWith([iTXt('XML:com.adobe.xmp', xmp(camera))]))).toEqual([])
})

it.each([
  ['generator', 'Google C2PA Core Generator Library', 'Google AI'],
  ['signer', 'OpenAI OpCo, LLC', 'OpenAI'],
  ['generator', 'ChatGPT', 'OpenAI'],
  ['generator', 'Adobe_Firefly', undefined],
  ['generator', 'Adobe Firefly', 'Adobe Firefly'],
  ['generator', 'Lightroom', undefined],
] as const)('reads the %s of credentials: %s', (name, text, tool) => {
  const found = findMarkers([{ place: 'C2PA', name, text }])
  expect(found.map((marker) => marker.tool)).toEqual(tool === undefined ? [] : [tool])
})

it.each(['image/png', 'image/jpeg', 'image/webp'] as const)('knows what limn itself says in %s', async (mimeType) => {
  const pixels = { width: 8, height: 8, data: new Uint8Array(8 * 8 * 4).fill(200) }
  const bytes = await encodeImage(pixels, mimeType, { metadata: { prompt: 'a <red> "car"', model: 'm', seed: 3 } })
  expect(await markersOf(bytes)).toEqual([{ tool: 'limn', where: "XMP 'CreatorTool'", says: 'a <red> "car"' }])
})

it('finds nothing where nobody signed', async () => {
  const chunks = [
    tEXt('Software', 'Adobe ImageReady'),
    tEXt('Description', 'My holiday'),
    tEXt('parameters', 'fast'),
    tEXt('prompt', 'C:\\>'),
  ]
  expect(await markersOf(await pngWith(chunks))).toEqual([])
  for (const format of ['jpeg', 'webp', 'gif', 'avif', 'tiff', 'heif'] as const) {
    expect(await markersOf(await samplePicture(format)), format).toEqual([])
  }
  expect(await markersOf(Buffer.from('no picture'))).toEqual([])
})

it('reads the beginning of a text of 50 MB, and what stands behind it', async () => {
  const long = Buffer.concat([Buffer.from(`${parameters}\n`), Buffer.alloc(50_000_000, 'x')])
  const fields = await readFields(await pngWith([tEXt('parameters', long), tEXt('workflow', workflow)]))
  expect(fields.map(({ text }) => text.length)).toEqual([3_999_999, workflow.length])
})

it('unpacks no text without an end, and none that it does not look for', async () => {
  const endless = zTXt('parameters', Buffer.alloc(20_000_000, 'x'))
  const bystander = zTXt('Comment', Buffer.alloc(20_000_000, 'x'))
  const png = await pngWith([
    ...Array<Buffer>(20).fill(endless),
    ...Array<Buffer>(20).fill(bystander),
    tEXt('workflow', workflow),
  ])
  expect((await readFields(png)).map(({ name }) => name)).toEqual(['workflow'])
})

it('stops at 16 million characters of texts', async () => {
  const one = zTXt('parameters', Buffer.alloc(3_900_000, 'x'))
  expect(await readFields(await pngWith(Array<Buffer>(50).fill(one)))).toHaveLength(5)
})

it('reads what is left of a file that is cut off, at every byte', async () => {
  const png = await pngWith([
    tEXt('parameters', parameters),
    iTXt('XML:com.adobe.xmp', xmp('<a/>')),
    pngChunk('eXIf', exifWithComment(parameters)),
  ])
  const jpeg = await jpegWith(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifWithComment(parameters)]))
  for (let length = 0; length < png.length; length += 3)
    await expect(markersOf(png.subarray(0, length))).resolves.toBeDefined()
  for (let length = 0; length < jpeg.length; length += 7)
    await expect(markersOf(jpeg.subarray(0, length))).resolves.toBeDefined()
  expect(await markersOf(png.subarray(0, 33 + 8 + 40))).toEqual([])
  expect(await markersOf(png.subarray(0, 33 + 8 + 100))).toHaveLength(1)
})

it.each([
  ['no end of its keyword', pngChunk('tEXt', Buffer.from('parameters Steps: 20'))],
  ['no text', tEXt('parameters', '')],
  ['no text packed', pngChunk('zTXt', Buffer.from('parameters\0\0'))],
  ['damaged packing', pngChunk('zTXt', Buffer.from('parameters\0\0\x78\x9cnonsense'))],
  ['no language', pngChunk('iTXt', Buffer.from('parameters\0\0\0'))],
  ['an EXIF block of nonsense', pngChunk('eXIf', Buffer.from('MM\0*\0\0\0\x08\xff\xff\xff\xff', 'latin1'))],
  [
    'an EXIF block that points at itself',
    pngChunk('eXIf', Buffer.from('II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0', 'latin1')),
  ],
  ['half an XMP packet', iTXt('XML:com.adobe.xmp', '<rdf:Description photoshop:Credit="Made with Goo')],
])('finds nothing in %s', async (_, chunk) => {
  expect(await markersOf(await pngWith([chunk]))).toEqual([])
})
