/**
 * What attackers put into names, notes and links, after the corpus of OWASP's cheat sheet on filter evasion: each would set
 * `pwned` on the page that runs it. https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
 */
export const payloads: string[] = [
  '<script>window.pwned=1</script>',
  '<SCRIPT SRC=data:text/javascript,window.pwned=1></SCRIPT>',
  '<img src=x onerror=window.pwned=1>',
  '<img src=`x` onerror=window.pwned=1 //',
  '"><img src=x onerror=window.pwned=1>',
  `'-(window.pwned=1)-'`,
  '</title><script>window.pwned=1</script>',
  '</textarea><svg/onload=window.pwned=1>',
  '<svg><script>window.pwned=1</script></svg>',
  '<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.pwned=1&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=window.pwned=1>">',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<object data="javascript:window.pwned=1"></object>',
  '<details open ontoggle=window.pwned=1>',
  '<body onload=window.pwned=1>',
  '<style>@import "javascript:window.pwned=1";</style>',
  '<a href="javascript:window.pwned=1">here</a>',
  '<form action="javascript:window.pwned=1"><button>here</button></form>',
  '<input autofocus onfocus=window.pwned=1>',
  '<meta http-equiv="refresh" content="0;url=javascript:window.pwned=1">',
  '<base href="javascript:window.pwned=1//">',
  '{{constructor.constructor("window.pwned=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on templates looks like one
  '${window.pwned=1}',
  '<%= window.pwned=1 %>',
];

/** Links that run something or lead into the browser, spelled as filters overlook them. */
export const links: string[] = [
  'javascript:window.pwned=1',
  'JaVaScRiPt:window.pwned=1',
  'java\nscript:window.pwned=1',
  'java\tscript:window.pwned=1',
  ' \u0001javascript:window.pwned=1',
  'javascript&colon;window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  'vbscript:window.pwned=1',
  'blob:https://www.tannwerk.example/1',
  'file:///etc/passwd',
  'chrome://settings',
  'about:blank',
  '//www.tannwerk.example/x',
];

/** The same in Markdown, where a parser has more ways to go wrong. */
export const markdown: string[] = [
  ...links.map((link) => `[here](<${link}>) and [there](${link.replaceAll(/\s/g, '%0a')})`),
  ...links.map((link) => `![picture](${link})`),
  '<javascript:window.pwned=1>',
  '[ref]\n\n[ref]: javascript:window.pwned=1 "title"',
  '[a](https://www.tannwerk.example/"onmouseover="window.pwned=1)',
  '![x](https://www.tannwerk.example/x.png"onerror="window.pwned=1)',
  '```html\n<script>window.pwned=1</script>\n```',
  '| <img src=x onerror=window.pwned=1> | b |\n|---|---|\n| <svg/onload=window.pwned=1> | [c](javascript:window.pwned=1) |',
  '> <img src=x onerror=window.pwned=1>\n\n- [ ] <script>window.pwned=1</script>',
];
