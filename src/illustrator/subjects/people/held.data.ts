import type { Prop } from './occupations.data.ts'

/**
 * Things people draw in their own hands, by the nouns that name them. `words` may also be what somebody is doing, which
 * brings the thing along.
 */
export const heldThings: readonly { prop: Prop; nouns: readonly string[]; words?: RegExp }[] = [
  { prop: 'guitar', nouns: ['guitar', 'acoustic guitar', 'ukulele'], words: /\b(guitarist)\b/ },
  { prop: 'violin', nouns: ['violin', 'fiddle'], words: /\b(violinist|fiddler)\b/ },
  { prop: 'flute', nouns: ['flute', 'clarinet'], words: /\b(flutist|flautist)\b/ },
  { prop: 'drumsticks', nouns: ['drumsticks'], words: /\b(drummer|drumming)\b/ },
  { prop: 'microphone', nouns: ['microphone', 'mic'], words: /\b(singer|singing)\b/ },
  { prop: 'sword', nouns: ['sword', 'katana', 'blade'], words: /\b(knight|samurai|fighting with a sword|duelling)\b/ },
  { prop: 'fishing-rod', nouns: ['fishing rod', 'fishing pole', 'rod'], words: /\b(fishing|angler)\b/ },
  { prop: 'barbell', nouns: ['barbell', 'weights'], words: /\b(lifting|weightlifting|weightlifter|bodybuilder)\b/ },
  { prop: 'racket', nouns: ['racket', 'tennis racket', 'racquet'], words: /\b(tennis|badminton)\b/ },
  { prop: 'palette', nouns: ['palette', 'paintbrush', 'brush'], words: /\b(painting|painter)\b/ },
  { prop: 'ladle', nouns: ['ladle', 'wooden spoon'], words: /\b(cooking|stirring)\b/ },
  { prop: 'camera', nouns: ['camera'], words: /\b(photographer|photographing)\b/ },
  { prop: 'book', nouns: ['book', 'novel'], words: /\b(reading)\b/ },
  { prop: 'phone', nouns: ['phone', 'smartphone', 'cell phone'], words: /\b(texting)\b/ },
  { prop: 'ball', nouns: [], words: /\b(footballer|goalkeeper)\b/ },
  { prop: 'basketball', nouns: [], words: /\bbasketball\b/ },
  { prop: 'skis', nouns: ['skis', 'ski poles'], words: /\b(skiing|skier)\b/ },
]
