import type { RecordedRequest } from './canonical-request.ts'
import { matchKeyOf } from './canonical-request.ts'
import { explainMismatch } from './explain-mismatch.ts'
import { joinBody } from './recorded-body.ts'
import type { KeptRecording, RecordingFolder } from './recording-folder.ts'

/** What was answered once. */
export interface ReplayedAnswer {
  /** Of the recording. */
  name: string
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  timing: readonly (readonly [bytes: number, afterMs: number])[]
}

export interface Replayer {
  /** What answers a request: its recordings one after the other, the last again and again. */
  find(request: RecordedRequest): Promise<ReplayedAnswer | undefined>
  /** Why nothing does. */
  explain(request: RecordedRequest): string
}

export function createReplayer(folder: RecordingFolder): Replayer {
  const byKey = new Map<string, KeptRecording[]>()
  for (const kept of folder.recordings) byKey.set(kept.matchKey, [...(byKey.get(kept.matchKey) ?? []), kept])
  const asked = new Map<string, number>()

  return {
    async find(request) {
      const key = matchKeyOf(request)
      const kept = byKey.get(key)
      if (!kept) return undefined
      const times = asked.get(key) ?? 0
      asked.set(key, times + 1)
      const { name, recording } = kept[Math.min(times, kept.length - 1)]!
      const { status, headers, body, timing } = recording.response
      return { name, status, headers, body: await joinBody(body, folder.read), timing }
    },

    explain: (request) => explainMismatch(request, folder.recordings),
  }
}
