/** One signed call that changes nothing, and what its answer says of the keys on both sides. */
import { certificateSerial, headerNames, publicKeyIdPrefix } from '@hufu/protocol';
import { createClient, isWechatPayError, type AnyWechatPayError, type Answer, type Client } from '@hufu/sdk';
import { clientOptions, fileAddress } from '../credentials/client-options.ts';
import type { Credentials } from '../credentials/credentials.ts';
import { UsageError } from '../usage-error.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

const words = doctorWords.signedCall;

/** As long as a person waits for one of many checks. */
const callTimeoutMs = 15_000;

export async function checkSignedCall(credentials: Credentials): Promise<Finding> {
  const client = openClient(credentials);
  if (client instanceof UsageError) return fault('signed-call', words.notTried);
  if (client instanceof Error) return fault('signed-call', words.unfit(client.message));
  try {
    const answer = await client.v3.certificates.getAsync({ timeoutMs: callTimeoutMs });
    return readSuccess(answer, credentials);
  } catch (error) {
    if (isWechatPayError(error)) return readFailure(error, credentials);
    throw error;
  }
}

/** The client, or why there is none. */
function openClient(credentials: Credentials): Client | Error {
  try {
    return createClient(clientOptions(credentials));
  } catch (error) {
    // Options that are missing or wrong, and keys that are none, are what is looked for here.
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface CertificateList {
  readonly data: readonly { readonly serial_no: string }[];
}

function readSuccess({ headers, data }: Answer<CertificateList>, credentials: Credentials): Finding {
  const listed = new Set(data.data.map(({ serial_no: serial }) => serial.toUpperCase()));
  const gone = credentials.platformCertificateFiles
    .map((file) => certificateSerial(fileAddress(file)))
    .find((serial) => !listed.has(serial));
  if (gone !== undefined) return warning('signed-call', words.rotated(gone));
  const serial = headers[headerNames.serial.toLowerCase()] ?? '';
  const told = serial.startsWith(publicKeyIdPrefix) ? words.publicKey : words.certificate;
  return ok('signed-call', told(serial));
}

function readFailure(error: AnyWechatPayError, { publicKeyId }: Credentials): Finding {
  switch (error.code) {
    case 'API_REFUSED': {
      const { status, apiCode, apiMessage, signing } = error;
      if (status === 401) return fault('signed-call', words.signature(apiMessage, signing?.advice ?? ''));
      // To a merchant in public-key mode the platform says with 404 that there are no certificates.
      if (status === 404 && publicKeyId !== null) return ok('signed-call', words.publicKeyOnly);
      if (status === 404) return fault('signed-call', words.publicKeyWanted);
      if (status >= 500 || status === 429) return warning('signed-call', words.busy(apiCode, apiMessage));
      return fault('signed-call', words.refused(apiCode, apiMessage));
    }
    case 'SIGNATURE_INVALID':
      return error.reason === 'unknown-serial'
        ? fault('signed-call', words.unknownKey(error.serial ?? ''))
        : fault('signed-call', words.unproven(error.message));
    case 'TRANSPORT_FAILED':
    case 'TIMED_OUT':
    case 'ABORTED':
      return fault('signed-call', words.none(error.message));
    default:
      return fault('signed-call', words.unproven(error.message));
  }
}
