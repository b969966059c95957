import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import type { Engine } from '../../../src/engines/engine.ts'
import { createEngineRegistry } from '../../../src/engines/registry.ts'
import type { Interaction } from '../../../src/gemini-api/interactions/interaction.ts'
import { parseInteractionRequest } from '../../../src/gemini-api/interactions/parse-interaction-request.ts'
import { createServerApp, type ServerApp } from '../../../src/server-app.ts'
import { createGatedEngine } from '../../engines/gated-engine.ts'

const model = 'gemini-3-pro-image'
const apiUrl = 'http://127.0.0.1/v1'

/** A home that outlives the apps opened on it. */
function createHome(): (engine: Engine) => Promise<ServerApp> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-interactions-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  return (engine) =>
    createServerApp(
      { ...readConfig(home), engine: engine.name },
      { engines: createEngineRegistry({ [engine.name]: async () => engine }) },
    )
}

const create = async (app: ServerApp, body: object): Promise<Interaction & { id: string }> => {
  const { interaction } = await app.interactions.create(parseInteractionRequest({ model, ...body }), { apiUrl })
  return interaction as Interaction & { id: string }
}

test('a conversation goes on after a restart', async () => {
  const open = createHome()
  const before = await open(createGatedEngine())
  const { id, steps } = await create(before, { input: 'a cat' })
  await before.close()
  const after = await open(createGatedEngine())
  expect((await after.interactions.get(id)).steps).toEqual(steps)
  expect(await create(after, { input: 'go on', previous_interaction_id: id })).toMatchObject({ status: 'completed' })
  await after.close()
})

test('what was put off is drawn by the next process, and who followed it goes on where they were', async () => {
  const open = createHome()
  const engine = createGatedEngine()
  const before = await open(engine)
  before.start()
  const { id } = await create(before, { input: 'wait for a cat', background: true })
  await engine.held
  const seen: string[] = []
  for await (const { event_id, event_type } of await before.interactions.follow(id)) {
    seen.push(event_id)
    if (event_type === 'step.delta') break
  }
  await before.close()

  const opened = createGatedEngine()
  opened.open()
  const after = await open(opened)
  expect(await after.interactions.get(id)).toMatchObject({ status: 'in_progress' })
  after.start()
  const rest: string[] = []
  for await (const event of await after.interactions.follow(id, { afterEvent: seen.at(-1)! }))
    rest.push(event.event_type)
  expect(rest).toEqual(['step.stop', 'step.start', 'step.delta', 'step.delta', 'step.stop', 'interaction.completed'])
  expect(await after.interactions.get(id)).toMatchObject({ status: 'completed' })
  await after.close()
})

test('what was deleted before its turn came is not drawn', async () => {
  const open = createHome()
  const app = await open(createGatedEngine())
  const { id } = await create(app, { input: 'a cat', background: true })
  await app.interactions.remove(id)
  await app.interactions.run(id)
  await expect(app.interactions.get(id)).rejects.toThrow(/not found/)
  expect(await app.store.listRecords({ limit: 9 })).toEqual([])
  await app.close()
})
