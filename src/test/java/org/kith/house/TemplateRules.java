package org.kith.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template shows what its own module's {@code web} package hands it, with the pieces that all
 * pages share; and it carries no styling or script of its own, which the site's content security
 * policy would refuse.
 */
final class TemplateRules {
  private static final Set<String> SHARED = Set.of("govuk", "layout", "ui");
  private static final Pattern IMPORTED = Pattern.compile("@import\\s+(?:static\\s+)?([\\w.*]+)");
  private static final Pattern NAMED = Pattern.compile("\\b(org\\.kith\\.[\\w.]+)");
  private static final Pattern CALLED = Pattern.compile("@template\\.(\\w+)\\.");
  private static final Pattern STYLED = Pattern.compile("(?i)(\\sstyle\\s*=|<style\\b)");
  private static final Pattern SCRIPTED =
      Pattern.compile("(?i)<script\\b(?![^>]*\\bsrc\\s*=)|\\son[a-z]+\\s*=\\s*\"|javascript:");
  private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");

  private TemplateRules() {}

  static List<String> faultsIn(Source template) {
    List<String> faults = new ArrayList<>();
    String module = SHARED.contains(template.module()) ? "ui" : template.module();
    for (String type : found(IMPORTED, template)) {
      if (!mayImport(module, type)) {
        faults.add(template.path() + " imports " + type);
      }
    }
    String body = IMPORTED.matcher(template.text()).replaceAll("");
    for (String type : found(NAMED, new Source(template.path(), body))) {
      if (!mayImport(module, type)) {
        faults.add(template.path() + " names " + type);
      }
    }
    for (String folder : found(CALLED, template)) {
      if (!SHARED.contains(folder) && !folder.equals(template.module())) {
        faults.add(template.path() + " uses a piece of " + folder);
      }
    }
    report(STYLED, template, "is styled by itself, not by the style sheet", faults);
    report(SCRIPTED, template, "has a script inside it", faults);
    report(UNESCAPED, template, "writes text without escaping it", faults);
    return faults.stream().distinct().toList();
  }

  private static boolean mayImport(String module, String type) {
    return type.startsWith("java.")
        || type.startsWith("gg.jte.")
        || type.startsWith("org.kith.kernel.")
        || (type.startsWith("org.kith.ui.") && !type.startsWith("org.kith.ui.web."))
        || type.startsWith("org.kith." + module + ".web.");
  }

  private static List<String> found(Pattern pattern, Source template) {
    Matcher matcher = pattern.matcher(template.text());
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static void report(
      Pattern pattern, Source template, String sentence, List<String> faults) {
    if (pattern.matcher(template.text()).find()) {
      faults.add(template.path() + " " + sentence);
    }
  }
}
