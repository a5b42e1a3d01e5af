package org.kith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gallery is left in target/gallery, to be looked at. */
class GalleryTest {
  static List<Language> languages() {
    return Languages.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyComponentPassesTheContentPolicyAndNamesEachIdOnce(Language language)
      throws IOException {
    for (Path file : GalleryPages.write(language)) {
      String page = Files.readString(file);
      assertThat(page).doesNotContain("<script", " style=", "<style", " onclick");
      assertThat(page)
          .contains("lang=\"" + language.code() + "\" dir=\"" + language.direction().code() + "\"");
      List<String> ids = found(" id=\"([^\"]*)\"", page).toList();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(
              found(" (?:aria-(?:labelledby|describedby)|for)=\"([^\"]*)\"", page)
                  .flatMap(several -> Stream.of(several.split(" ", -1))))
          .isSubsetOf(ids);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aHomePageWithItsStyleSheetAndMapStaysUnderOneHundredKilobytes(Language language)
      throws IOException {
    String page = new Gallery(language).home();
    int size =
        compressed(page.getBytes(StandardCharsets.UTF_8))
            + compressed(Files.readAllBytes(Path.of("target/classes/assets/app.css")));
    assertThat(size).isBetween(5_000, 100_000);
  }

  private static Stream<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1));
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
