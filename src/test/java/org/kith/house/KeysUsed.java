package org.kith.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that look like message keys ({@code figures.title}) and are worded nowhere. A text
 * that something is added to ({@code "ui.error." + name}) has to begin some key.
 */
final class KeysUsed {
  private static final Set<String> FILES =
      Set.of("csv", "yaml", "md", "properties", "jte", "json", "xlsx", "pdf", "html", "sql");

  private static final Set<String> NAMES = Set.of("tables", "id");

  private final Set<String> keys;
  private final Pattern key;
  private final Pattern quoted;

  KeysUsed(Set<String> modules, Set<String> keys) {
    this.keys = keys;
    String named = "(?:" + String.join("|", modules) + ")\\.[A-Za-z0-9.-]+";
    key = Pattern.compile(named);
    quoted = Pattern.compile("\"(" + named + ")\"(\\s*\\+)?");
  }

  List<String> unknownIn(Source template) {
    List<String> unknown = new ArrayList<>();
    Matcher text = quoted.matcher(template.text());
    while (text.find()) {
      if (isUnknown(text.group(1), text.group(2) != null)) {
        unknown.add(template.path() + " uses " + text.group(1));
      }
    }
    return unknown;
  }

  List<String> unknownIn(JavaFile file) {
    List<String> unknown = new ArrayList<>();
    file.tree().accept(new Texts(file, unknown), null);
    return unknown;
  }

  private boolean isUnknown(String text, boolean isAddedTo) {
    if (!key.matcher(text).matches() || FILES.contains(text.substring(text.lastIndexOf('.') + 1))) {
      return false;
    }
    // a beginning, which something adds a constant's name to, here or where it is handed to
    boolean isBeginning = isAddedTo || text.endsWith(".");
    Predicate<String> known = isBeginning ? k -> k.startsWith(text) : text::equals;
    return keys.stream().noneMatch(known);
  }

  private final class Texts extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final JavaFile file;
    private final List<String> unknown;

    Texts(JavaFile file, List<String> unknown) {
      this.file = file;
      this.unknown = unknown;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
      // the name of an action, not a message
      return made.getIdentifier().toString().equals("Action")
          ? null
          : super.visitNewClass(made, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      // names of tables and of rules (PersonalDataHolder, RetentionRule), not messages
      return NAMES.contains(method.getName().toString()) ? null : super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
      if (sum.getLeftOperand() instanceof LiteralTree literal) {
        check(literal, true);
      } else {
        scan(sum.getLeftOperand(), null);
      }
      return scan(sum.getRightOperand(), null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      check(literal, false);
      return null;
    }

    private void check(LiteralTree literal, boolean isAddedTo) {
      if (literal.getValue() instanceof String text && isUnknown(text, isAddedTo)) {
        unknown.add(file.place(literal) + " uses " + text);
      }
    }
  }
}
