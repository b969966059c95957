/** What belongs to a matter, for a set that only names the matter. */
export const thingFamilies: readonly (readonly [pattern: RegExp, things: string])[] = [
  [
    /living room|interior|bedroom|decor|apartment|cozy|cosy|hygge|scandinavian|farmhouse|boho/,
    'armchair, lamp, potted plant, vase, candle, cushion, book, picture frame, mug, clock, basket, rug',
  ],
  [
    /wedding|bridal|romantic/,
    'bouquet, ring, wedding cake, candle, rose, dove, dress, champagne, heart, butterfly, gift, lantern',
  ],
  [
    /fashion|outfit|streetwear|cloth/,
    'dress, handbag, sneaker, sunglasses, hat, jacket, watch, scarf, lipstick, jeans, boot, necklace',
  ],
  [/weather/, 'sun, cloud, rain cloud, snowflake, lightning, rainbow, umbrella, moon, thermometer, tornado, wind, fog'],
  [
    /travel|vacation|holiday|tourism/,
    'airplane, suitcase, camera, passport, map, compass, palm tree, hotel, train, ticket, backpack, globe',
  ],
  [
    /food|restaurant|fast food/,
    'burger, pizza, taco, sushi, salad, donut, ice cream, coffee, french fries, hot dog, apple, cake',
  ],
  [/fruit/, 'apple, banana, orange, strawberry, grapes, lemon, cherry, pineapple, watermelon, pear, kiwi, peach'],
  [/vegetable/, 'carrot, tomato, broccoli, corn, eggplant, pepper, onion, mushroom, potato, cucumber, pea, garlic'],
  [
    /fitness|gym|sport/,
    'dumbbell, running shoe, soccer ball, basketball, bicycle, trophy, tennis racket, stopwatch, water bottle, heart, medal, whistle',
  ],
  [
    /school|education|study/,
    'book, pencil, backpack, ruler, globe, calculator, apple, scissors, microscope, graduation cap, notebook, clock',
  ],
  [
    /office|business|work/,
    'laptop, briefcase, calendar, clock, phone, envelope, folder, light bulb, pen, chart, coffee, printer',
  ],
  [
    /camping|outdoor|hiking/,
    'tent, campfire, backpack, compass, map, lantern, tree, mountain, boot, flashlight, canoe, axe',
  ],
  [
    /kitchen|cooking|bak/,
    'pot, frying pan, knife, whisk, cutting board, teapot, mug, spoon, apron, egg, oven, toaster',
  ],
  [/music/, 'guitar, piano, drum, trumpet, violin, microphone, headphones, note, saxophone, record, radio, speaker'],
  [/animal|zoo|pet/, 'cat, dog, rabbit, fox, bear, panda, lion, owl, penguin, frog, elephant, koala'],
  [
    /ocean|sea|beach|summer|nautical|marine/,
    'starfish, shell, fish, crab, anchor, wave, octopus, dolphin, lighthouse, sailboat, beach ball, sunglasses',
  ],
  [
    /christmas|winter/,
    'christmas tree, gift, snowman, candy cane, snowflake, bell, reindeer, mitten, star, stocking, gingerbread man, candle',
  ],
  [
    /halloween|spooky/,
    'pumpkin, ghost, bat, witch hat, spider, skull, candy, black cat, moon, cauldron, spider web, owl',
  ],
  [
    /space|astronom|galaxy/,
    'rocket, planet, astronaut, moon, star, telescope, satellite, alien, ufo, comet, sun, globe',
  ],
  [
    /finance|bank|money/,
    'coin, wallet, credit card, piggy bank, chart, money bag, calculator, safe, bank, receipt, dollar, key',
  ],
  [
    /social|app|phone|ui|interface|web/,
    'house, magnifying glass, bell, heart, star, envelope, camera, gear, user, map, calendar, lock',
  ],
  [
    /medic|health|hospital/,
    'heart, stethoscope, pill, syringe, hospital, thermometer, ambulance, tooth, microscope, bandage, first aid kit, dna',
  ],
  [/fantasy|rpg|game|magic/, 'sword, shield, potion, bow, crown, key, treasure chest, scroll, coin, gem, axe, ring'],
  [
    /garden|plant|botan|floral|flower/,
    'rose, tulip, sunflower, daisy, leaf, cactus, butterfly, mushroom, potted plant, bee, watering can, fern',
  ],
  [
    /coffee|cafe|café/,
    'coffee, croissant, coffee bean, teapot, donut, cupcake, mug, cookie, muffin, milk, cake, spoon',
  ],
  [
    /transport|vehicle|traffic/,
    'car, bus, bicycle, train, airplane, boat, truck, motorcycle, helicopter, scooter, tram, rocket',
  ],
  [/kawaii|cute/, 'cat, heart, star, cupcake, rainbow, cloud, strawberry, mushroom, rabbit, ice cream, frog, donut'],
]
