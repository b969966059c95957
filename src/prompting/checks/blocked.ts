import { guard } from '../../safety/guard.ts'
import type { LintCheck } from '../finding.ts'

/** What limn's rules of safety do not let through, with the rule and the words it was found by. */
export const findBlocked: LintCheck = ({ prompt }) => {
  const { block } = guard([prompt], new Map())
  if (!block) return []
  const finding = { id: 'blocked', severity: 'error' as const, message: block.explanation }
  const words = block.words?.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = words && new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu').exec(prompt)
  if (!found) return [{ ...finding, text: prompt, start: 0, end: prompt.length }]
  return [{ ...finding, text: found[0], start: found.index, end: found.index + found[0].length }]
}
