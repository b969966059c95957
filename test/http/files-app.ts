import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { FileResource } from '../../src/gemini-api/file-resource.ts'
import { createHttpApp } from '../../src/http/index.ts'
import { createFileService } from '../../src/service/files/files.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { createStubService } from './stub-service.ts'

/** The app with files in a home of their own, gone when the test ends, and a clock the test moves. */
export async function createFilesApp(keys: string[] = []) {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-files-'))
  const store = await openSqliteStore({ home })
  const clock = { nowMs: Date.UTC(2026, 10, 28) }
  let count = 0
  const files = createFileService({
    store,
    createId: () => `id${++count}`,
    createUploadId: () => `upload${++count}`,
    nowMs: () => clock.nowMs,
  })
  onTestFinished(async () => {
    await store.close()
    rmSync(home, { recursive: true, force: true })
  })
  const app = createHttpApp({ service: createStubService(), files, keys, version: '1' })
  const request = async (path: string, init?: RequestInit) => await app.request(path, init)
  return { app, files, clock, request }
}

export async function fileOf(response: Response): Promise<FileResource> {
  const body = (await response.json()) as { file?: FileResource } & FileResource
  return body.file ?? body
}
