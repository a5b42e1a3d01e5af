package org.kith.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.imports.LoadReport.Counts;
import org.kith.imports.ProgrammeFolder.Source;
import org.kith.imports.Value.Mapping;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads programme folders: everything in them, or nothing and all that is wrong with them. */
@Component
public class Loader {
  public static final Action LOAD = new Action("imports.load");

  private final List<RecordType<?>> types;
  private final LoadedRecords loaded;
  private final EditedFields edited;
  private final Access access;
  private final ApplicationEventPublisher events;

  Loader(
      List<RecordType<?>> types,
      LoadedRecords loaded,
      EditedFields edited,
      Access access,
      ApplicationEventPublisher events) {
    this.types = types;
    this.loaded = loaded;
    this.edited = edited;
    this.access = access;
    this.events = events;
  }

  /**
   * Loads what is new or changed since the last load. Refuses with {@link LoadRefused}, having
   * written nothing, when anything is wrong with any file, or a file and a person in the browser
   * have changed the same field to different values. What only the browser changed stays. Loading
   * the same again changes nothing, and absence from a file never deletes.
   */
  @Transactional
  public LoadReport load(ProgrammeFolder folder) {
    access.require(LOAD);
    loaded.lockArea();
    Notes notes = new Notes();
    List<Batch<?>> batches = read(folder, notes);
    Set<Reference> offered = new HashSet<>();
    batches.forEach(batch -> offered.addAll(batch.offers()));
    notes.requireAll(
        wanted -> offered.contains(wanted) || types.stream().anyMatch(type -> type.has(wanted)));
    if (!notes.problems().isEmpty()) {
      throw new LoadRefused(notes.problems());
    }
    Map<String, Counts> counts = new LinkedHashMap<>();
    EditedFields.loading(
        () -> batches.forEach(batch -> counts.put(batch.type.name(), save(batch))));
    LoadReport report =
        new LoadReport(counts, batches.stream().flatMap(batch -> batch.kept()).toList());
    if (report.changedAnything()) {
      events.publishEvent(new FolderLoaded(access.area()));
      access.contentChanged();
    }
    return report;
  }

  private List<Batch<?>> read(ProgrammeFolder folder, Notes notes) {
    List<Batch<?>> batches = new ArrayList<>();
    types.forEach(type ->
        batches.add(new Batch<>(type, loaded.ofType(type.name()), edited.ofType(type.name()))));
    for (Source source : folder.sources()) {
      List<Batch<?>> readers =
          batches.stream().filter(batch -> batch.type.reads(source.path())).toList();
      if (readers.isEmpty() || !Reader.understands(source.path())) {
        notes.problem(
            new Problem(source.path(), 0, "file", "", "a file that a programme folder holds"));
        continue;
      }
      for (Mapping mapping : Reader.read(source, notes)) {
        ControlCharacters.refuse(source.path(), mapping, notes);
        readers.forEach(batch -> batch.read(source.path(), mapping, notes));
      }
    }
    return batches;
  }

  private <R> Counts save(Batch<R> batch) {
    String type = batch.type.name();
    List<R> toSave = new ArrayList<>();
    int added = 0;
    for (Batch.Read<R> read : batch.records()) {
      if (!read.fields().equals(read.last())) {
        loaded.remember(type, read.id(), batch.type.record(read.record()), read.fields());
      }
      read.merge().settled().forEach(field -> edited.forget(type, read.id(), field));
      Set<String> applied = read.applied();
      if (applied.isEmpty()) {
        continue;
      }
      toSave.add(read.record());
      added += read.last() == null ? 1 : 0;
      access.audit(
          LOAD,
          type,
          read.id(),
          read.last() == null ? "added" : "changed: " + String.join(", ", applied));
    }
    if (!toSave.isEmpty()) {
      batch.type.save(toSave);
    }
    return new Counts(added, toSave.size() - added, batch.records().size() - toSave.size());
  }
}
