/** The user of the story: agrees by itself, or is the person who watches, in a browser. */
import { packageLifeMs } from '@hufu/contract';
import { planPageUrl, type Control } from '@hufu/gateway';
import open from 'open';
import type { MerchantServer } from './merchant-server.ts';
import type { Teller } from './teller.ts';
import { userWords as words } from './user-words.ts';

/** A contract that waits for its user. */
export interface Offer {
  readonly signPlanId: string;
  /** What its page is opened with. */
  readonly package: string;
}

/** Resolves when the user has signed. */
export type PlanUser = (offer: Offer) => Promise<void>;

interface Stage {
  readonly teller: Teller;
  readonly control: Control;
}

/** Agrees at once, by a control operation. */
export function agreesByItself({ teller, control }: Stage): PlanUser {
  return async ({ signPlanId }) => {
    teller.say(words.byItself);
    await control.user.signs(signPlanId);
  };
}

interface BrowserStage extends Stage {
  readonly server: MerchantServer;
  readonly baseUrl: string;
}

/** Opens the signing page, and waits for as long as it can be signed. */
export function agreesInBrowser({ teller, server, baseUrl }: BrowserStage): PlanUser {
  return async ({ package: token }) => {
    const url = planPageUrl(baseUrl, token);
    teller.say(words.inBrowser);
    teller.show(url);
    // Where there is no browser, the address is there to be opened by hand.
    const browser = await open(url).catch(() => null);
    browser?.once('error', () => {});
    await server.expect('PAYSCORE.USER_SIGN_PLAN', packageLifeMs);
  };
}
