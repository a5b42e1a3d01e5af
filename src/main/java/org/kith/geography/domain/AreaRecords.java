package org.kith.geography.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kith.geography.Area;
import org.kith.geography.Area.Wider;
import org.kith.geography.Locality;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.kernel.AreaId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code area.yaml}: the area itself, its localities, and the larger places it lies in. */
@Component
@Order(10)
class AreaRecords implements RecordType<Area> {
  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{0,252}[a-z0-9-]");

  private final AreaStore store;

  AreaRecords(AreaStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "area";
  }

  @Override
  public boolean reads(String path) {
    return path.equals("area.yaml");
  }

  @Override
  public Area read(Entry entry) {
    String id = entry.id("id");
    if (!id.isEmpty() && !id.equals(store.current().value())) {
      entry.problem("id", id, "the area that this load is for, " + store.current());
    }
    List<String> hosts = entry.texts("hosts");
    hosts.forEach(host -> check(host, entry));
    List<Wider> wider = new ArrayList<>();
    entry.children("wider").forEach(w -> wider.add(new Wider(w.id("id"), w.text("name"))));
    List<Locality> localities = new ArrayList<>();
    entry
        .children("localities")
        .forEach(l -> localities.add(new Locality(l.id("id"), l.text("name"))));
    return new Area(
        store.current(),
        entry.text("name"),
        entry.text("kind"),
        entry.id("subject"),
        hosts,
        wider,
        localities,
        entry.optional("attribution"));
  }

  private void check(String host, Entry entry) {
    if (!HOST.matcher(host).matches()) {
      entry.problem("hosts", host, "host names in lower case, without a dot at the end");
    }
    store
        .otherAt(host)
        .ifPresent(other ->
            entry.problem("hosts", host, "a host name of its own: the area " + other + " has it"));
  }

  @Override
  public String id(Area area) {
    return area.id().value();
  }

  @Override
  public List<Reference> offers(Area area) {
    List<Reference> offers = new ArrayList<>();
    offers.add(new Reference("area", area.id().value()));
    offers.add(new Reference("subject", area.subject()));
    area.wider().forEach(wider -> offers.add(new Reference("subject", wider.id())));
    area.localities().forEach(l -> offers.add(new Reference("locality", l.id())));
    return offers;
  }

  @Override
  public boolean has(Reference reference) {
    return store.find(new AreaId(store.current().value())).stream()
        .anyMatch(area -> offers(area).contains(reference));
  }

  @Override
  public void save(List<Area> areas) {
    areas.forEach(store::save);
  }
}
