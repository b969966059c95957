import { CancelledError, InvalidRequestError, isLimnError, NotFoundError } from '../errors/index.ts'

/** What the user typed for each field of the protocol. */
const optionOf: Readonly<Record<string, string>> = {
  'generation_config.image_config.aspect_ratio': '--aspect',
  'generation_config.image_config.image_size': '--size',
  'generation_config.seed': '--seed',
  contents: 'prompt',
  enhance: '--enhance-by',
  'tools[0].google_search': '--search',
}

/** Where the words of a request came from, as its user knows them. */
export interface UsersWords {
  /** Files of `--reference`, in order. */
  files: readonly string[]
  /** What named the engine: `--engine`, or a setting. */
  engineFrom: string
}

/** The same error, with the user's own options and file names where the protocol says `contents[0].parts[1]`. */
export function inUsersWords(error: unknown, words: UsersWords): unknown {
  const told = toldTo(error, words)
  return isLimnError(error) && isLimnError(told) && error.step ? Object.assign(told, { step: error.step }) : told
}

function toldTo(error: unknown, words: UsersWords): unknown {
  if (isLimnError(error) && error.code === 'cancelled') return new CancelledError('cancelled.', { cause: error })
  if (isLimnError(error) && error.code === 'not-found') {
    return new NotFoundError(
      `${error.message.split('. Call ListModels')[0]!.replace(/\.$/, '')}. limn models lists those there are.`,
      {
        cause: error,
      },
    )
  }
  // What Google says of a request as a whole names no field.
  if (!(error instanceof InvalidRequestError) || error.violations.length === 0) return error
  const violations = error.violations.map(({ field, description }) => {
    const name = nameOf(field, words)
    return { field: name, description: sentence(field, name, description) }
  })
  return new InvalidRequestError(violations, violations.map(({ description }) => description).join('\n'), {
    cause: error,
  })
}

/** The description with the user's name before it, or in the place of the protocol's: `aspect_ratio must be` → `--aspect must be`. */
function sentence(field: string, name: string, description: string): string {
  const last = field.split('.').at(-1)!
  return description.startsWith(`${last} `) ? `${name}${description.slice(last.length)}` : `${name}: ${description}`
}

function nameOf(field: string, { files, engineFrom }: UsersWords): string {
  if (field === 'engine') return engineFrom
  const part = /^contents\[0\]\.parts\[(\d+)\]/.exec(field)?.[1]
  const file = part === undefined ? undefined : files[Number(part)]
  return file === undefined ? (optionOf[field] ?? field) : `--reference ${file}`
}
