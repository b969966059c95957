import path from 'node:path'
import type { Config } from '../config.ts'
import type { Destination } from './destination.ts'
import { type Io, write } from './io.ts'
import { formatUsd } from './money.ts'
import type { SavedGeneration } from './save-pictures.ts'
import { showPicture } from './show-picture.ts'

/** Says what was drawn, where it is and what it cost. On standard error when the picture itself takes standard output. */
export async function reportGeneration(
  io: Io,
  { generation, paths }: SavedGeneration,
  options: { quiet?: boolean; json?: boolean; engine?: string; destination: Destination; config: Config },
): Promise<void> {
  if (options.quiet || options.json) return
  const stream = options.destination.kind === 'stdout' ? io.stderr : io.stdout
  const { record, images, text, warnings, cost, cached } = generation
  if (options.destination.kind !== 'stdout' && images[0]) await showPicture(io, images[0])

  const lines: string[] = []
  for (const [index, { width, height }] of images.entries()) {
    if (paths[index]) lines.push(relative(paths[index], io.cwd))
    const seconds = `${((record.timingsMs.total ?? 0) / 1000).toFixed(2)} s`
    lines.push(
      [
        `${width} x ${height}`,
        `${record.model} by ${record.engine}`,
        cached ? 'from the cache' : seconds,
        costLine(cost.paidUsd, cost.upstreamUsd, cached),
      ].join(' · '),
    )
  }
  if (text) lines.push(text)
  if (images.length === 0)
    lines.push(`No picture: ${record.finishReason}${record.finishMessage ? `. ${record.finishMessage}` : ''}`)
  for (const warning of warnings) lines.push(`Note: ${warning.message}`)
  await write(stream, `${lines.join('\n')}\n`)
  const hint = keyHint(options.config, options.engine)
  if (hint) await write(io.stderr, `${hint}\n`)
}

/** Why the illustrator drew it, when nobody asked for it. */
function keyHint(config: Config, engine: string | undefined): string | undefined {
  if (engine !== undefined || config.engine !== 'illustrator') return undefined
  return config.hasGoogleKey
    ? 'Drawn by the built-in illustrator: this version of limn does not yet draw with your Google key.'
    : 'No key, so the built-in illustrator drew it on this machine.'
}

function costLine(paidUsd: number, upstreamUsd: number, cached: boolean): string {
  if (cached) return '$0, drawn before'
  return paidUsd === 0 ? `$0, drawn here (${formatUsd(upstreamUsd)} at Google)` : formatUsd(paidUsd)
}

function relative(file: string, cwd: string): string {
  const short = path.relative(cwd, file)
  return short.startsWith('..') ? file : short
}
