package org.kith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gallery is left in target/gallery, to be looked at. */
class GalleryTest {
  private static final Path FOLDER = Path.of("target/gallery");

  static List<Language> languages() {
    return Languages.shipped().all();
  }

  @BeforeAll
  static void laysTheAssetsBesideThePages() throws IOException {
    Files.createDirectories(FOLDER.resolve("assets"));
    for (String folder : List.of("target/classes/assets", "target/classes/fonts")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.write(
              FOLDER.resolve("assets").resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyComponentPassesTheContentPolicyAndNamesEachIdOnce(Language language)
      throws IOException {
    String page = new Gallery(language).everything();
    Files.writeString(FOLDER.resolve("gallery-" + language.code() + ".html"), page);
    assertThat(page).doesNotContain("<script", " style=", "<style", " onclick");
    assertThat(page)
        .contains("lang=\"" + language.code() + "\" dir=\"" + language.direction().code() + "\"");
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            Pattern.compile("aria-(?:labelledby|describedby)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1)))
        .isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aHomePageWithItsStyleSheetAndMapStaysUnderOneHundredKilobytes(Language language)
      throws IOException {
    String page = new Gallery(language).home();
    Files.writeString(FOLDER.resolve("home-" + language.code() + ".html"), page);
    int size =
        compressed(page.getBytes(StandardCharsets.UTF_8))
            + compressed(Files.readAllBytes(Path.of("target/classes/assets/app.css")));
    assertThat(size).isBetween(5_000, 100_000);
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
