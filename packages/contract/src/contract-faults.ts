/** What must hold for all operations together, checked when the contract is loaded. */
import { controlPath } from './control/control-path.ts';
import { eventTypes, notificationEnvelope, summaryMax } from './events/envelope.ts';
import type { NotificationEvent } from './events/event.ts';
import type { RuleName, TObject, TSchema } from './field.ts';
import { factsOf } from './field.ts';
import type { Operation } from './operation.ts';
import type { Rule, RuleArea } from './rules.ts';

/** Every contradiction found, as sentences; empty when there is none. */
export function faultsOf(contract: Readonly<Record<string, Operation>>): readonly string[] {
  const seen = new Map<string, string>();
  return Object.entries(contract).flatMap(([key, operation]) => [
    ...(key === operation.id ? [] : [`${key} calls itself ${operation.id}.`]),
    ...sameRoute(seen, operation),
    ...surfaceFaults(operation),
    ...variableFaults(operation),
    ...schemasOf(operation).flatMap((schema) => schemaFaults(schema, operation.id)),
    ...(operation.body !== null && operation.method === 'GET' ? [`${key} is a GET with a body.`] : []),
    ...(operation.answer.status === 204 && operation.answer.body !== null
      ? [`${key} answers 204 with a body.`]
      : []),
  ]);
}

const areasOfPages: ReadonlySet<RuleArea> = new Set(['plan', 'sign-plan', 'service-order']);

/** Every rule of the platform's things that is said to stand on a page and names none; empty when there is none. */
export function ruleFaultsOf(rules: Readonly<Record<string, Rule>>): readonly string[] {
  return Object.entries(rules)
    .filter(([, { area, confidence }]) => areasOfPages.has(area) && confidence === 'documented')
    .filter(([, { link }]) => link === undefined)
    .map(([name]) => `The rule ${name} is documented and has no link.`);
}

/** Every contradiction among the events and with the envelope that carries them; empty when there is none. */
export function eventFaultsOf(events: Readonly<Record<string, NotificationEvent>>): readonly string[] {
  const seen = new Map<string, string>();
  const described = new Set<string>(Object.values(events).map(({ type }) => type));
  return [
    ...schemaFaults(notificationEnvelope, 'notificationEnvelope'),
    ...eventTypes
      .filter((type) => !described.has(type))
      .map((type) => `The envelope can carry ${type}, which no event is.`),
    ...Object.entries(events).flatMap(([key, event]) => [
      ...(key === event.id ? [] : [`${key} calls itself ${event.id}.`]),
      ...sameType(seen, event),
      ...schemaFaults(event.resource, event.id),
      ...(event.summaryText.length > summaryMax
        ? [`${event.id} has a summary of more than ${summaryMax} characters.`]
        : []),
    ]),
  ];
}

function sameType(seen: Map<string, string>, { id, type }: NotificationEvent): readonly string[] {
  const other = seen.get(type);
  seen.set(type, id);
  return other === undefined ? [] : [`${id} and ${other} are both ${type}.`];
}

function sameRoute(seen: Map<string, string>, operation: Operation): readonly string[] {
  const route = `${operation.method} ${operation.path}`;
  const other = seen.get(route);
  seen.set(route, operation.id);
  return other === undefined ? [] : [`${operation.id} and ${other} are both ${route}.`];
}

function surfaceFaults({ id, path, surface }: Operation): readonly string[] {
  const isBelow = path === controlPath || path.startsWith(`${controlPath}/`);
  return isBelow === (surface === 'control')
    ? []
    : [`${id} is of the ${surface} surface and lies at ${path}.`];
}

function variableFaults(operation: Operation): readonly string[] {
  const written = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const described = Object.keys(operation.parameters.path.properties);
  return [
    ...written
      .filter((name) => !described.includes(name))
      .map((name) => `${operation.id} does not describe {${name}}.`),
    ...described
      .filter((name) => !written.includes(name))
      .map((name) => `${operation.id} has no {${name}} in its path.`),
  ];
}

function schemasOf(operation: Operation): readonly TObject[] {
  const { parameters, body, answer } = operation;
  return [parameters.path, parameters.query, body, answer.body].filter((schema) => schema !== null);
}

function schemaFaults(schema: TSchema, where: string): readonly string[] {
  const walked = schema as Partial<TObject> & { readonly items?: TSchema }; // JSON Schema data, walked by its keywords
  const members = Object.entries(walked.properties ?? {});
  return [
    ...labelFaults(schema, where),
    ...confidenceFaults(schema, where),
    ...members.flatMap(([name, member]) => schemaFaults(member, `${where}.${name}`)),
    ...(walked.items === undefined ? [] : schemaFaults(walked.items, `${where}[]`)),
    ...groupRuleFaults(schema, new Set(members.map(([name]) => name)), where),
  ];
}

function labelFaults(schema: TSchema, where: string): readonly string[] {
  const { label } = factsOf(schema);
  return label.zh === '' || label.en === '' ? [`${where} lacks a label.`] : [];
}

/** The keyword that each rule is written with. Rules without one can hold for every field. */
const keywordOf: { readonly [Name in RuleName]?: string } = {
  'length-min': 'minLength',
  'length-max': 'maxLength',
  pattern: 'pattern',
  minimum: 'minimum',
  maximum: 'maximum',
  choice: 'enum',
  'items-min': 'minItems',
  'items-max': 'maxItems',
};

function confidenceFaults(schema: TSchema, where: string): readonly string[] {
  const doubted = Object.keys(factsOf(schema).confidence ?? {}) as RuleName[]; // the keys that its type allows
  return doubted
    .filter((rule) => keywordOf[rule] !== undefined && !Object.hasOwn(schema, keywordOf[rule]))
    .map((rule) => `${where} doubts its ${rule}, which it lacks.`);
}

function groupRuleFaults(schema: TSchema, members: ReadonlySet<string>, where: string): readonly string[] {
  const named = (factsOf(schema).groupRules ?? []).flatMap((rule) =>
    rule.rule === 'one-of' ? rule.fields : [rule.field, rule.other],
  );
  return named
    .filter((name) => !members.has(name))
    .map((name) => `${where} has a rule on ${name}, which it lacks.`);
}
