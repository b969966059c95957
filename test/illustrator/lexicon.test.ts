import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isKnownNoun, lookUpNoun } from '../../src/illustrator/language/lexicon.ts'
import { iconSubject } from '../../src/illustrator/subjects/catalogue.ts'
import { subjects } from '../../src/illustrator/subjects/index.ts'

/** The classes of COCO, as GenEval names them, with the icon that is right when no subject is drawn for them. */
const cocoClasses = {
  person: '',
  bicycle: 'bicycle',
  car: 'automobile',
  motorcycle: 'motorcycle',
  airplane: 'airplane',
  bus: 'bus',
  train: 'train',
  truck: 'delivery-truck',
  boat: 'sailboat',
  'traffic light': 'vertical-traffic-light',
  'fire hydrant': 'fire-hydrant',
  'stop sign': 'stop-sign',
  'parking meter': 'parking-meter',
  bench: 'bench',
  bird: 'bird',
  cat: 'cat-sitting',
  dog: 'dog-standing',
  horse: 'horse',
  sheep: 'ewe',
  cow: 'cow',
  elephant: 'elephant',
  bear: 'bear-standing',
  zebra: 'zebra',
  giraffe: 'giraffe',
  backpack: 'backpack',
  umbrella: 'umbrella',
  handbag: 'handbag',
  tie: 'tie',
  suitcase: 'suitcase',
  frisbee: 'flying-disc',
  skis: 'skis',
  snowboard: 'snowboard',
  'sports ball': 'soccer-ball',
  kite: 'kite',
  'baseball bat': 'baseball-bat',
  'baseball glove': 'baseball-glove',
  skateboard: 'skateboard',
  surfboard: 'surfboard',
  'tennis racket': 'tennis-racket',
  bottle: 'bottle',
  'wine glass': 'wine-glass',
  cup: 'cup',
  fork: 'fork',
  knife: 'knife',
  spoon: 'spoon',
  bowl: 'bowl',
  banana: 'banana',
  apple: 'red-apple',
  sandwich: 'sandwich',
  orange: 'tangerine',
  broccoli: 'broccoli',
  carrot: 'carrot',
  'hot dog': 'hot-dog',
  pizza: 'pizza',
  donut: 'doughnut',
  cake: 'birthday-cake',
  chair: 'chair',
  couch: 'couch',
  'potted plant': 'potted-plant',
  bed: 'bed',
  'dining table': 'table',
  toilet: 'toilet',
  tv: 'television',
  laptop: 'laptop',
  'computer mouse': 'computer-mouse',
  'tv remote': 'tv-remote',
  'computer keyboard': 'keyboard',
  'cell phone': 'mobile-phone',
  microwave: 'microwave',
  oven: 'oven',
  toaster: 'toaster',
  sink: 'sink',
  refrigerator: 'refrigerator',
  book: 'closed-book',
  clock: 'clock',
  vase: 'vase',
  scissors: 'scissors',
  'teddy bear': 'teddy-bear',
  'hair drier': 'hair-dryer',
  toothbrush: 'toothbrush',
} as const

/** The noun is drawn by this icon, or by a subject of limn's own that lists it or `via`. */
function isDrawnAs(noun: string, icon: string): boolean {
  const drawing = lookUpNoun(noun)
  return drawing !== undefined && (drawing.drawn === `icon:${icon}` || !drawing.drawn.startsWith('icon:'))
}

describe('lexicon', () => {
  it('has a right drawing for every class of COCO', () => {
    const classes = Object.entries(cocoClasses)
    expect(classes).toHaveLength(80)
    expect(classes.filter(([noun, icon]) => !isDrawnAs(noun, icon))).toEqual([])
  })

  it('names only icons that are in the pack', () => {
    const lines = readFileSync(new URL('../../art/lexicon.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    const icons = lines.map((line) => line.split('\t')[1]!).filter((icon) => icon !== '')
    expect(icons.length).toBeGreaterThan(800)
    expect(icons.filter((icon) => !iconSubject(icon))).toEqual([])
  })

  it('lets a drawn subject win over an icon', () => {
    for (const subject of subjects) {
      for (const noun of subject.nouns) expect(lookUpNoun(noun)?.drawn, noun).toBe(subject.name)
    }
  })

  it('draws a kind as the nearest thing above it', () => {
    const nearest: Record<string, string> = {
      'golden retriever': 'dog-standing',
      greyhound: 'dog-standing',
      stegosaurus: 't-rex',
      clarinet: 'flute',
      sloop: 'sailboat',
      halibut: 'fish',
    }
    expect(Object.entries(nearest).filter(([noun, icon]) => !isDrawnAs(noun, icon))).toEqual([])
    expect(lookUpNoun('greyhound')?.via).toBe('dog')
  })

  it('takes the most usual concrete sense of a word', () => {
    const senses: Record<string, string> = {
      crane: 'flamingo',
      bat: 'bat',
      mouse: 'mouse',
      orange: 'tangerine',
      glass: 'tumbler-glass',
      seal: 'seal',
      palm: 'palm-tree',
      pitcher: 'amphora',
      plum: 'red-apple',
      bank: 'bank',
    }
    expect(Object.entries(senses).filter(([noun, icon]) => !isDrawnAs(noun, icon))).toEqual([])
  })

  it('has no drawing for what cannot be seen', () => {
    const abstract = [
      'hand',
      'eyes',
      'grass',
      'justice',
      'love',
      'freedom',
      'idea',
      'time',
      'beauty',
      'morning',
      'style',
      'background',
      'photo',
    ]
    expect(abstract.filter((noun) => lookUpNoun(noun))).toEqual([])
  })

  it('says what stands for what it cannot draw, and knows it no better for that', () => {
    expect(lookUpNoun('turbine')).toMatchObject({ via: 'gear', standsIn: true })
    expect(isKnownNoun('turbine')).toBe(false)
    expect(lookUpNoun('poodle')?.standsIn).toBeUndefined()
  })

  it('understands plurals, capitals and hyphens', () => {
    for (const noun of ['Dogs', 'foxes', 'knives', 'teddy-bears', 'Butterflies', 'mice', 'geese', "dog's"]) {
      expect(lookUpNoun(noun), noun).toBeDefined()
    }
    expect(lookUpNoun('wolves')).toEqual(lookUpNoun('wolf'))
  })

  it('tells a compound from a described noun', () => {
    expect(isKnownNoun('fire hydrant')).toBe(true)
    expect(isKnownNoun('red dog')).toBe(false)
    expect(lookUpNoun('haunted clock')).toMatchObject({ via: 'clock' })
  })

  it('keeps no words of its prototype', () => {
    expect(lookUpNoun('__proto__')).toBeUndefined()
    expect(lookUpNoun('')).toBeUndefined()
  })
})
