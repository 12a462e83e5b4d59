/**
 * The first tables. Frozen: a database that has them must never see another text under this number.
 *
 * Columns carry the platform's wire names where it has one. Prices are fen, instants milliseconds since
 * 1970-01-01T00:00:00Z, `version` counts the times a row was saved, `position` is the place in a list.
 */
import type { Dialect } from '../database.ts';

export function firstTables({ integer, tableEnd }: Pick<Dialect, 'integer' | 'tableEnd'>): string {
  return `
CREATE TABLE world (
  world_no ${integer} PRIMARY KEY CHECK (world_no = 1)
)${tableEnd};

CREATE TABLE platform_certificates (
  serial TEXT PRIMARY KEY,
  private_key_pem TEXT NOT NULL,
  certificate_pem TEXT NOT NULL,
  effective_at ${integer} NOT NULL,
  expires_at ${integer} NOT NULL,
  position ${integer} NOT NULL
)${tableEnd};

CREATE TABLE merchants (
  mchid TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('partner', 'direct')),
  appid TEXT NOT NULL,
  apiv3_key TEXT NOT NULL CHECK (length(apiv3_key) = 32),
  position ${integer} NOT NULL
)${tableEnd};

CREATE TABLE merchant_certificates (
  mchid TEXT NOT NULL REFERENCES merchants (mchid),
  serial TEXT NOT NULL,
  private_key_pem TEXT NOT NULL,
  certificate_pem TEXT NOT NULL,
  effective_at ${integer} NOT NULL,
  expires_at ${integer} NOT NULL,
  position ${integer} NOT NULL,
  PRIMARY KEY (mchid, serial)
)${tableEnd};

CREATE TABLE platform_public_keys (
  public_key_id TEXT PRIMARY KEY,
  mchid TEXT NOT NULL UNIQUE REFERENCES merchants (mchid),
  private_key_pem TEXT NOT NULL,
  public_key_pem TEXT NOT NULL,
  position ${integer} NOT NULL
)${tableEnd};

CREATE TABLE sub_merchants (
  mchid TEXT NOT NULL REFERENCES merchants (mchid),
  sub_mchid TEXT NOT NULL,
  sub_appid TEXT NOT NULL,
  position ${integer} NOT NULL,
  PRIMARY KEY (mchid, sub_mchid)
)${tableEnd};

CREATE TABLE services (
  service_id TEXT PRIMARY KEY,
  service_name TEXT NOT NULL,
  confirms_by_plan ${integer} NOT NULL CHECK (confirms_by_plan IN (0, 1)),
  plan_duration_max ${integer} NOT NULL,
  deduction_quantity_max ${integer} NOT NULL,
  total_price_max ${integer} NOT NULL,
  position ${integer} NOT NULL
)${tableEnd};

CREATE TABLE service_merchants (
  service_id TEXT NOT NULL REFERENCES services (service_id),
  mchid TEXT NOT NULL REFERENCES merchants (mchid),
  position ${integer} NOT NULL,
  PRIMARY KEY (service_id, mchid)
)${tableEnd};

CREATE TABLE users (
  user_id TEXT PRIMARY KEY,
  position ${integer} NOT NULL
)${tableEnd};

CREATE TABLE user_openids (
  user_id TEXT NOT NULL REFERENCES users (user_id),
  appid TEXT NOT NULL,
  openid TEXT NOT NULL,
  position ${integer} NOT NULL,
  PRIMARY KEY (appid, openid)
)${tableEnd};

CREATE TABLE plans (
  plan_id TEXT PRIMARY KEY,
  version ${integer} NOT NULL CHECK (version > 0),
  service_id TEXT NOT NULL,
  mchid TEXT NOT NULL,
  sub_mchid TEXT,
  appid TEXT NOT NULL,
  sub_appid TEXT,
  merchant_plan_no TEXT NOT NULL,
  plan_name TEXT NOT NULL,
  plan_duration ${integer} NOT NULL,
  plan_state TEXT NOT NULL CHECK (plan_state IN ('NORMAL', 'STOP')),
  total_original_price ${integer} NOT NULL,
  deduction_quantity ${integer} NOT NULL,
  total_actual_price ${integer} NOT NULL,
  stop_mchid TEXT,
  stop_time ${integer},
  created_at ${integer} NOT NULL,
  UNIQUE (mchid, merchant_plan_no)
)${tableEnd};

CREATE TABLE plan_details (
  plan_id TEXT NOT NULL REFERENCES plans (plan_id),
  plan_detail_no ${integer} NOT NULL CHECK (plan_detail_no > 0),
  plan_detail_name TEXT NOT NULL,
  original_price ${integer} NOT NULL,
  plan_discount_description TEXT,
  actual_price ${integer} NOT NULL,
  PRIMARY KEY (plan_id, plan_detail_no)
)${tableEnd};

CREATE TABLE sign_plans (
  sign_plan_id TEXT PRIMARY KEY,
  version ${integer} NOT NULL CHECK (version > 0),
  service_id TEXT NOT NULL,
  mchid TEXT NOT NULL,
  sub_mchid TEXT,
  appid TEXT NOT NULL,
  sub_appid TEXT,
  openid TEXT,
  sub_openid TEXT,
  merchant_sign_plan_no TEXT NOT NULL,
  notify_url TEXT NOT NULL,
  plan_id TEXT NOT NULL REFERENCES plans (plan_id),
  plan_name TEXT NOT NULL,
  going_detail_no ${integer} NOT NULL CHECK (going_detail_no >= 0),
  sign_state TEXT NOT NULL CHECK (sign_state IN ('UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE')),
  cancel_sign_type TEXT NOT NULL CHECK (cancel_sign_type IN ('NOT_CANCEL', 'USER', 'MERCHANT', 'REVOKE_SERVICE')),
  cancel_sign_time ${integer},
  cancel_reason TEXT,
  plan_over_time ${integer} NOT NULL,
  total_origin_price ${integer} NOT NULL,
  deduction_quantity ${integer} NOT NULL,
  total_actual_price ${integer} NOT NULL,
  sign_time ${integer},
  package TEXT NOT NULL,
  package_expires_at ${integer} NOT NULL,
  created_at ${integer} NOT NULL,
  UNIQUE (mchid, merchant_sign_plan_no),
  CHECK (openid IS NOT NULL OR sub_openid IS NOT NULL)
)${tableEnd};

CREATE INDEX sign_plans_of_plan ON sign_plans (plan_id);

CREATE TABLE sign_plan_details (
  sign_plan_id TEXT NOT NULL REFERENCES sign_plans (sign_plan_id),
  mchid TEXT NOT NULL,
  plan_detail_no ${integer} NOT NULL CHECK (plan_detail_no > 0),
  merchant_plan_detail_no TEXT NOT NULL,
  plan_detail_name TEXT NOT NULL,
  original_price ${integer} NOT NULL,
  plan_discount_description TEXT,
  actual_price ${integer} NOT NULL,
  plan_detail_state TEXT NOT NULL
    CHECK (plan_detail_state IN ('NOT_USED', 'USING', 'USED', 'SIGN_PLAN_DETAIL_CANCEL')),
  PRIMARY KEY (sign_plan_id, plan_detail_no),
  UNIQUE (mchid, merchant_plan_detail_no)
)${tableEnd};
`;
}
