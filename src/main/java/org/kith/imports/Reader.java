package org.kith.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.kith.imports.ProgrammeFolder.Source;
import org.kith.imports.Value.Mapping;

/** Reads a file into records by the ending of its name. */
final class Reader {
  /** In bytes, so that no file has more characters either. */
  static final int LARGEST_FILE = 50 << 20;

  static final String LESS_NESTING = "lists, fields and quotes that are not nested too deeply";

  private Reader() {}

  static boolean understands(String path) {
    return List.of(".yaml", ".csv", ".md", ".geojson").stream().anyMatch(lower(path)::endsWith);
  }

  static List<Mapping> read(Source source, Notes notes) {
    String path = source.path();
    try {
      if (Files.size(source.file()) > LARGEST_FILE) {
        notes.problem(new Problem(path, 0, "file", "", "at most 50 MB"));
        return List.of();
      }
      String text = Files.readString(source.file()).replace("\uFEFF", "");
      if (lower(path).endsWith(".csv")) {
        return CsvText.read(path, text, notes);
      }
      if (lower(path).endsWith(".md")) {
        return MarkdownFile.read(path, text, notes);
      }
      if (lower(path).endsWith(".geojson")) {
        return GeoJson.read(path, text, notes);
      }
      return YamlText.read(path, text, notes);
    } catch (CharacterCodingException e) {
      notes.problem(new Problem(path, 0, "file", "", "text in UTF-8"));
    } catch (StackOverflowError nested) {
      notes.problem(new Problem(path, 0, "file", "", LESS_NESTING));
    } catch (IOException e) {
      notes.problem(new Problem(path, 0, "file", "", "a file that can be read"));
    }
    return List.of();
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
