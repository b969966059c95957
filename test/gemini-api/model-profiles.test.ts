import { expect, test } from 'vitest'
import { defaultModelId, findModelProfile, listModelProfiles, pixelsOf } from '../../src/gemini-api/index.ts'

const idsOfTheFacts = [
  'gemini-2.5-flash-image-preview',
  'gemini-2.5-flash-image',
  'gemini-3-pro-image-preview',
  'gemini-3-pro-image',
  'nano-banana-pro-preview',
  'gemini-3.1-flash-image-preview',
  'gemini-3.1-flash-image',
  'gemini-3.1-flash-lite-image',
  'gemini-nano-banana-2.1',
]

test.each(idsOfTheFacts)('%s is known, with and without models/', (id) => {
  const profile = findModelProfile(id)
  expect(profile).toBeDefined()
  expect(findModelProfile(`models/${id}`)).toBe(profile)
})

test('an alias resolves to the model it names', () => {
  expect(findModelProfile('nano-banana-pro-preview')?.id).toBe('gemini-3-pro-image')
})

test.each(['', 'models/', 'gemini-9', 'GEMINI-3-PRO-IMAGE', 'imagen-4.0-generate-001', '__proto__', 'models/models/x'])(
  '%j is no model',
  (id) => expect(findModelProfile(id)).toBeUndefined(),
)

test("the default is the reference document's, and stands first", () => {
  expect(defaultModelId).toBe('gemini-3-pro-image-preview')
  expect(listModelProfiles()[0]?.id).toBe(defaultModelId)
})

test.each(listModelProfiles().map((profile) => [profile.id, profile] as const))(
  '%s has 1K first, and pixels, tokens and a price for every size',
  (_, profile) => {
    expect(profile.sizes[0]).toBe('1K')
    for (const size of profile.sizes) {
      for (const ratio of profile.ratios) {
        const { width, height } = pixelsOf(profile, ratio, size)
        const [across, down] = ratio.split(':').map(Number)
        expect(Math.abs(Math.log(width / height / (across! / down!)))).toBeLessThan(0.05)
      }
      expect(profile.imageTokens[size]).toBeGreaterThan(0)
      expect(profile.price.perImage[size]).toBeGreaterThan(0)
    }
  },
)

test.each(listModelProfiles().map((profile) => [profile.id, profile] as const))(
  '%s splits its references by role without remainder',
  (_, { references }) => {
    const { objects, characters, styles } = references.split
    expect(objects + characters + styles).toBe(references.max)
  },
)

test.each(
  listModelProfiles()
    .filter((profile) => profile.lifecycle.status === 'retired')
    .map((p) => [p.id, p] as const),
)('%s is retired: it says since when, and names a live successor', (_, { lifecycle }) => {
  expect(lifecycle.shutdown).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(findModelProfile(lifecycle.successor ?? '')?.lifecycle.status).toBe('live')
})

test.each([
  ['gemini-3-pro-image-preview', '16:9', '2K', 2752, 1536],
  ['gemini-3-pro-image-preview', '1:1', '4K', 4096, 4096],
  ['gemini-3-pro-image-preview', '21:9', '1K', 1584, 672],
  ['gemini-2.5-flash-image', '16:9', '1K', 1344, 768],
  ['gemini-3.1-flash-image', '9:16', '512', 384, 688],
  ['gemini-nano-banana-2.1', '8:1', '4K', 11712, 1408],
] as const)('%s draws %s at %s as %d x %d', (id, ratio, size, width, height) => {
  expect(pixelsOf(findModelProfile(id)!, ratio, size)).toEqual({ width, height })
})

test.each([
  ['gemini-3-pro-image', '8:1', '1K'],
  ['gemini-3-pro-image', '1:1', '512'],
  ['gemini-2.5-flash-image', '1:1', '2K'],
  ['gemini-3.1-flash-lite-image', '1:1', '4K'],
] as const)('%s has no pixels for %s at %s', (id, ratio, size) => {
  expect(() => pixelsOf(findModelProfile(id)!, ratio, size)).toThrow(RangeError)
})
