import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BlobStore } from './blob-store.ts'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Blobs as files `ab/abcdef…` under `folder`, each written to a temporary name, flushed, then renamed into place. What
 * is read is held against its name, so that a damaged file counts as absent, and putting its bytes again mends it.
 */
export function createFileBlobStore(folder: string): BlobStore {
  const fileOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256)
  const get = async (sha256: string): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await readFile(fileOf(sha256))
      return hashOf(bytes) === sha256 ? bytes : undefined
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  return {
    get,

    async put(bytes) {
      const sha256 = hashOf(bytes)
      if (await get(sha256)) return sha256
      const file = fileOf(sha256)
      await mkdir(path.dirname(file), { recursive: true })
      const temporary = `${file}.${randomUUID()}.tmp`
      try {
        const handle = await open(temporary, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(temporary, file)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
      return sha256
    },
  }
}
