package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {
  private static final int LONGEST = 400;

  @ParameterizedTest
  @ValueSource(strings = {".java", ".jte", ".sql", ".scss", ".js"})
  void noFileIsTooLongToReadInOneGo(String ending) {
    List<String> tooLong =
        Stream.of("src/main", "src/test")
            .flatMap(folder -> Source.in(Path.of(folder), ending).stream())
            .filter(source -> source.text().lines().count() > LONGEST)
            .map(Source::path)
            .toList();

    assertThat(tooLong).isEmpty();
  }
}
