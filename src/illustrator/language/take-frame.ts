/** Where in the picture words put what it shows, and how much they leave empty. */
export interface FrameAsked {
  x?: 'left' | 'right' | 'middle' | 'aside'
  y?: 'top' | 'bottom' | 'middle'
  /** Much of the picture is to stay empty. */
  spare?: true
  /** What was written before it, which names whom it is about. */
  before: string
}

const whole = `(?:of|in) (?:the |this |an? )?(?:frame|image|picture|composition|canvas|photo|photograph|scene|page|shot|screen|illustration|drawing)`
const put = String.raw`(?:,? ?\b(?:(?:is|are|was) )?(?:placed|positioned|located|situated|tucked(?: away)?|set|framed|off))?`
const upright = '(?:top|upper|bottom|lower)'
const across = '(?:left|right)(?:[- ]hand)?'
const centre = '(?:cent(?:er|re)|middle)'
const part = '(?:corner|side|third|edge|half|part|quarter|quadrant|area|section)'
const lead = `${put} (?:at|in|on|to|near|toward|towards|into|within|from) (?:the |one )?(?:very |far |extreme |dead )?`

const corner = new RegExp(
  `${lead}(${upright})[- ](${across}|${centre})(?: ${part})?(?:(?= *[,.;]| *$| and | with )| ${whole})`,
  'giu',
)
const side = new RegExp(`${lead}(${upright}|${across}|${centre})(?: ${part})? ${whole}`, 'giu')
const third = new RegExp(`${lead}(${upright}|${across})[- ](?:third|corner|edge)(?= *[,.;]| *$| and | with )`, 'giu')
const aside =
  /,? ?\b(?:placed |positioned )?off[- ]?cent(?:er|re)(?:ed|d)?\b(?: composition| framing| placement| subject)?/giu
const thirds =
  /,? ?(?:using |following |composed (?:by|with|on) |by |with )?(?:the )?rule[- ]of[- ]thirds(?: composition| framing)?/giu
const middle =
  /,? ?\b(?:perfectly |dead |exactly )?cent(?:er|re)(?:ed|d)(?: composition| framing| in (?:the )?(?:frame|image|picture))?(?= *[,.;]| *$)|,? ?\bdead cent(?:er|re)\b/giu
const emptiness =
  /,? ?(?:and |with |surrounded by |in |against |leaving |a )*(?:(?:huge|vast|lots of|a lot of|plenty of|much|large|wide|generous|ample|big|massive|abundant|lot of|mostly|so much) )*(?:amounts? of )?(?:empty|negative|white|blank|copy|open)[- ]space(?: (?:all )?(around (?:it|her|him|them)|above|below|(?:to|on) the (?:left|right)))?/giu

const upOrDown = (word: string): FrameAsked['y'] => (/^(?:top|upper)$/i.test(word) ? 'top' : 'bottom')

/** A word of place as a part of the frame's width or height. */
function placeOf(word: string): Pick<FrameAsked, 'x' | 'y'> {
  if (/^(?:left|right)/i.test(word)) return { x: /^left/i.test(word) ? 'left' : 'right' }
  if (/^(?:cent|middle)/i.test(word)) return { x: 'middle' }
  return { y: upOrDown(word) }
}

/** Away from where the room is to be. */
function opposite(room: string | undefined): Pick<FrameAsked, 'x' | 'y'> {
  if (room === undefined || room.startsWith('around')) return {}
  if (room === 'above') return { y: 'bottom' }
  if (room === 'below') return { y: 'top' }
  return { x: room.endsWith('left') ? 'right' : 'left' }
}

/**
 * Takes what is said of places in the frame out of a prompt: "at the bottom right of the frame", "off-centre", "lots of negative
 * space". Where a thing is beside another one ("at the top of the stairs") is left to what reads relations.
 */
export function takeFrame(text: string): { rest: string; frame?: FrameAsked } {
  let found: Partial<FrameAsked> | undefined
  let before: string | undefined
  const take = (from: string, pattern: RegExp, meaning: (groups: readonly string[]) => Partial<FrameAsked>): string =>
    from.replace(pattern, (match: string, ...more: unknown[]) => {
      const at = more.findLast((one): one is number => typeof one === 'number')!
      const groups = more.slice(0, more.indexOf(at)) as string[]
      const said = meaning(groups)
      found = { ...said, ...found }
      if (said.x ?? said.y) before ??= from.slice(0, at)
      return match.startsWith(',') ? ',' : ' '
    })
  let rest = take(text, corner, ([one, other]) => ({ ...placeOf(other!), y: upOrDown(one!) }))
  rest = take(rest, side, ([one]) => placeOf(one!))
  rest = take(rest, third, ([one]) => placeOf(one!))
  rest = take(rest, thirds, () => ({ x: 'aside' }))
  rest = take(rest, aside, () => ({ x: 'aside' }))
  rest = take(rest, middle, () => ({ x: 'middle', y: 'middle' }))
  rest = take(rest, emptiness, ([room]) => ({ ...opposite(room), spare: true }))
  if (!found) return { rest: text }
  return { rest, frame: { ...found, before: before ?? text } }
}
