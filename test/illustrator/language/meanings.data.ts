/** What a prompt must mean, in short. Only what is given is compared. */
export interface Expected {
  /** `3 red cat[sleeping]`: count unless 1, colour name unless none, noun, words that must be among its words. */
  things?: readonly string[]
  /** `cat on table`; `cat between dog and chair`. */
  relations?: readonly string[]
  place?: string
  features?: readonly string[]
  light?: object
  camera?: object
  style?: string | null
  text?: readonly string[]
  without?: readonly string[]
  references?: string | null
}

/** Prompts and their meanings, written by hand. */
export const meanings: readonly (readonly [prompt: string, expected: Expected])[] = [
  [
    'A serene mountain landscape at dawn',
    { things: [], place: 'mountains', light: { mood: ['serene'], time: 'dawn' } },
  ],
  [
    'A professional headshot of a business executive',
    { things: ['business executive[business]'], camera: { shot: 'portrait' }, style: null },
  ],
  ['A red sports car', { things: ['red sports car[sports]'], references: null }],
  ['Generate a red sports car', { things: ['red sports car'] }],
  ['Generate an image in the same style as this reference', { things: [], references: 'style' }],
  ['Combine elements from these references into a new composition', { things: [], references: 'combine' }],
  ['Put this on a mug', { things: ['mug'], references: 'subject' }],
  ['A cat in the style of this image', { things: ['cat'], references: 'style' }],
  ['Make the photo black and white', { references: 'edit', style: 'black-and-white' }],
  ['a painting of black and white', { references: null }],

  ['a 5 year old boy', { things: ['boy[young]'] }],
  ['a 70-year-old playing chess', { things: ['person[elderly,playing]', 'chess'] }],
  ['a cricket team on a field', { things: ['5 player[cricket]'] }],
  ['A DOG AND A CAT', { things: ['dog', 'cat'] }],
  [
    'a samurai in a forest, drawing his sword',
    { things: ['samurai[drawing]', 'sword'], relations: ['samurai holding sword'] },
  ],
  ['a mermaid brushing her hair', { things: ['mermaid[brushing]'] }],
  ['a portrait of a woman, shot on Canon EOS R5, 85mm f/1.4 --ar 16:9', { things: ['woman'] }],
  ['an owl with brass gears', { things: ['owl', '3 gear[brass]'], relations: ['owl holding gear'] }],
  ['ein Hund mit einem roten Hut', { things: ['dog', 'red hat'], relations: ['dog wearing hat'] }],
  ['un chat noir sur une table', { things: ['black cat', 'table'], relations: ['cat on table'] }],
  ['dos gatos y un perro en la playa', { things: ['2 cat', 'dog'], place: 'beach' }],
  ['一只红色的猫', { things: ['red cat'] }],
  ['a die on a table', { things: ['die', 'table'], relations: ['die on table'] }],
  ['Elon Musk riding a horse', { things: ['elon musk[riding]', 'horse'], relations: ['elon musk riding horse'] }],
  ['a girl rides a bike', { things: ['girl[riding]', 'bike'], relations: ['girl riding bike'] }],
  ['dogs run in the park', { things: ['3 dog[running]'], place: 'park' }],
  ['a chef cooks pasta', { things: ['chef[cooking]', 'pasta'], relations: ['chef next-to pasta'] }],
  ['an old man sat on a bench', { things: ['man[old,sitting]', 'bench'], relations: ['man on bench'] }],
  ['a boy kicked a ball', { things: ['boy[kicking]', 'ball'], relations: ['boy next-to ball'] }],
  ['a boy flying a kite', { things: ['boy[]', 'kite'] }],
  ['a watch on a table', { things: ['watch', 'table'] }],
  [
    'a rabbit, a mouse, and a man wearing a top hat',
    { things: ['rabbit', 'mouse', 'man', 'top hat'], relations: ['man wearing top hat'] },
  ],

  ['a green apple and a blue dog', { things: ['green apple', 'blue dog'] }],
  ['a photo of a red car', { things: ['red car'], style: null }],
  ['a dark blue car and a light green house', { things: ['dark blue car', 'light green house'] }],
  ['a brown orange', { things: ['brown orange'] }],
  ['an orange cat eating an orange', { things: ['orange cat', 'orange'], relations: ['cat holding orange'] }],
  ['a chocolate cake', { things: ['chocolate cake'] }],
  ['a red and white flag', { things: ['red+white flag'] }],
  ['a black and white cat', { things: ['black+white cat'], style: null }],
  ['a black and white photo of a cat', { things: ['cat'], style: 'black-and-white' }],
  ['the dog is black and the cat is white', { things: ['black dog', 'white cat'] }],
  ['a dog that is black', { things: ['black dog'] }],
  ['a woman in red', { things: ['red woman'] }],
  ['a tiny red ball and a giant teddy bear', { things: ['red ball', 'teddy bear'] }],
  ['a yellow tiger with blue stripes', { things: ['yellow tiger[blue stripes]'] }],
  ['a woman with long black hair', { things: ['woman[long black hair]'] }],
  ['an elderly man with a white beard', { things: ['man[elderly,white beard]'] }],
  [
    'portrait of a young woman, freckles, red hair, soft light',
    { things: ['woman[young,freckles,red hair]'], camera: { shot: 'portrait' }, light: { setup: ['soft'] } },
  ],

  ['three cats', { things: ['3 cat'] }],
  ['a dozen eggs', { things: ['12 egg'] }],
  ['half a dozen eggs', { things: ['6 egg'] }],
  ['a pair of shoes', { things: ['2 shoe'] }],
  ['cats', { things: ['3 cat'] }],
  ['two wine glasses', { things: ['2 wine glass'] }],
  ['a group of four friends', { things: ['4 friend'] }],
  [
    'a herd of elephants walking across the savanna at sunset',
    { things: ['5 elephant[walking]'], light: { time: 'golden-hour' } },
  ],
  [
    'two red apples, three green pears and a yellow banana',
    { things: ['2 red apple', '3 green pear', 'yellow banana'] },
  ],
  ['a photo of three benchs', { things: ['3 bench'] }],
  ['4 dogs and 12 birds', { things: ['4 dog', '12 bird'] }],

  [
    'a cat wearing a red hat sitting on a wooden table',
    { things: ['cat[sitting]', 'red hat', 'table[wooden]'], relations: ['cat wearing hat', 'cat on table'] },
  ],
  [
    'a photo of a hot dog right of a skateboard',
    { things: ['hot dog', 'skateboard'], relations: ['hot dog right-of skateboard'] },
  ],
  ['a dog to the left of a cat', { relations: ['dog left-of cat'] }],
  ['a kite above a house', { relations: ['kite above house'] }],
  ['a laptop below a ball', { relations: ['laptop below ball'] }],
  ['a cat under a table', { relations: ['cat under table'] }],
  ['a cat in front of a house', { relations: ['cat in-front-of house'] }],
  ['a tree with a house behind it', { relations: ['house behind tree'] }],
  ['a cat between a dog and a chair', { relations: ['cat between dog and chair'] }],
  ['a dog next to a bicycle', { relations: ['dog next-to bicycle'] }],
  ['a knight riding a horse', { relations: ['knight riding horse'] }],
  ['a dog and a cat on a sofa', { relations: ['dog on sofa', 'cat on sofa'] }],
  ['On a wooden table, a vase', { relations: ['vase on table'] }],
  ['a rabbit sitting on a turtle’s back', { things: ['rabbit[sitting]', 'turtle'], relations: ['rabbit on turtle'] }],
  ['an owl with a mouse in its beak', { things: ['owl', 'mouse'], relations: ['owl holding mouse'] }],
  ['a bowl with a dinosaur on it', { relations: ['dinosaur on bowl'] }],
  [
    'A raccoon wearing a top hat and holding a cane. The raccoon is holding a book.',
    {
      things: ['raccoon', 'top hat', 'cane', 'book'],
      relations: ['raccoon wearing top hat', 'raccoon holding cane', 'raccoon holding book'],
    },
  ],
  [
    'a tiger wearing a hat and holding a skateboard that has a star on it',
    { relations: ['tiger wearing hat', 'tiger holding skateboard', 'star on skateboard'] },
  ],
  ['a man in a suit on a ladder', { relations: ['man wearing suit', 'man on ladder'] }],
  [
    'a llama in sunglasses with a castle in the background',
    { relations: ['llama wearing sunglasses', 'castle behind llama'] },
  ],
  ['a basket of apples', { things: ['basket', '3 apple'], relations: ['apple in basket'] }],
  ['a red box on top of a blue box', { things: ['red box', 'blue box'], relations: ['box on box'] }],
  [
    'there is a red ball on the left and a blue box on the right',
    { things: ['red ball[on the left]', 'blue box[on the right]'] },
  ],

  ['a red fire hydrant', { things: ['red fire hydrant'] }],
  ['a stop sign', { things: ['stop sign'] }],
  ['a cell phone', { things: ['cell phone'] }],
  ['an astronaut', { things: ['astronaut'] }],
  ['a snow globe', { light: {} }],
  ['a sunflower in a summer dress', { light: {} }],

  ['beach at sunset', { things: [], place: 'beach', light: { time: 'golden-hour' } }],
  [
    'city skyline at night, neon lights, 8k, highly detailed',
    { things: [], place: 'city', light: { time: 'night', setup: ['neon'] } },
  ],
  ['a fox in a snowy forest', { things: ['fox'], place: 'forest', light: { weather: 'snow', season: 'winter' } }],
  ['a castle by a lake in autumn', { things: ['castle'], features: ['lake'], light: { season: 'autumn' } }],
  ['a boat on a stormy sea', { things: ['boat'], place: 'sea', light: { weather: 'storm' } }],
  ['a horse running in a field', { things: ['horse[running]'], place: 'meadow' }],
  ['a fall landscape', { things: [], place: 'mountains', light: { season: 'autumn' } }],
  ['an astronaut in space', { things: ['astronaut'], place: 'space' }],
  ['a white background with a large blue circle', { place: 'studio' }],
  [
    'a bus and three cars on a city street at night',
    { things: ['bus', '3 car'], place: 'street', light: { time: 'night' } },
  ],
  ['Times Square at night', { things: [], features: ['times square'], light: { time: 'night' } }],
  ['the moon', { things: ['moon'] }],
  [
    'cyberpunk street, neon, rain, a woman with an umbrella, wide shot, masterpiece, 8k',
    {
      things: ['woman', 'umbrella'],
      place: 'cyberpunk',
      light: { setup: ['neon'], weather: 'rain', mood: ['futuristic'] },
      camera: { shot: 'wide' },
      relations: ['woman holding umbrella'],
    },
  ],

  [
    'close-up of a butterfly, bokeh',
    { things: ['butterfly'], camera: { shot: 'close-up', extent: 'near', bokeh: true } },
  ],
  ['aerial view of a village', { things: [], place: 'village', camera: { shot: 'aerial', angle: 'high' } }],
  ['low-angle shot of a lighthouse', { things: ['lighthouse'], camera: { angle: 'low' } }],
  ['a portrait', { things: ['person'], camera: { shot: 'portrait' } }],

  ['a watercolor painting of a fox', { things: ['fox'], style: 'watercolor' }],
  ['an oil painting of a tree', { things: ['tree'], style: 'oil' }],
  ['a fox, pencil sketch', { things: ['fox'], style: 'pencil' }],
  ['a pencil on a table', { things: ['pencil', 'table'], style: null }],
  ['a castle in the style of pixel art', { things: ['castle'], style: 'pixel-art' }],
  ['Minimalist line drawing of a bicycle, no text', { things: ['bicycle'], style: 'minimal', without: ['text'] }],
  ['isometric bedroom', { things: [], style: 'isometric' }],
  ['a sea turtle swimming underwater', { things: ['sea turtle'], place: 'underwater' }],
  ['an arctic fox', { things: ['fox[arctic]'], place: 'snow' }],
  ['a city with flying cars', { things: ['3 car[flying]'], place: 'city' }],
  ['a spaceship flying past a ringed planet', { things: ['spaceship[flying]'], place: 'space' }],
  ['a cozy living room', { things: [], place: 'living-room' }],
  ['dogs in the waiting room', { things: ['3 dog'], place: 'room' }],
  ['stained glass window of a rose', { style: 'stained-glass' }],
  ['a cat, high quality, 4k, trending on artstation, photorealistic', { things: ['cat'], style: null }],

  ['a kitchen without a refrigerator', { things: [], place: 'kitchen', without: ['refrigerator'] }],
  ['an empty street, no people, no cars', { things: [], place: 'street', without: ['people', 'car'] }],

  [
    'A woman holding a coffee mug that says "HELLO"',
    { things: ['woman', 'coffee mug'], text: ['HELLO on coffee mug (label)'] },
  ],
  ['a neon sign that reads “OPEN LATE”', { text: ['OPEN LATE on neon sign (neon)'] }],
  [
    'a robot holding a sign with "Let’s PAINT!" written on it',
    { things: ['robot', 'sign'], relations: ['robot holding sign'], text: ['Let’s PAINT! on sign (sign)'] },
  ],
  ["the word 'mardefly' on a coffee mug", { things: ['coffee mug'], text: ['mardefly on coffee mug (label)'] }],
  [
    'Poster for a jazz festival titled "Blue Notes" in bold serif letters at the top',
    { text: ['Blue Notes on poster (poster)'] },
  ],
  ['ein Schild «Willkommen»', { text: ['Willkommen'] }],
  ['a sign saying Welcome Home', { things: ['sign'], text: ['Welcome Home on sign (sign)'] }],

  [
    'A photorealistic close-up portrait of an elderly Japanese ceramicist with deep, sun-etched wrinkles and a warm, knowing smile. He is carefully inspecting a freshly glazed tea bowl. The scene is illuminated by soft, golden hour light.',
    {
      things: ['ceramicist[elderly,japanese,deep sun-etched wrinkles,warm knowing smile]', 'bowl[tea]'],
      relations: ['ceramicist holding bowl'],
      camera: { shot: 'close-up', extent: 'near' },
      style: null,
    },
  ],
  [
    'A minimalist composition featuring a single, delicate red maple leaf in the bottom-right of the frame. The background is a vast, empty off-white canvas.',
    { things: ['red maple leaf[delicate]'], place: 'studio', style: 'minimal' },
  ],
  [
    'A high-resolution, studio-lit product photograph of a ceramic coffee mug in matte black, presented on a polished concrete surface.',
    { things: ['black coffee mug[ceramic,matte]'] },
  ],
  [
    'a fisherman in a small boat on a misty lake at sunrise with mountains in the background',
    {
      things: ['fisherman', 'boat'],
      relations: ['fisherman in boat'],
      place: 'mountains',
      light: { time: 'dawn', weather: 'fog' },
    },
  ],
  ['dog, cat, red car, tree', { things: ['dog', 'cat', 'red car', 'tree'] }],
  ['red, green and blue balloons', { things: ['3 red+green+blue balloon'] }],
  [
    'a small, wooden cabin. It is snowing.',
    { things: ['cabin[wooden]'], light: { weather: 'snow', season: 'winter' } },
  ],
  [
    'serene, dramatic, mountains, lake, 4k',
    { things: [], place: 'mountains', light: { mood: ['serene', 'dramatic'] } },
  ],
  ['a sticker of a happy fox. The background must be white.', { things: ['fox[happy]'], place: 'studio' }],
  ['a family of four at the beach', { things: ['man', 'woman', 'girl', 'boy'], place: 'beach' }],
  ['a happy family', { things: ['man[happy]', 'woman[happy]', 'girl[happy]', 'boy[happy]'] }],
  ['a family of four dogs', { things: ['4 dog'] }],
  ['a soccer team of six players', { things: ['6 player[soccer]'] }],
  ['two glasses of wine', { things: ['2 glass of wine'] }],
  ['a bowl of ramen with chopsticks', { things: ['ramen[with chopsticks]'], relations: [] }],
  ['white sneakers', { things: ['2 white sneaker'] }],
  ['a group of friends in front of a café', { things: ['4 friend', 'café'], relations: ['friend in-front-of café'] }],
  ['a person without any shoes', { things: ['person[barefoot]'], without: ['shoe'] }],
  ['a close-up of the eyes of an owl', { things: ['owl'], camera: { shot: 'close-up', extent: 'near' } }],
  ['a portrait of two sisters', { things: ['2 sister'], camera: { shot: 'portrait' } }],
  ['a tree surrounded by flowers', { things: ['tree', '3 flower'], relations: ['flower around tree'] }],
  ['children around a campfire', { things: ['3 child', 'campfire'], relations: ['child around campfire'] }],
  ['a mother and her daughter baking', { things: ['mother', 'daughter'] }],
  ['a flower with yellow petals', { things: ['yellow flower'] }],
  ['a mermaid under the sea', { things: ['mermaid'], place: 'underwater' }],
  [
    'a woman sitting at a desk with a laptop',
    { things: ['woman[sitting]', 'desk', 'laptop'], relations: ['woman behind desk', 'laptop on desk'] },
  ],
  ['a crowd at a concert', { things: ['9 person'], place: 'stage' }],
  ['🐶 and 🐱 on a sofa', { things: ['dog', 'cat', 'sofa'] }],
  ['🐶🐶🐶', { things: ['3 dog'] }],
  ['a cat on a windowsill by the window', { things: ['cat'], place: 'window', features: ['windowsill'] }],
  ['a window with a view of the sea', { things: [], place: 'window', features: ['window', 'sea'] }],
  ['a man sitting by the window', { things: ['man[sitting]'], place: 'living-room', features: ['window'] }],
  ['a broken window', { things: ['window[broken]'] }],
  ['an elefant and a buterfly on a moutain', { things: ['elephant', 'butterfly'], place: 'mountains' }],
  ['a unicron wiht a yelow hat', { things: ['unicorn', 'yellow hat'], relations: ['unicorn wearing hat'] }],
  ['Pikachu, kawaii, hygge', { things: ['pikachu'] }],
  [
    '1girl, long silver hair, elf ears, white dress, standing in a forest',
    { things: ['girl[long silver hair,elf ears]', 'white dress'], relations: ['girl wearing dress'], place: 'forest' },
  ],
  [
    'a battle between a knight and a dragon',
    { things: ['knight[fighting]', 'dragon[fighting]'], relations: ['knight next-to dragon'] },
  ],
  ['two moons rise over the desert', { things: ['2 moon'], place: 'desert' }],
  ['my dog Max at the beach', { things: ['dog'], place: 'beach' }],
  ['a cat dressed as a pirate', { things: ['cat', 'pirate hat'], relations: ['cat wearing pirate hat'] }],
  ['a robot in a space station bar', { things: ['robot'], place: 'bar' }],
  ['a cat made of flowers', { things: ['cat'] }],
  ['a robot made of wood', { things: ['robot[wood]'] }],
  ['a superhero flying over a city', { things: ['superhero[flying]'], place: 'city' }],
  ['a boy flying a kite', { things: ['boy', 'kite'], relations: ['boy in kite'] }],
  ['a dragon flying through the clouds', { things: ['dragon[flying]'], place: 'cloudscape' }],
  ['a bicycle leaning against a brick wall', { things: ['bicycle[leaning]'], place: 'wall' }],
  [
    'a family having a picnic by the river',
    {
      things: ['man[picnicking]', 'woman[picnicking]', 'girl', 'boy', 'picnic blanket', 'picnic basket'],
      place: 'river',
    },
  ],
  ['a woman doing yoga on the beach', { things: ['woman[doing yoga]'], place: 'beach' }],
  ['people standing in a circle', { things: ['6 person[standing,in a circle]'] }],
  ['a lemon cut in half', { things: ['lemon half'] }],
  [
    "a man's parents watch him play the piano",
    {
      things: ['man[playing]', '2 parent[watching]', 'piano'],
      relations: ['parent next-to man', 'man holding piano'],
    },
  ],
  ['Portrait of Salvador Dalí', { things: ['salvador dalí'], camera: { shot: 'portrait' } }],
  ['my friend Sarah at the beach', { things: ['friend'], place: 'beach' }],
  ['', { things: [], relations: [], text: [], without: [] }],
  ['!!!', { things: [] }],
]
