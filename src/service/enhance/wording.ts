import { createHash } from 'node:crypto'
import type { Engine } from '../../engines/engine.ts'
import { isLimnError } from '../../errors/index.ts'
import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import { promptPartsOf, textOf } from '../../gemini-api/last-turn.ts'
import { noPrice, type PriceRange, priceOf, textPriceRange } from '../../gemini-api/price.ts'
import type { TextModel } from '../../gemini-api/text-model.ts'
import { estimateTextTokens } from '../../gemini-api/tokens.ts'
import { type ReadWording, readWording } from '../../prompting/enhance/read-wording.ts'
import { maxWordingTokens, wordingRequest } from '../../prompting/enhance/wording-request.ts'
import type { Wording } from '../../store/wording-store.ts'
import { type Answer, addEvent, createAnswer } from '../answer.ts'
import type { GenerationServiceOptions } from '../generation-service-options.ts'
import { type HeldCall, heldBy, holdMoney, type PaidCall } from '../hold.ts'
import type { Lease } from '../leases.ts'
import { nobodyInParticular } from '../payer.ts'
import { requireBudget } from '../plan-call.ts'
import type { QuotaCall } from '../quota/quota-gate.ts'
import { foreseeUnknown } from '../refuse-unknown.ts'
import type { Enhancement, EnhancementPlan, EnhanceOptions, EnhanceRequest } from './enhancement.ts'

/** A prompt that a text model is to put into words; nothing is held or sent yet. */
export interface OpenWording {
  engine: Engine & Required<Pick<Engine, 'write'>>
  model: TextModel
  prompt: string
  wire: GenerateContentRequest
  /** Of the whole request. */
  key: string
  price: PriceRange
  /** Milliseconds since 1970. */
  askedAtMs: number
  options: EnhanceOptions
}

/** @throws LimnError where the engine of text models cannot be had, as without a key. */
export async function openWording(
  { engines, textEngine, nowMs }: GenerationServiceOptions,
  { prompt, references }: EnhanceRequest,
  model: TextModel,
  options: EnhanceOptions,
): Promise<OpenWording> {
  const engine = (await engines.get(textEngine)) as OpenWording['engine']
  const wire = wordingRequest(prompt, { references })
  const key = createHash('sha256')
    .update(JSON.stringify({ engine: engine.name, engineVersion: engine.version, model: model.id, wire }))
    .digest('hex')
  const price = textPriceRange(model, wire, maxWordingTokens)
  return { engine, model, prompt, wire, key, price, askedAtMs: nowMs(), options }
}

/**
 * Asks the text model, unless it was asked the same before, here or in another process. What was paid is recorded
 * whatever comes of it; words are kept with it.
 *
 * @throws As `generate` does.
 */
export async function writeWording(service: GenerationServiceOptions, open: OpenWording): Promise<Enhancement> {
  const { price, options } = open
  if (options.requireDrawable && !(await findWanted(service, open)))
    await options.requireDrawable({ paidBeforeUsd: price.usualUsd })
  return ofWording(() => findOrWrite(service, open))
}

async function findOrWrite(service: GenerationServiceOptions, open: OpenWording): Promise<Enhancement> {
  const { key, options } = open
  await service.ledgerUpkeep.start()
  const taken = await service.leases.take(
    key,
    'paid',
    {
      look: (books) => (options.cache === 'off' ? undefined : wanted(open, books.findWording(key))),
      open: async (wording) => wording,
      begin: (books) => holdMoney(books, service, paidWording(open)),
    },
    options.signal,
  )
  if ('found' in taken) {
    const { text, costUsd } = taken.found
    service.savings.add({ cost: { savedUsd: costUsd }, record: { model: open.model.id } }, options.payer)
    return foundEnhancement(open, text)
  }
  try {
    return await perform(service, open, heldBy(taken.begun), taken.lease)
  } finally {
    await taken.lease.end()
  }
}

/** Whatever it throws says that it was the words, not the picture. */
async function ofWording<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isLimnError(error)) error.step = 'enhance'
    throw error
  }
}

/** What `writeWording` would do. Throws what it throws before anything leaves. */
export const planWording = (service: GenerationServiceOptions, open: OpenWording): Promise<EnhancementPlan> =>
  ofWording(() => planOf(service, open))

async function planOf(service: GenerationServiceOptions, open: OpenWording): Promise<EnhancementPlan> {
  const { engine, model, wire, price, options } = open
  const by = model.id
  const found = await findWanted(service, open)
  if (found) return { by, price: noPrice, enhancement: foundEnhancement(open, found.text) }
  await foreseeUnknown(service.store, open.key, options.onUnknown ?? service.onUnknown)
  await requireBudget(service, price.highestUsd, options)
  const call = await engine.preview?.({ model: model.id, wire }, { signal: options.signal })
  const wait = await service.quotaGate.expectedWait(quotaCallOf(open))
  return { by, price, ...(call && { call }), ...(wait && { wait }) }
}

/** One that asks anew takes only what came after it asked. */
const wanted = ({ askedAtMs, options }: OpenWording, wording: Wording | undefined): Wording | undefined =>
  options.cache === 'refresh' && wording && wording.createdAt <= askedAtMs ? undefined : wording

async function findWanted(
  { store }: Pick<GenerationServiceOptions, 'store'>,
  open: OpenWording,
): Promise<Wording | undefined> {
  return open.options.cache === 'off' ? undefined : wanted(open, await store.findWording(open.key))
}

const foundEnhancement = ({ model }: OpenWording, text: string): Enhancement => ({
  prompt: text,
  by: model.id,
  leftOut: [],
  paidUsd: 0,
  cached: true,
})

async function perform(
  service: GenerationServiceOptions,
  open: OpenWording,
  held: HeldCall,
  lease: Lease,
): Promise<Enhancement> {
  const { engine, model, prompt, wire, key, options } = open
  const { store, ledgerUpkeep, nowMs } = service
  const answer = createAnswer([])
  let read: ReadWording | undefined
  let failure: unknown
  try {
    const turns = service.quotaGate.turnsOf(quotaCallOf(open))
    for await (const event of engine.write(
      { model: model.id, wire },
      { signal: options.signal, bill: held.bill, turns },
    )) {
      if (event.type === 'wait') options.onWait?.(event.wait)
      else addEvent(answer, event)
    }
    read = readAnswer(prompt, answer)
  } catch (error) {
    failure = error
  }
  const reckoning = held.reckon(answer, failure)
  const paidUsd = reckoning.usd
  const keeps = read && 'text' in read && options.cache !== 'off' ? read.text : undefined
  await ledgerUpkeep.seeTo(() =>
    lease.endWith((release) =>
      store.inOneTransaction((books) => {
        held.close(reckoning, undefined, books)
        if (keeps !== undefined) books.keepWording({ key, text: keeps, costUsd: paidUsd, createdAt: nowMs() })
        release(books)
      }),
    ),
  )
  if (!read) throw failure
  const written = 'text' in read ? { prompt: read.text } : { prompt, reason: read.reason }
  const isCounted = reckoning.state === 'settled'
  return { ...written, by: model.id, leftOut: [], paidUsd, ...(!isCounted && { isCounted }), cached: false }
}

const paidWording = ({ engine, model, prompt, key, price, options }: OpenWording): PaidCall => ({
  engine,
  model: model.id,
  prompt,
  requestKey: key,
  options,
  highestUsd: price.highestUsd,
  billedUsd: (_, usage) => priceOf(model, usage),
})

function quotaCallOf({ engine, model, wire, options }: OpenWording): QuotaCall {
  const { project, keyId } = options.payer ?? nobodyInParticular
  return {
    engine: engine.name,
    model: model.id,
    caller: project || keyId,
    priority: 0,
    images: 0,
    inputTokens: estimateTextTokens(textOf(promptPartsOf(wire))),
  }
}

/** Half a paragraph is no prompt. */
function readAnswer(prompt: string, { parts, finishReason, blockReason }: Answer): ReadWording {
  if (blockReason !== undefined) return { reason: `the text model refused it (${blockReason})` }
  if (finishReason !== 'STOP') return { reason: `the text model did not finish (${finishReason ?? 'no reason given'})` }
  return readWording(prompt, parts.map(({ text = '', thought }) => (thought ? '' : text)).join(''))
}
