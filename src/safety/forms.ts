/** Letters that digits and signs stand in for. */
const stoodInFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ѡ: 'w',
  г: 'r',
  ѵ: 'v',
  α: 'a',
  β: 'b',
  ϲ: 'c',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ʀ: 'r',
  ɴ: 'n',
  ᴜ: 'u',
  ᴅ: 'd',
  ᴇ: 'e',
  ᴘ: 'p',
  ᴏ: 'o',
  ꜱ: 's',
  ø: 'o',
  đ: 'd',
  ł: 'l',
}

/**
 * Every way a word may be meant: itself, its English base forms, and what it spells when digits, look-alike letters,
 * stars and drawn-out letters are read as what they stand for.
 */
export function formsOf(word: string): readonly string[] {
  // Most words are plain: a long text of them must not take long.
  if (isPlain(word)) return word.length < 4 ? [`=${word}`, word] : [`=${word}`, word, ...basesOf(word)]
  const forms = new Set<string>()
  for (const spelled of spellingsOf(word)) {
    // Lists write "=word" for what is meant in this form alone.
    forms.add(`=${spelled}`)
    forms.add(spelled)
    if (/^[a-z]{4,}$/.test(spelled)) for (const base of basesOf(spelled)) forms.add(base)
  }
  return [...forms]
}

/** Plain letters spell themselves. */
export const isPlain = (word: string): boolean => /^[a-z]+$/.test(word) && !/(.)\1\1/.test(word)

export function spellingsOf(word: string): string[] {
  const spellings = [word]
  const add = (spelled: string): void => {
    if (!spellings.includes(spelled)) spellings.push(spelled)
  }
  if (/[^a-z0-9]/.test(word) && /[\u0370-\u052f\u0100-\u02af\u1d00-\u1dbf\ua730-\ua7ff]/u.test(word)) {
    const latin = Array.from(word, (letter) => lookalikes[letter] ?? letter).join('')
    if (/^[a-z0-9@$!|*]+$/.test(latin)) add(latin)
  }
  for (const spelled of [...spellings]) {
    if (/[a-z]/.test(spelled) && /[0-9@$!|]/.test(spelled)) {
      const read = Array.from(spelled, (sign) => stoodInFor[sign] ?? sign).join('')
      add(read)
      if (spelled.includes('1'))
        add(Array.from(spelled, (sign) => (sign === '1' ? 'l' : (stoodInFor[sign] ?? sign))).join(''))
    }
    if ((spelled.match(/\*/g)?.length ?? 0) === 1) for (const vowel of 'aeiou') add(spelled.replace('*', vowel))
  }
  for (const spelled of [...spellings]) {
    if (!/(\p{L})\1\1/u.test(spelled)) continue
    add(spelled.replaceAll(/(\p{L})\1{2,}/gu, '$1'))
    add(spelled.replaceAll(/(\p{L})\1{2,}/gu, '$1$1'))
  }
  return spellings
}

export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    wives: 'wife',
    shot: 'shoot',
    hung: 'hang',
    bodies: 'body',
    babies: 'baby',
    made: 'make',
    making: 'make',
    built: 'build',
    cut: 'cut',
  }),
)

/** What an English word may be a form of; a guess too many is harmless, since it meets no word of a list. */
function basesOf(word: string): string[] {
  const bases: string[] = []
  const known = irregular.get(word)
  if (known) bases.push(known)
  const add = (stem: string): void => {
    bases.push(stem, `${stem}e`)
    if (/([bdglmnprt])\1$/.test(stem)) bases.push(stem.slice(0, -1))
    if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  }
  if (word.endsWith('s') && !word.endsWith('ss')) {
    bases.push(word.slice(0, -1))
    if (word.endsWith('es')) add(word.slice(0, -2))
  }
  if (word.endsWith('ed')) add(word.slice(0, -2))
  if (word.endsWith('ing') && word.length > 5) add(word.slice(0, -3))
  return bases
}
