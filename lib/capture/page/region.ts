import { attribute, classesOf, firstChild, idOf, isElement, localName, nextSibling } from './dom';
import { Region } from './page';
import { needing, type Says } from './pattern';

const byTag: { [tag: string]: number } = {
  nav: Region.nav,
  footer: Region.footer,
  header: Region.header,
  aside: Region.aside,
  blockquote: Region.quoted,
  q: Region.quoted,
  article: Region.article,
  form: Region.form,
  address: Region.address,
};

const byRole: { [role: string]: number } = {
  navigation: Region.nav,
  contentinfo: Region.footer,
  banner: Region.header,
  complementary: Region.aside,
  article: Region.article,
  menu: Region.nav,
  menubar: Region.nav,
};

// Names that authors give, in the order of how telling they are. Evidence for leaving out only, never for a fact.
const byName: readonly (readonly [Says, number])[] = [
  [
    needing(
      'testimonial|review|kundenstimme|quote|temoignage|comment',
      /testimonial|\breviews?\b|kundenstimme|customer-?quote|temoignage|\bcomments?\b|commentlist|blockquote|pullquote/,
    ),
    Region.quoted,
  ],
  [
    needing(
      'byline|author|post|entry',
      /\bbyline\b|author-?(?:box|bio|info)|post-?(?:meta|author)|entry-?meta|recent-?posts/,
    ),
    Region.byline,
  ],
  [
    needing(
      'footer|colophon',
      /(?:^|\s)(?:site-?|page-?|main-?|global-?)?footer(?:\s|-(?:wrapper|container|widgets?|area|bottom|top|inner|main)\b|$)|colophon/,
    ),
    Region.footer,
  ],
  [
    needing(
      'menu|navbar|navigation|breadcrumb',
      /\b(?:main-?|site-?|nav-?)?menu\b|\bnavbar\b|\bnavigation\b|breadcrumb/,
    ),
    Region.nav,
  ],
];

/** What entering this element says about the lines inside; `bare` when it has no attribute, `mayBeItem` where items are marked up. */
export function regionOf(element: Element, tag: string, bare: boolean, mayBeItem: boolean): number {
  const own = tag === 'figure' && holdsQuotation(element) ? Region.quoted : (byTag[tag] ?? 0);
  if (bare || tag === 'html' || tag === 'body') return own;
  const role = attribute(element, 'role');
  const review = mayBeItem && attribute(element, 'itemprop') === 'review' ? Region.quoted : 0;
  const id = idOf(element);
  const classes = classesOf(element);
  return own | (role ? (byRole[role] ?? 0) : 0) | review | fromNames(id === '' ? classes : `${classes} ${id}`);
}

/** A quotation with the name of who said it: `<figure><blockquote>…</blockquote><figcaption>Jo Doe</figcaption></figure>`. */
function holdsQuotation(figure: Element): boolean {
  let child = firstChild(figure);
  for (let i = 0; child && i < 20; i += 1) {
    if (isElement(child) && localName(child) === 'blockquote') return true;
    child = nextSibling(child);
  }
  return false;
}

// A page of a thousand cards has few different class lists.
const seen = new Map<string, number>();

function fromNames(names: string): number {
  if (names.length < 3) return 0;
  const known = seen.get(names);
  if (known !== undefined) return known;
  const folded = names.slice(0, 300).toLowerCase().replace(/_/g, '-');
  let region = 0;
  for (const [pattern, bit] of byName) if (pattern.test(folded)) region |= bit;
  if (seen.size < 5000) seen.set(names, region);
  return region;
}
