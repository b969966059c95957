import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Framing } from '../../src/engines/engine.ts'
import { sha256Of } from '../../src/store/sha256-of.ts'
import { bodies, contentTypes, picture } from '../engines/gemini/odd-answers.ts'
import { startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { paths, post, sayCut } from '../engines/gemini/relay-server.ts'
import { serveInHome } from './serve-in-home.ts'

const framings = Object.keys(paths) as Framing[]

it('replays what was passed on byte for byte, as its upstream wrote it, from the cache too', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-recordings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const upstream = await startRawUpstream((socket, _, index) => {
    const framing = framings[index]!
    void sayCut(socket, bodies[framing], { contentType: contentTypes[framing], cuts: [1, 700, 5_000], chunked: true })
  })
  const google = { baseUrl: upstream.baseUrl, apiKey: 'AIzaKeyOfTheRecorder' }
  const server = await serveInHome(['--record', folder], {}, { engine: 'gemini', google })
  for (const framing of framings) {
    for (const cached of ['false', 'true']) {
      const { body, headers } = await post(server.url + paths[framing], `a fox in ${framing}`)
      expect(headers['x-limn-cached']).toBe(cached)
      expect(body.equals(bodies[framing])).toBe(true)
    }
  }
  await server.stop()
  expect(upstream.requests).toHaveLength(framings.length)
  expect(readdirSync(path.join(folder, 'pictures'))).toEqual([`${sha256Of(picture)}.png`])
  const recordings = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(recordings).toHaveLength(2 * framings.length)
  for (const name of recordings) expect(readFileSync(path.join(folder, name)).length).toBeLessThan(6_000)

  const { url } = await serveInHome(['--replay', folder])
  for (const framing of framings) {
    for (const _ of ['first', 'second', 'and from then on the last']) {
      const { status, headers, body, cut } = await post(url + paths[framing], `a fox in ${framing}`)
      expect({ status, cut, contentType: headers['content-type'] }).toEqual({
        status: 200,
        cut: false,
        contentType: contentTypes[framing],
      })
      expect(body.equals(bodies[framing])).toBe(true)
    }
  }
})
