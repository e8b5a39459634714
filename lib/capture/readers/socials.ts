import type { Link, Page } from '../page/page';
import { fact, hiddenQuote } from '../page/say';
import { gather, type Sliced } from '../page/slices';
import type { Found } from './found';

/** Hosts of public profiles, and what of their paths is no profile but a share button, a post or an embed. */
const networks: { [host: string]: RegExp } = {
  'facebook.com':
    /^\/(?:sharer|share|dialog|plugins|tr|events|hashtag|login|photo|help|policies|policy|privacy|l\.php|watch|video|story|permalink|groups\/[^/]{1,80}\/p|[^/]{1,80}\/(?:posts|photos|videos)\/.)/i,
  'twitter.com': /^\/(?:share|intent|home|hashtag|search|login|i\/|privacy|tos|[^/]{1,40}\/status)/i,
  'x.com': /^\/(?:share|intent|home|hashtag|search|login|i\/|privacy|tos|[^/]{1,40}\/status)/i,
  'linkedin.com': /^\/(?:share|sharing|cws|feed|login|legal|jobs|pulse|posts|uas|help|static)/i,
  'instagram.com': /^\/(?:p|reel|reels|explore|stories|accounts|tv|legal)\//i,
  'youtube.com': /^\/(?:watch|embed|results|playlist|shorts|t\/|about|iframe_api|redirect|howyoutubeworks)/i,
  'xing.com': /^\/(?:spi|social|app|share|login|privacy|jobs)/i,
  'tiktok.com': /^\/(?:embed|share|tag|legal|[^/]{1,60}\/video)/i,
  'github.com': /^\/(?:login|features|about|sponsors|orgs\/?$|site|security|pricing|[^/]{1,60}\/[^/])/i,
  'pinterest.com': /^\/(?:pin|search|login|_)/i,
  'pinterest.de': /^\/(?:pin|search|login|_)/i,
  'plus.google.com': /^\/(?:share|up)/i,
  'vimeo.com': /^\/(?:\d|video|share|log_in|channels\/staffpicks)/i,
  'flickr.com': /^\/(?:photos\/[^/]{1,80}\/\d|badge|share)/i,
  'threads.net': /^\/(?:intent|share)/i,
  'bsky.app': /^\/(?:intent|search)/i,
  'researchgate.net': /^\/publication/i,
  'orcid.org': /^\/(?:signin|register|about)/i,
  'scholar.google.com': /^\/scholar/i,
  'scholar.google.be': /^\/scholar/i,
  'yelp.com': /^\/(?:search|biz_share|writeareview)/i,
  't.me': /^\/(?:share|iv)/i,
  'dribbble.com': /^\/(?:shots|search)/i,
  'behance.net': /^\/(?:gallery|search)/i,
};

/** Every link to a profile on a social network; share buttons, posts and embeds are none. */
export function readSocials(page: Page): Sliced<Found[]> {
  return gather(page, page.links, (link) => {
    const profile = toProfile(link, page.url);
    const said =
      profile &&
      fact('social', profile, hiddenQuote('attribute', link.href, link.element), {
        method: 'profile link',
        confidence: 'high',
      });
    return said ? [{ fact: said, line: link.line, at: link.start }] : [];
  });
}

function toProfile(link: Link, base: URL): string | undefined {
  const url = parsed(link.href, base);
  if (!url) return undefined;
  const host = url.hostname.toLowerCase();
  const network = Object.keys(networks).find((own) => host === own || host.endsWith(`.${own}`));
  if (!network || host === base.hostname) return undefined;
  const path = url.pathname.replace('/#!/', '/');
  const isProfileById = /^\/(?:profile|people|citations)/.test(path) && url.search !== '';
  const named = path.replace(/\/+$/, '') !== '' || (url.hash.startsWith('#!/') && url.hash.length > 3);
  if (!named && !isProfileById) return undefined;
  if (networks[network]?.test(path) || /[?&](?:u|url|text|mini)=/.test(url.search)) return undefined;
  return url.href;
}

/** What a link needs to lead to another host; white space inside it is left out by browsers. */
const ELSEWHERE = /[/\\]{2}|[:\t\n\r]/;

function parsed(href: string, base: URL): URL | undefined {
  if (!ELSEWHERE.test(href)) return undefined;
  const target = URL.canParse(href, base.href) ? new URL(href, base.href) : undefined;
  return target && /^https?:$/.test(target.protocol) ? target : undefined;
}
