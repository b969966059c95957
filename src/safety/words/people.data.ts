import type { WordList } from '../lexicon.ts'
import { phrases } from './phrases.ts'

/** Words for people, grown and not. */
export const peopleWords: Readonly<Record<string, WordList>> = {
  person: phrases(`
    family, families, 女, 男, student, hostage, prisoner,
    woman, man, lady, guy, person, model, female, male, couple, wife, husband, girlfriend, boyfriend, teacher, nurse, doctor
    actress, actor, celebrity, singer, nun, bride, groom, mother, mom, mum, father, dad, sister, brother, aunt, uncle, she, he, her, him
    =me, myself, herself, himself, themselves, someone, somebody, body, student, queen, king, prince, princess, elf, goddess, waifu
    milf, stepmom, stepsister, secretary, maid, athlete, blonde, brunette, redhead, human, mermaid, warrior, neighbor
    neighbour, colleague, coworker, co worker, classmate, boss, friend, crush, influencer, cosplayer, dancer, girl, boy, twins
    prisoner, hostage, victim, civilian, soldier, crowd, refugee, immigrant, pedestrian, tourist, villager, clown, grandma, grandmother
    =its owner, citizen, worker, driver, player, officer, policeman, cop, vampire woman, catgirl, cat girl, people, anyone, everyone
    frau, mann, madchen, junge, frauen, manner, mujer, mujeres, hombre, hombres, chica, chico, femme, femmes, homme, hommes, fille
    mulher, homem, menina, garota, donna, donne, uomo, uomini, ragazza, ragazzo, женщин*, мужчин*, девушк*, парен*, человек*, люд*
    女人, 女性, 男人, 男性, 女孩, 美女, 人, 女の人, 여자, 여성*, 남자*, 남성*, 사람*, औरत, महिला, आदमी, पुरुष, लड़की, लड़का
    امرأة, رجل, فتاة, نساء, بنت, شخص
  `),
  minor: phrases(`
    child, =kid, =kids, toddler, baby, infant, newborn, preteen, pre teen, tween, teen, teenager, teenage, underage, under age, =minor, =minors
    schoolgirl, schoolboy, school girl, school boy, school kid, schoolchild, schoolchildren, little girl, little boy, young girl, young boy, small girl, small boy, tiny girl
    little sister, little brother, baby girl, baby boy, =loli, =lolis, =shota, =shotas, lolita, kindergarten*, kindergartner, preschool*, toddlers, elementary school
    primary school, middle school, high school, highschool*, junior high, grader, adolescent, pubescent, prepubescent, pre pubescent
    pubertal, juvenile, girl scout, boy scout, my daughter, my son, my niece, my nephew, childlike, child like, kiddie, barely legal, stepdaughter, youngster, minor girl, minor boy
    ein kind, das kind, mein kind, kleines kind, nacktes kind, nackte kind, nacktem kind, kind am, kind im, kind auf, kind nackt, kindern, nackter junge, nackte junge, junge nackt, garcon nu, enfant nu,
    meisje, meisjes, jongetje, kleuter*, peuter*, dziewczynk*, =chlopiec, dziecko, dzieci, kucuk kiz, cocuk*, kız cocugu, anak kecil, gadis kecil, anak perempuan, anak laki laki,
    kinder, kindes, kleinkind, minderjahrig*, schulerin, schulmadchen, kleines madchen, kleiner junge, jugendliche*, saugling
    nino, nina, ninos, ninas, menor de edad, menores, bebe, adolescente, colegiala, chiquilla
    enfant, enfants, fillette, gamine, gamin, mineure, mineur, bebes, ecoliere, petite fille, petit garcon
    crianca, criancas, menino, menina, menininha, adolescentes, menor de idade
    bambino, bambina, bambini, bambine, minorenne, minorenni, ragazzina, ragazzino, neonato
    ребен*, дети, детей, детск*, девочк*, мальчик*, малолетн*, несовершеннолетн*, подрост*, школьниц*, младен*
    儿童, 兒童, 小孩, 孩子, 女童, 男童, 幼女, 幼童, 未成年, 萝莉, 蘿莉, 小学生, 小學生, 中学生, 初中生, 高中生, 婴儿, 小女孩, 小男孩
    子供, 子ども, こども, 幼児, 少女, 少年, 女児, 男児, ロリっ子, ロリ系, ショタっ子, 女子高生, 女子中学生, 小学生, 赤ちゃん
    아이, 아이가, 아이의, 아이들*, 어린이*, 아동*, 소녀*, 소년*, 미성년*, 초등학생*, 중학생*, 고등학생*, 여고생*, 아기*
    बच्चा, बच्ची, बच्चे, बच्चों, नाबालिग, किशोर, किशोरी, छोटी लड़की
    طفل, طفلة, أطفال, الأطفال, طفلات, قاصر, قاصرات, مراهقة, رضيع, الطفل, الطفلة, قاصرة
  `),
  /** Pages for those who care for the young: not a picture of harm. */
  prevention: phrases(`
    awareness, prevention, preventing, prevent, stop, against, anti, protect*, report it, reporting abuse, helpline, hotline, survivor, campaign, charity, combat, combating, fight, ending, end, educat*, warning, psa, support, recovery, say no
    museum, memorial, documentary, history, historical, safety, ngo
  `),
}
