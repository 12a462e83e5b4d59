/** The reader of the pages: the functions that the samples call and do not show. Each says what it was called with. */
export async function activate(merchantSignPlanNo: string): Promise<void> {
  console.log(`Activated ${merchantSignPlanNo}.`);
}

export async function settle(outOrderNo: string, totalAmountFen: number | undefined): Promise<void> {
  console.log(`Settled ${outOrderNo}: ${totalAmountFen}.`);
}
