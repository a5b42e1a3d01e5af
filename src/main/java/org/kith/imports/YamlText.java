package org.kith.imports;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import org.kith.imports.Value.Sequence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML: one record, or a list of records. Only its nodes are read; no object is ever made. */
final class YamlText {
  private YamlText() {}

  static List<Mapping> read(String path, String text, Notes notes) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(Reader.LARGEST_FILE);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (root == null) {
        return List.of();
      }
      return records(path, value(path, root, notes), notes);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      notes.problem(new Problem(path, line, "file", "", "YAML: " + e.getProblem()));
    } catch (org.yaml.snakeyaml.error.YAMLException e) {
      boolean deep = String.valueOf(e.getMessage()).startsWith("Nesting Depth");
      String expected = deep ? Reader.LESS_NESTING : "YAML without aliases or control characters";
      notes.problem(new Problem(path, 0, "file", "", expected));
    }
    return List.of();
  }

  private static List<Mapping> records(String path, Value root, Notes notes) {
    List<Mapping> records = new ArrayList<>();
    List<Value> values = root instanceof Sequence(List<Value> list, int l) ? list : List.of(root);
    for (Value value : values) {
      if (value instanceof Mapping mapping) {
        records.add(mapping);
      } else {
        notes.problem(new Problem(path, value.line(), "record", "", "fields with names"));
      }
    }
    return records;
  }

  private static Value value(String path, Node node, Notes notes) {
    int line = node.getStartMark().getLine() + 1;
    return switch (node) {
      case ScalarNode scalar -> new Scalar(scalar.getValue(), line);
      case SequenceNode list ->
          new Sequence(list.getValue().stream().map(n -> value(path, n, notes)).toList(), line);
      case MappingNode mapping -> {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
          if (fields.put(key, value(path, tuple.getValueNode(), notes)) != null) {
            notes.problem(new Problem(path, line, key, "", "each field once"));
          }
        }
        yield new Mapping(fields, line);
      }
      default -> {
        notes.problem(new Problem(path, line, "value", "", "a text, a list or fields"));
        yield new Scalar("", line);
      }
    };
  }
}
