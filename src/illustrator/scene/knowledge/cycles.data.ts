import type { Topic } from './topic.ts'

/** What goes round. General knowledge, as school books have it; written by hand. */
export const cycles: readonly Topic[] = [
  {
    said: 'water cycle, hydrologic cycle, hydrological cycle, cycle of water',
    title: 'The Water Cycle',
    points: ['Evaporation', 'Condensation', 'Precipitation', 'Collection'],
  },
  {
    said: 'carbon cycle',
    title: 'The Carbon Cycle',
    points: [
      'Carbon dioxide in the air | cloud',
      'Photosynthesis | tree',
      'Animals eat plants | cow',
      'Respiration and decay | mushroom',
      'Burning of fuels | factory',
    ],
  },
  {
    said: 'nitrogen cycle',
    title: 'The Nitrogen Cycle',
    points: [
      'Nitrogen in the air | cloud',
      'Fixation by bacteria | microbe',
      'Nitrification in the soil | seedling',
      'Plants take it up | corn',
      'Animals eat plants | cow',
      'Denitrification | petri dish',
    ],
  },
  {
    said: 'oxygen cycle',
    title: 'The Oxygen Cycle',
    points: [
      'Plants release oxygen | tree',
      'Animals breathe it in | deer',
      'They breathe out carbon dioxide | cloud',
      'Plants take it in | leaf',
    ],
  },
  {
    said: 'rock cycle',
    title: 'The Rock Cycle',
    points: [
      'Magma cools',
      'Igneous rock',
      'Weathering and erosion | mountain',
      'Sedimentary rock',
      'Heat and pressure | fire',
      'Metamorphic rock',
    ],
  },
  {
    said: 'butterfly, butterflies, monarch butterfly, moth, life cycle of a butterfly, butterfly life cycle',
    title: 'Life Cycle of a Butterfly',
    points: ['Eggs on a leaf', 'Caterpillar | caterpillar', 'Chrysalis', 'Butterfly | monarch butterfly'],
  },
  {
    said: 'frog, toad, life cycle of a frog, frog life cycle',
    title: 'Life Cycle of a Frog',
    points: ['Frogspawn', 'Tadpole', 'Froglet', 'Adult frog | frog'],
  },
  {
    said: 'plant, bean, bean plant, flowering plant, plant life cycle, life cycle of a plant, sunflower, flower',
    title: 'Life Cycle of a Plant',
    points: [
      'Seed | bean',
      'Germination | seedling',
      'Young plant | potted plant',
      'Flower | sunflower',
      'Fruit and seeds | apple',
    ],
  },
  {
    said: 'tree, apple tree, oak, oak tree',
    title: 'Life Cycle of a Tree',
    points: [
      'Seed | acorn',
      'Sprout | seedling',
      'Sapling | potted plant',
      'Mature tree | tree',
      'Dead tree | bare tree',
    ],
  },
  {
    said: 'chicken, hen, chick, chicken life cycle',
    title: 'Life Cycle of a Chicken',
    points: ['Egg | egg', 'Hatching | hatching chick', 'Chick | chick', 'Hen | chicken'],
  },
  {
    said: 'bird',
    title: 'Life Cycle of a Bird',
    points: ['Eggs in a nest | nest with eggs', 'Hatchling | hatching chick', 'Fledgling | chick', 'Adult bird | bird'],
  },
  {
    said: 'bee, honey bee, honeybee',
    title: 'Life Cycle of a Honey Bee',
    points: ['Egg | egg', 'Larva', 'Pupa', 'Adult bee | bee'],
  },
  {
    said: 'ladybug, ladybird, beetle',
    title: 'Life Cycle of a Ladybug',
    points: ['Eggs on a leaf', 'Larva', 'Pupa', 'Adult ladybug | ladybug'],
  },
  { said: 'ant', title: 'Life Cycle of an Ant', points: ['Egg | egg', 'Larva', 'Pupa', 'Adult ant | ant'] },
  {
    said: 'mosquito',
    title: 'Life Cycle of a Mosquito',
    points: ['Eggs on water | water drop', 'Larva', 'Pupa', 'Adult mosquito | mosquito'],
  },
  {
    said: 'salmon, fish',
    title: 'Life Cycle of a Fish',
    points: ['Eggs | egg', 'Fry | tadpole fish', 'Young fish | tropical fish', 'Adult fish | fish'],
  },
  {
    said: 'turtle, sea turtle',
    title: 'Life Cycle of a Sea Turtle',
    points: ['Eggs in the sand | egg', 'Hatchling | turtle', 'Young turtle at sea | wave', 'Adult turtle | turtle'],
  },
  {
    said: 'human, humans, human life, person',
    title: 'The Human Life Cycle',
    points: ['Baby | baby', 'Child | child', 'Teenager | teenager', 'Adult | woman', 'Old age | grandmother'],
  },
  {
    said: 'star, stars',
    title: 'Life Cycle of a Star',
    points: [
      'Nebula | spiral galaxy',
      'Protostar | glowing star',
      'Main sequence star | sun',
      'Red giant | red planet',
      'White dwarf | star',
    ],
  },
  {
    said: 'moon phases, phases of the moon, lunar phases, lunar cycle, moon cycle, phases of moon',
    title: 'Phases of the Moon',
    points: [
      'New moon',
      'Waxing crescent',
      'First quarter',
      'Waxing gibbous',
      'Full moon',
      'Waning gibbous',
      'Last quarter',
      'Waning crescent',
    ],
  },
  {
    said: 'seasons, four seasons, season cycle',
    title: 'The Four Seasons',
    points: ['Spring | tulip', 'Summer | sun', 'Autumn | maple leaf', 'Winter | snowflake'],
  },
  {
    said: 'day and night',
    title: 'Day and Night',
    points: ['Morning | rooster', 'Noon | sun', 'Evening | lantern', 'Night | crescent moon'],
  },
  {
    said: 'cell cycle',
    title: 'The Cell Cycle',
    points: ['G1: the cell grows', 'S: DNA is copied | dna', 'G2: it prepares to divide', 'M: it divides'],
  },
  {
    said: 'recycling, plastic bottle, circular economy',
    title: 'The Recycling Loop',
    points: ['Make | factory', 'Use | bottle', 'Collect | trash can', 'Sort | box', 'Recycle | gear'],
  },
  {
    said: 'product, product life cycle',
    title: 'The Product Life Cycle',
    points: ['Introduction | rocket', 'Growth | chart increasing', 'Maturity | trophy', 'Decline | chart decreasing'],
  },
  {
    said: 'pdca, deming, continuous improvement, quality',
    title: 'Plan, Do, Check, Act',
    points: ['Plan | clipboard', 'Do | hammer', 'Check | magnifying glass', 'Act | gear'],
  },
  {
    said: 'software development, software, development life cycle, sdlc, agile',
    title: 'Software Development Cycle',
    points: [
      'Plan | calendar',
      'Design | palette',
      'Build | laptop',
      'Test | magnifying glass',
      'Release | rocket',
      'Maintain | wrench',
    ],
  },
  {
    said: 'project, project management',
    title: 'The Project Life Cycle',
    points: ['Initiation | light bulb', 'Planning | calendar', 'Execution | gear', 'Closing | checkered flag'],
  },
  {
    said: 'design thinking, design process',
    title: 'Design Thinking',
    points: [
      'Empathise | heart',
      'Define | target',
      'Ideate | light bulb',
      'Prototype | hammer',
      'Test | magnifying glass',
    ],
  },
  {
    said: 'scientific method',
    title: 'The Scientific Method',
    points: [
      'Observe | magnifying glass',
      'Ask a question',
      'Form a hypothesis | light bulb',
      'Experiment | test tube',
      'Analyse | bar chart',
      'Conclude | clipboard',
    ],
  },
  {
    said: 'customer, customer journey',
    title: 'The Customer Cycle',
    points: [
      'Awareness | megaphone',
      'Consideration | magnifying glass',
      'Purchase | shopping cart',
      'Service | headphones',
      'Loyalty | heart',
    ],
  },
  {
    said: 'learning, experiential learning, kolb',
    title: 'The Learning Cycle',
    points: ['Experience | backpack', 'Reflect | mirror', 'Think | light bulb', 'Try it out | hammer'],
  },
]
