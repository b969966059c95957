/**
 * The layouts asked for most, in nine languages: English, then Spanish, Portuguese, Italian, French, German, Russian, Chinese,
 * Japanese and Korean; spellings apart by a slash, none as a dash. Words of several are looked for first. Written by hand.
 */
export const foreignDesigns = `
birthday card | tarjeta de cumpleaños | cartão de aniversário/cartão de parabéns | biglietto di compleanno/biglietto di auguri | carte d'anniversaire | geburtstagskarte | открытка на день рождения | 生日卡片/生日贺卡/生日卡 | 誕生日カード/バースデーカード | 생일 카드/생일카드
christmas card | tarjeta de navidad | cartão de natal | biglietto di natale | carte de noël | weihnachtskarte | новогодняя открытка | 圣诞贺卡/圣诞卡 | クリスマスカード | 크리스마스 카드
thank you card | tarjeta de agradecimiento | cartão de agradecimento | biglietto di ringraziamento | carte de remerciement | dankeskarte/danksagungskarte | - | 感谢卡 | サンキューカード | 감사 카드
greeting card | tarjeta de felicitación | cartão de felicitações | - | carte de vœux/carte de voeux | glückwunschkarte/grußkarte | открытка/открытку | 贺卡 | グリーティングカード | 카드
business card | tarjeta de visita/tarjeta de presentación | cartão de visita/cartão de visitas | biglietto da visita | carte de visite | visitenkarte | визитка/визитку/визитная карточка | 名片 | 名刺 | 명함
wedding invitation | invitación de boda/invitación a la boda | convite de casamento | invito di nozze/partecipazione di nozze | invitation de mariage/faire-part de mariage | hochzeitseinladung/einladung zur hochzeit | приглашение на свадьбу/свадебное приглашение | 婚礼请柬/婚礼邀请函 | 結婚式の招待状 | 결혼식 초대장/청첩장
birthday invitation | invitación de cumpleaños | convite de aniversário | invito di compleanno | invitation d'anniversaire | geburtstagseinladung/einladung zum geburtstag | приглашение на день рождения | 生日邀请函 | 誕生日の招待状 | 생일 초대장
invitation | invitación | convite | invito | invitation | einladung/einladungskarte | приглашение | 邀请函/请柬/邀請函 | 招待状 | 초대장
movie poster | póster de película/cartel de película/cartel de cine | cartaz de filme/pôster de filme | locandina/locandina di un film | affiche de film/affiche de cinéma | filmplakat/kinoplakat/filmposter | афиша фильма/постер фильма | 电影海报/電影海報 | 映画ポスター/映画のポスター | 영화 포스터
concert poster | cartel de concierto/póster de concierto | cartaz de show/cartaz de concerto | - | affiche de concert | konzertplakat/konzertposter | афиша концерта | 音乐会海报/演唱会海报 | コンサートポスター | 콘서트 포스터
travel poster | póster de viaje/cartel de viaje | pôster de viagem/cartaz de viagem | poster di viaggio | affiche de voyage | reiseplakat/reiseposter | - | 旅游海报 | 旅行ポスター | 여행 포스터
poster | póster/poster/cartel/afiche | cartaz/pôster/poster | poster/manifesto | affiche/poster | plakat/poster | плакат/постер/афиша/афишу | 海报/海報 | ポスター | 포스터
flyer | volante/folleto | panfleto/folheto/flyer | volantino | prospectus/flyer/tract | flugblatt/flyer/handzettel | листовка/листовку/флаер | 传单 | チラシ/フライヤー | 전단지
restaurant menu | menú de restaurante/menú del restaurante/carta de restaurante | cardápio de restaurante/cardápio/ementa | menù di ristorante/menù di un ristorante/menu di ristorante | menu de restaurant/carte de restaurant | speisekarte | меню ресторана | 餐厅菜单 | レストランのメニュー | 레스토랑 메뉴
menu | menú | menu | menù/menu | menu | menükarte/menü | меню | 菜单/菜單 | メニュー | 메뉴판/메뉴
logo | logotipo/logo | logotipo/logo | logo | logo | logo | логотип | 标志/徽标/商标/標誌 | ロゴ | 로고
book cover | portada de libro/portada de un libro/cubierta de libro | capa de livro/capa de um livro | copertina di libro/copertina di un libro | couverture de livre/couverture d'un livre | buchcover/buchumschlag | обложка книги/обложку книги | 书籍封面/书的封面/书封面 | 本の表紙 | 책 표지
magazine cover | portada de revista | capa de revista | copertina di rivista/copertina di una rivista | couverture de magazine | zeitschriftencover/magazincover | обложка журнала | 杂志封面 | 雑誌の表紙 | 잡지 표지
album cover | portada de álbum/portada de disco | capa de álbum/capa de disco | copertina di album | pochette d'album | albumcover/plattencover | обложка альбома | 专辑封面 | アルバムジャケット | 앨범 표지/앨범 커버
postcard | postal/tarjeta postal | cartão-postal/cartão postal | cartolina | carte postale | postkarte/ansichtskarte | - | 明信片 | 絵葉書/ハガキ | 엽서
sticker | pegatina/calcomanía | adesivo/figurinha | adesivo | autocollant/sticker | aufkleber/sticker | наклейка/наклейку/стикер | 贴纸/貼紙 | ステッカー/シール | 스티커
calendar | calendario | calendário | calendario | calendrier | kalender | календарь | 日历 | カレンダー | 달력
certificate | certificado/diploma | certificado/diploma | certificato/attestato | certificat/diplôme | urkunde/zertifikat | сертификат/диплом/грамота | 证书/奖状 | 賞状/証明書 | 상장/수료증
ticket | entrada/boleto | ingresso/bilhete | biglietto | billet | eintrittskarte/ticket | билет | 门票/入场券 | チケット | 티켓/입장권
infographic | infografía | infográfico | infografica | infographie | infografik | инфографика/инфографику | 信息图/信息图表/資訊圖表 | インフォグラフィック | 인포그래픽
venn diagram | diagrama de venn | diagrama de venn | diagramma di venn | diagramme de venn | venn-diagramm/venndiagramm | диаграмма венна/диаграмму венна | 维恩图/韦恩图 | ベン図 | 벤 다이어그램
pie chart | gráfico circular/gráfico de torta/gráfico de pastel | gráfico de pizza/gráfico circular | grafico a torta | diagramme circulaire/camembert | kreisdiagramm/tortendiagramm | круговая диаграмма/круговую диаграмму | 饼图 | 円グラフ | 원그래프/파이 차트
bar chart | gráfico de barras | gráfico de barras/gráfico de colunas | grafico a barre/istogramma | diagramme en barres/graphique à barres/histogramme | balkendiagramm/säulendiagramm | столбчатая диаграмма/столбчатую диаграмму | 柱状图/条形图 | 棒グラフ | 막대그래프/막대 그래프
line chart | gráfico de líneas/gráfico lineal | gráfico de linhas | grafico a linee | graphique linéaire/courbe | liniendiagramm | линейный график | 折线图 | 折れ線グラフ | 선 그래프/꺾은선 그래프
timeline | línea de tiempo/línea del tiempo/cronología | linha do tempo/cronologia | linea del tempo/cronologia | frise chronologique/chronologie | zeitstrahl/zeitleiste | шкала времени/хронология | 时间轴/时间线 | 年表 | 연표/타임라인
flowchart | diagrama de flujo | fluxograma | diagramma di flusso | organigramme de processus/logigramme | flussdiagramm/ablaufdiagramm | блок-схема/блок-схему | 流程图 | フローチャート | 순서도/플로차트
mind map | mapa mental | mapa mental | mappa mentale/mappa concettuale | carte mentale | mindmap/gedankenkarte | интеллект-карта/ментальная карта | 思维导图 | マインドマップ | 마인드맵
org chart | organigrama | organograma | organigramma | organigramme | organigramm | организационная структура | 组织架构图/组织结构图 | 組織図 | 조직도
family tree | árbol genealógico | árvore genealógica | albero genealogico | arbre généalogique | stammbaum/familienstammbaum | генеалогическое древо/семейное древо | 家谱/家谱图 | 家系図 | 가계도
food chain | cadena alimentaria/cadena alimenticia | cadeia alimentar | catena alimentare | chaîne alimentaire | nahrungskette | пищевая цепь | 食物链 | 食物連鎖 | 먹이사슬
solar system | sistema solar | sistema solar | sistema solare | système solaire | sonnensystem | солнечная система/солнечной системы | 太阳系 | 太陽系 | 태양계
labelled diagram | diagrama rotulado/diagrama con etiquetas | diagrama rotulado | schema con etichette | schéma légendé | beschriftetes diagramm | - | 标注图 | - | -
diagram | diagrama/esquema | diagrama/esquema | diagramma/schema | diagramme/schéma | diagramm/schaubild | схема/схему/диаграмма/диаграмму | 示意图/图解 | 図解/図 | 다이어그램/도표
comic strip | tira cómica/historieta | tirinha/história em quadrinhos | fumetto/striscia a fumetti | bande dessinée | comicstrip/comic | комикс | 漫画 | 漫画/マンガ | 만화
coloring page | dibujo para colorear/página para colorear | desenho para colorir/página para colorir | disegno da colorare/pagina da colorare | coloriage/page à colorier/dessin à colorier | ausmalbild/malvorlage | раскраска/раскраску | 涂色页/填色页 | 塗り絵 | 색칠 공부
seamless pattern | patrón sin costuras/patrón | padrão sem costura/estampa | motivo senza cuciture/pattern | motif sans couture/motif | nahtloses muster/muster | узор/бесшовный узор | 无缝图案/图案 | シームレスパターン | 패턴
neon sign | letrero de neón | letreiro de neon/letreiro neon | insegna al neon | enseigne au néon/néon | neonschild/leuchtreklame | неоновая вывеска/неоновую вывеску | 霓虹灯招牌 | ネオンサイン | 네온사인
banner | pancarta/banner | faixa/banner | striscione/banner | bannière/banderole | banner/spruchband | баннер | 横幅 | バナー/横断幕 | 배너/현수막
newspaper | portada de periódico/periódico | capa de jornal/jornal | prima pagina di giornale/giornale | une de journal/journal | titelseite einer zeitung/zeitung | газета/газету | 报纸 | 新聞 | 신문
recipe card | receta | receita | ricetta | recette/fiche recette | rezeptkarte/rezept | рецепт | 食谱卡/食谱 | レシピ | 레시피
treasure map | mapa del tesoro | mapa do tesouro | mappa del tesoro | carte au trésor | schatzkarte | карта сокровищ/карту сокровищ | 藏宝图 | 宝の地図 | 보물 지도
slide | diapositiva | slide | diapositiva | diapositive | folie/präsentationsfolie | слайд | 幻灯片 | スライド | 슬라이드
schedule | horario semanal/horario | horário semanal/horário | orario settimanale/orario | emploi du temps | stundenplan/wochenplan | расписание | 课程表/日程表 | 時間割/予定表 | 시간표
floor plan | plano de planta/plano de una casa | planta baixa | planimetria | plan d'étage/plan de maison | grundriss | план квартиры/план дома | 平面图/户型图 | 間取り図 | 평면도
meme | meme | meme | meme | mème | meme | мем | 表情包 | ミーム | 밈
tattoo design | diseño de tatuaje | desenho de tatuagem/tatuagem | disegno di tatuaggio/tatuaggio | dessin de tatouage/tatouage | tattoo-design/tattoo | эскиз татуировки/тату | 纹身图案/纹身设计 | タトゥーデザイン | 타투 디자인
`

/** What leads to a text, a name or a matter, in the same languages. */
export const foreignLeads = `
with the text | con el texto/con las palabras/que dice/que diga/con la frase/con el título/con el mensaje | com o texto/com as palavras/que diz/com a frase/com o título/escrito | con il testo/con la scritta/che dice/con le parole/con il titolo/con la frase | avec le texte/avec les mots/qui dit/avec le titre/avec l'inscription/avec la phrase/portant le texte | mit dem text/mit der aufschrift/mit den worten/mit dem titel/mit dem schriftzug/auf dem steht/auf der steht | с текстом/с надписью/со словами/с заголовком | - | - | -
called | llamado/llamada/titulado/titulada/denominado/denominada | chamado/chamada/intitulado/intitulada | chiamato/chiamata/intitolato/intitolata/di nome | appelé/appelée/nommé/nommée/intitulé/intitulée | namens/genannt/mit dem namen | под названием/по имени | 名为/叫做 | という名前の | 라는 이름의
about the benefits of | sobre los beneficios de/sobre los beneficios del | sobre os benefícios de/sobre os benefícios da/sobre os benefícios do | sui benefici di/sui benefici della/sui benefici dell' | sur les bienfaits de/sur les avantages de | über die vorteile von | о пользе | - | - | -
about | sobre/acerca de | sobre/acerca de | su/sul/sulla/sull'/sugli | sur/à propos de | über/zum thema/zu | о/об/про | - | - | -
for | para | para | per | pour | für | для | - | - | -
and | y/e | e | e/ed | et | und | и | 和/与 | と | 와/과
with | con | com | con | avec | mit | с/со | - | - | -
of | de/del | de/do/da | di/del/della/dei | de/du/des/d' | von/des/der | - | - | - | -
the | el/la/los/las | o/os/as | il/la/lo/gli/le/i/l' | le/la/les/l' | der/die/das/den/dem | - | - | - | -
a | un/una | um/uma | un/una/uno | un/une | ein/eine/einen/einem/einer | - | - | - | -
from | desde | desde | da/dal | - | - | от | - | - | -
`

/** Matters that are told of most, in the same languages. */
export const foreignMatters = `
the water cycle | ciclo del agua/el ciclo del agua | ciclo da água/o ciclo da água | ciclo dell'acqua/il ciclo dell'acqua | cycle de l'eau/le cycle de l'eau | wasserkreislauf/den wasserkreislauf/der wasserkreislauf/des wasserkreislaufs | круговорот воды/круговороте воды | 水循环 | 水の循環 | 물의 순환
climate change | cambio climático/el cambio climático | mudanças climáticas/as mudanças climáticas | cambiamento climatico | changement climatique/le changement climatique | klimawandel/den klimawandel | изменение климата/изменении климата | 气候变化 | 気候変動 | 기후 변화
drinking water | beber agua/agua/el agua | beber água/água | bere acqua/acqua | boire de l'eau/l'eau | wasser trinken/trinkwasser | воды/питьевой воды | 喝水 | 水を飲むこと | 물 마시기
healthy eating | alimentación saludable/comida saludable | alimentação saudável | alimentazione sana/cibo sano | alimentation saine | gesunde ernährung | здоровое питание/здоровом питании | 健康饮食 | 健康的な食事 | 건강한 식습관
better sleep | dormir mejor/sueño | dormir melhor/sono | dormire meglio/sonno | mieux dormir/sommeil | besserer schlaf/schlaf | сон/сне/сна | 睡眠 | 睡眠 | 수면
recycling | reciclaje/el reciclaje | reciclagem/a reciclagem | riciclaggio/il riciclaggio | recyclage/le recyclage | recycling | переработка/переработке | 回收利用/垃圾分类 | リサイクル | 재활용
exercise | ejercicio/el ejercicio | exercício | esercizio fisico | exercice physique/sport | sport/bewegung | спорт/спорте/спорта | 运动 | 運動 | 운동
photosynthesis | fotosíntesis/la fotosíntesis | fotossíntese/a fotossíntese | fotosintesi/la fotosintesi | photosynthèse/la photosynthèse | photosynthese/die photosynthese | фотосинтез/фотосинтезе | 光合作用 | 光合成 | 광합성
renewable energy | energía renovable/energías renovables/las energías renovables | energia renovável/energias renováveis | energia rinnovabile/energie rinnovabili | énergies renouvelables/les énergies renouvelables | erneuerbare energien | возобновляемая энергия | 可再生能源 | 再生可能エネルギー | 재생 에너지
`
