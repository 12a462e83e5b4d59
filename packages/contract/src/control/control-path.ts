/** Where Hufu's own operations lie, apart from the platform's. */
export const controlPath = '/_hufu';
