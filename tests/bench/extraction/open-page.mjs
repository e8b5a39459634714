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
    const start = 'globalThis.__start = performance.now();';
    const reading = await evaluate(`${start}\n${script}`);
    const ms = await evaluate('performance.now() - globalThis.__start');
    return { reading, ms, walkMs: Math.max(walkMs, 0.1) };
  } finally {
    await page.close();
  }
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
