import type { Expected } from './meanings.data.ts'

/** What strangers type, of many kinds, and what it means: as it was read, looked over and corrected by hand, so it guards what is right against changes. */
export const strangers: readonly (readonly [prompt: string, expected: Expected])[] = [
  [
    'A photorealistic close-up portrait of an elderly Japanese ceramicist with deep, sun-etched wrinkles and a warm, knowing smile. He is carefully inspecting a freshly glazed tea bowl. The setting is his rustic, sun-drenched workshop. The scene is illuminated by soft, golden hour light streaming through a window, highlighting the fine texture of the clay. Captured with an 85mm portrait lens, resulting in a soft, blurred background (bokeh). The overall mood is serene and masterful.',
    {
      things: ['ceramicist[elderly,deep sun-etched wrinkles,warm knowing smile,he,inspecting]', 'bowl'],
      relations: ['ceramicist holding bowl'],
      place: 'workshop',
      light: { time: 'golden-hour', mood: ['serene'] },
      camera: { bokeh: true, shot: 'close-up', extent: 'near' },
    },
  ],
  [
    "A kawaii-style sticker of a happy red panda wearing a tiny bamboo hat. It's munching on a green bamboo leaf. The design features bold, clean outlines, simple cel-shading, and a vibrant color palette. The background must be white.",
    { place: 'studio', light: { mood: ['cheerful'] } },
  ],
  [
    'A high-resolution, studio-lit product photograph of a minimalist ceramic coffee mug in matte black, presented on a polished concrete surface. The lighting is a three-point softbox setup designed to create soft, diffused highlights and eliminate harsh shadows. The camera angle is a slightly elevated 45-degree shot to showcase its clean lines. Ultra-realistic, with sharp focus on the steam rising from the coffee. Square image.',
    { things: ['black coffee mug[steam]'], place: 'tabletop', style: 'minimal' },
  ],
  [
    'A minimalist composition featuring a single, delicate red maple leaf positioned in the bottom-right of the frame. The background is a vast, empty off-white canvas, creating significant negative space for text. Soft, diffused lighting from the top left. Square image.',
    { things: ['red maple leaf'], place: 'studio', style: 'minimal' },
  ],
  [
    'A futuristic sports car in neon green racing through a rainy Tokyo street at night, reflections on wet asphalt, cinematic',
    {
      things: ['green sports car[racing]'],
      place: 'japanese-street',
      light: { time: 'night', weather: 'rain', mood: ['futuristic'], setup: ['neon'] },
      style: 'cinematic',
    },
  ],
  [
    'Elf princess, long silver hair, white dress, glowing forest, fireflies, fantasy art, highly detailed',
    {
      things: ['princess[long silver hair]', 'white dress', '3 firefly'],
      relations: ['princess wearing dress'],
      place: 'forest',
      light: { mood: ['dreamy'] },
    },
  ],
  [
    'An old fisherman mending his nets on a wooden pier, seagulls overhead, stormy sky',
    {
      things: ['fisherman[old,mending]', '3 fishing net', '3 seagull'],
      relations: ['fisherman holding fishing net'],
      place: 'pier',
      light: { weather: 'storm' },
    },
  ],
  [
    'A little girl with red boots jumping in puddles, holding a yellow umbrella',
    {
      things: ['girl[jumping]', '2 red boot', 'yellow umbrella'],
      relations: ['girl wearing boot', 'girl holding umbrella'],
      place: 'street',
    },
  ],
  [
    'A plate of spaghetti with meatballs and basil, top-down view',
    { things: ['plate of spaghetti[with meatballs,with basil]'], camera: { angle: 'top' } },
  ],
  [
    'Pizza with mushrooms, olives and pepperoni on a wooden table',
    { things: ['pizza[with mushrooms,with olives,with pepperoni]', 'table[wooden]'], relations: ['pizza on table'] },
  ],
  ['A stack of pancakes with syrup and berries', { things: ['stack of pancakes[with syrup,with berries]'] }],
  ['A bowl of ramen with a soft boiled egg and chopsticks', { things: ['ramen[with boiled egg,with chopsticks]'] }],
  [
    'A vintage typewriter on a wooden desk next to a stack of old books and a cup of coffee',
    {
      things: ['typewriter[vintage]', 'desk[wooden]', '4 book[old]', 'cup of coffee'],
      relations: ['typewriter on desk', 'desk next-to book', 'desk next-to cup of coffee'],
    },
  ],
  [
    'Hot air balloon festival over a green valley at sunrise',
    { things: ['6 hot air balloon'], place: 'mountains', light: { time: 'dawn' } },
  ],
  ['A cozy treehouse with a rope ladder and string lights at dusk', { light: { time: 'dusk', mood: ['cozy'] } }],
  [
    'A panda eating bamboo by a stream in a bamboo forest',
    { things: ['panda[eating]', 'bamboo'], relations: ['panda holding bamboo'], place: 'bamboo' },
  ],
  ['A white orchid in a blue ceramic pot on a windowsill', { things: ['blue+white orchid[potted]'], place: 'window' }],
  ['Half a lemon and a sprig of mint on a marble countertop', { things: ['lemon half', 'mint'], place: 'tabletop' }],
  [
    'A knife and fork next to an empty plate',
    { things: ['knife', 'fork', 'plate'], relations: ['knife next-to plate', 'fork next-to plate'] },
  ],
  [
    'A statue of a lion in front of an old library',
    { things: ['gray lion statue', 'library[old]'], relations: ['lion statue in-front-of library'] },
  ],
  [
    'An old wishing well covered in ivy in a forest clearing',
    { things: ['wishing well[old,overgrown with ivy]'], place: 'forest' },
  ],
  [
    'Three red potted plants on a shelf',
    { things: ['3 red potted plant', 'shelf'], relations: ['potted plant on shelf'] },
  ],
  ['A train speeding past a field of sunflowers', { things: ['train[speeding]'], place: 'meadow' }],
  [
    'Smoke rises from the chimney of a stone cottage in a snowy valley',
    { things: ['cottage[smoke]'], place: 'mountains', light: { weather: 'snow', season: 'winter' } },
  ],
  [
    'Futuristic city with flying cars and holographic billboards',
    { things: ['3 car[flying]', '3 billboard'], place: 'cyberpunk', light: { mood: ['futuristic'] } },
  ],
  [
    'A golden retriever wearing sunglasses and a Hawaiian shirt, lying on a beach towel',
    {
      things: ['golden retriever[lying]', 'sunglasses', 'shirt', 'beach towel'],
      relations: ['retriever wearing sunglasses', 'retriever wearing shirt', 'retriever on beach towel'],
      place: 'beach',
    },
  ],
  [
    'Two kids building a snowman while their dog watches',
    { things: ['2 kid[building]', 'snowman', 'dog[watching]'], relations: ['kid next-to snowman'] },
  ],
  [
    'A chef tossing pizza dough in a busy restaurant kitchen',
    { things: ['chef[tossing]', 'dough'], relations: ['chef next-to dough'], place: 'kitchen' },
  ],
  ['A group of friends playing board games around a table', { things: ['4 friend[playing]', '4 game', 'table'] }],
  [
    'A grandmother reading a story to her grandchildren by the fireplace',
    {
      things: ['grandmother[reading]', 'book', '3 grandchild', 'fireplace'],
      relations: ['grandmother holding book', 'grandchild next-to fireplace'],
    },
  ],
  [
    'A man walking his dog in the rain, holding a black umbrella',
    {
      things: ['man[walking]', 'dog', 'black umbrella'],
      relations: ['man next-to dog', 'man holding umbrella'],
      light: { weather: 'rain' },
    },
  ],
  [
    'A black cat sleeping on a stack of books next to a steaming cup of tea',
    {
      things: ['black cat[sleeping]', 'stack of books', 'cup of tea[steaming]'],
      relations: ['cat on stack of books', 'stack of books next-to cup of tea'],
    },
  ],
  [
    'A fox in a blue coat reading a newspaper on a park bench',
    {
      things: ['fox[reading]', 'blue coat', 'newspaper', 'park bench'],
      relations: ['fox wearing coat', 'fox holding newspaper', 'fox on park bench'],
    },
  ],
  [
    'A penguin in a tuxedo holding a martini glass',
    {
      things: ['penguin', 'tuxedo', 'martini glass'],
      relations: ['penguin wearing tuxedo', 'penguin holding martini glass'],
    },
  ],
  [
    'A mouse riding a bicycle with a basket full of cheese',
    {
      things: ['mouse[riding]', 'bicycle', 'basket', 'cheese'],
      relations: ['mouse riding bicycle', 'mouse holding basket', 'cheese in basket'],
    },
  ],
  ['A hedgehog in a teacup', { things: ['hedgehog', 'teacup'], relations: ['hedgehog in teacup'] }],
  [
    'Two owls in graduation caps sitting on a branch under the full moon',
    {
      things: ['2 owl[sitting]', '2 graduation cap', 'branch'],
      relations: ['owl wearing graduation cap', 'owl on branch'],
      light: { time: 'night', setup: ['full moon'] },
    },
  ],
  [
    'A rabbit in a waistcoat looking at a pocket watch',
    {
      things: ['rabbit[looking]', 'waistcoat', 'pocket watch'],
      relations: ['rabbit wearing waistcoat', 'rabbit next-to pocket watch'],
    },
  ],
  [
    'An astronaut riding a white horse on the moon, earth in the background',
    {
      things: ['astronaut[riding]', 'white horse', 'earth'],
      relations: ['astronaut riding horse', 'earth behind astronaut'],
      place: 'space',
    },
  ],
  [
    'A dragon sleeping on a pile of gold coins inside a cave',
    { things: ['dragon[sleeping]', 'golden coin'], relations: ['dragon on coin'], place: 'cave' },
  ],
  [
    'A wizard in a purple robe casting a spell with a glowing staff',
    { things: ['wizard[casting]', 'purple robe', 'spell', 'staff[glowing]'] },
  ],
  [
    'A knight in shining armor kneeling before a queen',
    {
      things: ['knight[kneeling]', 'armor[shining]', 'queen'],
      relations: ['knight wearing armor', 'knight in-front-of queen'],
    },
  ],
  [
    'A mermaid sitting on a rock combing her hair at sunset',
    { things: ['mermaid[sitting,combing]', 'rock'], relations: ['mermaid on rock'], light: { time: 'golden-hour' } },
  ],
  ['A floating island with a waterfall and a small castle', { things: ['castle'], place: 'floating-islands' }],
  [
    'A fairy with butterfly wings sitting on a red mushroom',
    { things: ['fairy[sitting]', 'red mushroom'], relations: ['fairy on mushroom'] },
  ],
  ['A pirate ship in a storm with lightning in the sky', { things: ['pirate ship'], light: { weather: 'storm' } }],
  ['A unicorn drinking from a lake under a rainbow', { things: ['unicorn[drinking]'], place: 'lake' }],
  [
    'A robot watering plants in a greenhouse',
    { things: ['robot[watering]', '3 plant'], relations: ['robot next-to plant'], place: 'greenhouse' },
  ],
  [
    'Scandinavian living room with a grey sofa, a round coffee table and a large window',
    { things: ['gray sofa', 'coffee table'], place: 'living-room' },
  ],
  [
    'A cozy bedroom with a wooden bed, white sheets, fairy lights and a cat on the bed',
    { place: 'bedroom', light: { mood: ['cozy'] } },
  ],
  ['Modern kitchen with white cabinets, marble island and three bar stools', { place: 'kitchen' }],
  [
    'Home office with a desk, two monitors, an ergonomic chair and a potted plant',
    { things: ['desk', '2 monitor', 'chair', 'potted plant'], place: 'office' },
  ],
  [
    'A bathroom with a freestanding bathtub, candles and green plants',
    { things: ['bathtub[freestanding]', '3 candle', '3 green plant'], place: 'bathroom' },
  ],
  [
    'A Victorian library with tall bookshelves, a leather armchair and a globe',
    { things: ['3 bookshelf', 'armchair', 'globe'], place: 'library' },
  ],
  [
    'Perfume bottle on a black reflective surface with pink flowers, studio lighting',
    {
      things: ['perfume bottle', '3 pink flower'],
      relations: ['perfume bottle next-to flower'],
      place: 'tabletop',
      light: { setup: ['studio'] },
    },
  ],
  [
    'A pair of white sneakers floating in the air against a pastel pink background',
    { things: ['2 white sneaker[floating]'], place: 'studio' },
  ],
  [
    'A skincare bottle surrounded by leaves and water drops',
    { things: ['bottle', '3 leaf', '3 water drop'], relations: ['leaf around bottle'] },
  ],
  [
    'A silver wristwatch on a rock, product photography',
    { things: ['silver wristwatch', 'rock'], relations: ['wristwatch on rock'] },
  ],
  ['Wireless headphones on a yellow background', { things: ['headphones'], place: 'studio' }],
  [
    'A can of orange soda with ice cubes and slices of orange',
    { things: ['orange can', '3 ice cube', '3 orange'], relations: ['can next-to ice cube', 'can next-to orange'] },
  ],
  [
    'Die-cut sticker of a sleeping orange cat with a moon and stars',
    { things: ['orange cat[sleeping]', '3 star'], light: { time: 'night' } },
  ],
  ['Logo of a fox for a tech company, flat vector, orange and white', { things: ['orange+white fox'] }],
  [
    'Logo for a bakery called "Sweet Crumbs" with a croissant and a rolling pin',
    { place: 'bakery', text: ['Sweet Crumbs on logo (logo)'] },
  ],
  ['A neon sign that says "OPEN 24/7" on a brick wall', { things: [], text: ['OPEN 24/7 on neon sign (neon)'] }],
  [
    'A chalkboard menu with "Soup of the Day: Tomato" outside a café',
    { text: ['Soup of the Day: Tomato on menu (poster)'] },
  ],
  [
    'A birthday card with a cake, balloons and the words "Happy Birthday Mia"',
    { things: ['cake', '3 balloon'], text: ['Happy Birthday Mia on balloon (label)'] },
  ],
  [
    'A movie poster titled "THE LAST VOYAGE" with a spaceship and a red planet',
    { things: ['spaceship', 'red planet'], text: ['THE LAST VOYAGE on movie poster (poster)'] },
  ],
  [
    'A t-shirt with the text "I love cats" and a cat\'s face',
    { things: ['t-shirt', 'cat'], text: ['I love cats on t-shirt (shirt)'] },
  ],
  ['Happy birthday cake with 5 candles', { things: ['birthday cake[with five candles]'] }],
  [
    'A red ball on top of a blue cube next to a green cone',
    { things: ['red ball', 'blue cube', 'green cone'], relations: ['ball on cube', 'cube next-to cone'] },
  ],
  [
    'A dog between two cats on a sofa',
    { things: ['dog', '2 cat', 'sofa'], relations: ['dog between cat', 'cat on sofa'] },
  ],
  [
    'A cat sitting under a table while a mouse runs across the floor',
    { things: ['cat[sitting]', 'table', 'mouse[running]'], relations: ['cat under table'], place: 'room' },
  ],
  [
    'A vase of tulips on a table with a bowl of fruit to the left and a candle to the right',
    {
      things: ['vase', 'table', 'bowl of fruit', 'candle'],
      relations: ['vase on table', 'bowl of fruit on table'],
    },
  ],
  [
    'A bird perched on the handlebars of a bicycle leaning against a brick wall',
    { things: ['bird[perching]', 'bicycle[leaning]'], relations: ['bird on bicycle'], place: 'wall' },
  ],
  [
    'A boy and a girl holding hands, walking along the beach',
    { things: ['boy[walking]', 'girl[walking]'], place: 'beach' },
  ],
  [
    'A woman in a red dress dancing with a man in a black suit',
    {
      things: ['woman[dancing]', 'red dress', 'man', 'black suit'],
      relations: ['woman wearing dress', 'woman next-to man', 'man wearing suit'],
    },
  ],
  [
    'A lighthouse on a cliff with waves crashing below and a storm approaching',
    { things: ['lighthouse'], place: 'cliff', light: { weather: 'storm' } },
  ],
  [
    'A snowy village at night with glowing windows and a church',
    { things: ['church'], place: 'village', light: { time: 'night', weather: 'snow', season: 'winter' } },
  ],
  [
    'Foggy morning over a lake with a lone canoe',
    { things: ['canoe'], place: 'lake', light: { time: 'dawn', weather: 'fog' } },
  ],
  [
    'A desert with cacti under a starry sky',
    { things: ['3 cactus'], place: 'desert', light: { time: 'night', setup: ['starry'] } },
  ],
  [
    'Autumn forest path covered with fallen leaves, sun rays through the trees',
    { things: ['3 fallen leaf'], place: 'forest', light: { season: 'autumn', setup: ['rays'] } },
  ],
  [
    'A thunderstorm over a wheat field with a red barn',
    { things: ['red barn'], place: 'meadow', light: { weather: 'storm' } },
  ],
  [
    'A windy day, a girl flying a kite on a hill',
    { things: ['girl', 'kite'], relations: ['girl in kite'], place: 'hills' },
  ],
  [
    'Cherry blossoms by a river with a red bridge and Mount Fuji in the background',
    { things: ['3 cherry blossom', 'red bridge'], relations: ['cherry blossom next-to bridge'], place: 'mountains' },
  ],
  ['A cup of cappuccino with latte art and a croissant on a small round table in Paris', { place: 'city' }],
  [
    'A burger with fries and a cola',
    { things: ['burger', 'fries', 'cola'], relations: ['burger next-to fries', 'burger next-to cola'] },
  ],
  [
    'An ice cream cone with three scoops: strawberry, chocolate and vanilla',
    { things: ['ice cream cone[with scoops,with strawberry,with chocolate,with vanilla]'] },
  ],
  [
    'A wooden cutting board with cheese, grapes and a glass of red wine',
    { things: ['cheese', '3 grape', 'glass of red wine'], place: 'tabletop' },
  ],
  [
    'A birthday party with balloons, a cake and six children in party hats',
    { things: ['3 balloon', 'cake', '6 child', '6 party hat'], relations: ['child wearing party hat'], place: 'room' },
  ],
  [
    'A jazz band playing on stage: a saxophonist, a pianist and a drummer',
    { things: ['saxophonist[playing]', 'pianist[playing]', 'drummer[playing]'], place: 'stage' },
  ],
  [
    'Firefighters putting out a burning house',
    { things: ['3 firefighter[putting]', 'house[burning]'], relations: ['firefighter next-to house'] },
  ],
  [
    'A soccer player kicking a ball into the goal',
    { things: ['soccer player[kicking]', 'ball', 'goal'], relations: ['soccer player next-to ball', 'ball in goal'] },
  ],
  [
    'Three scientists in white lab coats looking through microscopes',
    { things: ['3 scientist[looking]', '3 white lab coat', '3 microscope'] },
  ],
  [
    'A doctor examining a teddy bear',
    { things: ['doctor[examining]', 'teddy bear'], relations: ['doctor holding teddy bear'] },
  ],
  [
    'A couple having dinner at a candlelit table',
    { things: ['man', 'woman', 'dinner', 'table'], light: { setup: ['candle'] } },
  ],
  ['Tourists taking photos of the Eiffel Tower', { things: ['3 tourist', 'eiffel tower'] }],
  [
    'A farmer driving a green tractor across a field with crows flying above',
    { things: ['farmer[driving]', 'green tractor', '3 crow[flying]'], place: 'meadow' },
  ],
  [
    'A street musician playing the violin on a cobblestone street',
    { things: ['musician[playing]', 'violin'], relations: ['musician holding violin'], place: 'old-town' },
  ],
  [
    'A teacher pointing at a blackboard in front of her students',
    { things: ['teacher[pointing,she]', 'blackboard', '3 student'] },
  ],
  [
    'A young man with curly hair and glasses, denim jacket, city background, golden hour, 35mm photo',
    {
      things: ['man[young,curly hair]', 'glasses', 'denim jacket'],
      relations: ['man wearing glasses', 'man wearing denim jacket'],
      place: 'city',
      light: { time: 'golden-hour' },
    },
  ],
  [
    'portrait of an old woman with silver hair and kind eyes, knitting a sweater',
    { things: ['woman[old,silver hair,eyes,knitting]', 'sweater'], camera: { shot: 'portrait' } },
  ],
  [
    'beautiful woman, red hair, green eyes, freckles, flower crown, soft light, bokeh',
    {
      things: ['woman[red hair,green eyes]', 'flower crown'],
      relations: ['woman wearing flower crown'],
      light: { setup: ['soft'] },
    },
  ],
  [
    'cyberpunk samurai, neon lights, rain, katana, dark alley, 4k',
    {
      things: ['samurai', 'katana'],
      relations: ['samurai holding katana'],
      place: 'street',
      light: { weather: 'rain', setup: ['neon'] },
    },
  ],
  ['lighthouse', { things: ['lighthouse'] }],
  ['dog with hat', { things: ['dog', 'hat'], relations: ['dog wearing hat'] }],
  ['sunset', { things: [], light: { time: 'golden-hour' } }],
  ['blue car', { things: ['blue car'] }],
  ['cat astronaut', { things: ['cat[astronaut]'], place: 'space' }],
  [
    'happy family picnic',
    {
      things: [
        'man[picnicking]',
        'woman[picnicking]',
        'girl[picnicking]',
        'boy[picnicking]',
        'picnic blanket',
        'picnic basket',
      ],
    },
  ],
  ['red rose on black', { things: ['red rose'], place: 'studio' }],
  ['a whale flying through the clouds above a city', { things: ['whale[flying]'], place: 'cloudscape' }],
  ['an elephant balancing on a ball', { things: ['elephant[balancing]', 'ball'], relations: ['elephant on ball'] }],
  [
    'a giraffe looking out of a window of a red bus',
    { things: ['giraffe[looking]', 'red bus'], relations: ['giraffe in bus'], place: 'window' },
  ],
  ['a tiny house inside a glass jar', { things: ['house', 'glass jar'], relations: ['house in glass jar'] }],
  [
    'a clock melting over a tree branch',
    { things: ['clock[melting]', 'tree branch'], relations: ['clock above tree branch'] },
  ],
  [
    'a pug dressed as a king sitting on a throne',
    { things: ['pug[sitting]', 'crown', 'throne'], relations: ['pug wearing crown', 'pug on throne'] },
  ],
  [
    'five little ducks following their mother across a road',
    { things: ['5 duck[following]', 'mother duck'], relations: ['duck next-to mother duck'], place: 'road' },
  ],
]
