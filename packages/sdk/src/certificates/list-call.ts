/** The call for the list of the platform's certificates. */
export const listCall = { method: 'GET', path: 'v3/certificates' } as const;

/** Its name in messages. */
export const listCallName = `${listCall.method} /${listCall.path}`;
