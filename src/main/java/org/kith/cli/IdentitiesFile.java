package org.kith.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.cli.CountsFile.Unreadable;
import org.kith.statistics.linkage.Identity;

/**
 * Records of people as CSV in UTF-8, separated by commas, semicolons or tabs, a line of headings
 * first. Columns are told by their headings, in any order; names may be in one column or several.
 */
final class IdentitiesFile {
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

  private final Path file;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<String> unused = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();

  private IdentitiesFile(Path file) {
    this.file = file;
  }

  static IdentitiesFile read(Path file) {
    String text = CountsFile.text(file);
    IdentitiesFile read = new IdentitiesFile(file);
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .fieldSeparator(CountsFile.separator(text))
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      Set<String> ids = new HashSet<>();
      for (CsvRecord line : lines) {
        if (read.places.isEmpty()) {
          read.headings(line.getFields());
        } else if (!line.getFields().stream().allMatch(String::isBlank)) {
          read.identities.add(read.identity(line, ids));
        }
      }
    } catch (CsvParseException unquoted) {
      throw new Unreadable("%s cannot be read as CSV: %s".formatted(file, unquoted.getMessage()));
    } catch (IOException failed) {
      throw new Unreadable("%s could not be read.".formatted(file));
    }
    if (read.places.isEmpty()) {
      throw read.noColumns();
    }
    return read;
  }

  List<Identity> identities() {
    return identities;
  }

  /** Headings of columns that are not compared. */
  List<String> unused() {
    return unused;
  }

  private void headings(List<String> headings) {
    for (int place = 0; place < headings.size(); place++) {
      String heading = headings.get(place).strip();
      String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      Column known = null;
      for (Column column : Column.values()) {
        known = column.headings.contains(letters) ? column : known;
      }
      if (known == null) {
        unused.add(heading);
      } else if (places.put(known, place) != null) {
        throw new Unreadable(
            "%s: two columns are a record's %s.".formatted(file, word(known)));
      }
    }
    if (!places.containsKey(Column.ID) || places.size() < 2) {
      throw noColumns();
    }
  }

  private Unreadable noColumns() {
    return new Unreadable(
        ("%s holds no records: its first line must name a column id and some of given_name,"
                + " family_name, name, date_of_birth, postcode, phone and email.")
            .formatted(file));
  }

  private Identity identity(CsvRecord line, Set<String> ids) {
    String id = cell(line, Column.ID);
    if (id.isEmpty()) {
      throw at(line, "has no id");
    }
    if (!ids.add(id)) {
      throw at(line, "has the id \"%s\", which another line has too".formatted(id));
    }
    String name =
        List.of(Column.NAME, Column.GIVEN, Column.MIDDLE, Column.FAMILY).stream()
            .map(column -> cell(line, column))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String born = cell(line, Column.BORN);
    if (!Identity.isReadableBirth(born)) {
      throw at(
          line,
          "has \"%s\" as date of birth; it takes 1990-02-28, 28/02/1990 or a year".formatted(born));
    }
    return new Identity(
        id,
        name,
        born,
        cell(line, Column.POSTCODE),
        cell(line, Column.PHONE),
        cell(line, Column.EMAIL));
  }

  private String cell(CsvRecord line, Column column) {
    Integer place = places.get(column);
    return place == null || place >= line.getFieldCount() ? "" : line.getField(place).strip();
  }

  private Unreadable at(CsvRecord line, String fault) {
    return new Unreadable("%s: line %d %s.".formatted(file, line.getStartingLineNumber(), fault));
  }

  private static String word(Column column) {
    return column.name().toLowerCase(Locale.ROOT);
  }
}
