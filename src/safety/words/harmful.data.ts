import type { WordList } from '../lexicon.ts'
import { phrases } from './phrases.ts'

/** Violence and danger. */
export const harmfulWords: Readonly<Record<string, WordList>> = {
  gore: phrases(`
    dead child, dead children, dead kid, dead kids, dead baby, dead babies, child corpse, corpse of a child, body of a child, bloody massacre, bloody slaughter, eating a person, eating human flesh, eating a human, eating human, head on a spike, heads on spikes, head on a pike, heads on pikes, head on a stake, guts hanging out, guts out, intestines out, being tortured, tortured to death, eating … intestines, eating … brains,
    =gore, =gory, guro, dismember*, decapitat*, behead*, severed head, severed heads, severed limb, severed limbs, severed arm, severed arms, severed leg, severed legs, severed hand, severed hands, severed finger, severed fingers, severed body, disembowel*, eviscerat*, entrails, =viscera, intestines spilling, intestines hanging, guts spilling, guts hanging, spilling guts
    mutilated, mutilation, mutilating, mutilate, flayed, flaying, skinned alive, impaled body, impaled bodies, impaled on a spike, exploding head, exploded head, head exploding, brains splattered, splattered brains, brain matter, blood splattered corpse, pool of blood, pools of blood, puddle of blood, soaked in blood, blood soaked, bloodsoaked, drenched in blood, covered in blood, blood gushing, gushing blood, blood spurting, spurting blood, blood everywhere, dripping with blood
    bloody corpse, bloody corpses, bloodied corpse, mangled body, mangled bodies, mangled corpse, rotting corpse, rotting corpses, decomposing body, decomposing corpse, pile of corpses, piles of corpses, heap of corpses, pile of dead bodies, piles of dead bodies, dead body with, gaping wound, gaping wounds, open wound with, gouged eyes, gouging out eyes, gouging out, eyes gouged, slit throat, slitting throat, throat slit, cut his throat, cut her throat, torn apart body, ripped apart body, body parts scattered, scattered body parts, limbs torn off, torn off limbs, snuff film, torture scene, torturing a, torture victim, bloodbath, organs spilling, crushed skull, crushed head, sawn in half, chopped up body, hacked to pieces
    enthaupt*, abgetrennte* kopf, abgeschlagene* kopf, ausgeweidet*, verstummelt*, blutlache, blutuberstromt*, zerstuckelt*, gedarme
    decapitad*, descuartizad*, desmembrad*, mutilad*, charco de sangre, banad* en sangre, cubiert* de sangre, destripad*, cabeza cortada
    decapite*, demembre*, eventre*, mutile*, mare de sang, couvert de sang, couverte de sang, tete coupee, egorge*, entrailles
    decepad*, esquartejad*, desmembrad*, poca de sangue, cobert* de sangue, cabeca cortada, estripad*
    decapitat*, smembrat*, sventrat*, mutilat*, pozza di sangue, coperto di sangue, coperta di sangue, testa mozzata, sgozzat*, budella
    обезглав*, отрубленн*, расчленен*, расчленён*, выпотрош*, изуродован*, лужа крови, луже крови, в крови труп*, кишки, отрезанн* голов*
    斩首, 斬首, 肢解, 断头, 断肢, 开膛, 血泊, 血淋淋, 尸块, 碎尸, 凌迟, 内脏外露, 斬首された, 生首, 血まみれ, 血だまり, 切断された, 飛び出した内臓, グロ画像, バラバラ死体
    참수*, 토막 시체*, 토막살인*, 절단된 머리*, 절단된 팔*, 절단된 다리*, 피투성이*, 내장이*, 피바다*, 잘린 머리
    सिर कटा, कटा हुआ सिर, खून से लथपथ, क्षत विक्षत, अंग भंग, आंतें
    مقطوع الرأس, رأس مقطوع, قطع رأس, أشلاء, بركة دماء, غارق في الدماء, ملطخ بالدماء, تمزيق الجثة, أحشاء
  `),
  blood: phrases(
    `blood, bloody, bloodied, bleeding, corpse, dead body, dead bodies, carcass, wound, wounded, injured, skull cracked, blood splatter, execution, massacre, slaughter, torture, tortured, cannibal, cannibalism, scalped`,
  ),
  violence: phrases(`
    stab, stabbing, stabbed, strangle, strangling, strangled, choking, murder, murdering, murdered, killing, kill, execute, executing, assassinate, assassinating, assassination, shooting at, shoot, shot dead, gunned down, beat up, beating up, beaten to death, beaten up, bludgeon*, lynch, lynched, lynching, drowning, burning alive, burned alive, burnt alive, set on fire
    punching, kicking, whipping, hang by the neck, hanged, hanging from a noose, crucif*, torture, waterboarding, beating, slashing, attack with a knife, holding a gun to, holding a knife to, gun to the head, bullet in the head, bullet wound, headshot kill, choke, suffocat*, assault, abuse, hit with a bat, run over, kidnap, kidnapped, shoots, shooting, brutally, punched in the face
  `),
  hurt: phrases(
    `abused, abusing, beaten, beating a, beating up, stabbed, stabbing, strangled, strangling, murdered, murdering, tortured, torturing, killed, killing, starved to death, drowned, burned alive, beaten by, whipped, lynched`,
  ),
  graveViolence: phrases(`
    hanging from a noose, hanged from a noose, hanging by a noose, swinging from a noose, shooting … in the head, shot … in the head, shoot … in the head, shooting … in the face, beats his wife, beating his wife, beating a woman, beating a child, beating his girlfriend, strangling a woman, strangling a man, strangling a girl, strangling a person, strangling his wife, strangling her, choking a woman, choking a girl, stabbing a woman, stabbing a man, stabbing a person, stabbing a girl, stabbing people, murdering a woman, murdering a man, killing students, killing hostages, killing prisoners, killing worshippers, shooting students, shooting worshippers, shooting a woman, shooting people, shooting a prisoner, shooting prisoners, shooting a hostage, child soldier shooting, child soldier killing, gunman killing, gunman shooting, acid attack, drive by shooting, executing civilians,
    school shooting, school shooter, mass shooting, mass shooter, shooting up a, shoot up a, shooting spree, active shooter, suicide bomb*, suicide vest, terrorist attack on, bombing a school, blow up a, blowing up a crowd, executing a prisoner, executing prisoners, executing hostages, execution of a hostage, execution of hostages, mass execution, firing squad executing, public execution, beheading video, burning people alive, lynching of, lynch mob, lynched, ethnic cleansing, genocide celebration
    shooting people, shooting civilians, shooting students, shooting children, killing people, killing civilians, killing children, massacring, murdering people, running over pedestrians, running over people, driving into a crowd, ramming a crowd, hostage execution, holding a gun to, gun to her head, gun to his head, knife to her throat, knife to his throat, waterboarding, human sacrifice
    animal cruelty, animal abuse, torturing a dog, torturing a cat, torturing animals, killing a puppy, killing puppies, kicking a dog, kicking a puppy, beating a dog, beating a cat, burning a cat, burning a dog, drowning kittens, drowning puppies, dog fighting, dogfighting ring, crush video
  `),
  selfHarm: phrases(`
    cutting my arms, cutting her arms, cutting his arms, cutting my arm, cutting her arm, kill themselves, killing themselves, kill herself, kill himself, razor on her wrist, razor on his wrist, razor blade on wrist,
    self harm, selfharm, self harming, self injury, cut her wrists, cut his wrists, cut my wrists, cut their wrists, cut wrists, slit her wrists, slit his wrists, slit my wrists, slit wrists, slitting her wrists, slitting his wrists, slitting wrists, cutting herself, cutting himself, commit suicide, committing suicide, suicide method, suicide methods, ways to kill myself, kill myself, killing myself, killing herself, killing himself, hang herself, hang himself, hang myself, hanged herself, hanged himself, jumping off a bridge to die, overdosing on pills, overdose on pills, suicide note, suicide instructions, how to tie a noose, pro ana, proana, thinspo, thinspiration, anorexia tips, anorexia goals, noose around her neck, noose around his neck, noose around my neck
    selbstmord begehen, ritzen sich, suicidarse, suicidandose, se suicider, se suicidant, suicidar se, suicidandosi, самоубийств*, повесил*, порезы на рук*, 自杀, 自殺, 割腕, 上吊, 自残, リストカット, 首吊り, 자살*, 자해*, आत्महत्या, انتحار, ينتحر
  `),
  weapon: phrases(`
    poison gas, toxic gas,
    bomb, pipe bomb, pipebomb, nail bomb, car bomb, fertilizer bomb, pressure cooker bomb, dirty bomb, nuclear bomb, atomic bomb, hydrogen bomb, nuclear weapon, nuclear warhead, explosive, explosives, explosive device, =ied, =ieds, molotov, molotovs, molotov cocktail, grenade, hand grenade, landmine, land mine, detonator, nerve gas, sarin, vx gas, mustard gas, ricin, anthrax, chemical weapon, biological weapon, bioweapon, tnt, c4, semtex, thermite, napalm, tannerite, nitroglycerin, anfo, chlorine gas, letter bomb
    bombe, rohrbombe, sprengstoff, bomba, bomba casera, explosivos, explosifs, explosivos caseros, бомб*, взрывчатк*, 炸弹, 炸彈, 炸药, 爆弾, 폭탄*, बम, قنبلة, متفجرات
  `),
  firearm: phrases(
    `ghost gun, =gun, =guns, firearm, rifle, silencer, suppressor, machine gun, assault rifle, pistol, handgun, zip gun, shotgun, bump stock, auto sear, glock switch, glock`,
  ),
  instruct: phrases(`
    how to make, how to build, how do i make, how do you make, how to assemble, how to construct, how to manufacture, how to convert, instructions for, instructions to, instructions on, instruction, steps to make, steps to build, steps for, step by step, diy, tutorial, guide to making, guide to building, guide for making, assembly guide, 3d printed, 3d printable, 3d print, homemade, home made, convert … to full auto, illegal
    bauanleitung, anleitung zum, como hacer, como fabricar, como construir, comment fabriquer, comment faire, como fazer, come fare, come costruire, как сделать, как собрать, инструкция по, 如何制造, 怎么做, 制作方法, 如何制作, 作り方, 製造方法, 만드는 법, 만드는 방법, कैसे बनाएं, बनाने की विधि, كيف تصنع, كيفية صنع, طريقة صنع
  `),
  produce: phrases(
    `making, building, build, make, assembling, assemble, blueprint, schematic, wiring diagram, circuit diagram, recipe, synthesis, synthesize, manufacture, construct, ingredients, formula, improvised, plans for, parts list, diagram`,
  ),
  drug: phrases(`
    smoking crack, smoke crack, crack addict, crack cocaine,meth, methamphetamine, crystal meth, cocaine, crack cocaine, heroin, fentanyl, lsd, mdma, ecstasy pills, ketamine, ghb, rohypnol, date rape drug, opium poppy extraction, dmt, krokodil, crack pipe, hard drugs`),
  useDrug: phrases(`
    smoking crack, smoke crack, crack addict,snorting, snort, inject, injecting, shooting up, smoking, sniffing, lines of, line of, addict, dealing, selling, sell, cooking, cook, taking, overdose, party with, sale, bag of, bags of, pile of, brick of, bricks of, dose`),
  terror: phrases(
    `isis recruitment, isis propaganda, isis flag, isis fighter*, islamic state flag, islamic state propaganda, islamic state recruitment, al qaeda, alqaeda, terrorist recruitment, terrorist propaganda, jihadist propaganda, jihad recruitment, join isis, glorify terror*, glorifying terror*, praising hitler, terrorist manifesto, mass shooter manifesto, celebrate 9 11, celebrating 9 11, osama bin laden hero, hail terror*`,
  ),
  crime: phrases(
    `how to pick a lock to rob, how to hotwire a car, card skimmer, skimming device, how to hack into, how to launder money, human trafficking, how to smuggle, how to shoplift, how to poison, how to make poison, how to kill, how to murder, how to get away with, how to stalk, how to cook meth, how to make meth, how to make drugs, drug lab instructions, how to dissolve a body, hide a body instructions, how to hide a body, how to bypass airport security, bump key tutorial, shoplifting guide, credit card fraud tutorial`,
  ),
}

const groups = phrases(
  `islam, judaism, hinduism, jews, =jew, jewish, jewish people, muslims, muslim, islam, black people, blacks, africans, african, asians, asian people, arabs, arab, immigrants, immigrant, migrants, refugees, gays, gay people, lesbians, trans people, transgender people, transgenders, transsexuals, homosexuals, =lgbt, lgbtq, gypsies, roma people, mexicans, mexican, chinese people, indians, hindus, christians, catholics, latinos, hispanics, native americans, aboriginals, disabled people, women, foreigners, white people, whites, ukrainians, palestinians, israelis, turks, kurds, uyghurs, rohingya, dalits, juden, muslime, auslander, judios, musulmanes, juifs, musulmans, arabes, judeus, muculmanos, ebrei, musulmani, евре*, мусульман*, 犹太人, 黑人, 穆斯林, ユダヤ人, 黒人, 유대인*, 흑인*, यहूदी, मुसलमान*, اليهود, المسلمين`,
)

/** Contempt, mockery, lies about votes. */
export const hatefulWords: Readonly<Record<string, WordList>> = {
  group: groups,
  dehumanising: phrases(`
    as terrorists, are rapists, are terrorists, are murderers, are thieves, is evil, is a cancer, are a cancer, gas chamber, hang all, burn all, not welcome, not allowed,
    vermin, as rats, like rats, are rats, as cockroaches, like cockroaches, are cockroaches, parasites, are parasites, subhuman, sub human, untermensch*, inferior race, inferior, filthy, disgusting, are a plague, infestation, are a disease, degenerates, as savages, are savages, not human, less than human
    should die, must die, deserve to die, deserve death, should be killed, should be exterminated, exterminate, gas the, death to, kill all, i hate, we hate, hate all, are evil, are criminals, are animals, as animals, like animals, as monkeys, as apes, like monkeys, like apes, are monkeys, are apes, as pigs, are pigs, as insects, go back to where, go home sign
    are stupid, so stupid, greedy, hooked nose, hook nosed, big nosed, controlling the world, control the world, ruling the world, rule the world, racist, antisemitic, deport all, lynch, scum, burn the, shoot all, get rid of all, must be destroyed, cleanse, wipe out
    tod den, raus, muerte a, mort aux, morte a, morte aos, смерть, 去死, 死ね, मौत
  `),
  supremacy: phrases(`
    no blacks allowed, no blacks, no jews allowed, no jews, no muslims allowed, no muslims, no gays allowed, no mexicans allowed, no immigrants allowed, whites only sign, white only sign, hitler as a saint, hitler with a halo, saint hitler, hitler as god, hitler as a god, hitler as saint, nazis as heroes, nazi soldiers as heroes, nazi as a hero, nazi heroes, heroic nazi, heroic nazis, glorified nazi, glorifying nazi*, glorify nazi*, ss officer as a hero, ss officer glorified, ss soldiers as heroes, nazi ubermensch,
    white power, white supremacy, white supremacist, white supremacists, aryan race, aryan brotherhood, master race, ku klux klan, =kkk, klan rally, klansman, klansmen, klan hood, heil hitler, sieg heil, nazi salute, hitler salute, nazi propaganda, neo nazi*, neonazi*, nazi flag, nazi rally, great replacement theory, race traitor, holocaust denial, holocaust never happened, holocaust is a lie, holocaust was a hoax, 6 million lie, happy merchant, glorifying hitler, glorify hitler, hitler hero, hitler was right, hitler as a hero, praise hitler, blackface, black face minstrel, minstrel show, racist caricature, racist cartoon, racist, antisemitic, anti semitic, antisemitic caricature, antisemitic cartoon, homophobic, islamophobic, transphobic, misogynist*, hakenkreuz, swastika, swastikas, =ss bolts, totenkopf badge, confederate lynching, whites only, slavery was good, ethnic cleansing, rassistisch*, judenhass, esvastica, cruz gamada, croix gammee, svastica, свастик*, 纳粹旗, ハーケンクロイツ, हिटलर जिंदाबाद
  `),
  /** The sign is far older than its abuse. */
  peacefulSwastika: phrases(
    `hindu, buddhist, buddhism, hinduism, jain, temple, diwali, rangoli, auspicious, sanskrit, ancient, pottery, manji, puja, ganesha, lakshmi, indian`,
  ),
  history: phrases(
    `museum, history, historical, history textbook, documentary, memorial, holocaust memorial, remembrance, ww2, wwii, world war, textbook, archive, resistance, defeat, anti, against, smashed, broken, crossed out, prohibited, no, stop, say no, punch, fight, fighting, educat*, exhibit*, protest against`,
  ),
  mock: phrases(`
    look ugly, look fat, ugly and fat, fat and ugly, as a fat pig,
    humiliat*, =mocking, =mocks, to mock, make fun of, making fun of, makes fun of, ridicule, bully, bullying, body shame, body shaming, fat shame, fat shaming, shame, to embarrass, embarrassing picture of, insult, insulting, threaten, harass, harassing, doxx, dox, blackmail, cyberbully, demean, degrade, slut shame, laughing at, meme about how fat, meme about how ugly
    verspotte*, demutig*, humillar, humillando, humilier, humilhar, umiliare, унизи*, 羞辱, 嘲笑, 괴롭히*, अपमानित, إذلال
  `),
  target: phrases(
    `my ex, coworker, co worker, colleague, my ex girlfriend, my ex boyfriend, my ex wife, my ex husband, my classmate, a classmate, classmate, my neighbor, my neighbour, my teacher, my boss, my roommate, this girl, this guy, this woman, this man, this person, fat woman, fat man, fat girl, fat kid, disabled, overweight, the new kid, the new girl, homeless, a stranger, this kid, down syndrome, autistic`,
  ),
  threat: phrases(`
    kill yourselves, kill themselves,kill yourself, =kys, go die, i will kill you, i ll kill you, im going to kill you, i am going to kill you, we will kill you, i know where you live, you deserve to die, hope you die, i will find you and, end your life, nobody will miss you, drink bleach, hang yourself, im coming for you, bring dich um, muerete, creve salope, убью тебя, убей себя, 去死吧, 死ね, 죽어버려, موت يا`),
  insult: phrases(
    `is a whore, is a slut, is a bitch, is a fat pig, is a fat loser, is a fat cow, is ugly, is a loser, is an idiot, is a moron, is retarded, is a pedophile, is a rapist, is trash, is a pig, is disgusting, stupid bitch, ugly bitch, fat bitch, dumb bitch, dumb whore, you whore, you slut, you bitch, fat pig, looks like a pig, looks like a whale`,
  ),
  voteLie: phrases(`
    voting machines hacked, hacked voting machines, hacking voting machines, election results fake, fake election, false polling times, wrong election date,
    vote by text, vote by sms, text your vote, vote by phone, vote online instead, voting has been moved, voting is moved, voting moved to, election moved to, election was moved to, election day was moved, voting was moved, election is moved, election day is moved, election day moved, election has been moved, election postponed, election is postponed, election cancelled, election is cancelled, election has been cancelled, voting cancelled, voting is cancelled, polls are closed, polling place closed, polling places closed, polling station closed, polling stations closed, polls closed early, do not vote, dont vote, don t go vote, stay home on election day, votes will not be counted, your vote will not count, fake ballot, fake ballots, forged ballot, forged ballots, stuffing ballot boxes, ballot stuffing, stuff the ballot box, stuffed ballot, fake election results, false election results, fake results of the election, fake voting machine, rigged voting machine, stolen election, election was stolen, election fraud evidence, voter fraud evidence, burning ballots, ballots being burned, destroying ballots, shredding ballots, ballots in a dumpster, ballots dumped, ballots in the trash, voters being intimidated, intimidating voters, voter intimidation, armed men at a polling, armed men at polling, fake voter registration, fake poll worker, republicans vote on wednesday, democrats vote on wednesday, fake official election notice, noncitizens voting illegally, dead people voting
  `),
}
