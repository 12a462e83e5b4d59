/**
 * The outbox: what merchants are owed to be told, and every delivery of it. Frozen, as the first step is.
 *
 * `due_at` is by the platform's time, `leased_until` by the real one. A notification refers to its sign plan by
 * the id alone: it says what was true when it was written, and asks nothing of the row. `attempts_made` counts the
 * deliveries of its timetable, `deliveries_made` those by hand too: the next `attempt_no` is one more.
 */
import type { Dialect } from '../database.ts';

export function outbox({ integer, tableEnd }: Pick<Dialect, 'integer' | 'tableEnd'>): string {
  return `
CREATE TABLE notifications (
  notification_id TEXT PRIMARY KEY CHECK (length(notification_id) <= 36),
  event_type TEXT NOT NULL,
  mchid TEXT NOT NULL,
  sign_plan_id TEXT NOT NULL,
  order_id TEXT,
  notify_url TEXT NOT NULL,
  host TEXT NOT NULL,
  resource TEXT NOT NULL,
  created_at ${integer} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'exhausted', 'held')),
  due_at ${integer},
  attempts_made ${integer} NOT NULL CHECK (attempts_made >= 0),
  deliveries_made ${integer} NOT NULL CHECK (deliveries_made >= 0),
  lease ${integer} NOT NULL CHECK (lease >= 0),
  leased_until ${integer},
  CHECK ((state = 'waiting') = (due_at IS NOT NULL))
)${tableEnd};

CREATE INDEX notifications_due ON notifications (due_at, notification_id) WHERE state = 'waiting';
CREATE INDEX notifications_due_of_host ON notifications (host, due_at, notification_id) WHERE state = 'waiting';
CREATE INDEX notifications_leased ON notifications (host, leased_until) WHERE leased_until IS NOT NULL;
CREATE INDEX notifications_of_sign_plan ON notifications (sign_plan_id, created_at, notification_id);
CREATE INDEX notifications_created ON notifications (created_at, notification_id);
CREATE INDEX sign_plans_of_package ON sign_plans (package);

CREATE TABLE delivery_attempts (
  notification_id TEXT NOT NULL REFERENCES notifications (notification_id),
  attempt_no ${integer} NOT NULL CHECK (attempt_no > 0),
  attempted_at ${integer} NOT NULL,
  by_hand ${integer} NOT NULL CHECK (by_hand IN (0, 1)),
  report TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('delivered', 'failed', 'held')),
  PRIMARY KEY (notification_id, attempt_no)
)${tableEnd};
`;
}
