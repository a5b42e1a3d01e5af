package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.programme.Measure.Tag;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code measures.yaml}: what the programme said it would ask or observe. */
@Component
@Order(25)
class MeasureRecords implements RecordType<MeasureEntry> {
  private final MeasureStore store;

  MeasureRecords(MeasureStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "measure";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("measures.yaml");
  }

  @Override
  public MeasureEntry read(Entry entry) {
    List<Tag> tags = new ArrayList<>();
    for (Entry child : entry.children("tags")) {
      tags.add(new Tag(Fields.framework(child), child.text("domain"), child.optional("indicator")));
    }
    return new MeasureEntry(
        entry.id("id"),
        entry.text("name"),
        entry.mayRefer("question", "official question"),
        entry.texts("answers"),
        tags,
        entry.referAll("priorities", "priority").stream().distinct().toList(),
        entry.referAll("projects", "project").stream().distinct().toList(),
        Fields.yes(entry, "confirmed", true));
  }

  @Override
  public String id(MeasureEntry measure) {
    return measure.id();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name()) && store.hasMeasure(reference.id());
  }

  @Override
  public void save(List<MeasureEntry> measures) {
    store.saveMeasures(measures);
  }
}
