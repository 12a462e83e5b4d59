import { expect, test } from 'vitest';
import { contract, operations } from '../contract.ts';
import { validate } from '../validate.ts';
import { answerSampleOf } from './answer-sample.ts';
import { sampleOf } from './sample.ts';

test.each(operations.map((operation) => [operation.id, operation] as const))(
  'the sample of what %s answers is described',
  (_id, operation) => {
    const { body } = operation.answer;
    const sample = answerSampleOf(operation);
    if (body === null) expect(sample).toBeNull();
    else expect(validate(body, sample, 'body')).toEqual({ ok: true, value: sample });
  },
);

test('what has not happened yet is left out', () => {
  const { sign_plan: plan } = answerSampleOf(contract.createUserSignPlan) as { sign_plan: object };
  expect(plan).toMatchObject({
    sign_state: 'UNSIGNED',
    signed_detail_list: [{ plan_detail_state: 'NOT_USED' }],
  });
  expect(plan).not.toHaveProperty('sign_time');
  expect(plan).not.toHaveProperty('signed_detail_list.0.complete_time');
});

test('what has happened is said', () => {
  expect(answerSampleOf(contract.stopPlan)).toMatchObject({ plan_state: 'STOP' });
  expect(answerSampleOf(contract.cancelUserSignPlan)).toMatchObject({ cancel_sign_type: 'MERCHANT' });
  expect(answerSampleOf(contract.syncServiceOrder)).toMatchObject({
    collection: { details: [{ paid_type: 'MCH' }] },
  });
});

test('what the person at the controls is answered tells of what was just done', () => {
  expect(answerSampleOf(contract.userSigns)).toMatchObject({ sign_state: 'SIGNED' });
  expect(answerSampleOf(contract.userCancels)).toMatchObject({ cancel_sign_type: 'USER' });
  expect(answerSampleOf(contract.freezeClock)).toMatchObject({ frozen: true, happened: [] });
});

test('an answer of no moment is the sample of its fields', () => {
  const { listCertificates } = contract;
  expect(answerSampleOf(listCertificates)).toEqual(sampleOf(listCertificates.answer.body));
});
