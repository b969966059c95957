import { phrases } from './phrases.ts'

/**
 * Characters whose owners have Google refuse them: answers of 2026 name "interests of third-party content providers"
 * (seen for Yoda, BerriAI/litellm#28989). Written by hand on 2026-11-28: the best known of one owner, under names that
 * mean nothing else. Other inventions are drawn.
 */
export const protectedCharacters = phrases(`
  mickey mouse, minnie mouse, donald duck, goofy disney, daisy duck, winnie the pooh disney, baby yoda, yoda, grogu, darth vader, luke skywalker, princess leia, han solo, chewbacca, obi wan kenobi, kylo ren, boba fett, r2d2, r2 d2, c3po, c 3po, c-3po, bb 8 droid, stormtrooper, stormtroopers, the mandalorian, jabba the hutt
  spider man, spiderman, iron man suit marvel, tony stark, captain america, black widow marvel, thor marvel, hulk marvel, incredible hulk, wolverine marvel, deadpool, doctor strange, black panther marvel, groot, baby groot, rocket raccoon, thanos, wakanda black panther
  elsa from frozen, elsa and anna, anna from frozen, olaf from frozen, olaf the snowman, disney princess, disney princesses, queen elsa, buzz lightyear, sheriff woody, lightning mcqueen, nemo from finding nemo, wall e robot pixar, mike wazowski, simba from the lion king, simba lion king, lilo and stitch, stitch disney, moana disney, rapunzel disney, cinderella disney, tinker bell disney, ariel little mermaid disney, jack sparrow, captain jack sparrow, homer simpson, bart simpson, maleficent disney, cruella de vil, baymax
`)
