import type { Owner } from '@/lib/intake/lookup';
import { texts } from '@/lib/texts';
import type { PageOwner } from './subject';

/**
 * Whom the panel names for the owner of a page: the open pursuit, else the one that ended last, which says how it ended and can
 * be opened again; where nobody was ever pursued the person of a profile page, else the company.
 */
export function ownerOf(owner: Owner | null): PageOwner | null {
  if (!owner) return null;
  const why = texts.intake.matched[owner.why.key === 'profile' ? 'profile' : 'domain'];
  const companyId = owner.company?.id;
  const pursuit = owner.prospects.find((prospect) => prospect.state === 'open') ?? owner.prospects[0];
  if (pursuit) return { named: { type: 'prospect', id: pursuit.id }, companyId, why };
  if (owner.person) return { named: { type: 'person', id: owner.person.id }, companyId, why };
  return owner.company ? { named: { type: 'company', id: owner.company.id }, companyId, why } : null;
}
