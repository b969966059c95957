import { type Io, tell } from './io.ts'

/** Opens the files in the viewer the system chooses for them; says so where it has none, as the pictures are there all the same. */
export async function openPictures(io: Io, paths: readonly string[]): Promise<void> {
  const { default: open } = await import('open')
  for (const file of paths) {
    try {
      const viewer = await open(file)
      // Told by an event that comes later; unheard, it would end the process.
      viewer.on('error', () => {})
      if (viewer.pid === undefined) throw new Error(`${viewer.spawnfile} could not be started`)
    } catch (error) {
      await tell(io, `limn: the picture is there but could not be opened: ${(error as Error).message}.\n`)
      return
    }
  }
}
