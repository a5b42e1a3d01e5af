package org.kith.kernel;

/**
 * A request that the programme's rules refuse, in one plain sentence. Subclasses are named after
 * what is wrong ({@code RoundClosed}); faces show the sentence, never a stack trace.
 */
public abstract class Refusal extends RuntimeException {
  private final String key;

  protected Refusal(String sentence) {
    this(sentence, "");
  }

  /**
   * One that residents may meet, who read it in their own language.
   *
   * @param key of the same sentence in the message bundles
   */
  protected Refusal(String sentence, String key) {
    super(sentence, null, false, false);
    this.key = key;
  }

  /** What is wrong and, where possible, what to do about it: one sentence for the person. */
  public final String sentence() {
    return String.valueOf(getMessage());
  }

  /** Key of the sentence in the message bundles; empty: it is in English alone. */
  public final String key() {
    return key;
  }
}
