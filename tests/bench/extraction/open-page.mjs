import { readFileSync } from 'node:fs';

/**
 * Opens one saved page under its own address and runs the script in an isolated world.
 * Out: what the script returned, its time in the page, and the time of one bare TreeWalker pass.
 */
export async function openPage(browser, file, url, script) {
  const page = await browser.newPage();
  try {
    await serveOnly(page, readFileSync(file));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    const evaluate = async (expression) => {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    };
    const walkMs = await evaluate(`(() => {
      const start = performance.now();
      const walker = document.createTreeWalker(document.documentElement);
      while (walker.nextNode());
      return performance.now() - start;
    })()`);
    // The clock is stopped in the page: the way of the answer to us is no part of the work.
    const timed = `globalThis.__start = performance.now();
      (${script.trim().replace(/;$/, '')}).then((read) => {
        globalThis.__took = performance.now() - globalThis.__start;
        return read;
      })`;
    const reading = await evaluate(timed);
    const ms = await evaluate('globalThis.__took');
    // Once more: what is left is the work on this page; the difference is loading the script, its word lists and phone data.
    await evaluate(timed);
    const warmMs = await evaluate('globalThis.__took');
    const proven = await evaluate(`(${countProven})(${JSON.stringify(factsOf(reading).map(({ quote }) => quote))})`);
    return { reading, ms, warmMs, walkMs: Math.max(walkMs, 0.1), proven };
  } finally {
    await page.close();
  }
}

const factsOf = (reading) => [
  ...(reading?.organisation?.facts ?? []),
  ...(reading?.people ?? []).flatMap(({ facts }) => facts),
];

/** Runs in the page: how many quotes stand in it, white space aside: visible words in its text, others in an attribute, its metadata or its address. */
function countProven(quotes) {
  const flat = (text) => text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '');
  const skip = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) if (!skip.has(walker.currentNode.parentElement?.tagName)) words += walker.currentNode.data;
  const text = flat(words);
  const attributes = [...document.querySelectorAll('*')].flatMap((each) =>
    [...each.attributes].map(({ value }) => value),
  );
  const hidden = flat(`${attributes.join(' ')} ${document.documentElement.textContent} ${document.URL}`);
  return quotes.filter((quote) => (quote.where === 'text' ? text : hidden).includes(flat(quote.exact))).length;
}

/** Answers the page's own address with the saved bytes and every other request with nothing: no network is used. */
async function serveOnly(page, bytes) {
  const type = charsetOf(bytes);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return request.abort();
    return request.respond({
      status: 200,
      headers: { 'content-type': `text/html; charset=${type}`, 'content-security-policy': "script-src 'none'" },
      body: bytes,
    });
  });
}

/** The declared character set, unless the bytes are valid UTF-8: saved pages were often converted without changing the tag. */
function charsetOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  const declared = /charset=["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
  const isUtf8 = !new TextDecoder('utf-8').decode(bytes).includes('\ufffd');
  return isUtf8 ? 'utf-8' : declared;
}
