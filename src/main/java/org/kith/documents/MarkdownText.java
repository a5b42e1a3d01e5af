package org.kith.documents;

import java.util.List;
import org.kith.documents.markdown.MarkdownReading;

/**
 * Narratives written in Markdown. Headings become sections, quotations notes ({@code > [!KEY]} and
 * {@code > [!WARNING]} the other callouts), {@code {{id}}} and {@code {{id|form}}} figures.
 * Refused: HTML, images, code blocks, links other than relative, https and mailto, unknown figures.
 */
public interface MarkdownText {
  /**
   * Reads one file.
   *
   * @param file its name, for the refusal
   * @param anchor put before the ids of its sections, so that files may share a title; may be empty
   * @throws org.kith.kernel.Refusal naming every fault with file and line
   */
  Narrative read(String file, String anchor, String markdown);

  /** What keeps a text from being shown, each with file and line; empty: nothing. */
  List<String> faults(String file, String markdown);

  static MarkdownText with(Figures figures) {
    return new MarkdownReading(figures);
  }

  /** Where the figures of a narrative come from. */
  @FunctionalInterface
  interface Figures {
    /**
     * @param form what stands after the bar, such as {@code unit}; empty where there is no bar
     * @return empty when there is no such figure, or it has no such form
     */
    java.util.Optional<FigureValue> figure(String id, String form);
  }
}
