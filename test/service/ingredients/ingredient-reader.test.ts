import { expect, it, onTestFinished } from 'vitest'
import { signCredentials } from '../../../src/imaging/credentials/sign-credentials.ts'
import { createIngredientReader } from '../../../src/service/ingredients/ingredient-reader.ts'
import { claimOf, encoded, localIdentity } from '../../imaging/credentials/pictures.ts'

it('reads in a thread of its own what it reads in that of the caller, and leaves the bytes to the caller', async () => {
  const reader = createIngredientReader({ workers: 1 })
  onTestFinished(() => reader.close())
  const here = createIngredientReader({ workers: 0 })
  const picture = await encoded('image/png')
  const { bytes, label } = await signCredentials(picture, 'image/png', claimOf(), localIdentity())
  const before = Buffer.from(bytes)
  const apart = await reader.read(bytes, { title: 'picture' })
  expect(apart.credentials?.manifests.map((manifest) => manifest.label)).toEqual([label])
  expect(JSON.stringify(apart)).toBe(JSON.stringify(await here.read(bytes, { title: 'picture' })))
  expect(before.equals(bytes)).toBe(true)
})

it('takes a picture without credentials, or with broken ones, as it is', async () => {
  const reader = createIngredientReader({ workers: 0 })
  const picture = await encoded('image/png')
  expect(await reader.read(picture, { title: 'plain' })).toEqual({
    title: 'plain',
    mimeType: 'image/png',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const { bytes } = await signCredentials(picture, 'image/png', claimOf(), localIdentity())
  const broken = Buffer.from(bytes)
  broken[broken.indexOf('jumb') + 1]! ^= 1
  expect(await reader.read(broken, { title: 'broken' })).not.toHaveProperty('credentials')
})
