/** The user whom a request names. */
import { identifyUser } from '../domain/merchant.ts';
import type { Refused } from '../domain/decision.ts';
import type { World } from '../world.ts';
import type { Services } from './services.ts';

interface Naming {
  readonly appid: string;
  readonly subAppid: string | null;
  readonly openid: string | null;
  readonly subOpenid: string | null;
}

interface Call {
  readonly refuse: (code: 'PARAM_ERROR', facts: Refused<'PARAM_ERROR'>) => never;
  readonly notice: (text: { readonly zh: string; readonly en: string }) => void;
}

/** The user's id; refuses names that lead nowhere, or to two. */
export function findUser({ world, strict }: Services, naming: Naming, call: Call): string {
  const user = identifyUser({
    openid: named(world, naming.appid, naming.openid),
    subOpenid: named(world, naming.subAppid ?? '', naming.subOpenid),
    strict,
  });
  if ('refused' in user) return call.refuse(user.refused.code, user.refused);
  if (user.namedTwice) call.notice(bothNamesNotice);
  return user.userId;
}

const bothNamesNotice = {
  zh: 'openid 与 sub_openid 同时传入：官方文档要求二选一，二者指向同一用户，故予以接受；--strict 下会拒绝',
  en: 'openid and sub_openid came together; the platform asks for exactly one. Both name the same user, so they pass; --strict refuses them.',
};

function named(world: World, appid: string, name: string | null) {
  return name === null ? null : { name, userId: world.user(appid, name)?.userId };
}
