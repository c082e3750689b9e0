import { isGivenName } from './nicknames.ts';

/*
 * Given names that are family names as well, beside those that have short forms or spellings of their own (`nicknames.ts`): by the order alone nobody can
 * tell whether Taylor Jordan and Jordan Taylor are one. Without marks.
 */

const NAMES = `
aaron abbas abbott abdi abed abel abraham abu achutha adair adam addison adel adnan ahmed ajay ajit akbar akhtar akram alain alam albrecht alden ali allison alonso alonzo
alphonse altaf alton amand amar amaro ambrose amin amir amjad amos anand ananda ananth anderson andre angel angelo anil anis anoop ansari anselm antal antoine anwar
aravind archer arden arend arif arjun arnaldo arnaud arnold arslan arul arun asad ashby asher ashley ashok ashraf ashton ashwin aslam aubert aubin aubrey august auguste
augustin augusto aurel austin avery axel aziz badr bailey bakr bala balaji balan balazs balint baltasar balu baptiste barrett barry bartolo baruch bashir basil
basile baskar bastian bastien baxter beatrix beau beckett bellamy benedek benedict benedikt beneke benjamin bennett benoit bentley berkeley bernal bernard bernardo bernd
bernhard berthold bertram bertrand beverly bharat bharath bhaskar bilal blaine blair blaise blake blas bond boris bowen bowie boyd brady brandt brant brent brett brice
briggs brock brody brooke brooks bruce bruno bryan bryant bryce bryson burhan burke burton byron caldwell calvin camille campbell carey carl carlisle carlton carmel
carroll carson carter casey cash casimir caspar cassidy cecil cesar cezar chacko chance chand chandler chandra chandran chandrasekhar charan chase cherian chester chetan
christ christel clara clark clarke claude clay clayton clemens clement cleveland clinton clyde coby cody cohen colby cole coleman colette colin collins colton conner
connor conrad conway cooper corbin corey cornelis cory courtney craig crawford crosby cruz cullen curtis cyprian cyril cyrus dakota dale dallas dalton damian damon dana
daniel dante darby darcy darwin das david davide davis dawood dawson day dayal deacon dean deb delaney dell demir denis denise dennis denton denver deo derek desmond dev
deva devin devon dexter dhanraj dharma diab diego dieter dietmar dietrich dillon dinesh dinis dixon domingo donat donato drake drew duane duarte duke duncan durai dustin
dwayne dwight dylan earl easton eckhard eden edison egon ekkehard elango elder eli elia elias eligio ellery elliot elliott ellis elmer elton emanuel emerson emery emil
emile emilio emin emmett engel engelbert ennis enoch enrico ephraim erhard erich ernst errol erwin esme esteban etienne eusebio evan evans everett evrard ezekiel ezra
fabian fabien fabio fabre fadel fahad faisal faith fallon farah farhan farid farooq farouk faruk faulkner fausto fawzi felix felton fenton ferdinand fergus fermin
fernando fidel fikri filip finlay finley finn fisher fitzgerald fletcher flora florent florian flynn forbes ford forest forrest foster fouad fox frances francis franco
francois franklin franz fraser frazier freeman friedrich fritz fuad gal gale gallus ganesan ganga garcia gareth garland garner garrett garrison garth gary gaspar gaston
gautier gavin gentry george gerard gerhard germain german gerold ghani ghazi gideon giles gilles gilmore giri girish glen glenn godfrey goetz gonzalo gopal gopalan gopi
gordon gottfried gottlieb govind govindan grace grady graham grant gray grayson green gregoire gregor griffin guenther guerin guido guillaume guna gunther guru gustav guy
habib hadi hadley hafez hafiz hagen hakim hale haley halil hall hamad hamdan hamdi hamid hamilton hamish hamza hanif hank hanley hanna hans harald harding hari harish
harley harlow haroon harper harris harrison hart hartmut hartwig harun harvey hasan hashem hashim hatem haven hayden hayes hazel heath hector heiko hein heinrich heinz
hektor helen helmut helmuth hemant henderson hendrix henri henrique henry herbert heribert herman hermann hieronymus hikmet hilaire hilario hilary hilton hisham hogan
holden holland hollis holly honor hope hosni houston howard hubert hudson hugh hughes hugo hugues humbert humphrey hunter hyatt ida idris ignacio ignaz igor ihsan ilyas
imam imran imre ingram iqbal ira irvin irving irwin isa isaac isaiah ishai ishaq isidor isidro islam israel issa istvan ivo ivor ivory iyer jaber jabir jack jackson jacob
jafar jagadish jagan jagger jai jaime jakob jalal jameson jamil jamison jan janaki janos jansen jaques jared jarrett jarvis jason javed jawad jay jaya jayaram jean
jefferson jenkins jenson jeremiah jeremias jermaine jerome jesse jessie jewel jeyaraj jibril joachim joaquin jochen joel john jonah jonas jonathan joos jordan jorg jorge
jose josef joseph joshua joyce judd jude judge julian julien julius jurgen justice justin justus kaan kadir kailash kajetan kalai kalman kamal kamala kamel kamran kane
kannan karl karthik karthikeyan kaspar kaya kazim keane keaton keegan keenan keith kelly kelsey kelvin kemal kendall kendrick kennedy kent kenyon kerr kerry kevin khalil
khan kieran kilian killian kim king kingsley kingston kiran kirby kirk kishan kishore klaus knox konrad korbinian kornel krishna kristof kumar kumaran kumari kunal kurian
kurt kyle lacey ladislaus laird lakshman lal lalit lamar lambert lamberto lamont lance landon lane lang langston lara lata latif laurel laurens laurent lawson laxman
layton lazare lazaro leander lee leger leigh leighton leith leland lennon lennox lenz leo leon leonard leonardo leone leonhard leopold leroy leslie lester levente levi
lincoln linden lindsay lindsey lino linus lionel lloyd logan lokesh london lorant loren lorenz lorenzo lorinc lorne lothar lowell luc lucas luciano ludwig luis lukacs
luke luna luqman lutfi luther lutz lyle lynch lyndon lynn mackenzie madan maddox madhav madhavan madhu madison magnus mahadevan mahdi maher mahesh maimon majeed majid
malek malik mallory malone manfred manish manley manning manoj mansoor mansour manuel marc marcel marcelin marcello marco marcos marek mariano marie marin marina marino
mario marion marius mark marley marlon marlow marlowe marsh marshall marvin marwan mason masood masoud mate mateo mateus mathai mathew mathieu mathis matthias maurice
mauro maverick maxim maximin maxwell may mckenna mckinley medard mehdi melchior mercedes mercer meredith merle merlin merrill merritt metin michel michele miguel miklos
miles miller millie milo milton mirza modesto mohan mohanan monroe montague mordechai morgan moritz morris morrison mortimer morton moses moss moussa mubarak mukhtar
mukund munir murad murali muralidhar murat murphy murray murthy murugan musa muslim muthu myles myron nabil nader nadir nagaraj nagarajan nahum najib nambi nanda nandan
napoleon narain narasimhan narayan narayana narayanan nash nasir nasr nasser natale natarajan nathan naveed naveen nawaz nazir neal neil nell nelson neumann nevada
neville newton nicholson nicolai nicolas nigel ninan nissim nitin noah noam noble noe noel nolan noori norbert norris norton nowell oakley odell ogden olaf olive oliver
olivier om omar oommen orban orson osama osborne oscar osmond oswald otis ottmar otto owen owens oxley ozan ozgur pablo padma page paige palani palma palmer pandian paolo
parker parrish parvathi parvez pascal paschal pascoe pascual patrice paul paula paulin paulo paxton payton pedro penn pepin percy perrin perry peyton phelan philip
philippe phoenix pierce pierre piers pilar pillai pius placido porter powell prabhakar prabhu pradeep prakash pramod prasad prasanna prashant pratap praveen prem prescott
presley preston price prince prosper purushottam qadir qasim quentin quincy quinn quirin qureshi radha radhakrishnan raed rafi rafiq raghavan raghu rahim rahman rahul
rain rainer raj raja rajab rajagopal rajan rajaram rajasekar rajiv raju ram rama ramachandran ramadan ramakrishnan raman ramanan ramanathan ramesh ramon ramsay ramsey
ramzan ramzi rana randall randolph ranga ranganathan ranjan ranjit raoul raphael rashad rathore rauf raul raven ravi ravindra ravindran ray raymond raza reagan reece reed
reese reeve regan regis reid reilly reiner reinhard reinhold remington remy renard renato renaud rene reuben rex rhett rhodes rhys riad ricardo richard rico riley rio
river rizwan robert roberto robin robinson rocco roch rochus roderick rodney rodrigo roger roland rolf rolland romain roman romano romeo ronan rory rosa rosario roscoe
rose ross rowan rowland rowley roy royce ruben ruby rudolf rudyard rufus ruiz rupert ruprecht russell ruth ryan ryder ryker rylan sabin sabir sabri sachin sadiq safi sage
sai sajid salah saleem saleh salem salim salman salomon salvador salvatore sami samson samuel sancho sanders sandor sanford sanjeev sankar santiago santo santos santosh
saran saravanan sarma sarwar sasson sathish satish saturnin satya saul savannah sawyer saxon schuyler scott seamus sebastian sebastien sekar sekhar selim selvam selvan
selwyn senthil serge seshadri seth severin seymour shabir shah shahid shahin shaker shakir shalom shankar shanmugam shannon sharad sharif shaukat shaw shawn shay shea
shekhar shelby sheldon shelley shepherd sheridan sherman sherwood shimon shirley shiva shyam siddiq sidney siegfried siegmund sigmund silas silva silver silvestre
silvestri simcha simeon simon simpson sinclair siva sivakumar sivaraman sixt skylar skyler sloan sloane sohail solomon spencer sridhar sridharan srikanth sriram stacey
stacy stafford stanford stanton stefan stefano steffen stephan sterling stirling stone storm sudhakar sudhir sulaiman suleiman sullivan suman summer sundar sundaram
sundaresan surendra surya sutton sven swami swaminathan sydney sylvain sylvester szilard taha taher tahir tal talbot tamas tamer tanner tarik tate tatum taufik taylor
teagan teodoro terrell tevfik thatcher theis theo thibault thierry thilo thomas thorne thornton thurston tiago tibor tilman timo tobias toby todd tomas toni torsten
toussaint tracey tracy travis tremaine trent trevor trey trinidad tristan troy truman tucker tufail turner tyler tyrone tyson ucar uday udo ulrich umar umesh unni urbain
urban ursin usman vahid valentin valentine valentini valentino valerio vance varghese vasan vasanth vasudevan vaughan vaughn veit velu venkataraman venu vera vernon
vicente victor vidal vijayakumar vilmos vimal vinay vincent vincenzo vinod virgil viswanathan vital vitale vitus vivek volker volkmar wade wahab wahid walker wallace
waqar ward warner warren warwick washington wasim watson wayne webster wendel wendell wenzel werner weston wheeler whitney wieland wilbur wilder wiley wilfried wilhelm
willard willis wilson windsor winfried winston winter wolf wolfram woodrow woody wren wright wyatt wynn xavier yadav yahya yaman yaqub yaser yasin yogesh york younes
younis yunus yusuf yves zachariah zafar zahid zahir zaki zaman zane zayd zia ziad zion zoltan zsolt zuhair
`;

/** Of Chinese, Korean and Vietnamese names, one syllable each. Where three stand together, the two of the given name tell which is the family's. */
const SYLLABLES = `
ai an bai bo chan chau chen cheng chi chung dan dong duong fan fang feng gao guan ha hai han he hoang hong hu hua huan hui hyun jang ji jia jian jiang jiao jin jing joo
ju jun jung kai kang kim lam lan lang le lee lei li lian lin ling long lu luan ly ma mai man mei meng mi min ming mo moon mu ni nian ning pei peng ping qi qian qin qing
rong ruan rui sang shan shen shi shin shu shuang si song su sun sung tai tan tang tao thai tian tong tu van vu wan wei wen wu xi xia xiang xiao xin xing xiong xu xue yan
yang yao ye yi yin ying yon yong yoo yoon you young yu yuan yue yun zhen zhi zhong
`;

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const names = wordsIn(NAMES);
const syllables = wordsIn(SYLLABLES);

/** Whether each word of a name, told by its foldings, may be the given one, so that its order does not tell which of them is. */
export function mayEachBeGiven(words: readonly (readonly string[])[]): boolean {
  const isGiven = (forms: readonly string[]) => isGivenName(forms) || forms.some((form) => names.has(form));
  const isSyllable = (forms: readonly string[]) => forms.some((form) => syllables.has(form));
  return words.every((forms) => isGiven(forms) || (words.length === 2 && isSyllable(forms)));
}
