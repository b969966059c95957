/** A flag that one thread raises and another sees at once, in the middle of work that lets nothing else run. */
export interface SharedFlag {
  /** What the other thread is sent. */
  memory: SharedArrayBuffer
  raise(): void
}

export function createSharedFlag(): SharedFlag {
  const memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  return { memory, raise: () => void Atomics.store(new Int32Array(memory), 0, 1) }
}

/** A signal that has `aborted` as soon as the flag is raised. It is to be asked: it tells no listener. */
export function signalOfFlag(memory: SharedArrayBuffer): AbortSignal {
  const flag = new Int32Array(memory)
  const { signal } = new AbortController()
  return Object.defineProperty(signal, 'aborted', { get: () => Atomics.load(flag, 0) === 1 })
}
