import { readPrompt } from '../../illustrator/language/read-prompt.ts'
import { filler } from '../filler.data.ts'
import { phrasePattern } from '../find-phrases.ts'
import * as kinds from './pieces.data.ts'

/** The pieces of a keyword prompt, by the part they take in a sentence; in each, in the order of the prompt. */
export interface Pieces {
  subjects: string[]
  /** "with a red scarf", "sitting on a bench": what the subject before it has or does. */
  about: string[]
  places: string[]
  lights: string[]
  /** "in close-up", "with an 85mm lens". */
  views: string[]
  media: string[]
  styles: string[]
  moods: string[]
  finish: string[]
}

const finishing = phrasePattern(
  filler
    .filter(
      ({ id }) => id === 'filler-resolution' || id === 'filler-quality' || id === 'filler-real' || id === 'filler-site',
    )
    .map(({ phrases }) => phrases)
    .concat('detailed, intricate, sharp, crisp, professional, stunning, beautiful, gorgeous, amazing')
    .join(', '),
)

/** Sorts pieces by what each says when read alone. A piece that is not understood is a subject. */
export function sortPieces(pieces: readonly string[]): Pieces {
  const sorted: Pieces = {
    subjects: [],
    about: [],
    places: [],
    lights: [],
    views: [],
    media: [],
    styles: [],
    moods: [],
    finish: [],
  }
  for (const piece of pieces) {
    const [kind, words] = placeOf(piece, sorted.subjects.length > 0)
    sorted[kind].push(words)
  }
  sorted.about.sort((left, right) => rankOf(left) - rankOf(right))
  return sorted
}

/** What one has, then what one wears, then what one does. */
const rankOf = (about: string): number => (/^with\b/iu.test(about) ? 0 : /^wearing\b/iu.test(about) ? 1 : 2)

function placeOf(piece: string, hasSubject: boolean): [keyof Pieces, string] {
  const { phrases, setting, light, camera, style, lettering } = readPrompt(piece)
  if (lettering.length > 0 || /["“”«»「」]/u.test(piece))
    return hasSubject ? ['about', piece] : ['subjects', withArticle(piece)]
  if (piece.replace(finishing, '').trim() === '') return ['finish', piece]
  if (
    hasSubject &&
    /^[\p{L}-]+ing\s/iu.test(piece) &&
    !kinds.media.test(piece) &&
    !kinds.views.test(piece) &&
    !kinds.lighting.test(piece)
  )
    return ['about', piece]
  if (kinds.lenses.test(piece))
    return ['views', `with ${withArticle(/lens|fisheye/iu.test(piece) ? piece : `${piece} lens`)}`]
  if (kinds.apertures.test(piece)) return ['views', `at ${piece}`]
  if (kinds.qualities.test(piece)) return ['views', qualityOf(piece)]
  if (kinds.media.test(piece) && style === undefined && kinds.views.test(piece)) return ['views', viewOf(piece)]
  if (kinds.media.test(piece) || kinds.arts.test(piece)) return ['media', piece]
  if (kinds.views.test(piece) && phrases.length === 0) return ['views', viewOf(piece)]
  const isLit =
    light.time !== undefined || light.weather !== undefined || light.season !== undefined || light.setup !== undefined
  if (isLit && phrases.length === 0 && setting === undefined) return ['lights', lightOf(piece)]
  if (phrases.length === 0 && style !== undefined) return ['styles', piece]
  if (phrases.length === 0 && setting !== undefined && !setting.isGuess) return ['places', locationOf(piece)]
  if (phrases.length === 0 && light.mood !== undefined) return ['moods', piece]
  if (phrases.length === 0 && Object.keys(camera).length > 0) return ['views', viewOf(piece)]
  if (hasSubject && (kinds.prepositional.test(piece) || /^[\p{L}-]+ing\b/iu.test(piece))) return ['about', piece]
  if (hasSubject && kinds.belongings.test(piece))
    return ['about', `${kinds.worn.test(piece) ? 'wearing' : 'with'} ${withArticle(piece)}`]
  if (hasSubject && phrases.length === 0) return ['about', piece]
  return ['subjects', withArticle(piece)]
}

/** `a red car`; as it is where it needs none. */
export function withArticle(piece: string): string {
  const [first = ''] = piece
  const head = piece.split(
    /\s(?:of|with|in|on|at|by|from|and|under|over|wearing|holding|sitting|standing|near)\s/iu,
  )[0]!
  const isPlural = /[^s]s$/iu.test(head) && !/(?:us|is|ss|ens|lens|news|bus|canvas|atlas|christmas)$/iu.test(head)
  const isName = /^\p{Lu}/u.test(first) && /\p{Lu}\p{Ll}/u.test(piece)
  if (
    kinds.determined.test(piece) ||
    kinds.prepositional.test(piece) ||
    kinds.uncounted.test(head) ||
    isPlural ||
    isName
  )
    return piece
  return `${article(piece)} ${piece}`
}

const article = (words: string): string =>
  /^(?:[aeio]|u(?!ni|se|k|to)|8|11\b|18\b|hour|honest)/iu.test(words) && !/^(?:one|eu|once)/iu.test(words) ? 'an' : 'a'

const qualityOf = (piece: string): string =>
  /(?<!blurr?(?:ed|y)\s)background$/iu.test(piece)
    ? `on ${withArticle(piece)}`
    : `with ${/background$/iu.test(piece) ? withArticle(piece) : piece}`

function viewOf(piece: string): string {
  if (kinds.prepositional.test(piece)) return piece
  if (/(?:portrait|headshot|panorama)$/iu.test(piece)) return `as ${withArticle(piece)}`
  if (/^(?:low|high|dutch|eye)[ -]?(?:angle|level)?$/iu.test(piece) || /angle$/iu.test(piece))
    return `from ${withArticle(piece)}`
  if (/(?:close-?up|close up|macro|flat ?lay)$/iu.test(piece)) return `in ${piece}`
  return `in ${withArticle(piece)}`
}

function lightOf(piece: string): string {
  if (kinds.prepositional.test(piece)) return piece
  if (kinds.bareTimes.test(piece)) return `at ${piece}`
  if (kinds.timesOfDay.test(piece))
    return /^(?:morning|afternoon|evening)$/iu.test(piece) ? `in the ${piece}` : `on ${withArticle(piece)}`
  if (/^(?:[\p{L}-]+ )?moon$/iu.test(piece)) return `under ${withArticle(piece)}`
  if (/storm$|blizzard$/iu.test(piece)) return `in ${withArticle(piece)}`
  if (/^(?:sunny|cloudy|rainy|snowy|foggy|misty|stormy|windy|hazy|overcast|wintry)$/iu.test(piece))
    return `on ${withArticle(piece)} day`
  if (kinds.seasons.test(piece) || kinds.weatherNouns.test(piece)) return `in ${piece}`
  if (kinds.lampLights.test(piece)) return /^neon$/iu.test(piece) ? `in ${piece}` : `under ${piece}`
  if (kinds.lighting.test(piece)) return `in ${piece}`
  if (/\b(?:day|night|sky|skies)$/iu.test(piece))
    return `${/night$|day$/iu.test(piece) ? 'on' : 'under'} ${withArticle(piece)}`
  return piece
}

function locationOf(piece: string): string {
  if (kinds.prepositional.test(piece)) return piece
  if (/^(?:the )?(?:ocean|sea|sky|jungle|countryside|desert|woods|mountains)$/iu.test(piece))
    return `in the ${piece.replace(/^the /iu, '')}`
  if (/waves$/iu.test(piece)) return `among ${piece}`
  return `${kinds.onPlaces.test(piece) ? 'on' : 'in'} ${withArticle(piece)}`
}
