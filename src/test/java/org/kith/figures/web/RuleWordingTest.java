package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.rules.Rules;
import org.kith.ui.Languages;
import org.kith.ui.Messages;

class RuleWordingTest {
  private static final Languages LANGUAGES = Languages.shipped();
  private static final Messages MESSAGES = Messages.load(LANGUAGES);

  @ParameterizedTest
  @MethodSource("keys")
  void whatPagesNameIsWordedInEveryLanguage(String key) {
    assertThat(LANGUAGES.all())
        .allSatisfy(language -> {
          assertThat(MESSAGES.in(language).text(key).language()).isEqualTo(language);
          assertThat(MESSAGES.in(language).text(key + ".means").language()).isEqualTo(language);
        });
  }

  static Stream<String> keys() {
    return Stream.of(
            Rules.all().ids().stream().map(rule -> "figures.rule." + rule),
            Arrays.stream(Kind.values()).map(kind -> "figures.kind." + kind.id()),
            Arrays.stream(Finding.Weight.values())
                .map(weight -> "figures.weight." + LedgerRequest.word(weight)))
        .flatMap(keys -> keys);
  }
}
