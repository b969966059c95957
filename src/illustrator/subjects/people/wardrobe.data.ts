import type { Bottom, Extra, Headwear, Shoes, Top } from './occupations.data.ts'

/** What a word for a garment puts on. */
export interface Garment {
  words: RegExp
  top?: Top
  bottom?: Bottom
  shoes?: Shoes
  headwear?: Headwear
  headwearColor?: string
  extras?: readonly Extra[]
  /** Colours when none is asked for. */
  color?: string
  accent?: string
  bottomColor?: string
  shoeColor?: string
}

/** Garments and outfits by name. The first that matches wins for each part of the body. */
export const wardrobe: readonly Garment[] = [
  { words: /\brain ?coats?\b/, top: 'raincoat', shoes: 'boot', color: '#efc33b', shoeColor: '#d9a52a' },
  {
    words: /\b(parka|anorak|winter coat|puffer|down jacket|snowsuit)\b/,
    top: 'raincoat',
    extras: ['fur'],
    shoes: 'boot',
    color: '#3f6b63',
  },
  { words: /\b(poncho)\b/, top: 'robe', color: '#b5532f', accent: '#e3b64f' },
  {
    words: /\b(wedding dress|bridal gown)\b/,
    top: 'gown',
    bottom: 'long',
    headwear: 'veil',
    color: '#f6f2ea',
    accent: '#efe6d6',
  },
  { words: /\b(evening gown|ball ?gown|gown)\b/, top: 'gown', bottom: 'long' },
  { words: /\b(sari|saree)\b/, top: 'robe', bottom: 'long', color: '#c23b5a', accent: '#e3b64f' },
  { words: /\b(kimono|yukata|hanfu|hanbok)\b/, top: 'robe', bottom: 'long', extras: ['floral'], accent: '#e3c15c' },
  {
    words: /\b(tuxedo|black tie)\b/,
    top: 'suit',
    extras: ['bow-tie'],
    color: '#1f2127',
    bottomColor: '#1f2127',
    shoes: 'oxford',
    shoeColor: '#17181b',
  },
  { words: /\b(trench ?coat|overcoat|long coat)\b/, top: 'coat', color: '#b8986a' },
  { words: /\b(lab coat)\b/, top: 'coat', color: '#f1f4f5' },
  { words: /\b(leather jacket)\b/, top: 'jacket', color: '#2b2624' },
  { words: /\b(denim jacket|jean jacket)\b/, top: 'jacket', color: '#4f74a0' },
  { words: /\b(bomber|jacket|windbreaker)\b/, top: 'jacket' },
  { words: /\b(business suit|suits?|blazers?)\b/, top: 'suit' },
  { words: /\b(hoodie|sweatshirt)\b/, top: 'hoodie' },
  { words: /\b(turtleneck)\b/, top: 'turtleneck' },
  { words: /\b(sweater|pullover|jumper|cardigan)\b/, top: 'sweater' },
  { words: /\b(tutu)\b/, top: 'dress', bottom: 'tutu', shoes: 'flat' },
  { words: /\b(leotard)\b/, top: 'dress', bottom: 'briefs', shoes: 'flat' },
  {
    words: /\b(swimsuits?|bikinis?|swimwear|bathing suits?|bather|swimming trunks?|swim trunks?)\b/,
    top: 'bare',
    bottom: 'briefs',
    shoes: 'none',
    color: '#d2453f',
  },
  { words: /\b(shirtless|bare-chested|topless)\b/, top: 'bare' },
  { words: /\b(barefoot|bare feet|barefooted)\b/, shoes: 'none' },
  { words: /\b(sundress|dress)\b/, top: 'dress', bottom: 'skirt' },
  { words: /\b(robe|cloak|toga)\b/, top: 'robe', bottom: 'long' },
  {
    words: /^(?!.*\b(samurai|shogun|ronin)\b).*\b(armou?r)\b/,
    top: 'armor',
    headwear: 'knight',
    color: '#aeb6bd',
    bottomColor: '#8f979f',
    shoes: 'boot',
    shoeColor: '#7f878f',
  },
  { words: /\b(space ?suit)\b/, top: 'spacesuit', headwear: 'astronaut', color: '#eceeef', shoes: 'boot' },
  { words: /\b(apron)\b/, top: 'apron' },
  { words: /\b(overalls|dungarees)\b/, top: 'overalls' },
  { words: /\b(scrubs)\b/, top: 'scrubs', color: '#5fa3a8' },
  { words: /\b(uniform)\b/, top: 'uniform' },
  { words: /\b(jersey|sportswear|football kit|basketball uniform|tracksuit)\b/, top: 'jersey' },
  { words: /\b(t-shirt|tee|tshirt|tank top)\b/, top: 'tee' },
  { words: /\b(blouse)\b/, top: 'blouse' },
  { words: /\b(coat)\b/, top: 'coat' },
  { words: /\b(cape)\b/, extras: ['cape'] },
  { words: /\b(shirt)\b/, top: 'shirt' },
  { words: /\b(skirt|kilt)\b/, bottom: 'skirt' },
  { words: /\b(shorts)\b/, bottom: 'shorts' },
  { words: /\b(jeans|denim)\b/, bottom: 'jeans' },
  { words: /\b(boots)\b/, shoes: 'boot' },
  { words: /\b(sneakers|trainers)\b/, shoes: 'sneaker' },
  { words: /\b(high heels|heels)\b/, shoes: 'heel' },
]
