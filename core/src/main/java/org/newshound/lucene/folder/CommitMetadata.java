package org.newshound.lucene.folder;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.newshound.index.IndexFormatException;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.Stemming;

/// What every commit says of the index: that it is ours, its layout, and who wrote it.
///
/// @param layout the number of its layout
/// @param lucene the Lucene version that wrote it
/// @param analysis the fingerprint of the analysis of its texts
public record CommitMetadata(int layout, String lucene, String analysis) {
  private static final String FORMAT = "newshound.format";
  private static final String FORMAT_NAME = "newshound-index";
  private static final String LAYOUT = "newshound.layout";
  private static final String LUCENE = "newshound.lucene";
  private static final String VERSION = "newshound.version";
  private static final String LANGUAGE = "newshound.language";
  private static final String ANALYSIS = "newshound.analysis";

  /// Has the next commit of a writer say what this version writes, and returns the main language of
  /// the index, which stays what it was when the index was made.
  ///
  /// @param otherwise the main language of an index that is made now
  public static Stemming begin(IndexWriter writer, Stemming otherwise) {
    Map<String, String> before = new HashMap<>();
    writer.getLiveCommitData().forEach(each -> before.put(each.getKey(), each.getValue()));
    String label = before.get(LANGUAGE);
    Stemming main = label == null ? otherwise : Stemming.labelled(label);
    writer.setLiveCommitData(current(main).entrySet());
    return main;
  }

  /// Returns the user data of a commit written now.
  ///
  /// @param main the language of articles that do not say theirs
  static Map<String, String> current(Stemming main) {
    return Map.of(
        FORMAT, FORMAT_NAME,
        LAYOUT, String.valueOf(Fields.LAYOUT),
        LUCENE, Version.LATEST.toString(),
        VERSION, Release.version(),
        ANALYSIS, TextAnalysis.FINGERPRINT,
        LANGUAGE, main.label());
  }

  /// Returns what the newest commit says; none when the directory holds no index of ours.
  public static Optional<CommitMetadata> newest(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? of(SegmentInfos.readLatestCommit(directory).getUserData())
        : Optional.empty();
  }

  /// Returns what the user data of a commit says; none when it is not of an index of ours.
  public static Optional<CommitMetadata> of(Map<String, String> data) {
    return FORMAT_NAME.equals(data.get(FORMAT))
        ? Optional.of(
            new CommitMetadata(
                layout(data.get(LAYOUT)),
                data.getOrDefault(LUCENE, ""),
                data.getOrDefault(ANALYSIS, "")))
        : Optional.empty();
  }

  private static int layout(@Nullable String number) {
    try {
      return number == null ? 0 : Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /// Refuses an index that this version cannot read or write rightly.
  void check(String where) throws IndexFormatException {
    if (layout > Fields.LAYOUT) {
      throw new IndexFormatException(
          String.format(
              "%s has layout %d, this version knows %d; upgrade Newshound",
              where, layout, Fields.LAYOUT),
          null);
    }
    if (layout < Fields.LAYOUT || !analysis.equals(TextAnalysis.FINGERPRINT)) {
      throw new IndexFormatException(
          String.format(
              "%s has layout %d with analysis %s, this version writes %d with %s; "
                  + "rebuild it from its files",
              where, layout, analysis, Fields.LAYOUT, TextAnalysis.FINGERPRINT),
          null);
    }
  }
}
