/**
 * One row per operation that is known to have sealed fields.
 *
 * Generated from the contract by `npm run derive`; changes made here are lost.
 */
import type { SensitiveRow } from './sensitive/sensitive-row.ts';

/** The rows, in the order of the contract. */
export const sensitiveTable: readonly SensitiveRow[] = [
  ['POST v3/profitsharing/receivers/add', 'name', 'name'],
  ['POST v3/profitsharing/orders', 'receivers[].name', ''],
  ['POST v3/ecommerce/profitsharing/receivers/add', 'encrypted_name', ''],
  ['POST v3/fund-app/mch-transfer/transfer-bills', 'user_name', ''],
  ['GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{}', '', 'user_name'],
  ['GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{}', '', 'user_name'],
  ['POST v3/fund-app/mch-transfer/transfer-bills/transfer', 'user_name', 'user_name'],
  ['POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization', 'user_name', ''],
  ['POST v3/fund-app/mch-transfer/partner/transfer-bills', 'user_name', ''],
  ['GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{}', '', 'user_name'],
  ['POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer', 'user_name', 'user_name'],
  ['POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization', 'user_name', ''],
  ['POST v3/ecommerce/mch-transfer/transfer-bills', 'user_name', ''],
  ['GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{}', '', 'user_name'],
  ['GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{}', '', 'user_name'],
  ['POST v3/transfer/batches', 'transfer_detail_list[].user_name transfer_detail_list[].user_id_card', ''],
  ['GET v3/transfer/batches/out-batch-no/{}/details/out-detail-no/{}', '', 'user_name'],
  ['GET v3/transfer/batches/batch-id/{}/details/detail-id/{}', '', 'user_name'],
  [
    'POST v3/partner-transfer/batches',
    'transfer_detail_list[].user_name transfer_detail_list[].user_id_card',
    '',
  ],
  ['POST v3/payroll-card/tokens', 'user_name id_card_number', ''],
  ['POST v3/payroll-card/authentications/pre-order-with-auth', 'user_name id_card_number', ''],
  ['POST v3/payroll-card/transfer-batches', 'transfer_detail_list[].user_name', ''],
  [
    'POST v3/applyment4sub/applyment/',
    'contact_info.contact_name contact_info.contact_id_number contact_info.mobile_phone contact_info.contact_email subject_info.identity_info.id_card_info.id_card_name subject_info.identity_info.id_card_info.id_card_number subject_info.identity_info.id_card_info.id_card_address subject_info.identity_info.id_doc_info.id_doc_name subject_info.identity_info.id_doc_info.id_doc_number subject_info.identity_info.id_doc_info.id_doc_address subject_info.ubo_info_list[].ubo_id_doc_name subject_info.ubo_info_list[].ubo_id_doc_number subject_info.ubo_info_list[].ubo_id_doc_address bank_account_info.account_name bank_account_info.account_number',
    '',
  ],
  ['POST v3/apply4sub/sub_merchants/{}/modify-settlement', 'account_number account_name', ''],
  [
    'POST v3/apply4subject/applyment',
    'contact_info.name contact_info.id_card_number contact_info.mobile identification_info.identification_name identification_info.identification_number identification_info.identification_address ubo_info_list[].ubo_id_doc_name ubo_info_list[].ubo_id_doc_number ubo_info_list[].ubo_id_doc_address',
    '',
  ],
  [
    'POST v3/ecommerce/applyments/',
    'id_card_info.id_card_name id_card_info.id_card_number id_doc_info.id_doc_name id_doc_info.id_doc_number ubo_info_list[].ubo_id_doc_name ubo_info_list[].ubo_id_doc_number ubo_info_list[].ubo_id_doc_address account_info.account_name account_info.account_number contact_info.contact_name contact_info.contact_id_card_number contact_info.mobile_phone contact_info.contact_email',
    '',
  ],
  [
    'POST v3/ecommerce/account/apply-cancel-withdraw',
    'payee_info.bank_account_info.account_name payee_info.bank_account_info.account_number payee_info.identity_info.identification_name payee_info.identity_info.identification_no',
    '',
  ],
  [
    'POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app',
    'real_name cred_id',
    '',
  ],
  [
    'POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program',
    'real_name cred_id',
    '',
  ],
  ['POST v3/refund/domestic/refunds/{}/apply-abnormal-refund', 'bank_account real_name', ''],
  ['POST v3/ecommerce/refunds/{}/apply-abnormal-refund', 'bank_account real_name', ''],
  ['GET v3/merchant-service/complaints-v2', '', 'data[].payer_phone'],
  ['GET v3/merchant-service/complaints-v2/{}', '', 'payer_phone'],
  ['POST v3/smartguide/guides', 'name mobile', ''],
  ['GET v3/smartguide/guides', '', 'data[].name data[].mobile'],
  ['PATCH v3/smartguide/guides/{}', 'name mobile', ''],
  [
    'POST v3/new-tax-control-fapiao/fapiao-applications/issue-general',
    'buyer_information.phone buyer_information.email',
    '',
  ],
  [
    'POST v3/new-tax-control-fapiao/fapiao-applications/{}/insert-cards',
    'buyer_information.phone buyer_information.email',
    '',
  ],
  ['POST v3/med-ins/orders', 'payer.name payer.id_digest relative.name relative.id_digest', ''],
  [
    'POST v3/brand/partner/card-member/user-cards/import-by-phone',
    'phone_number user_information.common_field_list[].value user_information.custom_field_list[].user_chosen_values[]',
    'phone_number user_information.common_field_list[].value user_information.custom_field_list[].user_chosen_values[]',
  ],
];
