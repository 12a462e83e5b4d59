/**
 * What can go wrong, and what to do about it: every error of the SDK has a `code`, and one switch tells them apart.
 *
 *     node_modules/.bin/hufu serve    in one terminal
 *     npx tsx examples/03-errors.ts   in another one
 */
import { readFileSync } from 'node:fs';

import { createClient, isWechatPayError } from '@hufu/sdk';

/** One sentence for whoever is on duty. */
function whatToDo(error: unknown): string {
  if (!isWechatPayError(error)) throw error; // our own bug, or somebody else's error

  switch (error.code) {
    case 'OPTIONS_INVALID': // thrown by createClient, before anything is sent
      return `Correct the option ${error.option}: ${error.message}`;
    case 'INPUT_INVALID': // thrown by the call, before anything is signed
      return `Correct ${error.option ?? 'the call'}: ${error.message}`;
    case 'TRANSPORT_FAILED':
    case 'TIMED_OUT':
    case 'ABORTED':
      // The difference that costs money: what may have arrived must be queried, not simply sent again.
      return error.outcome === 'not-sent' ? 'Nothing was sent: send it again.' : 'Query before you repeat.';
    case 'API_REFUSED':
      if (error.signing !== null) return `Correct the signature: ${error.message}`;
      if (error.retryable) return `Send the same again later: ${error.apiCode}.`;
      return `The platform says ${error.apiCode}: ${error.apiMessage}`; // branch on apiCode, show apiMessage
    case 'SIGNATURE_INVALID': // the answer does not prove that it is the platform's, so it was not read
      return `Trust nothing of this answer (${error.reason}), query again.`;
    case 'ANSWER_UNREADABLE':
      return `Ask the operators: the answer is unusable (${error.reason}).`;
    case 'DECRYPT_FAILED':
      return `Look at the keys: ${error.reason}.`;
    default:
      // A code that is handled nowhere does not compile here.
      return error satisfies never;
  }
}

const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner, direct] = merchants;
const options = {
  mchid: partner.mchid,
  serial: partner.serial,
  privateKey: `file://${partner.privateKeyFile}`,
  certs: { [partner.platformPublicKeyId]: `file://${partner.platformPublicKeyFile}` },
  baseUrl,
};
const client = createClient(options);
const contracts = client.v3.payscore.signPlan.partner.userSignPlans;
const contract = contracts.merchantSignPlanNo['{merchant_sign_plan_no}'];
const query = { sub_mchid: partner.subMerchants[0].sub_mchid };
const elsewhere = createClient({ ...options, baseUrl: 'http://127.0.0.1:9' }); // where nobody listens
const otherKey = createClient({ ...options, privateKey: `file://${direct.privateKeyFile}` });
const path = 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}';

const mistakes: Readonly<Record<string, () => unknown>> = {
  'a serial that is none': () => createClient({ ...options, serial: 'apiclient_cert.pem' }),
  'a path variable that is empty': () => contract.get({ merchant_sign_plan_no: '', query }),
  'a number that nobody gave': () => contract.get({ merchant_sign_plan_no: 'NO-SUCH-NUMBER', query }),
  'a wrong address': () => elsewhere.chain(path).get({ merchant_sign_plan_no: 'LESSONS-1', query }),
  'the private key of somebody else': () =>
    otherKey.chain(path).get({ merchant_sign_plan_no: 'LESSONS-1', query }),
};
for (const [mistake, make] of Object.entries(mistakes)) {
  try {
    await make();
  } catch (error) {
    console.log(`${mistake}: ${whatToDo(error)}`);
  }
}
