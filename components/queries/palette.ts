import type { Found, FoundGroup } from '@/components/ui/keys/found';
import { prospect } from '@/lib/model/prospect';
import { type StoredRecord, text } from '@/lib/model/record';
import { processById } from '@/lib/process/registry';
import { find } from '@/lib/store/find';
import { latest, recordById } from '@/lib/store/records';
import { texts } from '@/lib/texts';
import { printedDomain } from '@/lib/texts/printed-domain';

type Open = (named: { type: 'prospect' | 'company' | 'person'; id: string }) => void;

const groups = ['prospect', 'company', 'person'] as const;

/** What the palette lists for a query: prospects, companies and people; with nothing typed, the prospects worked on last. */
export async function findFor(query: string, open: Open): Promise<FoundGroup[]> {
  const records = query ? await find(query, 15) : await latest('prospect', 5);
  const items = await Promise.all(records.map(async (record) => ({ record, found: await foundOf(record, open) })));
  return groups.flatMap((type) => {
    const ofType = items.filter(({ record }) => record.type === type).map(({ found }) => found);
    return ofType.length > 0 ? [{ title: texts.panel.found[type], items: ofType }] : [];
  });
}

async function foundOf(record: StoredRecord, open: Open): Promise<Found> {
  const type = groups.find((one) => one === record.type) ?? 'company';
  const companyId = text(record, 'companyId');
  const company = companyId ? await recordById(companyId) : undefined;
  const companyName = company && text(company, 'name');
  const known = text(record, 'domain');
  const domain = known && printedDomain(known);
  const name = text(record, 'name') ?? text(record, 'email') ?? domain ?? texts.panel.noName;
  const second = secondOf(type, { name, domain, companyName });
  const end = endOf(record);
  return {
    id: record.id,
    title: type === 'prospect' && companyName ? companyName : name,
    ...(second !== undefined && { second }),
    ...(end !== undefined && { end }),
    lead: { face: type === 'person' ? 'person' : 'company' },
    open: () => open({ type, id: record.id }),
  };
}

/** What tells it from its namesakes; a deal that is called like its company has nothing to add. */
function secondOf(
  type: (typeof groups)[number],
  { name, domain, companyName }: { name: string; domain: string | undefined; companyName: string | undefined },
): string | undefined {
  if (type === 'company') return domain;
  if (type === 'person') return companyName;
  return companyName === undefined || companyName === name ? undefined : name;
}

function endOf(record: StoredRecord): string | undefined {
  const view = prospect.read(record);
  if (!view) return text(record, 'title');
  const stages = processById(view.processId, view.processVersion).stages;
  return stages.find((stage) => stage.id === view.stage)?.name;
}
