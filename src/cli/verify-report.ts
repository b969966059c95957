import type { Tampering } from '../imaging/credentials/credentials.ts'
import type {
  CredentialsFinding,
  Verification,
  VerifiedRecord,
  WatermarkFinding,
} from '../service/verify/verification.ts'
import { isFound } from '../service/verify/verification.ts'
import { wrap } from './wrap.ts'

/** One file of `limn verify`: what it shows, or why it could not be looked at. */
export interface CheckedFile {
  file: string
  verification?: Verification
  problem?: string
}

/** What a file shows, in sentences. */
export function describeChecked(
  { file, verification, problem }: CheckedFile,
  { columns, first }: { columns: number | undefined; first: boolean },
): string {
  const sentences = verification ? sentencesOf(verification) : [`Could not be looked at. ${asSentence(problem!)}`]
  const lines = sentences.map((sentence) => wrap(sentence, { first: '  ', rest: '    ', columns }))
  return `${first ? '' : '\n'}${[file, ...lines].join('\n')}\n`
}

/** What all files show together, and what it does not mean. */
export function describeTotal(checked: readonly CheckedFile[], columns: number | undefined): string {
  const verified = checked.flatMap(({ verification }) => verification ?? [])
  const without = verified.filter((verification) => !isFound(verification)).length
  const lines: string[] = []
  if (checked.length > 1) {
    const counts: [number, string][] = [
      [verified.filter(({ watermark }) => watermark.found).length, "with limn's mark"],
      [verified.filter(({ credentials }) => credentials.state !== 'absent').length, 'with signed credentials'],
      [verified.filter(({ others }) => others.length > 0).length, 'with signs of a tool'],
      [without, 'with nothing'],
      [checked.length - verified.length, 'that could not be looked at'],
    ]
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
    lines.push(`${checked.length} files: ${told.join(', ')}.`)
  }
  if (without > 0) {
    lines.push(
      "Nothing found does not mean that no AI made it: most pictures bear no mark, and what stands in a file is easily lost. Google's SynthID can be read by Google only.",
    )
  }
  return lines.length === 0 ? '' : `\n${lines.map((line) => wrap(line, { columns })).join('\n')}\n`
}

function sentencesOf({ watermark, record, credentials, others }: Verification): string[] {
  return [
    markSentence(watermark),
    ...(record ? [recordSentence(record)] : watermark.found ? [unknown] : []),
    credentialsSentence(credentials),
    ...others.map(({ tool, where, says }) =>
      tool === 'unnamed' ? `Left in the file (${where}): ${says}` : `Left in the file by ${tool} (${where}): ${says}`,
    ),
  ]
}

function markSentence(mark: WatermarkFinding): string {
  if (mark.problem !== undefined) return `limn's invisible mark: could not be looked for. ${asSentence(mark.problem)}`
  if (!mark.found) return "limn's invisible mark: not found."
  const undone = mark.undone === 'nothing' ? 'nothing had to be undone' : `undone: ${mark.undone}`
  const chance = `Of pictures without it, fewer than one in ${roughly(1 / mark.falsePositiveRate)} would seem to bear one.`
  return `limn's invisible mark: found, ${mark.id}, score ${mark.score!.toFixed(1)}; ${undone}. ${chance}`
}

const unknown = 'Which picture it was, this limn does not remember: another one drew it, or its records are elsewhere.'

function recordSentence({ id, createdAt, model, engine, prompt, seed }: VerifiedRecord): string {
  const when = new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ')
  return `Drawn here at ${when} UTC by ${engine} as ${model}, seed ${seed}: “${oneLine(prompt)}” (limn show ${id})`
}

const tamperings: Readonly<Record<Tampering, string>> = {
  credentials: 'they were changed or cut off, and nothing they say can be believed',
  picture: 'the picture is not the one that was signed',
  altered: 'bytes of the file were changed after it was signed',
  're-encoded': 'the file was written anew after it was signed; the picture looks the same',
  swapped: 'they were signed for another picture',
}

const states: Readonly<Record<CredentialsFinding['state'], (credentials: CredentialsFinding) => string>> = {
  valid: ({ signer }) => `valid, signed by “${signer}”.`,
  untrusted: ({ signer }) =>
    `intact, but nobody vouches for who signed them${signer === undefined ? '' : `, “${signer}”`}.`,
  tampered: ({ tampering = 'credentials' }) => `broken: ${tamperings[tampering]}.`,
  absent: () => 'none.',
}

/** What the sentence says itself of credentials that hold. */
const vouching = /^signingCredential\.untrusted/

function credentialsSentence(credentials: CredentialsFinding): string {
  const { state, generator, sourceType, signedAt, ingredients, problems } = credentials
  const says = [
    generator && `made with ${generator}`,
    sourceType && `source ${sourceType}`,
    signedAt && `signed at ${signedAt}`,
    ingredients.length > 0 && `from ${ingredientsInWords(ingredients)}`,
  ].filter((part) => Boolean(part))
  const told = says.length > 0 ? ` They say: ${says.join(', ')}.` : ''
  const unsaid = state === 'untrusted' ? problems.filter((problem) => !vouching.test(problem)) : problems
  const why = unsaid.map((problem) => ` ${asSentence(problem)}`)
  return `Signed credentials: ${states[state](credentials)}${told}${why.join('')}`
}

/** `previous picture (parentOf), itself from reference 1 (inputTo)` */
const ingredientsInWords = (ingredients: CredentialsFinding['ingredients']): string =>
  ingredients
    .map(({ title = 'a picture', relationship, ingredients: below }) => {
      const from = below
        ? `, itself from ${below.length > 1 ? `[${ingredientsInWords(below)}]` : ingredientsInWords(below)}`
        : ''
      return `${title} (${relationship})${from}`
    })
    .join(ingredients.some(({ ingredients: below }) => below) ? '; ' : ', ')

/** Two digits, rounded down: `230 million`. */
function roughly(count: number): string {
  const unit = 10 ** (Math.floor(Math.log10(count)) - 1)
  return new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(
    Math.floor(count / unit) * unit,
  )
}

const longestPrompt = 200

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestPrompt ? `${line.slice(0, longestPrompt - 1).trimEnd()}…` : line
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
