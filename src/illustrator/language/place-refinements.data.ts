/**
 * A place that another word of the prompt makes a place of its own: kinds it may be so far, what is said, the kind it
 * becomes. The first that fits is taken.
 */
export const placeRefinements: readonly (readonly [from: RegExp, said: RegExp, to: string])[] = [
  [
    /^(?:city|street|village|old-town|medieval-town|market)$/,
    /\bunderwater\b|\bsunken\b|\bsubmerged\b|\batlantis\b|under the (?:sea|ocean)/,
    'underwater',
  ],
  [/^forest$/, /bamboo/, 'bamboo'],
  [/^(?:river|lake|waterfall|mountains|desert)$/, /\blava\b/, 'lava-field'],
  [/^desert$/, /\bcanyons?\b|\bgorge\b/, 'canyon'],
  [/^forest$/, /swamp|marsh|mangrove/, 'swamp'],
  [/^(?:park|street|village|meadow)$/, /\bamusement\b|\bcarnival\b|\bfunfair\b|\btheme\b/, 'fairground'],
  [/^(?:garden|city)$/, /rooftop/, 'rooftop'],
  [/^mountains$/, /\bcliffs?\b.*\b(?:sea|ocean|coast)|\b(?:sea|ocean|coast)\w*\b.*\bcliffs?\b/, 'cliff'],
  [/^(?:street|village|city|road|garden)$/, /\bmarket\b|\bbazaar\b|\bsouk\b/, 'market'],
  [
    /^(?:street|city|village)$/,
    /cyberpunk|futuristic|sci-fi|science fiction|blade runner|dystopian|neon city/,
    'cyberpunk',
  ],
  [/^(?:street|village|city|road|garden|desert)$/, /wild west|\bwestern\b|frontier|old west|saloon/, 'western-town'],
  [
    /^(?:street|village|city|garden|road)$/,
    /medieval|fantasy|\bfairy ?tale\b|renaissance|\bcastle\b|tudor/,
    'medieval-town',
  ],
  [
    /^(?:street|village|city)$/,
    /victorian|edwardian|dickens|\bsteampunk\b|19th century|gaslit|gaslight/,
    'victorian-street',
  ],
  [/^(?:river|street|city|village)$/, /\bvenice\b|venetian|\bcanals?\b/, 'canal'],
  [/^(?:street|village|alley)$/, /japan|kyoto|edo|tokyo|\bsamurai\b/, 'japanese-street'],
  [
    /^(?:street|village)$/,
    /\bold\b|european|cobble|\bparis|\brome\b|roman\b|ital(?:y|ian)|spanish|spain|french|france|german|prague|vienna|lisbon|havana|cuba|istanbul|marrak|morocc|jaipur|mexic|gree(?:ce|k)|santorini|athens|barcelona|seville|florence|dubrovnik|budapest|krakow|tallinn|portug|quaint|charming|tuscan|mediterranean|historic|amsterdam|london|edinburgh/,
    'old-town',
  ],
]
