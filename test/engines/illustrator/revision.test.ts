import { expect, it } from 'vitest'
import { decidingSources } from '../../../scripts/illustrator-revision.ts'

it('takes for another version of the illustrator what may draw, write or sign otherwise, and not what only reads', async () => {
  const sources = await decidingSources()
  for (const file of [
    'illustrator/illustrate.ts',
    'illustrator/subjects/dragon.ts',
    'illustrator/settings/forest.ts',
    'imaging/encode.ts',
    'imaging/metadata.ts',
    'imaging/watermark/mark-pixels.ts',
    'imaging/credentials/assertions.ts',
  ])
    expect(sources).toContain(`src/${file}`)
  expect(sources.filter((file) => file.startsWith('src/imaging/markers/'))).toEqual([])
  expect(sources.length).toBeGreaterThan(500)
})
