import { Fragment } from 'react';
import { useCaptureRules, useRemoveRule } from '@/components/queries/capture-rules';
import { useSettings, writeSettings } from '@/components/queries/private';
import { ActionLink } from '@/components/ui/ActionLink';
import { EmptyText } from '@/components/ui/EmptyText';
import { Link } from '@/components/ui/Link';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Skeleton } from '@/components/ui/Skeleton';
import { Switch } from '@/components/ui/Switch';
import type { CaptureRule } from '@/lib/model/capture-rule';
import { isSiteOn, siteCards } from '@/lib/sites/cards';
import type { SiteCard } from '@/lib/sites/site-card';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { SettingsHead } from './SettingsHead';

/** The sites whose layout is known, and the rules that the rep made by pointing. */
export function SiteSettings() {
  const words = texts.workspace.settings.sites;
  return (
    <>
      <SettingsHead title={words.title} />
      <h2 className="font-semibold">{words.known}</h2>
      <p className="mt-1 mb-2 max-w-[60ch] text-pretty text-ink-2">{words.knownBody}</p>
      <ul aria-label={words.known} className="mb-6 grid gap-3">
        {siteCards.map((card) => (
          <SiteLine key={card.id} card={card} />
        ))}
      </ul>
      <h2 className="font-semibold">{words.rules}</h2>
      <p className="mt-1 mb-2 max-w-[60ch] text-pretty text-ink-2">{words.rulesBody}</p>
      <div className="-mx-(--gutter)">
        <RuleList />
      </div>
    </>
  );
}

function SiteLine({ card }: { card: SiteCard }) {
  const words = texts.workspace.settings.sites;
  const { sites } = useSettings();
  const { structure } = card;
  return (
    <li>
      {card.offByDefault ? (
        <Switch
          on={isSiteOn(card, sites)}
          onChange={(on) => void writeSettings({ sites: { ...sites, [card.id]: on } })}
        >
          <span className="font-medium">{words.read(card.label)}</span>
        </Switch>
      ) : (
        <p className="font-medium">{card.label}</p>
      )}
      {structure ? (
        <p className="text-meta text-ink-3">
          {words.verified(day(structure.checked))}
          {structure.sources.map((source) => (
            <Fragment key={source}>
              {' · '}
              <Link inline href={source}>
                {source.replace(/^https:\/\//, '')}
              </Link>
            </Fragment>
          ))}
        </p>
      ) : (
        <p className="text-meta text-warn">{words.unverified}</p>
      )}
      {card.offByDefault ? <p className="mt-1 max-w-[60ch] text-pretty text-ink-2">{words.terms}</p> : null}
    </li>
  );
}

function RuleList() {
  const words = texts.workspace.settings.sites;
  const rules = useCaptureRules();
  const remove = useRemoveRule();
  if (rules.isPending) return <Skeleton rows={3} row="two-lines" />;
  if (!rules.data || rules.data.length === 0) return <EmptyText>{words.noRules}</EmptyText>;
  return (
    <Rows label={words.rules}>
      {rules.data.map((rule) => (
        <Row
          key={rule.id}
          title={titleOf(rule)}
          second={words.example(rule.example)}
          end={
            <>
              <span className="text-meta text-ink-3">{day(rule.at)}</span>
              <ActionLink aria-label={words.removeRule(nameOf(rule), rule.site)} onClick={() => void remove(rule)}>
                {words.remove}
              </ActionLink>
            </>
          }
        />
      ))}
    </Rows>
  );
}

const nameOf = ({ field }: CaptureRule) => texts.names.fact[field].toLowerCase();
const titleOf = (rule: CaptureRule) => `${texts.names.fact[rule.field]} · ${rule.site}`;
