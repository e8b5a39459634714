/** Providers where anybody gets a mailbox, by country where they are at home. Registrable domains. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.in outlook.com.br
  hotmail.com hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.co.uk hotmail.be hotmail.nl hotmail.se hotmail.com.br
  hotmail.com.ar live.com live.de live.fr live.it live.nl live.co.uk live.se live.dk live.no live.be live.ca live.com.au
  msn.com passport.com yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.in
  yahoo.ca yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.au yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.vn
  yahoo.co.id yahoo.com.ph yahoo.gr yahoo.ro yahoo.pl yahoo.se yahoo.no yahoo.dk yahoo.ie ymail.com rocketmail.com
  myyahoo.com icloud.com me.com mac.com aol.com aol.de aol.co.uk aim.com proton.me protonmail.com protonmail.ch pm.me
  tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me zoho.com zohomail.com zohomail.eu fastmail.com
  fastmail.fm hey.com duck.com hushmail.com mail.com email.com usa.com post.com europe.com consultant.com engineer.com
  gmx.com gmx.us gmx.co.uk mailbox.org posteo.de posteo.net riseup.net disroot.org runbox.com startmail.com mailfence.com
  ctemplar.com simplelogin.com anonaddy.com mozmail.com appleid.com inbox.com lycos.com excite.com mailinator.com
  guerrillamail.com 10minutemail.com yopmail.com temp-mail.org
  gmx.de gmx.net gmx.at gmx.ch gmx.eu web.de email.de t-online.de freenet.de arcor.de online.de 1und1.de kabelmail.de
  vodafone.de unitybox.de unity-mail.de o2mail.de o2online.de alice.de alice-dsl.de versatel.de ewetel.net ewe.net
  netcologne.de nexgo.de mail.de firemail.de vivaldi.net magenta.de htp-tel.de osnanet.de
  a1.net aon.at chello.at liwest.at utanet.at inode.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch vtxmail.ch
  orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr aliceadsl.fr
  libero.it virgilio.it alice.it tin.it tim.it tiscali.it fastwebnet.it inwind.it iol.it poste.it pec.it
  telefonica.net terra.es ono.com movistar.es orange.es sapo.pt mail.pt clix.pt netcabo.pt
  btinternet.com btopenworld.com ntlworld.com virginmedia.com virgin.net talktalk.net tiscali.co.uk
  blueyonder.co.uk plusnet.com o2.co.uk eircom.net
  ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl upcmail.nl telfort.nl chello.nl casema.nl quicknet.nl
  telenet.be skynet.be proximus.be scarlet.be belgacom.net voo.be pt.lu
  spray.se bredband.net comhem.se online.no broadpark.no mail.dk ofir.dk jubii.dk stofanet.dk
  luukku.com kolumbus.fi elisanet.fi suomi24.fi saunalahti.fi simnet.is
  wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu vp.pl gazeta.pl tlen.pl poczta.fm
  seznam.cz email.cz centrum.cz post.cz volny.cz atlas.cz azet.sk zoznam.sk centrum.sk post.sk
  freemail.hu citromail.hu indamail.hu t-online.hu abv.bg mail.bg dir.bg yahoo.com.tr mynet.com superonline.com
  otenet.gr forthnet.gr hol.gr inbox.lv inbox.lt one.lv delfi.lt mail.ee hot.ee net.hr inet.hr siol.net amis.net
  mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua bigmir.net tut.by
  qq.com foxmail.com 163.com 126.com yeah.net 139.com 189.cn sina.com sina.cn sohu.com aliyun.com tom.com 21cn.com
  naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com
  biglobe.ne.jp goo.jp infoseek.jp excite.co.jp rediffmail.com sify.com indiatimes.com hinet.net pchome.com.tw seed.net.tw
  netvigator.com singnet.com.sg bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au xtra.co.nz
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net
  roadrunner.com rr.com windstream.net frontiernet.net optonline.net centurylink.net ameritech.net pacbell.net
  mindspring.com suddenlink.net rogers.com bell.net shaw.ca sympatico.ca telus.net videotron.ca cogeco.ca
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br prodigy.net.mx
  fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar vtr.net walla.co.il walla.com 012.net.il netvision.net.il
  bezeqint.net emirates.net.ae eim.ae maktoob.com mweb.co.za telkomsa.net vodamail.co.za webmail.co.za iafrica.com`.split(
    /\s+/,
  ),
);
