package org.kith.opendata.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.opendata.Dataset;

/** Filters and orders as OData 4.0 means them (part 1, section 11.2.5; part 2, section 5.1). */
class FilterTest {
  /** Three courses; the last one is hardly known. */
  private static final class Courses implements Dataset {
    private static final List<Row> ROWS =
        List.of(
            Row.of(
                "a",
                "English for parents",
                12L,
                new BigDecimal("2.50"),
                LocalDate.of(2026, 1, 15),
                Instant.parse("2026-01-15T09:30:00Z"),
                true,
                List.of("ur")),
            Row.of(
                "b",
                "Joan's garden",
                3,
                new BigDecimal("10"),
                LocalDate.of(2025, 6, 1),
                Instant.parse("2025-06-01T23:59:59.5Z"),
                false,
                List.of()),
            Row.of("c", null, null, null, null, null, null, List.of()));

    @Override
    public String id() {
      return "courses";
    }

    @Override
    public String title() {
      return "Courses";
    }

    @Override
    public String about() {
      return "A course.";
    }

    @Override
    public List<Column> columns() {
      return List.of(
          new Column("id", Type.TEXT, ""),
          new Column("name", Type.TEXT, ""),
          new Column("places", Type.WHOLE, ""),
          new Column("pounds", Type.NUMBER, ""),
          new Column("starts", Type.DATE, ""),
          new Column("changed_at", Type.MOMENT, ""),
          new Column("free", Type.YES_NO, ""),
          new Column("languages", Type.TEXTS, ""));
    }

    @Override
    public Slice rows(int offset, int most) {
      return Slice.of(ROWS, offset, most, row -> row);
    }
  }

  private static final Dataset COURSES = new Courses();

  private static String asked(Map<String, String> options) {
    StringBuilder ids = new StringBuilder();
    Asked.of(COURSES, options)
        .rows(COURSES, 100)
        .rows()
        .forEach(row -> ids.append(row.cells().getFirst()));
    return ids.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          name eq 'Joan''s garden'                              | b
          name ne 'Joan''s garden'                              | ac
          name eq null                                          | c
          name ne null                                          | ab
          places gt 3                                           | a
          places ge 3.0                                         | ab
          places lt 3                                           | ""
          pounds eq 10                                          | b
          pounds le 2.5                                         | a
          starts ge 2026-01-01                                  | a
          starts lt 2026-01-15                                  | b
          changed_at gt 2025-06-01T23:59:59Z                    | ab
          changed_at eq 2026-01-15T10:30:00+01:00               | a
          free                                                  | a
          free eq false                                         | b
          not free                                              | b
          not (places gt 3)                                     | bc
          contains(name,'gar')                                  | b
          contains(tolower(name),'english')                     | a
          startswith(name,'Eng') or endswith(name,'den')        | ab
          not contains(name,'gar')                              | a
          year(starts) eq 2025 and month(starts) eq 6           | b
          day(changed_at) eq 15                                 | a
          id eq 'a' or id eq 'b' and free                       | a
          (id eq 'a' or id eq 'b') and free eq false            | b
          (starts) ge (2025-01-01) and not (id eq 'a')          | b
          3 eq places                                           | b
          true                                                  | abc
          false or id eq 'c'                                    | c
          name gt 'F'                                           | b
          null eq null                                          | abc
          """)
  void aFilterKeepsThoseRowsOfWhichItIsSo(String filter, String kept) {
    assertThat(asked(Map.of("$filter", filter))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          places                | cba
          places desc           | abc
          pounds asc            | cab
          starts desc, id       | abc
          free,id desc          | cba
          """)
  void emptyCellsComeFirstInAnOrderAndLastInOneThatGoesDown(String order, String ids) {
    assertThat(asked(Map.of("$orderby", order))).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "places",
        "name eq 3",
        "starts ge '2026-01-01'",
        "nobody eq 1",
        "name eq",
        "eq name",
        "(name eq 'a'",
        "name eq 'a')",
        "name eq 'a",
        "name eq \"a\"",
        "name eq 'a'; drop table x",
        "name eq 'a' and",
        "starts eq 2026-02-30",
        "year(name) eq 3",
        "contains(places,'3')",
        "contains(name)",
        "places eq 3x",
        "1=1"
      })
  void whatCannotBeReadIsRefused(String filter) {
    assertThatThrownBy(() -> asked(Map.of("$filter", filter))).isInstanceOf(Misworded.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"languages eq 'ur'", "length(name) eq 3", "places add 1 eq 4", "id in ('a','b')"})
  void whatODataHasAndThisServiceHasNotIsSaidToBeSo(String filter) {
    assertThatThrownBy(() -> asked(Map.of("$filter", filter))).isInstanceOf(NotOffered.class);
  }

  @Test
  void aFilterHasAnEnd() {
    assertThatThrownBy(() -> asked(Map.of("$filter", "(".repeat(200) + "true" + ")".repeat(200))))
        .isInstanceOf(Misworded.class);
    assertThatThrownBy(() -> asked(Map.of("$filter", "not ".repeat(200) + "true")))
        .isInstanceOf(Misworded.class);
    assertThatThrownBy(() -> asked(Map.of("$filter", "true or ".repeat(2_000) + "true")))
        .isInstanceOf(Misworded.class);
    assertThat(asked(Map.of("$filter", "true and ".repeat(400) + "id eq 'b'"))).isEqualTo("b");
  }

  @Test
  void theRestIsAskedForAsTheFirstRowsWere() {
    Map<String, String> options =
        Map.of("$filter", "name ne 'a, b & c'", "$orderby", "id desc", "$top", "2", "$skip", "1");
    Asked asked = Asked.of(COURSES, options);

    assertThat(asked.rows(COURSES, 1).rows().getFirst().cells().getFirst()).isEqualTo("b");
    assertThat(asked.rows(COURSES, 1).total()).isEqualTo(3);
    assertThat(asked.after(1, 3))
        .isEqualTo("?$skip=2&$top=1&$filter=name%20ne%20%27a,%20b%20%26%20c%27&$orderby=id%20desc");
    assertThat(asked.after(2, 3)).isNull();
    assertThat(asked.count(COURSES)).isEqualTo(3);
  }

  /** Whatever anybody writes, it is read or refused, and never goes wrong in another way. */
  @Property(tries = 500)
  void anythingIsReadOrRefused(@ForAll("filters") String filter) {
    try {
      asked(Map.of("$filter", filter));
    } catch (Misworded | NotOffered refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> filters() {
    return Arbitraries.of(
            "name",
            "places",
            "starts",
            "changed_at",
            "free",
            "languages",
            "'a'",
            "'",
            "3",
            "-1.5",
            "2026-01-01",
            "2026-01-01T00:00:00Z",
            "null",
            "true",
            "eq",
            "ne",
            "gt",
            "le",
            "and",
            "or",
            "not",
            "(",
            ")",
            ",",
            "contains",
            "tolower",
            "year",
            "in",
            "$",
            "é")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
