import { createUpstream } from '../../../src/engines/gemini/upstream.ts'
import { jsonChunksOf } from '../../../src/gemini-api/json-chunks.ts'

// Run as a process of its own, so that it may trust a server that nobody else does: two calls, one after the other.
const upstream = createUpstream({ baseUrl: process.argv[2]!, apiVersion: 'v1beta', apiKey: 'k' })
const said: unknown[] = []
for (let time = 0; time < 2; time += 1) {
  let isSent = false
  try {
    const { status, body } = await upstream.post({
      path: 'models/m:generateContent',
      body: jsonChunksOf({ contents: [] }),
      signal: undefined,
      async beforeSending() {
        isSent = true
      },
      afterSending() {},
    })
    let text = ''
    const reading = body.sendTo((piece) => {
      text += piece.toString()
      return undefined
    })
    await reading.ended
    said.push({ status, text })
  } catch (error) {
    said.push({ code: (error as { code?: string }).code, isSent })
  }
}
console.log(JSON.stringify(said))
