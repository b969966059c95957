import type { Block } from './blocks.ts'
import { orderLeftToRight, type SceneRules } from './relations.ts'

/** Blocks that must stay in one row, from left to right, because words order them. */
export type Strand = Block[]

/** Groups blocks that an ordering rule joins; a block no rule speaks of is a strand of its own. */
export function joinStrands(blocks: readonly Block[], rules: SceneRules): Strand[] {
  const blockOf = new Map<string, Block>()
  for (const block of blocks) for (const piece of block.pieces) blockOf.set(piece.subject.id, block)
  const leaderOf = new Map(blocks.map((block) => [block, block]))
  const leader = (block: Block): Block => {
    let at = block
    while (leaderOf.get(at) !== at) at = leaderOf.get(at)!
    return at
  }
  const between = rules.orderings.flatMap((rule) => {
    const subject = blockOf.get(rule.subject)
    const to = blockOf.get(rule.to)
    const and = rule.and === undefined ? undefined : blockOf.get(rule.and)
    if (!subject || !to || subject === to) return []
    return [{ ...rule, subject: subject.root.id, to: to.root.id, ...(and ? { and: and.root.id } : {}) }]
  })
  const byRoot = new Map(blocks.map((block) => [block.root.id, block]))
  for (const { subject, to, and } of between) {
    for (const other of [to, and]) {
      if (other !== undefined) leaderOf.set(leader(byRoot.get(other)!), leader(byRoot.get(subject)!))
    }
  }
  const strands = new Map<Block, Strand>()
  for (const block of blocks) {
    const strand = strands.get(leader(block))
    if (strand) strand.push(block)
    else strands.set(leader(block), [block])
  }
  return [...strands.values()].map((strand) =>
    orderLeftToRight(
      strand.map((block) => block.root.id),
      between,
    ).map((id) => byRoot.get(id)!),
  )
}
