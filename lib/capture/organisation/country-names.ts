import { patternOf } from '../page/pattern';

const names =
  'Germany|Deutschland|Allemagne|Austria|Österreich|Autriche|Switzerland|Schweiz|Suisse|Svizzera|Liechtenstein|United Kingdom|UK|U\\.K\\.|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Éire|Irland|France|Frankreich|Francia|Belgium|België|Belgique|Belgien|Netherlands|The Netherlands|Nederland|Niederlande|Luxembourg|Luxemburg|Italy|Italia|Italien|Spain|España|Spanien|Portugal|Poland|Polska|Polen|Czech Republic|Czechia|Česko|Tschechien|Slovakia|Slovensko|Slovenia|Slovenija|Croatia|Hrvatska|Hungary|Magyarország|Ungarn|Romania|România|Bulgaria|Greece|Denmark|Danmark|Dänemark|Norway|Norge|Norwegen|Sweden|Sverige|Schweden|Finland|Suomi|Finnland|Iceland|Ísland|Estonia|Eesti|Latvia|Lithuania|Ukraine|Turkey|Türkiye|Türkei|Israel|United States|United States of America|USA|U\\.S\\.A\\.|Canada|Kanada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Australia|New Zealand|Japan|South Korea|China|Hong Kong|Taiwan|Singapore|Malaysia|Thailand|Vietnam|Việt Nam|Indonesia|Philippines|India|Pakistan|United Arab Emirates|UAE|Saudi Arabia|South Africa|Kenya|Nigeria|Ghana|Egypt|Morocco|Cameroun|Cameroon|Gabon|Sénégal|Senegal|Côte d.Ivoire|Ivory Coast|Maroc|Tunisie|Tunisia|Algérie|Algeria|Egypte|U\\.A\\.E\\.|Qatar|Perú|Peru|Ecuador|Uruguay';

/** A country as the last words of an address, in English or its own language; the first group is the name. */
export const COUNTRY_AT_END = patternOf(`(?:^|[\\s,])(${names})\\.?$`, 'u');

/** A line that is nothing but a country. */
export const COUNTRY_ALONE = patternOf(`^(?:${names})\\.?$`, 'u');
