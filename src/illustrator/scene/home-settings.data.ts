/**
 * Where things are at home when the prompt names no place: kinds in order of preference, then nouns or drawings, singular.
 * An earlier line wins. What stands behind a slash is said of the place. Written by hand.
 */
export const homeSettings: readonly (readonly [kinds: string, nouns: string])[] = [
  ['bathroom kitchen', 'rubber duck'],
  ['underwater sea', 'axolotl, sea urchin'],
  ['snow mountains', 'snowmobile'],
  ['cloudscape', 'moon crescent'],
  ['kitchen room', 'piggy bank'],
  ['living-room room', 'christmas ornament, ornament, bauble'],
  [
    'space',
    'rocket, spaceship, space ship, starship, spacecraft, space shuttle, space station, starfighter, lunar rover, moon rover, satellite, ufo, planet, saturn, jupiter, ringed planet, black hole, wormhole, spiral galaxy, astronaut, cosmonaut, comet, asteroid, space rock, alien, meteor, meteorite',
  ],
  [
    'underwater sea',
    'fish, shark, octopus, squid, jellyfish, coral, seahorse, clownfish, goldfish, manta ray, stingray, starfish, tropical-fish, blowfish, submarine, scuba diver, diver, lobster, pufferfish, swordfish, eel, manatee',
  ],
  [
    'sea beach',
    'mermaid, merman, boat, ship, sailboat, yacht, ferry, whale, dolphin, orca, narwhal, canoe, kayak, speedboat, lighthouse, pirate ship, pier, jetty, dock, wharf, anchor, buoy',
  ],
  ['cliff sea beach', 'lighthouse keeper'],
  ['courtroom office', 'judge, juror, prosecutor, bailiff'],
  ['hall stage', 'orchestra conductor, conductor, maestro, waltz dancer, ballroom dancer'],
  [
    'stage studio',
    'magician, illusionist, comedian, stand-up comedian, opera singer, ventriloquist, rock star, rockstar, rapper',
  ],
  ['fairground stage', 'ringmaster, juggler, acrobat, stilt walker, fire breather'],
  ['workshop/forge village', 'blacksmith, swordsmith, farrier, metalworker'],
  ['workshop/pottery room', 'potter, ceramicist'],
  ['workshop/garage street', 'mechanic'],
  [
    'workshop room',
    'carpenter, woodworker, woodcarver, luthier, cobbler, shoemaker, watchmaker, tailor, seamstress, dressmaker, weaver, inventor, welder, glassblower',
  ],
  [
    'market village',
    'merchant, trader, fishmonger, greengrocer, fruit seller, grocer, street vendor, vendor, market woman',
  ],
  [
    'shop street',
    'shopkeeper, cashier, butcher, barber, hairdresser, hairstylist, florist, flower seller, shop assistant, pharmacist',
  ],
  [
    'street city',
    'postman, postwoman, mailman, mailwoman, mail carrier, letter carrier, courier, delivery driver, mime, firefighter, fireman, paramedic, spy, gangster, mobster, detective, construction worker, builder',
  ],
  ['bathroom room', 'rubber duck, rubber ducky, bath duck, toy duck, plumber'],
  ['laboratory office', 'scientist, chemist, researcher, alchemist'],
  ['meadow hills', 'shepherd, shepherdess, goatherd, herder'],
  ['western-town desert', 'sheriff, outlaw, gunslinger, bounty hunter'],
  ['old-town village', 'flamenco dancer, troubadour, minstrel, bard, town crier'],
  ['japanese-street garden', 'geisha'],
  ['bamboo japanese-street', 'samurai, ninja, ronin'],
  ['zen-garden mountains', 'buddhist monk, zen monk, shaolin monk'],
  ['church hall', 'monk, nun, priest, vicar, bishop, pope, friar'],
  ['hall castle', 'king, queen, emperor, empress, nobleman, noblewoman, duke, duchess, lord, jester, butler, footman'],
  ['desert canyon', 'gladiator'],
  ['airport street', 'pilot, flight attendant, stewardess, steward'],
  ['forest mountains', 'lumberjack, woodcutter, hunter, trapper, archer, ranger, park ranger, druid'],
  ['cave mountains', 'miner, coal miner'],
  ['savanna park', 'zookeeper'],
  ['nightclub stage', 'dj, disc jockey'],
  ['bar restaurant', 'bartender, flapper, pool table, dartboard'],
  ['bakery kitchen', 'baker'],
  ['study library', 'writer, author, poet, novelist, scribe, fortune teller'],
  ['bedroom room', 'gamer, streamer, youtuber, influencer, vlogger, podcaster'],
  ['beach sea', 'lifeguard'],
  ['garden park', 'philosopher'],
  ['lava-field desert', 'volcano, phoenix'],
  ['glacier snow', 'iceberg'],
  ['pier beach sea', 'sailor, captain, fisherman, angler'],
  [
    'beach sea',
    'pirate, surfboard, surfer, crab, seashell, palm tree, sandcastle, seagull, beach umbrella, flamingo, turtle, swimmer, pelican',
  ],
  [
    'road street city',
    'car, truck, van, motorcycle, jeep, racing car, pickup, limousine, convertible, suv, sedan, tractor trailer, lorry, sports car, rv, motorbike, stop sign',
  ],
  [
    'street city',
    'bus, taxi, bicycle, bike, scooter, traffic light, fire hydrant, parking meter, police car, ambulance, fire engine, tram, streetlight, mailbox, skateboard, skateboarder, cyclist, police officer, policeman, pedestrian, skater, shopper, tourist, commuter, street musician, busker, street performer, sign, street sign, billboard, skyscraper, building, hotel, bank, store',
  ],
  ['living-room room', 'christmas tree, menorah'],
  ['meadow mountains', 'train, hot air balloon, balloon, windmill, kite, airplane, plane, helicopter, tent, rainbow'],
  [
    'snow mountains',
    'penguin, polar bear, snowman, ski, skis, skier, snowboard, snowboarder, sled, igloo, sleigh, reindeer, walrus, seal',
  ],
  [
    'city street',
    'big-ben, arc-de-triomphe, brandenburg-gate, burj-khalifa, empire-state-building, space-needle, st-basils, colosseum, christ-the-redeemer, parthenon',
  ],
  [
    'sea beach',
    'statue-of-liberty, golden gate bridge, golden gate, brooklyn bridge, sydney opera house, opera house, moai',
  ],
  ['river lake', 'tower bridge'],
  [
    'street city',
    'street lamp, streetlamp, street light, lamppost, lamp post, gas lamp, school, hospital, shop, cafe, café, coffee shop, bakery, bookstore, restaurant, cathedral, post box, letter box, hospital building, train-station, shop, school',
  ],
  ['road street', 'gas-station, bus-stop'],
  ['city meadow', 'factory, stadium'],
  ['park garden', 'gazebo, fountain, statue, greenhouse, mansion, gate'],
  ['meadow village', 'tombstone, ruins, fence, well, mosque, windmill'],
  ['forest meadow', 'treehouse, tree house, temple'],
  ['mountains meadow', 'campfire, bonfire, camp fire'],
  ['mountains forest', 'great-wall, mount-rushmore, neuschwanstein, neuschwanstein castle, hollywood-sign'],
  ['garden park', 'pagoda, torii, taj-mahal'],
  ['meadow mountains', 'stonehenge'],
  ['mountains meadow', 'castle, palace, fortress, citadel'],
  ['desert meadow', 'camel, cactus, pyramid, scorpion, cowboy, snake, lizard, vulture, sphinx'],
  [
    'forest meadow',
    'bear, wolf, fox, deer, owl, squirrel, mushroom, raccoon, moose, boar, gorilla, monkey, orangutan, tiger, sloth, panda, koala, bat, hedgehog, badger, skunk, fairy, elf, toucan, parrot, dinosaur, dragon, unicorn, jaguar, chameleon, wizard, witch, troll, hiker',
  ],
  [
    'savanna meadow',
    'elephant, giraffe, zebra, lion, rhinoceros, hippopotamus, leopard, cheetah, buffalo, ostrich, antelope, gazelle, wildebeest, hyena, meerkat, warthog',
  ],
  ['meadow park', 'bison, kangaroo, horse, llama, alpaca, knight'],
  [
    'farm meadow',
    'cow, sheep, pig, goat, rooster, hen, chicken, chick, tractor, scarecrow, barn, donkey, duck, turkey, ox, bull, lamb, farmer, goose',
  ],
  [
    'park meadow',
    'dog, cat, bench, frisbee, picnic, picnic blanket, picnic basket, squirrel, pigeon, swan, tree, baby, kid, child, girl, boy, runner, soccer ball, sports ball, baseball bat, baseball glove, baseball, football, tennis racket, statue, fountain, puppy, kitten, family',
  ],
  [
    'meadow park',
    'rabbit, butterfly, bee, ladybug, flower, mouse, frog, bird, eagle, hummingbird, sunflower, tulip, daisy, dandelion, grasshopper, snail, caterpillar, peacock, robin, hill',
  ],
  ['garden park', 'rose, gnome, watering can, gardener, potted plant, shovel, rake, wheelbarrow, beehive, birdhouse'],
  ['lake river', 'rower'],
  ['garden church', 'bride, groom'],
  ['village street', 'trick-or-treater'],
  ['snow lake', 'ice skater, hockey player'],
  ['stadium park', 'footballer, basketball player'],
  ['stage studio', 'fashion model'],
  ['garden park', 'barbecue-grill, flower-arch'],
  ['hall', 'throne'],
  ['gym', 'boxer, weightlifter, bodybuilder, gymnast'],
  ['cafe', 'barista, waiter, waitress'],
  ['hospital room', 'hospital bed, patient, surgeon, nurse, doctor, paramedic'],
  ['river village', 'bridge, beaver, otter, raft'],
  ['village meadow', 'house, cottage, church, cabin, hut, mill, home, temple, tower, villa, mansion'],
  [
    'kitchen room',
    'microwave, oven, refrigerator, fridge, sink, toaster, stove, chef, cook, dishwasher, kettle, blender, baker',
  ],
  [
    'kitchen room',
    'mug, cup, teacup, coffee, tea, bowl, fork, knife, spoon, plate, pizza, sandwich, cake, donut, doughnut, hot dog, hamburger, burger, banana, apple, orange, pear, lemon, grape, strawberry, cherry, peach, pineapple, watermelon, carrot, broccoli, tomato, potato, corn, cucumber, pepper, onion, garlic, bread, croissant, bagel, cheese, egg, salad, soup, noodle, sushi, taco, burrito, fries, pie, cookie, cupcake, pancake, chocolate, honey, milk, juice, bottle, wine glass, wine, beer, glass, cocktail, jar, pot, pan, teapot, fruit, vegetable, avocado, eggplant, steak, ice cream, popcorn, walnut, nut, rice, pasta, spaghetti, ramen, dumpling, jello, candy, lollipop',
  ],
  [
    'bathroom room',
    'toilet, bathtub, washing machine, toothbrush, hair drier, hair dryer, bathtub, shower, soap, towel, toothpaste, razor, hairbrush',
  ],
  ['bedroom room', 'bed, teddy bear, pillow, alarm clock, pajamas, blanket, crib, wardrobe'],
  [
    'living-room room',
    'box, cardboard box, couch, sofa, chair, armchair, tv, television, lamp, dining table, table, vase, clock, remote, sock, slipper, rug, fireplace, candle, curtain, piano, guitar, violin, christmas tree, window, door, gift, present, toy, shelf, bookshelf, radio, game controller, picture, painting, mirror, coffee table, scissors, harp, cello, stool, armchair, chess, chess board, chess set, fan, rocking horse',
  ],
  [
    'office room',
    'coworker, colleague, whiteboard, laptop, computer, keyboard, computer keyboard, computer mouse, desk, printer, phone, cell phone, smartphone, telephone, tablet, calculator, briefcase, pen, pencil, notebook, monitor, document, stapler, sticky note, calendar, envelope, tie, businessman, manager, programmer, robot, scientist, doctor, nurse, engineer, architect, accountant, lawyer, receptionist, microscope',
  ],
  ['library room', 'book, librarian, globe, scroll, newspaper, magazine'],
  ['classroom room', 'teacher, student, blackboard, chalkboard, backpack, school bag, ruler, crayon, professor'],
  [
    'stage studio',
    'violinist, cellist, pianist, harpist, trumpeter, saxophonist, organist, microphone, singer, drum, drum kit, drummer, trumpet, saxophone, dancer, ballerina, musician, guitarist, clown, orchestra, band',
  ],
  [
    'studio',
    'circle, square, rectangle, triangle, hexagon, pentagon, octagon, polygon, rhombus, cube, sphere, cone, cylinder, torus, spiral, heart, arrow, cross, gear, gears, atom, dna, molecule, dice, peace sign, yin yang, infinity symbol, headshot, portrait, executive, suitcase, handbag, umbrella, shoe, sneaker, watch, ring, necklace, crown, hat, t-shirt, shirt, dress, perfume, lipstick, camera, diamond, gem, sword, trophy, helmet, sunglasses, glasses, product, logo, key, wallet, sculpture, skull, glove, coin, lightbulb, light bulb, cosmetic, face, shield, jacket',
  ],
]

/** Where persons go when their own noun says nothing. */
export const personSettings = 'park street studio'
/** Where the rest goes, by where it is at home. */
export const habitatSettings: Readonly<Record<'ground' | 'water' | 'air' | 'surface' | 'wall', string>> = {
  ground: 'meadow park',
  water: 'sea beach',
  air: 'meadow mountains',
  surface: 'kitchen room',
  wall: 'living-room room',
}
