import type { LucideIcon } from 'lucide-react';
import type { Channel } from '@/lib/model/process';
import { logIcons } from '../log/kinds';

/** The icon of a channel, the same as in the log bar. */
export const channelIcons: Record<Channel, LucideIcon> = logIcons;
