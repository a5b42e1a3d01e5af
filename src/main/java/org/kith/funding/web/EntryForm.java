package org.kith.funding.web;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Action;
import org.kith.funding.domain.Drafts;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;

/** A form by which something is added to an agreement's trail. */
interface EntryForm {
  /** The last part of its address, and of the keys of its wording. */
  String path();

  /** What somebody must be allowed to do. */
  Action action();

  /** Whether only who pays can say so, and not the provider's people. */
  default boolean isThePayers() {
    return true;
  }

  /** Small numbers come first where forms are offered. */
  int order();

  /** Whether there is anything to be added now. */
  boolean isOffered(AgreementMoney money);

  List<Field<?>> fields(AgreementMoney money, Words words);

  /** The form as it is first shown. */
  default Form filled(Form form, AgreementMoney money, LocalDate today) {
    return form.with(MoneyFields.ON, today);
  }

  /** Notes what cannot be though every field is right by itself. */
  default void check(Form form, AgreementMoney money) {}

  /** Adds what the form says, whose fields were accepted. Refuses with sentences. */
  void save(Form form, AgreementMoney money);

  /** Entries of this form, of the day and for the reason that it gives. */
  static Drafts drafts(Form form) {
    String reason =
        form.values().texts(MoneyFields.WHY.name()).isEmpty()
            ? form.find(MoneyFields.NOTE).flatMap(note -> note).orElse("")
            : form.get(MoneyFields.WHY);
    return new Drafts(id(form), form.get(MoneyFields.ON), reason);
  }

  /** The id of the entry that a form makes: sent again with the same words, it makes the same. */
  static String id(Form form) {
    return "e-" + form.fingerprint().substring(0, 32);
  }
}
