package org.kith.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
  @ParameterizedTest
  @CsvSource({
    "Łukasz Wiśniewski, lukasz wisniewski",
    "O’Brien-Smith, obrien smith",
    "Ștefan Țepeș, stefan tepes",
    "Иван Петров, ivan petrov",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ, guraprita kaura",
    "'  Amina   amina ', amina",
  })
  void aNameInAnyScriptBecomesPlainWords(String name, String words) {
    assertThat(String.join(" ", NameTokens.of(name))).isEqualTo(words);
  }
}
