import { domainOfEmail, domainOfUrl, isFreeMail, isPlatform, toDomain } from '@/lib/identity/domain';
import { toEmail } from '@/lib/identity/mail-address';
import { isMyPage, type Mine } from '@/lib/intake/mine';
import { readSelection } from '@/lib/intake/selection';
import { phoneKey } from '@/lib/model/fold';
import { texts } from '@/lib/texts';

export const addKinds = ['person', 'company', 'both'] as const;
export type AddKind = (typeof addKinds)[number];

/** What is typed into the form; nothing typed is ''. */
export type AddForm = {
  kind: AddKind;
  companyName: string;
  domain: string;
  name: string;
  title: string;
  email: string;
  phone: string;
  social: string;
  role: string;
  pursue: boolean;
};

export type AddField = 'companyName' | 'domain' | 'name' | 'title' | 'email' | 'phone' | 'social';

const empty: AddForm = {
  kind: 'both',
  companyName: '',
  domain: '',
  name: '',
  title: '',
  email: '',
  phone: '',
  social: '',
  role: '',
  pursue: true,
};

export interface AddFrom {
  /** Selected words. */
  text?: string | undefined;
  /** The page beside the panel. */
  url?: string | undefined;
  role?: string | undefined;
  /** The panel names a company already: a person is added to it. */
  known: boolean;
  /** Whom About me says the rep is. */
  mine?: Mine | undefined;
}

/** The form as it opens: what the selection tells, the page's domain where it is a company's own. */
export function formFrom({ text, url, role, known, mine }: AddFrom): AddForm {
  const { name = '', title = '', email = '', phone = '', social = '' } = text ? readSelection(text, mine) : {};
  const isHome = url !== undefined && mine !== undefined && isMyPage(url, mine);
  const own = (email && domainOfEmail(email)) || (url && !isHome && domainOfUrl(url)) || '';
  const domain = own && !isFreeMail(own) && !isPlatform(own) ? own : '';
  const person = { name, title, email, phone, social, role: role ?? '' };
  if (known) return { ...empty, ...person, kind: 'person', pursue: false };
  return { ...empty, ...person, domain };
}

export type AddErrors = Partial<Record<AddField, string>>;

/** What is wrong with the form, by field; an empty object when it can be kept. */
export function errorsOf(form: AddForm): AddErrors {
  const words = texts.record.add;
  const errors: AddErrors = {};
  if (form.kind !== 'person') {
    if (form.domain.trim() !== '' && !toDomain(form.domain)) errors.domain = words.domainWrong;
    if (form.companyName.trim() === '' && form.domain.trim() === '') errors.companyName = words.nameMissing;
  }
  if (form.kind !== 'company') {
    if (form.email.trim() !== '' && !toEmail(form.email)) errors.email = words.emailWrong;
    if (form.phone.trim() !== '' && !phoneKey(form.phone)) errors.phone = words.phoneWrong;
    if (form.name.trim() === '' && form.email.trim() === '') errors.name = words.personMissing;
  }
  return errors;
}
