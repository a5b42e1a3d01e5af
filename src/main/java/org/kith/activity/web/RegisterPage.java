package org.kith.activity.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A register as somebody in a hall has it on a phone.
 *
 * @param done how many are here and were counted, once the register is complete; null before
 */
public record RegisterPage(
    Text title,
    List<Crumb> crumbs,
    SessionLine session,
    String path,
    List<Line> lines,
    int here,
    boolean isNamed,
    boolean isCancelled,
    @Nullable Text done,
    Form form,
    ShownField given,
    ShownField family,
    ShownField counted)
    implements Page {

  /** Somebody on it. */
  public record Line(UUID id, String name, boolean isHere, @Nullable Text before) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
