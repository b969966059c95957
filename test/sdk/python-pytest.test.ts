import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildForTest, root } from '../process/build-for-test.ts'
import { findPython } from './python/find-python.ts'

// The conftest.py of docs/testing.md, with a suite of a stranger's.

const python = findPython('pytest')

describe.runIf(python)('docs/testing.md with pytest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-pytest-'))
  let built: ReturnType<typeof buildForTest>

  beforeAll(() => {
    built = buildForTest('pytest')
    mkdirSync(path.join(folder, 'node_modules', '.bin'), { recursive: true })
    symlinkSync(path.join(built.folder, 'cli', 'main.js'), path.join(folder, 'node_modules', '.bin', 'limn'))
    const guide = readFileSync(path.join(root, 'docs', 'testing.md'), 'utf8')
    writeFileSync(path.join(folder, 'conftest.py'), /```python\n(# conftest\.py[\s\S]*?)```/.exec(guide)![1]!)
    copyFileSync(path.join(import.meta.dirname, 'python', 'pictures.py'), path.join(folder, 'test_pictures.py'))
  }, 60_000)
  afterAll(() => {
    built?.remove()
    rmSync(folder, { recursive: true })
  })

  test('its server is there for the tests, and gone after them', async () => {
    const options = { url: 'http://nobody.invalid', folder }
    const [run] = await python!.run<{ outcomes: object; urls: string[] }>('run-pytest.py', [], options)
    expect(run!.outcomes).toEqual({ test_a_picture_comes: 'passed', test_an_overload_is_told: 'passed' })
    expect(run!.urls).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:/)])
    await expect(fetch(`${run!.urls[0]}/healthz`)).rejects.toThrow('fetch failed')
  }, 60_000)
})
