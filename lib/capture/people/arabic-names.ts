import { fold } from '../page/clean';
import { pattern } from '../page/pattern';
import { wordSet } from '../page/word-set';
import { eastTitle } from './east-titles';
import type { Name } from './names';

export const ARABIC = pattern`/\p{Script=Arabic}/u`;

const WORD = pattern`/^[\p{Script=Arabic}]{2,14}$/u`;
const HONORIFIC = wordSet(
  'د. د دكتور الدكتور دكتوره الدكتوره أ. أ الأستاذ الأستاذة استاذ م. م المهندس المهندسة السيد السيدة الشيخ أ.د. أ.د معالي سعادة سمو الأمير الأستاذه',
);
const PARTICLE = wordSet('بن ابن بنت أبو ابو آل ال أم عبد');
/** Given names, folded; women's and men's of the whole language area. */
const given = wordSet(
  `محمد أحمد محمود مصطفى علي حسن حسين عمر عثمان خالد عبدالله عبدالرحمن عبدالعزيز عبدالملك عبدالكريم عبدالرحيم عبدالقادر
    إبراهيم إسماعيل يوسف يعقوب موسى عيسى سليمان داود سعيد سعد سعود فهد فيصل سلطان ناصر نايف بندر تركي ماجد ماهر مازن وليد طارق طلال زياد زيد
    رامي رائد سامي سامر سمير كريم كمال جمال جميل جابر حمد حمدان حمزة هاني هشام هيثم وائل ياسر ياسين نبيل نادر منصور منير مروان مالك لؤي غسان فارس
    فادي فؤاد عادل عامر عماد عصام عبده صالح صلاح صباح شريف شادي رشيد راشد ربيع رضا باسم بسام بلال بدر أسامة أنس أيمن أشرف أمين أمير أنور أكرم
    إياد إيهاب تامر ثامر جاسم جعفر حاتم حازم حبيب حسام حكيم خليل خليفة زكريا سيف شاكر ضياء عارف عاصم عزيز عطية غانم قاسم قيس لطفي مبارك مجدي محسن
    مراد مساعد مسعود معاذ معتز ممدوح مهند نزار نور هادي هاشم يحيى يزيد
    فاطمة عائشة خديجة مريم زينب سارة نورة نوره نوف هند هدى هالة هبة منى مها ملك ليلى لينا لمى لمياء كوثر غادة عبير شيماء شيرين سمية سميرة سعاد سلمى
    سلوى سهى سها روان رنا رنيم ريم رانيا رحاب دينا دانة دلال خلود حنان حصة جواهر جميلة بسمة أمل أميرة أمينة أسماء أروى إيمان إسراء آلاء آمنة نادية
    نجلاء نهى ندى نوال وفاء ياسمين يسرا`,
  plain,
);
/** Words of company pages that stand where names could. */
const NOT =
  /شركة|مجموعة|مؤسسة|قسم|إدارة|مجلس|خدمات|اتصل|تواصل|عنوان|هاتف|بريد|فريق|من نحن|الرئيسية|مدير|رئيس|نائب|عضو|مملكة|دولة|شارع|مدينة|طريق|حقوق|سياسة|أخبار|مشاريع|منتجات/;

/** Reads a text in Arabic letters as a person's name, or says undefined; a known given name or an honorific makes it strong. */
export function toArabicName(text: string): Name | undefined {
  if (text.length > 60 || NOT.test(text)) return undefined;
  const all = text.split(/[\s/]+/).filter(Boolean);
  let honorifics = 0;
  while (honorifics < all.length - 1 && HONORIFIC.has(all[honorifics] ?? '')) honorifics += 1;
  const rest = all.slice(honorifics);
  if (rest.length < 2 || rest.length > 6 || !rest.every((word) => WORD.test(word))) return undefined;
  const isGiven = (word: string | undefined, next?: string) =>
    word !== undefined && (given.has(plain(word)) || (word === 'عبد' && next !== undefined) || /^عبدال/.test(word));
  const first = isGiven(rest[0], rest[1]);
  const any = rest.some((word) => !PARTICLE.has(word) && isGiven(word));
  // Two or three words, none of a post and the first without an article: the shape alone, for a list of people.
  const isShape = rest.length > 1 && rest.length < 4 && !/^ال/.test(rest[0] ?? '') && !eastTitle(text);
  if (!first && !any && honorifics === 0 && !isShape) return undefined;
  const strength = (first ? 2 : 0) + (!first && any ? 1 : 0) + (honorifics > 0 ? 2 : 0);
  return { printed: text, bare: rest.join(' '), words: rest, strength: Math.min(4, strength) };
}

/** Without marks, and with the letters that people write for each other made one. */
function plain(word: string): string {
  return fold(word).replace(/ة$/, 'ه').replace(/ى$/, 'ي').replace(/ـ/g, '');
}
