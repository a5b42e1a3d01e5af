import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.CompileSuccess;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles every stylesheet of a folder that is not a partial (a name with a leading underscore),
 * and turns left and right into start and end, so that the same rules serve right-to-left scripts.
 */
class CompileSass {
  /** Physical property or value → logical one: equal in left-to-right pages, mirrored in others. */
  private static final Map<String, String> LOGICAL = new LinkedHashMap<>();

  static {
    for (String box : List.of("margin", "padding", "border")) {
      LOGICAL.put("(?<=[{;])" + box + "-left(?=[-:])", box + "-inline-start");
      LOGICAL.put("(?<=[{;])" + box + "-right(?=[-:])", box + "-inline-end");
    }
    String size = "([^ ;}(]+)";
    LOGICAL.put(
        "(?<=[{;])(margin|padding):" + String.join(" ", size, size, size, size) + "(?=[;}])",
        "$1-block:$2 $4;$1-inline:$5 $3");
    LOGICAL.put("(?<=[{;])left(?=:)", "inset-inline-start");
    LOGICAL.put("(?<=[{;])right(?=:)", "inset-inline-end");
    // the physical value stays before it, for browsers older than 2023
    LOGICAL.put("(?<=[{;])float:left(?=[;}])", "float:left;float:inline-start");
    LOGICAL.put("(?<=[{;])float:right(?=[;}])", "float:right;float:inline-end");
    LOGICAL.put("(?<=[{;]text-align:)left", "start");
    LOGICAL.put("(?<=[{;]text-align:)right", "end");
  }

  public static void main(String[] arguments) throws Exception {
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target);
    try (SassCompiler compiler = SassCompilerFactory.bundled();
        var files = Files.list(Path.of(arguments[0]))) {
      compiler.setOutputStyle(OutputStyle.COMPRESSED);
      compiler.setQuietDeps(true);
      // GOV.UK Frontend 5 takes its settings through @import
      compiler.addSilenceDeprecation("import");
      compiler.setLoadPaths(List.of(new File(arguments[2])));
      for (Path file : files.filter(f -> f.toString().endsWith(".scss")).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("_")) {
          continue;
        }
        CompileSuccess result = compiler.compileFile(file.toFile());
        Files.writeString(target.resolve(name.replace(".scss", ".css")), logical(result.getCss()));
      }
    }
  }

  private static String logical(String css) {
    for (var change : LOGICAL.entrySet()) {
      css = css.replaceAll(change.getKey(), change.getValue());
    }
    return css;
  }
}
