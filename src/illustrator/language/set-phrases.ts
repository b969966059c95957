/** What is said in several words and means one adjective, before its noun or after it. */
const setPhrases: readonly (readonly [said: RegExp, adjective: string])[] = [
  [/\b(?:(?:flipped|turned|rolled|standing|lying) (?:over )?)?upside[- ]down\b/giu, 'upside-down'],
  [/\bpolka[- ]?dot(?:ted)?(?=\s+\p{L})/giu, 'polka-dot'],
  [/\bhalf[- ]eaten\b/giu, 'half-eaten'],
  [/\b(?:engulfed|wrapped|enveloped) (?:in|by) (?:flames|fire)\b|\bon fire\b(?! escape)/giu, 'ablaze'],
  [
    /\bcovered (?:in|with|by) (?:a (?:thick |thin )?(?:layer|blanket) of |deep |fresh |thick )?snow\b/giu,
    'snow-covered',
  ],
  [/\b(snow|mud|dust)[- ]covered\b/giu, '$1-covered'],
  [
    /\b(?:dripping (?:with|in)?|dipped in|drizzled (?:with|in)|coated (?:with|in)) ?(?:melted )?(?=(?:chocolate|honey|caramel|syrup|slime|blood|lava)\b)/giu,
    'covered in ',
  ],
  [/\bhalf ([a-z]+)(?:,? and|,|) half ([a-z]+)\b/giu, 'two-tone $1 and $2'],
]

/** Of those, the ones no tagger takes for adjectives where they stand after their noun. */
export const setAdjectives: ReadonlySet<string> = new Set(
  'upside-down ablaze snow-covered mud-covered dust-covered half-eaten two-tone'.split(' '),
)

export const withSetPhrases = (text: string): string =>
  setPhrases.reduce((said, [phrase, adjective]) => said.replace(phrase, adjective), text)
