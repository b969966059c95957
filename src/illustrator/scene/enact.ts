import type { Meaning } from '../language/meaning.ts'
import { activities, bands, handInstruments, placeTables, sedentary, standingInstruments } from './activities.data.ts'
import { atDrums, atTable, isTable } from './at-table.ts'
import type { SceneSubject, SubjectRelation, Undrawn } from './scene.ts'

interface Company {
  subjects: SceneSubject[]
  undrawn: Undrawn[]
}

type NewId = (drawn: string, taken: readonly SceneSubject[]) => string

const isPerson = ({ drawn, count }: SceneSubject): boolean => drawn === 'person' && count > 0

const saying = (subject: SceneSubject, ...more: string[]): SceneSubject => {
  const { attributes } = subject
  return { ...subject, attributes: { ...attributes, words: [...new Set([...attributes.words, ...more])] } }
}

function unsaying(subject: SceneSubject, what: RegExp | undefined): SceneSubject {
  const { attributes } = subject
  return what
    ? { ...subject, attributes: { ...attributes, words: attributes.words.filter((word) => !what.test(word)) } }
    : subject
}

function bring(noun: string, drawn: string, taken: readonly SceneSubject[], newId: NewId, count = 1): SceneSubject {
  return { id: newId(drawn, taken), noun, drawn, count, attributes: { colors: [], size: 1, words: [] } }
}

/** Gives those who do something what doing it takes: pose, things, company, and a table where there are tables. */
export function enact(company: Company, meaning: Meaning, newId: NewId): Company {
  const acted = doActivities(company, meaning, newId)
  const steps = [
    namePlayers,
    shareUmbrellas,
    formBand,
    playAtTable,
    layPatient,
    catchThings,
    gatherRound,
    sitOnGround,
    pairUp,
    carryChild,
    feedFromBench,
    sitInPlace,
    conjure,
    standOnGround,
    pushAhead,
    layTea,
    layDinner,
  ]
  const subjects = steps.reduce((all, step) => step(all, meaning, newId), acted.subjects)
  return { ...acted, subjects }
}

function doActivities({ subjects, undrawn }: Company, { text }: Meaning, newId: NewId): Company {
  let all = subjects
  let missing = undrawn
  for (const { said, by, words, brings, takes, unsays } of activities) {
    if (!said.test(text)) continue
    const doers = all.filter(
      (one) => isPerson(one) && (!by || [...one.attributes.words, one.noun].some((word) => by.test(word))),
    )
    if (doers.length === 0) continue
    if (takes) {
      missing = missing.filter(({ noun }) => !takes.test(noun))
      const gone = new Map(
        all
          .filter(({ noun, drawn }) => drawn !== 'person' && takes.test(noun))
          .map((one) => [one.id, one.relation?.to]),
      )
      all = all.filter(({ id }) => !gone.has(id)).map((one) => withoutGone(one, gone))
    }
    const ids = new Set(doers.map(({ id }) => id))
    all = all.map((one) => (ids.has(one.id) ? saying(unsaying(one, unsays), ...words) : one))
    if (brings && !all.some(({ noun, drawn }) => noun === brings.noun || drawn === brings.drawn))
      all = [
        ...all,
        { ...bring(brings.noun, brings.drawn, all, newId), relation: { kind: 'next-to', to: doers[0]!.id } },
      ]
  }
  return { subjects: all, undrawn: missing }
}

/** Who was at what is gone is at what that was on. */
function withoutGone(one: SceneSubject, gone: ReadonlyMap<string, string | undefined>): SceneSubject {
  if (!one.relation || !gone.has(one.relation.to)) return one
  const under = gone.get(one.relation.to)
  return under === undefined || gone.has(under) ? loose(one) : { ...one, relation: { kind: 'next-to', to: under } }
}

function loose({ relation: _, ...rest }: SceneSubject): SceneSubject {
  return rest
}

/** "People with umbrellas": everybody has one. */
function shareUmbrellas(subjects: readonly SceneSubject[]): SceneSubject[] {
  const holder = subjects.find((one) => isPerson(one) && !one.relation)
  return subjects.map((one) => {
    const shared = one.noun === 'umbrella' && !one.relation && holder && one.count <= holder.count
    return shared ? { ...one, count: 1, relation: { kind: 'held-by', to: holder.id } } : one
  })
}

/** A band is as many musicians as it has instruments, each at one. */
function formBand(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const played = subjects.map((one) => (isCrowd(one, text) ? { ...one, noun: 'musician', count: 4 } : one))
  return formed(played, text, newId)
}

/** The crowd of a concert is before its stage, and a band on it. */
const isCrowd = (one: SceneSubject, text: string): boolean =>
  isPerson(one) && one.noun === 'person' && one.count > 6 && /\b(?:concert|gig)\b/i.test(text)

function formed(subjects: readonly SceneSubject[], text: string, newId: NewId): SceneSubject[] {
  const band = subjects.find((one) => isPerson(one) && one.noun === 'musician' && one.count > 1)
  if (!band || !/\b(?:band|ensemble|orchestra|quartet|trio|musicians|group|concert|gig)\b/i.test(text))
    return [...subjects]
  const isInstrument = ({ noun, relation }: SceneSubject): boolean =>
    (handInstruments.test(noun) || standingInstruments.test(noun)) &&
    (relation === undefined || relation.to === band.id || relation.kind === 'next-to')
  const named = subjects.filter(isInstrument)
  const usual = bands.find(([words]) => words.test(text.toLowerCase()))![1]
  const nouns = named.length > 0 ? named.map(({ noun }) => noun) : usual.slice(0, band.count)
  let all = subjects
    .filter((one) => one !== band && !named.includes(one))
    .map((one) => (one.relation?.to === band.id ? loose(one) : one))
  for (const noun of nouns) {
    const player: SceneSubject = {
      ...bring('musician', 'person', all, newId),
      attributes: { colors: [...band.attributes.colors], size: 1, words: [...band.attributes.words] },
    }
    if (handInstruments.test(noun)) {
      all = [...all, saying(player, 'playing', noun)]
      continue
    }
    const drums = /drum/.test(noun)
    const known = named.find((one) => one.noun === noun)
    const instrument: SceneSubject = drums
      ? { ...bring('drum kit', 'drums', all, newId), attributes: known?.attributes ?? player.attributes }
      : { ...loose(known ?? bring(noun, noun, all, newId)), count: 1 }
    const relation: SubjectRelation = { kind: 'behind', to: instrument.id }
    all = [...all, instrument, { ...saying(player, 'playing', drums ? atDrums : 'piano'), relation }]
  }
  return all
}

/** A trumpet player is no footballer. */
function namePlayers(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((one) => {
    const plays = isPerson(one) && /(?:^| )player$/.test(one.noun)
    return plays && one.attributes.words.some((word) => handInstruments.test(word)) ? { ...one, noun: 'musician' } : one
  })
}

/** What an animal catches is at its mouth. */
function catchThings(subjects: readonly SceneSubject[]): SceneSubject[] {
  const catcher = subjects.find(
    ({ drawn, relation, attributes }) =>
      drawn !== 'person' && relation?.kind === 'next-to' && attributes.words.includes('catching'),
  )
  const caught = subjects.find((one) => one.id === catcher?.relation?.to && !one.relation && one.drawn !== 'person')
  if (!catcher || !caught) return [...subjects]
  return subjects.map((one) => {
    if (one === catcher) return saying(loose(one), 'jumping')
    return one === caught ? { ...one, relation: { kind: 'held-by', to: catcher.id } } : one
  })
}

/** Those who build something together are on both sides of it. */
function gatherRound(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((one) => {
    const builds = isPerson(one) && one.count > 1 && one.attributes.words.includes('tending')
    return builds && one.relation?.kind === 'next-to'
      ? { ...one, relation: { kind: 'around', to: one.relation.to } }
      : one
  })
}

const grounds = /^(?:park|meadow|garden|forest|beach|lake|river|farm|mountains)$/

/** Who reads in the open or under a tree sits on the ground. */
function sitOnGround(subjects: readonly SceneSubject[], { setting, text }: Meaning): SceneSubject[] {
  if (/\b(?:standing|sitting|seated|bench|chair|walking|lying|hammock|swing)\b/i.test(text)) return [...subjects]
  return subjects.map((one) => {
    const under = one.relation?.kind === 'under'
    const open = one.relation === undefined && setting !== undefined && grounds.test(setting.kind)
    const reads = isPerson(one) && one.attributes.words.includes('reading')
    return reads && (under || open) ? saying(one, 'on-ground') : one
  })
}

/** A rabbit comes out of the hat in the magician's hand. */
function conjure(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const hat = subjects.find(({ noun, relation }) => /(?:^| )hat$/.test(noun) && relation === undefined)
  const magician = subjects.find((one) => isPerson(one) && one.relation?.kind === 'next-to')
  const conjured = subjects.find((one) => one.id === magician?.relation?.to && one !== hat)
  if (!hat || !magician || !conjured || !/\bout of\b[\w ]*\bhat\b/i.test(text)) return [...subjects]
  return subjects.map((one): SceneSubject => {
    if (one === magician) return loose(one)
    if (one === hat) return { ...one, relation: { kind: 'held-by', to: magician.id } }
    return one === conjured ? { ...one, relation: { kind: 'in', to: hat.id } } : one
  })
}

/** What is pushed is ahead, and there is room for it. */
function pushAhead(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((one) => {
    const pushes = isPerson(one) && one.attributes.words.some((word) => /^(?:pushing|pulling|mowing)$/.test(word))
    const laden = subjects.some(({ relation }) => relation?.kind === 'held-by' && relation.to === one.id)
    // Its drawing has one end down: who sits there must be there.
    if (one.drawn === 'seesaw') return { ...one, place: { facing: 'right' as const } }
    return pushes && laden && !one.place ? { ...one, place: { facing: 'right' as const } } : one
  })
}

const groundStuff = /^(?:ice|snow|sand|grass|mud|ground)$/
const moves =
  /^(?:sliding|skating|walking|running|standing|waddling|dancing|playing|sitting|lying|rolling|jumping|slipping)$/

/** Penguins that slide on ice are where ice is: the ground is no thing under them. */
function standOnGround(subjects: readonly SceneSubject[]): SceneSubject[] {
  const stuff = subjects.find(
    ({ noun, id }) =>
      groundStuff.test(noun) &&
      subjects.some(
        ({ relation, attributes }) =>
          relation?.kind === 'on' && relation.to === id && attributes.words.some((word) => moves.test(word)),
      ),
  )
  if (!stuff) return [...subjects]
  return subjects.filter((one) => one !== stuff).map((one) => (one.relation?.to === stuff.id ? loose(one) : one))
}

/** A tea party is at a table. */
function layTea(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const guests = subjects.filter((one) => isPerson(one) && (!one.relation || one.relation.kind === 'next-to'))
  const set = subjects.filter(
    ({ drawn, relation }) => /^(?:teapot|mug|cake|cookie|cupcake|croissant)$/.test(drawn) && !relation,
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
function layDinner(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
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

const boardGames = /^(?:chess|checkers|chess set|chess board|chessboard|board game|card|cards|poker|go)$/

/** What is played on a board is played at a table, even by robots. */
function playAtTable(subjects: readonly SceneSubject[], _: Meaning, newId: NewId): SceneSubject[] {
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

/** A patient lies on a bed, and who operates or examines stands behind it. */
function layPatient(subjects: readonly SceneSubject[], { text }: Meaning, newId: NewId): SceneSubject[] {
  const doctor = subjects.find((one) => isPerson(one) && one.attributes.words.includes('operating'))
  const patient = subjects.find((one) => isPerson(one) && one !== doctor && one.id === doctor?.relation?.to)
  if (!doctor || !patient || !/\boperating on\b/i.test(text)) return [...subjects]
  const bed = bring('bed', 'bed', subjects, newId)
  const placed = subjects.map((one): SceneSubject => {
    if (one === doctor) return { ...one, relation: { kind: 'behind', to: bed.id } }
    return one === patient ? saying({ ...one, relation: { kind: 'on', to: bed.id } }, 'lying') : one
  })
  return [...placed, bed]
}

const mutual = /^(?:hugging|embracing|kissing|cuddling|dancing)$/

/** What two do with each other, they do together. */
function pairUp(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const doers = subjects.filter((one) => isPerson(one) && one.attributes.words.some((word) => mutual.test(word)))
  const heads = doers.reduce((sum, { count }) => sum + count, 0)
  if (heads !== 2) return [...subjects]
  const dance = doers.some(({ attributes }) => attributes.words.includes('dancing'))
  if (
    dance &&
    !/\b(?:couple|waltz|tango|ballroom|together|slow|lovers|bride|wedding|newlyweds|husband|wife)\b/i.test(text)
  )
    return [...subjects]
  return subjects.map((one) => (doers.includes(one) ? saying(one, 'together') : one))
}

/** A child that is carried is in arms or on shoulders. */
function carryChild(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const held = subjects.find((one) => isPerson(one) && one.relation?.kind === 'held-by')
  const holder = subjects.find((one) => isPerson(one) && one.id === held?.relation?.to)
  if (!held || !holder) return [...subjects]
  const aloft = /\bon (?:his|her|their) (?:shoulders|back)\b|\bpiggyback\b/i.test(text)
  return subjects.map((one) => {
    if (one === held && aloft) return saying({ ...one, relation: { kind: 'riding', to: holder.id } }, 'sitting')
    return one === holder && !aloft ? saying(one, 'cradling') : one
  })
}

const seatNouns = /(?:^| )(?:bench|chair|armchair|sofa|couch|stool)$/

/** "Feeding pigeons on a bench": the one who feeds them sits there. */
function feedFromBench(subjects: readonly SceneSubject[]): SceneSubject[] {
  const bench = subjects.find(({ noun }) => seatNouns.test(noun))
  const guest = subjects.find((one) => !isPerson(one) && one.relation?.kind === 'on' && one.relation.to === bench?.id)
  const host = subjects.find(
    (one) => isPerson(one) && one.relation?.kind === 'next-to' && one.relation.to === guest?.id,
  )
  if (!bench || !guest || !host?.attributes.words.some((word) => /^(?:feeding|watching)$/.test(word)))
    return [...subjects]
  return subjects.map((one) => {
    if (one === host) return saying({ ...one, relation: { kind: 'on', to: bench.id } }, 'sitting')
    return one === guest ? { ...one, relation: { kind: 'in-front-of', to: bench.id } } : one
  })
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
function sitInPlace(subjects: readonly SceneSubject[], { setting, text }: Meaning, newId: NewId): SceneSubject[] {
  const teaching = subjects.some(({ noun }) => /^(?:teacher|professor)$/.test(noun))
  const place = setting?.kind ?? (teaching ? 'classroom' : '')
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
