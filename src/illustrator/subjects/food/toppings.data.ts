export type ToppingShape =
  | 'slice'
  | 'ring'
  | 'ball'
  | 'leaf'
  | 'mushroom'
  | 'chunk'
  | 'curl'
  | 'egg'
  | 'drizzle'
  | 'dollop'
  | 'crumb'

/** What lies on a dish rather than beside it: nouns, how a piece is shaped, its colours. */
export const toppings: readonly (readonly [nouns: string, shape: ToppingShape, ...colors: string[]])[] = [
  ['mushroom, champignon', 'mushroom', '#e6d8c0'],
  ['olive, black olive', 'ring', '#35303c'],
  ['green olive', 'ring', '#7f8a3a'],
  ['pepperoni, salami, chorizo', 'slice', '#b3261c'],
  ['sausage', 'slice', '#9a4a32'],
  ['tomato, cherry tomato', 'slice', '#d6382a'],
  ['cucumber, zucchini, pickle', 'slice', '#a5cc72'],
  ['banana, banana slice', 'slice', '#f3e2a0'],
  ['avocado', 'slice', '#b9d07a'],
  ['lemon, lime', 'slice', '#f0dc4a'],
  ['carrot', 'slice', '#ee8a32'],
  ['onion, red onion', 'ring', '#b97aa6'],
  ['pepper, bell pepper, jalapeno, jalapeño', 'ring', '#4f9a3c'],
  ['scallion, green onion, spring onion, chive', 'ring', '#7fb04a'],
  ['basil, mint, spinach, arugula, herb, parsley, cilantro, coriander, lettuce, dill', 'leaf', '#3f8f3a', '#56a548'],
  ['meatball', 'ball', '#7a4526', '#8a5230'],
  ['berry, mixed berry, fresh berry', 'ball', '#3f4f8f', '#c2264a', '#d92b3a', '#2d2540'],
  ['blueberry', 'ball', '#3f4f8f'],
  ['strawberry', 'ball', '#d92b3a'],
  ['raspberry', 'ball', '#c2264a'],
  ['blackberry', 'ball', '#2d2540'],
  ['cherry, cranberry', 'ball', '#b5152e'],
  ['corn, chickpea', 'ball', '#f4c93a'],
  ['pea, edamame', 'ball', '#6fb043'],
  ['chocolate chip', 'ball', '#4a2818'],
  ['pineapple, mango', 'chunk', '#f2cf4a'],
  ['ham, bacon', 'chunk', '#d9808a'],
  ['chicken, tofu, potato, beef, pork', 'chunk', '#dcae76'],
  ['cheese, mozzarella, feta, goat cheese, parmesan', 'chunk', '#fbf4e2'],
  ['crouton, nut, walnut, almond, pecan, peanut, hazelnut', 'chunk', '#b07a45'],
  ['shrimp, prawn', 'curl', '#f2906a'],
  ['egg, fried egg, boiled egg, poached egg', 'egg', '#f8f2e4'],
  ['syrup, maple syrup, honey, caramel, caramel sauce, chocolate sauce, gravy', 'drizzle', '#9a521a'],
  ['sauce, tomato sauce, ketchup', 'drizzle', '#b8321e'],
  ['cream, whipped cream, butter, yogurt, sour cream', 'dollop', '#fdf8ec'],
  ['sprinkle', 'crumb', '#e5567a', '#4fa3d9', '#f6c927', '#6fb043'],
  ['sesame, sesame seed, seed, chili flake, coconut flake, sugar, powdered sugar', 'crumb', '#fbf2da'],
]
