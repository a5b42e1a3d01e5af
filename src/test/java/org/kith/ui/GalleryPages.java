package org.kith.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gallery's pages in target/gallery, with all that they need beside them. */
public final class GalleryPages {
  private static final Path FOLDER = Path.of("target/gallery");

  private GalleryPages() {}

  /** Writes the pages of every language. */
  public static List<Path> write() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Language language : Languages.shipped().all()) {
      pages.addAll(write(language));
    }
    return pages;
  }

  static List<Path> write(Language language) throws IOException {
    layAssets();
    List<Path> pages = new ArrayList<>();
    for (Map.Entry<String, String> page : new Gallery(language).pages().entrySet()) {
      pages.add(
          Files.writeString(
              FOLDER.resolve(page.getKey() + "-" + language.code() + ".html"), page.getValue()));
    }
    return pages;
  }

  private static void layAssets() throws IOException {
    Path assets = Files.createDirectories(FOLDER.resolve("assets"));
    for (String folder : List.of("target/classes/assets", "target/classes/fonts")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.write(assets.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
  }
}
