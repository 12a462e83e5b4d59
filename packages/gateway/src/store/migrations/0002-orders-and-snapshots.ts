/**
 * Service orders, what happens by itself, a world that changes, and snapshots. Frozen, as the first step is.
 *
 * What was there before is carried over: a merchant's one appid becomes the first of a list, a sign plan
 * learns whose it is, for how long its plan says, and when its time is up; the platform's certificates sign as
 * they always did, and its public keys sign all notifications. `due_at` is the instant at which
 * something happens to a thing by itself; NULL when nothing will. Lists and small objects are JSON text.
 */
import type { Dialect } from '../database.ts';

export function ordersAndSnapshots({ integer, tableEnd }: Pick<Dialect, 'integer' | 'tableEnd'>): string {
  return [
    changeableWorld({ integer, tableEnd }),
    longerSignPlans({ integer }),
    serviceOrders({ integer, tableEnd }),
    snapshots({ integer, tableEnd }),
  ].join('');
}

function changeableWorld({ integer, tableEnd }: Pick<Dialect, 'integer' | 'tableEnd'>): string {
  return `
CREATE TABLE merchant_appids (
  mchid TEXT NOT NULL REFERENCES merchants (mchid),
  appid TEXT NOT NULL,
  position ${integer} NOT NULL,
  PRIMARY KEY (mchid, appid)
)${tableEnd};
INSERT INTO merchant_appids (mchid, appid, position) SELECT mchid, appid, 0 FROM merchants;
ALTER TABLE merchants DROP COLUMN appid;
ALTER TABLE merchants ADD COLUMN public_key_permille ${integer} NOT NULL DEFAULT 1000
  CHECK (public_key_permille BETWEEN 0 AND 1000);
ALTER TABLE platform_certificates ADD COLUMN signs_from ${integer} NOT NULL DEFAULT 0;

CREATE TABLE sub_merchant_appids (
  mchid TEXT NOT NULL,
  sub_mchid TEXT NOT NULL,
  sub_appid TEXT NOT NULL,
  position ${integer} NOT NULL,
  PRIMARY KEY (mchid, sub_mchid, sub_appid),
  FOREIGN KEY (mchid, sub_mchid) REFERENCES sub_merchants (mchid, sub_mchid)
)${tableEnd};
INSERT INTO sub_merchant_appids (mchid, sub_mchid, sub_appid, position)
  SELECT mchid, sub_mchid, sub_appid, 0 FROM sub_merchants;
ALTER TABLE sub_merchants DROP COLUMN sub_appid;

CREATE TABLE readings (
  reading_name TEXT PRIMARY KEY,
  choice TEXT NOT NULL,
  position ${integer} NOT NULL
)${tableEnd};

CREATE TABLE clock (
  clock_no ${integer} PRIMARY KEY CHECK (clock_no = 1),
  ahead_ms ${integer} NOT NULL,
  frozen_at ${integer}
)${tableEnd};
INSERT INTO clock (clock_no, ahead_ms) VALUES (1, 0);

CREATE TABLE world_revision (
  revision_no ${integer} PRIMARY KEY CHECK (revision_no = 1),
  revision ${integer} NOT NULL
)${tableEnd};
INSERT INTO world_revision (revision_no, revision) SELECT 1, COUNT(*) FROM world;
`;
}

function longerSignPlans({ integer }: Pick<Dialect, 'integer'>): string {
  return `
ALTER TABLE sign_plans ADD COLUMN user_id TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE sign_plans ADD COLUMN plan_duration ${integer} NOT NULL DEFAULT 0;
ALTER TABLE sign_plans ADD COLUMN due_at ${integer};
UPDATE sign_plans SET
  user_id = COALESCE(
    (SELECT user_id FROM user_openids AS name WHERE name.appid = sign_plans.appid AND name.openid = sign_plans.openid),
    (SELECT user_id FROM user_openids AS name
      WHERE name.appid = sign_plans.sub_appid AND name.openid = sign_plans.sub_openid),
    'unknown'),
  plan_duration = (SELECT plan_duration FROM plans WHERE plans.plan_id = sign_plans.plan_id),
  due_at = CASE sign_state WHEN 'UNSIGNED' THEN package_expires_at WHEN 'SIGNED' THEN plan_over_time END;

CREATE INDEX sign_plans_due ON sign_plans (due_at, sign_plan_id) WHERE due_at IS NOT NULL;
CREATE INDEX sign_plans_signed ON sign_plans (user_id, service_id, created_at, sign_plan_id)
  WHERE sign_state = 'SIGNED';

ALTER TABLE sign_plan_details ADD COLUMN order_id TEXT;
ALTER TABLE sign_plan_details ADD COLUMN actual_pay_price ${integer};
ALTER TABLE sign_plan_details ADD COLUMN use_time ${integer};
ALTER TABLE sign_plan_details ADD COLUMN complete_time ${integer};
ALTER TABLE sign_plan_details ADD COLUMN cancel_time ${integer};
`;
}

function serviceOrders({ integer, tableEnd }: Pick<Dialect, 'integer' | 'tableEnd'>): string {
  return `
CREATE TABLE service_orders (
  order_id TEXT PRIMARY KEY,
  version ${integer} NOT NULL CHECK (version > 0),
  service_id TEXT NOT NULL,
  mchid TEXT NOT NULL,
  sub_mchid TEXT,
  appid TEXT NOT NULL,
  sub_appid TEXT,
  openid TEXT,
  sub_openid TEXT,
  sign_plan_id TEXT NOT NULL REFERENCES sign_plans (sign_plan_id),
  plan_detail_no ${integer} NOT NULL CHECK (plan_detail_no > 0),
  out_order_no TEXT NOT NULL,
  service_introduction TEXT NOT NULL,
  notify_url TEXT NOT NULL,
  time_range TEXT NOT NULL,
  location TEXT,
  attach TEXT,
  phase TEXT NOT NULL CHECK (phase IN ('WAITING', 'SERVING', 'PAYING', 'DONE', 'REVOKED', 'EXPIRED')),
  post_payments TEXT NOT NULL,
  post_discounts TEXT NOT NULL,
  risk_fund ${integer} NOT NULL,
  total_amount ${integer},
  payments TEXT NOT NULL,
  creation_asked TEXT NOT NULL,
  completion_asked TEXT,
  modification_asked TEXT,
  sync_asked TEXT,
  cancel_reason TEXT,
  complete_time ${integer},
  cancel_time ${integer},
  paid_time ${integer},
  failures_left ${integer} NOT NULL CHECK (failures_left >= 0),
  failures_seen ${integer} NOT NULL CHECK (failures_seen >= 0),
  due_at ${integer},
  created_at ${integer} NOT NULL,
  UNIQUE (mchid, out_order_no)
)${tableEnd};

CREATE INDEX service_orders_due ON service_orders (due_at, order_id) WHERE due_at IS NOT NULL;
CREATE INDEX service_orders_of_sign_plan ON service_orders (sign_plan_id);
`;
}

function snapshots({ integer, tableEnd }: Pick<Dialect, 'integer' | 'tableEnd'>): string {
  return `
CREATE TABLE snapshots (
  snapshot_no ${integer} PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  taken_at ${integer} NOT NULL,
  migration_no ${integer} NOT NULL
)${tableEnd};
`;
}
