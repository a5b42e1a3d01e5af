package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.imports.ProgrammeFolder.Source;

class ProgrammeFolderTest {
  @TempDir Path place;
  private Path folder = Path.of("");

  @BeforeEach
  void aFolderBesideASecret() throws IOException {
    folder = place.resolve("programme");
    Files.createDirectories(folder.resolve("narratives"));
    Files.writeString(folder.resolve("area.yaml"), "id: exampleton\n");
    Files.createDirectories(place.resolve("elsewhere"));
    Files.writeString(place.resolve("elsewhere/secret.md"), "secret");
  }

  @Test
  void aLinkToAFileElsewhereIsRefused() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("narratives/home.md"), place.resolve("elsewhere/secret.md"));

    assertThatThrownBy(() -> ProgrammeFolder.of(List.of(folder)))
        .isInstanceOf(LinkLeavesFolder.class)
        .hasMessageContaining("narratives/home.md");
    assertThatThrownBy(() -> ProgrammeFolder.of(List.of(folder.resolve("narratives/home.md"))))
        .isInstanceOf(LinkLeavesFolder.class);
  }

  @Test
  void aLinkToAFolderElsewhereIsRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("figures"), place.resolve("elsewhere"));

    assertThatThrownBy(() -> ProgrammeFolder.of(List.of(folder)))
        .isInstanceOf(LinkLeavesFolder.class);
  }

  @Test
  void aLinkInsideTheFolderAndALinkToTheFolderAreFollowed() throws IOException {
    Files.writeString(folder.resolve("narratives/home.md"), "Welcome");
    Files.createSymbolicLink(folder.resolve("narratives/about.md"), Path.of("home.md"));
    Path link = Files.createSymbolicLink(place.resolve("link"), folder);

    assertThat(ProgrammeFolder.of(List.of(link)).sources())
        .extracting(Source::path)
        .containsExactly("area.yaml", "narratives/about.md", "narratives/home.md");
  }

  @Test
  void moreThanHalfAGigabyteIsRefused() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("sources.yaml").toFile(), "rw")) {
      sparse.setLength((500L << 20) - Files.size(folder.resolve("area.yaml")));
      assertThat(ProgrammeFolder.of(List.of(folder)).sources()).hasSize(2);
      sparse.setLength(500L << 20);
    }

    assertThatThrownBy(() -> ProgrammeFolder.of(List.of(folder))).isInstanceOf(TooMuchAtOnce.class);
  }

  @Test
  void moreThanTwentyThousandFilesAreRefused() throws IOException {
    for (int number = 1; number < 20_000; number++) {
      Files.createFile(folder.resolve("narratives/" + number + ".md"));
    }
    assertThat(ProgrammeFolder.of(List.of(folder)).sources()).hasSize(20_000);
    Files.createFile(folder.resolve("narratives/one-more.md"));

    assertThatThrownBy(() -> ProgrammeFolder.of(List.of(folder))).isInstanceOf(TooMuchAtOnce.class);
  }
}
