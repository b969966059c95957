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
  [
    /\b(?:tower|pillar|column|tall stack) of (?=(?:\p{L}+ )?(?:pancakes|waffles|books|coins|plates|cups|teacups|donuts|doughnuts|boxes|cookies|macarons|burgers|hamburgers|pizzas|stones|rocks|blocks|suitcases|pillows|cakes|chairs|tires|hats|pumpkins|presents|gifts)\b)/giu,
    'stack of ',
  ],
  [
    /\b(?:pyramid|mountain) of (?=(?:oranges|apples|lemons|tomatoes|presents|gifts|books|cans|coins|pumpkins|clothes|laundry|trash|garbage)\b)/giu,
    'pile of ',
  ],
  [/\b(?:a )?(?:circle|ring) of ((?:\p{L}+ )?\p{L}{3,}s)\b/giu, '$1 in a circle'],
  [
    /\b(balloons?|kites?|bouquet|bunch of \p{L}+) (?:on|with|tied with|tied by) (?:a |some )?(?:long |thin )?(?:strings?|twine|ribbon)\b/giu,
    '$1',
  ],
  [
    /\b(sitting|sits|sleeping|sleeps|seated|perched|lying|relaxing|fishing) (on|in|upon|from) (?:a|the) (?:crescent |half |big |giant |glowing )*moon\b/giu,
    '$1 $2 a moon crescent at night',
  ],
  [
    /\b(an?|the) ((?:\p{L}+ ){1,3}?)(?:that(?: is|'s) |which is )?(?:bigger|larger|taller) than (an?|the) /giu,
    '$1 colossal $2next to $3 tiny ',
  ],
  [/\b(an?|the) ((?:\p{L}+ ){1,3}?)(?:that(?: is|'s) |which is )?smaller than (an?|the) /giu, '$1 tiny $2next to $3 '],
  [/\brainbow[- ]colou?red\b/giu, 'rainbow-colored'],
  [/\blatte art\b/giu, 'milk rosette'],
  [/\bhalf ([a-z]+)(?:,? and|,|) half ([a-z]+)\b/giu, 'two-tone $1 and $2'],
]

/** Of those, the ones no tagger takes for adjectives where they stand after their noun. */
export const setAdjectives: ReadonlySet<string> = new Set(
  'upside-down ablaze snow-covered mud-covered dust-covered half-eaten two-tone rainbow-colored'.split(' '),
)

export const withSetPhrases = (text: string): string =>
  setPhrases.reduce((said, [phrase, adjective]) => said.replace(phrase, adjective), text)
