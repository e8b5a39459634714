import { useCaptureRules, useRemoveRule } from '@/components/queries/capture-rules';
import { ActionLink } from '@/components/ui/ActionLink';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Skeleton } from '@/components/ui/Skeleton';
import type { CaptureRule } from '@/lib/model/capture-rule';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { SettingsHead } from './SettingsHead';

/** The sites whose layout is known, and the rules that the rep made by pointing. */
export function SiteSettings() {
  const words = texts.workspace.settings.sites;
  return (
    <>
      <SettingsHead title={words.title} />
      <h2 className="font-semibold">{words.rules}</h2>
      <p className="mt-1 mb-2 max-w-[60ch] text-ink-2">{words.rulesBody}</p>
      <RuleList />
    </>
  );
}

function RuleList() {
  const words = texts.workspace.settings.sites;
  const rules = useCaptureRules();
  const remove = useRemoveRule();
  if (rules.isPending) return <Skeleton rows={3} row="two-lines" />;
  if (!rules.data || rules.data.length === 0) return <p className="max-w-[60ch] text-ink-2">{words.noRules}</p>;
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
