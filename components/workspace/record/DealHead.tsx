import type { ReactNode } from 'react';
import { BlockLine } from '@/components/panel/who/BlockLine';
import type { PanelFile } from '@/components/queries/prospect';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { money, shortDay } from '@/lib/texts/format';
import { hrefOf } from '../route';

/** What the deal is worth and when it closes, its own name, the way to the company; whether it may be contacted. */
export function DealHead({ file, children }: { file: PanelFile; children?: ReactNode }) {
  const { prospect, company, now } = file;
  const words = texts.workspace.record;
  const companyName = company && text(company, 'name');
  const worth = prospect.value === undefined ? undefined : money(prospect.value, prospect.currency ?? 'EUR');
  return (
    <header className="px-(--gutter) py-2.5">
      <p className="flex min-h-6 flex-wrap items-center gap-x-2">
        {worth ? (
          <span className="text-lead font-semibold tabular-nums">{worth}</span>
        ) : (
          <span className="text-ink-3">{words.noValue}</span>
        )}
        {prospect.closeDate ? (
          <span className="text-meta text-ink-2">{texts.prospect.who.closes(shortDay(prospect.closeDate, now))}</span>
        ) : null}
        {children}
        {company ? (
          <a
            href={hrefOf('record', company.id)}
            className="ml-auto inline-flex min-h-6 items-center text-meta font-medium text-accent-ink hover:underline"
          >
            {words.openCompany}
          </a>
        ) : null}
      </p>
      {prospect.name === companyName ? null : (
        <p className="wrap-anywhere text-ink-2">
          <bdi>{prospect.name}</bdi>
        </p>
      )}
      <BlockLine file={file} />
    </header>
  );
}
