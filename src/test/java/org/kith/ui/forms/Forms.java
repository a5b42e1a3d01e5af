package org.kith.ui.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Viewer;
import org.kith.ui.Words;

/** Forms as people post them, for tests. */
final class Forms {
  static final Languages LANGUAGES = Languages.shipped();
  static final Messages MESSAGES = Messages.load(LANGUAGES);
  static final Words ENGLISH = MESSAGES.in(Language.ENGLISH);
  static final String PLACE = "/team/sample";

  private Forms() {}

  static Form posted(String... namesAndValues) {
    return new Form(ENGLISH, values(namesAndValues), PLACE);
  }

  /** The form that was opened, posted with these typed over what it showed. */
  static Form posted(Form opened, String... namesAndValues) {
    Map<String, List<String>> all = new LinkedHashMap<>(opened.values().texts());
    for (Viewer.HiddenField hidden : opened.hidden()) {
      all.put(hidden.name(), List.of(hidden.value()));
    }
    all.putAll(values(namesAndValues).texts());
    return new Form(ENGLISH, Values.of(all), PLACE);
  }

  static Values values(String... namesAndValues) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return Values.of(values);
  }

  static Label label(String words) {
    return Label.of(Text.english(words));
  }
}
