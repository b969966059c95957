import { emojiNames } from './emoji.data.ts'

/** One emoji with its modifiers, as often as it repeats: 🐶🐶 is two dogs. */
const runs = /(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)(?:\s*\1)*/gu

/** The prompt with each emoji replaced by the noun it shows; unknown ones are dropped. */
export function wordsForEmoji(text: string): string {
  if (!/\p{Extended_Pictographic}/u.test(text)) return text
  return text.replace(runs, (run: string, emoji: string) => {
    const name = emojiNames.get(String.fromCodePoint(emoji.codePointAt(0)!))
    const count = run.split(emoji).length - 1
    return name ? ` , ${count > 1 ? `${count} ` : ''}${name} , ` : ' '
  })
}
