/**
 * A running gateway against the documents that it serves: every operation is asked rightly and wrongly, and what goes in
 * and what comes out is as the document says, by schemas that are compiled from the document alone.
 */
import { contract, eventTypes, type Operation, type OperationId } from '@hufu/contract';
import type { OpenApiDocument } from '@hufu/contract/derive';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  bodyOfDraft,
  controlSubjects,
  createTestWorld,
  draftOf,
  openFuzzStage,
  platformSubjects,
  type Draft,
  type FuzzStage,
  type Prepare,
} from './testing/gateway-subjects.ts';
import { judgeOf, type Exchange, type Judge } from './testing/judge-exchange.ts';

// What moves the clock for everybody comes last.
const subjects = Object.entries(
  Object.assign({}, ...Object.values(platformSubjects), ...Object.values(controlSubjects)),
) as [OperationId, Prepare][]; // the keys of both tables are the contract's own

let stage: FuzzStage;
let judges: Readonly<Record<Operation['surface'], Judge>>;

beforeAll(async () => {
  stage = await openFuzzStage(await createTestWorld());
  const [platform, control] = await Promise.all([
    stage.control('readPlatformOpenApi'),
    stage.control('readControlOpenApi'),
  ]);
  judges = {
    platform: judgeOf(platform as unknown as OpenApiDocument), // what it is beyond its version these tests find out
    control: judgeOf(control as unknown as OpenApiDocument),
  };
});

// Faults, readings and the clock of one operation must not strike the next.
afterEach(() => stage.control('reset'));

afterAll(async () => {
  await stage.close();
  await stage.remove();
});

/** One operation, asked as drafted or as whoever `from` makes of it. */
async function exchange(
  id: OperationId,
  draft: Draft,
  bend: (headers: Draft['headers']) => Draft['headers'] = (headers) => headers,
): Promise<Exchange> {
  const request = await stage.request(contract[id], draft);
  const answer = await stage.handle({ ...request, headers: bend(request.headers) });
  const query = Object.fromEntries(draft.query.map((pair) => pair.split('=').map(decodeURIComponent)));
  const sent = bodyOfDraft(draft);
  return {
    query,
    ...(sent.length === 0 ? {} : { json: JSON.parse(sent.toString()) as unknown }),
    status: answer.status,
    headers: new Map(answer.headers),
    data: answer.body.length === 0 ? null : (JSON.parse(answer.body.toString()) as unknown),
  };
}

test('every operation of the contract is asked', () => {
  expect(subjects.map(([id]) => id).toSorted()).toEqual(Object.keys(contract).toSorted());
});

describe.each(subjects)('%s', (id, prepare) => {
  const { surface, answer }: Operation = contract[id];

  test('takes and answers what the document says', async () => {
    const asked = await exchange(id, draftOf(id, await prepare(stage, id)));
    expect(asked.status).toBe(answer.status);
    expect(judges[surface].request(id, asked)).toEqual([]);
    expect(judges[surface].answer(id, asked)).toEqual([]);
  });

  test('refuses a stranger member of the query as the document says', async () => {
    const draft = draftOf(id, await prepare(stage, `${id}-2`));
    const asked = await exchange(id, { ...draft, query: [...draft.query, 'stranger=1'] });
    expect(asked.data).toMatchObject({ code: 'PARAM_ERROR' });
    expect(judges[surface].request(id, asked)).toEqual(['The query has stranger.']);
    expect(judges[surface].answer(id, asked)).toEqual([]);
  });
});

test.each(subjects.filter(([id]) => contract[id].surface === 'platform'))(
  '%s refuses a request without a signature as the document says',
  async (id, prepare) => {
    const draft = draftOf(id, await prepare(stage, `${id}-3`));
    const asked = await exchange(id, draft, ({ authorization: _signed, ...headers }) => headers);
    expect(asked.data).toMatchObject({ code: 'SIGN_ERROR' });
    expect(judges.platform.answer(id, asked)).toEqual([]);
  },
);

test('every notification opens to what the document says', async () => {
  for (const id of ['userCancels', 'userPays', 'userConfirmsOrder'] as const) {
    const { 'users and time': prepare } = controlSubjects;
    await stage.control(id, await prepare[id](stage, `told-${id}`));
  }
  const { notifications } = await stage.control('listNotifications');
  const told = await Promise.all(
    notifications.map(({ id }) => stage.control('readNotification', { path: { notification_id: id } })),
  );
  expect(new Set(told.map(({ event_type: type }) => type))).toEqual(new Set(eventTypes));
  for (const { event_type: type, resource } of told) {
    expect(judges.platform.resource(type, JSON.parse(resource)), type).toEqual([]);
  }
});

describe('the judge says so when', () => {
  const asked = async () =>
    exchange('queryPlan', draftOf('queryPlan', { path: { merchant_plan_no: 'none' } }));

  test('a code is another status’s', async () => {
    const right = await asked();
    expect(right.data).toMatchObject({ code: 'RESOURCE_NOT_EXISTS' });
    const wrong = { ...right, data: { code: 'NO_AUTH', message: 'No.' } };
    expect(judges.platform.answer('queryPlan', right)).toEqual([]);
    expect(judges.platform.answer('queryPlan', wrong)).toEqual([
      '/code must be equal to one of the allowed values {"allowedValues":["RESOURCE_NOT_EXISTS"]}',
    ]);
  });

  test('a status, a header or the signature is not what is described', async () => {
    const right = await asked();
    const { answer } = judges.platform;
    expect(answer('queryPlan', { ...right, status: 418 })).toEqual(['The status 418 is not described.']);
    const more = new Map([...right.headers, ['Hufu-Secret', '1']]);
    expect(answer('queryPlan', { ...right, headers: more })).toEqual([
      'The header Hufu-Secret is not described.',
    ]);
    const none = { ...right, status: 200, headers: new Map<string, string>() };
    expect(answer('queryPlan', none)).toContain('The header Wechatpay-Signature is missing.');
  });
});
