/** The refused signature that examples tell of: made over the path without its query. */
import { firstWorld } from '../first-world.ts';

const path = '/v3/payscore/serviceorder';
const { direct, serviceId } = firstWorld;
const target = `${path}?out_order_no=1234323JKHDFE1243252&service_id=${serviceId}&appid=${direct.appid}`;

const messageOf = (signedTarget: string) =>
  `GET\n${signedTarget}\n1772330400\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n`;

export const explained = {
  id: 'k3J9xQ',
  target,
  verified: messageOf(target),
  signed: messageOf(path),
} as const;
