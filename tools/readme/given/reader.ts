/**
 * What the samples leave to their reader: numbers that the platform gave, and the reader's own functions. Declared for
 * the compiler alone; nothing here exists at run time.
 */

/** Of the contract that the reader's program created. */
export declare const signPlanId: string;
/** Of the service order that the reader's program created. */
export declare const orderId: string;

/** As its creation answered it. */
export declare const contract: { readonly package: string };
/** Of the order that the reader's program placed. */
export declare const prepayId: string;

export declare function activate(merchantSignPlanNo: string): Promise<void>;
export declare function settle(outOrderNo: string, totalAmountFen: number | undefined): Promise<void>;
