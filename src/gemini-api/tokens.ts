/**
 * Tokens of a text, estimated: four letters a token, and one token for each character of scripts that are written
 * without an alphabet (Chinese, Japanese, Korean) and for each pictograph. Google's tokenizer is not public as data;
 * its own rule of thumb is four characters.
 */
export function estimateTextTokens(text: string): number {
  if (text === '') return 0
  let whole = 0
  for (const _ of text.matchAll(wholeTokenCharacters)) whole += 1
  const spread = text.length - (whole === 0 ? 0 : lengthOf(text, wholeTokenCharacters))
  return whole + Math.ceil(spread / 4)
}

const wholeTokenCharacters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu

function lengthOf(text: string, characters: RegExp): number {
  let length = 0
  for (const [character] of text.matchAll(characters)) length += character.length
  return length
}

/**
 * Tokens of one input picture: 258 when both sides are at most 384 px, else 516. These are the ends of the range seen
 * in live answers; Google's price page implies 560 for Pro and 1,120 for others. Unknown measures count as large.
 */
export function estimateImageTokens(picture: { width: number; height: number } | undefined): number {
  return picture !== undefined && picture.width <= 384 && picture.height <= 384 ? 258 : 516
}
