/**
 * Sites that show other people's companies: networks, directories, job boards, review and publishing sites. Marked as pure, so that
 * the worker, which only asks about mailboxes, is built without them.
 */
export const platformDomains: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `linkedin.com xing.com facebook.com instagram.com twitter.com x.com youtube.com tiktok.com pinterest.com threads.net
  bsky.app mastodon.social reddit.com quora.com medium.com github.com gitlab.com bitbucket.org stackoverflow.com
  crunchbase.com pitchbook.com dnb.com zoominfo.com apollo.io rocketreach.co lusha.com owler.com craft.co tracxn.com
  glassdoor.com glassdoor.de glassdoor.co.uk indeed.com kununu.com stepstone.de monster.com ziprecruiter.com angel.co
  wellfound.com welcometothejungle.com infojobs.net google.com google.de google.co.uk bing.com duckduckgo.com yahoo.com
  maps.app.goo.gl yelp.com yelp.de tripadvisor.com trustpilot.com g2.com capterra.com getapp.com producthunt.com
  wikipedia.org wikidata.org northdata.de northdata.com companyhouse.de unternehmensregister.de handelsregister.de
  opencorporates.com bundesanzeiger.de wlw.de wer-zu-wem.de gelbeseiten.de dasoertliche.de 11880.com herold.at local.ch
  moneyhouse.ch zefix.ch kompass.com europages.com europages.de pagesjaunes.fr societe.com pappers.fr paginasamarillas.es
  einforma.com paginegialle.it yell.com companieshouse.gov.uk service.gov.uk krs-online.com.pl panoramafirm.pl
  researchgate.net orcid.org academia.edu slideshare.net speakerdeck.com vimeo.com eventbrite.com meetup.com xing-events.com
  substack.com notion.site notion.so docs.google.com office.com sharepoint.com live.com slack.com t.me telegram.org
  whatsapp.com vk.com ok.ru weibo.com baidu.com naver.com kakao.com line.me qichacha.com tianyancha.com`.split(/\s+/),
);
