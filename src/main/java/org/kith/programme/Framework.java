package org.kith.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a measure comes from. */
public enum Framework {
  /** Measuring outcomes for integrated communities, the communities ministry, 2019. */
  MHCLG_OUTCOMES,
  /** Indicators of Integration, Home Office, 2019. */
  HOME_OFFICE_INDICATORS,
  /** Measuring loneliness, Office for National Statistics, 2018. */
  ONS_LONELINESS,
  /** The programme's own. */
  PROGRAMME;

  /** The word used in files, such as {@code ons-loneliness}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Framework::id).toList();
  }

  public static Optional<Framework> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }
}
