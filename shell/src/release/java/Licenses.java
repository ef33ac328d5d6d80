import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Collects the licences and notices of the libraries in a folder, a folder for each library. Those
/// that carry none in their jar have it among our own files; a library without any ends the build.
public final class Licenses {
  private Licenses() {}

  /// Collects.
  ///
  /// @param args the folder of the libraries, the folder of our texts, the folder to write
  public static void main(String[] args) throws IOException {
    Path texts = Path.of(args[1]);
    Path target = Path.of(args[2]);
    for (Path jar : list(Path.of(args[0]))) {
      String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
      if (!name.startsWith("newshound-") && !unpack(jar, target.resolve(name))) {
        Path text =
            list(texts).stream()
                .filter(each -> name.startsWith(each.getFileName().toString().replace(".txt", "")))
                .findFirst()
                .orElseThrow(() -> new IOException("no licence is known for " + jar));
        Path folder = Files.createDirectories(target.resolve(name));
        Files.copy(text, folder.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean unpack(Path jar, Path folder) throws IOException {
    boolean licensed = false;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        String plain = name.toUpperCase(Locale.ROOT).replaceFirst("\\.(TXT|MD)$", "");
        if (entry.getName().startsWith("META-INF/")
            && List.of("LICENSE", "NOTICE").contains(plain)) {
          Files.createDirectories(folder);
          try (InputStream text = zip.getInputStream(entry)) {
            Files.copy(text, folder.resolve(plain), StandardCopyOption.REPLACE_EXISTING);
          }
          licensed |= plain.equals("LICENSE");
        }
      }
    }
    return licensed;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
