import { createApp } from '../../app.ts'
import { readConfig } from '../../config.ts'
import { createHttpApp } from '../../http/app.ts'
import { listen } from '../../http/listen.ts'
import { packageVersion } from '../../package-root.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Io, write } from '../io.ts'

/** `limn serve`: Google's API on this machine, until it is interrupted. */
export async function serve(io: Io, options: { host: string; port: number }): Promise<number> {
  const config = readConfig()
  const app = await createApp(config)
  try {
    const http = createHttpApp({ service: app.service, keys: config.apiKeys, version: packageVersion() })
    const server = await listen(http, { host: options.host, port: options.port, keys: config.apiKeys })
    await write(
      io.stdout,
      `limn serves Google's image API at ${server.url}\n` +
        `Point an SDK at it: httpOptions.baseUrl = "${server.url}" (any key${config.apiKeys.length > 0 ? ' of LIMN_API_KEYS' : ''}). Ctrl-C stops it.\n`,
    )
    await untilAborted(io.signal)
    await server.close()
  } finally {
    await app.close()
  }
  return exitCodes.done
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!signal || signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
