package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.ui.Language;
import org.kith.ui.Languages;

class WordingTest {
  /** What residents read: worded in every language that is complete. */
  private static final Set<String> FOR_RESIDENTS =
      Set.of(
          "ui",
          "website",
          "programme",
          "figures",
          "evaluation",
          "comms",
          "access",
          "activity",
          "people",
          "training",
          "volunteering",
          "directory",
          "opendata",
          "pledge",
          "welcome");

  /** Of the pages that are {@code EveryLanguage}s, and what surrounds them. */
  private static final Set<String> IN_EVERY_LANGUAGE =
      Set.of("directory", "opendata", "people.ask", "people.language", "pledge", "ui", "welcome");

  private static final Languages LANGUAGES = Languages.shipped();
  private static final Map<String, String> ENGLISH = Wording.in("en");

  @Test
  void everyKeyBeginsWithItsModule() {
    assertThat(Source.in(Source.MESSAGES, ".properties"))
        .isNotEmpty()
        .allSatisfy(bundle ->
            assertThat(Wording.keys(bundle).keySet())
                .allMatch(key -> key.startsWith(Wording.module(bundle) + ".")));
  }

  @Test
  void everyKeyThatIsUsedIsWordedInEnglish() {
    Set<String> named = new TreeSet<>(ENGLISH.keySet());
    named.addAll(tables());
    KeysUsed used = new KeysUsed(modules(), named);

    assertThat(
            Source.in(Source.TEMPLATES, ".jte").stream().flatMap(t -> used.unknownIn(t).stream()))
        .isEmpty();
    assertThat(JavaFile.all().stream().flatMap(file -> used.unknownIn(file).stream())).isEmpty();
  }

  /** Names of tables look like keys, and are not. */
  private static Set<String> tables() {
    Pattern made = Pattern.compile("create table ([a-z_]+\\.[a-z_]+)");
    Set<String> tables = new TreeSet<>();
    for (Source migration : Source.in(Source.MIGRATIONS, ".sql")) {
      made.matcher(migration.text()).results().forEach(found -> tables.add(found.group(1)));
    }
    return tables;
  }

  private static Stream<String> all() {
    return LANGUAGES.all().stream().filter(one -> !one.isEnglish()).map(Language::code);
  }

  private static Stream<String> served() {
    return LANGUAGES.served().stream().filter(one -> !one.isEnglish()).map(Language::code);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatResidentsReadIsWordedInTheirLanguage(String language) {
    assertThat(missing(language, FOR_RESIDENTS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("served")
  void whatIsOfferedInEveryLanguageIsWordedInEach(String language) {
    assertThat(missing(language, IN_EVERY_LANGUAGE)).isEmpty();
  }

  private static Set<String> missing(String language, Set<String> beginnings) {
    Set<String> missing = new TreeSet<>(ENGLISH.keySet());
    missing.removeAll(Wording.in(language).keySet());
    missing.removeIf(key -> beginnings.stream().noneMatch(one -> key.startsWith(one + ".")));
    missing.removeAll(Wording.ofTeams().keySet());
    return missing;
  }

  @ParameterizedTest
  @MethodSource("served")
  void aTranslationSaysNothingThatEnglishDoesNot(String language) {
    assertThat(ENGLISH.keySet()).containsAll(Wording.in(language).keySet());
  }

  @ParameterizedTest
  @MethodSource("served")
  void aTranslationUsesTheSameArguments(String language) {
    assertThat(Wording.in(language))
        .allSatisfy((key, text) ->
            assertThat(arguments(text)).isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
  }

  @Test
  void aKeyThatIsWordedNowhereIsFound() {
    KeysUsed used = new KeysUsed(Set.of("figures"), Set.of("figures.title", "figures.kind.date"));

    assertThat(used.unknownIn(new Source("figures/a.jte", "${frame.say(\"figures.titel\")}")))
        .containsExactly("figures/a.jte uses figures.titel");
    assertThat(used.unknownIn(java("words.plain(\"figures.titel\")")))
        .containsExactly("figures/A.java:1 uses figures.titel");
    assertThat(used.unknownIn(java("words.plain(\"figures.kinds.\" + kind)"))).hasSize(1);
    assertThat(used.unknownIn(java("words.plain(\"figures.kind.\" + kind)"))).isEmpty();
    assertThat(used.unknownIn(java("words.plain(\"figures.title\")"))).isEmpty();
    assertThat(used.unknownIn(java("new Action(\"figures.publish\")"))).isEmpty();
  }

  private static JavaFile java(String expression) {
    return JavaFile.of(
        new Source("figures/A.java", "class A { Object a() { return " + expression + "; } }"));
  }

  private static Set<String> modules() {
    return ENGLISH.keySet().stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toSet());
  }

  private static List<String> arguments(String text) {
    return Pattern.compile("\\{\\s*(\\d+)")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
