/**
 * How what is due is claimed: the oldest first, hosts in turn, no host beyond its share.
 *
 * Only the first notifications of each host are looked at, so that ten thousand of one cost no more than ten. While
 * little is due its hosts are read off it; otherwise they are found by leaps from one host that waits to the next.
 *
 * On PostgreSQL claims do not wait for each other. Those that look at the same moment want the same notifications of
 * a host, its first ones, and each is had by one of them. Only where an earlier one becomes due between two
 * such looks may a host have more claims for once, by as many as became due.
 */
import { columnList } from './columns.ts';
import type { Dialect, Read, Statement } from './database.ts';
import { notificationTable } from './notifications.ts';
import type { Notification, NotificationClaim } from './store.ts';

/** How many due notifications are little. */
const littleDue = 500;

/** Holds for what nobody holds at `$2`. */
const isUnheld = '(leased_until IS NULL OR leased_until <= $2)';

const little =
  "little AS MATERIALIZED (SELECT host FROM notifications WHERE state = 'waiting' AND due_at <= $1 " +
  `LIMIT ${littleDue})`;

/** Unless little is due, every host that something waits for, and at the end NULL. */
const hosts =
  "hosts (host) AS (SELECT (SELECT MIN(host) FROM notifications WHERE state = 'waiting') " +
  `WHERE (SELECT COUNT(*) FROM little) = ${littleDue} UNION ALL ` +
  "SELECT (SELECT MIN(later.host) FROM notifications AS later WHERE later.state = 'waiting' " +
  'AND later.host > hosts.host) FROM hosts WHERE hosts.host IS NOT NULL)';

/** Every host beside how many more of it may be held. */
const shares =
  'shares AS MATERIALIZED (SELECT host, $4 - (SELECT COUNT(*) FROM notifications AS held ' +
  'WHERE held.host = any_host.host AND held.leased_until > $2) AS share ' +
  'FROM (SELECT host FROM little UNION SELECT host FROM hosts) AS any_host)';

/** Builds the statement that claims: `$3` is the end of the lease, `$4` most of a host, `$5` most of all. */
export function claimStatement(dialect: Dialect): Statement {
  const early = dialect.withFirstRows('shares', {
    table: 'notifications',
    key: 'notification_id',
    columns: 'notification_id, host, due_at',
    condition: `host = shares.host AND state = 'waiting' AND due_at <= $1 AND ${isUnheld}`,
    order: 'due_at, notification_id',
    limit: '$4',
  });
  const turns =
    'turns AS MATERIALIZED (SELECT early.notification_id AS turn_of, early.due_at AS turn_due_at, share, ' +
    'ROW_NUMBER() OVER (PARTITION BY early.host ORDER BY early.due_at, early.notification_id) AS turn ' +
    `FROM ${early})`;
  // Asked once more of the row that is locked: it may have been claimed since it was seen. Its state is not named (what
  // is due waits), because PostgreSQL would then rather look through all that is due.
  const claimed =
    'claimed AS (SELECT notification_id FROM turns CROSS JOIN notifications ' +
    `WHERE notification_id = turn_of AND turn <= share AND due_at <= $1 AND ${isUnheld} ` +
    `ORDER BY turn, turn_due_at, turn_of LIMIT $5${dialect.passingLocked('notifications')})`;
  return {
    name: 'claim_notifications',
    sql:
      `WITH RECURSIVE ${[little, hosts, shares, turns, claimed].join(', ')} ` +
      'UPDATE notifications SET lease = lease + 1, leased_until = $3 ' +
      'WHERE notification_id IN (SELECT notification_id FROM claimed) ' +
      `RETURNING ${dialect.rowAsJson(columnList(notificationTable.columns), 'NULL')} AS thing`,
  };
}

/** The claim as a statement with its values. */
export function claimWrite(
  statement: Statement,
  { dueBy, wallMs, leaseMs, perHostMax, claimsMax }: NotificationClaim,
): Read {
  return { statement, values: [dueBy, wallMs, wallMs + leaseMs, perHostMax, claimsMax] };
}

/** The notifications oldest first, hosts in turn: neither database keeps an order in what an UPDATE answers. */
export function hostsInTurn(notifications: readonly Notification[]): readonly Notification[] {
  const turnsOfHost = new Map<string, number>();
  const numbered = notifications.toSorted(byAge).map((notification) => {
    const turn = turnsOfHost.get(notification.host) ?? 0;
    turnsOfHost.set(notification.host, turn + 1);
    return { notification, turn };
  });
  // The sort is stable, so that within a turn the oldest stays first.
  return numbered.toSorted((a, b) => a.turn - b.turn).map(({ notification }) => notification);
}

function byAge(a: Notification, b: Notification): number {
  const difference = (a.dueAt ?? 0) - (b.dueAt ?? 0);
  if (difference !== 0) return difference;
  return a.notificationId < b.notificationId ? -1 : 1;
}
