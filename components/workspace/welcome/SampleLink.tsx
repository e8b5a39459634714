import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { linkLook } from '@/components/ui/ActionLink';
import { Icon } from '@/components/ui/Icon';
import { texts } from '@/lib/texts';

const served: unknown = import.meta.env.WXT_SAMPLE_URL;

/** The invented company to try it on: the demo site where one is served beside this build, else the page that comes with it. */
const sampleUrl = typeof served === 'string' && served !== '' ? served : '/sample.html';

/** Leads to the sample company, in a tab of its own. */
export function SampleLink() {
  return (
    <a href={sampleUrl} target="_blank" rel="noopener" className={linkLook}>
      {texts.workspace.welcome.sample}
      <Icon icon={ArrowUpRight} size={12} />
      <span className="sr-only">{`(${texts.ui.opensInNewTab})`}</span>
    </a>
  );
}
