import type { RelationKind } from '../scene/scene.ts'

/** What joins two things. `with` and `of` are decided by the nouns around them; `at` only names places. */
export type Joint = RelationKind | 'with' | 'of' | 'at' | 'there' | 'surrounded-by' | 'full-of'

export const relationWords: readonly (readonly [phrases: string, joint: Joint])[] = [
  ['left of, to the left of, on the left of, at the left of, to the left side of, on the left side of', 'left-of'],
  ['to the left from, on the left hand side of', 'left-of'],
  ['right of, to the right of, on the right of, at the right of, to the right side of', 'right-of'],
  ['on the right side of, on the right hand side of', 'right-of'],
  [
    'above, over, hovering over, hovering above, high above, flying over, flying above, flying high above, flying high over, soaring over, soaring above, floating above, floating over, overhead of',
    'above',
  ],
  ['below, beneath, at the foot of, at the bottom of, down below', 'below'],
  ['under, underneath', 'under'],
  ['on, on top of, atop, upon, onto, on the back of, astride, on the top of, at the top of, stacked on', 'on'],
  ['steering, sailing, captaining, aboard', 'on'],
  ['crossing, crossing over, walking across, fishing from, fishing off, diving off, jumping off', 'on'],
  ['hanging from, dangling from, suspended from, hung from, hanging off', 'in'],
  ['on the surface of, on the side of, perched on, draped over, resting on, on board', 'on'],
  ['in, inside, inside of, within, into, in the middle of, in the center of, in the centre of', 'in'],
  [
    'growing out of, growing from, sprouting from, peeking out of, peeking from, peeping out of, popping out of, poking out of, sticking out of, coming out of, climbing out of, crawling out of, bursting out of, hatching from',
    'in',
  ],
  ['orbiting, orbits, in orbit around, circling around', 'in-front-of'],
  ['in front of, before, outside, outside of, past', 'in-front-of'],
  ['behind, in back of, at the back of, in the back of', 'behind'],
  ['between, in between', 'between'],
  ['next to, beside, near, by, alongside, close to, adjacent to, by the side of, at the side of', 'next-to'],
  ['along with, together with, accompanied by, against, nearby', 'next-to'],
  ['around, surrounding, gathered around, all around, encircling', 'around'],
  ['surrounded by, encircled by, surrounded with', 'surrounded-by'],
  [
    'kicking, chasing, following, watching, feeding, petting, fighting, kissing, looking at, staring at, talking to, playing with, walking his, walking her, walking their, walking a, chases, watches, feeds',
    'next-to',
  ],
  [
    'besides, opposite, facing, towards, toward, amid, among, amongst, leaning against, leaning on, leaned against, propped against, parked against',
    'next-to',
  ],
  ['wearing, dressed in, dressed as, clad in, wears, in a pair of', 'wearing'],
  ['holding, holds, carrying, carries, grasping, gripping, clutching, wielding, waving, brandishing', 'holding'],
  ['reading, eating, drinking, playing, using, hugging, lifting, throwing, pushing, eats, reads', 'holding'],
  [
    'plays, drinks, hold, carry, inspecting, examining, sipping, pouring, stirring, cutting, licking, biting, munching on, sniffing, typing on, shouting into, singing into, speaking into, talking into, talking on, working on, looking through, selling, delivering, serving, offering, stealing, applying',
    'holding',
  ],
  ['tied to, fastened to, attached to', 'held-by'],
  ['riding, rides, riding on, mounted on, ride, riding in', 'riding'],
  ['driving, drives, flying, piloting', 'in'],
  [
    'with, has, having, have, adorned with, decorated with, topped with, showing, depicting, featuring, covered in, covered with, covered by, overgrown with, overgrown by, overrun by, overrun with',
    'with',
  ],
  ['full of, filled with, containing, overflowing with, brimming with, packed with, stuffed with', 'full-of'],
  ['of, for, about', 'of'],
  [
    'made of, made from, made out of, made up of, made with, made entirely of, made entirely from, made entirely out of, made completely of, made completely out of, made only of, built from, built of, built out of, composed of, composed entirely of, formed by, formed of, formed from, formed out of, constructed from, constructed out of, assembled from, crafted from, created from, shaped out of, consisting of',
    'of',
  ],
  ['at, from, through, across, along, down, up, off, out of, to, beyond, toward the', 'at'],
  ['there is, there are', 'there'],
]
