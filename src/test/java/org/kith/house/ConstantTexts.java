package org.kith.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells texts that stand in the source as they are from those that are put together at run time.
 */
final class ConstantTexts {
  private final Set<String> names = new HashSet<>();

  /** Knows the {@code static final} texts of these files by their names. */
  ConstantTexts(Collection<JavaFile> files) {
    int known;
    do { // a constant may be made of constants that are found later
      known = names.size();
      files.forEach(file -> file.tree().accept(new Constants(), null));
    } while (names.size() > known);
  }

  boolean isConstant(ExpressionTree expression) {
    return switch (expression) {
      case LiteralTree literal -> true;
      case BinaryTree sum ->
          sum.getKind() == Tree.Kind.PLUS
              && isConstant(sum.getLeftOperand())
              && isConstant(sum.getRightOperand());
      case ParenthesizedTree inner -> isConstant(inner.getExpression());
      case ConditionalExpressionTree choice ->
          isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
      case IdentifierTree name -> names.contains(name.getName().toString());
      case MemberSelectTree member -> names.contains(member.getIdentifier().toString());
      default -> false;
    };
  }

  private final class Constants extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      String name = variable.getName().toString();
      var modifiers = variable.getModifiers().getFlags();
      if (name.equals(name.toUpperCase(java.util.Locale.ROOT))
          && (modifiers.contains(Modifier.FINAL) && modifiers.contains(Modifier.STATIC))
          && variable.getInitializer() != null
          && isConstant(variable.getInitializer())) {
        names.add(name);
      }
      return super.visitVariable(variable, null);
    }
  }
}
