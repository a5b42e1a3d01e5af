package org.kith.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source as the compiler reads it, without knowing any other file. */
final class JavaFile {
  private final Source source;
  private final CompilationUnitTree tree;
  private final Trees trees;

  private JavaFile(Source source, CompilationUnitTree tree, Trees trees) {
    this.source = source;
    this.tree = tree;
    this.trees = trees;
  }

  static JavaFile of(Source source) {
    return read(List.of(source)).getFirst();
  }

  /** All of the application. */
  static List<JavaFile> all() {
    return All.FILES;
  }

  private static final class All {
    static final List<JavaFile> FILES = read(Source.in(Source.JAVA, ".java"));
  }

  private static List<JavaFile> read(List<Source> sources) {
    List<JavaFile> files = new ArrayList<>();
    try {
      List<JavaFileObject> texts = sources.stream().map(JavaFile::text).toList();
      var compiler = ToolProvider.getSystemJavaCompiler();
      var task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of(), null, texts);
      Trees trees = Trees.instance(task);
      int next = 0;
      for (CompilationUnitTree tree : task.parse()) {
        files.add(new JavaFile(sources.get(next++), tree, trees));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  Source source() {
    return source;
  }

  CompilationUnitTree tree() {
    return tree;
  }

  /** Such as {@code figures/Figures.java:12}. */
  String place(Tree node) {
    long start = trees.getSourcePositions().getStartPosition(tree, node);
    return source.path() + ":" + tree.getLineMap().getLineNumber(start);
  }

  private static JavaFileObject text(Source source) {
    URI uri = URI.create("string:///" + source.path());
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
      }
    };
  }
}
