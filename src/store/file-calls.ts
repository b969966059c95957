import * as fs from 'node:fs'

// Files by descriptor and callback: a FileHandle takes three times as long, and a picture takes ten of these.

export const openFile = (file: string, flags: 'r' | 'w'): Promise<number> =>
  called((done) => fs.open(file, flags, done))

/** Gives how many bytes were read; 0 behind the end. */
export const readFile = (file: number, into: Buffer, length: number, position: number): Promise<number> =>
  called((done) => fs.read(file, into, 0, length, position, done))

/** Gives how many bytes were written, which may be fewer. */
export const writeFile = (file: number, bytes: Buffer, start: number, length: number): Promise<number> =>
  called((done) => fs.write(file, bytes, start, length, null, done))

/** As `writeFile`, of several buffers one after the other. */
export const writeFileOf = (file: number, buffers: readonly Buffer[]): Promise<number> =>
  called((done) => fs.writev(file, buffers, done))

export const syncFile = (file: number): Promise<void> => called((done) => fs.fsync(file, done))

export const closeFile = (file: number): Promise<void> => called((done) => fs.close(file, done))

export const renameFile = (from: string, to: string): Promise<void> => called((done) => fs.rename(from, to, done))

export const statFile = (file: string): Promise<fs.Stats> => called((done) => fs.stat(file, done))

type Done<Result> = (error: Error | null | undefined, result?: Result) => void

function called<Result>(call: (done: Done<Result>) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    call((error, result) => (error ? reject(error) : resolve(result as Result)))
  })
}
