import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { createStage } from '../../../src/illustrator/paint/create-stage.ts'
import { overlapArea } from '../../../src/illustrator/scene/boxes.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const place = (prompt: string) => layOut(plan(prompt), { width: 512, height: 512 })
const boxOf = (prompt: string, noun: string) => {
  const { placements } = place(prompt)
  return placements.find(({ subject }) => subject.noun === noun)!.box
}

describe('what the words put together', () => {
  it.each([
    ["a parrot on a pirate's shoulder", 'parrot', 'pirate', [0, 0.3]],
    ["a cat on a woman's lap", 'cat', 'woman', [0.3, 0.75]],
    ["a butterfly on a cat's nose", 'butterfly', 'cat', [0.1, 0.6]],
    ["a monkey on an elephant's head", 'monkey', 'elephant', [-0.1, 0.2]],
    ["a bird on a hippo's back", 'bird', 'hippo', [-0.2, 0.25]],
  ] as const)('lands on the part: %s', (prompt, child, anchor, [from, to]) => {
    const [own, whole] = [boxOf(prompt, child), boxOf(prompt, anchor)]
    const foot = (own.y + own.height - whole.y) / whole.height
    expect(foot).toBeGreaterThan(from)
    expect(foot).toBeLessThan(to)
    expect(own.x + own.width / 2).toBeGreaterThan(whole.x)
    expect(own.x + own.width / 2).toBeLessThan(whole.x + whole.width)
  })

  it('makes a pile of many one mound, and who sleeps in it is half in it', () => {
    const { placements } = place('A fox sleeping in a pile of autumn leaves')
    const [fox, leaves] = ['fox', 'heap'].map((drawn) => placements.find(({ subject }) => subject.drawn === drawn)!)
    expect(leaves!.subject.madeOf?.drawn).toBe('leaf')
    expect(overlapArea(fox!.box, leaves!.box)).toBeGreaterThan(0.2 * fox!.box.width * fox!.box.height)
    expect(placements.indexOf(fox!)).toBeLessThan(placements.indexOf(leaves!))
  })

  it('shows a family of animals as parents and young', () => {
    const ducks = plan('A family of ducks crossing the road').subjects
    expect(ducks.map(({ count }) => count)).toEqual([1, 4])
    expect(ducks[1]!.attributes.words).toContain('baby')
  })

  it.each([
    ['a castle on a hill', 'castle'],
    ['a lighthouse on a rocky cliff', 'lighthouse'],
  ])('stands on the height of the place: %s', (prompt, noun) => {
    const { y, height } = boxOf(prompt, noun)
    expect((y + height) / 512).toBeLessThan(0.7)
    const before = boxOf(prompt.replace(' on a ', ' before a '), noun)
    expect((before.y + before.height) / 512).toBeGreaterThan(0.72)
  })

  it('has what flies about whom it surrounds, off the ground', () => {
    const { placements } = place('a girl surrounded by butterflies')
    const girl = placements.find(({ subject }) => subject.drawn === 'person')!.box
    const flying = placements.filter(({ subject }) => subject.noun === 'butterfly')
    expect(flying.length).toBe(7)
    for (const { box } of flying) expect(box.y + box.height).toBeLessThan(girl.y + 0.8 * girl.height)
  })

  it('puts a ship before the large planet it orbits, and who floats there in space', () => {
    const [station, saturn] = [
      boxOf('A space station orbiting Saturn', 'space station'),
      boxOf('A space station orbiting Saturn', 'saturn'),
    ]
    expect(saturn.height).toBeGreaterThan(station.height)
    expect(overlapArea(station, saturn)).toBeGreaterThan(0)
    expect(plan('an astronaut floating near a planet').setting.kind).toBe('space')
  })

  it('has boats of a mountain lake on its water', () => {
    const { placements } = place('A sailboat on a calm lake with mountains behind')
    expect(placements[0]!.rests).toBe('water')
  })

  it('leads the stream under the bridge', () => {
    const composition = place('A wooden bridge over a stream in a bamboo forest')
    const { box } = composition.placements[0]!
    expect(createStage(composition).spanned).toBeCloseTo(box.x + box.width / 2)
  })

  it('seats people on the ground round a fire', () => {
    const [friends] = plan('A group of friends around a campfire at night').subjects
    expect(friends!.attributes.words).toContain('picnicking')
  })

  it('brings people to a busy place, unless they are not wanted', () => {
    const people = (prompt: string) => plan(prompt).subjects.filter(({ drawn }) => drawn === 'person')
    expect(people('A busy market street in Marrakech')[0]?.count).toBeGreaterThan(3)
    expect(people('A busy market street with no people')).toEqual([])
    expect(people('A market street in Marrakech')).toEqual([])
  })
})
