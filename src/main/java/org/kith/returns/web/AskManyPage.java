package org.kith.returns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.Filter.Option;

/**
 * Many partners asked at once.
 *
 * @param more how many fit besides, and are not shown
 */
public record AskManyPage(
    Text title,
    List<Option> periods,
    List<Option> shown,
    List<Option> partners,
    int more,
    List<Line> lines,
    ShownField due,
    ShownField message,
    Form form,
    String path,
    List<Crumb> crumbs)
    implements Page {

  /**
   * A project and its partner.
   *
   * @param ask the box to tick; null: asked already
   * @param asked path of the return; null: not asked yet
   * @param choosePath where the figures can be chosen
   */
  public record Line(
      String partner,
      String project,
      @Nullable ShownField ask,
      ShownField name,
      ShownField email,
      @Nullable String asked,
      String choosePath) {}

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
