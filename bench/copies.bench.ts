import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type ClientRequest, request as httpRequest } from 'node:http'
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
    const api = `${url}/v1beta`
    const model = `${api}/models/gemini-3-pro-image`
    const picture = largePng(pictureMiB)
    const withPicture = JSON.stringify({
      contents: [
        { parts: [{ inlineData: { mimeType: 'image/png', data: picture.toString('base64') } }, { text: 'small' }] },
      ],
    })
    const withWords = (prompt: string) => JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] })
    const input = (prompt: string) => JSON.stringify({ model: 'gemini-3-pro-image', input: prompt })
    const inputPicture = JSON.stringify({
      model: 'gemini-3-pro-image',
      input: [
        { type: 'image', mime_type: 'image/png', data: picture.toString('base64') },
        { type: 'text', text: 'small' },
      ],
    })
    const form = formOf(picture, { prompt: 'small', model: 'gemini-3-pro-image' })
    const related = relatedOf(picture)
    const raw = { 'content-type': 'image/png', 'x-goog-upload-protocol': 'raw' }
    let interaction = ''
    let file = ''
    await post(`${model}:generateContent`, withWords('small'))

    const figures: string[] = []
    const cases: [name: string, call: () => Promise<Answer>][] = [
      ['generateContent answers with it', () => post(`${model}:generateContent`, withWords('large one'))],
      [
        'streamGenerateContent answers with it',
        () => post(`${model}:streamGenerateContent?alt=sse`, withWords('large two')),
      ],
      ['generateContent, from the cache', () => post(`${model}:generateContent`, withWords('large one'))],
      ['generateContent is asked with it', () => post(`${model}:generateContent`, withPicture)],
      ['countTokens is asked with it', () => post(`${model}:countTokens`, withPicture)],
      ['interactions answer with it', () => post(`${api}/interactions`, input('large three'))],
      ['an interaction is read with it', () => get(`${api}/interactions/${interaction}`)],
      ['interactions are asked with it', () => post(`${api}/interactions`, inputPicture)],
      ['images/generations answers with it', () => post(`${api}/openai/images/generations`, imagesOf('large four'))],
      [
        'images/generations streams it',
        () => post(`${api}/openai/images/generations`, imagesOf('large five', { stream: true })),
      ],
      ['images/edits is asked with it', () => post(`${api}/openai/images/edits`, form.body, form.headers)],
      ['a file is uploaded, raw', () => post(`${url}/upload/v1beta/files`, picture, raw)],
      ['a file is uploaded, multipart', () => post(`${url}/upload/v1beta/files`, related.body, related.headers)],
      ['generateContent is asked with its file', () => post(`${model}:generateContent`, withFile(file))],
    ]
    for (const [name, call] of cases) {
      const before = await ask<{ rss: number }>(child, 'begin')
      const { status, length: received, head } = await call()
      if (status !== 200) throw new Error(`${name}: HTTP ${status} ${head}`)
      interaction = /"id":\s*"(v1_[\w-]+)"/.exec(head)?.[1] ?? interaction
      file = /"uri":\s*"([^"]+)"/.exec(head)?.[1] ?? file
      const { peak } = await ask<{ peak: number }>(child, 'end')
      const copies = (peak - before.rss) / 1024 / pictureMiB
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

const imagesOf = (prompt: string, more: object = {}): string =>
  JSON.stringify({ model: 'gemini-3-pro-image', prompt, ...more })

const withFile = (fileUri: string): string =>
  JSON.stringify({ contents: [{ parts: [{ fileData: { mimeType: 'image/png', fileUri } }, { text: 'small' }] }] })

interface Body {
  body: Buffer
  headers: Record<string, string>
}

function formOf(picture: Buffer, fields: Readonly<Record<string, string>>): Body {
  const texts = Object.entries(fields).map(
    ([name, value]) => `--limit\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const last =
    '--limit\r\ncontent-disposition: form-data; name="image"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n'
  return {
    body: Buffer.concat([Buffer.from(texts.join('') + last), picture, Buffer.from('\r\n--limit--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=limit' },
  }
}

function relatedOf(picture: Buffer): Body {
  const before = '--limit\r\ncontent-type: application/json\r\n\r\n{}\r\n--limit\r\ncontent-type: image/png\r\n\r\n'
  return {
    body: Buffer.concat([Buffer.from(before), picture, Buffer.from('\r\n--limit--\r\n')]),
    headers: { 'content-type': 'multipart/related; boundary=limit', 'x-goog-upload-protocol': 'multipart' },
  }
}

interface Answer {
  status: number
  /** Bytes. */
  length: number
  /** Its first and last words, without the picture. */
  head: string
}

const get = (url: string): Promise<Answer> => answerTo(httpRequest(url))

function post(url: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  const call = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } })
  call.end(body)
  return answerTo(call)
}

/** Reads the answer as it comes and keeps next to nothing of it. */
async function answerTo(call: ClientRequest): Promise<Answer> {
  call.end()
  const [response] = await once(call, 'response')
  let length = 0
  let head = ''
  for await (const chunk of response) {
    length += chunk.length
    if (head.length < 2000) head += chunk
  }
  return { status: response.statusCode, length, head: head.slice(0, 2000) }
}
