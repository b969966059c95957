/** Only the part limn uses; the published types describe the network parts and pull in their packages. */
declare module 'probe-image-size/sync.js' {
  /** Null when no known picture starts here. `mime` may be one limn does not read: `image/avif`, `image/svg+xml`. */
  // biome-ignore lint/style/noDefaultExport: CommonJS exports one function
  export default function probe(bytes: Uint8Array): { width: number; height: number; mime: string } | null
}
