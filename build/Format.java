import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the Java sources (mode "write"), names the files that are not formatted (mode "check"), or
 * does neither (mode "skip").
 */
class Format {
  public static void main(String[] arguments) throws Exception {
    boolean write = arguments[0].equals("write");
    if (arguments[0].equals("skip")) {
      return;
    }
    Formatter formatter = new Formatter();
    List<Path> sources;
    try (var files = Files.walk(Path.of(arguments[1]))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Path> unformatted = new ArrayList<>();
    sources.parallelStream()
        .forEach(
            source -> {
              try {
                String text = Files.readString(source);
                String formatted =
                    formatter.formatSource(
                        ImportOrderer.reorderImports(
                            RemoveUnusedImports.removeUnusedImports(text),
                            JavaFormatterOptions.Style.GOOGLE));
                if (!formatted.equals(text)) {
                  if (write) {
                    Files.writeString(source, formatted);
                  }
                  synchronized (unformatted) {
                    unformatted.add(source);
                  }
                }
              } catch (Exception e) {
                throw new IllegalStateException(source + ": " + e.getMessage(), e);
              }
            });
    if (!write && !unformatted.isEmpty()) {
      unformatted.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("Run ./kith format to format " + unformatted.size() + " file(s).");
      System.exit(1);
    }
  }
}
