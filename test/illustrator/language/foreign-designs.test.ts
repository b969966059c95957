import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 3, references: [] })

describe('a layout in another language than English', () => {
  it.each([
    ['Ein Poster mit dem Text "Sommerfest 2024"', 'poster', ['Sommerfest 2024']],
    ['Une affiche avec le texte "Bonne année"', 'poster', ['Bonne année']],
    ['Un cartel con el texto "Feliz Cumpleaños"', 'poster', ['Feliz Cumpleaños']],
    ['Uma capa de livro com o título "O Mar"', 'cover', ['O Mar']],
    ['Locandina di un film intitolato "La Notte"', 'movie-poster', ['La Notte']],
    ['Плакат с надписью "С Новым годом"', 'poster', ['С Новым годом']],
    ['一张写着“新年快乐”的海报', 'poster', ['新年快乐']],
    ['「夏祭り」というテキストのポスター', 'poster', ['夏祭り']],
    ['"봄 축제"라고 적힌 포스터', 'poster', ['봄 축제']],
    ['Carte de visite pour Marie Dupont, photographe', 'business-card', ['Marie Dupont', 'Photographe']],
    ['Um logotipo para uma padaria chamada Pão Quente', 'logo', ['Pão Quente']],
    ['Hochzeitseinladung für Anna und Tom, 12. Juni 2025', 'invitation', ['Anna & Tom', 'heiraten', '12. Juni 2025']],
    ['Cartel para un concierto de jazz el 5 de mayo', 'poster', ['5 de mayo']],
    ['Ein Plakat für ein Konzert am 5. Mai', 'poster', ['Konzert', '5. Mai']],
    ['Eine Geburtstagskarte', 'greeting-card', ['Alles Gute zum Geburtstag']],
    ['생일 카드', 'greeting-card', ['생일 축하합니다']],
    ['メニュー：ラーメン 800円、餃子 400円', 'menu', ['メニュー', 'ラーメン 800円', '餃子 400円']],
    ['Un diagramma di Venn di gatti e cani', 'venn-diagram', ['Cats', 'Dogs']],
    ["Une infographie sur le cycle de l'eau", 'infographic', ['Evaporation']],
    ['水循环信息图', 'infographic', ['Evaporation']],
    ['Línea de tiempo: 1492 Colón, 1810 Independencia, 1910 Revolución', 'timeline', ['1492 Colón', '1910 Revolución']],
  ])('is read: %s', (prompt, kind, texts) => {
    const scene = sceneOf(prompt)
    expect(scene.design?.kind).toBe(kind)
    expect(scene.lettering.map(({ text }) => text)).toEqual(expect.arrayContaining(texts))
  })

  it('keeps what it lists as it is written', () => {
    const { design } = sceneOf('Ein Kreisdiagramm: Miete 40%, Essen 60%')
    expect(design?.data?.map(({ label }) => label)).toEqual(['Miete', 'Essen'])
  })

  it('shows what is to be seen on it', () => {
    const drawn = (prompt: string) => sceneOf(prompt).subjects.map(({ noun }) => noun)
    expect(drawn('Un póster de un gato en la luna')).toContain('cat')
    expect(drawn("Un autocollant d'un chat mignon")).toContain('cat')
  })

  it.each(['Un gato en la playa', 'Ein Hund im Park', 'A cat on a poster', 'A menu', 'Café Paris at night'])(
    'is not what %j asks for',
    (prompt) => {
      expect(readPrompt(prompt).design?.foreign).toBeUndefined()
    },
  )
})
