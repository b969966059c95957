/**
 * What something that cannot be drawn is shown by, a thing that is not it but like it, which the text part tells. A line: noun
 * of a concept in concepts.data.ts | nouns it stands for | WordNet senses whose kinds it stands for. Every exact name
 * outweighs these.
 */
export const standIns = `
boat | | craft#2
house | garage, inn, lodge, dormitory, shelter | building#1
museum | house of parliament, post office building, terminal, station, courthouse, theater, theatre, headquarters
building | building site, edifice, architecture, apartment house
bridge | pier, dock, jetty, wharf, boardwalk pier, viaduct, aqueduct, overpass, pier walkway
gear | appliance, machine, machinery, mechanism, engine, motor, contraption, rube goldberg machine, turbine, device, gadget | machine#1
sword | weapon, blade, spear, lance, bayonet
hammer | tool kit
car | vehicle, transport
guitar | band instrument, instrument, musical instrument | musical_instrument#1
ball | snowball
box | case
shirt |  | clothing#1
toolbox | kit, equipment, gear kit
pot | cookware, utensil | kitchen_utensil#1
bread | baked goods | baked_goods#1
plate | food, feast, appetizer, cuisine, breakfast, lunch, snack plate
potted plant | vegetation, flora | plant#2,vascular_plant#1
cow | livestock
campfire | grill, barbecue, barbecue grill, firepit, fire pit, bonfire pit
church | belfry, steeple, spire
dog | creature, critter, wildlife, mammal | mammal#1
fish | sea creature, marine life, sea life | aquatic_vertebrate#1
bird | fowl, poultry bird | bird#1
lizard | reptile | reptile#1
beetle | arthropod | arthropod#1,invertebrate#1
tree |  | woody_plant#1
pill | medicine, drug, vitamin, medication | medicine#2
paper | sheet, material, leaflet page | paper#1
yarn | cloth, fabric, textile, silk, cotton, wool fabric | fabric#1
scroll | decree
lamp |  | light#2,source_of_illumination#1
necklace |  | adornment#1
castle | turret, palace of versailles, buckingham palace, hogwarts, alhambra
church | sagrada familia, alamo
museum | louvre, supreme court, mausoleum, colonnade
temple | machu picchu
fountain | old faithful, geyser
radio tower | obelisk, washington monument, water tower
robot | gundam, mech, mecha, transformer, optimus prime, terminator, r2d2, wall-e
superhero | batman, spider-man, spiderman, iron man, wonder woman, captain america, thor, hulk, ninja turtle
wizard | gandalf, dumbledore, merlin, harry potter
painting | mona lisa, starry night painting, girl with a pearl earring
rocket | mars rover, lunar lander, tie fighter, millennium falcon
coffee | coffee maker, espresso machine, coffee machine, french press
demon | godzilla, king kong, cthulhu
cloud | smoke, puff of smoke
bathtub | swimming pool, pool, kiddie pool
hook | doorknocker, door knocker
dna | molecule, protein, gene
shopping cart | stroller, pram, baby carriage, pushchair, wheelbarrow
mask | face mask, gas mask
`
