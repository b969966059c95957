/** Things that nature or custom gives one vivid colour, by the word that names them, as CSS hex. Written by hand. */
export const thingColors: readonly (readonly [noun: RegExp, color: string])[] = [
  [
    /\b(?:lady ?(?:bug|bird)|strawberr(?:y|ies)|cherr(?:y|ies)|tomato(?:es)?|lobster|crab|cardinal|poppy|poppies|ketchup|heart|fire ?truck|fire hydrant|stop sign|lipstick|lips|santa)s?$/,
    '#c8281e',
  ],
  [
    /\b(?:orange|carrot|pumpkin|goldfish|tiger|fox|traffic cone|basketball|clownfish|mandarin|tangerine)(?:s|es)?$/,
    '#e8781e',
  ],
  [
    /\b(?:lemon|banana|sunflower|duckling|chick|taxi|cab|school bus|canary|daffodil|rubber duck|bee|dandelion)s?$/,
    '#f0c020',
  ],
  [/\b(?:frog|lime|cucumber|broccoli|cactus|avocado|lettuce|parrot|grasshopper|caterpillar|pea)s?$/, '#4f9a35'],
  [/\b(?:blueberr(?:y|ies)|blue ?bird|jeans|forget-me-not)s?$/, '#3f63b5'],
  [/\b(?:grape|eggplant|aubergine|lavender|plum|violet)s?$/, '#6a3d94'],
  [/\b(?:flamingo|pig|piglet|salmon|cherry blossom)s?$/, '#ec8fa4'],
]
