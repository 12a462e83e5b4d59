import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, userId } from './fields.ts';
import { newUser, user } from './world-fields.ts';

/** Create a user, or change one. */
export const putUser = defineOperation({
  ...controlFacts,
  id: 'putUser',
  method: 'PUT',
  path: `${controlPath}/users/{user_id}`,
  title: { zh: '创建或更改用户', en: 'Create or change a user' },
  summary: {
    zh: '用户的 openid 成为此次所给的；已属于他人的 openid 会被拒绝。',
    en: "The user's openids become what is given; one that is somebody else's is refused.",
  },
  parameters: { path: pathVariables({ user_id: userId }), query: nothing },
  body: group(newUser, { label: { zh: '用户', en: 'user' } }),
  answer: { status: 200, body: user },
  errors: changeErrors,
  idempotent: true,
});
