import { needing, pattern, patternOf } from '../page/pattern';

/** What every form below has: a line without it need not be held against each of them. */
export const CODE = /\d{4}|\d{3} ?\d{2}|\d{2}-\d{3}|[A-Z]\d/;

/** A form of an address; only what finds it is asked. */
type Form = Pick<RegExp, 'exec'>;
/** A code behind a word, as no post but that of the United States writes it: its long forms are made on a page that has one. */
const AMERICAN_CODE = /[A-Za-z]\.?,? \d{5}/;
const american = (form: RegExp): Form => where(AMERICAN_CODE, form);

/** A form that is made on a page where a line has a part of it that costs less to look for. */
const where = (part: RegExp, form: RegExp): Form => ({ exec: (text) => (part.test(text) ? form.exec(text) : null) });
/** Parts of codes in two pieces. */
const WITH_HYPHEN = /\d-\d{3}/;
const WITH_BLANK = /\d{3} \d\d /;

/** Lines that end an address: postal code and town, in the order of each country's post. */
export const TOWN: readonly Form[] = [
  american(
    /\b(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\.?,? \d{5}(?:-\d{4})?\b/,
  ),
  american(
    /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming),? \d{5}(?:-\d{4})?\b/,
  ),
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/,
  pattern`/\b\d{4} ?(?!N[EW]\b|S[EW]\b)[A-Z]{2}\b,? {0,2}[A-Z]\p{L}+/u`,
  pattern`/(?:^|[,|•·–-] ?|(?<!\d) | (?<=\p{L}\.? \d{1,3} ?[a-z]? ))(?:[A-Z]{1,2}[- ])?\d{4,5} (?!Fax\b|Tel|Fon\b|Mobil|E-?[Mm]ail|Phone|Uhr\b)\p{Lu}\p{L}+/u`,
  // Australia, Portugal, Poland, Sweden and Czechia, Brazil, Ireland, India, Singapore: as their posts write it (UPU S42).
  needing('NSW|VIC|QLD|SA|WA|TAS|NT|ACT', /\b(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT),? {1,2}\d{4}\b/),
  where(WITH_HYPHEN, pattern`/(?:^|[,|•·–-] ?| )\d{4}-\d{3} \p{Lu}\p{L}+/u`),
  where(WITH_HYPHEN, pattern`/(?:^|[,|•·–-] ?| )\d{2}-\d{3} \p{Lu}\p{L}+/u`),
  where(WITH_BLANK, pattern`/(?:^|[,|•·–-] ?| )(?:SE-|CZ-|S-)?\d{3} \d{2} \p{Lu}\p{L}+/u`),
  where(WITH_HYPHEN, /\b(?:CEP:? ?)?\d{5}-\d{3}\b/),
  /\b[AC-FHKNPRTV-Y]\d[0-9W] ?[0-9AC-FHKNPRTV-Y]{4}\b/,
  where(/\d{6}/, pattern`/\p{Lu}\p{L}+,? ?[-–]? ?[1-8]\d{5}\b(?=[,. ]|$)/u`),
  needing('Singapore ', /\bSingapore \d{6}\b/),
];

/** A town and a state without a code: an address only under a line that is surely a street. */
export const TOWN_ALONE = pattern`/^\p{Lu}[\p{L} .'-]{2,30}, (?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\.?$/u`;

/** A post office box with its town, as where streets have no names: "BP 5574 Douala". */
export const BOX_AND_TOWN = needing(
  'BP|B.P|PO|P.O|P. O|Apartado|Casilla|C.P',
  pattern`/\b(?:B\.?P\.?|P\.? ?O\.? ?Box|Apartado|Casilla|C\.P\.) ?[:№]? ?\d{1,6},? \p{Lu}[\p{L}'’ -]{2,30}/u`,
);

/** A full British postcode: it says the street by itself, so that the street before it needs no number. */
export const BRITISH = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;

const PREFECTURE = '(?:北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|\\p{Script=Han}{2})県)';
/** The code before a Japanese address, on its own or with the address after it. */
export const JAPANESE_CODE = pattern`/〒\s?\d{3}[-－ー‐]?\d{4}|^\d{3}[-－]\d{4}(?=\s?\p{Lo})/u`;
/** A Japanese address from its prefecture to the house number. */
export const JAPANESE = patternOf(
  `${PREFECTURE}[\\p{L}\\p{M}]{1,20}?[市区町村郡][^、。|]{0,60}?[\\d０-９一二三四五六七八九十]`,
  'u',
);
/** A Korean address: province or city, district, road and number. */
export const KOREAN = pattern`/(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?[남북]|전라?[남북]|경상?[남북]|제주)\p{L}{0,6} \p{L}{1,6}[시군구] [\p{L}\d .-]{2,40}\d/u`;

const NUMBER_OR_BOX = /\d+ ?[a-z]?\b|\b(?:p\.?o\.? box|postfach|postbus|bp|b\.p\.)\b/i;
/** Looks ahead for the end of a word: behind a letter the same as a word boundary, and compiled in half the time. */
export const STREET_WORD =
  /(?:stra(?:ß|ss)e|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|singel|gatan|vägen|gata|veien|vej|gade|katu|utca)(?!\w)|str\.(?=\w)|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|suite|ste|floor|building|house|park|circle|parkway|pkwy|highway|hwy|yard|mews|gardens|close|crescent|terrace|wharf|quay|parade|grove|rue|quai|chemin|via|viale|piazza|calle|avenida|carrer|paseo|plaza|camino|carretera|rua|travessa|alameda|praça|corso|largo|strada|allée|impasse|cours|ulica|aleja|caddesi|sokak|jalan|p\.?o\.? box|postfach|postbus|frazione|polígono|lieu-dit|hameau|route|zone industrielle|zona industriale)(?!\w)|\b(?:ul|al|os|loc|fraz|pza|plza|ctra|avda|urb)\.\s|\bc\/\s|\blocalità(?=\w)/i;

/** A street or place that needs no number: "Route de la Plage" above its postal code. */
const NUMBERLESS = pattern`/^(?:Route|Rue|Chemin|Place|Lieu-dit|Hameau|Zone|ZA|ZI|Le Bourg|Via|Località|Loc\.|Piazza|Strada|Camino|Carretera|Ctra\.|Plaza|Polígono|Pol\.|Rua|Estrada|Largo|Quinta|Zona|Parque)\s\p{L}[^@\d]{2,40}$/u`;

/** "3 Orchard Yard", "12-14a Mill Road": the number first. */
const NUMBER_FIRST = pattern`/^\d{1,5}(?:[-–/]\d{1,4})?(?:[a-z]|st|nd|rd|th)?,? \p{Lu}\p{L}/u`;
/** "Am Silberweiher 12": the number last. */
const NUMBER_LAST = pattern`/^\p{Lu}[\p{L} .'-]{2,40} \d{1,4}(?:[-–/]\d{1,4})?\s?[a-z]?$/u`;

/** A part of a line that says street and number, or a post office box. */
export const saysStreet = (text: string) => NUMBER_OR_BOX.test(text) && STREET_WORD.test(text);
/** A text that begins as a street with its number does. */
export const beginsAsStreet = (text: string) => NUMBER_FIRST.test(text);
/** A whole line that is a street. */
export const isStreetLine = (text: string) =>
  !pattern`/^dr\.?\s|\p{Ll}{3}[.!?]$/iu`.test(text.replace(/(?:str|road|ave)\.$/i, '')) &&
  (NUMBERLESS.test(text) || NUMBER_OR_BOX.test(text)) &&
  (STREET_WORD.test(text) || NUMBER_LAST.test(text) || NUMBER_FIRST.test(text));
/** A line between street and postal code: a village, a town, a county. */
export const isTownLine = (text: string) =>
  pattern`/^\p{Lu}[\p{L}.'’ -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,25})?,?$/u`.test(text) && text.split(' ').length <= 5;
/** "4015 County Road 12": a house number and its street, which looks like a postal code and its town. */
export const isAmericanStreet = (text: string) =>
  pattern`/^\d{4,5} \p{Lu}/u`.test(text) &&
  pattern`/(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|highway|hwy|parkway|pkwy|suite|ste)(?!\p{L})/iu`.test(
    text,
  ) &&
  !/\b[A-Z]{2} \d{5}/.test(text);
/** "Markt 17", "12 Mill Road": nothing but a street and its number. */
export const isStreetAlone = (text: string) => NUMBER_LAST.test(text) || (NUMBER_FIRST.test(text) && text.length < 50);
/** "The Old Mill", "Unit 6", "Mill House": a part of an address before the street. */
export const isBuilding = (text: string) =>
  /^(?:The\s|Unit\s|Suite\s|Shop\s|Level\s|Floor\s|\d+(?:st|nd|rd|th)\sFloor)|\b(?:House|Mills?|Hall|Barn|Works|Farm|Court|Building|Centre|Chambers)$/u.test(
    text,
  ) && text.length < 40;
