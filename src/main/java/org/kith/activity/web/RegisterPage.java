package org.kith.activity.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.web.KeptRegister.Voice;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A register as somebody in a hall has it on a phone.
 *
 * @param done how many are here and were counted, once the register is complete; null before
 * @param counts who counted how many, where they do not agree; else empty
 * @param account id of the account whose phone may keep it
 * @param slips where monitoring slips for those on it are printed; null: not by this actor
 * @param ring whom to ring about somebody one is worried about
 */
public record RegisterPage(
    Text title,
    List<Crumb> crumbs,
    SessionLine session,
    UUID id,
    String path,
    List<Line> lines,
    int here,
    boolean isNamed,
    boolean isCancelled,
    @Nullable Text done,
    List<Voice> counts,
    String account,
    List<RingLine> ring,
    @Nullable String slips,
    Form form,
    ShownField given,
    ShownField family,
    ShownField counted)
    implements Page {

  /**
   * Somebody on it.
   *
   * @param voices who says what, where two do not agree; else empty
   */
  public record Line(
      UUID id, String name, boolean isHere, @Nullable Text before, List<Voice> voices) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
