package org.kith.ui.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps drafts; the module that knows accounts implements it. A draft belongs to who began it; one
 * that a visitor began, to whoever has its token, which is its address and nowhere else.
 */
public interface Drafts {
  /** A new draft of a journey; gives its token. */
  String begin(String journey, Duration keep);

  /** None where there never was one, it was kept long enough, or it is somebody else's. */
  Optional<Draft> find(String journey, String token);

  /**
   * Keeps the answers to a question.
   *
   * @return false where the draft is not there, or was sent
   */
  boolean keep(String journey, String token, String slug, Map<String, List<String>> answers);

  /**
   * Sends a draft: does the work once, in one transaction with forgetting the answers. A draft that
   * was sent leads to where it led.
   *
   * @param work tells the path to go on to
   * @return none where the draft is not there
   */
  Optional<String> send(String journey, String token, Function<Draft, String> work);

  /** The signed-in person's drafts that are not sent yet, newest first. */
  List<Open> open();

  /**
   * A draft that waits to be gone on with.
   *
   * @param journey the path where it begins; the draft's address is that, a slash and the token
   */
  record Open(String journey, String token, Instant changed) {}
}
