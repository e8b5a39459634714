import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectedText } from '@/lib/capture/selection';

export default defineUnlistedScript(() => selectedText(document, location.href));
