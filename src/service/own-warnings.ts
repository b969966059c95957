import type { Warning } from '../engines/engine.ts'

/** What is said of words that identical requests need not share: what a prompt was written from, by which name its model was asked for. */
const isOwn = ({ type, feature }: Warning): boolean =>
  (type === 'adjusted' && feature === 'prompt') || (type === 'substituted' && feature === 'model')

/** Warnings of an answer that was made for another, identical request, in the words of this one. */
export const withOwnWarnings = (ofRecord: readonly Warning[], ofRequest: readonly Warning[]): Warning[] => [
  ...ofRequest.filter(isOwn),
  ...ofRecord.filter((warning) => !isOwn(warning)),
]
