package org.kith.ui.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A field as its template shows it: with what was typed, and what is wrong with that.
 *
 * @param hint null: none
 * @param values what was typed or chosen, exactly
 * @param error null: none
 * @param wrongPart of a field of several boxes, those to mend, hyphens between; empty: all
 */
public record ShownField(
    String name,
    Text label,
    @Nullable Text hint,
    boolean isOptional,
    Look look,
    Values values,
    @Nullable Text error,
    String wrongPart) {

  /** The same field, saying this too, after its hint. */
  public ShownField noting(Text note) {
    Text said = hint == null ? note : new Text(hint.text() + " " + note.text(), note.language());
    return new ShownField(name, label, said, isOptional, look, values, error, wrongPart);
  }

  /** What was typed. */
  public String value() {
    return values.text(name);
  }

  /** What was typed into one of several boxes. */
  public String value(String part) {
    return values.text(name + "-" + part);
  }

  public boolean isChosen(String code) {
    return values.texts(name).contains(code);
  }

  public boolean isWrong() {
    return error != null;
  }

  /** Whether this box is to be marked as wrong. */
  public boolean isWrong(String part) {
    return error != null && (wrongPart.isEmpty() || wrongParts().contains(part));
  }

  private List<String> wrongParts() {
    return List.of(wrongPart.split("-", -1));
  }

  /** Ids of what describes the field; null: nothing does. */
  public @Nullable String describedBy() {
    List<String> ids = new ArrayList<>();
    if (hint != null) {
      ids.add(name + "-hint");
    }
    if (look instanceof Look.Lines) {
      ids.add(name + "-info");
    }
    if (error != null) {
      ids.add(name + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }
}
