import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { referenceConduct } from '../../src/gemini-api/conduct.ts'
import { type ImagesOperation, imageParameters } from '../../src/openai-api/image-parameters.data.ts'
import { resolveModel } from '../../src/openai-api/resolve-model.ts'

// The package has no list of its parameters at run time; its types are the source of truth.
const sdk = path.dirname(createRequire(import.meta.url).resolve('openai'))
const types = readFileSync(path.join(sdk, 'resources', 'images.d.ts'), 'utf8')

/** Members of an interface by name, comments left out: `'low' | 'auto' | null`. */
function membersOf(name: string): Map<string, string> {
  const body = new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(types)![1]!
  const code = body.replace(/\/\*\*[\s\S]*?\*\//g, '')
  return new Map([...code.matchAll(/^ {4}(\w+)\??: ([^;]+);/gm)].map((match) => [match[1]!, match[2]!]))
}

const ours = (operation: ImagesOperation): string[] =>
  Object.entries(imageParameters)
    .filter(([, parameter]) => !('only' in parameter) || parameter.only === operation)
    .map(([name]) => name)

describe.each([
  ['generations', 'ImageGenerateParamsBase'],
  ['edits', 'ImageEditParamsBase'],
] as const)('images/%s', (operation, name) => {
  const members = membersOf(name)

  it('has the parameters of the SDK, and no other', () => {
    expect(members.size).toBeGreaterThan(15)
    expect(ours(operation).sort()).toEqual([...members.keys()].sort())
  })

  it('takes every value the SDK names', () => {
    for (const [parameter, type] of members) {
      const named = [...type.matchAll(/'([^']+)'/g)].map((match) => match[1])
      const values: readonly string[] | undefined =
        'values' in imageParameters[parameter as 'quality'] ? imageParameters[parameter as 'quality'].values : undefined
      if (values !== undefined) expect(values, parameter).toEqual(expect.arrayContaining(named))
    }
  })
})

it('knows every image model the SDK names', () => {
  const union = /export type ImageModel = ([^;]+);/.exec(types)![1]!
  const names = [...union.matchAll(/'([^']+)'/g)].map((match) => match[1]!)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(resolveModel(name, referenceConduct).warnings).toHaveLength(1)
})
