// The banner's events, typed.

/** Said of every event: which message. */
export interface BannerEventDetail {
  /** The message's id. */
  readonly message: string;
  readonly revision: number;
  /** The locale spoken. */
  readonly lang: string;
}

/** Detail of `banner-action`. */
export interface BannerActionDetail extends BannerEventDetail {
  /** Where the link leads. */
  readonly href: string;
}

/** Events by name; all bubble and cross shadow roots. */
export interface SolidarityBannerEventMap {
  /** The banner has become visible. */
  'banner-show': CustomEvent<BannerEventDetail>;
  /** The banner is about to be closed by the reader or by `dismiss()`. Cancelable: it then stays. */
  'banner-dismiss': CustomEvent<BannerEventDetail>;
  /** The link was followed. Cancelable: the link then leads nowhere. */
  'banner-action': CustomEvent<BannerActionDetail>;
}
