package org.kith.returns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.FormError;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A return to be answered.
 *
 * @param askedBack what the team wants to know; null: nothing
 * @param faults what is wrong with the workbook that was sent in, cell by cell
 * @param path where the form goes
 * @param workbookPath the workbook to fill in
 * @param toldBy who told it; null: the partner answers
 */
public record AnswerPage(
    Text title,
    Text partner,
    Text period,
    Text due,
    @Nullable Text askedBack,
    List<Question> questions,
    ShownField wentWell,
    ShownField wentBadly,
    @Nullable ShownField toldBy,
    ShownField file,
    List<FormError> faults,
    Form form,
    String path,
    String workbookPath,
    boolean isForEveryone,
    List<Crumb> crumbs)
    implements Page {

  /**
   * One figure.
   *
   * @param last what was reported last time; null: nothing
   */
  public record Question(
      int number,
      Text unit,
      @Nullable Text last,
      ShownField value,
      ShownField how,
      ShownField note) {}

  @Override
  public boolean hasErrors() {
    return form.hasErrors() || !faults.isEmpty();
  }
}
