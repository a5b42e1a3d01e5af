package org.kith.access.web;

import java.util.List;
import org.kith.access.Passkey;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Somebody's own ways in: password, passkeys, and the organisation's own provider.
 *
 * @param hasPassword whether there is one to be changed
 * @param provider what it is called; empty: there is none
 * @param isJoined whether it lets this person in
 * @param isTold whether they get letters about what waits for them
 */
public record OwnAccountPage(
    Text title,
    Form form,
    List<ShownField> fields,
    boolean hasPassword,
    List<Passkey> passkeys,
    String provider,
    boolean isJoined,
    boolean isTold)
    implements Page {
  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
