import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
function boxes(prompt: string, ...nouns: string[]) {
  const { placements } = layOut(plan(prompt), { width: 512, height: 512 })
  return nouns.map((noun) => placements.find(({ subject }) => subject.noun === noun)!.box)
}
const middle = ({ x, width }: { x: number; width: number }): number => x + width / 2

describe('bodies that touch', () => {
  it.each([
    ['a dragon curled around a castle tower', 'dragon', 'castle tower', 'wound around'],
    ['a snake coiled around a sword', 'snake', 'sword', 'wound around'],
    ['a python wrapped around a tree', 'python', 'tree', 'wound around'],
  ])('winds: %s', (prompt, child, anchor, told) => {
    const [own, post] = boxes(prompt, child, anchor)
    expect(own!.x).toBeLessThan(post!.x + 0.5 * post!.width)
    expect(own!.x + own!.width).toBeGreaterThan(middle(post!))
    expect(own!.height).toBeGreaterThan(0.4 * post!.height)
    expect(describeScene(plan(prompt)).commentary).toContain(told)
  })

  it.each([
    ['a koala hugging a tree', 'koala', 'tree'],
    ['a boy climbing a tree', 'boy', 'tree'],
    ['a man climbing a ladder', 'man', 'ladder'],
  ])('clings: %s', (prompt, child, anchor) => {
    const [own, post] = boxes(prompt, child, anchor)
    expect(Math.abs(middle(own!) - middle(post!))).toBeLessThan(0.2 * post!.width)
    expect(own!.y + own!.height).toBeLessThan(post!.y + post!.height)
  })

  it.each([
    ['a man leaning on a lamppost', 'man', 'lamppost'],
    ['a cowboy leaning on a fence', 'cowboy', 'fence'],
  ])('leans: %s', (prompt, child, anchor) => {
    const [own, post] = boxes(prompt, child, anchor)
    expect(own!.x).toBeLessThan(post!.x + post!.width)
    expect(own!.x + own!.width).toBeGreaterThan(post!.x)
  })

  it('takes a pet that is kissed or hugged in its arms', () => {
    const { subjects } = plan('a princess kissing a frog')
    expect(subjects.find(({ noun }) => noun === 'frog')!.relation?.kind).toBe('held-by')
  })

  it('lays a baby between the bars of its crib', () => {
    const [baby, crib] = boxes('a baby sleeping in a crib', 'baby', 'crib')
    expect(baby!.y).toBeGreaterThan(crib!.y)
  })
})
