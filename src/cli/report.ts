import path from 'node:path'
import type { Config } from '../config.ts'
import { sourcesOf } from '../gemini-api/grounding.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { CacheUse, Generation, GenerationCost } from '../service/generation.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { Destination } from './destination.ts'
import { type Io, print, tell } from './io.ts'
import type { SavedGeneration } from './save-pictures.ts'
import { showPicture } from './show-picture.ts'

/** Says what was drawn, where it is and what it cost. On standard error when the picture itself takes standard output. */
export async function reportGeneration(
  io: Io,
  { generation, paths, durationMs }: SavedGeneration,
  options: { quiet?: boolean; json?: boolean; destination: Destination },
): Promise<void> {
  if (options.quiet || options.json) return
  const { record, images, text, warnings, cost, cache } = generation
  if (options.destination.kind !== 'stdout' && images[0]) await showPicture(io, images[0])

  const lines: string[] = []
  for (const [index, { width, height }] of images.entries()) {
    if (paths[index]) lines.push(relative(paths[index], io.cwd))
    const seconds = `${(durationMs / 1000).toFixed(2)} s`
    lines.push(
      [
        `${width} x ${height}`,
        `${record.model} by ${record.engine}`,
        cache === 'hit' ? 'from the cache' : seconds,
        costLine(cost, cache) + (images.length > 1 ? ` for all ${images.length}` : ''),
      ].join(' · '),
    )
  }
  if (text) lines.push(text)
  lines.push(...sourceLines(record))
  const blocked = warnings.find(({ type }) => type === 'blocked')
  if (blocked) lines.push(`Blocked, ${record.finishReason}: ${blocked.message}`)
  else if (images.length === 0) lines.push(...withoutPicture(generation))
  for (const warning of warnings) if (warning !== blocked) lines.push(`Note: ${warning.message}`)
  const say = options.destination.kind === 'stdout' ? tell : print
  await say(io, `${lines.join('\n')}\n`)
}

/** Why there is none, and what was paid all the same. */
function withoutPicture({ record, cost }: Generation): string[] {
  const { finishReason, finishMessage } = record
  const why = finishMessage ?? emptyReasons.get(finishReason ?? '')
  return [
    `No picture: ${finishReason}${why === undefined ? '' : `. ${why}`}`,
    ...(cost.paidUsd > 0 ? [`${record.model} by ${record.engine} · ${formatUsd(cost.paidUsd)}`] : []),
  ]
}

const withoutOne = 'The model answered without a picture. Ask again, or say in other words what is to be seen.'

/** Of what comes without words. */
const emptyReasons: ReadonlyMap<string, string> = new Map([
  ['NO_IMAGE', withoutOne],
  ['IMAGE_OTHER', withoutOne],
  ['STOP', withoutOne],
])

/** What the picture rests on, where something was looked up for it. */
function sourceLines({ fields }: GenerationRecord): string[] {
  const sources = sourcesOf(fields?.candidate?.groundingMetadata)
  return sources.length === 0 ? [] : ['Sources:', ...sources.map(({ title, url }) => `  ${title}: ${url}`)]
}

/** Says, once a run, why the illustrator drew when nobody asked for it. */
export async function tellWhyIllustrator(
  io: Io,
  saved: readonly SavedGeneration[],
  engine: string | undefined,
  config: Config,
): Promise<void> {
  if (
    engine !== undefined ||
    config.engine !== 'illustrator' ||
    saved.every(({ generation }) => generation.cached || generation.images.length === 0)
  )
    return
  await tell(
    io,
    config.google.apiKey !== undefined
      ? 'Drawn by the built-in illustrator, for $0. Your Google key is used when you say so: --engine gemini, or LIMN_ENGINE=gemini.\n'
      : 'No key, so the built-in illustrator drew it on this machine.\n',
  )
}

function costLine({ paidUsd, upstreamUsd, savedUsd }: GenerationCost, cache: CacheUse): string {
  const saved = savedUsd > 0 ? ` (saved ${formatUsd(savedUsd)})` : ''
  if (cache === 'hit') return `$0, drawn before${saved}`
  if (cache === 'shared') return `$0, shared with an identical request${saved}`
  return paidUsd === 0 ? `$0, drawn here (${formatUsd(upstreamUsd)} at Google)` : formatUsd(paidUsd)
}

function relative(file: string, cwd: string): string {
  const short = path.relative(cwd, file)
  return short.startsWith('..') ? file : short
}
