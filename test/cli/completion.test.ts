import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openFolder } from './run-in-folder.ts'

const execute = promisify(execFile)
const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0
const sizes = ['1K', '2K', '4K', '512']

async function openShell(shell: string, file: string) {
  const folder = openFolder()
  const { stdout } = await folder.run(['completion', shell])
  writeFileSync(path.join(folder.path, file), stdout)
  for (const name of ['my photo.jpg', 'my-drawing.jpg']) writeFileSync(path.join(folder.path, name), '')
  return folder
}

it.each(['bash', 'zsh', 'fish'])('completes verbs, options and models in %s', async (shell) => {
  const { stdout } = await openFolder().run(['completion', shell])
  for (const word of ['models', 'serve', 'aspect', 'gemini-3-pro-image', '512', '4K']) expect(stdout).toContain(word)
  // zsh wants the colon of a ratio escaped.
  expect(stdout).toMatch(/21\\?:9/)
})

it('completes in a real bash', async () => {
  const folder = await openShell('bash', 'limn.bash')
  const complete = async (...words: string[]): Promise<string[]> => {
    const line = words.map((word) => `'${word}'`).join(' ')
    const script = `source limn.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _limn; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = await execute('bash', ['--norc', '-c', script], { cwd: folder.path })
    return stdout.trim().split('\n').sort()
  }
  expect(await complete('limn', 'mo')).toEqual(['models'])
  expect(await complete('limn', 'serve', '--po')).toEqual(['--port'])
  expect(await complete('limn', 'a cat', '--size', '')).toEqual(sizes)
  expect(await complete('limn', 'a cat', '--size', '=', '5')).toEqual(['512'])
  expect(await complete('limn', 'a cat', '--size', '=')).toEqual(sizes)
  expect(await complete('limn', 'a cat', '-a', '21')).toEqual(['21:9'])
  // bash has set what stands before the colon already.
  expect(await complete('limn', 'a cat', '-a', '21', ':')).toEqual(['9'])
  expect(await complete('limn', 'completion', 'f')).toEqual(['fish'])
})

it('completes the name of a file with a space as one word in a real bash', async () => {
  const folder = await openShell('bash', 'limn.bash')
  writeFileSync(path.join(folder.path, 'rc'), 'source limn.bash\nlimn() { printf "%s|" "$@" > words; }\n')
  await promisifiedInput(
    'bash',
    ['--noprofile', '--rcfile', 'rc', '-i'],
    'limn "a cat" -r my\\ p\t\nexit\n',
    folder.path,
  )
  expect(readFileSync(path.join(folder.path, 'words'), 'utf8')).toBe('a cat|-r|my photo.jpg|')
})

function promisifiedInput(shell: string, argv: string[], input: string, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(shell, argv, { cwd, timeout: 20_000 }, (error) => (error ? reject(error) : resolve()))
    child.stdin!.end(input)
  })
}

/** Runs a line with a Tab at its end in an interactive zsh of its own, and writes what it offers into a file. */
const zshDriver = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source ./setup.zsh"
zpty -w -n shell "$1"$'\\t'
while zpty -r shell line; do :; done
`
const zshSetup = `
fpath=($PWD $fpath)
autoload -Uz compinit; compinit -u -D
compadd() {
  local -a offered
  builtin compadd -A offered "$@"
  print -rl -- $offered >> offered
  builtin compadd "$@"
}
zle -C complete-once complete-word _main_complete
offer() { zle complete-once; exit }
zle -N offer
bindkey '^I' offer
`

it.skipIf(!isThere('zsh'))('completes in a real zsh, at the first Tab (skipped where there is no zsh)', async () => {
  const folder = await openShell('zsh', '_limn')
  writeFileSync(path.join(folder.path, 'setup.zsh'), zshSetup)
  writeFileSync(path.join(folder.path, 'driver.zsh'), zshDriver)
  const complete = async (line: string): Promise<string[]> => {
    writeFileSync(path.join(folder.path, 'offered'), '')
    await execute('zsh', ['-f', 'driver.zsh', line], { cwd: folder.path, timeout: 20_000 })
    const offered = readFileSync(path.join(folder.path, 'offered'), 'utf8').split('\n').filter(Boolean)
    return [...new Set(offered)].sort()
  }
  expect(await complete('limn ')).toEqual(['completion', 'generate', 'log', 'models', 'serve', 'show'])
  expect(await complete('limn "a dog" -')).toEqual(expect.arrayContaining(['--size', '--output', '-o']))
  expect(await complete('limn -')).toEqual(expect.arrayContaining(['--size', '--output', '-o']))
  expect(await complete('limn serve -')).toEqual(expect.arrayContaining(['--help', '--host', '--port', '-h']))
  expect(await complete('limn log -')).toEqual(expect.arrayContaining(['--limit', '--json', '-n']))
  expect(await complete('limn completion ')).toEqual(['bash', 'fish', 'zsh'])
  expect(await complete('limn generate --size ')).toEqual(sizes)
  expect(await complete('limn "a dog" -a 21')).toEqual(['21:9'])
  expect(await complete('limn "a dog" -r my')).toEqual(['my-drawing.jpg', 'my\\ photo.jpg'])
})

it.skipIf(!isThere('fish'))('completes in a real fish (skipped where there is no fish)', async () => {
  const folder = await openShell('fish', 'limn.fish')
  const complete = async (line: string): Promise<string[]> => {
    const argv = ['--no-config', '-c', `source limn.fish; complete -C '${line}'`]
    const { stdout } = await execute('fish', argv, { cwd: folder.path })
    const lines = stdout.trim().split('\n')
    return lines.map((offered) => offered.split('\t')[0]!).sort()
  }
  expect(await complete('limn mo')).toEqual(['models'])
  expect(await complete('limn serve --po')).toEqual(['--port'])
  expect(await complete('limn "a dog" --size ')).toEqual(sizes)
  expect(await complete('limn completion ')).toEqual(['bash', 'fish', 'zsh'])
  expect(await complete('limn "a dog" -r my')).toEqual(['my photo.jpg', 'my-drawing.jpg'])
})
