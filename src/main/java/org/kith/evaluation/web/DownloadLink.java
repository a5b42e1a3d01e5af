package org.kith.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.evaluation.Format;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * A file to save.
 *
 * @param path without language prefix: a file has no other language
 */
public record DownloadLink(Text label, String path) {
  private static final int KILOBYTE = 1024;

  /**
   * @param folder where the files are, with a slash at its end
   */
  static List<DownloadLink> of(String folder, Map<Format, Integer> sizes, Words words) {
    List<DownloadLink> links = new ArrayList<>();
    for (Format format : List.of(Format.PDF, Format.DOCX, Format.HTML, Format.XLSX)) {
      Integer size = sizes.get(format);
      if (size != null) {
        links.add(
            new DownloadLink(
                words.text(
                    "evaluation.page." + format.id(), words.number(Math.ceilDiv(size, KILOBYTE))),
                folder + format.fileName()));
      }
    }
    return links;
  }
}
