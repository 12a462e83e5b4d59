/**
 * How a front end opens the page on which a user signs a plan, in each of the places where it may run. Nothing is signed
 * here: the package entitles, for two hours from the creation of the contract.
 *
 * That the page was closed says nothing of what the user did. The notification does, or a query.
 */
import { InputError } from '../errors.ts';

/** The arguments of each call, ready to be handed over as they are. */
export interface PlanPageCalls {
  /** In a page inside WeChat: `wx.invoke('openBusinessView', …)`, WeChat 7.0.5 and later. */
  readonly jsapi: { readonly businessType: 'wxpayScorePlan'; readonly queryString: string };
  /** In a mini program: `wx.openBusinessView(…)`, base library 2.6.0 and later. */
  readonly miniProgram: {
    readonly businessType: 'wxpayScorePlan';
    readonly extraData: { readonly package: string };
  };
  /** In a mini program as well: `wx.navigateToMiniProgram(…)`; it counts towards the programs that one may open. */
  readonly navigate: {
    readonly appId: string;
    readonly path: string;
    readonly extraData: { readonly package: string };
  };
  /** In an app: the members of `WXOpenBusinessView.Req`, openSDK 5.3.1 (Android) or 1.8.4 (iOS) and later. */
  readonly app: {
    readonly businessType: 'wxpayScorePlan';
    readonly query: string;
    /** JSON; 0 is the released mini program. */
    readonly extInfo: string;
  };
}

const businessType = 'wxpayScorePlan';

/** WeChat's own mini program, on whose page users sign. */
const platformProgram = { appId: 'wxd8f3793ea3b935b8', path: 'pages/use/plan' } as const;

/** The longest query that the platform's front ends take, in characters. */
const queryLengthMax = 2048;

/**
 * The arguments for a contract's `package`, as its creation answered it.
 *
 * @throws InputError when it is no text, is empty, or is too long for a query of 2,048 characters once it is encoded.
 */
export function openPlanPage(packageText: string): PlanPageCalls {
  if (typeof packageText !== 'string' || packageText === '') {
    throw new InputError('package must be the text that the creation of the contract answered.', {
      option: 'package',
    });
  }
  // It may hold "&" and "=", which would end it.
  const query = `package=${encodeURIComponent(packageText)}`;
  if (query.length > queryLengthMax) {
    throw new InputError(`package must fit into a query of ${queryLengthMax} characters.`, {
      option: 'package',
    });
  }
  const extraData = { package: packageText };
  return {
    jsapi: { businessType, queryString: query },
    miniProgram: { businessType, extraData },
    navigate: { ...platformProgram, extraData },
    app: { businessType, query, extInfo: '{"miniProgramType":0}' },
  };
}
