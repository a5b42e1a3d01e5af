package org.kith.geography.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.geography.Area;
import org.kith.geography.Locality;
import org.kith.geography.domain.Apart;
import org.kith.statistics.segregation.Decomposition;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;

/** Segregation in tables: each group, whom they live among, each locality. */
record PlacesTables(Apart apart, Area area, Words words, PlaceNumbers numbers) {
  DataTable groups() {
    List<List<String>> rows = new ArrayList<>();
    for (String group : apart.groups()) {
      rows.add(
          List.of(
              numbers.group(group),
              words.number(apart.residents(group)),
              numbers.hundred(apart.against(group).share()),
              numbers.decimals(apart.against(group).dissimilarity()),
              numbers.decimals(numbers.chance(group).expected()),
              numbers.hundred(apart.against(group).isolation())));
    }
    return new DataTable(
        words.plain("geography.places.groups.caption"),
        List.of(
            new DataTable.Column(words.plain("geography.by." + apart.by().id()), false),
            number("geography.places.residents"),
            number("geography.places.share"),
            number("geography.places.dissimilarity"),
            number("geography.places.dissimilarity.chance"),
            number("geography.places.isolation")),
        rows);
  }

  DataTable exposures() {
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(new DataTable.Column(words.plain("geography.places.among.who"), false));
    apart.groups().forEach(group -> columns.add(new DataTable.Column(numbers.group(group), true)));
    List<List<String>> rows = new ArrayList<>();
    for (String group : apart.groups()) {
      List<String> row = new ArrayList<>(List.of(numbers.group(group)));
      apart
          .groups()
          .forEach(other ->
              row.add(numbers.hundred(apart.composition().allGroups().exposure(group, other))));
      rows.add(row);
    }
    return new DataTable(words.plain("geography.places.among"), columns, rows);
  }

  DataTable localities() {
    List<List<String>> rows = new ArrayList<>();
    for (Decomposition.Part part : apart.localities().parts()) {
      rows.add(
          List.of(
              area.localities().stream()
                  .filter(locality -> locality.id().equals(part.area()))
                  .map(Locality::name)
                  .findFirst()
                  .orElse("–"),
              words.number(part.units().total()),
              numbers.hundred(part.units().together().interaction()),
              numbers.decimals(part.units().allGroups().entropyIndex())));
    }
    return new DataTable(
        words.plain("geography.places.localities"),
        List.of(
            new DataTable.Column(words.plain("geography.map.locality"), false),
            number("geography.places.residents"),
            number("geography.places.differ"),
            number("geography.places.entropy")),
        rows);
  }

  private DataTable.Column number(String key) {
    return new DataTable.Column(words.plain(key), true);
  }
}
