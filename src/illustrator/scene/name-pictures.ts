const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const
const ordinal = `(?:${ordinals.join('|')}|last|\\d+(?:st|nd|rd|th))`
const picture = '(?:image|picture|photo|photograph|reference|one)'
const named = `(?:the\\s+)?(?:(${ordinal})(?:\\s+${picture})?|${picture}\\s+(\\d+))\\b`
const place = '(?:scene|background|backdrop|place|setting|landscape|scenery|room|world|location|environment)'

function indexOf(match: RegExpExecArray | null, count: number): number | undefined {
  const word = (match?.[1] ?? match?.[2])?.toLowerCase()
  if (word === undefined) return undefined
  const at =
    word === 'last'
      ? count - 1
      : ordinals.includes(word as never)
        ? ordinals.indexOf(word as never)
        : Number.parseInt(word, 10) - 1
  return at >= 0 && at < count ? at : undefined
}

const quotePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Index of the picture that words say shows a thing: "the hat from the second picture", "the man in image 1". */
export const pictureOf = (noun: string, text: string, count: number): number | undefined =>
  indexOf(new RegExp(`\\b${quotePattern(noun)}s?\\s+(?:from|in|of|on|shown in)\\s+${named}`, 'i').exec(text), count)

/** Index of the picture that words make the place of all others: "in the scene of the second image". */
export function pictureBehind(text: string, count: number): number | undefined {
  const ofPlace = new RegExp(`\\b${place}\\s+(?:from|in|of|shown in)\\s+${named}`, 'i').exec(text)
  return indexOf(ofPlace ?? new RegExp(`\\b(?:into|in front of)\\s+${named}`, 'i').exec(text), count)
}
