/** All checks, one after the other: first what can be seen here, then what must be asked. */
import { backupUrlDefault } from '@hufu/sdk';
import type { Credentials } from '../credentials/credentials.ts';
import type { Language } from '../language.ts';
import type { Surroundings } from '../surroundings.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { checkApiv3Key } from './check-apiv3-key.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkMchid } from './check-mchid.ts';
import { checkNotifyUrl } from './check-notify-url.ts';
import { checkPlatformKeys } from './check-platform-keys.ts';
import { checkPrivateKey } from './check-private-key.ts';
import { checkClock, checkReach } from './check-reach.ts';
import { checkSignedCall } from './check-signed-call.ts';
import { doctorWords as words } from './doctor-words.ts';
import type { Finding } from './finding.ts';
import { isWechatPay, platformAddress } from './platform-address.ts';

interface Examination {
  readonly credentials: Credentials;
  readonly notifyUrl: string | null;
  readonly language: Language;
}

/** The findings in their order. What cannot be checked is a finding as well. */
export async function examine(
  { credentials, notifyUrl, language }: Examination,
  surroundings: Surroundings,
): Promise<readonly Finding[]> {
  const nowMs = surroundings.clock.nowMs();
  const address = platformAddress(credentials);
  const isReal = isWechatPay(credentials);
  const asking = <Result>(what: string, work: () => Promise<Result>): Promise<Result> =>
    withProgress(words.waiting(what)[language], surroundings, work);

  const { finding: privateKey, key } = await checkPrivateKey(credentials);
  const certificate = await checkCertificate({ credentials, key, nowMs });
  const platformKeys = await checkPlatformKeys({ credentials, ownKey: key, nowMs });
  const main = await asking(address, () => checkReach('reach-main', address, surroundings));
  const backup = isReal
    ? [await asking(backupUrlDefault, () => checkReach('reach-backup', backupUrlDefault, surroundings))]
    : [];
  const signedCall = await asking(address, () => checkSignedCall(credentials));
  const notify =
    notifyUrl === null
      ? []
      : await asking(notifyUrl, () =>
          checkNotifyUrl({ url: notifyUrl, sender: isReal ? 'wechat-pay' : 'gateway' }, surroundings),
        );
  return [
    checkMchid(credentials),
    privateKey,
    ...certificate,
    platformKeys,
    checkApiv3Key(credentials),
    main.finding,
    ...backup.map(({ finding }) => finding),
    checkClock(main.skewSeconds),
    signedCall,
    ...notify,
  ];
}
