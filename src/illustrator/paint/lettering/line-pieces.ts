const thaiRun = /\p{Script=Thai}/u
const han = /[\p{Script=Han}々〆ヶ]/u
const hiragana = /\p{Script=Hiragana}/u
const katakana = /[\p{Script=Katakana}ー]/u
/** What may not begin a line, and what may not end one. */
const noBeginning = /[、。，．・：；？！）」』】〉》〕”’…‥ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ!?,.:;)\]}%]/u
const noEnding = /[（「『【〈《〔“‘([{$¥￥]/u
/** Longest run of kana kept on one line. */
const longestRun = 9

/** Whether a line may break between two letters of a script that is written without spaces. */
function breaksBetween(before: string, after: string, run: number, withKana: boolean): boolean {
  if (noBeginning.test(after) || noEnding.test(before)) return false
  const isEast = (letter: string): boolean => han.test(letter) || hiragana.test(letter) || katakana.test(letter)
  if (!isEast(before) && !isEast(after)) return noBeginning.test(before) && /[、。，：；？！」』]/u.test(before)
  if (run >= longestRun) return true
  // Inflections and particles stay with their word.
  if (hiragana.test(after)) return false
  if (katakana.test(before) && katakana.test(after)) return false
  return !(withKana && han.test(before) && han.test(after))
}

/**
 * The pieces a passage may be parted between: words with the space after them, and in scripts without spaces the
 * smallest parts a reader would part. Joined together they are the passage.
 */
export function linePieces(passage: string): string[] {
  const withKana = hiragana.test(passage) || katakana.test(passage)
  const spaced = /\S \S/.test(passage)
  return passage.split(/(?<= )/u).flatMap((word) => {
    if (thaiRun.test(word)) {
      const parts = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(word)].map(({ segment }) => segment)
      return parts.reduce<string[]>((pieces, part) => {
        if (part === ' ' && pieces.length > 0) pieces[pieces.length - 1] += part
        else pieces.push(part)
        return pieces
      }, [])
    }
    if (!han.test(word) && !hiragana.test(word) && !katakana.test(word)) return [word]
    if (spaced && [...word.trimEnd()].length <= 4) return [word]
    const pieces: string[] = []
    let piece = ''
    for (const letter of word) {
      const before = [...piece].at(-1)
      if (before !== undefined && letter !== ' ' && breaksBetween(before, letter, [...piece].length, withKana)) {
        pieces.push(piece)
        piece = ''
      }
      piece += letter
    }
    return [...pieces, piece]
  })
}
