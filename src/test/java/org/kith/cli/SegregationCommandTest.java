package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SegregationCommandTest {
  @TempDir Path folder;

  @Test
  void everyIndexIsPrintedOverAllGroupByGroupAndPairByPair() throws IOException {
    JsonNode printed = printed("Unit,A,B\none,100,0\ntwo,60,40\nthree,40,60\nfour,0,100\n");

    assertThat(printed.get("units").asInt()).isEqualTo(4);
    assertThat(printed.get("people").asLong()).isEqualTo(400);
    is(printed.at("/overall/dissimilarity"), 0.6);
    is(printed.at("/overall/interaction"), 0.5);
    JsonNode first = printed.get("groups").get(0);
    assertThat(first.get("group").asString()).isEqualTo("A");
    is(first.get("share"), 0.5);
    is(first.at("/againstRest/dissimilarity"), 0.6);
    is(first.at("/againstRest/gini"), 0.8);
    is(first.at("/againstRest/atkinson"), 0.76);
    is(first.at("/againstRest/correlationRatio"), 0.52);
    is(first.at("/againstRest/isolation"), 0.76);
    is(first.at("/againstRest/exposure/B"), 0.24);
    assertThat(printed.get("pairs")).hasSize(1);
    is(printed.get("pairs").get(0).get("dissimilarity"), 0.6);
    assertThat(printed.get("pairs").get(0).get("groups").get(1).asString()).isEqualTo("B");
  }

  @Test
  void theCensusOfWalsallCanBeReadAndDividedByWard() {
    Ran ran =
        Ran.of(
            "stats",
            "segregation",
            "src/test/resources/walsall/lsoa-ethnicity-2021.csv",
            "--within",
            "ward",
            "--permutations",
            "2");
    assertThat(ran.exit()).isZero();
    JsonNode printed = JsonMapper.shared().readTree(String.join("\n", ran.out()));

    assertThat(printed.at("/overall/entropyIndex").asDouble()).isCloseTo(0.1783, within(0.00005));
    assertThat(printed.at("/groups/3/againstRest/dissimilarity").asDouble())
        .isCloseTo(0.466, within(0.0005));
    assertThat(printed.at("/within/areas")).hasSize(20);
    is(
        printed.at("/overall/entropyIndex"),
        printed.at("/within/entropyIndexBetween").asDouble()
            + printed.at("/within/entropyIndexWithin").asDouble());
  }

  @Test
  void whatChanceMakesIsTheSameEachTimeAndCanBeLeftOut() throws IOException {
    String table = "Class,A,B\none,3,1\ntwo,1,3\nthree,2,2\n";

    assertThat(printed(table)).isEqualTo(printed(table));
    JsonNode chance = printed(table).at("/groups/0/againstRest/byChance/dissimilarity");
    assertThat(chance.get("expected").asDouble()).isBetween(0.2, 0.5);
    assertThat(chance.propertyNames()).containsExactly("expected", "spread", "beyond", "asLarge");
    assertThat(printed(table, "--permutations", "0").at("/overall/byChance").isMissingNode())
        .isTrue();
  }

  @Test
  void whatIsNotDefinedIsNullAndSaysWhy() throws IOException {
    JsonNode printed = printed("Unit,A,B\none,5,0\ntwo,7,0\nempty,0,0\n");

    assertThat(printed.at("/overall/dissimilarity").isNull()).isTrue();
    assertThat(printed.at("/overall/notDefined/dissimilarity").asString())
        .isEqualTo("everybody is in one group, so that nothing can be uneven");
    assertThat(printed.at("/groups/1/againstRest/notDefined/isolation").asString())
        .isEqualTo("nobody is in this group");
    assertThat(printed.at("/emptyUnits/0").asString()).isEqualTo("empty");
    assertThat(printed("Unit,A,B\none,0,0\n").at("/overall/notDefined/entropy").asString())
        .isEqualTo("nobody is counted");
  }

  @Test
  void aFileThatIsNoTableOfGroupsIsRefusedWithTheLine() throws IOException {
    refused("Unit,A,B\none,5,few\n", "line 2 has few in column \"B\", which is no whole number");
    refused("Unit,A,B\none,5\n", "line 2 has 2 cells, but the headings have 3");
    refused("Unit,A,B\none,5,1\none,5,2\n", "line 3 cannot be read: two units are called \"one\"");
    refused("Unit,A,A\none,5,1\n", "line 1 cannot be read: two columns are called \"A\"");
    refused("Unit,A,\none,5,1\n", "line 1 has no heading over column 3");
    refused("Unit,A,B\n,5,1\n", "line 2 has no name in its first column");
    refused("Unit,A,B\none,5,10000000001\n", "line 2", "more people than there are");
    refused("Unit,A,B\n", "holds no table");
    refused("Unit\none\n", "holds no table");
    refused("", "holds no table");
  }

  @Test
  void totalsAreNoticedInsteadOfCountedAsAGroupOrAUnit() throws IOException {
    refused("Unit,A,B,Total\none,5,1,6\ntwo,1,5,6\n", "line 1", "\"Total\"", "no totals");
    refused("Unit,White,All people\none,5,9\ntwo,1,5\n", "line 1", "\"All people\"");
    refused("Unit,A,B\none,5,1\ntwo,1,5\nTotal,6,6\n", "line 4", "\"Total\"", "leave it out");
    assertThat(printed("Unit,A,B\nall,5,1\ntwo,1,5\n").get("units").asInt()).isEqualTo(2);
  }

  @Test
  void chanceIsNotAskedOfMillionsUnlessSomebodyWants() throws IOException {
    String country = "Region,A,B\nnorth,40000000,20000000\nsouth,20000000,40000000\n";

    assertThat(printed(country).at("/chance/permutations").asInt()).isZero();
    Ran asked = run(country, "--permutations", "10");
    assertThat(asked.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(asked.err().getFirst()).contains("So many people").endsWith(".");
  }

  @Test
  void badUsageExitsWithTwo() throws IOException {
    String file = Files.writeString(folder.resolve("any.csv"), "Unit,A,B\none,5,1\n").toString();
    for (Ran ran :
        List.of(
            Ran.of("stats", "segregation"),
            Ran.of("stats", "segregation", folder.resolve("nowhere.csv").toString()),
            Ran.of("stats", "segregation", file, "--within", "ward"),
            Ran.of("stats", "segregation", file, "--permutations", "1"),
            Ran.of("stats", "segregation", file, "--atkinson", "1"))) {
      assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
    }
    assertThat(Ran.of("stats", "segregation", "--help").exit()).isZero();
  }

  private void refused(String table, String... words) throws IOException {
    Ran ran = run(table);
    assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().contains(words).endsWith(".");
  }

  private JsonNode printed(String table, String... options) throws IOException {
    Ran ran = run(table, options);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return JsonMapper.shared().readTree(String.join("\n", ran.out()));
  }

  private Ran run(String table, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("groups.csv"), table);
    String[] arguments = new String[options.length + 3];
    arguments[0] = "stats";
    arguments[1] = "segregation";
    arguments[2] = file.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Ran.of(arguments);
  }

  private static void is(JsonNode value, double expected) {
    assertThat(value.isNumber()).isTrue();
    assertThat(value.asDouble()).isCloseTo(expected, within(1e-12));
  }
}
