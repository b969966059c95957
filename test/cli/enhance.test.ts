import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

const keywords = 'red cube, desert, sunset, minimalist'
const narrative = 'A red cube in the desert at sunset. The style is minimalist.'

it('shows the better prompt before it is used, draws that, and remembers what was written', async () => {
  const folder = openFolder()
  const { stdout, code } = await folder.run([keywords, '--enhance'])
  expect(code).toBe(0)
  expect(stdout.split('\n')[0]).toBe(`Enhanced: ${narrative}`)
  const id = (await folder.run(['log'])).stdout.split('\n')[1]!.split(' ')[0]!
  const record = JSON.parse((await folder.run(['show', id, '--json'])).stdout)
  expect(record.prompt).toBe(narrative)
  expect(record.warnings).toContainEqual({
    type: 'adjusted',
    feature: 'prompt',
    message: `The prompt was written from: ${keywords}`,
  })
})

it('says so on standard error beside a picture, in JSON, and nothing when quiet', async () => {
  const folder = openFolder()
  const piped = await folder.run([keywords, '--enhance', '-o', '-'])
  expect(piped.stdoutBytes.subarray(1, 4).toString()).toBe('PNG')
  expect(piped.stderr).toContain(`Enhanced: ${narrative}`)
  const json = JSON.parse((await folder.run([keywords, '--enhance', '--json'])).stdout)
  expect(json).toMatchObject({ prompt: keywords, enhancedPrompt: narrative, generations: [{ cached: true }] })
  expect((await folder.run([keywords, '--enhance', '-q'])).stdout).toBe('')
})

it('leaves a narrative alone and says so', async () => {
  const folder = openFolder()
  await folder.run([keywords, '--enhance', '-q'])
  const { stdout } = await folder.run([narrative, '--enhance'])
  expect(stdout.split('\n')[0]).toBe('Not enhanced: it is written in sentences already.')
  expect(stdout).not.toContain('written from')
})
