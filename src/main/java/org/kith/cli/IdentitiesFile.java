package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.statistics.linkage.Identity;

/**
 * Records of people as CSV in UTF-8, separated by commas, semicolons or tabs, a line of headings
 * first. Columns are told by their headings, in any order; names may be in one column or several.
 */
final class IdentitiesFile {
  private static final String SOME =
      "some of given_name, family_name, name, date_of_birth, postcode, phone and email";

  /** What a column holds, and the headings by which it is known: letters and digits only. */
  private enum Column {
    ID("id", "recordid", "record", "reference", "ref", "personid"),
    GIVEN("givenname", "givennames", "firstname", "firstnames", "forename", "forenames", "given"),
    MIDDLE("middlename", "middlenames"),
    FAMILY("familyname", "lastname", "surname", "family"),
    NAME("name", "fullname", "names"),
    BORN("dateofbirth", "dob", "birthdate", "birth", "born", "yearofbirth", "birthyear"),
    POSTCODE("postcode", "homepostcode"),
    PHONE("phone", "phonenumber", "telephone", "mobile", "mobilenumber", "mobilephone", "tel"),
    EMAIL("email", "emailaddress");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> headings;

    Column(String... headings) {
      this.headings = Set.of(headings);
    }
  }

  private final CsvTable table;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<String> unused = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();

  private IdentitiesFile(CsvTable table) {
    this.table = table;
  }

  static IdentitiesFile read(Path file) {
    IdentitiesFile read = new IdentitiesFile(CsvTable.read(file, 0, 2, "a column id and " + SOME));
    read.findColumns();
    read.readLines();
    return read;
  }

  List<Identity> identities() {
    return identities;
  }

  /** Headings of columns that are not compared. */
  List<String> unused() {
    return unused;
  }

  private void findColumns() {
    for (int place = 0; place < table.headings().size(); place++) {
      String heading = table.headings().get(place);
      String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      Column known = null;
      for (Column column : Column.values()) {
        known = column.headings.contains(letters) ? column : known;
      }
      if (known == null) {
        unused.add(heading);
      } else if (places.put(known, place) != null) {
        throw table.inHeadings(
            "cannot be read: two columns are a record's " + known.name().toLowerCase(Locale.ROOT));
      }
    }
    if (!places.containsKey(Column.ID) || places.size() < 2) {
      throw table.inHeadings("has to name a column id and " + SOME);
    }
  }

  private void readLines() {
    Set<String> ids = new HashSet<>();
    for (CsvTable.Line line : table.lines()) {
      Identity identity = identity(line);
      if (identity.id().isEmpty()) {
        throw line.refused("has no id");
      }
      if (!ids.add(identity.id())) {
        throw line.refused(
            "has the id \"%s\", which another line has too".formatted(identity.id()));
      }
      if (!Identity.isReadableBirth(identity.born())) {
        throw line.refused(
            "has \"%s\" as date of birth; it takes 1990-02-28, 28/02/1990 or a year"
                .formatted(identity.born()));
      }
      identities.add(identity);
    }
  }

  private Identity identity(CsvTable.Line line) {
    String name =
        Stream.of(Column.NAME, Column.GIVEN, Column.MIDDLE, Column.FAMILY)
            .map(column -> cell(line, column))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new Identity(
        cell(line, Column.ID),
        name,
        cell(line, Column.BORN),
        cell(line, Column.POSTCODE),
        cell(line, Column.PHONE),
        cell(line, Column.EMAIL));
  }

  private String cell(CsvTable.Line line, Column column) {
    Integer place = places.get(column);
    return place == null ? "" : line.text(place);
  }
}
