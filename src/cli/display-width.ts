const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u

/** Cells of a terminal: East Asian characters and emoji take two, marks none. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => {
    if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return sum
    return sum + (wide.test(character) ? 2 : 1)
  }, 0)
}
