import { expect, it } from 'vitest'
import { answer, model } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openGoogleHome } from './google-home.ts'

it('shows a seed that was sent to Google, and says where none was', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { run } = openGoogleHome(upstream.baseUrl)
  const shown = async (...argv: string[]) => {
    const { stdout } = await run(['a fox', '-m', model, '--json', ...argv])
    return (await run(['show', JSON.parse(stdout).generations[0].id])).stdout
  }
  expect(await shown()).toMatch(/^seed +none was sent; limn refine sends \d+$/m)
  expect(JSON.parse(upstream.requests[0]!.body).generationConfig.seed).toBeUndefined()
  expect(await shown('--seed', '7')).toMatch(/^seed +7$/m)
})
