import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { followLink } from './follow-link.ts'

/** Writes a file whole or not at all, over whatever is there; through a link, over what it leads to. */
export async function writeOver(file: string, bytes: Uint8Array): Promise<string> {
  const target = await followLink(file)
  const temporary = await writeBeside(target, bytes)
  try {
    await rename(temporary, target)
    return file
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Writes `folder/name.extension`, or `name-2`, `name-3` … when that is taken; never over anything. Returns the path. */
export async function writeNew(folder: string, name: string, extension: string, bytes: Uint8Array): Promise<string> {
  const temporary = await writeBeside(path.join(folder, name), bytes)
  try {
    for (let number = 1; ; number++) {
      const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.${extension}`)
      if (await placeIfFree(temporary, file)) return file
    }
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeBeside(file: string, bytes: Uint8Array): Promise<string> {
  const temporary = path.join(path.dirname(file), `.limn-${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, bytes, { flag: 'wx' })
    return temporary
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Gives `file` the content of `temporary` in one step, unless it exists. */
async function placeIfFree(temporary: string, file: string): Promise<boolean> {
  try {
    await link(temporary, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Some file systems (FAT, network shares) have no hard links; there the copy may be seen growing.
    return copyFile(temporary, file, constants.COPYFILE_EXCL).then(
      () => true,
      (copyError: NodeJS.ErrnoException) => {
        if (copyError.code === 'EEXIST') return false
        throw copyError
      },
    )
  }
}
