import { setOfWords } from '../page/word-set';

/**
 * Given names, folded (no accents, lower case): evidence that a line is a person's name, never proof alone. Written down by
 * hand from common knowledge of each language; a name that is missing costs evidence, not the person.
 * Every page is read with it, so it is kept small: each line is two first letters and how names with them go on (`.`: not at all).
 */
const names = `
aa ron
ab by dul dullah el ena igail imbola iola ioye raham
ac him
ad a aeze am ebayo el ela ele elheid eline eola eronke ewale iti itya joa nan olf rian riana riano rien rienne
ag ata athe nes neta nieszka ustin
ah lam mad med
ai da dan ko leen lsa mee no sha sling
aj ay
ak ash i iko in ira osua sel
al . ain an ana asdair astair ba bert berta berto bin brecht da do dona ec ejandra ejandro eks eksandar eksander eksandra em ena essandra essandro essia essio ex exa exander exandra exandre exandria exandru exei exey exis fons fonso fred fredo i ia ice icia ina isa ise ison issa ke lan legra len lison ma mut ois ojz onso phonse va varo vin win yssa
am a alia anda ara are ber elia elie eya ina inata ir it ita os y
an . a ais and anya astasia atol ders di dor dre drea dreas dree drei dres drew drey drius driy drzej dy dzelika eta ette eurin gel gela gelika geliki gelina gelo gie gus ik il isa ita ja jali k ka ke n na nabel nabelle ne negret neke nelie nelien nelies neliese nemarie nemiek nerose nette nick nie nika niken nina nukka ouk sa selm sgar tanas tero thony tje toine toinette ton tonella tonia tonio tony tti uj upam ush
ao ife
ap olline ril
ar a anka chana chie iadna iane ianna ie iel ild istide jan jen jun lene lette mand mando melle min nar naud nd ne no nold on tem thur tur turo un vid vind yan
as a bjorn eel ger hish hley hok hwin if laug li lihan maa tri trid
at anas hanasios hena tila
au brey drey gust gusta guste gustin li relie relien rora stin
av a ery i iva
ax el
ay aan aka esha gul la o se segul sel sun
az ra
ba bak batunde har mbang rbara rbora rney rry rt rtek rtlomiej rtosz sil stian stien
be a at ata ate atrice atrix atriz cca cky hnam kir len linda n nedek nedetta nedict nedicte nedikt njamin nno nny noit nt ppe renice rit rkay rnadette rnard rnardo rnat rnd rnhard rnice rt rta rtha rthold rtram rtrand th thany tsy ttina tty tul v verly
bh avna
bi anca anka lal ljana ll lly rger rgit rgitta rgitte rk rte rthe
bj arke arne arni oern orn
bl air ake anka azej
bo . az b bby dil do gdan gumila jan ngani nnie ris rje rys sse udewijn zena zidar
br ad adley ady am andi andon andy anislav anka eanna egje enda endan endon enna ent ett ian iana ianna idget igita igitta igitte itt itta ittany ody ooke uce una uno yan yant yce yony
bu rak rkhard
by ron
ca itlin leb llum lum lvin mden meron mila milla mille n ndace ndice nsu ra rina rl rla rlijn rlo rlos rlotta rmen rol rola role rolin rolina roline rolyn rolynn rrie rsten ry sey spar ssandra ssidy terina tharina therine thleen thrin thy
ce cile cilia cilie leste lia line m ren sar
ch ad aim andra antal arlene arles arlie arlotte ase elsea eryl iara idi ike ikezie ima inedu inwe ioma ip loe ris rista ristel ristelle ristian ristiane ristina ristine ristl ristof ristoph ristophe ristopher ristos risty rystelle uck ukwuemeka
ci ara llian ndy
cl aas aire ara are arence ark aude audette audia audine audio aus ay ayton elia emence emens ement ementine iff ifford int io ive yde
co dy en lby lette lin lleen nall ncetta nchita nnie nnor nny nor nrad nstance nstantin nstanze ra ralie rbin rey rina rinna rinne rnelia rnelis rnelius ry sima urtney
cr aig istian istiana istiano istina ystal
cs aba
cu rt rtis
cy nthia ril rille rus
cz eslaw
da fydd g gfinn gmar gny isuke isy le lton mian mien mir mjan mon n na ne niel niela niele niella nielle nijel nilo nny nuta ny phne ra rcy rek ria rio rius riusz rja rko rlene rrell rren rryl ryl ryna ve vid vide vina vor wid wn
de an anna b bbie bora borah bra clan e epa epak epika irdre lia lilah lphine met metrius mond nis nisa nise niz nnis nny rek rya siree smond spina tlef ven vika vin von xter
dh ruv
di ana ane anna anne armuid ck dier ego erk eter etmar etrich eudonne kembe lan lara lip llon mitra mitri mitrios mitris na nesh no rk xie
dj amel
dm itri itry
do ina lf lores magoj menica minic minik minika minique monkos n nal nald nata nna nnie novan ra reen rian rin ris rit rota rothea rothee rothy rte ug uglas unia v
dr aga agan azen ew
du ane ncan san stin
dw ayne ight
dy lan
ea monn rl
eb ba en erhard ru
ec kart khard
ed . da die dy gar in it ith mond mund na uard uardo urne ward win wina yta
ee ro
ef fie rat ua
eg il lantine on
ei ja leen lidh mear nar no rik
ek aterina
el aine an anor dar don eanor ena eni eonora eonore friede ham i ia iane ias if ijah in ina inor isa isabeth isabetta ise isenda iza izabeth ke la len lie linor liot liott lis mar mer odie oise sa sbeth se sie speth ton vin vira zbieta
em anuel anuela anuele eka el ery il ile ilia ilie ilija ilio ily ine ma manuel manuelle re
en da gelbert gin rico rique zo
eo in
ep hraim
er dem en ic ica ich ik ika in ja kki na nest nestine nesto nst szebet wan win zsebet
es ben er i meralda teban telle ther zter
et han ienne
eu gen gene genia genie genio lalia nice
ev a an angelos e elien elin elyn erett ert geny ita
ew a ald an elina
ey al
ez gi ra
fa bian bien bienne bio brice bricio brizio di had isal ith nny rah reed rid rida rouk tima tma tou toumata usto ye
fe be derica derico licia licitas licity liks lipe lix mi mke nna rdi rdinand renc rnanda rnando rran yza
fi en kret lip lippo lippos liz nn ntan ona rat
fl avia avio emming eur oortje ora orence orent orentin orian oriana oris oyd
fo lake rrest uad
fr ances ancesca ancesco ancine ancis ancisca ancisco anck anco ancois ancoise ank ankie anz anziska ed eda eddie eddy ederic ederick ederico ederik ederike edrik eja ieda iedemann iederike iedhelm iedrich its itz ode uzsina
fu nda nmi
ga bi bor briel briela briele briella brielle by elle il l lina reth rrett rry rth ry spard ston urav uri uthier vin vril yle
ge ert ertje lu mma ne nevieve off offrey org orge orges orgia orgie orgina orgios rald raldine rard rardo rd rda rgana rgely rhard rlinde rmain rold rrit rry rt rtrud rtrude sa
gh islain
gi acomo an anluca anna anni edre la lbert lberto les lles llian na nger nny no ntaras orgia orgio ovanna ovanni sela sele ta ulia uliana ulio useppe zem
gl adys en enda enn oria ynis
go etz ran rana rdon sta ttfried ulven
gr ace aciela ady aham ainne ant eet eg egg egor egory eta etchen ethe iet zegorz
gu adalupe drun enay enter enther glielmo ido illaume illem illermo iseppe l lay lsah n nda nhild nnar nnhild nter nther nvor s stav stave stavo y
gw en enael endoline endolyn ilym
gy orgy ula
ha bib dar das di dley im jnalka kan kon l la ldis llvard mid mish na nde nia nk nna nnah nne-lore nneke nnele nnelore nnes nno ns nsjoerg o rald rdy ri ris rlan rold rpreet rriet rris rry rtmut rtwig ruka ruki ruto rvey san ssan tice ttie uke yden zel
he ather ctor dda dvig dwig idi idrun ike ikki iko imo in iner ino inrich inz la len lena lene lga lge lmut mant ndrik nk nna nner nnie nning nri nrietta nriette nrik nrike nry rbert ribert rman rmann rmien rmine rve ssel ttie
hi cham lary lda lde ldegard ldegunn lla llary lmar na ro roko roshi
hj almar
ho ang lger lly ng pe race rst ward
hr isto voje
hu ber bert bertus da gh go i lya mberto mphrey ng nter ong sein ssein
hy e-jin un
ia n
ib olya rahim rahima tissam
id a an oia ris unn
ie styn va
if eanyi eoma
ig nacio nas or
ih or
ik ram
il an aria diko ene ka kay ker kka ona se ya ze
im ani elda ke mo ogen ran
in a bal dira es ga ge geborg ger gmar go golf grid grida gvar gvild igo ka na
io ana anna annis landa nut
iq bal
ir ene ina is ma mgard mina ving
is aac abel abell abella abelle ha haan hita idora mail obel olde
it amar ziar
iv an ana ar ars eta ica o onne
iw an ona
iz abela umi
ja ana ap ce cek cinda cinta ck ckie ckson cky clyn cob cqueline cques cqui de dwiga goda ime ke kob kov kub mes mie mila n na ne net nette nez nice nina nine nis nka nko nna nne nos nusz red rek ri rle rmila rno romir roslav roslaw rrod smijn smin smine sna son sper vad vier y yne
je an an-baptiste anette anine anne annette annie drzej ff fferson ffery ffrey lena lle lmer n nna nnie nnifer nny ns remiah remie remy rker rmaine rome rry sper ss sse ssica ssie sus tte
ji -hoon -woo anyu hoon hun ll llian m mmy n ng ri tka
jo . achim an ana anna anne ao aquin b celyn chen di die dy e el elle erg ern ey han hana hann hanna hannah hannes hn hnathan hnny lana landa lanta lene lie lien n nah nas nathan ne ni onas ost rdan rdi rg rge rgen ris rn run s se see sef sefa sefine seph sephine sh shua siah siane sie ss st sune van vana wita y yce ze zef zsef
ju an ana anita dit dith dy ergen ha hani kka les li lia lian liana liane lianna lianne lie lien liet lieta liette lija lio lius n ne ng ni re rgen rgita ssi stin stina stine stus styna tta
jy oti rki
ka an cper dri i ido isa itlyn j ja jetan jsa lle lpana mal mil mila milla ra ran rel ren ri rim rima rin rina rine rl rla rlheinz rolien rolina roline rsten sia spar sper talin tariina tarina tarzyna te telyn terina teryna th tharina therine thinka thleen thrin thryn thy ti tia tie tinka tja trien trijn trin trina ty veh vita y yla yode z zimierz zuki zuko zuo
ke es i iko ira isuke ith lley lli llie lly lsey lvin mal n nan ndall ndra nji nneth nny nt nta ntaro ren ri rry rsten rstin til vin
kh adija aled alid anh
ki eran ki lian m mberley mberly nga ra rill rk rsi rsten rsti rstin rstine rsty tty
kj ell ersti etil
kl aartje aas ara aske audia aus avdija ementyna
kn ud ut
ko bus en fi ji jo lja nrad nstantin nstantina nstantinos ra rbinian rnelia stas uame
kr is ista isten istian istin istina istine istjan istof isty isztina ystian ystyna zysztof
ks eniya
ku mar nal rt
kw abena aku ame
ky le lie oko riakos ungmin
la cey do ila jos kshmi mia na nce ra rry rs sse szlo tifa tisha toya ura ure urel uren urence urens urent uri urie urine vinia wrence yla zar
le a ah ander andro anne e ela ena i if igh ila ilani ire jla land minh n na nka nnart o on ona onard onardo onhard onie onora ontien opold opoldine rato roy s sley slie ster ticia v vent vente vi vke wis x yla
li . am ane bor buse eke en ene esbeth eselotte eve even la li lian liana liane lla lli llian llie lly ly n na nda ndsay ndsey ne nh nnea onel or sa sbet sbeth se selotte sette v via z za
lj iljana ubica
ll oyd
lo gan ic is la nneke nnie ra redana rena renz renzo reto retta ri rna rraine thar tta tte u uie uis uisa uise urdes visa
lu bomir bos c ca cas cia ciana ciano cie cien cienne cille cinda cius cy cyna dek dger divine dmila do dovic dwig dwika ella igi is isa ise iz ka kas kasz ke ther tz uk
ly dia le n nda nette nn nne ubov
ma aike arit arja arten bel ciej ckenzie deleine deline dhavi dhu dis ds eve gali gda gdalena ggie gnhild gnolia gnus hesh hmoud ija ik ike iread ja jken koto ksim lachi lak lcolm lena lgorzata lik lika lin llory lte lwina madou ndy nfred nish nju noj non nsour nuel nuela ra rc rcel rcela rceli rcella rcello rcelo rcia rcin rcio rco rcos rcus reike reille rek ren rgaret rgareta rgarete rgarethe rgarita rgaux rgery rgie rgit rgot rgret rgrethe rgriet rgrit rguerite ria riam rian riana rianna rianne riapia ribel rie rie-france rieke riel riella rielle rija rijke rika rike rilyn rin rina rio riola rion risa risol rissa rit rita ritta rius riusz rja rjan rjeta rjo rjolein rjorie rk rketa rkku rko rkus rla rleen rlena rlene rlies rlis rloes rlon rlyn rouane rsha rshall rta rtha rti rtien rtijn rtim rtin rtina rtine rty rtyna rvin rwa rwan ry ryam ryann ryse ryvonne sako sashi son ssimo tej teja teo teus teusz theus thew thias thieu thilde this tic tilda tiss tjaz ts tt tteo tthew tthias tthieu tthijs tti ttia tyas ud ura ureen urice uricio urits urizio uro vis x xim xime ximilian ximiliane xine y ya yumi
me agan chthild era gan ghan hdi hmet hwish i ike inrad ir l lania lanie lek like lina linda lis lissa lody lvin nno ral rcedes redith rete rethe ri rle rlin rrill rt rve rvyn ryem tte
mi a cah chael chaela chail chal chalina cheal chel chela chele cheline chelle chiel ck ckey eczyslaw ek eke guel haela hai hkel ka kael ke khail ki kkel klos kolaj la lan lana ldred lena les lica llicent llie los loslav lton mi n na ndy ng nna nnie ra randa reia reille rek rela rella riam rja rjam rko roslav roslava roslaw saki sha sty tch tchell tja yuki
ml aden
mo . desta hamad hamed hammad hammed han hsen ira lly na nica nika nique nty rag rgan ritz rris rten ses she stafa
mu hammad kesh nir rat riel rray stafa stapha
my les ra riam rna rtle
na bil da dav dege dezhda dia dim dine dja el gore im jat jib mrata na nako ncy ndini nna oki oko omi rek rges ser srin sser tacha talia talie talija tasa tascha tasha te thalie than thaniel veen yara zanin
ne al bojsa d el elam ele ha hal il le ll lly lson na nad rea rgis rmin ttie vena ville
ng ozi
nh ung
ni amh ck cky co cola colaas colai colas cole coletta dhi ek els enke gar gel hal k ka khil khita ki kita kki klas ko kola kolai kolaj kolaos kolas kolaus kolett lesh ls lufar na no r ranjan rmala tin
nj oki
nk echi
no a ah am el elle emi emie la mvula ra rah rbert reen riko rma rman ur
nu no ray ria
nw osu
ob inna
oc tavian tavio
od a d dbjorn ette ile ysseas
of er
og njen
ok an
ol a abisi af av avi e eg eh eksandr ena ga ha iver ivera ivia ivier le lie of u uf umide uwaseun wen
om ar er kar
on drej no ur
op helia helie
or en han iana iol la lando solya
os amu car ei kar man wald
ot akar is mar tilie tmar to
ou smane ti
ov e
ow en
oy vind
oz an ge gur lem
pa blo ige ivi lle loma m mela nagiotis ola olo ris risa rker rvati scal scale scual t trice tricia tricio trick trik trizia trycja tryk tsy tti tty ul ula ulien ulina uline ulo vel vla vlina vlo wel yam
pe dro er ggy kka nelope nny rcy rnille rry tar te tek ter tr tra tri tronella tros tter
ph il ilip ilipp ilippa ilippe illip ilomena oebe uong yllis
pi a ergiorgio erluigi ero erre errette errick et eter etro lar nar otr rjo rkko
po lly oja ppy ul
pr abhu adeep akash anav asad ashant aveen edrag eeti eston iit imoz iscilla iya iyanka uthvi zemyslaw
pu rnima
qu ang entin incy inn intin irin
ra chael chel chelle chid chida dek dim dka dmila domir doslav doslaw du e fael faela fal ffaele ffaella ffi fik gna gnar gnhild heel hul ija ili imo imund iner isa j ja jat jesh jiv jni kel kesh lf litsa lph m mesh mi min miro mon mona msey munas mya na ndall ndi ndolph ndy njit oul phael quel shad shid smus stislav ul vi vindra y yan ymond ymund zvan
re ba becca bekah et fik ggie gina ginald gine gis gula idar ijo ima ina inder iner inhard inhold inout ka kha mco mi migiusz my na nata nate naud ne nee nske shma to uben vital x za
rh ian iannon oda onda ys
ri a carda cardo ccarda ccardo ch cha chard ck cky co eke enk ikka k kard kke lla ma na nske sto ta tesh tva yad
ro ald b bbie bby bert berta bertas berto bin brecht byn cco chelle cio d derick dney dolfo drigo el elof ger gier han hit i isin kas ksana land lando lf main man mana mane my n nald nan nja nnie nny os ry sa salba salia salie salind salyn sana sanna sario se seline selyne semarie semary sie ss stislav styslav switha ula wan wena xana xane xanne y
ru ben by di dolf dolph dy fus i na ne pa pert ss ssell sty ta th ud xandra
ry an o ota szard
sa ara bah bina bine bri brina cha chiko chin dia die eed fia gar har id ila kari kura lah lem lima lly lma lvador lvatore m mantha meer mer mir mira mmy mson muel muele muli ndeep nder ndhya ndra ndrine ndro ndy ngeeta nja njay njeev nna nne nteri ntiago nya oirse ra rah ras ri rika rita sa scha sha skia toko toshi tu ul ule vannah vina yaka
sc arlett ott
se amus an bahattin bastian bastiano bastien da fa ija lcuk lena lim lin lina lma ma nka ong pp rap rena rge rgei rgey rgio rhii rkan th verin verine vgi yed
sh abnam ada ahid ahram aked akira alini an ane ankar annon anthi arif armila aron aun auna awn ay az eetal ehzad eila elby eldon elley elly eri erif erri erry erwin eryl ilpa imon inji ira irin irley iro ivani izuka lomo ona ota reya ubham weta
si bel bylle dney donie egfried egmund egrid etske gbjorn gmar gne grid grun gurd iri las lja lje lke lva lvana lvester lvia lvija lvio mge mo mon mona mone monetta na nan ndre nead obhan ri ssel v yabonga
sl avica avko awomir obodan
sn eha ezana
so eren fia fie hail lange lene lvei lveig na nali ndre ngul nia nja o phia phie raya ren rin tiris uad umya
sp encer yros
sr djan eten ini inivas
st acey acie acy an anislav anislaw anka anley avroula een ef efan efana efania efanie efano effen effi effie efka ein einar elios ella en epan ephan ephane ephanie ephen erling evan eve even ewart ig ijn ine ipe ojan rahinja uart
su ad bhash dhir e ellen gandha hail jata k laiman leyman man mit nil nita nniva resh rya san sana sann sanna sannah sanne shma si sie vi zan zanne zy
sv ein en end enja etlana itlana
sw antje ati
sy bil bille lvain lvia lvie lwester lwia nnove
sz abolcs ilvia ymon
ta avi bea bitha dashi deusz ina kashi keshi l lia mara mas mer mi mika mmy msin nia nja nvi nya pani ra rek rik riq rja sha sos tiana tjana tsuya tu ylan ylor
te d emu ija mitope ndai odor odora rence resa rezia rhi ri rje ro rrence rri rry ss ssa
th abo addeus andi anh ea elma eo eodor eodora eodore eodoros eofilos eres eresa erese eresia ibault ibaut ierry ijs ilde ilo irza omas omasz or ora orben orbjorn ore orsten uy
ti a ago bor en ffanie ffany homir ina jana jmen lman lmann m mea mm mo mon mothee mothy na ne neke ril rza tus ziana
tj ark erk orven
to bias by dd ine ivo lga m ma mas masz maz mmaso mmy moko ni nje nny ny nya omas rben rgeir rgny rill rsten shiko shio uko ve
tr acey aci acy avis ent evor icia iin ina ine inh ish isha istan ond oy ude udy uls uus yggve
ts vetan
tu an gba llia nde ng omas ula va
tw an
ty ler ra rone son
uc he
ud o
ue li
ug o ur
ul f i la rica rich rik rike
um a ar berto esh ut
un ai n ni
ur h s sel sina ska sula szula
us ha man
ut a e ku
uw e
uz ma
va clav clava hid idas ldis lentin lentina lentine lentyna leria lerie lerija lerio leriya ndana nessa nja run sil sile siliki silios sily ughn
ve era erle gard ijo libor llo lma ndela nkat ra rena rna rnon ronica ronika ronique sa sela sna
vi beke cenc centa cente cki ckie cky ctor ctoria dar dya et gdis jay kas kram ktor ktoria ktorija ktoriya lhelm ljami lle lma lmos na nay nce ncent ncenza ncenzo nh nod ola olaine olet oleta oletta rag rgil rginia rginie rpi shal ta tali to tor ttoria ttorio vek veka vian viana viane vien vienne
vj ekoslav
vl ad adan adimir adimira adislav asta
vo jtech lha lkan lker lkmar lodymyr
vu k kasin yo
wa claw de hid lburga ldemar leed llace lter ltraud nda njiru rren yne
we i nche ndelin ndell ndy nke rner s sley
wh itney
wi bke ebe ebke eland es eslaw ktor ktoria lbert lbur lfred lfried lhelm ll lla llard lleke llem llemijn lli lliam llie llis lly lma m nfried nifred nston told
wl odzimierz
wo jciech lf lfgang lfram odrow uter
wy att
xa nder vier viera
xe nia
xi ao mena n nyi omara
ya el ir n na ng nn nnick nnis ra roslav sh sin smin smina smine ssine suko w
ye lena mi n sim tunde
yi . annis gal git ldiz ng
yl va
yn gve
yo an av gesh ko landa lande natan rdan shi shiko ssi ung ussef
ys abel
yu . ka ki lia liya n riy suf suke to
yv ain es ette onne
za ch chary hra id inab ne ra
zb igniew
zd enek enka ravko
ze hra inab ki lda ljka ljko ynep
zi ta vile yad
zl atko
zo e fia ltan ra ran rica
zs ofia olt uzsa uzsanna
zu bair leikha zana
zv i
zy gmunt
`;

export const givenNames = setOfWords(() =>
  names
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [start = '', ...rests] = line.split(' ');
      return rests.map((rest) => (rest === '.' ? start : start + rest));
    }),
);
