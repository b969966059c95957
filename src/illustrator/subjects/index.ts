import { airplane } from './airplane.ts'
import { ball } from './ball.ts'
import { balloon } from './balloon.ts'
import { bear } from './bear.ts'
import { bed } from './bed.ts'
import { bee } from './bee.ts'
import { bicycle } from './bicycle.ts'
import { bird } from './bird.ts'
import { boat } from './boat.ts'
import { book } from './book.ts'
import { bottle } from './bottle.ts'
import { box } from './box.ts'
import { bridge } from './bridge.ts'
import { buildings } from './buildings/index.ts'
import { bus } from './bus.ts'
import { butterfly } from './butterfly.ts'
import { cake } from './cake.ts'
import { camel } from './camel.ts'
import { campfire } from './campfire.ts'
import { car } from './car.ts'
import { castle } from './castle.ts'
import { cat } from './cat.ts'
import { iconPrefix, iconSubject } from './catalogue.ts'
import { chair } from './chair.ts'
import { chicken } from './chicken.ts'
import { clock } from './clock.ts'
import { cloud } from './cloud.ts'
import { cow } from './cow.ts'
import { crab } from './crab.ts'
import { crocodile } from './crocodile.ts'
import { deer } from './deer.ts'
import { desk } from './desk/index.ts'
import { dinosaur } from './dinosaur.ts'
import { dog } from './dog.ts'
import { dolphin } from './dolphin.ts'
import { dragon } from './dragon.ts'
import { drinks } from './drinks/index.ts'
import { duck } from './duck.ts'
import { eagle } from './eagle.ts'
import { eiffelTower } from './eiffel-tower.ts'
import { electronics } from './electronics/index.ts'
import { elephant } from './elephant.ts'
import { fantasy } from './fantasy/index.ts'
import { fish } from './fish.ts'
import { flamingo } from './flamingo.ts'
import { flower } from './flower.ts'
import { food } from './food/index.ts'
import { fox } from './fox.ts'
import { frog } from './frog.ts'
import { fruit } from './fruit/index.ts'
import { furnishings } from './furnishings/index.ts'
import { games } from './games/index.ts'
import { giraffe } from './giraffe.ts'
import { goat } from './goat.ts'
import { greatPyramid } from './great-pyramid.ts'
import { hardware } from './hardware/index.ts'
import { hedgehog } from './hedgehog.ts'
import { hippo } from './hippo.ts'
import { horse } from './horse.ts'
import { hotAirBalloon } from './hot-air-balloon.ts'
import { house } from './house.ts'
import { household } from './household/index.ts'
import { hummingbird } from './hummingbird.ts'
import { instruments } from './instruments/index.ts'
import { jellyfish } from './jellyfish.ts'
import { kitchenware } from './kitchenware/index.ts'
import { koala } from './koala.ts'
import { ladybug } from './ladybug.ts'
import { lamp } from './lamp.ts'
import { landmarks } from './landmarks/index.ts'
import { laptop } from './laptop.ts'
import { lighthouse } from './lighthouse.ts'
import { lion } from './lion.ts'
import { monkey } from './monkey.ts'
import { moon } from './moon.ts'
import { mouse } from './mouse.ts'
import { mug } from './mug.ts'
import { nature } from './nature/index.ts'
import { occasionThings } from './occasion/index.ts'
import { octopus } from './octopus.ts'
import { otter } from './otter.ts'
import { owl } from './owl.ts'
import { parrot } from './parrot.ts'
import { peacock } from './peacock.ts'
import { penguin } from './penguin.ts'
import { person } from './person.ts'
import { phone } from './phone.ts'
import { pig } from './pig.ts'
import { pizza } from './pizza.ts'
import { plants } from './plants/index.ts'
import { portrait } from './portrait.ts'
import { poster } from './poster.ts'
import { rabbit } from './rabbit.ts'
import { raccoon } from './raccoon.ts'
import { rhino } from './rhino.ts'
import { rides } from './rides/index.ts'
import { robot } from './robot.ts'
import { rocket } from './rocket.ts'
import { shapes } from './shapes/index.ts'
import { shark } from './shark.ts'
import { sheep } from './sheep.ts'
import { ship } from './ship.ts'
import { sign } from './sign.ts'
import { skyscraper } from './skyscraper.ts'
import { snail } from './snail.ts'
import { snake } from './snake.ts'
import { sofa } from './sofa.ts'
import { spider } from './spider.ts'
import { sports } from './sports/index.ts'
import { squirrel } from './squirrel.ts'
import { standIn } from './stand-in.ts'
import { star } from './star.ts'
import { street } from './street/index.ts'
import type { Subject } from './subject.ts'
import { sun } from './sun.ts'
import { swan } from './swan.ts'
import { tShirt } from './t-shirt.ts'
import { table } from './table.ts'
import { tableware } from './tableware/index.ts'
import { tent } from './tent.ts'
import { tiger } from './tiger.ts'
import { tools } from './tools/index.ts'
import { toys } from './toys/index.ts'
import { train } from './train.ts'
import { tree } from './tree.ts'
import { turtle } from './turtle.ts'
import { ufo } from './ufo.ts'
import { umbrella } from './umbrella.ts'
import { vanity } from './vanity/index.ts'
import { vase } from './vase.ts'
import { vehicles } from './vehicles/index.ts'
import { wall } from './wall.ts'
import { wardrobe } from './wardrobe/index.ts'
import { whale } from './whale.ts'
import { wildlife } from './wildlife/index.ts'
import { wolf } from './wolf.ts'

/** Everything limn draws itself, one file each. Nouns are unique across the list. */
export const subjects: readonly Subject[] = [
  portrait,
  person,
  car,
  balloon,
  bed,
  bicycle,
  boat,
  book,
  bottle,
  box,
  chair,
  flower,
  hotAirBalloon,
  house,
  lamp,
  laptop,
  mug,
  phone,
  pizza,
  poster,
  sign,
  sofa,
  tShirt,
  table,
  tree,
  vase,
  airplane,
  ball,
  bridge,
  bus,
  cake,
  campfire,
  castle,
  cat,
  dog,
  horse,
  whale,
  dolphin,
  fish,
  butterfly,
  elephant,
  penguin,
  swan,
  duck,
  parrot,
  eagle,
  owl,
  bird,
  sheep,
  cow,
  deer,
  rabbit,
  tiger,
  lion,
  bear,
  wolf,
  fox,
  clock,
  cloud,
  lighthouse,
  moon,
  rocket,
  star,
  sun,
  tent,
  train,
  umbrella,
  turtle,
  frog,
  octopus,
  jellyfish,
  shark,
  crab,
  chicken,
  flamingo,
  hummingbird,
  peacock,
  mouse,
  squirrel,
  raccoon,
  koala,
  otter,
  hedgehog,
  monkey,
  goat,
  pig,
  giraffe,
  camel,
  rhino,
  hippo,
  snake,
  bee,
  ladybug,
  snail,
  spider,
  crocodile,
  ...fruit,
  ...furnishings,
  ...household,
  ...instruments,
  ...games,
  ...sports,
  ...plants,
  ...shapes,
  ...food,
  ...drinks,
  ...wildlife,
  ...tableware,
  ...landmarks,
  ...buildings,
  ...street,
  ...wardrobe,
  skyscraper,
  eiffelTower,
  greatPyramid,
  robot,
  dragon,
  dinosaur,
  ship,
  ...fantasy,
  ufo,
  ...vehicles,
  ...rides,
  ...tools,
  ...desk,
  ...nature,
  ...occasionThings,
  ...electronics,
  ...toys,
  ...kitchenware,
  ...vanity,
  ...hardware,
  wall,
]

const byName = new Map(subjects.map((subject) => [subject.name, subject]))

/** The subject a `SceneSubject.drawn` names. Never throws: an unknown name is drawn as a neutral stand-in. */
export function findSubject(drawn: string): Subject {
  if (drawn.startsWith(iconPrefix)) return iconSubject(drawn.slice(iconPrefix.length)) ?? standIn
  return byName.get(drawn) ?? standIn
}
