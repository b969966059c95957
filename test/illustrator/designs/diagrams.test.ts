import { describe, expect, it } from 'vitest'
import { cutaways } from '../../../src/illustrator/designs/diagram/cutaways/index.ts'
import { hasGlyph } from '../../../src/illustrator/designs/diagram/glyphs.ts'
import { partsOfThings } from '../../../src/illustrator/designs/diagram/parts.data.ts'
import { lookUpNoun } from '../../../src/illustrator/language/lexicon.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { chains } from '../../../src/illustrator/scene/knowledge/chains.data.ts'
import { cycles } from '../../../src/illustrator/scene/knowledge/cycles.data.ts'
import { histories } from '../../../src/illustrator/scene/knowledge/histories.data.ts'
import { pyramids } from '../../../src/illustrator/scene/knowledge/levels.data.ts'
import { overviews } from '../../../src/illustrator/scene/knowledge/overviews.data.ts'
import { families, firm, hierarchies, mindMaps } from '../../../src/illustrator/scene/knowledge/trees.data.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { decodeScene, encodeScene } from '../../../src/illustrator/scene/scene-codec.ts'
import { collisions } from './collisions.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 3, references: [] })
const kindOf = (prompt: string) => sceneOf(prompt).design?.kind
const textsOf = (prompt: string): string[] => sceneOf(prompt).lettering.map(({ text }) => text)

describe('the kind of a diagram', () => {
  it.each([
    ['Water cycle diagram with labels', 'cycle'],
    ['The life cycle of a frog', 'cycle'],
    ['Butterfly life cycle', 'cycle'],
    ['Life cycle of a butterfly diagram', 'cycle'],
    ['Phases of the moon chart', 'cycle'],
    ['A food chain diagram', 'chain'],
    ['Food web of the ocean', 'chain'],
    ['A diagram of the solar system with planet names', 'solar-system'],
    ['Labelled diagram of a plant cell', 'labelled-parts'],
    ['Parts of a flower', 'labelled-parts'],
    ['Anatomy of a human heart', 'labelled-parts'],
    ['A cross section of a volcano', 'labelled-parts'],
    ['Labeled human eye', 'labelled-parts'],
    ['Venn diagram of cats and dogs', 'venn-diagram'],
    ['Org chart for a startup', 'tree-chart'],
    ['A family tree chart with three generations', 'tree-chart'],
    ['Mind map about healthy living', 'mind-map'],
    ['Food pyramid', 'pyramid-chart'],
    ["Maslow's hierarchy of needs diagram", 'pyramid-chart'],
    ['How photosynthesis works', 'infographic'],
    ['5 tips for better sleep', 'infographic'],
    ['5 ways to save water infographic', 'infographic'],
    ['A bar chart of sales', 'bar-chart'],
    ['A chart of the water cycle', 'cycle'],
    ['Animal cell diagram labelled', 'labelled-parts'],
    ['Educational poster showing the parts of a plant', 'labelled-parts'],
    ['Diagram showing how a rainbow forms', 'chain'],
    ['Infographic comparing cats and dogs', 'venn-diagram'],
    ['A vintage poster of Mars', 'poster'],
    ['A map of the solar system', 'solar-system'],
    ['Tips for a healthy life', 'infographic'],
    ['Diagram of a computer network: laptop, router, server, cloud', 'chain'],
  ])('is read: %j', (prompt, kind) => {
    expect(kindOf(prompt)).toBe(kind)
  })

  it.each([
    'A diagram on a whiteboard in an office',
    'A teacher pointing at a diagram',
    'A family tree in a garden',
    'Car parts on a table',
    'A man with a bicycle on the beach',
    'A chart on an easel in a meeting room',
    'Layers of snow on a roof',
  ])('is not what %j asks for', (prompt) => {
    expect(kindOf(prompt)).toBeUndefined()
  })
})

describe('what a diagram tells', () => {
  it('is known of what school books tell', () => {
    expect(textsOf('Life cycle of a frog diagram')).toEqual([
      'Life Cycle of a Frog',
      'Frogspawn',
      'Tadpole',
      'Froglet',
      'Adult frog',
    ])
    expect(textsOf('The solar system with labels').slice(1)).toEqual([
      'Sun',
      'Mercury',
      'Venus',
      'Earth',
      'Mars',
      'Jupiter',
      'Saturn',
      'Uranus',
      'Neptune',
    ])
    expect(textsOf('Labelled diagram of a plant cell')).toEqual(expect.arrayContaining(['Nucleus', 'Cell wall']))
  })

  it('is what the prompt lists, before what is known', () => {
    expect(textsOf('Food chain: grass, rabbit, fox').slice(-3)).toEqual(['Grass', 'Rabbit', 'Fox'])
    expect(textsOf('Cycle diagram: plan → do → check → act').slice(-4)).toEqual(['Plan', 'Do', 'Check', 'Act'])
    expect(textsOf('Diagram of a plant with root, stem, leaf and flower labelled').slice(-4)).toEqual([
      'Root',
      'Stem',
      'Leaf',
      'Flower',
    ])
    expect(textsOf('Pyramid diagram with "Vision" "Strategy" "Tactics"').slice(-3)).toEqual([
      'Vision',
      'Strategy',
      'Tactics',
    ])
  })

  it('keeps characters of other scripts as they are written', () => {
    expect(textsOf('Cycle diagram: 春, 夏, 秋, 冬')).toEqual(['春', '夏', '秋', '冬'])
    expect(textsOf('Food chain: трава, кролик, лиса').slice(-3)).toEqual(['Трава', 'Кролик', 'Лиса'])
  })

  it.each([
    ['An isometric cutaway of a submarine', 'Inside a Submarine'],
    ['An isometric cutaway of a castle', 'Parts of a Castle'],
    ['A circuit diagram with a battery and a bulb', 'Electric Circuit'],
    ['A plant cell diagram with labels', 'Plant Cell'],
    ['Food chain diagram in the ocean', 'Ocean Food Chain'],
  ])('has no word of how it is drawn in its title: %j', (prompt, title) => {
    expect(textsOf(prompt)[0]).toBe(title)
  })

  it('names the parts of what "with labels" is said of', () => {
    expect(textsOf('A plant cell diagram with labels')).toEqual(expect.arrayContaining(['Nucleus', 'Vacuole']))
  })

  it('has a box for each of several in an organization', () => {
    const levels = (prompt: string) => sceneOf(prompt).lettering.map(({ text, level = 0 }) => `${level} ${text}`)
    expect(levels('Org chart with a CEO, two engineers and three designers')).toEqual([
      '0 CEO',
      '1 Engineer',
      '1 Engineer',
      '1 Designer',
      '1 Designer',
      '1 Designer',
    ])
    expect(levels('Org chart with a CEO, two managers each with two clerks')).toEqual(
      expect.arrayContaining(['1 Manager', '2 Clerk']),
    )
  })

  it('puts the older of a family above the younger', () => {
    const told = sceneOf('A family tree with grandparents John and Mary, parents Tom and Lisa, children Anna and Ben')
    expect(told.lettering.map(({ text, level = 0 }) => `${level} ${text}`)).toEqual([
      '0 Family Tree',
      '0 John & Mary',
      '1 Tom & Lisa',
      '2 Anna',
      '2 Ben',
    ])
  })

  it('has a sign for each part of a circuit', () => {
    expect(textsOf('Simple circuit with battery, switch and two bulbs')).toEqual([
      'Electric Circuit',
      'Battery',
      'Switch',
      'Bulb',
      'Bulb',
    ])
  })

  it('tells of a history the years that are said', () => {
    const years = (prompt: string) =>
      textsOf(prompt)
        .slice(1)
        .map((text) => Number.parseInt(text, 10))
    const race = years('Timeline of the space race 1957-1969')
    expect(race.length).toBeGreaterThan(5)
    expect(race.every((year) => year >= 1957 && year <= 1969)).toBe(true)
    expect(years('Timeline of the history of computers from 1970 to 2000')).toEqual([1971, 1981, 1991])
  })

  it('tells how what is known is done', () => {
    expect(textsOf('5 steps to plant a tree')).toEqual(expect.arrayContaining(['Dig a wide hole']))
  })

  it('stands under the sign of its matter, not under that of a word', () => {
    const sign = (prompt: string) => sceneOf(prompt).subjects[0]?.noun
    expect(sign('Infographic about the water cycle')).toBe('water drop')
    expect(sign('Infographic about solar power')).toBe('sun')
    expect(sign('Infographic about climate change')).toBe('planet earth')
  })

  it('never leaves a page empty where nothing is known and nothing can be drawn', () => {
    for (const prompt of ['Circuit diagram', 'Diagram of a lever', 'A diagram', 'Photosynthesis diagram'])
      expect(textsOf(prompt).length, prompt).toBeGreaterThan(3)
  })

  it('points at no part whose place nobody told', () => {
    const marks = (prompt: string): number =>
      layOut(sceneOf(prompt), { width: 300, height: 300 }).design!.arrangement.over.length
    expect(marks('Labelled diagram of a unicorn with horn, mane and hoof')).toBe(0)
    expect(marks('Diagram of an elephant with trunk, tusk and ear labelled')).toBeGreaterThan(0)
  })

  it('takes one quoted text for its title', () => {
    const texts = textsOf('Water cycle diagram with the title "Where Rain Comes From"')
    expect(texts[0]).toBe('Where Rain Comes From')
    expect(texts).toContain('Evaporation')
  })

  it('says nothing where no text is wanted, and still shows it', () => {
    const shown = (prompt: string) => {
      const scene = sceneOf(prompt)
      expect(scene.lettering).toEqual([])
      const { arrangement } = layOut(scene, { width: 300, height: 300 }).design!
      return (arrangement.panels?.length ?? 0) + arrangement.behind.length
    }
    expect(shown('Food chain diagram, no text')).toBeGreaterThan(10)
    expect(shown('Water cycle diagram without text')).toBeGreaterThan(10)
  })

  it.each([
    [700, 300],
    [300, 700],
  ])('stretches the fields of a comparison over its sheet of %i x %i', (width, height) => {
    for (const prompt of ['Venn diagram of cats and dogs', 'Venn diagram of cats, dogs and birds']) {
      const { lettering } = layOut(sceneOf(prompt), { width, height })
      const [cats, dogs] = ['Cats', 'Dogs'].map((name) => lettering.find((one) => one.lettering.text === name)!.box)
      const apart = Math.max(Math.abs(dogs!.x - cats!.x) / width, Math.abs(dogs!.y - cats!.y) / height)
      expect(apart, prompt).toBeGreaterThan(0.15)
      expect(collisions(lettering)).toEqual([])
    }
  })

  it('names what is compared, and what both share', () => {
    expect(textsOf('Venn diagram of cats and dogs')).toEqual(
      expect.arrayContaining(['Cats', 'Dogs', 'Both', 'Purrs', 'Barks', 'Fur']),
    )
    expect(textsOf('Venn diagram comparing jazz and blues')).toEqual(['Jazz and Blues', 'Jazz', 'Blues', 'Both'])
  })

  it('has as many generations as are asked', () => {
    const levels = (prompt: string) => Math.max(...sceneOf(prompt).lettering.map(({ level = 0 }) => level))
    expect(levels('A family tree with two generations')).toBe(1)
    expect(levels('A family tree chart with three generations')).toBe(2)
    expect(levels('Family tree, 4 generations')).toBe(3)
  })

  it.each([
    ['Infographic: 5 tips for better sleep', 5],
    ['Infographic with three steps to brew coffee', 3],
    ['7 tips for learning the violin', 7],
    ['Top 10 facts about bees infographic', 10],
    ['An infographic about four ways to save energy', 4],
  ])('has as many points as are asked: %j', (prompt, count) => {
    expect(textsOf(prompt)).toHaveLength(count + 1)
  })

  it('travels in a signature', () => {
    const scene = sceneOf('A family tree chart with three generations')
    expect(decodeScene(encodeScene(scene))).toEqual(scene)
  })
})

describe('what is known', () => {
  const topics = [
    ...cycles,
    ...chains,
    ...pyramids,
    ...hierarchies,
    ...mindMaps,
    ...families,
    firm,
    ...overviews,
    ...histories,
  ]

  it.each(topics.map((topic) => [topic.title, topic] as const))(
    'has a drawing for each picture it names: %s',
    (_, { points, sign }) => {
      if (sign) expect(lookUpNoun(sign)?.drawn, sign).toBeDefined()
      for (const point of points) {
        const [text, picture] = point.replace(/^-+\s*/, '').split(' | ')
        if (picture === undefined || hasGlyph(text!)) continue
        const isDrawn =
          lookUpNoun(picture)?.drawn !== undefined ||
          readPrompt(`a ${picture}`).phrases.some(({ drawn }) => drawn !== undefined)
        expect(isDrawn, picture).toBe(true)
      }
    },
  )

  it('keeps every part within what is drawn', () => {
    for (const { parts, title } of cutaways)
      for (const place of Object.values(parts))
        for (const share of place) {
          expect(share, title).toBeGreaterThanOrEqual(0)
          expect(share, title).toBeLessThanOrEqual(100)
        }
    for (const { parts, title } of partsOfThings)
      for (const place of Object.values(parts))
        for (const share of place) {
          expect(share, title).toBeGreaterThanOrEqual(0)
          expect(share, title).toBeLessThanOrEqual(1)
        }
  })
})

const frames = [
  [300, 300],
  [320, 180],
  [180, 320],
  [420, 180],
] as const

describe.each([
  'Water cycle diagram',
  'Phases of the moon',
  'Food chain diagram',
  'Solar system diagram',
  'Labelled diagram of a plant cell',
  'Labelled diagram of a bicycle',
  'Venn diagram of cats and dogs',
  'Venn diagram of plants, animals and fungi',
  'Org chart',
  'A family tree with four generations',
  'Mind map about healthy living',
  'Food pyramid',
  'Infographic: 10 tips for saving energy',
  'Timeline of space exploration',
])('%s', (prompt) => {
  it.each(frames)('keeps every text in a frame of %i x %i, apart from the others', (width, height) => {
    const { lettering } = layOut(sceneOf(prompt), { width, height })
    expect(lettering.length).toBeGreaterThan(3)
    for (const { box, lettering: one } of lettering) {
      expect(box.width, one.text).toBeGreaterThan(4)
      expect(box.height, one.text).toBeGreaterThan(2)
      expect(box.x, one.text).toBeGreaterThanOrEqual(0)
      expect(box.y, one.text).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, one.text).toBeLessThanOrEqual(width + 0.5)
      expect(box.y + box.height, one.text).toBeLessThanOrEqual(height + 0.5)
    }
    expect(collisions(lettering)).toEqual([])
  })
})
