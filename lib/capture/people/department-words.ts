import type { Department } from './departments';
import type { PhraseRule } from './title-phrases';

const list = (words: string): string[] =>
  words
    .split(/[\n;]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Which words name a department, the narrow ones first. */
export const departmentRules: readonly PhraseRule<Department>[] = [
  {
    value: 'legal',
    phrases: list(
      `legal; counsel; attorney; compliance; privacy; rechts*; recht; jurist; juristin; justiziar*; syndikus*; datenschutz*; juridique; juriste; conformite; juridico; juridica; legale; legales; cumplimiento; juridisch; juridische; jurist; bedrijfsjurist; 法務; 弁護士; 法律; コンプライアンス; 법무; 변호사; 法务`,
    ),
  },
  {
    value: 'hr',
    phrases: list(
      `hr; human resources; human relations; people; talent; recruit*; personnel; chro; personal; personal*; ausbildungsleit*; recruiting; ressources humaines; rh; drh; recrutement; recruteur; recruteuse; recursos humanos; rrhh; seleccion; reclutamiento; risorse umane; personale; selezione; personeel*; personeelszaken; p&o; hr*; werving; recrutamento; gente; 人事; 採用; 労務; 人材; 인사; 채용; 人力资源; 人事`,
    ),
    unless: /\bpersonal (?:trainer|assistant|banker)\b|\bpersonenverkehr\b/,
  },
  {
    value: 'procurement',
    phrases: list(
      `procurement; purchas*; buyer; sourcing; category manager; einkauf*; *einkauf; *einkaufer; *einkauferin; beschaffung*; achat; achats; acheteur; acheteuse; approvisionnement*; compras; comprador; compradora; aprovisionamiento*; abastecimiento; acquisti; approvvigionament*; buyer; inkoop*; inkoper; suprimentos; 購買; 調達; 資材; 仕入; 구매; 조달; 采购; 採購`,
    ),
  },
  {
    value: 'quality',
    phrases: list(
      `quality; qa; qs; qm; qualitat*; qualite; calidad; qualita; kwaliteit*; qualidade; hse; ehs; safety; arbeitssicherheit; 品質; 品管; 安全; 품질; 안전; 质量; 质检`,
    ),
  },
  {
    value: 'logistics',
    phrases: list(
      `logistic*; supply chain; warehouse; shipping; transport; transportation; logistik*; *logistik; lager*; versand*; fuhrpark*; disponent; disponentin; spedition*; logistique; entrepot; chaine logistique; expedition; logistica; almacen; transporte; cadena suministro; magazzino; spedizioni; logistiek*; magazijn*; logistica; armazem; expedicao; 物流; 倉庫; 配送; 輸送; 물류; 배송; 仓储`,
    ),
  },
  {
    value: 'service',
    phrases: list(
      `customer service; customer support; customer success; customer care; customer experience; support; service; helpdesk; after sales; aftersales; kundendienst*; kundenservice; kundenbetreu*; kundenberat*; service*; serviceleit*; service client; relation client; relations clients; sav; apres-vente; atencion cliente; servicio tecnico; servicio cliente; soporte; posventa; assistenza; assistenza clienti; post-vendita; servizio clienti; klantenservice; klantcontact; servicedienst; atendimento; pos-venda; suporte; カスタマー; サポート; お客様; サービス; 고객지원; 고객; 서비스; 客服; 售后`,
    ),
    unless: /\bservice owner\b|public service|secret service/,
  },
  {
    value: 'marketing',
    phrases: list(
      `marketing; cmo; brand; growth; digital marketing; content; seo; marketing*; *marketing; marque; mercadotecnia; marca; branding; marketing-; マーケティング; ブランド; 広告; 마케팅; 브랜드; 市场; 营销`,
    ),
  },
  {
    value: 'communications',
    phrases: list(
      `communications; communication; public relations; pr; press; media; spokes*; public affairs; presse*; kommunikation*; offentlichkeitsarbeit; pressesprecher*; *sprecher; *sprecherin; communication; relations publiques; relations presse; attache presse; attachee presse; comunicacion; prensa; portavoz; relaciones publicas; comunicazione; ufficio stampa; addetto stampa; communicatie*; woordvoerder; voorlichter; persvoorlichter; comunicacao; imprensa; 広報; 渉外; 홍보; 公关; 宣传`,
    ),
  },
  {
    value: 'sales',
    phrases: list(
      `sales; account executive; account manager; key account; business development; commercial; cro; revenue; export; partnerships; vertrieb*; *vertrieb; verkauf*; *verkauf; *verkaufer; *verkauferin; aussendienst*; innendienst*; key-account*; commercial; commerciale; ventes; vente; vendeur; vendeuse; grands comptes; technico-commercial; developpement commercial; ventas; vendedor; vendedora; comercial; cuentas; desarrollo negocio; vendite; venditore; venditrice; commerciale; sviluppo commerciale; agente vendita; verkoop*; verkoper; verkoopster; accountmanager; commercieel; buitendienst; vendas; comercial; 営業; 販売; セールス; 영업; 판매; 销售; 業務`,
    ),
  },
  {
    value: 'finance',
    phrases: list(
      `finance; financial; cfo; account*; controller; controlling; treasur*; tax; audit*; payroll; bookkeep*; finanz*; *finanzen; buchhalt*; *buchhaltung; rechnungswesen; steuer*; schatzmeister*; kaufmann*; financier; financiere; comptable; comptabilite; tresorier; tresoriere; controle gestion; daf; financiero; financiera; finanzas; contable; contabilidad; tesorero; tesorera; tesoreria; finanziario; finanziaria; contabile; contabilita; ragioniere; tesoriere; amministrazione finanza; financieel; financiele; financien; boekhoud*; penningmeester; financeiro; financeira; financas; contador; contadora; contabilidade; tesoureiro; tesoureira; 財務; 経理; 会計; 税理士; 재무; 회계; 경리; 财务; 会计`,
    ),
    unless: /\b(?:account (?:executive|manager|director)|key account|accountmanager|group account)\b/,
  },
  {
    value: 'it',
    phrases: list(
      `it; ict; cio; ciso; information technology; information security; information systems; systems administrator; system administrator; network; infrastructure; devops; security officer; data protection; cyber*; it-*; edv*; informatik*; systemadministrat*; informatique; dsi; systemes information; reseau; reseaux; informatica; sistemas; tecnologias informacion; seguridad informacion; redes; informatico; sistemi informativi; systeembeheer*; ict-*; ti; tecnologia informacao; infraestrutura; 情報システム; 情シス; システム; ネットワーク; インフラ; 전산; 정보보안; 시스템; 信息技术; 网络`,
    ),
  },
  {
    value: 'product',
    phrases: list(
      `product; cpo; ux; ui; design; designer; product owner; produktmanag*; produkt*; gestaltung; produit; produits; conception; producto; productos; diseno; disenador; disenadora; prodotto; progettazione grafica; product-; productmanager; vormgeving; vormgever; ontwerper; produto; produtos; 商品; 製品; プロダクト; デザイン; デザイナー; 상품; 제품; 디자인; 产品; 设计`,
    ),
  },
  {
    value: 'engineering',
    phrases: list(
      `engineering; engineer; r&d; research; development; developer; cto; software; technology; technical; scientist; architect; entwickl*; *entwicklung; *entwickler; *entwicklerin; konstrukt*; forschung*; ingenieur*; *ingenieur; *ingenieurin; technik*; technisch*; ingenieur; ingenieure; developpeur; developpeuse; recherche; developpement; bureau etudes; technique; ingenieria; ingeniero; ingeniera; desarrollo; desarrollador; desarrolladora; investigacion; tecnico; tecnica; ingegnere; ingegneria; sviluppo; sviluppatore; sviluppatrice; ricerca; progettista; ontwikkel*; onderzoek*; techniek; engenheiro; engenheira; engenharia; desenvolvimento; desenvolvedor; desenvolvedora; pesquisa; 技術; 開発; 研究; 設計; エンジニア; 개발; 연구; 기술; 엔지니어; 研发; 工程; 技术`,
    ),
    unless:
      /\b(?:business development|sales engineer|developpement commercial|desarrollo (?:de )?negocio|sviluppo commerciale)\b/,
  },
  {
    value: 'production',
    phrases: list(
      `production; manufacturing; plant; factory; assembly; maintenance; process; workshop; produktion*; *produktion; fertigung*; betriebsleit*; werkleit*; werksleit*; montage*; instandhaltung*; werkstatt*; atelier; usine; fabrication; production; produccion; fabrica; planta; mantenimiento; taller; produzione; stabilimento; manutenzione; officina; fabbrica; productie*; fabriek*; onderhoud; werkplaats; producao; fabrica; manutencao; oficina; 製造; 生産; 工場; 保全; 생산; 제조; 공장; 生产; 制造`,
    ),
    unless: /\b(?:film|tv|event|video|music|audio) production\b|\bprocess owner\b/,
  },
  {
    value: 'operations',
    phrases: list(
      `operations; operating; coo; operational; facility; facilities; project; projects; betrieb*; facility*; projekt*; operations; exploitation; operationnel; operationnelle; projet; operaciones; operativo; operativa; proyecto; proyectos; obras; operazioni; operativo; progetto; progetti; cantiere; operatie*; operationeel; operationele; bedrijfsleider; bedrijfsvoering; project*; operacoes; operacional; projeto; projetos; obra; 業務; 運営; 運用; 店舗; プロジェクト; 工事; 운영; 사업; 프로젝트; 运营; 项目`,
    ),
  },
  {
    value: 'administration',
    phrases: list(
      `administration; administrative; administrator; office; secretary; assistant; receptionist; reception; verwaltung*; sekretar*; *sekretarin; assistenz; assistentin; assistent; *assistenz; empfang*; buro*; office*; administratif; administrative; secretaire; secretariat; assistante; accueil; administracion; administrativo; administrativa; secretario; secretaria; asistente; recepcion; recepcionista; amministrativo; amministrativa; segreteria; segretario; segretaria; assistente; administratie*; administratief; secretaresse; secretariaat; officemanager; receptionist*; administrativo; administrativa; administracao; recepcionista; secretaria; 総務; 事務; 秘書; 受付; 庶務; 총무; 비서; 행정; 行政; 秘书`,
    ),
  },
  {
    value: 'management',
    phrases: list(
      `ceo; chief executive; managing director; general manager; managing partner; president; chairman; chairwoman; chairperson; board; owner; co-owner; founder; co-founder; cofounder; proprietor; partner; geschaftsfuhr*; *geschaftsfuhrer; *geschaftsfuhrerin; geschaftsleit*; vorstand*; *vorstand; prasident; prasidentin; inhaber; inhaberin; grunder; grunderin; mitgrunder; gesellschafter; gesellschafterin; aufsichtsrat*; prokurist; prokuristin; vorsitzende; vorsitzender; pdg; dg; directeur general; directrice generale; gerant; gerante; fondateur; fondatrice; cofondateur; cofondatrice; dirigeant; dirigeante; presidente; proprietaire; associe; associee; director general; directora general; consejero delegado; consejera delegada; director ejecutivo; directora ejecutiva; gerente general; director gerente; presidenta; fundador; fundadora; propietario; propietaria; socio; socia; amministratore delegato; amministratrice delegata; amministratore unico; direttore generale; direttrice generale; fondatore; titolare; proprietario; proprietaria; algemeen directeur; directeur; directrice; bestuurder; bestuursvoorzitter; voorzitter; zaakvoerder; eigenaar; eigenaresse; oprichter; vennoot; diretor geral; diretora geral; diretor executivo; diretora executiva; diretor presidente; diretor-presidente; socio-gerente; dono; dona; 代表; 社長; 会長; 取締役; 専務; 常務; 理事長; 創業者; 最高経営責任者; 経営; 대표; 사장; 회장; 이사장; 창업자; 董事; 总经理; 總經理; 总裁; 创始人; 首席执行官`,
    ),
    unless:
      /\b(?:assistant|assistante|assistenz|asistente|assistente|secretary|secretaire|product owner|vice president|vice-president)\b/,
  },
];
