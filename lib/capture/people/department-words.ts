import type { Department } from '../../model/post';
import { eitherOf } from '../page/pattern';
import { assists, oversees, ownsIt, ownsSomethingElse, runsIt, sharesIt } from './house-words';
import { type PhraseRule, phrasesOf } from './title-phrases';

/** Words that name a part of the company, the narrow ones first: an IT buyer buys. */
export const partRules: readonly PhraseRule<Department>[] = [
  {
    value: 'legal',
    phrases: phrasesOf(
      `contracts manager; radca prawny; dzial prawny; advokat; pravni; juridisk; legal; counsel; attorney; lawyer; solicitor; barrister; paralegal; law; compliance; privacy; data protection; dpo; rechts*; recht; *anwalt; *anwaltin; jurist; juristin; *jurist; justiziar*; syndikus*; datenschutz*; juridique*; juriste; avocat; avocate; conformite; protection donnees; juridico; juridica; abogado; abogada; proteccion datos; cumplimiento; affari legali; legale; giurista; avvocato; avvocata; protezione dati; juridisch; juridische; advocaat; gegevensbescherming; advogado; advogada; protecao dados; 法務; 弁護士; 法律; 個人情報保護; コンプライアンス; 법무; 변호사; 法务; 律师; 合规; *قانوني; *قانونية; محامي; محامية`,
    ),
    unless: /legale rappresentante/,
  },
  {
    value: 'hr',
    phrases: phrasesOf(
      `kadr; kadry; personalchef; personaleansvarlig; personalist*; volunteer*; 인력; hr; human resources; training; learning; human relations; people; talent; recruit*; personnel; chro; personal; personal*; ausbildungsleit*; formation; formacion; formazione; formacao; opleiding*; ressources humaines; rh; drh; recrutement; recruteur; recruteuse; recursos humanos; rrhh; rr hh; gestion humana; talento; seleccion; reclutamiento; risorse umane; personale; selezione; personeel*; p&o; hr*; werving; recrutamento; gente; departamento pessoal; 人事; 採用; 労務; 人材; 인사; 채용; 人力资源; 人力資源; موارد بشرية; *موارد *بشرية; *توظيف`,
    ),
    unless: /\bpersonal (?:trainer|assistant|banker)\b|\bpersonenverkehr\b/,
  },
  {
    value: 'procurement',
    phrases: phrasesOf(
      `zakupow; zakupy; nakupu; nakupci; inkopschef; inkopare; indkob*; innkjop*; materialwirtschaft; procurement; purchas*; buyer; sourcing; category manager; einkauf*; *einkauf; *einkaufer; *einkauferin; beschaffung*; achat; achats; acheteur; acheteuse; approvisionnement*; compras; comprador; compradora; aprovisionamiento*; aprovisionamento; abastecimiento; adquisiciones; acquisti; approvvigionament*; inkoop*; inkoper; suprimentos; 購買; 調達; 資材; 仕入; バイヤー; 구매; 조달; 采购; 採購; *مشتريات`,
    ),
  },
  {
    value: 'quality',
    phrases: phrasesOf(
      `jakosci; kvality; kvalitet*; kontroll kvalitet; sustainability; esg; environmental; environment; umwelt*; nachhaltigkeit*; qhse; medio ambiente; environnement; duurzaamheid; sicurezza; quality; qa; qs; qm; qualitat*; qualite; qse; hse; ehs; calidad; qualita; kwaliteit*; qualidade; kam coordinator; preventie*; safety; arbeitssicherheit; prevention; prevencion; seguridad salud; seguranca trabalho; sicurezza rspp; rspp; prevenzione; 品質; 品管; 安全; 품질; 안전; 质量; 质检; *جودة`,
    ),
  },
  {
    value: 'logistics',
    phrases: phrasesOf(
      `fleet; dispatch*; customs; zoll*; import; disposition; stores manager; storekeeper; materials manager; chef depot; douane; magazynu; magazyn; skladu; lagerchef; 仓库; 창고; logist*; supply chain; warehouse; shipping; transport; transportation; logistik*; *logistik; lager*; versand*; fuhrpark*; disponent; disponentin; spedition*; entrepot; preparateur commandes; preparatrice commandes; chaine logistique; expedition; almacen; transporte; cadena suministro; magazz*; spedizioni; magazijn*; magasinier*; armazem; expedicao; motorista; chauffeur; *fahrer; *fahrerin; driver; 物流; 倉庫; 配送; 輸送; 물류; 배송; 仓储; 倉儲; *لوجستية; *لوجستيات; *مستودع; *مستودعات`,
    ),
  },
  {
    value: 'service',
    phrases: phrasesOf(
      `customer advisor; kundservice; kundtjanst; kundeservice; obsluga klienta; zakaznick*; customer service; customer support; customer success; customer care; customer experience; support; service; helpdesk; after sales; aftersales; kunden*; service*; service client; clientele; relation client; relations clients; sav; apres vente; atencion cliente; servicio tecnico; servicio cliente; soporte; posventa; postventa; assistenza clienti; assistenza; post vendita; servizio clienti; klantenservice; klantcontact; servicedienst; atendimento; apoio cliente; pos venda; suporte; カスタマー; サポート; お客様; サービス; 고객; 서비스; 客服; 售后; 售後; خدمة *عملاء`,
    ),
    unless: /\bservice owner\b|public service|secret service/,
  },
  {
    value: 'marketing',
    phrases: phrasesOf(
      `copywriter; videographer; merchandis*; fundraising; donor*; marknad*; marked; markedschef; markedssjef; fondsenwerving; recaudacion fondos; marketing; cmo; brand; event; events; event*; social media; community; mediengestalt*; growth; content; seo; creative director; art director; directeur artistique; directrice artistique; director artistico; directora artistica; direttore artistico; direttrice artistica; diretor arte; diretora arte; marketing*; *marketing; marque; mercadotecnia; mercadeo; marca; branding; マーケティング; ブランド; 広告; 마케팅; 브랜드; 市场; 市場; 营销; 行銷; *تسويق`,
    ),
  },
  {
    value: 'communications',
    phrases: phrasesOf(
      `investor relations; pressansvarig; informationschef; communications; communication; public relations; pr; press; media; spokes*; public affairs; presse*; kommunikation*; *kommunikation; offentlichkeitsarbeit; *sprecher; *sprecherin; relations publiques; relations presse; comunicacion; prensa; portavoz; relaciones publicas; comunicazione; stampa; communicatie*; redakt*; redact*; redattor*; redattrice; redator*; *redakteur; *redakteurin; editor; journalist*; periodista; giornalista; jornalista; woordvoerder; woordvoerster; voorlichter; persvoorlichter; comunicacao; imprensa; 広報; 渉外; 홍보; 公关; 宣传; علاقات عامة; *علاقات *عامة; *إعلام`,
    ),
  },
  {
    value: 'sales',
    phrases: phrasesOf(
      `account director; bid manager; tender*; bids; grants; showroom; angebots*; kalkulation; kalkulator*; estimator; adv; forsaljning*; saljare; salgs*; selger; saelger; handlowy; handlowiec; sprzedazy; obchodni; obchodu; obchodnik; prodeje; prodaje; satis; ertekesites*; vanzari; myynti*; продаж*; sales; account executive; account manager; key account; business development; cro; revenue; export*; area manager; territory manager; partnerships; vertrieb*; *vertrieb; verkauf*; *verkauf; *verkaufer; *verkauferin; *verkaufsleiter; *verkaufsleiterin; aussendienst*; innendienst*; commercial; commerciale; ventes; vente; vendeur; vendeuse; grands comptes; chef secteur; cheffe secteur; charge affaires; chargee affaires; ingenieur affaires; developpement commercial; ventas; vendedor; vendedora; comercial; ejecutivo cuentas; ejecutiva cuentas; gestor cuentas; gestora cuentas; desarrollo negocio; vendite; venditore; venditrice; sviluppo commerciale; agente commercio; agente vendita; capo area; capoarea; verkoop*; verkoper; accountmanager; commercieel; buitendienst; rayonmanager; binnendienst; vertegenwoordiger; vertegenwoordigster; vendas; gestor contas; gestora contas; gerente contas; executivo contas; executiva contas; 営業; 販売; セールス; アカウントエグゼクティブ; 영업; 판매; 销售; 銷售; 業務; *مبيعات`,
    ),
  },
  {
    value: 'finance',
    phrases: phrasesOf(
      `mahnwesen; ekonomi*; okonomi*; bogholder*; bokholder*; regnskab*; regnskap*; redovisning*; ksiegow*; finansow*; financni; ucetni; uctovni*; talous*; kirjanpit*; muhasebe*; бухгалтер*; finance; financial; cfo; account*; controller; controlling; treasur*; tax; audit*; payroll; bookkeep*; finanz*; *finanzen; *finanzvorstand; *buchhalt*; rechnungswesen; steuer*; schatzmeister*; kaufmannische leit*; kaufmannischer leit*; kaufmannische geschafts*; kaufmannischer geschafts*; leit* kaufmann*; financier; financiere; comptable; comptabilite; tresorier; tresoriere; controle gestion; control gestion; controllo gestione; controlo gestao; controleur gestion; controleuse gestion; paie; daf; financiero; financiera; finanzas; contable; contabilidad; contador; contadora; tesorero; tesorera; tesoreria; cuentas pagar; cuentas cobrar; finanziario; finanziaria; finanza; contabile; contabilita; ragioniere; ragioniera; paghe; tesoriere; financieel; financiele; financien; boekhoud*; penningmeester; salarisadministr*; debiteuren*; crediteuren*; financeiro; financeira; financas; contabilidade; contabilista; tesoureiro; tesoureira; contas pagar; contas receber; 財務; 経理; 会計; 税理士; 재무; 회계; 경리; 财务; 会计; 會計; *مالي; *مالية; محاسب; محاسبة; *محاسبة`,
    ),
    unless: /\b(?:account (?:executive|manager|director)|key account|accountmanager|group account)\b/,
  },
  {
    value: 'it',
    phrases: phrasesOf(
      `webmaster; systems analyst; data analyst; database; sysadmin; informatyk; informatyki; it; ict; cio; ciso; rssi; information technology; information security; information systems; systems administrator; system administrator; network; infrastructure; devops; security officer; cyber*; edv*; informatik*; fachinformatik*; informationstech*; systemadministrat*; *systemadministrator; informatique; responsable si; directeur si; directrice si; dsi; systemes information; systemes reseaux; reseau; reseaux; informatica; informatico; sistemas; tecnologias informacion; seguridad informacion; redes; sistemi informativi; sistemista; systeembeheer*; applicatiebeheer*; digital transformation; transformation digitale; transformation numerique; transformacion digital; transformacao digital; trasformazione digitale; digitalisierung; informatievoorziening; ti; tecnologia informacao; infraestrutura; 情報システム; 情シス; 情報セキュリティ; 情報責任者; 最高情報; システム; ネットワーク; インフラ; 전산; 정보보안; 시스템; 信息技术; 信息官; 資訊; 网络; تقنية *معلومات; تكنولوجيا *معلومات`,
    ),
  },
  { value: 'engineering', phrases: phrasesOf('cto; chief technology; chief technical') },
  { value: 'operations', phrases: phrasesOf('coo; chief operating') },
  { value: 'management', phrases: phrasesOf('chief staff') },
  {
    value: 'management',
    phrases: [runsIt, oversees, phrasesOf('country manager')],
    unless: eitherOf(assists, /vice president|betriebsrat/),
  },
];

/** Words that say less: they count where a title names no part of the company. */
export const houseRules: readonly PhraseRule<Department>[] = [
  {
    value: 'product',
    phrases: phrasesOf(
      `product; cpo; ux; ui; design; designer; produkt; produkte; produktmanag*; produktentwickl*; gestaltung; produit; produits; conception; producto; productos; diseno; disenador; disenadora; prodotto; progettazione grafica; productmanager; graphiste; infographiste; *grafiker; *grafikerin; *gestalter; *gestalterin; vormgeving; vormgever; vormgeefster; ontwerper; produto; produtos; 商品; 製品; プロダクト; デザイン; デザイナー; 상품; 제품; 디자인; 产品; 產品; 设计; *منتج; *منتجات`,
    ),
  },
  {
    value: 'production',
    phrases: phrasesOf(
      'utilities; upkeep; repair*; mechanic; welder; fitter; machinist; cnc*; machine operator; tool maker; toolmaker; shop floor; packaging; millwright; haustechnik*; betriebstechnik*; betriebselektr*; wartung*; schlosser*; schichtleit*; arbeitsvorbereit*; entretien; underhall*; vedligehold*; vedlikehold*; utrzymania ruchu; udrzby; udrzba; karbantart*; kunnossapito*; bakim; verkstad*; vaerkforer*; produkcji; vyroby; produktionschef; *maintenance; メンテナンス; 設備; 설비; 유지보수; 정비; 维修; 維修; 设备; *صيانة; *الصيانة; technische dienst; technischer dienst; maintenance; mantenimiento; manutencao; manutenzione; manutentore; instandhaltung*; onderhoud*; betriebsleit*; werkleit*; werksleit*; produktionsleit*; fertigungsleit*',
    ),
  },
  {
    value: 'engineering',
    phrases: phrasesOf(
      `lab manager; laborator*; utvecklingschef; udviklingschef; teknisk; techniczny; technicky; utveckling*; udvikling*; tekninen; engineering; engineer; r&d; i+d; research; development; developer; cto; software; technology; technical; scientist; architect; entwickl*; *entwicklung; *entwickler; *entwicklerin; konstrukt*; *techniker; *technikerin; forschung*; archit*; arquite*; tecnologia; ingenieur*; *ingenieur; *ingenieurin; technik*; technisch*; ingenieure; logiciel; developpeur; developpeuse; recherche; developpement; bureau etudes; technique; ingenieria; ingeniero; ingeniera; desarrollo; desarrollador; desarrolladora; investigacion; tecnico; tecnica; ingegnere; ingegneria; sviluppo; sviluppatore; sviluppatrice; ricerca; progettista; ontwikkel*; *ontwikkelaar; onderzoek*; techniek; technisch; tekenaar; constructeur; engenheiro; engenheira; engenharia; desenvolvimento; desenvolvedor; desenvolvedora; programador; programadora; pesquisa; 技術; 開発; 研究; 設計; エンジニア; サイエンティスト; アーキテクト; プログラマー; 技術長; 개발; 연구; 기술; 엔지니어; 研发; 研發; 工程; 技术; *مهندس; *مهندسة; *هندسة; *تكنولوجيا; *برمجيات`,
    ),
    unless:
      /\b(?:business development|sales engineer|developpement commercial|desarrollo (?:de )?negocio|sviluppo commerciale)\b/,
  },
  {
    value: 'production',
    phrases: phrasesOf(
      `production; manufacturing; plant; factory; assembly; process; workshop; produktion*; *produktion; fertigung*; betriebsleit*; werkleit*; werksleit*; montage*; werkstatt*; atelier; usine; industriel; industrielle; industrial; fabrication; produccion; fabrica; planta; taller; produzione; stabilimento; officina; fabbrica; productie*; fabriek*; werkplaats*; producao; oficina; 製造; 生産; 工場; 保全; 생산; 제조; 공장; 生产; 制造; 生產; 製造; 厂长; 廠長; *إنتاج; *مصنع`,
    ),
    unless: /\b(?:film|tv|event|video|music|audio) production\b|\bprocess owner\b/,
  },
  {
    value: 'operations',
    phrases: phrasesOf(
      `caretaker; janitor; groundskeeper; estates; property manager; building services; housekeeping; restaurant manager; head chef; executive chef; site manager; foreman; platschef; driftschef; driftssjef; gebaudemanag*; gebaudetechnik*; platzwart; hallenwart; bauhof*; polier; kuchenchef*; hauswirtschaft*; gardien; gardienne; services generaux; conserje; servicios generales; custode; servizi generali; concierge; huismeester; facilitair*; zelador*; servicos gerais; fastighet*; vaktmastar*; vaktmester; pedel; vicevaert; ejendom*; dozorca; provoz*; spravce; kiinteisto*; 施設; 物业; 시설; *مرافق; *المرافق; operations; operating; coo; 最高執行; 營運; 运营官; operational; facility; facilities; project; projects; betrieb; betriebs; facility*; hausmeister*; bauleit*; projekt*; exploitation; operationnel; operationnelle; projet; travaux; chantier; operaciones; operativo; operativa; proyecto; proyectos; obra; obras; operazioni; progetto; progetti; cantiere; capocantiere; operatie*; operationeel; operationele; bedrijfsleider; bedrijfsvoering; bedrijfsbureau; project*; uitvoerder; werkvoorbereid*; operacoes; operacional; projeto; projetos; 業務; 運営; 運用; 店舗; プロジェクト; 工事; 운영; 사업; 프로젝트; 运营; 项目; 項目; *عمليات; *مشاريع`,
    ),
  },
  {
    value: 'administration',
    phrases: phrasesOf(
      `front desk; front house; pa to; telefonzentrale; standardiste; centralita; centralino; recepcja; recepce; reception*; vaxel; 안내데스크; 前台; استقبال; *استقبال; administration; administrative; administrator; office; secretary; secretary general; assistant; receptionist; reception; kaufmannische angestellte*; kaufmannischer angestellte*; verwaltung*; sekretar*; *sekretarin; *sekretar; assistenz; assistentin; assistent; *assistenz; *assistentin; *assistent; empfang*; buro*; officemanag*; administratif; administrative; secretaire; secretariat; assistante; accueil; administracion; administrativo; administrativa; secretario; secretaria; asistente; recepcion; recepcionista; rececionista; amministrativo; amministrativa; segreteria; segretario; segretaria; assistente; administratie*; administratief; *secretaresse; secretariaat; receptie; receptionist*; administracao; 総務; 事務; 秘書; 受付; 庶務; 총무; 비서; 행정; 경영지원; 行政; 秘书; 助理; سكرتير; سكرتيرة; *إدارية`,
    ),
    unless: /\bassistant (?:\w{1,20} ){0,2}(?:manager|director)\b/,
  },
  {
    value: 'management',
    phrases: [
      ownsIt,
      sharesIt,
      phrasesOf(
        `partner; vice president; mitgrunder; prokurist; prokuristin; vorsitzende; vorsitzender; dirigeant; dirigeante; apoderado; apoderada; vicepresidente; vicepresidenta; vice presidente; vice presidenta; directeur; directrice; voorzitter; 代表; 取締役; 監査役; 執行役員; 専務; 常務; 経営; 이사장; 전무; 상무; 이사; 董事; 监事; 副总经理; *رئيس تنفيذي; *شريك`,
      ),
    ],
    unless: eitherOf(assists, ownsSomethingElse, /betriebsrat/),
  },
  { value: 'management', phrases: phrasesOf('gerente; gerenta'), unless: / / },
];
