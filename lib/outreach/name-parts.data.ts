const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a name that are not part of it. */
export const honorifics =
  set(`mr mrs ms miss mx dr prof professor sir dame lady herr frau hr fr dipl ing mag med rer nat phil jur
  oec pol iur lic mgr bc mudr judr rndr phdr univ hon rev revd capt col lt gen sgt maj m mme mlle sr sra srta don doña dona dott
  dottssa dottore ir drs eng arch sig`);

/** Said before a given name, not before a family name. */
export const givenHonorifics = set('sir dame lady don doña dona');

/** Words behind a name that are not part of it. */
export const degrees =
  set(`phd dphil mba msc bsc ba ma bs ms md dds esq jr sr ii iii iv cpa llm llb mph pmp cfa dr ing mrcp frcs
  cissp csm rn pe obe mbe cbe qc kc junior senior fh dipl hons`);

/** Offices that stand behind a name, in capitals also without a comma. */
export const offices = set('ceo cfo coo cto cmo cio cro cso chro cpo vp svp evp avp gm');

/** Words of job titles: a part behind a comma that has one is no name. */
export const jobWords =
  set(`head director manager lead engineer officer president founder cofounder co-founder partner chief vice
  consultant sales marketing production operations purchasing procurement finance owner chair chairman chairwoman secretary
  assistant analyst specialist buyer executive managing team department board member expert architect developer inhaber inhaberin
  geschäftsführer geschäftsführerin leiter leiterin leitung einkauf vertrieb prokurist prokuristin vorstand responsable directeur
  directrice gérant gérante gerente director directora jefe jefa amministratore direttore direttrice dyrektor prezes`);

/** Between given and family name, or the family name's first word. */
export const particles = set(
  'von van vom zu zum zur de der den del della dello di da das do dos du la le lo el al bin ibn bint ter ten te af av st. st',
);

/** Vietnamese family names; written with their signs, or as good as only Vietnamese, they stand first. */
export const vietnamese = set(
  'nguyễn nguyen trần phạm huỳnh huynh hoàng vũ võ đặng bùi đỗ hồ ngô dương lý trương lê đinh đoàn lâm trịnh phùng',
);
/** The same without signs: only the middle word tells. */
export const vietnamesePlain = set(
  'tran pham hoang vu vo dang bui do ho ngo duong ly truong le phan dinh doan lam trinh phung nguyen huynh',
);
export const vietnameseMiddle = set('văn van thị thi');

/** Chinese family names as they are written in Latin letters, but for those that are also given names elsewhere (Lee, Ian, Ho). */
export const chinese =
  set(`ng wang wong zhang cheung zhao liu lau chen chan tan huang hwang zhou chow xu hsu zhu guo kwok lin lim luo
  leung liang teo goh koh ong yeo chua yip yeung yang tsang tsai cai cheng zheng chung deng feng gao guo jiang liao lu pan peng qian
  qiu shen shi song su tang tian wei wu xie xiao xue yan ye yin yuan zeng zhong zhuang`);

/** Korean family names in Latin letters. */
export const korean = set(
  'kim lee park choi jung jeong kang cho jo yoon yun jang lim han shin seo kwon hwang ahn an song hong moon yang bae baek ryu',
);

/** Half of a given name: the next word belongs to it. */
export const halves = set('abdul abd abdel abdal abu umm');
