/** Onboarding, risk, complaints, and changes of a merchant's data. */
import type { RouteGroup } from './route.ts';

export const merchantManagement: readonly RouteGroup[] = [
  {
    product: { zh: '服务商·进件、收付通·进件', en: 'Partner: onboarding; e-commerce: onboarding' },
    routes: [
      'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}',
      'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement',
      'GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement',
    ],
  },
  {
    product: {
      zh: '风险合规·开户意愿确认',
      en: 'Risk and compliance: confirming the will to open an account',
    },
    routes: [
      'POST /v3/apply4subject/applyment',
      'GET /v3/apply4subject/applyment',
      'GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state',
      'POST /v3/apply4subject/applyment/{applyment_id}/cancel',
      'POST /v3/apply4subject/applyment/{business_code}/cancel',
    ],
  },
  {
    product: { zh: '服务商·进件', en: 'Partner: onboarding' },
    routes: [
      'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}',
      'GET /v3/applyment4sub/applyment/business_code/{business_code}',
      'POST /v3/applyment4sub/applyment/{empty}',
    ],
  },
  {
    product: { zh: '风险合规·不活跃商户身份核实', en: 'Risk and compliance: verifying inactive merchants' },
    routes: [
      'POST /v3/compliance/inactive-merchant-identity-verification/merchants',
      'GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}',
    ],
  },
  {
    product: { zh: '商户管理记录', en: 'Management records of merchants' },
    routes: [
      'GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}',
      'GET /v3/mch-manage/mch-manage-records/{manage_record_id}',
      'POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions',
      'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
      'GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}',
      'GET /v3/transaction-block/transaction-block-records/{block_record_id}',
      'POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}',
      'GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}',
    ],
  },
  {
    product: { zh: '商户尽职调查', en: 'Due diligence' },
    routes: [
      'GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}',
      'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit',
      'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
    ],
  },
  {
    product: { zh: '风险管理', en: 'Risk management' },
    routes: [
      'GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}',
      'POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades',
      'POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result',
      'POST /v3/merchant-risk-manage/report-trade-union-information',
      'GET /v3/merchant-risk-manage/trade-risk-information',
      'POST /v3/merchant-risk-manage/trade-risk-result',
    ],
  },
  {
    product: { zh: '变更超管', en: 'Changing the administrator' },
    routes: [
      'POST /v3/mchalterapply/mchcontactalterapplyment',
      'GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}',
      'GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}',
      'POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke',
    ],
  },
  {
    product: { zh: '修改商家简称', en: 'Changing the short name' },
    routes: [
      'POST /v3/mchalterapply/merchantnamealterapplyment',
      'GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}',
      'GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}',
      'POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke',
    ],
  },
  {
    product: { zh: '风险合规·商户违规通知', en: 'Risk and compliance: violation notices' },
    routes: [
      'POST /v3/merchant-risk-manage/violation-notifications',
      'GET /v3/merchant-risk-manage/violation-notifications',
      'PUT /v3/merchant-risk-manage/violation-notifications',
      'DELETE /v3/merchant-risk-manage/violation-notifications',
    ],
  },
  {
    product: { zh: '风险合规·消费者投诉', en: 'Risk and compliance: consumer complaints' },
    routes: [
      'POST /v3/merchant-service/complaint-notifications',
      'GET /v3/merchant-service/complaint-notifications',
      'PUT /v3/merchant-service/complaint-notifications',
      'DELETE /v3/merchant-service/complaint-notifications',
      'GET /v3/merchant-service/complaints-v2',
      'GET /v3/merchant-service/complaints-v2/{complaint_id}',
      'POST /v3/merchant-service/complaints-v2/{complaint_id}/complete',
      'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys',
      'POST /v3/merchant-service/complaints-v2/{complaint_id}/response',
      'POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service',
      'POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress',
      'POST /v3/merchant-service/images/upload',
      'GET /v3/merchant-service/images/{media_id}',
    ],
    deprecated: [
      'GET /v3/merchant-service/complaints',
      'GET /v3/merchant-service/complaints/{transaction_id}',
      'GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys',
      'POST /v3/merchant-service/feedbacks',
    ],
  },
  {
    product: { zh: '结算规则管理', en: 'Settlement rules' },
    routes: [
      'POST /v3/merchant-settlement/merchant-settle-rule-applications',
      'GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}',
    ],
  },
];
