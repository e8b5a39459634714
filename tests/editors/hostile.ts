/** Editors as nobody should build them. Each leaves what it holds in `#mail`. */
export const hostilePages: { [path: string]: string } = {
  // Takes notice of everything and lets nothing stand: Chromium's insertHTML asks nobody before.
  '/swallows': page(`
    for (const type of ['paste', 'beforeinput']) mail.addEventListener(type, (event) => event.preventDefault());
    mail.addEventListener('input', () => { mail.innerText = 'Before'; });`),
  // Takes the beginning of a paste only: the empty lines that keep it apart, and one line.
  '/halves': page(
    `mail.addEventListener('paste', (event) => { event.preventDefault(); put([...words(event)].slice(0, 3)); });`,
  ),
  // Takes all of it, twice.
  '/doubles': page(
    `mail.addEventListener('paste', (event) => { event.preventDefault(); const all = words(event); put(all); put(all); });`,
  ),
  // Asks its server first.
  '/late': page(
    `mail.addEventListener('paste', (event) => { event.preventDefault(); const all = words(event); setTimeout(() => put(all), 300); });`,
  ),
  // Takes it all, and thinks better of it.
  '/takes-back': page(
    `mail.addEventListener('paste', (event) => { event.preventDefault(); const all = words(event); put(all); setTimeout(() => { mail.innerText = 'Before'; }, 60); });`,
  ),
  // Is closed while it is written into.
  '/goes': page(
    `mail.addEventListener('paste', (event) => { event.preventDefault(); setTimeout(() => mail.remove(), 100); });`,
  ),
  '/trusted-types': page(
    '',
    `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
  ),
  // As Roundcube builds its compose window, with and without the empty line that the rep is meant to write in.
  '/signed': reply('<div><br></div>'),
  '/unspaced': reply(''),
  '/written': reply('<div>Thanks for your mail.</div>'),
};

function page(script: string, head = ''): string {
  return `<!doctype html><meta charset="utf-8">${head}<title>A mail</title><div id="mail" contenteditable="true"><div>Before</div></div>
<script>
const mail = document.getElementById('mail');
const words = (event) => new DOMParser().parseFromString(event.clipboardData.getData('text/html'), 'text/html').body.children;
const put = (lines) => mail.append(...[...lines].map((line) => line.cloneNode(true)));
${script}
</script>`;
}

function reply(first: string): string {
  const mail = `<body contenteditable='true'>${first}<div id='_rc_sig'>-- <br>Robin Marsh</div><blockquote>Their words</blockquote>`;
  return `<!doctype html><meta charset="utf-8"><title>A reply</title><form name="form"><input name="_subject" value="Re: pumps">
<textarea name="_message" style="display: none"></textarea><iframe id="mail_ifr" srcdoc="<!doctype html>${mail}"></iframe></form>`;
}
