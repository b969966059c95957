/**
 * Places by the words that name them: kinds in order of preference (the first that settings/ has is used), weight (the
 * place a picture happens in outweighs what lies in it), words. Written by hand.
 */
export const placeWords: readonly (readonly [kinds: string, weight: number, words: string])[] = [
  [
    'living-room room',
    3,
    'living room, lounge, sitting room, den, parlor, parlour, apartment, lobby, hotel lobby, hallway, attic',
  ],
  ['bedroom room', 3, 'bedroom, bed room, hotel room, nursery, dorm room'],
  ['window kitchen', 3, 'windowsill, window sill, window ledge, window seat'],
  ['bathroom room', 3, 'bathroom, restroom, washroom'],
  ['kitchen room', 3, 'kitchen, pantry'],
  ['dining-room kitchen room', 3, 'dining room'],
  [
    'office room',
    3,
    'office, boardroom, conference room, meeting room, workspace, workplace, coworking space, cubicle, business meeting, meeting',
  ],
  ['cafe room', 3, 'cafe, café, coffee shop, restaurant, diner, bar, pub, bistro, tavern, coffeehouse'],
  ['library room', 3, 'library, bookstore, bookshop, study'],
  ['classroom room', 3, 'classroom, lecture hall, schoolroom'],
  ['laboratory office room', 3, 'laboratory, lab, workshop, hospital room, operating room'],
  ['shop room', 3, 'shop, store, supermarket, mall, boutique, grocery store, bakery'],
  [
    'stage studio',
    3,
    'stage, concert hall, theater stage, nightclub, circus ring, concert stage, concert, club, dance floor, disco, opera house stage, rock concert',
  ],
  ['museum room', 3, 'museum, gallery, art gallery, exhibition'],
  [
    'room living-room',
    3,
    'room, house interior, cabin interior, reading nook, window, large window, big window, bay window, open window, rainy window, penthouse',
  ],
  ['room living-room', 2, 'interior, indoors, indoor, party, birthday party, nook'],
  [
    'studio',
    3,
    'studio, studio backdrop, plain background, white background, studio background, seamless backdrop, backdrop, black background, solid background, gray background, grey background, dark background, pastel background, neutral background, clean background, simple background, light background, moody background, dark backdrop, pastel backdrop, moody backdrop, infinity cove, seamless paper',
  ],
  [
    'mountains',
    3,
    'mountain, mountain range, mountain landscape, mountainside, mountaintop, mountain top, alps, himalayas, mountain peak, highlands, mountain scenery, mount everest, mount fuji, yosemite, yellowstone, rocky mountains, dolomites, patagonia, matterhorn, norwegian fjord',
  ],
  [
    'mountains',
    2,
    'hill, valley, hilltop, hillside, rolling hill, peak, summit, ridge, glacier, landscape, scenery, wilderness, nature',
  ],
  [
    'forest',
    3,
    'forest, forest clearing, woods, woodland, jungle, rainforest, pine forest, grove, redwood forest, woodlands, thicket',
  ],
  [
    'beach sea',
    3,
    'beach, seaside, shore, coast, seashore, coastline, tropical island, island, coastal, lagoon, cove, tropical beach, sandy beach, shoreline',
  ],
  ['sea beach', 3, 'sea, ocean, open sea, open ocean, bay, high seas, waves, seascape, deep sea'],
  [
    'underwater sea',
    4,
    'underwater, under the sea, under water, under the ocean, ocean floor, sea floor, seabed, coral reef, bottom of the sea, bottom of the ocean',
  ],
  ['lake mountains', 2, 'lake, pond, lakeside, lakeshore, mountain lake, reservoir'],
  [
    'river forest',
    2,
    'thames, seine, charles river, river, stream, creek, brook, riverbank, riverside, canal, mountain stream, river bank',
  ],
  ['pool park', 3, 'pool, swimming pool, poolside, water park, infinity pool, outdoor pool'],
  [
    'stadium park',
    3,
    'stadium, arena, soccer field, football field, baseball field, tennis court, basketball court, soccer pitch, football pitch, cricket pitch, soccer stadium, football stadium, baseball stadium, sports field, running track, olympic stadium, ballpark',
  ],
  ['savanna meadow', 3, 'savanna, savannah, african savanna, african plains, serengeti, safari'],
  [
    'market street',
    3,
    'market, marketplace, street market, bazaar, souk, farmers market, flea market, night market, food market, christmas market, market square, market stall, fish market',
  ],
  [
    'station street',
    3,
    'train station, railway station, train station platform, subway station, metro station, station platform, bus station, railway platform, train platform, tube station, station',
  ],
  ['airport room', 3, 'airport, airport terminal, airport lounge, airport gate, departure lounge, departure hall'],
  [
    'harbour sea beach',
    3,
    'harbor, harbour, marina, port, fishing harbor, fishing harbour, fishing port, quay, quayside, wharf, seaport',
  ],
  ['gym room', 3, 'gym, fitness studio, fitness center, fitness centre, weight room, boxing gym, gymnasium'],
  ['zen-garden garden', 3, 'zen garden, japanese garden, rock garden, japanese zen garden'],
  ['dungeon cave', 3, 'dungeon, crypt, catacomb, prison cell, jail cell, jail, prison'],
  ['cave mountains', 3, 'cave, cavern, grotto, ice cave, crystal cave, underground cave, mine'],
  ['cloudscape meadow', 3, 'above the clouds, sea of clouds, cloudscape, cloudland'],
  [
    'wall room',
    3,
    'brick wall, stone wall, brick background, brick wall background, wooden wall, wood wall, concrete wall, plaster wall, wooden background, wood background, wooden planks, wooden boards',
  ],
  ['waterfall river forest', 3, 'waterfall, cascade, rapids'],
  [
    'desert',
    3,
    'desert, sand dune, dune, sahara, wasteland, badlands, oasis, sahara desert, egypt, giza, giza plateau, ancient egypt',
  ],
  [
    'meadow park',
    2,
    'countryside, country landscape, rolling countryside, field, meadow, prairie, grassland, pasture, grassy field, wheat field, plain, grassy meadow, field of flowers, wildflower meadow, sunflower field, field of sunflowers',
  ],
  ['meadow park', 1, 'grass, lawn, wildflowers'],
  [
    'snow mountains',
    3,
    'tundra, arctic, antarctica, north pole, ice field, snowfield, ski slope, snowy field, snowy landscape, winter landscape, winter wonderland',
  ],
  [
    'city',
    3,
    'city, skyline, city skyline, cityscape, downtown, metropolis, new york city, manhattan, tokyo, paris, london, new york, san francisco, times square, hong kong, sydney, urban landscape, chicago, shanghai, berlin, seattle, skyscrapers, los angeles, dubai, singapore, moscow, mumbai, rome, madrid, barcelona, lisbon, vienna, amsterdam, istanbul, boston, toronto, beijing, seoul, osaka, kyoto, cairo, rio de janeiro, las vegas, san diego, miami, havana, prague, budapest, athens, dublin, edinburgh, helsinki, stockholm, oslo, copenhagen, warsaw, brooklyn',
  ],
  [
    'street city',
    3,
    'street, alley, sidewalk, city street, plaza, square, avenue, crosswalk, town square, alleyway, intersection, busy street, main street, street corner, city square, parking lot',
  ],
  [
    'road street city',
    1,
    'road, highway, runway, switchback, crossroads, bend in the road, trail, hiking trail, coastal road, lane, racetrack, race track, track, path, driveway, country road, mountain road, dirt road, freeway, train track, railroad track, tarmac',
  ],
  [
    'cyberpunk city',
    4,
    'cyberpunk city, futuristic city, cyberpunk street, future city, sci-fi city, futuristic street',
  ],
  [
    'old-town village',
    3,
    'old town, cobblestone street, cobbled street, cobblestone alley, european street, italian street',
  ],
  [
    'western-town village',
    3,
    'western town, wild west town, wild west, old west, old west town, western street, frontier town, ghost town',
  ],
  [
    'medieval-town village',
    3,
    'medieval town, medieval street, medieval village, castle courtyard, medieval city, medieval market',
  ],
  ['victorian-street street', 3, 'victorian street, victorian london, victorian city'],
  ['canal river', 3, 'venice, grand canal, venetian canal, venice canal, canal in venice'],
  ['japanese-street street', 3, 'japanese street, kyoto street, japanese village, japanese town, kyoto alley, gion'],
  [
    'alien-planet space',
    4,
    'alien planet, alien world, alien landscape, alien jungle, strange planet, distant planet, another planet, exoplanet, alien desert',
  ],
  [
    'floating-islands cloudscape',
    4,
    'floating island, floating islands, sky island, island in the sky, flying island, floating rock, floating castle, sky city',
  ],
  ['bamboo forest', 3, 'bamboo forest, bamboo grove, bamboo thicket'],
  ['swamp forest', 3, 'swamp, marsh, bog, bayou, wetland, wetlands, everglades, mangrove, mangroves, swampland'],
  ['canyon mountains', 3, 'canyon, gorge, grand canyon, ravine'],
  [
    'cliff sea',
    4,
    'cliff, sea cliff, clifftop, cliff top, cliffside, cliff edge, coastal cliff, headland, seaside cliff, white cliffs',
  ],
  ['pier harbour', 4, 'pier, jetty, dock, boardwalk, boat dock, wooden pier, wooden dock, fishing pier'],
  ['rooftop city', 3, 'rooftop, rooftop terrace, rooftop garden, rooftop bar, roof terrace, city rooftop'],
  ['playground park', 3, "playground, play area, children's playground, school playground, schoolyard"],
  [
    'fairground park',
    3,
    'amusement park, theme park, fairground, carnival, funfair, fun fair, county fair, circus grounds',
  ],
  ['cemetery meadow', 3, 'cemetery, graveyard, churchyard, burial ground'],
  [
    'rice-terraces farm',
    4,
    'rice terrace, rice terraces, terraced field, terraced rice field, rice paddies, rice paddy, rice field, terraced hillside',
  ],
  ['meadow', 3, 'vineyard, tea plantation, lavender field, poppy field, tulip field, flower field'],
  ['village', 3, 'village, small town, town, hamlet, suburb, neighborhood, neighbourhood, suburban street, farm town'],
  [
    'park',
    3,
    'park, city park, picnic area, backyard, back yard, golf course, court, pitch, skate park, festival, picnic, campus, zoo',
  ],
  [
    'garden park',
    3,
    'garden, greenhouse, flower garden, botanical garden, yard, vegetable garden, courtyard, patio, orchard',
  ],
  ['farm meadow', 3, 'farm, farmland, barnyard, ranch, farmyard, cornfield, corn field, pumpkin patch'],
  [
    'space',
    3,
    'space, outer space, deep space, galaxy, nebula, cosmos, universe, milky way, solar system, orbit, in orbit, asteroid field',
  ],
  [
    'space desert',
    3,
    'surface of the moon, the moon surface, lunar surface, surface of mars, mars, martian landscape, lunar landscape',
  ],
  [
    'abstract',
    2,
    'abstract, abstract background, abstract art, abstract shapes, abstract pattern, geometric pattern, pattern, gradient background, gradient, fractal, swirls',
  ],
  [
    'meadow park mountains',
    0,
    'sky, skies, horizon, air, midair, mid-air, heaven, sunlight, moonlight, sunbeam, sun ray, leaves, foliage, greenery, wind, breeze',
  ],
  ['meadow park mountains', 0, 'sun, moon, star, rainbow, cloud, lightning bolt'],
  ['space', 0, 'planet'],
  ['beach sea', 0, 'sand, wave'],
  ['sea lake', 0, 'water, ice'],
  [
    'tabletop kitchen',
    3,
    'marble surface, marble countertop, marble counter, marble table, marble slab, marble tabletop, marble background, marble table top, granite counter, granite countertop, slate board, slate surface, slate plate, concrete surface, stone surface, wooden surface, wood surface, wooden tabletop, wooden table top, wood table top, rustic table, linen cloth, linen tablecloth, velvet cloth, silk cloth, satin cloth, velvet cushion, checkered tablecloth, checkered cloth, gingham cloth, picnic table, garden table, patio table, cafe table, café table, bar counter, workbench, glass table, reflective surface, glossy surface, mirrored surface, terrazzo counter, white tablecloth',
  ],
  [
    'tabletop kitchen',
    0,
    'surface, tabletop, countertop, velvet, silk, satin, linen, tablecloth, slate, burlap, cloth, fabric',
  ],
  ['tabletop kitchen', 0, 'cutting board, chopping board, wooden board, slate board, serving board'],
  ['street city', 0, 'ground, puddle, dirt, mud, pavement, asphalt, string light'],
  ['city', 0, 'city light'],
  ['room living-room', 0, 'floor, wall, ceiling, surroundings, shadow'],
  ['mountains', 1, 'rock formation, snow-capped peak'],
]

/** Words that name a place only after "in", "at", "on" or alone; otherwise they are part of something else. */
export const placesThatAreThings: ReadonlySet<string> = new Set([
  'study',
  'den',
  'bar',
  'square',
  'plain',
  'track',
  'port',
  'star',
  'stars',
  'ice',
  'mine',
  'arena',
  'rock formation',
  'window',
  'station',
])

/** Cloths that name what a thing lies on after "on", and otherwise what something is made of. */
export const clothsLainOn: ReadonlySet<string> = new Set(
  'velvet,silk,satin,linen,tablecloth,slate,burlap,cloth,fabric'.split(','),
)

/** Of the words of weight 0, the bodies one can also draw for their own sake. */
export const skyBodies: ReadonlySet<string> = new Set([
  'sun',
  'moon',
  'star',
  'rainbow',
  'cloud',
  'planet',
  'lightning bolt',
])

/** Adjectives that say where a thing is, when nothing else does: the place they stand for. */
export const placeAdjectives: Readonly<Record<string, string>> = {
  underwater: 'underwater',
  undersea: 'underwater',
  alpine: 'mountain',
  urban: 'city',
  cyberpunk: 'cyberpunk city',
  street: 'street',
  downtown: 'city',
  arctic: 'tundra',
  lunar: 'surface of the moon',
  astronaut: 'space',
  beach: 'beach',
}
