/** Takes a body apart that passes by: what it is given in order, the bytes of its runs as base64, is the body again, byte for byte. */
export interface BodySink {
  /** As it stands in the body. Valid only during the call. */
  text(bytes: Buffer): void
  /** Long base64 under a key `data` begins. */
  run(): RunSink
}

/** One run, without its quotes. */
export interface RunSink {
  /** In the body stands their base64: standard alphabet, padded at the end of the run. Valid only during the call. */
  bytes(bytes: Buffer): void
  /** What stands in the body where it is written in another way, and what it decodes to. */
  spelled(text: Buffer, bytes: Buffer): void
  /** Does not come when the body is cut off before. */
  end(): unknown
}
