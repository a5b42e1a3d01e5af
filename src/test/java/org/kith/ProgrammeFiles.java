package org.kith;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.kith.kernel.AreaId;

/** An invented programme folder, written file by file. */
public final class ProgrammeFiles {
  private static final String DEFINITIONS = "figures/definitions.csv";

  private final Path folder;

  private ProgrammeFiles(Path folder) {
    this.folder = folder;
  }

  static ProgrammeFiles of(AreaId area, Path folder) {
    return new ProgrammeFiles(folder)
        .file(
            "area.yaml",
            """
            id: %s
            name: Exampleton
            kind: borough
            subject: %s
            hosts: [%s]
            localities:
              - {id: north, name: North}
              - {id: south, name: South}
            """
                .formatted(area, subject(area), host(area)));
  }

  static String subject(AreaId area) {
    return "area-" + area;
  }

  static String host(AreaId area) {
    return area + ".kith.test";
  }

  public Path folder() {
    return folder;
  }

  /** Writes a whole file, in place of what may be there. */
  public ProgrammeFiles file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #file(String, String)}, for files that are not even text. */
  public ProgrammeFiles file(String path, byte[] content) {
    return write(path, content);
  }

  /** Adds text to the end of a file, made if it is not there. */
  public ProgrammeFiles append(String path, String text) {
    return write(
        path,
        text.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** A report that was published in June 2022. */
  public ProgrammeFiles source(String id, String title) {
    return append(
        "sources.yaml",
        """
        - id: %s
          title: %s
          publisher: Exampleton Council
          published: 2022-06
          kind: report
        """
            .formatted(id, title));
  }

  /** A headline quantity. */
  public ProgrammeFiles definition(String subject, String definition, String label) {
    return row(
        DEFINITIONS,
        List.of("subject", "definition", "label", "prominence"),
        List.of(subject, definition, label, "headline"));
  }

  /** A row of the file that is named after the figure's document. */
  public ProgrammeFiles figure(Figure figure) {
    return row("figures/" + figure.cells().get("document") + ".csv", Figure.COLUMNS, figure.row());
  }

  private ProgrammeFiles row(String path, List<String> header, List<String> row) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    if (isMissingOrEmpty(path)) {
      csv.writeRecord(header);
    }
    csv.writeRecord(row);
    return append(path, text.toString());
  }

  private boolean isMissingOrEmpty(String path) {
    return folder.resolve(path).toFile().length() == 0;
  }

  private ProgrammeFiles write(String path, byte[] content, StandardOpenOption... options) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content, options);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
