/** What cannot be done to a photo, and how that is said. Written by hand. */

/** What would be read as something else further on. */
export const impossibleAtOnce: readonly (readonly [RegExp, string])[] = [
  [/^straighten\b/, 'see which way a horizon should lie (“rotate by 3 degrees” works)'],
  [
    /^(?:resize|scale|upscale to)\b.*\d|\b\d{3,5} ?(?:px|pixels)\b|\b(?:4k|8k|full hd)\b|^make (?:it|this|the (?:image|photo|picture)) (?:bigger|larger|smaller)$/,
    'change the number of pixels by words (ask for it with the image size)',
  ],
]

/** What nothing else made sense of. */
export const impossible: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:smil\w+|frown\w*|laugh\w*|eyes|hair\w*|pose|sitting|standing|younger|older|face)\b/,
    'change how somebody in a photo looks or stands',
  ],
  [/\b(?:colou?ri[sz]e|restore|repair|scratch\w*)\b/, 'bring back what a photo has lost'],
  [/\bcollage\b/, 'make a collage of one picture'],
]

/** "Remove the text from this image": what is to go. */
export const goneFrom = (clause: string): string | undefined =>
  /^(?:remove|delete|erase|get rid of|take (?:away|out|off)|drop|lose|without|no) (?:all )?(?:of )?(?:the |this |that |these |those |any )?(.+?)(?: (?:from|in|on|of) .*)?$/.exec(
    clause,
  )?.[1]
