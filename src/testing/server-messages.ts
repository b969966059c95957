/** What the test's process tells the server's. Each but `end` is answered once. */
export type ServerCommand =
  /** Serve with a new, empty home; ends what was served before. */
  | { type: 'serve'; argv: readonly string[]; home: string }
  /** Call a route of limn's own: the test may have replaced `fetch`, or stopped the clock. */
  | { type: 'ask'; method: 'GET' | 'POST' | 'DELETE'; path: string; body?: object }
  /** Stop, remove the folder and end the process. */
  | { type: 'end' }

/** What the server's process answers. */
export type ServerReport =
  | { type: 'serving'; url: string }
  | { type: 'answered'; body: unknown }
  | { type: 'failed'; message: string }
