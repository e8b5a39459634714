import type { Seniority } from '../../model/post';
import { eitherOf } from '../page/pattern';
import { assists, oversees, ownsIt, ownsSomethingElse, runsIt, sharesIt } from './house-words';
import { type PhraseRule, phrasesOf } from './title-phrases';

/** Which words say how high a post is, the telling ones first. */
export const seniorityRules: readonly PhraseRule<Seniority>[] = [
  {
    value: 'junior',
    phrases: phrasesOf(
      `intern; trainee; apprentice; junior; jr; working student; dual* student*; dual* studier*; graduate; praktikant*; auszubildende*; azubi; werkstudent*; volontar*; lehrling; stagiaire; apprenti; apprentie; alternant; alternante; becario; becaria; aprendiz; practicante; pasante; stagista; tirocinante; apprendista; stagiair; leerling; estagiario; estagiaria; jovem; インターン; 研修生; 見習い; 新人; 인턴; 수습; 실습생; 实习生; 實習生; 管培生; متدرب; متدربة`,
    ),
    unless: /\b(?:graduate|apprentice|intern|trainee) (?:recruit|program|talent|scheme|relations)/,
  },
  { value: 'owner', phrases: [ownsIt, sharesIt], unless: ownsSomethingElse },
  {
    value: 'owner',
    phrases: phrasesOf('partner; equity partner'),
    unless:
      /\b(?:business|channel|sales|alliance|technology|implementation|talent|people) partner\b|\bpartner (?:\w{1,20} )?(?:manager|management|marketing|success|sales|relations|development|account|enablement|program\w{0,3})\b/,
  },
  { value: 'executive', phrases: phrasesOf('chief staff; general counsel') },
  {
    value: 'executive',
    phrases: phrasesOf(
      `ceo; cto; cfo; coo; cmo; cio; cpo; cro; chro; ciso; cdo; cso; cco; chief officer; chief * officer; chief executive; chief financial; chief technology; chief operating; chief marketing; chief information; chief human officer; managing director; general manager; executive director; non executive director; board director; board member; member board; secretary general; 最高 責任者; 최고 책임자; 최고경영자; 首席 官; 首席; 執行長; 財務長; 技術長; 營運長`,
    ),
    unless: assists,
  },
  {
    value: 'vice-president',
    phrases: phrasesOf(
      `vice president; vicepresident; vp; svp; evp; avp; vizeprasident*; vice presidente; vice presidenta; vicepresidente; vicepresidenta; vicevoorzitter; vice voorzitter; 副社長; 副会長; 副総裁; 부사장; 부회장; 副总裁; 副總裁; 副总经理; 副總經理; نائب الرئيس; نائب رئيس`,
    ),
    unless: assists,
  },
  {
    value: 'executive',
    phrases: [
      runsIt,
      oversees,
      phrasesOf(`chair board; vorsitzende; vorsitzender; generalsekretar*; prokurist; prokuristin
      daf; drh; dsi; membre conseil; membre comite direction; membre directoire; secretaire general*
      vocal consejo; miembro consejo; apoderado; apoderada; secretario general; secretaria general
      segretario generale; segretaria generale
      algemeen directrice; voorzitter; lid bestuur; lid raad
      vogal conselho; vogal administracao; membro conselho; secretario geral; secretaria geral
      取締役; 専務; 常務; 執行役員; 監査役; 이사장; 전무; 상무; 이사; 감사; 董事; 监事; 監事; 代表`),
    ],
    unless: eitherOf(assists, /\bbetriebsrat|팀장|이사회/),
  },
  // A Spanish or Portuguese "Gerente" that says no more runs the company; "Gerente de …" runs a part of it.
  { value: 'executive', phrases: phrasesOf('gerente; gerenta'), unless: / / },
  {
    value: 'senior',
    phrases: phrasesOf(
      `principal engineer; principal developer; principal scientist; principal architect; principal designer; principal analyst; principal researcher; principal consultant; staff engineer; 主任研究員; 主任技師; 책임연구원`,
    ),
  },
  {
    value: 'director',
    phrases: phrasesOf(
      `director; dyrektor; dyrektorka; reditel; reditelka; riaditel; johtaja; managing editor; principal; direktor; direktorin; *bereichsleit*; *direktor; *direktorin; directeur; directrice; directora; subdirector; subdirectora; direttore; direttrice; vicedirettore; vicedirettrice; condirettore; condirettrice; diretor; diretora; subdiretor; subdiretora; superintendente; 本部長; 事業部長; 局長; 工場長; 院長; 所長; 支社長; ディレクター; 본부장; 센터장; 소장; 공장장; 总监; 總監; 厂长; 廠長; المدير المالي`,
    ),
    unless: assists,
  },
  // Chiefs of a team, a project, a shift or a shop: their titles have a head's word.
  {
    value: 'manager',
    phrases: phrasesOf(
      `team lead*; teamlead*; teamleit*; team leit*; projektleit*; projekt leit*; gruppenleit*; schichtleit*; schichtfuhrer*; filialleit*; marktleit*; bauleit*; chef projet; cheffe projet; chef equipe; cheffe equipe; chef produit; cheffe produit; chef chantier; cheffe chantier; responsable equipe; jefe proyecto; jefa proyecto; jefe equipo; jefa equipo; jefe turno; jefa turno; jefe producto; jefa producto; capo progetto; capo reparto; capo area; capo turno; capo cantiere; capo squadra; capoprogetto; caporeparto; capoarea; capoturno; capocantiere; caposquadra; teamleid*; projectleid*; ploegleid*; chefe turno; chefe equipa; chefe equipe; chefe projeto`,
    ),
  },
  {
    value: 'head',
    phrases: phrasesOf(
      `head; kierownik; kierowniczka; vedouci; veduci; *sjef; paallikko; country manager; leiter; leiterin; leitung; *leiter; *leiterin; *leitung; chef; chefin; *chef; *chefin; chefeinkauf*; chefredakt*; chefarzt; chefarztin; chefkoch*; hauptabteilungsleit*; responsable; cheffe; jefe; jefa; jefatura; responsabile; capo; capoufficio; caporedattore; caporedattrice; hoofd; *hoofd; chefe; responsavel; leidinggevende; *leider; *leidster; 部長; 室長; 支店長; 店長; 部門長; センター長; 責任者; 부장; 실장; 지점장; 部长; 主管; 主席; رئيس قسم; رئيسة قسم; رئيس`,
    ),
    unless: eitherOf(assists, /\bhead (?:coach|chef)\b|\b(?:sous|pastry) chef\b|\bchef de (?:rang|partie)\b/),
  },
  {
    value: 'manager',
    phrases: phrasesOf(
      `manager; *manager; *managerin; lead; leader; supervisor; superintendent; foreman; coordinator; disponent; disponentin; koordinator; koordinatorin; *koordinator; *koordinatorin; meister; meisterin; *meister; *meisterin; coordinateur; coordinatrice; conducteur travaux; conductrice travaux; encargado; encargada; gerente; gerenta; subgerente; coordinador; coordinadora; supervisora; coordinatore; coordenador; coordenadora; gestor; gestora; lider; encarregado obra; encarregada obra; encarregado producao; mestre obras; uitvoerder; 課長; 次長; 係長; 班長; マネージャー; マネジャー; リーダー; 主任; 과장; 팀장; 차장; 매니저; 经理; 經理; 组长; 組長; 主任; *مدير; *مديرة; *مشرف; *مشرفة`,
    ),
    unless: eitherOf(assists, /hausmeister/),
  },
  {
    value: 'senior',
    phrases: phrasesOf(
      `senior; sr; senior*; leitend*; oberarzt; oberarztin; 上級; 主査; 主幹; シニア; 책임; 수석; 선임; 高级; 高級; 资深; 資深; أول`,
    ),
  },
];
