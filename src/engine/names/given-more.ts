import { wordSet } from '../word-set.ts';

/**
 * Given names beyond those whose gender the lists know, folded by `normaliseWord`; first names of people in public life
 * of all lands (holders of offices in Wikidata, CC0), less those that are as often surnames, places or common words.
 */
export const MORE_GIVEN_NAMES = wordSet(
  `aase abbas abby abd abdel abdelaziz abdelkader abdh abdikadir abdillahi abdulaziz abdulkadir abdulrahman abdurrahman
  abel abu achmad adaeze adan adang addie ade adel adil adnan adolfo adriana adrienne agatha agus ahmet aileen ajay
  akira akos akram alaa alaksandr alana alasdair alberto aleh alejandra aleksandar aleksander aleksandr aleksandra
  aleksei aleksey alena alessandra alessandro alessio alexandre alexandru alexey alexis alf alfonso alfredo aliaksandr
  alina alla alma alois alvaro alvin alyaksandr alyssa amara ami amit amjad ammar amos amund anand anang anas
  anastasia anatol anatoliy anatoly andika andras andrej andreja andres andrey andriy andrzej ane anette angelica
  angelika angie anil anja anjali annabel annah anneli anni annika antero antoine antoinette anton antonella antti
  anvar arbab aref ari ariana ariel arif arkady arlene armen arne arpad artem arturo arun arve arvind aryeh asad ase
  asha ashlee ashley ashok ashot asif asma astrid athena atte attila aud audrey audun augustine aurel aurelio ava avi
  avis avraham axel ayesha ayhan ayman ayobangira ayse azam aziz babatunde badr bambang baris barry bart barys bas
  bashar basil bassam beate beatrix beatriz bekir belinda benard bengt benny bente berit bernd bernhard bernice bernt
  bert bertha bessie bethany betsy bettina bev bilal bilawal birgit birgitte bjarne bjorn bjørg bjørgulv bjørn bjørnar
  blake blanche bogdan boitumelo bonnie borislav boyan brandi branko brendan brett bridgette brigitte britta bruno
  bulent bushra caleb camila camilo candace candice carina carles carlo carmelo carolina carsten casey cassandra
  cassie catalin catalina cathleen cecil cecilie cedric cees celeste celia celine cemal cengiz cephas chantal chao
  charlene cheri cherie chiara chidi chimamanda chinedu christoph chukwuma ciprian clare clarence claudio claudiu
  claus clayton clemens clement cody cole colette colleen connie constance constantin consuelo cora corinne cornel
  cornelia corneliu cory costel courtney cristian cristobal csaba curt curtis cyprian cyrus dagmar dagny dale dalia
  damian damien damir danilo danut daoud daphne darius darlene darrell darryl darya daryl davide davit deb debra
  deepika delia della denny denys derrick desiree desmond dewi dianne dieter dietmar dikeledi dimitri dina dmitriy
  dmytro domingo dora doreen dorin dorit dorothea doru dragan dragos drew dumitru dusan dustin dwayne dzmitry eddy
  edmond edmore edmund edna eduard efrain egil ehud einar eirik eitan ekaterina eleni eleonora elias eliezer elijah
  elisa elisabetta elise eliud eliyahu eliza elmer eloy elsa elsie elvira emanuel emanuele emeka emil emile emilia
  emilie emilio emine endang endre enoch enrico enzo ephraim erick erika erkan erlend erling ernestine ernesto ernie
  ernst erol ertugrul ervin erwin esko espen esteban estelle etta ettore eugen eugenio eunice evgeniy evgeny evo ewa
  fabian fabio fabricio facundo fadi fahd fahri faisal farah fares farida farouk faruk fatemeh fatimah fatma faustino
  fawzi fay faye fazal federica federico felicia femi ferdinand feridun fida fidel filip filippo flavio flemming
  florencio florian florica florin floyd folake fouad fran francesca francesco francine francisca franco frankie
  franklin frans frantisek freda freddie fredrick fredrik freja frieda frits frode fuad funmi fyodor gabor gabriel
  gabriele gabrielle galina gayle gebhard geert geir gennadiy gennady georg georges georgette georgios georgiy georgy
  geraldine gerardo gerd gergely gerri gerrit gerry gertrude getrude ghalib ghassan ghazi gheorghe ghulam gianluca
  gianni gideon gil gilberto ginny giorgi giorgia giorgio giorgos giovanna giulia godfrey gonzalo goran graciela grady
  graeme gretchen grete grigory gudrun guido gunnar gunter guri gustav gwen gwendolyn haim haitham hakan hakki hakon
  halil halima halina hamad hamdi hamza hani hank hanna hanne hannes hannu hany harald harish harlan haruki harun
  hasan hashim hatem hattie hazel heath hedda hege heikki helga helge helle helmut henk henning henriette henrik
  hermann hernan hideo hienadz hikmet hilda hilde hilmi hina hiroshi hisham holger homer horacio hubert huda humberto
  huseyin iain ida ifeanyi iftikhar igar ignacio ihab ihar ihor ijaz ilan ilaria ileana ilie ilkka ilse ilunga ilya
  imad imogen imre ina ineke ines inez inga inge ingeborg inger ingvild ioan ioana ioannis ion ionel ionut irakli irek
  irena irfan irina irma irving iryna isa isabelle isidro ismet issa istvan iulian ivana ivar ivo iwan jaakko jaber
  jacinta jacinto jackie jada jaime jakob jalal jamal janelle jani janine jann janne jari jaroslav jarosław jasper
  jayne jeanette jeannette jeannie jeannot jeb jed jen jennie jens jeppe jeremiah jeri jeroen jesper jess jessie jesus
  jimena jiri joaquin jocelyn jodi jody joey johann johanna johannes jomo jonas joni joo joost jordi jorg josiah josie
  josip josphat jouni jovan jozef jozsef juana judd juha jukka juliana julianne juliet juliette julius jun junichiro
  jurgen jussi justine jørgen jørn kakule kalombo kalonji kamal kambale kamil kareem kareena kari karim karin karina
  karla karlheinz karoly karstein kasereka kasongo katembo katharine katja katrin katy kavita kayla kees keiko keira
  kelvin kemal kenan kendall kendra kendrick kenji kenny kenta kerri ketil kgalema khaled khalil khurram kimmo
  kipchoge kiran kirill kirk kirsti kirsty kjell kjersti kjetil klaas klaus knud knut konstantin konstantinos kris
  krista kristi kristian kristiina kristina kristine krzysztof ksenia kwame kyra laith lamar lana landon larisa larysa
  lasse laszlo lata latoya laurence laurentiu lauri laurie layla lea leah leandro leanid leanne lech leena leendert
  leif leigh lene leonardo leonie leopoldo leszek leticia lev levan lexi leyla lia liaqat lidia liesbeth lila lilian
  liliana liliane lillian lily lindiwe lindsay lindsey lino lisbeth lise liudmila liviu lizzie ljiljana lola lonnie
  loren lorena lorenzo loretta lorna lotte lottie louisa lowell luay luc lucian luciana luciano lucille lucinda
  lucrezia luigi luisa lukas luther luz lyle lyn lynda lyubov lyudmila maarten mabel mabry maciej mack mads magne
  magnhild magomed maha maher mahesh mahmut maisie maja majed majok makoto maksim malik mamata mandla mandy manfred
  manish manny mansour manuela mara marat marcela marcelo marek maren margarita margery margherita margit margot
  margrethe marguerite mari marian mariana marianne mariano maribel maricarmen mariette marijke marisa marit marius
  marja marjorie markku marko markus marla marlene marlon marsha mart marta marte martijn martina martine martti marty
  marwan maryanne masako masood massimo mateo mathew mathias matilda mats matthias matti mattie maude maura mauricio
  maurizio mauro mavis mavungu maxim maximilian maximiliano maximo maxine mayawati maynard mazen mbayo meena meg
  meghan meir meredith merete merja merle metin mette mia mian michaela michail michal michele mick mickey mihaela
  mihai mihail mihaita mikael mikalai mikalaj mikalay mikheil mikko milena millicent millie milos milton mimi mindy
  minnie mircea mireia mirjam miroslav misheck mladen moataz moaz modeste mogens mohsen mohsin moises mona moncef
  monika monique montserrat monty mort morten morton moses mounir muhammed muhammet muhannad muharrem muhindo mukeba
  mukesh mulumba munir murad murat muriel murray muslum mutombo mutula muzaffer mwamba mwenze mykola myra myron myrtle
  nabil naci nadeem nader nadezda nadezhda nadine naira naji najib naoko nasir nasser natalya natasa nate naveed
  naveen nawaf nawaz nayanthara nayef nazim nebojsa necdet ned neha nell nellie nettie neven newt ngandu ngoyi ngozi
  nicanor nicolae nicolo nicu niculae nicusor nidal niels nihat nika nikita nikki niko nikola nikolai nikolaj nikolaus
  nikolay nils nirmala nisha nitin nizar nkulu nnamdi nolan nomsa noor norbert noreen nour nur nurettin nuri nuria
  nurul nusrat obert octavio ofer ofir oksana ola olaf olav ole oleksandr oleksiy olena olivier olu olusegun oluwaseun
  omer opal orhan orit ornella oskar osvaldo otis ovidiu oya ozlem paavo paivi paluku pam pankaj paola papy pasi pat
  patrice patricio patsy patti patty paulette paulo pavlo peder peggy pekka percy pernille pertti pervez peta petar
  pete petr petra petre petro petru petter philippa phoebe phumzile piet pieter pietro pilar piotr pius polly pooja
  portia poul pradeep predrag priya pyotr qasem qassem queenie quentin quincy rabia rachael radoslaw radu raffaele
  raffaella rafik ragnhild rai raila raimo rainer raisa rajesh rakesh raluca ramazan ramesh rami ramil rana randi
  randolph rania ranjit raphael raquel rasha rashad rasmus razvan reba recep reggie reginald reijo reinhard reinhold
  rekha remus renata renate renato rene renzo reuben rex rhett rhoda rhonda rhys ria riad riccardo ridwan riek rigmor
  riitta rik rikke rinat risto ritu riyad rob robyn rocco rochelle rocio roderick rodica rodney rodolfo roel rogelio
  rohit rolando rolf romano ronda roni ronnie ronny rory rosalie rosalind rosanna rosario roscoe roseanne rosemarie
  rosie roxanne roza ruben rudolf rufus ruggero runar rune ruslan russ rusty ruud saad sabina sabine sabir sabri
  sachin sadie saeb safaa saif sajid sajida salah saleem saleh salim salma salvatore sameh samer samir samira sammy
  samson samy sandeep sander sandor sandro sanja sasha satoshi satu selim seo serena sergio sergiu sergiy serguey
  serhiy shadi shadrack shaheen shahid shahida shaimaa shamim shari shashi shaukat shawn shazia shehbaz shelby shelley
  shelly shen sherif sherri sherry shinzo shlomo shreya siarhei siarhiej sibusiso sid sigbjørn sigmund signe sigrid
  sigurd sikandar silas silvana silviu simeon siphiwe sipho sissel siti siv sjoerd slade slavko slobodan smriti
  snezana sobia sofie soledad solveig sondra sonja sonny soraya soren sorin sourav spiwe stacey stacy stanislav
  stanislaw stanisław stefania stefanie stefano steinar stepan steph stephan stu suat suha suleyman sung sunil sunita
  suresh susanne sushma sutan suzan svein sveinung svend sverre svetlana swati sybil syed syeda sylvain sylvester
  sylvi synnøve søren tabitha tadeusz taha takashi talal tamannaah tamar tamer tamika tammy tanja tanvi taras tarek
  tarja taro tasha tatiana tatjana tatsyana tatyana taufiq teddy tendai teo teodor teodoro terhi terje terrence terri
  tetiana thabo thaddeus tharcisse thelma themba theo theodora theophile therese thom thor thore tibor tichaona
  tiffany timo timur tineke tito titus tiziano tjeerd tobias tomas tomasz tommaso tongai toni tonie torbjørn tore
  torgeir toril torill torsten tove tracey traian trent trey tricia trine trish troels trond trude trudy trygve tudor
  tunde tuula tyrone uche uday ugo ugur uhuru uladzimir ulf ulla ulrich ulrike umberto umit uri usha usman uzi
  uładzimir vaclav vadim vahit valentin valentina valentino valentyna valeri valeria valeriu valeriy valery valeryi
  valyantsin valyantsina vance vasil vasile vasiliy vasily vaughn vedat veijo velma verena vern verna veronika vibeke
  vic vicente vicki vicky vidar vidya viggo vijay viktar viktoria ville vince vincenzo vinod violeta viorel viorica
  virat virgil vitaliy vitaly vittorio viv vivek vlad vladislav vojislav vuk vyacheslav wade wael walid wally wanda
  wangari wanjiru waqar waseem wasil wasim wayan wenche wes wiktar wilbur wiley wilfred willa willem willie willy
  wilma wim winnie wojciech wouter wyatt ximena xiomara yaakov yadira yael yahya yair yakup yannis yaroslav yasar
  yasmine yavuz yegor yelena yemi yevgeny yitzhak yoav yogi yoko yosef yoshihide yossi younis yousef youssef yuki
  yulia yuliya yunus yuriko yuriy yury yves yvette zachary zack zaid zaki zanele zarko zbigniew zeinab zeki zelda
  zeynep ziad ziya ziyad zoltan zora zoran zsolt zuhair zulfikar zulfiqar zurab zvi øystein øyvind`,
);
