import { colorOf } from './colors.ts'

/** Layouts of things alone, for which "on pink" is the ground. */
const bareKinds = /^(?:sticker|sticker-sheet|pattern|icon-set|app-icon|emoji|logo|t-shirt|tattoo|label)$/

/** "On a pastel pink background". */
function groundIn(tail: string): string {
  const match =
    /,?\s+(?:on|with|against|over) (?:an? )?((?:[\w-]+ ){0,2}?[\w-]+?)(?: (?:background|backdrop|ground|gradient|paper|fabric))*(?=\s*$|\s*[,.;])/iu.exec(
      tail,
    )
  return match?.[1]?.split(' ').some((word) => colorOf(word) !== undefined) &&
    !/ with .* (?!background|backdrop|gradient)\w+$/i.test(match[0])
    ? match[0].trim()
    : ''
}

/** Who made it is not seen on it. */
const byline = /(?:^|\s)by (?:[Tt]he )?(?:\p{Lu}[\p{L}.'-]*(?: |$)){1,4}/u

const onlyName =
  /^(?:the )?(?:(?:band|duo|trio|group|singer|rapper|dj|artist|orchestra|choir|play|opera|musical|ballet) )?(?:[Tt]he )?\p{Lu}[\p{L}\d'&.-]*(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{L}\d'&.-]*)*$/u

/** What of the matter is to be seen: whoever plays is a name, "a leaf motif" is a leaf. */
function drawnOf(topic: string, noun: string): string {
  const [first = '', ...more] = topic.split(/\s*,\s*/)
  const shown =
    /^the (?:band|play|opera|musical|ballet) /.test(first) ||
    (/\b(?:concert|gig|tour|event|show|play|flyer|flier|festival|party)\b/iu.test(noun) && onlyName.test(first))
      ? more
      : [first, ...more]
  return shown.join(', ').replace(motif, '$1')
}

/** No person and no colour. */
const dayOfSale = /\b(?:black friday|cyber monday|boxing day)\b/iu

/** What is said of the ground alone: "gradient purple", "pastel palette". */
const toned =
  /,\s*(?:(?:[\w-]+ ){1,3}(?:gradient|background|backdrop|palette|colou?rs?|tones?|theme)|(?:gradient|background|palette)(?: of| in| from)? [\w-]+(?: (?:and|to) [\w-]+)?)\s*(?=,|$)/giu

const motif = /\b(\p{L}+) (?:silhouettes?|motifs?|symbols?|emblem|accents?|graphics?|theme|themed)\b/giu

/** A layout that was found, and what stands before and behind its noun. */
interface Found {
  kind: string
  noun: string
  before: string
  /** All that stands behind it. */
  tail: string
  /** What of that is its matter. */
  topic: string
}

/** What is to be seen on a layout, in words to be read as those of a picture are. */
export function seenOn({ kind, noun, before, tail, topic }: Found): string {
  const matter = bareKinds.test(kind)
    ? topic.replace(groundIn(tail), '').replace(toned, '')
    : /^(?:cover|album|poster|movie-poster)$/.test(kind)
      ? topic.replace(byline, ' ').trim()
      : topic
  return [before.replace(dayOfSale, ''), drawnOf(matter, `${before} ${noun}`)]
    .filter(Boolean)
    .join(', ')
    .replace(bedrooms, 'large')
}

/** A house of three bedrooms is one. */
const bedrooms = /\b\d+[ -]bed(?:room)?s?\b/giu
