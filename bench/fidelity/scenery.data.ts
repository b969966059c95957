/** What kinds of places show whether it is asked for or not, by looking at them. */
export const sceneryOf: Readonly<Record<string, readonly string[]>> = {
  beach: ['sea', 'ocean', 'shore', 'coast', 'water', 'wave', 'sand'],
  sea: ['ocean', 'water', 'wave'],
  underwater: ['sea', 'ocean', 'water'],
  lake: ['water', 'mountain', 'tree'],
  river: ['water', 'stream', 'tree'],
  forest: ['tree', 'grass'],
  farm: ['field', 'grass', 'barn', 'fence'],
  meadow: ['field', 'grass', 'tree', 'hill'],
  hills: ['grass', 'tree', 'meadow'],
  park: ['grass', 'tree', 'path'],
  garden: ['grass', 'flower', 'path'],
  village: ['grass', 'house', 'tree'],
  mountains: ['grass', 'field', 'tree'],
  desert: ['sand', 'dune'],
  street: ['city', 'building', 'road', 'sidewalk'],
  city: ['building', 'skyscraper', 'tower'],
  road: ['street', 'tree'],
  space: ['star', 'planet'],
}

export const sceneryIndoors: readonly string[] = ['room', 'wall', 'floor', 'window']
