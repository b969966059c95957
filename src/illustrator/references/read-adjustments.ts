/** What may be asked of a photo that is otherwise kept as it is, in the order it is done. */
export const adjustmentKinds = [
  'no-background',
  'extend',
  'rotate-right',
  'rotate-left',
  'upside-down',
  'mirror',
  'flip',
  'brighter',
  'darker',
  'contrast',
  'soft',
  'warmer',
  'cooler',
  'vivid',
  'muted',
  'sepia',
  'invert',
  'sharpen',
  'blur',
  'vignette',
] as const
export type Adjustment = (typeof adjustmentKinds)[number]

const patterns: readonly (readonly [Adjustment, RegExp])[] = [
  [
    'no-background',
    /\b(?:remove|delete|erase|cut out|drop)\b.{0,12}\bbackground\b|\b(?:transparent|white|plain|no) background\b/,
  ],
  ['extend', /\b(?:extend|outpaint|uncrop|expand|widen|zoom out|add (?:more )?(?:space|room|margin))\b/],
  ['rotate-left', /\brotat\w+\b.*\b(?:left|counter[- ]?clockwise|anti[- ]?clockwise|270|-90)\b/],
  ['upside-down', /\brotat\w+\b.*\b180\b|\bupside[- ]down\b/],
  ['rotate-right', /\brotat\w+\b(?!.*\b(?:left|counter|anti|180|270|-90)\b)/],
  ['flip', /\bflip\w*\b.*\bvertical\w*|\bvertical\w* flip/],
  ['mirror', /\bmirror\w*\b|\bflip\w*\b(?!.*\bvertical)/],
  ['brighter', /\b(?:brighter|brighten|lighter|lighten|more light|increase (?:the )?(?:brightness|exposure))\b/],
  ['darker', /\b(?:darker|darken|dimmer|less bright|decrease (?:the )?(?:brightness|exposure))\b/],
  ['contrast', /\b(?:more|higher|increase|boost|add)\b.{0,12}\bcontrast\b|\bpunchier\b/],
  ['soft', /\b(?:less|lower|reduce|decrease)\b.{0,12}\bcontrast\b|\bsofter\b/],
  ['warmer', /\b(?:warmer|warm (?:it|up|tones?|colou?rs|light))\b/],
  ['cooler', /\b(?:cooler|colder|cool (?:it|tones?|colou?rs|light)|bluer)\b/],
  [
    'vivid',
    /\bmore (?:saturat\w+|vivid|vibrant|colou?rful|colou?r)\b|\b(?:saturate|vivid|vibrant)\b(?!.*\bless\b)|\bincrease (?:the )?saturation\b/,
  ],
  ['muted', /\b(?:desaturat\w+|less (?:saturat\w+|vivid|colou?rful|colou?r)|muted|faded)\b/],
  ['sepia', /\bsepia\b/],
  ['invert', /\b(?:invert|negative)\b/],
  ['sharpen', /\b(?:sharpen|sharper|enhance|upscale|higher resolution|crisper)\b/],
  ['blur', /\bblur\w*\b/],
  ['vignette', /\bvignette\b/],
]

/** What the words of an edit ask of the photo itself. */
export function readAdjustments(text: string): Adjustment[] {
  const plain = text.toLowerCase()
  const asked = new Set(patterns.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind))
  return adjustmentKinds.filter((kind) => asked.has(kind))
}
