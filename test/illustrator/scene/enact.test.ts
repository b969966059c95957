import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const drawn = (prompt: string) => plan(prompt).subjects.map((subject) => subject.drawn)

test.each([
  ['people reading in a café', 'table'],
  ['students studying in a library', 'stool'],
  ['kids playing soccer', 'ball'],
  ['a painter at an easel', 'painting-easel'],
  ['a robot playing chess with a boy', 'table'],
  ['a pianist', 'piano'],
])('%s: with a %s', (prompt, thing) => {
  expect(drawn(prompt)).toContain(thing)
  expect(plan(prompt).undrawn).toEqual([])
})

test('a band has a player for each instrument, those in hand and those sat at', () => {
  const { subjects } = plan('a jazz band with saxophone, piano and drums')
  const players = subjects.filter(({ noun }) => noun === 'musician')
  expect(players).toHaveLength(3)
  expect(players[0]!.attributes.words).toContain('saxophone')
  expect(subjects.map((subject) => subject.drawn)).toEqual(expect.arrayContaining(['piano', 'drums']))
})

test.each(['two friends hugging', 'a couple dancing in the rain', 'two boxers', 'two businessmen shaking hands'])(
  '%s: near and face to face',
  (prompt) => {
    const people = layOut(plan(prompt), { width: 512, height: 512 })
      .placements.filter(({ subject }) => subject.drawn === 'person')
      .sort((a, b) => a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2)
    expect(people.map(({ flip }) => flip)).toEqual([false, true])
    const [left, right] = people
    expect(right!.box.x).toBeLessThan(left!.box.x + left!.box.width)
  },
)

test('those at a picnic sit round their blanket, and a child on each end of a seesaw', () => {
  const boxesOf = (prompt: string) =>
    layOut(plan(prompt), { width: 512, height: 512 })
      .placements.filter(({ subject }) => subject.drawn === 'person')
      .map(({ box }) => box)
  const feet = boxesOf('a family having a picnic in the park').map(({ y, height }) => Math.round(y + height))
  expect(new Set(feet).size).toBeGreaterThan(1)
  const [left, right] = boxesOf('two children on a seesaw').sort((a, b) => a.x - b.x)
  expect(right!.x).toBeGreaterThan(left!.x + 2 * left!.width)
})

test('a crowd at a concert is before the stage, with a band on it', () => {
  const scene = plan('a crowd at a concert')
  expect(scene.setting.features).toContain('audience')
  expect(scene.subjects.filter(({ noun }) => noun === 'musician').length).toBeGreaterThan(2)
})

test('a family is those it names', () => {
  const people = plan('family portrait: mother, father and two kids').subjects
  expect(people.map(({ noun, count }) => `${count} ${noun}`)).toEqual(['1 mother', '1 father', '2 kid'])
})

test.each([
  ['a hiker looking at the mountains', 'from-behind'],
  ['a woman seen from behind on a beach', 'from-behind'],
  ['portrait of a man in profile', 'profile'],
  ['a boy facing away from the camera', 'from-behind'],
])('%s: shown %s', (prompt, view) => {
  const { subjects, undrawn } = plan(prompt)
  expect(subjects.map(({ drawn }) => drawn)).toEqual(['person'])
  expect(subjects[0]!.attributes.words).toContain(view)
  expect(undrawn).toEqual([])
})

test('who comes from behind something is seen from the front', () => {
  const [man] = plan('a man peeking from behind a tree').subjects
  expect(man!.attributes.words).not.toContain('from-behind')
})

test.each([
  ['a team photo of six football players', 6],
  ['family portrait: mother, father and two kids', 4],
])('%s: faces in two rows that fill the frame', (prompt, count) => {
  const people = layOut(plan(prompt), { width: 512, height: 512 }).placements
  expect(people).toHaveLength(count)
  const tops = people.map(({ box }) => box.y)
  expect(Math.max(...tops) - Math.min(...tops)).toBeGreaterThan(100)
  for (const { box } of people) {
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeGreaterThanOrEqual(512)
    expect(box.width).toBeGreaterThan(200)
  }
})

test.each([
  ['a woman with flowers in her hair', 'flower crown'],
  ['portrait of a bride with a veil', 'veil'],
])('%s: worn on the head', (prompt, worn) => {
  const { subjects, undrawn } = plan(prompt)
  expect(subjects).toHaveLength(1)
  expect(subjects[0]!.attributes.words).toContain(worn)
  expect(undrawn).toEqual([])
})

test.each([
  ['a wedding', ['bride', 'groom', 'flower arch']],
  ['a birthday party with kids', ['kid', 'birthday cake', 'balloon', 'present']],
  ['Christmas morning', ['child', 'christmas tree', 'present']],
  ['a graduation ceremony', ['graduate']],
  ['an ice hockey match', ['hockey player']],
  ['a couple ice skating', ['ice skater']],
])('%s has who and what belongs there', (prompt, nouns) => {
  const scene = plan(prompt)
  expect(scene.subjects.map(({ noun }) => noun)).toEqual(expect.arrayContaining(nouns))
  expect(scene.undrawn).toEqual([])
})

test.each(['a wedding ring', 'a birthday cake'])('%s is a thing, not an occasion', (prompt) => {
  expect(drawn(prompt)).not.toContain('person')
})

test.each(['a woman driving a red car', 'a farmer driving a tractor', 'a pilot flying a small plane'])(
  '%s: seen in the window, not on the roof',
  (prompt) => {
    const { placements } = layOut(plan(prompt), { width: 512, height: 512 })
    const driver = placements.find(({ subject }) => subject.drawn === 'person')!.box
    const vehicle = placements.find(({ subject }) => subject.drawn !== 'person')!.box
    // In an open car heads are over its edge.
    expect(driver.y).toBeGreaterThan(vehicle.y - 0.2 * vehicle.height)
    expect(driver.y + driver.height).toBeLessThan(vehicle.y + 0.6 * vehicle.height)
  },
)

test('what an animal catches is at its mouth, and a patient lies on the bed before who operates', () => {
  const boxesOf = (prompt: string) => {
    const { placements } = layOut(plan(prompt), { width: 512, height: 512 })
    return (drawn: string) => placements.find(({ subject }) => subject.drawn === drawn)!.box
  }
  const caught = boxesOf('a dog catching a frisbee')
  expect(caught('frisbee').width).toBeLessThan(0.4 * caught('dog').width)
  expect(caught('frisbee').y).toBeLessThan(caught('dog').y + 0.5 * caught('dog').height)
  const bed = boxesOf('a surgeon operating on a patient')('bed')
  const people = layOut(plan('a surgeon operating on a patient'), { width: 512, height: 512 }).placements.filter(
    ({ subject }) => subject.drawn === 'person',
  )
  for (const { box } of people) expect(box.x + box.width / 2).toBeGreaterThan(bed.x)
})
