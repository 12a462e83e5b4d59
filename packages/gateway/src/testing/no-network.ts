/** For tests whose merchants are told nothing: the addresses of their requests are held, and nobody is dialled. */
import type { NotificationNetwork } from '../webhooks/deliver.ts';

export const noNetwork: NotificationNetwork = {
  resolve: () => Promise.reject(new Error('Nobody is to be dialled here.')),
  send: () => Promise.reject(new Error('Nobody is to be dialled here.')),
};
