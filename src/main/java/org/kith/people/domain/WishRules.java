package org.kith.people.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kith.kernel.Refusal;
import org.kith.people.Purpose;
import org.kith.people.Wish;

/** What can be decided about what, and by whom. */
final class WishRules {
  private static final Set<Wish.Says> ABOUT_CONSENT =
      Set.of(Wish.Says.GIVEN, Wish.Says.REFUSED, Wish.Says.WITHDRAWN);
  private static final Set<String> OF_THE_YOUNG = Set.of(Wish.ATTEND, Wish.DATA_RIGHTS);

  private WishRules() {}

  static void check(Wish wish, Optional<Purpose> purpose, boolean mayBeUnder18, LocalDate today) {
    if (wish.on().isAfter(today)) {
      throw new WishRefused("What was decided cannot be dated in the future.");
    }
    if (wish.until() != null
        && (wish.says() != Wish.Says.GIVEN || wish.until().isBefore(wish.on()))) {
      throw new WishRefused("Only what was given ends on a day, and not before it was given.");
    }
    if (wish.by() != Wish.By.SELF && wish.giver().isBlank()) {
      throw new WishRefused("Say who decided for them: their name and relationship.");
    }
    if (OF_THE_YOUNG.contains(wish.matter())) {
      if (!ABOUT_CONSENT.contains(wish.says())) {
        throw new WishRefused("This can be given, refused or withdrawn; nobody objects to it.");
      }
    } else {
      checkPurpose(wish, purpose.orElseThrow(() -> new WishRefused("There is no such purpose.")));
    }
    if (mayBeUnder18
        && wish.says() == Wish.Says.GIVEN
        && wish.by() == Wish.By.SELF
        && wish.competence().isBlank()) {
      throw new WishRefused(
          "This person may be under 18: note why they understand what they decide, or who decided"
              + " for them.");
    }
  }

  private static void checkPurpose(Wish wish, Purpose purpose) {
    if (purpose.needsConsent() && !ABOUT_CONSENT.contains(wish.says())) {
      throw new WishRefused("This rests on consent, which is given, refused or withdrawn.");
    }
    if (!purpose.needsConsent() && ABOUT_CONSENT.contains(wish.says())) {
      throw new WishRefused(
          "This does not rest on consent, so nobody is asked for it; an objection can be noted.");
    }
  }

  /** What was decided cannot be noted so. */
  static final class WishRefused extends Refusal {
    WishRefused(String sentence) {
      super(sentence);
    }
  }
}
