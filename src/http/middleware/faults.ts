import { setTimeout as wait } from 'node:timers/promises'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { CancelledError, PermissionError } from '../../errors/index.ts'
import { defaultModelId } from '../../gemini-api/model-profiles.ts'
import { asksForPicture, isApiPath, modelOfPath } from '../api-path.ts'
import { callerKeyOf } from '../caller-key.ts'
import type { Fault, FaultEffect } from '../faults/fault.ts'
import { faultError } from '../faults/fault-error.ts'
import type { FaultPlan } from '../faults/fault-plan.ts'
import { parseFault } from '../faults/parse-fault.ts'
import { type BodyEffect, spoil } from '../faults/spoil.ts'
import type { HttpEnv } from '../http-env.ts'
import { readAway } from '../read-json.ts'
import { wantsEvents } from '../routes/model-call.ts'

/** Names one fault for one request. */
export const faultHeader = 'x-limn-fault'

/**
 * Lets go wrong what the header asks for, or else the plan. What was applied is said in a header of the same name.
 *
 * @param options.isOpen False refuses the header with 403: then nobody can spoil a server that others use.
 */
export function faults({ plan, isOpen }: { plan: FaultPlan; isOpen: boolean }): MiddlewareHandler<HttpEnv> {
  return async function faultsMiddleware(context, next) {
    const { path, method } = context.req
    if (!isApiPath(path)) return next()
    const asked = context.req.header(faultHeader)
    if (asked !== undefined && !isOpen) {
      throw new PermissionError(`${faultHeader} is not heeded on this server. Start it with --faults to allow faults.`)
    }
    const draws = asksForPicture(method, path)
    const planned = plan.next({ path, draws, key: callerKeyOf(context) })
    const fault: Fault | undefined = asked === undefined ? planned : parseFault(asked)
    if (fault === undefined) return next()
    context.set('fault', fault.text)
    context.header(faultHeader, fault.text)
    return apply(context, next, fault.effect, draws)
  }
}

async function apply(
  context: Context<HttpEnv>,
  next: Next,
  effect: FaultEffect,
  draws: boolean,
): Promise<Response | undefined> {
  const { options } = context.get('callContext')
  switch (effect.kind) {
    case 'finish':
      options.forcedEnding = { finishReason: effect.finishReason }
      await next()
      return undefined
    case 'block':
      options.forcedEnding = { blockReason: effect.blockReason }
      await next()
      return undefined
    case 'status': {
      const { afterChunks = 0 } = effect
      if (afterChunks > 0 && draws) {
        context.get('callContext').failure = {
          afterChunks,
          make: (model = defaultModelId) => faultError(effect, model),
        }
        await next()
        return undefined
      }
      await readAway(context.req.raw)
      if (context.req.path.endsWith(':streamGenerateContent')) context.set('answersArray', !wantsEvents(context))
      throw faultError(effect, modelOfPath(context.req.path) ?? defaultModelId)
    }
    case 'timeout':
      await readAway(context.req.raw)
      await waitFor(effect.afterMs, context.req.raw.signal)
      throw faultError(deadline, '')
    case 'reset':
      await readAway(context.req.raw)
      return reset(context)
    case 'slow':
      await waitFor(effect.firstByteMs, context.req.raw.signal)
      return spoilNext(context, next, effect)
    default:
      return spoilNext(context, next, effect)
  }
}

const deadline = {
  kind: 'status',
  status: 504,
  retryAfterMs: undefined,
  quota: 'minute',
  reason: undefined,
  afterChunks: undefined,
} as const

async function spoilNext(context: Context<HttpEnv>, next: Next, effect: BodyEffect): Promise<undefined> {
  await next()
  const { outgoing } = context.env ?? {}
  const spoiled = await spoil(context.res, effect, (controller) =>
    outgoing ? outgoing.destroy() : controller.error(new Error(`The answer was cut off: ${effect.kind}.`)),
  )
  // Hono merges the headers of the old answer into the new one, its length too.
  context.res = undefined
  context.res = spoiled
}

/** Throws CancelledError when the caller leaves first. */
async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch((error: unknown) => {
    throw new CancelledError(undefined, { cause: error })
  })
}

function reset(context: Context<HttpEnv>): Response {
  context.set('unanswered', true)
  const { outgoing } = context.env ?? {}
  outgoing?.socket?.resetAndDestroy()
  const broken = new ReadableStream({
    start(controller) {
      if (!outgoing) controller.error(new Error('The connection was reset.'))
      else controller.close()
    },
  })
  return new Response(broken)
}
