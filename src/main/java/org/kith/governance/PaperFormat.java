package org.kith.governance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What files a quarterly paper has. */
public enum PaperFormat {
  HTML("quarterly.html", "text/html;charset=UTF-8"),
  PDF("quarterly.pdf", "application/pdf"),
  DOCX("quarterly.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String fileName;
  private final String mediaType;

  PaperFormat(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** The word in the database and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<PaperFormat> ofFile(String name) {
    return Arrays.stream(values()).filter(format -> format.fileName.equals(name)).findFirst();
  }
}
