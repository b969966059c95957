import { type Config, readConfig } from '../../config.ts'
import { LimnError, NotFoundError } from '../../errors/index.ts'
import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import { sourcesOf } from '../../gemini-api/grounding.ts'
import { formatUsd } from '../../gemini-api/usd.ts'
import type { OutputMimeType } from '../../imaging/image.ts'
import { packageVersion } from '../../package-root.ts'
import type { GeneratedImage } from '../../service/generation.ts'
import { type RewrittenPicture, rewritePicture } from '../../service/rewrite-picture.ts'
import { createSigner } from '../../service/signer.ts'
import type { GenerationRecord } from '../../store/record-store.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts'
import type { Store } from '../../store/store.ts'
import { resolveDestination } from '../destination.ts'
import { type Io, print, printJson, tell } from '../io.ts'
import { sourcesIn } from '../json-report.ts'
import { requireRoom, savePictures } from '../save-pictures.ts'
import { showPicture } from '../show-picture.ts'

/** `limn show`: everything known of one generation, and its pictures again. */
export async function show(io: Io, id: string, options: { output?: string; json?: boolean }): Promise<number> {
  const destination = options.output === undefined ? undefined : await resolveDestination(options.output, io.cwd)
  if (destination) requireRoom(destination, { count: 1, json: options.json })
  const config = readConfig(undefined, io.environment)
  const store = await openSqliteStore({ home: config.home })
  try {
    const record = await store.findRecord(id)
    if (!record) throw new NotFoundError(`There is no picture "${id}", or several begin so. limn log lists their ids.`)
    if (options.json) await printJson(io, { ...record, ...sourcesIn(record) }, 2)
    const gone = await goneFrom(store, record)
    if (gone && destination) throw gone
    const images = !gone && (destination || !options.json) ? await readImages(store, record) : []
    if (!options.json && destination?.kind !== 'stdout') {
      if (images[0]) await showPicture(io, images[0])
      await print(io, describe(record))
      if (gone) await print(io, `\n${gone.message}\n`)
    }
    if (destination) {
      if (images.length === 0) throw noPicture(record)
      const mimeType = destination.kind === 'file' ? destination.mimeType : undefined
      const rewritten = await inFormat(images, mimeType, record, config)
      const paths = await savePictures(io, destination, { images: rewritten, record }, { number: 1, count: 1 })
      for (const { problem } of rewritten)
        if (problem) await tell(io, `The file carries no signed credentials. ${problem}\n`)
      if (!options.json && paths.length > 0) await print(io, `Written: ${paths.join(', ')}\n`)
    }
  } finally {
    await store.close()
  }
  return 0
}

/** As they are, where they have the format already. */
function inFormat(
  images: readonly GeneratedImage[],
  mimeType: OutputMimeType | undefined,
  record: GenerationRecord,
  { home, credentials, metadata: tellsHow }: Config,
): Promise<RewrittenPicture[]> {
  const signer = credentials && createSigner({ home, own: credentials.own })
  const version = packageVersion()
  return Promise.all(
    images.map(async (image, index) =>
      mimeType === undefined || mimeType === image.mimeType
        ? image
        : rewritePicture(image.bytes, { record, index, mimeType, version, signer, tellsHow }),
    ),
  )
}

function noPicture(record: GenerationRecord): LimnError {
  return new LimnError(`${record.id} has no picture to write: it was ${record.outcome}.`, {
    code: 'failed-precondition',
  })
}

/** Says so when a picture of the record was removed, as the cache does with those that were not used for long. */
async function goneFrom(store: Store, record: GenerationRecord): Promise<LimnError | undefined> {
  for (const { sha256 } of record.images) {
    if (await store.blobs.get(sha256)) continue
    return new LimnError(
      `The record is there, but its picture is gone: limn keeps those used last, up to cacheBytes. Draw it again from its prompt and seed ${record.seed}.`,
      { code: 'not-found' },
    )
  }
  return undefined
}

async function readImages(store: Store, record: GenerationRecord): Promise<GeneratedImage[]> {
  const images: GeneratedImage[] = []
  for (const { sha256, mimeType, width, height } of record.images) {
    const bytes = await store.blobs.get(sha256)
    if (bytes) images.push({ bytes, mimeType: mimeType as GeneratedImage['mimeType'], width, height, sha256 })
  }
  return images
}

/** Whoever draws elsewhere takes one of its own where none was sent. */
const wasSaid = ({ engine, request }: GenerationRecord): boolean =>
  engine === 'illustrator' || (request as GenerateContentRequest).generationConfig?.seed !== undefined

function describe(record: GenerationRecord): string {
  const facts: [string, string | undefined][] = [
    ['id', record.id],
    ['prompt', record.prompt],
    // A drawing that was cancelled had been announced already.
    ['answer', record.outcome === 'cancelled' ? undefined : record.text],
    [
      'sources',
      sourcesOf(record.fields?.candidate?.groundingMetadata)
        .map(({ title, url }) => `${title}: ${url}`)
        .join('\n'),
    ],
    ['outcome', [record.outcome, record.finishReason, record.error?.message].filter(Boolean).join(', ')],
    [
      'picture',
      record.images
        .map((image) => `${image.width} x ${image.height} ${image.mimeType}, ${image.bytes} bytes, ${image.sha256}`)
        .join('\n'),
    ],
    ['mark', record.watermark],
    ['signed', record.images.flatMap(({ credentials }) => credentials ?? []).join('\n')],
    [
      'model',
      record.model === record.requestedModel ? record.model : `${record.model} (asked for: ${record.requestedModel})`,
    ],
    ['engine', `${record.engine} ${record.engineVersion}`],
    ['seed', wasSaid(record) ? `${record.seed}` : `none was sent; limn refine sends ${record.seed}`],
    ['references', record.references.length > 0 ? record.references.join('\n') : undefined],
    ['cost', `${formatUsd(record.paidUsd)} paid, ${formatUsd(record.upstreamUsd)} at Google`],
    [
      'times',
      Object.entries(record.timingsMs)
        .map(([step, ms]) => `${step} ${ms.toFixed(0)} ms`)
        .join(', '),
    ],
    ['when', new Date(record.createdAt).toISOString()],
    ['came by', record.surface],
    ['goes on from', record.parent],
    ['notes', (record.warnings as { message: string }[]).map((warning) => warning.message).join('\n') || undefined],
  ]
  const width = Math.max(...facts.map(([name]) => name.length))
  return facts
    .filter((fact): fact is [string, string] => Boolean(fact[1]))
    .map(([name, value]) => `${name.padEnd(width)}  ${value.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}\n`)
    .join('')
}
