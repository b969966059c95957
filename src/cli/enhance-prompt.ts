import type { App } from '../app.ts'
import { isLimnError } from '../errors/index.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import { type Enhancement, type EnhanceOptions, rules } from '../service/enhance/enhancement.ts'
import { type Io, print, tell } from './io.ts'
import { startProgress } from './progress.ts'
import { tellIfStillPaid } from './still-paid.ts'

/** How a command says that its prompt is to be put into better words. */
export interface EnhanceFlags {
  enhance?: boolean
  enhanceBy?: string
}

/** Who puts it into words; undefined where nobody is to. */
export function enhancerOf({ enhance, enhanceBy }: EnhanceFlags): { by?: string | undefined } | undefined {
  return enhance || enhanceBy !== undefined ? { by: enhanceBy } : undefined
}

/** Asks for better words, and shows them before they are used. */
export async function enhancePrompt(
  io: Io,
  app: App,
  request: Parameters<App['enhance']>[0],
  options: EnhanceOptions & { quiet?: boolean; json?: boolean; output?: string },
): Promise<Enhancement> {
  const { quiet, json, output, ...rest } = options
  const progress = startProgress(io, { count: 1, quiet, json }, 0)
  const tells = !quiet && !json
  try {
    const written = app.enhance(request, { ...rest, onWait: progress.wait }).finally(progress.stop)
    tellWhenInterrupted(io, written)
    const enhancement = await written
    if (tells) await (output === '-' ? tell : print)(io, `${enhancementInWords(enhancement)}\n`)
    return enhancement
  } catch (error) {
    if (tells && isLimnError(error) && error.step === 'enhance')
      await tell(io, `The prompt was not enhanced, so nothing was drawn; --enhance-by ${rules} needs nobody.\n`)
    throw error
  }
}

function tellWhenInterrupted(io: Io, written: Promise<Enhancement>): void {
  const ended = written.catch(() => {})
  const say = () => void tellIfStillPaid(io, 'the words', ended)
  io.signal?.addEventListener('abort', say, { once: true })
  void ended.then(() => io.signal?.removeEventListener('abort', say))
}

/** Who found which words, and for what. */
export function enhancementInWords({ by, prompt, reason, leftOut, paidUsd, cached, isCounted }: Enhancement): string {
  const who =
    by === rules
      ? ''
      : ` by ${by} (${cached ? '$0, asked before' : `${isCounted === false ? 'at most ' : ''}${formatUsd(paidUsd)}`})`
  if (reason !== undefined) return `Not enhanced${who}: ${reason}.`
  const rest = leftOut.length > 0 ? ` Left out, for other tools: ${leftOut.join(', ')}.` : ''
  return `Enhanced${who}: ${prompt}${rest}`
}
