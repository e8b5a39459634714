import type { CommitteeRole } from '../../model/seat';
import type { Department } from './departments';
import { type PhraseRule, phrasesOf } from './title-phrases';

/** Second to somebody: a deputy has no seat of the one they stand in for. */
export const DEPUTY =
  /\b(?:deputy|vice(?! president)|vize\w{0,12}|vice(?:dir|presid)\w{0,10}|stv|stellv\w{0,16}|adjoint\w?|adjunt[oa]|adjunct|subdire\w{0,6}|subgerente|subjef[ea]|plaatsvervangend\w?)\b|副|代理|차장|부사장|부회장|نا[ئي]ب/;
export const TRAINEE =
  /\b(?:intern|trainee|apprentice|praktikant\w{0,3}|auszubildende\w?|azubi|werkstudent\w{0,2}|working student|stagiaire?|apprentie?|alternante?|becari[oa]|practicante|aprendiz|stagista|tirocinante|apprendista|leerling|estagiari[oa])\b|インターン|研修生|인턴|实习生|實習生|متدرب/;
/** Words of a lead who leads no department. */
export const LESSER =
  /^(?:lead|supervisor\w?|foreman|superintendent|coo?rd\w{1,12}|\w{0,20}koordinator\w{0,2}|\w{0,20}meister\w{0,2}|disponent\w{0,2}|encargad[oa]|encarregad[oa].{0,20}|schichtfuhrer\w{0,2}|uitvoerder|mestre.{0,12})$|班長|主任|係長|مشرف/;

const lower =
  /\b(?:assistant|assistante|asistente|assistente|assistent|assistentin|assistenz|secretary|secretaire|sekretar\w{0,8}|secretari[oa]|segretari[oa]|\w{0,12}secretaresse|deputy|vice|vize\w{0,12}|stv|stellv\w{0,16}|adjoint\w?|adjunt[oa]|vicedire\w{0,6}|vicepresident\w|associate|intern|praktikant\w{0,2}|trainee|student|advisor to|to the|product owner|betriebsrat\w{0,16})\b|副|秘書(?!室|課|部)|秘书|助理|비서|부사장|부회장|نا[ئي]ب|سكرتير|プロダクトオーナー/;

/** Posts that are a seat by themselves, in the order they are tried. */
export const roleRules: readonly PhraseRule<CommitteeRole>[] = [
  {
    value: 'legal',
    phrases: phrasesOf(
      `general counsel; legal counsel; counsel; chief legal; compliance officer; data protection officer; dpo; rechtsabteilung; syndikus*; justiziar*; jurist; juristin; datenschutzbeauftragt*; juriste; protection donnees; abogado interno; abogada interna; asesor juridico; asesora juridica; oficial cumplimiento; proteccion datos; ufficio legale; giurista; protezione dati; bedrijfsjurist; gegevensbescherming; protecao dados; 法務; 個人情報保護; 법무; 法务; مستشار قانوني; المستشار القانوني; المستشارة القانونية`,
    ),
    unless: /\bof counsel\b|\bassist|praktik|stagiaire/,
  },
  {
    value: 'technical-buyer',
    phrases: phrasesOf(
      `cto; cio; ciso; rssi; dsi; chief technology; chief technical; chief information; chief security; chief digital; chief data; security officer; 最高技術責任者; 最高情報責任者; 최고기술책임자; 기술이사; 首席技术官; 首席信息官; 技術長`,
    ),
    unless: lower,
  },
  {
    value: 'economic-buyer',
    phrases: phrasesOf(
      `cfo; ceo; chief executive; chief financial; chief finance; managing director; managing partner; president; owner; proprietor; founder; cofounder; general manager
      geschaftsfuhr*; geschaftsleit*; inhaber; inhaberin; firmeninhaber*; mitinhaber*; vorstand*; *vorstand
      pdg; directeur general; directrice generale; gerant; gerante; cogerant; cogerante; daf; dirigeant*; proprietaire; fondateur; fondatrice; cofondateur; cofondatrice
      director general; directora general; director ejecutivo; directora ejecutiva; director gerente; gerente general; administrador unico; administradora unica; consejero delegado; consejera delegada; socio director; socia directora; propietario; propietaria; dueno; duena; fundador; fundadora; cofundador; cofundadora
      amministratore delegato; amministratrice delegata; amministratore unico; amministratrice unica; consigliere delegato; consigliera delegata; direttore generale; direttrice generale; titolare; contitolare; fondatore; cofondatore; socio amministratore; socia amministratrice; proprietario; proprietaria
      algemeen directeur; statutair directeur; eigenaar; eigenaresse; medeeigenaar; *aandeelhouder; bestuurder; voorzitter raad bestuur; bestuursvoorzitter; zaakvoerder; zaakvoerster; oprichter; oprichtster
      diretor geral; diretora geral; diretor executivo; diretora executiva; diretor presidente; gerente geral; administrador executivo; administradora executiva; administrador delegado; administradora delegada; socio gerente; socia gerente; presidente; presidenta; dono; dona
      代表取締役; 代表社員; 代表理事; 理事長; 社長; 会長; 創業者; オーナー; 最高経営責任者; 最高財務責任者; 財務部長; 経理部長; 代表者; 대표; 사장; 회장; 창업자; 최고경영자; 최고재무책임자; 재무이사; 董事长; 董事長; 总经理; 總經理; 总裁; 總裁; 创始人; 創辦人; 财务总监; 首席执行官; 首席财务官; 執行長; 財務長
      الرئيس التنفيذي; المدير العام; المدير التنفيذي; رئيس مجلس; *مؤسس; *مالك; مالك; المدير المالي`,
    ),
    unless: lower,
  },
  { value: 'economic-buyer', phrases: phrasesOf('gerente; gerenta'), unless: / / },
  {
    value: 'user-buyer',
    phrases: phrasesOf(
      'coo; chief operating; chief operations; 最高執行責任者; 營運長; 生産管理; 現場責任者; 생산관리',
    ),
    unless: lower,
  },
];

interface SeatOfDepartment {
  role: CommitteeRole;
  /** Whoever works there has the seat; otherwise only who leads. */
  anybody?: boolean;
  only?: RegExp;
  not?: RegExp;
}

const project = /\bproje[ck]t|\bprojet|\bproyecto|\bprogett|\bcapoprogett|プロジェクト|项目|項目|프로젝트|مشاريع/;
const upkeep =
  /projekt|\bproje[ck]t|\bprojet|proyect|progett|capocantiere|cantiere|\bobras?\b|\bbau|travaux|chantier|facilit|hausmeister|maintenance|instandhalt|werkstatt|workshop|atelier|mantenimiento|taller|manutenzione|officina|onderhoud|werkplaats|manutencao|oficina|technische dienst|保全|工事|店舗|プロジェクト|프로젝트|项目|項目|مشاريع/;

/** The seats that departments have; those of support, sales, marketing and others depend on what is sold. */
export const seatsOf: Partial<Record<Department, SeatOfDepartment>> = {
  legal: { role: 'legal' },
  procurement: { role: 'procurement', anybody: true },
  it: { role: 'technical-buyer', not: project },
  engineering: { role: 'technical-buyer', not: project },
  finance: {
    role: 'economic-buyer',
    only: /financ|finanz|kaufmann|財務|経理|재무|财务|مالي/,
    not: /buchhalt|account|contab|controll/,
  },
  production: { role: 'user-buyer', not: upkeep },
  operations: { role: 'user-buyer', not: upkeep },
};
