package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.records.Filter.Option;

/**
 * The narratives as the team writes them.
 *
 * @param query what was looked for
 */
public record TextsPage(
    Text title,
    String query,
    List<Option> languages,
    List<Option> states,
    List<Row> rows,
    boolean mayWrite)
    implements Page {

  /**
   * A narrative in a language.
   *
   * @param where the public page that shows it, without language prefix; null: none
   * @param changed by whom and when
   */
  public record Row(
      Text name,
      String path,
      @Nullable String where,
      Text language,
      Text changed,
      List<Status> standing,
      int figures) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
