package org.kith.governance;

import java.util.Map;
import java.util.Objects;

/**
 * A quarterly paper in every format, made in one go so that all say the same.
 *
 * @param fragment its own markup, for a page of the site
 */
public record PaperFiles(String fragment, Map<PaperFormat, byte[]> files) {
  public PaperFiles {
    files = Map.copyOf(files);
  }

  public byte[] file(PaperFormat format) {
    return Objects.requireNonNull(files.get(format));
  }
}
