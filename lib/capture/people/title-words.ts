/**
 * Words that make a line a job title (folded), by language. `ends` catches compounds: Vertriebsleiterin, Marketingmanager.
 */
const words = `
ceo cto cfo coo cmo cio cpo cro chro ciso cdo cso cco vp svp evp avp md president vice-president vicepresident chief officer officers director directors manager managers head lead leader supervisor superintendent principal partner partners owner owners co-owner founder founders co-founder cofounder co-founders chair chairman chairwoman chairperson chairs trustee trustees executive secretary treasurer controller comptroller administrator administrators coordinator coordinators co-ordinator specialist specialists analyst analysts consultant consultants advisor advisors adviser advisers associate associates assistant assistants engineer engineers developer developers programmer architect architects designer designers scientist scientists researcher researchers technician technicians technologist strategist strategists producer editor editors author writer journalist photographer videographer illustrator artist accountant accountants bookkeeper auditor buyer purchaser planner planners recruiter attorney attorneys lawyer lawyers counsel solicitor solicitors barrister paralegal paralegals notary judge clerk receptionist receptionists operator operators mechanic electrician carpenter foreman installer driver nurse nurses physician physicians surgeon dentist dentists orthodontist hygienist hygienists therapist therapists psychologist psychiatrist pharmacist veterinarian practitioner chiropractor counselor counsellor professor professors lecturer instructor instructors teacher teachers trainer trainers coach coaches tutor dean fellow postdoc postdoctoral phd student students intern interns trainee apprentice volunteer representative representatives rep agent agents broker brokers realtor underwriter banker teller trader steward chef cook baker sommelier bartender waiter housekeeper concierge host ambassador evangelist guru curator librarian conductor composer musician director's webmaster moderator spokesperson spokesman spokeswoman liaison member members pastor priest minister bishop rabbi deputy chief-of-staff estimator surveyor inspector dispatcher merchandiser copywriter translator interpreter rdh da efda staff mgr asst dir exec coord
geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsfuhrender vorstand vorstandin vorstandsvorsitzender vorstandsvorsitzende vorsitzender vorsitzende vorsitz prasident prasidentin vizeprasident leiter leiterin leitung inhaber inhaberin gesellschafter gesellschafterin grunder grunderin mitgrunder prokurist prokuristin berater beraterin referent referentin assistent assistentin assistenz sekretar sekretarin sekretariat sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin ansprechpartner ansprechpartnerin ingenieur ingenieurin entwickler entwicklerin techniker technikerin meister meisterin redakteur redakteurin redaktion chefredakteur chefredakteurin sprecher sprecherin pressesprecher pressesprecherin anwalt anwaltin rechtsanwalt rechtsanwaltin notar notarin steuerberater steuerberaterin wirtschaftsprufer arzt arztin zahnarzt zahnarztin therapeut therapeutin trainerin dozent dozentin lehrer lehrerin professorin wissenschaftler wissenschaftlerin kaufmann kauffrau verkaufer verkauferin einkaufer einkauferin buchhalter buchhalterin buchhaltung geschaftsleitung geschaftsleiter schriftfuhrer schriftfuhrerin kassier kassierer kassiererin schatzmeister schatzmeisterin beisitzer beisitzerin obmann obfrau kapitan bevollmachtigter stellvertreter stellvertreterin stellvertretende stellvertretender beauftragter beauftragte datenschutzbeauftragter vertretungsberechtigter vertretungsberechtigt verantwortlicher auszubildende auszubildender praktikant praktikantin projektleiter koch kuchenchef sachverstandiger sachverstandige gutachter architektin designerin
pdg dg daf dsi drh directeur directrice directeurs gerant gerante gerants responsable responsables president presidente chef cheffe fondateur fondatrice cofondateur cofondatrice associe associee ingenieur ingenieure developpeur developpeuse conseiller conseillere consultante comptable secretaire assistante charge chargee chercheur chercheuse professeur professeure avocat avocate notaire medecin redacteur redactrice technicien technicienne commercial commerciale acheteur acheteuse juriste delegue deleguee tresorier tresoriere adjoint adjointe gestionnaire coordinateur coordinatrice attache attachee stagiaire proprietaire dirigeant dirigeante
director directora gerente gerenta presidenta jefe jefa responsable fundador fundadora cofundador socio socia ingeniero ingeniera desarrollador desarrolladora consultor consultora asesor asesora contable secretario secretaria asistente ayudante encargado encargada abogado abogada profesor profesora investigador investigadora tecnico tecnica comercial comprador compradora vendedor vendedora tesorero tesorera coordinador coordinadora propietario propietaria administrador administradora consejero delegado subdirector disenador disenadora medico medica
amministratore amministratrice direttore direttrice presidente responsabile fondatore fondatrice cofondatore socio titolare ingegnere sviluppatore sviluppatrice consulente ragioniere segretario segretaria assistente avvocato professore professoressa ricercatore ricercatrice tecnico commerciale acquirente tesoriere coordinatore coordinatrice capo delegato dirigente impiegato impiegata architetto contabile proprietario
directeur directrice bestuurder voorzitter penningmeester eigenaar eigenaresse oprichter medeoprichter vennoot hoofd leidinggevende teamleider medewerker medewerkster adviseur ontwikkelaar ingenieur secretaris secretaresse assistent assistente advocaat notaris onderzoeker docent hoogleraar inkoper verkoper boekhouder accountmanager projectleider zaakvoerder bedrijfsleider promovendus arts tandarts beheerder coordinator
diretor diretora gerente presidente chefe fundador fundadora socio engenheiro engenheira desenvolvedor desenvolvedora consultor assessor assessora contador contadora secretario assistente advogado advogada professor professora pesquisador pesquisadora tecnico comprador vendedor tesoureiro coordenador coordenadora proprietario proprietaria administrador
`;

export const titleWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Ends of compound words that make a title. */
export const titleEnds: readonly string[] = [
  'leiter',
  'leiterin',
  'leitung',
  'manager',
  'managerin',
  'fuhrer',
  'fuhrerin',
  'berater',
  'beraterin',
  'meister',
  'meisterin',
  'ingenieur',
  'ingenieurin',
  'referent',
  'referentin',
  'sprecher',
  'sprecherin',
  'vorstand',
  'prasident',
  'prasidentin',
  'entwickler',
  'entwicklerin',
  'assistentin',
  'assistent',
  'assistenz',
  'beauftragter',
  'beauftragte',
  'anwalt',
  'anwaltin',
  'kaufmann',
  'kauffrau',
  'mitarbeiter',
  'mitarbeiterin',
  'sekretar',
  'sekretarin',
  'redakteur',
  'redakteurin',
  'vorsitzende',
  'vorsitzender',
  'verwalter',
  'verwalterin',
  'techniker',
  'technikerin',
  'arzt',
  'arztin',
  'medewerker',
  'leider',
  'adviseur',
  'directeur',
  'direktor',
  'direktorin',
  'koordinator',
  'koordinatorin',
  'planer',
  'planerin',
  'inhaber',
  'inhaberin',
];
