package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented people in a file, as a partner would send it. */
class LinkCommandTest {
  private static final String PEOPLE =
      """
      id,given_name,family_name,date_of_birth,postcode,phone,email
      1,Mohammed,Khan,1990-03-14,WS1 4AB,07700 900123,
      2,Khan,Muhammad,14/03/1990,ws14ab,+44 7700 900123,mk@example.org
      3,Md,Khan,1990-03-14,WS1 4AB,,mk@example.org
      4,Łukasz,Żółkowski,1985-07-02,WS2 8QT,07700 900555,
      5,Lukasz,Zolkowski,02/07/1985,WS2 8QT,07700 900555,
      6,Hassan,Ali,2010-05-05,WS4 1AA,07700 900777,
      7,Hussain,Ali,2010-05-05,WS4 1AA,07700 900777,
      8,Mohammed,Khan,1960-01-20,WS1 4AB,07700 900123,
      9,Joan,Whitfield,1950-02-02,WS9 9AA,,
      """;

  @TempDir Path folder;

  @Test
  void recordsOfOnePersonAreOneCluster() throws IOException {
    Ran ran = link(PEOPLE);

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode json = JsonMapper.shared().readTree(text(ran));
    assertThat(json.propertyNames()).containsExactly("clusters", "pairs");
    assertThat(json.get("clusters").toString())
        .isEqualTo("[[\"1\",\"2\",\"3\"],[\"4\",\"5\"],[\"6\"],[\"7\"],[\"8\"],[\"9\"]]");
  }

  @Test
  void aPairSaysWhatEveryFieldSays() throws IOException {
    JsonNode pair = pair(link(PEOPLE), "1", "2");

    assertThat(pair.propertyNames())
        .containsExactly("a", "b", "weight", "probability", "decision", "fields", "cautions");
    assertThat(pair.get("decision").asString()).isEqualTo("match");
    assertThat(pair.get("probability").asDouble()).isGreaterThan(0.99);
    JsonNode fields = pair.get("fields");
    assertThat(fields.propertyNames())
        .containsExactly("name", "birth", "postcode", "phone", "email");
    assertThat(fields.at("/birth/level").asString()).isEqualTo("same");
    assertThat(fields.at("/postcode/level").asString()).isEqualTo("full");
    assertThat(fields.at("/email/level").asString()).isEqualTo("missing");
    assertThat(fields.at("/email/weight").asDouble()).isZero();
    double sum = 0;
    for (JsonNode field : fields) {
      sum += field.get("weight").asDouble();
    }
    assertThat(sum)
        .isCloseTo(pair.get("weight").asDouble(), org.assertj.core.api.Assertions.within(0.005));
  }

  @Test
  void twinsAndFatherAndSonAreForReview() throws IOException {
    Ran ran = link(PEOPLE);

    JsonNode twins = pair(ran, "6", "7");
    assertThat(twins.get("decision").asString()).isEqualTo("review");
    assertThat(twins.get("cautions").toString()).isEqualTo("[\"names_only_alike\"]");
    JsonNode fatherAndSon = pair(ran, "1", "8");
    assertThat(fatherAndSon.get("decision").asString()).isEqualTo("review");
    assertThat(fatherAndSon.get("cautions").toString()).contains("birth_dates_differ");
  }

  @Test
  void theOrderOfLinesAndColumnsDoesNotMatter() throws IOException {
    String turned =
        """
        Email;Date of birth;Full name;Phone;Postcode;ID
        ;02/02/1950;Joan Whitfield;;WS9 9AA;9
        ;20/01/1960;Mohammed Khan;07700 900123;WS1 4AB;8
        ;05/05/2010;Hussain Ali;07700 900777;WS4 1AA;7
        ;05/05/2010;Hassan Ali;07700 900777;WS4 1AA;6
        ;02/07/1985;Lukasz Zolkowski;07700 900555;WS2 8QT;5
        ;02/07/1985;Łukasz Żółkowski;07700 900555;WS2 8QT;4
        mk@example.org;14/03/1990;Md Khan;;WS1 4AB;3
        mk@example.org;14/03/1990;Khan Muhammad;07700 900123;WS1 4AB;2
        ;14/03/1990;Mohammed Khan;07700 900123;WS1 4AB;1
        """;

    assertThat(link(turned)).isEqualTo(link(PEOPLE));
  }

  @Test
  void columnsThatAreNotComparedAreSaid() throws IOException {
    Ran ran = link("id,name,Sex,Ward\n1,Joan Whitfield,F,Palfrey\n2,Amina Sultana,F,Pleck\n");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).containsExactly("Not compared: Sex, Ward.");
  }

  @Test
  void aMatchThatIsNotFollowedIsToldAsAnAlarm() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(text(link(PEOPLE, "--limit", "2")));

    assertThat(json.get("alarms")).hasSize(1);
    assertThat(json.at("/alarms/0/size").asInt()).isEqualTo(3);
    assertThat(json.at("/alarms/0/reason").asString())
        .isEqualTo("This link would make one person of 3 records.");
  }

  @Test
  void noRecordsAreNoClusters() throws IOException {
    assertThat(JsonMapper.shared().readTree(text(link("id,name\n"))).get("clusters")).isEmpty();
  }

  @Test
  void aFileThatHoldsNoRecordsIsRefusedInOneSentence() throws IOException {
    refused("", "holds no table", "a column id");
    refused("name,phone\nJoan,07700900123\n", "line 1 has to name a column id");
    refused("id,ward\n1,Palfrey\n", "line 1 has to name a column id");
    refused("id,name,full name\n1,Joan,Joan\n", "two columns");
    refused("id,name\n1,Joan\n1,Amina\n", "line 3", "\"1\"", "another line");
    refused("id,name\n,Joan\n", "line 2 has no id");
    refused("id,dob\n1,soon\n", "line 2", "\"soon\"", "28/02/1990");
    refused("id,\"name\n1,Joan\n", "records.csv");
  }

  @Test
  void badUsageExitsWithTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("any.csv"), "id,name\n");
    for (Ran ran :
        List.of(
            Ran.of("stats", "link"),
            Ran.of("stats", "link", folder.resolve("nowhere.csv").toString()),
            Ran.of("stats", "link", file.toString(), "--match", "1"),
            Ran.of("stats", "link", file.toString(), "--review", "0"),
            Ran.of("stats", "link", file.toString(), "--match", "0.1"),
            Ran.of("stats", "link", file.toString(), "--limit", "0"))) {
      assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
    }
    assertThat(Ran.of("stats", "link", "--help").exit()).isZero();
  }

  private static String text(Ran ran) {
    return String.join("\n", ran.out());
  }

  private static JsonNode pair(Ran ran, String a, String b) {
    for (JsonNode pair : JsonMapper.shared().readTree(text(ran)).get("pairs")) {
      if (pair.get("a").asString().equals(a) && pair.get("b").asString().equals(b)) {
        return pair;
      }
    }
    throw new AssertionError("no pair of " + a + " and " + b);
  }

  private void refused(String text, String... words) throws IOException {
    Ran ran = link(text);
    assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().contains(words).endsWith(".");
  }

  private Ran link(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("records.csv"), text);
    String[] arguments = new String[options.length + 3];
    arguments[0] = "stats";
    arguments[1] = "link";
    arguments[2] = file.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Ran.of(arguments);
  }
}
