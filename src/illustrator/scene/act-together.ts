import type { Meaning } from '../language/meaning.ts'
import { isPerson, loose, saying } from './acting.ts'
import type { SceneSubject } from './scene.ts'

/** "People with umbrellas": everybody has one. */
export function shareUmbrellas(subjects: readonly SceneSubject[]): SceneSubject[] {
  const holder = subjects.find((one) => isPerson(one) && !one.relation)
  return subjects.map((one) => {
    const shared = one.noun === 'umbrella' && !one.relation && holder && one.count <= holder.count
    return shared ? { ...one, count: 1, relation: { kind: 'held-by', to: holder.id } } : one
  })
}

/** What an animal catches is at its mouth. */
export function catchThings(subjects: readonly SceneSubject[]): SceneSubject[] {
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
export function gatherRound(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((one) => {
    const builds = isPerson(one) && one.count > 1 && one.attributes.words.includes('tending')
    return builds && one.relation?.kind === 'next-to'
      ? { ...one, relation: { kind: 'around', to: one.relation.to } }
      : one
  })
}

const grounds = /^(?:park|meadow|garden|forest|beach|lake|river|farm|mountains)$/

/** Who reads in the open or under a tree sits on the ground. */
export function sitOnGround(subjects: readonly SceneSubject[], { setting, text }: Meaning): SceneSubject[] {
  if (/\b(?:standing|sitting|seated|bench|chair|walking|lying|hammock|swing)\b/i.test(text)) return [...subjects]
  return subjects.map((one) => {
    const under = one.relation?.kind === 'under'
    const open = one.relation === undefined && setting !== undefined && grounds.test(setting.kind)
    const reads = isPerson(one) && one.attributes.words.includes('reading')
    return reads && (under || open) ? saying(one, 'on-ground') : one
  })
}

/** A rabbit comes out of the hat in the magician's hand. */
export function conjure(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
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
export function pushAhead(subjects: readonly SceneSubject[]): SceneSubject[] {
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
export function standOnGround(subjects: readonly SceneSubject[]): SceneSubject[] {
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

const mutual = /^(?:hugging|embracing|kissing|cuddling|dancing)$/

/** What two do with each other, they do together. */
export function pairUp(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
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
export function carryChild(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
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
export function feedFromBench(subjects: readonly SceneSubject[]): SceneSubject[] {
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

/** "By the fire", "making a fire": a campfire, where nothing burns that should not. */
export function lightFire(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const isWild =
    /\bon fire\b|\b(?:forest|house|wild|bush)[ -]?fire\b|\b(?:put|extinguish|fight|breath)\w*\b[\w ]*\bfire\b/i.test(
      text,
    )
  if (isWild || !subjects.some(isPerson)) return [...subjects]
  return subjects.map((one) => (one.noun === 'fire' && !isPerson(one) ? { ...one, drawn: 'campfire', count: 1 } : one))
}

const boards = /(?:^| )(?:blackboard|whiteboard|chalkboard)$/

/** Nobody sits on a blackboard: who writes on one stands by it. */
export function standAtBoard(subjects: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((one): SceneSubject => {
    const anchor = subjects.find(({ id }) => id === one.relation?.to)
    if (isPerson(one) && anchor && boards.test(anchor.noun) && one.relation?.kind === 'on')
      return { ...one, relation: { kind: 'next-to', to: anchor.id } }
    return one
  })
}

/** Friends with a campfire sit round it. */
export function sitAtFire(subjects: readonly SceneSubject[]): SceneSubject[] {
  const fire = subjects.find(({ drawn }) => drawn === 'campfire')
  return subjects.map((one): SceneSubject => {
    const isThere = isPerson(one) && one.count > 1 && one.attributes.words.includes('picnicking')
    if (fire && isThere && (!one.relation || one.relation.kind === 'next-to'))
      return { ...one, relation: { kind: 'around', to: fire.id } }
    return one === fire && one.relation?.kind === 'next-to' ? loose(one) : one
  })
}
