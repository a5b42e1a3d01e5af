package org.kith.figures.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.kith.geography.Area;
import org.kith.geography.Geography;
import org.springframework.stereotype.Component;

/** All subjects of the area, by id: those of the modules above, and the places. */
@Component
class Subjects {
  /** Names in the order of their modules, and the tree that they make. */
  private record Known(Map<String, SubjectName> names, SubjectTree tree) {}

  private final List<SubjectNames> owners;
  private final Geography geography;
  private final KeptUntilChanged<Known> kept;

  Subjects(List<SubjectNames> owners, Geography geography, Access access) {
    this.kept = KeptUntilChanged.ofRecords(access);
    this.owners = owners;
    this.geography = geography;
  }

  Map<String, SubjectName> byId() {
    return kept.of(this::read).names();
  }

  SubjectTree tree() {
    return kept.of(this::read).tree();
  }

  private Known read() {
    Map<String, SubjectName> names = new LinkedHashMap<>();
    places().forEach(place -> names.put(place.subject().id(), place));
    owners.stream()
        .flatMap(owner -> owner.subjects().stream())
        .forEach(name -> names.put(name.subject().id(), name));
    return new Known(Collections.unmodifiableMap(names), new SubjectTree(names.values()));
  }

  private List<SubjectName> places() {
    Area area = geography.area();
    List<SubjectName> places = new ArrayList<>();
    places.add(new SubjectName(new Subject("area", area.subject()), area.name(), null, null));
    area.wider()
        .forEach(wider ->
            places.add(new SubjectName(new Subject("area", wider.id()), wider.name(), null, null)));
    return places;
  }
}
