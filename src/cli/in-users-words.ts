import { InvalidRequestError, isLimnError, NotFoundError } from '../errors/index.ts'

/** What the user typed for each field of the protocol. */
const optionOf: Readonly<Record<string, string>> = {
  'generation_config.image_config.aspect_ratio': '--aspect',
  'generation_config.image_config.image_size': '--size',
  'generation_config.seed': '--seed',
  contents: 'prompt',
  engine: '--engine',
}

/** The same error, with the user's own options and file names where the protocol says `contents[0].parts[1]`. */
export function inUsersWords(error: unknown, files: readonly string[]): unknown {
  if (isLimnError(error) && error.code === 'not-found') {
    return new NotFoundError(`${error.message.split('. Call ListModels')[0]}. limn models lists those there are.`, {
      cause: error,
    })
  }
  if (!(error instanceof InvalidRequestError)) return error
  const violations = error.violations.map(({ field, description }) => ({ field: nameOf(field, files), description }))
  const lines = violations.map(({ field, description }) => `${field}: ${description}`)
  return new InvalidRequestError(violations, lines.join('\n'), { cause: error })
}

function nameOf(field: string, files: readonly string[]): string {
  const part = /^contents\[0\]\.parts\[(\d+)\]/.exec(field)?.[1]
  const file = part === undefined ? undefined : files[Number(part)]
  return file === undefined ? (optionOf[field] ?? field) : `--reference ${file}`
}
