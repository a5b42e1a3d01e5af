package org.kith.pledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.kith.pledge.Commitment.Progress;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;

/** What is asked about how a commitment goes. */
final class ProgressFields {
  static final ChoiceField<Progress> PROGRESS =
      ChoiceField.of(
          "progress", "pledge.progress", Choice.each(Progress.class, "pledge.progress."));
  static final Field<String> EVIDENCE =
      TextField.lines("evidence", "pledge.progress.evidence").atMost(1000).rows(4).orEmpty();
  static final List<Field<?>> ALL = List.of(PROGRESS, EVIDENCE);

  private ProgressFields() {}

  /** The form's own mark is the report's: a second click tells nothing twice. */
  static UUID once(UUID commitment, Form form) {
    return UUID.nameUUIDFromBytes((commitment + form.once()).getBytes(UTF_8));
  }
}
