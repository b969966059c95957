import type { Prop } from './occupations.data.ts'

/**
 * Things people draw in their own hands, by the nouns that name them. `words` may also be what somebody is doing, which
 * brings the thing along.
 */
export const heldThings: readonly { prop: Prop; nouns: readonly string[]; words?: RegExp }[] = [
  { prop: 'guitar', nouns: ['guitar', 'acoustic guitar', 'ukulele'], words: /\b(guitarist)\b/ },
  { prop: 'violin', nouns: ['violin', 'fiddle'], words: /\b(violinist|fiddler)\b/ },
  { prop: 'flute', nouns: ['flute', 'clarinet'], words: /\b(flutist|flautist)\b/ },
  { prop: 'saxophone', nouns: ['saxophone', 'sax'], words: /\b(saxophonist)\b/ },
  { prop: 'trumpet', nouns: ['trumpet', 'trombone', 'horn', 'bugle'], words: /\b(trumpeter|trombonist)\b/ },
  { prop: 'cello', nouns: ['cello', 'double bass'], words: /\b(cellist)\b/ },
  { prop: 'shovel', nouns: ['shovel', 'spade'], words: /\b(shoveling|shovelling|digging)\b/ },
  { prop: 'watering-can', nouns: ['watering can'], words: /\b(watering)\b/ },
  { prop: 'knitting', nouns: ['knitting needles'], words: /\b(knitting|crocheting)\b/ },
  { prop: 'pitcher', nouns: [], words: /\b(pouring)\b/ },
  { prop: 'dough', nouns: [], words: /\b(tossing pizza|tossing dough)\b/ },
  { prop: 'hose', nouns: ['fire hose'], words: /\b(hosing)\b/ },
  { prop: 'bubbles', nouns: [], words: /\b(blowing bubbles)\b/ },
  { prop: 'baton', nouns: ['baton', 'conducting baton'], words: /\b(conducting)\b/ },
  { prop: 'hammer', nouns: ['hammer', 'sledgehammer', 'mallet', 'gavel'], words: /\b(hammering|forging)\b/ },
  { prop: 'juggling', nouns: [], words: /\b(juggling|juggler)\b/ },
  { prop: 'wand', nouns: ['magic wand', 'wand'] },
  { prop: 'crook', nouns: ['crook', 'shepherd crook', "shepherd's crook"] },
  { prop: 'umbrella', nouns: ['umbrella', 'parasol'] },
  { prop: 'cup', nouns: ['cup', 'mug', 'coffee', 'tea', 'teacup', 'latte', 'cup of coffee', 'cup of tea'] },
  { prop: 'briefcase', nouns: ['briefcase'] },
  { prop: 'drumsticks', nouns: ['drumsticks'], words: /\b(drummer|drumming|at-drums)\b/ },
  { prop: 'microphone', nouns: ['microphone', 'mic'], words: /\b(singer|singing)\b/ },
  { prop: 'sword', nouns: ['sword', 'katana', 'blade'], words: /\b(knight|samurai|fighting with a sword|duelling)\b/ },
  { prop: 'fishing-rod', nouns: ['fishing rod', 'fishing pole', 'rod'], words: /\b(fishing|angler)\b/ },
  { prop: 'barbell', nouns: ['barbell', 'weights'], words: /\b(lifting|weightlifting|weightlifter|bodybuilder)\b/ },
  { prop: 'racket', nouns: ['racket', 'tennis racket', 'racquet'], words: /\b(tennis|badminton)\b/ },
  { prop: 'palette', nouns: ['palette', 'paintbrush', 'brush'], words: /\b(painting|painter)\b/ },
  { prop: 'ladle', nouns: ['ladle', 'wooden spoon'], words: /\b(cooking|stirring)\b/ },
  { prop: 'camera', nouns: ['camera'], words: /\b(photographer|photographing|filming)\b/ },
  { prop: 'book', nouns: ['book', 'novel'], words: /\b(reading)\b/ },
  { prop: 'phone', nouns: ['phone', 'smartphone', 'cell phone'], words: /\b(texting|taking selfie)\b/ },
  { prop: 'ball', nouns: [], words: /\b(footballer|goalkeeper)\b/ },
  { prop: 'hockey-stick', nouns: ['hockey stick'] },
  { prop: 'basketball', nouns: [], words: /\bbasketball\b/ },
  { prop: 'skis', nouns: ['skis', 'ski poles'], words: /\b(skiing|skier)\b/ },
]
