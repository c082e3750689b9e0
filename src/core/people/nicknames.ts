import { soundsOf } from './fold.ts';

/**
 * Names and what people who bear them are called, a group a line: before the bar the full forms, which are spellings of one name; after it the short
 * ones. Without marks. A short form may stand in several lines, and makes no two of their full forms the same.
 */
const GROUPS = `
# English
robert | rob robbie bob bobby bert
william | will bill billy willy willie liam
richard | rick ricky rich richie dick
john jon | johnny johnnie jack
jonathan jonathon johnathan | jon jonny johnny nathan
james | jim jimmy jamie
joseph | joe joey
michael micheal | mike mick micky mickey mikey
matthew mathew | matt matty
thomas | tom tommy
charles | charlie charley chuck chas
edward | ed eddie ned ted teddy
edmund edmond | ed eddie ned ted
edwin | ed eddie
theodore | ted teddy theo
henry | harry hank hal
harold | harry hal
george | georgie
anthony antony | tony ant
andrew | andy drew
daniel | dan danny
david | dave davey davy
steven stephen | steve stevie
christopher kristopher | chris kris kit topher
nicholas nicolas | nick nicky nico
benjamin | ben benny benji
samuel | sam sammy
alexander aleksander alexandre alessandro alejandro aleksandr oleksandr | alex al sandy sasha xander alec lex ale sanya sania shura olek oles
gregory | greg
geoffrey jeffrey jeffery | geoff jeff
gerald | gerry jerry
jerome | jerry
kenneth | ken kenny
ronald | ron ronnie
donald | don donnie
raymond | ray
timothy | tim timmy
patrick | pat paddy rick
peter | pete
philip phillip | phil pip
francis | frank frankie fran
franklin | frank
frederick frederic | fred freddie freddy
alfred | alf fred alfie
albert | al bert bertie
gilbert | gil bert
herbert | herb bert
lawrence laurence | larry lawrie laurie
leonard | len lenny leo
louis lewis | lou louie lew
martin | marty
maxwell | max
maximilian maximillian | max maxi
nathaniel nathanael | nate nat nathan
nathan | nate nat
oliver | ollie olly
reginald | reg reggie
russell | russ
simon | si
stanley | stan
stuart stewart | stu
terence terrence | terry
vincent | vince vinny vin
walter | walt wally
zachary zachery | zach zack zac
joshua | josh
jacob | jake jay cob
joel | joe
douglas | doug
dominic dominick | dom nick
cameron | cam
bradley | brad
clifford | cliff
eugene | gene
ernest | ernie
gabriel | gabe
isaac | ike zac
jeremy jeremiah | jem jerry
malcolm | mal
mitchell | mitch
montgomery | monty
norman | norm
percival | percy
rudolph rudolf | rudy rudi
sebastian | seb bastian basti
solomon | sol
sidney sydney | sid syd
tobias | toby tobi
victor viktor | vic vik
wesley | wes
elizabeth elisabeth elisabet | liz lizzie lizzy beth betty betsy eliza libby lisa elsie ella liesl lisbeth elise bess bessie
margaret | maggie meg peggy peg madge marge margie greta daisy
katherine catherine kathryn katharine cathryn kathrin catharine | kate katie kathy cathy kat kit kitty katy cat
mary | molly polly mae mamie
ann anne | annie nan nancy nanny
anna | annie ann anni
patricia | pat patty patsy tricia trish
barbara | barb babs barbie
susan susanna susannah suzanne | sue susie suzie suzy
dorothy dorothea | dot dottie dolly dora thea
deborah debra | deb debbie
jennifer | jen jenny jenn
jessica | jess jessie
rebecca rebekah | becky becca bec
rachel rachael | rach
samantha | sam sammy
stephanie stefanie | steph stephie steffi steffie fanny
christina kristina cristina | chris tina chrissy kris krissy
christine kristine kristin | chris tina chrissy kris
kirsten kirstin | kirsty kirstie
alexandra alessandra alejandra aleksandra oleksandra | alex sandra sandy lexi lexie alexa sasha ale ola lesya lesia
victoria viktoria | vicky vicki vikki tori
veronica | ronnie vero nica
virginia | ginny ginger
valerie | val
vanessa | nessa
frances | fran frankie fanny francie
florence | flo florrie
gwendolyn gwendoline | gwen
eleanor elinor eleanora | ellie nell nora ella lenora
helen | nell ellie
ellen | nell ellie
jacqueline | jackie jacqui
janet | jan
judith | judy judi
josephine | jo josie
joanna johanna | jo joanie hanna hanni
joanne | jo
julia | jules julie
juliana julianne | jules julie
kimberly kimberley | kim kimmy
laura | laurie lori
lillian lilian | lily lil lilly
louise louisa | lou lulu
madeleine madeline madelyn | maddie maddy mad
melissa | mel missy lissa
melanie | mel
amelia | amy millie mel
amanda | mandy
cynthia | cindy
caroline carolyn | caro carrie carol lynn caz
charlotte | charlie lottie lotte char
constance | connie
danielle daniela | dani danni
emily | em emmy millie
emma | em emmy
gabrielle gabriela gabriella | gabby gabi gaby ella
georgina georgia | georgie gina
harriet | hattie harri
isabel isabelle isabella | izzy bella belle isa issy
lucille | lucy
lucinda | lucy cindy
marjorie | marge margie
martha | marty patty
matilda mathilda | tilly mattie
maureen | mo
michelle | shelly micki mich
mildred | millie
miranda | randi mandy
natalie | nat
natasha | nat tasha
nicole nicola | nicky nikki nic nico
olivia | liv livvy
pamela | pam
penelope | penny
philippa | pip pippa
priscilla | cilla
rosemary | rose rosie
roberta | bobbie robbie berta
sarah sara | sally sadie
teresa theresa | terry terri tess tessa tracy
wilhelmina | mina willa billie mimi
winifred | winnie freda
zoe | zo
abigail | abby gail
agnes | aggie nessa
alison allison | ali allie
angela | angie ange
antonia | toni
beatrice beatrix beatriz | bea trixie bia
bridget | biddy bridie
# German and Austrian
johannes | hans hannes johann jan jo
johann | hans hannes jo
hans | hansi
josef | sepp jupp pepi beppo joschi seppi
maximilian | maxl
franz | franzl
friedrich | fritz fred fiete friedel
heinrich | heinz heiner hein heini
wilhelm | willi willy wim helmi
karl carl | kalle karli
ludwig | lutz wiggerl
georg | schorsch jorg girgl
matthias mathias | matze matti hias hiasl
michael | michi micha michel mischa
andreas | andi andy anderl dre
alexander | alexl
sebastian | wastl basti
thomas | tomi
stefan stephan | steff stef
christian | chris christl krischan
christoph christof kristof | chris stoffel
ulrich | uli ulli
ulrike | uli ulli rike
manfred | manni fred freddy
reinhard reinhardt | reini hardy
wolfgang | wolf wolfi
gunther gunter guenther guenter | gunni
rudolf | rolf
klaus claus niklas nikolaus | klausi niko klas
bernhard bernhardt | bernd berni hardy
berthold | bert
dietrich | dieter dirk
eberhard | ebi hardy
gerhard gerhardt | gerd gert hardy
siegfried | sigi siggi
siegmund | sigi siggi
hermann | hermi
leonhard | leo hartl
lorenz | lenz
philipp | phil lipp
valentin | valli
vinzenz | vinz zenz
jakob | jockel jack
joachim | jochen achim jo
jurgen juergen | jogi
katharina katarina | kathi kati katha kathrin katrin rina ina kathe nina
margarete margarethe margareta | grete gretel gretl greta rita marga gitta
elisabeth | lisa liesel sissi sisi lisl elsa else ilse bettina betti
barbara | babsi barbel
brigitte birgit | gitti gitta
gertrud gertrude | trude traudl gerti trudi
hildegard | hilde hilda
franziska | franzi ziska sissi
theresia therese theresa | resi reserl resl thesi
magdalena | lena leni magda
helene helena | lena leni hella
susanne susanna | susi susann sanne
johanna | hanne hannah hannchen
angelika | geli angie
anneliese annelise | liesel anne
annemarie | anne mia
christiane | chris christel
cornelia kornelia | conny nelly nele
dorothea | doro thea dorle
eva | evi
ingeborg | inge
jacqueline | jacky
josefine josephine | josi fini finchen
maria | mia mizzi mitzi mia ria
michaela | michi ela
petra | petzi
renate | nate reni
rosemarie | rosi romy
sabine | bine
sieglinde | linde sigi
stefanie stephanie | steffi stefi
ursula | uschi ulla ursel
veronika | vroni vera
waltraud | traudl walli
wilhelmine | mina minna helmi
zenzi kreszenz | zenta
# Spanish and Catalan
jose josep | pepe pepito chepe pep
maria | mari mariquita maruja ma
francisco francesc | paco pancho curro fran paquito kiko quico xisco cesc
francisca | paca paqui fran paquita
ignacio ignasi inigo | nacho nachete
guadalupe | lupe lupita
dolores | lola loli lolita
concepcion | concha conchita conchi
consuelo | chelo
rosario | charo chayo
mercedes | merche meche
manuel | manolo manu lolo
manuela | manoli manola manu
antonio antoni | tono toni nono
antonia | tona toni
jesus | chus chuy suso
enrique | quique kike
eduardo | edu lalo duardo
alberto | beto berto albert
roberto | beto berto tito robert
gilberto | beto
humberto | beto
fernando | nando fer
fernanda | fer nanda
gonzalo | gonza chalo
guillermo guillem | guille memo willy
rafael | rafa
ramon | moncho mon
santiago | santi chago yago
sebastian | sebas
vicente vicent | chente
alfonso alonso | fon poncho
alfredo | fredo
luis lluis | lucho luisito
miguel miquel | migue micky
rodrigo | rodri
ricardo | richi cardo rica
salvador | salva chava
gerardo | gera
gregorio | goyo
joaquin joaquim | quino joaco chimo quim
javier xavier | javi xavi
jorge jordi | coque koke
juan joan | juancho juanito juani
carlos | carlitos charly
carmen | carmela menchu mamen
cristina | cris tina
daniel | dani
david | davi
diego | dieguito
elena | nena lena
esperanza | espe
gabriel | gabi
graciela | chela
isabel | isa chabela chabe bel
leticia | leti
lourdes | lurdes
lucia | luci lu
margarita | marga mago rita
mariano | nano
marta martha | martita
monica | moni
montserrat | montse
natalia | nati naty
nicolas | nico
patricia | patri pati paty
pedro pere | perico
pilar | pili
raquel | raque
sergio | checo sergi
silvia | sil
soledad | sole
susana | susi
teresa | tere maite
valentina | valen
veronica | vero
victoria | vicky
yolanda | yoli
encarnacion | encarna
inmaculada | inma
asuncion | asun
milagros | mila
josefa josefina | pepa fina
begona | bego
beatriz | bea
ana | anita
alejandro | alex jano
alejandra | jana
agustin | tin
anastasio | tasio
# Portuguese
jose | ze zeca zezinho
joao | joca jonga joaozinho
francisco | chico xico quim chiquinho
antonio | tonho toninho to
manuel manoel | mane neco nelo
joaquim | quim
eduardo | dudu edu du
luiz luis | lula luizinho
maria | mariazinha mia
fernanda | nanda
fernando | nando
guilherme | gui guiga
gustavo | guga gu
henrique | rique
leonardo | leo
rodrigo | digo
ricardo | rico cadu
carlos | cadu caca
sebastiao | tiao bastiao
raimundo | mundinho
bernardo | be
beatriz | bia
gabriela | gabi bia
isabel isabela | bel bela isa
mariana | mari
marina | mari
juliana | ju
luciana | lu
luisa luiza | lu lulu
patricia | pati
rafaela | rafa
renata | re
tatiana | tati
vitoria | vivi
teresa tereza | teca
catarina | cata cati
margarida | guida
conceicao | sao
# French
emmanuel | manu
emmanuelle | manue manu
frederic | fred
frederique | fred
alexandre | alex
alexandra | alex
francois | fanfan
philippe | phil
christophe | chris tof
stephane | steph
stephanie | steph
dominique | dom domi
jean | jeannot
jacques | jacky
guillaume | guigui guillou
benoit | ben
benjamin | ben benji
nicolas | nico
vincent | vince
laurent | lolo
sebastien | seb
maxime maximilien | max
matthieu mathieu | mat matt
antoine | toine tonio
augustin | gus
auguste | gus
theophile | theo
theodore | theo
gregoire | greg
thibault thibaut thibaud | thib tibo
olivier | olive
pierre | pierrot
charles | charly
catherine | cathy kate
caroline | caro
veronique | vero
virginie | nini
valerie | val
sandrine | sand
elisabeth | babeth lise lisbeth elise
genevieve | ginette viviane
jacqueline | jacotte
josephine | jo fifine
madeleine | mado
marguerite | margot
marie | manon mimi
mathilde | math
christine | cricri
dorothee | doro
florence | flo
florian | flo
laurence | lo
anne-sophie annesophie | anso
marie-christine mariechristine | mc
# Italian
giuseppe | beppe peppe pino peppino geppi
giovanni | gianni nanni vanni
gianluca | luca
giancarlo | carlo
francesco | franco cecco ciccio checco
francesca | franca fra checca
luigi | gigi gino luigino
luigia | gina
antonio | tonino toni nino toto
antonietta | etta nietta
salvatore | toto salvo turi
domenico | mimmo nico menico
vincenzo | enzo cenzo
lorenzo | enzo renzo
roberto | robi berto
alessandro | ale sandro alex
alessandra | ale sandra
alfonso | fofo
federico | fede rico
federica | fede
filippo | pippo
giacomo | mino giacomino
giorgio | gio
giulia | giuli
gabriele | lele gabri
raffaele | lele raffa
daniele | lele dani
emanuele | lele manu
michele | lele michi
matteo | teo
nicola niccolo | nico cola
pasquale | lino
pietro | piero
riccardo | ricky ricca
stefano | ste
tommaso | tom masi
umberto | berto
caterina | cate rina
chiara | chia
elisabetta | betta lisa elisa betty
eleonora | nora ele
giuseppina | pina giusy pinuccia
margherita | rita marghe ghita
mariateresa | maite
maddalena | lena
teresa | resi
valentina | vale
valeria | vale
valerio | vale
# Dutch and Flemish
johannes | jan hans joop hannes johan jo
hendrik hendricus henricus | henk rik hein henri henny
cornelis cornelius | kees cor nelis cees cornel
wilhelmus willem | wim willem pim
jacobus jacob jakob | jaap koos cobus ko
gerardus gerard | gerrit geert gert ger
petrus pieter | piet peter
franciscus frans | frans cis
martinus maarten | tinus martijn martin
antonius anthonie | ton toon anton teun
theodorus theodoor | theo dorus door
nicolaas nikolaas | klaas nico niek
adrianus adriaan | ad arie janus
lambertus lambert | bert bart
bartholomeus | bart mees
gijsbertus gijsbert | gijs bert
hubertus hubert | huub bert
leonardus leendert | leo leen
matthijs mattheus | thijs mats
christiaan christianus | chris
sebastiaan | bas bastiaan
bastiaan | bas
michiel | chiel
lodewijk | lou lode
dirk diederik | rik dick
frederik | freek fred rik
cornelia | corrie cor nel nelleke lia
johanna | jo anja hanneke annie janneke joke
wilhelmina | mien willy mina wil
catharina | trijntje toos kaat rina katrien
elisabeth | els betje lies liesbeth bets
margaretha | greet gretha griet marga
maria | marijke mieke riet mia marieke mieke ria
hendrika | riek rika
petronella | nel pietje
theodora | dora thea
anna | anneke annie
# Nordic
lars | lasse
lars laurits | lasse
nils niels | nisse
karl | kalle
jan | janne
johan | janne jojje
per | pelle
peter | pelle peppe
gustav gustaf | gurra gusten
fredrik frederik | fredde freddy fred
magnus | mange
anders | ante
erik eric | jerka
henrik | henke
mikael michael | micke mikke
stefan | steffe
thomas tomas | tompa
tobias | tobbe
robert | robban
roger | rogge
bertil | berra
christian kristian | krille chrille
christer krister | krille
kristoffer christoffer | kricke stoffe stoffer
mathias mattias | matte
martin | matte
patrik | putte patte
sebastian | sebbe
ulf | uffe
olof olov olaf olav | olle ole
soren | sor
rasmus | ras
jens | jensa
joergen jorgen | jorn
elisabeth elisabet | lisa bettan lis lisbet lisbeth lise
margareta margrethe | greta maggan grethe
katarina | kattis kajsa karin
birgitta | gittan gitta brita
ingrid | inga
kristina kirstine | stina kicki kirsten tina
gudrun | runa gunna
sigridur sigrid | sigga siri
jon | nonni
sigurdur | siggi
gudmundur | gummi
magnus | maggi
johannes | joi hannes
juhani | jussi juha
johannes | jussi juha
mikko | miku
katariina | kati kaisa kaija
aleksi aleksanteri | ale santeri
# Polish and Czech
katarzyna | kasia kaska
malgorzata | gosia malgosia
agnieszka | aga agusia
aleksandra | ola olka
anna | ania anka
barbara | basia baska
elzbieta | ela elka
ewa | ewka
joanna | asia joasia aska
magdalena | magda
monika | monia
wojciech | wojtek
krzysztof | krzysiek krzys
grzegorz | grzesiek grzes
jakub | kuba
jan | janek jas
jozef | jozek
karol | karolek
katerina | katka kacka kaca
lukasz | lukaszek
maciej | maciek
marek | mareczek
michal | michalek misiek
mikolaj | mikolajek
pawel | pawelek
piotr | piotrek piotrus
przemyslaw | przemek
radoslaw | radek
rafal | rafalek
slawomir | slawek
stanislaw stanislav | staszek stasiek standa stas
tadeusz | tadek
tomasz | tomek
tomas | tom
wladyslaw | wladek
zbigniew | zbyszek
zofia | zosia
zuzanna | zuzia
teresa | terenia
urszula | ula
beata | beatka
dorota | dorotka
jadwiga | jadzia
jolanta | jola
boguslaw | bogus bogdan
miroslaw | mirek
jaroslaw jaroslav | jarek
jiri | jirka
josef | pepa
vaclav | vasek
frantisek | franta
jan | honza jenda
ladislav | lada
miroslav | mirek
zdenek | zdena
alzbeta | bet betka eliska
laszlo | laci
istvan | pista isti
jozsef | joska
sandor | sanyi
ferenc | feri
gabor | gabi
katalin | kati kata
erzsebet | bozsi zsoka erzsi
zsuzsanna | zsuzsa zsuzsi
# Russian and Ukrainian
aleksandr alexander oleksandr aliaksandr | sasha sascha shura sanya alex
aleksandra alexandra oleksandra | sasha sascha shura
aleksei alexei alexey aleksey oleksii alexis | lyosha alyosha lesha alex oleksa
anastasia anastasiia anastasiya | nastya nastia stasya anya
anatoly anatoliy anatolii anatolij | tolya
andrei andrey andrii andriy | andryusha
anna hanna ganna | anya anja annushka nyura
boris borys | borya
daria dariya darya dariia | dasha
denis denys | den
dmitry dmitri dmitriy dmitrii dmytro | dima mitya dimitri
ekaterina yekaterina kateryna katerina | katya katia katja kate
elena yelena olena helena | lena alyona lenochka
elizaveta yelyzaveta | liza
evgeny evgeni yevgeny evgenii yevhen eugene | zhenya jenya zhenia
evgenia yevgenia yevheniia | zhenya jenya zhenia
fyodor fedor fedir theodore | fedya
galina halyna | galya halya
grigory grigori hryhorii | grisha
igor ihor | igoryok
ilya illia ilia | ilyusha
irina iryna | ira irisha
ivan | vanya vania
kirill kyrylo cyril | kir
konstantin kostyantyn constantine | kostya kostia
ksenia kseniya xenia | ksusha ksyusha
oksana oxana | ksana
leonid | lyonya
larisa larysa | lara
lev | lyova leo
liudmila lyudmila ludmila liudmyla | lyuda luda mila
maksim maxim maksym | max maks
margarita | rita margo
maria mariya mariia mariya | masha marusya
mikhail mihail mykhailo michael | misha mischa
nadezhda nadiia nadia | nadya nadia
natalia natalya nataliya nataliia nathalie | natasha nata
nikolai nikolay mykola nicholas | kolya
oleg oleh | olezhka
olga olha | olya olia
pavel pavlo paul | pasha
pyotr petr petro peter | petya
polina | polya
roman | roma
sergei sergey serhii serhiy sergiy serge | seryozha serezha
sofia sofiya sophia sofiia | sonya sonia
stepan | styopa
svetlana svitlana | sveta lana
tatiana tatyana tetiana tetyana | tanya tania tanja
timofei timofey tymofiy | tima
vadim vadym | vadik
valentina valentyna | valya
valery valeriy valerii | valera
vasily vasiliy vasyl | vasya
viktor victor | vitya
viktoria victoria viktoriya viktoriia | vika
vitaly vitaliy vitalii | vitalik
vladimir wladimir volodymyr vladymyr | vova volodya vlad
vladislav vladyslav | vlad vladik
vyacheslav viacheslav | slava
yaroslav iaroslav | slava yarik
yulia yuliya iuliia yuliia julia | yulya julya
yuri yury yuriy iurii yurii george | yura
zoya zoe | zoyka
# Greek
georgios giorgos yiorgos george | yorgos
ioannis yannis giannis john | yiannis
konstantinos constantinos | kostas costas dinos
dimitrios dimitris dimitri | mitsos jimmy takis
nikolaos nikos nicholas | niko nick
panagiotis | panos takis
christos | chris
eleni helen | elena lena
aikaterini ekaterini katerina | kate rina
vasileios vasilis vassilis | bill
athanasios | thanasis thanos nasos
spyridon | spyros
evangelos | vangelis angelos
theodoros | thodoris theo
alexandros alexander | alekos alex
anastasios | tasos
stavros | stavri
# Arabic, Persian, Turkish: spellings
mohammed muhammad mohamed mohammad muhammed mohamad mehmet muhamed mahomed | mo moe med mohd md
ahmed ahmad ahmet |
mahmoud mahmud mahmut |
mustafa mustapha moustafa | musti
youssef yousef yusuf yousuf yosef joseph youssouf | joe
ibrahim ebrahim brahim | ibo
ismail ismael esmail |
hussein hussain husain hossein huseyin hossain | 
hassan hasan |
omar umar omer |
othman osman uthman usman |
khaled khalid halid |
khadija khadijah hatice |
fatima fatma fatemeh fatimah | fati
aisha aicha ayse aysha ayesha |
zainab zeinab zeynep zaynab |
mariam maryam meryem miriam maryem |
yasmin yasmine jasmine yasemin jasmin |
layla leila laila leyla |
noor nour nur noura |
said saeed sayed syed |
jamal gamal cemal |
karim kareem kerim |
rashid rasheed rachid |
samir sameer |
tariq tarek tarik tareq |
walid waleed |
yasser yasir yaser |
abdullah abdallah abdulla abdoulaye | abdul abdou
abdulrahman abdelrahman abderrahman abdurrahman | abdul abdou abdel
abdulaziz abdelaziz abdelazeez | aziz abdul
reza riza |
ali aly |
# India
krishnan krishna | krish
subramaniam subramanian subramanyam | mani subbu
venkatesh venkatesan | venkat venky
venkata venkateswara | venkat venky
lakshmi laxmi |
srinivas shrinivas srinivasan | srini vasu
raghavendra | raghu
rajesh | raj raju
rajendra rajinder | raj raju
sanjay | sanju
vijay | viju
vikram | vicky
siddharth siddhartha | sid
abhishek | abhi
abhijit abhijeet | abhi
abhinav | abhi
aditya | adi
aishwarya | aish
divya | divi
priyanka | priya
shivani | shivi
swathi swati |
deepak dipak | deepu
deepika dipika | deepa
# names that look like others, and are not
martina |
marina |
marianna |
adrian |
adriana |
andrea |
andreas |
dario |
marcus markus |
marius |
marcel |
marvin |
melina |
selina |
celina |
sabina |
sabrina |
katrina |
alfredo |
ramesh |
suresh |
naresh |
mahesh |
ganesh |
mukesh |
rakesh |
sunita |
sumita |
anita |
amita |
brenda |
brandon |
brendan |
gerda |
wanda |
wiktor |
wiktoria |
claudia |
claudio |
# Hebrew
yitzhak itzhak isaac | itzik
avraham abraham | avi abe
yaakov jacob yakov | kobi
yosef joseph | yossi
moshe moses | moishe
david | dudi dudu
shmuel samuel | muli sam
binyamin benjamin | benny bibi
rivka rebecca | rivi
`;

interface Place {
  readonly line: number;
  readonly isFull: boolean;
}

function placesOf(groups: string): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const add = (name: string, place: Place) => void places.set(name, [...(places.get(name) ?? []), place]);
  for (const [line, text] of groups.split('\n').entries()) {
    if (text.startsWith('#')) continue;
    for (const [at, half] of text.split('|').entries())
      for (const name of half.split(' ').filter(Boolean)) {
        add(name, { line, isFull: at === 0 });
        for (const sound of soundsOf(name)) add(`~${sound}`, { line, isFull: at === 0 });
      }
  }
  return places;
}

let known: ReadonlyMap<string, readonly Place[]> | undefined;
/** Made when it is first needed: few pages ever do. */
const placesIn = (): ReadonlyMap<string, readonly Place[]> => (known ??= placesOf(GROUPS));

/**
 * How two given names go together, each told by its foldings and, with "~" before, its sounds: `form` where one is a usual form of the other, Bob of
 * Robert, Mohamed of Muhammad; `shorts` where both are short for one name, as Bob and Rob may be.
 */
export function kinshipOf(a: readonly string[], b: readonly string[]): 'form' | 'shorts' | undefined {
  const [ours, theirs] = [a, b].map((forms) => forms.flatMap((form) => placesIn().get(form) ?? []));
  const shared = (ours ?? []).flatMap((one) => (theirs ?? []).flatMap((other) => (one.line === other.line ? [one.isFull || other.isFull] : [])));
  if (shared.length === 0) return undefined;
  return shared.includes(true) ? 'form' : 'shorts';
}

/** Whether a name, by its foldings, is known to be given to people, whatever else it is. */
export const isGivenName = (forms: readonly string[]): boolean => forms.some((form) => placesIn().has(form));
