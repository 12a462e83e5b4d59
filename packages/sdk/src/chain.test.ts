import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createChain, passingNodesMax } from './chain.ts';
import { marks } from './marks.ts';
import type { CallRequest } from './perform.ts';

/** A node as JavaScript sees it: any member may be read, and a verb may be called. */
interface AnyNode {
  (options?: unknown): CallRequest & AnyNode;
  readonly [segment: string]: AnyNode;
}

/** Paths beyond the contract's own that the rules speak of. */
const more = [
  'v3/merchant-service/complaints-v2',
  'v3/merchant-service/complaints-v2/{complaint_id}/complete',
  'v3/profitsharing/receivers/delete',
  'v3/applyment4sub/applyment/{empty}',
  'v3/refund/domestic/refunds/{out_refund_no}',
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
].map((path) => ({ path }));

/** A root whose verbs give back what they would have performed. */
function plant(): AnyNode {
  // The cast holds: a proxy answers any member with a node, and the tests call verbs only.
  return createChain((request) => request, [...marks, ...more]) as AnyNode;
}

/** A root whose verbs must not be called. */
function silent(): AnyNode {
  const root = createChain(() => {
    throw new Error('a node performed a call');
  }, marks);
  return root as AnyNode; // as in plant()
}

function pathOf(node: AnyNode): string {
  return String(node);
}

describe('1. one path, one node', () => {
  test('a property, an index and chain() reach the same node', () => {
    const { v3 } = plant();
    expect(v3!['payscore']).toBe(v3!.payscore);
    expect(v3!.chain!('payscore')).toBe(v3!.payscore);
    expect(v3!.chain!('sign-plan')).toBe(v3!.signPlan);
    expect(v3!['sign-plan']).toBe(v3!.chain!('sign-plan'));
  });

  test('a key with slashes is split first and then looked up segment by segment', () => {
    const root = plant();
    const node = root.v3!.payscore!.signPlan!.partner!.userSignPlans;
    expect(root['v3/payscore/sign-plan/partner/user-sign-plans']).toBe(node);
    expect(root.chain!('v3/payscore/sign-plan/partner/user-sign-plans')).toBe(node);
    expect(root.chain!('v3/payscore').signPlan!['partner/user-sign-plans']).toBe(node);
    expect(root['v3/payscore']!.chain!('sign-plan/partner').userSignPlans).toBe(node);
  });

  test('a leading slash makes no other node', () => {
    const root = plant();
    expect(root.chain!('/v3/payscore')).toBe(root.v3!.payscore);
    expect(root['/v3']).toBe(root.v3);
    expect(root.v3!.chain!('/payscore')).toBe(root.v3!.payscore);
  });

  test('chain() with an empty text is the node itself', () => {
    const { v3 } = plant();
    expect(v3!.chain!('')).toBe(v3);
    expect(v3!['']).toBe(v3);
  });

  test('the same holds for paths outside the contract', () => {
    const root = plant();
    const node = root.v3!.pay!.transactions!.outTradeNo;
    expect(root['v3/pay/transactions/out-trade-no']).toBe(node);
    expect(root.chain!('v3/pay').chain!('transactions')['out-trade-no']).toBe(node);
  });

  test('a trailing slash is a path of its own, and what follows it follows the path without it', () => {
    const root = plant();
    const node = root.chain!('v3/applyment4sub/applyment/');
    expect(node).not.toBe(root.v3!.applyment4sub!.applyment);
    expect(node.post!().path).toBe('v3/applyment4sub/applyment/');
    expect(root.v3!.applyment4sub!.applyment!['/']).toBe(node);
    expect(root.chain!('v3/').payscore).toBe(root.v3!.payscore);
    expect(root.chain!('v3//payscore')).toBe(root.v3!.payscore);
  });

  test('verbs are the same nodes however they are reached', () => {
    const { v3 } = plant();
    expect(v3!.chain!('post')).toBe(v3!.post);
    expect(v3!['postAsync']).toBe(v3!.chain!('postAsync'));
    expect(v3!['post-async']).toBe(v3!.postAsync);
  });

  test('two roots share nothing', () => {
    expect(plant().v3).not.toBe(plant().v3);
  });

  test('whatever the spelling, the same path is the same node', () => {
    const root = plant();
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (segments) => {
        let node = root;
        for (const segment of segments) node = node.chain!(segment);
        expect(root.chain!(segments.join('/'))).toBe(node);
        expect(root[segments.join('/')]).toBe(node);
        expect(pathOf(node)).toBe(segments.join('/'));
      }),
    );
  });
});

describe('2. segments that come in by property are normalised, data keeps its case', () => {
  test.each([
    ['A', 'a'],
    ['WeChatPay', 'we-chat-pay'],
    ['With_underline', 'with_underline'],
    ['complaintsV2', 'complaints-v2'],
    ['h5Presign', 'h5-presign'],
    ['V3', 'v3'],
    ['video_upload', 'video_upload'],
    ['combineTransactions', 'combine-transactions'],
    ['4sub', '4sub'],
  ])('%s is read as %s', (property, segment) => {
    const root = plant();
    expect(pathOf(root.foo![property]!)).toBe(`foo/${segment}`);
  });

  test.each([
    '1234323JKHDFE1243252',
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    'ABc',
    'X-1',
    'Foo-Bar',
    'a.B',
    '门店B',
  ])('%s keeps its case, since it does not read as a name', (value) => {
    expect(pathOf(plant().foo![value]!)).toBe(`foo/${value}`);
  });

  test('where the contract has a placeholder every value keeps its case', () => {
    const plans = plant().v3!.payscore!.plan!.payscorePlans!.merchantPlanNo!;
    expect(plans.Plan2024Spring!.stop!.post!().path).toBe(
      'v3/payscore/plan/payscore-plans/merchant-plan-no/Plan2024Spring/stop',
    );
    expect(pathOf(plans.plan!)).toMatch(/\/plan$/);
  });

  test('two placeholders side by side are both such places', () => {
    const { refunds } = plant().v3!.refund!.domestic!;
    expect(pathOf(refunds!.RefundA!.applyAbnormalRefund!)).toBe(
      'v3/refund/domestic/refunds/RefundA/apply-abnormal-refund',
    );
  });

  test('chain() and slash keys take segments verbatim', () => {
    const root = plant();
    expect(pathOf(root.chain!('foo/orderNo'))).toBe('foo/orderNo');
    expect(pathOf(root['foo/WeChatPay']!)).toBe('foo/WeChatPay');
    expect(root.foo!.orderNo).toBe(root.chain!('foo/order-no'));
  });

  test('the camel form in a text reaches a path of the contract', () => {
    const root = plant();
    const node = root.chain!('v3/merchant-service/complaints-v2');
    expect(root.chain!('v3/merchantService/complaintsV2')).toBe(node);
    expect(root.v3!.merchantService!.complaintsV2).toBe(node);
    expect(root['v3/MerchantService/ComplaintsV2']).toBe(node);
  });

  test('a segment after a value is known again', () => {
    const node = plant().chain!('v3/merchantService/complaintsV2/AbC/Complete');
    expect(pathOf(node)).toBe('v3/merchant-service/complaints-v2/AbC/complete');
  });
});

describe('3. placeholders in three spellings', () => {
  test('_x_, $x$ and {x} are one node', () => {
    const plans = plant().v3!.payscore!.plan!.payscorePlans!.merchantPlanNo!;
    const node = plans['{merchant_plan_no}'];
    expect(plans._merchant_plan_no_).toBe(node);
    expect(plans.$merchant_plan_no$).toBe(node);
    expect(plans.chain!('{merchant_plan_no}')).toBe(node);
    expect(plans.chain!('_merchant_plan_no_')).toBe(node);
    expect(node!.stop!.post!({ merchant_plan_no: '1' })).toEqual({
      method: 'POST',
      path: 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
      options: { merchant_plan_no: '1' },
      awaited: 'blocking',
    });
  });

  test.each([
    ['_openId_', '{open-id}'],
    ['_OpenId_', '{open-id}'],
    ['$variableMixed_underline$', '{variable-mixed_underline}'],
    ['_variableMixed_underline_', '{variable-mixed_underline}'],
    ['_appid_', '{appid}'],
  ])('%s is normalised as a name, then a placeholder: %s', (property, segment) => {
    expect(pathOf(plant().foo![property]!)).toBe(`foo/${segment}`);
  });

  test('the marks must be the same at both ends', () => {
    expect(pathOf(plant().foo!._x$!)).toBe('foo/_x$');
    expect(pathOf(plant().foo!._x!)).toBe('foo/_x');
  });

  test('expressions of RFC 6570 stay as they are, with the slashes and question marks inside', () => {
    const root = plant();
    expect(pathOf(root['v3/a{/path*}/b{?x,y}']!)).toBe('v3/a{/path*}/b{?x,y}');
    expect(root.v3!['a{/path*}']!['b{?x,y}']).toBe(root['v3/a{/path*}/b{?x,y}']);
    expect(pathOf(root.v3!['{+myurl}']!)).toBe('v3/{+myurl}');
  });

  test('a query in the text stays with it, and nothing can follow', () => {
    const node = plant().chain!('v3/certificates?next=/a/b');
    expect(node.get!().path).toBe('v3/certificates?next=/a/b');
    expect(() => node.more).toThrow(TypeError);
    expect(() => node.chain!('more')).toThrow('query');
  });
});

describe('5. verbs are functions and nodes', () => {
  test.each([
    ['get', 'GET', 'blocking'],
    ['put', 'PUT', 'blocking'],
    ['post', 'POST', 'blocking'],
    ['patch', 'PATCH', 'blocking'],
    ['delete', 'DELETE', 'blocking'],
    ['getAsync', 'GET', 'promise'],
    ['putAsync', 'PUT', 'promise'],
    ['postAsync', 'POST', 'promise'],
    ['patchAsync', 'PATCH', 'promise'],
    ['deleteAsync', 'DELETE', 'promise'],
  ])('%s performs %s on the path before it', (verb, method, awaited) => {
    const options = { json: {} };
    expect(plant().v3!.certificates![verb]!(options)).toEqual({
      method,
      path: 'v3/certificates',
      options,
      awaited,
    });
  });

  test('a verb gives back what performing gave, and hands the options over untouched', () => {
    const answer = { status: 200 };
    const seen: CallRequest[] = [];
    const root = createChain((request) => {
      seen.push(request);
      return answer;
    }, []) as AnyNode; // as in plant()
    const options = { json: { a: 1 } };
    expect(root.v3!.post!(options)).toBe(answer);
    expect(root.v3!.post!()).toBe(answer);
    expect(seen[0]!.options).toBe(options);
    expect(seen[1]!.options).toEqual({});
  });

  test('a verb is a segment too', () => {
    const root = plant();
    expect(root.v3!.profitsharing!.receivers!.delete!.post!().path).toBe('v3/profitsharing/receivers/delete');
    expect(root.v3!.profitsharing!.receivers!.delete!.postAsync!()).toMatchObject({
      path: 'v3/profitsharing/receivers/delete',
      method: 'POST',
    });
    expect(root.v3!.profitsharing!.receivers!.delete!()).toMatchObject({
      path: 'v3/profitsharing/receivers',
      method: 'DELETE',
    });
    expect(root['v3/profitsharing/receivers/delete']!.post!().path).toBe('v3/profitsharing/receivers/delete');
    expect(root.a!.delete!.get!.put!.post!().path).toBe('a/delete/get/put');
  });

  test('the name with a capital is a segment as well', () => {
    const { receivers } = plant().v3!.profitsharing!;
    expect(receivers!.Delete).toBe(receivers!.delete);
    expect(receivers!.Delete!.post!().path).toBe('v3/profitsharing/receivers/delete');
  });

  test('only verbs can be called', () => {
    const root = plant();
    expect(typeof root).toBe('object');
    expect(typeof root.v3).toBe('object');
    expect(typeof root.v3!.payscore).toBe('object');
    expect(typeof root.v3!.post).toBe('function');
    expect(() => root.v3!()).toThrow(TypeError);
    expect(() => Reflect.construct(root.v3!.post! as unknown as new () => object, [])).toThrow(TypeError);
  });

  test('upper-case verbs are segments, not verbs', () => {
    expect(typeof plant().v3!.GET).toBe('object');
  });
});

describe('6. a node does nothing by itself', () => {
  test('a node can be awaited and returned from an async function', async () => {
    const { v3 } = silent();
    expect(v3!.then).toBeUndefined();
    expect(v3!.catch).toBeUndefined();
    expect(v3!.finally).toBeUndefined();
    expect(v3!.post!.then).toBeUndefined();
    expect(await (v3 as unknown)).toBe(v3);
    expect(await Promise.resolve(v3!.post as unknown)).toBe(v3!.post);
  });

  test('the names kept free are reached by chain() and with a capital', () => {
    const { v3 } = silent();
    expect(pathOf(v3!.chain!('then'))).toBe('v3/then');
    expect(v3!.Then).toBe(v3!.chain!('then'));
    expect(v3!.Chain).toBe(v3!.chain!('chain'));
  });

  test('a node prints its path', () => {
    const root = silent();
    const node = root.v3!.payscore!.signPlan!;
    expect(`${String(node)} ${node.toString()}`).toBe('v3/payscore/sign-plan v3/payscore/sign-plan');
    expect(JSON.stringify({ node, verb: node.post, root })).toBe(
      '{"node":"v3/payscore/sign-plan","verb":"v3/payscore/sign-plan/post","root":"/"}',
    );
    expect(inspect(node)).toBe('v3/payscore/sign-plan');
    expect(inspect({ verb: node.post, root })).toBe('{ verb: v3/payscore/sign-plan/post, root: / }');
    expect(inspect(node, { showProxy: true, showHidden: true })).not.toContain('perform');
    expect(inspect(node.post, { showProxy: true, showHidden: true })).toContain('<path>');
  });

  test('a node stands for its path where a text is wanted', () => {
    const node = silent().v3!.payscore as unknown as string; // a node is a text only to operators
    expect(node + '/plan').toBe('v3/payscore/plan');
    expect(Number.isNaN(Number(node))).toBe(true);
    expect(node.valueOf()).toBe(node);
  });

  test('what functions have as members are segments', () => {
    const { v3 } = silent();
    for (const name of ['apply', 'bind', 'call', 'name', 'length', 'constructor', 'prototype', 'arguments']) {
      expect(pathOf(v3![name]!)).toBe(`v3/${name}`);
      expect(pathOf(v3!.post![name]!)).toBe(`v3/post/${name}`);
    }
  });

  test('a node has no members to enumerate, and no symbols of its own', () => {
    const { v3 } = silent();
    for (const node of [v3!, v3!.post!]) {
      expect(Reflect.ownKeys(node)).toEqual([]);
      expect(Object.assign({}, node)).toEqual({});
      expect('payscore' in node).toBe(false);
      expect(Reflect.get(node, Symbol.iterator)).toBeUndefined();
      expect(Reflect.get(node, Symbol.asyncIterator)).toBeUndefined();
      expect(Reflect.get(node, Symbol.toStringTag)).toBeUndefined();
    }
  });

  test('a node cannot be changed', () => {
    const { v3 } = silent();
    for (const node of [v3!, v3!.post!] as object[]) {
      expect(() => Reflect.set(node, 'payscore', 1)).toThrow(TypeError);
      expect(() => Object.defineProperty(node, 'payscore', { value: 1 })).toThrow(TypeError);
      expect(() => Reflect.deleteProperty(node, 'payscore')).toThrow(TypeError);
      expect(() => Object.setPrototypeOf(node, {})).toThrow(TypeError);
      expect(Object.isFrozen(node)).toBe(true);
    }
  });

  test('chain() takes a text and nothing else', () => {
    const chain = silent().v3!.chain! as unknown as (path: unknown) => unknown; // a caller without types
    expect(() => chain(1)).toThrow('chain() takes a path as text, not number.');
    expect(() => chain(undefined)).toThrow(TypeError);
  });

  test('chain can be taken off its node', () => {
    const { v3 } = silent();
    const { chain } = v3!;
    expect(chain!('payscore')).toBe(v3!.payscore);
  });
});

describe('7. the second API version is recognisable', () => {
  test.each(['v2/pay/micropay', 'V2/pay/micropay', '/v2/pay/micropay', '/V2/pay/micropay'])(
    '%s reaches the call as a path of v2',
    (text) => {
      expect(plant().chain!(text).post!().path).toMatch(/^v2\/pay\/micropay$/i);
    },
  );

  test('by property too', () => {
    expect(plant().V2!.pay!.micropay!.post!().path).toBe('v2/pay/micropay');
  });
});

describe('the memory of a client has a limit', () => {
  test('nodes of the contract are kept, whatever else is called', () => {
    const root = plant();
    const node = root.v3!.payscore!.signPlan!.partner!.userSignPlans!.post;
    for (let order = 0; order < passingNodesMax * 2; order += 1) root.chain!(`v3/orders/${order}`);
    expect(root['v3/payscore/sign-plan/partner/user-sign-plans/post']).toBe(node);
  });

  test('other nodes are forgotten when many have come after them, and keep working', () => {
    const root = plant();
    const node = root.chain!('v3/orders/first');
    for (let order = 0; order < passingNodesMax; order += 1) root.chain!(`v3/orders/${order}`);
    expect(root.chain!('v3/orders/first')).not.toBe(node);
    expect(node.get!().path).toBe('v3/orders/first');
  });

  test('a node in use is not forgotten', () => {
    const root = plant();
    const node = root.chain!('v3/orders/hot');
    for (let order = 0; order < passingNodesMax * 4; order += 1) {
      root.chain!(`v3/orders/${order}`);
      expect(root.chain!('v3/orders/hot')).toBe(node);
    }
  });
});

describe('cases that the peers assert', () => {
  test('every spelling of their tests is a node', () => {
    const root = plant();
    const nodes = [
      root.v3,
      root.v3!.pay!.transcations!.native,
      root['{combine_out_trade_no}'],
      root.users!['{openid}/coupons/{coupon_code}']!.appids!['{appid}'],
      root['v2/pay/micropay'],
      root.chain!(''),
      root.chain!('/v2'),
      root.chain!('/v2/pay/micropay'),
      root.chain!('/v3/combine-transactions/{combine_out_trade_no}'),
    ];
    for (const node of nodes) expect(typeof node!.chain).toBe('function');
  });

  test('a long mixed path keeps its segments', () => {
    const text = 'what_ever_endpoints/with-anyDepths_segments/also/contains/{uri_template}/{blah}/blah/';
    expect(pathOf(plant().chain!(text))).toBe(text);
  });

  test('segments are those of the wire', () => {
    const root = plant();
    const path = pathOf(root.V3!.combineTransactions!._appid_!);
    expect(path.split('/')).toEqual(['v3', 'combine-transactions', '{appid}']);
    expect(path).not.toMatch(/[A-Z]/);
  });

  test('purely numeric segments are segments', () => {
    const root = plant();
    expect(String(Reflect.get(root.v3!, 0))).toBe('v3/0');
    expect(pathOf(root.v3!.chain!('0'))).toBe('v3/0');
  });

  test('the five verbs stand on any path, the root written as a slash included', () => {
    const root = plant();
    for (const verb of ['get', 'put', 'post', 'patch', 'delete']) {
      expect(typeof root.chain!('/v3')[verb]).toBe('function');
      expect(root['/']![verb]!().path).toBe('');
    }
  });
});
