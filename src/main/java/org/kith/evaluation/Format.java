package org.kith.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What files an edition has. */
public enum Format {
  HTML("report.html", "text/html;charset=UTF-8"),
  PDF("report.pdf", "application/pdf"),
  DOCX("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("figures.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String fileName;
  private final String mediaType;

  Format(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** As the database has it: {@code html}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<Format> ofFile(String name) {
    return Arrays.stream(values()).filter(format -> format.fileName.equals(name)).findFirst();
  }
}
