import type { Meaning } from '../language/meaning.ts'
import type { NewId } from './acting.ts'
import { bring, isPerson, saying, unsaying } from './acting.ts'
import { placeTables, sedentary } from './activities.data.ts'
import { atTable, isTable } from './at-table.ts'
import type { SceneSubject } from './scene.ts'

/** A tea party is at a table. */
export function layTea(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const guests = subjects.filter((one) => isPerson(one) && (!one.relation || one.relation.kind === 'next-to'))
  const set = subjects.filter(
    ({ drawn, relation }) =>
      /^(?:teapot|mug|cake|cookie|cupcake|croissant)$/.test(drawn) &&
      (!relation || (relation.kind === 'held-by' && guests.length > 1)),
  )
  if (
    !/\btea[- ]party\b|\bhaving (?:tea|coffee)\b/i.test(text) ||
    guests.length === 0 ||
    set.length === 0 ||
    subjects.some(isTable)
  )
    return [...subjects]
  const table = bring('table', 'table', subjects, newId)
  const placed = subjects.map((one): SceneSubject => {
    if (set.includes(one)) return { ...one, relation: { kind: 'on', to: table.id } }
    return guests.includes(one)
      ? { ...unsaying(one, /^(?:sitting|having)$/), relation: { kind: 'behind', to: table.id } }
      : one
  })
  return [...placed, table]
}

/** Two who dine have a plate and a glass each, and a candle when one is spoken of. */
export function layDinner(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const meal = subjects.find(
    ({ noun, drawn, relation }) =>
      /^(?:dinner|supper)$/.test(noun) && drawn === 'plate' && relation?.kind === 'held-by',
  )
  const diners = subjects.filter(isPerson).reduce((sum, { count }) => sum + count, 0)
  if (!meal || diners < 2 || diners > 4) return [...subjects]
  const more: SceneSubject[] = []
  const add = (noun: string, drawn: string, count: number): void => {
    if (subjects.some((one) => one.noun === noun || one.drawn === drawn)) return
    more.push({
      ...bring(noun, drawn, [...subjects, ...more], newId, count),
      relation: { kind: 'held-by', to: meal.relation!.to },
    })
  }
  if (/candle/i.test(text)) add('candle', 'candle', 1)
  add('wine glass', 'wine-glass', diners)
  return [...subjects, ...more]
}

/** What is played at a table, by the word before "player", and how it is drawn. */
const tableGames: readonly (readonly [word: RegExp, noun: string, drawn: string])[] = [
  [/^chess$/, 'chess', 'chess'],
  [/^(?:cards?|poker|bridge|blackjack)$/, 'cards', 'playing-cards'],
  [/^(?:checkers|draughts|backgammon|go|shogi)$/, 'board game', 'chess'],
  [/^(?:domino|dominoes|mahjong)$/, 'domino', 'domino'],
  [/^(?:dice|craps)$/, 'dice', 'dice'],
]

/** "Two chess players" are people who play chess; a darts player is no footballer either. */
export function dealGame(subjects: readonly SceneSubject[], _: Meaning, newId: NewId): SceneSubject[] {
  return subjects.flatMap((one): SceneSubject[] => {
    if (!isPerson(one) || !/(?:^| )(?:player|grandmaster|champion|master)$/.test(one.noun)) return [one]
    const { attributes } = one
    const kind = [...attributes.words, ...one.noun.split(' ')]
    const game = tableGames.find(([word]) => kind.some((each) => word.test(each)))
    const isOther = kind.some((word) => /^(?:darts?|pool|billiards|snooker|bowling)$/.test(word))
    if (!game && !isOther) return [one]
    const words = attributes.words.filter((word) => !game?.[0].test(word))
    const player = saying({ ...one, noun: 'person', attributes: { ...attributes, words } }, 'playing')
    if (!game || subjects.some(({ drawn }) => drawn === game[2])) return [player]
    return [player, { ...bring(game[1], game[2], subjects, newId), relation: { kind: 'held-by', to: one.id } }]
  })
}

const boardGames = /^(?:chess|checkers|chess set|chess board|chessboard|board game|card|cards|poker|go|domino|dice)$/

/** What is played on a board is played at a table, even by robots. */
export function playAtTable(subjects: readonly SceneSubject[], _: Meaning, newId: NewId): SceneSubject[] {
  const game = subjects.find(({ noun, relation }) => boardGames.test(noun) && relation?.kind === 'held-by')
  const player = subjects.find(({ id }) => id === game?.relation?.to)
  const partner = subjects.find(
    (one) =>
      one !== game &&
      (one.id === player?.relation?.to || (one.relation?.kind === 'next-to' && one.relation.to === player?.id)),
  )
  if (!game || !player || (!partner && player.count < 2) || subjects.some(isTable)) return [...subjects]
  const table = bring('table', 'table', subjects, newId)
  const placed = subjects.map((one): SceneSubject => {
    if (one === game) return { ...one, relation: { kind: 'on', to: table.id } }
    return one === player || one === partner
      ? saying({ ...one, relation: { kind: 'behind', to: table.id } }, atTable)
      : one
  })
  return [...placed, table]
}

const treats = /^(?:operating|examining|treating|checking|visiting|bandaging)$/

/** A patient lies on a bed, and who operates or examines stands behind it. */
export function layPatient(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const cared = /\b(?:tak(?:e|es|ing) care of|car(?:e|es|ing) for|tend(?:s|ing)? to|looking after)\b/i.test(text)
  const lying = subjects.find((one) => isPerson(one) && one.noun === 'patient' && one.count === 1 && !one.relation)
  const doctor = subjects.find(
    (one) =>
      isPerson(one) &&
      one !== lying &&
      (one.attributes.words.some((word) => treats.test(word)) || (cared && lying !== undefined)),
  )
  const patient =
    subjects.find((one) => isPerson(one) && one !== doctor && one.id === doctor?.relation?.to) ??
    (cared ? lying : undefined)
  const treated = /\boperating on\b/i.test(text) || (patient?.noun === 'patient' && patient.count === 1)
  if (!doctor || !patient || !treated || subjects.some(({ drawn }) => drawn === 'bed')) return [...subjects]
  const bed = bring('hospital bed', 'bed', subjects, newId)
  const placed = subjects.map((one): SceneSubject => {
    if (one === doctor) return { ...one, relation: { kind: 'behind', to: bed.id } }
    return one === patient ? saying({ ...one, relation: { kind: 'on', to: bed.id } }, 'lying') : one
  })
  return [...placed, bed]
}

function layTable(
  usual: (typeof placeTables)[string],
  table: SceneSubject,
  taken: readonly SceneSubject[],
  newId: NewId,
): SceneSubject[] {
  const things: SceneSubject[] = []
  for (const [noun, drawn, count] of usual) {
    const thing = bring(noun, drawn, [...taken, ...things], newId, count)
    things.push({ ...thing, relation: { kind: 'on', to: table.id } })
  }
  return things
}

/** Who reads in a café or works in an office sits at a table there, with what belongs on it. */
export function sitInPlace(
  subjects: readonly SceneSubject[],
  { setting, text }: Meaning,
  newId: NewId,
): SceneSubject[] {
  const teaching = subjects.some(({ noun }) => /^(?:teacher|professor)$/.test(noun))
  const learning = subjects.some(
    ({ noun, attributes }) => /^(?:student|pupil)$/.test(noun) && attributes.words.some((word) => sedentary.test(word)),
  )
  const place = setting?.kind ?? (teaching || learning ? 'classroom' : '')
  const usual = placeTables[place]
  const table = subjects.find(isTable)
  const around = table && subjects.some((one) => isPerson(one) && one.relation?.kind === 'around')
  if (around) {
    const seated = subjects.map(
      (one): SceneSubject =>
        isPerson(one) && one.relation?.to === table.id ? { ...one, relation: { kind: 'behind', to: table.id } } : one,
    )
    const bare = !subjects.some(({ relation }) => relation?.kind === 'on' && relation.to === table.id)
    return bare && usual ? [...seated, ...layTable(usual, table, subjects, newId)] : seated
  }
  if (!usual || table || /\bstanding\b/i.test(text)) return [...subjects]
  const taught = place === 'classroom' && teaching
  const sitters = subjects.filter(
    (one) =>
      isPerson(one) &&
      one.count <= 4 &&
      (one.relation === undefined || one.relation.kind === 'next-to') &&
      !/^(?:teacher|professor|barista|waiter|waitress|librarian)$/.test(one.noun) &&
      ((taught && /^(?:student|pupil|child|kid)$/.test(one.noun)) ||
        one.attributes.words.some((word) => sedentary.test(word))),
  )
  const busy = subjects.some(({ relation, drawn }) => drawn !== 'person' && relation?.kind === 'held-by')
  if (sitters.length === 0 || busy) return [...subjects]
  const desk = bring('table', 'table', subjects, newId)
  const things = layTable(usual, desk, [...subjects, desk], newId)
  const seated = subjects.map(
    (one): SceneSubject => (sitters.includes(one) ? { ...one, relation: { kind: 'behind', to: desk.id } } : one),
  )
  // The board of a classroom hangs on its wall.
  const kept = taught ? seated.filter(({ drawn }) => drawn !== 'blackboard') : seated
  return [...kept, desk, ...things]
}
