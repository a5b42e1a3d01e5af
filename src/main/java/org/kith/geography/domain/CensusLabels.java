package org.kith.geography.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.geography.Characteristic;

/**
 * What the census of 2021 calls its groups, and which harmonised code each of them is. Source of
 * the labels: Office for National Statistics, Census 2021 (Open Government Licence v3.0).
 */
final class CensusLabels {
  private static final Pattern AGE_BAND = Pattern.compile("\\d{1,3}(-\\d{1,3}|\\+)");

  private static final Map<String, String> ETHNICITY =
      Map.ofEntries(
          Map.entry("White: English, Welsh, Scottish, Northern Irish or British", "white_british"),
          Map.entry("White: Irish", "white_irish"),
          Map.entry("White: Gypsy or Irish Traveller", "white_gypsy_or_irish_traveller"),
          Map.entry("White: Roma", "white_roma"),
          Map.entry("White: Other White", "white_other"),
          Map.entry(
              "Mixed or Multiple ethnic groups: White and Black Caribbean",
              "mixed_white_and_black_caribbean"),
          Map.entry(
              "Mixed or Multiple ethnic groups: White and Black African",
              "mixed_white_and_black_african"),
          Map.entry("Mixed or Multiple ethnic groups: White and Asian", "mixed_white_and_asian"),
          Map.entry(
              "Mixed or Multiple ethnic groups: Other Mixed or Multiple ethnic groups",
              "mixed_other"),
          Map.entry("Asian, Asian British or Asian Welsh: Indian", "asian_indian"),
          Map.entry("Asian, Asian British or Asian Welsh: Pakistani", "asian_pakistani"),
          Map.entry("Asian, Asian British or Asian Welsh: Bangladeshi", "asian_bangladeshi"),
          Map.entry("Asian, Asian British or Asian Welsh: Chinese", "asian_chinese"),
          Map.entry("Asian, Asian British or Asian Welsh: Other Asian", "asian_other"),
          Map.entry(
              "Black, Black British, Black Welsh, Caribbean or African: African", "black_african"),
          Map.entry(
              "Black, Black British, Black Welsh, Caribbean or African: Caribbean",
              "black_caribbean"),
          Map.entry(
              "Black, Black British, Black Welsh, Caribbean or African: Other Black",
              "black_other"),
          Map.entry("Other ethnic group: Arab", "other_arab"),
          Map.entry("Other ethnic group: Any other ethnic group", "other_any"));

  private static final Map<String, String> ETHNIC_GROUP =
      Map.of(
          "Asian, Asian British or Asian Welsh", "asian",
          "Black, Black British, Black Welsh, Caribbean or African", "black",
          "Mixed or Multiple ethnic groups", "mixed",
          "White", "white",
          "Other ethnic group", "other");

  private static final Map<String, String> RELIGION =
      Map.of(
          "No religion", "no_religion",
          "Christian", "christian",
          "Buddhist", "buddhist",
          "Hindu", "hindu",
          "Jewish", "jewish",
          "Muslim", "muslim",
          "Sikh", "sikh",
          "Other religion", "other_religion",
          "Not answered", "not_answered");

  private static final Map<String, String> ENGLISH =
      Map.of(
          "Main language is English", "main",
          "Can speak English very well", "very_well",
          "Can speak English well", "well",
          "Cannot speak English well", "not_well",
          "Cannot speak English", "not_at_all");

  private static final Map<String, String> SEX = Map.of("Female", "female", "Male", "male");

  private static final Map<String, String> DISABILITY =
      Map.of(
          "Disabled under the Equality Act", "disabled",
          "Not disabled under the Equality Act", "not_disabled");

  private CensusLabels() {}

  /** The code of a label; a code stands for itself. */
  static Optional<String> code(Characteristic by, String label) {
    if (by == Characteristic.AGE_BAND) {
      return AGE_BAND.matcher(label).matches() ? Optional.of(label) : Optional.empty();
    }
    Map<String, String> codes = codes(by);
    return codes.containsValue(label) ? Optional.of(label) : Optional.ofNullable(codes.get(label));
  }

  /** Every code by its label; empty for age bands, which are as fine as a table has them. */
  static Map<String, String> codes(Characteristic by) {
    return switch (by) {
      case ETHNICITY -> ETHNICITY;
      case ETHNIC_GROUP -> ETHNIC_GROUP;
      case RELIGION -> RELIGION;
      case ENGLISH -> ENGLISH;
      case SEX -> SEX;
      case DISABILITY -> DISABILITY;
      case AGE_BAND -> Map.of();
    };
  }
}
