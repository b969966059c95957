import { emojiNames } from './emoji.data.ts'

const pictograph = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu

/** The prompt with each emoji replaced by the noun it shows; unknown ones are dropped. */
export function wordsForEmoji(text: string): string {
  if (!/\p{Extended_Pictographic}/u.test(text)) return text
  return text.replace(pictograph, (emoji) => {
    const name = emojiNames.get(String.fromCodePoint(emoji.codePointAt(0)!))
    return name ? ` , ${name} , ` : ' '
  })
}
