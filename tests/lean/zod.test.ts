import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as real from 'zod/mini';
import * as ours from '@/lib/lean/zod';
import { type Node, readSources } from '../harness/architecture/source';

type Zod = typeof real;
type Schema = real.ZodMiniType;
/** A schema, made by whichever library is given. */
type Made = (z: Zod) => Schema;

const lean = ours as unknown as Zod;
const words = ['a', 'b', 'c'] as const;

/** Whether a value passes, and what is returned for it. */
function answer(z: Zod, made: Made, value: unknown) {
  const { success, data } = made(z).safeParse(value);
  return { success, data };
}

const simple: Made[] = [
  (z) => z.string(),
  (z) => z.string().check(z.maxLength(2)),
  (z) => z.string().check(z.minLength(1), z.maxLength(3)),
  (z) => z.string().check(z.regex(/^[ab]/)),
  (z) => z.number(),
  (z) => z.boolean(),
  (z) => z.unknown(),
  (z) => z.undefined(),
  (z) => z.json(),
  (z) => z.literal(true),
  (z) => z.enum(words),
  (z) => z.iso.datetime(),
  (z) => z.iso.datetime({ offset: true }),
  (z) => z.custom((value) => value === 'a' || value === 1),
];

const { made } = fc.letrec<{ made: Made }>((tie) => {
  const inner = tie('made');
  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'long'), inner, { maxKeys: 3 });
  const shape = (z: Zod, each: Record<string, Made>) =>
    Object.fromEntries(Object.entries(each).map(([key, of]) => [key, of(z)]));
  return {
    made: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...simple),
      inner.map(
        (of): Made =>
          (z) =>
            z.optional(of(z)),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z._default(of(z) as real.ZodMiniUnknown, 'a'),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z.array(of(z)),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z.array(of(z)).check(z.maxLength(1)),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z.record(z.string(), of(z)),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z.record(z.enum(words), of(z)),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z.partialRecord(z.enum(words), of(z)),
      ),
      fields.map(
        (all): Made =>
          (z) =>
            z.object(shape(z, all)),
      ),
      fields.map(
        (all): Made =>
          (z) =>
            z.strictObject(shape(z, all)),
      ),
      fc.tuple(fields, fields).map(
        ([one, two]): Made =>
          (z) =>
            z.extend(z.object(shape(z, one)), shape(z, two)),
      ),
      inner.map(
        (of): Made =>
          (z) =>
            z.catch(of(z) as real.ZodMiniUnknown, 'a'),
      ),
      fc.tuple(inner, inner).map(
        ([one, two]): Made =>
          (z) =>
            z.union([one(z), two(z)]),
      ),
      fc.constantFrom(...simple).map(
        (of): Made =>
          (z) =>
            z.tuple([of(z), z.string()]),
      ),
    ),
  };
});

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '',
      'a',
      'b',
      'ab',
      'abcd',
      '😀',
      '😀😀',
      '\ud83d',
      0,
      1,
      -2.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ),
    fc.constantFrom(true, false, null, undefined, 1n, new Date(0), new Map([['a', 1]]), Symbol.iterator),
    fc.constantFrom(
      '2026-02-28T10:00:00Z',
      '2026-02-30T10:00:00Z',
      '2024-02-29T23:59:59.123+05:30',
      '2026-01-01T24:00:00Z',
      '2026-01-01 10:00',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'long', 'constructor', 'toString'), tie('value'), { maxKeys: 4 }),
    fc
      .dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2 })
      .map((each) => Object.assign(Object.create(null), each)),
  ),
}));

describe('the lean zod beside the real one', () => {
  test('says the same of any value, by any schema of these words', () => {
    let passed = 0;
    fc.assert(
      fc.property(made, value, (schema, given) => {
        const expected = answer(real, schema, given);
        if (expected.success) passed++;
        // Vitest's own comparison trips over a field that is called `constructor`.
        const said = answer(lean, schema, given);
        if (!isDeepStrictEqual(said, expected)) expect(said).toBe(expected);
      }),
      { numRuns: 8000 },
    );
    expect(passed).toBeGreaterThan(300);
  });

  test.each([
    ['a field that is not asked for is left out', { a: 'b', b: 1 }, { a: 'b' }],
    ['a key by the name of a prototype makes none', JSON.parse('{"a":"b","__proto__":{"x":1}}'), { a: 'b' }],
  ])('%s', (_, given, expected) => {
    const read = answer(lean, (z) => z.object({ a: z.string() }), given);
    expect(read).toStrictEqual({ success: true, data: expected });
    const map = answer(lean, (z) => z.record(z.string(), z.unknown()), given);
    expect(map).toStrictEqual(answer(real, (z) => z.record(z.string(), z.unknown()), given));
    expect(Object.getPrototypeOf(map.data)).toBe(Object.prototype);
  });

  test('a check that fails and a wrong value are both refused aloud by parse', () => {
    const short = lean.string().check(lean.maxLength(1));
    expect(short.parse('a')).toBe('a');
    expect(() => short.parse('ab')).toThrow('not as agreed');
    expect(() => lean.object({ a: lean.number() }).shape.a.parse('1')).toThrow('not as agreed');
  });

  test('a default is a new one each time', () => {
    const schema = lean._default(lean.array(lean.string()), []);
    expect(schema.parse(undefined)).not.toBe(schema.parse(undefined));
  });
});

test('whatever the worker takes of zod is here', () => {
  const sources = new Map(readSources().map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const loaded = new Set<string>();
  const waiting = ['entrypoints/background/index'];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const source = sources.get(at) ?? sources.get(`${at}/index`);
    if (!source || loaded.has(at)) continue;
    loaded.add(at);
    waiting.push(...source.imports.filter(({ typesOnly }) => !typesOnly).map(({ target }) => target));
  }
  const taken = [...loaded].flatMap((at) => sources.get(at)?.nodes.flatMap(takenOfZod) ?? []);
  expect(new Set(taken).size).toBeGreaterThan(10);
  expect([...new Set(taken)].filter((name) => !(name in ours))).toEqual([]);
});

/** `object` of `z.object(…)`; types are not meant. */
function takenOfZod({ type, object, property }: Node): string[] {
  const [of, name] = [object as { name?: string } | undefined, property as { name?: string } | undefined];
  return type === 'MemberExpression' && of?.name === 'z' && name?.name ? [name.name] : [];
}
