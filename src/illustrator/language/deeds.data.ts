/** What people do that is named by a noun: the noun, the gerund it is seen as, and what lies about where they do it. */
export const deeds: readonly (readonly [nouns: string, gerund: string, props: string])[] = [
  ['picnic', 'picnicking', 'picnic blanket,picnic basket'],
  ['yoga', 'doing yoga', ''],
  ['meditation', 'meditating', ''],
  ['karate, kung fu, judo, martial art, taekwondo', 'doing karate', ''],
  ['ballet', 'dancing ballet', ''],
  ['pilates, gymnastics, aerobics, exercise, push-up, workout', 'stretching', ''],
  ['homework', 'writing', 'notebook'],
  ['barbecue, bbq, cookout', 'cooking', 'grill'],
  ['tea party', 'sitting', 'teapot,teacup'],
  ['snowball fight', 'throwing', ''],
  ['pillow fight', 'throwing', 'pillow'],
  ['karaoke', 'singing', 'microphone'],
  ['nap', 'sleeping', ''],
  ['conversation, discussion, chat', 'talking', ''],
  ['thumbs up, thumbs-up, thumb up, thumb', 'thumbs-up', ''],
  ['peace sign, victory sign, v sign', 'peace-sign', ''],
]
