package org.kith.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * What somebody taps and types on a phone, and how long that takes by the keystroke-level model (S.
 * K. Card, T. P. Moran, A. Newell: The keystroke-level model for user performance time with
 * interactive systems, Communications of the ACM 23 (1980), 396–410): 1.35 s to think before each
 * thing that is done, 1.10 s to point, 0.28 s for a key of an average typist. A tap and a swipe
 * count as pointing; hands stay on the phone.
 */
final class Keystrokes {
  private static final double THINKING = 1.35;
  private static final double POINTING = 1.10;
  private static final double KEY = 0.28;

  /** What is left of a phone's height above its keyboard, in CSS pixels. */
  private static final double SEEN = 500;

  private final Page page;
  private int thoughts;
  private int taps;
  private int swipes;
  private int keys;
  private double seenTo = SEEN;

  Keystrokes(Page page) {
    this.page = page;
  }

  /** Taps something and comes to another page. */
  void open(Locator target) {
    choose(target);
    page.waitForLoadState();
    seenTo = SEEN;
  }

  /** Taps something. */
  void choose(Locator target) {
    reach(target);
    target.click();
  }

  /** Taps a box and types into it. */
  void type(String box, String words) {
    Locator target = page.locator(box);
    reach(target);
    target.fill(words);
    keys += words.codePointCount(0, words.length());
  }

  private void reach(Locator target) {
    thoughts++;
    Object bottom =
        target.evaluate("element => element.getBoundingClientRect().bottom + window.scrollY");
    for (; bottom instanceof Number far && far.doubleValue() > seenTo; seenTo += SEEN) {
      swipes++;
    }
    taps++;
  }

  double seconds() {
    return thoughts * THINKING + (taps + swipes) * POINTING + keys * KEY;
  }

  @Override
  public String toString() {
    return "%d taps, %d swipes, %d keys, %d thoughts: %.0f s"
        .formatted(taps, swipes, keys, thoughts, seconds());
  }
}
