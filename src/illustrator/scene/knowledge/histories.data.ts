import type { Topic } from './topic.ts'

/** Dates that histories are told by. From general reference works; written by hand. */
export const histories: readonly Topic[] = [
  {
    said: 'space exploration, space, history of space exploration, space race, spaceflight, nasa',
    title: 'Space Exploration',
    points: [
      '1957 Sputnik 1 | satellite',
      '1961 First human in space | astronaut',
      '1969 First steps on the Moon | moon',
      '1971 First space station | space station',
      '1981 First Space Shuttle flight | space shuttle',
      '1990 Hubble telescope | telescope',
      '1998 International Space Station | space station',
      '2021 James Webb telescope | star',
    ],
  },
  {
    said: 'computer, computers, computing, history of computers, history of computing',
    title: 'History of Computers',
    points: [
      '1837 Analytical Engine designed | gear',
      '1945 ENIAC | computer',
      '1947 Transistor | battery',
      '1971 Microprocessor | computer disk',
      '1981 IBM PC | computer',
      '1991 World Wide Web | web',
      '2007 iPhone | cell phone',
    ],
  },
  {
    said: 'internet, history of the internet, web',
    title: 'History of the Internet',
    points: [
      '1969 ARPANET | computer',
      '1971 First e-mail between computers | envelope',
      '1983 TCP/IP | satellite dish',
      '1991 World Wide Web | web',
      '1998 Google founded | magnifying glass',
      '2004 Facebook founded | speech bubble',
      '2007 iPhone | cell phone',
    ],
  },
  {
    said: 'aviation, flight, airplanes, history of flight, history of aviation',
    title: 'History of Flight',
    points: [
      '1783 Hot-air balloon | hot air balloon',
      '1903 Wright brothers | biplane',
      '1927 Lindbergh crosses the Atlantic | airplane',
      '1939 First jet flight | fighter jet',
      '1969 Concorde’s first flight | airplane',
      '1970 Boeing 747 in service | airplane',
    ],
  },
  {
    said: 'cars, car, automobile, automobiles, history of cars',
    title: 'History of the Car',
    points: [
      '1886 Benz patents a motor car | carriage',
      '1908 Ford Model T | car',
      '1913 Moving assembly line | factory',
      '1938 Volkswagen Beetle | car',
      '1959 Three-point seat belt | car',
      '1997 Toyota Prius | car',
    ],
  },
  {
    said: 'telephone, phone, phones, mobile phones, communication',
    title: 'History of the Telephone',
    points: [
      '1876 Bell patents the telephone | telephone',
      '1927 First calls over the Atlantic | wave',
      '1973 First mobile phone call | cell phone',
      '1992 First text message | speech bubble',
      '2007 iPhone | cell phone',
    ],
  },
  {
    said: 'world war 2, world war ii, second world war, wwii, ww2',
    title: 'The Second World War',
    points: [
      '1939 War begins in Europe',
      '1940 Battle of Britain | airplane',
      '1941 Pearl Harbor | ship',
      '1944 Landing in Normandy | boat',
      '1945 War ends | dove',
    ],
  },
  {
    said: 'photography, camera',
    title: 'History of Photography',
    points: [
      '1826 Oldest surviving photograph | camera',
      '1839 Daguerreotype | painting',
      '1888 Kodak camera | camera',
      '1935 Kodachrome colour film | film frames',
      '1975 First digital camera | video camera',
    ],
  },
  {
    said: 'ancient civilizations, ancient history, civilizations, human history, world history',
    title: 'World History',
    points: [
      '3200 BC Writing in Sumer | scroll',
      '2560 BC Great Pyramid | pyramid',
      '776 BC First Olympic Games | trophy',
      '1440 Printing press | book',
      '1492 Columbus reaches America | ship',
      '1969 First steps on the Moon | moon',
    ],
  },
  {
    said: 'life of a person, my life, life, human life',
    title: 'A Life',
    points: [
      'Birth | baby',
      'First day at school | backpack',
      'Graduation | graduation cap',
      'First job | briefcase',
      'Family | heart',
      'Retirement | rocking chair',
    ],
  },
  {
    said: 'product launch, product, launch, roadmap',
    title: 'Product Roadmap',
    points: ['Q1 Research | magnifying glass', 'Q2 Design | palette', 'Q3 Build | hammer', 'Q4 Launch | rocket'],
  },
  {
    said: 'project, project plan',
    title: 'Project Plan',
    points: [
      'Phase 1 Start | light bulb',
      'Phase 2 Plan | calendar',
      'Phase 3 Build | hammer',
      'Phase 4 Test | magnifying glass',
      'Phase 5 Finish | checkered flag',
    ],
  },
]
