package org.kith.pledge.web;

import java.util.List;
import java.util.UUID;
import org.kith.organisations.RecordDesk;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Component;

/** What the forms have in common by which a colleague does something for somebody who signed. */
@Component
class SignerDesk {
  private final Signatories signatories;
  private final RecordDesk desk;

  SignerDesk(Signatories signatories, RecordDesk desk) {
    this.signatories = signatories;
    this.desk = desk;
  }

  /** Whose signature is not withdrawn, and who may be changed. */
  Signatory own(UUID id) {
    Signatory one = desk.own(Pledges.MANAGE, signatories::find, id);
    if (one.state() == Signatory.State.WITHDRAWN) {
      throw new NotFound();
    }
    return one;
  }

  /** The same, where it is an organisation. */
  Signatory body(UUID id) {
    Signatory one = own(id);
    if (one.isPerson()) {
      throw new NotFound();
    }
    return one;
  }

  FormPage page(
      Signatory one, String title, Form form, List<? extends Field<?>> fields, String ending) {
    return FormPage.of(
            title,
            form,
            fields,
            SignatoriesController.path(one.id()) + ending,
            fields.isEmpty() ? title : "pledge.save")
        .below(
            TeamPledgesController.crumb(form.words()),
            new Crumb(
                SignatoriesController.title(signatories, one, form.words()),
                SignatoriesController.path(one.id())));
  }
}
