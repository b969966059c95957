import { Hono } from 'hono'
import * as z from 'zod/mini'
import { InvalidRequestError, PermissionError } from '../../errors/index.ts'
import { createFaultPlan, type FaultPlan, type FaultRuleOptions } from '../faults/fault-plan.ts'
import { faultGrammar } from '../faults/parse-fault.ts'
import { readJson } from '../read-json.ts'

const short = z.string().check(z.minLength(1), z.maxLength(100_000))

const bodySchema = z.strictObject({
  script: z.optional(short),
  share: z.optional(short),
  seed: z.optional(z.number().check(z.int(), z.nonnegative())),
  match: z.optional(z.strictObject({ path: z.optional(short), key: z.optional(short) })),
})

/** `GET`, `POST` and `DELETE /limn/v1/faults`: which faults happen by themselves. */
export function faultsRoute({ plan, isOpen }: { plan: FaultPlan; isOpen: boolean }): Hono {
  const route = new Hono()
  const stateOf = () => ({ open: isOpen, rules: plan.rules(), faults: faultGrammar })

  route.get('/', (context) => context.json(stateOf()))

  route.post('/', async (context) => {
    throwUnlessOpen(isOpen)
    const rules = rulesOf(await readJson(context.req.raw))
    // All of them, or none.
    createFaultPlan(rules)
    for (const rule of rules) plan.set(rule)
    return context.json(stateOf())
  })

  route.delete('/', (context) => {
    throwUnlessOpen(isOpen)
    plan.clear()
    return context.json(stateOf())
  })

  return route
}

function throwUnlessOpen(isOpen: boolean): void {
  if (!isOpen) throw new PermissionError('Faults cannot be set on this server. Start it with --faults to allow that.')
}

const expected =
  'Say which faults: {"script": "429, 429, ok"} or {"share": "503:10%, NO_IMAGE:2%", "seed": 7}, and for which requests, if not for all that ask for a picture: "match": {"path": "/files"} or {"key": "…"}.'

function invalidBody(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}

function rulesOf(body: unknown): FaultRuleOptions[] {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = [...issue!.path, ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join('.') || 'the body'
    throw invalidBody(field, `${field} is wrong. ${expected}`)
  }
  const { script, share, seed, match } = parsed.data
  if (script === undefined && share === undefined) {
    throw invalidBody('script', expected)
  }
  return [
    ...(script === undefined ? [] : [{ script, ...(match && { match }) }]),
    ...(share === undefined ? [] : [{ share, ...(seed !== undefined && { seed }), ...(match && { match }) }]),
  ]
}
