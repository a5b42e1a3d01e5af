package org.kith.ui.records;

import gg.jte.Content;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;

/** Values as pages of records show them: in lines, paragraphs and links. */
public final class Markup {
  private Markup() {}

  public static SummaryRow row(String key, Text value, Words words) {
    return SummaryRow.of(words.text(key), words.show(value));
  }

  public static SummaryRow row(String key, String value, Words words) {
    return SummaryRow.of(words.text(key), lines(value));
  }

  /**
   * A link whose address has nothing to be escaped.
   *
   * @param address with language prefix
   */
  public static Content link(String text, String address) {
    return output -> {
      output.writeContent("<a class=\"govuk-link\" href=\"" + address + "\">");
      output.writeUserContent(text);
      output.writeContent("</a>");
    };
  }

  /** A longer text with its line breaks. */
  public static Content paragraph(String text) {
    return output -> {
      output.writeContent("<p class=\"govuk-body kith-told\">");
      output.writeUserContent(text);
      output.writeContent("</p>");
    };
  }

  /** A text with its line breaks. */
  public static Content lines(String text) {
    return output -> {
      output.writeContent("<span class=\"kith-told\">");
      output.writeUserContent(text);
      output.writeContent("</span>");
    };
  }
}
