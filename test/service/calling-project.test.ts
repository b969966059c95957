import { expect, test } from 'vitest'
import { forAllProjects, forProject } from '../../src/service/calling-project.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from './temp-app.ts'

const note = { mimeType: 'text/plain' }
const bytes = Buffer.from('hello')

async function openShared() {
  const { files, batches, interactions } = await openTempApp()
  const ofFirst = await forProject('first', () => files.upload(note, bytes))
  const ofNobody = await files.upload(note, bytes)
  const list = async () => (await files.list({ limit: 10 })).map(({ id }) => id)
  return { files, batches, interactions, ofFirst, ofNobody, list }
}

test('a project sees its own, and nothing of others or of none', async () => {
  const { files, ofFirst, ofNobody, list } = await openShared()
  expect(await forProject('first', list)).toEqual([ofFirst.id])
  expect(await forProject('second', list)).toEqual([])
  await expect(forProject('first', () => files.find(ofNobody.id))).rejects.toThrow()
})

test('a call that has lost its project sees no project’s files', async () => {
  const { files, ofFirst, ofNobody, list } = await openShared()
  // Whoever runs callbacks for others, as pools and emitters do, runs them in a context of its own.
  const later: (() => Promise<unknown>)[] = []
  forProject('first', () => later.push(() => Promise.all([list(), files.find(ofFirst.id).catch(() => 'refused')])))
  expect(await later[0]!()).toEqual([[ofNobody.id], 'refused'])
  await expect(files.remove(ofFirst.id)).rejects.toThrow()
  await expect(files.readWhole(ofFirst.id)).rejects.toThrow()
})

test('what it makes then is seen by no project, either', async () => {
  const { ofNobody, list } = await openShared()
  expect(await forProject('no key', list)).not.toContain(ofNobody.id)
})

test('batches are hidden from a call that has lost its project, and seen by limn itself', async () => {
  const { batches } = await openTempApp()
  const requests = [{ request: { contents: [{ parts: [{ text: 'a cat' }] }] } }]
  const request = { priority: 0, wantsWebhook: false, input: { requests } }
  const { id } = await forProject('first', () => batches.create('gemini-3-pro-image', request))
  await expect(batches.find(id)).rejects.toThrow()
  await expect(batches.cancel(id)).rejects.toThrow()
  expect(await batches.list({ limit: 10 })).toEqual([])
  expect(await forAllProjects(() => batches.find(id))).toMatchObject({ id })
})

test('a record says whose it is, also of a call that others joined', async () => {
  const { service } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  const request = { model: 'gemini-3-pro-image', request: { contents: [{ parts: [{ text: 'a cat' }] }] } }
  const draw = () => service.generate(request, { surface: 'http' })
  const drawn = await Promise.all([forProject('first', draw), forProject('second', draw)])
  expect(drawn.map(({ record }) => record.project)).toEqual(['first', 'first'])
  const plain = await forAllProjects(() => service.generate(request, { surface: 'http', cache: 'refresh' }))
  expect(plain.record).not.toHaveProperty('project')
})
