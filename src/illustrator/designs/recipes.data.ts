interface Recipe {
  ingredients: readonly string[]
  steps: readonly string[]
}

/** Dishes people ask for, as any kitchen makes them. */
const recipes: readonly (readonly [pattern: RegExp, ingredients: string, steps: string])[] = [
  [
    /pancake/,
    '200 g flour|2 eggs|300 ml milk|1 tbsp sugar|1 tsp baking powder|Butter',
    'Whisk flour, sugar and baking powder|Stir in the eggs and milk|Fry small ladles in butter|Turn when bubbles show, serve warm',
  ],
  [
    /cookie/,
    '200 g flour|120 g butter|100 g sugar|1 egg|150 g chocolate|Pinch of salt',
    'Beat butter and sugar|Add egg, flour and salt|Fold in the chocolate|Bake 12 minutes at 180 °C',
  ],
  [
    /pizza/,
    '500 g flour|7 g yeast|300 ml water|Tomato sauce|Mozzarella|Basil',
    'Knead flour, yeast and water|Let the dough rise one hour|Spread sauce and cheese|Bake 10 minutes, very hot',
  ],
  [
    /pasta|spaghetti|carbonara|bolognese/,
    '400 g pasta|2 cloves garlic|1 can tomatoes|Olive oil|Parmesan|Basil',
    'Cook the pasta in salted water|Soften the garlic in oil|Simmer the tomatoes 15 minutes|Toss together, top with cheese',
  ],
  [
    /soup|stew|ramen/,
    '1 onion|2 carrots|2 potatoes|1 l stock|Cream|Parsley',
    'Chop the vegetables|Soften the onion|Simmer all in stock 20 minutes|Finish with cream and parsley',
  ],
  [
    /salad/,
    '1 lettuce|2 tomatoes|1 cucumber|Olive oil|Lemon|Salt and pepper',
    'Wash and tear the leaves|Slice the vegetables|Shake oil, lemon and salt|Dress just before serving',
  ],
  [
    /bread|focaccia|loaf/,
    '500 g flour|7 g yeast|350 ml water|10 g salt|Olive oil',
    'Mix everything to a dough|Let it rise two hours|Shape and rest 30 minutes|Bake 35 minutes at 220 °C',
  ],
  [
    /cake|cupcake|muffin|brownie/,
    '200 g flour|200 g sugar|200 g butter|4 eggs|2 tsp baking powder|Vanilla',
    'Beat butter and sugar|Add the eggs one by one|Fold in flour and vanilla|Bake 35 minutes at 180 °C',
  ],
  [
    /apple pie|pie|tart/,
    '250 g flour|125 g butter|6 apples|80 g sugar|Cinnamon|1 egg',
    'Rub butter into flour and rest|Slice apples with sugar and spice|Line, fill and cover the tin|Bake 45 minutes at 190 °C',
  ],
  [
    /taco|burrito|enchilada/,
    '8 tortillas|400 g minced beef|1 onion|Salsa|Cheese|Lime',
    'Brown the beef with onion|Season with cumin and chili|Warm the tortillas|Fill, top and add lime',
  ],
  [
    /curry/,
    '500 g chicken|1 onion|Curry paste|400 ml coconut milk|Rice|Coriander',
    'Fry onion and curry paste|Add the chicken and brown it|Simmer in coconut milk|Serve with rice and coriander',
  ],
  [
    /smoothie|lemonade|juice|cocktail|mojito/,
    '2 ripe fruits|200 ml juice|1 lime|Mint|Honey|Ice',
    'Cut up the fruit|Blend with juice and honey|Add lime to taste|Pour over ice with mint',
  ],
]
const plain = 'Fresh produce|Olive oil|Salt and pepper|Herbs|Lemon|A little love'
const plainSteps = 'Prepare the ingredients|Cook gently over low heat|Season to taste|Serve and enjoy'

export function recipeFor(said: string): Recipe {
  const [, ingredients = plain, steps = plainSteps] =
    recipes.find(([pattern]) => pattern.test(said.toLowerCase())) ?? []
  return { ingredients: ingredients.split('|'), steps: steps.split('|') }
}
