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

class MixingCommandTest {
  private static final String BOROUGH = "Group,The borough\nA,700\nB,200\nC,100\n";
  private static final String SESSIONS =
      "Session,A,B,C,Unknown\ntoken,11,1,0,0\nmixed,7,2,1,10\nsmall,1,1,1,0\n";

  @TempDir Path folder;

  @Test
  void eachSessionIsComparedWithTheReference() throws IOException {
    JsonNode printed = printed(SESSIONS, BOROUGH);

    assertThat(printed.at("/reference/population").asString()).isEqualTo("The borough");
    is(printed.at("/reference/benchmark"), 0.46);
    is(printed.at("/reference/shares/B"), 0.2);
    JsonNode token = printed.at("/sessions/0");
    assertThat(token.get("session").asString()).isEqualTo("token");
    is(token.get("opportunity"), 11.0 / 66);
    is(token.get("ratio"), 11.0 / 66 / 0.46);
    JsonNode mixed = printed.at("/sessions/1");
    is(mixed.get("representativenessGap"), 0);
    assertThat(mixed.get("known").asInt()).isEqualTo(10);
    assertThat(mixed.get("unknown").asInt()).isEqualTo(10);
    is(mixed.get("unknownShare"), 0.5);
  }

  @Test
  void overAllComesWithItsSpread() throws IOException {
    JsonNode overall = printed(SESSIONS, BOROUGH).get("overall");

    assertThat(overall.get("sessions").asInt()).isEqualTo(3);
    assertThat(overall.get("shown").asInt()).isEqualTo(2);
    is(overall.get("opportunity"), (11.0 + 23) / (66 + 45));
    is(overall.get("opportunityLowest"), 11.0 / 66);
    is(overall.get("opportunityHighest"), 46.0 / 90);
    is(overall.at("/exposureToOthers/A"), (1 + 7.0 / 3) / 18);
    assertThat(overall.at("/exposureToOthers/B").isNull()).isTrue();
  }

  @Test
  void ofFewerThanFiveKnownPeopleNothingIsTold() throws IOException {
    JsonNode small = printed(SESSIONS, BOROUGH).at("/sessions/2");

    assertThat(small.get("opportunity").isNull()).isTrue();
    assertThat(small.at("/notDefined/opportunity").asString()).contains("fewer than 5");
  }

  @Test
  void theReferenceMayHaveTheSessionsColumnsAndMoreGroups() throws IOException {
    JsonNode lines = printed(SESSIONS, BOROUGH);
    JsonNode columns = printed(SESSIONS, "Place,A,B,C,Not stated\nThe borough,700,200,100,55\n");
    JsonNode wider = printed(SESSIONS, "Group,The borough\nB,200\nA,700\nD,0\nC,100\n");

    assertThat(columns).isEqualTo(lines);
    assertThat(wider.get("sessions")).isEqualTo(lines.get("sessions"));
  }

  @Test
  void aColumnOfUnknownsCanBeNamed() throws IOException {
    String sessions = "Session,A,B,C,Slip lost\nmixed,7,2,1,10\n";

    is(printed(sessions, BOROUGH, "--unknown", "Slip lost").at("/sessions/0/unknownShare"), 0.5);
    refused(sessions, BOROUGH, "sessions.csv: line 1", "\"Slip lost\"", "no group of");
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheLine() throws IOException {
    refused("Session,A,B,C\none,1,x,1\n", BOROUGH, "sessions.csv: line 2 has x in column \"B\"");
    refused(SESSIONS, "Group,People\nA,1\nA,2\n", "reference.csv: line 3", "two groups");
    refused(SESSIONS, "Group,People\nA,0\nB,0\nC,0\n", "has nobody");
    refused(SESSIONS, "Place,A,B,C\none,1,1,1\ntwo,1,1,1\n", "line 3 is one too many");
    refused(SESSIONS, "", "reference.csv holds no table");
    refused("", BOROUGH, "sessions.csv holds no table");
    refused("Session,A,B,C\none,1,1,1\none,1,1,1\n", BOROUGH, "two sessions are called \"one\"");
  }

  @Test
  void badUsageExitsWithTwo() throws IOException {
    String file = Files.writeString(folder.resolve("any.csv"), SESSIONS).toString();
    for (Ran ran :
        List.of(
            Ran.of("stats", "mixing", file),
            Ran.of("stats", "mixing", "--reference", file),
            Ran.of("stats", "mixing", file, "--reference", file + ".nowhere"))) {
      assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
    }
    assertThat(Ran.of("stats", "mixing", "--help").exit()).isZero();
  }

  private void refused(String sessions, String reference, String... words) throws IOException {
    Ran ran = run(sessions, reference);
    assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().contains(words).endsWith(".");
  }

  private JsonNode printed(String sessions, String reference, String... options)
      throws IOException {
    Ran ran = run(sessions, reference, options);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return JsonMapper.shared().readTree(String.join("\n", ran.out()));
  }

  private Ran run(String sessions, String reference, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("sessions.csv"), sessions);
    Path population = Files.writeString(folder.resolve("reference.csv"), reference);
    String[] arguments = new String[options.length + 5];
    arguments[0] = "stats";
    arguments[1] = "mixing";
    arguments[2] = file.toString();
    arguments[3] = "--reference";
    arguments[4] = population.toString();
    System.arraycopy(options, 0, arguments, 5, options.length);
    return Ran.of(arguments);
  }

  private static void is(JsonNode value, double expected) {
    assertThat(value.isNumber()).isTrue();
    assertThat(value.asDouble()).isCloseTo(expected, within(1e-12));
  }
}
