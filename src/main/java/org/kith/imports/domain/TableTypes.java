package org.kith.imports.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.imports.ImportRefused;
import org.kith.imports.Imports;
import org.kith.imports.Subject;
import org.kith.imports.TableType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules can import. */
@Component
class TableTypes {
  private final Map<String, TableType> types = new LinkedHashMap<>();
  private final Access access;

  TableTypes(ObjectProvider<TableType> types, Access access) {
    types.orderedStream().forEach(type -> this.types.put(type.name(), type));
    this.access = access;
  }

  TableType named(String name) {
    TableType type = types.get(name);
    if (type == null) {
      throw new ImportRefused("Nothing that can be imported is called “%s”.".formatted(name));
    }
    return type;
  }

  /** Asks for everything that importing this does. */
  void require(TableType type, Subject subject) {
    Scope holder = Scope.organisation(subject.holder());
    access.require(Imports.RUN, holder);
    type.needs().forEach(action -> access.require(action, holder));
  }

  Map<String, List<Subject>> subjects() {
    Map<String, List<Subject>> all = new LinkedHashMap<>();
    types.forEach((name, type) ->
        all.put(
            name,
            type.subjects().stream()
                .filter(subject -> mayImport(type, Scope.organisation(subject.holder())))
                .toList()));
    return all;
  }

  private boolean mayImport(TableType type, Scope holder) {
    return access.who().may(Imports.RUN, holder)
        && type.needs().stream().allMatch(action -> access.who().may(action, holder));
  }
}
