import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PinnedProcess, startPinned } from './start-pinned.ts'

/** Where the proxies run; the upstream and who asks are on the other core. */
const core = 1

/** Exact, so that two runs measure the same. None of it is a dependency of limn. */
const peers = { '@portkey-ai/gateway': '1.15.2', '@copilotkit/aimock': '1.43.0' }

export interface Call {
  url: string
  headers: Record<string, string>
  body: string
}

export interface Target {
  name: string
  /** @param size Name of the body that the upstream is to answer. */
  call(size: string, prompt: string): Call
  process?: PinnedProcess
  close(): Promise<void>
}

const model = 'gemini-3-pro-image'
const geminiCall =
  (base: string) =>
  (size: string, prompt: string): Call => ({
    url: `${base}/v1beta/models/${model}:generateContent`,
    headers: { 'x-goog-api-key': 'bench' },
    body: JSON.stringify({ contents: [{ role: 'user', parts: [{ text: `${prompt} size:${size}` }] }] }),
  })

const local = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

export const startUpstream = (): Promise<PinnedProcess> => startPinned(0, [process.execPath, local('upstream.mjs')])

export const direct = (upstream: string): Target => ({
  name: 'direct',
  call: geminiCall(upstream),
  close: async () => {},
})

const running = (name: string, process: PinnedProcess, call = geminiCall(process.url)): Target => ({
  name,
  call,
  process,
  close: () => process.stop(),
})

/** A folder that ends with it. */
const inHome = (folder: string, target: Target): Target => ({
  ...target,
  async close() {
    await target.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** @param options.keepAlive False makes a connection for each call, as limn does: what it costs is the difference. */
export async function startPipe(upstream: string, { keepAlive = true } = {}): Promise<Target> {
  const name = keepAlive ? 'node:http pipe' : 'pipe, no kept lines'
  const command = [process.execPath, local('pipe.mjs'), upstream, String(keepAlive)]
  return running(name, await startPinned(core, command))
}

/** What limn would come to if it did nothing but what nobody who keeps what was paid can leave out. */
export async function startBooks(upstream: string): Promise<Target> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-books-'))
  const command = [process.execPath, local('books.mjs'), upstream, home]
  return inHome(home, running('pipe that keeps books', await startPinned(core, command)))
}

/** The built `limn serve` before the upstream, in a home of its own under `root`. */
export async function startLimn(upstream: string, { name = 'limn serve', root = tmpdir() } = {}): Promise<Target> {
  const home = mkdtempSync(path.join(root, 'limn-relay-'))
  writeFileSync(path.join(home, 'config.json'), JSON.stringify({ engine: 'gemini', google: { baseUrl: upstream } }))
  const main = local('../../dist/cli/main.js')
  const server = await startPinned(core, [process.execPath, main, 'serve', '--port', '0'], {
    env: { LIMN_HOME: home, GEMINI_API_KEY: 'a-key-as-long-as-keys-of-google-are-39' },
  })
  return inHome(home, running(name, server))
}

export async function startNginx(upstream: string): Promise<Target> {
  if (spawnSync('nginx', ['-v']).error) throw new Error('nginx is not on the PATH (Debian: apt-get install nginx)')
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-nginx-'))
  const port = await freePort()
  const config = path.join(folder, 'nginx.conf')
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    config,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit; events {}
http { access_log off; ${temp.join(' ')} client_max_body_size 100m; proxy_max_temp_file_size 0;
upstream google { server ${new URL(upstream).host}; keepalive 16; }
server { listen 127.0.0.1:${port};
location / { proxy_pass http://google; proxy_http_version 1.1; proxy_set_header Connection ""; } } }\n`,
  )
  const command = ['nginx', '-p', folder, '-c', config, '-e', 'stderr']
  const server = await startPinned(core, command, { url: `http://127.0.0.1:${port}` })
  return inHome(folder, running('nginx', server))
}

export async function startPortkey(upstream: string): Promise<Target> {
  const folder = peersFolder()
  const port = await freePort()
  const main = path.join(folder, 'node_modules/@portkey-ai/gateway/build/start-server.js')
  const url = `http://127.0.0.1:${port}`
  const server = await startPinned(core, [process.execPath, main, `--port=${port}`, '--headless'], {
    url,
    env: { NODE_ENV: 'production' },
  })
  return running('Portkey', server, (size, prompt) => ({
    url: `${url}/v1/chat/completions`,
    headers: {
      'x-portkey-provider': 'google',
      authorization: 'Bearer bench',
      'x-portkey-custom-host': `${upstream}/v1beta`,
    },
    body: JSON.stringify({ model, messages: [{ role: 'user', content: `${prompt} size:${size}` }] }),
  }))
}

export async function startAimock(upstream: string): Promise<Target> {
  const folder = peersFolder()
  const port = await freePort()
  const fixtures = path.join(folder, 'no-fixtures')
  mkdirSync(fixtures, { recursive: true })
  const main = path.join(folder, 'node_modules/@copilotkit/aimock/dist/cli.js')
  const options = [
    '-p',
    String(port),
    '-f',
    fixtures,
    '--proxy-only',
    '--provider-gemini',
    upstream,
    '--log-level',
    'silent',
  ]
  const url = `http://127.0.0.1:${port}`
  return running('aimock', await startPinned(core, [process.execPath, main, ...options], { url }))
}

/** Installs the peers once, outside of the repository. */
function peersFolder(): string {
  const versions = Object.entries(peers).map(([name, version]) => `${name}@${version}`)
  const folder = path.join(tmpdir(), 'limn-bench-peers')
  const there = Object.keys(peers).every((name) => existsSync(path.join(folder, 'node_modules', name)))
  if (there) return folder
  mkdirSync(folder, { recursive: true })
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact']
  try {
    execFileSync('npm', ['install', ...options, ...versions], { cwd: folder, stdio: 'ignore', timeout: 120_000 })
  } catch {
    throw new Error(`${versions.join(' and ')} cannot be installed: the registry is not reached`)
  }
  return folder
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
