import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const drawnIn = (prompt: string) => plan(prompt).subjects.map(({ drawn }) => drawn)

describe('what somebody is brings what belongs to it', () => {
  it.each([
    ['a lighthouse keeper', 'lighthouse'],
    ['a beekeeper in a garden', 'beehive'],
    ['a shepherd on a hill', 'sheep'],
    ['merchants in a medieval town', 'market-stall'],
    ['a florist', 'bouquet'],
    ['an old astronomer', 'telescope'],
  ])('%s has a %s', (prompt, drawn) => expect(drawnIn(prompt)).toContain(drawn))

  it('brings nothing to a portrait, to who holds something else, and nothing twice', () => {
    expect(drawnIn('a portrait of a beekeeper')).not.toContain('beehive')
    expect(drawnIn('a florist holding a cat')).not.toContain('bouquet')
    expect(drawnIn('a shepherd with his sheep').filter((drawn) => drawn === 'sheep')).toHaveLength(1)
  })

  it.each([
    ['a judge', 'courtroom'],
    ['a blacksmith', 'workshop'],
    ['an orchestra conductor', 'hall'],
    ['a magician', 'stage'],
    ['a sheriff', 'western-town'],
  ])('%s is in a %s', (prompt, kind) => expect(plan(prompt).setting).toMatchObject({ kind, assumed: true }))

  it('furnishes a workshop for the trade', () => {
    expect(plan('a blacksmith').setting.features).toContain('forge')
    expect(plan('a potter').setting.features).toContain('pottery')
  })

  it('knows a shepherd from a dog', () => {
    expect(plan('a shepherd').subjects[0]).toMatchObject({ drawn: 'person' })
    expect(plan('a german shepherd').subjects[0]!.drawn).not.toBe('person')
  })
})

describe('who plays something has it', () => {
  it.each(['two chess players in a park', 'a chess player thinking', 'two old men playing chess at a table'])(
    'on a table: %s',
    (prompt) => {
      const { subjects } = plan(prompt)
      const chess = subjects.find(({ drawn }) => drawn === 'chess')!
      const table = subjects.find(({ drawn }) => drawn === 'table')!
      expect(chess.relation).toEqual({ kind: 'on', to: table.id })
      expect(subjects[0]!.relation).toEqual({ kind: 'behind', to: table.id })
    },
  )

  it('sees those who play cards, one hand of cards, and no design', () => {
    const { subjects, setting } = plan('Two old men playing cards at a table')
    expect(subjects.map(({ noun, count }) => [noun, count])).toEqual(
      expect.arrayContaining([
        ['man', 2],
        ['card', 1],
      ]),
    )
    expect(setting.features).not.toContain('card')
    expect(drawnIn('Playing cards on a table')).toEqual(['playing-cards'])
  })

  it.each([
    ['a darts player', 'icon:bullseye'],
    ['a girl playing darts in a pub', 'icon:bullseye'],
    ['a piano player', 'piano'],
    ['men playing pool', 'table'],
  ])('%s: %s', (prompt, drawn) => expect(drawnIn(prompt)).toContain(drawn))
})

it('who drinks water has a glass of it and is not at the water', () => {
  expect(plan('a man drinking water').setting.kind).not.toBe('beach')
  expect(drawnIn('a man drinking water')).toContain('glass')
  expect(plan('an alien drinking coffee').subjects[0]!.noun).toBe('alien')
})

it('a prompt that opens with a word the tagger knows in lower case keeps it', () => {
  expect(plan('Close-up portrait of a man').camera).toMatchObject({ extent: 'near' })
  expect(describeScene(plan('Close-up portrait of a man')).commentary).not.toContain('closet')
})

describe('what is done has what it takes', () => {
  const relationOf = (prompt: string, name: string) => {
    const { subjects } = plan(prompt)
    const one = subjects.find(({ noun }) => noun === name)!
    return [one.relation?.kind, subjects.find(({ id }) => id === one.relation?.to)?.noun]
  }

  it('a family that watches television sits on its couch, all of it', () => {
    for (const who of ['man', 'woman', 'girl', 'boy'])
      expect(relationOf('A family watching TV on the couch', who)).toEqual(['on', 'couch'])
  })

  it('friends who roast marshmallows sit round the fire', () => {
    const prompt = 'A group of friends roasting marshmallows around a campfire'
    expect(relationOf(prompt, 'friend')).toEqual(['around', 'campfire'])
    expect(drawnIn(prompt)).not.toContain('lollipop')
  })

  it.each([
    ['a businesswoman giving a presentation', 'blackboard'],
    ['a chef flipping pancakes', 'table'],
    ['a toddler riding a tricycle', 'tricycle'],
  ])('%s: %s', (prompt, drawn) => expect(drawnIn(prompt)).toContain(drawn))

  it('nobody sits on a blackboard, a cook stands at the wok, a patient lies in bed', () => {
    expect(relationOf('a teacher writing on a blackboard', 'teacher')).toEqual(['next-to', 'blackboard'])
    expect(relationOf('a chef tossing vegetables in a wok', 'chef')).toEqual(['behind', 'table'])
    expect(relationOf('a nurse taking care of a patient', 'patient')).toEqual(['on', 'hospital bed'])
  })

  it('a father at the beginning of a prompt is no name', () => {
    expect(describeScene(plan('Father teaching his son to ride a bike')).commentary).not.toContain('likeness')
  })
})

describe('who is where', () => {
  it('who drives a car is to be seen in it, and is said to drive', () => {
    const scene = plan('a dog driving a car')
    expect(scene.subjects[1]!.attributes.words).toContain('convertible')
    expect(describeScene(scene).commentary).toMatch(/a dog driving a convertible car/)
    expect(plan('a man driving a vintage car').subjects[1]!.attributes.words).not.toContain('convertible')
  })

  it('who stands before a mirror stands on the floor', () => {
    const { subjects, setting } = plan('a man shaving in front of a mirror')
    expect(subjects[0]!.relation).toBeUndefined()
    expect(setting.kind).toBe('living-room')
  })

  it('students write their exam at tables', () => {
    const { subjects } = plan('Students taking an exam')
    const table = subjects.find(({ drawn }) => drawn === 'table')!
    expect(subjects[0]!.relation).toEqual({ kind: 'behind', to: table.id })
  })

  it('what is looked into stays where it stands', () => {
    const relation = (prompt: string, name: string) =>
      plan(prompt).subjects.find(({ noun }) => noun === name)!.relation?.kind
    expect(relation('a beekeeper inspecting a hive', 'hive')).not.toBe('held-by')
    expect(relation('a scientist looking through a microscope', 'microscope')).toBe('on')
  })
})

it('a king and a queen have a throne each, and nobody is carried to be examined', () => {
  const { subjects } = plan('A king and queen on their thrones')
  const thrones = subjects.filter(({ drawn }) => drawn === 'throne')
  expect(thrones.map(({ count }) => count)).toEqual([1, 1])
  expect(new Set(subjects.filter(({ drawn }) => drawn === 'person').map(({ relation }) => relation?.to)).size).toBe(2)
  expect(plan('A doctor examining a child').subjects[1]!.relation?.kind).not.toBe('held-by')
})

it('how somebody moves is no thing, and a giant is somebody', () => {
  expect(plan('A ballet dancer mid-leap')).toMatchObject({ undrawn: [], subjects: [{ drawn: 'person' }] })
  expect(plan('A giant holding a tiny house').subjects[0]).toMatchObject({ noun: 'giant', drawn: 'person' })
  expect(plan('a giant pumpkin').subjects).toHaveLength(1)
})

it('wood is chopped where it lies, a trumpet is blown, and who camps has a tent in the open', () => {
  expect(drawnIn('a man chopping wood')).not.toContain('table')
  expect(drawnIn('a boy blowing a trumpet')).toEqual(['person'])
  const camp = plan('A family camping under the stars')
  expect(camp.subjects.map(({ drawn }) => drawn)).toContain('tent')
  expect(camp.setting.kind).toBe('mountains')
})

it('who cries in the rain is seen with the rain', () => {
  expect(plan('A woman crying in the rain').camera.shot).toBe('medium')
  expect(plan('A crying woman').camera.shot).toBe('portrait')
})
