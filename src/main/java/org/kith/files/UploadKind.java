package org.kith.files;

import java.util.List;

/** The kinds of file that people may send in. */
public enum UploadKind {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  /** Letters and numbers only, such as CSV: UTF-8, or what Windows programs in Europe write. */
  TEXT("text/plain", "txt", "csv", "tsv", "md");

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> endings;

  UploadKind(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot; the usual ending first. */
  public List<String> endings() {
    return endings;
  }
}
