import { lazily } from '../page/lazily';

const names =
  "Germany|Deutschland|Allemagne|Austria|Österreich|Autriche|Switzerland|Schweiz|Suisse|Svizzera|Liechtenstein|United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Éire|Irland|France|Frankreich|Francia|Belgium|België|Belgique|Belgien|Netherlands|The Netherlands|Nederland|Niederlande|Luxembourg|Luxemburg|Italy|Italia|Italien|Spain|España|Spanien|Portugal|Poland|Polska|Polen|Czech Republic|Czechia|Česko|Tschechien|Slovakia|Slovensko|Slovenia|Slovenija|Croatia|Hrvatska|Hungary|Magyarország|Ungarn|Romania|România|Bulgaria|Greece|Denmark|Danmark|Dänemark|Norway|Norge|Norwegen|Sweden|Sverige|Schweden|Finland|Suomi|Finnland|Iceland|Ísland|Estonia|Eesti|Latvia|Lithuania|Ukraine|Turkey|Türkiye|Türkei|Israel|United States|United States of America|USA|U.S.A.|Canada|Kanada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Australia|New Zealand|Japan|South Korea|China|Hong Kong|Taiwan|Singapore|Malaysia|Thailand|Vietnam|Việt Nam|Indonesia|Philippines|India|Pakistan|United Arab Emirates|UAE|Saudi Arabia|South Africa|Kenya|Nigeria|Ghana|Egypt|Morocco|Cameroun|Cameroon|Gabon|Sénégal|Senegal|Côte d'Ivoire|Ivory Coast|Maroc|Tunisie|Tunisia|Algérie|Algeria|Egypte|U.A.E.|Qatar|Perú|Peru|Ecuador|Uruguay";

const countries = lazily(() => new Set(names.split('|')));
const LONGEST = 24;

/** The country that a text ends with, in English or its own language, with or without a full stop behind it: "10115 Berlin, Germany". */
export function countryAtEnd(text: string): string | undefined {
  for (let at = Math.max(0, text.length - LONGEST - 1); at < text.length; at += 1) {
    if (at > 0 && text[at - 1] !== ' ' && text[at - 1] !== ',') continue;
    const name = countryIn(text.slice(at));
    if (name) return name;
  }
  return undefined;
}

/** True for a line that is nothing but a country. */
export const isCountry = (text: string): boolean => countryIn(text) !== undefined;

function countryIn(text: string): string | undefined {
  const plain = text.replace('’', "'");
  if (countries().has(plain)) return text;
  return plain.endsWith('.') && countries().has(plain.slice(0, -1)) ? text.slice(0, -1) : undefined;
}
