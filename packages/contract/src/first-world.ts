/**
 * The names in the world that a fresh gateway founds. The fields take their examples from here, so that a request which
 * is put together from them is right at that gateway as it stands.
 */
export const firstWorld = {
  /** It may confirm by plan, and both merchants may use it. */
  serviceId: '2002000000000558128851361561536',
  partner: { mchid: '1900000100', appid: 'wxd678efh567hg6787' },
  /** The partner's. */
  subMerchant: { mchid: '1900000109', appid: 'wxd678efh567hg6999' },
  direct: { mchid: '1900000200', appid: 'wxd678efh567hg7000' },
  /** Of the partner for its sub-merchant. Its one detail has the prices of the whole. */
  plan: {
    id: '01000033210000324638000000376258',
    name: '瑜伽体验课1节',
    detailName: '第一节课',
    listPriceFen: 15_000,
    discount: '立减10元',
    priceFen: 14_000,
  },
  /** The user, who has one `openid` under all three apps. */
  user: { id: 'user-1', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
} as const;
