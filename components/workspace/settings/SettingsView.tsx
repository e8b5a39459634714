import { texts } from '@/lib/texts';
import { hrefOf, type SettingsPage, settingsPages } from '../route';
import { AboutSettings } from './AboutSettings';
import { ComplianceSettings } from './ComplianceSettings';
import { DataSettings } from './DataSettings';
import { PanelSettings } from './PanelSettings';
import { ShortcutSettings } from './ShortcutSettings';
import { SiteSettings } from './SiteSettings';
import { WebmailSettings } from './WebmailSettings';

/** The settings: a list of pages on the left, one of them on the right. */
export function SettingsView({ page }: { page: SettingsPage }) {
  const words = texts.workspace.settings;
  return (
    <div className="flex min-h-full max-[800px]:flex-col">
      <nav
        aria-label={texts.workspace.places.settings}
        className="w-50 flex-none border-r border-line p-2 max-[800px]:flex max-[800px]:w-full max-[800px]:flex-wrap max-[800px]:gap-1 max-[800px]:border-r-0 max-[800px]:border-b max-[800px]:px-[calc(var(--gutter)-8px)]"
      >
        <h1 className="px-2 py-1.5 text-meta text-ink-3 max-[800px]:sr-only">{texts.workspace.places.settings}</h1>
        {settingsPages.map((one) => (
          <a
            key={one}
            href={hrefOf('settings', one)}
            aria-current={one === page ? 'page' : undefined}
            className={one === page ? `${link} bg-pressed font-medium` : `${link} text-ink-2`}
          >
            {words.pages[one]}
          </a>
        ))}
      </nav>
      <div className="min-w-0 max-w-160 flex-1 px-8 py-6 max-[800px]:px-(--gutter)">{pages[page]()}</div>
    </div>
  );
}

const link = 'flex h-7 items-center rounded-control px-2 hover:bg-hover';

const pages: Record<SettingsPage, () => React.ReactNode> = {
  about: () => <AboutSettings />,
  panel: () => <PanelSettings />,
  sites: () => <SiteSettings />,
  webmail: () => <WebmailSettings />,
  compliance: () => <ComplianceSettings />,
  data: () => <DataSettings />,
  shortcuts: () => <ShortcutSettings />,
};
