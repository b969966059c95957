import { describe, expect, test } from 'vitest'
import type { Meaning } from '../../../src/illustrator/language/meaning.ts'
import type { Box } from '../../../src/illustrator/paint/stage.ts'
import { overlapArea } from '../../../src/illustrator/scene/boxes.ts'
import type { Composition } from '../../../src/illustrator/scene/composition.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { frames, seeds } from './frames.ts'
import { lettering, meaningOf, relation } from './meanings.ts'
import { stock } from './stock.ts'

const compose = (meaning: Meaning, seed: number, frame: { width: number; height: number }): Composition =>
  layOut(planScene(meaning, { seed, references: [] }, stock), frame, stock)

/** Runs `check` on the composition of a meaning in every ratio and for every seed. */
function everywhere(meaning: Meaning, check: (composition: Composition, where: string) => void): void {
  for (const frame of frames) {
    for (const seed of seeds) check(compose(meaning, seed, frame), `${frame.name} seed ${seed}`)
  }
}

const boxesOf = (composition: Composition, noun: string): Box[] =>
  composition.placements.filter(({ subject }) => subject.noun === noun).map(({ box }) => box)
const boxOf = (composition: Composition, noun: string): Box => boxesOf(composition, noun)[0]!
const centreX = (box: Box): number => box.x + box.width / 2
const bottom = (box: Box): number => box.y + box.height
const area = (box: Box): number => box.width * box.height

const scenes: Record<string, Meaning> = {
  'one car': meaningOf('car'),
  'one person': meaningOf('man'),
  'one mug': meaningOf('mug'),
  'one giraffe': meaningOf('giraffe'),
  'a rocket': meaningOf('rocket'),
  'three fish': meaningOf('3 fish'),
  'two dogs and three cats': meaningOf('2 dog, 3 cat'),
  'four cars': meaningOf('4 car'),
  'seven apples': meaningOf('7 apple'),
  'a dozen birds': meaningOf('12 bird'),
  'forty cats': meaningOf('40 cat'),
  'a house, a tree, a car, a man and a dog': meaningOf('house, tree, car, man, dog'),
  'eight unlike things': meaningOf('car, mug, tree, bird, chair, clock, horse, boat'),
  'birds over a man': meaningOf('man, 3 bird'),
  'a cat on a sofa': meaningOf('cat, sofa', { relations: [relation('on')] }),
  'a man riding a horse': meaningOf('man, horse', { relations: [relation('riding')] }),
  'a dog behind a car': meaningOf('dog, car', { relations: [relation('behind')] }),
  'a bus below a toothbrush': meaningOf('bus, toothbrush', { relations: [relation('below')] }),
  'a woman holding an umbrella': meaningOf('woman, umbrella', { relations: [relation('holding')] }),
  'a dog wearing a hat': meaningOf('dog, hat', { relations: [relation('wearing')] }),
  'a titled picture': meaningOf('dog, tree', { lettering: [lettering('The Good Dog', { place: 'top' })] }),
  'a wide shot': meaningOf('car', { camera: { shot: 'wide' } }),
  'a close-up': meaningOf('cat', { camera: { shot: 'close-up' } }),
}

describe.each(Object.entries(scenes))('%s', (_name, meaning) => {
  test('shows every instance once, inside the frame, far to near, in finite numbers', () => {
    everywhere(meaning, ({ placements, width, height, scene }, where) => {
      const seen = new Set(placements.map(({ subject, instance }) => `${subject.id}/${instance}`))
      expect(seen.size, where).toBe(scene.subjects.reduce((sum, { count }) => sum + count, 0))
      expect(placements.length, where).toBe(seen.size)
      let depth = 0
      for (const { box, depth: at } of placements) {
        expect(box.x, where).toBeGreaterThanOrEqual(0)
        expect(box.y, where).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, where).toBeLessThanOrEqual(width)
        expect(bottom(box), where).toBeLessThanOrEqual(height)
        expect(Math.min(box.width, box.height), where).toBeGreaterThan(0.012 * Math.min(width, height))
        expect(at, where).toBeGreaterThanOrEqual(depth)
        depth = at
      }
    })
  })

  test('leaves a good part of everything in sight', () => {
    everywhere(meaning, ({ placements }, where) => {
      placements.forEach(({ box, subject }, at) => {
        // A rider's legs are behind the mount.
        if (subject.relation?.kind === 'riding') return
        const nearer = placements.slice(at + 1).map((other) => other.box)
        expect(shareInSight(box, nearer), `${where} ${subject.id}`).toBeGreaterThan(0.4)
      })
    })
  })
})

/** Share of a box that no nearer box covers, on a grid of samples. */
function shareInSight(box: Box, nearer: readonly Box[]): number {
  const steps = 12
  let seen = 0
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const x = box.x + ((column + 0.5) / steps) * box.width
      const y = box.y + ((row + 0.5) / steps) * box.height
      const covers = (other: Box): boolean =>
        x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height
      if (!nearer.some(covers)) seen++
    }
  }
  return seen / steps ** 2
}

test('the same scene in the same frame is laid out the same', () => {
  const meaning = meaningOf('2 dog, 3 cat, bird, tree')
  for (const frame of frames) expect(compose(meaning, 5, frame)).toEqual(compose(meaning, 5, frame))
})

test('another seed moves things', () => {
  const meaning = meaningOf('man, 3 bird')
  const frame = frames[8]!
  const places = seeds.map((seed) => JSON.stringify(compose(meaning, seed, frame).placements.map(({ box }) => box)))
  expect(new Set(places).size).toBe(seeds.length)
})

test('a single subject is the hero of a medium shot', () => {
  for (const noun of ['dog', 'boat', 'box', 'horse', 'car', 'man', 'giraffe']) {
    everywhere(meaningOf(noun, { camera: { shot: 'medium' } }), ({ placements, width, height }, where) => {
      const { box } = placements[0]!
      const share = Math.sqrt(area(box)) / Math.min(width, height)
      const fills = Math.max(box.width / width, box.height / height, share)
      expect(fills, `${noun} ${where}`).toBeGreaterThan(0.55)
      expect(share, `${noun} ${where}`).toBeLessThan(0.8)
    })
  }
})

test('what stands on the ground stands below the horizon', () => {
  for (const name of ['a house, a tree, a car, a man and a dog', 'two dogs and three cats', 'forty cats', 'one car']) {
    everywhere(scenes[name]!, ({ placements, horizon }, where) => {
      for (const { box, rests } of placements) {
        if (rests === 'ground') expect(bottom(box), `${name} ${where}`).toBeGreaterThan(horizon)
      }
    })
  }
})

test('left of is left, right of is right, and neither hides the other', () => {
  for (const [a, b] of ['dog,cat', 'cat,car', 'giraffe,mug', 'bird,house', 'clock,sofa', 'bus,toothbrush'].map((pair) =>
    pair.split(','),
  )) {
    for (const kind of ['left-of', 'right-of'] as const) {
      everywhere(meaningOf(`${a},${b}`, { relations: [relation(kind)] }), (composition, where) => {
        const [one, other] = [boxOf(composition, a!), boxOf(composition, b!)]
        const [left, right] = kind === 'left-of' ? [one, other] : [other, one]
        const told = `${a} ${kind} ${b} ${where}`
        expect(left.x + left.width, told).toBeLessThanOrEqual(right.x + 0.1 * Math.min(left.width, right.width))
      })
    }
  }
})

test('a chain of relations holds as a whole', () => {
  const meaning = meaningOf('cat,dog,horse', { relations: [relation('right-of', 0, 1), relation('right-of', 1, 2)] })
  everywhere(meaning, (composition, where) => {
    const [cat, dog, horse] = ['cat', 'dog', 'horse'].map((noun) => centreX(boxOf(composition, noun)))
    expect(horse, where).toBeLessThan(dog!)
    expect(dog, where).toBeLessThan(cat!)
  })
})

test('between is between', () => {
  const meaning = meaningOf('cat,dog,horse', { relations: [relation('between', 0, 1, 2)] })
  everywhere(meaning, (composition, where) => {
    const [cat, dog, horse] = ['cat', 'dog', 'horse'].map((noun) => centreX(boxOf(composition, noun)))
    expect((cat! - dog!) * (horse! - cat!), where).toBeGreaterThan(0)
  })
})

test('on stands on top: over the anchor, its foot in the upper part of it, painted after it', () => {
  for (const [a, b] of ['mug,box', 'cat,sofa', 'bird,house', 'dog,box', 'man,chair', 'horse,chair'].map((pair) =>
    pair.split(','),
  )) {
    everywhere(meaningOf(`${a},${b}`, { relations: [relation('on')] }), (composition, where) => {
      const [child, anchor] = [boxOf(composition, a!), boxOf(composition, b!)]
      const told = `${a} on ${b} ${where}`
      expect(Math.abs(centreX(child) - centreX(anchor)), told).toBeLessThan(anchor.width / 2)
      expect(bottom(child), told).toBeGreaterThanOrEqual(anchor.y)
      // Who sits has legs below the seat.
      expect(bottom(child), told).toBeLessThanOrEqual(anchor.y + (a === 'man' ? 1 : 0.55) * anchor.height)
      expect(child.y, told).toBeLessThan(anchor.y)
      const order = composition.placements.map(({ subject }) => subject.noun)
      expect(order.indexOf(a!), told).toBeGreaterThan(order.indexOf(b!))
    })
  }
})

test('a rider sits in the saddle, over the middle of the mount, a leg before its body', () => {
  everywhere(meaningOf('man, horse', { relations: [relation('riding')] }), (composition, where) => {
    const [rider, mount] = [boxOf(composition, 'man'), boxOf(composition, 'horse')]
    expect(Math.abs(centreX(rider) - centreX(mount)), where).toBeLessThan(0.25 * mount.width)
    expect(rider.y, where).toBeLessThan(mount.y)
    expect(bottom(rider), where).toBeLessThan(bottom(mount))
    const order = composition.placements.map(({ subject }) => subject.noun)
    expect(order, where).toEqual(['horse', 'man'])
  })
})

test('a hat is on the head, on whichever side the wearer looks to', () => {
  everywhere(meaningOf('dog, hat', { relations: [relation('wearing')] }), (composition, where) => {
    const [dog, hat] = [boxOf(composition, 'dog'), boxOf(composition, 'hat')]
    const { flip } = composition.placements.find(({ subject }) => subject.noun === 'dog')!
    const along = (centreX(hat) - dog.x) / dog.width
    expect(flip ? 1 - along : along, where).toBeGreaterThan(0.6)
    expect(hat.y, where).toBeLessThan(dog.y)
    expect(bottom(hat), where).toBeLessThan(dog.y + 0.2 * dog.height)
  })
})

test('what is around a thing is on both sides of it', () => {
  everywhere(meaningOf('tree, 7 flower', { relations: [relation('around', 1, 0)] }), (composition, where) => {
    const tree = boxOf(composition, 'tree')
    const flowers = composition.placements.filter(({ subject }) => subject.noun === 'flower').map(({ box }) => box)
    expect(
      flowers.some((box) => centreX(box) < centreX(tree)),
      where,
    ).toBe(true)
    expect(
      flowers.some((box) => centreX(box) > centreX(tree)),
      where,
    ).toBe(true)
    expect(flowers.filter((box) => bottom(box) > bottom(tree)).length, where).toBeGreaterThan(2)
  })
})

test('above is above and below is below, without touching much', () => {
  for (const [a, b] of ['toothbrush,bus', 'bird,house', 'cat,box', 'dog,dog2'].map((pair) => pair.split(','))) {
    everywhere(meaningOf(`${a},${b}`, { relations: [relation('above')] }), (composition, where) => {
      expect(bottom(boxOf(composition, a!)), where).toBeLessThanOrEqual(boxOf(composition, b!).y + 1)
    })
    everywhere(meaningOf(`${a},${b}`, { relations: [relation('below')] }), (composition, where) => {
      expect(bottom(boxOf(composition, b!)), where).toBeLessThanOrEqual(boxOf(composition, a!).y + 1)
    })
  }
})

test('behind is higher, painted before, and mostly visible; in front is lower and painted after', () => {
  for (const [a, b] of ['dog,car', 'house,tree', 'man,sofa', 'cat,dog'].map((pair) => pair.split(','))) {
    for (const kind of ['behind', 'in-front-of'] as const) {
      everywhere(meaningOf(`${a},${b}`, { relations: [relation(kind)] }), (composition, where) => {
        const [near, far] = kind === 'behind' ? [b!, a!] : [a!, b!]
        const [front, back] = [boxOf(composition, near), boxOf(composition, far)]
        const told = `${a} ${kind} ${b} ${where}`
        expect(bottom(back), told).toBeLessThan(bottom(front))
        expect(overlapArea(front, back), told).toBeGreaterThan(0)
        expect(overlapArea(front, back) / area(back), told).toBeLessThan(0.5)
        const order = composition.placements.map(({ subject }) => subject.noun)
        expect(order.indexOf(far), told).toBeLessThan(order.indexOf(near))
      })
    }
  }
})

test('a family before a house is one group, side by side, before it', () => {
  const before = [0, 1, 2].map((at) => relation('in-front-of', at, 3))
  everywhere(meaningOf('man, woman, girl, house', { relations: before }), ({ placements }, where) => {
    const people = placements.filter(({ subject }) => subject.noun !== 'house').map(({ box }) => box)
    const house = placements[0]!
    expect(house.subject.noun, where).toBe('house')
    for (const [at, box] of people.entries()) {
      expect(bottom(box), where).toBeGreaterThan(bottom(house.box))
      for (const other of people.slice(at + 1)) expect(overlapArea(box, other), where).toBeLessThan(0.3 * area(box))
    }
  })
})

test('in shows what is in it, under stands below its top', () => {
  everywhere(meaningOf('cat,box', { relations: [relation('in')] }), (composition, where) => {
    const [cat, box] = [boxOf(composition, 'cat'), boxOf(composition, 'box')]
    expect(overlapArea(cat, box) / area(cat), where).toBeLessThan(0.5)
    expect(bottom(cat), where).toBeGreaterThan(box.y)
  })
  everywhere(meaningOf('cat,table', { relations: [relation('under')] }), (composition, where) => {
    const [cat, table] = [boxOf(composition, 'cat'), boxOf(composition, 'table')]
    expect(cat.y, where).toBeGreaterThan(table.y + 0.3 * table.height)
    expect(cat.x, where).toBeGreaterThan(table.x)
    expect(cat.x + cat.width, where).toBeLessThan(table.x + table.width)
  })
  everywhere(meaningOf('cat,mushroom', { relations: [relation('under')] }), (composition, where) => {
    const [cat, mushroom] = [boxOf(composition, 'cat'), boxOf(composition, 'mushroom')]
    expect(cat.y, where).toBeGreaterThan(mushroom.y + 0.3 * mushroom.height)
    expect(Math.abs(bottom(cat) - bottom(mushroom)), where).toBeLessThan(0.2 * mushroom.height)
  })
})

test('those in one boat sit in it side by side', () => {
  const relations = [relation('in', 0, 2), relation('in', 1, 2)]
  everywhere(meaningOf('man, woman, boat', { relations }), (composition, where) => {
    const [man, woman, boat] = ['man', 'woman', 'boat'].map((noun) => boxOf(composition, noun))
    expect(overlapArea(man!, woman!), where).toBeLessThan(0.2 * Math.min(area(man!), area(woman!)))
    for (const box of [man!, woman!]) {
      expect(box.x, where).toBeGreaterThan(boat!.x)
      expect(box.x + box.width, where).toBeLessThan(boat!.x + boat!.width)
    }
  })
})

test('who has to do with each other looks at each other, who goes somewhere looks there', () => {
  const flips = (composition: Composition) =>
    ['man', 'dog']
      .map((noun) => composition.placements.find(({ subject }) => subject.noun === noun)!)
      .map(({ flip, box }) => ({ flip, x: centreX(box) }))
  for (const [verb, same] of [
    ['feeding', false],
    ['walking', true],
    ['leading', true],
  ] as const) {
    const meaning = meaningOf('man, dog', { relations: [relation('next-to')] })
    meaning.phrases[0]!.attributes.words.push(verb)
    everywhere(meaning, (composition, where) => {
      const [man, dog] = flips(composition)
      expect(man!.flip === dog!.flip, `${verb} ${where}`).toBe(same)
      if (!same) expect(man!.flip, `${verb} ${where}`).toBe(dog!.x < man!.x)
      const leash = composition.placements.find(({ tether }) => tether)?.tether
      expect(leash?.kind, `${verb} ${where}`).toBe(same ? 'leash' : undefined)
    })
  }
})

test('who swims is in the water of a place, and one who walks is on its ground', () => {
  for (const [verb, draught] of [
    ['swimming', true],
    ['walking', false],
  ] as const) {
    const meaning = meaningOf('dog', { setting: { kind: 'sea', features: [], colors: [] } })
    meaning.phrases[0]!.attributes.words.push(verb)
    everywhere(meaning, ({ placements }, where) => {
      expect((placements[0]!.draught ?? 0) > 0, `${verb} ${where}`).toBe(draught)
      expect(placements[0]!.rests, `${verb} ${where}`).toBe(draught ? 'water' : 'ground')
    })
  }
})

test('as many riders as mounts sit one on each', () => {
  everywhere(meaningOf('3 cat,3 chair', { relations: [relation('on')] }), (composition, where) => {
    const chairs = boxesOf(composition, 'chair')
    const taken = boxesOf(composition, 'cat').map((cat) =>
      chairs.findIndex((chair) => Math.abs(centreX(chair) - centreX(cat)) < chair.width / 2 && cat.y < chair.y),
    )
    expect(new Set(taken).size, where).toBe(3)
  })
})

test('two things on a table keep their order on it', () => {
  const relations = [relation('right-of', 0, 1), relation('on', 1, 2)]
  const setting = { kind: 'garden', features: [], colors: [] }
  everywhere(meaningOf('apple,banana,table', { relations, setting }), (composition, where) => {
    const [apple, banana, table] = ['apple', 'banana', 'table'].map((noun) => boxOf(composition, noun))
    expect(centreX(apple!), where).toBeGreaterThan(centreX(banana!))
    for (const fruit of [apple!, banana!]) {
      expect(Math.abs(bottom(fruit) - table!.y) / table!.height, where).toBeLessThan(0.2)
    }
  })
})

test('contradictory and circular relations still give a picture', () => {
  const circles = [
    [relation('on', 0, 1), relation('on', 1, 0)],
    [relation('left-of', 0, 1), relation('left-of', 1, 0)],
    [relation('in', 0, 1), relation('in', 1, 2), relation('in', 2, 0)],
    [relation('between', 0, 1, 0)],
  ]
  for (const relations of circles) {
    everywhere(meaningOf('cat,dog,box', { relations }), ({ placements }, where) => {
      expect(placements.length, where).toBe(3)
    })
  }
})

test('a portrait fills the frame from the chest up, head inside', () => {
  everywhere(meaningOf('executive', { camera: { shot: 'portrait' } }), ({ placements, width, height }, where) => {
    const { box } = placements[0]!
    expect(bottom(box), where).toBeGreaterThanOrEqual(height)
    expect(box.y, where).toBeGreaterThan(0)
    expect(Math.max(box.height / height, box.width / width), where).toBeGreaterThan(0.85)
    // The head is the middle two fifths of the box.
    expect(centreX(box) - 0.2 * box.width, where).toBeGreaterThan(0)
    expect(centreX(box) + 0.2 * box.width, where).toBeLessThan(width)
  })
})

test('birds keep to the sky and off the man', () => {
  everywhere(meaningOf('man,3 bird'), (composition, where) => {
    const man = boxOf(composition, 'man')
    for (const { box, rests } of composition.placements.filter(({ subject }) => subject.noun === 'bird')) {
      expect(rests, where).toBe('none')
      expect(bottom(box), where).toBeLessThan(composition.horizon)
      expect(overlapArea(box, man) / area(box), where).toBeLessThan(0.1)
    }
  })
})

test('real sizes keep their order, and small things stay visible', () => {
  everywhere(meaningOf('cat,car'), (composition, where) => {
    const [cat, car] = [boxOf(composition, 'cat'), boxOf(composition, 'car')]
    expect(area(cat), where).toBeLessThan(0.5 * area(car))
    expect(Math.sqrt(area(cat) / area(car)), where).toBeGreaterThan(0.2)
  })
})

test('lettering is inside the frame and off the subjects', () => {
  for (const place of ['top', 'bottom'] as const) {
    everywhere(meaningOf('dog', { lettering: [lettering('Hello, world', { place })] }), (composition, where) => {
      const { box } = composition.lettering[0]!
      expect(box.x, where).toBeGreaterThan(0)
      expect(box.y, where).toBeGreaterThan(0)
      expect(box.x + box.width, where).toBeLessThan(composition.width)
      expect(bottom(box), where).toBeLessThan(composition.height)
      expect(overlapArea(box, boxOf(composition, 'dog')), where).toBe(0)
    })
  }
})

test('several texts are stacked, off each other and off the subjects', () => {
  const texts = ['top', 'top', 'center', 'bottom', 'bottom'] as const
  const meaning = meaningOf('dog', {
    lettering: texts.map((place, at) => lettering(`Line ${at}`, { place, carrier: at % 2 === 0 ? 'caption' : 'sign' })),
  })
  everywhere(meaning, (composition, where) => {
    const boxes = composition.lettering.map(({ box }) => box)
    const all = [...boxes, boxOf(composition, 'dog')]
    for (const [at, box] of boxes.entries()) {
      for (const other of all.slice(at + 1)) expect(overlapArea(box, other), where).toBe(0)
      expect(box.y, where).toBeGreaterThanOrEqual(0)
      expect(bottom(box), where).toBeLessThanOrEqual(composition.height)
    }
  })
})

test('lettering on a subject is on it', () => {
  const meaning = meaningOf('sign', { lettering: [lettering('OPEN', { carrier: 'sign', on: 'sign' })] })
  everywhere(meaning, (composition, where) => {
    const sign = boxOf(composition, 'sign')
    const { box } = composition.lettering[0]!
    expect(overlapArea(box, sign), where).toBeCloseTo(area(box), 3)
  })
})

test('a place without subjects has no placements', () => {
  const meaning = meaningOf('', { setting: { kind: 'mountains', features: [], colors: [] } })
  everywhere(meaning, ({ placements }) => expect(placements).toEqual([]))
})

test('a flying animal keeps its size beside a smaller one on the ground', () => {
  everywhere(meaningOf('bird, apple'), (composition, where) => {
    const [bird, apple] = [boxOf(composition, 'bird'), boxOf(composition, 'apple')]
    expect(area(bird), where).toBeGreaterThan(0.5 * area(apple))
  })
})

test('seen from below, somebody rises to the upper edge; of a turned picture, the edges are left free', () => {
  const frame = { width: 1024, height: 1024 }
  const heightAt = (camera: Meaning['camera']) => boxOf(compose(meaningOf('man', { camera }), 1, frame), 'man').height
  expect(heightAt({ angle: 'low' })).toBeGreaterThan(1.1 * heightAt({}))
  const car = boxOf(compose(meaningOf('car', { camera: { tilted: true } }), 1, frame), 'car')
  expect(car.width).toBeLessThan(0.7 * frame.width)
})

test('what words put in a corner is there, and the rest is empty', () => {
  for (const frame of frames) {
    for (const [x, y] of [
      ['left', 'top'],
      ['right', 'bottom'],
    ] as const) {
      const meaning = meaningOf('mug', { style: 'minimal', frame: { x, y, spare: true, before: 'a mug' } })
      const { placements, width, height, scene } = compose(meaning, 1, frame)
      const { box } = placements[0]!
      const told = `${x} ${y} ${frame.name}`
      expect(scene.setting.kind, told).toBe('studio')
      expect(x === 'left' ? centreX(box) < 0.4 * width : centreX(box) > 0.6 * width, told).toBe(true)
      expect(y === 'top' ? bottom(box) < 0.6 * height : bottom(box) > 0.7 * height, told).toBe(true)
      expect(area(box), told).toBeLessThan(0.25 * width * height)
    }
  }
})

test('seen from right above, things lie apart on the table', () => {
  everywhere(meaningOf('mug, laptop, 3 banana, vase', { camera: { angle: 'top' } }), (composition, where) => {
    const { placements, flat } = composition
    expect(flat, where).toBe(true)
    placements.forEach(({ box, rests }, at) => {
      expect(rests, where).toBe('flat')
      for (const other of placements.slice(at + 1))
        expect(overlapArea(box, other.box), where).toBeLessThan(0.05 * area(box))
    })
  })
})

test('things in a ring leave its middle free; in a row they stand side by side', () => {
  const formed = (word: string): Meaning => {
    const meaning = meaningOf('6 apple')
    meaning.phrases[0]!.attributes.words.push(word)
    return meaning
  }
  const { placements } = compose(formed('in a circle'), 1, frames[0]!)
  const feet = placements.map(({ box }) => bottom(box))
  expect(Math.max(...feet) - Math.min(...feet)).toBeGreaterThan(0.3 * placements[0]!.box.height)
  const middle = placements.reduce((sum, { box }) => sum + centreX(box), 0) / 6
  expect(placements.filter(({ box }) => Math.abs(centreX(box) - middle) < 0.2 * box.width).length).toBeLessThan(3)
  const row = compose(formed('in a row'), 1, frames[0]!).placements.map(({ box }) => box)
  expect(Math.max(...row.map(bottom)) - Math.min(...row.map(bottom))).toBeLessThan(0.2 * row[0]!.height)
})

test('where a road runs across the picture, the lamp is on the pavement and the car on the road', () => {
  const { placements, horizon, height } = compose(
    meaningOf('car, bench', { setting: { kind: 'street', features: [], colors: [] } }),
    1,
    frames[0]!,
  )
  const share = (noun: string): number =>
    (bottom(placements.find(({ subject }) => subject.noun === noun)!.box) - horizon) / (height - horizon)
  expect(share('bench')).toBeLessThan(0.2)
  expect(share('car')).toBeGreaterThan(0.3)
})

test('what leans against a wall stands at its foot, thin things askew; what hangs from a tree is off the ground', () => {
  const leaning = meaningOf('toothbrush', { setting: { kind: 'wall', features: ['wall'], colors: [] } })
  leaning.phrases[0]!.attributes.words.push('leaning')
  const { placements, horizon, height } = compose(leaning, 1, frames[0]!)
  expect(placements[0]!.turn).not.toBe(undefined)
  expect(bottom(placements[0]!.box)).toBeLessThan(horizon + 0.25 * (height - horizon))
  const hanging = meaningOf('mug,tree', { relations: [relation('in')] })
  hanging.phrases[0]!.attributes.words.push('hanging')
  const hung = compose(hanging, 1, frames[0]!)
  const [mug, tree] = [boxOf(hung, 'mug'), boxOf(hung, 'tree')]
  expect(mug.y).toBeGreaterThan(tree.y + 0.4 * tree.height)
  expect(bottom(mug)).toBeLessThan(bottom(tree) - 0.1 * tree.height)
})
