/** What is a place or the weather in a scene, and a thing on a ground of its own: in a pattern, on a sticker, in an emblem. */
export const motifs: readonly (readonly [said: RegExp, noun: string])[] = [
  [/\b(?:leaf|leaves|foliage)\b/i, 'leaf'],
  [/\brainbows?\b/i, 'rainbow'],
  [/\bclouds?\b/i, 'cloud'],
  [/\bwaves?\b/i, 'wave'],
  [/\bsnow ?flakes?\b/i, 'snowflake'],
  [/\bmountains?\b/i, 'mountain'],
  [/\b(?:rain ?drops?|water drops?|droplets?)\b/i, 'raindrop'],
  [/\bsuns?\b/i, 'sun'],
]
