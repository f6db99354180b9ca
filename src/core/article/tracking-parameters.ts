/**
 * Query parameters that only say where a reader came from. A page is the same page without them. Collected by hand
 * from the public documentation of the services named.
 */
export const trackingParameters: ReadonlySet<string> = new Set([
  // Google: analytics, ads, AMP
  '_ga', '_gl', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid', 'amp_js_v', 'usqp', 'ved', 'ei',
  // Meta, X, TikTok, LinkedIn, Pinterest, Snapchat, Reddit
  'fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'fb_ref', 'igshid', 'igsh', 'twclid', 'ttclid',
  'li_fat_id', 'trk', 'epik', 'sccid', 'rdt_cid',
  // Microsoft, Yandex, Baidu, Weibo, WeChat
  'msclkid', 'cvid', 'ocid', 'yclid', 'ysclid', '_openstat', 'bd_vid', 'wxshare_count', 'scene_src', 'weibo_id',
  'share_token', 'spm', 'spm_id_from', 'scm', 'vd_source', 'share_source', 'share_medium', 'share_plat',
  // Mail and marketing suites
  'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'vero_id',
  'vero_conv', 'oly_anon_id', 'oly_enc_id', 'sc_campaign', 'sc_channel', 'sc_content', 'sc_medium', 'sc_outcome',
  'sc_geo', 'sc_country', 'wickedid', 'elqtrack', 's_cid', 'ncid', 'cmpid', 'sr_share', 'ref_src', 'ref_url',
])

/** Whole families of such parameters, by their beginning. */
export const trackingPrefixes: readonly string[] = ['utm_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'hsa_', 'at_custom', 'wt_mc']
