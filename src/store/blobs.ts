import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BlobStore } from './store.ts'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Blobs as files `ab/abcdef…` under `folder`, each written to a temporary name, flushed, then renamed into place. */
export function createFileBlobStore(folder: string): BlobStore {
  const fileOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256)
  const has = async (sha256: string): Promise<boolean> => {
    try {
      await access(fileOf(sha256))
      return true
    } catch {
      return false
    }
  }
  return {
    has,

    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (await has(sha256)) return sha256
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

    async get(sha256) {
      try {
        return await readFile(fileOf(sha256))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
  }
}
