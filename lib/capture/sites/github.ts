import type { CapturedFact } from '../../model/page-reading';
import card from '../../sites/cards/github';
import { defineSite } from '../adapter';
import { all } from '../page/dom';
import { addressFact, attributeFact, wordsFact } from '../page/element-fact';

/** First parts of addresses that are GitHub's own and nobody's page. */
const RESERVED =
  /^(?:settings|notifications|explore|marketplace|pulls|issues|codespaces|sponsors|login|signup|join|orgs|organizations|about|features|pricing|topics|trending|collections|search|new|apps|enterprise|team|security|readme|customer-stories|contact|site|events|stars|dashboard)$/i;

const METHOD = 'GitHub profile';

// The page of a user is marked up as a schema.org Person with h-card class names, that of an organisation as an Organization.
export default defineSite({
  ...card,
  matches: ({ hostname, pathname }) => {
    const [name, ...rest] = pathname.split('/').filter(Boolean);
    return /^(?:www\.)?github\.com$/.test(hostname) && name !== undefined && rest.length === 0 && !RESERVED.test(name);
  },
  capture(document, url) {
    const page = new Reader(document, url);
    return page.organisation() ?? page.person();
  },
});

class Reader {
  constructor(
    private readonly document: Document,
    private readonly url: URL,
  ) {}

  person() {
    const name = this.words('[itemtype$="schema.org/Person"] [itemprop="name"], .vcard-names .p-name', 'name');
    const login = this.words(
      '[itemtype$="schema.org/Person"] [itemprop="additionalName"], .vcard-names .p-nickname',
      'name',
    );
    const lead = name ?? login;
    if (!lead) return undefined;
    const facts = [
      lead,
      this.words('.user-profile-bio', 'description'),
      this.link('[itemprop="email"] a', 'email', /^mailto:/i),
      this.link('[itemprop="url"] a', 'website', /^https?:/i),
      ...this.links('[itemprop="social"] a', 'social'),
      addressFact(this.url, 'social'),
      this.words('[itemprop="homeLocation"] .p-label', 'address'),
    ];
    const employer = this.words('[itemprop="worksFor"] .p-org, [itemprop="worksFor"]', 'name');
    return {
      people: [{ facts: facts.filter((one) => one !== undefined) }],
      organisation: employer && { facts: [employer] },
    };
  }

  organisation() {
    const name = this.words('[itemtype$="schema.org/Organization"] h1', 'name');
    if (!name) return undefined;
    const facts = [
      name,
      this.words('[itemtype$="schema.org/Organization"] [itemprop="description"]', 'description'),
      this.link('[itemtype$="schema.org/Organization"] a[itemprop="url"]', 'website', /^https?:/i),
      this.link('[itemtype$="schema.org/Organization"] a[itemprop="email"]', 'email', /^mailto:/i),
      this.words('[itemtype$="schema.org/Organization"] [itemprop="location"]', 'address'),
      addressFact(this.url, 'social'),
    ];
    return { organisation: { facts: facts.filter((one) => one !== undefined) }, people: [] };
  }

  private words(selector: string, field: CapturedFact['field']): CapturedFact | undefined {
    const [element] = all(this.document, selector, 1);
    return element && wordsFact(this.document, element, field, METHOD);
  }

  private link(selector: string, field: CapturedFact['field'], scheme: RegExp): CapturedFact | undefined {
    const [element] = all(this.document, selector, 1);
    const said = element && attributeFact(element, 'href', field, METHOD);
    if (!said || !scheme.test(said.value)) return undefined;
    return { ...said, value: said.value.replace(/^mailto:/i, '') };
  }

  private links(selector: string, field: CapturedFact['field']): CapturedFact[] {
    return all(this.document, selector, 10).flatMap((element) => attributeFact(element, 'href', field, METHOD) ?? []);
  }
}
