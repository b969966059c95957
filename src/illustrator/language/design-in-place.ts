import { colorOf } from './colors.ts'

const placed =
  /^\s*(?:that is |which is )?(?:hanging|hung|pinned|taped|glued|stuck|held|lying|leaning|standing|inside|near|next|beside|behind|above|under|against|at|on|over|in (?:an?|the|my|his|her|our|their))\b/iu
const wall =
  /^\s*(?:glowing |mounted |painted |hung |hanging |written |sprayed )*on (?:an? |the )?(?:[\w-]+ ){0,3}walls?\b/iu
const hangsLater =
  /\b(?:(?:hanging|hung|pinned|taped|glued|stuck|mounted|displayed|propped)[^,.;]*? )?(?:on|in|from|to|against|at) (?:an? |the |her |his )(?:[\w-]+ ){0,2}(?:wall|door|fence|easel|bedroom|room|street|office|kitchen|cafe|café|shop|window|hand|hands|desk|table|counter|subway|station|bus stop|classroom)\b/iu
/** What it shows may be on a table or in a street, too. */
const shows = /\b(?:with|showing|featuring|depicting|for|about|set)\s/iu
const notPlaced =
  /^\s*(?:on (?:an? )?(?:[\w-]+ )?(?:background|paper|backdrop|theme|topic)|(?:at|on) (?:the )?(?:top|bottom)\b|in (?:an? |the )?(?:[\w-]+,? ){0,5}(?:style|colou?rs?|tones?|theme|fonts?|letters|letter|shades|format|palette|design))\b/iu

/** The words that say that a neon sign or a graffiti is on a wall, which is its ground; undefined where they say no such thing. */
export const onWallOf = (kind: string, tail: string): string | undefined =>
  kind === 'neon-sign' || kind === 'graffiti' ? wall.exec(tail)?.[0] : undefined

/**
 * Whether a layout is a thing in a place rather than the picture itself.
 *
 * @param tail What stands behind its noun.
 * @param shownLater False where the place may be of one of the pictures on it.
 */
export function isInPlace(tail: string, { shownLater }: { shownLater: boolean }): boolean {
  return (placed.test(tail) && !notPlaced.test(tail) && !isInColor(tail)) || (shownLater && hangs(tail))
}

/** Whether a layout hangs or lies in a place, as is said behind what it shows. */
function hangs(tail: string): boolean {
  const place = hangsLater.exec(tail)
  return place !== null && (/^\w+(?:ing|ed|ung|ued|uck) /iu.test(place[0]) || !shows.test(tail.slice(0, place.index)))
}

/** "In red", "in blue and gold". */
function isInColor(tail: string): boolean {
  const words = /^\s*in ((?:[\w-]+ ?){1,4})/u.exec(tail)?.[1]?.split(' ') ?? []
  return words.some((word) => colorOf(word) !== undefined)
}
