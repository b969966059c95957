import PQueue from 'p-queue'
import { InvalidRequestError, isLimnError, LimnError } from '../../errors/index.ts'
import { errorMessages } from '../../gemini-api/error-messages.data.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import { readFileUri } from '../../gemini-api/file-uri.ts'
import type { FileService } from '../files/file-service.ts'
import type { FetchRemote } from './fetch-remote.ts'

// The 100 MB of addresses are Google's (gemini-api-facts §6). The rest is limn's own, so that one request does not fill
// the memory.
const megabyte = 1024 ** 2
const maxUrlBytes = 100 * megabyte
const maxUrls = 64
const maxFileBytes = 100 * megabyte
const maxAllFilesBytes = 512 * megabyte

export interface FileDataSources {
  files: FileService
  fetchRemote: FetchRemote
}

/** Bytes behind a `file_uri`, and what they are said to be, where anybody says. */
export interface FoundFile {
  bytes: Uint8Array
  mimeType?: string
}

/**
 * Reads what the addresses of one request point at, each once however often it is asked for, a few at a time and no more
 * than fits together. Throws LimnError in Google's words, CancelledError.
 */
export function createFileUriReader(
  { files, fetchRemote }: FileDataSources,
  signal: AbortSignal | undefined,
): (uri: string) => Promise<FoundFile> {
  const left = { urls: maxUrls, urlBytes: maxUrlBytes, fileBytes: maxAllFilesBytes }
  const fewAtATime = new PQueue({ concurrency: 4 })
  const readings = new Map<string, Promise<FoundFile>>()

  async function readFile(id: string): Promise<FoundFile> {
    const { state, mimeType, sizeBytes } = await files.find(id)
    if (state !== 'ACTIVE') throw new LimnError(fileMessages.notActive(id), { code: 'failed-precondition' })
    if (sizeBytes > maxFileBytes) {
      throw invalid(`${errorMessages.invalidImage} It has ${sizeBytes} bytes; at most ${maxFileBytes} are read.`)
    }
    left.fileBytes -= sizeBytes
    if (left.fileBytes < 0) {
      throw invalid(`The files of one request may have ${maxAllFilesBytes} bytes together; these have more.`)
    }
    return { bytes: await files.readWhole(id), mimeType }
  }

  async function readUrl(url: URL): Promise<FoundFile> {
    left.urls -= 1
    if (left.urls < 0) throw invalid(`${fileMessages.cannotFetch} One request may name ${maxUrls} addresses.`)
    const bytes = await fetchRemote(url, { maxBytes: left.urlBytes, signal })
    left.urlBytes -= bytes.length
    // Each of several at once had room for itself alone.
    if (left.urlBytes < 0)
      throw invalid(`${fileMessages.cannotFetch} All together have more than ${maxUrlBytes} bytes.`)
    return { bytes }
  }

  async function read(uri: string): Promise<FoundFile> {
    const place = readFileUri(uri)
    switch (place.kind) {
      case 'unsupported':
        throw invalid(
          `${fileMessages.unsupportedUri(uri)}. Name a file of the Files API, by its uri or as files/abc, or send an https address.`,
        )
      case 'url':
        return readUrl(place.url)
      case 'file':
        return readFile(place.id).catch(async (error: unknown) => {
          if (place.url === undefined || !isLimnError(error) || error.code !== 'permission-denied') throw error
          // Perhaps a page of somebody whose addresses look like limn's.
          return readUrl(place.url).catch(() => {
            throw error
          })
        })
    }
  }

  return (uri) => {
    const reading = readings.get(uri) ?? fewAtATime.add(() => read(uri))
    readings.set(uri, reading)
    return reading
  }
}

function invalid(message: string): InvalidRequestError {
  return new InvalidRequestError([], message)
}
