package org.kith.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Ethnic groups as England's harmonised standard and its 2021 census have them, nineteen with Roma.
 * Source: Government Statistical Service, ethnicity harmonised standard; Office for National
 * Statistics, Census 2021 (Open Government Licence v3.0).
 */
public enum Ethnicity {
  WHITE_BRITISH(EthnicGroup.WHITE, "English, Welsh, Scottish, Northern Irish or British"),
  WHITE_IRISH(EthnicGroup.WHITE, "Irish"),
  WHITE_GYPSY_OR_IRISH_TRAVELLER(EthnicGroup.WHITE, "Gypsy or Irish Traveller"),
  WHITE_ROMA(EthnicGroup.WHITE, "Roma"),
  WHITE_OTHER(EthnicGroup.WHITE, "Other White"),
  MIXED_WHITE_AND_BLACK_CARIBBEAN(EthnicGroup.MIXED, "White and Black Caribbean"),
  MIXED_WHITE_AND_BLACK_AFRICAN(EthnicGroup.MIXED, "White and Black African"),
  MIXED_WHITE_AND_ASIAN(EthnicGroup.MIXED, "White and Asian"),
  MIXED_OTHER(EthnicGroup.MIXED, "Other Mixed or Multiple ethnic groups"),
  ASIAN_INDIAN(EthnicGroup.ASIAN, "Indian"),
  ASIAN_PAKISTANI(EthnicGroup.ASIAN, "Pakistani"),
  ASIAN_BANGLADESHI(EthnicGroup.ASIAN, "Bangladeshi"),
  ASIAN_CHINESE(EthnicGroup.ASIAN, "Chinese"),
  ASIAN_OTHER(EthnicGroup.ASIAN, "Other Asian"),
  BLACK_AFRICAN(EthnicGroup.BLACK, "African"),
  BLACK_CARIBBEAN(EthnicGroup.BLACK, "Caribbean"),
  BLACK_OTHER(EthnicGroup.BLACK, "Other Black"),
  OTHER_ARAB(EthnicGroup.OTHER, "Arab"),
  OTHER_ANY(EthnicGroup.OTHER, "Any other ethnic group");

  private final EthnicGroup group;
  private final String census;

  Ethnicity(EthnicGroup group, String census) {
    this.group = group;
    this.census = census;
  }

  public EthnicGroup group() {
    return group;
  }

  /** What files and the database hold. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The group with this label in a table of the census, whatever it says before the colon. */
  public static Optional<Ethnicity> ofCensus(String label) {
    String last = label.substring(label.indexOf(':') + 1).replace("(number)", "").strip();
    return Arrays.stream(values()).filter(one -> one.census.equals(last)).findFirst();
  }

  /**
   * The group that an answer belongs to; what erasure left is only a group. Empty for a reason why
   * there is no answer.
   */
  public static Optional<EthnicGroup> groupOf(String id) {
    return Arrays.stream(EthnicGroup.values())
        .filter(group -> id.equals(group.id()))
        .findFirst()
        .or(() ->
            Arrays.stream(values())
                .filter(one -> one.id().equals(id))
                .map(Ethnicity::group)
                .findFirst());
  }
}
