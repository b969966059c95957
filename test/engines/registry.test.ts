import { expect, it } from 'vitest'
import { createEngineRegistry } from '../../src/engines/registry.ts'
import { createScriptedEngine, drawTinyPicture } from '../service/temp-app.ts'

it('makes an engine on first use, once', async () => {
  let made = 0
  const registry = createEngineRegistry({
    scripted: async () => {
      made += 1
      return createScriptedEngine(drawTinyPicture)
    },
  })
  expect(made).toBe(0)
  const [first, second] = await Promise.all([registry.get('scripted'), registry.get('scripted')])
  expect(first).toBe(second)
  expect(made).toBe(1)
})

it('tries again to make an engine that could not start', async () => {
  let tries = 0
  const registry = createEngineRegistry({
    scripted: async () => {
      tries += 1
      if (tries === 1) throw new Error('no brush')
      return createScriptedEngine(drawTinyPicture)
    },
  })
  await expect(registry.get('scripted')).rejects.toThrow('no brush')
  expect((await registry.get('scripted')).name).toBe('scripted')
})

it('closes the engines it made and no others', async () => {
  const closed: string[] = []
  const engine = (name: string) => async () =>
    createScriptedEngine(drawTinyPicture, {
      name,
      close: async () => {
        closed.push(name)
      },
    })
  const registry = createEngineRegistry({ first: engine('first'), second: engine('second') })
  await registry.get('first')
  await registry.close()
  expect(closed).toEqual(['first'])
})

it.each(['brush', 'constructor', '__proto__', ''])(
  'says which engines there are for the unknown name %j',
  async (name) => {
    const registry = createEngineRegistry()
    await expect(registry.get(name)).rejects.toThrow(`There is no engine "${name}"; this limn has: illustrator`)
  },
)
