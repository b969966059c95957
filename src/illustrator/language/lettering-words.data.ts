import type { SceneLettering } from '../scene/scene.ts'

/** Things that carry text, by how their text is laid out. Written by hand. */
export const carrierWords: readonly (readonly [carrier: SceneLettering['carrier'], words: string])[] = [
  [
    'sign',
    'sign, signboard, signpost, billboard, road sign, street sign, stop sign, shop sign, storefront, marquee, plaque, whiteboard, blackboard, chalkboard, board, wall, brick wall, road, tombstone, gravestone, screen, laptop screen, phone screen, monitor, laptop, computer, phone, smartphone, tablet, tv, television, placard, license plate, sidewalk, fence, door, van, car, truck, bus, train, plane, building, window, sand, flag, shop front, shopfront, store, cafe, café, restaurant, bakery, scoreboard, letter board, speech bubble, thought bubble',
  ],
  [
    'poster',
    'poster, flyer, flier, advertisement, ad, propaganda poster, movie poster, infographic, magazine cover, leaflet, brochure, album cover, postcard, invitation, card, birthday card, greeting card, business card, menu, newspaper, map',
  ],
  ['banner', 'banner, header, ribbon, streamer, sash'],
  [
    'label',
    'label, bottle, can, jar, box, package, packaging, tag, sticker, sticky note, note, paper, envelope, mug, coffee mug, cup, coffee cup, bag, tote bag, button, badge, cake, balloon, tin, carton, receipt, pumpkin, cookie, plate, coin',
  ],
  ['logo', 'logo, emblem, icon, app icon, crest, wordmark, monogram'],
  ['book', 'book, book cover, notebook, novel, diary, album, cover of a book'],
  ['shirt', 't-shirt, tshirt, shirt, hoodie, sweater, sweatshirt, jersey, jacket, cap, hat, apron'],
  ['neon', 'neon sign, neon lettering, neon light sign, neon lights'],
  ['title', 'title, headline, heading'],
]

/** Typefaces by the words that ask for them, as regular expressions. */
export const typeWords: readonly (readonly [type: SceneLettering['type'], words: string])[] = [
  ['sans', 'sans-serif|sans serif|sans|helvetica|clean font|modern font'],
  ['serif', 'serif|roman letters|times new roman|newspaper font|elegant font|engraved'],
  ['script', 'script|cursive|calligraphy|calligraphic|flowing letters'],
  [
    'handwriting',
    'handwriting|handwritten|hand-written|hand-lettered|hand lettered|scrawled|chalk|scribbled|sharpie|crayon',
  ],
  ['mono', 'mono|monospace|monospaced|typewriter|terminal font|code font'],
  [
    'display',
    'display font|display type|graffiti|block letters|decorative|fancy|retro font|bubble letters|blackletter|gothic letters|western font|comic font|bold letters|big letters|large letters',
  ],
]

/** Ways of painting letters by the words that ask for them. */
export const effectWords: readonly (readonly [effect: NonNullable<SceneLettering['effect']>, words: RegExp])[] = [
  ['chalk', /\b(?:chalk|chalked|chalkboard|blackboard)\b/u],
  ['graffiti', /\b(?:graffiti|spray[- ]?paint(?:ed)?)\b/u],
  ['stencil', /\bstencil(?:l?ed)?\b/u],
  ['outline', /\b(?:outlined?|hollow)(?: (?:letters|text|font|type|lettering|style))?\b/u],
]
