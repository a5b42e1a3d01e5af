package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * A password, exactly as it was typed. Never shown again, in no page: that is what its name is for.
 *
 * @param autocomplete {@code current-password} or {@code new-password}
 */
public record PasswordField(String name, Label label, String autocomplete)
    implements Field<String> {
  private static final int LIMIT = 1000;

  public PasswordField {
    if (!name.contains("password")) {
      throw new IllegalArgumentException(
          name + " has to say that it is a password: pages that show what was typed leave it out");
    }
  }

  public static PasswordField current(String name, String key) {
    return new PasswordField(name, Label.key(key), "current-password");
  }

  public static PasswordField fresh(String name, String key) {
    return new PasswordField(name, Label.key(key), "new-password");
  }

  @Override
  public Look look(Words words) {
    return new Look.Secret(autocomplete);
  }

  @Override
  public Answer<String> read(Values values, Words words) {
    String password = values.text(name);
    if (password.isEmpty()) {
      return Answer.wrong("ui.form.missing");
    }
    return password.length() > LIMIT
        ? Answer.wrong("ui.form.long", LIMIT, password.length() - LIMIT)
        : new Answer.Given<>(password);
  }

  @Override
  public Text told(Values values, Words words) {
    return new Text("", words.language());
  }

  @Override
  public Map<String, List<String>> write(String value) {
    throw new UnsupportedOperationException("a password is never shown");
  }
}
