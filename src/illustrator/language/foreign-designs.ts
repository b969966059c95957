import { foreignDays } from './announced.ts'
import { designWords } from './design-words.data.ts'
import { wordOf } from './foreign.ts'
import { foreignDesigns, foreignLeads, foreignMatters } from './foreign-designs.data.ts'
import { isKnownNoun } from './lexicon.ts'
import { quotations } from './quoted-text.ts'

/** In the order of the columns of the data. */
export const foreignLanguages = ['es', 'pt', 'it', 'fr', 'de', 'ru', 'zh', 'ja', 'ko'] as const
export type ForeignLanguage = (typeof foreignLanguages)[number]

/** Languages that put no blanks between words, or none that would tell them apart. */
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u

interface Term {
  written: string
  english: string
}

type Terms = Record<ForeignLanguage, Term[]>

function readTable(table: string): Terms {
  const terms = Object.fromEntries(foreignLanguages.map((language) => [language, []])) as unknown as Terms
  for (const line of table.trim().split('\n')) {
    const [english, ...columns] = line.split('|').map((column) => column.trim())
    for (const [at, language] of foreignLanguages.entries())
      for (const written of columns[at] === '-' ? [] : columns[at]!.split('/'))
        terms[language].push({ written, english: english! })
  }
  for (const language of foreignLanguages)
    terms[language].sort((one, other) => other.written.length - one.written.length)
  return terms
}

let tables: { designs: Terms; leads: Terms; matters: Terms } | undefined
const loaded = () =>
  (tables ??= {
    designs: readTable(foreignDesigns),
    leads: readTable(foreignLeads),
    matters: readTable(foreignMatters),
  })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** As a whole word; what ends in an apostrophe is written close to the next. */
const asWord = (written: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${escaped(written)}${/'$/.test(written) ? '' : '(?![\\p{L}])'}`, 'giu')

/** Asked first: to compile a pattern for each of a thousand words takes longer than to read the prompt. */
const says = (text: string, written: string): boolean =>
  text.toLowerCase().includes(written) && asWord(written).test(text)

const english = /\b(?:the|with|and|of|from|by|that|says|for)\b/iu

/** A prompt that asks for a layout in another language, with the words for it in English; undefined where it does not. */
export function foreignDesign(prompt: string): { text: string; language: ForeignLanguage } | undefined {
  const quoted: string[] = []
  const keep = (written: string): string => {
    quoted.push(written)
    return `⟦${quoted.length - 1}⟧`
  }
  const bare = prompt.replaceAll('’', "'").replace(quotations, keep).replace(foreignDays, keep)
  const restored = (text: string): string => text.replace(/⟦(\d+)⟧/g, (_, at) => quoted[Number(at)]!)
  if (unspaced.test(bare)) {
    const found = inCharacters(bare)
    return found && { ...found, text: restored(found.text) }
  }
  if (english.test(bare)) return undefined
  const language = languageOf(bare)
  return language && { language, text: restored(inWords(bare, language)) }
}

/** The language in which a layout is named and most of the rest is known; one whose name for it is English needs more than the name. */
function languageOf(text: string): ForeignLanguage | undefined {
  const { designs, leads, matters } = loaded()
  let best: { language: ForeignLanguage; known: number } | undefined
  for (const language of foreignLanguages) {
    const named = designs[language].find(({ written }) => says(text, written))
    if (!named) continue
    const told = [...leads[language], ...matters[language]].filter(
      ({ written }) => written.length > 1 && !alsoEnglish.test(written) && says(text, written),
    ).length
    const words = (text.match(/\p{L}{2,}/gu) ?? []).filter(
      (word) => !alsoEnglish.test(word) && !isKnownNoun(word) && wordOf(word, language) !== undefined,
    ).length
    const known = told + words + (isKnownNoun(named.written) || isEnglishDesign(named.written) ? 0 : 1)
    if (known > (best?.known ?? 0)) best = { language, known }
  }
  return best?.language
}

const isEnglishDesign = (noun: string): boolean => designWords.some(([, nouns]) => nouns.split(', ').includes(noun))

/** Small words that are words of English as well. */
const alsoEnglish = /^(?:a|an|i|as|per|die|do|den|des|das|dell?|su|e|of|so|to)$/i

function inWords(bare: string, language: ForeignLanguage): string {
  const { designs, leads, matters } = loaded()
  const taken: string[] = []
  const take = (text: string, terms: readonly Term[], once: boolean): string => {
    for (const { written, english: word } of terms) {
      if (!says(text, written)) continue
      text = text.replace(asWord(written), () => {
        taken.push(word)
        return `⟨${taken.length - 1}⟩`
      })
      if (once) return text
    }
    return text
  }
  // What is listed behind a colon is written as it stands.
  const [, head = bare, list = ''] = /^([^:]*)(:[\s\S]*)?$/.exec(bare) ?? []
  const told = take(take(take(head, designs[language], true), matters[language], false), leads[language], false)
  // Capitals are names, but for German, where those stand behind "called".
  const named = told.search(
    new RegExp(taken.flatMap((word, at) => (word === 'called' ? `⟨${at}⟩` : [])).join('|') || '$', 'u'),
  )
  const words = told.replace(/\p{L}[\p{L}'-]*/gu, (word, at: number) =>
    /^\p{Lu}/u.test(word) && (language !== 'de' || at > named) ? word : (wordOf(word, language) ?? word),
  )
  return `${words}${list}`
    .replace(/⟨(\d+)⟩(?=[\p{L}⟨])/gu, '⟨$1⟩ ')
    .replace(/⟨(\d+)⟩/g, (_, at) => taken[Number(at)]!)
    .replace(/\b(?:the|a) (?=the\b)/g, '')
}

/** What stands around a layout's name and says no more than that it is wanted. */
const wishes =
  /一张|一幅|一个|一份|一款|一枚|一页|1枚|设计|制作|生成|创建|请|帮我|画|写着|写有|上面写着|名为|名叫|叫做|という名前の|라는 이름의|이름은|关于|主题|について|という|テキスト|文字|文言|タイトル|と書かれた|と書いた|が書かれた|を作成して|を作成|を作って|作って|ください|に関する|라고 적힌|라고 쓰인|이라고 적힌|이라고 쓰인|문구가 있는|에 대한|에 관한|만들어 ?줘|만들어 ?주세요|그려 ?줘|디자인|하나/gu

/** The parts of such a sentence in English order: the layout, its texts, what it is for. */
function inCharacters(bare: string): { text: string; language: ForeignLanguage } | undefined {
  const { designs, matters } = loaded()
  const order: readonly ForeignLanguage[] = /[\uac00-\ud7af]/u.test(bare)
    ? ['ko']
    : /[\u3040-\u30ff]/u.test(bare)
      ? ['ja']
      : ['zh', 'ja']
  for (const language of order) {
    const named = designs[language].find(({ written }) => bare.includes(written))
    if (!named) continue
    const [before = '', ...more] = bare.split(named.written)
    const after = more.join(named.written)
    const texts = bare.match(/⟦\d+⟧/g) ?? []
    const list = /[：:]([\s\S]+)$/.exec(after)?.[1]
    const known = matters[language].find(({ written }) => bare.includes(written))
    const matter =
      known?.english ??
      `${before} ${list === undefined ? after : ''}`
        .replace(/⟦\d+⟧/g, ' ')
        .replace(wishes, ' ')
        .replace(/^[\s、，。,.的の]+|[\s、，。,.的の]+$/g, '')
        .replace(/^(?:为|给)/, '')
        .trim()
    return {
      language,
      text: [
        `A ${named.english}`,
        ...(matter ? [`for ${matter}`] : []),
        ...(texts.length > 0 ? [`that says ${texts.join(' ')}`] : []),
        ...(list ? [`: ${list.trim()}`] : []),
      ].join(' '),
    }
  }
  return undefined
}
