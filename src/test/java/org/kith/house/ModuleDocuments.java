package org.kith.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.docs.Documenter;

/** Describes the modules from the code: a picture and a table of all, a canvas of each. */
final class ModuleDocuments {
  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

  private static final Pattern LISTENED =
      Pattern.compile("(?s)(\\|Events listened to\n\\|)(.*?)(\n\\|)");

  private ModuleDocuments() {}

  static void write(Path folder) throws IOException {
    new Documenter(Modules.ALL, Documenter.Options.defaults().withOutputFolder(folder.toString()))
        .writeModuleCanvases();
    for (String canvas : read(folder).keySet()) {
      Path file = folder.resolve(canvas);
      Files.writeString(file, inOrder(Files.readString(file)));
    }
    Files.writeString(folder.resolve("README.md"), overview(Modules.uses()));
  }

  /** Events come in the order of a set, which is another one in each run. */
  private static String inOrder(String canvas) {
    return LISTENED
        .matcher(canvas)
        .replaceAll(list ->
            Matcher.quoteReplacement(
                list.group(1)
                    + list.group(2).lines().sorted().collect(Collectors.joining("\n"))
                    + list.group(3)));
  }

  private static String overview(Map<String, List<String>> uses) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Modules

        Made from the code by `./kith docs`; a test fails when it is stale. An arrow means "uses"; those that follow from
        others, and those to `kernel`, are left out of the picture.

        ```mermaid
        flowchart TB
        """);
    for (Floors floor : Floors.values()) {
      List<String> there = floor.modules().stream().filter(uses::containsKey).toList();
      if (!there.isEmpty()) {
        String name = floor.name().toLowerCase(java.util.Locale.ROOT);
        text.append("  subgraph ").append(name).append('\n');
        there.forEach(module -> text.append("    ").append(module).append('\n'));
        text.append("  end\n");
      }
    }
    uses.forEach((module, used) ->
        used.stream()
            .filter(other -> !other.equals("kernel"))
            .filter(other -> used.stream().noneMatch(via -> reaches(uses, via, other)))
            .forEach(other -> text.append("  %s --> %s%n".formatted(module, other))));
    text.append("```\n\n| module | what it is | uses |\n|---|---|---|\n");
    uses.forEach((module, used) ->
        text.append(
            "| [%s](module-%s.adoc) | %s | %s |%n"
                .formatted(module, module, about(module), String.join(", ", used))));
    return text.toString();
  }

  private static boolean reaches(Map<String, List<String>> uses, String from, String to) {
    return uses.getOrDefault(from, List.of()).stream()
        .anyMatch(next -> next.equals(to) || reaches(uses, next, to));
  }

  /** The Javadoc of the module's package. */
  private static String about(String module) {
    try {
      Matcher javadoc =
          JAVADOC.matcher(Files.readString(Source.JAVA.resolve(module + "/package-info.java")));
      return javadoc.find()
          ? javadoc
              .group(1)
              .replaceAll("(?m)^\\s*\\*", "")
              .replaceAll("\\{@code ([^}]*)}", "`$1`")
              .replaceAll("\\s+", " ")
              .replace("|", "\\|")
              .strip()
          : "";
    } catch (IOException none) {
      return "";
    }
  }

  /** Every file of a folder by its name. */
  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      Source.in(folder, "").forEach(file -> files.put(file.path(), file.text()));
    }
    return files;
  }
}
