import { useQuery } from '@tanstack/react-query';
import { aboutSchema, settingsSchema } from '@/lib/model/about';
import { readAbout, readSettings } from '@/lib/store/private';

const emptyAbout = aboutSchema.parse({});
const firstSettings = settingsSchema.parse({});

/** About me; empty until it has been read and wherever nothing was filled in. */
export const useAbout = () => useQuery({ queryKey: ['about'], queryFn: readAbout }).data ?? emptyAbout;

/** The settings; the defaults until they have been read. */
export const useSettings = () => useQuery({ queryKey: ['settings'], queryFn: readSettings }).data ?? firstSettings;

export { writeAbout, writeMaterial, writeSettings } from '@/lib/store/private';
