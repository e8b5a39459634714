import { texts } from '@/lib/texts';

/**
 * How a link is followed: beside us, and nothing is handed over. Mail addresses and numbers too: where a website is the program for
 * them, it would take the panel's place.
 */
export const beside = (href: string) => ({ href, target: '_blank', rel: 'noopener noreferrer' });

/** Says what a reader of the screen cannot see coming: that a page opens in a new tab. Mail and phone links open their program. */
export function NewTabWords({ href }: { href: string }) {
  if (!/^https?:/i.test(href)) return null;
  return (
    <>
      {' '}
      <span className="sr-only">{`(${texts.ui.opensInNewTab})`}</span>
    </>
  );
}
