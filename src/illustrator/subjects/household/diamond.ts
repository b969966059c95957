import { thing } from '../craft/thing.ts'
import { paintGem, sparkle } from './gem.ts'

export const diamond = thing({
  name: 'diamond',
  nouns: ['diamond', 'gem', 'gemstone', 'jewel', 'ruby', 'emerald', 'sapphire', 'amethyst'],
  height: 0.08,
  view: [2, 2, 98, 75],
  paint(art) {
    const stone = art.color(
      art.is('ruby')
        ? '#d0203a'
        : art.is('emerald')
          ? '#1f9a5a'
          : art.is('sapphire')
            ? '#2a4fc0'
            : art.is('amethyst')
              ? '#8a4ac0'
              : '#a8dcf0',
    )
    paintGem(art, 50, 24, 48, stone)
    sparkle(art, 24, 16, 11)
    sparkle(art, 80, 14, 7)
  },
})
