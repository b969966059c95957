/** Dishes for a menu that is asked for without any, by what it is of. The last line is for all others. */
export const dishes: readonly (readonly [
  words: RegExp,
  title: string,
  items: readonly (readonly [string, string])[],
])[] = [
  [
    /coffee|caf[eé]|espresso/,
    'Coffee',
    [
      ['Espresso', '$3'],
      ['Cappuccino', '$4'],
      ['Latte', '$4'],
      ['Mocha', '$5'],
      ['Croissant', '$3'],
    ],
  ],
  [
    /pizz|ital/,
    'Pizza',
    [
      ['Margherita', '$11'],
      ['Funghi', '$12'],
      ['Diavola', '$13'],
      ['Quattro Formaggi', '$14'],
      ['Tiramisu', '$6'],
    ],
  ],
  [
    /burger|diner|fast food|grill/,
    'Burgers',
    [
      ['Classic Burger', '$9'],
      ['Cheeseburger', '$10'],
      ['Veggie Burger', '$9'],
      ['French Fries', '$4'],
      ['Milkshake', '$5'],
    ],
  ],
  [
    /sushi|japan|ramen/,
    'Sushi',
    [
      ['Salmon Nigiri', '$7'],
      ['Tuna Roll', '$8'],
      ['Tempura', '$10'],
      ['Miso Soup', '$4'],
      ['Green Tea', '$3'],
    ],
  ],
  [
    /bak|dessert|cake|sweet|pastr/,
    'Bakery',
    [
      ['Croissant', '$3'],
      ['Apple Tart', '$5'],
      ['Cinnamon Roll', '$4'],
      ['Brownie', '$4'],
      ['Sourdough', '$6'],
    ],
  ],
  [
    /ice cream|gelato/,
    'Ice Cream',
    [
      ['Vanilla', '$3'],
      ['Chocolate', '$3'],
      ['Strawberry', '$3'],
      ['Pistachio', '$4'],
      ['Lemon', '$3'],
    ],
  ],
  [
    /wine|cocktail|bar|drink|beer|pub/,
    'Drinks',
    [
      ['House Red', '$7'],
      ['House White', '$7'],
      ['Mojito', '$9'],
      ['Old Fashioned', '$10'],
      ['Lemonade', '$4'],
    ],
  ],
  [
    /taco|mexic/,
    'Tacos',
    [
      ['Al Pastor', '$4'],
      ['Carnitas', '$4'],
      ['Fish Taco', '$5'],
      ['Guacamole', '$6'],
      ['Horchata', '$3'],
    ],
  ],
  [
    /./,
    'Menu',
    [
      ['Soup of the Day', '$6'],
      ['Garden Salad', '$8'],
      ['Roast Chicken', '$16'],
      ['Grilled Salmon', '$18'],
      ['Apple Pie', '$7'],
    ],
  ],
]
