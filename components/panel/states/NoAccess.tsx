import Lock from 'lucide-react/icons/lock';
import { ActionLink } from '@/components/ui/ActionLink';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { Key } from '@/components/ui/Key';
import { texts } from '@/lib/texts';
import type { FrameActions } from '../frame/use-frame-actions';
import { SeenLast } from '../later-views';

/** A page that was not opened to us: says how, and shows what was seen last. */
export function NoAccess({ actions }: { actions: FrameActions }) {
  const words = texts.panel.noAccess;
  return (
    <>
      <EmptyPage icon={Lock} title={words.title}>
        <p>
          {words.body} <Key keys="alt+a" />
        </p>
        {actions.follows ? null : (
          <p className="mt-3">
            {words.follow} <ActionLink onClick={actions.follow}>{words.followAction}</ActionLink>
          </p>
        )}
      </EmptyPage>
      <SeenLast />
    </>
  );
}
