import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { user } from './world-fields.ts';

/** List the users. */
export const listUsers = defineOperation({
  ...controlFacts,
  id: 'listUsers',
  method: 'GET',
  path: `${controlPath}/users`,
  title: { zh: '用户列表', en: 'List the users' },
  summary: {
    zh: '所有用户，以及他们在各 appid 下的 openid。',
    en: 'Every user, with the openid under each appid.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      { users: list(user, { label: { zh: '用户列表', en: 'users' } }) },
      { label: { zh: '用户列表', en: 'users' } },
    ),
  },
  errors: controlErrors,
  idempotent: true,
});
