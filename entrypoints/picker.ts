import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPicker } from '@/lib/capture/picker/session';
import { tieToPanel } from '@/lib/tabs/tether';

// Injected when the rep wants to point at a text; what it returns is what they pointed at.
export default defineUnlistedScript(() => openPicker(document, tieToPanel));
