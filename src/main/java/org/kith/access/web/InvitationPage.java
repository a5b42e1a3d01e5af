package org.kith.access.web;

import java.util.List;
import org.kith.access.Account;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * Where somebody who was invited chooses how to sign in.
 *
 * @param path of the invitation
 * @param provider what the other way is called; empty: there is none
 */
public record InvitationPage(
    Text title, Account account, Form form, List<ShownField> fields, String path, String provider)
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
