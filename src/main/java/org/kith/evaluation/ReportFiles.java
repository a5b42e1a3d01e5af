package org.kith.evaluation;

import java.util.Map;
import java.util.Objects;

/**
 * The report in every format, made in one go so that all say the same.
 *
 * @param fragment the report's own markup, for the page of the site
 * @param files every format's
 */
public record ReportFiles(String fragment, Map<Format, byte[]> files) {
  public ReportFiles {
    files = Map.copyOf(files);
  }

  public byte[] file(Format format) {
    return Objects.requireNonNull(files.get(format));
  }
}
