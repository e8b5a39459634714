import { needing } from '../page/pattern';
import { phrasesOf } from './title-phrases';

/** Who runs a company: its executives, who decide on money and belong to no single department. */
export const runsIt = phrasesOf(
  `ceo; chief executive; prezes; jednatel; jednatelka; konatel; vd; verkstallande direktor; administrerende direktor; daglig leder; toimitusjohtaja; ugyvezeto; managing director; general manager; president; geschaftsfuhr*; *geschaftsfuhrer; *geschaftsfuhrerin; geschaftsleit*; vorstand*; *vorstand
  pdg; presidente; presidenta; directeur general; directrice generale; gerant; gerante; cogerant; cogerante
  director general; directora general; director ejecutivo; directora ejecutiva; director gerente; gerente general; administrador unico; administradora unica; consejero delegado; consejera delegada
  amministratore delegato; amministratrice delegata; amministratore unico; amministratrice unica; consigliere delegato; consigliera delegata; direttore generale; direttrice generale
  algemeen directeur; statutair directeur; bestuurder; bestuursvoorzitter; voorzitter raad bestuur; zaakvoerder; zaakvoerster
  diretor geral; diretora geral; diretor executivo; diretora executiva; diretor presidente; diretora presidente; gerente geral; administrador executivo; administradora executiva; administrador delegado; administradora delegada
  代表取締役; 代表社員; 代表理事; 理事長; 社長; 会長; 最高経営責任者; 代表者; 대표; 사장; 회장; 최고경영자; 董事长; 董事長; 总经理; 總經理; 总裁; 總裁; 首席执行官; 執行長
  الرئيس التنفيذي; الرئيس التنفيذية; رئيس تنفيذي; المدير العام; مدير عام; المدير التنفيذي; رئيس مجلس`,
);

/** Who sits above or beside those who run it. */
export const oversees = phrasesOf(
  `chairman; chairwoman; chairperson; board; non executive director; prasident; prasidentin; aufsichtsrat*; verwaltungsrat*; generaldirektor*; dg; dga; conseil administration; conseil surveillance; administrateur delegue; administratrice deleguee; subdirector general; subdirectora general; consejo administracion; miembro directorio; consiglio amministrazione; consigliere amministrazione; consigliera amministrazione; vicedirettore generale; vicedirettrice generale; legale rappresentante; directeur bestuurder; bestuurslid; raad bestuur; raad commissarissen; conselho administracao; conselheiro administracao; conselheira administracao; مجلس الإدارة`,
);

/** Whose company it is. */
export const ownsIt = phrasesOf(
  `owner; proprietor; wlasciciel; wlascicielka; majitel; majitelka; agare; delagare; medejer; medeier; indehaver; omistaja; tulajdonos; founder; cofounder; founding partner; managing partner; inhaber; inhaberin; mitinhaber*; firmeninhaber*; grunder; grunderin; mitgrunder*
  fondateur; fondatrice; cofondateur; cofondatrice; proprietaire; fundador; fundadora; cofundador; cofundadora; propietario; propietaria; dueno; duena; socio director; socia directora
  fondatore; cofondatore; titolare; contitolare; socio amministratore; socia amministratrice; proprietario; proprietaria; eigenaar; eigenaresse; oprichter; oprichtster; medeoprichter; *aandeelhouder; dono; dona; socio gerente; socia gerente
  創業者; 創設者; 創立者; オーナー; ファウンダー; 창업자; 설립자; 创始人; 創辦人; *مؤسس; *مؤسسة; *مالك; *مالكة`,
);

/** Who owns a share of it. */
export const sharesIt = phrasesOf(
  'eigentumer; eigentumerin; gesellschafter; gesellschafterin; associe; associee; socio; socia; vennoot; *الشريك',
);

/** An owner of what is no company. */
export const ownsSomethingElse = needing(
  'owner|eigner|socio sanitari|プロダクトオーナー',
  /\b(?:product|process|system|service|data|prozess) ?owner|\b(?:prozess|produkt)eigner|\bsocio sanitari|プロダクトオーナー/,
);

/** Titles that speak of a high post and are none: the assistant to it. A secretary general is one. */
export const assists = needing(
  'assist|asistente|secret|segretari|sekretar|advisor to|to the |aan de directie|秘書|助理|비서|秘书|سكرتير',
  /\b(?:assistants?(?! (?:\w{1,20} ){0,2}(?:manager|director|vice|head)\b)|assistante|asistente|assistente|\w{0,20}assisten(?:t|tin|z)|(?:secretary|secretaire|secretari[oa]|segretari[oa])(?! gener)|(?!general)\w{0,20}sekretar\w{0,8}|secretariaat|\w{0,12}secretaresse|advisor to|to the (?!board)|aan de directie)\b|秘書(?!室|課|部)|助理|비서(?!실)|秘书|سكرتير/,
);
