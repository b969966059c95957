import type { Meaning } from '../language/meaning.ts'
import { formBand, namePlayers } from './act-band.ts'
import { sitInChair, takeWheel } from './act-driving.ts'
import { holdOccasion } from './act-occasion.ts'
import { dealGame, layDinner, layPatient, layTea, playAtTable, sitInPlace } from './act-table.ts'
import {
  carryChild,
  catchThings,
  conjure,
  feedFromBench,
  gatherRound,
  lightFire,
  pairUp,
  pushAhead,
  shareUmbrellas,
  sitAtFire,
  sitOnGround,
  standAtBoard,
  standOnGround,
} from './act-together.ts'
import type { NewId } from './acting.ts'
import { bring, isPerson, loose, saying, unsaying } from './acting.ts'
import { activities } from './activities.data.ts'
import { cling } from './cling.ts'
import { dressForEra } from './dress-for-era.ts'
import { nameFamily } from './name-family.ts'
import type { SceneSubject, Undrawn } from './scene.ts'
import { takeUpCalling } from './take-up-calling.ts'
import { viewOfPeople, wearOnHead } from './view-of-people.ts'

interface Company {
  subjects: SceneSubject[]
  undrawn: Undrawn[]
}

/** Gives those who do something what doing it takes: pose, things, company, and a table where there are tables. */
export function enact(company: Company, meaning: Meaning, newId: NewId): Company {
  const acted = doActivities(holdOccasion(company, meaning, newId), meaning, newId)
  const steps = [
    nameFamily,
    wearOnHead,
    namePlayers,
    shareUmbrellas,
    formBand,
    dealGame,
    playAtTable,
    layPatient,
    catchThings,
    lightFire,
    sitAtFire,
    standAtBoard,
    gatherRound,
    sitOnGround,
    pairUp,
    carryChild,
    feedFromBench,
    sitInPlace,
    conjure,
    standOnGround,
    pushAhead,
    takeWheel,
    sitInChair,
    takeUpCalling,
    layTea,
    layDinner,
    cling,
    dressForEra,
  ]
  const subjects = steps.reduce((all, step) => step(all, meaning, newId), acted.subjects)
  return viewOfPeople({ ...acted, subjects }, meaning)
}

function doActivities({ subjects, undrawn }: Company, { text }: Meaning, newId: NewId): Company {
  let all = subjects
  let missing = undrawn
  for (const { said, by, first, words, brings, takes, unsays } of activities) {
    if (!said.test(text)) continue
    const able = all.filter(
      (one) => isPerson(one) && (!by || [...one.attributes.words, one.noun].some((word) => by.test(word))),
    )
    const doers = first ? able.slice(0, 1) : able
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
