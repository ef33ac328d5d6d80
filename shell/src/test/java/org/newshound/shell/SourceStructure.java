package org.newshound.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what has grown too large, or has a name that is taken, in folders of Java sources.
///
/// @param roots the source folders, such as `src/main/java`
public record SourceStructure(List<Path> roots) {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:public |abstract |final |sealed |non-sealed |strictfp )*"
              + "(?:class|record|enum|interface|@interface) (\\w+)");

  /// Copies the folders.
  public SourceStructure {
    roots = List.copyOf(roots);
  }

  /// Returns `package: count` for each package with more top-level types than allowed.
  public List<String> packagesOver(int types) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files()) {
      counts.merge(packageOf(file), types(file).size(), Integer::sum);
    }
    return over(types, counts);
  }

  /// Returns `file: count` for each file with more lines than allowed.
  public List<String> filesOver(int lines) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files()) {
      counts.put(file.toString(), Files.readAllLines(file).size());
    }
    return over(lines, counts);
  }

  /// Returns `name: packages` for each simple name that several top-level types have.
  public List<String> repeatedNames() throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    for (Path file : files()) {
      for (String type : types(file)) {
        places.computeIfAbsent(type, name -> new ArrayList<>()).add(packageOf(file));
      }
    }
    return places.entrySet().stream()
        .filter(type -> type.getValue().size() > 1)
        .map(type -> type.getKey() + ": " + String.join(", ", type.getValue()))
        .toList();
  }

  private static List<String> over(int allowed, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > allowed)
        .map(each -> each.getKey() + ": " + each.getValue())
        .toList();
  }

  private static List<String> types(Path file) throws IOException {
    Matcher found = TYPE.matcher(Files.readString(file));
    return found.results().map(type -> type.group(1)).toList();
  }

  private String packageOf(Path file) {
    Path root = roots.stream().filter(file::startsWith).findFirst().orElseThrow();
    Path folder = root.relativize(file.getParent());
    return Stream.iterate(0, at -> at < folder.getNameCount(), at -> at + 1)
        .map(at -> folder.getName(at).toString())
        .collect(Collectors.joining("."));
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return files;
  }
}
