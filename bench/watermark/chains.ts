import { createRandom } from '../../src/illustrator/paint/random.ts'
import { type Treatment, treatments } from './treatments.ts'

const seed = 6

/** Two everyday treatments of different kinds, one after the other: `count` pairs by chance, always the same. */
export function chainsOfTwo(count: number): Treatment[] {
  const random = createRandom(seed, 'chains of two')
  const everyday = treatments.filter((treatment) => treatment.everyday)
  const chains = new Map<string, Treatment>()
  while (chains.size < count) {
    const [first, second] = [random.pick(everyday), random.pick(everyday)]
    if (kindOf(first) !== kindOf(second)) chains.set(`${first.name} > ${second.name}`, chain(first, second))
  }
  return [...chains.values()]
}

function chain(first: Treatment, second: Treatment): Treatment {
  return {
    name: `${first.name} > ${second.name}`,
    apply: async (pixels, random) => second.apply(await first.apply(pixels, random), random),
  }
}

const kindOf = ({ name }: Treatment): string => name.split(/[ ,]/)[0]!
