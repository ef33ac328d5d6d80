package org.newshound.shell.terminal.editor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.newshound.shell.terminal.text.SafeText;

/// The history file. Only its owner may read it. If it cannot be written there is no history;
/// characters that no line can contain are removed from it.
final class HistoryFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final long MAX_BYTES = 16_000_000;

  private HistoryFile() {}

  /// Prepares the file and returns whether it can be used.
  static boolean isReady(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!Files.exists(file)) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return false;
      }
      Files.setPosixFilePermissions(file, OWNER_ONLY);
      mend(file);
      return Files.isWritable(file);
    } catch (IOException e) {
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private static void mend(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CharsetDecoder lenient =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    String text = lenient.decode(ByteBuffer.wrap(bytes)).toString();
    String harmless = SafeText.sameLength(text);
    if (!Arrays.equals(bytes, harmless.getBytes(StandardCharsets.UTF_8))) {
      Path mended =
          Files.createTempFile(
              file.toAbsolutePath().getParent(),
              "history",
              ".tmp",
              PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(mended, harmless);
      Files.move(mended, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
