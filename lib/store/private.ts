import { type About, aboutSchema, type Settings, settingsSchema } from '@/lib/model/about';
import type { Json } from '@/lib/model/json';
import { openStore } from './database';
import { announce } from './notices';

/** The notice id under which changes of private values are announced. */
export const PRIVATE = 'private';

/** About me; what was never filled in is empty. */
export async function readAbout(): Promise<About> {
  return aboutSchema.parse((await (await openStore()).get('private', 'about')) ?? {});
}

/** The rep's settings; what was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  return settingsSchema.parse((await (await openStore()).get('private', 'settings')) ?? {});
}

/** Writes About me as a whole. */
export const writeAbout = (about: About) => write('about', about);

/** Changes some fields of About me and leaves the others, in one transaction. */
export async function changeAbout(patch: Partial<About>): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  const about = aboutSchema.parse((await transaction.store.get('about')) ?? {});
  await transaction.store.put({ ...about, ...patch }, 'about');
  await transaction.done;
  announce({ ids: [PRIVATE] });
}

/** Changes some settings and leaves the others, in one transaction. */
export const writeSettings = (patch: Partial<Settings>): Promise<void> => changeSettings(() => patch);

/** Changes settings by what they are, in one transaction: two at once both count. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  const settings = settingsSchema.parse((await transaction.store.get('settings')) ?? {});
  await transaction.store.put({ ...settings, ...change(settings) }, 'settings');
  await transaction.done;
  announce({ ids: [PRIVATE] });
}

/** Says where the team's version of a material lies; nothing takes it away. The places of the others stay. */
export async function writeMaterial(key: string, place: string): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  const settings = settingsSchema.parse((await transaction.store.get('settings')) ?? {});
  const { [key]: _, ...others } = settings.materials;
  const materials = place === '' ? others : { ...others, [key]: place };
  await transaction.store.put({ ...settings, materials }, 'settings');
  await transaction.done;
  announce({ ids: [PRIVATE] });
}

async function write(key: string, value: Json): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  await transaction.store.put(value, key);
  await transaction.done;
  announce({ ids: [PRIVATE] });
}
