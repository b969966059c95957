import { spawn, spawnSync } from 'node:child_process'
import { test } from 'vitest'

/** A Python with Google's client in it. */
export interface Python {
  /** Of google-genai. */
  version: string
  /** Runs a script of this folder against a server; gives what it printed, a line of JSON each. */
  run<Line>(script: string, argv: readonly string[], options: { url: string; folder: string }): Promise<Line[]>
}

/**
 * The Python of LIMN_PYTHON, or `python3`; undefined where it has no google-genai, or no other `packages`, which is said in
 * one line.
 */
export function findPython(...packages: string[]): Python | undefined {
  const command = process.env.LIMN_PYTHON ?? 'python3'
  const code = `import ${['google.genai', ...packages].join(', ')}; print(google.genai.__version__)`
  const probe = spawnSync(command, ['-c', code], { encoding: 'utf8' })
  if (probe.status !== 0) {
    const why = `${command} has no ${['google-genai', ...packages].join(' or no ')}: "npm run check:python" gets it into a folder of its own, or name a Python that has it in LIMN_PYTHON`
    test.skip(why)
    console.info(`Skipped: ${why}.`)
    return undefined
  }
  return {
    version: probe.stdout.trim(),
    run: (script, argv, { url, folder }) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, [`${import.meta.dirname}/${script}`, ...argv], {
          cwd: folder,
          env: { PATH: process.env.PATH, GOOGLE_GEMINI_BASE_URL: url },
        })
        const [out, error]: [Buffer[], Buffer[]] = [[], []]
        child.stdout.on('data', (data: Buffer) => out.push(data))
        child.stderr.on('data', (data: Buffer) => error.push(data))
        child.once('close', (code) => {
          if (code !== 0) return reject(new Error(`${script} ended with ${code}: ${Buffer.concat(error)}`))
          const lines = Buffer.concat(out).toString().trim().split('\n')
          resolve(lines.map((line) => JSON.parse(line)))
        })
      }),
  }
}
