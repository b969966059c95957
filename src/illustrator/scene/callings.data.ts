import type { RelationKind } from './scene.ts'

/** What goes with what somebody is, where the words bring nothing of the kind themselves. */
export interface Calling {
  /** Their noun, or the end of it. */
  who: RegExp
  noun: string
  drawn: string
  count?: number
  /** Where the thing is to them; `before` and `behind` say where they are to it. */
  is: Extract<RelationKind, 'next-to' | 'held-by'> | 'before' | 'behind'
}

/** Written by hand: only what belongs to one calling and to no other. */
export const callings: readonly Calling[] = [
  { who: /^lighthouse keeper$/, noun: 'lighthouse', drawn: 'lighthouse', is: 'before' },
  { who: /^(?:beekeeper|apiarist)$/, noun: 'beehive', drawn: 'beehive', is: 'next-to' },
  { who: /^(?:shepherd|shepherdess|sheepherder)$/, noun: 'sheep', drawn: 'sheep', count: 2, is: 'next-to' },
  { who: /^(?:goatherd)$/, noun: 'goat', drawn: 'goat', count: 2, is: 'next-to' },
  {
    who: /(?:^| )(?:merchant|trader|vendor|fishmonger|greengrocer|fruit seller|grocer|market woman)$/,
    noun: 'market stall',
    drawn: 'market-stall',
    is: 'before',
  },
  { who: /^(?:florist|flower seller)$/, noun: 'bouquet', drawn: 'bouquet', is: 'held-by' },
  { who: /^(?:fortune teller|clairvoyant|soothsayer)$/, noun: 'crystal ball', drawn: 'crystal-ball', is: 'held-by' },
  { who: /^(?:astronomer|stargazer)$/, noun: 'telescope', drawn: 'telescope', is: 'next-to' },
  { who: /^(?:firefighter|fireman|firewoman)$/, noun: 'fire truck', drawn: 'fire-truck', is: 'before' },
  { who: /^(?:potter|ceramicist)$/, noun: 'vase', drawn: 'vase', is: 'held-by' },
  {
    who: /^(?:postman|postwoman|mailman|mail carrier|letter carrier)$/,
    noun: 'letter',
    drawn: 'envelope',
    is: 'held-by',
  },
  { who: /^(?:baker)$/, noun: 'bread', drawn: 'bread', is: 'held-by' },
  { who: /^(?:lumberjack|woodcutter|lumberman)$/, noun: 'axe', drawn: 'axe', is: 'held-by' },
  { who: /^(?:archer|bowman)$/, noun: 'bow and arrow', drawn: 'bow-and-arrow', is: 'held-by' },
  { who: /^(?:carpenter|woodworker)$/, noun: 'saw', drawn: 'saw', is: 'held-by' },
  { who: /^(?:mechanic|plumber)$/, noun: 'wrench', drawn: 'wrench', is: 'held-by' },
  { who: /^(?:tailor|seamstress|dressmaker)$/, noun: 'sewing machine', drawn: 'sewing-machine', is: 'behind' },
  { who: /^(?:barber|hairdresser|hairstylist)$/, noun: 'scissors', drawn: 'scissors', is: 'held-by' },
  { who: /^(?:lifeguard)$/, noun: 'lifebuoy', drawn: 'lifebuoy', is: 'held-by' },
  { who: /^(?:alchemist|chemist)$/, noun: 'potion', drawn: 'potion', is: 'held-by' },
]
