package org.kith.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A module's SQL stays in its own schema, but for what other modules offer as {@code report_*}
 * views and the policies' own schema {@code kith}; and SQL is never put together from variables.
 */
final class SqlRules {
  private static final Pattern SQL =
      Pattern.compile(
          "(?i)^\\s*(select|insert\\s+into|update|delete\\s+from|with|merge\\s+into|truncate|call)\\s"
              + "|\\b(from|join|into|update)\\s+[a-z_]+\\.[a-z_]");
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![a-z0-9_.'])([a-z_]+)\\.([a-z_][a-z0-9_]*)");
  private static final Set<String> RUN =
      Set.of("sql", "prepareStatement", "prepareCall", "executeQuery", "executeUpdate");

  /**
   * They make roles and databases, and copy tables whichever there are, for which PostgreSQL takes
   * no parameters: the server quotes.
   */
  private static final Set<String> MAY_BUILD = Set.of("database", "backup");

  private final Set<String> schemas;
  private final ConstantTexts constants;

  SqlRules(Set<String> schemas, ConstantTexts constants) {
    this.schemas = schemas;
    this.constants = constants;
  }

  /** What a migration says that its module may not; the folder is named like the module. */
  List<String> faultsIn(Source migration) {
    String withoutRemarks = migration.text().replaceAll("--[^\n]*", "");
    return foreignNames(withoutRemarks, migration.module()).stream()
        .map(name -> migration.path() + " names " + name)
        .toList();
  }

  List<String> faultsIn(JavaFile file) {
    List<String> faults = new ArrayList<>();
    file.tree().accept(new Statements(file, faults), null);
    return faults;
  }

  private List<String> foreignNames(String sql, String module) {
    List<String> names = new ArrayList<>();
    Matcher name = QUALIFIED.matcher(sql);
    while (name.find()) {
      boolean isForeign = schemas.contains(name.group(1)) && !name.group(1).equals(module);
      if (isForeign && !name.group(2).startsWith("report_")) {
        names.add(name.group());
      }
    }
    return names;
  }

  private final class Statements extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final JavaFile file;
    private final List<String> faults;
    private Set<String> parameters = Set.of();

    Statements(JavaFile file, List<String> faults) {
      this.file = file;
      this.faults = faults;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      Set<String> outer = parameters;
      parameters =
          method.getParameters().stream()
              .map(parameter -> parameter.getName().toString())
              .collect(Collectors.toSet());
      super.visitMethod(method, null);
      parameters = outer;
      return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      if (literal.getValue() instanceof String text && SQL.matcher(text).find()) {
        foreignNames(text, file.source().module())
            .forEach(name -> faults.add(file.place(literal) + " names " + name));
      }
      return super.visitLiteral(literal, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      if (!arguments.isEmpty() && mayNotBuild()) {
        if (RUN.contains(name(call)) && !isFixed(arguments.getFirst())) {
          faults.add(file.place(call) + " runs SQL that is put together at run time");
        }
        if (name(call).equals("formatted") && startsWithSql(call.getMethodSelect())) {
          faults.add(file.place(call) + " puts values into SQL");
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
      if (sum.getKind() == Tree.Kind.PLUS
          && mayNotBuild()
          && !constants.isConstant(sum)
          && (isSql(sum.getLeftOperand()) || isSql(sum.getRightOperand()))) {
        faults.add(file.place(sum) + " puts SQL together from variables");
      }
      return super.visitBinary(sum, null);
    }

    /** A constant, or what the method was handed: then it is seen where it is handed over. */
    private boolean isFixed(ExpressionTree sql) {
      return constants.isConstant(sql)
          || isScript(sql)
          || (sql instanceof IdentifierTree name && parameters.contains(name.getName().toString()));
    }

    /** The text of a script in a file of ours ({@code BenchTown.text}), the same each time. */
    private boolean isScript(ExpressionTree sql) {
      return sql instanceof MethodInvocationTree call
          && name(call).equals("text")
          && call.getArguments().size() == 1
          && isFixed(call.getArguments().getFirst());
    }

    private boolean mayNotBuild() {
      return !MAY_BUILD.contains(file.source().module());
    }

    private boolean startsWithSql(ExpressionTree select) {
      return select instanceof MemberSelectTree member && isSql(member.getExpression());
    }

    private static boolean isSql(ExpressionTree expression) {
      return expression instanceof LiteralTree literal
          && literal.getValue() instanceof String text
          && SQL.matcher(text).find();
    }

    private static String name(MethodInvocationTree call) {
      return switch (call.getMethodSelect()) {
        case MemberSelectTree member -> member.getIdentifier().toString();
        case IdentifierTree name -> name.getName().toString();
        default -> "";
      };
    }
  }
}
