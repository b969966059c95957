import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { NotFoundError, PermissionError } from '../../../errors/index.ts'
import { forAllProjects } from '../../../service/calling-project.ts'
import type { FileService } from '../../../service/files/file-service.ts'
import { sendFile } from '../files.ts'

/** As long as OpenAI's are good for. */
const goodForMs = 3_600_000

/** Addresses of pictures that anybody may fetch who has them, for an hour: what `response_format: url` gives. */
export interface PictureLinks {
  /** Keeps a picture and gives its path: `/v1/openai/images/files/abc.png?…`. */
  create(bytes: Uint8Array, mimeType: string): Promise<string>
  /** `GET /v1/openai/images/files/{name}`; needs no key. */
  route: Hono
}

/** Links are signed with a secret of this process: none outlives a restart. */
export function createPictureLinks({ files, nowMs }: { files: FileService; nowMs: () => number }): PictureLinks {
  const secret = randomBytes(32)
  const sign = (id: string, expires: string) => createHmac('sha256', secret).update(`${id} ${expires}`).digest('hex')
  return {
    async create(bytes, mimeType) {
      const { id } = await files.createGenerated({ mimeType }, bytes)
      const expires = String(Math.floor((nowMs() + goodForMs) / 1000))
      const name = `${id}.${mimeType.replace('image/', '')}`
      return `/v1/openai/images/files/${name}?expires=${expires}&signature=${sign(id, expires)}`
    },

    route: new Hono().get('/:name', (context) => {
      const [id = ''] = context.req.param('name').split('.')
      const { expires = '', signature = '' } = context.req.query()
      const expected = Buffer.from(sign(id, expires))
      const given = Buffer.from(signature)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        throw new NotFoundError('There is no picture at this address; use the whole address that came in the answer.')
      }
      if (Number(expires) * 1000 <= nowMs()) {
        throw new PermissionError('This address was good for an hour, which has passed. Draw the picture again.')
      }
      // Whoever has the address may have the picture: it was signed for the project that drew it.
      return forAllProjects(() => sendFile(context, files, id))
    }),
  }
}
