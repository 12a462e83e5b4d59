/** For tests: how requests go wrong, as what fast-check draws from. */
import fc from 'fast-check';
import type { ByteSpoiling, Draft, Spoiling } from './draft.ts';
import { changeNode, countNodes, rawNode, type JsonNode, type Member } from './json-node.ts';
import { oddBodies, oddBytes, oddHeaders, oddJson, oddMethods, oddNames, oddSegments } from './odd-values.ts';

/** What is done to one request: one to three things to its parts, and now and then one to the body's bytes. */
export interface Spoilt {
  readonly parts: readonly Spoiling[];
  readonly bytes: readonly ByteSpoiling[];
}

/** Any place: taken modulo how many there are. */
const place = fc.nat({ max: 10_000 });

/** Any characters at all, halves of four-byte ones among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 40 })
  .map((points) => JSON.stringify(String.fromCodePoint(...points)));

const jsonText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddJson) },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.double().map(String) },
);

const memberName = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text)),
);

const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddSegments) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map(encodeURIComponent) },
);

function inBody(says: string, at: number, change: (node: JsonNode) => JsonNode): Spoiling {
  return {
    says: `${says} at ${at}`,
    spoil: (draft) =>
      draft.json === null
        ? draft
        : { ...draft, json: changeNode(draft.json, at % countNodes(draft.json), change) },
  };
}

/** Only objects have members and only lists have items; other nodes stay as they are. */
function members(change: (all: readonly Member[]) => readonly Member[]): (node: JsonNode) => JsonNode {
  return (node) => (node.kind === 'object' ? { kind: 'object', members: change(node.members) } : node);
}

function items(change: (all: readonly JsonNode[]) => readonly JsonNode[]): (node: JsonNode) => JsonNode {
  return (node) => (node.kind === 'list' ? { kind: 'list', items: change(node.items) } : node);
}

function nth<Item>(all: readonly Item[], at: number): readonly Item[] {
  return all.length === 0 ? [] : all.slice(at % all.length, (at % all.length) + 1);
}

function without<Item>(all: readonly Item[], at: number): readonly Item[] {
  return all.filter((_, index) => index !== at % all.length);
}

/** A name in other letters: `"a"` is `"\u0061"`. */
function escaped(name: string): string {
  return name.replace(/^"(\w)/u, (_, letter: string) => {
    return `"\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A list as long as no operation takes it. */
const repeatsMax = 1_200;

const bodySpoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(place, jsonText)
      .map(([at, text]) => inBody(text.slice(0, 40), at, () => rawNode(text))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(([at, which]) =>
      inBody(
        `no member ${which}`,
        at,
        members((all) => without(all, which)),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, memberName, jsonText).map(([at, name, text]) =>
      inBody(
        `one more member ${name.slice(0, 40)}`,
        at,
        members((all) => [...all, [name, rawNode(text)]]),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place, fc.boolean()).map(([at, which, hidden]) =>
      inBody(
        `member ${which} twice`,
        at,
        members((all) => [
          ...all,
          ...nth(all, which).map(([name, value]): Member => [hidden ? escaped(name) : name, value]),
        ]),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, place).map(([at, which]) =>
      inBody(
        `no item ${which}`,
        at,
        items((all) => without(all, which)),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, place, fc.constantFrom(1, 2, repeatsMax)).map(([at, which, times]) =>
      inBody(
        `item ${which} ${times} times more`,
        at,
        items((all) => [...all, ...Array.from({ length: times }, () => nth(all, which)).flat()]),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map((at) =>
      inBody(
        'members backwards',
        at,
        members((all) => all.toReversed()),
      ),
    ),
  },
);

function inQuery(says: string, change: (query: readonly string[]) => readonly string[]): Spoiling {
  return { says, spoil: (draft) => ({ ...draft, query: change(draft.query) }) };
}

const querySpoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc
    .tuple(segment, segment)
    .map(([name, value]) => inQuery('one more parameter', (query) => [...query, `${name}=${value}`])),
  place.map((at) => inQuery(`parameter ${at} twice`, (query) => [...query, ...nth(query, at)])),
  place.map((at) => inQuery(`no parameter ${at}`, (query) => without(query, at))),
  fc
    .tuple(place, segment)
    .map(([at, value]) =>
      inQuery(`another value of parameter ${at}`, (query) =>
        query.map((pair, index) => (index === at % query.length ? `${pair.split('=')[0]}=${value}` : pair)),
      ),
    ),
  segment.map((text) => inQuery('a bare text', (query) => [...query, text])),
);

function withSegment(draft: Draft, at: number, text: string): Draft {
  return { ...draft, path: draft.path.map((own, index) => (index === at ? text : own)) };
}

const pathSpoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(place, segment).map(([at, text]) => ({
      says: `another path variable ${at}`,
      spoil: (draft: Draft) => withSegment(draft, draft.variables[at % draft.variables.length] ?? -1, text),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, segment).map(([at, text]) => ({
      says: `another segment ${at}`,
      spoil: (draft: Draft) => withSegment(draft, at % draft.path.length, text),
    })),
  },
);

const headerSpoiling: fc.Arbitrary<Spoiling> = fc.constantFrom(...oddHeaders).map(([name, value]) => ({
  says: `${name}: ${value?.slice(0, 40)}`,
  spoil: (draft: Draft) => ({ ...draft, headers: { ...draft.headers, [name]: value } }),
}));

const methodSpoiling: fc.Arbitrary<Spoiling> = fc.constantFrom(...oddMethods).map((method) => ({
  says: `method ${method}`,
  spoil: (draft: Draft) => ({ ...draft, method }),
}));

/** `body` with what is between two places replaced. */
function splice(
  body: Buffer,
  at: number,
  { remove = 0, insert }: { remove?: number; insert: Buffer },
): Buffer {
  const from = at % (body.length + 1);
  return Buffer.concat([body.subarray(0, from), insert, body.subarray(from + remove)]);
}

const nothing = Buffer.alloc(0);

const byteSpoiling: fc.Arbitrary<ByteSpoiling> = fc.oneof(
  fc.constantFrom(...oddBodies).map((body) => ({
    says: `the body ${body.subarray(0, 40).toString()}`,
    spoil: () => body,
  })),
  fc.tuple(place, fc.constantFrom(...oddBytes)).map(([at, insert]) => ({
    says: `${insert.toString('hex')} inserted at ${at}`,
    spoil: (body: Buffer) => splice(body, at, { insert }),
  })),
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, bits]) => ({
    says: `byte ${at} flipped by ${bits}`,
    spoil: (body: Buffer) => flip(body, at, bits),
  })),
  fc.tuple(place, fc.integer({ min: 1, max: 16 })).map(([at, remove]) => ({
    says: `${remove} bytes lost at ${at}`,
    spoil: (body: Buffer) => splice(body, at, { remove, insert: nothing }),
  })),
  place.map((at) => ({
    says: `cut at ${at}`,
    spoil: (body: Buffer) => body.subarray(0, at % (body.length + 1)),
  })),
  fc.constant({ says: 'twice', spoil: (body: Buffer) => Buffer.concat([body, body]) }),
);

function flip(body: Buffer, at: number, bits: number): Buffer {
  const own = body[at % body.length];
  if (own === undefined) return body;
  return splice(body, at % body.length, { remove: 1, insert: Buffer.from([own ^ bits]) });
}

/** What is done to requests with a body, and to those without. */
export const spoilts = {
  withBody: spoiltOf(12),
  withoutBody: spoiltOf(0),
} as const;

function spoiltOf(bodyWeight: number): fc.Arbitrary<Spoilt> {
  const part = fc.oneof(
    { weight: bodyWeight, arbitrary: bodySpoiling },
    { weight: 2, arbitrary: querySpoiling },
    { weight: 3, arbitrary: pathSpoiling },
    { weight: 2, arbitrary: headerSpoiling },
    { weight: 1, arbitrary: methodSpoiling },
  );
  return fc.record({
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    bytes: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(byteSpoiling, { minLength: 1, maxLength: 2 }) },
    ),
  });
}
