import { expect, test } from 'vitest'
import { summarize } from '../../../src/imaging/credentials/summarize.ts'

const by = (name: string, ...labels: string[]) => ({
  claim_generator_info: [{ name }],
  ingredients: labels.map((label) => ({ relationship: 'componentOf', active_manifest: label })),
})

test('ingredients are told once, whatever names whom how often', () => {
  const levels = Array.from({ length: 40 }, (_, level) => [
    `l${level}`,
    by(`${level}`, `l${level + 1}`, `l${level + 1}`),
  ])
  const manifests = { ...Object.fromEntries(levels), l40: by('40', 'l0') }
  const { ingredients } = summarize({ active_manifest: 'l0', manifests, validation_results: { activeManifest: {} } })
  const count = (list: typeof ingredients): number =>
    list.reduce((sum, one) => sum + 1 + count(one.ingredients ?? []), 0)
  expect(count(ingredients)).toBe(81)
  const depth = (list: typeof ingredients): number =>
    Math.max(0, ...list.map((one) => 1 + depth(one.ingredients ?? [])))
  expect(depth(ingredients)).toBe(41)
})
