import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.CompileSuccess;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles every stylesheet of a folder that is not a partial (a name with a leading underscore). */
class CompileSass {
  public static void main(String[] arguments) throws Exception {
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target);
    try (SassCompiler compiler = SassCompilerFactory.bundled();
        var files = Files.list(Path.of(arguments[0]))) {
      compiler.setOutputStyle(OutputStyle.COMPRESSED);
      compiler.setQuietDeps(true);
      compiler.setLoadPaths(List.of(new File(arguments[2])));
      for (Path file : files.filter(f -> f.toString().endsWith(".scss")).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("_")) {
          continue;
        }
        CompileSuccess result = compiler.compileFile(file.toFile());
        Files.writeString(target.resolve(name.replace(".scss", ".css")), result.getCss());
      }
    }
  }
}
