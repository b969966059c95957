/**
 * What icons mean, where the icon's own name does not say it well. A line: icon | the concept's noun and others that mean
 * the same, comma-separated | WordNet senses whose kinds it may stand for, as word#sense (default: the noun's first
 * concrete sense; `-` for none). An icon of `-` can only be drawn by a subject of that noun. An icon that is not named
 * here stands for its own name. Parts of bodies are left out: "with big eyes" must not bring an eye of its own.
 */
export const concepts = `
- | person, human, man, woman, boy, girl, child, people, kid, lady, gentleman, guy, figure | person#1
dog-standing | dog, puppy, animal, pet, labrador, lab puppy, husky, corgi, dachshund, chihuahua, shiba inu, golden retriever, pug, dalmatian, terrier, beagle, border collie, rottweiler, bulldog, doggy, hound, pup, canine, labradoodle, goldendoodle, cockapoo, samoyed, akita, great dane, saint bernard, pomeranian, shih tzu, maltese | dog#1,canine#2
dog | side view of a dog | -
cat | side view of a cat | -
poodle | poodle
service-dog | german shepherd, police dog, service dog, shepherd dog | german_shepherd#1
cat-sitting | cat, kitten, siamese cat, persian cat, tabby, tabby cat, maine coon, kitty, feline, pussycat | cat#1,feline#1
black-cat | black cat | -
wolf | wolf, coyote, jackal | wolf#1,jackal#1,coyote#1
fox-standing | fox, vixen | fox#1
bear-standing | bear, grizzly, grizzly bear, brown bear, black bear | bear#1
bear | bear face, bear head | -
polar-bear | polar bear, ice bear | ice_bear#1
panda | panda, panda bear, giant panda | giant_panda#1
lion-standing | lion, lioness | lion#1
lion | lion face, lion head | -
tiger | tiger | tiger#2
leopard | leopard, puma, cougar, mountain lion, cheetah, jaguar, panther, lynx, big cat | leopard#2,cheetah#1,jaguar#1,lynx#2,big_cat#1,panther#1
horse | horse, stallion, mare, pony, foal, mustang, steed, colt | horse#1,equine#1
donkey | donkey, mule, ass | domestic_ass#1,mule#1
cow | cow, cattle, calf, heifer, dairy cow, bovine | cow#1,cattle#1,bovine#1
ox | ox, bull, bullock, yak | ox#1,bull#1
water-buffalo | buffalo, water buffalo | water_buffalo#1,old_world_buffalo#1
bison | bison, american buffalo | bison#1
pig | pig, hog, piglet, swine, sow | hog#3,swine#1
boar | boar, wild boar, warthog, aardvark, tapir, anteater | wild_boar#1
ewe | sheep, lamb, ewe | sheep#1
ram | ram, bighorn | ram#5
goat | goat, billy goat | goat#1
deer | deer, stag, doe, fawn, reindeer, buck, antelope, gazelle, elk | deer#1,antelope#1
moose | moose | elk#1
camel | camel, dromedary | camel#1
two-hump-camel | bactrian camel, two humped camel | bactrian_camel#1
llama | llama, alpaca | llama#1,alpaca#3
giraffe | giraffe | giraffe#1
elephant | elephant | elephant#1
mammoth | mammoth, mastodon | mammoth#1
rhinoceros | rhinoceros, rhino | rhinoceros#1
hippopotamus | hippopotamus, hippo | hippopotamus#1
zebra | zebra | zebra#1
gorilla | gorilla, ape, chimpanzee, chimp | ape#1
orangutan | orangutan | orangutan#1
monkey | monkey, baboon, primate, lemur, marmoset, macaque | primate#2
sloth | sloth | sloth#2
kangaroo | kangaroo, wallaby | kangaroo#1
koala | koala, koala bear | koala#1
rabbit | rabbit, bunny, hare, bunny rabbit | rabbit#1,hare#1
chipmunk | squirrel, chipmunk | squirrel#1
mouse | mouse | mouse#1
rat | rat, rodent, gerbil | rodent#1
hamster | hamster, guinea pig | hamster#1,guinea_pig#2
hedgehog | hedgehog, porcupine, armadillo, pangolin, echidna | hedgehog#1,porcupine#1
beaver | beaver, platypus, marmot, groundhog, gopher | beaver#7
badger | badger, wolverine, wombat, mongoose, tasmanian devil | badger#2
otter | otter, meerkat, weasel, ferret, mink | otter#2,weasel#2,ferret#2
raccoon | raccoon, red panda | raccoon#2
skunk | skunk | skunk#4
bat | bat | bat#1
bird | bird, blue jay, cardinal bird, songbird, sparrow, robin, bluebird, finch, hummingbird, birdie, pigeon | bird#1
black-bird | crow, raven, magpie | corvine_bird#1
blackbird | blackbird, grackle | -
dove | dove | dove#1
eagle | eagle, hawk, falcon, vulture, bird of prey, raptor | bird_of_prey#1
owl | owl | owl#1
parrot | parrot, toucan, macaw, parakeet, cockatoo | parrot#1
duck | duck, mallard, duckling, drake | duck#1
goose | goose, gander | goose#1
swan | swan | swan#1
penguin | penguin | penguin#1
flamingo | flamingo, heron, stork, egret, crane, ibis | flamingo#1,wading_bird#1
peacock | peacock, peafowl | peafowl#1
turkey | turkey | turkey#1
rooster | rooster, chicken, hen, cock, cockerel | chicken#2,cock#4,hen#1
baby-chick | chick, baby chick | chick#1
dodo | dodo, emu, ostrich | dodo#2,ratite_bird#1
frog | frog, toad, amphibian | frog#1,amphibian#3
turtle | turtle, tortoise | turtle#2
lizard | lizard, gecko, iguana, chameleon, salamander, newt | lizard#1,salamander#1
snake | snake, serpent, cobra, python, viper | snake#1
crocodile | crocodile, alligator, croc | crocodilian_reptile#1
t-rex | dinosaur, tyrannosaurus, t rex, tyrannosaurus rex, trex, dino, velociraptor, stegosaurus, stegasaurus, triceratops, spinosaurus, raptor dinosaur | dinosaur#1
sauropod | sauropod, brontosaurus, brachiosaurus, diplodocus | sauropod#1
dragon | dragon, wyvern, drake dragon | dragon#1
fish | fish, koi, salmon, trout, tuna, goldfish, carp | fish#1
tropical-fish | tropical fish, clownfish, angelfish | -
blowfish | blowfish, pufferfish, puffer | puffer#2
shark | shark, great white, great white shark | shark#1
dolphin | dolphin, porpoise | dolphin#2
whale | whale, blue whale, humpback | whale#2
orca | orca, killer whale | killer_whale#1
seal | seal, sea lion, walrus, manatee | seal#9,walrus#1
octopus | octopus | octopus#2
squid | squid, cuttlefish | squid#2
crab | crab | crab#1
lobster | lobster, crayfish | lobster#2
shrimp | shrimp, prawn | shrimp#3
jellyfish | jellyfish | jellyfish#2
coral | coral, coral reef | coral#4
snail | snail, slug | snail#1
butterfly | butterfly, moth | butterfly#1,moth#1
monarch-butterfly | monarch, monarch butterfly | monarch#2
honeybee | bee, honeybee, bumblebee, wasp, hornet | bee#1,wasp#2
beetle | beetle, insect, scarab, bug, firefly, rhino beetle, rhinoceros beetle, stag beetle, lightning bug, aphid | beetle#1,insect#1
lady-beetle | ladybug, ladybird, lady beetle | ladybug#1
bug | caterpillar | caterpillar#1
ant | ant, termite | ant#1
cricket | grasshopper, cricket, locust, mantis, praying mantis, katydid, stick insect | orthopterous_insect#1,mantis#1
cockroach | cockroach, roach | cockroach#1
fly | fly, housefly | fly#1,housefly#1
mosquito | mosquito, gnat, dragonfly, damselfly | mosquito#1,dragonfly#1
spider | spider, tarantula, black widow | spider#1,arachnid#1
scorpion | scorpion | scorpion#3
worm | worm, earthworm | worm#1
unicorn | unicorn | unicorn#1
phoenix-bird | phoenix, firebird | phoenix#3
mermaid | mermaid, siren | mermaid#1
fairy | fairy, pixie, nymph, sprite | fairy#1
elf | elf, gnome, dwarf, hobbit, leprechaun | elf#1,gnome#1
genie | genie, djinn | genie#1
vampire | vampire, dracula | vampire#1
zombie | zombie, undead | zombie#1
ghost | ghost, spirit, phantom, spectre, specter | ghost#1
goblin | demon, devil, goblin, monster, ogre, orc, imp, beast, creature, kaiju, gremlin, balrog, minotaur, cyclops, chimera, gargoyle | monster#1,goblin#1
troll | troll | -
alien | alien, extraterrestrial, martian | extraterrestrial_being#1
robot | robot, android, cyborg, droid, bot | automaton#2
hairy-creature | bigfoot, yeti, sasquatch, werewolf | sasquatch#1
santa-claus | santa, santa claus, father christmas, saint nicholas | santa_claus#1
superhero | superhero, superman, superwoman, superheroine | -
mage | wizard, mage, sorcerer, warlock, magician, witch, druid | sorcerer#1
skull | skull | skull#1
jack-o-lantern | jack o lantern, jack o'lantern, halloween pumpkin, carved pumpkin | jack-o'-lantern#2
pumpkin | pumpkin, squash, gourd | squash#2,pumpkin#2,gourd#3
red-apple | apple, red apple, fruit | apple#1,edible_fruit#1
green-apple | green apple | -
tangerine | orange, orange fruit, tangerine, mandarin, clementine | orange#1,mandarin#5
lemon | lemon, citrus | lemon#1,citrus#1
lime | lime | lime#6
banana | banana, plantain | banana#2,plantain#3
pear | pear | pear#1
peach | peach, apricot, nectarine | peach#3,apricot#2,nectarine#2
cherries | cherry, cherries | cherry#3
strawberry | strawberry, raspberry, berry | strawberry#1,raspberry#2,berry#1
blueberries | blueberry, blueberries, blackberry | blueberry#2,blackberry#1
grapes | grape, grapes, bunch of grapes | grape#1
watermelon | watermelon | watermelon#2
melon | melon, cantaloupe, honeydew | melon#1
kiwi-fruit | kiwi, kiwi fruit, kiwifruit | kiwi#3
coconut | coconut | coconut#1
pineapple | pineapple | pineapple#1
mango | mango, papaya | mango#2,papaya#2
tomato | tomato | tomato#1
eggplant | eggplant, aubergine | eggplant#1
avocado | avocado | avocado#1
olive | olive, olives | olive#1
broccoli | broccoli, cauliflower | broccoli#2,cauliflower#2
leafy-green | lettuce, cabbage, spinach, kale, vegetable, leafy green, vegetables, veggies, artichoke, asparagus, celery, bok choy | lettuce#3,cabbage#1,greens#1,vegetable#1
carrot | carrot, parsnip | carrot#3,parsnip#3
root-vegetable | radish, beet, turnip, beetroot | radish#1,beet#1,turnip#1
ear-of-corn | corn, maize, ear of corn, sweetcorn, corncob | corn#1,ear#5
hot-pepper | chili, chili pepper, hot pepper, chilli, jalapeno | hot_pepper#2
bell-pepper | pepper, bell pepper, sweet pepper | sweet_pepper#2
cucumber | cucumber, zucchini, courgette | cucumber#2,zucchini#2
garlic | garlic | garlic#2
onion | onion, shallot, leek | onion#1,leek#1
potato | potato, yam | potato#1
roasted-sweet-potato | sweet potato | sweet_potato#2
mushroom | mushroom, toadstool, fungus | mushroom#2,fungus#1
peanuts | peanut, nut, almond | nut#1
chestnut | chestnut, acorn, hazelnut, walnut | chestnut#2,acorn#1
beans | bean, beans | bean#1
pea-pod | pea, peas, pea pod | pea#1
bread | bread, loaf, toast, loaf of bread, slice of bread, dough, garlic bread, bun, roll | bread#1
baguette-bread | baguette | -
croissant | croissant, pastry | pastry#2
pretzel | pretzel | pretzel#1
bagel | bagel | bagel#1
pancakes | pancake, pancakes, crepe | pancake#1
waffle | waffle | waffle#1
cheese-wedge | cheese, cheddar, cheese wedge | cheese#1
butter | butter | butter#1
cut-of-meat | meat, steak, beef, pork | meat#1
meat-on-bone | meat on bone, ham, rib | ham#1
poultry-leg | drumstick, chicken leg, poultry, fried chicken, roast chicken, roast turkey | poultry#2
bacon | bacon | bacon#1
hamburger | hamburger, burger, cheeseburger | hamburger#1
french-fries | fries, french fries, chips | french_fries#1
pizza | pizza, slice of pizza, pizza slice | pizza#1
hot-dog | hot dog, hotdog, sausage, frankfurter | hotdog#3,frank#2,sausage#1
sandwich | sandwich, sub | sandwich#1
taco | taco, quesadilla | taco#2
burrito | burrito, wrap | burrito#1
egg | egg, easter egg, eggs | egg#2
cooking | fried egg, frying pan, skillet, pan | frying_pan#1
pot-of-food | soup, stew, pot, food, dish, meal, broth, cauldron | soup#1,stew#2,dish#2
pot-of-food | saucepan, cooking pot | pot#1
shallow-pan-of-food | paella, casserole, curry pan | casserole#1
green-salad | salad, plate of food salad, greens salad | salad#1
popcorn | popcorn, snack | popcorn#2
salt | salt, salt shaker, saltshaker, pepper shaker | saltshaker#1
canned-food | can, tin can, canned food, soda can, tin | can#1
cooked-rice | rice, bowl of rice, cooked rice | rice#1
curry-rice | curry | curry#1
steaming-bowl | ramen, pho, noodle, noodles, noodle soup, bowl of soup | noodle#1
spaghetti | spaghetti, pasta, macaroni, lasagna | pasta#2
sushi | sushi, sashimi | sushi#1
fried-shrimp | tempura, fried shrimp | tempura#1
dumpling | dumpling, ravioli, pierogi | dumpling#1
doughnut | donut, doughnut | doughnut#2
cookie | cookie, biscuit, cracker, gingerbread, gingerbread man, cookies, gingerbread cookie, macaron | cookie#1,cracker#1
birthday-cake | cake, birthday cake, wedding cake, layer cake, chocolate cake, gingerbread house cake | cake#3
shortcake | slice of cake, cheesecake, shortcake, piece of cake | shortcake#1
cupcake | cupcake, muffin | cupcake#1,muffin#1
pie | pie, tart, apple pie, pumpkin pie, quiche | pie#1,tart#3
chocolate-bar | chocolate, chocolate bar, brownie | chocolate#2
candy | candy, sweet, bonbon, toffee | candy#1
lollipop | lollipop | lollipop#2
custard | pudding, custard, flan, dessert, jello, jelly, gelatin, panna cotta, mousse | pudding#1,custard#1,dessert#1
honey-pot | honey, honey pot, honey jar | honey#1
ice-cream | ice cream, sundae, gelato, frozen yogurt | ice_cream#1
soft-ice-cream | ice cream cone, soft ice cream, soft serve | ice-cream_cone#1
hot-beverage | coffee, cup of coffee, cappuccino, latte, espresso, cup of tea, tea, hot chocolate, cocoa, coffee cup, coffee pot, matcha | coffee#1,tea#1
teapot | teapot, kettle | teapot#1,kettle#1
cup | mug, cup, tankard | mug#4,cup#1
glass-of-milk | milk, glass of milk, glass of water, carton of milk, milk carton, milk container, water glass, water | milk#1
tumbler-glass | glass, drink, whiskey, whisky, tumbler, drinking glass, cocktail glass, beverage | glass#2,drink#3,liquor#1
wine-glass | wine glass, wineglass, wine, goblet, glass of wine, chalice, red wine, glass of red wine, glass of white wine, white wine | wineglass#1,wine#1,goblet#1
cocktail-glass | cocktail, martini | cocktail#1
tropical-drink | tropical drink, mojito | -
beer-mug | beer, beer mug, ale, lager, beer glass, pint | beer#1,ale#1
clinking-beer-mugs | beers, cheers | -
cup-with-straw | soda, cola, milkshake, smoothie, soft drink, juice, lemonade, paper cup, iced tea, iced coffee, orange juice, apple juice, glass of orange juice, glass of lemonade, glass of juice, coke, coca cola, lemonade stand drink, slushie, straw | soft_drink#1,fruit_juice#1
bubble-tea | bubble tea, boba, cup of boba, boba tea, cup of bubble tea | -
beverage-box | juice box | -
bottle | bottle, flask, wine bottle, beer bottle | bottle#1
bottle-with-popping-cork | champagne, champagne bottle, sparkling wine | champagne#1
baby-bottle | baby bottle, nursing bottle | -
fork-and-knife-with-plate | plate, dinner plate, place setting, platter, saucer, dinner | plate#4
fork-and-knife | cutlery, silverware, fork and knife, knife and fork | cutlery#2
fork | fork | fork#1
knife | knife, table knife, butter knife | knife#1
kitchen-knife | kitchen knife, chef knife, chef's knife, cleaver | cleaver#1
dagger | dagger, stiletto | dagger#1
spoon | spoon, ladle, teaspoon | spoon#1,ladle#1
bowl | bowl, basin, soup bowl | bowl#3,basin#1
bowl-with-spoon | cereal, bowl of cereal, mixing bowl, oatmeal, porridge | porridge#1
chopsticks | chopstick, chopsticks | chopstick#1
jar | jar, mason jar, jam, jelly jar, canister | jar#1
amphora | amphora, urn, jug, pitcher, ewer, pot of clay | pitcher#2,jug#1,urn#2
vase | vase, flower vase, athenian vase, greek vase, ceramic vase, pottery, clay pot, ceramic | vase#1
deciduous-tree | tree, oak, oak tree, maple, maple tree, birch, willow, apple tree, shrub, bush | tree#1,shrub#1
evergreen-tree | evergreen, pine, pine tree, fir, fir tree, spruce, conifer, cedar, evergreen tree, redwood, cypress | conifer#1
palm-tree | palm, palm tree, coconut palm, coconut tree | palm#3
leafless-tree | bare tree, dead tree, leafless tree | -
christmas-tree | christmas tree, xmas tree | -
cactus | cactus, saguaro, succulent | cactus#1,succulent#1
potted-plant | potted plant, houseplant, plant, fern, pot plant, plant pot, flowerpot, bonsai, foliage plant, monstera, aloe vera, vine, ivy, plants | plant#2
seedling | seedling, sprout, sapling | seedling#1
herb | herb, basil, parsley, mint, thyme | herb#1
shamrock | clover, shamrock | clover#1
four-leaf-clover | four leaf clover, lucky clover | -
maple-leaf | maple leaf | -
fallen-leaf | leaf, autumn leaf, fallen leaf, dry leaf, leaves, fern frond, fall leaves, oak leaf | leaf#1
sheaf-of-rice | wheat, grain, barley, sheaf, sheaf of wheat | cereal#1
rose | rose, red rose | rose#1
tulip | tulip | tulip#1
sunflower | sunflower | sunflower#1
hibiscus | hibiscus | hibiscus#1
cherry-blossom | cherry blossom, sakura | -
blossom | flower, daisy, blossom, wildflower, bloom, lily, poppy, orchid, daffodil, narcissus, pansy, peony, violet, geranium, petunia, chrysanthemum, dahlia, carnation, marigold, crocus, snowdrop, buttercup, dandelion, bluebell, primrose, begonia, azalea, jasmine, magnolia, hydrangea, anemone, aster, iris flower | flower#1,flower#2,wildflower#1
hyacinth | hyacinth, lavender, lilac, lupine | hyacinth#2
lotus | lotus, water lily, lily pad | water_lily#1
bouquet | bouquet, flowers, bunch of flowers, flower bouquet | bouquet#1
wilted-flower | wilted flower, wilted rose, dead flower | -
rock | rock, stone, boulder, pebble, cobblestone, gravel, granite, marble, mineral, ore, stones, rubble, cliff rock | rock#1,boulder#1
wood | log, tree stump, stump, trunk, tree trunk, firewood, wood, driftwood, lumber, timber, plank, twig, stick | log#1,stump#1,lumber#1
gem-stone | diamond, gem, gemstone, jewel, crystal, ruby, emerald, sapphire, amethyst, quartz, crystals | jewel#1,diamond#1,crystal#3,transparent_gem#1
spiral-shell | seashell, shell, conch | seashell#1
oyster | oyster, clam, mussel, pearl, scallop | oyster#1,pearl#1
feather | feather, quill, plume | feather#1
empty-nest | nest, bird nest | nest#1
bone | bone | bone#1
sun | sun, sunbeam, ray of light, beam of light | sun#1
full-moon | moon, full moon | moon#1
crescent-moon | crescent moon, crescent | -
ringed-planet | planet, saturn, jupiter | planet#1
globe-showing-europe-africa | earth, globe, world, planet earth globe, continent, blue marble | earth#1
globe-showing-americas | planet earth | -
star | star, starfish, pentagram, stars, constellation | star#3
shooting-star | - | -
comet | comet, shooting star, asteroid | comet#1,asteroid#1
meteor | meteor, meteorite | meteor#1
cloud | cloud, contrail, chemtrail, vapor trail, steam, mist cloud, cumulus | cloud#2
high-voltage | lightning, lightning bolt, thunderbolt, bolt | lightning#1
rainbow | rainbow | rainbow#1
snowflake | snowflake | snowflake#1
fire | fire, flame, campfire, bonfire, fireplace, torch flame, blaze, inferno, hearth | fire#3,flame#1
droplet | water drop, droplet, raindrop, drop | drop#1
water-wave | wave, ocean wave | -
tornado | tornado, whirlwind, twister, hurricane | tornado#1
volcano | volcano | volcano#2
mountain | mountain, hill, peak | mountain#1
desert-island | desert island, tropical island, island | island#1
ice | ice cube, ice | ice_cube#1
automobile | car, automobile, auto, sedan, hatchback, motorcar, coupe, convertible, limousine, sports car, ferrari, porsche, lamborghini, tesla, volkswagen, beetle car, corvette, mustang car, chevrolet, bmw, audi, toyota, honda, mercedes, bugatti, rolls royce, delorean, batmobile, cadillac, hot rod, porsche 911, ford mustang, golf cart, kart, buggy | car#1,motor_vehicle#1
racing-car | race car, racing car, formula one car, racecar, f1 car | racer#2
sport-utility-vehicle | suv, jeep, sport utility vehicle, off roader | jeep#1,sport_utility#1
taxi | taxi, cab, taxicab | cab#3
police-car | police car, cop car, patrol car, squad car | cruiser#1
pickup-truck | pickup truck, pickup, f-150, ford f-150, ford truck | pickup#1
delivery-truck | truck, delivery truck, lorry, delivery van, dump truck, garbage truck, tank, food truck, ice cream truck, cement mixer, moving van | truck#1
articulated-lorry | semi truck, semi, articulated lorry, trailer truck, tractor trailer, trailer | trailer_truck#1
minibus | van, minibus, minivan, camper van, camper | van#5,minibus#1
bus | bus, school bus, coach | bus#1
trolleybus | trolleybus | trolleybus#1
ambulance | ambulance | ambulance#1
fire-engine | fire truck, fire engine, firetruck | fire_engine#1
tractor | tractor, bulldozer, combine, excavator, lawn mower, forklift, steamroller, backhoe, plow | tractor#1,bulldozer#1,harvester#2
auto-rickshaw | rickshaw, tuk tuk, auto rickshaw | jinrikisha#1
- | tricycle, trike | tricycle#1
bicycle | bicycle, bike, cycle, mountain bike, unicycle, penny farthing, tandem bicycle, ebike, bmx | bicycle#1
motorcycle | motorcycle, motorbike, sports bike | motorcycle#1
motor-scooter | scooter, moped, vespa, motor scooter | motor_scooter#1,moped#1
kick-scooter | kick scooter, electric scooter | -
train | train, subway train | train#1
locomotive | locomotive, steam train, steam locomotive, steam engine | locomotive#1
bullet-train | bullet train, high speed train | bullet_train#1
tram-car | tram, streetcar, trolley, cable car | streetcar#1
metro | subway, metro | -
airplane | airplane, plane, aeroplane, jet, aircraft, airliner, fighter jet | airplane#1,aircraft#1
small-airplane | biplane, small airplane, propeller plane, glider | biplane#1,glider#1
helicopter | helicopter, chopper, drone, quadcopter | helicopter#1
hot-air-balloon | hot air balloon, blimp, airship, zeppelin | hot-air_balloon#1,lighter-than-air_craft#1
flying-saucer | ufo, flying saucer, alien spaceship | flying_saucer#1
rocket | rocket, spaceship, spacecraft, space shuttle, rocketship, rocket ship, starship, missile, apollo, space capsule | rocket#1,spacecraft#1,missile#1
satellite | satellite, space station | satellite#1
sailboat | boat, sailboat, sailing boat, yacht, sailing ship, pirate ship, galleon | boat#1,sailboat#1,sailing_vessel#1
canoe | canoe, kayak, rowboat, rowing boat, gondola, raft, dinghy, lifeboat, life raft, viking ship, longship, rubber boat | canoe#1,dinghy#1
speedboat | speedboat, motorboat | speedboat#1,motorboat#1
ship | ship, steamship, cruise ship, ocean liner, cargo ship, vessel, battleship | ship#1,vessel#2
ferry | ferry, ferryboat | ferry#1
submarine | submarine | submarine#1
anchor | anchor | anchor#1
house | house, home, cottage, bungalow, barn, mansion, villa, farmhouse | house#1,dwelling#1,farm_building#1
hut | hut, shack, cabin, igloo, shed, log cabin, treehouse, tree house, log house, outhouse, kiosk, booth, birdhouse, dog house, doghouse, hobbit house, tiki hut, cottage house | hut#2,cabin#2,shed#1
derelict-house | abandoned house, haunted house, derelict house | -
office-building | building, office building, apartment building, office block, apartment, skyscraper, tower block, high rise, tower building, condo, headquarters, police station, fire station, town hall, apartment block, structure | skyscraper#1,office_building#1,apartment_building#1
castle | castle, fortress, palace, fort, citadel, chateau | castle#2,fortress#1,palace#1
japanese-castle | pagoda, japanese castle | pagoda#1
church | church, chapel, cathedral, monastery, abbey, basilica, convent | church#2,cathedral#1,chapel#1
mosque | mosque, minaret | mosque#1
hindu-temple | temple, shrine, hindu temple | temple#1
shinto-shrine | torii, torii gate, shinto shrine | -
classical-building | museum, courthouse, parthenon, greek temple, capitol, college | museum#1,courthouse#1
hotel | hotel, motel, inn | hotel#1
hospital | hospital, clinic | hospital#1
school | school, schoolhouse, university, library | school#2
bank | bank | -
convenience-store | shop, store, convenience store, restaurant, cafe, bakery, supermarket | shop#1,restaurant#1
factory | factory, power plant, mill | factory#1
stadium | stadium, arena, colosseum | stadium#1
tent | tent, tepee, teepee, yurt, wigwam, canopy, tipi | tent#1
circus-tent | circus tent, circus | -
tokyo-tower | radio tower, eiffel tower, tokyo tower, control tower, antenna tower, transmission tower | -
lighthouse | lighthouse | beacon#3
windmill | windmill, wind turbine | windmill#1,windmill#2
statue-of-liberty | statue of liberty, statue | statue#1
moai | moai, easter island head, bust | -
fountain | fountain | fountain#1
ferris-wheel | ferris wheel | -
roller-coaster | roller coaster | -
carousel-horse | carousel, merry go round, carousel horse | carousel#2
building-construction | construction crane, tower crane, construction site | -
street-lamp | street lamp, streetlight, lamppost, street light, streetlamp | streetlight#1
vertical-traffic-light | traffic light, traffic signal, stoplight | traffic_light#1
stop-sign | stop sign | -
parking-meter | parking meter | -
fire-hydrant | fire hydrant, hydrant, fireplug | fireplug#1
bench | bench, park bench | bench#1
closed-mailbox-with-raised-flag | mailbox, letter box, post box | mailbox#1
postbox | postbox | -
bus-stop | bus stop | -
fuel-pump | gas pump, fuel pump, gas station | -
ladder | ladder, stepladder, scaffolding, staircase, stairs, stairway, step | ladder#1
door | door, gate, doorway, portal, entrance, archway, gateway | door#1
window | window, stained glass window, windowsill | window#1
chair | chair, stool, armchair, seat, furniture, rocking chair, throne, pew, recliner, deckchair, high chair, swing seat, beach chair, office chair, gaming chair, bar stool, saddle, swing | chair#1,stool#1
couch | couch, sofa, settee, loveseat, ottoman, beanbag, bean bag, futon, chaise longue | sofa#1
bed | bed, bunk bed, crib, cot, mattress, hammock, cradle, pillow, sleeping bag | bed#1
table | table, dining table, coffee table, kitchen table, dinner table, nightstand, bedside table, workbench table, picnic table, pool table, poker table, stand, pedestal table, counter | table#2
desk | desk, writing desk, workbench | desk#1
bookshelf | bookshelf, bookcase, shelf, cabinet, cupboard, wardrobe, dresser, rack, bookshelves, kitchen cabinet, drawer, locker, closet, shoe rack, filing cabinet, chest of drawers, shelves, pantry shelf | bookcase#1,shelf#1,cabinet#1,wardrobe#1,chest_of_drawers#1
lamp | lamp, table lamp, desk lamp, floor lamp, lampshade | lamp#1,lamp#2
light-bulb | light bulb, lightbulb, bulb, lightbulbs, edison bulb | light_bulb#1
candle | candle, candlestick, candelabra, taper, menorah candle, candles, chandelier, birthday candle | candle#1
diya-lamp | oil lamp, diya | oil_lamp#1
red-paper-lantern | lantern, paper lantern | lantern#1
flashlight | flashlight, torch, searchlight, headlamp | flashlight#1
toilet | toilet, toilet bowl | toilet#2
sink | sink, washbasin, washbowl, kitchen sink, bathroom sink | sink#1
bathtub | bathtub, bath, tub, bubble bath, jacuzzi | bathtub#1
shower | shower, shower head | shower#1
mirror | mirror | mirror#1
clock | clock, wall clock, timepiece | clock#1
mantelpiece-clock | mantel clock, mantelpiece clock | -
alarm-clock | alarm clock | alarm_clock#1
watch | watch, wristwatch | watch#1
hourglass-not-done | hourglass, sandglass | hourglass#1
compass | compass | compass#1
television | television, tv, television set, tv set, monitor, screen | television_receiver#1,monitor#5
tv-remote | remote, remote control, tv remote, controller remote | remote_control#1
desktop-computer | computer, desktop computer, desktop, pc, personal computer | personal_computer#1,computer#1
laptop | laptop, laptop computer, notebook computer, macbook | laptop#1
keyboard | keyboard, computer keyboard, typewriter | keyboard#1,computer_keyboard#1,typewriter#1
computer-mouse | computer mouse, mouse pad | mouse#4
mobile-phone | cell phone, mobile phone, phone, smartphone, cellphone, iphone, cellular telephone, tablet | cellular_telephone#1
telephone | telephone, rotary phone, landline | telephone#1
printer | printer, copier | printer#3
camera | camera, digital camera, photo camera | camera#1
video-camera | video camera, camcorder | camcorder#1
movie-camera | movie camera, film camera | -
film-projector | projector, film projector | projector#2
radio | radio, boombox, stereo, speaker, record player, turntable, vinyl, gramophone, jukebox, amplifier, walkman, stereo system | radio_receiver#1
headphone | headphones, headphone, earphones, headset, airpods, earbuds | headphone#1
microphone | microphone, mic | microphone#1
joystick | joystick, controller | joystick#2
video-game | game controller, gamepad, video game controller, playstation, xbox | -
battery | battery | battery#2
microwave | microwave, microwave oven | microwave#2
oven | oven, stove, cooker, range | oven#1,stove#1,stove#2
refrigerator | refrigerator, fridge, freezer, icebox | refrigerator#1
toaster | toaster | toaster#2
hair-dryer | hair dryer, hair drier, hairdryer, blow dryer, hand blower | hand_blower#1
toothbrush | toothbrush | toothbrush#1
hair-pick | comb, hairbrush, hair brush | comb#1,hairbrush#1
razor | razor | razor#1
scissors | scissors, shears, pair of scissors | scissors#1
sewing-needle | needle, sewing needle | needle#3
thread | thread, spool, spool of thread, string, rope, wire, cord, lasso, cable | -
yarn | yarn, ball of yarn, wool | yarn#2
broom | broom, broomstick, mop | broom#1
bucket | bucket, pail | bucket#1
soap | soap, bar of soap | soap#1
lotion-bottle | shampoo, lotion, lotion bottle, soap dispenser | -
wastebasket | trash can, wastebasket, garbage can, bin, dustbin, trash bin, garbage, garbage bag, trash, trash bag, rubbish, litter, recycling bin, dumpster | ashcan#1
basket | basket, wicker basket, hamper, picnic basket, laundry basket, cornucopia | basket#1
shopping-cart | shopping cart, trolley cart, cart | shopping_cart#1
shopping-bags | shopping bag, paper bag, shopping bags | -
package | box, package, parcel, cardboard box, crate, carton, container, moving box, cereal box, milk crate, lunchbox, shipping container | box#1,package#2
wrapped-gift | gift, present, gift box, wrapped gift, christmas present | gift#1
treasure-chest | treasure chest, chest, treasure | chest#2
oil-drum | barrel, drum barrel, cask, keg, oil drum, oil barrel, trash barrel, wooden barrel | barrel#2
handbag | handbag, purse, bag, tote bag, tote | bag#4,bag#1
clutch-bag | clutch, clutch bag | -
purse | coin purse, wallet | wallet#1
backpack | backpack, rucksack, knapsack, school bag | backpack#1
suitcase | suitcase, luggage, trunk case, baggage, traveling bag | baggage#1
luggage | rolling suitcase, trolley bag | -
briefcase | briefcase, attache case | briefcase#1
umbrella | umbrella, parasol | umbrella#1
umbrella-on-ground | beach umbrella | -
glasses | glasses, eyeglasses, spectacles, monocle, pince nez, reading glasses | spectacles#1
sunglasses | sunglasses, shades | sunglasses#1
top-hat | hat, top hat, tophat, bowler hat, fedora, bowler, conductor hat, conductor cap, wizard hat, witch hat, party hat, chef hat, santa hat, beret, turban, bobble hat, fez, headdress | hat#1
womans-hat | sun hat, straw hat, sombrero, bonnet | -
billed-cap | cap, baseball cap, beanie | cap#1
graduation-cap | graduation cap, mortarboard | mortarboard#1
crown | crown, tiara, diadem, laurel wreath, halo | crown#4
military-helmet | helmet, army helmet, motorcycle helmet, bike helmet, viking helmet, football helmet, knight helmet, astronaut helmet, space helmet | helmet#2
rescue-workers-helmet | hard hat, safety helmet | hard_hat#2
t-shirt | shirt, t shirt, tee shirt, tshirt, jersey, sweater, garment, tee, hoodie, sweatshirt, pullover, jumper, turtleneck, tank top, polo shirt, clothes, clothing, outfit, attire, apparel, garb, costume, formal clothes | shirt#1,jersey#3,sweater#1
womans-clothes | blouse | blouse#1
jeans | jeans, pants, trousers, denim, trouser | trouser#1
shorts | shorts, swim trunks, boxer shorts | shorts#1
dress | dress, gown, skirt, wedding dress | dress#1,gown#1,skirt#2
coat | coat, jacket, overcoat, raincoat, suit, business suit, tuxedo, blazer, cape, cloak, trench coat, parka, windbreaker, cardigan, poncho, vest, waistcoat, uniform, jumpsuit, leather jacket, denim jacket, puffer jacket | coat#1,overgarment#1,cloak#2,suit#1
lab-coat | lab coat, laboratory coat | -
kimono | kimono, robe, bathrobe | kimono#1,robe#1
scarf | scarf, shawl, bandana, bandanna, handkerchief, neckerchief, feather boa | scarf#1
gloves | glove, gloves, mitten | glove#2,mitten#1
socks | sock, socks, stocking | sock#1
tie | tie, necktie, cravat | necktie#1
ribbon | bow, ribbon, bowtie, bow tie | bow_tie#1
mans-shoe | shoe, loafer, dress shoe, leather shoe | shoe#1
running-shoe | sneaker, running shoe, trainer, athletic shoe, tennis shoe | gym_shoe#1
high-heeled-shoe | high heel, high heels, stiletto heel, pump shoe | -
hiking-boot | boot, hiking boot, boots | boot#1
thong-sandal | sandal, flip flop, flip flops, slipper | sandal#1,slipper#1
bikini | bikini | bikini#2
one-piece-swimsuit | swimsuit, bathing suit | swimsuit#1
ring | ring, diamond ring, wedding ring, engagement ring, jewelry, jewellery, earring, brooch | ring#8,jewelry#1
prayer-beads | necklace, beads, bracelet, rosary, pearl necklace, pendant, necklase, amulet, garland | necklace#1,bracelet#2
lipstick | lipstick | lipstick#1
nail-polish | nail polish | -
soccer-ball | ball, soccer ball, football, sports ball, orb, sphere, beach ball, marble ball, balls, football ball, bowling sphere, cricket ball | ball#1
american-football | american football | -
rugby-football | rugby ball | -
basketball | basketball | basketball#2
baseball | baseball | baseball#2
volleyball | volleyball | volleyball#2
tennis-ball | tennis ball | tennis_ball#1
pool-8-ball | billiard ball, pool ball, eight ball | -
bowling | bowling ball, bowling pin, bowling pins | bowling_ball#1
tennis-racket | tennis racket, racket, tennis racquet, racquet | racket#4
badminton | badminton racket, shuttlecock | shuttlecock#1
ping-pong | ping pong paddle, paddle, table tennis | -
baseball-bat | baseball bat | baseball_bat#1
baseball-glove | baseball glove, baseball mitt, catcher's mitt, mitt | baseball_glove#1
cricket-game | cricket bat | cricket_bat#1
ice-hockey | hockey stick | -
boxing-glove | boxing glove, boxing gloves | -
flag-in-hole | golf hole, golf course, golf flag | -
skateboard | skateboard, longboard | skateboard#1
surfboard | surfboard, paddleboard | surfboard#1
snowboard | snowboard | snowboard#1
skis | skis, ski | ski#1
sled | sled, sledge, sleigh, toboggan | sled#1
ice-skate | ice skate, ice skates | ice_skate#1
roller-skate | roller skate, roller skates, skate | roller_skate#1
flying-disc | frisbee, flying disc, disc | frisbee#1
kite | kite, dragon kite, box kite | kite#3
balloon | balloon | balloon#2
parachute | parachute | parachute#1
bow-and-arrow | bow and arrow, arrow, archery bow | bow#4,arrow#2
fishing-pole | fishing rod, fishing pole | -
person-surfing | surfer, surfing person | surfer#1
person-biking | cyclist, biker, bicyclist | cyclist#1
skier | skier | skier#1
snowboarder | snowboarder | snowboarder#1
person-swimming | swimmer | swimmer#1
person-rowing-boat | rower, oarsman, paddler | oarsman#1
horse-racing | jockey, horse rider, horseback rider, cavalryman | jockey#1,horseman#1
ballet-dancer | ballerina, ballet dancer | ballerina#1
trophy | trophy, prize cup | trophy#2
sports-medal | medal, gold medal | -
game-die | die, dice | die#1
chess-pawn | chess piece, pawn, chess pawn, chessman | chessman#1
joker | playing card, card, poker, cards, deck of cards, playing cards, poker card, tarot card | playing_card#1
puzzle-piece | puzzle piece, jigsaw, jigsaw puzzle, puzzle | jigsaw_puzzle#1
teddy-bear | teddy bear, stuffed animal, plush toy, teddy, toy, plushie | teddy#1
nesting-dolls | doll, matryoshka, russian doll, nesting doll, puppet, marionette, figurine, action figure, barbie, statuette, hand puppet | doll#1
yo-yo | yo yo, yoyo | -
pinata | pinata, piñata | -
guitar | guitar, electric guitar, bass guitar, acoustic guitar, ukulele | guitar#1
violin | violin, fiddle, viola, cello, double bass | violin#1,bowed_stringed_instrument#1
banjo | banjo, lute, mandolin, sitar | banjo#1,lute#2,stringed_instrument#1
harp | harp, lyre | harp#1,lyre#1
piano | piano, grand piano, organ | piano#1,keyboard_instrument#1
musical-keyboard | synthesizer, piano keys, music keyboard | synthesizer#2
trumpet | trumpet, french horn, cornet, bugle, tuba | brass#2,cornet#1
trombone | trombone | trombone#1
saxophone | saxophone, sax | sax#2
flute | flute, clarinet, recorder, oboe | woodwind#1
accordion | accordion, concertina | accordion#1
drum | drum, snare drum | drum#1,percussion_instrument#1
long-drum | bongo, conga, djembe | bongo#1
bell | bell, doorbell, church bell, cowbell, chime, gong | bell#1
musical-note | music note, musical note, note | -
book | - | -
closed-book | book, novel, textbook, notebook cover, bible, hardcover | book#2,book#1
open-book | open book | -
books | books, stack of books, pile of books | -
notebook | notebook, journal, diary | notebook#1
newspaper | newspaper, magazine, comic book, comic, tabloid, leaflet, brochure, pamphlet | newspaper#3,magazine#1
scroll | scroll, parchment, papyrus, diploma, treasure map scroll | scroll#2
page-facing-up | paper, document, page, sheet of paper, note, scrap of paper, certificate, contract, receipt, homework, worksheet | -
envelope | envelope, letter, mail | envelope#2
world-map | map, atlas, world map, treasure map, google map, road map, city map, map of manhattan, chart map | map#1
calendar | calendar | calendar#2
ticket | ticket | ticket#1
pencil | pencil | pencil#1
pen | pen, ballpoint | pen#1
crayon | crayon, chalk, marker, felt tip | crayon#1
paintbrush | paintbrush, brush, paint roller, spray can | paintbrush#1
artist-palette | palette, artist's palette, paint palette | -
framed-picture | painting, picture frame, framed picture, oil painting, portrait painting on a wall, artwork on a wall, canvas painting, fresco, mural, tapestry | -
straight-ruler | ruler | rule#12
paperclip | paperclip, paper clip | -
pushpin | pushpin, thumbtack, pin | thumbtack#1
abacus | abacus, calculator | abacus#2
microscope | microscope | microscope#1
telescope | telescope, binoculars | telescope#1
test-tube | test tube, vial | test_tube#1
alembic | beaker, flask of potion, potion, alembic, chemical, chemicals, erlenmeyer flask, love potion, elixir, bubbling potion, bottle of potion | beaker#1
syringe | syringe, vaccine | syringe#1
pill | pill, tablet pill, capsule | pill#1
stethoscope | stethoscope | stethoscope#1
thermometer | thermometer | thermometer#1
magnifying-glass-tilted-left | magnifying glass, magnifier | hand_glass#1
magnet | magnet | magnet#1
gear | gear, cog, cogwheel, clockwork | gear#1
wheel | wheel, tire, tyre | wheel#1
hammer | hammer, mallet, tool, gavel, sledgehammer, mjolnir | hammer#2,mallet#1
wrench | wrench, spanner, pliers | wrench#3,pliers#1
screwdriver | screwdriver | screwdriver#1
carpentry-saw | saw, handsaw, chainsaw | saw#2
axe | axe, ax, hatchet, tomahawk, mace, halberd, battle axe, scythe, sickle | ax#1
pick | pickaxe, pick | pick#6
shovel | shovel, spade, trowel, rake, hoe, garden tool, pitchfork | shovel#1
toolbox | toolbox, tool box, tool chest | toolbox#1
nut-and-bolt | screw, nut and bolt, nail | screw#4,bolt#2
hook | hook, hanger, coat hanger, carabiner | hook#1
chains | chain, necklace chain, shackles, fetter | -
link | - | -
key | key | key#1
old-key | old key, antique key, skeleton key | -
locked | lock, padlock | padlock#1,lock#1
shield | shield, buckler, armor, armour, suit of armor, breastplate, coat of arms | shield#2
sword | sword, katana, saber, sabre, lightsaber, rapier | sword#1
crossed-swords | crossed swords, swords | -
trident-emblem | trident, spear, lance, javelin, harpoon, pitchfork trident | spear#1,spear#2
water-pistol | water gun, water pistol, gun, pistol, rifle, revolver, machine gun, shotgun, blaster, laser gun | firearm#1
bomb | bomb, grenade | bomb#1
firecracker | dynamite, firecracker | -
balance-scale | scale, scales, balance scale | -
coin | coin, gold coin, penny, poker chip, token, penny coin, bitcoin, medallion | coin#1
money-bag | money, money bag, bag of money | -
dollar-banknote | dollar bill, banknote, cash, dollar | bill#3
credit-card | credit card, bank card | credit_card#1
cigarette | cigarette, cigar | cigarette#1
coffin | coffin, casket | coffin#1
headstone | gravestone, tombstone, headstone, grave | gravestone#1
crystal-ball | crystal ball | -
magic-wand | wand, magic wand | -
mirror-ball | disco ball, mirror ball | -
satellite-antenna | satellite dish, antenna, radar | directional_antenna#1
black-flag | - | -
triangular-flag | flag, red flag, pennant, banner flag | flag#1
pirate-flag | pirate flag, jolly roger | -
white-flag | white flag, surrender flag | -
chequered-flag | checkered flag | -
red-heart | heart, red heart, valentine | -
anatomical-heart | anatomical heart, human heart | -
brain | brain | brain#1
eye | eyeball | -
ear | - | -
nose | - | -
mouth | lips | -
tongue | - | -
tooth | tooth | tooth#1
raised-hand | raised hand, palm of hand, handpalm, palm print, handprint | -
raised-fist | fist | -
foot | - | -
leg | - | -
flexed-biceps | bicep, flexed arm, muscle | -
lungs | lung, lungs | lung#1
pile-of-poo | poop, poo, dung | -
snowman | snowman | snowman#1
scarecrow | - | -
grinning-face | emoji, smiley, smiley face | -
clown-face | clown face | -
performing-arts | mask, theater mask, theatre mask | -
sun-behind-cloud | sun behind cloud, sun behind a cloud, partly cloudy | -
speech-balloon | speech bubble, message, text message, chat message, chat bubble | -
thought-balloon | thought bubble | -
party-popper | confetti, party popper | -
firecracker | firecrackers | -
fireworks | - | -
alien-monster | space invader | -
barber-pole | barber pole | -
bathtub | hot tub, jacuzzi | hot_tub#1
manual-wheelchair | wheelchair | wheelchair#1
cityscape | - | -
mountain-railway | - | -
cat-face | cat face, cat head | -
dog-face | dog face, dog head | -
horse-face | horse head | -
white-cane | cane, walking stick, walking cane, staff, quarterstaff, wooden staff, shepherd's crook, pole, rod, baton, stick of wood, bo staff, crutch | stick#1,staff#2
sauropod | brontosaurus, diplodocus, brachiosaurus, sauropod, long necked dinosaur, loch ness monster, nessie | sauropod#1
elevator | elevator, lift, space elevator | elevator#1
martial-arts-uniform | karate uniform, judo uniform, gi, karate gi, martial arts uniform | -
safety-vest | safety vest, life jacket, life vest, high vis vest | life_jacket#1
sari | sari, saree | sari#1
briefs | underwear, briefs, boxers, underpants, lingerie | underwear#1
speaker-high-volume | loudspeaker, speaker icon | -
goal-net | net, goal, soccer goal, goalpost, tennis net | -
yin-yang | yin-yang symbol, yin yang, yin and yang, yin-yang, yin yang symbol | -
footprints | footprint, footstep, footprints | -
paw-prints | paw print, pawprint | -
handshake | handshake | -
bar-chart | bar chart, chart, graph, diagram, infographic, histogram | -
spider-web | web, spider web, spiderweb, cobweb | web#3
clapper-board | clapperboard, clapper board, film slate | -
floppy-disk | floppy disk, diskette | -
dna | dna, double helix | -
microbe | microbe, virus, bacterium, germ, amoeba, cell, coronavirus | -
ring-buoy | life preserver, lifebuoy, ring buoy, buoy, inner tube, pool float | buoy#1
bullseye | target, dartboard, bullseye, dart board | -
brick | brick, brick pile | brick#1
playground-slide | slide, playground slide, playground, jungle gym, swing set, trampoline | -
railway-track | railroad track, train tracks, railway track, rails | -
adhesive-bandage | bandage, band aid, plaster | bandage#1
sponge | sponge, washcloth | -
safety-pin | safety pin | safety_pin#1
stopwatch | stopwatch, timer | stopwatch#1
boomerang | boomerang | boomerang#1
maracas | maracas, shaker, rattle, tambourine | maraca#1
sparkles | sparkle, glitter, stardust, magic dust, twinkle | -
musical-score | sheet music, music sheet, treble clef, clef | -
person-juggling | juggler | juggler#1
person-fencing | fencer | fencer#1
person-lifting-weights | weightlifter | weightlifter#1
person-in-lotus-position | yogi | -
takeout-box | takeout box, takeout, chinese takeout | -
bento-box | bento, bento box | -
sake | sake | sake#1
falafel | falafel, meatball, pita, gyro, shawarma, kebab | falafel#1
stuffed-flatbread | stuffed pita, gyros | -
flatbread | flatbread, naan, tortilla | -
fondue | fondue | fondue#1
pickle | pickle, gherkin | pickle#1
ginger-root | ginger, ginger root | ginger#3
shaved-ice | shaved ice, snow cone | -
rice-ball | rice ball, onigiri | -
clinking-glasses | toast glasses, clinking glasses, champagne glasses | -
love-letter | love letter | -
broken-heart | broken heart | -
first-quarter-moon | half moon | -
loudspeaker | megaphone, bullhorn | megaphone#1
studio-microphone | studio microphone, vintage microphone | -
motor-boat | motor boat, fishing boat, tugboat, trawler | -
passenger-ship | ocean liner ship, titanic, ferry boat, aircraft carrier, steamboat | -
monorail | monorail | monorail#1
aerial-tramway | gondola lift, cable car lift, ski lift, chairlift | -
mountain-railway | mountain train | -
fax-machine | fax machine, fax | facsimile#2
diving-mask | snorkel, scuba gear, scuba, diving mask, scuba mask, diver mask | -
slot-machine | slot machine, arcade machine, arcade game, pinball machine, vending machine | -
mouse-trap | mousetrap, mouse trap | mousetrap#1
plunger | plunger | plunger#1
wind-chime | wind chime, chimes | -
- | bridge, footbridge, drawbridge | bridge#1
`
