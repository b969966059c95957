import { expect, it } from 'vitest'
import { budgetsFor, overBudget } from '../../src/service/budgets.ts'
import { keyIdOf, nobodyInParticular } from '../../src/service/payer.ts'
import { readBudgets } from '../../src/service/read-budgets.ts'

const noon = Date.UTC(2026, 11, 31, 12)
const payer = { project: 'shop', keyId: keyIdOf('key-1') }

it('a day begins at midnight and a month on its first day, both of UTC, over the end of a year', () => {
  expect(budgetsFor({ day: 1, month: 9 }, nobodyInParticular, noon)).toMatchObject([
    { period: 'day', sinceMs: Date.UTC(2026, 11, 31), untilMs: Date.UTC(2027, 0, 1), limitUsd: 1 },
    { period: 'month', sinceMs: Date.UTC(2026, 11, 1), untilMs: Date.UTC(2027, 0, 1), limitUsd: 9 },
  ])
})

it('a call fits into the budgets of all, of its project and of its key', () => {
  const options = { day: 9, perProject: { shop: { month: 5 } }, perKey: { [payer.keyId]: { day: 2 } } }
  expect(budgetsFor(options, payer, noon)).toMatchObject([
    { limitUsd: 9, of: '' },
    { limitUsd: 5, of: 'project shop', project: 'shop' },
    { limitUsd: 2, of: `key ${payer.keyId}`, keyId: payer.keyId },
  ])
  expect(budgetsFor(options, { project: 'other', keyId: 'b' }, noon)).toHaveLength(1)
})

it('* is every other project and key, and stands where a named one says nothing', () => {
  const options = { perProject: { '*': { day: 1, month: 7 }, shop: { day: 3 } }, perKey: { '*': { day: 2 } } }
  expect(budgetsFor(options, payer, noon).map(({ limitUsd }) => limitUsd)).toEqual([3, 7, 2])
  expect(budgetsFor(options, nobodyInParticular, noon)).toMatchObject([
    { limitUsd: 1, project: '', of: 'calls of no project' },
    { limitUsd: 7, project: '' },
    { limitUsd: 2, keyId: '', of: 'calls without a key' },
  ])
})

it('says which budget, what is left of it, when there is a new one, and how to spend more', () => {
  const [budget] = budgetsFor({ perProject: { shop: { month: 5 } } }, payer, noon)
  const error = overBudget({ budget: budget!, spentUsd: 4.9 }, 0.159, noon)
  expect(error.message).toBe(
    'This request may cost $0.159, and $0.100 is left of the $5.00 a month of project shop: $4.900 is spent or set aside. ' +
      'Nothing was sent. The month ends at 2027-01-01 00:00 UTC; until then raise budgets.perProject in config.json, or draw with the illustrator for $0.',
  )
  expect(error).toMatchObject({ code: 'resource-exhausted', retryAfterMs: 43_200_000 })
})

it('reads keys as their ids, and refuses a budget of a project or key that does not exist', () => {
  const projects = { shop: ['key-1'] }
  const given = { perProject: { shop: { day: 1 } }, perKey: { 'key-1': { day: 1 }, '*': { month: 2 } } }
  expect(readBudgets(given, { projects, keys: ['key-1'] })).toEqual({
    budgets: { ...given, perKey: { [keyIdOf('key-1')]: { day: 1 }, '*': { month: 2 } } },
    violations: [],
  })
  const wrong = { perProject: { shpo: { day: 1 } }, perKey: { 'secret-key': { day: 1 } } }
  const { violations } = readBudgets(wrong, { projects, keys: ['key-1'] })
  expect(violations.map(({ field }) => field)).toEqual(['budgets.perProject.shpo', 'budgets.perKey'])
  expect(JSON.stringify(violations)).toMatch(/shop/)
  expect(JSON.stringify(violations)).not.toMatch(/secret-key/)
  expect(readBudgets({ perKey: { 'any-key': { day: 1 } } }, { projects, keys: [] }).violations).toEqual([])
})
