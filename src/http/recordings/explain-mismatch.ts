import { fieldsOf, type RecordedRequest } from './canonical-request.ts'
import type { KeptRecording } from './recording-folder.ts'

/** More nobody reads. */
const mostDifferences = 5
const longestValue = 80

/** Which recording is nearest to a request that none answers, and in which fields the two differ. */
export function explainMismatch(request: RecordedRequest, recordings: readonly KeptRecording[]): string {
  const asked = `${request.method} ${request.path.slice(0, 200)}`
  const sameCall = recordings.filter(
    ({ recording: { request: recorded } }) => recorded.method === request.method && recorded.path === request.path,
  )
  if (sameCall.length === 0) {
    const others = [
      ...new Set(recordings.map(({ recording }) => `${recording.request.method} ${recording.request.path}`)),
    ]
    const known =
      others.length === 0 ? 'There are none.' : `There are some of ${others.slice(0, mostDifferences).join(', ')}.`
    return `No recording answers ${asked}. ${known} Record it with limn serve --record.`
  }
  const fields = fieldsOf(request)
  const [nearest] = sameCall
    .map(({ name, recording }) => ({ name, differences: differencesOf(fields, fieldsOf(recording.request)) }))
    .sort((a, b) => a.differences.length - b.differences.length)
  const { name, differences } = nearest!
  const more = differences.length - mostDifferences
  const lines = differences.slice(0, mostDifferences).map((line) => `* ${line}`)
  if (more > 0) lines.push(`* and ${more} more`)
  return `No recording answers this ${asked}. The nearest, ${name}, differs in:\n${lines.join('\n')}\nAsk as it was recorded, or record this with limn serve --record.`
}

function differencesOf(asked: ReadonlyMap<string, string>, recorded: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...asked.keys(), ...recorded.keys()])].filter(
    (path) => asked.get(path) !== recorded.get(path),
  )
  return paths.map((path) => `${path}: ${inWords(asked.get(path))} came, ${inWords(recorded.get(path))} was recorded`)
}

function inWords(value: string | undefined): string {
  if (value === undefined) return 'nothing'
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value
}
