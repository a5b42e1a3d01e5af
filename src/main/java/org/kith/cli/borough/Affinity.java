package org.kith.cli.borough;

import java.util.List;
import java.util.Locale;
import org.kith.kernel.EthnicGroup;
import org.kith.kernel.Ethnicity;

/**
 * A guess of how ethnic group and religion go together, on which only what the census publishes of
 * each is then laid; see {@link Homes}.
 */
final class Affinity {
  static final List<String> RELIGIONS =
      List.of(
          "no_religion",
          "christian",
          "buddhist",
          "hindu",
          "jewish",
          "muslim",
          "sikh",
          "other_religion",
          "not_answered");

  private static final double RARE = 0.003;
  private static final double SOME = 0.06;
  private static final double MANY = 0.4;
  private static final double MOST = 0.85;

  private Affinity() {}

  /** The code of a religion's label in the census. */
  static String religion(String label) {
    return label.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  static double of(Homes.Home home) {
    return home.religion().equals("not_answered") ? SOME : of(home.ethnicity(), home.religion());
  }

  private static double of(Ethnicity ethnicity, String religion) {
    return switch (religion) {
      case "muslim" -> muslim(ethnicity);
      case "sikh" -> ethnicity == Ethnicity.ASIAN_INDIAN ? 2 * MANY : sikhElsewhere(ethnicity);
      case "hindu" ->
          ethnicity == Ethnicity.ASIAN_INDIAN
              ? MANY
              : ethnicity == Ethnicity.ASIAN_OTHER ? SOME : RARE / 10;
      case "christian" -> christian(ethnicity);
      case "no_religion" -> none(ethnicity);
      default -> ethnicity == Ethnicity.ASIAN_CHINESE ? SOME : RARE;
    };
  }

  private static double muslim(Ethnicity ethnicity) {
    return switch (ethnicity) {
      case ASIAN_PAKISTANI, ASIAN_BANGLADESHI, OTHER_ARAB -> MOST;
      case BLACK_AFRICAN, ASIAN_OTHER, OTHER_ANY, MIXED_WHITE_AND_ASIAN -> MANY / 2;
      case ASIAN_INDIAN -> SOME;
      default -> RARE;
    };
  }

  private static double sikhElsewhere(Ethnicity ethnicity) {
    return ethnicity == Ethnicity.OTHER_ANY || ethnicity == Ethnicity.ASIAN_OTHER
        ? MANY / 2
        : RARE / 10;
  }

  private static double christian(Ethnicity ethnicity) {
    return switch (ethnicity.group()) {
      case BLACK -> MOST;
      case WHITE -> ethnicity == Ethnicity.WHITE_BRITISH ? MANY + SOME : MOST;
      case MIXED -> MANY;
      case ASIAN -> ethnicity == Ethnicity.ASIAN_INDIAN ? SOME : RARE;
      case OTHER -> SOME;
    };
  }

  private static double none(Ethnicity ethnicity) {
    boolean rarely = ethnicity.group() == EthnicGroup.ASIAN;
    return rarely && ethnicity != Ethnicity.ASIAN_CHINESE ? SOME / 2 : MANY;
  }
}
