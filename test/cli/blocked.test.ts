import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

it('ends with 3, writes nothing, and says by which words of which rule a picture was blocked', async () => {
  const folder = openFolder()
  const { code, stdout, stderr } = await folder.run(['A decapitated man'])
  expect(code).toBe(3)
  expect(folder.files()).toEqual([])
  expect(stdout).toMatch(
    /^Blocked, IMAGE_SAFETY: limn does not draw this: its rule "gore" is about gore\. .*“decapitated”/,
  )
  expect(stderr).not.toContain('illustrator drew')
})

it('tells the same in JSON', async () => {
  const { code, stdout } = await openFolder().run(['A portrait of Angela Merkel', '--json'])
  expect(code).toBe(3)
  expect(JSON.parse(stdout)).toMatchObject({
    pictures: [],
    generations: [
      {
        outcome: 'blocked',
        finishReason: 'IMAGE_PROHIBITED_CONTENT',
        warnings: [{ type: 'blocked', feature: 'safety' }],
      },
    ],
    cost: { paidUsd: 0 },
  })
})
