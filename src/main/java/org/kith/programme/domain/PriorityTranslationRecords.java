package org.kith.programme.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code priorities/<id>.<language>.yaml}: a priority's texts in another language. The file's name
 * tells which priority and which language.
 */
@Component
@Order(23)
class PriorityTranslationRecords implements RecordType<Wording> {
  private static final Pattern FILE =
      Pattern.compile("priorities/([a-z0-9-]+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.yaml");

  private final PriorityStore store;

  PriorityTranslationRecords(PriorityStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "priority translation";
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public Wording read(Entry entry) {
    Matcher file = FILE.matcher(entry.file());
    if (!file.matches()) {
      throw new IllegalArgumentException("not a translation of a priority: " + entry.file());
    }
    String priority = file.group(1);
    String language = file.group(2);
    entry.need("file name", "priority", priority);
    if (language.equals(Wording.ENGLISH)) {
      entry.problem("file name", language, "another language: English is in " + priority + ".yaml");
    }
    return Wording.translation(entry, priority, language);
  }

  @Override
  public String id(Wording wording) {
    return wording.priority() + "." + wording.language();
  }

  /** Nothing refers to a translation. */
  @Override
  public void save(List<Wording> wordings) {
    store.word(wordings);
  }
}
