import { isMoment } from './moment';

/**
 * What stands for `zod/mini` in the worker (wxt.config.ts): a tenth of its size, for the words our schemas use. It says yes and no to the same
 * values and returns the same; why not it does not say, because nobody there asks. Not here: anything asynchronous, items of a tuple
 * that may be missing, defaults that a function makes. tests/lean/zod.test.ts holds it beside the real one.
 */

/** Answered where a value is not as agreed. */
const no = Symbol('not as agreed');

type Read = (value: unknown) => unknown;
type Check = (value: unknown) => boolean;
type Shape = Record<string, Schema>;
type Lacking = 'nothing' | 'filled' | undefined;
type Keyed = Record<PropertyKey, unknown>;

class NotAsAgreed extends Error {
  override name = 'NotAsAgreed';
}

class Schema {
  /** Of an object: its fields. */
  shape: Shape = {};
  /** Of an enum: its words. */
  words: readonly string[] | undefined;

  constructor(
    readonly read: Read,
    /** An object may lack the field: then nothing is put in its place, or what `read` makes of nothing. */
    readonly lacking: Lacking = undefined,
    /** What is returned may lack it too. */
    readonly staysOut = false,
  ) {}

  parse(value: unknown): unknown {
    const data = this.read(value);
    if (data === no) throw new NotAsAgreed('The value is not as agreed');
    return data;
  }

  safeParse(value: unknown) {
    const data = this.read(value);
    return data === no ? { success: false, error: new NotAsAgreed() } : { success: true, data };
  }

  check(...checks: Check[]): Schema {
    const read: Read = (value) => {
      const data = this.read(value);
      return data !== no && checks.every((isFine) => isFine(data)) ? data : no;
    };
    return Object.assign(new Schema(read, this.lacking, this.staysOut), { shape: this.shape, words: this.words });
  }
}

const only = (isFine: Check) => new Schema((value) => (isFine(value) ? value : no));

/* @__NO_SIDE_EFFECTS__ */
export const string = () => only((value) => typeof value === 'string');
/* @__NO_SIDE_EFFECTS__ */
export const number = () => only(Number.isFinite);
/* @__NO_SIDE_EFFECTS__ */
export const boolean = () => only((value) => typeof value === 'boolean');
/* @__NO_SIDE_EFFECTS__ */
export const unknown = () => only(() => true);
/* @__NO_SIDE_EFFECTS__ */
export const literal = (wanted: unknown) => only((value) => value === wanted);
/* @__NO_SIDE_EFFECTS__ */
export const custom = (isFine: Check) => only((value) => Boolean(isFine(value)));

/* @__NO_SIDE_EFFECTS__ */
const nothing = () => only((value) => value === undefined);
/* @__NO_SIDE_EFFECTS__ */
const oneOf = (words: readonly string[]) =>
  Object.assign(
    only((value) => words.includes(value as string)),
    { words },
  );

export { nothing as undefined, oneOf as enum };

/* @__NO_SIDE_EFFECTS__ */
export const optional = (inner: Schema) => {
  const read: Read = (value) => {
    if (value !== undefined) return inner.read(value);
    const data = inner.lacking === 'filled' ? inner.read(undefined) : undefined;
    return data === no ? undefined : data;
  };
  return new Schema(read, inner.lacking ?? 'nothing', true);
};

/* @__NO_SIDE_EFFECTS__ */
export const _default = (inner: Schema, value: unknown) =>
  new Schema((given) => {
    const data = given === undefined ? undefined : inner.read(given);
    return data === undefined ? structuredClone(value) : data;
  }, 'filled');

/* @__NO_SIDE_EFFECTS__ */
const otherwise = (inner: Schema, value: unknown) => {
  const read: Read = (given) => {
    const data = inner.read(given);
    return data === no ? structuredClone(value) : data;
  };
  return new Schema(read, inner.lacking ?? 'nothing', inner.staysOut);
};

export { otherwise as catch };

/* @__NO_SIDE_EFFECTS__ */
export const array = (item: Schema) =>
  new Schema((value) => (Array.isArray(value) ? all(Array.from(value, item.read)) : no));

/* @__NO_SIDE_EFFECTS__ */
export const tuple = (items: readonly Schema[]) =>
  new Schema((value) =>
    Array.isArray(value) && value.length === items.length ? all(items.map(({ read }, at) => read(value[at]))) : no,
  );

/* @__NO_SIDE_EFFECTS__ */
export const union = (options: readonly Schema[]) => {
  const read: Read = (value) => {
    for (const option of options) {
      const data = option.read(value);
      if (data !== no) return data;
    }
    return no;
  };
  const lacking = (['filled', 'nothing'] as const).find((way) => options.some((option) => option.lacking === way));
  return new Schema(
    read,
    lacking,
    options.some(({ staysOut }) => staysOut),
  );
};

/** Of the options only one can have the word that tells them apart. */
/* @__NO_SIDE_EFFECTS__ */
export const discriminatedUnion = (_word: string, options: readonly Schema[]) => union(options);

/* @__NO_SIDE_EFFECTS__ */
export const object = (shape: Shape) => Object.assign(new Schema((value) => fieldsOf(value, shape)), { shape });

/* @__NO_SIDE_EFFECTS__ */
export const strictObject = (shape: Shape) =>
  Object.assign(
    new Schema((value) => {
      const data = fieldsOf(value, shape);
      return data !== no && Object.keys(value as Keyed).some((key) => !Object.hasOwn(shape, key)) ? no : data;
    }),
    { shape },
  );

/* @__NO_SIDE_EFFECTS__ */
export const extend = ({ shape }: Schema, more: Shape) => object({ ...shape, ...more });

/* @__NO_SIDE_EFFECTS__ */
export const record = (key: Schema, item: Schema) =>
  new Schema((value) => {
    // A map by the words of an enum has all of them.
    const every = key.words?.map((word) => [word, undefined]);
    return entriesOf(every && isPlain(value) ? { ...Object.fromEntries(every), ...value } : value, key, item);
  });

/* @__NO_SIDE_EFFECTS__ */
export const partialRecord = (key: Schema, item: Schema) => new Schema((value) => entriesOf(value, key, item));

/* @__NO_SIDE_EFFECTS__ */
export const json = () => new Schema(jsonOf);

/* @__NO_SIDE_EFFECTS__ */
const datetime = ({ offset = false } = {}) => only((value) => typeof value === 'string' && isMoment(value, offset));
export const iso = { datetime };

/* @__NO_SIDE_EFFECTS__ */
export const minLength =
  (least: number): Check =>
  (value) =>
    (lengthOf(value, least) ?? least) >= least;

/* @__NO_SIDE_EFFECTS__ */
export const maxLength =
  (most: number): Check =>
  (value) =>
    (lengthOf(value, most) ?? most) <= most;

/* @__NO_SIDE_EFFECTS__ */
export const regex =
  (pattern: RegExp): Check =>
  (value) => {
    pattern.lastIndex = 0;
    return pattern.test(value as string);
  };

/* @__NO_SIDE_EFFECTS__ */
export const refine =
  (isFine: Check): Check =>
  (value) =>
    Boolean(isFine(value));

const all = (read: unknown[]) => (read.includes(no) ? no : read);

function fieldsOf(value: unknown, shape: Shape): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return no;
  const given = value as Keyed;
  const made: Keyed = {};
  for (const [key, schema] of Object.entries(shape)) {
    const { lacking, staysOut } = schema;
    const isThere = key in given;
    if (!isThere && staysOut && lacking === 'nothing') continue;
    const data = schema.read(given[key]);
    if (data === no || (!isThere && lacking === undefined)) return no;
    if (isThere || data !== undefined || (lacking === 'filled' && !staysOut)) made[key] = data;
  }
  return made;
}

/** A map of entries; a key by the name of a prototype is passed over. */
function entriesOf(value: unknown, key: Pick<Schema, 'read'>, item: Pick<Schema, 'read'>): unknown {
  if (!isPlain(value)) return no;
  const made: Keyed = {};
  for (const name of Reflect.ownKeys(value)) {
    if (name === '__proto__' || !Object.prototype.propertyIsEnumerable.call(value, name)) continue;
    const data = item.read(value[name]);
    if (key.read(name) === no || data === no) return no;
    made[name] = data;
  }
  return made;
}

function jsonOf(value: unknown): unknown {
  if (value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) return value;
  if (Array.isArray(value)) return all(Array.from(value, jsonOf));
  return entriesOf(value, string(), { read: jsonOf });
}

function isPlain(value: unknown): value is Keyed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const maker: unknown = value.constructor;
  if (typeof maker !== 'function') return true;
  const { prototype } = maker;
  return typeof prototype === 'object' && prototype !== null && Object.hasOwn(prototype, 'isPrototypeOf');
}

/** In characters and not in halves of them, where that decides about `limit`; undefined for what has no length. */
function lengthOf(value: unknown, limit: number): number | undefined {
  const length = (value as { length?: number } | null | undefined)?.length;
  if (typeof value !== 'string' || value.length < limit || value.length > 2 * limit) return length;
  return [...value].length;
}
