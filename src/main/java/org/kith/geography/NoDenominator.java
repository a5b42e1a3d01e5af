package org.kith.geography;

/** No denominator is available, which is shown as such. */
public record NoDenominator(Characteristic by, Place place, Reason because) implements Denominator {
  /** Why there is none. */
  public enum Reason {
    /** No census table of this characteristic was loaded. */
    NOT_LOADED("no census table of this was loaded"),
    /** The table counts places that cannot be put together to this one. */
    NOT_SO_FINE("the census table counts larger places only"),
    /** Some part of the place is not in the table. */
    INCOMPLETE("the census table leaves part of this place out"),
    /** The area has no such place. */
    NO_SUCH_PLACE("the area has no such place");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** In plain words, without a full stop. */
    public String sentence() {
      return sentence;
    }
  }
}
