import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

it('says what to change and what it costs, and draws nothing', async () => {
  const folder = openFolder()
  const { stdout, code } = await folder.run(['lint', 'red car, beach, sunset, 8k --ar 16:9'])
  expect(code).toBe(0)
  expect(stdout).toContain('advice  foreign-ratio “--ar 16:9” (27–36)\n        The aspect ratio is an option: -a 16:9.')
  expect(stdout).toContain('0 errors, 5 of advice.\nAt Google: $0.134 (gemini-3-pro-image-preview, 1K).')
  expect(folder.files()).toEqual([])
})

it('prints one JSON object of a stable shape', async () => {
  const { stdout, code } = await openFolder().run(['lint', '-', '-s', '4K', '--json'], {
    stdin: 'A sticker of a cat\n',
  })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    prompt: 'A sticker of a cat',
    findings: [
      {
        id: 'size-too-large',
        severity: 'advice',
        message: expect.stringContaining('$0.134 instead of $0.24'),
        text: 'sticker',
        start: 2,
        end: 9,
        option: 'imageSize',
      },
    ],
    errors: 0,
    price: { model: 'gemini-3-pro-image-preview', imageSize: '4K', usd: 0.24 },
    draftPrice: { model: 'gemini-nano-banana-2.1', imageSize: '1K', usd: 0.0336 },
  })
})

it.each([
  [['lint', 'A cat', '-s', '4k'], 2, /Did you mean '4K'/],
  [['lint', 'A cat', '-m', 'nope'], 2, /no model "nope"/],
  [['lint', ' '], 2, /empty/],
  [['lint', 'A portrait of Angela Merkel'], 3, /blocked/],
  [['lint', 'A cat', '-r', 'gone.png'], 2, /gone\.png does not exist/],
])('ends otherwise where nothing would be drawn: %j', async (argv, exitCode, words) => {
  const { stdout, stderr, code } = await openFolder().run(argv)
  expect(code).toBe(exitCode)
  expect(stdout + stderr).toMatch(words)
})
