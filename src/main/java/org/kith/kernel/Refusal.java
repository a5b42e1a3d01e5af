package org.kith.kernel;

/**
 * A request that the programme's rules refuse, in one plain sentence. Subclasses are named after
 * what is wrong ({@code RoundClosed}); faces show the sentence, never a stack trace.
 */
public abstract class Refusal extends RuntimeException {
  protected Refusal(String sentence) {
    super(sentence, null, false, false);
  }

  /** What is wrong and, where possible, what to do about it: one sentence for the person. */
  public final String sentence() {
    return String.valueOf(getMessage());
  }
}
