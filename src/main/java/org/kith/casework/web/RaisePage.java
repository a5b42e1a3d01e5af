package org.kith.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.activity.WhoToRing;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Where somebody tells of a concern; whom to ring stands before what to write.
 *
 * @param isConfirmed whether somebody has confirmed whom to ring
 * @param hasReader whether anybody has an account who would read it
 * @param session id of the session that it began at; null: none
 */
public record RaisePage(
    Text title,
    List<WhoToRing.Line> ring,
    boolean isConfirmed,
    boolean hasReader,
    @Nullable String session,
    Form form,
    List<ShownField> fields)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
