import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import envPaths from 'env-paths'
import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { type GeminiOptions, googleDefaults } from './engines/gemini/options.ts'
import { type FieldViolation, InvalidRequestError, LimnError } from './errors/index.ts'
import { type ConductOptions, fidelities, retiredModelPolicies } from './gemini-api/conduct.ts'
import { parseSafetySetting } from './gemini-api/parse-safety-setting.ts'
import { type PriceOverrides, readPriceOverrides } from './gemini-api/price-overrides.ts'
import type { SafetySetting } from './gemini-api/safety-settings.ts'
import type { BudgetOptions } from './service/budgets.ts'
import type { RateLimitOptions } from './service/limits/rate-limits.ts'
import { tierNames } from './service/limits/tiers.data.ts'
import type { GoogleQuotaOptions } from './service/quota/google-quota.ts'
import { readBudgets } from './service/read-budgets.ts'
import type { SignerOptions } from './service/signer.ts'
import { type UnknownPolicy, unknownPolicies } from './service/unknown-policy.ts'

/** Everything limn is told from outside, validated and frozen. docs/configuration.md lists it. */
export interface Config {
  /** Folder of records, pictures and `config.json`. */
  home: string
  /** Engine to draw with when a request names none. */
  engine: string
  /** Keys the server accepts; empty means any, on loopback only. */
  apiKeys: readonly string[]
  /** Most USD to be paid upstream; keys by their ids. */
  budgets: BudgetOptions
  /** Whether pictures that limn makes bear its invisible mark; see docs/provenance.md. */
  watermark: boolean
  /** How pictures that limn makes are signed: by limn's own identity of this home, or with one's own; undefined for not at all. */
  credentials: { own?: SignerOptions | undefined } | undefined
  /** Whether the files of such pictures tell prompt, model and seed. */
  metadata: boolean
  /** Most bytes of pictures that are kept to be answered again. */
  cacheBytes: number
  /** In place of those of limn's table. */
  prices: PriceOverrides
  /** Pictures drawn at once, each in a thread of its own. 0 draws in the thread of the caller. */
  workers: number
  /** How `limn serve` answers; the library and the command line follow the reference document. */
  conduct: ConductOptions
  /** Faults that the server lets happen; see docs/faults.md. */
  faults: FaultConfig
  /** What `limn serve` lets a project use of a model; see docs/limits.md. */
  limits: RateLimitOptions
  /** Keys by the project they belong to; every other key is a project of its own. */
  projects: Readonly<Record<string, readonly string[]>>
  /** What safety lets pass on the command line where a command does not say; see docs/safety.md. */
  safety?: readonly SafetySetting[]
  /** True when pictures may be fetched from this machine and private networks, and without TLS. */
  allowPrivateAddresses: boolean
  /** For the engine `gemini`. A key alone changes nothing: an engine that bills is asked for by name. */
  google: GeminiOptions & GoogleQuotaOptions & { retryEmpty?: number | undefined }
  /** What becomes of a request that may have been paid already without an answer: not sent again, or sent. */
  onUnknown: UnknownPolicy
}

export interface FaultConfig {
  /** Whether callers may ask for faults; undefined leaves it to whether there are keys. */
  open?: boolean | undefined
  share?: string | undefined
  seed?: number | undefined
  script?: string | undefined
}

// The small zod has no messages of its own.
z.config(en())

const limit = z.number().check(z.int(), z.nonnegative())

const positive = z.number().check(z.int(), z.positive())

const usd = z.number().check(z.nonnegative())

const periodSchema = z.strictObject({ day: z.optional(usd), month: z.optional(usd) })

const fileSchema = z.strictObject({
  engine: z.optional(z.string().check(z.minLength(1))),
  apiKeys: z.optional(z.array(z.string().check(z.minLength(1)))),
  budgets: z.optional(
    z.strictObject({
      ...periodSchema.shape,
      perProject: z.optional(z.record(z.string(), periodSchema)),
      perKey: z.optional(z.record(z.string(), periodSchema)),
    }),
  ),
  prices: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        inputUsdPerMillion: z.optional(usd),
        textOutputUsdPerMillion: z.optional(usd),
        imageOutputUsdPerMillion: z.optional(usd),
        searchUsdPerThousand: z.optional(usd),
      }),
    ),
  ),
  // A budget that is no longer heeded must not go unnoticed.
  dailyBudgetUsd: z.optional(z.never('is called budgets.day now: "budgets": { "day": 5 }')),
  allowPrivateAddresses: z.optional(z.boolean()),
  watermark: z.optional(z.boolean()),
  credentials: z.optional(
    z.union(
      [
        z.boolean(),
        z.strictObject({ certificate: z.string().check(z.minLength(1)), key: z.string().check(z.minLength(1)) }),
      ],
      'must be false, or name two files: { "certificate": "chain.pem", "key": "key.pem" }',
    ),
  ),
  metadata: z.optional(z.boolean()),
  cacheBytes: z.optional(z.int().check(z.nonnegative())),
  workers: z.optional(z.int().check(z.nonnegative())),
  fidelity: z.optional(z.enum(fidelities)),
  retiredModels: z.optional(z.enum(retiredModelPolicies)),
  strict: z.optional(z.boolean()),
  google: z.optional(
    z.strictObject({
      apiKey: z.optional(z.string().check(z.minLength(1))),
      baseUrl: z.optional(
        z
          .url({ protocol: /^https?$/ })
          .check(z.refine((url) => !/\/v\d\w*\/*$/.test(url), 'ends before the version, which is google.apiVersion')),
      ),
      apiVersion: z.optional(z.string().check(z.regex(/^v\w+$/))),
      project: z.optional(z.string().check(z.minLength(1))),
      limits: z.optional(
        z.strictObject({
          requestsPerMinute: z.optional(positive),
          imagesPerMinute: z.optional(positive),
          inputTokensPerMinute: z.optional(positive),
          requestsPerDay: z.optional(positive),
        }),
      ),
      atOnce: z.optional(positive),
      retryEmpty: z.optional(limit),
      retry: z.optional(z.strictObject({ attempts: z.optional(positive), seconds: z.optional(limit) })),
    }),
  ),
  onUnknown: z.optional(z.enum(unknownPolicies)),
  faults: z.optional(
    z.strictObject({
      open: z.optional(z.boolean()),
      share: z.optional(z.string()),
      seed: z.optional(z.number().check(z.int(), z.nonnegative())),
      script: z.optional(z.string()),
    }),
  ),
  limits: z.optional(
    z.strictObject({
      tier: z.optional(z.enum(tierNames)),
      requestsPerMinute: z.optional(limit),
      imagesPerMinute: z.optional(limit),
      inputTokensPerMinute: z.optional(limit),
      requestsPerDay: z.optional(limit),
    }),
  ),
  projects: z.optional(z.record(z.string(), z.array(z.string().check(z.minLength(1))))),
  safety: z.optional(z.record(z.string(), z.string())),
})

export type Environment = Readonly<Record<string, string | undefined>>

/** The environment of this process, for a surface that must know its terminal. Read nowhere else. */
export function readEnvironment(): Environment {
  return process.env
}

/**
 * What limn is told by the environment and `config.json`.
 *
 * @param givenHome Folder to use instead of LIMN_HOME.
 * @throws InvalidRequestError with every problem of `config.json` at once.
 */
export function readConfig(givenHome?: string, environment: Environment = readEnvironment()): Config {
  const home = path.resolve(givenHome || environment.LIMN_HOME || envPaths('limn', { suffix: '' }).data)
  const configFile = path.join(home, 'config.json')
  const file = readConfigFile(configFile)
  const projects = file.projects ?? {}
  const apiKeys =
    environment.LIMN_API_KEYS?.split(',')
      .map((key) => key.trim())
      .filter(Boolean) ??
    file.apiKeys ??
    []
  const { budgets, violations } = readBudgets(file.budgets ?? {}, { projects, keys: apiKeys })
  const priced = readPriceOverrides(file.prices ?? {})
  violations.push(...priced.violations)
  const safety = readSafety(file.safety ?? {})
  violations.push(...safety.violations)
  if (violations.length > 0) throw invalid(configFile, violations)
  return Object.freeze({
    home,
    engine: environment.LIMN_ENGINE || file.engine || 'illustrator',
    apiKeys,
    budgets,
    prices: priced.prices,
    allowPrivateAddresses: file.allowPrivateAddresses ?? false,
    watermark: file.watermark ?? true,
    credentials: readCredentialsOption(file.credentials ?? true, home),
    metadata: file.metadata ?? true,
    cacheBytes: file.cacheBytes ?? 10_000_000_000,
    workers: wholeNumber('LIMN_WORKERS', environment.LIMN_WORKERS) ?? file.workers ?? availableParallelism(),
    conduct: {
      fidelity: oneOf(fidelities, 'LIMN_FIDELITY', environment.LIMN_FIDELITY) ?? file.fidelity,
      retiredModels: file.retiredModels,
      strict: file.strict,
    },
    faults: file.faults ?? {},
    limits: file.limits ?? {},
    projects,
    safety: safety.settings,
    google: {
      apiKey: (environment.GOOGLE_API_KEY || environment.GEMINI_API_KEY || file.google?.apiKey)?.trim() || undefined,
      baseUrl: file.google?.baseUrl ?? googleDefaults.baseUrl,
      apiVersion: file.google?.apiVersion ?? googleDefaults.apiVersion,
      project: file.google?.project,
      limits: file.google?.limits,
      atOnce: file.google?.atOnce,
      retryEmpty: file.google?.retryEmpty,
      retry: retryPlanOf(file.google?.retry),
    },
    onUnknown: oneOf(unknownPolicies, 'LIMN_ON_UNKNOWN', environment.LIMN_ON_UNKNOWN) ?? file.onUnknown ?? 'hold',
  })
}

/** Names of files are those in the home. */
function readCredentialsOption(given: boolean | SignerOptions, home: string): Config['credentials'] {
  if (typeof given === 'boolean') return given ? {} : undefined
  return { own: { certificate: path.resolve(home, given.certificate), key: path.resolve(home, given.key) } }
}

function retryPlanOf({ attempts, seconds }: { attempts?: number | undefined; seconds?: number | undefined } = {}) {
  return {
    ...(attempts !== undefined && { maxAttempts: attempts }),
    ...(seconds !== undefined && { maxTotalMs: seconds * 1000 }),
  }
}

function readSafety(given: Readonly<Record<string, string>>): {
  settings: SafetySetting[]
  violations: FieldViolation[]
} {
  const settings: SafetySetting[] = []
  const violations: FieldViolation[] = []
  for (const [category, threshold] of Object.entries(given)) {
    try {
      settings.push(parseSafetySetting(`${category}=${threshold}`))
    } catch (error) {
      violations.push({ field: `safety.${category}`, description: (error as Error).message })
    }
  }
  return { settings, violations }
}

function wholeNumber(name: string, given: string | undefined): number | undefined {
  if (!given) return undefined
  if (/^\d+$/.test(given)) return Number(given)
  throw wrongVariable(name, `must be a whole number; "${given}" came`)
}

function oneOf<Value extends string>(
  accepted: readonly Value[],
  name: string,
  given: string | undefined,
): Value | undefined {
  const found = accepted.find((value) => value === given)
  if (!given || found !== undefined) return found
  throw wrongVariable(name, `must be one of ${accepted.join(', ')}; "${given}" came`)
}

function wrongVariable(name: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field: name, description }], `${name} ${description}.`)
}

function readConfigFile(file: string): z.infer<typeof fileSchema> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') throw noFolder(path.dirname(file), error)
    throw invalid(file, [{ field: file, description: `cannot be read: ${(error as Error).message}` }], error)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw invalid(file, [{ field: file, description: `is not JSON: ${withoutExcerpt((error as Error).message)}` }])
  }
  const parsed = fileSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw invalid(
    file,
    parsed.error.issues.map(({ path, message }) => ({
      field: withoutKeys(path.map((name, index) => (path[index - 1] === 'perKey' ? '…' : name)).join('.')) || file,
      description: withoutKeys(`${message}${whatCame(json, path)}`),
    })),
  )
}

/** The figure that came, where one did; words may be keys. */
function whatCame(json: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (within, name) => (within as Record<PropertyKey, unknown> | undefined)?.[name],
    json,
  )
  return typeof value === 'number' || typeof value === 'boolean' ? `; ${value} came` : ''
}

/** Without the piece of the file that the message shows: a key may stand in it. */
const withoutExcerpt = (message: string): string => message.replace(/, (?:\.{3})?".*/s, '')

/** What looks like a key of Google's or OpenAI's may stand in the wrong place. */
const withoutKeys = (text: string): string => text.replace(/\b(?:AIza|AQ\.|sk-)[\w-]{16,}/g, '…')

function noFolder(home: string, cause: unknown): LimnError {
  return new LimnError(
    `${home} is a file, or lies below one; limn needs a folder for its records and pictures. Set LIMN_HOME to a folder.`,
    { code: 'failed-precondition', cause },
  )
}

function invalid(file: string, violations: FieldViolation[], cause?: unknown): InvalidRequestError {
  const lines = violations.map(({ field, description }) => `* ${field}: ${description}`).join('\n')
  return new InvalidRequestError(violations, `The configuration in ${file} is wrong; mend or remove it:\n${lines}`, {
    cause,
  })
}
