import { describe, expect, it } from 'vitest'
import { elements } from '../../../src/illustrator/designs/elements.data.ts'
import { designs } from '../../../src/illustrator/designs/index.ts'
import { circlePath } from '../../../src/illustrator/designs/layout.ts'
import { illustrate } from '../../../src/illustrator/illustrate.ts'
import { designWords } from '../../../src/illustrator/language/design-words.data.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { decodeScene, encodeScene } from '../../../src/illustrator/scene/scene-codec.ts'
import { collisions } from './collisions.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 3, references: [] })
const textsOf = (prompt: string): string[] =>
  layOut(sceneOf(prompt), { width: 400, height: 400 }).lettering.map(({ lettering }) => lettering.text)

const frames = [
  [256, 256],
  [128, 320],
  [420, 120],
] as const

describe('a layout that is itself the picture', () => {
  it.each([
    ['A minimalist poster of a mountain with the words GO OUTSIDE', 'poster'],
    ['Design a logo for a bakery called "Sweet Crumbs"', 'logo'],
    ['Create an infographic about the water cycle', 'infographic'],
    ['Mobile app login screen', 'app-screen'],
    ['A wedding invitation for Anna and Tom', 'invitation'],
    ['a vintage movie poster titled NIGHT TRAIN', 'movie-poster'],
    ['A neon sign that says "OPEN" on a brick wall', 'neon-sign'],
  ])('is found in %j', (prompt, kind) => {
    expect(sceneOf(prompt).design?.kind).toBe(kind)
  })

  it.each([
    ['a gym logo with a cat', 'cat'],
    ['a gym logo', 'dumbbell'],
    ['a logo for a barber called "Tom"', 'scissors'],
    ['an app icon for a weather app', 'icon:sun-behind-cloud'],
  ])('shows what it is said to show, and else the sign of its trade: %s', (prompt, drawn) => {
    expect(sceneOf(prompt).subjects.map((subject) => subject.drawn)).toEqual([drawn])
  })

  it.each([
    'A poster on a brick wall that says "LOST CAT"',
    'A poster of a cat hanging on a bedroom wall',
    'A woman holding a business card',
    'A man reading a newspaper in a cafe',
    'A cat playing cards',
    'A cozy room with a poster',
    'Three greeting cards on a table',
    'A kid on a slide in a playground',
    'A woman reading a handwritten letter by the window',
    'A love letter on a wooden desk',
    'A man looking at an app on his phone',
    'A wooden sign in a forest that reads "Keep Out"',
    'A road sign in the desert',
    'A road sign that says "Welcome to Springfield"',
    'A woman tying a gift tag to a box',
  ])('is not what %j asks for', (prompt) => {
    expect(sceneOf(prompt).design).toBeUndefined()
  })

  it.each([
    [
      'Poster for a farmers market this Saturday, 9am to 1pm, Oak Street Park',
      ['Farmers Market', 'This Saturday · 9am to 1pm', 'Oak Street Park'],
    ],
    ['A concert poster for The Night Owls, October 12, The Fillmore', ['The Night Owls', 'October 12', 'The Fillmore']],
    ['Flyer for a lost dog named Biscuit, call 555-0134', ['Lost Dog', 'Biscuit', 'Call 555-0134']],
    ['Instagram post for a summer sale, 30% off, sandals', ['Summer Sale', '30% off']],
    ['Business card for Maria Lopez, yoga teacher, maria@yoga.com', ['Maria Lopez', 'Yoga Teacher', 'maria@yoga.com']],
    ["Invitation to Emma's birthday party, June 3 at 2 pm", ["Emma's Birthday Party", 'June 3 · 2 pm']],
    ['Banner for a garage sale, Sunday 8am', ['Garage Sale', 'Sunday · 8am']],
    [
      "A chalkboard cafe sign with today's specials: tomato soup, quiche",
      ["Today's Specials", 'Tomato soup', 'Quiche'],
    ],
    ['Newspaper front page with headline MOON BASE OPENS', ['MOON BASE OPENS']],
    ['Coffee bag packaging for Ethiopian roast called Sunrise', ['Sunrise', 'Ethiopian Roast']],
    ['A sale poster for shoes, 50% off this weekend only', ['Sale', 'Shoes', '50% off', 'This weekend']],
    ['Church fish fry flyer, every Friday in Lent, 5-8 pm', ['Church Fish Fry', 'Every Friday · 5-8 pm']],
    ['Tour poster for a band named Velvet, Mar 3 Berlin, Mar 5 Paris', ['Velvet', 'Mar 3 Berlin', 'Mar 5 Paris']],
    ['Real estate flyer, 3 bedroom house, $450,000, open house Sunday 1-4pm', ['$450,000', 'Sunday · 1-4pm']],
    ['Conference badge for Dana Kim, speaker', ['Dana Kim', 'Speaker']],
    ['Whiskey label for Old Heron, 12 years', ['Old Heron', '12 years']],
    ['Black Friday sale banner, 70% off everything', ['Black Friday Sale', '70% off everything']],
    ['Pizza restaurant loyalty card', ['Pizza Restaurant', 'Loyalty Card']],
    [
      "A slide titled 'Our Roadmap' with three bullet points: Launch, Grow, Scale",
      ['Our Roadmap', 'Launch', 'Grow', 'Scale'],
    ],
    ['A meme of a confused dog with the top text WHEN THE TREAT and bottom text GOES', ['WHEN THE TREAT', 'GOES']],
    ['Student ID card for Ana Ruiz, biology', ['STUDENT CARD', 'Ana Ruiz', 'Biology']],
    ['Invoice from Bright Studio with "Logo $400", "Website $1200"', ['Bright Studio', 'Logo', '$400', '$1600.00']],
    ['A handwritten letter to Santa', ['Dear Santa,']],
    ["A license plate reading 'LIMN 26'", ['LIMN 26']],
    ['Metro map of Lisbon', ['Lisbon Metro', 'Central']],
    ['Metro map of Oslo with four lines', ['Oslo Metro']],
    [
      'Receipt from Corner Cafe: 2 latte 9.00, 1 croissant 3.50, total 12.50',
      ['Corner Cafe', '2 latte', '9.00', '12.50'],
    ],
    [
      'Certificate of completion awarded to Ana Ruiz for Advanced Pottery',
      ['Certificate of Completion', 'Ana Ruiz', 'For Advanced Pottery'],
    ],
    [
      'Boarding pass from Berlin to Tokyo, seat 14C, gate B22, passenger Jonas Weber',
      ['Boarding Pass', 'Berlin – Tokyo', 'Jonas Weber', 'Seat 14C · Gate B22'],
    ],
    ['A receipt for groceries: milk 1.80, eggs 3.10', ['Groceries', 'Milk', '1.80', '4.90']],
    ['Wanted poster for a cat burglar, reward $500', ['WANTED', 'Cat Burglar', 'Reward $500']],
    ['A gift voucher for a spa worth $50', ['Gift Voucher', 'Spa', 'Worth $50']],
    [
      'A music festival lineup poster with Nova, Paper Lions, Echo Park, DJ Sol',
      ['Music Festival Lineup', 'Nova', 'Paper Lions', 'Echo Park', 'DJ Sol'],
    ],
    ['YouTube thumbnail: I built a treehouse in 24 hours', ['I built a treehouse in 24 hours']],
    ['Restaurant menu for Trattoria Lucia with three starters', ['Trattoria Lucia', 'Soup of the Day']],
    ['Title slide: Q3 Results, Northwind Traders', ['Q3 Results']],
    ['A coupon for 20% off', ['Coupon', '20% off']],
    [
      'Chess tournament poster, Saturday 14 June, 10 am, city library',
      ['Chess Tournament', 'Saturday 14 June · 10 am', 'City library'],
    ],
    [
      'A concert poster for the band Paper Lions, live at the Blue Note, March 5',
      ['Paper Lions', 'The Blue Note', 'March 5'],
    ],
    ['Poster for a jazz festival in New Orleans, June 12-15', ['Jazz Festival', 'New Orleans', 'June 12-15']],
    ['Poster for the play Romeo and Juliet, Globe Theatre, May 4', ['Romeo and Juliet', 'Globe Theatre', 'May 4']],
    ['Album cover for "Midnight Rain" by The Wanderers', ['Midnight Rain', 'The Wanderers']],
    ['A quote poster: "Love what you do." - Steve Jobs', ['Love what you do.', 'Steve Jobs']],
    ['Birthday invitation for Emma turning 7', ['You’re Invited', 'Emma Is Turning 7']],
    ['An exit sign', ['EXIT']],
    ['A warning sign: slippery floor', ['WARNING', 'SLIPPERY FLOOR']],
    ['A speed limit 50 sign', ['SPEED', 'LIMIT', '50']],
    ['A speed limit sign 55', ['SPEED', 'LIMIT', '55']],
    ['A road sign with directions to Paris and Lyon', ['Paris', 'Lyon']],
    ['A no smoking sign', ['NO SMOKING']],
    ['Highway sign to Boston 25 mi and New York 210 mi', ['Boston', '25 mi', 'New York', '210 mi']],
    ['A road sign pointing to Springfield 12 km', ['Springfield', '12 km']],
    ['A red price tag that says $9.99', ['$9.99']],
    ['Trading card for an ice queen, attack 80, defense 120', ['Ice Queen', 'ATK 80', 'DEF 120']],
    ['A concert ticket for Coldplay, row 5 seat 12', ['Admit One', 'Coldplay', 'Row 5 · Seat 12']],
    ['Wanted poster for Billy the Fox, a fox, $10,000 reward', ['WANTED', 'Billy the Fox', 'Reward $10,000']],
    ['A yard sale sign', ['YARD SALE']],
    ['A lost dog flyer with phone number 555-1234', ['Lost Dog', '555-1234']],
    [
      "A bake sale poster, Saturday 9-12, St. Mary's Church hall",
      ['Bake Sale', 'Saturday · 9-12', "St. Mary's Church hall"],
    ],
    ['A poster with the alphabet', ['The Alphabet', 'Aa', 'Zz']],
    ['Timeline of my life: born 1990, school 1996, married 2016', ['My Life', '1990', 'Born', '2016', 'Married']],
    ['A presentation slide comparing electric cars and gas cars', ['Electric Cars and Gas Cars']],
    ['A bingo card', ['B', 'I', 'N', 'G', 'O']],
    ['5 day weather forecast for Chicago with snow', ['Chicago', 'Mon', 'Fri']],
    ['Airport departures board', ['DEPARTURES', 'Tokyo', 'Boarding']],
    ['Gift certificate for a spa worth $100', ['Gift Certificate', 'Spa', 'Worth $100']],
    ['A product label for organic honey', ['Organic Honey']],
    ['Arabic calligraphy "السلام عليكم"', ['السلام عليكم']],
    ['Hand lettering quote "Stay hungry" on watercolor background', ['Stay hungry']],
    ['A badge logo with the text "Pine Creek" curved on top and "Est. 1987" below', ['Pine Creek', 'Est. 1987']],
    ['Scoreboard showing Lions vs Tigers 21-14', ['Lions', 'Tigers', '21', '14']],
    ['A banknote of 100 moons with an owl', ['National Bank', '100', '100 Moons']],
    ['Gantt chart: Plan, Write, Edit, Print', ['Project Plan', 'Plan', 'Print', 'W1']],
    ['A color wheel', ['Yellow', 'Blue violet']],
    ['A board game board about pirates called Black Tide', ['Black Tide', 'START']],
    ['A comparison table of cats and dogs', ['Cats', 'Dogs', 'Purrs', 'Barks', 'Both']],
    ['Pros and cons list of remote work', ['Pros and Cons of Remote Work', 'Pros', 'Cons']],
    ['SWOT analysis diagram', ['Strengths', 'Weaknesses', 'Opportunities', 'Threats']],
    ['A periodic table tile of gold', ['79', 'Au', 'Gold', '196.97']],
    ['Book cover: The Salt Road by Ingrid Moor', ['The Salt Road', 'Ingrid Moor']],
    ['Business card for Maria Lopez, +1 555 0142', ['Maria Lopez', '+1 555 0142']],
    ['A weather app screen showing 9 degrees and rain in London', ['London', '9°', 'Rain']],
  ])('tells what %j announces', (prompt, told) => {
    expect(textsOf(prompt)).toEqual(expect.arrayContaining(told))
  })

  it('does not say the title of a slide among its points', () => {
    const told = textsOf('Title slide: Q3 Results, Northwind Traders, by Lena Fischer')
    expect(told).toEqual(['Q3 Results', 'Northwind Traders', 'By Lena Fischer'])
  })

  it.each([
    ['Flyer for a lost dog named Biscuit, call 555-0134', ['dog']],
    ['Event flyer for a jazz night, saxophone silhouette', ['saxophone']],
    ['Invitation to a party, dragon theme', ['dragon']],
    ['A vintage travel poster for Lisbon with a yellow tram on a steep street', ['tram']],
    ['A T-shirt design of a skateboarding skeleton', ['skeleton']],
    ['A concert poster for the band Paper Lions, March 5', ['guitar']],
    ['Chess tournament poster, Saturday 14 June', ['chess']],
    ['A birthday banner "Happy 30th Birthday Mike"', ['cake']],
    ['A no dogs allowed sign', ['dog']],
    ['A banknote of 100 moons with an owl', ['owl']],
    ['An open book spread with an illustration of a fox and text', ['fox']],
    ['A movie poster for a film called The Silver Fox, with a robot', ['robot']],
    ['Logo for a cat cafe called Purrfect Cup', ['cat']],
    ['Landing page for a plant delivery startup', ['potted-plant']],
  ])('shows of %j what is to be seen, and no names, dates or words for it', (prompt, drawn) => {
    const scene = sceneOf(prompt)
    expect(scene.design).toBeDefined()
    expect(scene.subjects.map((subject) => subject.drawn)).toEqual(expect.arrayContaining(drawn))
    expect(scene.subjects.some((subject) => /person|cookie|poster/.test(subject.drawn))).toBe(false)
  })

  it('tells what a week is usually full of, or what was asked, once', () => {
    expect(textsOf('Weekly meal plan')).toEqual(expect.arrayContaining(['Meal Plan', 'Breakfast', 'Pasta', 'Sun']))
    const asked = textsOf('Weekly planner with the title "My Week" and "Run", "Read"')
    expect(asked.filter((text) => text === 'Run')).toHaveLength(1)
    expect(asked).not.toContain('Focus')
  })

  it('lets words cross in a crossword, each square one letter', () => {
    const { design } = layOut(sceneOf('A crossword puzzle about gardening'), { width: 400, height: 400 })
    const squares = design!.arrangement.behind.filter(({ fill }) => fill === '#ffffff').map(({ box }) => box!)
    const places = new Set(squares.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`))
    expect(places.size).toBe(squares.length)
    expect(squares.length).toBeGreaterThan(25)
  })

  it('tells of a comic as many pictures as there is a story for, and draws no panels of people', () => {
    const scene = sceneOf('Comic strip: a robot learns to bake bread, 3 panels')
    expect(scene.design?.panels?.flatMap(({ scene: one }) => one.subjects.map(({ noun }) => noun))).not.toContain(
      'person',
    )
  })

  it('has a charge on a coat of arms for each that is said', () => {
    const panels = sceneOf('A coat of arms with a lion and three stars').design?.panels ?? []
    expect(panels.map(({ scene }) => scene.subjects[0]?.noun)).toEqual(['lion', 'star', 'star', 'star'])
  })

  it('takes the colour of its ground with its shade, and what is scenery elsewhere for a thing', () => {
    const scene = sceneOf('Seamless pattern of lemons and leaves on a pale blue background')
    expect(scene.design?.colors[0]).toBe('#b6d2fe')
    expect(scene.design?.panels?.map(({ scene: one }) => one.subjects[0]?.noun)).toEqual(['lemon', 'leaf'])
    expect(sceneOf('App icon for a meditation app, lotus, gradient purple').design?.colors).toHaveLength(1)
  })

  it('shows what it is about', () => {
    expect(sceneOf('A flyer for a dog walking service').subjects.map(({ drawn }) => drawn)).toContain('dog')
    expect(sceneOf('A poster of a mountain').setting.kind).toBe('mountains')
    expect(sceneOf('A movie poster titled NIGHT TRAIN').subjects.map(({ drawn }) => drawn)).toContain('train')
  })

  it('parts the dishes of a menu from their prices', () => {
    const texts = textsOf('A menu for a coffee shop with "Latte $4", "Espresso $3.50"')
    expect(texts).toEqual(expect.arrayContaining(['Latte', '$4', 'Espresso', '$3.50']))
  })

  it('draws a chart of the values that are asked', () => {
    expect(sceneOf('A bar chart of apples 5, pears 8 and plums 3').design?.data).toEqual([
      { label: 'Apples', value: 5 },
      { label: 'Pears', value: 8 },
      { label: 'Plums', value: 3 },
    ])
    const pie = sceneOf('Pie chart of budget: rent 40%, food 35%, fun 25%')
    expect(pie.design?.data?.map(({ value }) => value)).toEqual([40, 35, 25])
    expect(textsOf('Pie chart of budget: rent 40%, food 35%, fun 25%')).toEqual(
      expect.arrayContaining(['Budget', 'Rent', '40%', 'Food', '35%', 'Fun', '25%']),
    )
  })

  it.each([
    [
      'Bar chart comparing coffee consumption in Finland, Norway and Italy',
      'Coffee Consumption',
      'Finland, Norway, Italy',
    ],
    ['Bar chart of exports by country: Germany, France, Spain', 'Exports by Country', 'Germany, France, Spain'],
    ['pie chart of cats vs dogs', 'Cats vs Dogs', 'Cats, Dogs'],
    ['Line chart of revenue from Q1 to Q4', 'Revenue', 'Q1, Q2, Q3, Q4'],
    ['Line graph of population from 2019 to 2024', 'Population', '2019, 2020, 2021, 2022, 2023, 2024'],
    ['A bar chart of rainfall from March to June', 'Rainfall', 'Mar, Apr, May, Jun'],
    ['Pie chart of energy sources', 'Energy Sources', 'Solar, Wind, Water, Gas, Nuclear'],
  ])('compares what %j names, with made-up values, and says so', (prompt, title, labels) => {
    const scene = sceneOf(prompt)
    expect(scene.lettering[0]?.text).toBe(title)
    expect(textsOf(prompt)).toEqual(expect.arrayContaining(labels.split(', ')))
    expect(describeScene(scene).commentary).toContain('made up')
  })

  it.each([
    ['Bar chart of sales: January $3M, February $4.5M', [3e6, 4.5e6], ['$3M', '$4.5M']],
    ['Pie chart: 45% rent, 30% food, 25% fun', [45, 30, 25], ['45%', '30%', '25%']],
    ['Bar chart of my day: sleep 8 hours, work 9 hours, rest 7 hours', [8, 9, 7], ['8 hours', '9 hours', '7 hours']],
    ['Bar chart of Finland, Norway and Italy with 12, 9 and 5', [12, 9, 5], ['12', '9', '5']],
    [
      'Bar chart of the population of Tokyo, Delhi and Shanghai with 37, 33 and 29 million',
      [37e6, 33e6, 29e6],
      ['37 million', '33 million', '29 million'],
    ],
    ['Line chart of users: 2022: 500k, 2023: 1.2M, 2024: 3M', [5e5, 1.2e6, 3e6], ['500k', '1.2M', '3M']],
  ])('reads values with their units: %j', (prompt, values, told) => {
    expect(sceneOf(prompt).design?.data?.map(({ value }) => value)).toEqual(values)
    expect(textsOf(prompt)).toEqual(expect.arrayContaining(told))
  })

  it.each([
    [
      'A line chart of sales of apples and oranges from 2020 to 2022',
      'Sales of Apples and Oranges',
      ['Apples', 'Oranges'],
    ],
    ['Bar chart comparing revenue and costs by quarter', 'Revenue and Costs', ['Revenue', 'Costs']],
    ['Line chart of temperature in Paris and Rome, Jan to Jun', 'Temperature in Paris and Rome', ['Paris', 'Rome']],
    ['Bar chart of men and women by age group', 'Men and Women', ['Men', 'Women']],
    ['Bar chart of sales 2020-2024 for North, South and East', 'Sales', ['North', 'South', 'East']],
  ])('measures several things side by side, each with its name: %j', (prompt, title, names) => {
    const scene = sceneOf(prompt)
    expect(scene.lettering[0]?.text).toBe(title)
    expect(scene.design?.series).toEqual(names)
    expect(textsOf(prompt)).toEqual(expect.arrayContaining(names))
  })

  it('gives each of several things the values that are told of it', () => {
    const { design } = sceneOf('Line chart: apples 10, 20, 30 and pears 5, 8, 12 from 2020 to 2022')
    expect(design?.data?.map(({ series, label, value }) => `${series} ${label} ${value}`)).toEqual([
      'Apples 2020 10',
      'Apples 2021 20',
      'Apples 2022 30',
      'Pears 2020 5',
      'Pears 2021 8',
      'Pears 2022 12',
    ])
    expect(sceneOf('Line chart of sales in 2020, 2021, 2022: 10, 20, 30').design?.data).toEqual([
      { label: '2020', value: 10 },
      { label: '2021', value: 20 },
      { label: '2022', value: 30 },
    ])
  })

  it.each([
    ['Slide with the title Quarterly Results and a bar chart', ['Quarterly Results', 'Q1', 'Q4']],
    ['Slide titled "Our Plan" with three bullet points and a line chart', ['Our Plan', 'What it is', 'Jan']],
    ['A slide about climate change with bullet points', ['Climate Change', 'Gases trap heat']],
    ['Presentation slide on energy with a pie chart: sun 40%, wind 60%', ['Energy', 'Sun', '40%', 'Wind', '60%']],
  ])('shows the title, the points and the chart of a slide: %j', (prompt, told) => {
    const scene = sceneOf(prompt)
    expect(scene.design?.kind).toBe('slide')
    expect(scene.subjects.map(({ noun }) => noun)).not.toContain('bar chart')
    expect(textsOf(prompt)).toEqual(expect.arrayContaining(told))
  })

  it('has all elements in a periodic table, each once', () => {
    const texts = textsOf('Periodic table of the elements')
    const symbols = elements.map(([symbol]) => symbol)
    expect(symbols).toHaveLength(118)
    expect(texts.filter((text) => symbols.includes(text))).toEqual(symbols)
  })

  it('travels in a signature', () => {
    const chart = sceneOf('Line chart: apples 10, 20 and pears 5, 8 from 2020 to 2021')
    expect(decodeScene(encodeScene(chart))).toEqual(chart)
    const scene = sceneOf('A blue poster with the title "Ocean" in curved white letters')
    expect(decodeScene(encodeScene(scene))).toEqual(scene)
  })
})

describe('a layout with panels', () => {
  const panelsOf = (prompt: string) => sceneOf(prompt).design?.panels ?? []

  it('tells each panel that is told, with the same character in all of them', () => {
    const told = panelsOf(
      'Panel 1: A girl in a yellow raincoat finds a kitten. She says "Hello!" Panel 2: She walks through a forest. Panel 3: The kitten sleeps.',
    )
    expect(told.map(({ scene }) => scene.subjects.map(({ noun }) => noun))).toEqual([
      ['girl', 'kitten'],
      ['girl'],
      ['kitten'],
    ])
    const [first, second] = told.map(({ scene }) => scene.subjects[0])
    expect(second?.attributes.words).toEqual(expect.arrayContaining(['raincoat', 'walking']))
    expect(second?.id).toBe(first?.id)
    expect(told[1]?.scene.setting.kind).toBe('forest')
  })

  it('has as many as are asked', () => {
    expect(panelsOf('A three-panel comic about a cat who wants to steal a fish')).toHaveLength(3)
    expect(panelsOf('A storyboard of 4 frames: a boy wakes up, he eats, he runs, he laughs')).toHaveLength(4)
    expect(panelsOf('A set of 6 icons for a weather app')).toHaveLength(6)
    expect(panelsOf('Set of 6 weather icons')).toHaveLength(6)
    expect(panelsOf('set of four animal stickers')).toHaveLength(4)
  })

  it('is of the animal that is asked, each in another pose and coat', () => {
    const cats = panelsOf('A sticker sheet of cute cats').map(({ scene }) => scene.subjects[0]!)
    expect(cats.map(({ noun }) => noun)).toEqual(Array.from({ length: 6 }, () => 'cat'))
    expect(new Set(cats.map(({ attributes }) => attributes.colors[0])).size).toBe(6)
  })

  it('gives each text to the panel that says it', () => {
    const { lettering } = sceneOf(
      'Comic strip. Panel 1: a dog says "Hi". Panel 2: a cat says "No". Panel 3: they leave.',
    )
    expect(lettering.map(({ text, panel }) => [text, panel])).toEqual([
      ['Hi', 0],
      ['No', 1],
    ])
  })

  it('travels in a signature', () => {
    const scene = sceneOf('A two-panel comic about a dog')
    expect(decodeScene(encodeScene(scene))).toEqual(scene)
  })
})

it.each([
  'A map and a compass on a table',
  "A tattoo of a dragon on a man's arm",
  'A sticker on a laptop',
  'A woman sending a postcard',
])('%j is no layout', (prompt) => {
  expect(sceneOf(prompt).design).toBeUndefined()
})

it('draws circles round, whatever their radius', () => {
  for (const radius of [3.14, 42.57, 42.53, 7.25, 19.96]) {
    const [, r, across] = / a (\S+) \S+ 0 1 1 (\S+) 0/.exec(circlePath(100, 100, radius))!
    expect(Number(across)).toBeCloseTo(2 * Number(r), 9)
  }
})

it('has a noun for every layout and a layout for every noun', () => {
  expect(designWords.map(([kind]) => kind).sort()).toEqual(designs.map(({ kind }) => kind).sort())
})

describe.each(designWords.map(([kind, nouns]) => [kind, nouns.split(', ')[0]!] as const))('%s', (_, noun) => {
  it.each(frames)('keeps every text in a frame of %i x %i, apart from the others', (width, height) => {
    const scene = sceneOf(`A ${noun} that says "Hello Harbor" "Fresh bread" "Open all day"`)
    expect(scene.design).toBeDefined()
    const { lettering } = layOut(scene, { width, height })
    const asked = lettering.map((one) => one.lettering.text).join(' ')
    for (const text of ['Hello Harbor', 'Fresh bread', 'Open all day']) expect(asked).toContain(text)
    for (const { box, lettering: one } of lettering) {
      expect(box.width, one.text).toBeGreaterThan(2)
      expect(box.height, one.text).toBeGreaterThan(2)
      expect(box.x, one.text).toBeGreaterThanOrEqual(0)
      expect(box.y, one.text).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, one.text).toBeLessThanOrEqual(width + 0.5)
      expect(box.y + box.height, one.text).toBeLessThanOrEqual(height + 0.5)
    }
    expect(collisions(lettering)).toEqual([])
  })
})

it.each(frames)('tells a day hour by hour in a frame of %i x %i', (width, height) => {
  const { lettering } = layOut(sceneOf('Daily schedule for a student from 7 am to 9 pm'), { width, height })
  const texts = lettering.map((one) => one.lettering.text)
  expect(texts).toEqual(expect.arrayContaining(['Daily Schedule', '7:00', 'Classes', '21:00', 'Sleep']))
  expect(collisions(lettering)).toEqual([])
})

it('runs the words of a badge round its rim', () => {
  const { lettering } = layOut(sceneOf('A patch design that says "Troop 42" "Pine Ridge"'), { width: 400, height: 400 })
  expect(lettering.map(({ manner }) => manner?.ring?.below)).toEqual([undefined, true])
})

it('writes a tattoo of words alone over its sheet', () => {
  const [word] = layOut(sceneOf('A tattoo of the word "Courage"'), { width: 400, height: 400 }).lettering
  expect(word!.box.height).toBeGreaterThan(150)
})

it('changes its text in a later turn and stays what it is', async () => {
  const first = await illustrate({
    prompt: 'A poster that says "OPEN"',
    references: [],
    seed: 1,
    width: 96,
    height: 96,
  })
  const second = await illustrate({
    prompt: 'change the text to "CLOSED"',
    previous: first.scene,
    references: [],
    seed: 1,
    width: 96,
    height: 96,
  })
  expect(second.scene.design).toEqual(first.scene.design)
  expect(second.scene.lettering.map(({ text }) => text)).toEqual(['CLOSED'])
})

describe('a text on a thing in the picture', () => {
  const carriedBy = (prompt: string): (string | undefined)[] => {
    const scene = sceneOf(prompt)
    return scene.lettering.map(({ on }) => scene.subjects.find(({ id }) => id === on)?.drawn)
  }

  it.each([
    ['A wine bottle with a label that says "Château Lune"', 'bottle'],
    ['A woman wearing a white t-shirt that says "Stay Wild"', 'person'],
    ['A man holding a sign that says "Hire Me"', 'sign'],
    ['A laptop screen showing "Hello World"', 'laptop'],
    ['A poster on a brick wall that says "LOST CAT"', 'poster'],
    ['A sign saying hello', 'sign'],
    ['A cake that says happy birthday grandma on a table', 'cake'],
    ['A "Best Dad Ever" mug', 'mug'],
    ['A "Private Property" sign', 'sign'],
  ])('is carried by it: %j', (prompt, drawn) => {
    expect(carriedBy(prompt)).toEqual([drawn])
  })

  it('is on each of several', () => {
    const { lettering } = layOut(sceneOf('Three coffee mugs that say "Monday"'), { width: 300, height: 300 })
    expect(lettering).toHaveLength(3)
  })

  it('is not written twice where the thing says it by itself', () => {
    expect(sceneOf('A stop sign that says "STOP"').lettering).toEqual([])
  })

  it('is no speech of people', () => {
    expect(readPrompt('A woman reading Shakespeare in a park').lettering).toEqual([])
    expect(readPrompt('A teacher saying hello to the children').lettering).toEqual([])
  })
})

it('takes names for names', () => {
  expect(sceneOf('Wanted poster for Billy the Fox, a fox with a hat').subjects.map(({ noun }) => noun)).toEqual([
    'fox',
    'hat',
  ])
  expect(sceneOf('A wedding invitation for Anna and Tom').subjects).toEqual([])
  expect(sceneOf('A landing page for a flower shop').subjects.map(({ drawn }) => drawn)).toEqual(['shop'])
})
