import fc from 'fast-check'

/** What people and broken programs put where something else belongs. */
const wrongValues = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(null, 0, -1, 1e308, true, '', 'x', '4k', [], {}, [null], [[]], [{}]),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      { length: 5 },
      { toString: 1 },
      { __proto__: null, constructor: {} },
      '../../etc/passwd',
      'files/../../x',
      'https://',
      'http://[::1',
      '\u0000',
      '\ud800',
      'a'.repeat(5000),
      `${'QUJD'.repeat(1500)}*`,
      Number.MAX_SAFE_INTEGER + 1,
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...pathsOf(child, [...path, key])])
}

/** The same value, changed at one place: replaced, removed, respelled, wrapped or doubled. */
function changed(value: unknown, path: Path, change: string, wrong: unknown): unknown {
  const copy = structuredClone(value)
  // biome-ignore lint/suspicious/noExplicitAny: the point is to go where no type says one may.
  const parent: any = path.slice(0, -1).reduce((inner: any, key) => inner?.[key], copy)
  const key = path.at(-1)!
  if (typeof parent !== 'object' || parent === null) return copy
  const old = parent[key]
  if (change === 'remove') delete parent[key]
  else if (change === 'wrap') parent[key] = [old]
  else if (change === 'add') parent[`${key}X`] = wrong
  else if (change === 'respell') {
    delete parent[key]
    parent[
      `${key}`.includes('_')
        ? `${key}`.replace(/_./g, (pair) => pair[1]!.toUpperCase())
        : `${key}`.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    ] = old
  } else parent[key] = wrong
  return copy
}

/** Bodies that are nearly `right`: changed at one to three places, or broken as text; a text can only be broken. */
export function halfRightBodies(right: unknown): fc.Arbitrary<string> {
  return typeof right === 'string' ? brokenTexts(right) : halfRightJson(right)
}

function brokenTexts(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: text.length }), fc.string({ maxLength: 4, unit: 'binary' }), fc.boolean())
    .map(([at, piece, cut]) => text.slice(0, at) + piece + (cut ? '' : text.slice(at)))
}

function halfRightJson(right: unknown): fc.Arbitrary<string> {
  const paths = pathsOf(right)
  const change = fc.tuple(
    fc.integer({ min: 0, max: paths.length - 1 }),
    fc.constantFrom('replace', 'replace', 'replace', 'remove', 'wrap', 'add', 'respell'),
    wrongValues,
  )
  const halfRight = fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      JSON.stringify(
        changes.reduce<unknown>((value, [at, how, wrong]) => changed(value, paths[at]!, how, wrong), right),
      ),
    )
  return fc.oneof(
    { weight: 8, arbitrary: halfRight },
    { weight: 2, arbitrary: brokenTexts(JSON.stringify(right)) },
    { weight: 1, arbitrary: wrongValues.map((value) => JSON.stringify(value)) },
  )
}
