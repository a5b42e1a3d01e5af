package org.kith.comms.web;

import java.util.List;
import org.kith.comms.NewsText;
import org.kith.comms.NewsVersion;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/** What is asked about a piece of news. */
final class NewsFields {
  static final TextField TITLE = TextField.of("title", "comms.team.title").atMost(120);
  static final TextField SUMMARY =
      TextField.lines("summary", "comms.team.summary").atMost(400).rows(3);
  static final TextField BODY = TextField.lines("body", "comms.team.body").atMost(20_000).rows(18);
  static final TickField SAYS_THE_ENGLISH =
      TickField.of("says-the-english", "comms.team.says-the-english");
  static final TickField MACHINE = TickField.of("machine-drafted", "comms.team.machine");

  /** In which figures may stand; the last is Markdown. */
  static final List<TextField> TEXTS = List.of(TITLE, SUMMARY, BODY);

  private static final List<Field<?>> OF_TRANSLATIONS =
      List.of(TITLE, SUMMARY, BODY, SAYS_THE_ENGLISH, MACHINE);

  private NewsFields() {}

  static List<? extends Field<?>> all(NewsKey key) {
    return key.isEnglish() ? TEXTS : OF_TRANSLATIONS;
  }

  static NewsText read(Form form) {
    return new NewsText(form.get(TITLE), form.get(SUMMARY), form.get(BODY));
  }

  static Form fill(NewsVersion latest, boolean isTranslation, Words words) {
    Form form =
        Form.blank(words)
            .with(TITLE, latest.says().title())
            .with(SUMMARY, latest.says().summary())
            .with(BODY, latest.says().body());
    return (isTranslation ? form.with(MACHINE, latest.isUnconfirmed()) : form)
        .withVersion(latest.number());
  }
}
