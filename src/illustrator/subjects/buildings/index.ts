import type { Subject } from '../subject.ts'
import { barn } from './barn.ts'
import { busStop } from './bus-stop.ts'
import { cathedral } from './cathedral.ts'
import { church } from './church.ts'
import { museum, silo, theater } from './civic.ts'
import { dome } from './dome.ts'
import { factory } from './factory.ts'
import { fence } from './fence.ts'
import { fountain } from './fountain.ts'
import { gasStation } from './gas-station.ts'
import { gate } from './gate.ts'
import { gazebo } from './gazebo.ts'
import { greenhouse } from './greenhouse.ts'
import { hauntedHouse } from './haunted-house.ts'
import { hospital } from './hospital.ts'
import { hut } from './hut.ts'
import { igloo } from './igloo.ts'
import { mailbox } from './mailbox.ts'
import { mansion } from './mansion.ts'
import { marketStall } from './market-stall.ts'
import { mosque } from './mosque.ts'
import { pillar } from './pillar.ts'
import { ruins } from './ruins.ts'
import { school } from './school.ts'
import { shop } from './shop.ts'
import { stadium } from './stadium.ts'
import { statue } from './statue.ts'
import { streetLamp } from './street-lamp.ts'
import { temple } from './temple.ts'
import { tombstone } from './tombstone.ts'
import { tower } from './tower.ts'
import { trainStation } from './train-station.ts'
import { treehouse } from './treehouse.ts'
import { well } from './well.ts'
import { windmill } from './windmill.ts'

/** Buildings of town and country, and what stands in their streets and yards. */
export const buildings: readonly Subject[] = [
  museum,
  silo,
  theater,
  barn,
  busStop,
  cathedral,
  church,
  dome,
  factory,
  fence,
  fountain,
  gasStation,
  gate,
  gazebo,
  greenhouse,
  hauntedHouse,
  hospital,
  hut,
  igloo,
  mailbox,
  mansion,
  marketStall,
  mosque,
  ruins,
  school,
  pillar,
  shop,
  stadium,
  statue,
  streetLamp,
  temple,
  tombstone,
  tower,
  trainStation,
  treehouse,
  well,
  windmill,
]
