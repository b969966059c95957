import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

it('draws anew for --refresh and --no-cache, and says what was used', async () => {
  const folder = openFolder()
  const draw = async (...options: string[]) => {
    const { stdout } = await folder.run([
      'a red kite',
      '-m',
      'gemini-3.1-flash-image',
      '-s',
      '512',
      '--json',
      ...options,
    ])
    const { cache, cost, id } = JSON.parse(stdout).generations[0]
    return { cache, savedUsd: cost.savedUsd, id }
  }
  const first = await draw()
  expect(first).toMatchObject({ cache: 'miss', savedUsd: 0 })
  expect(await draw()).toMatchObject({ cache: 'hit', id: first.id })
  expect((await draw('--no-cache')).cache).toBe('off')
  expect(await draw()).toMatchObject({ cache: 'hit', id: first.id })
  const fresh = await draw('--refresh')
  expect(fresh.cache).toBe('refresh')
  expect(await draw()).toMatchObject({ cache: 'hit', id: fresh.id })
})

it('takes --refresh or --no-cache, not both', async () => {
  const { code, stderr } = await openFolder().run(['a red kite', '--refresh', '--no-cache'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/--refresh.*--no-cache/)
})
