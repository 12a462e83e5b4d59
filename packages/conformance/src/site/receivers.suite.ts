/** The receivers that the pages of events show: each takes its event as the gateway sends it, and says so. */
import { contract, events, type EventId, type Operation } from '@hufu/contract';
import { expect, test } from 'vitest';

import { freePort } from '../testing/free-port.ts';
import { controlLine } from './shells.suite.ts';
import { likeSample, outlineOf } from './testing/outline-of.ts';
import { eventPageOf, operationPageOf, printReceiver } from './testing/site-code.ts';
import { readLanguage, type SiteReader } from './testing/site-reader.ts';

/** What makes each event happen, as the page of a control operation shows it. */
const causes: Readonly<Record<EventId, Operation>> = {
  userSignedPlan: contract.userSigns,
  userCancelledSignPlan: contract.userCancels,
  userConfirmedOrder: contract.userConfirmsOrder,
  userPaidOrder: contract.userPays,
};

/** The number that the merchant of the samples gives to everything. */
const sampleNumber = '1234323JKHDFE1243252';

export function tellOfReceivers(reader: () => SiteReader): void {
  test.each(Object.values(events))('the receiver of $type takes it', async (event) => {
    const { gateway, shell, relay, programs, turnTo } = reader();
    const { id, type } = event;
    const port = await freePort();
    const shown = printReceiver(type, eventPageOf(event).shown, readLanguage);
    await programs.run(`${id}-receiver`, shown.replaceAll('3000', String(port)));
    relay.leadTo(port);

    const page = operationPageOf(causes[id]);
    const { status } = await shell.curl(await turnTo(page, controlLine(page, reader())));
    expect(status).toBe(200);
    await gateway.clock.advance('PT1S'); // resolves when all is delivered that is owed by then
    const [notification] = await gateway.control.notifications.list();
    expect(notification).toMatchObject({ event_type: type, state: 'delivered', attempts_made: 1 });
    expect(await printedOf(type, reader())).toEqual([notification?.id, sampleNumber]);

    // The sample that the page shows tells of the same moment.
    const told = await gateway.control.notifications.read(notification?.id ?? '');
    const { resource } = eventPageOf(event);
    expect(outlineOf(event.resource, JSON.parse(told.resource))).toEqual(
      likeSample(event.resource, resource),
    );
  });
}

/** What the receiver prints when it is told of `type`: it may be told of what happened before as well. */
async function printedOf(type: string, { programs }: SiteReader): Promise<readonly unknown[]> {
  for (;;) {
    const printed = await programs.nextPrinted();
    if (printed[0] !== 'not handled here' || printed[1] === type) return printed;
  }
}
