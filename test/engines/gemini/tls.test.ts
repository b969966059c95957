import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TLSSocket } from 'node:tls'
import { expect, it as itAlways, onTestFinished } from 'vitest'
import { sha256Of } from '../../../src/store/sha256-of.ts'

/** Makes the certificate. */
const it = itAlways.skipIf(spawnSync('openssl', ['version']).status !== 0)

/** A server of `localhost` whose certificate only those trust who are told to. */
async function startSecure(answer = '{}') {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-tls-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [keyFile, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', keyFile]
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
  const { status } = spawnSync('openssl', ['req', '-x509', ...curve, ...name, '-out', certificate])
  expect(status).toBe(0)
  const calls: { isReused: boolean; host: string | undefined; connection: string | undefined }[] = []
  const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certificate) }, (request, response) => {
    const { host, connection } = request.headers
    calls.push({ isReused: (request.socket as TLSSocket).isSessionReused(), host, connection })
    request.resume().on('end', () => response.end(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return { port, calls, certificate }
}

function call(url: string, env: Record<string, string>): Promise<unknown> {
  const script = path.join(import.meta.dirname, 'call-once.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, url], { env: { ...process.env, ...env } })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  return new Promise((resolve) => child.once('close', () => resolve(JSON.parse(said))))
}

it('calls over TLS, on a connection for each call that knows the server again', async () => {
  const { port, calls, certificate } = await startSecure()
  const said = await call(`https://localhost:${port}`, { NODE_EXTRA_CA_CERTS: certificate })
  expect(said).toEqual([
    { status: 200, text: '{}' },
    { status: 200, text: '{}' },
  ])
  const seen = { host: `localhost:${port}`, connection: 'close' }
  expect(calls).toEqual([
    { isReused: false, ...seen },
    { isReused: true, ...seen },
  ])
})

it('reads an answer of many records over TLS as it was written', async () => {
  const answer = JSON.stringify({ data: randomBytes(1_500_000).toString('base64') })
  const { port, certificate } = await startSecure(answer)
  const said = (await call(`https://localhost:${port}`, { NODE_EXTRA_CA_CERTS: certificate })) as { text: string }[]
  expect(said.map(({ text }) => sha256Of(Buffer.from(text)))).toEqual(Array(2).fill(sha256Of(Buffer.from(answer))))
})

it('sends nothing to a server whose certificate nobody vouches for', async () => {
  const { port, calls } = await startSecure()
  const said = await call(`https://localhost:${port}`, { NODE_EXTRA_CA_CERTS: '' })
  const refused = { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', isSent: false }
  expect(said).toEqual([refused, refused])
  expect(calls).toEqual([])
})
