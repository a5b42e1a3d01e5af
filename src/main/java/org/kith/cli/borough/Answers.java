package org.kith.cli.borough;

import java.util.List;
import java.util.SplittableRandom;
import org.kith.kernel.Unsaid;

/**
 * What people answer when equality monitoring asks them. How many are not asked, leave a question
 * or would rather not say are guesses.
 */
final class Answers {
  private static final double ASKED = 0.82;
  private static final double LEFT = 0.05;
  private static final double RATHER_NOT = 0.06;

  private final SplittableRandom chance;

  Answers(SplittableRandom chance) {
    this.chance = chance;
  }

  boolean isAsked(Resident resident) {
    boolean drawn = chance.nextDouble() < ASKED;
    return drawn || resident.tells();
  }

  /** Ethnicity, religion, condition, reduction, sex, main language, English. */
  List<String> of(Resident resident) {
    boolean tells = resident.tells();
    String religion = resident.religion().isEmpty() ? left() : resident.religion();
    String condition = said(resident.disabled() ? "yes" : "no", tells);
    String language =
        resident.english().equals("main") ? "en" : language(resident.home().religion());
    return List.of(
        said(resident.home().ethnicity().id(), tells),
        said(religion, tells),
        condition,
        condition.equals("yes")
            ? said(chance.nextInt(3) == 0 ? "a_lot" : "a_little", tells)
            : left(),
        said(resident.sex(), tells),
        said(language, tells),
        said(resident.english(), tells));
  }

  private static String left() {
    return Unsaid.NOT_ASKED.id();
  }

  private String said(String answer, boolean tells) {
    double drawn = chance.nextDouble();
    if (tells || drawn >= LEFT + RATHER_NOT) {
      return answer;
    }
    return drawn < LEFT ? Unsaid.NOT_ANSWERED.id() : Unsaid.PREFER_NOT_TO_SAY.id();
  }

  private String language(String religion) {
    return switch (religion) {
      case "muslim" -> chance.nextInt(3) == 0 ? "bn" : "ur";
      case "sikh" -> "pa";
      case "hindu" -> "gu";
      default -> chance.nextInt(3) == 0 ? "ro" : "pl";
    };
  }
}
