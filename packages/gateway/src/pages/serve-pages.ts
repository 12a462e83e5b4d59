/**
 * Serves the user's page: the built files, and the two page operations by which it reads a contract and acts on it.
 * They are no operations of the platform's contract and are not signed: the package is what entitles, from any device.
 */
import { errors } from '@hufu/contract';
import type { Services } from '../operations/services.ts';
import type { Log } from '../ports.ts';
import { languageOf } from '../pipeline/language.ts';
import type { GatewayAnswer, GatewayRequest } from '../pipeline/message.ts';
import { Refusal } from '../refusal.ts';
import type { PageFiles } from './page-files.ts';
import {
  readBodyPackage,
  readQueryPackage,
  readTarget,
  requireSameOrigin,
  type PageAsked,
} from './page-request.ts';
import {
  printAsset,
  printNoPage,
  printPage,
  printPageData,
  printPageRefusal,
  printUnbuilt,
} from './print-page.ts';
import { actOnContract, readContract } from './user-contract.ts';

export interface PageParts extends Services {
  readonly log: Log;
  readonly files: PageFiles;
  /** Carries out what has become due, so that nobody is shown a contract from before it. */
  readonly settle: () => Promise<void>;
}

/** Answers one request, or returns `null` when it is not for the user's page. Never rejects. */
export type ServePages = (request: GatewayRequest) => Promise<GatewayAnswer | null>;

export function createPages(parts: PageParts): ServePages {
  return async (request) => {
    const asked = readTarget(request.target);
    if (asked === null) return null;
    const allowed = asked.kind === 'act' ? ['POST'] : ['GET', 'HEAD'];
    if (!allowed.includes(request.method)) return printNoPage(405, [['Allow', allowed.join(', ')]]);
    try {
      return withoutBody(request, await answer(parts, request, asked));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : ownFault(parts, request, error);
      return printPageRefusal(refusal, languageOf(request.headers['accept-language']));
    }
  };
}

async function answer(parts: PageParts, request: GatewayRequest, asked: PageAsked): Promise<GatewayAnswer> {
  const { page, assets } = parts.files;
  switch (asked.kind) {
    case 'page':
      return page === null ? printUnbuilt() : printPage(page);
    case 'asset': {
      const asset = assets.get(asked.name);
      return asset === undefined ? printNoPage(404) : printAsset(asset);
    }
    case 'contract': {
      const token = readQueryPackage(request.target);
      await parts.settle();
      return printPageData(await readContract(parts, token));
    }
    case 'act': {
      requireSameOrigin(request);
      const token = readBodyPackage(request.body);
      await parts.settle();
      return printPageData(await actOnContract(parts, token, asked.act));
    }
  }
}

function withoutBody({ method }: GatewayRequest, answered: GatewayAnswer): GatewayAnswer {
  return method === 'HEAD' ? { ...answered, body: Buffer.alloc(0) } : answered;
}

/** Everything that is no refusal is a bug of ours: logged whole, answered with its name alone. */
function ownFault({ log }: PageParts, { method, target }: GatewayRequest, error: unknown): Refusal {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [path = ''] = target.split('?', 1); // the query holds the package
  log({ level: 'error', event: 'own-fault', message, facts: { method, path } });
  return new Refusal('SYSTEM_ERROR', {
    rule: 'own-fault',
    message: errors.SYSTEM_ERROR.message,
  });
}
