/** A prompt that a text model put into words, so that nobody pays for the same words twice. */
export interface Wording {
  /** Of the whole request to the text model. */
  key: string
  text: string
  /** What it cost. USD. */
  costUsd: number
  /** Milliseconds since 1970. */
  createdAt: number
}

export interface WordingStore {
  findWording(key: string): Promise<Wording | undefined>
  /** In place of an earlier one of the same key. */
  keepWording(wording: Wording): Promise<void>
}
