import { networkInterfaces } from 'node:os'

/**
 * Addresses a client can be given for a server that listens at `url`: itself, unless that is every address of the
 * machine, which no client can call; then this machine's own, for others on the network last.
 */
export function reachableUrls(url: string, interfaces: typeof networkInterfaces = networkInterfaces): string[] {
  const { hostname, port } = new URL(url)
  if (hostname !== '0.0.0.0' && hostname !== '[::]') return [url]
  const outside = Object.values(interfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')
  return [`http://127.0.0.1:${port}`, ...(outside ? [`http://${outside.address}:${port}`] : [])]
}
