const words = (list: string) => new Set(list.split(/\s+/));

/** Words before a name that address or honour, folded; only a run at the very beginning is dropped. */
export const honorifics = words(
  `mr mrs ms miss mx sir dame lord lady dr doc doctor prof professor rev fr hon
  herr frau hr dipl ing mag kfm kffr betriebsw rer nat med phil jur oec pol habil hc mult techn univ fh pd priv doz
  m mme mlle monsieur madame mademoiselle maitre me sr sra srta don dona senor senora sig sigra signor signora dott dottssa
  avv rag arch geom mevr mevrouw dhr meneer drs mr ir pan pani mgr inz hab bc ing judr mudr phdr rndr dra lic engr eng
  shri smt datuk dato tan haji hajji sheikh sheikha`,
);

/** Degrees and memberships behind a name, folded; dropped from the end while two words stay. */
export const credentials = words(
  `phd dphil mba emba msc mphil bsc beng meng bcom mcom llb llm jd md dds dvm esq cpa cfa cfp pmp psm cissp shrm ccp acca
  fca aca cima rn pe ceng mbe obe cbe pharmd edd dba mpa mph csm cism cisa`,
);

/** Degrees that are also family names somewhere (Jack Ma): dropped only behind a comma. */
export const shortCredentials = words('ma ba bs ms do pt cb se');

/** Words that tell father from son. */
export const generations = words('jr junior sr senior ii iii iv');

/** Small words inside family names: "Jan van der Berg" may also be listed as "Jan Berg". */
export const particles = words(
  `von van vom zu zur zum der den de del della delle dello dei di da das do dos du des la le las los el al ter ten te
  af av bin binti ibn ben bint abu y e und and d l o mac st san santa`,
);

/** Forms of address behind East Asian names. */
export const suffixes = ['先生', '女士', '小姐', 'さん', '様', '氏', '님', '씨'] as const;

/** Names and what friends make of them, folded; one line is one group of names that may be the same person. */
export const nicknames: readonly string[][] = `
alexander alex sascha sasha alec xander sandro alejandro alessandro aleksander
alexandra alex sandra sascha sasha alessandra alejandra lexi
andreas andy andi andrew andrei andre drew
anthony antony tony anton antonio toni
antonia toni tonia
barbara barb babs barbie basia
benjamin ben benny benji
bernhard bernd bernard bernie
catherine katherine kathryn katharina katarina katja kate kathy cathy katie kati kat kasia katarzyna catarina
charles charlie chuck carl karl carlos
christian chris krischan
christina christine chris tina chrissy kristina kirstin
christopher chris christoph christof kit krzysztof
claudia claudi
daniel dan danny dani
david dave davy
deborah debbie deb debra
dietrich dieter
dominik dominic dom nick
donald don donnie
dorothea doro dorothy dora thea
edward ed eddie ted ned eduard eduardo
elizabeth elisabeth liz lizzie beth betty betsy eliza elsa lisa liesl ela elzbieta isabel
emily emma em
eleonore ellen nora eleanor ella lenore
federico fede fred
ferdinand ferdi fernando nando
florian flo
francis frank fran
francisco paco pancho fran curro
francesca fran franca cesca
franziska franzi
frederick frederic friedrich fred freddy fritz rick
gabriel gabe gabi
gabriele gabi gaby gabriela gabriella
george georg jorge jorg jurgen schorsch
gerald gerry jerry
gerhard gerd gert
gregory greg gregor
guillermo memo guille
gunther gunter gunnar
heinrich heiner heinz henry hinrich
henry harry hank
ignacio nacho
isabella isabelle isabel isa bella
jacob jakob jake jack jaap
jacqueline jacky jackie
james jim jimmy jamie jaime
jan johannes hannes johann hans jens
janet jan
jennifer jen jenny
jeffrey jeff geoffrey geoff
jessica jess jessie
joachim jochen achim jo
john jack johnny jon johan juan ivan jan
jonathan jon jonny nathan
joseph josef joe joey jose pepe beppe giuseppe jupp sepp
joshua josh
judith judy jutta
julia jule julie giulia
kenneth ken kenny
konstantin kosta konsti
lawrence laurence larry lorenz lorenzo enzo
leonard leonhard leo len lenny leonardo
louis lou ludwig luis louie lutz lewis
magdalena magda lena leni madeleine
manuel manu manolo
manuela manu ela
margaret margarete margarethe maggie meg peggy marge greta grete gretel rita gosia malgorzata margarita
maria mary marie mia mitzi maja molly mimi ria masha
marcus markus mark marc marco
martin marty tino
martina tina
matthew matt matthias mathias matze hias mateo matteo matthieu
maximilian max maxi massimo maxim
melanie mel mela
michael mike mick mickey michel michi micha miguel mikhail misha
michelle shelly
mohammed mohamed muhammad mohammad mo hamed
natalie nathalie nat natascha natalia
nicholas nicolas nikolaus nick klaus niklas niels nils nico nicola
nicole nicki niki
olivia liv livia
oliver olli ollie
patricia pat patty trish tricia
patrick pat paddy
pamela pam
paul pablo paolo pavel pawel
peter pete pedro pietro piotr petr
philip philipp phil philippe pip felipe
rafael raphael rafa rafi
raymond ray raimund
rebecca becky becca
reinhard reiner rainer
richard rich rick ricky dick ricardo riccardo
robert rob bob bobby robbie bert roberto
ronald ron ronnie
rudolf rudi rolf rudolph
samuel sam sammy
samantha sam
sebastian seb basti bastian
sergio sergei serge
siegfried sigi siggi
stephen steven steve stefan stephan stefano esteban etienne
stephanie stefanie steffi steph stefania
susanne susan sue susi susie suzanne sanne susana zuzanna
terence terry
theodor theo ted theodore
theresa teresa terry tess resi
thomas tom tommy tomas tomasz tommaso
thorsten torsten
timothy tim timo timmy
tobias tobi toby
ulrich uli ulli
ulrike uli rike
ursula uschi ulla
valentina vale tina
veronika vroni vera veronica
victor vic viktor vittorio
victoria vicky vicki viktoria tori
vincent vince vinzenz vincenzo enzo
walter walt wally
wilhelm willi willy
william will bill billy liam guillaume wilhelm
wolfgang wolf wolfi
zachary zach zack`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** What a register of companies puts behind (or in front of) a company's name, folded and without dots. */
export const legalForms = words(
  `gmbh mbh ggmbh gug ug ag se kg kgaa ohg gbr eg ev ek ekfm ekfr haftungsbeschrankt stiftung partg
  inc incorporated llc llp lp ltd limited plc corp corporation co company pc pllc lc pty pte cic
  sa sas sasu sarl sprl srl spa snc scs sca scop eurl sl slu sau sll sc scp cv rl lda ltda eireli me
  bv nv vof cvba bvba ab hb as asa ans oy oyj ky aps is ehf hf ou uab sia
  sro as spol zoo spzoo sp z o o kft zrt nyrt bt doo dd ad eood ood srb
  ooo oao zao pao ao tov kk gk yk sdn bhd jsc ojsc pjsc wll fze fzco fz psc dmcc pvt private`,
);

/** Legal forms written without spaces before or behind the name. */
export const joinedLegalForms = [
  '株式会社',
  '有限会社',
  '合同会社',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '주식회사',
  '(주)',
  '㈜',
  '㈱',
] as const;
