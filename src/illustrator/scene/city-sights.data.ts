/** What stands for a city or a country on a postcard or a travel poster. */
export const citySights: readonly (readonly [places: RegExp, sight: string])[] = [
  [/\b(?:paris|france)\b/i, 'eiffel tower'],
  [/\b(?:london|england)\b/i, 'big ben'],
  [/\b(?:new york|nyc|manhattan)\b/i, 'statue of liberty'],
  [/\b(?:rome|italy)\b/i, 'colosseum'],
  [/\bpisa\b/i, 'leaning tower of pisa'],
  [/\b(?:egypt|cairo|giza)\b/i, 'pyramid'],
  [/\bsan francisco\b/i, 'golden gate bridge'],
  [/\b(?:sydney|australia)\b/i, 'sydney opera house'],
  [/\b(?:india|agra)\b/i, 'taj mahal'],
  [/\b(?:japan|kyoto)\b/i, 'pagoda'],
  [/\b(?:amsterdam|holland|netherlands)\b/i, 'windmill'],
  [/\b(?:athens|greece)\b/i, 'parthenon'],
  [/\b(?:hawaii|maui|bahamas|maldives|bali|tahiti)\b/i, 'palm tree'],
  [/\bseattle\b/i, 'space needle'],
  [/\brio(?: de janeiro)?\b/i, 'christ the redeemer'],
]
