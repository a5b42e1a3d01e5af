package org.kith.geography.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Area;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Ward;
import org.kith.geography.domain.Apart;
import org.kith.statistics.segregation.Chance;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Decomposition;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.TwoGroups;

/** Segregation for programs: comma-separated text in English, not rounded for reading. */
final class PlacesFile {
  private static final int DECIMALS = 6;

  private final CsvWriter csv;
  private final String by;
  private final String year;

  private PlacesFile(StringWriter text, Apart apart) {
    csv = CsvWriter.builder().bufferSize(0).build(text);
    by = apart.by().id();
    year = String.valueOf(apart.year());
  }

  /** A line for each index; a cell is empty where there is no such number. */
  static String indices(Apart apart, Area area) {
    StringWriter text = new StringWriter();
    new PlacesFile(text, apart).write(apart, area);
    return text.toString();
  }

  private void write(Apart apart, Area area) {
    csv.writeRecord(
        "characteristic", "census", "measure", "group", "other", "place", "value", "by_chance");
    Composition all = apart.composition();
    line("residents", "", "", area.name(), all.total());
    line(
        "entropy_index_h",
        "",
        "",
        area.name(),
        all.allGroups().entropyIndex(),
        chance(apart, Apart.H));
    line(
        "dissimilarity",
        "",
        "",
        area.name(),
        all.allGroups().dissimilarity(),
        chance(apart, Apart.D));
    line("mutual_information_m", "", "", area.name(), all.allGroups().mutualInformation(), null);
    line("interaction", "", "", area.name(), all.together().interaction(), null);
    for (String group : apart.groups()) {
      TwoGroups against = apart.against(group);
      line("residents", group, "", area.name(), apart.residents(group));
      line(
          "dissimilarity",
          group,
          "rest",
          area.name(),
          against.dissimilarity(),
          chance(apart, group));
      line("isolation", group, "", area.name(), against.isolation(), null);
      line("correlation_ratio", group, "rest", area.name(), against.correlationRatio(), null);
      for (String other : apart.groups()) {
        if (!other.equals(group)) {
          line("exposure", group, other, area.name(), all.allGroups().exposure(group, other), null);
          line(
              "dissimilarity",
              group,
              other,
              area.name(),
              all.pair(group, other).dissimilarity(),
              null);
        }
      }
    }
    write("localities", apart.localities());
    write("wards", apart.wards());
  }

  private void write(String of, Decomposition decomposition) {
    line("entropy_index_h_between", "", "", of, decomposition.entropyIndexBetween(), null);
    line("entropy_index_h_within", "", "", of, decomposition.entropyIndexWithin(), null);
    for (Decomposition.Part part : decomposition.parts()) {
      line("entropy_index_h", "", "", part.area(), part.units().allGroups().entropyIndex(), null);
      line("interaction", "", "", part.area(), part.units().together().interaction(), null);
    }
  }

  private void line(String measure, String group, String other, String place, long people) {
    csv.writeRecord(by, year, measure, group, other, place, String.valueOf(people), "");
  }

  private void line(
      String measure,
      String group,
      String other,
      String place,
      Index value,
      @Nullable Index byChance) {
    csv.writeRecord(
        by,
        year,
        measure,
        group,
        other,
        place,
        number(value),
        byChance == null ? "" : number(byChance));
  }

  private static @Nullable Index chance(Apart apart, String of) {
    Chance chance = apart.byChance().get(of);
    return chance == null ? null : chance.expected();
  }

  private static String number(Index index) {
    return index.value().isEmpty()
        ? ""
        : BigDecimal.valueOf(index.value().getAsDouble())
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .toPlainString();
  }

  /** A line for each group of each neighbourhood, as the census has it. */
  static String residents(Apart apart, Geography geography) {
    Map<String, Neighbourhood> neighbourhoods =
        geography.neighbourhoods().stream()
            .collect(Collectors.toMap(Neighbourhood::code, Function.identity()));
    Map<String, Ward> wards =
        geography.wards().stream().collect(Collectors.toMap(Ward::code, Function.identity()));
    Map<String, String> localities =
        geography.area().localities().stream()
            .collect(Collectors.toMap(Locality::id, Locality::name));
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord("code", "name", "ward", "locality", "group", "residents");
    Composition composition = apart.composition();
    for (int unit = 0; unit < composition.units().size(); unit++) {
      String code = composition.units().get(unit);
      Neighbourhood one = neighbourhoods.get(code);
      Ward ward = one == null ? null : wards.get(one.ward());
      for (int group = 0; group < apart.groups().size(); group++) {
        csv.writeRecord(
            List.of(
                code,
                one == null ? "" : one.name(),
                ward == null ? "" : ward.name(),
                ward == null ? "" : localities.getOrDefault(ward.locality(), ""),
                apart.groups().get(group),
                String.valueOf(composition.count(unit, group))));
      }
    }
    return text.toString();
  }
}
