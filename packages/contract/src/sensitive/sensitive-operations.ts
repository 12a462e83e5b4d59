/**
 * The operations whose fields are sealed: one table, each row from a text that calls these fields ciphertext. What is
 * not in it is not known to be sealed, which does not mean that it is not.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053264
 */
import type { SensitiveOperation } from './sensitive-operation.ts';

const merchantPage = (page: string): string => `https://pay.weixin.qq.com/doc/v3/merchant/${page}`;
const partnerPage = (page: string): string => `https://pay.weixin.qq.com/doc/v3/partner/${page}`;

/** A page of the documentation of the PHP client, which marks the sealed fields of each operation. */
const clientPage = (commit: string, page: string): string =>
  `https://github.com/wechatpay-im/website/blob/${commit}/openapi/v3/${page}.md`;

/** A public description of the operation, which marks them as base64 or as sensitive. */
const description = (commit: string, page: string): string =>
  `https://github.com/TheNorthMemory/wechatpay-openapi/blob/${commit}/docs/v3/${page}.yaml`;

const officialClient = {
  go: 'https://github.com/wechatpay-apiv3/wechatpay-go/blob/4d4ec2e3cdc3af3fe495aa662e1e908d80ae02fb/services/profitsharing/models.go',
  java: 'https://github.com/wechatpay-apiv3/wechatpay-java/blob/0fb4a830b8732218ab6b54d79e99bc0ececb2a5f/service/src/main/java/com/wechat/pay/java/service/transferbatch/model/TransferDetailEntity.java',
} as const;

const profitSharing: readonly SensitiveOperation[] = [
  {
    method: 'POST',
    path: '/v3/profitsharing/receivers/add',
    request: ['name'],
    answer: ['name'],
    links: [merchantPage('4012528995'), officialClient.go],
  },
  {
    method: 'POST',
    path: '/v3/profitsharing/orders',
    request: ['receivers[].name'],
    answer: [],
    links: [merchantPage('4012524936'), officialClient.go],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/profitsharing/receivers/add',
    request: ['encrypted_name'],
    answer: [],
    links: [partnerPage('4012477758')],
  },
];

const transfers: readonly SensitiveOperation[] = [
  {
    method: 'POST',
    path: '/v3/fund-app/mch-transfer/transfer-bills',
    request: ['user_name'],
    answer: [],
    links: [merchantPage('4012716434')],
  },
  {
    method: 'GET',
    path: '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    request: [],
    answer: ['user_name'],
    links: [
      merchantPage('4012716437'),
      description(
        '0c90f6a932d936d6ff877bc70b6c19cc3568dd9c',
        'fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
      ),
    ],
  },
  {
    method: 'GET',
    path: '/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    request: [],
    answer: ['user_name'],
    links: [merchantPage('4012716457')],
  },
  {
    method: 'POST',
    path: '/v3/fund-app/mch-transfer/transfer-bills/transfer',
    request: ['user_name'],
    answer: ['user_name'],
    links: [merchantPage('4014399371')],
  },
  {
    method: 'POST',
    path: '/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization',
    request: ['user_name'],
    answer: [],
    links: [merchantPage('4014399293')],
  },
  {
    method: 'POST',
    path: '/v3/fund-app/mch-transfer/partner/transfer-bills',
    request: ['user_name'],
    answer: [],
    links: [
      description('0c90f6a932d936d6ff877bc70b6c19cc3568dd9c', 'fund-app/mch-transfer/partner/transfer-bills'),
    ],
  },
  {
    method: 'GET',
    path: '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
    request: [],
    answer: ['user_name'],
    links: [
      description(
        '0c90f6a932d936d6ff877bc70b6c19cc3568dd9c',
        'fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
      ),
    ],
  },
  {
    method: 'POST',
    path: '/v3/fund-app/mch-transfer/partner/transfer-bills/transfer',
    request: ['user_name'],
    answer: ['user_name'],
    links: [partnerPage('4016809837')],
  },
  {
    method: 'POST',
    path: '/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization',
    request: ['user_name'],
    answer: [],
    links: [
      description(
        '5a0f956a172e517d7ce1322d2b0827a46193de78',
        'fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization',
      ),
    ],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/mch-transfer/transfer-bills',
    request: ['user_name'],
    answer: [],
    links: [partnerPage('4013504211')],
  },
  {
    method: 'GET',
    path: '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    request: [],
    answer: ['user_name'],
    links: [partnerPage('4013504213')],
  },
  {
    method: 'GET',
    path: '/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    request: [],
    answer: ['user_name'],
    links: [partnerPage('4013504214')],
  },
  {
    method: 'POST',
    path: '/v3/transfer/batches',
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
    answer: [],
    links: [merchantPage('4012458841')],
  },
  {
    method: 'GET',
    path: '/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
    request: [],
    answer: ['user_name'],
    links: [merchantPage('4012458902'), officialClient.java],
  },
  {
    method: 'GET',
    path: '/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
    request: [],
    answer: ['user_name'],
    links: [merchantPage('4012458886'), officialClient.java],
  },
  {
    method: 'POST',
    path: '/v3/partner-transfer/batches',
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
    answer: [],
    links: [partnerPage('4012465738')],
  },
];

const payroll: readonly SensitiveOperation[] = [
  {
    method: 'POST',
    path: '/v3/payroll-card/tokens',
    request: ['user_name', 'id_card_number'],
    answer: [],
    links: [partnerPage('4012461589')],
  },
  {
    method: 'POST',
    path: '/v3/payroll-card/authentications/pre-order-with-auth',
    request: ['user_name', 'id_card_number'],
    answer: [],
    links: [partnerPage('4012461761')],
  },
  {
    method: 'POST',
    path: '/v3/payroll-card/transfer-batches',
    request: ['transfer_detail_list[].user_name'],
    answer: [],
    links: [partnerPage('4012461824')],
  },
];

const applications: readonly SensitiveOperation[] = [
  {
    method: 'POST',
    path: '/v3/applyment4sub/applyment/',
    request: [
      'contact_info.contact_name',
      'contact_info.contact_id_number',
      'contact_info.mobile_phone',
      'contact_info.contact_email',
      'subject_info.identity_info.id_card_info.id_card_name',
      'subject_info.identity_info.id_card_info.id_card_number',
      'subject_info.identity_info.id_card_info.id_card_address',
      'subject_info.identity_info.id_doc_info.id_doc_name',
      'subject_info.identity_info.id_doc_info.id_doc_number',
      'subject_info.identity_info.id_doc_info.id_doc_address',
      'subject_info.ubo_info_list[].ubo_id_doc_name',
      'subject_info.ubo_info_list[].ubo_id_doc_number',
      'subject_info.ubo_info_list[].ubo_id_doc_address',
      'bank_account_info.account_name',
      'bank_account_info.account_number',
    ],
    answer: [],
    links: [clientPage('4bd82012d65e6955e5665f20d7439d67d9f1f2be', 'applyment4sub/applyment/index')],
  },
  {
    method: 'POST',
    path: '/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement',
    request: ['account_number', 'account_name'],
    answer: [],
    links: [partnerPage('4012761138')],
  },
  {
    method: 'POST',
    path: '/v3/apply4subject/applyment',
    request: [
      'contact_info.name',
      'contact_info.id_card_number',
      'contact_info.mobile',
      'identification_info.identification_name',
      'identification_info.identification_number',
      'identification_info.identification_address',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
    ],
    answer: [],
    links: [clientPage('8c7e16aad69920de1d46eed67a57ecdc0b5f8d74', 'apply4subject/applyment')],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/applyments/',
    request: [
      'id_card_info.id_card_name',
      'id_card_info.id_card_number',
      'id_doc_info.id_doc_name',
      'id_doc_info.id_doc_number',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
      'account_info.account_name',
      'account_info.account_number',
      'contact_info.contact_name',
      'contact_info.contact_id_card_number',
      'contact_info.mobile_phone',
      'contact_info.contact_email',
    ],
    answer: [],
    links: [
      description('d7488551dd2b66d6dd58bab45dfe20dbe8829f28', 'ecommerce/applyments/{empty}'),
      'https://jar-download.com/artifacts/com.github.binarywang/weixin-java-pay/4.6.9.B/source-code/com/github/binarywang/wxpay/bean/ecommerce/ApplymentsRequest.java',
    ],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/account/apply-cancel-withdraw',
    request: [
      'payee_info.bank_account_info.account_name',
      'payee_info.bank_account_info.account_number',
      'payee_info.identity_info.identification_name',
      'payee_info.identity_info.identification_no',
    ],
    answer: [],
    links: [
      description('5bbb5692117352db5466b0177b35fc039b5e1f82', 'ecommerce/account/apply-cancel-withdraw'),
    ],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app',
    request: ['real_name', 'cred_id'],
    answer: [],
    links: [partnerPage('4020083765')],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program',
    request: ['real_name', 'cred_id'],
    answer: [],
    links: [partnerPage('4020023723')],
  },
];

const refunds: readonly SensitiveOperation[] = [
  {
    method: 'POST',
    path: '/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
    request: ['bank_account', 'real_name'],
    answer: [],
    links: [merchantPage('4012791864')],
  },
  {
    method: 'POST',
    path: '/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund',
    request: ['bank_account', 'real_name'],
    answer: [],
    links: [partnerPage('4012649274')],
  },
];

const service: readonly SensitiveOperation[] = [
  {
    method: 'GET',
    path: '/v3/merchant-service/complaints-v2',
    request: [],
    answer: ['data[].payer_phone'],
    links: [merchantPage('4012533431')],
  },
  {
    method: 'GET',
    path: '/v3/merchant-service/complaints-v2/{complaint_id}',
    request: [],
    answer: ['payer_phone'],
    links: [merchantPage('4012533436')],
  },
  {
    method: 'POST',
    path: '/v3/smartguide/guides',
    request: ['name', 'mobile'],
    answer: [],
    links: [partnerPage('4012688564')],
  },
  {
    // Its query has a sealed `mobile` too; a query is sealed by hand.
    method: 'GET',
    path: '/v3/smartguide/guides',
    request: [],
    answer: ['data[].name', 'data[].mobile'],
    links: ['https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml'],
  },
  {
    method: 'PATCH',
    path: '/v3/smartguide/guides/{guide_id}',
    request: ['name', 'mobile'],
    answer: [],
    links: [merchantPage('4012535160')],
  },
];

const personal: readonly SensitiveOperation[] = [
  {
    method: 'POST',
    path: '/v3/new-tax-control-fapiao/fapiao-applications/issue-general',
    request: ['buyer_information.phone', 'buyer_information.email'],
    answer: [],
    links: [partnerPage('4015792574')],
  },
  {
    method: 'POST',
    path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards',
    request: ['buyer_information.phone', 'buyer_information.email'],
    answer: [],
    links: [merchantPage('4012538365')],
  },
  {
    method: 'POST',
    path: '/v3/med-ins/orders',
    request: ['payer.name', 'payer.id_digest', 'relative.name', 'relative.id_digest'],
    answer: [],
    links: [description('094adf478a39ad46dbf806928d16fa78e9cdbeee', 'med-ins/orders')],
  },
  {
    method: 'POST',
    path: '/v3/brand/partner/card-member/user-cards/import-by-phone',
    request: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    answer: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    links: [
      description(
        '0c90f6a932d936d6ff877bc70b6c19cc3568dd9c',
        'brand/partner/card-member/user-cards/import-by-phone',
      ),
    ],
  },
];

/** Every operation that is known to have sealed fields. */
export const sensitiveOperations: readonly SensitiveOperation[] = [
  ...profitSharing,
  ...transfers,
  ...payroll,
  ...applications,
  ...refunds,
  ...service,
  ...personal,
];
