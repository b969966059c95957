import { readFileSync } from 'node:fs'

/** One meaning of WordNet's nouns. */
export interface Synset {
  lemmas: string[]
  /** Lexicographer file: 5 animal, 6 artifact, 8 body, 13 food, 17 object, 18 person, 19 phenomenon, 20 plant … */
  file: number
  /** True of a named thing (Einstein, Paris) as opposed to a kind. */
  instance: boolean
  above(): Synset[]
}

export interface WordNet {
  /** `bat#1` → its synset. */
  sense(name: string): Synset | undefined
  /** `bat` → `bat#1`: its first sense that can be seen. */
  firstConcrete(words: string): string | undefined
  /** Every word that is mostly a noun and whose most usual sense can be seen, with such senses, the likeliest first. */
  concreteNouns(): [word: string, senses: Synset[]][]
  /** Names of people: `Albert_Einstein`, `Napoleon`. */
  personNames(): string[]
  /** Every word whose most usual sense has no shape: acts, attributes, feelings, times and the like. */
  shapelessNouns(): string[]
}

/** act, attribute, cognition, event, feeling, motive, possession, process, quantity, relation, state, time. */
const shapelessFiles = new Set([4, 7, 9, 11, 12, 16, 21, 22, 23, 24, 26, 28])
const concreteFiles = new Set([5, 6, 8, 13, 17, 18, 20])

/** Reads WordNet 3.1's database files (data.noun, index.noun, index.sense; see wndb(5WN)). */
export function readWordNet(dict: URL): WordNet {
  const lines = (file: string): string[] => readFileSync(new URL(file, dict), 'utf8').split('\n')
  const byOffset = new Map<string, Synset>()
  for (const line of lines('data.noun')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' | ')[0]!.split(' ')
    const words = Number.parseInt(fields[3]!, 16)
    const lemmas = Array.from({ length: words }, (_, index) => fields[4 + index * 2]!)
    const pointers = Number(fields[4 + words * 2])
    const up: string[] = []
    let instance = false
    for (let index = 0; index < pointers; index++) {
      const at = 5 + words * 2 + index * 4
      if (fields[at] === '@' || fields[at] === '@i') up.push(fields[at + 1]!)
      if (fields[at] === '@i') instance = true
    }
    const above = (): Synset[] => up.map((offset) => byOffset.get(offset)!)
    byOffset.set(fields[0]!, { lemmas, file: Number(fields[1]), instance, above })
  }
  const senses = new Map<string, Synset[]>()
  for (const line of lines('index.noun')) {
    const fields = line.trim().split(' ')
    if (fields[1] !== 'n') continue
    const count = Number(fields[2])
    senses.set(
      fields[0]!,
      fields.slice(-count).map((offset) => byOffset.get(offset)!),
    )
  }
  const tagCounts = new Map<string, number>()
  const usedAsNoun = new Map<string, number>()
  const usedOtherwise = new Map<string, number>()
  for (const line of lines('index.sense')) {
    const match = /^(\S+)%(\d):\S+ \d+ (\d+) (\d+)$/.exec(line)
    if (!match) continue
    const [, word, partOfSpeech, number, count] = match as unknown as [string, string, string, string, string]
    if (partOfSpeech === '1') tagCounts.set(`${word}#${number}`, Number(count))
    // Adverbs are left out: a prompt that names a plum does not mean `plum tired`.
    if (partOfSpeech === '4') continue
    const used = partOfSpeech === '1' ? usedAsNoun : usedOtherwise
    // A sense nobody met in the tagged texts still counts for something.
    used.set(word, (used.get(word) ?? 0) + Number(count) + 0.1)
  }

  /** A name without its capitals is a kind; `Canis` and `genus Canis` are not what anyone draws. */
  const isKindName = (synset: Synset, key: string): boolean => synset.lemmas.includes(key)

  /** Senses that can be seen and are as usual as the word's first, the likelier first. */
  function usual(key: string): Synset[] {
    const list = senses.get(key) ?? []
    const counts = list.map((_, index) => tagCounts.get(`${key}#${index + 1}`) ?? 0)
    const most = Math.max(...counts)
    const seen = list.filter(
      (synset, index) =>
        concreteFiles.has(synset.file) &&
        (index === 0 || (most > 0 && counts[index]! >= most * 0.3) || (most === 0 && index < 3)),
    )
    // A plum is asked for to be eaten, not as the tree that bears it.
    const eaten = list.filter((synset) => synset.file === 13)
    return seen[0]?.file === 20 ? [...eaten, ...seen] : seen
  }

  return {
    sense(name) {
      const [word, number] = name.trim().split('#')
      return senses.get(word!)?.[Number(number) - 1]
    },
    firstConcrete(words) {
      const key = words.replaceAll(' ', '_')
      const index = (senses.get(key) ?? []).findIndex((synset) => concreteFiles.has(synset.file))
      return index < 0 ? undefined : `${key}#${index + 1}`
    },
    concreteNouns() {
      const found: [string, Synset[]][] = []
      for (const key of senses.keys()) {
        if (!/^[a-z][a-z'_-]{2,}$/.test(key) || key.split('_').length > 3) continue
        if ((usedOtherwise.get(key) ?? 0) > (usedAsNoun.get(key) ?? 0)) continue
        // Named things only by their full name: `abraham_lincoln`, not `lincoln`.
        const fit = usual(key).filter((synset) => (synset.instance ? key.includes('_') : isKindName(synset, key)))
        if (fit.length > 0) found.push([key.replace(/[_-]/g, ' '), fit])
      }
      return found
    },
    personNames() {
      const people = [...byOffset.values()].filter(({ file, instance }) => file === 18 && instance)
      return [...new Set(people.flatMap(({ lemmas }) => lemmas))].filter((name) => /^[A-Z][A-Za-z'_-]{3,}$/.test(name))
    },
    shapelessNouns() {
      return [...senses]
        .filter(
          ([key, list]) =>
            /^[a-z]{3,}$/.test(key) && (usedAsNoun.get(key) ?? 0) >= 1 && shapelessFiles.has(list[0]!.file),
        )
        .map(([key]) => key)
    },
  }
}
