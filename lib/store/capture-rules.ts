import { type CaptureRule, captureRule, type PageRule } from '@/lib/model/capture-rule';
import { latest } from './records';

const MOST = 2000;

/** Every rule the rep has pointed out, the newest first. */
export async function allCaptureRules(): Promise<CaptureRule[]> {
  return (await latest('capture-rule', MOST)).flatMap((record) => captureRule.read(record) ?? []);
}

/** The rules for a page: those of its host's domain, the newest of each field only. An address that is none has none. */
export async function captureRulesFor(url: string): Promise<PageRule[]> {
  if (!URL.canParse(url)) return [];
  const { hostname } = new URL(url);
  const here = (await allCaptureRules()).filter(({ site }) => hostname === site || hostname.endsWith(`.${site}`));
  const newest = new Map(here.toReversed().map((rule) => [`${rule.of}/${rule.field}`, rule]));
  return [...newest.values()].map(({ id, of, field, selector }) => ({ id, of, field, selector }));
}
