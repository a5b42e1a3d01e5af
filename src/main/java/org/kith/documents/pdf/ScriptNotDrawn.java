package org.kith.documents.pdf;

import org.kith.kernel.Refusal;

/** Text that the PDF could only show wrongly: better no PDF than a misspelt language. */
public final class ScriptNotDrawn extends Refusal {
  private ScriptNotDrawn(String sentence) {
    super(sentence);
  }

  static ScriptNotDrawn script(String name, String text) {
    return new ScriptNotDrawn(
        "The PDF cannot show text in the %s script (“%s”) without misspelling it; use the web page, or print it to PDF from a browser."
            .formatted(name, text));
  }

  static ScriptNotDrawn sign(int point) {
    String shown =
        Character.getType(point) == Character.CONTROL ? "" : " “" + Character.toString(point) + "”";
    return new ScriptNotDrawn(
        "The PDF has no sign%s (U+%04X, %s) in its typeface; use the web page, or another sign."
            .formatted(shown, point, String.valueOf(Character.getName(point))));
  }
}
