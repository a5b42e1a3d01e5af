package org.kith.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a setting that names a PostgreSQL server, in the form of JDBC ({@code
 * jdbc:postgresql://host:5432/kith?user=…&password=…}) or of PostgreSQL's own programs ({@code
 * postgresql://user:password@host:5432/kith}). More than one host and further parameters pass
 * through; special letters of names and passwords are percent-encoded.
 */
final class ServerAddress {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<who>.*)@)?(?<hosts>[^/@?#]+)/(?<database>[^/@?#]+)"
              + "(?:\\?(?<parameters>[^#]*))?");

  private ServerAddress() {}

  static Login read(String setting, String value) {
    Matcher form = FORM.matcher(value.strip());
    if (!form.matches()) {
      throw unusable(setting, "is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
    }
    try {
      return login(setting, form);
    } catch (IllegalArgumentException notEncoded) {
      throw unusable(setting, "has a % that is not followed by two hexadecimal digits");
    }
  }

  private static Login login(String setting, Matcher form) {
    @Nullable String user = null;
    @Nullable String password = null;
    @Nullable String who = form.group("who");
    if (who != null) {
      String[] parts = who.split(":", 2);
      user = decoded(parts[0]);
      password = parts.length == 2 ? decoded(parts[1]) : null;
    }
    List<String> others = new ArrayList<>();
    @Nullable String parameters = form.group("parameters");
    for (String parameter : parameters == null ? new String[0] : parameters.split("&", -1)) {
      if (parameter.startsWith("user=")) {
        user = URLDecoder.decode(parameter.substring("user=".length()), UTF_8);
      } else if (parameter.startsWith("password=")) {
        password = URLDecoder.decode(parameter.substring("password=".length()), UTF_8);
      } else if (!parameter.isEmpty()) {
        others.add(parameter);
      }
    }
    if (user == null || user.isEmpty() || password == null || password.isEmpty()) {
      throw unusable(setting, "names no user and password");
    }
    String url = "jdbc:postgresql://" + form.group("hosts") + "/" + form.group("database");
    return new Login(others.isEmpty() ? url : url + "?" + String.join("&", others), user, password);
  }

  /** As in a path: a plus sign is itself. */
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
  }

  private static SettingUnusable unusable(String setting, String what) {
    return new SettingUnusable("The setting " + setting + " " + what + ".");
  }
}
