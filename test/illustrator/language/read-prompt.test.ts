import { describe, expect, it } from 'vitest'
import { colorOf } from '../../../src/illustrator/language/colors.ts'
import type { Meaning, NounPhrase } from '../../../src/illustrator/language/meaning.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { type Expected, meanings } from './meanings.data.ts'
import { strangers } from './strangers.data.ts'

/** The meaning written as the table writes it, with only the words and the carriers the table asks about. */
function shorten(meaning: Meaning, expected: Expected): Expected {
  const { phrases, relations, setting, light, camera, lettering } = meaning
  const noun = (index: number | undefined) => phrases[index ?? -1]?.noun
  const all: Required<{ [key in keyof Expected]: () => Expected[key] }> = {
    things: () => phrases.map((phrase, index) => shortenThing(phrase, expected.things?.[index])),
    relations: () =>
      relations.map(({ kind, subject, object, and }) =>
        [noun(subject), kind, noun(object), ...(and === undefined ? [] : ['and', noun(and)])].join(' '),
      ),
    place: () => setting?.kind ?? 'none',
    features: () => setting?.features ?? [],
    light: () => light,
    camera: () => camera,
    style: () => meaning.style ?? null,
    text: () => lettering.map(({ text, on, carrier }) => (on ? `${text} on ${on} (${carrier})` : text)),
    without: () => meaning.without,
    references: () => meaning.references ?? null,
  }
  const asked = Object.keys(expected) as (keyof Expected)[]
  return Object.fromEntries(asked.map((key) => [key, all[key]()]))
}

function shortenThing({ noun, count, attributes }: NounPhrase, expected = ''): string {
  const [, colors = '', wanted] = /^(?:\d+ )?(.*?)(?:\[(.*)\])?$/.exec(expected)!
  const hexes = attributes.colors.join('+')
  const name = colors.endsWith(` ${noun}`) ? colors.slice(0, -noun.length - 1) : ''
  const written = name.split('+').map(colorOf).join('+') === hexes ? name : hexes
  const words = wanted?.split(',').filter((word) => attributes.words.includes(word))
  return `${count === 1 ? '' : `${count} `}${written ? `${written} ` : ''}${noun}${words ? `[${words}]` : ''}`
}

describe('readPrompt', () => {
  it.each([...meanings, ...strangers])('%s', (prompt, expected) => {
    expect(shorten(readPrompt(prompt), expected)).toEqual(expected)
  })

  it('draws every human as a person and keeps the noun', () => {
    for (const noun of ['chef', 'business executive', 'astronaut', 'grandmother', 'firefighter']) {
      expect(readPrompt(`a ${noun}`).phrases[0]?.drawn, noun).toBe('person')
    }
  })

  it('knows what a thing consists of from what it is made from', () => {
    const madeOf = (text: string) => readPrompt(text).phrases[0]?.madeOf?.noun
    expect(madeOf('a heart made of red roses')).toBe('rose')
    expect(madeOf('a dragon made entirely of fire')).toBe('fire')
    expect(madeOf('a horse made of glass')).toBeUndefined()
  })

  it('gives sizes against the natural one', () => {
    const [ball, bear] = readPrompt('a tiny red ball and a giant teddy bear').phrases
    expect(ball?.attributes.size).toBeLessThan(0.5)
    expect(bear?.attributes.size).toBeGreaterThan(1.9)
  })

  it('reads the place, typeface and colour of lettering', () => {
    const [title] = readPrompt('Poster titled "Blue Notes" in bold red serif letters at the top').lettering
    expect(title).toMatchObject({ place: 'top', type: 'serif', bold: true, color: colorOf('red') })
  })

  // What takes time by the square of the length takes minutes here.
  it('never throws, and ends, whatever the text', { timeout: 20_000 }, () => {
    readPrompt('a cat')
    const texts = [
      'a cat wearing a red hat on a wooden table, '.repeat(2400),
      'a'.repeat(100_000),
      '"'.repeat(100_000),
      "'a ".repeat(33_000),
      ' '.repeat(100_000),
      'with the '.repeat(12_000),
      'style of these '.repeat(7000),
      '🐶👩‍🚀'.repeat(20_000),
      'كلب في الحديقة '.repeat(7000),
      '一只猫坐在桌子上'.repeat(12_000),
      '\u0000\ud800\u202e'.repeat(30_000),
      'constructor __proto__ hasOwnProperty toString valueOf',
      'of of of with and , . ; : - — “',
      'кошка на столе',
    ]
    for (const text of texts) expect(readPrompt(text).text).toBe(text)
  })

  it('means the same every time', () => {
    const prompt = 'two cats and a dog in a forest at night, watercolor'
    expect(readPrompt(prompt)).toEqual(readPrompt(prompt))
  })
})
