import { pattern } from '../page/pattern';

/** Legal forms of companies as they are printed after (or, in Japan, before) a name. */
export const LEGAL_FORM = pattern`/(?<![\p{L}])(?:(?:g?GmbH|mbH)(?:\s?&\s?Co\.?\s?KG(?:aA)?)?|AG|KG|OHG|e\.\s?K\.|e\.\s?V\.|UG(?:\s\(haftungsbeschränkt\))?|SE|Inc\.?|LLC|L\.L\.C\.|LLP|PLLC|Ltd\.?|Limited|Corp\.?|Corporation|PLC|plc|S\.?A\.?R\.?L\.?|SAS|S\.A\.S\.|S\.A\.|SA|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.L\.U?\.?|B\.V\.|BV|N\.V\.|NV|VOF|v\.o\.f\.|Pty\.?\sLtd\.?|Lda\.?|AB|A\/S|ApS|Oy|AS|bv|nv|srl|Sp\.\s?z\s?o\.\s?o\.|s\.\s?r\.\s?o\.|a\.\s?s\.|d\.o\.o\.|Kft\.?|Zrt\.?|Ltda\.?|Sàrl|eG|GbR|PartG(?:\s?mbB)?|Oyj|Sdn\.?\sBhd\.?|Pte\.?\sLtd\.?|주식회사|㈜|\(주\)|有限公司|一般社団法人|株式会社|合同会社|有限会社)(?![\p{L}])/u`;
