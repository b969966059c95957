/**
 * Real heights of what icons show, in metres, as a thing of its kind stands or lies in the drawing. What is not listed
 * is a small thing of a quarter of a metre.
 */
export const heights: Readonly<Record<string, string>> = {
  '0.03':
    'ant coin beans blueberries chestnut peanuts pill ring safety-pin paperclip nut-and-bolt mosquito fly cockroach spider beetle lady-beetle honeybee olive',
  '0.05': `bug cricket snail scorpion worm egg garlic strawberry cherries candy sushi key old-key fortune-cookie
    cookie lipstick game-die pen eraser sewing-needle button sponge soap tooth crayon coin`,
  '0.08': `tennis-ball red-apple green-apple tangerine lemon lime peach pear kiwi-fruit tomato potato onion avocado mango croissant bagel
    doughnut cupcake muffin butterfly monarch-butterfly watch sunglasses glasses falafel dumpling rice-ball oyster
    custard salt shamrock four-leaf-clover baseball mouse-trap computer-mouse tamale pickle butter
    roasted-sweet-potato gem-stone military-medal sports-medal adhesive-bandage pushpin round-pushpin`,
  '0.1': `hot-beverage teacup-without-handle hamburger hot-dog sandwich taco burrito cheese-wedge mushroom brown-mushroom
    bread pie shortcake pancakes waffle cooked-rice curry-rice light-bulb alarm-clock spoon cup mug mouse hamster frog tea bell
    sewing-needle tumbler-glass bowl-with-spoon bowl spiral-shell blossom rosette feather maple-leaf
    fallen-leaf candle mobile-phone purse clutch-bag camera camera-with-flash bellhop-bell compass baby-chick
    front-facing-baby-chick hatching-chick tropical-fish fish blowfish crab shrimp lizard stuffed-flatbread flatbread bacon
    fish-cake-with-swirl meat-on-bone poultry-leg cut-of-meat beverage-box yo-yo softball scissors flashlight`,
  '0.15': `wine-glass cocktail-glass tropical-drink beer-mug glass-of-milk cup-with-straw bubble-tea clinking-glasses
    clinking-beer-mugs jar honey-pot teapot baby-bottle ice-cream soft-ice-cream shaved-ice steaming-bowl spaghetti green-salad
    pot-of-food shallow-pan-of-food bento-box takeout-box popcorn french-fries lotion-bottle banana ear-of-corn eggplant
    carrot cucumber bell-pepper hot-pepper broccoli leafy-green grapes coconut birthday-cake
    toothbrush pen pencil paintbrush kitchen-knife fork-and-knife fork knife chocolate-bar lollipop pretzel baguette-bread
    canned-food sake mate open-book closed-book blue-book green-book orange-book notebook books running-shoe
    mans-shoe high-heeled-shoe flat-shoe womans-sandal thong-sandal ballet-shoes ginger-root radio telephone
    bird black-bird rat chipmunk rose hyacinth hibiscus cherry-blossom white-flower chess-pawn dvd optical-disk
    nest-with-eggs empty-nest petri-dish tennis-ball hair-pick razor mouse-face billed-cap gloves wrapped-gift
    football joystick video-game toaster hair-dryer tv-remote frisbee flying-disc ice nazar-amulet root-vegetable`,
  '0.22': `clock lamp soccer-ball basketball volleyball american-football rugby-football bowling pool-8-ball boxing-glove pineapple
    watermelon melon handbag top-hat womans-hat graduation-cap crown military-helmet rescue-workers-helmet microscope
    telephone-receiver hammer wrench screwdriver headphone laptop keyboard bottle bottle-with-popping-cork vase
    clock mantelpiece-clock fax-machine printer briefcase tulip turtle hedgehog squid lobster parrot
    blackbird dove hourglass-done hourglass-not-done trophy skull shopping-bags
    roller-skate ice-skate womans-boot hiking-boot spider-web crystal-ball
    flute balance-scale abacus package toolbox bucket computer-disk magic-wand herb pine-decoration
    japanese-dolls nesting-dolls pinata anatomical-heart brain lungs ping-pong curling-stone dagger`,
  '0.35': `pumpkin tie sword cat black-cat rabbit raccoon skunk badger beaver otter duck rooster chicken owl teddy-bear
    backpack basket potted-plant desktop-computer microwave bouquet vase amphora funeral-urn
    red-paper-lantern jack-o-lantern diya-lamp globe-showing-americas globe-showing-europe-africa seedling lotus
    wastebasket videocassette framed-picture axe violin trumpet saxophone drum accordion octopus shield
    tennis badminton baseball-bat baseball-glove tennis-racket ice-hockey field-hockey t-shirt running-shirt womans-clothes
    shorts scarf jack fire-extinguisher snake sloth balloon mirror-ball carpentry-saw
    necktie cricket-game fondue film-projector movie-camera video-camera`,
  '0.6': `dog dog-standing guide-dog service-dog poodle fox goose baby koala eagle
    television luggage suitcase kite banjo sled monkey jeans dress kimono
    sari coat stool seal lynx closed-umbrella umbrella long-drum satellite-antenna
    bathtub bonsai dodo monkey-face koala wheel barber-pole martial-arts-uniform one-piece-swimsuit
    hen rabbit-face dog-face cat-face`,
  '0.15 ': 'skateboard',
  '0.9': `desk chair pig goat ewe ram leopard wolf penguin swan turkey peacock toilet shopping-cart guitar telescope fire-hydrant
    couch bench bed table dining-table desk oil-drum treasure-chest kick-scooter
    orangutan closed-mailbox-with-raised-flag open-mailbox-with-raised-flag bed stool sink headstone
    oncoming-fist fire anchor swan manual-wheelchair tv-stand crutch`,
  '1.1': `bicycle motorcycle motor-scooter donkey gorilla tiger lion snowman snowman-without-snow flamingo sunflower
    lion-standing crocodile shovel broom racing-car canoe oven stove rock mailbox
    person-taking-bath person-kneeling person-in-lotus-position mirror couch-and-lamp wolf-standing child`,
  '1.5': `piano automobile taxi police-car deer cow ox water-buffalo zebra polar-bear llama harp boy girl kangaroo
    sport-utility-vehicle pickup-truck parking-meter bear bear-standing panda cactus speedboat motor-boat surfboard
    snowboard robot r2 auto-rickshaw oncoming-automobile oncoming-taxi oncoming-police-car fuel-pump alien
    hippopotamus rhinoceros bison slot-machine skis person-biking person-swimming
    file-cabinet coffin hole goblin mechanical-arm postbox piano grand-piano hot-tub`,
  '1.75': `bookshelf refrigerator person man woman old-man old-woman older-person astronaut artist cook detective farmer factory-worker firefighter
    guard health-worker judge mechanic ninja office-worker pilot police-officer prince princess scientist singer student
    superhero supervillain teacher technologist vampire zombie elf mage santa-claus mrs-claus mx-claus mermaid merman
    merperson ballet-dancer person-running person-walking person-juggling person-bouncing-ball person-golfing skier
    person-surfing snowboarder person-fencing person-lifting-weights person-climbing construction-worker horse
    unicorn troll hairy-creature ghost refrigerator flag-in-hole dolphin clown-face genie window`,
  '2.2': `stop-sign door camel two-hump-camel moose horse-racing minibus ambulance delivery-truck stop-sign tent shark
    goal-net christmas-tree bus-stop statue shower ladder vending-machine beach-with-umbrella umbrella-on-ground
    carousel-horse phoenix-bird phoenix playground-slide`,
  '3': `street-lamp elephant mammoth vertical-traffic-light horizontal-traffic-light tractor bus articulated-lorry trolleybus fire-engine
    helicopter fountain well horse-statue tram tram-car railway-car orca train metro
    monorail light-rail small-airplane camping dragon flying-saucer hut kite-surf
    bullet-train high-speed-train locomotive street-lamp moai tanabata-tree`,
  '5': 'submarine giraffe t-rex sailboat house house-with-garden derelict-house whale spouting-whale hot-springs oncoming-bus streetlight submarine giant-squid convenience-store satellite barn',
  '8': `windmill deciduous-tree evergreen-tree palm-tree leafless-tree airplane airplane-arrival airplane-departure sauropod houses
    circus-tent shinto-shrine windmill school bank construction building-construction
    post-office japanese-post-office desert-island wedding`,
  '14': 'hot-air-balloon church mosque synagogue hindu-temple hotel love-hotel hospital department-store factory castle japanese-castle stadium classical-building ferry kaaba lighthouse office-building ship passenger-ship rocket hot-air-balloon',
  '30': 'ferris-wheel roller-coaster tokyo-tower statue-of-liberty cityscape cityscape-at-dusk night-with-stars bridge-at-night pirate-ship skyscraper',
  '60': 'mountain snow-capped-mountain mount-fuji volcano rainbow tornado desert national-park sunrise sunrise-over-mountains sunset',
  '4': 'cloud cloud-with-rain cloud-with-snow cloud-with-lightning cloud-with-lightning-and-rain sun sun-with-face full-moon full-moon-face crescent-moon ringed-planet comet star glowing-star high-voltage fireworks',
}

/** Where icons are at home, when it is not the ground (large things, animals, plants) or a table (small things). */
export const habitats: Readonly<Record<'air' | 'water' | 'wall' | 'ground', string>> = {
  air: `bird black-bird dove eagle parrot bat butterfly monarch-butterfly honeybee mosquito fly airplane airplane-arrival
    airplane-departure small-airplane helicopter flying-saucer rocket satellite balloon kite parachute cloud cloud-with-rain
    cloud-with-snow cloud-with-lightning cloud-with-lightning-and-rain sun sun-with-face sun-behind-cloud full-moon
    full-moon-face crescent-moon first-quarter-moon last-quarter-moon new-moon waning-crescent-moon waning-gibbous-moon
    waxing-crescent-moon waxing-gibbous-moon ringed-planet comet meteor star glowing-star sparkles rainbow high-voltage fireworks
    superhero fairy ghost phoenix phoenix-bird dragon snowflake hot-air-balloon flying-disc frisbee speech-balloon
    thought-balloon bubbles red-heart dizzy musical-note musical-notes dashing-away collision genie wing carp-streamer
    globe-showing-americas globe-showing-europe-africa globe-showing-asia-australia shooting-star milky-way feather`,
  water: `fish tropical-fish blowfish dolphin shark whale spouting-whale orca octopus squid jellyfish sailboat canoe speedboat
    motor-boat ferry passenger-ship ship swan duck seal mermaid merman merperson person-rowing-boat person-swimming
    person-surfing person-playing-water-polo lotus ring-buoy submarine pirate-ship water-wave`,
  wall: 'framed-picture mirror window door spider-web clock',
  ground: `cat cat-sitting black-cat rabbit raccoon skunk badger beaver otter rooster chicken owl rat mouse hamster frog turtle hedgehog snake
    lizard crocodile ant spider scorpion snail bug cricket beetle lady-beetle cockroach worm chipmunk crab lobster baby-chick
    front-facing-baby-chick hatching-chick koala penguin sloth baby seedling herb tulip rose sunflower hyacinth hibiscus blossom
    mushroom brown-mushroom cactus shamrock four-leaf-clover maple-leaf fallen-leaf skateboard soccer-ball basketball
    american-football rugby-football volleyball backpack luggage suitcase umbrella closed-umbrella toilet jack-o-lantern rock
    fire sled wastebasket bucket shopping-cart pumpkin baseball-bat roller-skate ice-skate wheel anchor treasure-chest sheaf-of-rice
    blackbird peacock turkey goose dodo guitar accordion drum long-drum bathtub barber-pole`,
}
