import type { Seniority } from './seniority';
import type { PhraseRule } from './title-phrases';

const list = (words: string): string[] =>
  words
    .split(/[\n;]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Titles that speak of a high post and are none: the assistant to it. */
const assists =
  /\b(?:assistant|assistante|assistants?|asistente|assistent|assistentin|assistente|assistenz|executive assistant|secretary|secretaire|secretario|secretaria|secretariaat|secretaresse|segretari[oa]|sekretar\w{0,8}|directiesecretaresse|to the|aan de directie)\b/;

/** Which words say how high a post is, the telling ones first. */
export const seniorityRules: readonly PhraseRule<Seniority>[] = [
  {
    value: 'junior',
    phrases: list(
      `intern; trainee; apprentice; junior; jr; working student; graduate; praktikant*; auszubildende*; azubi; werkstudent*; volontar*; lehrling; stagiaire; apprenti; apprentie; alternant; alternante; becario; becaria; aprendiz; practicante; stagista; tirocinante; apprendista; stagiair; stagiaire; leerling; trainee; estagiario; estagiaria; aprendiz; jovem; インターン; 研修生; 見習い; 新人; 인턴; 수습; 실습생; 实习生; 助理`,
    ),
  },
  {
    value: 'vice-president',
    phrases: list(
      `vice president; vice-president; vicepresident; vp; svp; evp; avp; vizeprasident*; vice-presidente; vicepresidente; vicepresidenta; vicepresidente; vice presidente; vice-president; vicevoorzitter; vice-voorzitter; 副社長; 副会長; 副総裁; 부사장; 부회장; 副总裁; 副總裁; 副总经理`,
    ),
    unless: assists,
  },
  {
    value: 'owner',
    phrases: list(
      `owner; co-owner; proprietor; founder; co-founder; cofounder; founding partner; managing partner; inhaber; inhaberin; eigentumer; eigentumerin; grunder; grunderin; mitgrunder; mitgrunderin; gesellschafter; gesellschafterin; firmeninhaber*; fondateur; fondatrice; cofondateur; cofondatrice; co-fondateur; co-fondatrice; proprietaire; associe gerant; fundador; fundadora; cofundador; cofundadora; propietario; propietaria; dueno; duena; fondatore; fondatrice; cofondatore; cofondatrice; titolare; proprietario; proprietaria; eigenaar; eigenaresse; oprichter; oprichtster; mede-oprichter; medeoprichter; mede-eigenaar; socio fundador; socia fundadora; socio-fundador; cofundador; dono; dona; 創業者; 創設者; 創立者; オーナー; ファウンダー; 共同創業者; 창업자; 설립자; 创始人; 創辦人`,
    ),
    unless: /\b(?:product|process|system|service|data|prozess)[ -]?owner|\b(?:prozess|produkt)eigner/,
  },
  {
    value: 'executive',
    phrases: list(
      `ceo; cto; cfo; coo; cmo; cio; cpo; cro; chro; ciso; cdo; cso; cco; chief * officer; chief officer; chief executive; chief financial; chief technology; chief operating; chief marketing; chief information; chief revenue; chief product; chief people; chief commercial; chief of staff; managing director; general manager; president; chairman; chairwoman; chairperson; chair board; board member; member board; executive director; geschaftsfuhr*; geschaftsleit*; *geschaftsfuhrer; *geschaftsfuhrerin; vorstand; vorstandin; vorstands*; *vorstand; prasident; prasidentin; vorsitzende; vorsitzender; aufsichtsrat*; generaldirektor*; prokurist; prokuristin; pdg; president; presidente; directeur general; directrice generale; president-directeur; gerant; gerante; dg; daf; drh; dsi; membre conseil; administrateur delegue; consejero delegado; consejera delegada; director general; directora general; director ejecutivo; directora ejecutiva; presidenta; gerente general; administrador unico; administradora unica; director gerente; vocal consejo; miembro consejo; amministratore delegato; amministratrice delegata; amministratore unico; direttore generale; direttrice generale; presidente; consigliere delegato; consigliera delegata; consigliere amministrazione; algemeen directeur; directeur-bestuurder; bestuurder; bestuursvoorzitter; voorzitter; zaakvoerder; statutair directeur; bestuurslid; lid bestuur; diretor geral; diretora geral; diretor executivo; diretora executiva; diretor presidente; diretor-presidente; diretora presidente; socio-gerente; presidente; conselheiro administracao; 代表取締役; 取締役; 専務; 常務; 執行役員; 社長; 会長; 監査役; 代表理事; 理事長; 代表社員; 代表; 最高経営責任者; 最高財務責任者; 最高技術責任者; 最高執行責任者; 최고경영자; 대표; 사장; 회장; 이사장; 전무; 상무; 이사; 董事长; 董事長; 董事; 总经理; 總經理; 总裁; 首席`,
    ),
    unless: assists,
  },
  {
    value: 'director',
    phrases: list(
      `director; managing editor; principal; direktor; direktorin; bereichsleit*; *direktor; *direktorin; directeur; directrice; director; directora; direttore; direttrice; directeur; diretor; diretora; partner; senior partner; 本部長; 事業部長; 局長; 工場長; 院長; 所長; 支社長; ディレクター; 본부장; 센터장; 소장; 공장장; 总监; 總監; 厂长`,
    ),
    unless: assists,
  },
  {
    value: 'head',
    phrases: list(
      `head; leiter; leiterin; leitung; *leiter; *leiterin; *leitung; chef; chefin; responsable; chef service; cheffe; jefe; jefa; responsabile; capo; hoofd; chefe; responsavel; leidinggevende; *leider; 部長; 室長; 支店長; 店長; 部門長; 責任者; 부장; 실장; 지점장; 部长; 主管`,
    ),
    unless:
      /\b(?:team|projekt|project|gruppen|schicht|filial|bau)\s?-?leit(?:er|erin|ung)\b|chef(?:fe)? (?:de |d')?(?:projet|equipe|produit|chantier)|jef[ea] (?:de )?(?:proyecto|equipo|turno)|projectleider|teamleider|\bstellvertretend\w{0,3}\b|\b(?:assistant|assistenz|sekretar\w{0,8})\b|\bhead (?:coach|chef)\b/,
  },
  {
    value: 'manager',
    phrases: list(
      `manager; *manager; *managerin; lead; team lead; teamlead; leader; supervisor; superintendent; foreman; coordinator; teamleit*; projektleit*; gruppenleit*; schichtleit*; filialleit*; bauleit*; disponent; disponentin; koordinator; koordinatorin; meister; *meister; chef projet; cheffe projet; chef equipe; cheffe equipe; chef produit; chef chantier; coordinateur; coordinatrice; gestionnaire; encargado; encargada; gerente; jefe proyecto; jefa proyecto; jefe equipo; jefe turno; coordinador; coordinadora; supervisor; supervisora; coordinatore; coordinatrice; capoprogetto; capo progetto; caporeparto; capo reparto; teamleider; projectleider; ploegleider; coordinator; filiaalmanager; coordenador; coordenadora; gerente; supervisor; supervisora; gestor; gestora; lider; 課長; 次長; 係長; 班長; マネージャー; マネジャー; リーダー; 主任; 과장; 팀장; 차장; 매니저; 经理; 經理; 主任; 组长`,
    ),
    unless: /\b(?:account|sales|key account|case|community|customer success|social media) assistant\b/,
  },
  {
    value: 'senior',
    phrases: list(
      `senior; sr; staff engineer; expert; specialist; advisor; adviser; senior*; leitend*; oberarzt; oberarztin; fachreferent*; referent; referentin; spezialist*; experte; expertin; expert; experte; senior; charge; chargee; conseiller; conseillere; consultant; consultante; specialiste; especialista; experto; experta; asesor; asesora; consultor; consultora; esperto; esperta; specialista; consulente; deskundige; specialist; adviseur; especialista; consultor; consultora; assessor; assessora; 専門; 上級; 主査; 主幹; 顧問; 相談役; シニア; スペシャリスト; エキスパート; コンサルタント; 책임; 수석; 선임; 고문; 高级; 顾问; 专家`,
    ),
  },
];
