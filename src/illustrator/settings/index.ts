import { abstract } from './abstract.ts'
import { aerialCity } from './aerial-city.ts'
import { aerialLand } from './aerial-land.ts'
import { airport } from './airport.ts'
import { alienPlanet } from './alien-planet.ts'
import { aquarium } from './aquarium.ts'
import { arcade } from './arcade.ts'
import { attic } from './attic.ts'
import { bakery } from './bakery.ts'
import { bamboo } from './bamboo.ts'
import { bar } from './bar.ts'
import { barn } from './barn.ts'
import { bathroom } from './bathroom.ts'
import { beach } from './beach.ts'
import { bedroom } from './bedroom.ts'
import { cafe } from './cafe.ts'
import { canal } from './canal.ts'
import { canyon } from './canyon.ts'
import { carriage } from './carriage.ts'
import { cave } from './cave.ts'
import { cellar } from './cellar.ts'
import { cemetery } from './cemetery.ts'
import { church } from './church.ts'
import { cinema } from './cinema.ts'
import { city } from './city.ts'
import { classroom } from './classroom.ts'
import { cliff } from './cliff.ts'
import { cliffTown } from './cliff-town.ts'
import { cloudscape } from './cloudscape.ts'
import { cockpit } from './cockpit.ts'
import { courtroom } from './courtroom.ts'
import { cyberpunk } from './cyberpunk.ts'
import { desert } from './desert.ts'
import { dungeon } from './dungeon.ts'
import { factory } from './factory.ts'
import { fairground } from './fairground.ts'
import { farm } from './farm.ts'
import { fjord } from './fjord.ts'
import { floatingIslands } from './floating-islands.ts'
import { forest } from './forest.ts'
import { garden } from './garden.ts'
import { glacier } from './glacier.ts'
import { greenhouse } from './greenhouse.ts'
import { gym } from './gym.ts'
import { hall } from './hall.ts'
import { hallway } from './hallway.ts'
import { harbour } from './harbour.ts'
import { hills } from './hills.ts'
import { hospital } from './hospital.ts'
import { island } from './island.ts'
import { japaneseStreet } from './japanese-street.ts'
import { karst } from './karst.ts'
import { kitchen } from './kitchen.ts'
import { laboratory } from './laboratory.ts'
import { lake } from './lake.ts'
import { lavaField } from './lava-field.ts'
import { library } from './library.ts'
import { livingRoom } from './living-room.ts'
import { market } from './market.ts'
import { meadow } from './meadow.ts'
import { medievalTown } from './medieval-town.ts'
import { mountains } from './mountains.ts'
import { museum } from './museum.ts'
import { nightclub } from './nightclub.ts'
import { office } from './office.ts'
import { oldTown } from './old-town.ts'
import { park } from './park.ts'
import { pier } from './pier.ts'
import { playground } from './playground.ts'
import { pool } from './pool.ts'
import { restaurant } from './restaurant.ts'
import { riceTerraces } from './rice-terraces.ts'
import { river } from './river.ts'
import { road } from './road.ts'
import { rockChimneys } from './rock-chimneys.ts'
import { rooftop } from './rooftop.ts'
import { room } from './room.ts'
import { saltFlat } from './salt-flat.ts'
import { savanna } from './savanna.ts'
import { sea } from './sea.ts'
import type { Setting } from './setting.ts'
import { shop } from './shop.ts'
import { snow } from './snow.ts'
import { space } from './space.ts'
import { spaceship } from './spaceship.ts'
import { stadium } from './stadium.ts'
import { theatre } from './stage.ts'
import { station } from './station.ts'
import { street } from './street.ts'
import { studio } from './studio.ts'
import { study } from './study.ts'
import { submarine } from './submarine.ts'
import { supermarket } from './supermarket.ts'
import { swamp } from './swamp.ts'
import { tabletop } from './tabletop.ts'
import { tent } from './tent.ts'
import { terracedRuins } from './terraced-ruins.ts'
import { towersFromBelow } from './towers-from-below.ts'
import { underwater } from './underwater.ts'
import { vehicleWindow } from './vehicle-window.ts'
import { victorianStreet } from './victorian-street.ts'
import { village } from './village.ts'
import { wall } from './wall.ts'
import { waterfall } from './waterfall.ts'
import { westernTown } from './western-town.ts'
import { window } from './window.ts'
import { workshop } from './workshop.ts'
import { zenGarden } from './zen-garden.ts'

/** In a frame far taller than wide the ground keeps to its foot, or it would be most of the picture. */
function composedForTallFrames(setting: Setting): Setting {
  if (setting.indoor) return setting
  return {
    ...setting,
    horizon: (place, camera, aspect) =>
      Math.max(setting.horizon(place, camera, aspect), Math.min(0.74, 1 - 2.2 * aspect)),
  }
}

/** Every place, one file each. */
export const settings: readonly Setting[] = [
  abstract,
  aerialCity,
  aerialLand,
  airport,
  alienPlanet,
  aquarium,
  arcade,
  attic,
  bakery,
  bamboo,
  bar,
  barn,
  bathroom,
  beach,
  bedroom,
  cafe,
  canal,
  canyon,
  carriage,
  cave,
  cellar,
  cemetery,
  church,
  cinema,
  city,
  classroom,
  cliff,
  cloudscape,
  cockpit,
  courtroom,
  cyberpunk,
  desert,
  dungeon,
  factory,
  fairground,
  farm,
  fjord,
  floatingIslands,
  forest,
  garden,
  glacier,
  greenhouse,
  gym,
  hall,
  hallway,
  harbour,
  hills,
  hospital,
  island,
  japaneseStreet,
  karst,
  kitchen,
  laboratory,
  lake,
  lavaField,
  library,
  livingRoom,
  market,
  meadow,
  medievalTown,
  mountains,
  museum,
  nightclub,
  office,
  oldTown,
  park,
  pier,
  playground,
  pool,
  restaurant,
  riceTerraces,
  river,
  road,
  rockChimneys,
  rooftop,
  room,
  saltFlat,
  savanna,
  sea,
  shop,
  snow,
  space,
  spaceship,
  stadium,
  station,
  street,
  studio,
  study,
  submarine,
  supermarket,
  swamp,
  tabletop,
  tent,
  terracedRuins,
  theatre,
  towersFromBelow,
  underwater,
  vehicleWindow,
  victorianStreet,
  village,
  wall,
  waterfall,
  westernTown,
  cliffTown,
  window,
  workshop,
  zenGarden,
].map(composedForTallFrames)

const byKind = new Map(settings.map((setting) => [setting.kind, setting]))

/** The setting a `SceneSetting.kind` names. Never throws: an unknown place is a studio backdrop. */
export function findSetting(kind: string): Setting {
  return byKind.get(kind) ?? studio
}
