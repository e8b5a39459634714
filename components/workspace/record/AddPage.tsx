import { AddByHand } from '@/components/panel/record/AddByHand';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { goTo } from '../route';
import { OwnPagePanel } from './OwnPagePanel';

/** A company, a person or both, and a pursuit, by hand. */
export function AddPage() {
  return (
    <OwnPagePanel named={undefined}>
      <PageHead title={texts.panel.menu.addByHand} />
      <div className="@container/panel w-full max-w-140">
        <div>
          <AddByHand onDone={() => goTo('pipeline')} />
        </div>
      </div>
    </OwnPagePanel>
  );
}
