package org.kith.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.KithApplication;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The modules as they are in the code. */
final class Modules {
  static final ApplicationModules ALL = ApplicationModules.of(KithApplication.class);

  private Modules() {}

  /** Each module with those that it uses itself, by name. */
  static Map<String, List<String>> uses() {
    Map<String, List<String>> uses = new TreeMap<>();
    ALL.stream()
        .filter(module -> !module.isRootModule())
        .forEach(module -> uses.put(name(module), uses(module)));
    return uses;
  }

  private static List<String> uses(ApplicationModule module) {
    return module
        .getDependencies(ALL, DependencyDepth.IMMEDIATE)
        .uniqueModules()
        .filter(used -> !used.isRootModule() && !used.equals(module))
        .map(Modules::name)
        .sorted()
        .toList();
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
