/**
 * What belongs to a landscape when it is named there in the plural or as a mass: kinds of place, things, and the word
 * the place is told. "A forest with ferns" has ferns growing in it; "a fern" is a thing.
 */
export const sceneryWords: readonly (readonly [places: RegExp, nouns: RegExp, feature: string])[] = [
  [/^(?:forest|swamp|bamboo|waterfall|river)$/, /^(?:ferns?|bracken)$/, 'ferns'],
  [/^(?:forest|swamp|waterfall|river)$/, /^(?:moss|mossy rocks?|lichen)$/, 'moss'],
  [/^(?:forest|swamp|waterfall)$/, /^(?:vines?|lianas?|creepers?|ivy)$/, 'vines'],
  [/^(?:forest)$/, /^(?:bluebells?|wildflowers?)$/, 'wildflowers'],
  [/^(?:beach|sea|cliff)$/, /^(?:rocks?|boulders?|sea stacks?|rock formations?|pebbles?)$/, 'rocks'],
  [/^(?:beach|sea)$/, /^(?:palms?|palm trees?|coconut palms?|coconut trees?)$/, 'palms'],
  [/^(?:city|street|old-town)$/, /^(?:plants?|vines?|ivy|weeds?|moss|vegetation|greenery)$/, 'overgrown'],
  [/^(?:hills|meadow)$/, /^(?:cypress|cypress trees?|cypresses)$/, 'cypress'],
  [/^(?:desert)$/, /^(?:palms?|palm trees?|date palms?)$/, 'palms'],
]
