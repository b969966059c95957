import { antlered, horned, spotted, striped, unicorned } from './adorned.ts'
import { beings } from './beings.ts'
import { birds } from './birds.ts'
import { cow } from './cow.ts'
import { elephant } from './elephant.ts'
import { frog } from './frog.ts'
import { horse } from './horse.ts'
import type { Mask } from './mask.ts'
import { monkey } from './monkey.ts'
import { pig } from './pig.ts'
import { reptile } from './reptile.ts'
import { sheep } from './sheep.ts'

/** Who stands upright with a head of their own that no fur covers: nouns, mask, and height against a person's. */
export const masks: readonly (readonly [nouns: string, mask: Mask, stature: number])[] = [
  ['robot, android, cyborg, droid', beings.robot, 1],
  ['alien, extraterrestrial, martian', beings.alien, 0.86],
  ['skeleton', beings.skeleton, 1],
  ['frog, toad', frog, 0.72],
  ['pig, piglet, hog', pig, 0.84],
  ['elephant', elephant, 1.08],
  ['gorilla', { ...monkey, main: '#33323a' }, 1.08],
  ['orangutan', { ...monkey, main: '#b0602c' }, 0.96],
  ['monkey, chimpanzee, chimp, ape, baboon', monkey, 0.8],
  ['sloth', { ...monkey, main: '#a08a6a' }, 0.78],
  ['cow', cow, 1.02],
  ['bull, ox', { ...cow, main: '#6b4630' }, 1.06],
  ['horse, pony, stallion', horse, 1.06],
  ['donkey, mule', { ...horse, main: '#8a8078' }, 0.96],
  ['zebra', striped({ ...horse, main: '#e9e6e0' }), 1.04],
  ['unicorn', unicorned({ ...horse, main: '#f4eef4' }), 1.06],
  ['giraffe', spotted({ ...horse, main: '#d9a854' }, '#8a5a2c'), 1.16],
  ['deer, stag, reindeer, moose, elk', antlered({ ...horse, main: '#a06a3c', tail: 'puff' }), 1.02],
  ['llama, alpaca, camel', { ...horse, main: '#d3b98f' }, 1],
  ['kangaroo', { ...horse, main: '#b08258' }, 0.98],
  ['sheep, lamb, ram', sheep, 0.84],
  ['goat', horned({ ...sheep, main: '#e3dccb' }), 0.86],
  ['crocodile, alligator, lizard, iguana, gecko', reptile, 0.92],
  ['dragon', horned({ ...reptile, main: '#3f7a4a' }), 1.06],
  ['dinosaur, t-rex, tyrannosaurus', { ...reptile, main: '#7a8f4a' }, 1.04],
  ['turtle, tortoise', { ...frog, main: '#7d9a5a' }, 0.72],
  ['penguin', birds.penguin, 0.74],
  ['owl', birds.owl, 0.7],
  ['duck, duckling, goose, swan', birds.duck, 0.7],
  ['flamingo', { ...birds.duck, main: '#f0909a' }, 0.9],
  ['chicken, rooster, hen', birds.rooster, 0.7],
  ['parrot', birds.parrot, 0.7],
  ['pigeon, crow, raven', { ...birds.duck, main: '#4a4f5a' }, 0.68],
]
