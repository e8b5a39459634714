import { readFileSync } from 'node:fs';

/**
 * Opens one saved page under its own address and runs capture in an isolated world, then the highlighting of each of its quotes.
 * Out: what capture returned, its time in the page, the time of one bare TreeWalker pass and, where its script is given, of Readability,
 * and how many quotes ended how.
 */
export async function openPage(browser, file, url, { capture: script, highlight, readability }) {
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
    const articleMs = readability === undefined ? undefined : await evaluate(articleIn(readability));
    const quotes = factsOf(reading).map(({ quote }) => quote);
    const ends = await endsOf(evaluate, quotes, highlight);
    return { reading, ms, warmMs, walkMs: Math.max(walkMs, 0.1), articleMs, ends };
  } finally {
    await page.close();
  }
}

/** How long Readability looks for the page's article, the script just loaded. */
const articleIn = (readability) => `(() => {
  const start = performance.now();
  ${readability};
  new Readability(document.cloneNode(true)).parse();
  return performance.now() - start;
})()`;

const factsOf = (reading) => [
  ...(reading?.organisation?.facts ?? []),
  ...(reading?.people ?? []).flatMap(({ facts }) => facts),
];

/**
 * How the extension itself finds each quote again: 'shown' where it would be highlighted in words that a reader sees, 'unseen' where
 * the page says it in its hidden data, 'gone' otherwise.
 */
async function endsOf(evaluate, quotes, highlight) {
  const ends = { shown: 0, unseen: 0, gone: 0 };
  for (const quote of quotes) {
    await evaluate(`void (globalThis.__alongsideQuote = ${JSON.stringify({ quote, name: 'bench' })})`);
    ends[await evaluate(highlight)] += 1;
  }
  return ends;
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
