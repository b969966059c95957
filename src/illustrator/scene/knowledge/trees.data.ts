import type { Topic } from './topic.ts'

/** Kinds and their kinds, and who reports to whom. General knowledge; written by hand. */
export const hierarchies: readonly Topic[] = [
  {
    said: 'animals, animal kingdom, animal classification, classification of animals',
    title: 'The Animal Kingdom',
    points: [
      'Animals',
      '- Vertebrates',
      '-- Mammals | dog',
      '-- Birds | bird',
      '-- Fish | fish',
      '-- Reptiles | lizard',
      '-- Amphibians | frog',
      '- Invertebrates',
      '-- Insects | butterfly',
      '-- Molluscs | snail',
    ],
  },
  {
    said: 'matter, states of matter',
    title: 'Matter',
    points: [
      'Matter',
      '- Pure substances',
      '-- Elements',
      '-- Compounds',
      '- Mixtures',
      '-- Homogeneous',
      '-- Heterogeneous',
    ],
  },
  {
    said: 'triangles, triangle',
    title: 'Triangles',
    points: [
      'Triangles',
      '- By sides',
      '-- Equilateral',
      '-- Isosceles',
      '-- Scalene',
      '- By angles',
      '-- Acute',
      '-- Right',
      '-- Obtuse',
    ],
  },
  {
    said: 'website, web site, site map, sitemap, online shop, shop site',
    title: 'Site Map',
    points: ['Home', '- Products', '-- Categories', '-- Cart', '- About us', '- Blog', '- Contact'],
  },
  {
    said: 'restaurant',
    title: 'Restaurant Team',
    points: [
      'Owner',
      '- Head chef | chef',
      '-- Cooks',
      '- Restaurant manager',
      '-- Waiters | waiter',
      '-- Bartender | bartender',
    ],
  },
  {
    said: 'school',
    title: 'School Team',
    points: ['Principal', '- Teachers | teacher', '- Administration', '- Student services'],
  },
  {
    said: 'hospital, clinic',
    title: 'Hospital Team',
    points: [
      'Director',
      '- Medical staff',
      '-- Doctors | doctor',
      '-- Nurses | nurse',
      '- Administration',
      '-- Finance',
      '-- Personnel',
    ],
  },
  {
    said: 'startup, software company, tech company, start-up, tech startup',
    title: 'Startup Team',
    points: ['CEO', '- CTO', '-- Engineering', '-- Design', '- CMO', '-- Marketing', '- COO', '-- Operations'],
  },
]

/** A firm of which nothing else is said. */
export const firm: Topic = {
  said: '',
  title: 'Organization Chart',
  points: [
    'Chief executive',
    '- Operations',
    '-- Production',
    '-- Logistics',
    '- Finance',
    '-- Accounting',
    '- Marketing',
    '-- Sales',
    '-- Service',
  ],
}

/** A family by how many generations are told, from two on. */
export const families: readonly Topic[] = [
  {
    said: '',
    title: 'Family Tree',
    points: ['Mother & Father | a woman and a man', '- Sister | girl', '- Me | child', '- Brother | boy'],
  },
  {
    said: '',
    title: 'Family Tree',
    points: [
      'Grandmother & Grandfather | a grandmother and a grandfather',
      '- Aunt & Uncle | a woman and a man',
      '-- Cousin | girl',
      '- Mother & Father | a woman and a man',
      '-- Sister | girl',
      '-- Me | child',
      '-- Brother | boy',
    ],
  },
  {
    said: '',
    title: 'Family Tree',
    points: [
      'Great-grandparents | a grandmother and a grandfather',
      '- Grandmother & Grandfather | a grandmother and a grandfather',
      '-- Aunt & Uncle | a woman and a man',
      '--- Cousin | girl',
      '-- Mother & Father | a woman and a man',
      '--- Sister | girl',
      '--- Me | child',
      '--- Brother | boy',
    ],
  },
]

/** What belongs to a matter, its branches with their twigs. */
export const mindMaps: readonly Topic[] = [
  {
    said: 'swot, swot analysis',
    title: 'SWOT',
    points: ['Strengths | bicep', 'Weaknesses | broken heart', 'Opportunities | door', 'Threats | lightning'],
  },
  {
    said: 'healthy lifestyle, health, healthy living, wellness',
    title: 'Healthy Living',
    points: [
      'Food | apple',
      '- Vegetables',
      '- Water',
      'Movement | sneaker',
      '- Walking',
      '- Sports',
      'Sleep | bed',
      '- Eight hours',
      '- Quiet room',
      'Mind | brain',
      '- Hobbies',
      '- Rest',
      'People | handshake',
      '- Family',
      '- Friends',
    ],
  },
  {
    said: 'climate change, global warming, climate',
    title: 'Climate Change',
    points: [
      'Causes | factory',
      '- Burning fuels',
      '- Deforestation',
      'Effects | thermometer',
      '- Melting ice',
      '- Extreme weather',
      'Solutions | light bulb',
      '- Clean energy',
      '- Saving energy',
      'Who acts | handshake',
      '- Governments',
      '- Everyone',
    ],
  },
  {
    said: 'marketing, marketing plan, digital marketing',
    title: 'Marketing',
    points: [
      'Audience | target',
      'Product | gift',
      'Price | coin',
      'Place | shop',
      'Promotion | megaphone',
      'Results | bar chart',
    ],
  },
  {
    said: 'project management, project, project planning',
    title: 'Project',
    points: [
      'Goal | target',
      'Team | handshake',
      'Time | calendar',
      'Budget | coin',
      'Tasks | clipboard',
      'Risks | dynamite',
    ],
  },
  {
    said: 'vacation, travel, trip, holiday, travel planning',
    title: 'Trip',
    points: [
      'Where to | map',
      'When | calendar',
      'How to get there | airplane',
      'Where to stay | hotel',
      'What to see | camera',
      'Budget | coin',
    ],
  },
  {
    said: 'birthday party, party, event, birthday',
    title: 'Party',
    points: [
      'Guests | envelope',
      'Food | cake',
      'Music | music note',
      'Games | die',
      'Decoration | balloon',
      'Place | house',
    ],
  },
  {
    said: 'study, studying, learning, exam, education',
    title: 'Learning',
    points: [
      'Plan | calendar',
      'Read | open book',
      'Write | pencil',
      'Practise | clipboard',
      'Rest | bed',
      'Ask | speech bubble',
    ],
  },
  {
    said: 'animals',
    title: 'Animals',
    points: [
      'Mammals | dog',
      'Birds | bird',
      'Fish | fish',
      'Reptiles | lizard',
      'Amphibians | frog',
      'Insects | butterfly',
    ],
  },
  {
    said: 'renewable energy, energy, clean energy',
    title: 'Renewable Energy',
    points: ['Sun | sun', 'Wind | windmill', 'Water | wave', 'Geothermal heat | volcano', 'Biomass | log'],
  },
  {
    said: 'business, business plan, startup, company',
    title: 'Business Plan',
    points: [
      'Idea | light bulb',
      'Customers | handshake',
      'Product | gift',
      'Marketing | megaphone',
      'Team | briefcase',
      'Money | coin',
    ],
  },
  {
    said: 'artificial intelligence, ai, machine learning',
    title: 'Artificial Intelligence',
    points: [
      'Data | floppy disk',
      'Models | brain',
      'Language | speech bubble',
      'Vision | eyeball',
      'Robotics | robot',
      'Ethics | scale',
    ],
  },
  {
    said: 'music',
    title: 'Music',
    points: ['Melody | music note', 'Rhythm | drum', 'Harmony | piano', 'Instruments | guitar', 'Voice | microphone'],
  },
  {
    said: 'seasons',
    title: 'Seasons',
    points: ['Spring | tulip', 'Summer | sun', 'Autumn | maple leaf', 'Winter | snowflake'],
  },
]

/** What can be asked of any matter. */
export const questions: readonly string[] = ['What?', 'Why?', 'Who?', 'How?', 'When?', 'Where?']
