import type { Topic } from './topic.ts'

/** What follows one from another. General knowledge; written by hand. */
export const chains: readonly Topic[] = [
  {
    said: 'food chain, food web, grassland food chain, meadow food chain, meadow, grassland',
    title: 'Food Chain',
    points: [
      'Sun | sun',
      'Grass | wheat',
      'Grasshopper | grasshopper',
      'Frog | frog',
      'Snake | snake',
      'Eagle | eagle',
    ],
  },
  {
    said: 'ocean, ocean food chain, food chain in the ocean, food chain of the ocean, food chain in the sea, food web of the ocean, food web in the ocean, marine, marine food chain, sea',
    title: 'Ocean Food Chain',
    points: [
      'Sun | sun',
      'Algae | coral',
      'Shrimp | shrimp',
      'Small fish | tropical fish',
      'Seal | seal',
      'Shark | shark',
    ],
  },
  {
    said: 'forest, forest food chain, food chain in the forest, food chain in a forest, food chain of the forest, woodland',
    title: 'Forest Food Chain',
    points: ['Sun | sun', 'Leaves | leaf', 'Caterpillar | caterpillar', 'Bird | bird', 'Fox | fox'],
  },
  {
    said: 'arctic, arctic food chain, food chain in the arctic',
    title: 'Arctic Food Chain',
    points: ['Sun | sun', 'Algae | microbe', 'Krill | shrimp', 'Fish | fish', 'Seal | seal', 'Polar bear | polar bear'],
  },
  {
    said: 'savanna, savannah, african savanna, food chain in the savanna, food chain in africa',
    title: 'Savanna Food Chain',
    points: ['Sun | sun', 'Grass | wheat', 'Zebra | zebra', 'Lion | lion'],
  },
  {
    said: 'desert, desert food chain, food chain in the desert',
    title: 'Desert Food Chain',
    points: ['Sun | sun', 'Cactus | cactus', 'Mouse | mouse', 'Snake | snake', 'Eagle | eagle'],
  },
  {
    said: 'pond, freshwater, lake, river, food chain in a pond, food chain in a lake',
    title: 'Pond Food Chain',
    points: ['Sun | sun', 'Water plants | lotus', 'Snail | snail', 'Fish | fish', 'Heron | heron'],
  },
  {
    said: 'supply chain, logistics',
    title: 'Supply Chain',
    points: [
      'Raw materials | log',
      'Factory | factory',
      'Warehouse | box',
      'Transport | truck',
      'Store | shop',
      'Customer | shopping bag',
    ],
  },
  {
    said: 'value chain',
    title: 'Value Chain',
    points: [
      'Inbound logistics | truck',
      'Operations | gear',
      'Outbound logistics | box',
      'Marketing and sales | megaphone',
      'Service | headphones',
    ],
  },
  {
    said: 'milk, dairy',
    title: 'From Cow to Glass',
    sign: 'glass of milk',
    points: ['Cow | cow', 'Milking | bucket', 'Dairy | factory', 'Shop | shop', 'Glass of milk | milk'],
  },
  {
    said: 'bread, wheat',
    title: 'From Field to Bread',
    sign: 'bread',
    points: ['Wheat | wheat', 'Mill | windmill', 'Dough | bowl', 'Oven | oven', 'Bread | bread'],
  },
  {
    said: 'chocolate',
    title: 'From Bean to Bar',
    sign: 'chocolate',
    points: ['Cocoa beans | bean', 'Roasting | fire', 'Grinding | gear', 'Mixing | bowl', 'Chocolate | chocolate'],
  },
  {
    said: 'coffee',
    title: 'From Bean to Cup',
    sign: 'coffee',
    points: [
      'Coffee plant | potted plant',
      'Beans | bean',
      'Roasting | fire',
      'Grinding | gear',
      'Cup of coffee | coffee',
    ],
  },
  {
    said: 'digestive system, digestion',
    title: 'The Way of Food',
    points: ['Mouth | lips', 'Oesophagus', 'Stomach', 'Small intestine', 'Large intestine'],
  },
  {
    said: 'evolution, human evolution, evolution of man',
    title: 'Human Evolution',
    points: ['Early ape | orangutan', 'Australopithecus', 'Homo habilis', 'Homo erectus', 'Homo sapiens | person'],
  },
]
