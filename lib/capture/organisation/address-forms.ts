/** Lines that end an address: postal code and town, in the order of each country's post. */
export const TOWN: readonly RegExp[] = [
  /\b(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\.?,? \d{5}(?:-\d{4})?\b/,
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming),? \d{5}(?:-\d{4})?\b/,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b\d{4} ?[A-Z]{2}\b,? {0,2}[A-Z]\p{L}+/u,
  /(?:^|[,|•·–-] ?| )(?:[A-Z]{1,2}[- ])?\d{4,5} \p{Lu}\p{L}+/u,
  /〒\s?\d{3}[-－]\d{4}|^\d{3}[-－]\d{4}\s?\p{Lo}/u,
];

const NUMBER_OR_BOX = /\d+ ?[a-z]?\b|\b(?:p\.?o\.? box|postfach|postbus|bp|b\.p\.)\b/i;
export const STREET_WORD =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|singel)\b|\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|way|court|ct\.?|place|pl\.?|square|suite|ste\.?|floor|building|house|park|circle|parkway|pkwy|highway|hwy|yard|mews|gardens|close|crescent|terrace|wharf|quay|parade|grove|rue|quai|chemin|via|viale|piazza|calle|avenida|carrer|rua|p\.?o\.? box|postfach|postbus)\b/i;

/** "3 Orchard Yard", "12-14a Mill Road": the number first. */
const NUMBER_FIRST = /^\d{1,5}(?:[-–/]\d{1,4})?(?:[a-z]|st|nd|rd|th)?,? \p{Lu}\p{L}/u;
/** "Am Silberweiher 12": the number last. */
const NUMBER_LAST = /^\p{Lu}[\p{L} .'-]{2,40} \d{1,4}(?:[-–/]\d{1,4})?\s?[a-z]?$/u;

/** A part of a line that says street and number, or a post office box. */
export const saysStreet = (text: string) => NUMBER_OR_BOX.test(text) && STREET_WORD.test(text);
/** A text that begins as a street with its number does. */
export const beginsAsStreet = (text: string) => NUMBER_FIRST.test(text);
/** A whole line that is a street. */
export const isStreetLine = (text: string) =>
  NUMBER_OR_BOX.test(text) && (STREET_WORD.test(text) || NUMBER_LAST.test(text) || NUMBER_FIRST.test(text));
/** A line between street and postal code: a village, a town, a county. */
export const isTownLine = (text: string) => /^\p{Lu}[\p{L}.'’ -]{2,40},?$/u.test(text) && text.split(' ').length <= 4;
