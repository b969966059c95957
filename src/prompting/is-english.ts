const otherTongues = new Set(
  'der das ein eine einen einem einer und mit auf für nicht ist im am zum le les une des et avec dans sur los las con una por para del il gli della di nel het een van met voor um uma com não na nos em och ett på jest nie się med og'.split(
    ' ',
  ),
)

/** Whether what limn reads of a prompt may be taken for what it says: other languages it reads in part only. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const foreign = words.filter((word) => otherTongues.has(word)).length
  const strange = words.filter((word) => /[^\p{Script=Latin}]/u.test(word)).length
  return strange * 5 <= words.length && (foreign < 2 || foreign * 6 <= words.length) && foreign * 3 <= words.length
}
