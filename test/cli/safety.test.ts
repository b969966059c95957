import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { type CliFolder, openFolder } from './run-in-folder.ts'

const vampire = 'A vampire with blood on his lips'
const strict = 'dangerous-content=low-and-above'

function configured(folder: CliFolder, config: unknown): Record<string, string> {
  const home = path.join(folder.path, 'home')
  mkdirSync(home)
  writeFileSync(path.join(home, 'config.json'), JSON.stringify(config))
  return { LIMN_HOME: home }
}

it('--safety sets a threshold, by its short name or Google’s', async () => {
  const folder = openFolder()
  for (const setting of [strict, 'HARM_CATEGORY_DANGEROUS_CONTENT=BLOCK_LOW_AND_ABOVE']) {
    const { code, stdout } = await folder.run([vampire, '--safety', setting])
    expect(code).toBe(3)
    expect(stdout).toMatch(/^Blocked, SAFETY: /)
  }
})

it('--safety lets pass what it says, and counts more than the configuration; its last word counts', async () => {
  const folder = openFolder()
  const environment = configured(folder, { safety: { DANGEROUS_CONTENT: 'BLOCK_LOW_AND_ABOVE' } })
  expect((await folder.run([vampire], { environment })).code).toBe(3)
  const argv = ['A decapitated man', '-m', 'gemini-3.1-flash-image', '-s', '512', '--safety', strict]
  expect((await folder.run([...argv, '--safety', 'DANGEROUS_CONTENT=BLOCK_NONE'], { environment })).code).toBe(0)
})

it.each([
  ['HARASMENT=BLOCK_NONE', /There is no category "HARASMENT"\. Categories: HARASSMENT, HATE_SPEECH/],
  ['HARASSMENT=NEVER', /There is no threshold "NEVER"\..*Thresholds: BLOCK_LOW_AND_ABOVE, .*OFF/],
  ['HARASSMENT', /"HARASSMENT" is no CATEGORY=THRESHOLD, such as HARASSMENT=BLOCK_NONE/],
])('--safety %s is refused with the right names', async (setting, message) => {
  const { code, stderr } = await openFolder().run(['a cat', '--safety', setting])
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

it('wrong names in the configuration are named with the right ones', async () => {
  const folder = openFolder()
  const { code, stderr } = await folder.run(['a cat'], { environment: configured(folder, { safety: { HATE: 'OFF' } }) })
  expect(code).toBe(2)
  expect(stderr).toMatch(/safety\.HATE: There is no category "HATE"\. Categories: .*HATE_SPEECH/)
})
