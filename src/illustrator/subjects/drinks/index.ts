import type { Subject } from '../subject.ts'
import { beer } from './beer.ts'
import { cocktail } from './cocktail.ts'
import { glass } from './glass.ts'
import { wineGlass } from './wine-glass.ts'

export const drinks: readonly Subject[] = [beer, cocktail, glass, wineGlass]
