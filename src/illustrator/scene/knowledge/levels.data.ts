import type { Topic } from './topic.ts'

/** Pyramids, their top first. General knowledge; written by hand. */
export const pyramids: readonly Topic[] = [
  {
    said: 'food pyramid, nutrition pyramid, food guide pyramid, healthy food, nutrition, diet, healthy eating',
    title: 'The Food Pyramid',
    points: [
      'Sweets and fats | candy',
      'Milk, meat and fish | cheese',
      'Fruit | apple',
      'Vegetables | carrot',
      'Bread, rice and pasta | bread',
    ],
  },
  {
    said: "maslow, maslow's, maslows, hierarchy of needs, needs",
    title: 'Maslow’s Hierarchy of Needs',
    points: ['Self-actualization', 'Esteem', 'Love and belonging', 'Safety needs', 'Physiological needs'],
  },
  {
    said: 'energy pyramid, ecological pyramid, trophic, trophic levels, ecosystem, ecological',
    title: 'Energy Pyramid',
    points: [
      'Top predators | eagle',
      'Secondary consumers | snake',
      'Primary consumers | grasshopper',
      'Producers | wheat',
    ],
  },
  {
    said: 'bloom, blooms taxonomy, bloom’s taxonomy, taxonomy',
    title: 'Bloom’s Taxonomy',
    points: ['Create', 'Evaluate', 'Analyse', 'Apply', 'Understand', 'Remember'],
  },
  {
    said: 'feudal, feudal system, feudalism, medieval society',
    title: 'The Feudal System',
    points: ['King | crown', 'Nobles | castle', 'Knights | sword', 'Peasants | wheat'],
  },
  {
    said: 'ancient egypt, egyptian society, egypt',
    title: 'Society in Ancient Egypt',
    points: [
      'Pharaoh | crown',
      'Priests and nobles | scroll',
      'Scribes and soldiers | shield',
      'Craftsmen | hammer',
      'Farmers | wheat',
    ],
  },
  {
    said: 'learning pyramid',
    title: 'Ways to Learn',
    points: [
      'Listen | headphones',
      'Read | open book',
      'See it shown | movie camera',
      'Discuss | speech bubble',
      'Practise | hammer',
      'Teach others | megaphone',
    ],
  },
  {
    said: 'waste, waste hierarchy, zero waste',
    title: 'The Waste Hierarchy',
    points: ['Disposal | trash can', 'Recovery | fire', 'Recycling | bottle', 'Reuse | jar', 'Prevention | seedling'],
  },
  {
    said: 'test pyramid, testing pyramid, software testing, test automation',
    title: 'The Test Pyramid',
    points: ['End-to-end tests', 'Integration tests', 'Unit tests'],
  },
  {
    said: 'knowledge pyramid, dikw, data',
    title: 'From Data to Wisdom',
    points: ['Wisdom', 'Knowledge', 'Information', 'Data'],
  },
  {
    said: 'wealth, financial, money, finance, investment',
    title: 'The Financial Pyramid',
    points: ['Riskier investments', 'Growth', 'Savings and income', 'Emergency fund and insurance'],
  },
  {
    said: 'business, strategy, company, business strategy',
    title: 'From Vision to Action',
    points: ['Vision', 'Goals', 'Strategy', 'Actions'],
  },
]
