import { expect, it } from 'vitest'
import { signCredentials } from '../../../src/imaging/credentials/sign-credentials.ts'
import { forAllProjects, forProject } from '../../../src/service/calling-project.ts'
import { createVerifyService } from '../../../src/service/verify/verify.ts'
import { claimOf, encoded, localIdentity } from '../../imaging/credentials/pictures.ts'
import { exampleRecord } from '../../store/conformance.ts'

const identity = localIdentity()
/** What the claim says that the picture bears. */
const mark = '0123456789abcdef'

/** A service that looks at pictures in this thread; of `asked` each is a mark and a project. */
function createService() {
  const asked: [string, string | null | undefined][] = []
  let opened = 0
  const service = createVerifyService({
    workers: 0,
    trusted: async () => identity.certificates,
    async records() {
      opened++
      return {
        async findMarked(watermark, project) {
          asked.push([watermark, project])
          return watermark === mark ? exampleRecord({ watermark }) : undefined
        },
      }
    },
  })
  return { verify: service.verify, asked, opened: () => opened }
}

it('finds the record by the credentials where the picture itself shows no mark', async () => {
  const { verify, asked } = createService()
  const { bytes } = await signCredentials(await encoded('image/png'), 'image/png', claimOf(), identity)
  const { watermark, credentials, record } = await forAllProjects(() => verify(bytes))
  expect(watermark.found).toBe(false)
  expect(credentials.state).toBe('valid')
  expect(record).toMatchObject({ id: 'abc123def456', seed: 7 })
  await forProject('first', () => verify(bytes))
  expect(asked).toEqual([
    [mark, undefined],
    [mark, 'first'],
  ])
})

it('does not believe credentials that no longer hold', async () => {
  const { verify, opened } = createService()
  const { bytes } = await signCredentials(await encoded('image/png'), 'image/png', claimOf(), identity)
  const altered = Buffer.from(bytes)
  altered[altered.indexOf('IDAT') + 60]! ^= 1
  const { credentials, record } = await verify(altered)
  expect(credentials.state).toBe('tampered')
  expect(record).toBeNull()
  expect(opened()).toBe(0)
})

it('opens no records for a picture that shows nothing', async () => {
  const { verify, opened } = createService()
  expect((await verify(await encoded('image/png'))).record).toBeNull()
  expect(opened()).toBe(0)
})
