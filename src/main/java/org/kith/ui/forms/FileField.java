package org.kith.ui.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * A file to attach. Its ending and size are checked here; what it really is, whoever opens it
 * checks. The form has to say {@code uploads = true}.
 *
 * @param endings such as {@code .xlsx}, in lower case
 * @param limit the most megabytes (of 1,000,000 bytes)
 */
public record FileField(String name, Label label, List<String> endings, int limit)
    implements Field<Upload> {
  private static final long MEGABYTE = 1_000_000;

  public FileField {
    endings = List.copyOf(endings);
  }

  public static FileField of(String name, String key, int megabytes, String... endings) {
    return new FileField(name, Label.key(key), List.of(endings), megabytes);
  }

  @Override
  public Look look(Words words) {
    return new Look.File(String.join(",", endings));
  }

  @Override
  public Answer<Upload> read(Values values, Words words) {
    return values
        .file(name)
        .map(this::checked)
        .orElseGet(() -> Answer.wrong("ui.form.file.missing"));
  }

  @Override
  public Text told(Values values, Words words) {
    return new Text(
        Typed.keepable(values.file(name).map(Upload::fileName).orElse("")), words.language());
  }

  @Override
  public Map<String, List<String>> write(Upload value) {
    return Map.of();
  }

  private Answer<Upload> checked(Upload file) {
    String fileName = file.fileName().toLowerCase(Locale.ROOT);
    if (endings.stream().noneMatch(fileName::endsWith)) {
      return Answer.wrong("ui.form.file.kind", String.join(", ", endings));
    }
    if (file.bytes() > limit * MEGABYTE) {
      return Answer.wrong("ui.form.file.size", limit);
    }
    return file.bytes() == 0 ? Answer.wrong("ui.form.file.empty") : new Answer.Given<>(file);
  }
}
