import { poseOf } from './attach.ts'
import { boards, seats } from './contact.data.ts'
import type { RelationKind, Scene } from './scene.ts'
import type { SubjectSize } from './sizes.ts'

/** Relations in which one thing is placed upon another and moves with it. */
export const attachments = [
  'on',
  'riding',
  'in',
  'under',
  'above',
  'behind',
  'in-front-of',
  'around',
  'held',
  'seat',
  'worn',
] as const
export type Attachment = (typeof attachments)[number]

/** Relations that only order things from left to right. */
export type Ordering = Extract<RelationKind, 'left-of' | 'right-of' | 'next-to' | 'between'>

export interface AttachmentRule {
  kind: Attachment
  /** The one that is placed. */
  child: string
  /** The one it is placed by. */
  anchor: string
}

export interface OrderingRule {
  kind: Ordering
  subject: string
  to: string
  and?: string
}

export interface SceneRules {
  attachments: AttachmentRule[]
  orderings: OrderingRule[]
}

/** `kind` seen from the thing that has to be moved: a hat is placed by its wearer, though the wearer wears it. */
function toAttachment(kind: RelationKind, subject: string, to: string): AttachmentRule | undefined {
  switch (kind) {
    case 'holding':
      return { kind: 'held', child: to, anchor: subject }
    case 'wearing':
      return { kind: 'worn', child: to, anchor: subject }
    case 'held-by':
      return { kind: 'held', child: subject, anchor: to }
    case 'worn-by':
      return { kind: 'worn', child: subject, anchor: to }
    case 'below':
      return { kind: 'above', child: to, anchor: subject }
    case 'on':
    case 'riding':
    case 'in':
    case 'under':
    case 'above':
    case 'behind':
    case 'in-front-of':
    case 'around':
      return { kind, child: subject, anchor: to }
    default:
      return undefined
  }
}

const buildings =
  /(?:^| )(?:factory|building|castle|palace|church|temple|barn|hospital|school|museum|hotel|shop|store|restaurant|cabin|house|cottage|tower|stadium|bank|station)$/
const webs = /(?:^| )(?:spider)?(?:web|cobweb)$/
const isUpright = ({ width, height }: SubjectSize): boolean => height > 1.6 * width
const nounOf = (scene: Scene, id: string): string => scene.subjects.find((subject) => subject.id === id)!.noun

/** What is under somebody who sits is sat on. */
function isSeatOf({ subjects }: Scene, id: string, to: string): boolean {
  const [seat, sitter] = [id, to].map((name) => subjects.find((subject) => subject.id === name)!)
  return seats.has(seat!.noun) && poseOf(sitter!)?.carried === 'seat'
}

/** Somebody by an aeroplane stands before its end, so that neither is small. */
function beforeLongThing(
  { subjects }: Scene,
  sizes: ReadonlyMap<string, SubjectSize>,
  id: string,
  to: string,
): AttachmentRule | undefined {
  const isOne = (name: string): boolean =>
    subjects.some(({ id: own, drawn, count }) => own === name && drawn === 'person' && count === 1)
  const [child, anchor] = isOne(id) ? [id, to] : [to, id]
  const { width, habitat } = sizes.get(anchor)!
  if (!isOne(child) || isOne(anchor) || habitat !== 'ground' || width < 1.9 * sizes.get(child)!.height) return undefined
  return { kind: 'in-front-of', child, anchor }
}

/** The same arrangement with the parts exchanged, for when the child already has an anchor. */
function turnAround(rule: AttachmentRule): AttachmentRule | undefined {
  if (rule.kind === 'behind') return { kind: 'in-front-of', child: rule.anchor, anchor: rule.child }
  if (rule.kind === 'in-front-of') return { kind: 'behind', child: rule.anchor, anchor: rule.child }
  return undefined
}

/**
 * Relations of a scene as rules without loops: everything has at most one anchor. A rule that would close a loop, or
 * names nobody, is dropped.
 */
export function collectRules(scene: Scene, sizes: ReadonlyMap<string, SubjectSize>): SceneRules {
  const rules: SceneRules = { attachments: [], orderings: [] }
  const anchorOf = new Map<string, string>()
  const hangsFrom = (id: string, ancestor: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = anchorOf.get(at)) if (at === ancestor) return true
    return false
  }
  const adopt = (rule: AttachmentRule | undefined): boolean => {
    if (!rule || anchorOf.has(rule.child) || hangsFrom(rule.anchor, rule.child)) return false
    anchorOf.set(rule.child, rule.anchor)
    rules.attachments.push(rule)
    return true
  }
  for (const { id, relation } of scene.subjects) {
    if (!relation || relation.to === id || !sizes.has(relation.to)) continue
    const { kind, to, and } = relation
    if (kind === 'left-of' || kind === 'right-of' || kind === 'next-to' || kind === 'between') {
      const before = kind === 'next-to' ? beforeLongThing(scene, sizes, id, to) : undefined
      if (before && adopt(before)) continue
      const second = and !== undefined && and !== id && sizes.has(and) ? and : undefined
      if (kind === 'between' && second === undefined) rules.orderings.push({ kind: 'next-to', subject: id, to })
      else rules.orderings.push({ kind, subject: id, to, ...(second === undefined ? {} : { and: second }) })
      continue
    }
    let rule = toAttachment(kind, id, to)
    // Nothing stands on a web: it hangs in it.
    if (rule?.kind === 'on' && webs.test(nounOf(scene, to))) rule = { ...rule, kind: 'in' }
    // A board drawn on its end cannot be stood on: it is behind whoever is on it.
    if ((rule?.kind === 'on' || rule?.kind === 'riding') && isUpright(sizes.get(to)!) && boards.has(nounOf(scene, to)))
      rule = { kind: 'behind', child: to, anchor: id }
    // Walls are not seen through: who is in a building is shown before it.
    if (
      rule?.kind === 'in' &&
      buildings.test(nounOf(scene, to)) &&
      sizes.get(to)!.height > 1.5 * sizes.get(id)!.height
    ) {
      rule = { ...rule, kind: 'in-front-of' }
    }
    if (rule?.kind === 'under' && isSeatOf(scene, id, to)) rule = { ...rule, kind: 'seat' }
    const isRoof = sizes.get(to)!.height >= 1.25 * sizes.get(id)!.height || rooted.test(nounOf(scene, to))
    if (rule?.kind === 'under' && !isRoof) {
      rule = { kind: 'above', child: to, anchor: id }
    }
    if (rule && !adopt(rule)) adopt(turnAround(rule))
  }
  adoptNeighbours(rules, sizes, adopt)
  return rules
}

/** What is not lifted over anybody: whoever is under it is as small as that. */
const rooted = /(?:^| )(?:mushroom|toadstool|fern|clover|sunflower)$/

const shared: ReadonlySet<Attachment> = new Set(['on', 'under', 'in-front-of'])

/**
 * "An apple left of the cup on the table" puts the apple on the table too, if it could stand there; who fights a dragon before a
 * castle is before it too.
 */
function adoptNeighbours(
  rules: SceneRules,
  sizes: ReadonlyMap<string, SubjectSize>,
  adopt: (rule: AttachmentRule) => boolean,
): void {
  for (const { subject, to } of rules.orderings) {
    const host = rules.attachments.find((rule) => rule.child === to && shared.has(rule.kind))
    if (!host || rules.attachments.some((rule) => rule.child === subject)) continue
    const needed = sizes.get(subject)!.width + sizes.get(to)!.width
    if (needed <= 1.3 * sizes.get(host.anchor)!.width) adopt({ ...host, child: subject })
  }
}

/** `ids` reordered from left to right as the rules say; what no rule speaks of keeps its place. */
export function orderLeftToRight(ids: readonly string[], rules: readonly OrderingRule[]): string[] {
  const order = [...ids]
  const moveTo = (id: string, target: string, after: boolean): void => {
    order.splice(order.indexOf(id), 1)
    order.splice(order.indexOf(target) + (after ? 1 : 0), 0, id)
  }
  // Each pass settles at least one more rule; contradictory ones stop after the last pass.
  for (let pass = 0; pass < rules.length + 1; pass++) {
    for (const { kind, subject, to, and } of rules) {
      const at = order.indexOf(subject)
      const anchor = order.indexOf(to)
      if (at < 0 || anchor < 0 || subject === to) continue
      if (kind === 'left-of' && at > anchor) moveTo(subject, to, false)
      else if (kind === 'right-of' && at < anchor) moveTo(subject, to, true)
      else if (kind === 'next-to' && Math.abs(at - anchor) !== 1) moveTo(subject, to, true)
      else if (kind === 'between' && and !== undefined) {
        const second = order.indexOf(and)
        if (second < 0) continue
        if (at < Math.min(anchor, second) || at > Math.max(anchor, second)) {
          moveTo(subject, anchor < second ? to : and, true)
        }
      }
    }
  }
  return order
}
