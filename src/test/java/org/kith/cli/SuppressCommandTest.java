package org.kith.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuppressCommandTest {
  private record Ran(int exit, String out, List<String> err) {
    JsonNode suppressed() {
      return JsonMapper.shared().readTree(out).get("suppressed");
    }
  }

  @TempDir Path folder;

  @Test
  void smallCountsAreHiddenWithAsManyOthersAsItTakes() throws IOException {
    Ran ran =
        suppress(
            """
            Ward,Women,Men,All
            Palfrey,3,20,23
            Pleck,30,25,55
            Total,33,45,78
            """);

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(JsonMapper.shared().readTree(ran.out()).propertyNames())
        .containsExactly("suppressed");
    assertThat(ran.suppressed())
        .hasSize(4)
        .anySatisfy(cell -> {
          assertThat(cell.propertyNames()).containsExactly("row", "column", "low", "high");
          assertThat(cell.get("row").asString()).isEqualTo("Palfrey");
          assertThat(cell.get("column").asString()).isEqualTo("Women");
          assertThat(cell.get("low").asLong()).isZero();
          assertThat(cell.get("high").asLong()).isEqualTo(23);
        });
  }

  @Test
  void whereNothingIsSmallNothingIsHidden() throws IOException {
    Ran ran = suppress("Ward,Women,Men,All\nPalfrey,10,20,30\nPleck,0,25,25\nTotal,10,45,55\n");

    assertThat(ran.exit()).isZero();
    assertThat(ran.suppressed()).isEmpty();
  }

  @Test
  void theThresholdCanBeTen() throws IOException {
    String table = "Ward,Women,Men,All\nPalfrey,9,20,29\nPleck,30,25,55\nTotal,39,45,84\n";

    assertThat(suppress(table).suppressed()).isEmpty();
    assertThat(suppress(table, "--threshold", "10").suppressed()).hasSize(4);
  }

  @Test
  void totalsKeepTheNamesOfTheFile() throws IOException {
    Ran ran = suppress("Ward,Women,Men,Everybody\nPalfrey,1,2,3\nPleck,30,25,55\nBoth,31,27,58\n");

    assertThat(ran.suppressed())
        .extracting(cell -> cell.get("row").asString() + "/" + cell.get("column").asString())
        .contains("Palfrey/Everybody", "Pleck/Everybody");
  }

  @Test
  void whatNothingLimitsHasNoUpperBound() throws IOException {
    Ran ran = suppress("Ward,Women,All\nPalfrey,2,2\nTotal,2,2\n");

    assertThat(ran.suppressed()).hasSize(4).allMatch(cell -> cell.get("high").isNull());
  }

  @Test
  void filesAreReadAsSpreadsheetsWriteThem() throws IOException {
    List<String> written =
        List.of(
            "\uFEFFWard,Women,Men,All\r\nPalfrey,3,\"1,020\",\"1,023\"\r\nPleck,30,25,55\r\nTotal,33,\"1,045\",\"1,078\"\r\n,,,\r\n",
            "Ward;Women;Men;All\nPalfrey;3;1\u00A0020;1\u00A0023\nPleck;30;25;55\nTotal;33;1 045;1 078\n",
            "Ward\tWomen\tMen\tAll\nPalfrey\t3.0\t1020\t1023\nPleck\t30\t25\t55\nTotal\t33\t1045\t1078");

    for (String text : written) {
      Ran ran = suppress(text);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.suppressed()).hasSize(4);
    }
  }

  @Test
  void aLabelThatLooksLikeAFormulaIsALabel() throws IOException {
    Ran ran = suppress("Ward,=Women,Men,All\n=1+1,3,20,23\nPleck,30,25,55\nTotal,33,45,78\n");

    assertThat(ran.suppressed())
        .anyMatch(cell ->
            cell.get("row").asString().equals("=1+1")
                && cell.get("column").asString().equals("=Women"));
  }

  @Test
  void totalsThatDoNotAddUpAreRefusedSayingWhere() throws IOException {
    Ran inRow = suppress("Ward,Women,Men,All\nPalfrey,3,20,24\nPleck,30,25,55\nTotal,33,45,79\n");
    assertThat(inRow.exit()).isEqualTo(Kith.REFUSED);
    assertThat(inRow.out()).isEmpty();
    assertThat(inRow.err())
        .containsExactly(
            "The totals do not add up: in row \"Palfrey\" the column \"All\" says 24, but its parts"
                + " make 23.");

    Ran inColumn =
        suppress("Ward,Women,Men,All\nPalfrey,3,20,23\nPleck,30,25,55\nTotal,33,44,77\n");
    assertThat(inColumn.exit()).isEqualTo(Kith.REFUSED);
    assertThat(inColumn.err()).singleElement().asString().contains("column \"Men\"", "44", "45");
  }

  @Test
  void aFileThatIsNoTableOfCountsIsRefusedWithTheLine() throws IOException {
    String start = "Ward,Women,Men,All\nPalfrey,10,20,30\n";
    refused(
        start + "Pleck,30,25\nTotal,40,45,85\n", "line 3 has 3 cells, but the headings have 4.");
    refused(start + "Pleck,=A1,25,55\nTotal,40,45,85\n", "line 3 has =A1", "which is a formula");
    refused(start + "Pleck,few,25,55\n", "line 3 has few in column \"Women\"", "no whole number");
    refused(start + "Pleck,2.5,25,55\n", "no whole number");
    refused(start + "Pleck,-3,25,22\n", "never negative");
    refused(start + "Pleck,,25,25\n", "line 3 has no count in column \"Women\"");
    refused(start + "Palfrey,1,1,2\nTotal,1,1,2\n", "two rows of the table are called \"Palfrey\"");
    refused("Ward,Women,Women,All\nPalfrey,1,1,2\nTotal,1,1,2\n", "line 1", "\"Women\"");
    refused("Ward,All\nPalfrey,1\nTotal,1\n", "holds no table");
    refused("", "holds no table");
    refused("Ward,\"Women,Men,All\nPalfrey,1,1,2\nTotal,1,1,2\n", "counts.csv");
  }

  @Test
  void aFileThatCannotBeReadIsSaidInOneSentence() throws IOException {
    Ran absent = run("stats", "suppress", folder.resolve("nowhere.csv").toString());
    assertThat(absent.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(absent.err())
        .containsExactly("There is no file " + folder.resolve("nowhere.csv") + ".");

    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "Ward,Frauen,M\u00E4nner,All\n".getBytes(ISO_8859_1));
    Ran notText = run("stats", "suppress", latin.toString());
    assertThat(notText.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(notText.err()).singleElement().asString().contains("not text in UTF-8");

    Ran directory = run("stats", "suppress", folder.toString());
    assertThat(directory.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(directory.err()).singleElement().asString().contains("could not be read");
  }

  @Test
  void badUsageExitsWithTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("any.csv"), "");
    for (Ran ran :
        List.of(
            run("stats"),
            run("stats", "nothing"),
            run("stats", "suppress"),
            run("stats", "suppress", file.toString(), "--threshold", "1"),
            run("stats", "suppress", file.toString(), "--threshold", "few"))) {
      assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
    }
    assertThat(run("stats", "suppress", "--help").exit()).isZero();
  }

  private void refused(String text, String... words) throws IOException {
    Ran ran = suppress(text);
    assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().contains(words).endsWith(".");
  }

  private Ran suppress(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("counts.csv"), text);
    String[] arguments = new String[options.length + 3];
    arguments[0] = "stats";
    arguments[1] = "suppress";
    arguments[2] = file.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return run(arguments);
  }

  private static Ran run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(complained, true, UTF_8));
    try {
      int exit = Kith.run(arguments);
      return new Ran(exit, printed.toString(UTF_8), complained.toString(UTF_8).lines().toList());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
