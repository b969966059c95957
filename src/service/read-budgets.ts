import type { FieldViolation } from '../errors/index.ts'
import type { BudgetOptions } from './budgets.ts'
import { isKeyId, keyIdOf } from './payer.ts'

/**
 * Budgets as they were written, with ids in place of keys. A budget for what does not exist is a violation: with a name
 * mistyped, nothing would be limited.
 *
 * @param projects Keys by the name of their project.
 * @param keys Keys that are accepted; without any, every key is.
 */
export function readBudgets(
  given: BudgetOptions,
  { projects, keys }: { projects: Readonly<Record<string, readonly string[]>>; keys: readonly string[] },
): { budgets: BudgetOptions; violations: FieldViolation[] } {
  const violations: FieldViolation[] = []
  for (const name of Object.keys(given.perProject ?? {})) {
    if (name === '*' || Object.hasOwn(projects, name)) continue
    const known = ['"*", which is every other', ...Object.keys(projects).map((project) => `"${project}"`)]
    violations.push({
      field: `budgets.perProject.${name}`,
      description: `must be a project of "projects": ${known.reverse().join(', ')}`,
    })
  }
  const ids = new Set(keys.map(keyIdOf))
  const perKey: Record<string, BudgetOptions> = {}
  for (const [name, limits] of Object.entries(given.perKey ?? {})) {
    const id = name === '*' || isKeyId(name) ? name : keyIdOf(name)
    perKey[id] = limits
    if (name === '*' || ids.size === 0 || ids.has(id)) continue
    violations.push({
      field: 'budgets.perKey',
      description: `${isKeyId(name) ? `"${name}" is the id of none` : 'one of its names is none'} of the keys the server accepts; each must be one of them, its id as limn cost --by key shows it, or "*" for every other`,
    })
  }
  return { budgets: { ...given, ...(given.perKey && { perKey }) }, violations }
}
