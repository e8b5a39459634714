import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/capture/run';

// Injected on the rep's click; what it returns is the result of `scripting.executeScript`, which waits for the promise.
export default defineUnlistedScript(() => readPage(document, location.href));
