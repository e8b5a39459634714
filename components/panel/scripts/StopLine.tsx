import Ban from 'lucide-react/icons/ban';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { Button } from '@/components/ui/Button';
import type { Stop } from '@/lib/outreach/guardrails';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { SettleLine } from './SettleLine';

/** Why a script must not leave: somebody wants no contact, or a first mail lacks what the law asks for. */
export function StopLine({ stop }: { stop: Stop }) {
  const forbidden = stop.id === 'do-not-contact' || stop.id === 'company-do-not-contact';
  const aboutMe = stop.id === 'no-address' || stop.id === 'no-opt-out';
  return (
    <SettleLine
      icon={forbidden ? Ban : TriangleAlert}
      tone={forbidden ? 'danger' : 'warn'}
      what={stop.what}
      more={stop.wayOut}
      actions={
        aboutMe ? (
          <Button size="small" onClick={() => void openWorkspace('/settings/about')}>
            {texts.scripts.aboutMe}
          </Button>
        ) : undefined
      }
    />
  );
}
