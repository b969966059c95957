import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { reachableUrls } from '../../src/cli/reachable-urls.ts'
import { showPicture } from '../../src/cli/show-picture.ts'
import { tinyPng } from '../service/temp-app.ts'
import { openFolder } from './run-in-folder.ts'

async function shown(environment: Record<string, string>, isTTY = true): Promise<string> {
  const stdout = Object.assign(new PassThrough(), { isTTY })
  await showPicture({ stdin: process.stdin, stdout, stderr: stdout, cwd: '.', environment }, { bytes: tinyPng })
  return (stdout.read() ?? '').toString()
}

const kitty = /^\u001b_Ga=T,f=100,q=2,m=[01];iVBOR/
const iterm = /^\u001b\]1337;File=inline=1/
const sixel = /^\u001bP[\d;]*q/

it.each([
  [{ TERM: 'xterm-kitty' }, kitty],
  [{ KITTY_WINDOW_ID: '1', TERM: 'xterm-256color' }, kitty],
  [{ TERM_PROGRAM: 'WezTerm' }, kitty],
  [{ KONSOLE_VERSION: '230800' }, kitty],
  [{ TERM_PROGRAM: 'iTerm.app', TERM: 'xterm-256color' }, iterm],
  [{ LC_TERMINAL: 'iTerm2' }, iterm],
  [{ TERM: 'foot' }, sixel],
  [{ TERM: 'foot-extra' }, sixel],
  [{ TERM: 'mlterm' }, sixel],
  [{ TERM: 'contour' }, sixel],
  [{ TERM: 'yaft-256color' }, sixel],
])('shows the picture by the protocol of the terminal %j, and nothing in a file', async (environment, start) => {
  expect(await shown(environment)).toMatch(start)
  expect(await shown(environment, false)).toBe('')
})

it.each([
  [{ TERM: 'xterm-256color' }],
  [{ KONSOLE_VERSION: '210400' }],
  [{ KITTY_WINDOW_ID: '1', TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0' }],
  [{ TERM_PROGRAM: 'iTerm.app', TERM: 'screen' }],
  [{ TERM_PROGRAM: 'iTerm.app', TERM: 'xterm', STY: '1.pts-0' }],
  [{ KITTY_WINDOW_ID: '1', TERM: 'dumb' }],
])('sends no picture to %j', async (environment) => {
  expect(await shown(environment)).toBe('')
})

it('sends no escape codes to a dumb terminal', async () => {
  const { stdout, stderr } = await openFolder().run(['a red car'], { terminal: true, environment: { TERM: 'dumb' } })
  expect(stdout + stderr).not.toContain('\u001b')
})

const hostile = 'a red car\u001b[31m\u009b5m \u202egnp.exe\u0007 \u2066x'
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

it('lets no prompt steer the terminal, and keeps it whole in JSON', async () => {
  const folder = openFolder()
  const drawn = await folder.run([hostile, '--json'])
  const { id } = JSON.parse(drawn.stdout).pictures[0]
  expect(JSON.parse(drawn.stdout).prompt).toBe(hostile)
  for (const argv of [['log'], ['show', id], [hostile], ['log', '--json'], ['show', id, '--json']]) {
    const { stdout, stderr } = await folder.run(argv)
    expect(stdout + stderr).not.toMatch(steering)
    if (argv.includes('--json')) expect(JSON.parse(stdout.trim().split('\n{')[0]!).prompt).toBe(hostile)
    else if (argv[0] !== hostile) expect(stdout).toContain('a red car␛[31m�5m')
  }
  expect((await folder.run(['show', `zz${hostile}`])).stderr).not.toMatch(steering)
})

it.each([40, 80])('fits tables into %i columns', async (columns) => {
  const folder = openFolder()
  await folder.run(['a red car on a long road between many hills', '-q'])
  const { stdout } = await folder.run(['log', '-n', '1'], { terminal: true, columns })
  expect(stdout).toMatch(columns === 80 ? /^ID .* PROMPT\n\w+ .*…\n$/ : /^\w+\n {2}when: .*\n {2}outcome: done\n/)
  if (columns === 80) for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
  const models = await folder.run(['models'], { terminal: true, columns })
  expect(models.stdout).toMatch(/^gemini-3-pro-image-preview\n {2}sizes: 1K 2K 4K\n/)
})

it('gives addresses that can be called for a server on every address', () => {
  const address = { netmask: '', mac: '', cidr: null }
  const interfaces = () => ({
    lo: [{ ...address, address: '127.0.0.1', family: 'IPv4' as const, internal: true }],
    eth0: [{ ...address, address: '192.168.1.5', family: 'IPv4' as const, internal: false }],
  })
  expect(reachableUrls('http://0.0.0.0:8642', interfaces)).toEqual(['http://127.0.0.1:8642', 'http://192.168.1.5:8642'])
  expect(reachableUrls('http://[::]:8642', () => ({}))).toEqual(['http://127.0.0.1:8642'])
  expect(reachableUrls('http://127.0.0.1:8642', interfaces)).toEqual(['http://127.0.0.1:8642'])
})
