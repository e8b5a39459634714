import type { Department } from '../../model/post';
import type { CommitteeRole } from '../../model/seat';
import { eitherOf, needing } from '../page/pattern';
import { assists, ownsIt, ownsSomethingElse, runsIt } from './house-words';
import { type PhraseRule, phrasesOf } from './title-phrases';

/** Second to somebody: a deputy has no seat of the one they stand in for. */
export const DEPUTY = needing(
  'deputy|vice|vize|stv|stellv|adjoint|adjunt|adjunct|subdire|subgerente|subjef|plaatsvervangend|副|代理|차장|부사장|부회장|ن',
  /\b(?:deputy|vice(?! president)|vize\w{0,12}|vice(?:dir|presid)\w{0,10}|stv|stellv\w{0,16}|adjoint\w?|adjunt[oa]|adjunct|subdire\w{0,6}|subgerente|subjef[ea]|plaatsvervangend\w?)\b|副|代理|차장|부사장|부회장|نا[ئي]ب/,
);
export const TRAINEE = needing(
  'intern|trainee|apprenti|praktikant|auszubildende|azubi|werkstudent|working student|stagi|alternant|becari|practicante|aprendiz|tirocinante|apprendista|leerling|インターン|研修生|인턴|实习生|實習生|متدرب',
  /\b(?:intern|trainee|apprentice|praktikant\w{0,3}|auszubildende\w?|azubi|werkstudent\w{0,2}|working student|stagiaire?|apprentie?|alternante?|becari[oa]|practicante|aprendiz|stagista|tirocinante|apprendista|leerling|estagiari[oa])\b|インターン|研修生|인턴|实习生|實習生|متدرب/,
);
/** Words of a lead who leads no department. */
export const LESSER =
  /^(?:lead|supervisor\w?|foreman|superintendent|coo?rd\w{1,12}|\w{0,20}koordinator\w{0,2}|\w{0,20}meister\w{0,2}|disponent\w{0,2}|encargad[oa]|encarregad[oa].{0,20}|schicht(?:fuhrer|leiter)\w{0,2}|uitvoerder|mestre.{0,12})$|班長|主任|係長|مشرف/;

const lower = eitherOf(assists, DEPUTY, TRAINEE, ownsSomethingElse, /betriebsrat/);
/** As the head of the house a vice president is a deputy; of a department one leads. */
const lowerOrVice = eitherOf(lower, /\bvice president/);

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
  { value: 'economic-buyer', phrases: [runsIt, ownsIt, phrasesOf('dirigeant*')], unless: lowerOrVice },
  {
    value: 'economic-buyer',
    phrases: phrasesOf(
      'cfo; chief financial; chief finance; daf; 最高財務責任者; 최고재무책임자; 首席财务官; 財務長; المدير المالي',
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
  /projekt|\bproje[ck]t|\bprojet|proyect|progett|capocantiere|cantiere|\bobras?\b|\bbau|travaux|chantier|facilit|hausmeister|maintenance|instandhalt|werkstatt|workshop|atelier|mantenimiento|taller|manutenzione|officina|onderhoud|werkplaats|manutencao|oficina|technische dienst|site manager|foreman|polier|upkeep|estates|property|restaurant|chef\b|haustechn|betriebstechn|wartung|gebaude|bauhof|platzwart|hauswirtschaft|entretien|services generaux|servicios generales|servizi generali|servicos gerais|facilitair|underhall|vedlig|vedlik|utrzymania|udrzb|fastighet|ejendom|設備|施設|设备|维修|物业|설비|시설|유지보수|صيانة|مرافق|保全|工事|店舗|プロジェクト|프로젝트|项目|項目|مشاريع/;

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
