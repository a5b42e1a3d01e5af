package org.kith.pledge.web;

import java.util.List;
import org.kith.pledge.domain.Signing;
import org.kith.ui.Crumb;
import org.kith.ui.FormLost;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Component;

/** What the pages behind somebody's own link have in common. */
@Component
class OwnLink {
  /** Address of a link. */
  static final String ONE = Signing.PATH + "{token}";

  private final Signing signing;

  OwnLink(Signing signing) {
    this.signing = signing;
  }

  Signing.Found found(String token) {
    return signing.look(token).orElseThrow(OwnLink::lost);
  }

  /** What an organisation signed. */
  Signing.Found body(String token) {
    Signing.Found found = found(token);
    if (found.signatory().isPerson()) {
      throw new NotFound();
    }
    return found;
  }

  /** A form behind the link. */
  static FormPage page(
      Signing.Found found,
      String token,
      String title,
      Form form,
      List<? extends Field<?>> fields,
      String ending) {
    return FormPage.of(title, form, fields, path(token) + ending, title)
        .below(new Crumb(Text.english(found.pledge().details().title()), path(token)))
        .forEveryone();
  }

  /** Whatever was typed is shown, to copy, where the link was not good any more. */
  static void require(boolean isGood) {
    if (!isGood) {
      throw lost();
    }
  }

  static FormLost lost() {
    return new FormLost(FormLost.Reason.EXPIRED, PledgeController.PATH);
  }

  static String path(String token) {
    return Signing.PATH + token;
  }
}
