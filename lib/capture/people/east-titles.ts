/** Words of titles in Japanese, Chinese, Korean and Arabic; longer ones stand before those they begin with. */
const titles =
  /代表取締役(?:会長|社長|副社長)?(?:執行役員)?|代表社員|代表理事|代表者|代表|取締役(?:会長|社長|副社長|相談役)?|専務(?:取締役|理事)?|常務(?:取締役|理事|執行役員)?|社外(?:取締役|監査役)|監査役|執行役員|社長|副社長|会長|副会長|顧問|相談役|理事長?|監事|所長|室長|部長(?:代理)?|次長|課長(?:代理|補佐)?|係長|主任|班長|店長|支店長|工場長|本部長|事業部長|局長|院長|学長|教授|准教授|講師|研究員|弁護士|税理士|会計士|社労士|司法書士|行政書士|建築士|技術士|医師|編集長|責任者|運営統括|担当|マネージャー|マネジャー|ディレクター|リーダー|エンジニア|デザイナー|コンサルタント|プロデューサー|ファウンダー|創業者|経営者|董事长|董事長|总经理|總經理|副总裁|总裁|經理|经理|主管|总监|總監|董事|监事|首席[\p{Script=Han}]{1,6}官|创始人|創辦人|主任|教授|工程师|工程師|顾问|院长|대표이사|대표|사장|부사장|회장|부회장|전무(?:이사)?|상무(?:이사)?|이사장?|감사|본부장|실장|부장|차장|과장|팀장|대리|주임|센터장|소장|원장|연구원|교수|변호사|회계사|고문|위원장?|총괄|책임|المدير العام|المدير التنفيذي|الرئيس التنفيذي|مدير(?:ة)?|المدير(?:ة)?|رئيس(?:ة)?|الرئيس|نائب|مهندس(?:ة)?|المهندس(?:ة)?|مستشار(?:ة)?|المستشار|مسؤول(?:ة)?|المؤسس|مؤسس|الشريك|عضو|أمين|محاسب|منسق(?:ة)?|مشرف(?:ة)?|سكرتير(?:ة)?|محامي(?:ة)?|أستاذ/gu;

/** A heading or a link that has a title's word and names nobody's post. */
const NOT =
  /挨拶|あいさつ|メッセージ|紹介|一覧|募集|採用|概要|会社情報|問い?合|報告|電話|番号|メール|住所|인사말|소개|채용|전화|번호|문의|致辞|介绍|招聘|كلمة|اتصل|تواصل|وظائف/u;
const LONGEST = 40;

/** Where a text says a post: from the first word of a title to the end of the last; undefined for what is no title. */
export function eastTitle(text: string): { start: number; end: number } | undefined {
  if (text.length > LONGEST || NOT.test(text) || /[。！？!?]/u.test(text)) return undefined;
  const found = [...text.matchAll(titles)];
  const [first, last] = [found[0], found.at(-1)];
  return first && last && { start: first.index, end: last.index + last[0].length };
}
