/**
 * The typed paths of the platform that the contract has no fields for: their variables are required by name, what goes in
 * and what comes out is the caller's to know.
 *
 * Generated from the tables of routes by `npm run derive`; changes made here are lost. Types only.
 */
import type { Answer } from './answer.ts';
import type { Chain, Kind, PathOptions, Result } from './typed-chain.ts';

/** The paths of this file, whole. */
export interface FurtherPaths<out K extends Kind> {
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage<K> &
    K['door'];
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage<K> &
    K['door'];
  readonly 'v3/payscore/serviceorder/direct-complete': V3PayscoreServiceorderDirectComplete<K> & K['door'];
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage<K> &
    K['door'];
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage<K> &
    K['door'];
  readonly 'v3/payscore/partner/serviceorder/direct-complete': V3PayscorePartnerServiceorderDirectComplete<K> &
    K['door'];
  readonly 'v3/payscore/partner/permissions': V3PayscorePartnerPermissions<K> & K['door'];
  readonly 'v3/payscore/partner/permissions/apply-for-scene': V3PayscorePartnerPermissionsApplyForScene<K> &
    K['door'];
  readonly 'v3/payscore/partner/permissions/assess-user-risk-level': V3PayscorePartnerPermissionsAssessUserRiskLevel<K> &
    K['door'];
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate<K> &
    K['door'];
  readonly 'v3/payscore/partner/permissions/search': V3PayscorePartnerPermissionsSearch<K> & K['door'];
  readonly 'v3/payscore/partner/permissions/terminate': V3PayscorePartnerPermissionsTerminate<K> & K['door'];
  readonly 'v3/payscore/partner/service-account-applications': V3PayscorePartnerServiceAccountApplications<K> &
    K['door'];
  readonly 'v3/payscore/partner/service-account-applications/{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo<K> &
    K['door'];
  readonly 'v3/payscore/partner/servicepayondeliveryorder': V3PayscorePartnerServicepayondeliveryorder<K> &
    K['door'];
  readonly 'v3/payscore/partner/servicequotas/service-id/{service_id}': V3PayscorePartnerServicequotasServiceIdByServiceId<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/permissions': V3PayscoreAcquiringbankPermissions<K> & K['door'];
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder': V3PayscoreAcquiringbankServiceorder<K> & K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder/deduction': V3PayscoreAcquiringbankServiceorderDeduction<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': V3PayscoreAcquiringbankServiceorderByOutOrderNoModify<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': V3PayscoreAcquiringbankServiceorderByOutOrderNoSync<K> &
    K['door'];
  readonly 'v3/payscore/acquiringbank/servicepayondeliveryorder': V3PayscoreAcquiringbankServicepayondeliveryorder<K> &
    K['door'];
  readonly 'v3/payscore/merchant-bill': V3PayscoreMerchantBill<K> & K['door'];
  readonly 'v3/payscore/oversea/partner/serviceorder': V3PayscoreOverseaPartnerServiceorder<K> & K['door'];
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel<K> &
    K['door'];
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete<K> &
    K['door'];
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync<K> &
    K['door'];
  readonly 'v3/payscore/payafter-orders': V3PayscorePayafterOrders<K> & K['door'];
  readonly 'v3/payscore/payafter-orders/{out_order_no}/cancel': V3PayscorePayafterOrdersByOutOrderNoCancel<K> &
    K['door'];
  readonly 'v3/payscore/payafter-orders/{out_order_no}/complete': V3PayscorePayafterOrdersByOutOrderNoComplete<K> &
    K['door'];
  readonly 'v3/payscore/payafter-orders/{out_order_no}/sync': V3PayscorePayafterOrdersByOutOrderNoSync<K> &
    K['door'];
  readonly 'v3/payscore/permissions': V3PayscorePermissions<K> & K['door'];
  readonly 'v3/payscore/permissions/assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel<K> &
    K['door'];
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate<K> &
    K['door'];
  readonly 'v3/payscore/permissions/openid/{openid}': V3PayscorePermissionsOpenidByOpenid<K> & K['door'];
  readonly 'v3/payscore/permissions/openid/{openid}/terminate': V3PayscorePermissionsOpenidByOpenidTerminate<K> &
    K['door'];
  readonly 'v3/payscore/servicepayondeliveryorder': V3PayscoreServicepayondeliveryorder<K> & K['door'];
  readonly 'v3/payscore/smartretail-orders': V3PayscoreSmartretailOrders<K> & K['door'];
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/cancel': V3PayscoreSmartretailOrdersByOutOrderNoCancel<K> &
    K['door'];
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/complete': V3PayscoreSmartretailOrdersByOutOrderNoComplete<K> &
    K['door'];
  readonly 'v3/payscore/user-service-state': V3PayscoreUserServiceState<K> & K['door'];
  readonly 'v3/payscore/users/{openid}/permissions/{service_id}/terminate': V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate<K> &
    K['door'];
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}': V3AbnormalFundProcessingReceiptsByReceiptId<K> &
    K['door'];
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions<K> &
    K['door'];
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/account/balance': V3AggracctBcWbChannelAccountBalance<K> & K['door'];
  readonly 'v3/aggracct-bc/wb-channel/account/mch_archives': V3AggracctBcWbChannelAccountMchArchives<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/account/mch_media': V3AggracctBcWbChannelAccountMchMedia<K> & K['door'];
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename': V3AggracctBcWbChannelBankChannelAccountRename<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/control-orders/punish': V3AggracctBcWbChannelControlOrdersPunish<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/control-orders/recover': V3AggracctBcWbChannelControlOrdersRecover<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': V3AggracctBcWbChannelControlOrdersByOutRequestNo<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/special-reduction': V3AggracctBcWbChannelSpecialReduction<K> &
    K['door'];
  readonly 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo<K> &
    K['door'];
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo<K> &
    K['door'];
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': V3Apply4subSubMerchantsBySubMchidModifySettlement<K> &
    K['door'];
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': V3Apply4subSubMerchantsBySubMchidSettlement<K> &
    K['door'];
  readonly 'v3/apply4subject/applyment': V3Apply4subjectApplyment<K> & K['door'];
  readonly 'v3/apply4subject/applyment/merchants/{sub_mchid}/state': V3Apply4subjectApplymentMerchantsBySubMchidState<K> &
    K['door'];
  readonly 'v3/apply4subject/applyment/{applyment_id}/cancel': V3Apply4subjectApplymentByApplymentIdCancel<K> &
    K['door'];
  readonly 'v3/apply4subject/applyment/{business_code}/cancel': V3Apply4subjectApplymentByBusinessCodeCancel<K> &
    K['door'];
  readonly 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': V3Applyment4subApplymentApplymentIdByApplymentId<K> &
    K['door'];
  readonly 'v3/applyment4sub/applyment/business_code/{business_code}': V3Applyment4subApplymentBusinessCodeByBusinessCode<K> &
    K['door'];
  readonly 'v3/applyment4sub/applyment/{empty}': V3Applyment4subApplymentByEmpty<K> & K['door'];
  readonly 'v3/bank-batch-transfer/receipt/detail-receipts': V3BankBatchTransferReceiptDetailReceipts<K> &
    K['door'];
  readonly 'v3/bank-batch-transfer/receipt/summary-receipts': V3BankBatchTransferReceiptSummaryReceipts<K> &
    K['door'];
  readonly 'v3/bank-transfer/batches': V3BankTransferBatches<K> & K['door'];
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}': V3BankTransferBatchesBatchIdByBatchId<K> &
    K['door'];
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': V3BankTransferBatchesOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/bill/downloadurl': V3BillDownloadurl<K> & K['door'];
  readonly 'v3/bill/fundflowbill': V3BillFundflowbill<K> & K['door'];
  readonly 'v3/bill/sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill<K> & K['door'];
  readonly 'v3/bill/tradebill': V3BillTradebill<K> & K['door'];
  readonly 'v3/billdownload/file': V3BilldownloadFile<K> & K['door'];
  readonly 'v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthorities<K> &
    K['door'];
  readonly 'v3/brand/applyments': V3BrandApplyments<K> & K['door'];
  readonly 'v3/brand/applyments/applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId<K> &
    K['door'];
  readonly 'v3/brand/applyments/business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode<K> &
    K['door'];
  readonly 'v3/brand/applyments/cancel-applyment': V3BrandApplymentsCancelApplyment<K> & K['door'];
  readonly 'v3/brand/card/card-configs': V3BrandCardCardConfigs<K> & K['door'];
  readonly 'v3/brand/card/card-configs/cancel-applyment': V3BrandCardCardConfigsCancelApplyment<K> &
    K['door'];
  readonly 'v3/brand/card/card-configs/preview-url': V3BrandCardCardConfigsPreviewUrl<K> & K['door'];
  readonly 'v3/brand/card/card-configs/publish': V3BrandCardCardConfigsPublish<K> & K['door'];
  readonly 'v3/brand/card/card-links': V3BrandCardCardLinks<K> & K['door'];
  readonly 'v3/brand/card/card-links/business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode<K> &
    K['door'];
  readonly 'v3/brand/card/card-links/cancel-applyment': V3BrandCardCardLinksCancelApplyment<K> & K['door'];
  readonly 'v3/brand/card/card-links/unbind-card-link': V3BrandCardCardLinksUnbindCardLink<K> & K['door'];
  readonly 'v3/brand/marketing/shake-activities/activities': V3BrandMarketingShakeActivitiesActivities<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/cards': V3BrandPartnerCardMemberCards<K> & K['door'];
  readonly 'v3/brand/partner/card-member/cards/{card_id}': V3BrandPartnerCardMemberCardsByCardId<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/cards/{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidate<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/membership-activities': V3BrandPartnerCardMemberMembershipActivities<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/pay-view-tokens': V3BrandPartnerCardMemberPayViewTokens<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokens<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-cards': V3BrandPartnerCardMemberUserCards<K> & K['door'];
  readonly 'v3/brand/partner/card-member/user-cards/import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenid<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-cards/import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhone<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-feeds': V3BrandPartnerCardMemberUserFeeds<K> & K['door'];
  readonly 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm<K> &
    K['door'];
  readonly 'v3/brand/partner/card-member/user-points/sync': V3BrandPartnerCardMemberUserPointsSync<K> &
    K['door'];
  readonly 'v3/brand/partner/store/brandstores': V3BrandPartnerStoreBrandstores<K> & K['door'];
  readonly 'v3/brand/partner/store/brandstores/{store_id}': V3BrandPartnerStoreBrandstoresByStoreId<K> &
    K['door'];
  readonly 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient<K> &
    K['door'];
  readonly 'v3/brand/partner/store/brandstores/{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdClose<K> &
    K['door'];
  readonly 'v3/brand/partner/store/brandstores/{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResume<K> &
    K['door'];
  readonly 'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient<K> &
    K['door'];
  readonly 'v3/brand/profitsharing/brand-configs/{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrandMchid<K> &
    K['door'];
  readonly 'v3/brand/profitsharing/finish-order': V3BrandProfitsharingFinishOrder<K> & K['door'];
  readonly 'v3/brand/profitsharing/orders': V3BrandProfitsharingOrders<K> & K['door'];
  readonly 'v3/brand/profitsharing/orders/{transaction_id}/amounts': V3BrandProfitsharingOrdersByTransactionIdAmounts<K> &
    K['door'];
  readonly 'v3/brand/profitsharing/receivers/add': V3BrandProfitsharingReceiversAdd<K> & K['door'];
  readonly 'v3/brand/profitsharing/receivers/delete': V3BrandProfitsharingReceiversDelete<K> & K['door'];
  readonly 'v3/brand/profitsharing/returnorders': V3BrandProfitsharingReturnorders<K> & K['door'];
  readonly 'v3/businesscircle/parkings': V3BusinesscircleParkings<K> & K['door'];
  readonly 'v3/businesscircle/points/notify': V3BusinesscirclePointsNotify<K> & K['door'];
  readonly 'v3/businesscircle/user-authorizations/{openid}': V3BusinesscircleUserAuthorizationsByOpenid<K> &
    K['door'];
  readonly 'v3/businesscircle/users/{openid}/points/commit_status': V3BusinesscircleUsersByOpenidPointsCommitStatus<K> &
    K['door'];
  readonly 'v3/capital/capitallhh/areas/provinces': V3CapitalCapitallhhAreasProvinces<K> & K['door'];
  readonly 'v3/capital/capitallhh/areas/provinces/{province_code}/cities': V3CapitalCapitallhhAreasProvincesByProvinceCodeCities<K> &
    K['door'];
  readonly 'v3/capital/capitallhh/banks/corporate-banking': V3CapitalCapitallhhBanksCorporateBanking<K> &
    K['door'];
  readonly 'v3/capital/capitallhh/banks/personal-banking': V3CapitalCapitallhhBanksPersonalBanking<K> &
    K['door'];
  readonly 'v3/capital/capitallhh/banks/search-banks-by-bank-account': V3CapitalCapitallhhBanksSearchBanksByBankAccount<K> &
    K['door'];
  readonly 'v3/capital/capitallhh/banks/{bank_alias_code}/branches': V3CapitalCapitallhhBanksByBankAliasCodeBranches<K> &
    K['door'];
  readonly 'v3/catering/orders/sync-status': V3CateringOrdersSyncStatus<K> & K['door'];
  readonly 'v3/combine-transactions/app': V3CombineTransactionsApp<K> & K['door'];
  readonly 'v3/combine-transactions/h5': V3CombineTransactionsH5<K> & K['door'];
  readonly 'v3/combine-transactions/id/{combine_transaction_id}': V3CombineTransactionsIdByCombineTransactionId<K> &
    K['door'];
  readonly 'v3/combine-transactions/jsapi': V3CombineTransactionsJsapi<K> & K['door'];
  readonly 'v3/combine-transactions/miniprogram': V3CombineTransactionsMiniprogram<K> & K['door'];
  readonly 'v3/combine-transactions/native': V3CombineTransactionsNative<K> & K['door'];
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombineOutTradeNo<K> &
    K['door'];
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose<K> &
    K['door'];
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants': V3ComplianceInactiveMerchantIdentityVerificationMerchants<K> &
    K['door'];
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/contracts/app-presign': V3CreditRepaymentPartnerContractsAppPresign<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/contracts/h5-presign': V3CreditRepaymentPartnerContractsH5Presign<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/contracts/terminate': V3CreditRepaymentPartnerContractsTerminate<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/contracts/{out_contract_code}': V3CreditRepaymentPartnerContractsByOutContractCode<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/deduct-orders': V3CreditRepaymentPartnerDeductOrders<K> & K['door'];
  readonly 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/schedule-records/batch-create': V3CreditRepaymentPartnerScheduleRecordsBatchCreate<K> &
    K['door'];
  readonly 'v3/credit-repayment/partner/schedule-records/{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOutRecordId<K> &
    K['door'];
  readonly 'v3/discount-card/cards': V3DiscountCardCards<K> & K['door'];
  readonly 'v3/discount-card/cards/{out_card_code}': V3DiscountCardCardsByOutCardCode<K> & K['door'];
  readonly 'v3/discount-card/cards/{out_card_code}/add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords<K> &
    K['door'];
  readonly 'v3/discount-card/orders/out-trade-no/{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/discount-card/orders/{out_order_no}': V3DiscountCardOrdersByOutOrderNo<K> & K['door'];
  readonly 'v3/ebike/charge/contracts/preopen': V3EbikeChargeContractsPreopen<K> & K['door'];
  readonly 'v3/ebike/charge/contracts/{contract_id}': V3EbikeChargeContractsByContractId<K> & K['door'];
  readonly 'v3/ebike/charge/contracts/{contract_id}/confirm': V3EbikeChargeContractsByContractIdConfirm<K> &
    K['door'];
  readonly 'v3/ebike/charge/transactions': V3EbikeChargeTransactions<K> & K['door'];
  readonly 'v3/ebike/charge/transactions/id/{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId<K> &
    K['door'];
  readonly 'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/ebike/charge/users/{openid}/contract': V3EbikeChargeUsersByOpenidContract<K> & K['door'];
  readonly 'v3/ecommerce/account/apply-cancel-withdraw': V3EcommerceAccountApplyCancelWithdraw<K> & K['door'];
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId<K> &
    K['door'];
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/confirm': V3EcommerceAccountApplyCancelWithdrawConfirm<K> &
    K['door'];
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid<K> &
    K['door'];
  readonly 'v3/ecommerce/account/cancel-applications': V3EcommerceAccountCancelApplications<K> & K['door'];
  readonly 'v3/ecommerce/account/cancel-applications/media': V3EcommerceAccountCancelApplicationsMedia<K> &
    K['door'];
  readonly 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo<K> &
    K['door'];
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke<K> &
    K['door'];
  readonly 'v3/ecommerce/applyments/submit-account-hosting-applyment': V3EcommerceApplymentsSubmitAccountHostingApplyment<K> &
    K['door'];
  readonly 'v3/ecommerce/applyments/submit-sign-verify-info': V3EcommerceApplymentsSubmitSignVerifyInfo<K> &
    K['door'];
  readonly 'v3/ecommerce/applyments/{applyment_id}': V3EcommerceApplymentsByApplymentId<K> & K['door'];
  readonly 'v3/ecommerce/applyments/{applyment_id}/revoke': V3EcommerceApplymentsByApplymentIdRevoke<K> &
    K['door'];
  readonly 'v3/ecommerce/applyments/{empty}': V3EcommerceApplymentsByEmpty<K> & K['door'];
  readonly 'v3/ecommerce/bill/fundflowbill': V3EcommerceBillFundflowbill<K> & K['door'];
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': V3EcommerceCombinePapayContractsPreEntrustSign<K> &
    K['door'];
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/ecommerce/combine-papay/transactions': V3EcommerceCombinePapayTransactions<K> & K['door'];
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo<K> &
    K['door'];
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse<K> &
    K['door'];
  readonly 'v3/ecommerce/fund/balance/{sub_mchid}': V3EcommerceFundBalanceBySubMchid<K> & K['door'];
  readonly 'v3/ecommerce/fund/enddaybalance/{sub_mchid}': V3EcommerceFundEnddaybalanceBySubMchid<K> &
    K['door'];
  readonly 'v3/ecommerce/fund/withdraw': V3EcommerceFundWithdraw<K> & K['door'];
  readonly 'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/ecommerce/fund/withdraw/{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId<K> & K['door'];
  readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp<K> &
    K['door'];
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<K> &
    K['door'];
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp<K> &
    K['door'];
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': V3EcommerceIndividualContractsPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/ecommerce/individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid<K> &
    K['door'];
  readonly 'v3/ecommerce/mch-transfer/authorizations': V3EcommerceMchTransferAuthorizations<K> & K['door'];
  readonly 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid<K> &
    K['door'];
  readonly 'v3/ecommerce/mch-transfer/transfer-bills': V3EcommerceMchTransferTransferBills<K> & K['door'];
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel<K> &
    K['door'];
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo<K> &
    K['door'];
  readonly 'v3/ecommerce/profitsharing/after-sales-orders': V3EcommerceProfitsharingAfterSalesOrders<K> &
    K['door'];
  readonly 'v3/ecommerce/profitsharing/finish-order': V3EcommerceProfitsharingFinishOrder<K> & K['door'];
  readonly 'v3/ecommerce/profitsharing/orders': V3EcommerceProfitsharingOrders<K> & K['door'];
  readonly 'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': V3EcommerceProfitsharingOrdersByTransactionIdAmounts<K> &
    K['door'];
  readonly 'v3/ecommerce/profitsharing/receivers/add': V3EcommerceProfitsharingReceiversAdd<K> & K['door'];
  readonly 'v3/ecommerce/profitsharing/receivers/delete': V3EcommerceProfitsharingReceiversDelete<K> &
    K['door'];
  readonly 'v3/ecommerce/profitsharing/returnorders': V3EcommerceProfitsharingReturnorders<K> & K['door'];
  readonly 'v3/ecommerce/refunds/apply': V3EcommerceRefundsApply<K> & K['door'];
  readonly 'v3/ecommerce/refunds/id/{refund_id}': V3EcommerceRefundsIdByRefundId<K> & K['door'];
  readonly 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': V3EcommerceRefundsOutRefundNoByOutRefundNo<K> &
    K['door'];
  readonly 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': V3EcommerceRefundsByRefundIdApplyAbnormalRefund<K> &
    K['door'];
  readonly 'v3/ecommerce/refunds/{refund_id}/return-advance': V3EcommerceRefundsByRefundIdReturnAdvance<K> &
    K['door'];
  readonly 'v3/ecommerce/subject-sub-merchants': V3EcommerceSubjectSubMerchants<K> & K['door'];
  readonly 'v3/ecommerce/subsidies/cancel': V3EcommerceSubsidiesCancel<K> & K['door'];
  readonly 'v3/ecommerce/subsidies/create': V3EcommerceSubsidiesCreate<K> & K['door'];
  readonly 'v3/ecommerce/subsidies/return': V3EcommerceSubsidiesReturn<K> & K['door'];
  readonly 'v3/edu-papay/contracts/id/{contract_id}': V3EduPapayContractsIdByContractId<K> & K['door'];
  readonly 'v3/edu-papay/contracts/presign': V3EduPapayContractsPresign<K> & K['door'];
  readonly 'v3/edu-papay/contracts/{contract_id}': V3EduPapayContractsByContractId<K> & K['door'];
  readonly 'v3/edu-papay/transactions': V3EduPapayTransactions<K> & K['door'];
  readonly 'v3/edu-papay/transactions/id/{transaction_id}': V3EduPapayTransactionsIdByTransactionId<K> &
    K['door'];
  readonly 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/edu-papay/user-notifications/{contract_id}/send': V3EduPapayUserNotificationsByContractIdSend<K> &
    K['door'];
  readonly 'v3/edu-papay/user/{openid}/contracts': V3EduPapayUserByOpenidContracts<K> & K['door'];
  readonly 'v3/edu-star/orders': V3EduStarOrders<K> & K['door'];
  readonly 'v3/edu-star/users/openid/{wechat_openid}': V3EduStarUsersOpenidByWechatOpenid<K> & K['door'];
  readonly 'v3/edu-star/users/qq/{qq}': V3EduStarUsersQqByQq<K> & K['door'];
  readonly 'v3/eduschoolpay/contracts/presign': V3EduschoolpayContractsPresign<K> & K['door'];
  readonly 'v3/eduschoolpay/contracts/{contract_id}': V3EduschoolpayContractsByContractId<K> & K['door'];
  readonly 'v3/eduschoolpay/contracts/{contract_id}/terminate': V3EduschoolpayContractsByContractIdTerminate<K> &
    K['door'];
  readonly 'v3/eduschoolpay/transactions': V3EduschoolpayTransactions<K> & K['door'];
  readonly 'v3/eduschoolpay/transactions/id/{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId<K> &
    K['door'];
  readonly 'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/eduschoolpay/users/{openid}/contracts': V3EduschoolpayUsersByOpenidContracts<K> & K['door'];
  readonly 'v3/eduschoolpay/users/{openid}/debt-state': V3EduschoolpayUsersByOpenidDebtState<K> & K['door'];
  readonly 'v3/express/users/{openid}/transform': V3ExpressUsersByOpenidTransform<K> & K['door'];
  readonly 'v3/facemch/users/{face_sid}': V3FacemchUsersByFaceSid<K> & K['door'];
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches': V3FundAppBrandRedpacketBrandMerchantBatches<K> &
    K['door'];
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo<K> &
    K['door'];
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo<K> &
    K['door'];
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo<K> &
    K['door'];
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no': V3FundAppMchTransferElecsignOutBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': V3FundAppMchTransferElecsignTransferBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget': V3FundAppMchTransferPartnerCharityBudget<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills': V3FundAppMchTransferPartnerCharityTransferBills<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts': V3FundAppMchTransferPartnerElectronicReceipts<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': V3FundAppMchTransferPartnerSubMchAuthorizations<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills': V3FundAppMchTransferPartnerTransferBills<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': V3FundAppMchTransferPartnerTransferBillsTransfer<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': V3FundAppMchTransferPartnerUserConfirmAuthorizations<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-bills': V3FundAppMchTransferTransferBills<K> & K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer': V3FundAppMchTransferTransferBillsTransfer<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': V3FundAppMchTransferTransferToQqWalletBills<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization': V3FundAppMchTransferUserConfirmAuthorization<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo<K> &
    K['door'];
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose<K> &
    K['door'];
  readonly 'v3/funds-to-oversea/bill-download-url': V3FundsToOverseaBillDownloadUrl<K> & K['door'];
  readonly 'v3/funds-to-oversea/orders': V3FundsToOverseaOrders<K> & K['door'];
  readonly 'v3/funds-to-oversea/orders/{out_order_id}': V3FundsToOverseaOrdersByOutOrderId<K> & K['door'];
  readonly 'v3/funds-to-oversea/return/return-orders': V3FundsToOverseaReturnReturnOrders<K> & K['door'];
  readonly 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo<K> &
    K['door'];
  readonly 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts<K> &
    K['door'];
  readonly 'v3/global/certificates': V3GlobalCertificates<K> & K['door'];
  readonly 'v3/global/customs/orders': V3GlobalCustomsOrders<K> & K['door'];
  readonly 'v3/global/customs/redeclare': V3GlobalCustomsRedeclare<K> & K['door'];
  readonly 'v3/global/customs/verify-certificate': V3GlobalCustomsVerifyCertificate<K> & K['door'];
  readonly 'v3/global/merchant-service/complaint-notifications': V3GlobalMerchantServiceComplaintNotifications<K> &
    K['door'];
  readonly 'v3/global/merchant-service/complaints': V3GlobalMerchantServiceComplaints<K> & K['door'];
  readonly 'v3/global/merchant-service/complaints/{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId<K> &
    K['door'];
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/complete': V3GlobalMerchantServiceComplaintsByComplaintIdComplete<K> &
    K['door'];
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys<K> &
    K['door'];
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/response': V3GlobalMerchantServiceComplaintsByComplaintIdResponse<K> &
    K['door'];
  readonly 'v3/global/merchant-service/images/upload': V3GlobalMerchantServiceImagesUpload<K> & K['door'];
  readonly 'v3/global/merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId<K> &
    K['door'];
  readonly 'v3/global/merchant-storage/file/upload': V3GlobalMerchantStorageFileUpload<K> & K['door'];
  readonly 'v3/global/merchant/h5/permission/applications': V3GlobalMerchantH5PermissionApplications<K> &
    K['door'];
  readonly 'v3/global/merchant/h5/permission/applications/{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId<K> &
    K['door'];
  readonly 'v3/global/merchant/h5/permission/domain/applications': V3GlobalMerchantH5PermissionDomainApplications<K> &
    K['door'];
  readonly 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId<K> &
    K['door'];
  readonly 'v3/global/merchant/h5/permission/{sub_mchid}': V3GlobalMerchantH5PermissionBySubMchid<K> &
    K['door'];
  readonly 'v3/global/merchants': V3GlobalMerchants<K> & K['door'];
  readonly 'v3/global/merchants/{sub_mchid}': V3GlobalMerchantsBySubMchid<K> & K['door'];
  readonly 'v3/global/micropay/transactions/id/{transaction_id}/reverse': V3GlobalMicropayTransactionsIdByTransactionIdReverse<K> &
    K['door'];
  readonly 'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse<K> &
    K['door'];
  readonly 'v3/global/micropay/transactions/pay': V3GlobalMicropayTransactionsPay<K> & K['door'];
  readonly 'v3/global/papay/contracts/app-pre-entrust-sign': V3GlobalPapayContractsAppPreEntrustSign<K> &
    K['door'];
  readonly 'v3/global/papay/contracts/h5-pre-entrust-sign': V3GlobalPapayContractsH5PreEntrustSign<K> &
    K['door'];
  readonly 'v3/global/papay/contracts/jsapi-pre-entrust-sign': V3GlobalPapayContractsJsapiPreEntrustSign<K> &
    K['door'];
  readonly 'v3/global/papay/contracts/miniprogram-pre-entrust-sign': V3GlobalPapayContractsMiniprogramPreEntrustSign<K> &
    K['door'];
  readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/global/papay/contracts/web-pre-entrust-sign': V3GlobalPapayContractsWebPreEntrustSign<K> &
    K['door'];
  readonly 'v3/global/papay/contracts/{contract_id}': V3GlobalPapayContractsByContractId<K> & K['door'];
  readonly 'v3/global/papay/contracts/{contract_id}/terminate': V3GlobalPapayContractsByContractIdTerminate<K> &
    K['door'];
  readonly 'v3/global/papay/transactions': V3GlobalPapayTransactions<K> & K['door'];
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse<K> &
    K['door'];
  readonly 'v3/global/papay/transactions/{transaction_id}': V3GlobalPapayTransactionsByTransactionId<K> &
    K['door'];
  readonly 'v3/global/profit-sharing/bill-download-url': V3GlobalProfitSharingBillDownloadUrl<K> & K['door'];
  readonly 'v3/global/profit-sharing/orders': V3GlobalProfitSharingOrders<K> & K['door'];
  readonly 'v3/global/profit-sharing/orders/unfreeze': V3GlobalProfitSharingOrdersUnfreeze<K> & K['door'];
  readonly 'v3/global/profit-sharing/orders/{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo<K> &
    K['door'];
  readonly 'v3/global/profit-sharing/receivers': V3GlobalProfitSharingReceivers<K> & K['door'];
  readonly 'v3/global/profit-sharing/receivers/{account}': V3GlobalProfitSharingReceiversByAccount<K> &
    K['door'];
  readonly 'v3/global/profit-sharing/refunds/bill-download-url': V3GlobalProfitSharingRefundsBillDownloadUrl<K> &
    K['door'];
  readonly 'v3/global/profit-sharing/refunds/refundable-balance': V3GlobalProfitSharingRefundsRefundableBalance<K> &
    K['door'];
  readonly 'v3/global/profit-sharing/transactions/mark': V3GlobalProfitSharingTransactionsMark<K> & K['door'];
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/amounts': V3GlobalProfitSharingTransactionsByTransactionIdAmounts<K> &
    K['door'];
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts<K> &
    K['door'];
  readonly 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid<K> &
    K['door'];
  readonly 'v3/global/refund/recharge-balance': V3GlobalRefundRechargeBalance<K> & K['door'];
  readonly 'v3/global/refunds': V3GlobalRefunds<K> & K['door'];
  readonly 'v3/global/refunds/id/{refund_id}': V3GlobalRefundsIdByRefundId<K> & K['door'];
  readonly 'v3/global/refunds/out-refund-no/{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo<K> &
    K['door'];
  readonly 'v3/global/settle/settlements': V3GlobalSettleSettlements<K> & K['door'];
  readonly 'v3/global/statements': V3GlobalStatements<K> & K['door'];
  readonly 'v3/global/transactions/app': V3GlobalTransactionsApp<K> & K['door'];
  readonly 'v3/global/transactions/id/{transaction_id}': V3GlobalTransactionsIdByTransactionId<K> & K['door'];
  readonly 'v3/global/transactions/id/{transaction_id}/close': V3GlobalTransactionsIdByTransactionIdClose<K> &
    K['door'];
  readonly 'v3/global/transactions/jsapi': V3GlobalTransactionsJsapi<K> & K['door'];
  readonly 'v3/global/transactions/mweb': V3GlobalTransactionsMweb<K> & K['door'];
  readonly 'v3/global/transactions/native': V3GlobalTransactionsNative<K> & K['door'];
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}': V3GlobalTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}/close': V3GlobalTransactionsOutTradeNoByOutTradeNoClose<K> &
    K['door'];
  readonly 'v3/goldplan/merchants/changecustompagestatus': V3GoldplanMerchantsChangecustompagestatus<K> &
    K['door'];
  readonly 'v3/goldplan/merchants/changegoldplanstatus': V3GoldplanMerchantsChangegoldplanstatus<K> &
    K['door'];
  readonly 'v3/goldplan/merchants/close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow<K> &
    K['door'];
  readonly 'v3/goldplan/merchants/open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow<K> &
    K['door'];
  readonly 'v3/goldplan/merchants/set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter<K> &
    K['door'];
  readonly 'v3/gov/subsidy/audit/cup/invalid': V3GovSubsidyAuditCupInvalid<K> & K['door'];
  readonly 'v3/gov/subsidy/audit/cup/query': V3GovSubsidyAuditCupQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/audit/cup/refund/sync': V3GovSubsidyAuditCupRefundSync<K> & K['door'];
  readonly 'v3/gov/subsidy/audit/cup/update': V3GovSubsidyAuditCupUpdate<K> & K['door'];
  readonly 'v3/gov/subsidy/audit/cup/upload': V3GovSubsidyAuditCupUpload<K> & K['door'];
  readonly 'v3/gov/subsidy/companies/query': V3GovSubsidyCompaniesQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/goods/upload': V3GovSubsidyGoodsUpload<K> & K['door'];
  readonly 'v3/gov/subsidy/n-qualifications/sync': V3GovSubsidyNQualificationsSync<K> & K['door'];
  readonly 'v3/gov/subsidy/qualification': V3GovSubsidyQualification<K> & K['door'];
  readonly 'v3/gov/subsidy/qualifications/passthrough/cancel': V3GovSubsidyQualificationsPassthroughCancel<K> &
    K['door'];
  readonly 'v3/gov/subsidy/qualifications/passthrough/claim': V3GovSubsidyQualificationsPassthroughClaim<K> &
    K['door'];
  readonly 'v3/gov/subsidy/qualifications/passthrough/query': V3GovSubsidyQualificationsPassthroughQuery<K> &
    K['door'];
  readonly 'v3/gov/subsidy/qualifications/query': V3GovSubsidyQualificationsQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/qualifications/sync': V3GovSubsidyQualificationsSync<K> & K['door'];
  readonly 'v3/gov/subsidy/sncode/lock': V3GovSubsidySncodeLock<K> & K['door'];
  readonly 'v3/gov/subsidy/sncode/query': V3GovSubsidySncodeQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/sncode/unlock': V3GovSubsidySncodeUnlock<K> & K['door'];
  readonly 'v3/gov/subsidy/transactions/query': V3GovSubsidyTransactionsQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/transactions/summary/query-day': V3GovSubsidyTransactionsSummaryQueryDay<K> &
    K['door'];
  readonly 'v3/gov/subsidy/transactions/sync': V3GovSubsidyTransactionsSync<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/authcode/cancel': V3GovSubsidyZhejiangAuthcodeCancel<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/authcode/commit': V3GovSubsidyZhejiangAuthcodeCommit<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/authcode/issue': V3GovSubsidyZhejiangAuthcodeIssue<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/authcode/refund': V3GovSubsidyZhejiangAuthcodeRefund<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/authcode/try': V3GovSubsidyZhejiangAuthcodeTry<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/goods/query': V3GovSubsidyZhejiangGoodsQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/n-qualifications/confirm': V3GovSubsidyZhejiangNQualificationsConfirm<K> &
    K['door'];
  readonly 'v3/gov/subsidy/zhejiang/qualifications/alter': V3GovSubsidyZhejiangQualificationsAlter<K> &
    K['door'];
  readonly 'v3/gov/subsidy/zhejiang/qualifications/claim': V3GovSubsidyZhejiangQualificationsClaim<K> &
    K['door'];
  readonly 'v3/gov/subsidy/zhejiang/qualifications/query': V3GovSubsidyZhejiangQualificationsQuery<K> &
    K['door'];
  readonly 'v3/gov/subsidy/zhejiang/qualifications/sync': V3GovSubsidyZhejiangQualificationsSync<K> &
    K['door'];
  readonly 'v3/gov/subsidy/zhejiang/sncode/lock': V3GovSubsidyZhejiangSncodeLock<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/sncode/query': V3GovSubsidyZhejiangSncodeQuery<K> & K['door'];
  readonly 'v3/gov/subsidy/zhejiang/sncode/unlock': V3GovSubsidyZhejiangSncodeUnlock<K> & K['door'];
  readonly 'v3/hire-power-bank/insurance-orders': V3HirePowerBankInsuranceOrders<K> & K['door'];
  readonly 'v3/hire-power-bank/insurance-orders/{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo<K> &
    K['door'];
  readonly 'v3/hire-power-bank/user-qualifications/{openid}': V3HirePowerBankUserQualificationsByOpenid<K> &
    K['door'];
  readonly 'v3/industry-coupon/tokens': V3IndustryCouponTokens<K> & K['door'];
  readonly 'v3/industry-rebate/retail-industry/transactions': V3IndustryRebateRetailIndustryTransactions<K> &
    K['door'];
  readonly 'v3/industry-rebate/transactions/{transaction_id}': V3IndustryRebateTransactionsByTransactionId<K> &
    K['door'];
  readonly 'v3/inspolicymgr/deduct/authorizations': V3InspolicymgrDeductAuthorizations<K> & K['door'];
  readonly 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo<K> &
    K['door'];
  readonly 'v3/inspolicymgr/deduct/policies': V3InspolicymgrDeductPolicies<K> & K['door'];
  readonly 'v3/inspolicymgr/deduct/policies/{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo<K> &
    K['door'];
  readonly 'v3/iotmanage/device-inspections/{device_sn}': V3IotmanageDeviceInspectionsByDeviceSn<K> &
    K['door'];
  readonly 'v3/iotmanage/devices': V3IotmanageDevices<K> & K['door'];
  readonly 'v3/lovefeast/brands/{brand_id}': V3LovefeastBrandsByBrandId<K> & K['door'];
  readonly 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrandId<K> &
    K['door'];
  readonly 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': V3MarketingBankFavorUsersByOpenidBankMultiActivity<K> &
    K['door'];
  readonly 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCouponId<K> &
    K['door'];
  readonly 'v3/marketing/bank/packages/{package_id}/tasks': V3MarketingBankPackagesByPackageIdTasks<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/callbacks': V3MarketingBusifavorCallbacks<K> & K['door'];
  readonly 'v3/marketing/busifavor/coupons/associate': V3MarketingBusifavorCouponsAssociate<K> & K['door'];
  readonly 'v3/marketing/busifavor/coupons/deactivate': V3MarketingBusifavorCouponsDeactivate<K> & K['door'];
  readonly 'v3/marketing/busifavor/coupons/disassociate': V3MarketingBusifavorCouponsDisassociate<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/coupons/return': V3MarketingBusifavorCouponsReturn<K> & K['door'];
  readonly 'v3/marketing/busifavor/coupons/send': V3MarketingBusifavorCouponsSend<K> & K['door'];
  readonly 'v3/marketing/busifavor/coupons/use': V3MarketingBusifavorCouponsUse<K> & K['door'];
  readonly 'v3/marketing/busifavor/coupons/{card_id}/send': V3MarketingBusifavorCouponsByCardIdSend<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/product-coupons/pre-send': V3MarketingBusifavorProductCouponsPreSend<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/product-coupons/send': V3MarketingBusifavorProductCouponsSend<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/stocks': V3MarketingBusifavorStocks<K> & K['door'];
  readonly 'v3/marketing/busifavor/stocks/{stock_id}': V3MarketingBusifavorStocksByStockId<K> & K['door'];
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/budget': V3MarketingBusifavorStocksByStockIdBudget<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': V3MarketingBusifavorStocksByStockIdCouponcodes<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts': V3MarketingBusifavorSubsidyPayReceipts<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/subsidy/return-receipts': V3MarketingBusifavorSubsidyReturnReceipts<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/users/{openid}/coupons': V3MarketingBusifavorUsersByOpenidCoupons<K> &
    K['door'];
  readonly 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid<K> &
    K['door'];
  readonly 'v3/marketing/favor/callbacks': V3MarketingFavorCallbacks<K> & K['door'];
  readonly 'v3/marketing/favor/coupon-stocks': V3MarketingFavorCouponStocks<K> & K['door'];
  readonly 'v3/marketing/favor/media/image-upload': V3MarketingFavorMediaImageUpload<K> & K['door'];
  readonly 'v3/marketing/favor/stocks': V3MarketingFavorStocks<K> & K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}': V3MarketingFavorStocksByStockId<K> & K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/items': V3MarketingFavorStocksByStockIdItems<K> & K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/merchants': V3MarketingFavorStocksByStockIdMerchants<K> &
    K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId<K> &
    K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/pause': V3MarketingFavorStocksByStockIdPause<K> & K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow': V3MarketingFavorStocksByStockIdRefundFlow<K> &
    K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay<K> &
    K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/restart': V3MarketingFavorStocksByStockIdRestart<K> &
    K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/start': V3MarketingFavorStocksByStockIdStart<K> & K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow': V3MarketingFavorStocksByStockIdUseFlow<K> &
    K['door'];
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay<K> &
    K['door'];
  readonly 'v3/marketing/favor/users/{openid}/coupons': V3MarketingFavorUsersByOpenidCoupons<K> & K['door'];
  readonly 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/activities': V3MarketingGoodsSubsidyActivityActivities<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': V3MarketingGoodsSubsidyActivityActivityByActivityIdApply<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/qualification/lock': V3MarketingGoodsSubsidyActivityQualificationLock<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/qualification/unlock': V3MarketingGoodsSubsidyActivityQualificationUnlock<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores<K> &
    K['door'];
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode<K> &
    K['door'];
  readonly 'v3/marketing/membercard-activity/activities': V3MarketingMembercardActivityActivities<K> &
    K['door'];
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId<K> &
    K['door'];
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminate<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicket<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/callback': V3MarketingMembercardOpenCallback<K> & K['door'];
  readonly 'v3/marketing/membercard-open/cards': V3MarketingMembercardOpenCards<K> & K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}': V3MarketingMembercardOpenCardsByCardId<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDeposit<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcode<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRights<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgrade<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/cards/{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImport<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/phonenumber-member/import': V3MarketingMembercardOpenPhonenumberMemberImport<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/phonenumber-member/search': V3MarketingMembercardOpenPhonenumberMemberSearch<K> &
    K['door'];
  readonly 'v3/marketing/membercard-open/user/cards': V3MarketingMembercardOpenUserCards<K> & K['door'];
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlans<K> &
    K['door'];
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans<K> &
    K['door'];
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId<K> &
    K['door'];
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate<K> &
    K['door'];
  readonly 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks': V3MarketingPartnerProductCouponImageGenerationTasks<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/media/upload-image': V3MarketingPartnerProductCouponMediaUploadImage<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/notify-configs': V3MarketingPartnerProductCouponNotifyConfigs<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons': V3MarketingPartnerProductCouponProductCoupons<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': V3MarketingPartnerProductCouponUsersByOpenidCouponBundles<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons': V3MarketingPartnerProductCouponUsersByOpenidCoupons<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon<K> &
    K['door'];
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle<K> &
    K['door'];
  readonly 'v3/marketing/partnerships': V3MarketingPartnerships<K> & K['door'];
  readonly 'v3/marketing/partnerships/build': V3MarketingPartnershipsBuild<K> & K['door'];
  readonly 'v3/marketing/partnerships/terminate': V3MarketingPartnershipsTerminate<K> & K['door'];
  readonly 'v3/marketing/paygiftactivity/activities': V3MarketingPaygiftactivityActivities<K> & K['door'];
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId<K> &
    K['door'];
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/goods': V3MarketingPaygiftactivityActivitiesByActivityIdGoods<K> &
    K['door'];
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': V3MarketingPaygiftactivityActivitiesByActivityIdMerchants<K> &
    K['door'];
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd<K> &
    K['door'];
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete<K> &
    K['door'];
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': V3MarketingPaygiftactivityActivitiesByActivityIdTerminate<K> &
    K['door'];
  readonly 'v3/marketing/paygiftactivity/unique-threshold-activity': V3MarketingPaygiftactivityUniqueThresholdActivity<K> &
    K['door'];
  readonly 'v3/marketing/shopping-receipt/customentrances': V3MarketingShoppingReceiptCustomentrances<K> &
    K['door'];
  readonly 'v3/marketing/shopping-receipt/customentrances/{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId<K> &
    K['door'];
  readonly 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos<K> &
    K['door'];
  readonly 'v3/marketing/shopping-receipt/shoppingreceipts': V3MarketingShoppingReceiptShoppingreceipts<K> &
    K['door'];
  readonly 'v3/marketing/weekly-discount/activities': V3MarketingWeeklyDiscountActivities<K> & K['door'];
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId<K> &
    K['door'];
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}/apply': V3MarketingWeeklyDiscountActivitiesByActivityIdApply<K> &
    K['door'];
  readonly 'v3/marketing/withdraw-favor/users/{openid}/coupons': V3MarketingWithdrawFavorUsersByOpenidCoupons<K> &
    K['door'];
  readonly 'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySubMchid<K> &
    K['door'];
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}': V3MchManageMchManageRecordsByManageRecordId<K> &
    K['door'];
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions<K> &
    K['door'];
  readonly 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': V3MchManageSubmissionFilesSubMchidBySubMchidUpload<K> &
    K['door'];
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId<K> &
    K['door'];
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit<K> &
    K['door'];
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload<K> &
    K['door'];
  readonly 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySubMchid<K> &
    K['door'];
  readonly 'v3/mch_operate/risk/withdrawl-apply': V3MchOperateRiskWithdrawlApply<K> & K['door'];
  readonly 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId<K> &
    K['door'];
  readonly 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchcontactalterapplyment': V3MchalterapplyMchcontactalterapplyment<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchsubjectalterapplyment': V3MchalterapplyMchsubjectalterapplyment<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId<K> &
    K['door'];
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke<K> &
    K['door'];
  readonly 'v3/mchalterapply/merchantnamealterapplyment': V3MchalterapplyMerchantnamealterapplyment<K> &
    K['door'];
  readonly 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId<K> &
    K['door'];
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke<K> &
    K['door'];
  readonly 'v3/med-ins/orders': V3MedInsOrders<K> & K['door'];
  readonly 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo<K> &
    K['door'];
  readonly 'v3/med-ins/orders/out-trade-no/{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/med-ins/refunds/notify': V3MedInsRefundsNotify<K> & K['door'];
  readonly 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': V3MerchantRiskManageEcTradeRiskQueryRiskTrades<K> &
    K['door'];
  readonly 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': V3MerchantRiskManageEcTradeRiskRecvDisposeResult<K> &
    K['door'];
  readonly 'v3/merchant-risk-manage/report-trade-union-information': V3MerchantRiskManageReportTradeUnionInformation<K> &
    K['door'];
  readonly 'v3/merchant-risk-manage/trade-risk-information': V3MerchantRiskManageTradeRiskInformation<K> &
    K['door'];
  readonly 'v3/merchant-risk-manage/trade-risk-result': V3MerchantRiskManageTradeRiskResult<K> & K['door'];
  readonly 'v3/merchant-risk-manage/violation-notifications': V3MerchantRiskManageViolationNotifications<K> &
    K['door'];
  readonly 'v3/merchant-service/complaint-notifications': V3MerchantServiceComplaintNotifications<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints': V3MerchantServiceComplaints<K> & K['door'];
  readonly 'v3/merchant-service/complaints/{transaction_id}': V3MerchantServiceComplaintsByTransactionId<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints-v2': V3MerchantServiceComplaintsV2<K> & K['door'];
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/complete': V3MerchantServiceComplaintsV2ByComplaintIdComplete<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response': V3MerchantServiceComplaintsV2ByComplaintIdResponse<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService<K> &
    K['door'];
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress<K> &
    K['door'];
  readonly 'v3/merchant-service/feedbacks': V3MerchantServiceFeedbacks<K> & K['door'];
  readonly 'v3/merchant-service/images/upload': V3MerchantServiceImagesUpload<K> & K['door'];
  readonly 'v3/merchant-service/images/{media_id}': V3MerchantServiceImagesByMediaId<K> & K['door'];
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications': V3MerchantSettlementMerchantSettleRuleApplications<K> &
    K['door'];
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId<K> &
    K['door'];
  readonly 'v3/merchant-store/stores': V3MerchantStoreStores<K> & K['door'];
  readonly 'v3/merchant-store/stores/{store_id}': V3MerchantStoreStoresByStoreId<K> & K['door'];
  readonly 'v3/merchant-store/stores/{store_id}/recipients/bind': V3MerchantStoreStoresByStoreIdRecipientsBind<K> &
    K['door'];
  readonly 'v3/merchant-store/stores/{store_id}/recipients/unbind': V3MerchantStoreStoresByStoreIdRecipientsUnbind<K> &
    K['door'];
  readonly 'v3/merchant/fund/balance/{account_type}': V3MerchantFundBalanceByAccountType<K> & K['door'];
  readonly 'v3/merchant/fund/dayendbalance/{account_type}': V3MerchantFundDayendbalanceByAccountType<K> &
    K['door'];
  readonly 'v3/merchant/fund/withdraw': V3MerchantFundWithdraw<K> & K['door'];
  readonly 'v3/merchant/fund/withdraw/bill-type/{bill_type}': V3MerchantFundWithdrawBillTypeByBillType<K> &
    K['door'];
  readonly 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId<K> &
    K['door'];
  readonly 'v3/merchant/media/upload': V3MerchantMediaUpload<K> & K['door'];
  readonly 'v3/merchant/media/video_upload': V3MerchantMediaVideoUpload<K> & K['door'];
  readonly 'v3/merchantfund/merchant/income-records': V3MerchantfundMerchantIncomeRecords<K> & K['door'];
  readonly 'v3/merchantfund/partner/income-records': V3MerchantfundPartnerIncomeRecords<K> & K['door'];
  readonly 'v3/multiuse/stocks/{stock_id}/refund-flow': V3MultiuseStocksByStockIdRefundFlow<K> & K['door'];
  readonly 'v3/multiuse/stocks/{stock_id}/send-flow': V3MultiuseStocksByStockIdSendFlow<K> & K['door'];
  readonly 'v3/multiuse/stocks/{stock_id}/use-flow': V3MultiuseStocksByStockIdUseFlow<K> & K['door'];
  readonly 'v3/multiuse/users/{openid}/coupons': V3MultiuseUsersByOpenidCoupons<K> & K['door'];
  readonly 'v3/new-tax-control-fapiao/card-template': V3NewTaxControlFapiaoCardTemplate<K> & K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications': V3NewTaxControlFapiaoFapiaoApplications<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-general': V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/merchant/base-information': V3NewTaxControlFapiaoMerchantBaseInformation<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/merchant/development-config': V3NewTaxControlFapiaoMerchantDevelopmentConfig<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/merchant/tax-codes': V3NewTaxControlFapiaoMerchantTaxCodes<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': V3NewTaxControlFapiaoMerchantBySubMchidCheck<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus<K> &
    K['door'];
  readonly 'v3/new-tax-control-fapiao/user-title': V3NewTaxControlFapiaoUserTitle<K> & K['door'];
  readonly 'v3/new-tax-control-fapiao/user-title/title-url': V3NewTaxControlFapiaoUserTitleTitleUrl<K> &
    K['door'];
  readonly 'v3/offlineface/authinfo': V3OfflinefaceAuthinfo<K> & K['door'];
  readonly 'v3/offlineface/contracts/presign': V3OfflinefaceContractsPresign<K> & K['door'];
  readonly 'v3/offlineface/contracts/{contract_id}': V3OfflinefaceContractsByContractId<K> & K['door'];
  readonly 'v3/offlineface/face-collections': V3OfflinefaceFaceCollections<K> & K['door'];
  readonly 'v3/offlineface/face-collections/{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId<K> &
    K['door'];
  readonly 'v3/offlineface/repayment-url': V3OfflinefaceRepaymentUrl<K> & K['door'];
  readonly 'v3/offlineface/transactions': V3OfflinefaceTransactions<K> & K['door'];
  readonly 'v3/offlineface/transactions/out-trade-no/{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/offlinefacemch/organizations': V3OfflinefacemchOrganizations<K> & K['door'];
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId<K> &
    K['door'];
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract<K> &
    K['door'];
  readonly 'v3/offlinefacemch/tokens': V3OfflinefacemchTokens<K> & K['door'];
  readonly 'v3/palmservice/authorization/openid/{openid}': V3PalmserviceAuthorizationOpenidByOpenid<K> &
    K['door'];
  readonly 'v3/palmservice/authorization/preauthorize': V3PalmserviceAuthorizationPreauthorize<K> & K['door'];
  readonly 'v3/papay/contracts/{contract_id}/fail-notify': V3PapayContractsByContractIdFailNotify<K> &
    K['door'];
  readonly 'v3/papay/contracts/{contract_id}/notify': V3PapayContractsByContractIdNotify<K> & K['door'];
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId<K> &
    K['door'];
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule<K> &
    K['door'];
  readonly 'v3/papay/insurance-pay/transactions/apply': V3PapayInsurancePayTransactionsApply<K> & K['door'];
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': V3PapayInsuranceSignContractsPreEntrustSignApp<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': V3PapayInsuranceSignContractsPreEntrustSignH5<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': V3PapayInsuranceSignContractsPreEntrustSignJsapi<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': V3PapayInsuranceSignContractsPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify<K> &
    K['door'];
  readonly 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/papay/pay/harmony/transactions/apply': V3PapayPayHarmonyTransactionsApply<K> & K['door'];
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}': V3PapayPayPartnerSchedulesContractIdByContractId<K> &
    K['door'];
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': V3PapayPayPartnerSchedulesContractIdByContractIdSchedule<K> &
    K['door'];
  readonly 'v3/papay/pay/partner/transactions/apply': V3PapayPayPartnerTransactionsApply<K> & K['door'];
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}': V3PapayPaySchedulesContractIdByContractId<K> &
    K['door'];
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': V3PapayPaySchedulesContractIdByContractIdSchedule<K> &
    K['door'];
  readonly 'v3/papay/pay/transactions/apply': V3PapayPayTransactionsApply<K> & K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignContractsPreEntrustSignApp<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignContractsPreEntrustSignH5<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignContractsPreEntrustSignJsapi<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi<K> &
    K['door'];
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  readonly 'v3/papay/sign/contracts/pre-entrust-sign': V3PapaySignContractsPreEntrustSign<K> & K['door'];
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  readonly 'v3/parking/reminders/application': V3ParkingRemindersApplication<K> & K['door'];
  readonly 'v3/parking/reminders/application/query': V3ParkingRemindersApplicationQuery<K> & K['door'];
  readonly 'v3/parking/reminders/application/withdraw': V3ParkingRemindersApplicationWithdraw<K> & K['door'];
  readonly 'v3/parking/reminders/applications': V3ParkingRemindersApplications<K> & K['door'];
  readonly 'v3/parking/reminders/entry': V3ParkingRemindersEntry<K> & K['door'];
  readonly 'v3/parking/reminders/exit': V3ParkingRemindersExit<K> & K['door'];
  readonly 'v3/parking/reminders/ext-payment': V3ParkingRemindersExtPayment<K> & K['door'];
  readonly 'v3/parking/reminders/parking-fee': V3ParkingRemindersParkingFee<K> & K['door'];
  readonly 'v3/parking/reminders/parking-lot': V3ParkingRemindersParkingLot<K> & K['door'];
  readonly 'v3/parking/reminders/payment': V3ParkingRemindersPayment<K> & K['door'];
  readonly 'v3/partner-papay/contracts/{contract_id}/fail-notify': V3PartnerPapayContractsByContractIdFailNotify<K> &
    K['door'];
  readonly 'v3/partner-papay/contracts/{contract_id}/notify': V3PartnerPapayContractsByContractIdNotify<K> &
    K['door'];
  readonly 'v3/partner-transfer/batches': V3PartnerTransferBatches<K> & K['door'];
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}': V3PartnerTransferBatchesBatchIdByBatchId<K> &
    K['door'];
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}': V3PayDevicesOpenScenarioSpeakerByDeviceSn<K> &
    K['door'];
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': V3PayDevicesOpenScenarioSpeakerByDeviceSnBind<K> &
    K['door'];
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind<K> &
    K['door'];
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind<K> &
    K['door'];
  readonly 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport<K> &
    K['door'];
  readonly 'v3/pay-devices/printers/{device_id}/print-orders': V3PayDevicesPrintersByDeviceIdPrintOrders<K> &
    K['door'];
  readonly 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo<K> &
    K['door'];
  readonly 'v3/pay/acquiring-bank/transactions/exposure': V3PayAcquiringBankTransactionsExposure<K> &
    K['door'];
  readonly 'v3/pay/instal/exposure': V3PayInstalExposure<K> & K['door'];
  readonly 'v3/pay/instal/partner/exposure': V3PayInstalPartnerExposure<K> & K['door'];
  readonly 'v3/pay/partner/transactions/app': V3PayPartnerTransactionsApp<K> & K['door'];
  readonly 'v3/pay/partner/transactions/app-with-contract': V3PayPartnerTransactionsAppWithContract<K> &
    K['door'];
  readonly 'v3/pay/partner/transactions/codepay': V3PayPartnerTransactionsCodepay<K> & K['door'];
  readonly 'v3/pay/partner/transactions/exposure': V3PayPartnerTransactionsExposure<K> & K['door'];
  readonly 'v3/pay/partner/transactions/h5': V3PayPartnerTransactionsH5<K> & K['door'];
  readonly 'v3/pay/partner/transactions/id/{transaction_id}': V3PayPartnerTransactionsIdByTransactionId<K> &
    K['door'];
  readonly 'v3/pay/partner/transactions/jsapi': V3PayPartnerTransactionsJsapi<K> & K['door'];
  readonly 'v3/pay/partner/transactions/jsapi-with-contract': V3PayPartnerTransactionsJsapiWithContract<K> &
    K['door'];
  readonly 'v3/pay/partner/transactions/miniprogram': V3PayPartnerTransactionsMiniprogram<K> & K['door'];
  readonly 'v3/pay/partner/transactions/native': V3PayPartnerTransactionsNative<K> & K['door'];
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose<K> &
    K['door'];
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse<K> &
    K['door'];
  readonly 'v3/pay/partner/transactions/scannedpos': V3PayPartnerTransactionsScannedpos<K> & K['door'];
  readonly 'v3/pay/transactions/app': V3PayTransactionsApp<K> & K['door'];
  readonly 'v3/pay/transactions/app-with-contract': V3PayTransactionsAppWithContract<K> & K['door'];
  readonly 'v3/pay/transactions/codepay': V3PayTransactionsCodepay<K> & K['door'];
  readonly 'v3/pay/transactions/exposure': V3PayTransactionsExposure<K> & K['door'];
  readonly 'v3/pay/transactions/h5': V3PayTransactionsH5<K> & K['door'];
  readonly 'v3/pay/transactions/id/{transaction_id}': V3PayTransactionsIdByTransactionId<K> & K['door'];
  readonly 'v3/pay/transactions/jsapi': V3PayTransactionsJsapi<K> & K['door'];
  readonly 'v3/pay/transactions/jsapi-with-contract': V3PayTransactionsJsapiWithContract<K> & K['door'];
  readonly 'v3/pay/transactions/native': V3PayTransactionsNative<K> & K['door'];
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': V3PayTransactionsOutTradeNoByOutTradeNoClose<K> &
    K['door'];
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': V3PayTransactionsOutTradeNoByOutTradeNoReverse<K> &
    K['door'];
  readonly 'v3/payroll-card/authentications': V3PayrollCardAuthentications<K> & K['door'];
  readonly 'v3/payroll-card/authentications/pre-order': V3PayrollCardAuthenticationsPreOrder<K> & K['door'];
  readonly 'v3/payroll-card/authentications/pre-order-with-auth': V3PayrollCardAuthenticationsPreOrderWithAuth<K> &
    K['door'];
  readonly 'v3/payroll-card/authentications/{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber<K> &
    K['door'];
  readonly 'v3/payroll-card/relations/{openid}': V3PayrollCardRelationsByOpenid<K> & K['door'];
  readonly 'v3/payroll-card/tokens': V3PayrollCardTokens<K> & K['door'];
  readonly 'v3/payroll-card/transfer-batches': V3PayrollCardTransferBatches<K> & K['door'];
  readonly 'v3/payroll-card/wesure/insurance': V3PayrollCardWesureInsurance<K> & K['door'];
  readonly 'v3/payroll-card/wesure/token-validations': V3PayrollCardWesureTokenValidations<K> & K['door'];
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/apply': V3PlatsolutionEcommerceBankTransferRechargesApply<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts': V3PlatsolutionEcommerceInsuranceCompensationContracts<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills': V3PlatsolutionEcommerceMchTransferCompensateBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': V3PlatsolutionEcommerceMchTransferInsuranceClaimBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': V3PlatsolutionEcommerceMchTransferSubMchCompensationBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills': V3PlatsolutionEcommerceMchTransferTransferBills<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/recharge-employees': V3PlatsolutionEcommerceRechargeEmployees<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/recharges/apply': V3PlatsolutionEcommerceRechargesApply<K> & K['door'];
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders': V3PlatsolutionEcommerceSettlePrepaySettleOrders<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw<K> &
    K['door'];
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/apply': V3PlatsolutionInsuranceMchTransferBatchesApply<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/apply': V3PlatsolutionInsuranceMchTransferReservationApply<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose<K> &
    K['door'];
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/apply': V3PlatsolutionMchTransferBatchesApply<K> & K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchId<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/reservation/apply': V3PlatsolutionMchTransferReservationApply<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose<K> &
    K['door'];
  readonly 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservationId<K> &
    K['door'];
  readonly 'v3/profitsharing/bills': V3ProfitsharingBills<K> & K['door'];
  readonly 'v3/profitsharing/merchant-configs/{sub_mchid}': V3ProfitsharingMerchantConfigsBySubMchid<K> &
    K['door'];
  readonly 'v3/profitsharing/orders': V3ProfitsharingOrders<K> & K['door'];
  readonly 'v3/profitsharing/orders/unfreeze': V3ProfitsharingOrdersUnfreeze<K> & K['door'];
  readonly 'v3/profitsharing/orders/{out_order_no}': V3ProfitsharingOrdersByOutOrderNo<K> & K['door'];
  readonly 'v3/profitsharing/receivers/add': V3ProfitsharingReceiversAdd<K> & K['door'];
  readonly 'v3/profitsharing/receivers/delete': V3ProfitsharingReceiversDelete<K> & K['door'];
  readonly 'v3/profitsharing/return-orders': V3ProfitsharingReturnOrders<K> & K['door'];
  readonly 'v3/profitsharing/return-orders/{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo<K> &
    K['door'];
  readonly 'v3/profitsharing/transactions/{transaction_id}/amounts': V3ProfitsharingTransactionsByTransactionIdAmounts<K> &
    K['door'];
  readonly 'v3/qrcode/transactions': V3QrcodeTransactions<K> & K['door'];
  readonly 'v3/qrcode/transactions/out-trade-no/{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/qrcode/user-services/contract-id/{contract_id}': V3QrcodeUserServicesContractIdByContractId<K> &
    K['door'];
  readonly 'v3/rate-activity/applications': V3RateActivityApplications<K> & K['door'];
  readonly 'v3/rate-activity/applications/id/{application_id}': V3RateActivityApplicationsIdByApplicationId<K> &
    K['door'];
  readonly 'v3/realname/verify': V3RealnameVerify<K> & K['door'];
  readonly 'v3/recharge/bank-transfer-recharges/apply': V3RechargeBankTransferRechargesApply<K> & K['door'];
  readonly 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo<K> &
    K['door'];
  readonly 'v3/refund/domestic/refunds': V3RefundDomesticRefunds<K> & K['door'];
  readonly 'v3/refund/domestic/refunds/{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo<K> & K['door'];
  readonly 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund<K> &
    K['door'];
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo<K> &
    K['door'];
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose<K> &
    K['door'];
  readonly 'v3/repayment/combine-transactions/partner/prepay': V3RepaymentCombineTransactionsPartnerPrepay<K> &
    K['door'];
  readonly 'v3/security/echo': V3SecurityEcho<K> & K['door'];
  readonly 'v3/smartguide/guides': V3SmartguideGuides<K> & K['door'];
  readonly 'v3/smartguide/guides/{guide_id}': V3SmartguideGuidesByGuideId<K> & K['door'];
  readonly 'v3/smartguide/guides/{guide_id}/assign': V3SmartguideGuidesByGuideIdAssign<K> & K['door'];
  readonly 'v3/taxi-invoice/attendance/punch': V3TaxiInvoiceAttendancePunch<K> & K['door'];
  readonly 'v3/taxi-invoice/cards': V3TaxiInvoiceCards<K> & K['door'];
  readonly 'v3/taxi-invoice/cards/upload-file': V3TaxiInvoiceCardsUploadFile<K> & K['door'];
  readonly 'v3/taxi-invoice/driver/update-driver': V3TaxiInvoiceDriverUpdateDriver<K> & K['door'];
  readonly 'v3/taxi-invoice/drivers/{driver_license}': V3TaxiInvoiceDriversByDriverLicense<K> & K['door'];
  readonly 'v3/taxi-invoice/taxi-companies/{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompanyMchid<K> &
    K['door'];
  readonly 'v3/taxi-invoice/taxi-company/create-taxi-company': V3TaxiInvoiceTaxiCompanyCreateTaxiCompany<K> &
    K['door'];
  readonly 'v3/taxi-invoice/taxi/update-taxi': V3TaxiInvoiceTaxiUpdateTaxi<K> & K['door'];
  readonly 'v3/taxi-invoice/taxies/{plate_number}': V3TaxiInvoiceTaxiesByPlateNumber<K> & K['door'];
  readonly 'v3/taxi-invoice/user-taxi-order/find-by-token': V3TaxiInvoiceUserTaxiOrderFindByToken<K> &
    K['door'];
  readonly 'v3/taxi-invoice/user-taxi-orders': V3TaxiInvoiceUserTaxiOrders<K> & K['door'];
  readonly 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid<K> &
    K['door'];
  readonly 'v3/transaction-block/transaction-block-records/{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlockRecordId<K> &
    K['door'];
  readonly 'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid<K> &
    K['door'];
  readonly 'v3/transaction-block/transaction-block-submissions/{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId<K> &
    K['door'];
  readonly 'v3/transfer-detail/electronic-receipts': V3TransferDetailElectronicReceipts<K> & K['door'];
  readonly 'v3/transfer/batches': V3TransferBatches<K> & K['door'];
  readonly 'v3/transfer/batches/batch-id/{batch_id}': V3TransferBatchesBatchIdByBatchId<K> & K['door'];
  readonly 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly 'v3/transfer/bill-receipt': V3TransferBillReceipt<K> & K['door'];
  readonly 'v3/transfer/bill-receipt/{out_batch_no}': V3TransferBillReceiptByOutBatchNo<K> & K['door'];
  readonly 'v3/transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile<K> & K['door'];
  readonly 'v3/transferdownload/signfile': V3TransferdownloadSignfile<K> & K['door'];
  readonly 'v3/vehicle/etc/contracts/{contract_id}': V3VehicleEtcContractsByContractId<K> & K['door'];
  readonly 'v3/vehicle/etc/preopen': V3VehicleEtcPreopen<K> & K['door'];
  readonly 'v3/vehicle/etc/transactions/highway': V3VehicleEtcTransactionsHighway<K> & K['door'];
  readonly 'v3/vehicle/etc/transactions/id/{transaction_id}': V3VehicleEtcTransactionsIdByTransactionId<K> &
    K['door'];
  readonly 'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/vehicle/etc/users/{openid}/contracts': V3VehicleEtcUsersByOpenidContracts<K> & K['door'];
  readonly 'v3/vehicle/parking/parkings': V3VehicleParkingParkings<K> & K['door'];
  readonly 'v3/vehicle/parking/services/find': V3VehicleParkingServicesFind<K> & K['door'];
  readonly 'v3/vehicle/transactions/out-trade-no/{out_trade_no}': V3VehicleTransactionsOutTradeNoByOutTradeNo<K> &
    K['door'];
  readonly 'v3/vehicle/transactions/parking': V3VehicleTransactionsParking<K> & K['door'];
  readonly 'v3/webhooks': V3Webhooks<K> & K['door'];
  readonly 'v3/webizpay/avail-mch-ranges': V3WebizpayAvailMchRanges<K> & K['door'];
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers<K> &
    K['door'];
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier<K> &
    K['door'];
  readonly 'v3/webizpay/bill/proof': V3WebizpayBillProof<K> & K['door'];
  readonly 'v3/webizpay/bill/trade-bill': V3WebizpayBillTradeBill<K> & K['door'];
  readonly 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo<K> &
    K['door'];
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards': V3WebizpayEmployeesByEmployeeIdQuotaCards<K> &
    K['door'];
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo<K> &
    K['door'];
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel<K> &
    K['door'];
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl<K> &
    K['door'];
  readonly 'v3/webizpay/employees/{employee_id}/revoke': V3WebizpayEmployeesByEmployeeIdRevoke<K> & K['door'];
  readonly 'v3/webizpay/stores/entity-matches': V3WebizpayStoresEntityMatches<K> & K['door'];
  readonly 'v3/webizpay/stores/entity-matches/{batch_id}': V3WebizpayStoresEntityMatchesByBatchId<K> &
    K['door'];
  readonly 'v3/webizpay/users/{user_id}/authorization-state': V3WebizpayUsersByUserIdAuthorizationState<K> &
    K['door'];
  readonly 'v3/webizpay/users/{user_id}/authorization-url': V3WebizpayUsersByUserIdAuthorizationUrl<K> &
    K['door'];
}

export interface V3PayscoreServiceorderByOutOrderNoSendPendingmessage<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` 支付分 · PayScore */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` 支付分 · PayScore */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` 支付分 · PayScore */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` 支付分 · PayScore */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreServiceorderDirectComplete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/serviceorder/direct-complete` 支付分·免确认模式 · PayScore: without confirmation */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/serviceorder/direct-complete` 支付分·免确认模式 · PayScore: without confirmation */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServiceorderDirectComplete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/partner/serviceorder/direct-complete` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/serviceorder/direct-complete` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissions<out K extends Kind> extends Chain<K> {
  readonly applyForScene: V3PayscorePartnerPermissionsApplyForScene<K> & K['door'];
  readonly 'apply-for-scene': V3PayscorePartnerPermissionsApplyForScene<K> & K['door'];
  readonly assessUserRiskLevel: V3PayscorePartnerPermissionsAssessUserRiskLevel<K> & K['door'];
  readonly 'assess-user-risk-level': V3PayscorePartnerPermissionsAssessUserRiskLevel<K> & K['door'];
  readonly authorizationCode: V3PayscorePartnerPermissionsAuthorizationCode<K> & K['door'];
  readonly 'authorization-code': V3PayscorePartnerPermissionsAuthorizationCode<K> & K['door'];
  readonly search: V3PayscorePartnerPermissionsSearch<K> & K['door'];
  readonly terminate: V3PayscorePartnerPermissionsTerminate<K> & K['door'];
  /** `POST /v3/payscore/partner/permissions` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/permissions` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissionsApplyForScene<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/partner/permissions/apply-for-scene` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/permissions/apply-for-scene` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissionsAssessUserRiskLevel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/partner/permissions/assess-user-risk-level` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/permissions/assess-user-risk-level` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissionsAuthorizationCode<out K extends Kind> extends Chain<K> {
  readonly _authorization_code_: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
  readonly '{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate<K> &
    K['door'];
  /** `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  get<Data = unknown>(options: PathOptions<'authorization_code'>): Result<K, Data>;
  /** `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  getAsync<Data = unknown>(options: PathOptions<'authorization_code'>): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  post<Data = unknown>(options: PathOptions<'authorization_code'>): Result<K, Data>;
  /** `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  postAsync<Data = unknown>(options: PathOptions<'authorization_code'>): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissionsSearch<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/partner/permissions/search` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/partner/permissions/search` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerPermissionsTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/partner/permissions/terminate` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/permissions/terminate` 支付分·服务商模式·免确认 · PayScore: partner mode, without confirmation */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServiceAccountApplications<out K extends Kind> extends Chain<K> {
  readonly _out_apply_no_: V3PayscorePartnerServiceAccountApplicationsByOutApplyNo<K> & K['door'];
  readonly '{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo<K> & K['door'];
  /** `POST /v3/payscore/partner/service-account-applications` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/service-account-applications` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` 支付分·服务商模式 · PayScore: partner mode */
  get<Data = unknown>(options: PathOptions<'out_apply_no'>): Result<K, Data>;
  /** `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` 支付分·服务商模式 · PayScore: partner mode */
  getAsync<Data = unknown>(options: PathOptions<'out_apply_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServicepayondeliveryorder<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/partner/servicepayondeliveryorder` 支付分·先用后付 · PayScore: use first, pay later */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/servicepayondeliveryorder` 支付分·先用后付 · PayScore: use first, pay later */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServicequotas<out K extends Kind> extends Chain<K> {
  readonly serviceId: V3PayscorePartnerServicequotasServiceId<K> & K['door'];
  readonly 'service-id': V3PayscorePartnerServicequotasServiceId<K> & K['door'];
}

export interface V3PayscorePartnerServicequotasServiceId<out K extends Kind> extends Chain<K> {
  readonly _service_id_: V3PayscorePartnerServicequotasServiceIdByServiceId<K> & K['door'];
  readonly '{service_id}': V3PayscorePartnerServicequotasServiceIdByServiceId<K> & K['door'];
}

export interface V3PayscorePartnerServicequotasServiceIdByServiceId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` 支付分·服务商模式 · PayScore: partner mode */
  get<Data = unknown>(options: PathOptions<'service_id'>): Result<K, Data>;
  /** `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` 支付分·服务商模式 · PayScore: partner mode */
  getAsync<Data = unknown>(options: PathOptions<'service_id'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbank<out K extends Kind> extends Chain<K> {
  readonly permissions: V3PayscoreAcquiringbankPermissions<K> & K['door'];
  readonly serviceorder: V3PayscoreAcquiringbankServiceorder<K> & K['door'];
  readonly servicepayondeliveryorder: V3PayscoreAcquiringbankServicepayondeliveryorder<K> & K['door'];
}

export interface V3PayscoreAcquiringbankPermissions<out K extends Kind> extends Chain<K> {
  readonly authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCode<K> & K['door'];
  readonly 'authorization-code': V3PayscoreAcquiringbankPermissionsAuthorizationCode<K> & K['door'];
  /** `POST /v3/payscore/acquiringbank/permissions` 支付分·机构模式 · PayScore: institution mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/permissions` 支付分·机构模式 · PayScore: institution mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCode<out K extends Kind> extends Chain<K> {
  readonly _authorization_code_: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
  readonly '{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode<K> &
    K['door'];
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate<K> &
    K['door'];
  /** `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` 支付分·机构模式 · PayScore: institution mode */
  get<Data = unknown>(options: PathOptions<'authorization_code'>): Result<K, Data>;
  /** `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` 支付分·机构模式 · PayScore: institution mode */
  getAsync<Data = unknown>(options: PathOptions<'authorization_code'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` 支付分·机构模式 · PayScore: institution mode */
  post<Data = unknown>(options: PathOptions<'authorization_code'>): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` 支付分·机构模式 · PayScore: institution mode */
  postAsync<Data = unknown>(options: PathOptions<'authorization_code'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorder<out K extends Kind> extends Chain<K> {
  readonly deduction: V3PayscoreAcquiringbankServiceorderDeduction<K> & K['door'];
  readonly _out_order_no_: V3PayscoreAcquiringbankServiceorderByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3PayscoreAcquiringbankServiceorderByOutOrderNo<K> & K['door'];
  /** `GET /v3/payscore/acquiringbank/serviceorder` 支付分·机构模式 · PayScore: institution mode */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/acquiringbank/serviceorder` 支付分·机构模式 · PayScore: institution mode */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/payscore/acquiringbank/serviceorder` 支付分·机构模式 · PayScore: institution mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/serviceorder` 支付分·机构模式 · PayScore: institution mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorderDeduction<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/acquiringbank/serviceorder/deduction` 支付分·机构模式 · PayScore: institution mode */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/acquiringbank/serviceorder/deduction` 支付分·机构模式 · PayScore: institution mode */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel<K> & K['door'];
  readonly complete: V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete<K> & K['door'];
  readonly modify: V3PayscoreAcquiringbankServiceorderByOutOrderNoModify<K> & K['door'];
  readonly registerdeductinfo: V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo<K> &
    K['door'];
  readonly sync: V3PayscoreAcquiringbankServiceorderByOutOrderNoSync<K> & K['door'];
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` 支付分·机构模式 · PayScore: institution mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` 支付分·机构模式 · PayScore: institution mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` 支付分·机构模式 · PayScore: institution mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` 支付分·机构模式 · PayScore: institution mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoModify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` 支付分·先用后付 · PayScore: use first, pay later */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` 支付分·先用后付 · PayScore: use first, pay later */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` 支付分·机构模式 · PayScore: institution mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` 支付分·机构模式 · PayScore: institution mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` 支付分·先用后付 · PayScore: use first, pay later */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` 支付分·先用后付 · PayScore: use first, pay later */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreAcquiringbankServicepayondeliveryorder<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/acquiringbank/servicepayondeliveryorder` 支付分·先用后付 · PayScore: use first, pay later */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/acquiringbank/servicepayondeliveryorder` 支付分·先用后付 · PayScore: use first, pay later */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreMerchantBill<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/merchant-bill` 支付分 · PayScore */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/merchant-bill` 支付分 · PayScore */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreOversea<out K extends Kind> extends Chain<K> {
  readonly partner: V3PayscoreOverseaPartner<K> & K['door'];
}

export interface V3PayscoreOverseaPartner<out K extends Kind> extends Chain<K> {
  readonly serviceorder: V3PayscoreOverseaPartnerServiceorder<K> & K['door'];
}

export interface V3PayscoreOverseaPartnerServiceorder<out K extends Kind> extends Chain<K> {
  readonly _out_order_no_: V3PayscoreOverseaPartnerServiceorderByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3PayscoreOverseaPartnerServiceorderByOutOrderNo<K> & K['door'];
  /** `GET /v3/payscore/oversea/partner/serviceorder` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/oversea/partner/serviceorder` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/payscore/oversea/partner/serviceorder` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/oversea/partner/serviceorder` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel<K> & K['door'];
  readonly complete: V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete<K> & K['door'];
  readonly sync: V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync<K> & K['door'];
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` 支付分·海外从业机构模式 · PayScore: overseas institution mode */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePayafterOrders<out K extends Kind> extends Chain<K> {
  readonly _out_order_no_: V3PayscorePayafterOrdersByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3PayscorePayafterOrdersByOutOrderNo<K> & K['door'];
  /** `GET /v3/payscore/payafter-orders` 支付分·先享后付 · PayScore: enjoy first, pay later */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/payafter-orders` 支付分·先享后付 · PayScore: enjoy first, pay later */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/payscore/payafter-orders` 支付分·先享后付 · PayScore: enjoy first, pay later */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/payafter-orders` 支付分·先享后付 · PayScore: enjoy first, pay later */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePayafterOrdersByOutOrderNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3PayscorePayafterOrdersByOutOrderNoCancel<K> & K['door'];
  readonly complete: V3PayscorePayafterOrdersByOutOrderNoComplete<K> & K['door'];
  readonly sync: V3PayscorePayafterOrdersByOutOrderNoSync<K> & K['door'];
}

export interface V3PayscorePayafterOrdersByOutOrderNoCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/payafter-orders/{out_order_no}/cancel` 支付分·先享后付 · PayScore: enjoy first, pay later */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/payafter-orders/{out_order_no}/cancel` 支付分·先享后付 · PayScore: enjoy first, pay later */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePayafterOrdersByOutOrderNoComplete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/payafter-orders/{out_order_no}/complete` 支付分·先享后付 · PayScore: enjoy first, pay later */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/payafter-orders/{out_order_no}/complete` 支付分·先享后付 · PayScore: enjoy first, pay later */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePayafterOrdersByOutOrderNoSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/payafter-orders/{out_order_no}/sync` 支付分·先享后付 · PayScore: enjoy first, pay later */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/payafter-orders/{out_order_no}/sync` 支付分·先享后付 · PayScore: enjoy first, pay later */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscorePermissions<out K extends Kind> extends Chain<K> {
  readonly assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel<K> & K['door'];
  readonly 'assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel<K> & K['door'];
  readonly authorizationCode: V3PayscorePermissionsAuthorizationCode<K> & K['door'];
  readonly 'authorization-code': V3PayscorePermissionsAuthorizationCode<K> & K['door'];
  readonly openid: V3PayscorePermissionsOpenid<K> & K['door'];
  /** `POST /v3/payscore/permissions` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/permissions` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePermissionsAssessUserRiskLevel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/permissions/assess-user-risk-level` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/permissions/assess-user-risk-level` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePermissionsAuthorizationCode<out K extends Kind> extends Chain<K> {
  readonly _authorization_code_: V3PayscorePermissionsAuthorizationCodeByAuthorizationCode<K> & K['door'];
  readonly '{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode<K> & K['door'];
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate<K> & K['door'];
  /** `GET /v3/payscore/permissions/authorization-code/{authorization_code}` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  get<Data = unknown>(options: PathOptions<'authorization_code'>): Result<K, Data>;
  /** `GET /v3/payscore/permissions/authorization-code/{authorization_code}` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  getAsync<Data = unknown>(options: PathOptions<'authorization_code'>): Promise<Answer<Data>>;
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  post<Data = unknown>(options: PathOptions<'authorization_code'>): Result<K, Data>;
  /** `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  postAsync<Data = unknown>(options: PathOptions<'authorization_code'>): Promise<Answer<Data>>;
}

export interface V3PayscorePermissionsOpenid<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3PayscorePermissionsOpenidByOpenid<K> & K['door'];
  readonly '{openid}': V3PayscorePermissionsOpenidByOpenid<K> & K['door'];
}

export interface V3PayscorePermissionsOpenidByOpenid<out K extends Kind> extends Chain<K> {
  readonly terminate: V3PayscorePermissionsOpenidByOpenidTerminate<K> & K['door'];
  /** `GET /v3/payscore/permissions/openid/{openid}` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/payscore/permissions/openid/{openid}` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3PayscorePermissionsOpenidByOpenidTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/permissions/openid/{openid}/terminate` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/payscore/permissions/openid/{openid}/terminate` 支付分·免确认模式·预授权 · PayScore: without confirmation, pre-authorised */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3PayscoreServicepayondeliveryorder<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/servicepayondeliveryorder` 支付分·先用后付 · PayScore: use first, pay later */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/servicepayondeliveryorder` 支付分·先用后付 · PayScore: use first, pay later */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreSmartretailOrders<out K extends Kind> extends Chain<K> {
  readonly _out_order_no_: V3PayscoreSmartretailOrdersByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3PayscoreSmartretailOrdersByOutOrderNo<K> & K['door'];
  /** `GET /v3/payscore/smartretail-orders` 支付分·智慧零售 · PayScore: smart retail */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/smartretail-orders` 支付分·智慧零售 · PayScore: smart retail */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/payscore/smartretail-orders` 支付分·智慧零售 · PayScore: smart retail */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/smartretail-orders` 支付分·智慧零售 · PayScore: smart retail */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreSmartretailOrdersByOutOrderNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3PayscoreSmartretailOrdersByOutOrderNoCancel<K> & K['door'];
  readonly complete: V3PayscoreSmartretailOrdersByOutOrderNoComplete<K> & K['door'];
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel` 支付分·智慧零售 · PayScore: smart retail */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel` 支付分·智慧零售 · PayScore: smart retail */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoComplete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/smartretail-orders/{out_order_no}/complete` 支付分·智慧零售 · PayScore: smart retail */
  post<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `POST /v3/payscore/smartretail-orders/{out_order_no}/complete` 支付分·智慧零售 · PayScore: smart retail */
  postAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3PayscoreUserServiceState<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/user-service-state` 支付分·免确认模式·普通授权 · PayScore: without confirmation, plainly authorised */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payscore/user-service-state` 支付分·免确认模式·普通授权 · PayScore: without confirmation, plainly authorised */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3PayscoreUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3PayscoreUsersByOpenid<K> & K['door'];
}

export interface V3PayscoreUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly permissions: V3PayscoreUsersByOpenidPermissions<K> & K['door'];
}

export interface V3PayscoreUsersByOpenidPermissions<out K extends Kind> extends Chain<K> {
  readonly _service_id_: V3PayscoreUsersByOpenidPermissionsByServiceId<K> & K['door'];
  readonly '{service_id}': V3PayscoreUsersByOpenidPermissionsByServiceId<K> & K['door'];
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceId<out K extends Kind> extends Chain<K> {
  readonly terminate: V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate<K> & K['door'];
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` 支付分·免确认模式·普通授权 · PayScore: without confirmation, plainly authorised */
  post<Data = unknown>(options: PathOptions<'openid' | 'service_id'>): Result<K, Data>;
  /** `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` 支付分·免确认模式·普通授权 · PayScore: without confirmation, plainly authorised */
  postAsync<Data = unknown>(options: PathOptions<'openid' | 'service_id'>): Promise<Answer<Data>>;
}

export interface V3AbnormalFundProcessing<out K extends Kind> extends Chain<K> {
  readonly receipts: V3AbnormalFundProcessingReceipts<K> & K['door'];
}

export interface V3AbnormalFundProcessingReceipts<out K extends Kind> extends Chain<K> {
  readonly _receipt_id_: V3AbnormalFundProcessingReceiptsByReceiptId<K> & K['door'];
  readonly '{receipt_id}': V3AbnormalFundProcessingReceiptsByReceiptId<K> & K['door'];
}

export interface V3AbnormalFundProcessingReceiptsByReceiptId<out K extends Kind> extends Chain<K> {
  readonly transferInstructions: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions<K> &
    K['door'];
  readonly 'transfer-instructions': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions<K> &
    K['door'];
  /** `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` 收付通·个人收款 · E-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'receipt_id'>): Result<K, Data>;
  /** `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` 收付通·个人收款 · E-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'receipt_id'>): Promise<Answer<Data>>;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_instruction_no_: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo<K> &
    K['door'];
  readonly '{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo<K> &
    K['door'];
  /** `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options: PathOptions<'receipt_id'>): Result<K, Data>;
  /** `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options: PathOptions<'receipt_id'>): Promise<Answer<Data>>;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` 收付通·个人收款 · E-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'receipt_id' | 'out_instruction_no'>): Result<K, Data>;
  /** `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` 收付通·个人收款 · E-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'receipt_id' | 'out_instruction_no'>): Promise<Answer<Data>>;
}

export interface V3AggracctBc<out K extends Kind> extends Chain<K> {
  readonly wbChannel: V3AggracctBcWbChannel<K> & K['door'];
  readonly 'wb-channel': V3AggracctBcWbChannel<K> & K['door'];
}

export interface V3AggracctBcWbChannel<out K extends Kind> extends Chain<K> {
  readonly account: V3AggracctBcWbChannelAccount<K> & K['door'];
  readonly bankChannelAccount: V3AggracctBcWbChannelBankChannelAccount<K> & K['door'];
  readonly 'bank-channel-account': V3AggracctBcWbChannelBankChannelAccount<K> & K['door'];
  readonly controlOrders: V3AggracctBcWbChannelControlOrders<K> & K['door'];
  readonly 'control-orders': V3AggracctBcWbChannelControlOrders<K> & K['door'];
  readonly specialReduction: V3AggracctBcWbChannelSpecialReduction<K> & K['door'];
  readonly 'special-reduction': V3AggracctBcWbChannelSpecialReduction<K> & K['door'];
}

export interface V3AggracctBcWbChannelAccount<out K extends Kind> extends Chain<K> {
  readonly balance: V3AggracctBcWbChannelAccountBalance<K> & K['door'];
  readonly mch_archives: V3AggracctBcWbChannelAccountMchArchives<K> & K['door'];
  readonly mch_media: V3AggracctBcWbChannelAccountMchMedia<K> & K['door'];
}

export interface V3AggracctBcWbChannelAccountBalance<out K extends Kind> extends Chain<K> {
  /** `GET /v3/aggracct-bc/wb-channel/account/balance` 渠道服务 · Channel services */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/aggracct-bc/wb-channel/account/balance` 渠道服务 · Channel services */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelAccountMchArchives<out K extends Kind> extends Chain<K> {
  /** `GET /v3/aggracct-bc/wb-channel/account/mch_archives` 渠道服务 · Channel services */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/aggracct-bc/wb-channel/account/mch_archives` 渠道服务 · Channel services */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelAccountMchMedia<out K extends Kind> extends Chain<K> {
  /** `GET /v3/aggracct-bc/wb-channel/account/mch_media` 渠道服务 · Channel services */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/aggracct-bc/wb-channel/account/mch_media` 渠道服务 · Channel services */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelBankChannelAccount<out K extends Kind> extends Chain<K> {
  readonly rename: V3AggracctBcWbChannelBankChannelAccountRename<K> & K['door'];
}

export interface V3AggracctBcWbChannelBankChannelAccountRename<out K extends Kind> extends Chain<K> {
  readonly _application_id_: V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId<K> & K['door'];
  readonly '{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId<K> & K['door'];
  /** `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename` 渠道服务 · Channel services */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename` 渠道服务 · Channel services */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` 渠道服务 · Channel services */
  get<Data = unknown>(options: PathOptions<'application_id'>): Result<K, Data>;
  /** `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` 渠道服务 · Channel services */
  getAsync<Data = unknown>(options: PathOptions<'application_id'>): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelControlOrders<out K extends Kind> extends Chain<K> {
  readonly info: V3AggracctBcWbChannelControlOrdersInfo<K> & K['door'];
  readonly punish: V3AggracctBcWbChannelControlOrdersPunish<K> & K['door'];
  readonly recover: V3AggracctBcWbChannelControlOrdersRecover<K> & K['door'];
  readonly _out_request_no_: V3AggracctBcWbChannelControlOrdersByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3AggracctBcWbChannelControlOrdersByOutRequestNo<K> & K['door'];
}

export interface V3AggracctBcWbChannelControlOrdersInfo<out K extends Kind> extends Chain<K> {
  readonly update: V3AggracctBcWbChannelControlOrdersInfoUpdate<K> & K['door'];
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdate<out K extends Kind> extends Chain<K> {
  readonly result: V3AggracctBcWbChannelControlOrdersInfoUpdateResult<K> & K['door'];
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResult<out K extends Kind> extends Chain<K> {
  readonly notify: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify<K> & K['door'];
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` 渠道服务 · Channel services */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` 渠道服务 · Channel services */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelControlOrdersPunish<out K extends Kind> extends Chain<K> {
  /** `POST /v3/aggracct-bc/wb-channel/control-orders/punish` 渠道服务 · Channel services */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/aggracct-bc/wb-channel/control-orders/punish` 渠道服务 · Channel services */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelControlOrdersRecover<out K extends Kind> extends Chain<K> {
  /** `POST /v3/aggracct-bc/wb-channel/control-orders/recover` 渠道服务 · Channel services */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/aggracct-bc/wb-channel/control-orders/recover` 渠道服务 · Channel services */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelControlOrdersByOutRequestNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` 渠道服务 · Channel services */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` 渠道服务 · Channel services */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelSpecialReduction<out K extends Kind> extends Chain<K> {
  readonly _out_request_no_: V3AggracctBcWbChannelSpecialReductionByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo<K> & K['door'];
  /** `POST /v3/aggracct-bc/wb-channel/special-reduction` 渠道服务 · Channel services */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/aggracct-bc/wb-channel/special-reduction` 渠道服务 · Channel services */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` 渠道服务 · Channel services */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` 渠道服务 · Channel services */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3Apply4sub<out K extends Kind> extends Chain<K> {
  readonly sub_merchants: V3Apply4subSubMerchants<K> & K['door'];
}

export interface V3Apply4subSubMerchants<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3Apply4subSubMerchantsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3Apply4subSubMerchantsBySubMchid<K> & K['door'];
}

export interface V3Apply4subSubMerchantsBySubMchid<out K extends Kind> extends Chain<K> {
  readonly application: V3Apply4subSubMerchantsBySubMchidApplication<K> & K['door'];
  readonly modifySettlement: V3Apply4subSubMerchantsBySubMchidModifySettlement<K> & K['door'];
  readonly 'modify-settlement': V3Apply4subSubMerchantsBySubMchidModifySettlement<K> & K['door'];
  readonly settlement: V3Apply4subSubMerchantsBySubMchidSettlement<K> & K['door'];
}

export interface V3Apply4subSubMerchantsBySubMchidApplication<out K extends Kind> extends Chain<K> {
  readonly _application_no_: V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo<K> & K['door'];
  readonly '{application_no}': V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo<K> & K['door'];
}

export interface V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` 服务商·进件、收付通·进件 · Partner: onboarding; e-commerce: onboarding */
  get<Data = unknown>(options: PathOptions<'sub_mchid' | 'application_no'>): Result<K, Data>;
  /** `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` 服务商·进件、收付通·进件 · Partner: onboarding; e-commerce: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid' | 'application_no'>): Promise<Answer<Data>>;
}

export interface V3Apply4subSubMerchantsBySubMchidModifySettlement<out K extends Kind> extends Chain<K> {
  /** `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` 服务商·进件、收付通·进件 · Partner: onboarding; e-commerce: onboarding */
  post<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` 服务商·进件、收付通·进件 · Partner: onboarding; e-commerce: onboarding */
  postAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3Apply4subSubMerchantsBySubMchidSettlement<out K extends Kind> extends Chain<K> {
  /** `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` 服务商·进件、收付通·进件 · Partner: onboarding; e-commerce: onboarding */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` 服务商·进件、收付通·进件 · Partner: onboarding; e-commerce: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3Apply4subject<out K extends Kind> extends Chain<K> {
  readonly applyment: V3Apply4subjectApplyment<K> & K['door'];
}

export interface V3Apply4subjectApplyment<out K extends Kind> extends Chain<K> {
  readonly merchants: V3Apply4subjectApplymentMerchants<K> & K['door'];
  readonly _applyment_id_: V3Apply4subjectApplymentByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3Apply4subjectApplymentByApplymentId<K> & K['door'];
  readonly _business_code_: V3Apply4subjectApplymentByBusinessCode<K> & K['door'];
  readonly '{business_code}': V3Apply4subjectApplymentByBusinessCode<K> & K['door'];
  /** `GET /v3/apply4subject/applyment` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/apply4subject/applyment` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/apply4subject/applyment` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/apply4subject/applyment` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Apply4subjectApplymentMerchants<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3Apply4subjectApplymentMerchantsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3Apply4subjectApplymentMerchantsBySubMchid<K> & K['door'];
}

export interface V3Apply4subjectApplymentMerchantsBySubMchid<out K extends Kind> extends Chain<K> {
  readonly state: V3Apply4subjectApplymentMerchantsBySubMchidState<K> & K['door'];
}

export interface V3Apply4subjectApplymentMerchantsBySubMchidState<out K extends Kind> extends Chain<K> {
  /** `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3Apply4subjectApplymentByApplymentId<out K extends Kind> extends Chain<K> {
  readonly cancel: V3Apply4subjectApplymentByApplymentIdCancel<K> & K['door'];
}

export interface V3Apply4subjectApplymentByApplymentIdCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/apply4subject/applyment/{applyment_id}/cancel` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  post<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `POST /v3/apply4subject/applyment/{applyment_id}/cancel` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  postAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3Apply4subjectApplymentByBusinessCode<out K extends Kind> extends Chain<K> {
  readonly cancel: V3Apply4subjectApplymentByBusinessCodeCancel<K> & K['door'];
}

export interface V3Apply4subjectApplymentByBusinessCodeCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/apply4subject/applyment/{business_code}/cancel` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  post<Data = unknown>(options: PathOptions<'business_code'>): Result<K, Data>;
  /** `POST /v3/apply4subject/applyment/{business_code}/cancel` 风险合规·开户意愿确认 · Risk and compliance: confirming the will to open an account */
  postAsync<Data = unknown>(options: PathOptions<'business_code'>): Promise<Answer<Data>>;
}

export interface V3Applyment4sub<out K extends Kind> extends Chain<K> {
  readonly applyment: V3Applyment4subApplyment<K> & K['door'];
}

export interface V3Applyment4subApplyment<out K extends Kind> extends Chain<K> {
  readonly applyment_id: V3Applyment4subApplymentApplymentId<K> & K['door'];
  readonly business_code: V3Applyment4subApplymentBusinessCode<K> & K['door'];
  readonly _empty_: V3Applyment4subApplymentByEmpty<K> & K['door'];
  readonly '{empty}': V3Applyment4subApplymentByEmpty<K> & K['door'];
}

export interface V3Applyment4subApplymentApplymentId<out K extends Kind> extends Chain<K> {
  readonly _applyment_id_: V3Applyment4subApplymentApplymentIdByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3Applyment4subApplymentApplymentIdByApplymentId<K> & K['door'];
}

export interface V3Applyment4subApplymentApplymentIdByApplymentId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}` 服务商·进件 · Partner: onboarding */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}` 服务商·进件 · Partner: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3Applyment4subApplymentBusinessCode<out K extends Kind> extends Chain<K> {
  readonly _business_code_: V3Applyment4subApplymentBusinessCodeByBusinessCode<K> & K['door'];
  readonly '{business_code}': V3Applyment4subApplymentBusinessCodeByBusinessCode<K> & K['door'];
}

export interface V3Applyment4subApplymentBusinessCodeByBusinessCode<out K extends Kind> extends Chain<K> {
  /** `GET /v3/applyment4sub/applyment/business_code/{business_code}` 服务商·进件 · Partner: onboarding */
  get<Data = unknown>(options: PathOptions<'business_code'>): Result<K, Data>;
  /** `GET /v3/applyment4sub/applyment/business_code/{business_code}` 服务商·进件 · Partner: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'business_code'>): Promise<Answer<Data>>;
}

export interface V3Applyment4subApplymentByEmpty<out K extends Kind> extends Chain<K> {
  /** `POST /v3/applyment4sub/applyment/{empty}` 服务商·进件 · Partner: onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/applyment4sub/applyment/{empty}` 服务商·进件 · Partner: onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BankBatchTransfer<out K extends Kind> extends Chain<K> {
  readonly receipt: V3BankBatchTransferReceipt<K> & K['door'];
}

export interface V3BankBatchTransferReceipt<out K extends Kind> extends Chain<K> {
  readonly detailReceipts: V3BankBatchTransferReceiptDetailReceipts<K> & K['door'];
  readonly 'detail-receipts': V3BankBatchTransferReceiptDetailReceipts<K> & K['door'];
  readonly summaryReceipts: V3BankBatchTransferReceiptSummaryReceipts<K> & K['door'];
  readonly 'summary-receipts': V3BankBatchTransferReceiptSummaryReceipts<K> & K['door'];
}

export interface V3BankBatchTransferReceiptDetailReceipts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/bank-batch-transfer/receipt/detail-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/bank-batch-transfer/receipt/detail-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/bank-batch-transfer/receipt/detail-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/bank-batch-transfer/receipt/detail-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BankBatchTransferReceiptSummaryReceipts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/bank-batch-transfer/receipt/summary-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/bank-batch-transfer/receipt/summary-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/bank-batch-transfer/receipt/summary-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/bank-batch-transfer/receipt/summary-receipts` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BankTransfer<out K extends Kind> extends Chain<K> {
  readonly batches: V3BankTransferBatches<K> & K['door'];
}

export interface V3BankTransferBatches<out K extends Kind> extends Chain<K> {
  readonly batchId: V3BankTransferBatchesBatchId<K> & K['door'];
  readonly 'batch-id': V3BankTransferBatchesBatchId<K> & K['door'];
  readonly outBatchNo: V3BankTransferBatchesOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3BankTransferBatchesOutBatchNo<K> & K['door'];
  /** `POST /v3/bank-transfer/batches` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/bank-transfer/batches` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BankTransferBatchesBatchId<out K extends Kind> extends Chain<K> {
  readonly _batch_id_: V3BankTransferBatchesBatchIdByBatchId<K> & K['door'];
  readonly '{batch_id}': V3BankTransferBatchesBatchIdByBatchId<K> & K['door'];
}

export interface V3BankTransferBatchesBatchIdByBatchId<out K extends Kind> extends Chain<K> {
  readonly details: V3BankTransferBatchesBatchIdByBatchIdDetails<K> & K['door'];
  /** `GET /v3/bank-transfer/batches/batch-id/{batch_id}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  get<Data = unknown>(options: PathOptions<'batch_id'>): Result<K, Data>;
  /** `GET /v3/bank-transfer/batches/batch-id/{batch_id}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  getAsync<Data = unknown>(options: PathOptions<'batch_id'>): Promise<Answer<Data>>;
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetails<out K extends Kind> extends Chain<K> {
  readonly detailId: V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
  readonly 'detail-id': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId<out K extends Kind> extends Chain<K> {
  readonly _detail_id_: V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> & K['door'];
  readonly '{detail_id}': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> & K['door'];
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  get<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Result<K, Data>;
  /** `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  getAsync<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Promise<Answer<Data>>;
}

export interface V3BankTransferBatchesOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3BankTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3BankTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly details: V3BankTransferBatchesOutBatchNoByOutBatchNoDetails<K> & K['door'];
  /** `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetails<out K extends Kind> extends Chain<K> {
  readonly outDetailNo: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> & K['door'];
  readonly 'out-detail-no': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> & K['door'];
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账·银行模式 · Funds: transfers, to bank accounts */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3Bill<out K extends Kind> extends Chain<K> {
  readonly downloadurl: V3BillDownloadurl<K> & K['door'];
  readonly fundflowbill: V3BillFundflowbill<K> & K['door'];
  readonly subMerchantFundflowbill: V3BillSubMerchantFundflowbill<K> & K['door'];
  readonly 'sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill<K> & K['door'];
  readonly tradebill: V3BillTradebill<K> & K['door'];
}

export interface V3BillDownloadurl<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/bill/downloadurl` 基础支付·账单、收付通·账单 · Basic payment: bills; e-commerce: bills
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `GET /v3/bill/downloadurl` 基础支付·账单、收付通·账单 · Basic payment: bills; e-commerce: bills
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BillFundflowbill<out K extends Kind> extends Chain<K> {
  /** `GET /v3/bill/fundflowbill` 基础支付·账单、收付通·账单 · Basic payment: bills; e-commerce: bills */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/bill/fundflowbill` 基础支付·账单、收付通·账单 · Basic payment: bills; e-commerce: bills */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BillSubMerchantFundflowbill<out K extends Kind> extends Chain<K> {
  /** `GET /v3/bill/sub-merchant-fundflowbill` 基础支付·账单、收付通·账单、运营工具·用工卡 · Basic payment: bills; e-commerce: bills; operations: payroll card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/bill/sub-merchant-fundflowbill` 基础支付·账单、收付通·账单、运营工具·用工卡 · Basic payment: bills; e-commerce: bills; operations: payroll card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BillTradebill<out K extends Kind> extends Chain<K> {
  /** `GET /v3/bill/tradebill` 基础支付·账单、收付通·账单 · Basic payment: bills; e-commerce: bills */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/bill/tradebill` 基础支付·账单、收付通·账单 · Basic payment: bills; e-commerce: bills */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Billdownload<out K extends Kind> extends Chain<K> {
  readonly file: V3BilldownloadFile<K> & K['door'];
}

export interface V3BilldownloadFile<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/billdownload/file` 基础支付·账单、收付通·账单、运营工具·用工卡 · Basic payment: bills; e-commerce: bills; operations: payroll card
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `GET /v3/billdownload/file` 基础支付·账单、收付通·账单、运营工具·用工卡 · Basic payment: bills; e-commerce: bills; operations: payroll card
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandBasic<out K extends Kind> extends Chain<K> {
  readonly partner: V3BrandBasicPartner<K> & K['door'];
}

export interface V3BrandBasicPartner<out K extends Kind> extends Chain<K> {
  readonly brands: V3BrandBasicPartnerBrands<K> & K['door'];
}

export interface V3BrandBasicPartnerBrands<out K extends Kind> extends Chain<K> {
  readonly _brand_id_: V3BrandBasicPartnerBrandsByBrandId<K> & K['door'];
  readonly '{brand_id}': V3BrandBasicPartnerBrandsByBrandId<K> & K['door'];
}

export interface V3BrandBasicPartnerBrandsByBrandId<out K extends Kind> extends Chain<K> {
  readonly productAuthorities: V3BrandBasicPartnerBrandsByBrandIdProductAuthorities<K> & K['door'];
  readonly 'product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthorities<K> & K['door'];
}

export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthorities<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` 经营工具·品牌入驻 · Business tools: brand onboarding */
  get<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` 经营工具·品牌入驻 · Business tools: brand onboarding */
  getAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
}

export interface V3Brand<out K extends Kind> extends Chain<K> {
  readonly applyments: V3BrandApplyments<K> & K['door'];
  readonly card: V3BrandCard<K> & K['door'];
  readonly marketing: V3BrandMarketing<K> & K['door'];
  readonly partner: V3BrandPartner<K> & K['door'];
  readonly profitsharing: V3BrandProfitsharing<K> & K['door'];
}

export interface V3BrandApplyments<out K extends Kind> extends Chain<K> {
  readonly applymentId: V3BrandApplymentsApplymentId<K> & K['door'];
  readonly 'applyment-id': V3BrandApplymentsApplymentId<K> & K['door'];
  readonly businessCode: V3BrandApplymentsBusinessCode<K> & K['door'];
  readonly 'business-code': V3BrandApplymentsBusinessCode<K> & K['door'];
  readonly cancelApplyment: V3BrandApplymentsCancelApplyment<K> & K['door'];
  readonly 'cancel-applyment': V3BrandApplymentsCancelApplyment<K> & K['door'];
  /** `POST /v3/brand/applyments` 经营工具·品牌入驻 · Business tools: brand onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/applyments` 经营工具·品牌入驻 · Business tools: brand onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandApplymentsApplymentId<out K extends Kind> extends Chain<K> {
  readonly _applyment_id_: V3BrandApplymentsApplymentIdByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId<K> & K['door'];
}

export interface V3BrandApplymentsApplymentIdByApplymentId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/applyments/applyment-id/{applyment_id}` 经营工具·品牌入驻 · Business tools: brand onboarding */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/brand/applyments/applyment-id/{applyment_id}` 经营工具·品牌入驻 · Business tools: brand onboarding */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3BrandApplymentsBusinessCode<out K extends Kind> extends Chain<K> {
  readonly _business_code_: V3BrandApplymentsBusinessCodeByBusinessCode<K> & K['door'];
  readonly '{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode<K> & K['door'];
}

export interface V3BrandApplymentsBusinessCodeByBusinessCode<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/applyments/business-code/{business_code}` 经营工具·品牌入驻 · Business tools: brand onboarding */
  get<Data = unknown>(options: PathOptions<'business_code'>): Result<K, Data>;
  /** `GET /v3/brand/applyments/business-code/{business_code}` 经营工具·品牌入驻 · Business tools: brand onboarding */
  getAsync<Data = unknown>(options: PathOptions<'business_code'>): Promise<Answer<Data>>;
}

export interface V3BrandApplymentsCancelApplyment<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/applyments/cancel-applyment` 经营工具·品牌入驻 · Business tools: brand onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/applyments/cancel-applyment` 经营工具·品牌入驻 · Business tools: brand onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCard<out K extends Kind> extends Chain<K> {
  readonly cardConfigs: V3BrandCardCardConfigs<K> & K['door'];
  readonly 'card-configs': V3BrandCardCardConfigs<K> & K['door'];
  readonly cardLinks: V3BrandCardCardLinks<K> & K['door'];
  readonly 'card-links': V3BrandCardCardLinks<K> & K['door'];
}

export interface V3BrandCardCardConfigs<out K extends Kind> extends Chain<K> {
  readonly cancelApplyment: V3BrandCardCardConfigsCancelApplyment<K> & K['door'];
  readonly 'cancel-applyment': V3BrandCardCardConfigsCancelApplyment<K> & K['door'];
  readonly previewUrl: V3BrandCardCardConfigsPreviewUrl<K> & K['door'];
  readonly 'preview-url': V3BrandCardCardConfigsPreviewUrl<K> & K['door'];
  readonly publish: V3BrandCardCardConfigsPublish<K> & K['door'];
  /** `GET /v3/brand/card/card-configs` 品牌·商家名片配置 · Brand: merchant card settings */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/card/card-configs` 品牌·商家名片配置 · Brand: merchant card settings */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/card/card-configs` 品牌·商家名片配置 · Brand: merchant card settings */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/card/card-configs` 品牌·商家名片配置 · Brand: merchant card settings */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCardCardConfigsCancelApplyment<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/card/card-configs/cancel-applyment` 品牌·商家名片配置 · Brand: merchant card settings */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/card/card-configs/cancel-applyment` 品牌·商家名片配置 · Brand: merchant card settings */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCardCardConfigsPreviewUrl<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/card/card-configs/preview-url` 品牌·商家名片配置 · Brand: merchant card settings */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/card/card-configs/preview-url` 品牌·商家名片配置 · Brand: merchant card settings */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCardCardConfigsPublish<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/card/card-configs/publish` 品牌·商家名片配置 · Brand: merchant card settings */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/card/card-configs/publish` 品牌·商家名片配置 · Brand: merchant card settings */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCardCardLinks<out K extends Kind> extends Chain<K> {
  readonly businessCode: V3BrandCardCardLinksBusinessCode<K> & K['door'];
  readonly 'business-code': V3BrandCardCardLinksBusinessCode<K> & K['door'];
  readonly cancelApplyment: V3BrandCardCardLinksCancelApplyment<K> & K['door'];
  readonly 'cancel-applyment': V3BrandCardCardLinksCancelApplyment<K> & K['door'];
  readonly unbindCardLink: V3BrandCardCardLinksUnbindCardLink<K> & K['door'];
  readonly 'unbind-card-link': V3BrandCardCardLinksUnbindCardLink<K> & K['door'];
  /** `GET /v3/brand/card/card-links` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/card/card-links` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/card/card-links` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/card/card-links` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCardCardLinksBusinessCode<out K extends Kind> extends Chain<K> {
  readonly _business_code_: V3BrandCardCardLinksBusinessCodeByBusinessCode<K> & K['door'];
  readonly '{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode<K> & K['door'];
}

export interface V3BrandCardCardLinksBusinessCodeByBusinessCode<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/card/card-links/business-code/{business_code}` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  get<Data = unknown>(options: PathOptions<'business_code'>): Result<K, Data>;
  /** `GET /v3/brand/card/card-links/business-code/{business_code}` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  getAsync<Data = unknown>(options: PathOptions<'business_code'>): Promise<Answer<Data>>;
}

export interface V3BrandCardCardLinksCancelApplyment<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/card/card-links/cancel-applyment` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/card/card-links/cancel-applyment` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandCardCardLinksUnbindCardLink<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/card/card-links/unbind-card-link` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/card/card-links/unbind-card-link` 品牌·交易连接名片 · Brand: linking trades to the merchant card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandMarketing<out K extends Kind> extends Chain<K> {
  readonly shakeActivities: V3BrandMarketingShakeActivities<K> & K['door'];
  readonly 'shake-activities': V3BrandMarketingShakeActivities<K> & K['door'];
}

export interface V3BrandMarketingShakeActivities<out K extends Kind> extends Chain<K> {
  readonly activities: V3BrandMarketingShakeActivitiesActivities<K> & K['door'];
}

export interface V3BrandMarketingShakeActivitiesActivities<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/marketing/shake-activities/activities` 经营工具·摇优惠 · Business tools: shake for offers */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/marketing/shake-activities/activities` 经营工具·摇优惠 · Business tools: shake for offers */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartner<out K extends Kind> extends Chain<K> {
  readonly cardMember: V3BrandPartnerCardMember<K> & K['door'];
  readonly 'card-member': V3BrandPartnerCardMember<K> & K['door'];
  readonly store: V3BrandPartnerStore<K> & K['door'];
}

export interface V3BrandPartnerCardMember<out K extends Kind> extends Chain<K> {
  readonly cards: V3BrandPartnerCardMemberCards<K> & K['door'];
  readonly membershipActivities: V3BrandPartnerCardMemberMembershipActivities<K> & K['door'];
  readonly 'membership-activities': V3BrandPartnerCardMemberMembershipActivities<K> & K['door'];
  readonly payViewTokens: V3BrandPartnerCardMemberPayViewTokens<K> & K['door'];
  readonly 'pay-view-tokens': V3BrandPartnerCardMemberPayViewTokens<K> & K['door'];
  readonly preAuthTokens: V3BrandPartnerCardMemberPreAuthTokens<K> & K['door'];
  readonly 'pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokens<K> & K['door'];
  readonly userCards: V3BrandPartnerCardMemberUserCards<K> & K['door'];
  readonly 'user-cards': V3BrandPartnerCardMemberUserCards<K> & K['door'];
  readonly userFeeds: V3BrandPartnerCardMemberUserFeeds<K> & K['door'];
  readonly 'user-feeds': V3BrandPartnerCardMemberUserFeeds<K> & K['door'];
  readonly userPoints: V3BrandPartnerCardMemberUserPoints<K> & K['door'];
  readonly 'user-points': V3BrandPartnerCardMemberUserPoints<K> & K['door'];
}

export interface V3BrandPartnerCardMemberCards<out K extends Kind> extends Chain<K> {
  readonly _card_id_: V3BrandPartnerCardMemberCardsByCardId<K> & K['door'];
  readonly '{card_id}': V3BrandPartnerCardMemberCardsByCardId<K> & K['door'];
  /** `GET /v3/brand/partner/card-member/cards` 商家名片会员 · Merchant card membership */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/partner/card-member/cards` 商家名片会员 · Merchant card membership */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/partner/card-member/cards` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/cards` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberCardsByCardId<out K extends Kind> extends Chain<K> {
  readonly invalidate: V3BrandPartnerCardMemberCardsByCardIdInvalidate<K> & K['door'];
  /** `DELETE /v3/brand/partner/card-member/cards/{card_id}` 商家名片会员 · Merchant card membership */
  delete<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `DELETE /v3/brand/partner/card-member/cards/{card_id}` 商家名片会员 · Merchant card membership */
  deleteAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
  /** `GET /v3/brand/partner/card-member/cards/{card_id}` 商家名片会员 · Merchant card membership */
  get<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `GET /v3/brand/partner/card-member/cards/{card_id}` 商家名片会员 · Merchant card membership */
  getAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/brand/partner/card-member/cards/{card_id}` 商家名片会员 · Merchant card membership */
  patch<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `PATCH /v3/brand/partner/card-member/cards/{card_id}` 商家名片会员 · Merchant card membership */
  patchAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberCardsByCardIdInvalidate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberMembershipActivities<out K extends Kind> extends Chain<K> {
  readonly _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivityId<K> & K['door'];
  readonly '{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId<K> & K['door'];
  /** `GET /v3/brand/partner/card-member/membership-activities` 商家名片会员活动 · Merchant card membership campaigns */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/partner/card-member/membership-activities` 商家名片会员活动 · Merchant card membership campaigns */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/partner/card-member/membership-activities` 商家名片会员活动 · Merchant card membership campaigns */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/membership-activities` 商家名片会员活动 · Merchant card membership campaigns */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityId<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate<K> & K['door'];
  /** `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` 商家名片会员活动 · Merchant card membership campaigns */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` 商家名片会员活动 · Merchant card membership campaigns */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` 商家名片会员活动 · Merchant card membership campaigns */
  patch<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` 商家名片会员活动 · Merchant card membership campaigns */
  patchAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` 商家名片会员活动 · Merchant card membership campaigns */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` 商家名片会员活动 · Merchant card membership campaigns */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberPayViewTokens<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/pay-view-tokens` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/pay-view-tokens` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberPreAuthTokens<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/pre-auth-tokens` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/pre-auth-tokens` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserCards<out K extends Kind> extends Chain<K> {
  readonly importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenid<K> & K['door'];
  readonly 'import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenid<K> & K['door'];
  readonly importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhone<K> & K['door'];
  readonly 'import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhone<K> & K['door'];
  readonly _user_card_code_: V3BrandPartnerCardMemberUserCardsByUserCardCode<K> & K['door'];
  readonly '{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode<K> & K['door'];
  /** `GET /v3/brand/partner/card-member/user-cards` 商家名片会员 · Merchant card membership */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/partner/card-member/user-cards` 商家名片会员 · Merchant card membership */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenid<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-cards/import-by-openid` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-cards/import-by-openid` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhone<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-cards/import-by-phone` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-cards/import-by-phone` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCode<out K extends Kind> extends Chain<K> {
  readonly confirm: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm<K> & K['door'];
  readonly invalidate: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate<K> & K['door'];
  /** `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` 商家名片会员 · Merchant card membership */
  get<Data = unknown>(options: PathOptions<'user_card_code'>): Result<K, Data>;
  /** `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` 商家名片会员 · Merchant card membership */
  getAsync<Data = unknown>(options: PathOptions<'user_card_code'>): Promise<Answer<Data>>;
  /** `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` 商家名片会员 · Merchant card membership */
  patch<Data = unknown>(options: PathOptions<'user_card_code'>): Result<K, Data>;
  /** `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` 商家名片会员 · Merchant card membership */
  patchAsync<Data = unknown>(options: PathOptions<'user_card_code'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options: PathOptions<'user_card_code'>): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options: PathOptions<'user_card_code'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options: PathOptions<'user_card_code'>): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options: PathOptions<'user_card_code'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserFeeds<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-feeds` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-feeds` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserPoints<out K extends Kind> extends Chain<K> {
  readonly exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCoupon<K> & K['door'];
  readonly 'exchange-coupon': V3BrandPartnerCardMemberUserPointsExchangeCoupon<K> & K['door'];
  readonly sync: V3BrandPartnerCardMemberUserPointsSync<K> & K['door'];
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCoupon<out K extends Kind> extends Chain<K> {
  readonly confirm: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm<K> & K['door'];
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerCardMemberUserPointsSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/card-member/user-points/sync` 商家名片会员 · Merchant card membership */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/card-member/user-points/sync` 商家名片会员 · Merchant card membership */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerStore<out K extends Kind> extends Chain<K> {
  readonly brandstores: V3BrandPartnerStoreBrandstores<K> & K['door'];
}

export interface V3BrandPartnerStoreBrandstores<out K extends Kind> extends Chain<K> {
  readonly _store_id_: V3BrandPartnerStoreBrandstoresByStoreId<K> & K['door'];
  readonly '{store_id}': V3BrandPartnerStoreBrandstoresByStoreId<K> & K['door'];
  /** `GET /v3/brand/partner/store/brandstores` 经营工具·品牌门店 · Business tools: brand stores */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/partner/store/brandstores` 经营工具·品牌门店 · Business tools: brand stores */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/partner/store/brandstores` 经营工具·品牌门店 · Business tools: brand stores */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/partner/store/brandstores` 经营工具·品牌门店 · Business tools: brand stores */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreId<out K extends Kind> extends Chain<K> {
  readonly bindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient<K> & K['door'];
  readonly close: V3BrandPartnerStoreBrandstoresByStoreIdClose<K> & K['door'];
  readonly resume: V3BrandPartnerStoreBrandstoresByStoreIdResume<K> & K['door'];
  readonly unbindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient<K> & K['door'];
  /** `DELETE /v3/brand/partner/store/brandstores/{store_id}` 经营工具·品牌门店 · Business tools: brand stores */
  delete<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `DELETE /v3/brand/partner/store/brandstores/{store_id}` 经营工具·品牌门店 · Business tools: brand stores */
  deleteAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
  /** `GET /v3/brand/partner/store/brandstores/{store_id}` 经营工具·品牌门店 · Business tools: brand stores */
  get<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `GET /v3/brand/partner/store/brandstores/{store_id}` 经营工具·品牌门店 · Business tools: brand stores */
  getAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/brand/partner/store/brandstores/{store_id}` 经营工具·品牌门店 · Business tools: brand stores */
  patch<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `PATCH /v3/brand/partner/store/brandstores/{store_id}` 经营工具·品牌门店 · Business tools: brand stores */
  patchAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` 经营工具·品牌门店 · Business tools: brand stores */
  post<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` 经营工具·品牌门店 · Business tools: brand stores */
  postAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdClose<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/close` 经营工具·品牌门店 · Business tools: brand stores */
  post<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/close` 经营工具·品牌门店 · Business tools: brand stores */
  postAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdResume<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/resume` 经营工具·品牌门店 · Business tools: brand stores */
  post<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/resume` 经营工具·品牌门店 · Business tools: brand stores */
  postAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` 经营工具·品牌门店 · Business tools: brand stores */
  post<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` 经营工具·品牌门店 · Business tools: brand stores */
  postAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharing<out K extends Kind> extends Chain<K> {
  readonly brandConfigs: V3BrandProfitsharingBrandConfigs<K> & K['door'];
  readonly 'brand-configs': V3BrandProfitsharingBrandConfigs<K> & K['door'];
  readonly finishOrder: V3BrandProfitsharingFinishOrder<K> & K['door'];
  readonly 'finish-order': V3BrandProfitsharingFinishOrder<K> & K['door'];
  readonly orders: V3BrandProfitsharingOrders<K> & K['door'];
  readonly receivers: V3BrandProfitsharingReceivers<K> & K['door'];
  readonly returnorders: V3BrandProfitsharingReturnorders<K> & K['door'];
}

export interface V3BrandProfitsharingBrandConfigs<out K extends Kind> extends Chain<K> {
  readonly _brand_mchid_: V3BrandProfitsharingBrandConfigsByBrandMchid<K> & K['door'];
  readonly '{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrandMchid<K> & K['door'];
}

export interface V3BrandProfitsharingBrandConfigsByBrandMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  get<Data = unknown>(options: PathOptions<'brand_mchid'>): Result<K, Data>;
  /** `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'brand_mchid'>): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharingFinishOrder<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/profitsharing/finish-order` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/profitsharing/finish-order` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharingOrders<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3BrandProfitsharingOrdersByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3BrandProfitsharingOrdersByTransactionId<K> & K['door'];
  /** `GET /v3/brand/profitsharing/orders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/profitsharing/orders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/profitsharing/orders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/profitsharing/orders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharingOrdersByTransactionId<out K extends Kind> extends Chain<K> {
  readonly amounts: V3BrandProfitsharingOrdersByTransactionIdAmounts<K> & K['door'];
}

export interface V3BrandProfitsharingOrdersByTransactionIdAmounts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharingReceivers<out K extends Kind> extends Chain<K> {
  readonly add: V3BrandProfitsharingReceiversAdd<K> & K['door'];
  readonly delete: V3BrandProfitsharingReceiversDelete<K> & K['door'];
}

export interface V3BrandProfitsharingReceiversAdd<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/profitsharing/receivers/add` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/profitsharing/receivers/add` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharingReceiversDelete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/brand/profitsharing/receivers/delete` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/profitsharing/receivers/delete` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BrandProfitsharingReturnorders<out K extends Kind> extends Chain<K> {
  /** `GET /v3/brand/profitsharing/returnorders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/brand/profitsharing/returnorders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/brand/profitsharing/returnorders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/brand/profitsharing/returnorders` 经营工具·连锁品牌·分账 · Business tools: chain brand, profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Businesscircle<out K extends Kind> extends Chain<K> {
  readonly parkings: V3BusinesscircleParkings<K> & K['door'];
  readonly points: V3BusinesscirclePoints<K> & K['door'];
  readonly userAuthorizations: V3BusinesscircleUserAuthorizations<K> & K['door'];
  readonly 'user-authorizations': V3BusinesscircleUserAuthorizations<K> & K['door'];
  readonly users: V3BusinesscircleUsers<K> & K['door'];
}

export interface V3BusinesscircleParkings<out K extends Kind> extends Chain<K> {
  /** `POST /v3/businesscircle/parkings` 经营工具·智慧商圈 · Business tools: smart business circle */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/businesscircle/parkings` 经营工具·智慧商圈 · Business tools: smart business circle */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BusinesscirclePoints<out K extends Kind> extends Chain<K> {
  readonly notify: V3BusinesscirclePointsNotify<K> & K['door'];
}

export interface V3BusinesscirclePointsNotify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/businesscircle/points/notify` 经营工具·智慧商圈 · Business tools: smart business circle */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/businesscircle/points/notify` 经营工具·智慧商圈 · Business tools: smart business circle */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3BusinesscircleUserAuthorizations<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3BusinesscircleUserAuthorizationsByOpenid<K> & K['door'];
  readonly '{openid}': V3BusinesscircleUserAuthorizationsByOpenid<K> & K['door'];
}

export interface V3BusinesscircleUserAuthorizationsByOpenid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/businesscircle/user-authorizations/{openid}` 经营工具·智慧商圈 · Business tools: smart business circle */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/businesscircle/user-authorizations/{openid}` 经营工具·智慧商圈 · Business tools: smart business circle */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3BusinesscircleUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3BusinesscircleUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3BusinesscircleUsersByOpenid<K> & K['door'];
}

export interface V3BusinesscircleUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly points: V3BusinesscircleUsersByOpenidPoints<K> & K['door'];
}

export interface V3BusinesscircleUsersByOpenidPoints<out K extends Kind> extends Chain<K> {
  readonly commit_status: V3BusinesscircleUsersByOpenidPointsCommitStatus<K> & K['door'];
}

export interface V3BusinesscircleUsersByOpenidPointsCommitStatus<out K extends Kind> extends Chain<K> {
  /** `GET /v3/businesscircle/users/{openid}/points/commit_status` 经营工具·智慧商圈 · Business tools: smart business circle */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/businesscircle/users/{openid}/points/commit_status` 经营工具·智慧商圈 · Business tools: smart business circle */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3Capital<out K extends Kind> extends Chain<K> {
  readonly capitallhh: V3CapitalCapitallhh<K> & K['door'];
}

export interface V3CapitalCapitallhh<out K extends Kind> extends Chain<K> {
  readonly areas: V3CapitalCapitallhhAreas<K> & K['door'];
  readonly banks: V3CapitalCapitallhhBanks<K> & K['door'];
}

export interface V3CapitalCapitallhhAreas<out K extends Kind> extends Chain<K> {
  readonly provinces: V3CapitalCapitallhhAreasProvinces<K> & K['door'];
}

export interface V3CapitalCapitallhhAreasProvinces<out K extends Kind> extends Chain<K> {
  readonly _province_code_: V3CapitalCapitallhhAreasProvincesByProvinceCode<K> & K['door'];
  readonly '{province_code}': V3CapitalCapitallhhAreasProvincesByProvinceCode<K> & K['door'];
  /** `GET /v3/capital/capitallhh/areas/provinces` 通用接口 · Common */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/capital/capitallhh/areas/provinces` 通用接口 · Common */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCode<out K extends Kind> extends Chain<K> {
  readonly cities: V3CapitalCapitallhhAreasProvincesByProvinceCodeCities<K> & K['door'];
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCities<out K extends Kind> extends Chain<K> {
  /** `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` 通用接口 · Common */
  get<Data = unknown>(options: PathOptions<'province_code'>): Result<K, Data>;
  /** `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` 通用接口 · Common */
  getAsync<Data = unknown>(options: PathOptions<'province_code'>): Promise<Answer<Data>>;
}

export interface V3CapitalCapitallhhBanks<out K extends Kind> extends Chain<K> {
  readonly corporateBanking: V3CapitalCapitallhhBanksCorporateBanking<K> & K['door'];
  readonly 'corporate-banking': V3CapitalCapitallhhBanksCorporateBanking<K> & K['door'];
  readonly personalBanking: V3CapitalCapitallhhBanksPersonalBanking<K> & K['door'];
  readonly 'personal-banking': V3CapitalCapitallhhBanksPersonalBanking<K> & K['door'];
  readonly searchBanksByBankAccount: V3CapitalCapitallhhBanksSearchBanksByBankAccount<K> & K['door'];
  readonly 'search-banks-by-bank-account': V3CapitalCapitallhhBanksSearchBanksByBankAccount<K> & K['door'];
  readonly _bank_alias_code_: V3CapitalCapitallhhBanksByBankAliasCode<K> & K['door'];
  readonly '{bank_alias_code}': V3CapitalCapitallhhBanksByBankAliasCode<K> & K['door'];
}

export interface V3CapitalCapitallhhBanksCorporateBanking<out K extends Kind> extends Chain<K> {
  /** `GET /v3/capital/capitallhh/banks/corporate-banking` 通用接口 · Common */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/capital/capitallhh/banks/corporate-banking` 通用接口 · Common */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CapitalCapitallhhBanksPersonalBanking<out K extends Kind> extends Chain<K> {
  /** `GET /v3/capital/capitallhh/banks/personal-banking` 通用接口 · Common */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/capital/capitallhh/banks/personal-banking` 通用接口 · Common */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CapitalCapitallhhBanksSearchBanksByBankAccount<out K extends Kind> extends Chain<K> {
  /** `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` 通用接口 · Common */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` 通用接口 · Common */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CapitalCapitallhhBanksByBankAliasCode<out K extends Kind> extends Chain<K> {
  readonly branches: V3CapitalCapitallhhBanksByBankAliasCodeBranches<K> & K['door'];
}

export interface V3CapitalCapitallhhBanksByBankAliasCodeBranches<out K extends Kind> extends Chain<K> {
  /** `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` 通用接口 · Common */
  get<Data = unknown>(options: PathOptions<'bank_alias_code'>): Result<K, Data>;
  /** `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` 通用接口 · Common */
  getAsync<Data = unknown>(options: PathOptions<'bank_alias_code'>): Promise<Answer<Data>>;
}

export interface V3Catering<out K extends Kind> extends Chain<K> {
  readonly orders: V3CateringOrders<K> & K['door'];
}

export interface V3CateringOrders<out K extends Kind> extends Chain<K> {
  readonly syncStatus: V3CateringOrdersSyncStatus<K> & K['door'];
  readonly 'sync-status': V3CateringOrdersSyncStatus<K> & K['door'];
}

export interface V3CateringOrdersSyncStatus<out K extends Kind> extends Chain<K> {
  /** `POST /v3/catering/orders/sync-status` 经营工具·微信点餐 · Business tools: ordering in restaurants */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/catering/orders/sync-status` 经营工具·微信点餐 · Business tools: ordering in restaurants */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CombineTransactions<out K extends Kind> extends Chain<K> {
  readonly app: V3CombineTransactionsApp<K> & K['door'];
  readonly h5: V3CombineTransactionsH5<K> & K['door'];
  readonly id: V3CombineTransactionsId<K> & K['door'];
  readonly jsapi: V3CombineTransactionsJsapi<K> & K['door'];
  readonly miniprogram: V3CombineTransactionsMiniprogram<K> & K['door'];
  readonly native: V3CombineTransactionsNative<K> & K['door'];
  readonly outTradeNo: V3CombineTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3CombineTransactionsOutTradeNo<K> & K['door'];
}

export interface V3CombineTransactionsApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/combine-transactions/app` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/combine-transactions/app` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsH5<out K extends Kind> extends Chain<K> {
  /** `POST /v3/combine-transactions/h5` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/combine-transactions/h5` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _combine_transaction_id_: V3CombineTransactionsIdByCombineTransactionId<K> & K['door'];
  readonly '{combine_transaction_id}': V3CombineTransactionsIdByCombineTransactionId<K> & K['door'];
}

export interface V3CombineTransactionsIdByCombineTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/combine-transactions/id/{combine_transaction_id}` 收付通·个人收款 · E-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'combine_transaction_id'>): Result<K, Data>;
  /** `GET /v3/combine-transactions/id/{combine_transaction_id}` 收付通·个人收款 · E-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'combine_transaction_id'>): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsJsapi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/combine-transactions/jsapi` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/combine-transactions/jsapi` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsMiniprogram<out K extends Kind> extends Chain<K> {
  /** `POST /v3/combine-transactions/miniprogram` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/combine-transactions/miniprogram` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsNative<out K extends Kind> extends Chain<K> {
  /** `POST /v3/combine-transactions/native` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/combine-transactions/native` 基础支付·合单、收付通·合单 · Basic payment: combined orders; e-commerce: combined orders */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _combine_out_trade_no_: V3CombineTransactionsOutTradeNoByCombineOutTradeNo<K> & K['door'];
  readonly '{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombineOutTradeNo<K> & K['door'];
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly close: V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose<K> & K['door'];
  /** `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` 基础支付·合单、收付通·合单、收付通·个人收款 · Basic payment: combined orders; e-commerce: combined orders; e-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Result<K, Data>;
  /** `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` 基础支付·合单、收付通·合单、收付通·个人收款 · Basic payment: combined orders; e-commerce: combined orders; e-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` 基础支付·合单、收付通·合单、收付通·个人收款 · Basic payment: combined orders; e-commerce: combined orders; e-commerce: personal collection */
  post<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Result<K, Data>;
  /** `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` 基础支付·合单、收付通·合单、收付通·个人收款 · Basic payment: combined orders; e-commerce: combined orders; e-commerce: personal collection */
  postAsync<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3Compliance<out K extends Kind> extends Chain<K> {
  readonly inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification<K> &
    K['door'];
  readonly 'inactive-merchant-identity-verification': V3ComplianceInactiveMerchantIdentityVerification<K> &
    K['door'];
}

export interface V3ComplianceInactiveMerchantIdentityVerification<out K extends Kind> extends Chain<K> {
  readonly merchants: V3ComplianceInactiveMerchantIdentityVerificationMerchants<K> & K['door'];
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchants<
  out K extends Kind,
> extends Chain<K> {
  readonly _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid<K> & K['door'];
  /** `POST /v3/compliance/inactive-merchant-identity-verification/merchants` 风险合规·不活跃商户身份核实 · Risk and compliance: verifying inactive merchants */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/compliance/inactive-merchant-identity-verification/merchants` 风险合规·不活跃商户身份核实 · Risk and compliance: verifying inactive merchants */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  readonly verifications: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications<K> &
    K['door'];
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications<
  out K extends Kind,
> extends Chain<K> {
  readonly _verification_id_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId<K> &
    K['door'];
  readonly '{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId<K> &
    K['door'];
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` 风险合规·不活跃商户身份核实 · Risk and compliance: verifying inactive merchants */
  get<Data = unknown>(options: PathOptions<'sub_mchid' | 'verification_id'>): Result<K, Data>;
  /** `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` 风险合规·不活跃商户身份核实 · Risk and compliance: verifying inactive merchants */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid' | 'verification_id'>): Promise<Answer<Data>>;
}

export interface V3CreditRepayment<out K extends Kind> extends Chain<K> {
  readonly partner: V3CreditRepaymentPartner<K> & K['door'];
}

export interface V3CreditRepaymentPartner<out K extends Kind> extends Chain<K> {
  readonly contracts: V3CreditRepaymentPartnerContracts<K> & K['door'];
  readonly deductOrders: V3CreditRepaymentPartnerDeductOrders<K> & K['door'];
  readonly 'deduct-orders': V3CreditRepaymentPartnerDeductOrders<K> & K['door'];
  readonly scheduleRecords: V3CreditRepaymentPartnerScheduleRecords<K> & K['door'];
  readonly 'schedule-records': V3CreditRepaymentPartnerScheduleRecords<K> & K['door'];
}

export interface V3CreditRepaymentPartnerContracts<out K extends Kind> extends Chain<K> {
  readonly appPresign: V3CreditRepaymentPartnerContractsAppPresign<K> & K['door'];
  readonly 'app-presign': V3CreditRepaymentPartnerContractsAppPresign<K> & K['door'];
  readonly h5Presign: V3CreditRepaymentPartnerContractsH5Presign<K> & K['door'];
  readonly 'h5-presign': V3CreditRepaymentPartnerContractsH5Presign<K> & K['door'];
  readonly terminate: V3CreditRepaymentPartnerContractsTerminate<K> & K['door'];
  readonly _out_contract_code_: V3CreditRepaymentPartnerContractsByOutContractCode<K> & K['door'];
  readonly '{out_contract_code}': V3CreditRepaymentPartnerContractsByOutContractCode<K> & K['door'];
}

export interface V3CreditRepaymentPartnerContractsAppPresign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/credit-repayment/partner/contracts/app-presign` 自动还款 · Automatic repayment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/credit-repayment/partner/contracts/app-presign` 自动还款 · Automatic repayment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerContractsH5Presign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/credit-repayment/partner/contracts/h5-presign` 自动还款 · Automatic repayment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/credit-repayment/partner/contracts/h5-presign` 自动还款 · Automatic repayment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerContractsTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/credit-repayment/partner/contracts/terminate` 自动还款 · Automatic repayment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/credit-repayment/partner/contracts/terminate` 自动还款 · Automatic repayment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerContractsByOutContractCode<out K extends Kind> extends Chain<K> {
  /** `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` 自动还款 · Automatic repayment */
  get<Data = unknown>(options: PathOptions<'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` 自动还款 · Automatic repayment */
  getAsync<Data = unknown>(options: PathOptions<'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerDeductOrders<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3CreditRepaymentPartnerDeductOrdersByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo<K> & K['door'];
  /** `POST /v3/credit-repayment/partner/deduct-orders` 自动还款 · Automatic repayment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/credit-repayment/partner/deduct-orders` 自动还款 · Automatic repayment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}` 自动还款 · Automatic repayment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}` 自动还款 · Automatic repayment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerScheduleRecords<out K extends Kind> extends Chain<K> {
  readonly batchCreate: V3CreditRepaymentPartnerScheduleRecordsBatchCreate<K> & K['door'];
  readonly 'batch-create': V3CreditRepaymentPartnerScheduleRecordsBatchCreate<K> & K['door'];
  readonly _out_record_id_: V3CreditRepaymentPartnerScheduleRecordsByOutRecordId<K> & K['door'];
  readonly '{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOutRecordId<K> & K['door'];
}

export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/credit-repayment/partner/schedule-records/batch-create` 自动还款 · Automatic repayment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/credit-repayment/partner/schedule-records/batch-create` 自动还款 · Automatic repayment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}` 自动还款 · Automatic repayment */
  get<Data = unknown>(options: PathOptions<'out_record_id'>): Result<K, Data>;
  /** `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}` 自动还款 · Automatic repayment */
  getAsync<Data = unknown>(options: PathOptions<'out_record_id'>): Promise<Answer<Data>>;
}

export interface V3DiscountCard<out K extends Kind> extends Chain<K> {
  readonly cards: V3DiscountCardCards<K> & K['door'];
  readonly orders: V3DiscountCardOrders<K> & K['door'];
}

export interface V3DiscountCardCards<out K extends Kind> extends Chain<K> {
  readonly _out_card_code_: V3DiscountCardCardsByOutCardCode<K> & K['door'];
  readonly '{out_card_code}': V3DiscountCardCardsByOutCardCode<K> & K['door'];
  /** `POST /v3/discount-card/cards` 支付分·先享卡 · PayScore: discount card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/discount-card/cards` 支付分·先享卡 · PayScore: discount card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3DiscountCardCardsByOutCardCode<out K extends Kind> extends Chain<K> {
  readonly addUserRecords: V3DiscountCardCardsByOutCardCodeAddUserRecords<K> & K['door'];
  readonly 'add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords<K> & K['door'];
  /** `GET /v3/discount-card/cards/{out_card_code}` 支付分·先享卡 · PayScore: discount card */
  get<Data = unknown>(options: PathOptions<'out_card_code'>): Result<K, Data>;
  /** `GET /v3/discount-card/cards/{out_card_code}` 支付分·先享卡 · PayScore: discount card */
  getAsync<Data = unknown>(options: PathOptions<'out_card_code'>): Promise<Answer<Data>>;
}

export interface V3DiscountCardCardsByOutCardCodeAddUserRecords<out K extends Kind> extends Chain<K> {
  /** `POST /v3/discount-card/cards/{out_card_code}/add-user-records` 支付分·先享卡 · PayScore: discount card */
  post<Data = unknown>(options: PathOptions<'out_card_code'>): Result<K, Data>;
  /** `POST /v3/discount-card/cards/{out_card_code}/add-user-records` 支付分·先享卡 · PayScore: discount card */
  postAsync<Data = unknown>(options: PathOptions<'out_card_code'>): Promise<Answer<Data>>;
}

export interface V3DiscountCardOrders<out K extends Kind> extends Chain<K> {
  readonly outTradeNo: V3DiscountCardOrdersOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3DiscountCardOrdersOutTradeNo<K> & K['door'];
  readonly _out_order_no_: V3DiscountCardOrdersByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3DiscountCardOrdersByOutOrderNo<K> & K['door'];
}

export interface V3DiscountCardOrdersOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3DiscountCardOrdersOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3DiscountCardOrdersOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}` 支付分·先享卡 · PayScore: discount card
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /**
   * `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}` 支付分·先享卡 · PayScore: discount card
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3DiscountCardOrdersByOutOrderNo<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/discount-card/orders/{out_order_no}` 支付分·先享卡 · PayScore: discount card
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /**
   * `GET /v3/discount-card/orders/{out_order_no}` 支付分·先享卡 · PayScore: discount card
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
  /**
   * `PATCH /v3/discount-card/orders/{out_order_no}` 支付分·先享卡 · PayScore: discount card
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  patch<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /**
   * `PATCH /v3/discount-card/orders/{out_order_no}` 支付分·先享卡 · PayScore: discount card
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  patchAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3Ebike<out K extends Kind> extends Chain<K> {
  readonly charge: V3EbikeCharge<K> & K['door'];
}

export interface V3EbikeCharge<out K extends Kind> extends Chain<K> {
  readonly contracts: V3EbikeChargeContracts<K> & K['door'];
  readonly transactions: V3EbikeChargeTransactions<K> & K['door'];
  readonly users: V3EbikeChargeUsers<K> & K['door'];
}

export interface V3EbikeChargeContracts<out K extends Kind> extends Chain<K> {
  readonly preopen: V3EbikeChargeContractsPreopen<K> & K['door'];
  readonly _contract_id_: V3EbikeChargeContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3EbikeChargeContractsByContractId<K> & K['door'];
}

export interface V3EbikeChargeContractsPreopen<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/ebike/charge/contracts/preopen` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `POST /v3/ebike/charge/contracts/preopen` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EbikeChargeContractsByContractId<out K extends Kind> extends Chain<K> {
  readonly confirm: V3EbikeChargeContractsByContractIdConfirm<K> & K['door'];
  /**
   * `GET /v3/ebike/charge/contracts/{contract_id}` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /**
   * `GET /v3/ebike/charge/contracts/{contract_id}` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EbikeChargeContractsByContractIdConfirm<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/ebike/charge/contracts/{contract_id}/confirm` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /**
   * `POST /v3/ebike/charge/contracts/{contract_id}/confirm` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EbikeChargeTransactions<out K extends Kind> extends Chain<K> {
  readonly id: V3EbikeChargeTransactionsId<K> & K['door'];
  readonly outTradeNo: V3EbikeChargeTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3EbikeChargeTransactionsOutTradeNo<K> & K['door'];
  /**
   * `POST /v3/ebike/charge/transactions` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `POST /v3/ebike/charge/transactions` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EbikeChargeTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3EbikeChargeTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3EbikeChargeTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/ebike/charge/transactions/id/{transaction_id}` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /**
   * `GET /v3/ebike/charge/transactions/id/{transaction_id}` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3EbikeChargeTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3EbikeChargeTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /**
   * `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3EbikeChargeUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3EbikeChargeUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3EbikeChargeUsersByOpenid<K> & K['door'];
}

export interface V3EbikeChargeUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly contract: V3EbikeChargeUsersByOpenidContract<K> & K['door'];
}

export interface V3EbikeChargeUsersByOpenidContract<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/ebike/charge/users/{openid}/contract` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /**
   * `GET /v3/ebike/charge/users/{openid}/contract` 电动自行车行业代扣 · Deduction for e-bikes
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3Ecommerce<out K extends Kind> extends Chain<K> {
  readonly account: V3EcommerceAccount<K> & K['door'];
  readonly applyments: V3EcommerceApplyments<K> & K['door'];
  readonly bill: V3EcommerceBill<K> & K['door'];
  readonly combinePapay: V3EcommerceCombinePapay<K> & K['door'];
  readonly 'combine-papay': V3EcommerceCombinePapay<K> & K['door'];
  readonly fund: V3EcommerceFund<K> & K['door'];
  readonly individualContracts: V3EcommerceIndividualContracts<K> & K['door'];
  readonly 'individual-contracts': V3EcommerceIndividualContracts<K> & K['door'];
  readonly mchTransfer: V3EcommerceMchTransfer<K> & K['door'];
  readonly 'mch-transfer': V3EcommerceMchTransfer<K> & K['door'];
  readonly profitsharing: V3EcommerceProfitsharing<K> & K['door'];
  readonly refunds: V3EcommerceRefunds<K> & K['door'];
  readonly subjectSubMerchants: V3EcommerceSubjectSubMerchants<K> & K['door'];
  readonly 'subject-sub-merchants': V3EcommerceSubjectSubMerchants<K> & K['door'];
  readonly subsidies: V3EcommerceSubsidies<K> & K['door'];
}

export interface V3EcommerceAccount<out K extends Kind> extends Chain<K> {
  readonly applyCancelWithdraw: V3EcommerceAccountApplyCancelWithdraw<K> & K['door'];
  readonly 'apply-cancel-withdraw': V3EcommerceAccountApplyCancelWithdraw<K> & K['door'];
  readonly cancelApplications: V3EcommerceAccountCancelApplications<K> & K['door'];
  readonly 'cancel-applications': V3EcommerceAccountCancelApplications<K> & K['door'];
}

export interface V3EcommerceAccountApplyCancelWithdraw<out K extends Kind> extends Chain<K> {
  readonly applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentId<K> & K['door'];
  readonly 'applyment-id': V3EcommerceAccountApplyCancelWithdrawApplymentId<K> & K['door'];
  readonly confirm: V3EcommerceAccountApplyCancelWithdrawConfirm<K> & K['door'];
  readonly outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNo<K> & K['door'];
  readonly 'out-request-no': V3EcommerceAccountApplyCancelWithdrawOutRequestNo<K> & K['door'];
  readonly validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancel<K> & K['door'];
  readonly 'validate-cancel': V3EcommerceAccountApplyCancelWithdrawValidateCancel<K> & K['door'];
  /** `POST /v3/ecommerce/account/apply-cancel-withdraw` 收付通·注销 · E-commerce: closing accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/account/apply-cancel-withdraw` 收付通·注销 · E-commerce: closing accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentId<out K extends Kind> extends Chain<K> {
  readonly _applyment_id_: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId<K> & K['door'];
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` 收付通·注销 · E-commerce: closing accounts */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` 收付通·注销 · E-commerce: closing accounts */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountApplyCancelWithdrawConfirm<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` 收付通·注销 · E-commerce: closing accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` 收付通·注销 · E-commerce: closing accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNo<out K extends Kind> extends Chain<K> {
  readonly _out_request_no_: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo<K> & K['door'];
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` 收付通·注销 · E-commerce: closing accounts */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` 收付通·注销 · E-commerce: closing accounts */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancel<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid<K> & K['door'];
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` 收付通·注销 · E-commerce: closing accounts */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` 收付通·注销 · E-commerce: closing accounts */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountCancelApplications<out K extends Kind> extends Chain<K> {
  readonly media: V3EcommerceAccountCancelApplicationsMedia<K> & K['door'];
  readonly outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNo<K> & K['door'];
  readonly 'out-apply-no': V3EcommerceAccountCancelApplicationsOutApplyNo<K> & K['door'];
  /** `POST /v3/ecommerce/account/cancel-applications` 收付通·注销 · E-commerce: closing accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/account/cancel-applications` 收付通·注销 · E-commerce: closing accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountCancelApplicationsMedia<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/account/cancel-applications/media` 收付通·注销 · E-commerce: closing accounts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/account/cancel-applications/media` 收付通·注销 · E-commerce: closing accounts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNo<out K extends Kind> extends Chain<K> {
  readonly _out_apply_no_: V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo<K> & K['door'];
  readonly '{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo<K> & K['door'];
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` 收付通·注销 · E-commerce: closing accounts */
  get<Data = unknown>(options: PathOptions<'out_apply_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` 收付通·注销 · E-commerce: closing accounts */
  getAsync<Data = unknown>(options: PathOptions<'out_apply_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceApplyments<out K extends Kind> extends Chain<K> {
  readonly outRequestNo: V3EcommerceApplymentsOutRequestNo<K> & K['door'];
  readonly 'out-request-no': V3EcommerceApplymentsOutRequestNo<K> & K['door'];
  readonly submitAccountHostingApplyment: V3EcommerceApplymentsSubmitAccountHostingApplyment<K> & K['door'];
  readonly 'submit-account-hosting-applyment': V3EcommerceApplymentsSubmitAccountHostingApplyment<K> &
    K['door'];
  readonly submitSignVerifyInfo: V3EcommerceApplymentsSubmitSignVerifyInfo<K> & K['door'];
  readonly 'submit-sign-verify-info': V3EcommerceApplymentsSubmitSignVerifyInfo<K> & K['door'];
  readonly _applyment_id_: V3EcommerceApplymentsByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3EcommerceApplymentsByApplymentId<K> & K['door'];
  readonly _empty_: V3EcommerceApplymentsByEmpty<K> & K['door'];
  readonly '{empty}': V3EcommerceApplymentsByEmpty<K> & K['door'];
}

export interface V3EcommerceApplymentsOutRequestNo<out K extends Kind> extends Chain<K> {
  readonly _out_request_no_: V3EcommerceApplymentsOutRequestNoByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo<K> & K['door'];
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNo<out K extends Kind> extends Chain<K> {
  readonly revoke: V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke<K> & K['door'];
  /** `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` 收付通·进件 · E-commerce: onboarding */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` 收付通·进件 · E-commerce: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` 收付通·进件 · E-commerce: onboarding */
  post<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` 收付通·进件 · E-commerce: onboarding */
  postAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceApplymentsSubmitAccountHostingApplyment<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/applyments/submit-account-hosting-applyment` 收付通·进件 · E-commerce: onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/applyments/submit-account-hosting-applyment` 收付通·进件 · E-commerce: onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceApplymentsSubmitSignVerifyInfo<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/applyments/submit-sign-verify-info` 收付通·进件 · E-commerce: onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/applyments/submit-sign-verify-info` 收付通·进件 · E-commerce: onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceApplymentsByApplymentId<out K extends Kind> extends Chain<K> {
  readonly revoke: V3EcommerceApplymentsByApplymentIdRevoke<K> & K['door'];
  /** `GET /v3/ecommerce/applyments/{applyment_id}` 收付通·进件 · E-commerce: onboarding */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/ecommerce/applyments/{applyment_id}` 收付通·进件 · E-commerce: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceApplymentsByApplymentIdRevoke<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/applyments/{applyment_id}/revoke` 收付通·进件 · E-commerce: onboarding */
  post<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `POST /v3/ecommerce/applyments/{applyment_id}/revoke` 收付通·进件 · E-commerce: onboarding */
  postAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceApplymentsByEmpty<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/applyments/{empty}` 收付通·进件 · E-commerce: onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/applyments/{empty}` 收付通·进件 · E-commerce: onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceBill<out K extends Kind> extends Chain<K> {
  readonly fundflowbill: V3EcommerceBillFundflowbill<K> & K['door'];
}

export interface V3EcommerceBillFundflowbill<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/bill/fundflowbill` 收付通·账单 · E-commerce: bills */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/ecommerce/bill/fundflowbill` 收付通·账单 · E-commerce: bills */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapay<out K extends Kind> extends Chain<K> {
  readonly contracts: V3EcommerceCombinePapayContracts<K> & K['door'];
  readonly transactions: V3EcommerceCombinePapayTransactions<K> & K['door'];
}

export interface V3EcommerceCombinePapayContracts<out K extends Kind> extends Chain<K> {
  readonly planId: V3EcommerceCombinePapayContractsPlanId<K> & K['door'];
  readonly 'plan-id': V3EcommerceCombinePapayContractsPlanId<K> & K['door'];
  readonly preEntrustSign: V3EcommerceCombinePapayContractsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3EcommerceCombinePapayContractsPreEntrustSign<K> & K['door'];
}

export interface V3EcommerceCombinePapayContractsPlanId<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3EcommerceCombinePapayContractsPlanIdByPlanId<K> & K['door'];
  readonly '{plan_id}': V3EcommerceCombinePapayContractsPlanIdByPlanId<K> & K['door'];
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanId<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_contract_code_: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  /** `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 收付通·合单代扣 · E-commerce: combined deduction */
  get<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 收付通·合单代扣 · E-commerce: combined deduction */
  getAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 收付通·合单代扣 · E-commerce: combined deduction */
  post<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 收付通·合单代扣 · E-commerce: combined deduction */
  postAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapayContractsPreEntrustSign<out K extends Kind> extends Chain<K> {
  readonly miniProgram: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<K> & K['door'];
  /** `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` 收付通·合单代扣 · E-commerce: combined deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` 收付通·合单代扣 · E-commerce: combined deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` 收付通·合单代扣 · E-commerce: combined deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` 收付通·合单代扣 · E-commerce: combined deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapayTransactions<out K extends Kind> extends Chain<K> {
  readonly _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsByCombineOutTradeNo<K> & K['door'];
  readonly '{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo<K> & K['door'];
  /** `POST /v3/ecommerce/combine-papay/transactions` 收付通·合单代扣 · E-commerce: combined deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/combine-papay/transactions` 收付通·合单代扣 · E-commerce: combined deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly reverse: V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse<K> & K['door'];
  /** `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` 收付通·合单代扣 · E-commerce: combined deduction */
  get<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` 收付通·合单代扣 · E-commerce: combined deduction */
  getAsync<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` 收付通·合单代扣 · E-commerce: combined deduction */
  post<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Result<K, Data>;
  /** `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` 收付通·合单代扣 · E-commerce: combined deduction */
  postAsync<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceFund<out K extends Kind> extends Chain<K> {
  readonly balance: V3EcommerceFundBalance<K> & K['door'];
  readonly enddaybalance: V3EcommerceFundEnddaybalance<K> & K['door'];
  readonly withdraw: V3EcommerceFundWithdraw<K> & K['door'];
}

export interface V3EcommerceFundBalance<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3EcommerceFundBalanceBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3EcommerceFundBalanceBySubMchid<K> & K['door'];
}

export interface V3EcommerceFundBalanceBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/fund/balance/{sub_mchid}` 收付通·余额、运营工具·用工卡 · E-commerce: balance; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/ecommerce/fund/balance/{sub_mchid}` 收付通·余额、运营工具·用工卡 · E-commerce: balance; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3EcommerceFundEnddaybalance<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3EcommerceFundEnddaybalanceBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3EcommerceFundEnddaybalanceBySubMchid<K> & K['door'];
}

export interface V3EcommerceFundEnddaybalanceBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` 收付通·余额 · E-commerce: balance */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` 收付通·余额 · E-commerce: balance */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3EcommerceFundWithdraw<out K extends Kind> extends Chain<K> {
  readonly outRequestNo: V3EcommerceFundWithdrawOutRequestNo<K> & K['door'];
  readonly 'out-request-no': V3EcommerceFundWithdrawOutRequestNo<K> & K['door'];
  readonly _withdraw_id_: V3EcommerceFundWithdrawByWithdrawId<K> & K['door'];
  readonly '{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId<K> & K['door'];
  /** `POST /v3/ecommerce/fund/withdraw` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/fund/withdraw` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceFundWithdrawOutRequestNo<out K extends Kind> extends Chain<K> {
  readonly _out_request_no_: V3EcommerceFundWithdrawOutRequestNoByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo<K> & K['door'];
}

export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceFundWithdrawByWithdrawId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/fund/withdraw/{withdraw_id}` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'withdraw_id'>): Result<K, Data>;
  /** `GET /v3/ecommerce/fund/withdraw/{withdraw_id}` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'withdraw_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceIndividualContracts<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3EcommerceIndividualContractsOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3EcommerceIndividualContractsOutContractCode<K> & K['door'];
  readonly preEntrustSignWithRealNameIdentity: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity<K> &
    K['door'];
  readonly 'pre-entrust-sign-with-real-name-identity': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity<K> &
    K['door'];
  readonly preEntrustSign: V3EcommerceIndividualContractsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3EcommerceIndividualContractsPreEntrustSign<K> & K['door'];
  readonly _openid_: V3EcommerceIndividualContractsByOpenid<K> & K['door'];
  readonly '{openid}': V3EcommerceIndividualContractsByOpenid<K> & K['door'];
}

export interface V3EcommerceIndividualContractsOutContractCode<out K extends Kind> extends Chain<K> {
  readonly _out_contract_code_: V3EcommerceIndividualContractsOutContractCodeByOutContractCode<K> & K['door'];
  readonly '{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` 收付通·个人收款 · E-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` 收付通·个人收款 · E-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity<
  out K extends Kind,
> extends Chain<K> {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp<K> & K['door'];
  readonly miniProgram: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<K> &
    K['door'];
  readonly 'mini-program': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<K> &
    K['door'];
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceIndividualContractsPreEntrustSign<out K extends Kind> extends Chain<K> {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignApp<K> & K['door'];
  readonly miniProgram: V3EcommerceIndividualContractsPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3EcommerceIndividualContractsPreEntrustSignMiniProgram<K> & K['door'];
}

export interface V3EcommerceIndividualContractsPreEntrustSignApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceIndividualContractsByOpenid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/individual-contracts/{openid}` 收付通·个人收款 · E-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/ecommerce/individual-contracts/{openid}` 收付通·个人收款 · E-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3EcommerceMchTransfer<out K extends Kind> extends Chain<K> {
  readonly authorizations: V3EcommerceMchTransferAuthorizations<K> & K['door'];
  readonly transferBills: V3EcommerceMchTransferTransferBills<K> & K['door'];
  readonly 'transfer-bills': V3EcommerceMchTransferTransferBills<K> & K['door'];
}

export interface V3EcommerceMchTransferAuthorizations<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3EcommerceMchTransferAuthorizationsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid<K> & K['door'];
  /** `POST /v3/ecommerce/mch-transfer/authorizations` 收付通·转账 · E-commerce: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/mch-transfer/authorizations` 收付通·转账 · E-commerce: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceMchTransferAuthorizationsBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` 收付通·转账 · E-commerce: transfers */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` 收付通·转账 · E-commerce: transfers */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3EcommerceMchTransferTransferBills<out K extends Kind> extends Chain<K> {
  readonly outBillNo: V3EcommerceMchTransferTransferBillsOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3EcommerceMchTransferTransferBillsOutBillNo<K> & K['door'];
  readonly transferBillNo: V3EcommerceMchTransferTransferBillsTransferBillNo<K> & K['door'];
  readonly 'transfer-bill-no': V3EcommerceMchTransferTransferBillsTransferBillNo<K> & K['door'];
  /** `POST /v3/ecommerce/mch-transfer/transfer-bills` 收付通·转账 · E-commerce: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/mch-transfer/transfer-bills` 收付通·转账 · E-commerce: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceMchTransferTransferBillsOutBillNo<out K extends Kind> extends Chain<K> {
  readonly _out_bill_no_: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo<K> & K['door'];
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly cancel: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel<K> & K['door'];
  /** `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` 收付通·转账 · E-commerce: transfers */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` 收付通·转账 · E-commerce: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` 收付通·转账 · E-commerce: transfers */
  post<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` 收付通·转账 · E-commerce: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNo<out K extends Kind> extends Chain<K> {
  readonly _transfer_bill_no_: V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo<K> &
    K['door'];
  readonly '{transfer_bill_no}': V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo<K> &
    K['door'];
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` 收付通·转账 · E-commerce: transfers */
  get<Data = unknown>(options: PathOptions<'transfer_bill_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` 收付通·转账 · E-commerce: transfers */
  getAsync<Data = unknown>(options: PathOptions<'transfer_bill_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharing<out K extends Kind> extends Chain<K> {
  readonly afterSalesOrders: V3EcommerceProfitsharingAfterSalesOrders<K> & K['door'];
  readonly 'after-sales-orders': V3EcommerceProfitsharingAfterSalesOrders<K> & K['door'];
  readonly finishOrder: V3EcommerceProfitsharingFinishOrder<K> & K['door'];
  readonly 'finish-order': V3EcommerceProfitsharingFinishOrder<K> & K['door'];
  readonly orders: V3EcommerceProfitsharingOrders<K> & K['door'];
  readonly receivers: V3EcommerceProfitsharingReceivers<K> & K['door'];
  readonly returnorders: V3EcommerceProfitsharingReturnorders<K> & K['door'];
}

export interface V3EcommerceProfitsharingAfterSalesOrders<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/profitsharing/after-sales-orders` 收付通·分账 · E-commerce: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/ecommerce/profitsharing/after-sales-orders` 收付通·分账 · E-commerce: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/ecommerce/profitsharing/after-sales-orders` 收付通·分账 · E-commerce: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/profitsharing/after-sales-orders` 收付通·分账 · E-commerce: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharingFinishOrder<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/profitsharing/finish-order` 收付通·分账 · E-commerce: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/profitsharing/finish-order` 收付通·分账 · E-commerce: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharingOrders<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3EcommerceProfitsharingOrdersByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3EcommerceProfitsharingOrdersByTransactionId<K> & K['door'];
  /** `GET /v3/ecommerce/profitsharing/orders` 收付通·分账 · E-commerce: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/ecommerce/profitsharing/orders` 收付通·分账 · E-commerce: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/ecommerce/profitsharing/orders` 收付通·分账 · E-commerce: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/profitsharing/orders` 收付通·分账 · E-commerce: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharingOrdersByTransactionId<out K extends Kind> extends Chain<K> {
  readonly amounts: V3EcommerceProfitsharingOrdersByTransactionIdAmounts<K> & K['door'];
}

export interface V3EcommerceProfitsharingOrdersByTransactionIdAmounts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` 收付通·分账 · E-commerce: profit sharing */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` 收付通·分账 · E-commerce: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharingReceivers<out K extends Kind> extends Chain<K> {
  readonly add: V3EcommerceProfitsharingReceiversAdd<K> & K['door'];
  readonly delete: V3EcommerceProfitsharingReceiversDelete<K> & K['door'];
}

export interface V3EcommerceProfitsharingReceiversAdd<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/profitsharing/receivers/add` 收付通·分账 · E-commerce: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/profitsharing/receivers/add` 收付通·分账 · E-commerce: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharingReceiversDelete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/profitsharing/receivers/delete` 收付通·分账 · E-commerce: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/profitsharing/receivers/delete` 收付通·分账 · E-commerce: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceProfitsharingReturnorders<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/profitsharing/returnorders` 收付通·分账 · E-commerce: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/ecommerce/profitsharing/returnorders` 收付通·分账 · E-commerce: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/ecommerce/profitsharing/returnorders` 收付通·分账 · E-commerce: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/profitsharing/returnorders` 收付通·分账 · E-commerce: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceRefunds<out K extends Kind> extends Chain<K> {
  readonly apply: V3EcommerceRefundsApply<K> & K['door'];
  readonly id: V3EcommerceRefundsId<K> & K['door'];
  readonly outRefundNo: V3EcommerceRefundsOutRefundNo<K> & K['door'];
  readonly 'out-refund-no': V3EcommerceRefundsOutRefundNo<K> & K['door'];
  readonly _refund_id_: V3EcommerceRefundsByRefundId<K> & K['door'];
  readonly '{refund_id}': V3EcommerceRefundsByRefundId<K> & K['door'];
}

export interface V3EcommerceRefundsApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/refunds/apply` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/refunds/apply` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceRefundsId<out K extends Kind> extends Chain<K> {
  readonly _refund_id_: V3EcommerceRefundsIdByRefundId<K> & K['door'];
  readonly '{refund_id}': V3EcommerceRefundsIdByRefundId<K> & K['door'];
}

export interface V3EcommerceRefundsIdByRefundId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/refunds/id/{refund_id}` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'refund_id'>): Result<K, Data>;
  /** `GET /v3/ecommerce/refunds/id/{refund_id}` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'refund_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceRefundsOutRefundNo<out K extends Kind> extends Chain<K> {
  readonly _out_refund_no_: V3EcommerceRefundsOutRefundNoByOutRefundNo<K> & K['door'];
  readonly '{out_refund_no}': V3EcommerceRefundsOutRefundNoByOutRefundNo<K> & K['door'];
}

export interface V3EcommerceRefundsOutRefundNoByOutRefundNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'out_refund_no'>): Result<K, Data>;
  /** `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'out_refund_no'>): Promise<Answer<Data>>;
}

export interface V3EcommerceRefundsByRefundId<out K extends Kind> extends Chain<K> {
  readonly applyAbnormalRefund: V3EcommerceRefundsByRefundIdApplyAbnormalRefund<K> & K['door'];
  readonly 'apply-abnormal-refund': V3EcommerceRefundsByRefundIdApplyAbnormalRefund<K> & K['door'];
  readonly returnAdvance: V3EcommerceRefundsByRefundIdReturnAdvance<K> & K['door'];
  readonly 'return-advance': V3EcommerceRefundsByRefundIdReturnAdvance<K> & K['door'];
}

export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefund<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  post<Data = unknown>(options: PathOptions<'refund_id'>): Result<K, Data>;
  /** `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` 收付通·退款、收付通·个人收款 · E-commerce: refunds; e-commerce: personal collection */
  postAsync<Data = unknown>(options: PathOptions<'refund_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceRefundsByRefundIdReturnAdvance<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/refunds/{refund_id}/return-advance` 收付通·退款 · E-commerce: refunds */
  get<Data = unknown>(options: PathOptions<'refund_id'>): Result<K, Data>;
  /** `GET /v3/ecommerce/refunds/{refund_id}/return-advance` 收付通·退款 · E-commerce: refunds */
  getAsync<Data = unknown>(options: PathOptions<'refund_id'>): Promise<Answer<Data>>;
  /** `POST /v3/ecommerce/refunds/{refund_id}/return-advance` 收付通·退款 · E-commerce: refunds */
  post<Data = unknown>(options: PathOptions<'refund_id'>): Result<K, Data>;
  /** `POST /v3/ecommerce/refunds/{refund_id}/return-advance` 收付通·退款 · E-commerce: refunds */
  postAsync<Data = unknown>(options: PathOptions<'refund_id'>): Promise<Answer<Data>>;
}

export interface V3EcommerceSubjectSubMerchants<out K extends Kind> extends Chain<K> {
  /** `GET /v3/ecommerce/subject-sub-merchants` 收付通·进件 · E-commerce: onboarding */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/ecommerce/subject-sub-merchants` 收付通·进件 · E-commerce: onboarding */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceSubsidies<out K extends Kind> extends Chain<K> {
  readonly cancel: V3EcommerceSubsidiesCancel<K> & K['door'];
  readonly create: V3EcommerceSubsidiesCreate<K> & K['door'];
  readonly return: V3EcommerceSubsidiesReturn<K> & K['door'];
}

export interface V3EcommerceSubsidiesCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/subsidies/cancel` 收付通·补差 · E-commerce: subsidies */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/subsidies/cancel` 收付通·补差 · E-commerce: subsidies */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceSubsidiesCreate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/subsidies/create` 收付通·补差 · E-commerce: subsidies */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/subsidies/create` 收付通·补差 · E-commerce: subsidies */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EcommerceSubsidiesReturn<out K extends Kind> extends Chain<K> {
  /** `POST /v3/ecommerce/subsidies/return` 收付通·补差 · E-commerce: subsidies */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/ecommerce/subsidies/return` 收付通·补差 · E-commerce: subsidies */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EduPapay<out K extends Kind> extends Chain<K> {
  readonly contracts: V3EduPapayContracts<K> & K['door'];
  readonly transactions: V3EduPapayTransactions<K> & K['door'];
  readonly userNotifications: V3EduPapayUserNotifications<K> & K['door'];
  readonly 'user-notifications': V3EduPapayUserNotifications<K> & K['door'];
  readonly user: V3EduPapayUser<K> & K['door'];
}

export interface V3EduPapayContracts<out K extends Kind> extends Chain<K> {
  readonly id: V3EduPapayContractsId<K> & K['door'];
  readonly presign: V3EduPapayContractsPresign<K> & K['door'];
  readonly _contract_id_: V3EduPapayContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3EduPapayContractsByContractId<K> & K['door'];
}

export interface V3EduPapayContractsId<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3EduPapayContractsIdByContractId<K> & K['door'];
  readonly '{contract_id}': V3EduPapayContractsIdByContractId<K> & K['door'];
}

export interface V3EduPapayContractsIdByContractId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-papay/contracts/id/{contract_id}` 教育续费通 · Education renewal */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/edu-papay/contracts/id/{contract_id}` 教育续费通 · Education renewal */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EduPapayContractsPresign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/edu-papay/contracts/presign` 教育续费通 · Education renewal */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/edu-papay/contracts/presign` 教育续费通 · Education renewal */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EduPapayContractsByContractId<out K extends Kind> extends Chain<K> {
  /** `DELETE /v3/edu-papay/contracts/{contract_id}` 教育续费通 · Education renewal */
  delete<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `DELETE /v3/edu-papay/contracts/{contract_id}` 教育续费通 · Education renewal */
  deleteAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EduPapayTransactions<out K extends Kind> extends Chain<K> {
  readonly id: V3EduPapayTransactionsId<K> & K['door'];
  readonly outTradeNo: V3EduPapayTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3EduPapayTransactionsOutTradeNo<K> & K['door'];
  /** `POST /v3/edu-papay/transactions` 教育续费通 · Education renewal */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/edu-papay/transactions` 教育续费通 · Education renewal */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EduPapayTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3EduPapayTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3EduPapayTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3EduPapayTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-papay/transactions/id/{transaction_id}` 教育续费通 · Education renewal */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/edu-papay/transactions/id/{transaction_id}` 教育续费通 · Education renewal */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3EduPapayTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3EduPapayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3EduPapayTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}` 教育续费通 · Education renewal */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}` 教育续费通 · Education renewal */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3EduPapayUserNotifications<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3EduPapayUserNotificationsByContractId<K> & K['door'];
  readonly '{contract_id}': V3EduPapayUserNotificationsByContractId<K> & K['door'];
}

export interface V3EduPapayUserNotificationsByContractId<out K extends Kind> extends Chain<K> {
  readonly send: V3EduPapayUserNotificationsByContractIdSend<K> & K['door'];
}

export interface V3EduPapayUserNotificationsByContractIdSend<out K extends Kind> extends Chain<K> {
  /** `POST /v3/edu-papay/user-notifications/{contract_id}/send` 教育续费通 · Education renewal */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/edu-papay/user-notifications/{contract_id}/send` 教育续费通 · Education renewal */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EduPapayUser<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3EduPapayUserByOpenid<K> & K['door'];
  readonly '{openid}': V3EduPapayUserByOpenid<K> & K['door'];
}

export interface V3EduPapayUserByOpenid<out K extends Kind> extends Chain<K> {
  readonly contracts: V3EduPapayUserByOpenidContracts<K> & K['door'];
}

export interface V3EduPapayUserByOpenidContracts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-papay/user/{openid}/contracts` 教育续费通 · Education renewal */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/edu-papay/user/{openid}/contracts` 教育续费通 · Education renewal */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3EduStar<out K extends Kind> extends Chain<K> {
  readonly orders: V3EduStarOrders<K> & K['door'];
  readonly users: V3EduStarUsers<K> & K['door'];
}

export interface V3EduStarOrders<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-star/orders` 学生卡身份权益 · Student card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/edu-star/orders` 学生卡身份权益 · Student card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/edu-star/orders` 学生卡身份权益 · Student card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/edu-star/orders` 学生卡身份权益 · Student card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EduStarUsers<out K extends Kind> extends Chain<K> {
  readonly openid: V3EduStarUsersOpenid<K> & K['door'];
  readonly qq: V3EduStarUsersQq<K> & K['door'];
}

export interface V3EduStarUsersOpenid<out K extends Kind> extends Chain<K> {
  readonly _wechat_openid_: V3EduStarUsersOpenidByWechatOpenid<K> & K['door'];
  readonly '{wechat_openid}': V3EduStarUsersOpenidByWechatOpenid<K> & K['door'];
}

export interface V3EduStarUsersOpenidByWechatOpenid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-star/users/openid/{wechat_openid}` 学生卡身份权益 · Student card */
  get<Data = unknown>(options: PathOptions<'wechat_openid'>): Result<K, Data>;
  /** `GET /v3/edu-star/users/openid/{wechat_openid}` 学生卡身份权益 · Student card */
  getAsync<Data = unknown>(options: PathOptions<'wechat_openid'>): Promise<Answer<Data>>;
}

export interface V3EduStarUsersQq<out K extends Kind> extends Chain<K> {
  readonly _qq_: V3EduStarUsersQqByQq<K> & K['door'];
  readonly '{qq}': V3EduStarUsersQqByQq<K> & K['door'];
}

export interface V3EduStarUsersQqByQq<out K extends Kind> extends Chain<K> {
  /** `GET /v3/edu-star/users/qq/{qq}` 学生卡身份权益 · Student card */
  get<Data = unknown>(options: PathOptions<'qq'>): Result<K, Data>;
  /** `GET /v3/edu-star/users/qq/{qq}` 学生卡身份权益 · Student card */
  getAsync<Data = unknown>(options: PathOptions<'qq'>): Promise<Answer<Data>>;
}

export interface V3Eduschoolpay<out K extends Kind> extends Chain<K> {
  readonly contracts: V3EduschoolpayContracts<K> & K['door'];
  readonly transactions: V3EduschoolpayTransactions<K> & K['door'];
  readonly users: V3EduschoolpayUsers<K> & K['door'];
}

export interface V3EduschoolpayContracts<out K extends Kind> extends Chain<K> {
  readonly presign: V3EduschoolpayContractsPresign<K> & K['door'];
  readonly _contract_id_: V3EduschoolpayContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3EduschoolpayContractsByContractId<K> & K['door'];
}

export interface V3EduschoolpayContractsPresign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/eduschoolpay/contracts/presign` 校园轻松付 · Easy campus payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/eduschoolpay/contracts/presign` 校园轻松付 · Easy campus payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EduschoolpayContractsByContractId<out K extends Kind> extends Chain<K> {
  readonly terminate: V3EduschoolpayContractsByContractIdTerminate<K> & K['door'];
  /** `GET /v3/eduschoolpay/contracts/{contract_id}` 校园轻松付 · Easy campus payment */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/eduschoolpay/contracts/{contract_id}` 校园轻松付 · Easy campus payment */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EduschoolpayContractsByContractIdTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/eduschoolpay/contracts/{contract_id}/terminate` 校园轻松付 · Easy campus payment */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/eduschoolpay/contracts/{contract_id}/terminate` 校园轻松付 · Easy campus payment */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3EduschoolpayTransactions<out K extends Kind> extends Chain<K> {
  readonly id: V3EduschoolpayTransactionsId<K> & K['door'];
  readonly outTradeNo: V3EduschoolpayTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3EduschoolpayTransactionsOutTradeNo<K> & K['door'];
  /** `POST /v3/eduschoolpay/transactions` 校园轻松付 · Easy campus payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/eduschoolpay/transactions` 校园轻松付 · Easy campus payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3EduschoolpayTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3EduschoolpayTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3EduschoolpayTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/eduschoolpay/transactions/id/{transaction_id}` 校园轻松付 · Easy campus payment */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/eduschoolpay/transactions/id/{transaction_id}` 校园轻松付 · Easy campus payment */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3EduschoolpayTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3EduschoolpayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` 校园轻松付 · Easy campus payment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` 校园轻松付 · Easy campus payment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3EduschoolpayUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3EduschoolpayUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3EduschoolpayUsersByOpenid<K> & K['door'];
}

export interface V3EduschoolpayUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly contracts: V3EduschoolpayUsersByOpenidContracts<K> & K['door'];
  readonly debtState: V3EduschoolpayUsersByOpenidDebtState<K> & K['door'];
  readonly 'debt-state': V3EduschoolpayUsersByOpenidDebtState<K> & K['door'];
}

export interface V3EduschoolpayUsersByOpenidContracts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/eduschoolpay/users/{openid}/contracts` 校园轻松付 · Easy campus payment */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/eduschoolpay/users/{openid}/contracts` 校园轻松付 · Easy campus payment */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3EduschoolpayUsersByOpenidDebtState<out K extends Kind> extends Chain<K> {
  /** `GET /v3/eduschoolpay/users/{openid}/debt-state` 校园轻松付 · Easy campus payment */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/eduschoolpay/users/{openid}/debt-state` 校园轻松付 · Easy campus payment */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3Express<out K extends Kind> extends Chain<K> {
  readonly users: V3ExpressUsers<K> & K['door'];
}

export interface V3ExpressUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3ExpressUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3ExpressUsersByOpenid<K> & K['door'];
}

export interface V3ExpressUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly transform: V3ExpressUsersByOpenidTransform<K> & K['door'];
}

export interface V3ExpressUsersByOpenidTransform<out K extends Kind> extends Chain<K> {
  /** `POST /v3/express/users/{openid}/transform` 微信寄快递 · Express delivery */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/express/users/{openid}/transform` 微信寄快递 · Express delivery */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3Facemch<out K extends Kind> extends Chain<K> {
  readonly users: V3FacemchUsers<K> & K['door'];
}

export interface V3FacemchUsers<out K extends Kind> extends Chain<K> {
  readonly _face_sid_: V3FacemchUsersByFaceSid<K> & K['door'];
  readonly '{face_sid}': V3FacemchUsersByFaceSid<K> & K['door'];
}

export interface V3FacemchUsersByFaceSid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/facemch/users/{face_sid}` 刷脸支付 · Face payment */
  get<Data = unknown>(options: PathOptions<'face_sid'>): Result<K, Data>;
  /** `GET /v3/facemch/users/{face_sid}` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options: PathOptions<'face_sid'>): Promise<Answer<Data>>;
}

export interface V3FundApp<out K extends Kind> extends Chain<K> {
  readonly brandRedpacket: V3FundAppBrandRedpacket<K> & K['door'];
  readonly 'brand-redpacket': V3FundAppBrandRedpacket<K> & K['door'];
  readonly mchTransfer: V3FundAppMchTransfer<K> & K['door'];
  readonly 'mch-transfer': V3FundAppMchTransfer<K> & K['door'];
}

export interface V3FundAppBrandRedpacket<out K extends Kind> extends Chain<K> {
  readonly brandMerchantBatches: V3FundAppBrandRedpacketBrandMerchantBatches<K> & K['door'];
  readonly 'brand-merchant-batches': V3FundAppBrandRedpacketBrandMerchantBatches<K> & K['door'];
  readonly brandMerchantOutBatches: V3FundAppBrandRedpacketBrandMerchantOutBatches<K> & K['door'];
  readonly 'brand-merchant-out-batches': V3FundAppBrandRedpacketBrandMerchantOutBatches<K> & K['door'];
}

export interface V3FundAppBrandRedpacketBrandMerchantBatches<out K extends Kind> extends Chain<K> {
  readonly _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo<K> & K['door'];
  readonly '{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo<K> & K['door'];
  /** `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` 品牌红包 · Brand red packets */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` 品牌红包 · Brand red packets */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo<out K extends Kind> extends Chain<K> {
  readonly details: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails<K> & K['door'];
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` 品牌红包 · Brand red packets */
  get<Data = unknown>(options: PathOptions<'batch_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` 品牌红包 · Brand red packets */
  getAsync<Data = unknown>(options: PathOptions<'batch_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails<
  out K extends Kind,
> extends Chain<K> {
  readonly _detail_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo<K> & K['door'];
  readonly '{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo<K> &
    K['door'];
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` 品牌红包 · Brand red packets */
  get<Data = unknown>(options: PathOptions<'batch_no' | 'detail_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` 品牌红包 · Brand red packets */
  getAsync<Data = unknown>(options: PathOptions<'batch_no' | 'detail_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatches<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo<K> & K['door'];
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails<K> & K['door'];
  readonly 'out-details': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails<K> & K['door'];
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` 品牌红包 · Brand red packets */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` 品牌红包 · Brand red packets */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo<K> &
    K['door'];
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` 品牌红包 · Brand red packets */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` 品牌红包 · Brand red packets */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransfer<out K extends Kind> extends Chain<K> {
  readonly elecsign: V3FundAppMchTransferElecsign<K> & K['door'];
  readonly partner: V3FundAppMchTransferPartner<K> & K['door'];
  readonly transferBills: V3FundAppMchTransferTransferBills<K> & K['door'];
  readonly 'transfer-bills': V3FundAppMchTransferTransferBills<K> & K['door'];
  readonly transferToQqWalletBills: V3FundAppMchTransferTransferToQqWalletBills<K> & K['door'];
  readonly 'transfer-to-qq-wallet-bills': V3FundAppMchTransferTransferToQqWalletBills<K> & K['door'];
  readonly userConfirmAuthorization: V3FundAppMchTransferUserConfirmAuthorization<K> & K['door'];
  readonly 'user-confirm-authorization': V3FundAppMchTransferUserConfirmAuthorization<K> & K['door'];
}

export interface V3FundAppMchTransferElecsign<out K extends Kind> extends Chain<K> {
  readonly outBillNo: V3FundAppMchTransferElecsignOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3FundAppMchTransferElecsignOutBillNo<K> & K['door'];
  readonly transferBillNo: V3FundAppMchTransferElecsignTransferBillNo<K> & K['door'];
  readonly 'transfer-bill-no': V3FundAppMchTransferElecsignTransferBillNo<K> & K['door'];
}

export interface V3FundAppMchTransferElecsignOutBillNo<out K extends Kind> extends Chain<K> {
  readonly _out_bill_no_: V3FundAppMchTransferElecsignOutBillNoByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferElecsignTransferBillNo<out K extends Kind> extends Chain<K> {
  readonly _transfer_bill_no_: V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo<K> & K['door'];
  readonly '{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'transfer_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'transfer_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartner<out K extends Kind> extends Chain<K> {
  readonly budget: V3FundAppMchTransferPartnerBudget<K> & K['door'];
  readonly charityBudget: V3FundAppMchTransferPartnerCharityBudget<K> & K['door'];
  readonly 'charity-budget': V3FundAppMchTransferPartnerCharityBudget<K> & K['door'];
  readonly charityTransferBills: V3FundAppMchTransferPartnerCharityTransferBills<K> & K['door'];
  readonly 'charity-transfer-bills': V3FundAppMchTransferPartnerCharityTransferBills<K> & K['door'];
  readonly electronicReceipts: V3FundAppMchTransferPartnerElectronicReceipts<K> & K['door'];
  readonly 'electronic-receipts': V3FundAppMchTransferPartnerElectronicReceipts<K> & K['door'];
  readonly subMchAuthorizations: V3FundAppMchTransferPartnerSubMchAuthorizations<K> & K['door'];
  readonly 'sub-mch-authorizations': V3FundAppMchTransferPartnerSubMchAuthorizations<K> & K['door'];
  readonly transferBills: V3FundAppMchTransferPartnerTransferBills<K> & K['door'];
  readonly 'transfer-bills': V3FundAppMchTransferPartnerTransferBills<K> & K['door'];
  readonly userConfirmAuthorizations: V3FundAppMchTransferPartnerUserConfirmAuthorizations<K> & K['door'];
  readonly 'user-confirm-authorizations': V3FundAppMchTransferPartnerUserConfirmAuthorizations<K> & K['door'];
}

export interface V3FundAppMchTransferPartnerBudget<out K extends Kind> extends Chain<K> {
  readonly _out_budget_no_: V3FundAppMchTransferPartnerBudgetByOutBudgetNo<K> & K['door'];
  readonly '{out_budget_no}': V3FundAppMchTransferPartnerBudgetByOutBudgetNo<K> & K['door'];
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNo<out K extends Kind> extends Chain<K> {
  readonly electronicReceipts: V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts<K> &
    K['door'];
  readonly 'electronic-receipts': V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts<K> &
    K['door'];
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` 资金应用·公益捐赠 · Funds: charity */
  get<Data = unknown>(options: PathOptions<'out_budget_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` 资金应用·公益捐赠 · Funds: charity */
  getAsync<Data = unknown>(options: PathOptions<'out_budget_no'>): Promise<Answer<Data>>;
  /** `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` 资金应用·公益捐赠 · Funds: charity */
  post<Data = unknown>(options: PathOptions<'out_budget_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` 资金应用·公益捐赠 · Funds: charity */
  postAsync<Data = unknown>(options: PathOptions<'out_budget_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerCharityBudget<out K extends Kind> extends Chain<K> {
  readonly _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo<K> & K['door'];
  readonly '{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/partner/charity-budget` 资金应用·公益捐赠 · Funds: charity */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/charity-budget` 资金应用·公益捐赠 · Funds: charity */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo<out K extends Kind> extends Chain<K> {
  readonly unlock: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock<K> & K['door'];
  /** `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` 资金应用·公益捐赠 · Funds: charity */
  get<Data = unknown>(options: PathOptions<'out_budget_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` 资金应用·公益捐赠 · Funds: charity */
  getAsync<Data = unknown>(options: PathOptions<'out_budget_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` 资金应用·公益捐赠 · Funds: charity */
  post<Data = unknown>(options: PathOptions<'out_budget_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` 资金应用·公益捐赠 · Funds: charity */
  postAsync<Data = unknown>(options: PathOptions<'out_budget_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerCharityTransferBills<out K extends Kind> extends Chain<K> {
  readonly outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo<K> & K['door'];
  readonly 'out-transfer-no': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills` 资金应用·公益捐赠 · Funds: charity */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills` 资金应用·公益捐赠 · Funds: charity */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_transfer_no_: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo<K> &
    K['door'];
  readonly '{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo<K> &
    K['door'];
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` 资金应用·公益捐赠 · Funds: charity */
  get<Data = unknown>(options: PathOptions<'out_transfer_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` 资金应用·公益捐赠 · Funds: charity */
  getAsync<Data = unknown>(options: PathOptions<'out_transfer_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerElectronicReceipts<out K extends Kind> extends Chain<K> {
  readonly _out_bill_no_: V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/partner/electronic-receipts` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/electronic-receipts` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizations<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerTransferBills<out K extends Kind> extends Chain<K> {
  readonly outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3FundAppMchTransferPartnerTransferBillsOutBillNo<K> & K['door'];
  readonly preTransferWithAuthorization: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<K> &
    K['door'];
  readonly 'pre-transfer-with-authorization': V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<K> &
    K['door'];
  readonly transfer: V3FundAppMchTransferPartnerTransferBillsTransfer<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNo<out K extends Kind> extends Chain<K> {
  readonly _out_bill_no_: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo<K> & K['door'];
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly cancel: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel<K> & K['door'];
  /** `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerTransferBillsTransfer<out K extends Kind> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizations<out K extends Kind> extends Chain<K> {
  readonly _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo<K> &
    K['door'];
  readonly '{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo<K> &
    K['door'];
  /** `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo<
  out K extends Kind,
> extends Chain<K> {
  readonly close: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose<K> &
    K['door'];
  /** `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'out_authorization_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'out_authorization_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options: PathOptions<'out_authorization_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options: PathOptions<'out_authorization_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferBills<out K extends Kind> extends Chain<K> {
  readonly outBillNo: V3FundAppMchTransferTransferBillsOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3FundAppMchTransferTransferBillsOutBillNo<K> & K['door'];
  readonly preTransferWithAuthorization: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<K> &
    K['door'];
  readonly 'pre-transfer-with-authorization': V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<K> &
    K['door'];
  readonly transfer: V3FundAppMchTransferTransferBillsTransfer<K> & K['door'];
  readonly transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNo<K> & K['door'];
  readonly 'transfer-bill-no': V3FundAppMchTransferTransferBillsTransferBillNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/transfer-bills` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/transfer-bills` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferBillsOutBillNo<out K extends Kind> extends Chain<K> {
  readonly _out_bill_no_: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo<K> & K['door'];
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel<K> & K['door'];
  /** `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorization<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferBillsTransfer<out K extends Kind> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferBillsTransferBillNo<out K extends Kind> extends Chain<K> {
  readonly _transfer_bill_no_: V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo<K> & K['door'];
  readonly '{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo<K> &
    K['door'];
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'transfer_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'transfer_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferToQqWalletBills<out K extends Kind> extends Chain<K> {
  readonly _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo<K> & K['door'];
  /** `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` 资金应用·转账·QQ钱包 · Funds: transfers, to QQ wallets */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` 资金应用·转账·QQ钱包 · Funds: transfers, to QQ wallets */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel<K> & K['door'];
  /** `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` 资金应用·转账·QQ钱包 · Funds: transfers, to QQ wallets */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` 资金应用·转账·QQ钱包 · Funds: transfers, to QQ wallets */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` 资金应用·转账·QQ钱包 · Funds: transfers, to QQ wallets */
  post<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` 资金应用·转账·QQ钱包 · Funds: transfers, to QQ wallets */
  postAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferUserConfirmAuthorization<out K extends Kind> extends Chain<K> {
  readonly outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<K> & K['door'];
  readonly 'out-authorization-no': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<K> &
    K['door'];
  /** `POST /v3/fund-app/mch-transfer/user-confirm-authorization` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/user-confirm-authorization` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_authorization_no_: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo<K> &
    K['door'];
  readonly '{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo<K> &
    K['door'];
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo<
  out K extends Kind,
> extends Chain<K> {
  readonly close: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose<K> &
    K['door'];
  /** `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  get<Data = unknown>(options: PathOptions<'out_authorization_no'>): Result<K, Data>;
  /** `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  getAsync<Data = unknown>(options: PathOptions<'out_authorization_no'>): Promise<Answer<Data>>;
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  post<Data = unknown>(options: PathOptions<'out_authorization_no'>): Result<K, Data>;
  /** `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` 资金应用·转账·用户确认模式 · Funds: transfers, confirmed by the user */
  postAsync<Data = unknown>(options: PathOptions<'out_authorization_no'>): Promise<Answer<Data>>;
}

export interface V3FundsToOversea<out K extends Kind> extends Chain<K> {
  readonly billDownloadUrl: V3FundsToOverseaBillDownloadUrl<K> & K['door'];
  readonly 'bill-download-url': V3FundsToOverseaBillDownloadUrl<K> & K['door'];
  readonly orders: V3FundsToOverseaOrders<K> & K['door'];
  readonly return: V3FundsToOverseaReturn<K> & K['door'];
  readonly transactions: V3FundsToOverseaTransactions<K> & K['door'];
}

export interface V3FundsToOverseaBillDownloadUrl<out K extends Kind> extends Chain<K> {
  /** `GET /v3/funds-to-oversea/bill-download-url` 收付通·跨境 · E-commerce: cross-border */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/funds-to-oversea/bill-download-url` 收付通·跨境 · E-commerce: cross-border */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundsToOverseaOrders<out K extends Kind> extends Chain<K> {
  readonly _out_order_id_: V3FundsToOverseaOrdersByOutOrderId<K> & K['door'];
  readonly '{out_order_id}': V3FundsToOverseaOrdersByOutOrderId<K> & K['door'];
  /** `POST /v3/funds-to-oversea/orders` 收付通·跨境 · E-commerce: cross-border */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/funds-to-oversea/orders` 收付通·跨境 · E-commerce: cross-border */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundsToOverseaOrdersByOutOrderId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/funds-to-oversea/orders/{out_order_id}` 收付通·跨境 · E-commerce: cross-border */
  get<Data = unknown>(options: PathOptions<'out_order_id'>): Result<K, Data>;
  /** `GET /v3/funds-to-oversea/orders/{out_order_id}` 收付通·跨境 · E-commerce: cross-border */
  getAsync<Data = unknown>(options: PathOptions<'out_order_id'>): Promise<Answer<Data>>;
}

export interface V3FundsToOverseaReturn<out K extends Kind> extends Chain<K> {
  readonly returnOrders: V3FundsToOverseaReturnReturnOrders<K> & K['door'];
  readonly 'return-orders': V3FundsToOverseaReturnReturnOrders<K> & K['door'];
}

export interface V3FundsToOverseaReturnReturnOrders<out K extends Kind> extends Chain<K> {
  readonly outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNo<K> & K['door'];
  readonly 'out-return-no': V3FundsToOverseaReturnReturnOrdersOutReturnNo<K> & K['door'];
  /** `POST /v3/funds-to-oversea/return/return-orders` 收付通·跨境 · E-commerce: cross-border */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/funds-to-oversea/return/return-orders` 收付通·跨境 · E-commerce: cross-border */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNo<out K extends Kind> extends Chain<K> {
  readonly _out_return_no_: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo<K> & K['door'];
  readonly '{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo<K> & K['door'];
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` 收付通·跨境 · E-commerce: cross-border */
  get<Data = unknown>(options: PathOptions<'out_return_no'>): Result<K, Data>;
  /** `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` 收付通·跨境 · E-commerce: cross-border */
  getAsync<Data = unknown>(options: PathOptions<'out_return_no'>): Promise<Answer<Data>>;
}

export interface V3FundsToOverseaTransactions<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3FundsToOverseaTransactionsByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3FundsToOverseaTransactionsByTransactionId<K> & K['door'];
}

export interface V3FundsToOverseaTransactionsByTransactionId<out K extends Kind> extends Chain<K> {
  readonly available_abroad_amounts: V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts<K> &
    K['door'];
}

export interface V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` 收付通·跨境 · E-commerce: cross-border */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` 收付通·跨境 · E-commerce: cross-border */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3Global<out K extends Kind> extends Chain<K> {
  readonly certificates: V3GlobalCertificates<K> & K['door'];
  readonly customs: V3GlobalCustoms<K> & K['door'];
  readonly merchantService: V3GlobalMerchantService<K> & K['door'];
  readonly 'merchant-service': V3GlobalMerchantService<K> & K['door'];
  readonly merchantStorage: V3GlobalMerchantStorage<K> & K['door'];
  readonly 'merchant-storage': V3GlobalMerchantStorage<K> & K['door'];
  readonly merchant: V3GlobalMerchant<K> & K['door'];
  readonly merchants: V3GlobalMerchants<K> & K['door'];
  readonly micropay: V3GlobalMicropay<K> & K['door'];
  readonly papay: V3GlobalPapay<K> & K['door'];
  readonly profitSharing: V3GlobalProfitSharing<K> & K['door'];
  readonly 'profit-sharing': V3GlobalProfitSharing<K> & K['door'];
  readonly refund: V3GlobalRefund<K> & K['door'];
  readonly refunds: V3GlobalRefunds<K> & K['door'];
  readonly settle: V3GlobalSettle<K> & K['door'];
  readonly statements: V3GlobalStatements<K> & K['door'];
  readonly transactions: V3GlobalTransactions<K> & K['door'];
}

export interface V3GlobalCertificates<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/certificates` 跨境 · Cross-border */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/certificates` 跨境 · Cross-border */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalCustoms<out K extends Kind> extends Chain<K> {
  readonly orders: V3GlobalCustomsOrders<K> & K['door'];
  readonly redeclare: V3GlobalCustomsRedeclare<K> & K['door'];
  readonly verifyCertificate: V3GlobalCustomsVerifyCertificate<K> & K['door'];
  readonly 'verify-certificate': V3GlobalCustomsVerifyCertificate<K> & K['door'];
}

export interface V3GlobalCustomsOrders<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/customs/orders` 跨境·报关 · Cross-border: customs declaration */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/customs/orders` 跨境·报关 · Cross-border: customs declaration */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `PATCH /v3/global/customs/orders` 跨境·报关 · Cross-border: customs declaration */
  patch<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PATCH /v3/global/customs/orders` 跨境·报关 · Cross-border: customs declaration */
  patchAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/global/customs/orders` 跨境·报关 · Cross-border: customs declaration */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/customs/orders` 跨境·报关 · Cross-border: customs declaration */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalCustomsRedeclare<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/customs/redeclare` 跨境·报关 · Cross-border: customs declaration */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/customs/redeclare` 跨境·报关 · Cross-border: customs declaration */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalCustomsVerifyCertificate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/customs/verify-certificate` 跨境·报关 · Cross-border: customs declaration */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/customs/verify-certificate` 跨境·报关 · Cross-border: customs declaration */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantService<out K extends Kind> extends Chain<K> {
  readonly complaintNotifications: V3GlobalMerchantServiceComplaintNotifications<K> & K['door'];
  readonly 'complaint-notifications': V3GlobalMerchantServiceComplaintNotifications<K> & K['door'];
  readonly complaints: V3GlobalMerchantServiceComplaints<K> & K['door'];
  readonly images: V3GlobalMerchantServiceImages<K> & K['door'];
}

export interface V3GlobalMerchantServiceComplaintNotifications<out K extends Kind> extends Chain<K> {
  /** `DELETE /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  delete<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `DELETE /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  deleteAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `GET /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `PUT /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  put<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PUT /v3/global/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  putAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceComplaints<out K extends Kind> extends Chain<K> {
  readonly _complaint_id_: V3GlobalMerchantServiceComplaintsByComplaintId<K> & K['door'];
  readonly '{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId<K> & K['door'];
  /** `GET /v3/global/merchant-service/complaints` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/merchant-service/complaints` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintId<out K extends Kind> extends Chain<K> {
  readonly complete: V3GlobalMerchantServiceComplaintsByComplaintIdComplete<K> & K['door'];
  readonly negotiationHistorys: V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys<K> &
    K['door'];
  readonly 'negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys<K> &
    K['door'];
  readonly response: V3GlobalMerchantServiceComplaintsByComplaintIdResponse<K> & K['door'];
  /** `GET /v3/global/merchant-service/complaints/{complaint_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `GET /v3/global/merchant-service/complaints/{complaint_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdComplete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdResponse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/merchant-service/complaints/{complaint_id}/response` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `POST /v3/global/merchant-service/complaints/{complaint_id}/response` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceImages<out K extends Kind> extends Chain<K> {
  readonly upload: V3GlobalMerchantServiceImagesUpload<K> & K['door'];
  readonly _media_id_: V3GlobalMerchantServiceImagesByMediaId<K> & K['door'];
  readonly '{media_id}': V3GlobalMerchantServiceImagesByMediaId<K> & K['door'];
}

export interface V3GlobalMerchantServiceImagesUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/merchant-service/images/upload` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/merchant-service/images/upload` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantServiceImagesByMediaId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/merchant-service/images/{media_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options: PathOptions<'media_id'>): Result<K, Data>;
  /** `GET /v3/global/merchant-service/images/{media_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options: PathOptions<'media_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantStorage<out K extends Kind> extends Chain<K> {
  readonly file: V3GlobalMerchantStorageFile<K> & K['door'];
}

export interface V3GlobalMerchantStorageFile<out K extends Kind> extends Chain<K> {
  readonly upload: V3GlobalMerchantStorageFileUpload<K> & K['door'];
}

export interface V3GlobalMerchantStorageFileUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/merchant-storage/file/upload` 跨境·分账 · Cross-border: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/merchant-storage/file/upload` 跨境·分账 · Cross-border: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchant<out K extends Kind> extends Chain<K> {
  readonly h5: V3GlobalMerchantH5<K> & K['door'];
}

export interface V3GlobalMerchantH5<out K extends Kind> extends Chain<K> {
  readonly permission: V3GlobalMerchantH5Permission<K> & K['door'];
}

export interface V3GlobalMerchantH5Permission<out K extends Kind> extends Chain<K> {
  readonly applications: V3GlobalMerchantH5PermissionApplications<K> & K['door'];
  readonly domain: V3GlobalMerchantH5PermissionDomain<K> & K['door'];
  readonly _sub_mchid_: V3GlobalMerchantH5PermissionBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3GlobalMerchantH5PermissionBySubMchid<K> & K['door'];
}

export interface V3GlobalMerchantH5PermissionApplications<out K extends Kind> extends Chain<K> {
  readonly _applyment_id_: V3GlobalMerchantH5PermissionApplicationsByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId<K> & K['door'];
  /** `POST /v3/global/merchant/h5/permission/applications` 跨境·H5权限 · Cross-border: H5 permission */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/merchant/h5/permission/applications` 跨境·H5权限 · Cross-border: H5 permission */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/merchant/h5/permission/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/global/merchant/h5/permission/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  patch<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  patchAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantH5PermissionDomain<out K extends Kind> extends Chain<K> {
  readonly applications: V3GlobalMerchantH5PermissionDomainApplications<K> & K['door'];
}

export interface V3GlobalMerchantH5PermissionDomainApplications<out K extends Kind> extends Chain<K> {
  readonly _applyment_id_: V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId<K> & K['door'];
  /** `POST /v3/global/merchant/h5/permission/domain/applications` 跨境·H5权限 · Cross-border: H5 permission */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/merchant/h5/permission/domain/applications` 跨境·H5权限 · Cross-border: H5 permission */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  patch<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` 跨境·H5权限 · Cross-border: H5 permission */
  patchAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantH5PermissionBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/merchant/h5/permission/{sub_mchid}` 跨境·H5权限 · Cross-border: H5 permission */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/global/merchant/h5/permission/{sub_mchid}` 跨境·H5权限 · Cross-border: H5 permission */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3GlobalMerchants<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3GlobalMerchantsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3GlobalMerchantsBySubMchid<K> & K['door'];
  /** `POST /v3/global/merchants` 跨境·进件 · Cross-border: onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/merchants` 跨境·进件 · Cross-border: onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalMerchantsBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/merchants/{sub_mchid}` 跨境·进件 · Cross-border: onboarding */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/global/merchants/{sub_mchid}` 跨境·进件 · Cross-border: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
  /** `PATCH /v3/global/merchants/{sub_mchid}` 跨境·进件 · Cross-border: onboarding */
  patch<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `PATCH /v3/global/merchants/{sub_mchid}` 跨境·进件 · Cross-border: onboarding */
  patchAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3GlobalMicropay<out K extends Kind> extends Chain<K> {
  readonly transactions: V3GlobalMicropayTransactions<K> & K['door'];
}

export interface V3GlobalMicropayTransactions<out K extends Kind> extends Chain<K> {
  readonly id: V3GlobalMicropayTransactionsId<K> & K['door'];
  readonly outTradeNo: V3GlobalMicropayTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3GlobalMicropayTransactionsOutTradeNo<K> & K['door'];
  readonly pay: V3GlobalMicropayTransactionsPay<K> & K['door'];
}

export interface V3GlobalMicropayTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3GlobalMicropayTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3GlobalMicropayTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3GlobalMicropayTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  readonly reverse: V3GlobalMicropayTransactionsIdByTransactionIdReverse<K> & K['door'];
}

export interface V3GlobalMicropayTransactionsIdByTransactionIdReverse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalMicropayTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly reverse: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse<K> & K['door'];
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3GlobalMicropayTransactionsPay<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/micropay/transactions/pay` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/micropay/transactions/pay` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapay<out K extends Kind> extends Chain<K> {
  readonly contracts: V3GlobalPapayContracts<K> & K['door'];
  readonly transactions: V3GlobalPapayTransactions<K> & K['door'];
}

export interface V3GlobalPapayContracts<out K extends Kind> extends Chain<K> {
  readonly appPreEntrustSign: V3GlobalPapayContractsAppPreEntrustSign<K> & K['door'];
  readonly 'app-pre-entrust-sign': V3GlobalPapayContractsAppPreEntrustSign<K> & K['door'];
  readonly h5PreEntrustSign: V3GlobalPapayContractsH5PreEntrustSign<K> & K['door'];
  readonly 'h5-pre-entrust-sign': V3GlobalPapayContractsH5PreEntrustSign<K> & K['door'];
  readonly jsapiPreEntrustSign: V3GlobalPapayContractsJsapiPreEntrustSign<K> & K['door'];
  readonly 'jsapi-pre-entrust-sign': V3GlobalPapayContractsJsapiPreEntrustSign<K> & K['door'];
  readonly miniprogramPreEntrustSign: V3GlobalPapayContractsMiniprogramPreEntrustSign<K> & K['door'];
  readonly 'miniprogram-pre-entrust-sign': V3GlobalPapayContractsMiniprogramPreEntrustSign<K> & K['door'];
  readonly outContractCode: V3GlobalPapayContractsOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3GlobalPapayContractsOutContractCode<K> & K['door'];
  readonly webPreEntrustSign: V3GlobalPapayContractsWebPreEntrustSign<K> & K['door'];
  readonly 'web-pre-entrust-sign': V3GlobalPapayContractsWebPreEntrustSign<K> & K['door'];
  readonly _contract_id_: V3GlobalPapayContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3GlobalPapayContractsByContractId<K> & K['door'];
}

export interface V3GlobalPapayContractsAppPreEntrustSign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/contracts/app-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/papay/contracts/app-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsH5PreEntrustSign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/contracts/h5-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/papay/contracts/h5-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsJsapiPreEntrustSign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsMiniprogramPreEntrustSign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsOutContractCode<out K extends Kind> extends Chain<K> {
  readonly _out_contract_code_: V3GlobalPapayContractsOutContractCodeByOutContractCode<K> & K['door'];
  readonly '{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode<K> & K['door'];
}

export interface V3GlobalPapayContractsOutContractCodeByOutContractCode<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` 跨境·代扣 · Cross-border: deduction */
  get<Data = unknown>(options: PathOptions<'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` 跨境·代扣 · Cross-border: deduction */
  getAsync<Data = unknown>(options: PathOptions<'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsWebPreEntrustSign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/contracts/web-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/papay/contracts/web-pre-entrust-sign` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsByContractId<out K extends Kind> extends Chain<K> {
  readonly terminate: V3GlobalPapayContractsByContractIdTerminate<K> & K['door'];
  /** `GET /v3/global/papay/contracts/{contract_id}` 跨境·代扣 · Cross-border: deduction */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/global/papay/contracts/{contract_id}` 跨境·代扣 · Cross-border: deduction */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalPapayContractsByContractIdTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/contracts/{contract_id}/terminate` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/global/papay/contracts/{contract_id}/terminate` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalPapayTransactions<out K extends Kind> extends Chain<K> {
  readonly outTradeNo: V3GlobalPapayTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3GlobalPapayTransactionsOutTradeNo<K> & K['door'];
  readonly _transaction_id_: V3GlobalPapayTransactionsByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3GlobalPapayTransactionsByTransactionId<K> & K['door'];
  /** `POST /v3/global/papay/transactions` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/papay/transactions` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalPapayTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3GlobalPapayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly reverse: V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse<K> & K['door'];
  /** `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` 跨境·代扣 · Cross-border: deduction */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` 跨境·代扣 · Cross-border: deduction */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` 跨境·代扣 · Cross-border: deduction */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` 跨境·代扣 · Cross-border: deduction */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3GlobalPapayTransactionsByTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/papay/transactions/{transaction_id}` 跨境·代扣 · Cross-border: deduction */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/global/papay/transactions/{transaction_id}` 跨境·代扣 · Cross-border: deduction */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharing<out K extends Kind> extends Chain<K> {
  readonly billDownloadUrl: V3GlobalProfitSharingBillDownloadUrl<K> & K['door'];
  readonly 'bill-download-url': V3GlobalProfitSharingBillDownloadUrl<K> & K['door'];
  readonly orders: V3GlobalProfitSharingOrders<K> & K['door'];
  readonly receivers: V3GlobalProfitSharingReceivers<K> & K['door'];
  readonly refunds: V3GlobalProfitSharingRefunds<K> & K['door'];
  readonly transactions: V3GlobalProfitSharingTransactions<K> & K['door'];
}

export interface V3GlobalProfitSharingBillDownloadUrl<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/bill-download-url` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/bill-download-url` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingOrders<out K extends Kind> extends Chain<K> {
  readonly unfreeze: V3GlobalProfitSharingOrdersUnfreeze<K> & K['door'];
  readonly _out_order_no_: V3GlobalProfitSharingOrdersByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo<K> & K['door'];
  /** `POST /v3/global/profit-sharing/orders` 跨境·分账 · Cross-border: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/profit-sharing/orders` 跨境·分账 · Cross-border: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingOrdersUnfreeze<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/profit-sharing/orders/unfreeze` 跨境·分账 · Cross-border: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/profit-sharing/orders/unfreeze` 跨境·分账 · Cross-border: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingOrdersByOutOrderNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/orders/{out_order_no}` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/orders/{out_order_no}` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingReceivers<out K extends Kind> extends Chain<K> {
  readonly _account_: V3GlobalProfitSharingReceiversByAccount<K> & K['door'];
  readonly '{account}': V3GlobalProfitSharingReceiversByAccount<K> & K['door'];
  /** `DELETE /v3/global/profit-sharing/receivers` 跨境·分账 · Cross-border: profit sharing */
  delete<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `DELETE /v3/global/profit-sharing/receivers` 跨境·分账 · Cross-border: profit sharing */
  deleteAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/global/profit-sharing/receivers` 跨境·分账 · Cross-border: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/profit-sharing/receivers` 跨境·分账 · Cross-border: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingReceiversByAccount<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/receivers/{account}` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options: PathOptions<'account'>): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/receivers/{account}` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'account'>): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingRefunds<out K extends Kind> extends Chain<K> {
  readonly billDownloadUrl: V3GlobalProfitSharingRefundsBillDownloadUrl<K> & K['door'];
  readonly 'bill-download-url': V3GlobalProfitSharingRefundsBillDownloadUrl<K> & K['door'];
  readonly refundableBalance: V3GlobalProfitSharingRefundsRefundableBalance<K> & K['door'];
  readonly 'refundable-balance': V3GlobalProfitSharingRefundsRefundableBalance<K> & K['door'];
}

export interface V3GlobalProfitSharingRefundsBillDownloadUrl<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/refunds/bill-download-url` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/refunds/bill-download-url` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingRefundsRefundableBalance<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/refunds/refundable-balance` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/refunds/refundable-balance` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingTransactions<out K extends Kind> extends Chain<K> {
  readonly mark: V3GlobalProfitSharingTransactionsMark<K> & K['door'];
  readonly _transaction_id_: V3GlobalProfitSharingTransactionsByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3GlobalProfitSharingTransactionsByTransactionId<K> & K['door'];
}

export interface V3GlobalProfitSharingTransactionsMark<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/profit-sharing/transactions/mark` 跨境·分账 · Cross-border: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/profit-sharing/transactions/mark` 跨境·分账 · Cross-border: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingTransactionsByTransactionId<out K extends Kind> extends Chain<K> {
  readonly amounts: V3GlobalProfitSharingTransactionsByTransactionIdAmounts<K> & K['door'];
  readonly refundableAmounts: V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts<K> &
    K['door'];
  readonly 'refundable-amounts': V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts<K> &
    K['door'];
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdAmounts<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` 跨境·分账 · Cross-border: profit sharing */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` 跨境·分账 · Cross-border: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalRefund<out K extends Kind> extends Chain<K> {
  readonly partner: V3GlobalRefundPartner<K> & K['door'];
  readonly rechargeBalance: V3GlobalRefundRechargeBalance<K> & K['door'];
  readonly 'recharge-balance': V3GlobalRefundRechargeBalance<K> & K['door'];
}

export interface V3GlobalRefundPartner<out K extends Kind> extends Chain<K> {
  readonly rechargeBalance: V3GlobalRefundPartnerRechargeBalance<K> & K['door'];
  readonly 'recharge-balance': V3GlobalRefundPartnerRechargeBalance<K> & K['door'];
}

export interface V3GlobalRefundPartnerRechargeBalance<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3GlobalRefundPartnerRechargeBalanceSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3GlobalRefundPartnerRechargeBalanceSubMchid<K> & K['door'];
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid<K> & K['door'];
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` 跨境 · Cross-border */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` 跨境 · Cross-border */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3GlobalRefundRechargeBalance<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/refund/recharge-balance` 跨境 · Cross-border */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/refund/recharge-balance` 跨境 · Cross-border */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalRefunds<out K extends Kind> extends Chain<K> {
  readonly id: V3GlobalRefundsId<K> & K['door'];
  readonly outRefundNo: V3GlobalRefundsOutRefundNo<K> & K['door'];
  readonly 'out-refund-no': V3GlobalRefundsOutRefundNo<K> & K['door'];
  /** `GET /v3/global/refunds` 跨境·退款 · Cross-border: refunds */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/refunds` 跨境·退款 · Cross-border: refunds */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/global/refunds` 跨境·退款 · Cross-border: refunds */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/refunds` 跨境·退款 · Cross-border: refunds */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalRefundsId<out K extends Kind> extends Chain<K> {
  readonly _refund_id_: V3GlobalRefundsIdByRefundId<K> & K['door'];
  readonly '{refund_id}': V3GlobalRefundsIdByRefundId<K> & K['door'];
}

export interface V3GlobalRefundsIdByRefundId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/refunds/id/{refund_id}` 跨境·退款 · Cross-border: refunds */
  get<Data = unknown>(options: PathOptions<'refund_id'>): Result<K, Data>;
  /** `GET /v3/global/refunds/id/{refund_id}` 跨境·退款 · Cross-border: refunds */
  getAsync<Data = unknown>(options: PathOptions<'refund_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalRefundsOutRefundNo<out K extends Kind> extends Chain<K> {
  readonly _out_refund_no_: V3GlobalRefundsOutRefundNoByOutRefundNo<K> & K['door'];
  readonly '{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo<K> & K['door'];
}

export interface V3GlobalRefundsOutRefundNoByOutRefundNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/refunds/out-refund-no/{out_refund_no}` 跨境·退款 · Cross-border: refunds */
  get<Data = unknown>(options: PathOptions<'out_refund_no'>): Result<K, Data>;
  /** `GET /v3/global/refunds/out-refund-no/{out_refund_no}` 跨境·退款 · Cross-border: refunds */
  getAsync<Data = unknown>(options: PathOptions<'out_refund_no'>): Promise<Answer<Data>>;
}

export interface V3GlobalSettle<out K extends Kind> extends Chain<K> {
  readonly settlements: V3GlobalSettleSettlements<K> & K['door'];
}

export interface V3GlobalSettleSettlements<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/settle/settlements` 跨境 · Cross-border */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/settle/settlements` 跨境 · Cross-border */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalStatements<out K extends Kind> extends Chain<K> {
  /** `GET /v3/global/statements` 跨境 · Cross-border */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/global/statements` 跨境 · Cross-border */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalTransactions<out K extends Kind> extends Chain<K> {
  readonly app: V3GlobalTransactionsApp<K> & K['door'];
  readonly id: V3GlobalTransactionsId<K> & K['door'];
  readonly jsapi: V3GlobalTransactionsJsapi<K> & K['door'];
  readonly mweb: V3GlobalTransactionsMweb<K> & K['door'];
  readonly native: V3GlobalTransactionsNative<K> & K['door'];
  readonly outTradeNo: V3GlobalTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3GlobalTransactionsOutTradeNo<K> & K['door'];
}

export interface V3GlobalTransactionsApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/transactions/app` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/transactions/app` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3GlobalTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3GlobalTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3GlobalTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  readonly close: V3GlobalTransactionsIdByTransactionIdClose<K> & K['door'];
  /** `GET /v3/global/transactions/id/{transaction_id}` 跨境·支付 · Cross-border: payment */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/global/transactions/id/{transaction_id}` 跨境·支付 · Cross-border: payment */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsIdByTransactionIdClose<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/transactions/id/{transaction_id}/close` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `POST /v3/global/transactions/id/{transaction_id}/close` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsJsapi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/transactions/jsapi` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/transactions/jsapi` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsMweb<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/transactions/mweb` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/transactions/mweb` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsNative<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/transactions/native` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/global/transactions/native` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3GlobalTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3GlobalTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly close: V3GlobalTransactionsOutTradeNoByOutTradeNoClose<K> & K['door'];
  /** `GET /v3/global/transactions/out-trade-no/{out_trade_no}` 跨境·支付 · Cross-border: payment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/global/transactions/out-trade-no/{out_trade_no}` 跨境·支付 · Cross-border: payment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNoClose<out K extends Kind> extends Chain<K> {
  /** `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close` 跨境·支付 · Cross-border: payment */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close` 跨境·支付 · Cross-border: payment */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3Goldplan<out K extends Kind> extends Chain<K> {
  readonly merchants: V3GoldplanMerchants<K> & K['door'];
}

export interface V3GoldplanMerchants<out K extends Kind> extends Chain<K> {
  readonly changecustompagestatus: V3GoldplanMerchantsChangecustompagestatus<K> & K['door'];
  readonly changegoldplanstatus: V3GoldplanMerchantsChangegoldplanstatus<K> & K['door'];
  readonly closeAdvertisingShow: V3GoldplanMerchantsCloseAdvertisingShow<K> & K['door'];
  readonly 'close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow<K> & K['door'];
  readonly openAdvertisingShow: V3GoldplanMerchantsOpenAdvertisingShow<K> & K['door'];
  readonly 'open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow<K> & K['door'];
  readonly setAdvertisingIndustryFilter: V3GoldplanMerchantsSetAdvertisingIndustryFilter<K> & K['door'];
  readonly 'set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter<K> & K['door'];
}

export interface V3GoldplanMerchantsChangecustompagestatus<out K extends Kind> extends Chain<K> {
  /** `POST /v3/goldplan/merchants/changecustompagestatus` 经营工具·点金计划 · Business tools: gold plan */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/goldplan/merchants/changecustompagestatus` 经营工具·点金计划 · Business tools: gold plan */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GoldplanMerchantsChangegoldplanstatus<out K extends Kind> extends Chain<K> {
  /** `POST /v3/goldplan/merchants/changegoldplanstatus` 经营工具·点金计划 · Business tools: gold plan */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/goldplan/merchants/changegoldplanstatus` 经营工具·点金计划 · Business tools: gold plan */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GoldplanMerchantsCloseAdvertisingShow<out K extends Kind> extends Chain<K> {
  /** `POST /v3/goldplan/merchants/close-advertising-show` 经营工具·点金计划 · Business tools: gold plan */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/goldplan/merchants/close-advertising-show` 经营工具·点金计划 · Business tools: gold plan */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GoldplanMerchantsOpenAdvertisingShow<out K extends Kind> extends Chain<K> {
  /** `PATCH /v3/goldplan/merchants/open-advertising-show` 经营工具·点金计划 · Business tools: gold plan */
  patch<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PATCH /v3/goldplan/merchants/open-advertising-show` 经营工具·点金计划 · Business tools: gold plan */
  patchAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GoldplanMerchantsSetAdvertisingIndustryFilter<out K extends Kind> extends Chain<K> {
  /** `POST /v3/goldplan/merchants/set-advertising-industry-filter` 经营工具·点金计划 · Business tools: gold plan */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/goldplan/merchants/set-advertising-industry-filter` 经营工具·点金计划 · Business tools: gold plan */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Gov<out K extends Kind> extends Chain<K> {
  readonly subsidy: V3GovSubsidy<K> & K['door'];
}

export interface V3GovSubsidy<out K extends Kind> extends Chain<K> {
  readonly audit: V3GovSubsidyAudit<K> & K['door'];
  readonly companies: V3GovSubsidyCompanies<K> & K['door'];
  readonly goods: V3GovSubsidyGoods<K> & K['door'];
  readonly nQualifications: V3GovSubsidyNQualifications<K> & K['door'];
  readonly 'n-qualifications': V3GovSubsidyNQualifications<K> & K['door'];
  readonly qualification: V3GovSubsidyQualification<K> & K['door'];
  readonly qualifications: V3GovSubsidyQualifications<K> & K['door'];
  readonly sncode: V3GovSubsidySncode<K> & K['door'];
  readonly transactions: V3GovSubsidyTransactions<K> & K['door'];
  readonly zhejiang: V3GovSubsidyZhejiang<K> & K['door'];
}

export interface V3GovSubsidyAudit<out K extends Kind> extends Chain<K> {
  readonly cup: V3GovSubsidyAuditCup<K> & K['door'];
}

export interface V3GovSubsidyAuditCup<out K extends Kind> extends Chain<K> {
  readonly invalid: V3GovSubsidyAuditCupInvalid<K> & K['door'];
  readonly query: V3GovSubsidyAuditCupQuery<K> & K['door'];
  readonly refund: V3GovSubsidyAuditCupRefund<K> & K['door'];
  readonly update: V3GovSubsidyAuditCupUpdate<K> & K['door'];
  readonly upload: V3GovSubsidyAuditCupUpload<K> & K['door'];
}

export interface V3GovSubsidyAuditCupInvalid<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/audit/cup/invalid` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/audit/cup/invalid` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyAuditCupQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/audit/cup/query` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/audit/cup/query` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyAuditCupRefund<out K extends Kind> extends Chain<K> {
  readonly sync: V3GovSubsidyAuditCupRefundSync<K> & K['door'];
}

export interface V3GovSubsidyAuditCupRefundSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/audit/cup/refund/sync` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/audit/cup/refund/sync` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyAuditCupUpdate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/audit/cup/update` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/audit/cup/update` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyAuditCupUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/audit/cup/upload` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/audit/cup/upload` 国补专区·上海、福建、重庆 · State subsidy: Shanghai, Fujian, Chongqing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyCompanies<out K extends Kind> extends Chain<K> {
  readonly query: V3GovSubsidyCompaniesQuery<K> & K['door'];
}

export interface V3GovSubsidyCompaniesQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/companies/query` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/companies/query` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyGoods<out K extends Kind> extends Chain<K> {
  readonly upload: V3GovSubsidyGoodsUpload<K> & K['door'];
}

export interface V3GovSubsidyGoodsUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/goods/upload` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/goods/upload` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyNQualifications<out K extends Kind> extends Chain<K> {
  readonly sync: V3GovSubsidyNQualificationsSync<K> & K['door'];
}

export interface V3GovSubsidyNQualificationsSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/n-qualifications/sync` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/n-qualifications/sync` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyQualification<out K extends Kind> extends Chain<K> {
  /** `GET /v3/gov/subsidy/qualification` 国补专区·江苏 · State subsidy: Jiangsu */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/gov/subsidy/qualification` 国补专区·江苏 · State subsidy: Jiangsu */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyQualifications<out K extends Kind> extends Chain<K> {
  readonly passthrough: V3GovSubsidyQualificationsPassthrough<K> & K['door'];
  readonly query: V3GovSubsidyQualificationsQuery<K> & K['door'];
  readonly sync: V3GovSubsidyQualificationsSync<K> & K['door'];
}

export interface V3GovSubsidyQualificationsPassthrough<out K extends Kind> extends Chain<K> {
  readonly cancel: V3GovSubsidyQualificationsPassthroughCancel<K> & K['door'];
  readonly claim: V3GovSubsidyQualificationsPassthroughClaim<K> & K['door'];
  readonly query: V3GovSubsidyQualificationsPassthroughQuery<K> & K['door'];
}

export interface V3GovSubsidyQualificationsPassthroughCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/qualifications/passthrough/cancel` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/qualifications/passthrough/cancel` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyQualificationsPassthroughClaim<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/qualifications/passthrough/claim` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/qualifications/passthrough/claim` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyQualificationsPassthroughQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/qualifications/passthrough/query` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/qualifications/passthrough/query` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyQualificationsQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/qualifications/query` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/qualifications/query` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyQualificationsSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/qualifications/sync` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/qualifications/sync` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidySncode<out K extends Kind> extends Chain<K> {
  readonly lock: V3GovSubsidySncodeLock<K> & K['door'];
  readonly query: V3GovSubsidySncodeQuery<K> & K['door'];
  readonly unlock: V3GovSubsidySncodeUnlock<K> & K['door'];
}

export interface V3GovSubsidySncodeLock<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/sncode/lock` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/sncode/lock` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidySncodeQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/sncode/query` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/sncode/query` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidySncodeUnlock<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/sncode/unlock` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/sncode/unlock` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyTransactions<out K extends Kind> extends Chain<K> {
  readonly query: V3GovSubsidyTransactionsQuery<K> & K['door'];
  readonly summary: V3GovSubsidyTransactionsSummary<K> & K['door'];
  readonly sync: V3GovSubsidyTransactionsSync<K> & K['door'];
}

export interface V3GovSubsidyTransactionsQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/transactions/query` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/transactions/query` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyTransactionsSummary<out K extends Kind> extends Chain<K> {
  readonly queryDay: V3GovSubsidyTransactionsSummaryQueryDay<K> & K['door'];
  readonly 'query-day': V3GovSubsidyTransactionsSummaryQueryDay<K> & K['door'];
}

export interface V3GovSubsidyTransactionsSummaryQueryDay<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/transactions/summary/query-day` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/transactions/summary/query-day` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyTransactionsSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/transactions/sync` 国补专区·江苏 · State subsidy: Jiangsu */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/transactions/sync` 国补专区·江苏 · State subsidy: Jiangsu */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiang<out K extends Kind> extends Chain<K> {
  readonly authcode: V3GovSubsidyZhejiangAuthcode<K> & K['door'];
  readonly goods: V3GovSubsidyZhejiangGoods<K> & K['door'];
  readonly nQualifications: V3GovSubsidyZhejiangNQualifications<K> & K['door'];
  readonly 'n-qualifications': V3GovSubsidyZhejiangNQualifications<K> & K['door'];
  readonly qualifications: V3GovSubsidyZhejiangQualifications<K> & K['door'];
  readonly sncode: V3GovSubsidyZhejiangSncode<K> & K['door'];
}

export interface V3GovSubsidyZhejiangAuthcode<out K extends Kind> extends Chain<K> {
  readonly cancel: V3GovSubsidyZhejiangAuthcodeCancel<K> & K['door'];
  readonly commit: V3GovSubsidyZhejiangAuthcodeCommit<K> & K['door'];
  readonly issue: V3GovSubsidyZhejiangAuthcodeIssue<K> & K['door'];
  readonly refund: V3GovSubsidyZhejiangAuthcodeRefund<K> & K['door'];
  readonly try: V3GovSubsidyZhejiangAuthcodeTry<K> & K['door'];
}

export interface V3GovSubsidyZhejiangAuthcodeCancel<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/authcode/cancel` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/authcode/cancel` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangAuthcodeCommit<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/authcode/commit` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/authcode/commit` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangAuthcodeIssue<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/authcode/issue` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/authcode/issue` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangAuthcodeRefund<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/authcode/refund` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/authcode/refund` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangAuthcodeTry<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/authcode/try` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/authcode/try` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangGoods<out K extends Kind> extends Chain<K> {
  readonly query: V3GovSubsidyZhejiangGoodsQuery<K> & K['door'];
}

export interface V3GovSubsidyZhejiangGoodsQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/goods/query` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/goods/query` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangNQualifications<out K extends Kind> extends Chain<K> {
  readonly confirm: V3GovSubsidyZhejiangNQualificationsConfirm<K> & K['door'];
}

export interface V3GovSubsidyZhejiangNQualificationsConfirm<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangQualifications<out K extends Kind> extends Chain<K> {
  readonly alter: V3GovSubsidyZhejiangQualificationsAlter<K> & K['door'];
  readonly claim: V3GovSubsidyZhejiangQualificationsClaim<K> & K['door'];
  readonly query: V3GovSubsidyZhejiangQualificationsQuery<K> & K['door'];
  readonly sync: V3GovSubsidyZhejiangQualificationsSync<K> & K['door'];
}

export interface V3GovSubsidyZhejiangQualificationsAlter<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/alter` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/alter` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangQualificationsClaim<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/claim` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/claim` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangQualificationsQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/query` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/query` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangQualificationsSync<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/sync` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/qualifications/sync` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangSncode<out K extends Kind> extends Chain<K> {
  readonly lock: V3GovSubsidyZhejiangSncodeLock<K> & K['door'];
  readonly query: V3GovSubsidyZhejiangSncodeQuery<K> & K['door'];
  readonly unlock: V3GovSubsidyZhejiangSncodeUnlock<K> & K['door'];
}

export interface V3GovSubsidyZhejiangSncodeLock<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/sncode/lock` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/sncode/lock` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangSncodeQuery<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/sncode/query` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/sncode/query` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3GovSubsidyZhejiangSncodeUnlock<out K extends Kind> extends Chain<K> {
  /** `POST /v3/gov/subsidy/zhejiang/sncode/unlock` 国补专区·浙江 · State subsidy: Zhejiang */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/gov/subsidy/zhejiang/sncode/unlock` 国补专区·浙江 · State subsidy: Zhejiang */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3HirePowerBank<out K extends Kind> extends Chain<K> {
  readonly insuranceOrders: V3HirePowerBankInsuranceOrders<K> & K['door'];
  readonly 'insurance-orders': V3HirePowerBankInsuranceOrders<K> & K['door'];
  readonly userQualifications: V3HirePowerBankUserQualifications<K> & K['door'];
  readonly 'user-qualifications': V3HirePowerBankUserQualifications<K> & K['door'];
}

export interface V3HirePowerBankInsuranceOrders<out K extends Kind> extends Chain<K> {
  readonly _out_order_no_: V3HirePowerBankInsuranceOrdersByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo<K> & K['door'];
  /** `POST /v3/hire-power-bank/insurance-orders` 租用充电宝·隔夜归还 · Power bank rental: overnight return */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/hire-power-bank/insurance-orders` 租用充电宝·隔夜归还 · Power bank rental: overnight return */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3HirePowerBankInsuranceOrdersByOutOrderNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/hire-power-bank/insurance-orders/{out_order_no}` 租用充电宝·隔夜归还 · Power bank rental: overnight return */
  get<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `GET /v3/hire-power-bank/insurance-orders/{out_order_no}` 租用充电宝·隔夜归还 · Power bank rental: overnight return */
  getAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3HirePowerBankUserQualifications<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3HirePowerBankUserQualificationsByOpenid<K> & K['door'];
  readonly '{openid}': V3HirePowerBankUserQualificationsByOpenid<K> & K['door'];
}

export interface V3HirePowerBankUserQualificationsByOpenid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/hire-power-bank/user-qualifications/{openid}` 租用充电宝·隔夜归还 · Power bank rental: overnight return */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/hire-power-bank/user-qualifications/{openid}` 租用充电宝·隔夜归还 · Power bank rental: overnight return */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3IndustryCoupon<out K extends Kind> extends Chain<K> {
  readonly tokens: V3IndustryCouponTokens<K> & K['door'];
}

export interface V3IndustryCouponTokens<out K extends Kind> extends Chain<K> {
  /** `POST /v3/industry-coupon/tokens` 营销工具·代扣切卡 · Marketing tools: changing the card of a deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/industry-coupon/tokens` 营销工具·代扣切卡 · Marketing tools: changing the card of a deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3IndustryRebate<out K extends Kind> extends Chain<K> {
  readonly retailIndustry: V3IndustryRebateRetailIndustry<K> & K['door'];
  readonly 'retail-industry': V3IndustryRebateRetailIndustry<K> & K['door'];
  readonly transactions: V3IndustryRebateTransactions<K> & K['door'];
}

export interface V3IndustryRebateRetailIndustry<out K extends Kind> extends Chain<K> {
  readonly transactions: V3IndustryRebateRetailIndustryTransactions<K> & K['door'];
}

export interface V3IndustryRebateRetailIndustryTransactions<out K extends Kind> extends Chain<K> {
  /** `POST /v3/industry-rebate/retail-industry/transactions` 智慧经营 · Smart business */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/industry-rebate/retail-industry/transactions` 智慧经营 · Smart business */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3IndustryRebateTransactions<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3IndustryRebateTransactionsByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3IndustryRebateTransactionsByTransactionId<K> & K['door'];
}

export interface V3IndustryRebateTransactionsByTransactionId<out K extends Kind> extends Chain<K> {
  /** `POST /v3/industry-rebate/transactions/{transaction_id}` 支付码牌·交易 · Payment code plate: trades */
  post<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `POST /v3/industry-rebate/transactions/{transaction_id}` 支付码牌·交易 · Payment code plate: trades */
  postAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3Inspolicymgr<out K extends Kind> extends Chain<K> {
  readonly deduct: V3InspolicymgrDeduct<K> & K['door'];
}

export interface V3InspolicymgrDeduct<out K extends Kind> extends Chain<K> {
  readonly authorizations: V3InspolicymgrDeductAuthorizations<K> & K['door'];
  readonly policies: V3InspolicymgrDeductPolicies<K> & K['door'];
}

export interface V3InspolicymgrDeductAuthorizations<out K extends Kind> extends Chain<K> {
  readonly _out_insurance_no_: V3InspolicymgrDeductAuthorizationsByOutInsuranceNo<K> & K['door'];
  readonly '{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo<K> & K['door'];
  /** `POST /v3/inspolicymgr/deduct/authorizations` 微信保单服务 · Insurance policies */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/inspolicymgr/deduct/authorizations` 微信保单服务 · Insurance policies */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` 微信保单服务 · Insurance policies */
  get<Data = unknown>(options: PathOptions<'out_insurance_no'>): Result<K, Data>;
  /** `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` 微信保单服务 · Insurance policies */
  getAsync<Data = unknown>(options: PathOptions<'out_insurance_no'>): Promise<Answer<Data>>;
}

export interface V3InspolicymgrDeductPolicies<out K extends Kind> extends Chain<K> {
  readonly _out_insurance_no_: V3InspolicymgrDeductPoliciesByOutInsuranceNo<K> & K['door'];
  readonly '{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo<K> & K['door'];
  /** `POST /v3/inspolicymgr/deduct/policies` 微信保单服务 · Insurance policies */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/inspolicymgr/deduct/policies` 微信保单服务 · Insurance policies */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}` 微信保单服务 · Insurance policies */
  get<Data = unknown>(options: PathOptions<'out_insurance_no'>): Result<K, Data>;
  /** `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}` 微信保单服务 · Insurance policies */
  getAsync<Data = unknown>(options: PathOptions<'out_insurance_no'>): Promise<Answer<Data>>;
  /** `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}` 微信保单服务 · Insurance policies */
  patch<Data = unknown>(options: PathOptions<'out_insurance_no'>): Result<K, Data>;
  /** `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}` 微信保单服务 · Insurance policies */
  patchAsync<Data = unknown>(options: PathOptions<'out_insurance_no'>): Promise<Answer<Data>>;
}

export interface V3Iotmanage<out K extends Kind> extends Chain<K> {
  readonly deviceInspections: V3IotmanageDeviceInspections<K> & K['door'];
  readonly 'device-inspections': V3IotmanageDeviceInspections<K> & K['door'];
  readonly devices: V3IotmanageDevices<K> & K['door'];
}

export interface V3IotmanageDeviceInspections<out K extends Kind> extends Chain<K> {
  readonly _device_sn_: V3IotmanageDeviceInspectionsByDeviceSn<K> & K['door'];
  readonly '{device_sn}': V3IotmanageDeviceInspectionsByDeviceSn<K> & K['door'];
}

export interface V3IotmanageDeviceInspectionsByDeviceSn<out K extends Kind> extends Chain<K> {
  /** `GET /v3/iotmanage/device-inspections/{device_sn}` 刷脸支付 · Face payment */
  get<Data = unknown>(options: PathOptions<'device_sn'>): Result<K, Data>;
  /** `GET /v3/iotmanage/device-inspections/{device_sn}` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options: PathOptions<'device_sn'>): Promise<Answer<Data>>;
}

export interface V3IotmanageDevices<out K extends Kind> extends Chain<K> {
  /** `GET /v3/iotmanage/devices` 刷脸支付 · Face payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/iotmanage/devices` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Lovefeast<out K extends Kind> extends Chain<K> {
  readonly brands: V3LovefeastBrands<K> & K['door'];
  readonly users: V3LovefeastUsers<K> & K['door'];
}

export interface V3LovefeastBrands<out K extends Kind> extends Chain<K> {
  readonly _brand_id_: V3LovefeastBrandsByBrandId<K> & K['door'];
  readonly '{brand_id}': V3LovefeastBrandsByBrandId<K> & K['door'];
}

export interface V3LovefeastBrandsByBrandId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/lovefeast/brands/{brand_id}` 爱心餐 · Charity meals */
  get<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `GET /v3/lovefeast/brands/{brand_id}` 爱心餐 · Charity meals */
  getAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
}

export interface V3LovefeastUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3LovefeastUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3LovefeastUsersByOpenid<K> & K['door'];
}

export interface V3LovefeastUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly orders: V3LovefeastUsersByOpenidOrders<K> & K['door'];
}

export interface V3LovefeastUsersByOpenidOrders<out K extends Kind> extends Chain<K> {
  readonly brandId: V3LovefeastUsersByOpenidOrdersBrandId<K> & K['door'];
  readonly 'brand-id': V3LovefeastUsersByOpenidOrdersBrandId<K> & K['door'];
  readonly outTradeNo: V3LovefeastUsersByOpenidOrdersOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3LovefeastUsersByOpenidOrdersOutTradeNo<K> & K['door'];
}

export interface V3LovefeastUsersByOpenidOrdersBrandId<out K extends Kind> extends Chain<K> {
  readonly _brand_id_: V3LovefeastUsersByOpenidOrdersBrandIdByBrandId<K> & K['door'];
  readonly '{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrandId<K> & K['door'];
}

export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` 爱心餐 · Charity meals */
  get<Data = unknown>(options: PathOptions<'openid' | 'brand_id'>): Result<K, Data>;
  /** `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` 爱心餐 · Charity meals */
  getAsync<Data = unknown>(options: PathOptions<'openid' | 'brand_id'>): Promise<Answer<Data>>;
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` 爱心餐 · Charity meals */
  get<Data = unknown>(options: PathOptions<'openid' | 'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` 爱心餐 · Charity meals */
  getAsync<Data = unknown>(options: PathOptions<'openid' | 'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3Marketing<out K extends Kind> extends Chain<K> {
  readonly bankFavor: V3MarketingBankFavor<K> & K['door'];
  readonly 'bank-favor': V3MarketingBankFavor<K> & K['door'];
  readonly bank: V3MarketingBank<K> & K['door'];
  readonly busifavor: V3MarketingBusifavor<K> & K['door'];
  readonly favor: V3MarketingFavor<K> & K['door'];
  readonly goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity<K> & K['door'];
  readonly 'goods-subsidy-activity': V3MarketingGoodsSubsidyActivity<K> & K['door'];
  readonly membercardActivity: V3MarketingMembercardActivity<K> & K['door'];
  readonly 'membercard-activity': V3MarketingMembercardActivity<K> & K['door'];
  readonly membercardOpen: V3MarketingMembercardOpen<K> & K['door'];
  readonly 'membercard-open': V3MarketingMembercardOpen<K> & K['door'];
  readonly partner: V3MarketingPartner<K> & K['door'];
  readonly partnerships: V3MarketingPartnerships<K> & K['door'];
  readonly paygiftactivity: V3MarketingPaygiftactivity<K> & K['door'];
  readonly shoppingReceipt: V3MarketingShoppingReceipt<K> & K['door'];
  readonly 'shopping-receipt': V3MarketingShoppingReceipt<K> & K['door'];
  readonly weeklyDiscount: V3MarketingWeeklyDiscount<K> & K['door'];
  readonly 'weekly-discount': V3MarketingWeeklyDiscount<K> & K['door'];
  readonly withdrawFavor: V3MarketingWithdrawFavor<K> & K['door'];
  readonly 'withdraw-favor': V3MarketingWithdrawFavor<K> & K['door'];
}

export interface V3MarketingBankFavor<out K extends Kind> extends Chain<K> {
  readonly users: V3MarketingBankFavorUsers<K> & K['door'];
}

export interface V3MarketingBankFavorUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3MarketingBankFavorUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3MarketingBankFavorUsersByOpenid<K> & K['door'];
}

export interface V3MarketingBankFavorUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly bankMultiActivity: V3MarketingBankFavorUsersByOpenidBankMultiActivity<K> & K['door'];
  readonly 'bank-multi-activity': V3MarketingBankFavorUsersByOpenidBankMultiActivity<K> & K['door'];
  readonly coupons: V3MarketingBankFavorUsersByOpenidCoupons<K> & K['door'];
}

export interface V3MarketingBankFavorUsersByOpenidBankMultiActivity<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingBankFavorUsersByOpenidCoupons<out K extends Kind> extends Chain<K> {
  readonly _coupon_id_: V3MarketingBankFavorUsersByOpenidCouponsByCouponId<K> & K['door'];
  readonly '{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCouponId<K> & K['door'];
}

export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'openid' | 'coupon_id'>): Result<K, Data>;
  /** `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBank<out K extends Kind> extends Chain<K> {
  readonly packages: V3MarketingBankPackages<K> & K['door'];
}

export interface V3MarketingBankPackages<out K extends Kind> extends Chain<K> {
  readonly _package_id_: V3MarketingBankPackagesByPackageId<K> & K['door'];
  readonly '{package_id}': V3MarketingBankPackagesByPackageId<K> & K['door'];
}

export interface V3MarketingBankPackagesByPackageId<out K extends Kind> extends Chain<K> {
  readonly tasks: V3MarketingBankPackagesByPackageIdTasks<K> & K['door'];
}

export interface V3MarketingBankPackagesByPackageIdTasks<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/bank/packages/{package_id}/tasks` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  get<Data = unknown>(options: PathOptions<'package_id'>): Result<K, Data>;
  /** `GET /v3/marketing/bank/packages/{package_id}/tasks` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  getAsync<Data = unknown>(options: PathOptions<'package_id'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/bank/packages/{package_id}/tasks` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  post<Data = unknown>(options: PathOptions<'package_id'>): Result<K, Data>;
  /** `POST /v3/marketing/bank/packages/{package_id}/tasks` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  postAsync<Data = unknown>(options: PathOptions<'package_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavor<out K extends Kind> extends Chain<K> {
  readonly callbacks: V3MarketingBusifavorCallbacks<K> & K['door'];
  readonly coupons: V3MarketingBusifavorCoupons<K> & K['door'];
  readonly productCoupons: V3MarketingBusifavorProductCoupons<K> & K['door'];
  readonly 'product-coupons': V3MarketingBusifavorProductCoupons<K> & K['door'];
  readonly stocks: V3MarketingBusifavorStocks<K> & K['door'];
  readonly subsidy: V3MarketingBusifavorSubsidy<K> & K['door'];
  readonly users: V3MarketingBusifavorUsers<K> & K['door'];
}

export interface V3MarketingBusifavorCallbacks<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/busifavor/callbacks` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/callbacks` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/marketing/busifavor/callbacks` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/callbacks` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCoupons<out K extends Kind> extends Chain<K> {
  readonly associate: V3MarketingBusifavorCouponsAssociate<K> & K['door'];
  readonly deactivate: V3MarketingBusifavorCouponsDeactivate<K> & K['door'];
  readonly disassociate: V3MarketingBusifavorCouponsDisassociate<K> & K['door'];
  readonly return: V3MarketingBusifavorCouponsReturn<K> & K['door'];
  readonly send: V3MarketingBusifavorCouponsSend<K> & K['door'];
  readonly use: V3MarketingBusifavorCouponsUse<K> & K['door'];
  readonly _card_id_: V3MarketingBusifavorCouponsByCardId<K> & K['door'];
  readonly '{card_id}': V3MarketingBusifavorCouponsByCardId<K> & K['door'];
}

export interface V3MarketingBusifavorCouponsAssociate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/associate` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/associate` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCouponsDeactivate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/deactivate` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/deactivate` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCouponsDisassociate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/disassociate` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/disassociate` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCouponsReturn<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/return` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/return` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCouponsSend<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/send` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/send` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCouponsUse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/use` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/use` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorCouponsByCardId<out K extends Kind> extends Chain<K> {
  readonly send: V3MarketingBusifavorCouponsByCardIdSend<K> & K['door'];
}

export interface V3MarketingBusifavorCouponsByCardIdSend<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/coupons/{card_id}/send` 运营工具·消费卡 · Operations: consumption card */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/coupons/{card_id}/send` 运营工具·消费卡 · Operations: consumption card */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorProductCoupons<out K extends Kind> extends Chain<K> {
  readonly preSend: V3MarketingBusifavorProductCouponsPreSend<K> & K['door'];
  readonly 'pre-send': V3MarketingBusifavorProductCouponsPreSend<K> & K['door'];
  readonly send: V3MarketingBusifavorProductCouponsSend<K> & K['door'];
}

export interface V3MarketingBusifavorProductCouponsPreSend<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/product-coupons/pre-send` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/product-coupons/pre-send` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorProductCouponsSend<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/busifavor/product-coupons/send` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/product-coupons/send` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorStocks<out K extends Kind> extends Chain<K> {
  readonly _stock_id_: V3MarketingBusifavorStocksByStockId<K> & K['door'];
  readonly '{stock_id}': V3MarketingBusifavorStocksByStockId<K> & K['door'];
  /** `POST /v3/marketing/busifavor/stocks` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/stocks` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorStocksByStockId<out K extends Kind> extends Chain<K> {
  readonly budget: V3MarketingBusifavorStocksByStockIdBudget<K> & K['door'];
  readonly couponcodes: V3MarketingBusifavorStocksByStockIdCouponcodes<K> & K['door'];
  /** `GET /v3/marketing/busifavor/stocks/{stock_id}` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/stocks/{stock_id}` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/busifavor/stocks/{stock_id}` 运营工具·商家券 · Operations: merchant coupons */
  patch<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/busifavor/stocks/{stock_id}` 运营工具·商家券 · Operations: merchant coupons */
  patchAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorStocksByStockIdBudget<out K extends Kind> extends Chain<K> {
  /** `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` 运营工具·商家券 · Operations: merchant coupons */
  patch<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` 运营工具·商家券 · Operations: merchant coupons */
  patchAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodes<out K extends Kind> extends Chain<K> {
  readonly _coupon_code_: V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode<K> & K['door'];
  readonly '{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode<K> & K['door'];
  /** `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode<
  out K extends Kind,
> extends Chain<K> {
  /** `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` 运营工具·商家券 · Operations: merchant coupons */
  delete<Data = unknown>(options: PathOptions<'stock_id' | 'coupon_code'>): Result<K, Data>;
  /** `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` 运营工具·商家券 · Operations: merchant coupons */
  deleteAsync<Data = unknown>(options: PathOptions<'stock_id' | 'coupon_code'>): Promise<Answer<Data>>;
  /** `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'stock_id' | 'coupon_code'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id' | 'coupon_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorSubsidy<out K extends Kind> extends Chain<K> {
  readonly payReceipts: V3MarketingBusifavorSubsidyPayReceipts<K> & K['door'];
  readonly 'pay-receipts': V3MarketingBusifavorSubsidyPayReceipts<K> & K['door'];
  readonly returnReceipts: V3MarketingBusifavorSubsidyReturnReceipts<K> & K['door'];
  readonly 'return-receipts': V3MarketingBusifavorSubsidyReturnReceipts<K> & K['door'];
}

export interface V3MarketingBusifavorSubsidyPayReceipts<out K extends Kind> extends Chain<K> {
  readonly _subsidy_receipt_id_: V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId<K> & K['door'];
  readonly '{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId<K> & K['door'];
  /** `GET /v3/marketing/busifavor/subsidy/pay-receipts` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/subsidy/pay-receipts` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/marketing/busifavor/subsidy/pay-receipts` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/subsidy/pay-receipts` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'subsidy_receipt_id'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'subsidy_receipt_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorSubsidyReturnReceipts<out K extends Kind> extends Chain<K> {
  readonly _subsidy_return_receipt_id_: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId<K> &
    K['door'];
  readonly '{subsidy_return_receipt_id}': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId<K> &
    K['door'];
  /** `POST /v3/marketing/busifavor/subsidy/return-receipts` 运营工具·商家券 · Operations: merchant coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/busifavor/subsidy/return-receipts` 运营工具·商家券 · Operations: merchant coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'subsidy_return_receipt_id'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'subsidy_return_receipt_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3MarketingBusifavorUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3MarketingBusifavorUsersByOpenid<K> & K['door'];
}

export interface V3MarketingBusifavorUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly coupons: V3MarketingBusifavorUsersByOpenidCoupons<K> & K['door'];
}

export interface V3MarketingBusifavorUsersByOpenidCoupons<out K extends Kind> extends Chain<K> {
  readonly _coupon_code_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCode<K> & K['door'];
  readonly '{coupon_code}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCode<K> & K['door'];
  /** `GET /v3/marketing/busifavor/users/{openid}/coupons` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/users/{openid}/coupons` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCode<out K extends Kind> extends Chain<K> {
  readonly appids: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids<K> & K['door'];
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids<
  out K extends Kind,
> extends Chain<K> {
  readonly _appid_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid<K> & K['door'];
  readonly '{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid<K> & K['door'];
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` 运营工具·商家券 · Operations: merchant coupons */
  get<Data = unknown>(options: PathOptions<'openid' | 'coupon_code' | 'appid'>): Result<K, Data>;
  /** `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` 运营工具·商家券 · Operations: merchant coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_code' | 'appid'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavor<out K extends Kind> extends Chain<K> {
  readonly callbacks: V3MarketingFavorCallbacks<K> & K['door'];
  readonly couponStocks: V3MarketingFavorCouponStocks<K> & K['door'];
  readonly 'coupon-stocks': V3MarketingFavorCouponStocks<K> & K['door'];
  readonly media: V3MarketingFavorMedia<K> & K['door'];
  readonly stocks: V3MarketingFavorStocks<K> & K['door'];
  readonly users: V3MarketingFavorUsers<K> & K['door'];
}

export interface V3MarketingFavorCallbacks<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/callbacks` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/favor/callbacks` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/marketing/favor/callbacks` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/favor/callbacks` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingFavorCouponStocks<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/favor/coupon-stocks` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/favor/coupon-stocks` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingFavorMedia<out K extends Kind> extends Chain<K> {
  readonly imageUpload: V3MarketingFavorMediaImageUpload<K> & K['door'];
  readonly 'image-upload': V3MarketingFavorMediaImageUpload<K> & K['door'];
}

export interface V3MarketingFavorMediaImageUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/favor/media/image-upload` 运营工具·通用接口 · Operations: common */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/favor/media/image-upload` 运营工具·通用接口 · Operations: common */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocks<out K extends Kind> extends Chain<K> {
  readonly _stock_id_: V3MarketingFavorStocksByStockId<K> & K['door'];
  readonly '{stock_id}': V3MarketingFavorStocksByStockId<K> & K['door'];
  /** `GET /v3/marketing/favor/stocks` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockId<out K extends Kind> extends Chain<K> {
  readonly items: V3MarketingFavorStocksByStockIdItems<K> & K['door'];
  readonly merchants: V3MarketingFavorStocksByStockIdMerchants<K> & K['door'];
  readonly modifyGoodsId: V3MarketingFavorStocksByStockIdModifyGoodsId<K> & K['door'];
  readonly 'modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId<K> & K['door'];
  readonly pause: V3MarketingFavorStocksByStockIdPause<K> & K['door'];
  readonly refundFlow: V3MarketingFavorStocksByStockIdRefundFlow<K> & K['door'];
  readonly 'refund-flow': V3MarketingFavorStocksByStockIdRefundFlow<K> & K['door'];
  readonly refundFlowByDay: V3MarketingFavorStocksByStockIdRefundFlowByDay<K> & K['door'];
  readonly 'refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay<K> & K['door'];
  readonly restart: V3MarketingFavorStocksByStockIdRestart<K> & K['door'];
  readonly start: V3MarketingFavorStocksByStockIdStart<K> & K['door'];
  readonly useFlow: V3MarketingFavorStocksByStockIdUseFlow<K> & K['door'];
  readonly 'use-flow': V3MarketingFavorStocksByStockIdUseFlow<K> & K['door'];
  readonly useFlowByDay: V3MarketingFavorStocksByStockIdUseFlowByDay<K> & K['door'];
  readonly 'use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay<K> & K['door'];
  /** `GET /v3/marketing/favor/stocks/{stock_id}` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdItems<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/stocks/{stock_id}/items` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}/items` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdMerchants<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/stocks/{stock_id}/merchants` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}/merchants` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdModifyGoodsId<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdPause<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/favor/stocks/{stock_id}/pause` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/favor/stocks/{stock_id}/pause` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdRefundFlow<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdRefundFlowByDay<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdRestart<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/favor/stocks/{stock_id}/restart` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/favor/stocks/{stock_id}/restart` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdStart<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/favor/stocks/{stock_id}/start` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/favor/stocks/{stock_id}/start` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdUseFlow<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/stocks/{stock_id}/use-flow` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}/use-flow` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorStocksByStockIdUseFlowByDay<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3MarketingFavorUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3MarketingFavorUsersByOpenid<K> & K['door'];
}

export interface V3MarketingFavorUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly coupons: V3MarketingFavorUsersByOpenidCoupons<K> & K['door'];
}

export interface V3MarketingFavorUsersByOpenidCoupons<out K extends Kind> extends Chain<K> {
  readonly _coupon_id_: V3MarketingFavorUsersByOpenidCouponsByCouponId<K> & K['door'];
  readonly '{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId<K> & K['door'];
  /** `GET /v3/marketing/favor/users/{openid}/coupons` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/users/{openid}/coupons` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/favor/users/{openid}/coupons` 运营工具·代金券 · Operations: cash coupons */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/favor/users/{openid}/coupons` 运营工具·代金券 · Operations: cash coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingFavorUsersByOpenidCouponsByCouponId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` 运营工具·代金券 · Operations: cash coupons */
  get<Data = unknown>(options: PathOptions<'openid' | 'coupon_id'>): Result<K, Data>;
  /** `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` 运营工具·代金券 · Operations: cash coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivity<out K extends Kind> extends Chain<K> {
  readonly activities: V3MarketingGoodsSubsidyActivityActivities<K> & K['door'];
  readonly activity: V3MarketingGoodsSubsidyActivityActivity<K> & K['door'];
  readonly qualification: V3MarketingGoodsSubsidyActivityQualification<K> & K['door'];
  readonly retailStoreAct: V3MarketingGoodsSubsidyActivityRetailStoreAct<K> & K['door'];
  readonly 'retail-store-act': V3MarketingGoodsSubsidyActivityRetailStoreAct<K> & K['door'];
}

export interface V3MarketingGoodsSubsidyActivityActivities<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/goods-subsidy-activity/activities` 品牌小店营销 · Small store marketing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/goods-subsidy-activity/activities` 品牌小店营销 · Small store marketing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityActivity<out K extends Kind> extends Chain<K> {
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityActivityByActivityId<K> & K['door'];
  readonly '{activity_id}': V3MarketingGoodsSubsidyActivityActivityByActivityId<K> & K['door'];
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityId<out K extends Kind> extends Chain<K> {
  readonly apply: V3MarketingGoodsSubsidyActivityActivityByActivityIdApply<K> & K['door'];
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApply<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` 品牌小店营销 · Small store marketing */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` 品牌小店营销 · Small store marketing */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityQualification<out K extends Kind> extends Chain<K> {
  readonly lock: V3MarketingGoodsSubsidyActivityQualificationLock<K> & K['door'];
  readonly unlock: V3MarketingGoodsSubsidyActivityQualificationUnlock<K> & K['door'];
}

export interface V3MarketingGoodsSubsidyActivityQualificationLock<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/goods-subsidy-activity/qualification/lock` 品牌小店营销 · Small store marketing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/goods-subsidy-activity/qualification/lock` 品牌小店营销 · Small store marketing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityQualificationUnlock<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/goods-subsidy-activity/qualification/unlock` 品牌小店营销 · Small store marketing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/goods-subsidy-activity/qualification/unlock` 品牌小店营销 · Small store marketing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreAct<out K extends Kind> extends Chain<K> {
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId<K> & K['door'];
  readonly '{activity_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId<K> & K['door'];
  readonly _brand_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId<K> & K['door'];
  readonly '{brand_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId<K> & K['door'];
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId<
  out K extends Kind,
> extends Chain<K> {
  readonly representative: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative<K> &
    K['door'];
  readonly representatives: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives<K> &
    K['door'];
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative<
  out K extends Kind,
> extends Chain<K> {
  /** `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` 品牌小店营销 · Small store marketing */
  delete<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` 品牌小店营销 · Small store marketing */
  deleteAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
  /** `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` 品牌小店营销 · Small store marketing */
  put<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` 品牌小店营销 · Small store marketing */
  putAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` 品牌小店营销 · Small store marketing */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` 品牌小店营销 · Small store marketing */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId<out K extends Kind> extends Chain<K> {
  readonly materials: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials<K> & K['door'];
  readonly stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores<K> & K['door'];
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` 品牌小店营销 · Small store marketing */
  post<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` 品牌小店营销 · Small store marketing */
  postAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores<
  out K extends Kind,
> extends Chain<K> {
  readonly _store_code_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode<K> &
    K['door'];
  readonly '{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode<K> &
    K['door'];
  /** `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` 品牌小店营销 · Small store marketing */
  delete<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` 品牌小店营销 · Small store marketing */
  deleteAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
  /** `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` 品牌小店营销 · Small store marketing */
  get<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` 品牌小店营销 · Small store marketing */
  getAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` 品牌小店营销 · Small store marketing */
  post<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` 品牌小店营销 · Small store marketing */
  postAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` 品牌小店营销 · Small store marketing */
  get<Data = unknown>(options: PathOptions<'brand_id' | 'store_code'>): Result<K, Data>;
  /** `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` 品牌小店营销 · Small store marketing */
  getAsync<Data = unknown>(options: PathOptions<'brand_id' | 'store_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardActivity<out K extends Kind> extends Chain<K> {
  readonly activities: V3MarketingMembercardActivityActivities<K> & K['door'];
}

export interface V3MarketingMembercardActivityActivities<out K extends Kind> extends Chain<K> {
  readonly _activity_id_: V3MarketingMembercardActivityActivitiesByActivityId<K> & K['door'];
  readonly '{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId<K> & K['door'];
  /** `GET /v3/marketing/membercard-activity/activities` 会员卡·会员有礼 · Membership card: gifts for members */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/membercard-activity/activities` 会员卡·会员有礼 · Membership card: gifts for members */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/marketing/membercard-activity/activities` 会员卡·会员有礼 · Membership card: gifts for members */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/membercard-activity/activities` 会员卡·会员有礼 · Membership card: gifts for members */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardActivityActivitiesByActivityId<out K extends Kind> extends Chain<K> {
  readonly terminate: V3MarketingMembercardActivityActivitiesByActivityIdTerminate<K> & K['door'];
  /** `GET /v3/marketing/membercard-activity/activities/{activity_id}` 会员卡·会员有礼 · Membership card: gifts for members */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/marketing/membercard-activity/activities/{activity_id}` 会员卡·会员有礼 · Membership card: gifts for members */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` 会员卡·会员有礼 · Membership card: gifts for members */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` 会员卡·会员有礼 · Membership card: gifts for members */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpen<out K extends Kind> extends Chain<K> {
  readonly activateInformations: V3MarketingMembercardOpenActivateInformations<K> & K['door'];
  readonly 'activate-informations': V3MarketingMembercardOpenActivateInformations<K> & K['door'];
  readonly callback: V3MarketingMembercardOpenCallback<K> & K['door'];
  readonly cards: V3MarketingMembercardOpenCards<K> & K['door'];
  readonly phonenumberMember: V3MarketingMembercardOpenPhonenumberMember<K> & K['door'];
  readonly 'phonenumber-member': V3MarketingMembercardOpenPhonenumberMember<K> & K['door'];
  readonly user: V3MarketingMembercardOpenUser<K> & K['door'];
}

export interface V3MarketingMembercardOpenActivateInformations<out K extends Kind> extends Chain<K> {
  readonly _activate_ticket_: V3MarketingMembercardOpenActivateInformationsByActivateTicket<K> & K['door'];
  readonly '{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicket<K> & K['door'];
}

export interface V3MarketingMembercardOpenActivateInformationsByActivateTicket<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` 会员卡·运营投放 · Membership card: placement */
  get<Data = unknown>(options: PathOptions<'activate_ticket'>): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` 会员卡·运营投放 · Membership card: placement */
  getAsync<Data = unknown>(options: PathOptions<'activate_ticket'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCallback<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/membercard-open/callback` 会员卡 · Membership card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/callback` 会员卡 · Membership card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/membercard-open/callback` 会员卡 · Membership card */
  patch<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PATCH /v3/marketing/membercard-open/callback` 会员卡 · Membership card */
  patchAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCards<out K extends Kind> extends Chain<K> {
  readonly _card_id_: V3MarketingMembercardOpenCardsByCardId<K> & K['door'];
  readonly '{card_id}': V3MarketingMembercardOpenCardsByCardId<K> & K['door'];
  /** `GET /v3/marketing/membercard-open/cards` 会员卡·基础功能 · Membership card: basics */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/cards` 会员卡·基础功能 · Membership card: basics */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/marketing/membercard-open/cards` 会员卡·基础功能 · Membership card: basics */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards` 会员卡·基础功能 · Membership card: basics */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardId<out K extends Kind> extends Chain<K> {
  readonly codes: V3MarketingMembercardOpenCardsByCardIdCodes<K> & K['door'];
  readonly decryptCode: V3MarketingMembercardOpenCardsByCardIdDecryptCode<K> & K['door'];
  readonly 'decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode<K> & K['door'];
  readonly permissionTokens: V3MarketingMembercardOpenCardsByCardIdPermissionTokens<K> & K['door'];
  readonly 'permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens<K> & K['door'];
  readonly phoneMembercard: V3MarketingMembercardOpenCardsByCardIdPhoneMembercard<K> & K['door'];
  readonly 'phone-membercard': V3MarketingMembercardOpenCardsByCardIdPhoneMembercard<K> & K['door'];
  readonly qrcode: V3MarketingMembercardOpenCardsByCardIdQrcode<K> & K['door'];
  readonly rights: V3MarketingMembercardOpenCardsByCardIdRights<K> & K['door'];
  readonly serviceModules: V3MarketingMembercardOpenCardsByCardIdServiceModules<K> & K['door'];
  readonly 'service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules<K> & K['door'];
  readonly upgrade: V3MarketingMembercardOpenCardsByCardIdUpgrade<K> & K['door'];
  readonly users: V3MarketingMembercardOpenCardsByCardIdUsers<K> & K['door'];
  /** `DELETE /v3/marketing/membercard-open/cards/{card_id}` 会员卡·基础功能 · Membership card: basics */
  delete<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `DELETE /v3/marketing/membercard-open/cards/{card_id}` 会员卡·基础功能 · Membership card: basics */
  deleteAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
  /** `GET /v3/marketing/membercard-open/cards/{card_id}` 会员卡·基础功能 · Membership card: basics */
  get<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/cards/{card_id}` 会员卡·基础功能 · Membership card: basics */
  getAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}` 会员卡·基础功能 · Membership card: basics */
  patch<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}` 会员卡·基础功能 · Membership card: basics */
  patchAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodes<out K extends Kind> extends Chain<K> {
  readonly deposit: V3MarketingMembercardOpenCardsByCardIdCodesDeposit<K> & K['door'];
  readonly _code_: V3MarketingMembercardOpenCardsByCardIdCodesByCode<K> & K['door'];
  readonly '{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode<K> & K['door'];
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesDeposit<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` 会员卡·基础功能 · Membership card: basics */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` 会员卡·基础功能 · Membership card: basics */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCode<out K extends Kind> extends Chain<K> {
  readonly activate: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate<K> & K['door'];
  readonly bonus: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus<K> & K['door'];
  readonly rights: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights<K> & K['door'];
  readonly setServiceModuleData: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData<K> &
    K['door'];
  readonly 'set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData<K> &
    K['door'];
  readonly unavailable: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable<K> & K['door'];
  /** `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` 会员卡·基础功能 · Membership card: basics */
  get<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` 会员卡·基础功能 · Membership card: basics */
  getAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` 会员卡·基础功能 · Membership card: basics */
  patch<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` 会员卡·基础功能 · Membership card: basics */
  patchAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` 会员卡·运营投放 · Membership card: placement */
  post<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` 会员卡·运营投放 · Membership card: placement */
  postAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus<out K extends Kind> extends Chain<K> {
  readonly commit: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit<K> & K['door'];
  readonly prepare: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare<K> & K['door'];
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` 会员卡·权益设置 · Membership card: benefits */
  post<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` 会员卡·权益设置 · Membership card: benefits */
  postAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` 会员卡·权益设置 · Membership card: benefits */
  post<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` 会员卡·权益设置 · Membership card: benefits */
  postAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights<
  out K extends Kind,
> extends Chain<K> {
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` 会员卡·权益设置 · Membership card: benefits */
  patch<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` 会员卡·权益设置 · Membership card: benefits */
  patchAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` 会员卡·服务项 · Membership card: services */
  post<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` 会员卡·服务项 · Membership card: services */
  postAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` 会员卡·基础功能 · Membership card: basics */
  post<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` 会员卡·基础功能 · Membership card: basics */
  postAsync<Data = unknown>(options: PathOptions<'card_id' | 'code'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdDecryptCode<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` 会员卡·运营投放 · Membership card: placement */
  get<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` 会员卡·运营投放 · Membership card: placement */
  getAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokens<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` 会员卡·运营投放 · Membership card: placement */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` 会员卡·运营投放 · Membership card: placement */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercard<out K extends Kind> extends Chain<K> {
  readonly import: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport<K> & K['door'];
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` 会员卡 · Membership card */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` 会员卡 · Membership card */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdQrcode<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` 会员卡·运营投放 · Membership card: placement */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` 会员卡·运营投放 · Membership card: placement */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdRights<out K extends Kind> extends Chain<K> {
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights` 会员卡·权益设置 · Membership card: benefits */
  patch<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights` 会员卡·权益设置 · Membership card: benefits */
  patchAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModules<out K extends Kind> extends Chain<K> {
  readonly _service_module_id_: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId<K> &
    K['door'];
  readonly '{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId<K> &
    K['door'];
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` 会员卡·服务项 · Membership card: services */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` 会员卡·服务项 · Membership card: services */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId<
  out K extends Kind,
> extends Chain<K> {
  /** `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` 会员卡·服务项 · Membership card: services */
  delete<Data = unknown>(options: PathOptions<'card_id' | 'service_module_id'>): Result<K, Data>;
  /** `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` 会员卡·服务项 · Membership card: services */
  deleteAsync<Data = unknown>(options: PathOptions<'card_id' | 'service_module_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` 会员卡·服务项 · Membership card: services */
  patch<Data = unknown>(options: PathOptions<'card_id' | 'service_module_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` 会员卡·服务项 · Membership card: services */
  patchAsync<Data = unknown>(options: PathOptions<'card_id' | 'service_module_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdUpgrade<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade` 会员卡·基础功能 · Membership card: basics */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade` 会员卡·基础功能 · Membership card: basics */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenCardsByCardIdUsers<out K extends Kind> extends Chain<K> {
  readonly import: V3MarketingMembercardOpenCardsByCardIdUsersImport<K> & K['door'];
}

export interface V3MarketingMembercardOpenCardsByCardIdUsersImport<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` 会员卡 · Membership card */
  post<Data = unknown>(options: PathOptions<'card_id'>): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` 会员卡 · Membership card */
  postAsync<Data = unknown>(options: PathOptions<'card_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenPhonenumberMember<out K extends Kind> extends Chain<K> {
  readonly import: V3MarketingMembercardOpenPhonenumberMemberImport<K> & K['door'];
  readonly search: V3MarketingMembercardOpenPhonenumberMemberSearch<K> & K['door'];
}

export interface V3MarketingMembercardOpenPhonenumberMemberImport<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/membercard-open/phonenumber-member/import` 会员卡 · Membership card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/membercard-open/phonenumber-member/import` 会员卡 · Membership card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenPhonenumberMemberSearch<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/membercard-open/phonenumber-member/search` 会员卡 · Membership card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/phonenumber-member/search` 会员卡 · Membership card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingMembercardOpenUser<out K extends Kind> extends Chain<K> {
  readonly cards: V3MarketingMembercardOpenUserCards<K> & K['door'];
}

export interface V3MarketingMembercardOpenUserCards<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/membercard-open/user/cards` 会员卡·基础功能 · Membership card: basics */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/membercard-open/user/cards` 会员卡·基础功能 · Membership card: basics */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartner<out K extends Kind> extends Chain<K> {
  readonly deliveryPlan: V3MarketingPartnerDeliveryPlan<K> & K['door'];
  readonly 'delivery-plan': V3MarketingPartnerDeliveryPlan<K> & K['door'];
  readonly productCoupon: V3MarketingPartnerProductCoupon<K> & K['door'];
  readonly 'product-coupon': V3MarketingPartnerProductCoupon<K> & K['door'];
}

export interface V3MarketingPartnerDeliveryPlan<out K extends Kind> extends Chain<K> {
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlans<K> & K['door'];
  readonly 'delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlans<K> & K['door'];
  readonly _sp_mchid_: V3MarketingPartnerDeliveryPlanBySpMchid<K> & K['door'];
  readonly '{sp_mchid}': V3MarketingPartnerDeliveryPlanBySpMchid<K> & K['door'];
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlans<out K extends Kind> extends Chain<K> {
  readonly _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId<K> & K['door'];
  readonly '{brand_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId<K> & K['door'];
  readonly _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId<K> & K['door'];
  readonly '{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId<K> & K['door'];
  /** `POST /v3/marketing/partner/delivery-plan/delivery-plans` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partner/delivery-plan/delivery-plans` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId<out K extends Kind> extends Chain<K> {
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans<K> & K['door'];
  readonly 'delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans<K> & K['door'];
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId<out K extends Kind> extends Chain<K> {
  readonly terminate: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate<K> & K['door'];
  /** `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` 运营工具·商品券 · Operations: product coupons */
  patch<Data = unknown>(options: PathOptions<'plan_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` 运营工具·商品券 · Operations: product coupons */
  patchAsync<Data = unknown>(options: PathOptions<'plan_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'plan_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'plan_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerDeliveryPlanBySpMchid<out K extends Kind> extends Chain<K> {
  readonly notifyUrl: V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl<K> & K['door'];
  readonly 'notify-url': V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl<K> & K['door'];
}

export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'sp_mchid'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'sp_mchid'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCoupon<out K extends Kind> extends Chain<K> {
  readonly imageGenerationTasks: V3MarketingPartnerProductCouponImageGenerationTasks<K> & K['door'];
  readonly 'image-generation-tasks': V3MarketingPartnerProductCouponImageGenerationTasks<K> & K['door'];
  readonly media: V3MarketingPartnerProductCouponMedia<K> & K['door'];
  readonly notifyConfigs: V3MarketingPartnerProductCouponNotifyConfigs<K> & K['door'];
  readonly 'notify-configs': V3MarketingPartnerProductCouponNotifyConfigs<K> & K['door'];
  readonly productCoupons: V3MarketingPartnerProductCouponProductCoupons<K> & K['door'];
  readonly 'product-coupons': V3MarketingPartnerProductCouponProductCoupons<K> & K['door'];
  readonly users: V3MarketingPartnerProductCouponUsers<K> & K['door'];
}

export interface V3MarketingPartnerProductCouponImageGenerationTasks<out K extends Kind> extends Chain<K> {
  readonly _task_id_: V3MarketingPartnerProductCouponImageGenerationTasksByTaskId<K> & K['door'];
  readonly '{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId<K> & K['door'];
  /** `POST /v3/marketing/partner/product-coupon/image-generation-tasks` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/image-generation-tasks` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'task_id'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'task_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponMedia<out K extends Kind> extends Chain<K> {
  readonly uploadImage: V3MarketingPartnerProductCouponMediaUploadImage<K> & K['door'];
  readonly 'upload-image': V3MarketingPartnerProductCouponMediaUploadImage<K> & K['door'];
}

export interface V3MarketingPartnerProductCouponMediaUploadImage<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/media/upload-image` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/media/upload-image` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponNotifyConfigs<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/partner/product-coupon/notify-configs` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/notify-configs` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/marketing/partner/product-coupon/notify-configs` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/notify-configs` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCoupons<out K extends Kind> extends Chain<K> {
  readonly _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponId<K> & K['door'];
  readonly '{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId<K> &
    K['door'];
  /** `POST /v3/marketing/partner/product-coupon/product-coupons` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponId<
  out K extends Kind,
> extends Chain<K> {
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate<K> &
    K['door'];
  readonly stockBundles: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles<K> &
    K['door'];
  readonly 'stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles<K> &
    K['door'];
  readonly stocks: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks<K> & K['door'];
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'product_coupon_id'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'product_coupon_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` 运营工具·商品券 · Operations: product coupons */
  patch<Data = unknown>(options: PathOptions<'product_coupon_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` 运营工具·商品券 · Operations: product coupons */
  patchAsync<Data = unknown>(options: PathOptions<'product_coupon_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles<
  out K extends Kind,
> extends Chain<K> {
  readonly _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId<K> &
    K['door'];
  readonly '{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId<K> &
    K['door'];
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  post<Data = unknown>(options: PathOptions<'product_coupon_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId<
  out K extends Kind,
> extends Chain<K> {
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores<K> &
    K['door'];
  readonly 'associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores<K> &
    K['door'];
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores<K> &
    K['door'];
  readonly 'disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores<K> &
    K['door'];
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget<K> &
    K['door'];
  readonly 'update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget<K> &
    K['door'];
  /** `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  patch<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  patchAsync<Data = unknown>(
    options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>,
  ): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  postAsync<Data = unknown>(
    options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>,
  ): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  postAsync<Data = unknown>(
    options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>,
  ): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  postAsync<Data = unknown>(
    options: PathOptions<'product_coupon_id' | 'stock_bundle_id'>,
  ): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks<
  out K extends Kind,
> extends Chain<K> {
  readonly _stock_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId<K> &
    K['door'];
  readonly '{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId<K> &
    K['door'];
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'product_coupon_id'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'product_coupon_id'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId<
  out K extends Kind,
> extends Chain<K> {
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores<K> &
    K['door'];
  readonly 'associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores<K> &
    K['door'];
  readonly associatedStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores<K> &
    K['door'];
  readonly 'associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores<K> &
    K['door'];
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate<K> &
    K['door'];
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores<K> &
    K['door'];
  readonly 'disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores<K> &
    K['door'];
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget<K> &
    K['door'];
  readonly 'update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget<K> &
    K['door'];
  readonly uploadCouponCodes: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes<K> &
    K['door'];
  readonly 'upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes<K> &
    K['door'];
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` 运营工具·商品券 · Operations: product coupons */
  patch<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` 运营工具·商品券 · Operations: product coupons */
  patchAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'product_coupon_id' | 'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3MarketingPartnerProductCouponUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3MarketingPartnerProductCouponUsersByOpenid<K> & K['door'];
}

export interface V3MarketingPartnerProductCouponUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly couponBundles: V3MarketingPartnerProductCouponUsersByOpenidCouponBundles<K> & K['door'];
  readonly 'coupon-bundles': V3MarketingPartnerProductCouponUsersByOpenidCouponBundles<K> & K['door'];
  readonly coupons: V3MarketingPartnerProductCouponUsersByOpenidCoupons<K> & K['door'];
  readonly preSendCoupon: V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon<K> & K['door'];
  readonly 'pre-send-coupon': V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon<K> & K['door'];
  readonly preSendCouponBundle: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle<K> &
    K['door'];
  readonly 'pre-send-coupon-bundle': V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle<K> &
    K['door'];
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundles<
  out K extends Kind,
> extends Chain<K> {
  readonly _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId<K> &
    K['door'];
  readonly '{user_coupon_bundle_id}': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId<K> &
    K['door'];
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId<
  out K extends Kind,
> extends Chain<K> {
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate<K> &
    K['door'];
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  post<Data = unknown>(options: PathOptions<'openid' | 'user_coupon_bundle_id'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` 运营工具·商品券·批次组 · Operations: product coupons, stock bundles */
  postAsync<Data = unknown>(options: PathOptions<'openid' | 'user_coupon_bundle_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCoupons<out K extends Kind> extends Chain<K> {
  readonly _coupon_code_: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode<K> & K['door'];
  readonly '{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode<K> & K['door'];
  /** `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode<
  out K extends Kind,
> extends Chain<K> {
  readonly confirm: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm<K> & K['door'];
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate<K> &
    K['door'];
  readonly return: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn<K> & K['door'];
  readonly use: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse<K> & K['door'];
  /** `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` 运营工具·商品券 · Operations: product coupons */
  get<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Result<K, Data>;
  /** `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` 运营工具·商品券 · Operations: product coupons */
  getAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid' | 'coupon_code'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` 运营工具·商品券 · Operations: product coupons */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` 运营工具·商品券 · Operations: product coupons */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MarketingPartnerships<out K extends Kind> extends Chain<K> {
  readonly build: V3MarketingPartnershipsBuild<K> & K['door'];
  readonly terminate: V3MarketingPartnershipsTerminate<K> & K['door'];
  /** `GET /v3/marketing/partnerships` 运营工具·委托营销 · Operations: entrusted marketing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/partnerships` 运营工具·委托营销 · Operations: entrusted marketing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnershipsBuild<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/partnerships/build` 运营工具·委托营销 · Operations: entrusted marketing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partnerships/build` 运营工具·委托营销 · Operations: entrusted marketing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPartnershipsTerminate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/partnerships/terminate` 运营工具·委托营销 · Operations: entrusted marketing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/partnerships/terminate` 运营工具·委托营销 · Operations: entrusted marketing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivity<out K extends Kind> extends Chain<K> {
  readonly activities: V3MarketingPaygiftactivityActivities<K> & K['door'];
  readonly uniqueThresholdActivity: V3MarketingPaygiftactivityUniqueThresholdActivity<K> & K['door'];
  readonly 'unique-threshold-activity': V3MarketingPaygiftactivityUniqueThresholdActivity<K> & K['door'];
}

export interface V3MarketingPaygiftactivityActivities<out K extends Kind> extends Chain<K> {
  readonly _activity_id_: V3MarketingPaygiftactivityActivitiesByActivityId<K> & K['door'];
  readonly '{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId<K> & K['door'];
  /** `GET /v3/marketing/paygiftactivity/activities` 运营工具·支付有礼 · Operations: gifts after payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/paygiftactivity/activities` 运营工具·支付有礼 · Operations: gifts after payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityId<out K extends Kind> extends Chain<K> {
  readonly goods: V3MarketingPaygiftactivityActivitiesByActivityIdGoods<K> & K['door'];
  readonly merchants: V3MarketingPaygiftactivityActivitiesByActivityIdMerchants<K> & K['door'];
  readonly terminate: V3MarketingPaygiftactivityActivitiesByActivityIdTerminate<K> & K['door'];
  /** `GET /v3/marketing/paygiftactivity/activities/{activity_id}` 运营工具·支付有礼 · Operations: gifts after payment */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/marketing/paygiftactivity/activities/{activity_id}` 运营工具·支付有礼 · Operations: gifts after payment */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoods<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` 运营工具·支付有礼 · Operations: gifts after payment */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` 运营工具·支付有礼 · Operations: gifts after payment */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchants<
  out K extends Kind,
> extends Chain<K> {
  readonly add: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd<K> & K['door'];
  readonly delete: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete<K> & K['door'];
  /** `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants` 运营工具·支付有礼 · Operations: gifts after payment */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants` 运营工具·支付有礼 · Operations: gifts after payment */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` 运营工具·支付有礼 · Operations: gifts after payment */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` 运营工具·支付有礼 · Operations: gifts after payment */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` 运营工具·支付有礼 · Operations: gifts after payment */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` 运营工具·支付有礼 · Operations: gifts after payment */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate` 运营工具·支付有礼 · Operations: gifts after payment */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate` 运营工具·支付有礼 · Operations: gifts after payment */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingPaygiftactivityUniqueThresholdActivity<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/paygiftactivity/unique-threshold-activity` 运营工具·支付有礼 · Operations: gifts after payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/paygiftactivity/unique-threshold-activity` 运营工具·支付有礼 · Operations: gifts after payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingShoppingReceipt<out K extends Kind> extends Chain<K> {
  readonly customentrances: V3MarketingShoppingReceiptCustomentrances<K> & K['door'];
  readonly merchantshoppingreceiptjumpinfos: V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos<K> &
    K['door'];
  readonly shoppingreceipts: V3MarketingShoppingReceiptShoppingreceipts<K> & K['door'];
}

export interface V3MarketingShoppingReceiptCustomentrances<out K extends Kind> extends Chain<K> {
  readonly _brand_id_: V3MarketingShoppingReceiptCustomentrancesByBrandId<K> & K['door'];
  readonly '{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId<K> & K['door'];
  /** `POST /v3/marketing/shopping-receipt/customentrances` 经营工具·电子小票 · Business tools: electronic receipts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/shopping-receipt/customentrances` 经营工具·电子小票 · Business tools: electronic receipts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}` 经营工具·电子小票 · Business tools: electronic receipts */
  get<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}` 经营工具·电子小票 · Business tools: electronic receipts */
  getAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}` 经营工具·电子小票 · Business tools: electronic receipts */
  patch<Data = unknown>(options: PathOptions<'brand_id'>): Result<K, Data>;
  /** `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}` 经营工具·电子小票 · Business tools: electronic receipts */
  patchAsync<Data = unknown>(options: PathOptions<'brand_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` 经营工具·电子小票 · Business tools: electronic receipts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` 经营工具·电子小票 · Business tools: electronic receipts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingShoppingReceiptShoppingreceipts<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/shopping-receipt/shoppingreceipts` 经营工具·电子小票 · Business tools: electronic receipts */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/marketing/shopping-receipt/shoppingreceipts` 经营工具·电子小票 · Business tools: electronic receipts */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingWeeklyDiscount<out K extends Kind> extends Chain<K> {
  readonly activities: V3MarketingWeeklyDiscountActivities<K> & K['door'];
}

export interface V3MarketingWeeklyDiscountActivities<out K extends Kind> extends Chain<K> {
  readonly _activity_id_: V3MarketingWeeklyDiscountActivitiesByActivityId<K> & K['door'];
  readonly '{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId<K> & K['door'];
  /** `GET /v3/marketing/weekly-discount/activities` 营销工具·周周惠 · Marketing tools: weekly offers */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/marketing/weekly-discount/activities` 营销工具·周周惠 · Marketing tools: weekly offers */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityId<out K extends Kind> extends Chain<K> {
  readonly apply: V3MarketingWeeklyDiscountActivitiesByActivityIdApply<K> & K['door'];
  /** `GET /v3/marketing/weekly-discount/activities/{activity_id}` 营销工具·周周惠 · Marketing tools: weekly offers */
  get<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `GET /v3/marketing/weekly-discount/activities/{activity_id}` 营销工具·周周惠 · Marketing tools: weekly offers */
  getAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` 营销工具·周周惠 · Marketing tools: weekly offers */
  post<Data = unknown>(options: PathOptions<'activity_id'>): Result<K, Data>;
  /** `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply` 营销工具·周周惠 · Marketing tools: weekly offers */
  postAsync<Data = unknown>(options: PathOptions<'activity_id'>): Promise<Answer<Data>>;
}

export interface V3MarketingWithdrawFavor<out K extends Kind> extends Chain<K> {
  readonly users: V3MarketingWithdrawFavorUsers<K> & K['door'];
}

export interface V3MarketingWithdrawFavorUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3MarketingWithdrawFavorUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3MarketingWithdrawFavorUsersByOpenid<K> & K['door'];
}

export interface V3MarketingWithdrawFavorUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly coupons: V3MarketingWithdrawFavorUsersByOpenidCoupons<K> & K['door'];
}

export interface V3MarketingWithdrawFavorUsersByOpenidCoupons<out K extends Kind> extends Chain<K> {
  /** `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
  /** `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` 营销工具·收款有礼 · Marketing tools: gifts for collecting */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3MchManage<out K extends Kind> extends Chain<K> {
  readonly mchManageRecords: V3MchManageMchManageRecords<K> & K['door'];
  readonly 'mch-manage-records': V3MchManageMchManageRecords<K> & K['door'];
  readonly submissionFiles: V3MchManageSubmissionFiles<K> & K['door'];
  readonly 'submission-files': V3MchManageSubmissionFiles<K> & K['door'];
}

export interface V3MchManageMchManageRecords<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3MchManageMchManageRecordsSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3MchManageMchManageRecordsSubMchid<K> & K['door'];
  readonly _manage_record_id_: V3MchManageMchManageRecordsByManageRecordId<K> & K['door'];
  readonly '{manage_record_id}': V3MchManageMchManageRecordsByManageRecordId<K> & K['door'];
}

export interface V3MchManageMchManageRecordsSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3MchManageMchManageRecordsSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySubMchid<K> & K['door'];
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` 商户管理记录 · Management records of merchants */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` 商户管理记录 · Management records of merchants */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3MchManageMchManageRecordsByManageRecordId<out K extends Kind> extends Chain<K> {
  readonly mchManageSubmissions: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions<K> &
    K['door'];
  readonly 'mch-manage-submissions': V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions<K> &
    K['door'];
  /** `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` 商户管理记录 · Management records of merchants */
  get<Data = unknown>(options: PathOptions<'manage_record_id'>): Result<K, Data>;
  /** `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` 商户管理记录 · Management records of merchants */
  getAsync<Data = unknown>(options: PathOptions<'manage_record_id'>): Promise<Answer<Data>>;
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` 商户管理记录 · Management records of merchants */
  post<Data = unknown>(options: PathOptions<'manage_record_id'>): Result<K, Data>;
  /** `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` 商户管理记录 · Management records of merchants */
  postAsync<Data = unknown>(options: PathOptions<'manage_record_id'>): Promise<Answer<Data>>;
}

export interface V3MchManageSubmissionFiles<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3MchManageSubmissionFilesSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3MchManageSubmissionFilesSubMchid<K> & K['door'];
}

export interface V3MchManageSubmissionFilesSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3MchManageSubmissionFilesSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3MchManageSubmissionFilesSubMchidBySubMchid<K> & K['door'];
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchid<out K extends Kind> extends Chain<K> {
  readonly upload: V3MchManageSubmissionFilesSubMchidBySubMchidUpload<K> & K['door'];
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchidUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` 商户管理记录 · Management records of merchants */
  post<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` 商户管理记录 · Management records of merchants */
  postAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3MchOperationManage<out K extends Kind> extends Chain<K> {
  readonly enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence<K> & K['door'];
  readonly 'enhanced-due-diligence': V3MchOperationManageEnhancedDueDiligence<K> & K['door'];
  readonly merchantLimitations: V3MchOperationManageMerchantLimitations<K> & K['door'];
  readonly 'merchant-limitations': V3MchOperationManageMerchantLimitations<K> & K['door'];
}

export interface V3MchOperationManageEnhancedDueDiligence<out K extends Kind> extends Chain<K> {
  readonly _due_diligence_id_: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId<K> & K['door'];
  readonly '{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId<K> & K['door'];
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId<
  out K extends Kind,
> extends Chain<K> {
  readonly submit: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit<K> & K['door'];
  readonly upload: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload<K> & K['door'];
  /** `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` 商户尽职调查 · Due diligence */
  get<Data = unknown>(options: PathOptions<'due_diligence_id'>): Result<K, Data>;
  /** `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` 商户尽职调查 · Due diligence */
  getAsync<Data = unknown>(options: PathOptions<'due_diligence_id'>): Promise<Answer<Data>>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` 商户尽职调查 · Due diligence */
  post<Data = unknown>(options: PathOptions<'due_diligence_id'>): Result<K, Data>;
  /** `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` 商户尽职调查 · Due diligence */
  postAsync<Data = unknown>(options: PathOptions<'due_diligence_id'>): Promise<Answer<Data>>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` 商户尽职调查 · Due diligence */
  post<Data = unknown>(options: PathOptions<'due_diligence_id'>): Result<K, Data>;
  /** `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` 商户尽职调查 · Due diligence */
  postAsync<Data = unknown>(options: PathOptions<'due_diligence_id'>): Promise<Answer<Data>>;
}

export interface V3MchOperationManageMerchantLimitations<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3MchOperationManageMerchantLimitationsSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3MchOperationManageMerchantLimitationsSubMchid<K> & K['door'];
}

export interface V3MchOperationManageMerchantLimitationsSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3MchOperationManageMerchantLimitationsSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySubMchid<K> & K['door'];
}

export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` 风险管理 · Risk management */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` 风险管理 · Risk management */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3MchOperate<out K extends Kind> extends Chain<K> {
  readonly risk: V3MchOperateRisk<K> & K['door'];
}

export interface V3MchOperateRisk<out K extends Kind> extends Chain<K> {
  readonly withdrawlApply: V3MchOperateRiskWithdrawlApply<K> & K['door'];
  readonly 'withdrawl-apply': V3MchOperateRiskWithdrawlApply<K> & K['door'];
}

export interface V3MchOperateRiskWithdrawlApply<out K extends Kind> extends Chain<K> {
  readonly applymentId: V3MchOperateRiskWithdrawlApplyApplymentId<K> & K['door'];
  readonly 'applyment-id': V3MchOperateRiskWithdrawlApplyApplymentId<K> & K['door'];
  readonly outRequestNo: V3MchOperateRiskWithdrawlApplyOutRequestNo<K> & K['door'];
  readonly 'out-request-no': V3MchOperateRiskWithdrawlApplyOutRequestNo<K> & K['door'];
  /** `POST /v3/mch_operate/risk/withdrawl-apply` 收付通·提现 · E-commerce: withdrawal */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/mch_operate/risk/withdrawl-apply` 收付通·提现 · E-commerce: withdrawal */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MchOperateRiskWithdrawlApplyApplymentId<out K extends Kind> extends Chain<K> {
  readonly _applyment_id_: V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId<K> & K['door'];
  readonly '{applyment_id}': V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId<K> & K['door'];
}

export interface V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` 收付通·提现 · E-commerce: withdrawal */
  get<Data = unknown>(options: PathOptions<'applyment_id'>): Result<K, Data>;
  /** `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` 收付通·提现 · E-commerce: withdrawal */
  getAsync<Data = unknown>(options: PathOptions<'applyment_id'>): Promise<Answer<Data>>;
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNo<out K extends Kind> extends Chain<K> {
  readonly _out_request_no_: V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo<K> & K['door'];
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` 收付通·提现 · E-commerce: withdrawal */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` 收付通·提现 · E-commerce: withdrawal */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3Mchalterapply<out K extends Kind> extends Chain<K> {
  readonly mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment<K> & K['door'];
  readonly mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment<K> & K['door'];
  readonly merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment<K> & K['door'];
}

export interface V3MchalterapplyMchcontactalterapplyment<out K extends Kind> extends Chain<K> {
  readonly merchant: V3MchalterapplyMchcontactalterapplymentMerchant<K> & K['door'];
  readonly _apply_id_: V3MchalterapplyMchcontactalterapplymentByApplyId<K> & K['door'];
  readonly '{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId<K> & K['door'];
  /** `POST /v3/mchalterapply/mchcontactalterapplyment` 变更超管 · Changing the administrator */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/mchalterapply/mchcontactalterapplyment` 变更超管 · Changing the administrator */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchcontactalterapplymentMerchant<out K extends Kind> extends Chain<K> {
  readonly _merchant_code_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode<K> & K['door'];
  readonly '{merchant_code}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode<K> & K['door'];
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode<
  out K extends Kind,
> extends Chain<K> {
  readonly outRequestNo: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo<K> &
    K['door'];
  readonly 'out-request-no': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo<K> &
    K['door'];
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_request_no_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly '{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<K> &
    K['door'];
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` 变更超管 · Changing the administrator */
  get<Data = unknown>(options: PathOptions<'merchant_code' | 'out_request_no'>): Result<K, Data>;
  /** `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` 变更超管 · Changing the administrator */
  getAsync<Data = unknown>(options: PathOptions<'merchant_code' | 'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyId<out K extends Kind> extends Chain<K> {
  readonly revoke: V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke<K> & K['door'];
  /** `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}` 变更超管 · Changing the administrator */
  get<Data = unknown>(options: PathOptions<'apply_id'>): Result<K, Data>;
  /** `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}` 变更超管 · Changing the administrator */
  getAsync<Data = unknown>(options: PathOptions<'apply_id'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke<out K extends Kind> extends Chain<K> {
  /** `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` 变更超管 · Changing the administrator */
  post<Data = unknown>(options: PathOptions<'apply_id'>): Result<K, Data>;
  /** `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` 变更超管 · Changing the administrator */
  postAsync<Data = unknown>(options: PathOptions<'apply_id'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchsubjectalterapplyment<out K extends Kind> extends Chain<K> {
  readonly merchant: V3MchalterapplyMchsubjectalterapplymentMerchant<K> & K['door'];
  readonly _apply_id_: V3MchalterapplyMchsubjectalterapplymentByApplyId<K> & K['door'];
  readonly '{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId<K> & K['door'];
  /** `POST /v3/mchalterapply/mchsubjectalterapplyment` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/mchalterapply/mchsubjectalterapplyment` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchant<out K extends Kind> extends Chain<K> {
  readonly _merchant_code_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode<K> & K['door'];
  readonly '{merchant_code}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode<K> & K['door'];
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode<
  out K extends Kind,
> extends Chain<K> {
  readonly outRequestNo: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo<K> &
    K['door'];
  readonly 'out-request-no': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo<K> &
    K['door'];
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_request_no_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly '{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<K> &
    K['door'];
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  get<Data = unknown>(options: PathOptions<'merchant_code' | 'out_request_no'>): Result<K, Data>;
  /** `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'merchant_code' | 'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyId<out K extends Kind> extends Chain<K> {
  readonly revoke: V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke<K> & K['door'];
  /** `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  get<Data = unknown>(options: PathOptions<'apply_id'>): Result<K, Data>;
  /** `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  getAsync<Data = unknown>(options: PathOptions<'apply_id'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke<out K extends Kind> extends Chain<K> {
  /** `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  post<Data = unknown>(options: PathOptions<'apply_id'>): Result<K, Data>;
  /** `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` 收付通·进件、服务商·进件 · E-commerce: onboarding; partner: onboarding */
  postAsync<Data = unknown>(options: PathOptions<'apply_id'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMerchantnamealterapplyment<out K extends Kind> extends Chain<K> {
  readonly merchant: V3MchalterapplyMerchantnamealterapplymentMerchant<K> & K['door'];
  readonly _apply_id_: V3MchalterapplyMerchantnamealterapplymentByApplyId<K> & K['door'];
  readonly '{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId<K> & K['door'];
  /** `POST /v3/mchalterapply/merchantnamealterapplyment` 修改商家简称 · Changing the short name */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/mchalterapply/merchantnamealterapplyment` 修改商家简称 · Changing the short name */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchant<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid<K> & K['door'];
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  readonly outRequestNo: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo<K> &
    K['door'];
  readonly 'out-request-no': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo<K> &
    K['door'];
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_request_no_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly '{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo<K> &
    K['door'];
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` 修改商家简称 · Changing the short name */
  get<Data = unknown>(options: PathOptions<'sub_mchid' | 'out_request_no'>): Result<K, Data>;
  /** `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` 修改商家简称 · Changing the short name */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid' | 'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyId<out K extends Kind> extends Chain<K> {
  readonly revoke: V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke<K> & K['door'];
  /** `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` 修改商家简称 · Changing the short name */
  get<Data = unknown>(options: PathOptions<'apply_id'>): Result<K, Data>;
  /** `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` 修改商家简称 · Changing the short name */
  getAsync<Data = unknown>(options: PathOptions<'apply_id'>): Promise<Answer<Data>>;
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` 修改商家简称 · Changing the short name */
  post<Data = unknown>(options: PathOptions<'apply_id'>): Result<K, Data>;
  /** `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` 修改商家简称 · Changing the short name */
  postAsync<Data = unknown>(options: PathOptions<'apply_id'>): Promise<Answer<Data>>;
}

export interface V3MedIns<out K extends Kind> extends Chain<K> {
  readonly orders: V3MedInsOrders<K> & K['door'];
  readonly refunds: V3MedInsRefunds<K> & K['door'];
}

export interface V3MedInsOrders<out K extends Kind> extends Chain<K> {
  readonly mixTradeNo: V3MedInsOrdersMixTradeNo<K> & K['door'];
  readonly 'mix-trade-no': V3MedInsOrdersMixTradeNo<K> & K['door'];
  readonly outTradeNo: V3MedInsOrdersOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3MedInsOrdersOutTradeNo<K> & K['door'];
  /** `POST /v3/med-ins/orders` 医保支付 · Medical insurance payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/med-ins/orders` 医保支付 · Medical insurance payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MedInsOrdersMixTradeNo<out K extends Kind> extends Chain<K> {
  readonly _mix_trade_no_: V3MedInsOrdersMixTradeNoByMixTradeNo<K> & K['door'];
  readonly '{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo<K> & K['door'];
}

export interface V3MedInsOrdersMixTradeNoByMixTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}` 医保支付 · Medical insurance payment */
  get<Data = unknown>(options: PathOptions<'mix_trade_no'>): Result<K, Data>;
  /** `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}` 医保支付 · Medical insurance payment */
  getAsync<Data = unknown>(options: PathOptions<'mix_trade_no'>): Promise<Answer<Data>>;
}

export interface V3MedInsOrdersOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3MedInsOrdersOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3MedInsOrdersOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` 医保支付 · Medical insurance payment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` 医保支付 · Medical insurance payment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3MedInsRefunds<out K extends Kind> extends Chain<K> {
  readonly notify: V3MedInsRefundsNotify<K> & K['door'];
}

export interface V3MedInsRefundsNotify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/med-ins/refunds/notify` 医保支付 · Medical insurance payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/med-ins/refunds/notify` 医保支付 · Medical insurance payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantRiskManage<out K extends Kind> extends Chain<K> {
  readonly ecTradeRisk: V3MerchantRiskManageEcTradeRisk<K> & K['door'];
  readonly 'ec-trade-risk': V3MerchantRiskManageEcTradeRisk<K> & K['door'];
  readonly reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation<K> & K['door'];
  readonly 'report-trade-union-information': V3MerchantRiskManageReportTradeUnionInformation<K> & K['door'];
  readonly tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation<K> & K['door'];
  readonly 'trade-risk-information': V3MerchantRiskManageTradeRiskInformation<K> & K['door'];
  readonly tradeRiskResult: V3MerchantRiskManageTradeRiskResult<K> & K['door'];
  readonly 'trade-risk-result': V3MerchantRiskManageTradeRiskResult<K> & K['door'];
  readonly violationNotifications: V3MerchantRiskManageViolationNotifications<K> & K['door'];
  readonly 'violation-notifications': V3MerchantRiskManageViolationNotifications<K> & K['door'];
}

export interface V3MerchantRiskManageEcTradeRisk<out K extends Kind> extends Chain<K> {
  readonly queryRiskTrades: V3MerchantRiskManageEcTradeRiskQueryRiskTrades<K> & K['door'];
  readonly 'query-risk-trades': V3MerchantRiskManageEcTradeRiskQueryRiskTrades<K> & K['door'];
  readonly recvDisposeResult: V3MerchantRiskManageEcTradeRiskRecvDisposeResult<K> & K['door'];
  readonly 'recv-dispose-result': V3MerchantRiskManageEcTradeRiskRecvDisposeResult<K> & K['door'];
}

export interface V3MerchantRiskManageEcTradeRiskQueryRiskTrades<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` 风险管理 · Risk management */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` 风险管理 · Risk management */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResult<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` 风险管理 · Risk management */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` 风险管理 · Risk management */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantRiskManageReportTradeUnionInformation<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-risk-manage/report-trade-union-information` 风险管理 · Risk management */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-risk-manage/report-trade-union-information` 风险管理 · Risk management */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantRiskManageTradeRiskInformation<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchant-risk-manage/trade-risk-information` 风险管理 · Risk management */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/merchant-risk-manage/trade-risk-information` 风险管理 · Risk management */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantRiskManageTradeRiskResult<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-risk-manage/trade-risk-result` 风险管理 · Risk management */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-risk-manage/trade-risk-result` 风险管理 · Risk management */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantRiskManageViolationNotifications<out K extends Kind> extends Chain<K> {
  /** `DELETE /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  delete<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `DELETE /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  deleteAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `GET /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `PUT /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  put<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PUT /v3/merchant-risk-manage/violation-notifications` 风险合规·商户违规通知 · Risk and compliance: violation notices */
  putAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantService<out K extends Kind> extends Chain<K> {
  readonly complaintNotifications: V3MerchantServiceComplaintNotifications<K> & K['door'];
  readonly 'complaint-notifications': V3MerchantServiceComplaintNotifications<K> & K['door'];
  readonly complaints: V3MerchantServiceComplaints<K> & K['door'];
  readonly complaintsV2: V3MerchantServiceComplaintsV2<K> & K['door'];
  readonly 'complaints-v2': V3MerchantServiceComplaintsV2<K> & K['door'];
  readonly feedbacks: V3MerchantServiceFeedbacks<K> & K['door'];
  readonly images: V3MerchantServiceImages<K> & K['door'];
}

export interface V3MerchantServiceComplaintNotifications<out K extends Kind> extends Chain<K> {
  /** `DELETE /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  delete<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `DELETE /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  deleteAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `GET /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `PUT /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  put<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PUT /v3/merchant-service/complaint-notifications` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  putAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaints<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3MerchantServiceComplaintsByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3MerchantServiceComplaintsByTransactionId<K> & K['door'];
  /**
   * `GET /v3/merchant-service/complaints` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `GET /v3/merchant-service/complaints` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsByTransactionId<out K extends Kind> extends Chain<K> {
  readonly negotiationHistorys: V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys<K> & K['door'];
  readonly 'negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys<K> &
    K['door'];
  /**
   * `GET /v3/merchant-service/complaints/{transaction_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /**
   * `GET /v3/merchant-service/complaints/{transaction_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys<
  out K extends Kind,
> extends Chain<K> {
  /**
   * `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /**
   * `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2<out K extends Kind> extends Chain<K> {
  readonly _complaint_id_: V3MerchantServiceComplaintsV2ByComplaintId<K> & K['door'];
  readonly '{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId<K> & K['door'];
  /** `GET /v3/merchant-service/complaints-v2` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/merchant-service/complaints-v2` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintId<out K extends Kind> extends Chain<K> {
  readonly complete: V3MerchantServiceComplaintsV2ByComplaintIdComplete<K> & K['door'];
  readonly negotiationHistorys: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys<K> & K['door'];
  readonly 'negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys<K> &
    K['door'];
  readonly response: V3MerchantServiceComplaintsV2ByComplaintIdResponse<K> & K['door'];
  readonly responseImmediateService: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService<K> &
    K['door'];
  readonly 'response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService<K> &
    K['door'];
  readonly updateRefundProgress: V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress<K> &
    K['door'];
  readonly 'update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress<K> &
    K['door'];
  /** `GET /v3/merchant-service/complaints-v2/{complaint_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `GET /v3/merchant-service/complaints-v2/{complaint_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdComplete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  get<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  getAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options: PathOptions<'complaint_id'>): Result<K, Data>;
  /** `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options: PathOptions<'complaint_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantServiceFeedbacks<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/merchant-service/feedbacks` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `POST /v3/merchant-service/feedbacks` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * @deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.
   */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantServiceImages<out K extends Kind> extends Chain<K> {
  readonly upload: V3MerchantServiceImagesUpload<K> & K['door'];
  readonly _media_id_: V3MerchantServiceImagesByMediaId<K> & K['door'];
  readonly '{media_id}': V3MerchantServiceImagesByMediaId<K> & K['door'];
}

export interface V3MerchantServiceImagesUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-service/images/upload` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-service/images/upload` 风险合规·消费者投诉 · Risk and compliance: consumer complaints */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantServiceImagesByMediaId<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/merchant-service/images/{media_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  get<Data = unknown>(options: PathOptions<'media_id'>): Result<K, Data>;
  /**
   * `GET /v3/merchant-service/images/{media_id}` 风险合规·消费者投诉 · Risk and compliance: consumer complaints
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  getAsync<Data = unknown>(options: PathOptions<'media_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantSettlement<out K extends Kind> extends Chain<K> {
  readonly merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications<K> & K['door'];
  readonly 'merchant-settle-rule-applications': V3MerchantSettlementMerchantSettleRuleApplications<K> &
    K['door'];
}

export interface V3MerchantSettlementMerchantSettleRuleApplications<out K extends Kind> extends Chain<K> {
  readonly _application_id_: V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId<K> & K['door'];
  readonly '{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId<K> &
    K['door'];
  /** `POST /v3/merchant-settlement/merchant-settle-rule-applications` 结算规则管理 · Settlement rules */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-settlement/merchant-settle-rule-applications` 结算规则管理 · Settlement rules */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` 结算规则管理 · Settlement rules */
  get<Data = unknown>(options: PathOptions<'application_id'>): Result<K, Data>;
  /** `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` 结算规则管理 · Settlement rules */
  getAsync<Data = unknown>(options: PathOptions<'application_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantStore<out K extends Kind> extends Chain<K> {
  readonly stores: V3MerchantStoreStores<K> & K['door'];
}

export interface V3MerchantStoreStores<out K extends Kind> extends Chain<K> {
  readonly _store_id_: V3MerchantStoreStoresByStoreId<K> & K['door'];
  readonly '{store_id}': V3MerchantStoreStoresByStoreId<K> & K['door'];
  /** `POST /v3/merchant-store/stores` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant-store/stores` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantStoreStoresByStoreId<out K extends Kind> extends Chain<K> {
  readonly recipients: V3MerchantStoreStoresByStoreIdRecipients<K> & K['door'];
  /** `GET /v3/merchant-store/stores/{store_id}` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  get<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `GET /v3/merchant-store/stores/{store_id}` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  getAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/merchant-store/stores/{store_id}` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  patch<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `PATCH /v3/merchant-store/stores/{store_id}` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  patchAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantStoreStoresByStoreIdRecipients<out K extends Kind> extends Chain<K> {
  readonly bind: V3MerchantStoreStoresByStoreIdRecipientsBind<K> & K['door'];
  readonly unbind: V3MerchantStoreStoresByStoreIdRecipientsUnbind<K> & K['door'];
}

export interface V3MerchantStoreStoresByStoreIdRecipientsBind<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-store/stores/{store_id}/recipients/bind` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  post<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `POST /v3/merchant-store/stores/{store_id}/recipients/bind` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  postAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantStoreStoresByStoreIdRecipientsUnbind<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant-store/stores/{store_id}/recipients/unbind` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  post<Data = unknown>(options: PathOptions<'store_id'>): Result<K, Data>;
  /** `POST /v3/merchant-store/stores/{store_id}/recipients/unbind` 经营工具·连锁品牌·门店 · Business tools: chain brand, stores */
  postAsync<Data = unknown>(options: PathOptions<'store_id'>): Promise<Answer<Data>>;
}

export interface V3Merchant<out K extends Kind> extends Chain<K> {
  readonly fund: V3MerchantFund<K> & K['door'];
  readonly media: V3MerchantMedia<K> & K['door'];
}

export interface V3MerchantFund<out K extends Kind> extends Chain<K> {
  readonly balance: V3MerchantFundBalance<K> & K['door'];
  readonly dayendbalance: V3MerchantFundDayendbalance<K> & K['door'];
  readonly withdraw: V3MerchantFundWithdraw<K> & K['door'];
}

export interface V3MerchantFundBalance<out K extends Kind> extends Chain<K> {
  readonly _account_type_: V3MerchantFundBalanceByAccountType<K> & K['door'];
  readonly '{account_type}': V3MerchantFundBalanceByAccountType<K> & K['door'];
}

export interface V3MerchantFundBalanceByAccountType<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchant/fund/balance/{account_type}` 收付通·余额、运营工具·用工卡 · E-commerce: balance; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'account_type'>): Result<K, Data>;
  /** `GET /v3/merchant/fund/balance/{account_type}` 收付通·余额、运营工具·用工卡 · E-commerce: balance; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'account_type'>): Promise<Answer<Data>>;
}

export interface V3MerchantFundDayendbalance<out K extends Kind> extends Chain<K> {
  readonly _account_type_: V3MerchantFundDayendbalanceByAccountType<K> & K['door'];
  readonly '{account_type}': V3MerchantFundDayendbalanceByAccountType<K> & K['door'];
}

export interface V3MerchantFundDayendbalanceByAccountType<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchant/fund/dayendbalance/{account_type}` 收付通·余额、运营工具·用工卡 · E-commerce: balance; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'account_type'>): Result<K, Data>;
  /** `GET /v3/merchant/fund/dayendbalance/{account_type}` 收付通·余额、运营工具·用工卡 · E-commerce: balance; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'account_type'>): Promise<Answer<Data>>;
}

export interface V3MerchantFundWithdraw<out K extends Kind> extends Chain<K> {
  readonly billType: V3MerchantFundWithdrawBillType<K> & K['door'];
  readonly 'bill-type': V3MerchantFundWithdrawBillType<K> & K['door'];
  readonly outRequestNo: V3MerchantFundWithdrawOutRequestNo<K> & K['door'];
  readonly 'out-request-no': V3MerchantFundWithdrawOutRequestNo<K> & K['door'];
  readonly withdrawId: V3MerchantFundWithdrawWithdrawId<K> & K['door'];
  readonly 'withdraw-id': V3MerchantFundWithdrawWithdrawId<K> & K['door'];
  /** `POST /v3/merchant/fund/withdraw` 收付通·提现 · E-commerce: withdrawal */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant/fund/withdraw` 收付通·提现 · E-commerce: withdrawal */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantFundWithdrawBillType<out K extends Kind> extends Chain<K> {
  readonly _bill_type_: V3MerchantFundWithdrawBillTypeByBillType<K> & K['door'];
  readonly '{bill_type}': V3MerchantFundWithdrawBillTypeByBillType<K> & K['door'];
}

export interface V3MerchantFundWithdrawBillTypeByBillType<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'bill_type'>): Result<K, Data>;
  /** `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` 收付通·提现、运营工具·用工卡 · E-commerce: withdrawal; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'bill_type'>): Promise<Answer<Data>>;
}

export interface V3MerchantFundWithdrawOutRequestNo<out K extends Kind> extends Chain<K> {
  readonly _out_request_no_: V3MerchantFundWithdrawOutRequestNoByOutRequestNo<K> & K['door'];
  readonly '{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo<K> & K['door'];
}

export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}` 收付通·提现 · E-commerce: withdrawal */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}` 收付通·提现 · E-commerce: withdrawal */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3MerchantFundWithdrawWithdrawId<out K extends Kind> extends Chain<K> {
  readonly _withdraw_id_: V3MerchantFundWithdrawWithdrawIdByWithdrawId<K> & K['door'];
  readonly '{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId<K> & K['door'];
}

export interface V3MerchantFundWithdrawWithdrawIdByWithdrawId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` 收付通·提现 · E-commerce: withdrawal */
  get<Data = unknown>(options: PathOptions<'withdraw_id'>): Result<K, Data>;
  /** `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` 收付通·提现 · E-commerce: withdrawal */
  getAsync<Data = unknown>(options: PathOptions<'withdraw_id'>): Promise<Answer<Data>>;
}

export interface V3MerchantMedia<out K extends Kind> extends Chain<K> {
  readonly upload: V3MerchantMediaUpload<K> & K['door'];
  readonly video_upload: V3MerchantMediaVideoUpload<K> & K['door'];
}

export interface V3MerchantMediaUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant/media/upload` 通用接口 · Common */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant/media/upload` 通用接口 · Common */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantMediaVideoUpload<out K extends Kind> extends Chain<K> {
  /** `POST /v3/merchant/media/video_upload` 通用接口 · Common */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/merchant/media/video_upload` 通用接口 · Common */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Merchantfund<out K extends Kind> extends Chain<K> {
  readonly merchant: V3MerchantfundMerchant<K> & K['door'];
  readonly partner: V3MerchantfundPartner<K> & K['door'];
}

export interface V3MerchantfundMerchant<out K extends Kind> extends Chain<K> {
  readonly incomeRecords: V3MerchantfundMerchantIncomeRecords<K> & K['door'];
  readonly 'income-records': V3MerchantfundMerchantIncomeRecords<K> & K['door'];
}

export interface V3MerchantfundMerchantIncomeRecords<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchantfund/merchant/income-records` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/merchantfund/merchant/income-records` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3MerchantfundPartner<out K extends Kind> extends Chain<K> {
  readonly incomeRecords: V3MerchantfundPartnerIncomeRecords<K> & K['door'];
  readonly 'income-records': V3MerchantfundPartnerIncomeRecords<K> & K['door'];
}

export interface V3MerchantfundPartnerIncomeRecords<out K extends Kind> extends Chain<K> {
  /** `GET /v3/merchantfund/partner/income-records` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/merchantfund/partner/income-records` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Multiuse<out K extends Kind> extends Chain<K> {
  readonly stocks: V3MultiuseStocks<K> & K['door'];
  readonly users: V3MultiuseUsers<K> & K['door'];
}

export interface V3MultiuseStocks<out K extends Kind> extends Chain<K> {
  readonly _stock_id_: V3MultiuseStocksByStockId<K> & K['door'];
  readonly '{stock_id}': V3MultiuseStocksByStockId<K> & K['door'];
}

export interface V3MultiuseStocksByStockId<out K extends Kind> extends Chain<K> {
  readonly refundFlow: V3MultiuseStocksByStockIdRefundFlow<K> & K['door'];
  readonly 'refund-flow': V3MultiuseStocksByStockIdRefundFlow<K> & K['door'];
  readonly sendFlow: V3MultiuseStocksByStockIdSendFlow<K> & K['door'];
  readonly 'send-flow': V3MultiuseStocksByStockIdSendFlow<K> & K['door'];
  readonly useFlow: V3MultiuseStocksByStockIdUseFlow<K> & K['door'];
  readonly 'use-flow': V3MultiuseStocksByStockIdUseFlow<K> & K['door'];
}

export interface V3MultiuseStocksByStockIdRefundFlow<out K extends Kind> extends Chain<K> {
  /** `GET /v3/multiuse/stocks/{stock_id}/refund-flow` 运营工具·消费金 · Operations: consumption credit */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/multiuse/stocks/{stock_id}/refund-flow` 运营工具·消费金 · Operations: consumption credit */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MultiuseStocksByStockIdSendFlow<out K extends Kind> extends Chain<K> {
  /** `GET /v3/multiuse/stocks/{stock_id}/send-flow` 运营工具·消费金 · Operations: consumption credit */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/multiuse/stocks/{stock_id}/send-flow` 运营工具·消费金 · Operations: consumption credit */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MultiuseStocksByStockIdUseFlow<out K extends Kind> extends Chain<K> {
  /** `GET /v3/multiuse/stocks/{stock_id}/use-flow` 运营工具·消费金 · Operations: consumption credit */
  get<Data = unknown>(options: PathOptions<'stock_id'>): Result<K, Data>;
  /** `GET /v3/multiuse/stocks/{stock_id}/use-flow` 运营工具·消费金 · Operations: consumption credit */
  getAsync<Data = unknown>(options: PathOptions<'stock_id'>): Promise<Answer<Data>>;
}

export interface V3MultiuseUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3MultiuseUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3MultiuseUsersByOpenid<K> & K['door'];
}

export interface V3MultiuseUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly coupons: V3MultiuseUsersByOpenidCoupons<K> & K['door'];
}

export interface V3MultiuseUsersByOpenidCoupons<out K extends Kind> extends Chain<K> {
  /** `POST /v3/multiuse/users/{openid}/coupons` 运营工具·消费金 · Operations: consumption credit */
  post<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `POST /v3/multiuse/users/{openid}/coupons` 运营工具·消费金 · Operations: consumption credit */
  postAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiao<out K extends Kind> extends Chain<K> {
  readonly cardTemplate: V3NewTaxControlFapiaoCardTemplate<K> & K['door'];
  readonly 'card-template': V3NewTaxControlFapiaoCardTemplate<K> & K['door'];
  readonly fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications<K> & K['door'];
  readonly 'fapiao-applications': V3NewTaxControlFapiaoFapiaoApplications<K> & K['door'];
  readonly fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant<K> & K['door'];
  readonly merchant: V3NewTaxControlFapiaoMerchant<K> & K['door'];
  readonly userTitle: V3NewTaxControlFapiaoUserTitle<K> & K['door'];
  readonly 'user-title': V3NewTaxControlFapiaoUserTitle<K> & K['door'];
}

export interface V3NewTaxControlFapiaoCardTemplate<out K extends Kind> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/card-template` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/card-template` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplications<out K extends Kind> extends Chain<K> {
  readonly issueGeneral: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<K> & K['door'];
  readonly 'issue-general': V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<K> & K['door'];
  readonly issuePassengerTransport: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<K> &
    K['door'];
  readonly 'issue-passenger-transport': V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<K> &
    K['door'];
  readonly issueRefinedOil: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<K> & K['door'];
  readonly 'issue-refined-oil': V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<K> & K['door'];
  readonly realEstateLeasing: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<K> & K['door'];
  readonly 'real-estate-leasing': V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<K> & K['door'];
  readonly uploadFapiaoFile: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<K> & K['door'];
  readonly 'upload-fapiao-file': V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<K> & K['door'];
  readonly _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId<K> & K['door'];
  readonly '{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId<K> & K['door'];
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<out K extends Kind> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<out K extends Kind> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId<out K extends Kind> extends Chain<K> {
  readonly fapiaoFiles: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles<K> & K['door'];
  readonly 'fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles<K> & K['door'];
  readonly insertCards: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards<K> & K['door'];
  readonly 'insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards<K> & K['door'];
  readonly reverse: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse<K> & K['door'];
  /** `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options: PathOptions<'fapiao_apply_id'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaomerchant<out K extends Kind> extends Chain<K> {
  readonly getspinviteurl: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl<K> & K['door'];
  readonly listspinvitemchinfo: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo<K> & K['door'];
}

export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoMerchant<out K extends Kind> extends Chain<K> {
  readonly baseInformation: V3NewTaxControlFapiaoMerchantBaseInformation<K> & K['door'];
  readonly 'base-information': V3NewTaxControlFapiaoMerchantBaseInformation<K> & K['door'];
  readonly developmentConfig: V3NewTaxControlFapiaoMerchantDevelopmentConfig<K> & K['door'];
  readonly 'development-config': V3NewTaxControlFapiaoMerchantDevelopmentConfig<K> & K['door'];
  readonly taxCodes: V3NewTaxControlFapiaoMerchantTaxCodes<K> & K['door'];
  readonly 'tax-codes': V3NewTaxControlFapiaoMerchantTaxCodes<K> & K['door'];
  readonly _sub_mchid_: V3NewTaxControlFapiaoMerchantBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3NewTaxControlFapiaoMerchantBySubMchid<K> & K['door'];
}

export interface V3NewTaxControlFapiaoMerchantBaseInformation<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/merchant/base-information` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/merchant/base-information` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfig<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/merchant/development-config` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/merchant/development-config` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `PATCH /v3/new-tax-control-fapiao/merchant/development-config` 经营工具·电子发票 · Business tools: electronic invoices */
  patch<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `PATCH /v3/new-tax-control-fapiao/merchant/development-config` 经营工具·电子发票 · Business tools: electronic invoices */
  patchAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoMerchantTaxCodes<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/merchant/tax-codes` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/merchant/tax-codes` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoMerchantBySubMchid<out K extends Kind> extends Chain<K> {
  readonly check: V3NewTaxControlFapiaoMerchantBySubMchidCheck<K> & K['door'];
  readonly checkStatus: V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus<K> & K['door'];
  readonly 'check-status': V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus<K> & K['door'];
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheck<out K extends Kind> extends Chain<K> {
  /** `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` 经营工具·电子发票 · Business tools: electronic invoices */
  post<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` 经营工具·电子发票 · Business tools: electronic invoices */
  postAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoUserTitle<out K extends Kind> extends Chain<K> {
  readonly titleUrl: V3NewTaxControlFapiaoUserTitleTitleUrl<K> & K['door'];
  readonly 'title-url': V3NewTaxControlFapiaoUserTitleTitleUrl<K> & K['door'];
  /** `GET /v3/new-tax-control-fapiao/user-title` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/user-title` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3NewTaxControlFapiaoUserTitleTitleUrl<out K extends Kind> extends Chain<K> {
  /** `GET /v3/new-tax-control-fapiao/user-title/title-url` 经营工具·电子发票 · Business tools: electronic invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/new-tax-control-fapiao/user-title/title-url` 经营工具·电子发票 · Business tools: electronic invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Offlineface<out K extends Kind> extends Chain<K> {
  readonly authinfo: V3OfflinefaceAuthinfo<K> & K['door'];
  readonly contracts: V3OfflinefaceContracts<K> & K['door'];
  readonly faceCollections: V3OfflinefaceFaceCollections<K> & K['door'];
  readonly 'face-collections': V3OfflinefaceFaceCollections<K> & K['door'];
  readonly repaymentUrl: V3OfflinefaceRepaymentUrl<K> & K['door'];
  readonly 'repayment-url': V3OfflinefaceRepaymentUrl<K> & K['door'];
  readonly transactions: V3OfflinefaceTransactions<K> & K['door'];
}

export interface V3OfflinefaceAuthinfo<out K extends Kind> extends Chain<K> {
  /** `POST /v3/offlineface/authinfo` 刷脸支付 · Face payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/offlineface/authinfo` 刷脸支付 · Face payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3OfflinefaceContracts<out K extends Kind> extends Chain<K> {
  readonly presign: V3OfflinefaceContractsPresign<K> & K['door'];
  readonly _contract_id_: V3OfflinefaceContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3OfflinefaceContractsByContractId<K> & K['door'];
}

export interface V3OfflinefaceContractsPresign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/offlineface/contracts/presign` 刷脸支付 · Face payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/offlineface/contracts/presign` 刷脸支付 · Face payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3OfflinefaceContractsByContractId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/offlineface/contracts/{contract_id}` 刷脸支付 · Face payment */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/offlineface/contracts/{contract_id}` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3OfflinefaceFaceCollections<out K extends Kind> extends Chain<K> {
  readonly _collection_id_: V3OfflinefaceFaceCollectionsByCollectionId<K> & K['door'];
  readonly '{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId<K> & K['door'];
  /** `GET /v3/offlineface/face-collections` 刷脸支付 · Face payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/offlineface/face-collections` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3OfflinefaceFaceCollectionsByCollectionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/offlineface/face-collections/{collection_id}` 刷脸支付 · Face payment */
  get<Data = unknown>(options: PathOptions<'collection_id'>): Result<K, Data>;
  /** `GET /v3/offlineface/face-collections/{collection_id}` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options: PathOptions<'collection_id'>): Promise<Answer<Data>>;
}

export interface V3OfflinefaceRepaymentUrl<out K extends Kind> extends Chain<K> {
  /** `POST /v3/offlineface/repayment-url` 刷脸支付 · Face payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/offlineface/repayment-url` 刷脸支付 · Face payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3OfflinefaceTransactions<out K extends Kind> extends Chain<K> {
  readonly outTradeNo: V3OfflinefaceTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3OfflinefaceTransactionsOutTradeNo<K> & K['door'];
  /** `POST /v3/offlineface/transactions` 刷脸支付 · Face payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/offlineface/transactions` 刷脸支付 · Face payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3OfflinefaceTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3OfflinefaceTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}` 刷脸支付 · Face payment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3Offlinefacemch<out K extends Kind> extends Chain<K> {
  readonly organizations: V3OfflinefacemchOrganizations<K> & K['door'];
  readonly tokens: V3OfflinefacemchTokens<K> & K['door'];
}

export interface V3OfflinefacemchOrganizations<out K extends Kind> extends Chain<K> {
  readonly _organization_id_: V3OfflinefacemchOrganizationsByOrganizationId<K> & K['door'];
  readonly '{organization_id}': V3OfflinefacemchOrganizationsByOrganizationId<K> & K['door'];
  /** `GET /v3/offlinefacemch/organizations` 刷脸支付 · Face payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/offlinefacemch/organizations` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3OfflinefacemchOrganizationsByOrganizationId<out K extends Kind> extends Chain<K> {
  readonly users: V3OfflinefacemchOrganizationsByOrganizationIdUsers<K> & K['door'];
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsers<out K extends Kind> extends Chain<K> {
  readonly outUserId: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId<K> & K['door'];
  readonly 'out-user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId<K> & K['door'];
  readonly userId: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId<K> & K['door'];
  readonly 'user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId<K> & K['door'];
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId<K> &
    K['door'];
  readonly '{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId<K> &
    K['door'];
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` 刷脸支付 · Face payment */
  get<Data = unknown>(options: PathOptions<'organization_id' | 'out_user_id'>): Result<K, Data>;
  /** `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` 刷脸支付 · Face payment */
  getAsync<Data = unknown>(options: PathOptions<'organization_id' | 'out_user_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` 刷脸支付 · Face payment */
  patch<Data = unknown>(options: PathOptions<'organization_id' | 'out_user_id'>): Result<K, Data>;
  /** `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` 刷脸支付 · Face payment */
  patchAsync<Data = unknown>(options: PathOptions<'organization_id' | 'out_user_id'>): Promise<Answer<Data>>;
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId<
  out K extends Kind,
> extends Chain<K> {
  readonly _user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId<K> & K['door'];
  readonly '{user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId<K> & K['door'];
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId<
  out K extends Kind,
> extends Chain<K> {
  readonly terminateContract: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract<K> &
    K['door'];
  readonly 'terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract<K> &
    K['door'];
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` 刷脸支付 · Face payment */
  post<Data = unknown>(options: PathOptions<'organization_id' | 'user_id'>): Result<K, Data>;
  /** `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` 刷脸支付 · Face payment */
  postAsync<Data = unknown>(options: PathOptions<'organization_id' | 'user_id'>): Promise<Answer<Data>>;
}

export interface V3OfflinefacemchTokens<out K extends Kind> extends Chain<K> {
  /** `POST /v3/offlinefacemch/tokens` 刷脸支付 · Face payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/offlinefacemch/tokens` 刷脸支付 · Face payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Palmservice<out K extends Kind> extends Chain<K> {
  readonly authorization: V3PalmserviceAuthorization<K> & K['door'];
}

export interface V3PalmserviceAuthorization<out K extends Kind> extends Chain<K> {
  readonly openid: V3PalmserviceAuthorizationOpenid<K> & K['door'];
  readonly preauthorize: V3PalmserviceAuthorizationPreauthorize<K> & K['door'];
}

export interface V3PalmserviceAuthorizationOpenid<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3PalmserviceAuthorizationOpenidByOpenid<K> & K['door'];
  readonly '{openid}': V3PalmserviceAuthorizationOpenidByOpenid<K> & K['door'];
}

export interface V3PalmserviceAuthorizationOpenidByOpenid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/palmservice/authorization/openid/{openid}` 微信刷掌 · Palm service */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/palmservice/authorization/openid/{openid}` 微信刷掌 · Palm service */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3PalmserviceAuthorizationPreauthorize<out K extends Kind> extends Chain<K> {
  /** `POST /v3/palmservice/authorization/preauthorize` 微信刷掌 · Palm service */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/palmservice/authorization/preauthorize` 微信刷掌 · Palm service */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Papay<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PapayContracts<K> & K['door'];
  readonly insurancePay: V3PapayInsurancePay<K> & K['door'];
  readonly 'insurance-pay': V3PapayInsurancePay<K> & K['door'];
  readonly insuranceSign: V3PapayInsuranceSign<K> & K['door'];
  readonly 'insurance-sign': V3PapayInsuranceSign<K> & K['door'];
  readonly pay: V3PapayPay<K> & K['door'];
  readonly scheduledDeductSign: V3PapayScheduledDeductSign<K> & K['door'];
  readonly 'scheduled-deduct-sign': V3PapayScheduledDeductSign<K> & K['door'];
  readonly sign: V3PapaySign<K> & K['door'];
}

export interface V3PapayContracts<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3PapayContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3PapayContractsByContractId<K> & K['door'];
}

export interface V3PapayContractsByContractId<out K extends Kind> extends Chain<K> {
  readonly failNotify: V3PapayContractsByContractIdFailNotify<K> & K['door'];
  readonly 'fail-notify': V3PapayContractsByContractIdFailNotify<K> & K['door'];
  readonly notify: V3PapayContractsByContractIdNotify<K> & K['door'];
}

export interface V3PapayContractsByContractIdFailNotify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/contracts/{contract_id}/fail-notify` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/papay/contracts/{contract_id}/fail-notify` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayContractsByContractIdNotify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/contracts/{contract_id}/notify` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/papay/contracts/{contract_id}/notify` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayInsurancePay<out K extends Kind> extends Chain<K> {
  readonly policyPeriods: V3PapayInsurancePayPolicyPeriods<K> & K['door'];
  readonly 'policy-periods': V3PapayInsurancePayPolicyPeriods<K> & K['door'];
  readonly transactions: V3PapayInsurancePayTransactions<K> & K['door'];
}

export interface V3PapayInsurancePayPolicyPeriods<out K extends Kind> extends Chain<K> {
  readonly contractId: V3PapayInsurancePayPolicyPeriodsContractId<K> & K['door'];
  readonly 'contract-id': V3PapayInsurancePayPolicyPeriodsContractId<K> & K['door'];
}

export interface V3PapayInsurancePayPolicyPeriodsContractId<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractId<K> & K['door'];
  readonly '{contract_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractId<K> & K['door'];
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractId<out K extends Kind> extends Chain<K> {
  readonly policyPeriodId: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId<K> &
    K['door'];
  readonly 'policy-period-id': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId<K> &
    K['door'];
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId<
  out K extends Kind,
> extends Chain<K> {
  readonly _policy_period_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId<K> &
    K['door'];
  readonly '{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId<K> &
    K['door'];
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId<
  out K extends Kind,
> extends Chain<K> {
  readonly schedule: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule<K> &
    K['door'];
  /** `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` 委托代扣·保险业 · Entrusted deduction: insurance */
  get<Data = unknown>(options: PathOptions<'contract_id' | 'policy_period_id'>): Result<K, Data>;
  /** `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` 委托代扣·保险业 · Entrusted deduction: insurance */
  getAsync<Data = unknown>(options: PathOptions<'contract_id' | 'policy_period_id'>): Promise<Answer<Data>>;
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options: PathOptions<'contract_id' | 'policy_period_id'>): Result<K, Data>;
  /** `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options: PathOptions<'contract_id' | 'policy_period_id'>): Promise<Answer<Data>>;
}

export interface V3PapayInsurancePayTransactions<out K extends Kind> extends Chain<K> {
  readonly apply: V3PapayInsurancePayTransactionsApply<K> & K['door'];
}

export interface V3PapayInsurancePayTransactionsApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/insurance-pay/transactions/apply` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/insurance-pay/transactions/apply` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSign<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PapayInsuranceSignContracts<K> & K['door'];
  readonly policyPeriods: V3PapayInsuranceSignPolicyPeriods<K> & K['door'];
  readonly 'policy-periods': V3PapayInsuranceSignPolicyPeriods<K> & K['door'];
  readonly policy_periods: V3PapayInsuranceSignPolicyPeriods2<K> & K['door'];
}

export interface V3PapayInsuranceSignContracts<out K extends Kind> extends Chain<K> {
  readonly planId: V3PapayInsuranceSignContractsPlanId<K> & K['door'];
  readonly 'plan-id': V3PapayInsuranceSignContractsPlanId<K> & K['door'];
  readonly preEntrustSign: V3PapayInsuranceSignContractsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PapayInsuranceSignContractsPreEntrustSign<K> & K['door'];
}

export interface V3PapayInsuranceSignContractsPlanId<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3PapayInsuranceSignContractsPlanIdByPlanId<K> & K['door'];
  readonly '{plan_id}': V3PapayInsuranceSignContractsPlanIdByPlanId<K> & K['door'];
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanId<out K extends Kind> extends Chain<K> {
  readonly contractId: V3PapayInsuranceSignContractsPlanIdByPlanIdContractId<K> & K['door'];
  readonly 'contract-id': V3PapayInsuranceSignContractsPlanIdByPlanIdContractId<K> & K['door'];
  readonly outContractCode: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractId<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId<K> & K['door'];
  readonly '{contract_id}': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId<K> & K['door'];
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId<
  out K extends Kind,
> extends Chain<K> {
  readonly renew: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew<K> & K['door'];
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options: PathOptions<'plan_id' | 'contract_id'>): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options: PathOptions<'plan_id' | 'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_contract_code_: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  /** `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣·保险业 · Entrusted deduction: insurance */
  get<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣·保险业 · Entrusted deduction: insurance */
  getAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSign<out K extends Kind> extends Chain<K> {
  readonly app: V3PapayInsuranceSignContractsPreEntrustSignApp<K> & K['door'];
  readonly h5: V3PapayInsuranceSignContractsPreEntrustSignH5<K> & K['door'];
  readonly jsapi: V3PapayInsuranceSignContractsPreEntrustSignJsapi<K> & K['door'];
  readonly miniProgram: V3PapayInsuranceSignContractsPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3PapayInsuranceSignContractsPreEntrustSignMiniProgram<K> & K['door'];
}

export interface V3PapayInsuranceSignContractsPreEntrustSignApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignH5<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJsapi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgram<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignPolicyPeriods<out K extends Kind> extends Chain<K> {
  readonly planId: V3PapayInsuranceSignPolicyPeriodsPlanId<K> & K['door'];
  readonly 'plan-id': V3PapayInsuranceSignPolicyPeriodsPlanId<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanId<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId<K> & K['door'];
  readonly '{plan_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId<out K extends Kind> extends Chain<K> {
  readonly contractId: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId<K> & K['door'];
  readonly 'contract-id': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId<
  out K extends Kind,
> extends Chain<K> {
  readonly _contract_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId<K> &
    K['door'];
  readonly '{contract_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId<K> &
    K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId<
  out K extends Kind,
> extends Chain<K> {
  readonly modify: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` 委托代扣·保险业 · Entrusted deduction: insurance */
  post<Data = unknown>(options: PathOptions<'plan_id' | 'contract_id'>): Result<K, Data>;
  /** `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` 委托代扣·保险业 · Entrusted deduction: insurance */
  postAsync<Data = unknown>(options: PathOptions<'plan_id' | 'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayInsuranceSignPolicyPeriods2<out K extends Kind> extends Chain<K> {
  readonly planId: V3PapayInsuranceSignPolicyPeriodsPlanId2<K> & K['door'];
  readonly 'plan-id': V3PapayInsuranceSignPolicyPeriodsPlanId2<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanId2<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId2<K> & K['door'];
  readonly '{plan_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId2<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId2<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCode<K> & K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_contract_code_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣·保险业 · Entrusted deduction: insurance */
  get<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣·保险业 · Entrusted deduction: insurance */
  getAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapayPay<out K extends Kind> extends Chain<K> {
  readonly harmony: V3PapayPayHarmony<K> & K['door'];
  readonly partner: V3PapayPayPartner<K> & K['door'];
  readonly schedules: V3PapayPaySchedules<K> & K['door'];
  readonly transactions: V3PapayPayTransactions<K> & K['door'];
}

export interface V3PapayPayHarmony<out K extends Kind> extends Chain<K> {
  readonly transactions: V3PapayPayHarmonyTransactions<K> & K['door'];
}

export interface V3PapayPayHarmonyTransactions<out K extends Kind> extends Chain<K> {
  readonly apply: V3PapayPayHarmonyTransactionsApply<K> & K['door'];
}

export interface V3PapayPayHarmonyTransactionsApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/pay/harmony/transactions/apply` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/pay/harmony/transactions/apply` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayPayPartner<out K extends Kind> extends Chain<K> {
  readonly schedules: V3PapayPayPartnerSchedules<K> & K['door'];
  readonly transactions: V3PapayPayPartnerTransactions<K> & K['door'];
}

export interface V3PapayPayPartnerSchedules<out K extends Kind> extends Chain<K> {
  readonly contractId: V3PapayPayPartnerSchedulesContractId<K> & K['door'];
  readonly 'contract-id': V3PapayPayPartnerSchedulesContractId<K> & K['door'];
}

export interface V3PapayPayPartnerSchedulesContractId<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3PapayPayPartnerSchedulesContractIdByContractId<K> & K['door'];
  readonly '{contract_id}': V3PapayPayPartnerSchedulesContractIdByContractId<K> & K['door'];
}

export interface V3PapayPayPartnerSchedulesContractIdByContractId<out K extends Kind> extends Chain<K> {
  readonly schedule: V3PapayPayPartnerSchedulesContractIdByContractIdSchedule<K> & K['door'];
  /** `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` 委托代扣 · Entrusted deduction */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` 委托代扣 · Entrusted deduction */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayPayPartnerSchedulesContractIdByContractIdSchedule<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayPayPartnerTransactions<out K extends Kind> extends Chain<K> {
  readonly apply: V3PapayPayPartnerTransactionsApply<K> & K['door'];
}

export interface V3PapayPayPartnerTransactionsApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/pay/partner/transactions/apply` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/pay/partner/transactions/apply` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayPaySchedules<out K extends Kind> extends Chain<K> {
  readonly contractId: V3PapayPaySchedulesContractId<K> & K['door'];
  readonly 'contract-id': V3PapayPaySchedulesContractId<K> & K['door'];
}

export interface V3PapayPaySchedulesContractId<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3PapayPaySchedulesContractIdByContractId<K> & K['door'];
  readonly '{contract_id}': V3PapayPaySchedulesContractIdByContractId<K> & K['door'];
}

export interface V3PapayPaySchedulesContractIdByContractId<out K extends Kind> extends Chain<K> {
  readonly schedule: V3PapayPaySchedulesContractIdByContractIdSchedule<K> & K['door'];
  /** `GET /v3/papay/pay/schedules/contract-id/{contract_id}` 委托代扣 · Entrusted deduction */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/papay/pay/schedules/contract-id/{contract_id}` 委托代扣 · Entrusted deduction */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayPaySchedulesContractIdByContractIdSchedule<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PapayPayTransactions<out K extends Kind> extends Chain<K> {
  readonly apply: V3PapayPayTransactionsApply<K> & K['door'];
}

export interface V3PapayPayTransactionsApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/pay/transactions/apply` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/pay/transactions/apply` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSign<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PapayScheduledDeductSignContracts<K> & K['door'];
  readonly partner: V3PapayScheduledDeductSignPartner<K> & K['door'];
}

export interface V3PapayScheduledDeductSignContracts<out K extends Kind> extends Chain<K> {
  readonly preEntrustSign: V3PapayScheduledDeductSignContractsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PapayScheduledDeductSignContractsPreEntrustSign<K> & K['door'];
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSign<out K extends Kind> extends Chain<K> {
  readonly app: V3PapayScheduledDeductSignContractsPreEntrustSignApp<K> & K['door'];
  readonly h5: V3PapayScheduledDeductSignContractsPreEntrustSignH5<K> & K['door'];
  readonly jsapi: V3PapayScheduledDeductSignContractsPreEntrustSignJsapi<K> & K['door'];
  readonly miniProgram: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<K> & K['door'];
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignPartner<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PapayScheduledDeductSignPartnerContracts<K> & K['door'];
}

export interface V3PapayScheduledDeductSignPartnerContracts<out K extends Kind> extends Chain<K> {
  readonly preEntrustSign: V3PapayScheduledDeductSignPartnerContractsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PapayScheduledDeductSignPartnerContractsPreEntrustSign<K> & K['door'];
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSign<
  out K extends Kind,
> extends Chain<K> {
  readonly app: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp<K> & K['door'];
  readonly h5: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5<K> & K['door'];
  readonly jsapi: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi<K> & K['door'];
  readonly miniProgram: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<K> & K['door'];
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapaySign<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PapaySignContracts<K> & K['door'];
  readonly partner: V3PapaySignPartner<K> & K['door'];
}

export interface V3PapaySignContracts<out K extends Kind> extends Chain<K> {
  readonly harmonyPlanId: V3PapaySignContractsHarmonyPlanId<K> & K['door'];
  readonly 'harmony-plan-id': V3PapaySignContractsHarmonyPlanId<K> & K['door'];
  readonly planId: V3PapaySignContractsPlanId<K> & K['door'];
  readonly 'plan-id': V3PapaySignContractsPlanId<K> & K['door'];
  readonly preEntrustSign: V3PapaySignContractsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PapaySignContractsPreEntrustSign<K> & K['door'];
}

export interface V3PapaySignContractsHarmonyPlanId<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3PapaySignContractsHarmonyPlanIdByPlanId<K> & K['door'];
  readonly '{plan_id}': V3PapaySignContractsHarmonyPlanIdByPlanId<K> & K['door'];
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanId<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode<K> & K['door'];
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_contract_code_: V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣 · Entrusted deduction */
  get<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣 · Entrusted deduction */
  getAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapaySignContractsPlanId<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3PapaySignContractsPlanIdByPlanId<K> & K['door'];
  readonly '{plan_id}': V3PapaySignContractsPlanIdByPlanId<K> & K['door'];
}

export interface V3PapaySignContractsPlanIdByPlanId<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3PapaySignContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3PapaySignContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCode<out K extends Kind> extends Chain<K> {
  readonly _out_contract_code_: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  /** `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣 · Entrusted deduction */
  get<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣 · Entrusted deduction */
  getAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapaySignContractsPreEntrustSign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/papay/sign/contracts/pre-entrust-sign` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/papay/sign/contracts/pre-entrust-sign` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PapaySignPartner<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PapaySignPartnerContracts<K> & K['door'];
}

export interface V3PapaySignPartnerContracts<out K extends Kind> extends Chain<K> {
  readonly planId: V3PapaySignPartnerContractsPlanId<K> & K['door'];
  readonly 'plan-id': V3PapaySignPartnerContractsPlanId<K> & K['door'];
}

export interface V3PapaySignPartnerContractsPlanId<out K extends Kind> extends Chain<K> {
  readonly _plan_id_: V3PapaySignPartnerContractsPlanIdByPlanId<K> & K['door'];
  readonly '{plan_id}': V3PapaySignPartnerContractsPlanIdByPlanId<K> & K['door'];
}

export interface V3PapaySignPartnerContractsPlanIdByPlanId<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
  readonly 'out-contract-code': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode<K> & K['door'];
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_contract_code_: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  /** `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣 · Entrusted deduction */
  get<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` 委托代扣 · Entrusted deduction */
  getAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Result<K, Data>;
  /** `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'plan_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3Parking<out K extends Kind> extends Chain<K> {
  readonly reminders: V3ParkingReminders<K> & K['door'];
}

export interface V3ParkingReminders<out K extends Kind> extends Chain<K> {
  readonly application: V3ParkingRemindersApplication<K> & K['door'];
  readonly applications: V3ParkingRemindersApplications<K> & K['door'];
  readonly entry: V3ParkingRemindersEntry<K> & K['door'];
  readonly exit: V3ParkingRemindersExit<K> & K['door'];
  readonly extPayment: V3ParkingRemindersExtPayment<K> & K['door'];
  readonly 'ext-payment': V3ParkingRemindersExtPayment<K> & K['door'];
  readonly parkingFee: V3ParkingRemindersParkingFee<K> & K['door'];
  readonly 'parking-fee': V3ParkingRemindersParkingFee<K> & K['door'];
  readonly parkingLot: V3ParkingRemindersParkingLot<K> & K['door'];
  readonly 'parking-lot': V3ParkingRemindersParkingLot<K> & K['door'];
  readonly payment: V3ParkingRemindersPayment<K> & K['door'];
}

export interface V3ParkingRemindersApplication<out K extends Kind> extends Chain<K> {
  readonly query: V3ParkingRemindersApplicationQuery<K> & K['door'];
  readonly withdraw: V3ParkingRemindersApplicationWithdraw<K> & K['door'];
  /** `POST /v3/parking/reminders/application` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/application` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersApplicationQuery<out K extends Kind> extends Chain<K> {
  /** `GET /v3/parking/reminders/application/query` 停车缴费服务 · Parking payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/parking/reminders/application/query` 停车缴费服务 · Parking payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersApplicationWithdraw<out K extends Kind> extends Chain<K> {
  /** `POST /v3/parking/reminders/application/withdraw` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/application/withdraw` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersApplications<out K extends Kind> extends Chain<K> {
  /** `GET /v3/parking/reminders/applications` 停车缴费服务 · Parking payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/parking/reminders/applications` 停车缴费服务 · Parking payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersEntry<out K extends Kind> extends Chain<K> {
  /** `POST /v3/parking/reminders/entry` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/entry` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersExit<out K extends Kind> extends Chain<K> {
  /** `POST /v3/parking/reminders/exit` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/exit` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersExtPayment<out K extends Kind> extends Chain<K> {
  /** `POST /v3/parking/reminders/ext-payment` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/ext-payment` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersParkingFee<out K extends Kind> extends Chain<K> {
  /** `POST /v3/parking/reminders/parking-fee` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/parking-fee` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersParkingLot<out K extends Kind> extends Chain<K> {
  /** `GET /v3/parking/reminders/parking-lot` 停车缴费服务 · Parking payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/parking/reminders/parking-lot` 停车缴费服务 · Parking payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ParkingRemindersPayment<out K extends Kind> extends Chain<K> {
  /** `POST /v3/parking/reminders/payment` 停车缴费服务 · Parking payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/parking/reminders/payment` 停车缴费服务 · Parking payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PartnerPapay<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PartnerPapayContracts<K> & K['door'];
}

export interface V3PartnerPapayContracts<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3PartnerPapayContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3PartnerPapayContractsByContractId<K> & K['door'];
}

export interface V3PartnerPapayContractsByContractId<out K extends Kind> extends Chain<K> {
  readonly failNotify: V3PartnerPapayContractsByContractIdFailNotify<K> & K['door'];
  readonly 'fail-notify': V3PartnerPapayContractsByContractIdFailNotify<K> & K['door'];
  readonly notify: V3PartnerPapayContractsByContractIdNotify<K> & K['door'];
}

export interface V3PartnerPapayContractsByContractIdFailNotify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PartnerPapayContractsByContractIdNotify<out K extends Kind> extends Chain<K> {
  /** `POST /v3/partner-papay/contracts/{contract_id}/notify` 委托代扣 · Entrusted deduction */
  post<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `POST /v3/partner-papay/contracts/{contract_id}/notify` 委托代扣 · Entrusted deduction */
  postAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3PartnerTransfer<out K extends Kind> extends Chain<K> {
  readonly batches: V3PartnerTransferBatches<K> & K['door'];
}

export interface V3PartnerTransferBatches<out K extends Kind> extends Chain<K> {
  readonly batchId: V3PartnerTransferBatchesBatchId<K> & K['door'];
  readonly 'batch-id': V3PartnerTransferBatchesBatchId<K> & K['door'];
  readonly outBatchNo: V3PartnerTransferBatchesOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PartnerTransferBatchesOutBatchNo<K> & K['door'];
  /** `POST /v3/partner-transfer/batches` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/partner-transfer/batches` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PartnerTransferBatchesBatchId<out K extends Kind> extends Chain<K> {
  readonly _batch_id_: V3PartnerTransferBatchesBatchIdByBatchId<K> & K['door'];
  readonly '{batch_id}': V3PartnerTransferBatchesBatchIdByBatchId<K> & K['door'];
}

export interface V3PartnerTransferBatchesBatchIdByBatchId<out K extends Kind> extends Chain<K> {
  readonly details: V3PartnerTransferBatchesBatchIdByBatchIdDetails<K> & K['door'];
  /** `GET /v3/partner-transfer/batches/batch-id/{batch_id}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'batch_id'>): Result<K, Data>;
  /** `GET /v3/partner-transfer/batches/batch-id/{batch_id}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'batch_id'>): Promise<Answer<Data>>;
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetails<out K extends Kind> extends Chain<K> {
  readonly detailId: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
  readonly 'detail-id': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId<
  out K extends Kind,
> extends Chain<K> {
  readonly _detail_id_: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> & K['door'];
  readonly '{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> & K['door'];
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Result<K, Data>;
  /** `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Promise<Answer<Data>>;
}

export interface V3PartnerTransferBatchesOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly details: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails<K> & K['door'];
  /** `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails<out K extends Kind> extends Chain<K> {
  readonly outDetailNo: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> & K['door'];
  readonly 'out-detail-no': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> & K['door'];
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账·服务商模式、运营工具·用工卡 · Funds: transfers, partner mode; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContract<out K extends Kind> extends Chain<K> {
  readonly contracts: V3PasswordExemptContractContracts<K> & K['door'];
}

export interface V3PasswordExemptContractContracts<out K extends Kind> extends Chain<K> {
  readonly ecommerce: V3PasswordExemptContractContractsEcommerce<K> & K['door'];
  readonly normal: V3PasswordExemptContractContractsNormal<K> & K['door'];
  readonly qs: V3PasswordExemptContractContractsQs<K> & K['door'];
  readonly serviceId: V3PasswordExemptContractContractsServiceId<K> & K['door'];
  readonly 'service-id': V3PasswordExemptContractContractsServiceId<K> & K['door'];
  readonly serviceProvider: V3PasswordExemptContractContractsServiceProvider<K> & K['door'];
  readonly 'service-provider': V3PasswordExemptContractContractsServiceProvider<K> & K['door'];
}

export interface V3PasswordExemptContractContractsEcommerce<out K extends Kind> extends Chain<K> {
  readonly preEntrustSign: V3PasswordExemptContractContractsEcommercePreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PasswordExemptContractContractsEcommercePreEntrustSign<K> & K['door'];
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSign<
  out K extends Kind,
> extends Chain<K> {
  readonly miniProgram: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram<K> & K['door'];
  readonly payRedirectSign: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'pay-redirect-sign': V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign<K> &
    K['door'];
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsNormal<out K extends Kind> extends Chain<K> {
  readonly preEntrustSign: V3PasswordExemptContractContractsNormalPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PasswordExemptContractContractsNormalPreEntrustSign<K> & K['door'];
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSign<out K extends Kind> extends Chain<K> {
  readonly miniProgram: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram<K> & K['door'];
  readonly payRedirectSign: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'pay-redirect-sign': V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign<K> &
    K['door'];
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsQs<out K extends Kind> extends Chain<K> {
  readonly preEntrustSign: V3PasswordExemptContractContractsQsPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PasswordExemptContractContractsQsPreEntrustSign<K> & K['door'];
}

export interface V3PasswordExemptContractContractsQsPreEntrustSign<out K extends Kind> extends Chain<K> {
  readonly miniProgram: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram<K> & K['door'];
  readonly 'mini-program': V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram<K> & K['door'];
  readonly payRedirectSign: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign<K> & K['door'];
  readonly 'pay-redirect-sign': V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign<K> &
    K['door'];
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsServiceId<out K extends Kind> extends Chain<K> {
  readonly _service_id_: V3PasswordExemptContractContractsServiceIdByServiceId<K> & K['door'];
  readonly '{service_id}': V3PasswordExemptContractContractsServiceIdByServiceId<K> & K['door'];
}

export interface V3PasswordExemptContractContractsServiceIdByServiceId<out K extends Kind> extends Chain<K> {
  readonly outContractCode: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode<K> &
    K['door'];
  readonly 'out-contract-code': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode<K> &
    K['door'];
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_contract_code_: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode<K> &
    K['door'];
  readonly '{out_contract_code}': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode<K> &
    K['door'];
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode<
  out K extends Kind,
> extends Chain<K> {
  readonly terminate: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate<K> &
    K['door'];
  /** `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` 免密支付 · Payment without password */
  get<Data = unknown>(options: PathOptions<'service_id' | 'out_contract_code'>): Result<K, Data>;
  /** `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` 免密支付 · Payment without password */
  getAsync<Data = unknown>(options: PathOptions<'service_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` 免密支付 · Payment without password */
  post<Data = unknown>(options: PathOptions<'service_id' | 'out_contract_code'>): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options: PathOptions<'service_id' | 'out_contract_code'>): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsServiceProvider<out K extends Kind> extends Chain<K> {
  readonly preEntrustSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSign<K> & K['door'];
  readonly 'pre-entrust-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSign<K> & K['door'];
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSign<
  out K extends Kind,
> extends Chain<K> {
  readonly miniProgram: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly 'mini-program': V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram<K> &
    K['door'];
  readonly payRedirectSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign<K> &
    K['door'];
  readonly 'pay-redirect-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign<K> &
    K['door'];
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` 免密支付 · Payment without password */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayDevices<out K extends Kind> extends Chain<K> {
  readonly openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker<K> & K['door'];
  readonly 'open-scenario-speaker': V3PayDevicesOpenScenarioSpeaker<K> & K['door'];
  readonly openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder<K> & K['door'];
  readonly 'open-scenario-speakerorder': V3PayDevicesOpenScenarioSpeakerorder<K> & K['door'];
  readonly printers: V3PayDevicesPrinters<K> & K['door'];
}

export interface V3PayDevicesOpenScenarioSpeaker<out K extends Kind> extends Chain<K> {
  readonly _device_sn_: V3PayDevicesOpenScenarioSpeakerByDeviceSn<K> & K['door'];
  readonly '{device_sn}': V3PayDevicesOpenScenarioSpeakerByDeviceSn<K> & K['door'];
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSn<out K extends Kind> extends Chain<K> {
  readonly bind: V3PayDevicesOpenScenarioSpeakerByDeviceSnBind<K> & K['door'];
  readonly prebind: V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind<K> & K['door'];
  readonly unbind: V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind<K> & K['door'];
  /** `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` 支付码牌·音箱 · Payment code plate: speakers */
  get<Data = unknown>(options: PathOptions<'device_sn'>): Result<K, Data>;
  /** `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` 支付码牌·音箱 · Payment code plate: speakers */
  getAsync<Data = unknown>(options: PathOptions<'device_sn'>): Promise<Answer<Data>>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBind<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind` 支付码牌·音箱 · Payment code plate: speakers */
  post<Data = unknown>(options: PathOptions<'device_sn'>): Result<K, Data>;
  /** `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind` 支付码牌·音箱 · Payment code plate: speakers */
  postAsync<Data = unknown>(options: PathOptions<'device_sn'>): Promise<Answer<Data>>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` 支付码牌·音箱 · Payment code plate: speakers */
  post<Data = unknown>(options: PathOptions<'device_sn'>): Result<K, Data>;
  /** `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` 支付码牌·音箱 · Payment code plate: speakers */
  postAsync<Data = unknown>(options: PathOptions<'device_sn'>): Promise<Answer<Data>>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` 支付码牌·音箱 · Payment code plate: speakers */
  post<Data = unknown>(options: PathOptions<'device_sn'>): Result<K, Data>;
  /** `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` 支付码牌·音箱 · Payment code plate: speakers */
  postAsync<Data = unknown>(options: PathOptions<'device_sn'>): Promise<Answer<Data>>;
}

export interface V3PayDevicesOpenScenarioSpeakerorder<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3PayDevicesOpenScenarioSpeakerorderByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3PayDevicesOpenScenarioSpeakerorderByTransactionId<K> & K['door'];
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionId<out K extends Kind> extends Chain<K> {
  readonly report: V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport<K> & K['door'];
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` 支付码牌·音箱 · Payment code plate: speakers */
  post<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` 支付码牌·音箱 · Payment code plate: speakers */
  postAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3PayDevicesPrinters<out K extends Kind> extends Chain<K> {
  readonly _device_id_: V3PayDevicesPrintersByDeviceId<K> & K['door'];
  readonly '{device_id}': V3PayDevicesPrintersByDeviceId<K> & K['door'];
}

export interface V3PayDevicesPrintersByDeviceId<out K extends Kind> extends Chain<K> {
  readonly printOrders: V3PayDevicesPrintersByDeviceIdPrintOrders<K> & K['door'];
  readonly 'print-orders': V3PayDevicesPrintersByDeviceIdPrintOrders<K> & K['door'];
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrders<out K extends Kind> extends Chain<K> {
  readonly _print_order_no_: V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo<K> & K['door'];
  readonly '{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo<K> & K['door'];
  /** `POST /v3/pay-devices/printers/{device_id}/print-orders` 经营工具·小票机 · Business tools: receipt printers */
  post<Data = unknown>(options: PathOptions<'device_id'>): Result<K, Data>;
  /** `POST /v3/pay-devices/printers/{device_id}/print-orders` 经营工具·小票机 · Business tools: receipt printers */
  postAsync<Data = unknown>(options: PathOptions<'device_id'>): Promise<Answer<Data>>;
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` 经营工具·小票机 · Business tools: receipt printers */
  get<Data = unknown>(options: PathOptions<'device_id' | 'print_order_no'>): Result<K, Data>;
  /** `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` 经营工具·小票机 · Business tools: receipt printers */
  getAsync<Data = unknown>(options: PathOptions<'device_id' | 'print_order_no'>): Promise<Answer<Data>>;
}

export interface V3Pay<out K extends Kind> extends Chain<K> {
  readonly acquiringBank: V3PayAcquiringBank<K> & K['door'];
  readonly 'acquiring-bank': V3PayAcquiringBank<K> & K['door'];
  readonly instal: V3PayInstal<K> & K['door'];
  readonly partner: V3PayPartner<K> & K['door'];
  readonly transactions: V3PayTransactions<K> & K['door'];
}

export interface V3PayAcquiringBank<out K extends Kind> extends Chain<K> {
  readonly transactions: V3PayAcquiringBankTransactions<K> & K['door'];
}

export interface V3PayAcquiringBankTransactions<out K extends Kind> extends Chain<K> {
  readonly exposure: V3PayAcquiringBankTransactionsExposure<K> & K['door'];
}

export interface V3PayAcquiringBankTransactionsExposure<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/acquiring-bank/transactions/exposure` 微信分付 · Instalments */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/acquiring-bank/transactions/exposure` 微信分付 · Instalments */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayInstal<out K extends Kind> extends Chain<K> {
  readonly exposure: V3PayInstalExposure<K> & K['door'];
  readonly partner: V3PayInstalPartner<K> & K['door'];
}

export interface V3PayInstalExposure<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/instal/exposure` 微信分付 · Instalments */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/instal/exposure` 微信分付 · Instalments */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayInstalPartner<out K extends Kind> extends Chain<K> {
  readonly exposure: V3PayInstalPartnerExposure<K> & K['door'];
}

export interface V3PayInstalPartnerExposure<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/instal/partner/exposure` 微信分付 · Instalments */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/instal/partner/exposure` 微信分付 · Instalments */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartner<out K extends Kind> extends Chain<K> {
  readonly transactions: V3PayPartnerTransactions<K> & K['door'];
}

export interface V3PayPartnerTransactions<out K extends Kind> extends Chain<K> {
  readonly app: V3PayPartnerTransactionsApp<K> & K['door'];
  readonly appWithContract: V3PayPartnerTransactionsAppWithContract<K> & K['door'];
  readonly 'app-with-contract': V3PayPartnerTransactionsAppWithContract<K> & K['door'];
  readonly codepay: V3PayPartnerTransactionsCodepay<K> & K['door'];
  readonly exposure: V3PayPartnerTransactionsExposure<K> & K['door'];
  readonly h5: V3PayPartnerTransactionsH5<K> & K['door'];
  readonly id: V3PayPartnerTransactionsId<K> & K['door'];
  readonly jsapi: V3PayPartnerTransactionsJsapi<K> & K['door'];
  readonly jsapiWithContract: V3PayPartnerTransactionsJsapiWithContract<K> & K['door'];
  readonly 'jsapi-with-contract': V3PayPartnerTransactionsJsapiWithContract<K> & K['door'];
  readonly miniprogram: V3PayPartnerTransactionsMiniprogram<K> & K['door'];
  readonly native: V3PayPartnerTransactionsNative<K> & K['door'];
  readonly outTradeNo: V3PayPartnerTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3PayPartnerTransactionsOutTradeNo<K> & K['door'];
  readonly scannedpos: V3PayPartnerTransactionsScannedpos<K> & K['door'];
}

export interface V3PayPartnerTransactionsApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/app` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/app` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsAppWithContract<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/app-with-contract` 支付中签约 · Signing while paying */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/app-with-contract` 支付中签约 · Signing while paying */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsCodepay<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/codepay` 基础支付·服务商模式 · Basic payment: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/codepay` 基础支付·服务商模式 · Basic payment: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsExposure<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/exposure` 微信分付 · Instalments */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/exposure` 微信分付 · Instalments */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsH5<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/h5` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/h5` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3PayPartnerTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3PayPartnerTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3PayPartnerTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/pay/partner/transactions/id/{transaction_id}` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/pay/partner/transactions/id/{transaction_id}` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsJsapi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/jsapi` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/jsapi` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsJsapiWithContract<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/jsapi-with-contract` 免密支付、支付中签约 · Payment without password; signing while paying */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/jsapi-with-contract` 免密支付、支付中签约 · Payment without password; signing while paying */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsMiniprogram<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/miniprogram` 基础支付·服务商模式 · Basic payment: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/miniprogram` 基础支付·服务商模式 · Basic payment: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsNative<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/native` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/native` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3PayPartnerTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly close: V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose<K> & K['door'];
  readonly reverse: V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse<K> & K['door'];
  /** `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` 基础支付·服务商模式、收付通·支付 · Basic payment: partner mode; e-commerce: payment */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` 基础支付·服务商模式 · Basic payment: partner mode */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` 基础支付·服务商模式 · Basic payment: partner mode */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3PayPartnerTransactionsScannedpos<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/partner/transactions/scannedpos` 基础支付·服务商模式 · Basic payment: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/partner/transactions/scannedpos` 基础支付·服务商模式 · Basic payment: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactions<out K extends Kind> extends Chain<K> {
  readonly app: V3PayTransactionsApp<K> & K['door'];
  readonly appWithContract: V3PayTransactionsAppWithContract<K> & K['door'];
  readonly 'app-with-contract': V3PayTransactionsAppWithContract<K> & K['door'];
  readonly codepay: V3PayTransactionsCodepay<K> & K['door'];
  readonly exposure: V3PayTransactionsExposure<K> & K['door'];
  readonly h5: V3PayTransactionsH5<K> & K['door'];
  readonly id: V3PayTransactionsId<K> & K['door'];
  readonly jsapi: V3PayTransactionsJsapi<K> & K['door'];
  readonly jsapiWithContract: V3PayTransactionsJsapiWithContract<K> & K['door'];
  readonly 'jsapi-with-contract': V3PayTransactionsJsapiWithContract<K> & K['door'];
  readonly native: V3PayTransactionsNative<K> & K['door'];
  readonly outTradeNo: V3PayTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3PayTransactionsOutTradeNo<K> & K['door'];
}

export interface V3PayTransactionsApp<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/app` 基础支付 · Basic payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/app` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsAppWithContract<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/app-with-contract` 支付中签约 · Signing while paying */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/app-with-contract` 支付中签约 · Signing while paying */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsCodepay<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/codepay` 基础支付 · Basic payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/codepay` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsExposure<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/exposure` 微信分付 · Instalments */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/exposure` 微信分付 · Instalments */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsH5<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/h5` 基础支付 · Basic payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/h5` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3PayTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3PayTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3PayTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/pay/transactions/id/{transaction_id}` 基础支付 · Basic payment */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/pay/transactions/id/{transaction_id}` 基础支付 · Basic payment */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3PayTransactionsJsapi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/jsapi` 基础支付 · Basic payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/jsapi` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsJsapiWithContract<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/jsapi-with-contract` 免密支付、支付中签约 · Payment without password; signing while paying */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/jsapi-with-contract` 免密支付、支付中签约 · Payment without password; signing while paying */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsNative<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/native` 基础支付 · Basic payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/pay/transactions/native` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3PayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3PayTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly close: V3PayTransactionsOutTradeNoByOutTradeNoClose<K> & K['door'];
  readonly reverse: V3PayTransactionsOutTradeNoByOutTradeNoReverse<K> & K['door'];
  /** `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` 基础支付 · Basic payment */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` 基础支付 · Basic payment */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoClose<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` 基础支付 · Basic payment */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoReverse<out K extends Kind> extends Chain<K> {
  /** `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` 基础支付 · Basic payment */
  post<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` 基础支付 · Basic payment */
  postAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3PayrollCard<out K extends Kind> extends Chain<K> {
  readonly authentications: V3PayrollCardAuthentications<K> & K['door'];
  readonly relations: V3PayrollCardRelations<K> & K['door'];
  readonly tokens: V3PayrollCardTokens<K> & K['door'];
  readonly transferBatches: V3PayrollCardTransferBatches<K> & K['door'];
  readonly 'transfer-batches': V3PayrollCardTransferBatches<K> & K['door'];
  readonly wesure: V3PayrollCardWesure<K> & K['door'];
}

export interface V3PayrollCardAuthentications<out K extends Kind> extends Chain<K> {
  readonly preOrder: V3PayrollCardAuthenticationsPreOrder<K> & K['door'];
  readonly 'pre-order': V3PayrollCardAuthenticationsPreOrder<K> & K['door'];
  readonly preOrderWithAuth: V3PayrollCardAuthenticationsPreOrderWithAuth<K> & K['door'];
  readonly 'pre-order-with-auth': V3PayrollCardAuthenticationsPreOrderWithAuth<K> & K['door'];
  readonly _authenticate_number_: V3PayrollCardAuthenticationsByAuthenticateNumber<K> & K['door'];
  readonly '{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber<K> & K['door'];
  /** `GET /v3/payroll-card/authentications` 运营工具·用工卡 · Operations: payroll card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/payroll-card/authentications` 运营工具·用工卡 · Operations: payroll card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayrollCardAuthenticationsPreOrder<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payroll-card/authentications/pre-order` 运营工具·用工卡 · Operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payroll-card/authentications/pre-order` 运营工具·用工卡 · Operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayrollCardAuthenticationsPreOrderWithAuth<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payroll-card/authentications/pre-order-with-auth` 运营工具·用工卡 · Operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payroll-card/authentications/pre-order-with-auth` 运营工具·用工卡 · Operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayrollCardAuthenticationsByAuthenticateNumber<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payroll-card/authentications/{authenticate_number}` 运营工具·用工卡 · Operations: payroll card */
  get<Data = unknown>(options: PathOptions<'authenticate_number'>): Result<K, Data>;
  /** `GET /v3/payroll-card/authentications/{authenticate_number}` 运营工具·用工卡 · Operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'authenticate_number'>): Promise<Answer<Data>>;
}

export interface V3PayrollCardRelations<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3PayrollCardRelationsByOpenid<K> & K['door'];
  readonly '{openid}': V3PayrollCardRelationsByOpenid<K> & K['door'];
}

export interface V3PayrollCardRelationsByOpenid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payroll-card/relations/{openid}` 运营工具·用工卡 · Operations: payroll card */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/payroll-card/relations/{openid}` 运营工具·用工卡 · Operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3PayrollCardTokens<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payroll-card/tokens` 运营工具·用工卡 · Operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payroll-card/tokens` 运营工具·用工卡 · Operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayrollCardTransferBatches<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payroll-card/transfer-batches` 运营工具·用工卡 · Operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payroll-card/transfer-batches` 运营工具·用工卡 · Operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayrollCardWesure<out K extends Kind> extends Chain<K> {
  readonly insurance: V3PayrollCardWesureInsurance<K> & K['door'];
  readonly tokenValidations: V3PayrollCardWesureTokenValidations<K> & K['door'];
  readonly 'token-validations': V3PayrollCardWesureTokenValidations<K> & K['door'];
}

export interface V3PayrollCardWesureInsurance<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payroll-card/wesure/insurance` 运营工具·用工卡 · Operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payroll-card/wesure/insurance` 运营工具·用工卡 · Operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayrollCardWesureTokenValidations<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payroll-card/wesure/token-validations` 运营工具·用工卡 · Operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payroll-card/wesure/token-validations` 运营工具·用工卡 · Operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Platsolution<out K extends Kind> extends Chain<K> {
  readonly ecommerce: V3PlatsolutionEcommerce<K> & K['door'];
  readonly insurance: V3PlatsolutionInsurance<K> & K['door'];
  readonly mchTransfer: V3PlatsolutionMchTransfer<K> & K['door'];
  readonly 'mch-transfer': V3PlatsolutionMchTransfer<K> & K['door'];
}

export interface V3PlatsolutionEcommerce<out K extends Kind> extends Chain<K> {
  readonly bankTransferRecharges: V3PlatsolutionEcommerceBankTransferRecharges<K> & K['door'];
  readonly 'bank-transfer-recharges': V3PlatsolutionEcommerceBankTransferRecharges<K> & K['door'];
  readonly insuranceCompensationContracts: V3PlatsolutionEcommerceInsuranceCompensationContracts<K> &
    K['door'];
  readonly 'insurance-compensation-contracts': V3PlatsolutionEcommerceInsuranceCompensationContracts<K> &
    K['door'];
  readonly mchTransfer: V3PlatsolutionEcommerceMchTransfer<K> & K['door'];
  readonly 'mch-transfer': V3PlatsolutionEcommerceMchTransfer<K> & K['door'];
  readonly rechargeEmployees: V3PlatsolutionEcommerceRechargeEmployees<K> & K['door'];
  readonly 'recharge-employees': V3PlatsolutionEcommerceRechargeEmployees<K> & K['door'];
  readonly recharges: V3PlatsolutionEcommerceRecharges<K> & K['door'];
  readonly settle: V3PlatsolutionEcommerceSettle<K> & K['door'];
  readonly withdraw: V3PlatsolutionEcommerceWithdraw<K> & K['door'];
}

export interface V3PlatsolutionEcommerceBankTransferRecharges<out K extends Kind> extends Chain<K> {
  readonly apply: V3PlatsolutionEcommerceBankTransferRechargesApply<K> & K['door'];
  readonly outRechargeNo: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo<K> & K['door'];
  readonly 'out-recharge-no': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo<K> & K['door'];
}

export interface V3PlatsolutionEcommerceBankTransferRechargesApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_recharge_no_: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo<K> &
    K['door'];
  readonly '{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  get<Data = unknown>(options: PathOptions<'out_recharge_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  getAsync<Data = unknown>(options: PathOptions<'out_recharge_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContracts<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` 收付通·保险理赔 · E-commerce: insurance claims */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` 收付通·保险理赔 · E-commerce: insurance claims */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid<
  out K extends Kind,
> extends Chain<K> {
  readonly _sub_mchid_: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid<K> &
    K['door'];
  readonly '{sub_mchid}': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  readonly checkOpened: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened<K> &
    K['door'];
  readonly 'check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` 收付通·保险理赔 · E-commerce: insurance claims */
  post<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` 收付通·保险理赔 · E-commerce: insurance claims */
  postAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransfer<out K extends Kind> extends Chain<K> {
  readonly compensateBills: V3PlatsolutionEcommerceMchTransferCompensateBills<K> & K['door'];
  readonly 'compensate-bills': V3PlatsolutionEcommerceMchTransferCompensateBills<K> & K['door'];
  readonly depositAfterSalesCompensationBills: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills<K> &
    K['door'];
  readonly 'deposit-after-sales-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills<K> &
    K['door'];
  readonly depositInsurancePremiumsCompensationBills: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills<K> &
    K['door'];
  readonly 'deposit-insurance-premiums-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills<K> &
    K['door'];
  readonly depositShippingCostCompensationBills: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills<K> &
    K['door'];
  readonly 'deposit-shipping-cost-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills<K> &
    K['door'];
  readonly insuranceClaimBills: V3PlatsolutionEcommerceMchTransferInsuranceClaimBills<K> & K['door'];
  readonly 'insurance-claim-bills': V3PlatsolutionEcommerceMchTransferInsuranceClaimBills<K> & K['door'];
  readonly subMchCompensationBills: V3PlatsolutionEcommerceMchTransferSubMchCompensationBills<K> & K['door'];
  readonly 'sub-mch-compensation-bills': V3PlatsolutionEcommerceMchTransferSubMchCompensationBills<K> &
    K['door'];
  readonly transferBills: V3PlatsolutionEcommerceMchTransferTransferBills<K> & K['door'];
  readonly 'transfer-bills': V3PlatsolutionEcommerceMchTransferTransferBills<K> & K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBills<out K extends Kind> extends Chain<K> {
  readonly billId: V3PlatsolutionEcommerceMchTransferCompensateBillsBillId<K> & K['door'];
  readonly 'bill-id': V3PlatsolutionEcommerceMchTransferCompensateBillsBillId<K> & K['door'];
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo<K> & K['door'];
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer<K> & K['door'];
  readonly 'pre-transfer': V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills` 收付通·售后赔付 · E-commerce: after-sales compensation */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills` 收付通·售后赔付 · E-commerce: after-sales compensation */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillId<
  out K extends Kind,
> extends Chain<K> {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId<K> & K['door'];
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId<K> & K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` 收付通·售后赔付 · E-commerce: after-sales compensation */
  get<Data = unknown>(options: PathOptions<'bill_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` 收付通·售后赔付 · E-commerce: after-sales compensation */
  getAsync<Data = unknown>(options: PathOptions<'bill_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly cancel: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel<K> & K['door'];
  /** `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` 收付通·售后赔付 · E-commerce: after-sales compensation */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` 收付通·售后赔付 · E-commerce: after-sales compensation */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` 收付通·售后赔付 · E-commerce: after-sales compensation */
  post<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` 收付通·售后赔付 · E-commerce: after-sales compensation */
  postAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` 收付通·售后赔付 · E-commerce: after-sales compensation */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` 收付通·售后赔付 · E-commerce: after-sales compensation */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills<
  out K extends Kind,
> extends Chain<K> {
  readonly billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId<K> & K['door'];
  readonly 'bill-id': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId<K> &
    K['door'];
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo<K> &
    K['door'];
  readonly 'out-bill-no': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo<K> &
    K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` 平台保证金 · Platform deposit */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` 平台保证金 · Platform deposit */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId<
  out K extends Kind,
> extends Chain<K> {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId<K> &
    K['door'];
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` 平台保证金 · Platform deposit */
  get<Data = unknown>(options: PathOptions<'bill_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` 平台保证金 · Platform deposit */
  getAsync<Data = unknown>(options: PathOptions<'bill_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` 平台保证金 · Platform deposit */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` 平台保证金 · Platform deposit */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo<K> &
    K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo<K> &
    K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` 平台保证金 · Platform deposit */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` 平台保证金 · Platform deposit */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` 平台保证金 · Platform deposit */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` 平台保证金 · Platform deposit */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills<
  out K extends Kind,
> extends Chain<K> {
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo<K> &
    K['door'];
  readonly 'out-bill-no': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo<K> &
    K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` 平台保证金 · Platform deposit */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` 平台保证金 · Platform deposit */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` 平台保证金 · Platform deposit */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` 平台保证金 · Platform deposit */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBills<out K extends Kind> extends Chain<K> {
  readonly billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId<K> & K['door'];
  readonly 'bill-id': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId<K> & K['door'];
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo<K> & K['door'];
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer<K> & K['door'];
  readonly 'pre-transfer': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` 收付通·保险理赔 · E-commerce: insurance claims */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` 收付通·保险理赔 · E-commerce: insurance claims */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId<
  out K extends Kind,
> extends Chain<K> {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId<K> & K['door'];
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId<K> & K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` 收付通·保险理赔 · E-commerce: insurance claims */
  get<Data = unknown>(options: PathOptions<'bill_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` 收付通·保险理赔 · E-commerce: insurance claims */
  getAsync<Data = unknown>(options: PathOptions<'bill_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo<K> &
    K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly cancel: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel<K> &
    K['door'];
  /** `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` 收付通·保险理赔 · E-commerce: insurance claims */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` 收付通·保险理赔 · E-commerce: insurance claims */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` 收付通·保险理赔 · E-commerce: insurance claims */
  post<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` 收付通·保险理赔 · E-commerce: insurance claims */
  postAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` 收付通·保险理赔 · E-commerce: insurance claims */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` 收付通·保险理赔 · E-commerce: insurance claims */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBills<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo<K> &
    K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` 收付通·售后赔付 · E-commerce: after-sales compensation */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` 收付通·售后赔付 · E-commerce: after-sales compensation */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` 收付通·售后赔付 · E-commerce: after-sales compensation */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` 收付通·售后赔付 · E-commerce: after-sales compensation */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferTransferBills<out K extends Kind> extends Chain<K> {
  readonly billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillId<K> & K['door'];
  readonly 'bill-id': V3PlatsolutionEcommerceMchTransferTransferBillsBillId<K> & K['door'];
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo<K> & K['door'];
  readonly 'out-bill-no': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` 平台保证金 · Platform deposit */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` 平台保证金 · Platform deposit */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillId<out K extends Kind> extends Chain<K> {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId<K> & K['door'];
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId<K> & K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` 平台保证金 · Platform deposit */
  get<Data = unknown>(options: PathOptions<'bill_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` 平台保证金 · Platform deposit */
  getAsync<Data = unknown>(options: PathOptions<'bill_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo<K> & K['door'];
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` 平台保证金 · Platform deposit */
  get<Data = unknown>(options: PathOptions<'out_bill_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` 平台保证金 · Platform deposit */
  getAsync<Data = unknown>(options: PathOptions<'out_bill_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceRechargeEmployees<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3PlatsolutionEcommerceRechargeEmployeesSubMchid<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/recharge-employees` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/recharge-employees` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid<K> & K['door'];
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  readonly spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid<K> & K['door'];
  readonly 'sp-openid': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid<K> & K['door'];
  /** `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid<
  out K extends Kind,
> extends Chain<K> {
  readonly _sp_openid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid<K> &
    K['door'];
  readonly '{sp_openid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid<
  out K extends Kind,
> extends Chain<K> {
  readonly delete: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  post<Data = unknown>(options: PathOptions<'sub_mchid' | 'sp_openid'>): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  postAsync<Data = unknown>(options: PathOptions<'sub_mchid' | 'sp_openid'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceRecharges<out K extends Kind> extends Chain<K> {
  readonly apply: V3PlatsolutionEcommerceRechargesApply<K> & K['door'];
  readonly outRechargeNo: V3PlatsolutionEcommerceRechargesOutRechargeNo<K> & K['door'];
  readonly 'out-recharge-no': V3PlatsolutionEcommerceRechargesOutRechargeNo<K> & K['door'];
}

export interface V3PlatsolutionEcommerceRechargesApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/recharges/apply` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/recharges/apply` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNo<out K extends Kind> extends Chain<K> {
  readonly _out_recharge_no_: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo<K> & K['door'];
  readonly '{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo<K> & K['door'];
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo<
  out K extends Kind,
> extends Chain<K> {
  readonly close: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose<K> & K['door'];
  /** `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  get<Data = unknown>(options: PathOptions<'out_recharge_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  getAsync<Data = unknown>(options: PathOptions<'out_recharge_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  post<Data = unknown>(options: PathOptions<'out_recharge_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` 收付通·二级商户充值 · E-commerce: recharge of sub-merchants */
  postAsync<Data = unknown>(options: PathOptions<'out_recharge_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceSettle<out K extends Kind> extends Chain<K> {
  readonly prepaySettleOrders: V3PlatsolutionEcommerceSettlePrepaySettleOrders<K> & K['door'];
  readonly 'prepay-settle-orders': V3PlatsolutionEcommerceSettlePrepaySettleOrders<K> & K['door'];
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrders<out K extends Kind> extends Chain<K> {
  readonly _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo<K> & K['door'];
  readonly '{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly applyAbnormalSettle: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle<K> &
    K['door'];
  readonly 'apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle<K> &
    K['door'];
  /** `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` 收付通·个人收款 · E-commerce: personal collection */
  get<Data = unknown>(options: PathOptions<'settle_batch_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` 收付通·个人收款 · E-commerce: personal collection */
  getAsync<Data = unknown>(options: PathOptions<'settle_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` 收付通·个人收款 · E-commerce: personal collection */
  post<Data = unknown>(options: PathOptions<'settle_batch_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` 收付通·个人收款 · E-commerce: personal collection */
  postAsync<Data = unknown>(options: PathOptions<'settle_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceWithdraw<out K extends Kind> extends Chain<K> {
  readonly dayEndBalanceWithdraw: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw<K> & K['door'];
  readonly 'day-end-balance-withdraw': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw<K> & K['door'];
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw<out K extends Kind> extends Chain<K> {
  readonly outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo<K> & K['door'];
  readonly 'out-request-no': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo<K> & K['door'];
  /** `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` 收付通·提现 · E-commerce: withdrawal */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` 收付通·提现 · E-commerce: withdrawal */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_request_no_: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo<K> &
    K['door'];
  readonly '{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo<K> &
    K['door'];
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` 收付通·提现 · E-commerce: withdrawal */
  get<Data = unknown>(options: PathOptions<'out_request_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` 收付通·提现 · E-commerce: withdrawal */
  getAsync<Data = unknown>(options: PathOptions<'out_request_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsurance<out K extends Kind> extends Chain<K> {
  readonly mchTransfer: V3PlatsolutionInsuranceMchTransfer<K> & K['door'];
  readonly 'mch-transfer': V3PlatsolutionInsuranceMchTransfer<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransfer<out K extends Kind> extends Chain<K> {
  readonly batches: V3PlatsolutionInsuranceMchTransferBatches<K> & K['door'];
  readonly reservation: V3PlatsolutionInsuranceMchTransferReservation<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatches<out K extends Kind> extends Chain<K> {
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesApply<K> & K['door'];
  readonly batchId: V3PlatsolutionInsuranceMchTransferBatchesBatchId<K> & K['door'];
  readonly 'batch-id': V3PlatsolutionInsuranceMchTransferBatchesBatchId<K> & K['door'];
  readonly detailReceipts: V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts<K> & K['door'];
  readonly 'detail-receipts': V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts<K> & K['door'];
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo<K> & K['door'];
  readonly summaryReceipts: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts<K> & K['door'];
  readonly 'summary-receipts': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/platsolution/insurance/mch-transfer/batches/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/insurance/mch-transfer/batches/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchId<out K extends Kind> extends Chain<K> {
  readonly _batch_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId<K> & K['door'];
  readonly '{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId<
  out K extends Kind,
> extends Chain<K> {
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails<K> & K['door'];
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'batch_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'batch_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails<
  out K extends Kind,
> extends Chain<K> {
  readonly detailId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
  readonly 'detail-id': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId<
  out K extends Kind,
> extends Chain<K> {
  readonly _detail_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly '{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts<
  out K extends Kind,
> extends Chain<K> {
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo<K> &
    K['door'];
  readonly 'out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply<K> &
    K['door'];
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails<K> & K['door'];
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails<
  out K extends Kind,
> extends Chain<K> {
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> &
    K['door'];
  readonly 'out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts<
  out K extends Kind,
> extends Chain<K> {
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply<K> &
    K['door'];
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferReservation<out K extends Kind> extends Chain<K> {
  readonly apply: V3PlatsolutionInsuranceMchTransferReservationApply<K> & K['door'];
  readonly outReservationNo: V3PlatsolutionInsuranceMchTransferReservationOutReservationNo<K> & K['door'];
  readonly 'out-reservation-no': V3PlatsolutionInsuranceMchTransferReservationOutReservationNo<K> & K['door'];
  readonly reservationId: V3PlatsolutionInsuranceMchTransferReservationReservationId<K> & K['door'];
  readonly 'reservation-id': V3PlatsolutionInsuranceMchTransferReservationReservationId<K> & K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferReservationApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/platsolution/insurance/mch-transfer/reservation/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/insurance/mch-transfer/reservation/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_reservation_no_: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo<K> &
    K['door'];
  readonly '{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo<
  out K extends Kind,
> extends Chain<K> {
  readonly close: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose<K> &
    K['door'];
  /** `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_reservation_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_reservation_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options: PathOptions<'out_reservation_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_reservation_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationId<
  out K extends Kind,
> extends Chain<K> {
  readonly _reservation_id_: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId<K> &
    K['door'];
  readonly '{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId<K> &
    K['door'];
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'reservation_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'reservation_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransfer<out K extends Kind> extends Chain<K> {
  readonly batches: V3PlatsolutionMchTransferBatches<K> & K['door'];
  readonly reservation: V3PlatsolutionMchTransferReservation<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatches<out K extends Kind> extends Chain<K> {
  readonly apply: V3PlatsolutionMchTransferBatchesApply<K> & K['door'];
  readonly batchId: V3PlatsolutionMchTransferBatchesBatchId<K> & K['door'];
  readonly 'batch-id': V3PlatsolutionMchTransferBatchesBatchId<K> & K['door'];
  readonly detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceipts<K> & K['door'];
  readonly 'detail-receipts': V3PlatsolutionMchTransferBatchesDetailReceipts<K> & K['door'];
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PlatsolutionMchTransferBatchesOutBatchNo<K> & K['door'];
  readonly summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceipts<K> & K['door'];
  readonly 'summary-receipts': V3PlatsolutionMchTransferBatchesSummaryReceipts<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatchesApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/platsolution/mch-transfer/batches/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/mch-transfer/batches/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesBatchId<out K extends Kind> extends Chain<K> {
  readonly _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchId<K> & K['door'];
  readonly '{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchId<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchId<out K extends Kind> extends Chain<K> {
  readonly details: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails<K> & K['door'];
  /** `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'batch_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'batch_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails<
  out K extends Kind,
> extends Chain<K> {
  readonly detailId: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
  readonly 'detail-id': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId<
  out K extends Kind,
> extends Chain<K> {
  readonly _detail_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
  readonly '{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesDetailReceipts<out K extends Kind> extends Chain<K> {
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly '{out_batch_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo<K> &
    K['door'];
  readonly 'out-detail-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply<K> &
    K['door'];
  /** `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly details: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails<K> & K['door'];
  /** `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails<
  out K extends Kind,
> extends Chain<K> {
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> &
    K['door'];
  readonly 'out-detail-no': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceipts<out K extends Kind> extends Chain<K> {
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo<K> & K['door'];
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
  readonly '{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo<
  out K extends Kind,
> extends Chain<K> {
  readonly apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply<K> & K['door'];
  /** `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferReservation<out K extends Kind> extends Chain<K> {
  readonly apply: V3PlatsolutionMchTransferReservationApply<K> & K['door'];
  readonly outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNo<K> & K['door'];
  readonly 'out-reservation-no': V3PlatsolutionMchTransferReservationOutReservationNo<K> & K['door'];
  readonly reservationId: V3PlatsolutionMchTransferReservationReservationId<K> & K['door'];
  readonly 'reservation-id': V3PlatsolutionMchTransferReservationReservationId<K> & K['door'];
}

export interface V3PlatsolutionMchTransferReservationApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/platsolution/mch-transfer/reservation/apply` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/platsolution/mch-transfer/reservation/apply` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferReservationOutReservationNo<out K extends Kind> extends Chain<K> {
  readonly _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo<K> &
    K['door'];
  readonly '{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo<
  out K extends Kind,
> extends Chain<K> {
  readonly close: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose<K> & K['door'];
  /** `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_reservation_no'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_reservation_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options: PathOptions<'out_reservation_no'>): Result<K, Data>;
  /** `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options: PathOptions<'out_reservation_no'>): Promise<Answer<Data>>;
}

export interface V3PlatsolutionMchTransferReservationReservationId<out K extends Kind> extends Chain<K> {
  readonly _reservation_id_: V3PlatsolutionMchTransferReservationReservationIdByReservationId<K> & K['door'];
  readonly '{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservationId<K> &
    K['door'];
}

export interface V3PlatsolutionMchTransferReservationReservationIdByReservationId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'reservation_id'>): Result<K, Data>;
  /** `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'reservation_id'>): Promise<Answer<Data>>;
}

export interface V3Profitsharing<out K extends Kind> extends Chain<K> {
  readonly bills: V3ProfitsharingBills<K> & K['door'];
  readonly merchantConfigs: V3ProfitsharingMerchantConfigs<K> & K['door'];
  readonly 'merchant-configs': V3ProfitsharingMerchantConfigs<K> & K['door'];
  readonly orders: V3ProfitsharingOrders<K> & K['door'];
  readonly receivers: V3ProfitsharingReceivers<K> & K['door'];
  readonly returnOrders: V3ProfitsharingReturnOrders<K> & K['door'];
  readonly 'return-orders': V3ProfitsharingReturnOrders<K> & K['door'];
  readonly transactions: V3ProfitsharingTransactions<K> & K['door'];
}

export interface V3ProfitsharingBills<out K extends Kind> extends Chain<K> {
  /** `GET /v3/profitsharing/bills` 资金应用·分账 · Funds: profit sharing */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/profitsharing/bills` 资金应用·分账 · Funds: profit sharing */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ProfitsharingMerchantConfigs<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3ProfitsharingMerchantConfigsBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3ProfitsharingMerchantConfigsBySubMchid<K> & K['door'];
}

export interface V3ProfitsharingMerchantConfigsBySubMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/profitsharing/merchant-configs/{sub_mchid}` 资金应用·分账 · Funds: profit sharing */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/profitsharing/merchant-configs/{sub_mchid}` 资金应用·分账 · Funds: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3ProfitsharingOrders<out K extends Kind> extends Chain<K> {
  readonly unfreeze: V3ProfitsharingOrdersUnfreeze<K> & K['door'];
  readonly _out_order_no_: V3ProfitsharingOrdersByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3ProfitsharingOrdersByOutOrderNo<K> & K['door'];
  /** `POST /v3/profitsharing/orders` 资金应用·分账 · Funds: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/profitsharing/orders` 资金应用·分账 · Funds: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ProfitsharingOrdersUnfreeze<out K extends Kind> extends Chain<K> {
  /** `POST /v3/profitsharing/orders/unfreeze` 资金应用·分账 · Funds: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/profitsharing/orders/unfreeze` 资金应用·分账 · Funds: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ProfitsharingOrdersByOutOrderNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/profitsharing/orders/{out_order_no}` 资金应用·分账 · Funds: profit sharing */
  get<Data = unknown>(options: PathOptions<'out_order_no'>): Result<K, Data>;
  /** `GET /v3/profitsharing/orders/{out_order_no}` 资金应用·分账 · Funds: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'out_order_no'>): Promise<Answer<Data>>;
}

export interface V3ProfitsharingReceivers<out K extends Kind> extends Chain<K> {
  readonly add: V3ProfitsharingReceiversAdd<K> & K['door'];
  readonly delete: V3ProfitsharingReceiversDelete<K> & K['door'];
}

export interface V3ProfitsharingReceiversAdd<out K extends Kind> extends Chain<K> {
  /** `POST /v3/profitsharing/receivers/add` 资金应用·分账 · Funds: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/profitsharing/receivers/add` 资金应用·分账 · Funds: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ProfitsharingReceiversDelete<out K extends Kind> extends Chain<K> {
  /** `POST /v3/profitsharing/receivers/delete` 资金应用·分账 · Funds: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/profitsharing/receivers/delete` 资金应用·分账 · Funds: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ProfitsharingReturnOrders<out K extends Kind> extends Chain<K> {
  readonly _out_return_no_: V3ProfitsharingReturnOrdersByOutReturnNo<K> & K['door'];
  readonly '{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo<K> & K['door'];
  /** `POST /v3/profitsharing/return-orders` 资金应用·分账 · Funds: profit sharing */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/profitsharing/return-orders` 资金应用·分账 · Funds: profit sharing */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3ProfitsharingReturnOrdersByOutReturnNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/profitsharing/return-orders/{out_return_no}` 资金应用·分账 · Funds: profit sharing */
  get<Data = unknown>(options: PathOptions<'out_return_no'>): Result<K, Data>;
  /** `GET /v3/profitsharing/return-orders/{out_return_no}` 资金应用·分账 · Funds: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'out_return_no'>): Promise<Answer<Data>>;
}

export interface V3ProfitsharingTransactions<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3ProfitsharingTransactionsByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3ProfitsharingTransactionsByTransactionId<K> & K['door'];
}

export interface V3ProfitsharingTransactionsByTransactionId<out K extends Kind> extends Chain<K> {
  readonly amounts: V3ProfitsharingTransactionsByTransactionIdAmounts<K> & K['door'];
}

export interface V3ProfitsharingTransactionsByTransactionIdAmounts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/profitsharing/transactions/{transaction_id}/amounts` 资金应用·分账 · Funds: profit sharing */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/profitsharing/transactions/{transaction_id}/amounts` 资金应用·分账 · Funds: profit sharing */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3Qrcode<out K extends Kind> extends Chain<K> {
  readonly transactions: V3QrcodeTransactions<K> & K['door'];
  readonly userServices: V3QrcodeUserServices<K> & K['door'];
  readonly 'user-services': V3QrcodeUserServices<K> & K['door'];
}

export interface V3QrcodeTransactions<out K extends Kind> extends Chain<K> {
  readonly outTradeNo: V3QrcodeTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3QrcodeTransactionsOutTradeNo<K> & K['door'];
  /** `POST /v3/qrcode/transactions` 乘车服务 · Rides */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/qrcode/transactions` 乘车服务 · Rides */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3QrcodeTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3QrcodeTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3QrcodeTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` 乘车服务 · Rides */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` 乘车服务 · Rides */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3QrcodeUserServices<out K extends Kind> extends Chain<K> {
  readonly contractId: V3QrcodeUserServicesContractId<K> & K['door'];
  readonly 'contract-id': V3QrcodeUserServicesContractId<K> & K['door'];
}

export interface V3QrcodeUserServicesContractId<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3QrcodeUserServicesContractIdByContractId<K> & K['door'];
  readonly '{contract_id}': V3QrcodeUserServicesContractIdByContractId<K> & K['door'];
}

export interface V3QrcodeUserServicesContractIdByContractId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/qrcode/user-services/contract-id/{contract_id}` 乘车服务 · Rides */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/qrcode/user-services/contract-id/{contract_id}` 乘车服务 · Rides */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3RateActivity<out K extends Kind> extends Chain<K> {
  readonly applications: V3RateActivityApplications<K> & K['door'];
}

export interface V3RateActivityApplications<out K extends Kind> extends Chain<K> {
  readonly id: V3RateActivityApplicationsId<K> & K['door'];
  /** `POST /v3/rate-activity/applications` 通用接口 · Common */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/rate-activity/applications` 通用接口 · Common */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3RateActivityApplicationsId<out K extends Kind> extends Chain<K> {
  readonly _application_id_: V3RateActivityApplicationsIdByApplicationId<K> & K['door'];
  readonly '{application_id}': V3RateActivityApplicationsIdByApplicationId<K> & K['door'];
}

export interface V3RateActivityApplicationsIdByApplicationId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/rate-activity/applications/id/{application_id}` 通用接口 · Common */
  get<Data = unknown>(options: PathOptions<'application_id'>): Result<K, Data>;
  /** `GET /v3/rate-activity/applications/id/{application_id}` 通用接口 · Common */
  getAsync<Data = unknown>(options: PathOptions<'application_id'>): Promise<Answer<Data>>;
  /** `PATCH /v3/rate-activity/applications/id/{application_id}` 通用接口 · Common */
  patch<Data = unknown>(options: PathOptions<'application_id'>): Result<K, Data>;
  /** `PATCH /v3/rate-activity/applications/id/{application_id}` 通用接口 · Common */
  patchAsync<Data = unknown>(options: PathOptions<'application_id'>): Promise<Answer<Data>>;
}

export interface V3Realname<out K extends Kind> extends Chain<K> {
  readonly verify: V3RealnameVerify<K> & K['door'];
}

export interface V3RealnameVerify<out K extends Kind> extends Chain<K> {
  /** `GET /v3/realname/verify` 实名校验 · Real-name check */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/realname/verify` 实名校验 · Real-name check */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Recharge<out K extends Kind> extends Chain<K> {
  readonly bankTransferRecharges: V3RechargeBankTransferRecharges<K> & K['door'];
  readonly 'bank-transfer-recharges': V3RechargeBankTransferRecharges<K> & K['door'];
}

export interface V3RechargeBankTransferRecharges<out K extends Kind> extends Chain<K> {
  readonly apply: V3RechargeBankTransferRechargesApply<K> & K['door'];
  readonly outRechargeNo: V3RechargeBankTransferRechargesOutRechargeNo<K> & K['door'];
  readonly 'out-recharge-no': V3RechargeBankTransferRechargesOutRechargeNo<K> & K['door'];
}

export interface V3RechargeBankTransferRechargesApply<out K extends Kind> extends Chain<K> {
  /** `POST /v3/recharge/bank-transfer-recharges/apply` 商家充值 · Merchant recharge */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/recharge/bank-transfer-recharges/apply` 商家充值 · Merchant recharge */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3RechargeBankTransferRechargesOutRechargeNo<out K extends Kind> extends Chain<K> {
  readonly _out_recharge_no_: V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo<K> & K['door'];
  readonly '{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo<K> & K['door'];
}

export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` 商家充值 · Merchant recharge */
  get<Data = unknown>(options: PathOptions<'out_recharge_no'>): Result<K, Data>;
  /** `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` 商家充值 · Merchant recharge */
  getAsync<Data = unknown>(options: PathOptions<'out_recharge_no'>): Promise<Answer<Data>>;
}

export interface V3Refund<out K extends Kind> extends Chain<K> {
  readonly domestic: V3RefundDomestic<K> & K['door'];
}

export interface V3RefundDomestic<out K extends Kind> extends Chain<K> {
  readonly refunds: V3RefundDomesticRefunds<K> & K['door'];
}

export interface V3RefundDomesticRefunds<out K extends Kind> extends Chain<K> {
  readonly _out_refund_no_: V3RefundDomesticRefundsByOutRefundNo<K> & K['door'];
  readonly '{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo<K> & K['door'];
  readonly _refund_id_: V3RefundDomesticRefundsByRefundId<K> & K['door'];
  readonly '{refund_id}': V3RefundDomesticRefundsByRefundId<K> & K['door'];
  /** `POST /v3/refund/domestic/refunds` 基础支付·退款 · Basic payment: refunds */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/refund/domestic/refunds` 基础支付·退款 · Basic payment: refunds */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3RefundDomesticRefundsByOutRefundNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/refund/domestic/refunds/{out_refund_no}` 基础支付·退款 · Basic payment: refunds */
  get<Data = unknown>(options: PathOptions<'out_refund_no'>): Result<K, Data>;
  /** `GET /v3/refund/domestic/refunds/{out_refund_no}` 基础支付·退款 · Basic payment: refunds */
  getAsync<Data = unknown>(options: PathOptions<'out_refund_no'>): Promise<Answer<Data>>;
}

export interface V3RefundDomesticRefundsByRefundId<out K extends Kind> extends Chain<K> {
  readonly applyAbnormalRefund: V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund<K> & K['door'];
  readonly 'apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund<K> & K['door'];
}

export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund<out K extends Kind> extends Chain<K> {
  /** `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` 基础支付·退款 · Basic payment: refunds */
  post<Data = unknown>(options: PathOptions<'refund_id'>): Result<K, Data>;
  /** `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` 基础支付·退款 · Basic payment: refunds */
  postAsync<Data = unknown>(options: PathOptions<'refund_id'>): Promise<Answer<Data>>;
}

export interface V3Repayment<out K extends Kind> extends Chain<K> {
  readonly combineTransactions: V3RepaymentCombineTransactions<K> & K['door'];
  readonly 'combine-transactions': V3RepaymentCombineTransactions<K> & K['door'];
}

export interface V3RepaymentCombineTransactions<out K extends Kind> extends Chain<K> {
  readonly partner: V3RepaymentCombineTransactionsPartner<K> & K['door'];
}

export interface V3RepaymentCombineTransactionsPartner<out K extends Kind> extends Chain<K> {
  readonly outTradeNo: V3RepaymentCombineTransactionsPartnerOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3RepaymentCombineTransactionsPartnerOutTradeNo<K> & K['door'];
  readonly prepay: V3RepaymentCombineTransactionsPartnerPrepay<K> & K['door'];
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _combine_out_trade_no_: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo<K> &
    K['door'];
  readonly '{combine_out_trade_no}': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo<K> &
    K['door'];
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo<
  out K extends Kind,
> extends Chain<K> {
  readonly close: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose<K> & K['door'];
  /** `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` 还款支付 · Repayment */
  get<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Result<K, Data>;
  /** `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` 还款支付 · Repayment */
  getAsync<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` 还款支付 · Repayment */
  post<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Result<K, Data>;
  /** `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` 还款支付 · Repayment */
  postAsync<Data = unknown>(options: PathOptions<'combine_out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3RepaymentCombineTransactionsPartnerPrepay<out K extends Kind> extends Chain<K> {
  /** `POST /v3/repayment/combine-transactions/partner/prepay` 还款支付 · Repayment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/repayment/combine-transactions/partner/prepay` 还款支付 · Repayment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Security<out K extends Kind> extends Chain<K> {
  readonly echo: V3SecurityEcho<K> & K['door'];
}

export interface V3SecurityEcho<out K extends Kind> extends Chain<K> {
  /** `POST /v3/security/echo` 经营工具·支付即服务 · Business tools: smart guides */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/security/echo` 经营工具·支付即服务 · Business tools: smart guides */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Smartguide<out K extends Kind> extends Chain<K> {
  readonly guides: V3SmartguideGuides<K> & K['door'];
}

export interface V3SmartguideGuides<out K extends Kind> extends Chain<K> {
  readonly _guide_id_: V3SmartguideGuidesByGuideId<K> & K['door'];
  readonly '{guide_id}': V3SmartguideGuidesByGuideId<K> & K['door'];
  /** `GET /v3/smartguide/guides` 经营工具·支付即服务 · Business tools: smart guides */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/smartguide/guides` 经营工具·支付即服务 · Business tools: smart guides */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/smartguide/guides` 经营工具·支付即服务 · Business tools: smart guides */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/smartguide/guides` 经营工具·支付即服务 · Business tools: smart guides */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3SmartguideGuidesByGuideId<out K extends Kind> extends Chain<K> {
  readonly assign: V3SmartguideGuidesByGuideIdAssign<K> & K['door'];
  /** `PATCH /v3/smartguide/guides/{guide_id}` 经营工具·支付即服务 · Business tools: smart guides */
  patch<Data = unknown>(options: PathOptions<'guide_id'>): Result<K, Data>;
  /** `PATCH /v3/smartguide/guides/{guide_id}` 经营工具·支付即服务 · Business tools: smart guides */
  patchAsync<Data = unknown>(options: PathOptions<'guide_id'>): Promise<Answer<Data>>;
}

export interface V3SmartguideGuidesByGuideIdAssign<out K extends Kind> extends Chain<K> {
  /** `POST /v3/smartguide/guides/{guide_id}/assign` 经营工具·支付即服务 · Business tools: smart guides */
  post<Data = unknown>(options: PathOptions<'guide_id'>): Result<K, Data>;
  /** `POST /v3/smartguide/guides/{guide_id}/assign` 经营工具·支付即服务 · Business tools: smart guides */
  postAsync<Data = unknown>(options: PathOptions<'guide_id'>): Promise<Answer<Data>>;
}

export interface V3TaxiInvoice<out K extends Kind> extends Chain<K> {
  readonly attendance: V3TaxiInvoiceAttendance<K> & K['door'];
  readonly cards: V3TaxiInvoiceCards<K> & K['door'];
  readonly driver: V3TaxiInvoiceDriver<K> & K['door'];
  readonly drivers: V3TaxiInvoiceDrivers<K> & K['door'];
  readonly taxiCompanies: V3TaxiInvoiceTaxiCompanies<K> & K['door'];
  readonly 'taxi-companies': V3TaxiInvoiceTaxiCompanies<K> & K['door'];
  readonly taxiCompany: V3TaxiInvoiceTaxiCompany<K> & K['door'];
  readonly 'taxi-company': V3TaxiInvoiceTaxiCompany<K> & K['door'];
  readonly taxi: V3TaxiInvoiceTaxi<K> & K['door'];
  readonly taxies: V3TaxiInvoiceTaxies<K> & K['door'];
  readonly userTaxiOrder: V3TaxiInvoiceUserTaxiOrder<K> & K['door'];
  readonly 'user-taxi-order': V3TaxiInvoiceUserTaxiOrder<K> & K['door'];
  readonly userTaxiOrders: V3TaxiInvoiceUserTaxiOrders<K> & K['door'];
  readonly 'user-taxi-orders': V3TaxiInvoiceUserTaxiOrders<K> & K['door'];
}

export interface V3TaxiInvoiceAttendance<out K extends Kind> extends Chain<K> {
  readonly punch: V3TaxiInvoiceAttendancePunch<K> & K['door'];
}

export interface V3TaxiInvoiceAttendancePunch<out K extends Kind> extends Chain<K> {
  /** `POST /v3/taxi-invoice/attendance/punch` 出租车电子发票 · Taxi invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/taxi-invoice/attendance/punch` 出租车电子发票 · Taxi invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceCards<out K extends Kind> extends Chain<K> {
  readonly uploadFile: V3TaxiInvoiceCardsUploadFile<K> & K['door'];
  readonly 'upload-file': V3TaxiInvoiceCardsUploadFile<K> & K['door'];
  /** `POST /v3/taxi-invoice/cards` 出租车电子发票 · Taxi invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/taxi-invoice/cards` 出租车电子发票 · Taxi invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceCardsUploadFile<out K extends Kind> extends Chain<K> {
  /** `POST /v3/taxi-invoice/cards/upload-file` 出租车电子发票 · Taxi invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/taxi-invoice/cards/upload-file` 出租车电子发票 · Taxi invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceDriver<out K extends Kind> extends Chain<K> {
  readonly updateDriver: V3TaxiInvoiceDriverUpdateDriver<K> & K['door'];
  readonly 'update-driver': V3TaxiInvoiceDriverUpdateDriver<K> & K['door'];
}

export interface V3TaxiInvoiceDriverUpdateDriver<out K extends Kind> extends Chain<K> {
  /** `POST /v3/taxi-invoice/driver/update-driver` 出租车电子发票 · Taxi invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/taxi-invoice/driver/update-driver` 出租车电子发票 · Taxi invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceDrivers<out K extends Kind> extends Chain<K> {
  readonly _driver_license_: V3TaxiInvoiceDriversByDriverLicense<K> & K['door'];
  readonly '{driver_license}': V3TaxiInvoiceDriversByDriverLicense<K> & K['door'];
}

export interface V3TaxiInvoiceDriversByDriverLicense<out K extends Kind> extends Chain<K> {
  /** `GET /v3/taxi-invoice/drivers/{driver_license}` 出租车电子发票 · Taxi invoices */
  get<Data = unknown>(options: PathOptions<'driver_license'>): Result<K, Data>;
  /** `GET /v3/taxi-invoice/drivers/{driver_license}` 出租车电子发票 · Taxi invoices */
  getAsync<Data = unknown>(options: PathOptions<'driver_license'>): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceTaxiCompanies<out K extends Kind> extends Chain<K> {
  readonly _company_mchid_: V3TaxiInvoiceTaxiCompaniesByCompanyMchid<K> & K['door'];
  readonly '{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompanyMchid<K> & K['door'];
}

export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchid<out K extends Kind> extends Chain<K> {
  /** `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` 出租车电子发票 · Taxi invoices */
  get<Data = unknown>(options: PathOptions<'company_mchid'>): Result<K, Data>;
  /** `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` 出租车电子发票 · Taxi invoices */
  getAsync<Data = unknown>(options: PathOptions<'company_mchid'>): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceTaxiCompany<out K extends Kind> extends Chain<K> {
  readonly createTaxiCompany: V3TaxiInvoiceTaxiCompanyCreateTaxiCompany<K> & K['door'];
  readonly 'create-taxi-company': V3TaxiInvoiceTaxiCompanyCreateTaxiCompany<K> & K['door'];
}

export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompany<out K extends Kind> extends Chain<K> {
  /** `POST /v3/taxi-invoice/taxi-company/create-taxi-company` 出租车电子发票 · Taxi invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/taxi-invoice/taxi-company/create-taxi-company` 出租车电子发票 · Taxi invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceTaxi<out K extends Kind> extends Chain<K> {
  readonly updateTaxi: V3TaxiInvoiceTaxiUpdateTaxi<K> & K['door'];
  readonly 'update-taxi': V3TaxiInvoiceTaxiUpdateTaxi<K> & K['door'];
}

export interface V3TaxiInvoiceTaxiUpdateTaxi<out K extends Kind> extends Chain<K> {
  /** `POST /v3/taxi-invoice/taxi/update-taxi` 出租车电子发票 · Taxi invoices */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/taxi-invoice/taxi/update-taxi` 出租车电子发票 · Taxi invoices */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceTaxies<out K extends Kind> extends Chain<K> {
  readonly _plate_number_: V3TaxiInvoiceTaxiesByPlateNumber<K> & K['door'];
  readonly '{plate_number}': V3TaxiInvoiceTaxiesByPlateNumber<K> & K['door'];
}

export interface V3TaxiInvoiceTaxiesByPlateNumber<out K extends Kind> extends Chain<K> {
  /** `GET /v3/taxi-invoice/taxies/{plate_number}` 出租车电子发票 · Taxi invoices */
  get<Data = unknown>(options: PathOptions<'plate_number'>): Result<K, Data>;
  /** `GET /v3/taxi-invoice/taxies/{plate_number}` 出租车电子发票 · Taxi invoices */
  getAsync<Data = unknown>(options: PathOptions<'plate_number'>): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceUserTaxiOrder<out K extends Kind> extends Chain<K> {
  readonly findByToken: V3TaxiInvoiceUserTaxiOrderFindByToken<K> & K['door'];
  readonly 'find-by-token': V3TaxiInvoiceUserTaxiOrderFindByToken<K> & K['door'];
}

export interface V3TaxiInvoiceUserTaxiOrderFindByToken<out K extends Kind> extends Chain<K> {
  /** `GET /v3/taxi-invoice/user-taxi-order/find-by-token` 出租车电子发票 · Taxi invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/taxi-invoice/user-taxi-order/find-by-token` 出租车电子发票 · Taxi invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TaxiInvoiceUserTaxiOrders<out K extends Kind> extends Chain<K> {
  /** `GET /v3/taxi-invoice/user-taxi-orders` 出租车电子发票 · Taxi invoices */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/taxi-invoice/user-taxi-orders` 出租车电子发票 · Taxi invoices */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TransactionBlock<out K extends Kind> extends Chain<K> {
  readonly transactionBlockRecords: V3TransactionBlockTransactionBlockRecords<K> & K['door'];
  readonly 'transaction-block-records': V3TransactionBlockTransactionBlockRecords<K> & K['door'];
  readonly transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions<K> & K['door'];
  readonly 'transaction-block-submissions': V3TransactionBlockTransactionBlockSubmissions<K> & K['door'];
}

export interface V3TransactionBlockTransactionBlockRecords<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3TransactionBlockTransactionBlockRecordsSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3TransactionBlockTransactionBlockRecordsSubMchid<K> & K['door'];
  readonly _block_record_id_: V3TransactionBlockTransactionBlockRecordsByBlockRecordId<K> & K['door'];
  readonly '{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlockRecordId<K> & K['door'];
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid<K> & K['door'];
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` 商户管理记录 · Management records of merchants */
  get<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` 商户管理记录 · Management records of merchants */
  getAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/transaction-block/transaction-block-records/{block_record_id}` 商户管理记录 · Management records of merchants */
  get<Data = unknown>(options: PathOptions<'block_record_id'>): Result<K, Data>;
  /** `GET /v3/transaction-block/transaction-block-records/{block_record_id}` 商户管理记录 · Management records of merchants */
  getAsync<Data = unknown>(options: PathOptions<'block_record_id'>): Promise<Answer<Data>>;
}

export interface V3TransactionBlockTransactionBlockSubmissions<out K extends Kind> extends Chain<K> {
  readonly subMchid: V3TransactionBlockTransactionBlockSubmissionsSubMchid<K> & K['door'];
  readonly 'sub-mchid': V3TransactionBlockTransactionBlockSubmissionsSubMchid<K> & K['door'];
  readonly _block_submission_id_: V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId<K> &
    K['door'];
  readonly '{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId<K> &
    K['door'];
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchid<out K extends Kind> extends Chain<K> {
  readonly _sub_mchid_: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid<K> & K['door'];
  readonly '{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid<K> & K['door'];
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` 商户管理记录 · Management records of merchants */
  post<Data = unknown>(options: PathOptions<'sub_mchid'>): Result<K, Data>;
  /** `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` 商户管理记录 · Management records of merchants */
  postAsync<Data = unknown>(options: PathOptions<'sub_mchid'>): Promise<Answer<Data>>;
}

export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}` 商户管理记录 · Management records of merchants */
  get<Data = unknown>(options: PathOptions<'block_submission_id'>): Result<K, Data>;
  /** `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}` 商户管理记录 · Management records of merchants */
  getAsync<Data = unknown>(options: PathOptions<'block_submission_id'>): Promise<Answer<Data>>;
}

export interface V3TransferDetail<out K extends Kind> extends Chain<K> {
  readonly electronicReceipts: V3TransferDetailElectronicReceipts<K> & K['door'];
  readonly 'electronic-receipts': V3TransferDetailElectronicReceipts<K> & K['door'];
}

export interface V3TransferDetailElectronicReceipts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/transfer-detail/electronic-receipts` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/transfer-detail/electronic-receipts` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/transfer-detail/electronic-receipts` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/transfer-detail/electronic-receipts` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Transfer<out K extends Kind> extends Chain<K> {
  readonly batches: V3TransferBatches<K> & K['door'];
  readonly billReceipt: V3TransferBillReceipt<K> & K['door'];
  readonly 'bill-receipt': V3TransferBillReceipt<K> & K['door'];
}

export interface V3TransferBatches<out K extends Kind> extends Chain<K> {
  readonly batchId: V3TransferBatchesBatchId<K> & K['door'];
  readonly 'batch-id': V3TransferBatchesBatchId<K> & K['door'];
  readonly outBatchNo: V3TransferBatchesOutBatchNo<K> & K['door'];
  readonly 'out-batch-no': V3TransferBatchesOutBatchNo<K> & K['door'];
  /** `POST /v3/transfer/batches` 资金应用·转账 · Funds: transfers */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/transfer/batches` 资金应用·转账 · Funds: transfers */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TransferBatchesBatchId<out K extends Kind> extends Chain<K> {
  readonly _batch_id_: V3TransferBatchesBatchIdByBatchId<K> & K['door'];
  readonly '{batch_id}': V3TransferBatchesBatchIdByBatchId<K> & K['door'];
}

export interface V3TransferBatchesBatchIdByBatchId<out K extends Kind> extends Chain<K> {
  readonly details: V3TransferBatchesBatchIdByBatchIdDetails<K> & K['door'];
  /** `GET /v3/transfer/batches/batch-id/{batch_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'batch_id'>): Result<K, Data>;
  /** `GET /v3/transfer/batches/batch-id/{batch_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'batch_id'>): Promise<Answer<Data>>;
}

export interface V3TransferBatchesBatchIdByBatchIdDetails<out K extends Kind> extends Chain<K> {
  readonly detailId: V3TransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
  readonly 'detail-id': V3TransferBatchesBatchIdByBatchIdDetailsDetailId<K> & K['door'];
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailId<out K extends Kind> extends Chain<K> {
  readonly _detail_id_: V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> & K['door'];
  readonly '{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<K> & K['door'];
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Result<K, Data>;
  /** `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'batch_id' | 'detail_id'>): Promise<Answer<Data>>;
}

export interface V3TransferBatchesOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3TransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo<K> & K['door'];
}

export interface V3TransferBatchesOutBatchNoByOutBatchNo<out K extends Kind> extends Chain<K> {
  readonly details: V3TransferBatchesOutBatchNoByOutBatchNoDetails<K> & K['door'];
  /** `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetails<out K extends Kind> extends Chain<K> {
  readonly outDetailNo: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> & K['door'];
  readonly 'out-detail-no': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<K> & K['door'];
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  readonly _out_detail_no_: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
  readonly '{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<K> &
    K['door'];
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  get<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Result<K, Data>;
  /** `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` 资金应用·转账 · Funds: transfers */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no' | 'out_detail_no'>): Promise<Answer<Data>>;
}

export interface V3TransferBillReceipt<out K extends Kind> extends Chain<K> {
  readonly _out_batch_no_: V3TransferBillReceiptByOutBatchNo<K> & K['door'];
  readonly '{out_batch_no}': V3TransferBillReceiptByOutBatchNo<K> & K['door'];
  /** `POST /v3/transfer/bill-receipt` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/transfer/bill-receipt` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TransferBillReceiptByOutBatchNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/transfer/bill-receipt/{out_batch_no}` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  get<Data = unknown>(options: PathOptions<'out_batch_no'>): Result<K, Data>;
  /** `GET /v3/transfer/bill-receipt/{out_batch_no}` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card */
  getAsync<Data = unknown>(options: PathOptions<'out_batch_no'>): Promise<Answer<Data>>;
}

export interface V3Transferdownload<out K extends Kind> extends Chain<K> {
  readonly elecvoucherfile: V3TransferdownloadElecvoucherfile<K> & K['door'];
  readonly signfile: V3TransferdownloadSignfile<K> & K['door'];
}

export interface V3TransferdownloadElecvoucherfile<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/transferdownload/elecvoucherfile` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `GET /v3/transferdownload/elecvoucherfile` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3TransferdownloadSignfile<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/transferdownload/signfile` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /**
   * `GET /v3/transferdownload/signfile` 资金应用·转账、运营工具·用工卡 · Funds: transfers; operations: payroll card
   *
   * 应答不带签名。
   * The answer carries no signature.
   */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Vehicle<out K extends Kind> extends Chain<K> {
  readonly etc: V3VehicleEtc<K> & K['door'];
  readonly parking: V3VehicleParking<K> & K['door'];
  readonly transactions: V3VehicleTransactions<K> & K['door'];
}

export interface V3VehicleEtc<out K extends Kind> extends Chain<K> {
  readonly contracts: V3VehicleEtcContracts<K> & K['door'];
  readonly preopen: V3VehicleEtcPreopen<K> & K['door'];
  readonly transactions: V3VehicleEtcTransactions<K> & K['door'];
  readonly users: V3VehicleEtcUsers<K> & K['door'];
}

export interface V3VehicleEtcContracts<out K extends Kind> extends Chain<K> {
  readonly _contract_id_: V3VehicleEtcContractsByContractId<K> & K['door'];
  readonly '{contract_id}': V3VehicleEtcContractsByContractId<K> & K['door'];
}

export interface V3VehicleEtcContractsByContractId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/vehicle/etc/contracts/{contract_id}` ETC授权扣费 · ETC deduction */
  get<Data = unknown>(options: PathOptions<'contract_id'>): Result<K, Data>;
  /** `GET /v3/vehicle/etc/contracts/{contract_id}` ETC授权扣费 · ETC deduction */
  getAsync<Data = unknown>(options: PathOptions<'contract_id'>): Promise<Answer<Data>>;
}

export interface V3VehicleEtcPreopen<out K extends Kind> extends Chain<K> {
  /** `POST /v3/vehicle/etc/preopen` ETC授权扣费 · ETC deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/vehicle/etc/preopen` ETC授权扣费 · ETC deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3VehicleEtcTransactions<out K extends Kind> extends Chain<K> {
  readonly highway: V3VehicleEtcTransactionsHighway<K> & K['door'];
  readonly id: V3VehicleEtcTransactionsId<K> & K['door'];
  readonly outTradeNo: V3VehicleEtcTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3VehicleEtcTransactionsOutTradeNo<K> & K['door'];
}

export interface V3VehicleEtcTransactionsHighway<out K extends Kind> extends Chain<K> {
  /** `POST /v3/vehicle/etc/transactions/highway` ETC授权扣费 · ETC deduction */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/vehicle/etc/transactions/highway` ETC授权扣费 · ETC deduction */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3VehicleEtcTransactionsId<out K extends Kind> extends Chain<K> {
  readonly _transaction_id_: V3VehicleEtcTransactionsIdByTransactionId<K> & K['door'];
  readonly '{transaction_id}': V3VehicleEtcTransactionsIdByTransactionId<K> & K['door'];
}

export interface V3VehicleEtcTransactionsIdByTransactionId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/vehicle/etc/transactions/id/{transaction_id}` ETC授权扣费 · ETC deduction */
  get<Data = unknown>(options: PathOptions<'transaction_id'>): Result<K, Data>;
  /** `GET /v3/vehicle/etc/transactions/id/{transaction_id}` ETC授权扣费 · ETC deduction */
  getAsync<Data = unknown>(options: PathOptions<'transaction_id'>): Promise<Answer<Data>>;
}

export interface V3VehicleEtcTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3VehicleEtcTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` ETC授权扣费 · ETC deduction */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` ETC授权扣费 · ETC deduction */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3VehicleEtcUsers<out K extends Kind> extends Chain<K> {
  readonly _openid_: V3VehicleEtcUsersByOpenid<K> & K['door'];
  readonly '{openid}': V3VehicleEtcUsersByOpenid<K> & K['door'];
}

export interface V3VehicleEtcUsersByOpenid<out K extends Kind> extends Chain<K> {
  readonly contracts: V3VehicleEtcUsersByOpenidContracts<K> & K['door'];
}

export interface V3VehicleEtcUsersByOpenidContracts<out K extends Kind> extends Chain<K> {
  /** `GET /v3/vehicle/etc/users/{openid}/contracts` ETC授权扣费 · ETC deduction */
  get<Data = unknown>(options: PathOptions<'openid'>): Result<K, Data>;
  /** `GET /v3/vehicle/etc/users/{openid}/contracts` ETC授权扣费 · ETC deduction */
  getAsync<Data = unknown>(options: PathOptions<'openid'>): Promise<Answer<Data>>;
}

export interface V3VehicleParking<out K extends Kind> extends Chain<K> {
  readonly parkings: V3VehicleParkingParkings<K> & K['door'];
  readonly services: V3VehicleParkingServices<K> & K['door'];
}

export interface V3VehicleParkingParkings<out K extends Kind> extends Chain<K> {
  /** `POST /v3/vehicle/parking/parkings` 支付分·停车服务 · PayScore: parking */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/vehicle/parking/parkings` 支付分·停车服务 · PayScore: parking */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3VehicleParkingServices<out K extends Kind> extends Chain<K> {
  readonly find: V3VehicleParkingServicesFind<K> & K['door'];
}

export interface V3VehicleParkingServicesFind<out K extends Kind> extends Chain<K> {
  /** `GET /v3/vehicle/parking/services/find` 支付分·停车服务 · PayScore: parking */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/vehicle/parking/services/find` 支付分·停车服务 · PayScore: parking */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3VehicleTransactions<out K extends Kind> extends Chain<K> {
  readonly outTradeNo: V3VehicleTransactionsOutTradeNo<K> & K['door'];
  readonly 'out-trade-no': V3VehicleTransactionsOutTradeNo<K> & K['door'];
  readonly parking: V3VehicleTransactionsParking<K> & K['door'];
}

export interface V3VehicleTransactionsOutTradeNo<out K extends Kind> extends Chain<K> {
  readonly _out_trade_no_: V3VehicleTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
  readonly '{out_trade_no}': V3VehicleTransactionsOutTradeNoByOutTradeNo<K> & K['door'];
}

export interface V3VehicleTransactionsOutTradeNoByOutTradeNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` 支付分·停车服务 · PayScore: parking */
  get<Data = unknown>(options: PathOptions<'out_trade_no'>): Result<K, Data>;
  /** `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` 支付分·停车服务 · PayScore: parking */
  getAsync<Data = unknown>(options: PathOptions<'out_trade_no'>): Promise<Answer<Data>>;
}

export interface V3VehicleTransactionsParking<out K extends Kind> extends Chain<K> {
  /** `POST /v3/vehicle/transactions/parking` 支付分·停车服务 · PayScore: parking */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/vehicle/transactions/parking` 支付分·停车服务 · PayScore: parking */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Webhooks<out K extends Kind> extends Chain<K> {
  /** `POST /v3/webhooks` 通用接口 · Common */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/webhooks` 通用接口 · Common */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3Webizpay<out K extends Kind> extends Chain<K> {
  readonly availMchRanges: V3WebizpayAvailMchRanges<K> & K['door'];
  readonly 'avail-mch-ranges': V3WebizpayAvailMchRanges<K> & K['door'];
  readonly bill: V3WebizpayBill<K> & K['door'];
  readonly employees: V3WebizpayEmployees<K> & K['door'];
  readonly stores: V3WebizpayStores<K> & K['door'];
  readonly users: V3WebizpayUsers<K> & K['door'];
}

export interface V3WebizpayAvailMchRanges<out K extends Kind> extends Chain<K> {
  readonly _range_id_: V3WebizpayAvailMchRangesByRangeId<K> & K['door'];
  readonly '{range_id}': V3WebizpayAvailMchRangesByRangeId<K> & K['door'];
  /** `GET /v3/webizpay/avail-mch-ranges` 企业支付 · Corporate payment */
  get<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `GET /v3/webizpay/avail-mch-ranges` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
  /** `POST /v3/webizpay/avail-mch-ranges` 企业支付 · Corporate payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/webizpay/avail-mch-ranges` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3WebizpayAvailMchRangesByRangeId<out K extends Kind> extends Chain<K> {
  readonly merchantIdentifiers: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers<K> & K['door'];
  readonly 'merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers<K> & K['door'];
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers<out K extends Kind> extends Chain<K> {
  readonly _merchant_identifier_: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier<K> &
    K['door'];
  readonly '{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier<K> &
    K['door'];
  /** `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` 企业支付 · Corporate payment */
  get<Data = unknown>(options: PathOptions<'range_id'>): Result<K, Data>;
  /** `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options: PathOptions<'range_id'>): Promise<Answer<Data>>;
  /** `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` 企业支付 · Corporate payment */
  post<Data = unknown>(options: PathOptions<'range_id'>): Result<K, Data>;
  /** `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options: PathOptions<'range_id'>): Promise<Answer<Data>>;
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier<
  out K extends Kind,
> extends Chain<K> {
  /** `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` 企业支付 · Corporate payment */
  delete<Data = unknown>(options: PathOptions<'range_id' | 'merchant_identifier'>): Result<K, Data>;
  /** `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` 企业支付 · Corporate payment */
  deleteAsync<Data = unknown>(
    options: PathOptions<'range_id' | 'merchant_identifier'>,
  ): Promise<Answer<Data>>;
}

export interface V3WebizpayBill<out K extends Kind> extends Chain<K> {
  readonly proof: V3WebizpayBillProof<K> & K['door'];
  readonly tradeBill: V3WebizpayBillTradeBill<K> & K['door'];
  readonly 'trade-bill': V3WebizpayBillTradeBill<K> & K['door'];
}

export interface V3WebizpayBillProof<out K extends Kind> extends Chain<K> {
  /** `POST /v3/webizpay/bill/proof` 企业支付 · Corporate payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/webizpay/bill/proof` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3WebizpayBillTradeBill<out K extends Kind> extends Chain<K> {
  /** `POST /v3/webizpay/bill/trade-bill` 企业支付 · Corporate payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/webizpay/bill/trade-bill` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3WebizpayEmployees<out K extends Kind> extends Chain<K> {
  readonly _employee_id_: V3WebizpayEmployeesByEmployeeId<K> & K['door'];
  readonly '{employee_id}': V3WebizpayEmployeesByEmployeeId<K> & K['door'];
}

export interface V3WebizpayEmployeesByEmployeeId<out K extends Kind> extends Chain<K> {
  readonly outQuotaCards: V3WebizpayEmployeesByEmployeeIdOutQuotaCards<K> & K['door'];
  readonly 'out-quota-cards': V3WebizpayEmployeesByEmployeeIdOutQuotaCards<K> & K['door'];
  readonly quotaCards: V3WebizpayEmployeesByEmployeeIdQuotaCards<K> & K['door'];
  readonly 'quota-cards': V3WebizpayEmployeesByEmployeeIdQuotaCards<K> & K['door'];
  readonly revoke: V3WebizpayEmployeesByEmployeeIdRevoke<K> & K['door'];
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCards<out K extends Kind> extends Chain<K> {
  readonly _out_card_no_: V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo<K> & K['door'];
  readonly '{out_card_no}': V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo<K> & K['door'];
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` 企业支付 · Corporate payment */
  get<Data = unknown>(options: PathOptions<'employee_id' | 'out_card_no'>): Result<K, Data>;
  /** `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options: PathOptions<'employee_id' | 'out_card_no'>): Promise<Answer<Data>>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCards<out K extends Kind> extends Chain<K> {
  readonly _card_no_: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo<K> & K['door'];
  readonly '{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo<K> & K['door'];
  /** `POST /v3/webizpay/employees/{employee_id}/quota-cards` 企业支付 · Corporate payment */
  post<Data = unknown>(options: PathOptions<'employee_id'>): Result<K, Data>;
  /** `POST /v3/webizpay/employees/{employee_id}/quota-cards` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options: PathOptions<'employee_id'>): Promise<Answer<Data>>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo<out K extends Kind> extends Chain<K> {
  readonly cancel: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel<K> & K['door'];
  readonly paymentUrl: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl<K> & K['door'];
  readonly 'payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl<K> & K['door'];
  /** `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` 企业支付 · Corporate payment */
  get<Data = unknown>(options: PathOptions<'employee_id' | 'card_no'>): Result<K, Data>;
  /** `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options: PathOptions<'employee_id' | 'card_no'>): Promise<Answer<Data>>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` 企业支付 · Corporate payment */
  post<Data = unknown>(options: PathOptions<'employee_id' | 'card_no'>): Result<K, Data>;
  /** `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options: PathOptions<'employee_id' | 'card_no'>): Promise<Answer<Data>>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` 企业支付 · Corporate payment */
  get<Data = unknown>(options: PathOptions<'employee_id' | 'card_no'>): Result<K, Data>;
  /** `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options: PathOptions<'employee_id' | 'card_no'>): Promise<Answer<Data>>;
}

export interface V3WebizpayEmployeesByEmployeeIdRevoke<out K extends Kind> extends Chain<K> {
  /** `POST /v3/webizpay/employees/{employee_id}/revoke` 企业支付 · Corporate payment */
  post<Data = unknown>(options: PathOptions<'employee_id'>): Result<K, Data>;
  /** `POST /v3/webizpay/employees/{employee_id}/revoke` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options: PathOptions<'employee_id'>): Promise<Answer<Data>>;
}

export interface V3WebizpayStores<out K extends Kind> extends Chain<K> {
  readonly entityMatches: V3WebizpayStoresEntityMatches<K> & K['door'];
  readonly 'entity-matches': V3WebizpayStoresEntityMatches<K> & K['door'];
}

export interface V3WebizpayStoresEntityMatches<out K extends Kind> extends Chain<K> {
  readonly _batch_id_: V3WebizpayStoresEntityMatchesByBatchId<K> & K['door'];
  readonly '{batch_id}': V3WebizpayStoresEntityMatchesByBatchId<K> & K['door'];
  /** `POST /v3/webizpay/stores/entity-matches` 企业支付 · Corporate payment */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/webizpay/stores/entity-matches` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3WebizpayStoresEntityMatchesByBatchId<out K extends Kind> extends Chain<K> {
  /** `GET /v3/webizpay/stores/entity-matches/{batch_id}` 企业支付 · Corporate payment */
  get<Data = unknown>(options: PathOptions<'batch_id'>): Result<K, Data>;
  /** `GET /v3/webizpay/stores/entity-matches/{batch_id}` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options: PathOptions<'batch_id'>): Promise<Answer<Data>>;
}

export interface V3WebizpayUsers<out K extends Kind> extends Chain<K> {
  readonly _user_id_: V3WebizpayUsersByUserId<K> & K['door'];
  readonly '{user_id}': V3WebizpayUsersByUserId<K> & K['door'];
}

export interface V3WebizpayUsersByUserId<out K extends Kind> extends Chain<K> {
  readonly authorizationState: V3WebizpayUsersByUserIdAuthorizationState<K> & K['door'];
  readonly 'authorization-state': V3WebizpayUsersByUserIdAuthorizationState<K> & K['door'];
  readonly authorizationUrl: V3WebizpayUsersByUserIdAuthorizationUrl<K> & K['door'];
  readonly 'authorization-url': V3WebizpayUsersByUserIdAuthorizationUrl<K> & K['door'];
}

export interface V3WebizpayUsersByUserIdAuthorizationState<out K extends Kind> extends Chain<K> {
  /** `GET /v3/webizpay/users/{user_id}/authorization-state` 企业支付 · Corporate payment */
  get<Data = unknown>(options: PathOptions<'user_id'>): Result<K, Data>;
  /** `GET /v3/webizpay/users/{user_id}/authorization-state` 企业支付 · Corporate payment */
  getAsync<Data = unknown>(options: PathOptions<'user_id'>): Promise<Answer<Data>>;
}

export interface V3WebizpayUsersByUserIdAuthorizationUrl<out K extends Kind> extends Chain<K> {
  /** `POST /v3/webizpay/users/{user_id}/authorization-url` 企业支付 · Corporate payment */
  post<Data = unknown>(options: PathOptions<'user_id'>): Result<K, Data>;
  /** `POST /v3/webizpay/users/{user_id}/authorization-url` 企业支付 · Corporate payment */
  postAsync<Data = unknown>(options: PathOptions<'user_id'>): Promise<Answer<Data>>;
}
