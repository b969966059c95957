import type { PhotoEdit } from '../scene/photo-edit.ts'
import { colorOf } from './colors.ts'

type Read = (match: RegExpExecArray, clause: string) => PhotoEdit | PhotoEdit[] | undefined

/** "a little warmer", "much brighter", "by 20%": how far a tone goes, where 1 is the plain word. */
export function strengthIn(clause: string): number {
  const percent = /(\d{1,3}(?:\.\d+)?) ?(?:%|percent)/.exec(clause)
  if (percent) return Math.min(3, Number(percent[1]) / 25)
  if (/\b(?:a (?:little|bit|touch|tad)|slight(?:ly)?|subtl[ey]|somewhat|gently|soft(?:ly)?)\b/.test(clause)) return 0.5
  if (
    /\b(?:much|very|a lot|far|way|strong(?:ly)?|heav(?:y|ily)|extreme(?:ly)?|really|super|dramatic(?:ally)?)\b/.test(
      clause,
    )
  )
    return 1.8
  return 1
}

/** Width over height that a clause names. */
export function ratioIn(clause: string): number | undefined {
  const pair = /\b(\d{1,2}(?:\.\d+)?) ?(?::|x|×|by|\/) ?(\d{1,2}(?:\.\d+)?)\b(?! ?(?:px|pixel))/.exec(clause)
  if (pair) {
    const ratio = Number(pair[1]) / Number(pair[2])
    if (ratio >= 1 / 12 && ratio <= 12) return ratio
  }
  const pixels = /\b(\d{3,5}) ?(?:px)? ?[x×] ?(\d{3,5})\b/.exec(clause)
  if (pixels) return Number(pixels[1]) / Number(pixels[2])
  if (/\b(?:square|instagram post|profile picture|avatar)\b/.test(clause)) return 1
  if (/\b(?:wide-?screen|youtube thumbnail|landscape (?:format|orientation|mode|crop|ratio))\b/.test(clause))
    return 16 / 9
  if (/\b(?:story|reel|tiktok|phone wallpaper)\b/.test(clause)) return 9 / 16
  if (/\b(?:portrait|vertical) (?:format|orientation|mode|crop|ratio)\b/.test(clause)) return 3 / 4
  if (/\b(?:panorama|panoramic|ultra-?wide|cinemascope)\b/.test(clause)) return 21 / 9
  return undefined
}

const sideIn = (clause: string): { where?: string } => {
  const side = /\b(left|right|top|bottom|up(?:wards?)?|down(?:wards?)?)\b/.exec(clause)?.[1]
  if (side === undefined) return {}
  return { where: side.startsWith('up') ? 'top' : side.startsWith('down') ? 'bottom' : side }
}

const tone =
  (kind: PhotoEdit['kind'], sign: number): Read =>
  (_match, clause) => ({
    kind,
    amount: Math.round(sign * strengthIn(clause) * 100) / 100,
    ...regionIn(clause),
  })

/** The part of the photo a tone is for: "make the background darker". */
function regionIn(clause: string): { where?: string } {
  if (/\b(?:except|but (?:not|keep|leave)|keep(?:ing)?|leav(?:e|ing)|only the background)\b/.test(clause))
    return { where: 'background' }
  const where = /\b(?:dark(?:en)? (?:the )?(?:corners|edges))\b/.test(clause) ? undefined : partIn(clause)
  return where === undefined ? {} : { where }
}

const plain =
  (edit: PhotoEdit | PhotoEdit[]): Read =>
  () =>
    edit

const colorBefore = (clause: string, word: RegExp): string | undefined => {
  const words = clause
    .slice(0, word.exec(clause)?.index ?? 0)
    .trim()
    .split(/[\s-]+/)
  const last = words.at(-1) ?? ''
  return (words.length > 1 ? colorOf(`${words.at(-2)} ${last}`) : undefined) ?? colorOf(last)
}

function partIn(clause: string): string | undefined {
  if (/\b(?:background|backdrop|behind|surroundings)\b/.test(clause)) return 'background'
  if (/\bfaces?\b/.test(clause)) return 'faces'
  if (/\b(?:number|license|licence) plates?\b/.test(clause)) return 'subject'
  if (/\b(?:edges|corners|borders)\b/.test(clause)) return 'edges'
  if (/\b(?:top|sky)\b/.test(clause)) return 'top'
  if (/\b(?:bottom|foreground|ground)\b/.test(clause)) return 'bottom'
  if (/\bleft\b/.test(clause)) return 'left'
  if (/\bright\b/.test(clause)) return 'right'
  if (/\b(?:subject|person|man|woman|dog|cat|car|product|center|centre|middle)\b/.test(clause)) return 'subject'
  return undefined
}

const degreesIn = (clause: string): number => {
  const said =
    /(-?\d{1,3}(?:\.\d+)?) ?(?:°|degrees?\b|deg\b)/.exec(clause) ?? /\b(?:by )?(-?\d{1,3}(?:\.\d+)?)\b/.exec(clause)
  const turn = said
    ? Number(said[1])
    : /\bupside[- ]down\b|\bhalf\b/.test(clause)
      ? 180
      : /\b(?:slightly|a (?:bit|little))\b/.test(clause)
        ? 5
        : 90
  const back = /\b(?:left|counter[- ]?clockwise|anti[- ]?clockwise)\b/.test(clause)
  return Math.max(-360, Math.min(360, back ? -Math.abs(turn) : turn))
}

/** "left half", "the right third", "the centre": a part to keep. */
function keptPart(clause: string): PhotoEdit {
  const ratio = ratioIn(clause)
  const tight =
    /\b(?:closer|tight(?:er|ly)?|close[- ]?up|zoom)\b|\b(?:to|around|on) (?:the |his |her |its |their |my )?(?:face|head|subject|person|man|woman|dog|cat|bird|flower|car|cup|product|object|building)\b/.test(
      clause,
    )
  if (ratio === undefined && tight)
    return { kind: 'zoom', amount: 1.6, where: /\b(?:face|head)\b/.test(clause) ? 'head' : 'subject' }
  return {
    kind: 'crop',
    ...(ratio === undefined ? (/\bhalf\b|\bthird\b/.test(clause) ? {} : { amount: 0 }) : { amount: ratio }),
    ...(/\b(?:left|right|top|bottom)\b/.test(clause)
      ? sideIn(clause)
      : /\b(?:face|head)\b/.test(clause)
        ? { where: 'head' }
        : {}),
  }
}

/** What a clause asks of a photo, one rule a step; a clause may follow several. The first match of each group counts. */
export const photoRules: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [
    /\b(?:before[ -](?:and|&)[ -]after|before ?\/ ?after|side[- ]by[- ]side comparison|split[- ]screen comparison)\b/,
    plain({ kind: 'compare' }),
  ],
  [
    /\b(?:remove|delete|erase|cut out|drop|get rid of|take (?:out|away|off)|strip|without|knock out|isolate)\b.{0,16}\b(?:background|backdrop)\b(?! (?:people|person|man|men|woman|women|crowd|tourists?|strangers?|figures?|cars?|objects?|things?|clutter|buildings?|text)\b)|\b(?:transparent|no) (?:background|backdrop|png)\b|\bbackground (?:should be |is |be )?(?:transparent|removed)\b|\b(?:image|picture|photo|it) (?:be |is )?transparent\b|\b(?:cut out|isolate) (?:the |this |my )(?:subject|person|object|product|man|woman|dog|cat|car|flower|logo)\b/,
    plain({ kind: 'no-background' }),
  ],
  [
    /\b(?:background|backdrop)\b(?:.{0,24}?)\b(?:to|with|in|as|be|is|into|look|,)? ?(?:a |an )?(?:(?:plain|solid|pure|clean|simple|bright) )?((?:dark |light |pale |bright |pastel |deep )?[a-z]+)(?: (?:backdrop|background|color|colour|one))?$/,
    ([, word], clause) => {
      if (/black-and-white/.test(clause)) return undefined
      const color = colorOf(word!)
      return color && word !== 'plain' ? { kind: 'plain-background', color } : undefined
    },
  ],
  [
    /\b(?:on|onto|against|with|use|add|give it|make it|put it on|in front of|to) (?:an? |the )?(?:plain |solid |pure |clean |simple )?((?:dark |light |pale |bright |pastel |deep )?[a-z]+) (?:studio )?(?:background|backdrop)\b/,
    ([, word]) => {
      const color = /^(?:plain|solid|clean|neutral)$/.test(word!) ? '#ffffff' : colorOf(word!)
      return color ? { kind: 'plain-background', color } : undefined
    },
  ],
  [
    /\b(?:blur\w*|out of focus|bokeh|defocus|shallow depth of field|soften)\b/,
    (match, clause) => {
      const where = /bokeh|shallow|out of focus|defocus/.test(match[0]) ? 'background' : partIn(clause)
      if (match[0] === 'soften' && where === undefined) return { kind: 'contrast', amount: -0.8 }
      return { kind: 'blur', amount: strengthIn(clause), ...(where ? { where } : {}) }
    },
  ],
  [
    /\b(?:pixelat\w+|pixelis\w+|censor|anonymi[sz]e|mosaic (?:out|over|the face)|redact)\b/,
    (match, clause) => {
      const where = partIn(clause)
      return where === undefined && match[0] === 'pixelated'
        ? { kind: 'style', where: 'pixel-art' }
        : { kind: 'pixelate', ...(where ? { where } : {}) }
    },
  ],
  [
    /\b(?:extend|outpaint|out-paint|uncrop|un-crop|expand|widen|zoom(?:ed)? (?:it )?out|pull back|add (?:some |more )?(?:space|room|margin|sky|ground|canvas))\b/,
    (match, clause) => ({
      kind: 'extend',
      ...(ratioIn(clause) === undefined ? { amount: 1 + 0.4 * strengthIn(clause) } : {}),
      ...(/\bsky\b/.test(match[0])
        ? { where: 'top' }
        : /\bground\b/.test(match[0])
          ? { where: 'bottom' }
          : sideIn(clause)),
    }),
  ],
  [
    /\b(?:zoom(?:ed)? (?:it )?in\b|closer\b|get close|close[- ]?up\b)/,
    (_match, clause) => ({
      kind: 'zoom',
      amount: 1 + 0.4 * strengthIn(clause),
      where: /\b(?:face|head)\b/.test(clause) ? 'head' : 'subject',
    }),
  ],
  [
    /\b(?:crop\w*|re-?frame|trim|cut (?:it )?to|recompose)\b|^(?:make|turn|convert|change|get|resize|set)\b.*\b(?:square|16:9|9:16|4:3|3:4|1:1|4:5|5:4|2:3|3:2|21:9|landscape format|portrait format|aspect ratio)\b/,
    (_match, clause) => keptPart(clause),
  ],
  [
    /\b(?:rotat\w+|upside[- ]down|tilt\w*|straighten)\b|\bturn (?:it|this|the (?:photo|image|picture))?\s*(?:by )?(?:90|180|270|-90|a quarter|(?:counter)?clockwise|sideways|on its side)/,
    (match, clause) => (match[0] === 'straighten' ? undefined : { kind: 'rotate', amount: degreesIn(clause) }),
  ],
  [/\bflip\w*\b.*\b(?:vertical\w*|upside)|\bvertical\w* flip|\bmirror\w*\b.*\bvertical\w*/, plain({ kind: 'flip' })],
  [/\b(?:mirror\w*|flip\w*|reverse it)\b(?! (?:the )?(?:colou?rs?|book|chart))/, plain({ kind: 'mirror' })],
  [
    /\b(?:black[- ]and[- ]white|black & white|b ?& ?w|b\/w|monochrome|gr[ae]y-?scale|desaturate (?:it )?(?:completely|fully)|remove (?:the |all )?colou?rs?|no colou?r|colou?rless|noir)\b/,
    (_match, clause) => ({ kind: 'black-and-white', ...regionIn(clause) }),
  ],
  [/\b(?:sepia)\b/, plain({ kind: 'sepia' })],
  [/\b(?:invert\w*|negative)\b/, plain({ kind: 'invert' })],
  [
    /\bposteri[sz]e\w*\b/,
    (_match, clause) => ({
      kind: 'posterize',
      amount: Math.min(12, Math.max(2, Number(/\b(\d{1,2})\b/.exec(clause)?.[1] ?? 5))),
    }),
  ],
  [
    /\b(?:brighter|brighten\w*|lighter|lighten\w*|more (?:light|brightness|exposure)|increase (?:the )?(?:brightness|exposure)|(?:raise|boost) (?:the )?(?:brightness|exposure|shadows)|overexpose\w*)\b/,
    tone('exposure', 1),
  ],
  [
    /\b(?:darker|darken\w*|dimmer|less (?:bright|light|brightness|exposure)|(?:decrease|reduce|lower) (?:the )?(?:brightness|exposure)|underexpose\w*)\b/,
    tone('exposure', -1),
  ],
  [
    /\b(?:less|lower|reduce|decrease|low|drop)\b.{0,12}\bcontrast\b|\bsofter\b|\b(?:faded|matte) (?:look|film|effect|finish)\b|\bflatter\b/,
    tone('contrast', -1),
  ],
  [/\bcontrast\w*\b|\bpunch(?:ier|y)\b|\bpop more\b/, tone('contrast', 1)],
  [
    /\b(?:warmer|warm(?:th)?)\b/,
    (match, clause) => (/\bless warm/.test(clause) ? { kind: 'warmth', amount: -1 } : tone('warmth', 1)(match, clause)),
  ],
  [/\b(?:cooler|colder|cool(?! (?:looking|hat|car|dog))|bluer|icy tones?)\b/, tone('warmth', -1)],
  [
    /\b(?:desaturat\w+|less (?:saturat\w+|vivid|colou?rful|colou?r|vibrant)|muted?|(?:reduce|decrease|lower) (?:the )?(?:saturation|colou?rs?)|faded?|washed[- ]out|pastel tones?)\b/,
    tone('saturation', -1),
  ],
  [
    /\b(?:saturat\w+|vivid|vibran\w+|more colou?r(?:ful)?|colou?rful|boost (?:the )?colou?rs?|intense colou?rs?|make (?:the )?colou?rs? pop|colou?rs? pop)\b/,
    tone('saturation', 1),
  ],
  [
    /\b(?:fix|correct|improve|auto-?(?:enhance|correct)?|balance)\b.{0,12}\b(?:light\w*|exposure|colou?rs?|white balance|photo|picture|image|it)\b|\bmake (?:it|this|the (?:photo|image|picture)) (?:better|nicer|pop|look (?:better|nicer|professional|good|great|amazing|stunning))\b|\benhance\w*\b/,
    plain([
      { kind: 'contrast', amount: 0.5 },
      { kind: 'saturation', amount: 0.4 },
      { kind: 'sharpen', amount: 0.6 },
    ]),
  ],
  [
    /\b(?:sharpen\w*|sharper|crisp(?:er)?|upscale\w*|higher resolution|clearer|unblur|more detail(?:ed)?|clarity)\b/,
    tone('sharpen', 1),
  ],
  [/\b(?:film grain|grain(?:y|ier)?|noise|noisy)\b/, tone('grain', 1)],
  [/\b(?:vignett\w+|dark(?:en)? (?:the )?(?:corners|edges))\b/, tone('vignette', 1)],
  [/\b(?:polaroid|instant (?:photo|film|camera))\b/, plain({ kind: 'instant-photo' })],
  [
    /\b(?:border|frame)\b(?! (?:it )?(?:to|as|on)\b)/,
    (_match, clause) => ({
      kind: 'border',
      color:
        colorBefore(clause, /(?:picture |photo |thin |thick |wide |wooden )*\b(?:border|frame)\b/) ??
        (/\bwood/.test(clause) ? '#7a4e2b' : /\bgold/.test(clause) ? '#b8923f' : '#ffffff'),
      amount: /\b(?:thick|wide|big|large|heavy)\b/.test(clause)
        ? 0.09
        : /\b(?:thin|small|narrow|fine)\b/.test(clause)
          ? 0.02
          : 0.05,
    }),
  ],
  [
    /\b(?:round(?:ed)?|curved)\b.{0,14}\b(?:corners?|edges)\b|\bround (?:the |its )?corners\b|\bcorners?\b.{0,10}\bround/,
    (_match, clause) => ({ kind: 'round', amount: 0.08 * Math.max(1, strengthIn(clause)) }),
  ],
  [
    /\b(?:circle|circular|round) (?:crop|shape|mask|avatar|picture|photo|image)?\b|\b(?:in|into|to|as) a circle\b/,
    (_match, clause) => (/\bcorners?\b/.test(clause) ? undefined : { kind: 'round', amount: 0.5 }),
  ],
  [
    /\b(?:duotone|tint\w*|colou?r (?:overlay|wash|filter)|monotone)\b/,
    (_match, clause) => {
      const color = clause
        .split(/\s+/)
        .map(colorOf)
        .find((found) => found !== undefined)
      return { kind: 'tint', color: color ?? '#3a6ea5' }
    },
  ],
]
