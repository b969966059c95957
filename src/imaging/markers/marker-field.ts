/** A text that a file has about itself, and where it stands: `{ place: 'PNG text', name: 'parameters', text }`. */
export interface MarkerField {
  place: 'PNG text' | 'EXIF' | 'XMP' | 'IPTC' | 'C2PA'
  /** Keyword, tag or property; of C2PA `generator`, `signer` or `sourceType`. */
  name: string
  /** Its beginning, where it is longer than `maxFieldLength`. */
  text: string
}

/** Characters. A node graph of ComfyUI has some 100,000; what is longer than this is somebody's test of us. */
export const maxFieldLength = 4_000_000
