import { readFileSync } from 'node:fs'
import { packageRoot } from '../../package-root.ts'

/** What the tagger wants of its `core`. */
export interface LoadedModel {
  /** Four 32-bit numbers a word. */
  lexicon: Uint32Array
  xpansions: Uint32Array
  features: Record<string, LoadedFeature>
  [part: string]: unknown
}

export interface LoadedFeature {
  list: (string | Set<number>)[]
  /** Value → its place in the list; the tagger adds to both. */
  hash?: Record<string, number>
  /** Given where there is a hash. */
  intrinsicSize?: number
  index?: number
}

/** The JSON in art/language.bin. */
export interface LanguageFacts {
  rest: Record<string, unknown>
  /** All but the words; without hashes, and sets as arrays. */
  features: Record<string, Omit<LoadedFeature, 'list' | 'hash'> & { list: string[] | number[][] }>
  /** Number and text of the words that are not in Latin-1. */
  others: (readonly [number, string])[]
}

/**
 * The words the tagger knows and what each is: the same as wink-eng-lite-web-model's own `core`, for a tenth of the
 * time. That one parses 3 MB of JSON, twice, and hashes 87,000 words; this one reads art/language.bin
 * (scripts/art/build-language.ts), makes a string of a word when it is asked for, and finds words by bisection.
 */
export function readLanguageModel(): LoadedModel {
  const [lexicon, xpansions, order, starts, json, text] = readParts(
    readFileSync(new URL('art/language.bin', packageRoot())),
  )
  const facts = JSON.parse(json.toString()) as LanguageFacts
  const words = lazyWords(text, numbersOf(starts), facts.others)
  const size = words.list.length
  const features: Record<string, LoadedFeature> = {
    lexeme: { list: words.list, hash: bisected(words.wordAt, numbersOf(order)), intrinsicSize: size, index: size },
  }
  for (const [name, { list, ...sizes }] of Object.entries(facts.features)) {
    features[name] =
      sizes.intrinsicSize === undefined
        ? { list: list.map((value) => (Array.isArray(value) ? new Set(value) : value)) }
        : { list: list as string[], hash: hashed(list as string[]), ...sizes }
  }
  return { ...facts.rest, lexicon: numbersOf(lexicon), xpansions: numbersOf(xpansions), features }
}

type Parts = [lexicon: Buffer, xpansions: Buffer, order: Buffer, starts: Buffer, json: Buffer, text: Buffer]

function readParts(file: Buffer): Parts {
  const count = 6
  let end = 4 * count
  return Array.from({ length: count }, (_, part) => {
    const start = end
    end += file.readUInt32LE(4 * part)
    return file.subarray(start, end)
  }) as Parts
}

/** Little-endian, as every machine is that the native packages are built for. */
const numbersOf = ({ buffer, byteOffset, length }: Buffer): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length / 4)

function hashed(list: readonly string[]): Record<string, number> {
  const hash: Record<string, number> = Object.create(null)
  list.forEach((value, number) => {
    hash[value] = number
  })
  return hash
}

/** `list` stands for the array of all words; what is pushed to it is kept. */
function lazyWords(
  text: Buffer,
  starts: Uint32Array,
  others: LanguageFacts['others'],
): { wordAt(number: number): string; list: string[] } {
  const count = starts.length - 1
  const made = new Array<string | undefined>(count)
  for (const [number, word] of others) made[number] = word
  const wordAt = (number: number): string => {
    made[number] ??= text.toString('latin1', starts[number], starts[number + 1])
    return made[number]!
  }
  const list = new Proxy(made as string[], {
    get(_, key) {
      const number = typeof key === 'string' ? Number(key) : Number.NaN
      return number < count ? wordAt(number) : Reflect.get(made, key)
    },
  })
  return { wordAt, list }
}

/** Stands for an object of every word to its number. What is added to it is kept. */
function bisected(wordAt: (number: number) => string, order: Uint32Array): Record<string, number> {
  const numberOf = (word: string): number | undefined => {
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (wordAt(order[middle]!) < word) low = middle + 1
      else high = middle
    }
    const number = order[low]
    return number !== undefined && wordAt(number) === word ? number : undefined
  }
  return new Proxy(Object.create(null) as Record<string, number>, {
    get: (added, word: string) => added[word] ?? numberOf(word),
  })
}
