package org.kith.funding;

/** How far an entry of the trail counts. */
public enum Standing {
  /** Somebody entered it, and nobody has approved it yet: shown, but moves nothing. */
  ENTERED,
  /** It counts: approved, or of a kind that needs no approval. */
  COUNTS,
  /** Somebody looked at it and said no: shown, and moves nothing. */
  DECLINED
}
