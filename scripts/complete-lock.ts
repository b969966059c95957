// npx tsx scripts/complete-lock.ts   adds to package-lock.json the optional packages that npm left out because the
// registry it asked has no binary of them; npm ci refuses a lock without them. Run it after npm install.
import { readFileSync, writeFileSync } from 'node:fs'

interface LockEntry {
  version?: string
  optionalDependencies?: Record<string, string>
  [field: string]: unknown
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> }

/** `@napi-rs/canvas-linux-x64-musl` runs on linux, x64, musl: the packages are named after their platform. */
function platformOf(name: string): Partial<Record<'os' | 'cpu' | 'libc', string[]>> {
  const words = name.split(/[-/]/)
  const find = (known: readonly string[]) => known.filter((word) => words.includes(word))
  const libc = words.includes('musl') ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : undefined
  return {
    cpu: find(['arm', 'arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x']),
    ...(libc && { libc }),
    os: find(['linux', 'darwin', 'win32', 'android', 'freebsd']),
  }
}

for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  if (path === '') continue
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`
    const { os = [], cpu = [], ...rest } = platformOf(name)
    if (lock.packages[key] || os.length === 0 || cpu.length === 0) continue
    lock.packages[key] = { version, cpu, ...rest, optional: true, os }
    console.log(`added ${name} ${version}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
