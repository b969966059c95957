import { expect, it } from 'vitest'
import { createPictureLinks } from '../../src/http/routes/openai/picture-links.ts'
import type { FileService } from '../../src/service/files/file-service.ts'

it('an address is good for an hour', async () => {
  let now = 1_700_000_000_000
  const bytes = Buffer.from('picture')
  const files = {
    createGenerated: async () => ({ id: 'abc' }),
    find: async () => ({ id: 'abc', source: 'GENERATED', sizeBytes: bytes.length, mimeType: 'image/png' }),
    read: async () =>
      (async function* () {
        yield bytes
      })(),
  } as unknown as FileService
  const links = createPictureLinks({ files, nowMs: () => now })
  const path = (await links.create(bytes, 'image/png')).replace('/v1/openai/images/files', '')
  expect(path).toMatch(/^\/abc\.png\?/)
  expect(await (await links.route.request(path)).text()).toBe('picture')
  now += 3_599_000
  expect((await links.route.request(path)).status).toBe(200)
  now += 1_000
  links.route.onError((error, context) => context.text(error.message, 403))
  expect(await (await links.route.request(path)).text()).toMatch(/good for an hour/)
})
