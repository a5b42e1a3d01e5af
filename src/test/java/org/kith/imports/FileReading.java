package org.kith.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kith.imports.Value.Mapping;

/**
 * What a record type makes of one YAML file, without a database: the records, and what is wrong
 * with the file as the person who loads it reads it.
 */
public record FileReading<R>(List<R> records, List<String> problems) {

  /** Reads a file in a world where just these other records exist. */
  public static <R> FileReading<R> of(
      RecordType<R> type, String path, String yaml, Set<Reference> existing) {
    if (!type.reads(path)) {
      throw new IllegalArgumentException(type.name() + " does not read " + path);
    }
    Notes notes = new Notes();
    List<R> records = new ArrayList<>();
    for (Mapping mapping : YamlText.read(path, yaml, notes)) {
      Entry entry = new Entry(path, mapping, notes);
      records.add(type.read(entry));
      entry.refuseUnknown();
    }
    notes.requireAll(existing::contains);
    return new FileReading<>(records, notes.problems().stream().map(Problem::toString).toList());
  }

  /** The only record of a file. */
  public R record() {
    if (records.size() != 1) {
      throw new AssertionError("one record expected, not " + records);
    }
    return records.getFirst();
  }
}
