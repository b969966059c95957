import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { largePng } from './copies/large-png.ts'

/** Larger than any picture of 4K, so that it stands out of what a process holds anyway. */
const pictureMiB = 48

/** How often one picture stands in the server's memory at once, while it comes in and while it goes out. */
export async function run(): Promise<string[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-copies-'))
  const child = fork(fileURLToPath(new URL('copies/server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, LIMN_HOME: home, PICTURE_MIB: String(pictureMiB) },
  })
  try {
    const { url } = await answer<{ url: string }>(child)
    const model = `${url}/v1beta/models/gemini-3-pro-image`
    const picture = largePng(pictureMiB)
    const withPicture = JSON.stringify({
      contents: [
        { parts: [{ inlineData: { mimeType: 'image/png', data: picture.toString('base64') } }, { text: 'small' }] },
      ],
    })
    const withWords = (prompt: string) => JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] })
    await post(`${model}:generateContent`, withWords('small'))

    const figures: string[] = []
    const cases: [name: string, call: () => Promise<number>, held: number][] = [
      // The picture itself is held by the engine; what counts is what is added to it.
      ['generateContent answers with it', () => post(`${model}:generateContent`, withWords('large one')), 1],
      [
        'streamGenerateContent answers with it',
        () => post(`${model}:streamGenerateContent?alt=sse`, withWords('large two')),
        1,
      ],
      ['generateContent, from the cache', () => post(`${model}:generateContent`, withWords('large one')), 0],
      ['generateContent is asked with it', () => post(`${model}:generateContent`, withPicture), 0],
      ['countTokens is asked with it', () => post(`${model}:countTokens`, withPicture), 0],
    ]
    for (const [name, call, held] of cases) {
      const before = await ask<{ rss: number }>(child, 'begin')
      const received = await call()
      const { peak } = await ask<{ peak: number }>(child, 'end')
      const copies = held + (peak - before.rss) / 1024 / pictureMiB
      console.log(
        `  ${name.padEnd(40)} ${copies.toFixed(2).padStart(5)} copies, limit 2${copies > 2 ? ': OVER' : ''}   (${(received / 2 ** 20).toFixed(0)} MiB came)`,
      )
      figures.push(`copies ${name.replaceAll(' ', '-')} ${copies.toFixed(2)}`)
    }
    return figures
  } finally {
    child.kill()
    rmSync(home, { recursive: true, force: true })
  }
}

async function answer<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, 'message')
  return message as Message
}

function ask<Message>(child: ChildProcess, question: string): Promise<Message> {
  const coming = answer<Message>(child)
  child.send(question)
  return coming
}

/** Reads the answer as it comes and keeps nothing of it; gives its length in bytes. */
async function post(url: string, body: string): Promise<number> {
  const call = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } })
  call.end(body)
  const [response] = await once(call, 'response')
  let length = 0
  for await (const chunk of response) length += chunk.length
  return length
}
