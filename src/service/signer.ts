import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LimnError } from '../errors/index.ts'
import type { SigningIdentity } from '../imaging/credentials/signing-identity.ts'

/** Files of a certificate of one's own. */
export interface SignerOptions {
  /** PEM: the signer's certificate, then those that vouch for it. */
  certificate: string
  /** PEM, not encrypted. */
  key: string
}

/** Who signs the pictures of a home. */
export interface Signer {
  /**
   * Read, or made, on first use.
   *
   * @throws LimnError `failed-precondition` with what to do.
   */
  identity(): Promise<SigningIdentity>
  /** PEM of the certificates of whom this home trusts: itself. Undefined before its first picture. Makes nothing. */
  trusted(): Promise<string | undefined>
}

const fileName = 'identity.pem'

/** @param own Where it is not limn's own identity of `home` that signs. */
export function createSigner({ home, own }: { home: string; own: SignerOptions | undefined }): Signer {
  let opened: Promise<SigningIdentity> | undefined
  return {
    identity() {
      opened ??= own ? readOwn(own) : openLocal(home)
      // What was wrong may have been mended by the next picture.
      opened.catch(() => {
        opened = undefined
      })
      return opened
    },

    async trusted() {
      const text = await readFile(own?.certificate ?? path.join(home, fileName), 'utf8').catch(() => '')
      return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/g)?.join('')
    },
  }
}

async function readOwn({ certificate, key }: SignerOptions): Promise<SigningIdentity> {
  // One after the other, so that of two that cannot be read it is always the first that is told.
  const certificatePem = await readPem(certificate, 'certificate')
  const keyPem = await readPem(key, 'key')
  const [{ readIdentity }, { objectionsTo }] = await Promise.all([
    import('../imaging/credentials/signing-identity.ts'),
    import('../imaging/credentials/try-identity.ts'),
  ])
  const identity = readIdentity({ certificate: certificatePem, key: keyPem }, new Date())
  const objections = await objectionsTo(identity)
  if (objections.length === 0) return identity
  throw new LimnError(
    `Pictures cannot be signed: readers of C2PA do not accept the certificate in ${certificate} (${objections.join('; ')}). ` +
      'It has to be issued by an authority, not by itself, for digital signatures (keyUsage) and for e-mail, documents or C2PA (extendedKeyUsage emailProtection, documentSigning or c2pa-kp-claimSigning).',
    { code: 'failed-precondition' },
  )
}

async function readPem(file: string, what: string): Promise<{ text: string; from: string }> {
  try {
    return { text: await readFile(file, 'utf8'), from: file }
  } catch (error) {
    throw new LimnError(
      `Pictures cannot be signed: the ${what} ${file}, named as credentials.${what} in config.json, cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file that you may read.`,
      { code: 'failed-precondition', cause: error },
    )
  }
}

/** The identity of a home: one, however many processes open it at once. */
async function openLocal(home: string): Promise<SigningIdentity> {
  const { makeIdentityPem, readIdentity } = await import('../imaging/credentials/signing-identity.ts')
  const file = path.join(home, fileName)
  const text = (await readIfThere(file)) ?? (await keepFirst(file, makeIdentityPem(new Date())))
  const pem = { text, from: file }
  try {
    return readIdentity({ certificate: pem, key: pem }, new Date())
  } catch (error) {
    throw new LimnError(
      `${(error as Error).message} limn made this file: put back a copy, or remove it and limn makes another; what was signed with it is then no longer known as yours.`,
      { code: 'failed-precondition', cause: error },
    )
  }
}

const readIfThere = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

/** Writes a file that is not there yet, whole or not at all, for its user alone; gives what is there then, whoever wrote it. */
async function keepFirst(file: string, text: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Where a file has one name only.
    if (code !== 'EEXIST') await writeFile(file, text, { mode: 0o600, flag: 'wx' }).catch(unlessThere)
  } finally {
    await rm(draft, { force: true })
  }
  return readFile(file, 'utf8')
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
