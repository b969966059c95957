import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { makeIdentityPem } from '../../src/imaging/credentials/signing-identity.ts'
import { createSigner } from '../../src/service/signer.ts'
import { createCertificate } from './file-data/self-signed.ts'

function tempHome(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-signer-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  return home
}

it('makes one identity on first use, which its user alone may read, and finds it again', async () => {
  const home = path.join(tempHome(), 'new')
  const signer = createSigner({ home, own: undefined })
  expect(await signer.trusted()).toBeUndefined()
  const { certificates } = await signer.identity()
  expect(readdirSync(home)).toEqual(['identity.pem'])
  expect(statSync(path.join(home, 'identity.pem')).mode & 0o777).toBe(0o600)
  expect((await createSigner({ home, own: undefined }).identity()).certificates).toBe(certificates)
})

it('tells certificates to whoever asks whom to trust, and never the key', async () => {
  const home = tempHome()
  const signer = createSigner({ home, own: undefined })
  const identity = await signer.identity()
  expect(await signer.trusted()).toBe(identity.certificates)
  expect(JSON.stringify({ ...identity, trusted: await signer.trusted() })).not.toContain('PRIVATE')
  const key = /-----BEGIN PRIVATE KEY-----\n([^-]+)\n/.exec(readFileSync(path.join(home, 'identity.pem'), 'utf8'))![1]!
  expect(JSON.stringify(identity)).not.toContain(key)
})

it('of several processes that start together all sign as one', async () => {
  const home = tempHome()
  const module = JSON.stringify(new URL('../../src/service/signer.ts', import.meta.url).href)
  const program = `
    const { createSigner } = await import(${module})
    const { certificates } = await createSigner({ home: process.argv[1], own: undefined }).identity()
    process.stdout.write(certificates)`
  const start = async () => {
    const argv = ['--import', 'tsx', '--input-type=module', '-e', program, home]
    return (await promisify(execFile)(process.execPath, argv)).stdout
  }
  const [first, ...others] = await Promise.all(Array.from({ length: 4 }, start))
  expect(first).toContain('CERTIFICATE')
  expect(new Set([first, ...others]).size).toBe(1)
  expect(readdirSync(home)).toEqual(['identity.pem'])
})

it('does so within one process, too', async () => {
  const home = tempHome()
  const identities = await Promise.all(
    Array.from({ length: 8 }, () => createSigner({ home, own: undefined }).identity()),
  )
  expect(new Set(identities.map(({ certificates }) => certificates)).size).toBe(1)
})

it('says of a damaged identity what to do, and takes the one that is put in its place', async () => {
  const home = tempHome()
  const file = path.join(home, 'identity.pem')
  writeFileSync(file, 'nothing')
  const signer = createSigner({ home, own: undefined })
  await expect(signer.identity()).rejects.toThrow(/identity\.pem holds no certificate.*put back a copy, or remove it/)
  writeFileSync(file, makeIdentityPem(new Date()))
  expect((await signer.identity()).certificates).toContain('CERTIFICATE')
})

it('signs with files of one’s own, and leaves the home alone', async () => {
  const [home, elsewhere] = [tempHome(), tempHome()]
  const pem = path.join(elsewhere, 'own.pem')
  writeFileSync(pem, makeIdentityPem(new Date()))
  const signer = createSigner({ home, own: { certificate: pem, key: pem } })
  expect(await signer.trusted()).toBe((await signer.identity()).certificates)
  expect(readdirSync(home)).toEqual([])
})

it('refuses a certificate that readers would not accept, before anything is signed with it', async () => {
  const [home, elsewhere] = [tempHome(), tempHome()]
  const [certificate, key] = [path.join(elsewhere, 'own.pem'), path.join(elsewhere, 'own.key')]
  const selfSigned = createCertificate('studio.example')
  writeFileSync(certificate, selfSigned.cert)
  writeFileSync(key, selfSigned.key)
  await expect(createSigner({ home, own: { certificate, key } }).identity()).rejects.toThrow(
    /readers of C2PA do not accept the certificate in .*own\.pem \(.+\)\. It has to be issued by an authority/,
  )
})

it.skipIf(process.getuid?.() === 0)('says which file of one’s own it may not read', async () => {
  const home = tempHome()
  const pem = path.join(home, 'own.pem')
  writeFileSync(pem, makeIdentityPem(new Date()))
  chmodSync(pem, 0)
  const signer = createSigner({ home, own: { certificate: pem, key: pem } })
  await expect(signer.identity()).rejects.toThrow(/own\.pem, named as credentials\.certificate.*\(EACCES\)/)
})
