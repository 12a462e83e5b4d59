/** The address of the user's page. */

/** Where it is on a gateway. */
export const planPagePath = '/payscore/plan';

/** The page of a contract, by the `package` that its creation answered; `baseUrl` has no slash at its end. */
export function planPageUrl(baseUrl: string, packageText: string): string {
  return `${baseUrl}${planPagePath}?${new URLSearchParams({ package: packageText }).toString()}`;
}
