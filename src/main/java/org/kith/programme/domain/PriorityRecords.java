package org.kith.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code priorities/<id>.yaml}: a priority, in English. */
@Component
@Order(22)
class PriorityRecords implements RecordType<PriorityEntry> {
  private static final Pattern FILE = Pattern.compile("priorities/([a-z0-9-]+)\\.yaml");
  private static final Pattern HASHTAG =
      Pattern.compile("(#\\w+)?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern COLOUR = Pattern.compile("(#[0-9a-f]{6})?");

  private final PriorityStore store;

  PriorityRecords(PriorityStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "priority";
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public PriorityEntry read(Entry entry) {
    String id = entry.id("id");
    // Translations find their priority by the name of the file
    Matcher file = FILE.matcher(entry.file());
    if (!id.isEmpty() && file.matches() && !id.equals(file.group(1))) {
      entry.problem("id", id, "the name of its file, " + file.group(1));
    }
    return new PriorityEntry(
        id,
        entry.parsed("number", PriorityRecords::number, "a whole number from 1 to 99", 1),
        entry.parsed("hashtag", matching(HASHTAG), "a hashtag such as #Together", ""),
        entry.parsed("colour", matching(COLOUR), "a colour such as #1d70b8", ""),
        Wording.original(entry, id));
  }

  @Override
  public String id(PriorityEntry priority) {
    return priority.id();
  }

  @Override
  public List<Reference> offers(PriorityEntry priority) {
    return List.of(new Reference(name(), priority.id()), new Reference("subject", priority.id()));
  }

  @Override
  public boolean has(Reference reference) {
    return (reference.type().equals(name()) || reference.type().equals("subject"))
        && store.has(reference.id());
  }

  @Override
  public void save(List<PriorityEntry> priorities) {
    store.save(priorities);
    store.word(priorities.stream().map(PriorityEntry::wording).toList());
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Function<String, Optional<String>> matching(Pattern pattern) {
    return text -> pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }
}
