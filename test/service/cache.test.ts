import { expect, it } from 'vitest'
import { composeRequest } from '../../src/service/compose-request.ts'
import { createPaidEngine, createScriptedEngine, drawTinyPicture, openTempApp } from './temp-app.ts'

const surface = 'library' as const
const ask = { model: 'gemini-3-pro-image-preview', request: composeRequest({ prompt: 'a cat' }) }

it('says that a hit cost nothing, and what it saved', async () => {
  const { service } = await openTempApp({ engine: createPaidEngine() })
  const first = await service.generate(ask, { surface })
  expect(first).toMatchObject({ cache: 'miss', cost: { savedUsd: 0 } })
  const again = await service.generate(ask, { surface })
  expect(again).toMatchObject({ cache: 'hit', cost: { paidUsd: 0, savedUsd: first.cost.paidUsd } })
  expect(first.cost.paidUsd).toBeGreaterThan(0.1)
})

it('saves nothing where drawing costs nothing', async () => {
  const { service } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  await service.generate(ask, { surface })
  expect(await service.generate(ask, { surface })).toMatchObject({ cache: 'hit', cost: { savedUsd: 0 } })
})

it('is paid once by those who ask at the same time', async () => {
  const { service } = await openTempApp({ engine: createPaidEngine() })
  const read = async () => {
    for await (const event of service.stream(ask, { surface })) if (event.type === 'done') return event.generation
    throw new Error('It has no end.')
  }
  const all = await Promise.all([
    read(),
    read(),
    service.generate(ask, { surface }),
    service.generate(ask, { surface }),
  ])
  expect(all.map(({ cache }) => cache).toSorted()).toEqual(['miss', 'shared', 'shared', 'shared'])
  expect(all.filter(({ cost }) => cost.paidUsd > 0)).toHaveLength(1)
})

it('draws anew on refresh, and answers later requests from that', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service } = await openTempApp({ engine })
  const first = await service.generate(ask, { surface })
  const fresh = await service.generate(ask, { surface, cache: 'refresh' })
  expect(fresh).toMatchObject({ cache: 'refresh', cached: false })
  expect(fresh.record.id).not.toBe(first.record.id)
  expect((await service.generate(ask, { surface })).record.id).toBe(fresh.record.id)
  expect(engine.calls).toHaveLength(2)
})

it('neither reads nor is read when it is off, and keeps the record', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service, store } = await openTempApp({ engine })
  const alone = await Promise.all([1, 2].map(() => service.generate(ask, { surface, cache: 'off' })))
  expect(alone.map(({ cache }) => cache)).toEqual(['off', 'off'])
  expect(engine.calls).toHaveLength(2)
  expect(await service.generate(ask, { surface })).toMatchObject({ cache: 'miss' })
  expect(await store.listRecords({ limit: 9 })).toHaveLength(3)
})
