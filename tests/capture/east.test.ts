// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allFacts, peopleOf, readHtml } from './read';

const people = async (body: string, language: string) =>
  peopleOf(await readHtml(`<!doctype html><html lang="${language}"><body>${body}</body></html>`));

test('a Japanese company table names who represents it, title and name grown together', async () => {
  const body = `<h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社山川製作所</td></tr>
    <tr><th>代表者</th><td>代表取締役 堀口弥一</td></tr><tr><th>所在地</th><td>新潟県新潟市西区</td></tr></table>`;
  expect(await people(body, 'ja')).toEqual(['堀口弥一 | 代表取締役']);
  expect(await people('<p>代表取締役社長山田太郎</p>', 'ja')).toEqual(['山田太郎 | 代表取締役社長']);
});

test('a Japanese list of officers: wide blanks, labels, readings in brackets', async () => {
  const body = `<h1>役員紹介</h1><ul><li>代表取締役社長　山田 太郎</li><li>専務取締役　佐藤 花子</li>
    <li>取締役 営業部長　高橋一郎</li><li>監査役：鈴木 次郎（すずき じろう）</li></ul><p>代表挨拶</p>`;
  expect(await people(body, 'ja')).toEqual([
    '山田 太郎 | 代表取締役社長',
    '佐藤 花子 | 専務取締役',
    '高橋一郎 | 取締役 営業部長',
    '鈴木 次郎 | 監査役',
  ]);
});

test('Japanese cards, and a foreign name in katakana', async () => {
  const body = `<div class="c"><h3>小林 由美</h3><p>開発部 マネージャー</p></div>
    <div class="c"><h3>ジョン・スミス</h3><p>技術顧問</p></div>`;
  expect(await people(body, 'ja')).toEqual(['小林 由美 | 開発部 マネージャー', 'ジョン・スミス | 技術顧問']);
});

test('a Korean table by columns, and labelled people of an imprint', async () => {
  const body = `<h2>조직</h2><table><tr><th>성명</th><th>직위</th></tr><tr><td>홍길동</td><td>대표이사</td></tr>
    <tr><td>김민수</td><td>영업부장</td></tr></table><p>대표이사: 이영희</p><p>개인정보관리책임자 : 박철수</p>
    <p>이용약관 개인정보처리방침</p>`;
  expect(await people(body, 'ko')).toEqual([
    '홍길동 | 대표이사',
    '김민수 | 영업부장',
    '이영희 | 대표이사',
    '박철수 | 개인정보관리책임자',
  ]);
});

test('Arabic cards with honorifics, and a labelled chairman', async () => {
  const body = `<h2>فريقنا</h2><div><h3>محمد العلي</h3><p>المدير العام</p></div>
    <div><h3>د. سارة أحمد القحطاني</h3><p>مديرة التسويق</p></div><p>رئيس مجلس الإدارة: عبدالله بن فهد</p>`;
  expect(await people(body, 'ar')).toEqual([
    'محمد العلي | المدير العام',
    'د. سارة أحمد القحطاني | مديرة التسويق',
    'عبدالله بن فهد | رئيس مجلس الإدارة',
  ]);
});

test('a Chinese team', async () => {
  const body = '<h2>管理团队</h2><div><b>王小明</b> 总经理</div><div><b>李丽</b> 市场总监</div>';
  expect(await people(body, 'zh')).toEqual(['王小明 | 总经理', '李丽 | 市场总监']);
});

test('family names alone, places, firms and headings are nobody', async () => {
  const body = `<h2>お問い合わせ</h2><p>担当：田中</p><p>山口県 下関市</p><p>サービス・サポート</p><p>石川工業</p>
    <h3>田中部長</h3><p>東京 本社</p><p>社長メッセージ</p><p>主要取引先 林商店</p>`;
  expect(await people(body, 'ja')).toEqual([]);
  expect(await people('<p>이용안내</p><p>고객센터</p><p>대표전화 : 02-123-4567</p><p>조직도</p>', 'ko')).toEqual([]);
  expect(await people('<h3>شركة النور للتجارة</h3><p>قسم المبيعات</p><p>اتصل بنا</p>', 'ar')).toEqual([]);
});

test('every value stands in its quote', async () => {
  const reading = await readHtml('<html lang="ja"><body><p>監査役：鈴木 次郎（すずき じろう）</p></body></html>');
  expect(allFacts(reading).map(({ value, quote }) => quote?.exact.includes(value))).toEqual([true, true]);
});
