package org.newshound.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.words.WordFile;

/// Tells a request for consent that stands in place of an article. Nearly all its text is on
/// cookies, consent or data, and speaks to the reader; a report on such things says "you" and "we"
/// in quotations only, and is longer.
///
/// @param about how much of the text is on consent, from 0 to 1
/// @param address how much of the text speaks to the reader, from 0 to 1
/// @param cues how many cues there are
/// @param chars how long the text is
record ConsentWall(double about, double address, int cues, int chars) {
  private static final double ABOUT_MIN = 0.6;
  private static final double ADDRESS_MIN = 0.6;
  private static final int CUES_MIN = 2;
  private static final int CHARS_MAX = 4000;
  private static final List<String> CUES = WordFile.lines("consent-cues.txt");
  private static final Set<String> READER = WordFile.set("reader-words.txt");

  static ConsentWall of(FoundBody found) {
    int chars = 0;
    int about = 0;
    int address = 0;
    Set<String> cues = new HashSet<>();
    for (PageBlock block : found.body()) {
      String folded = WordFile.fold(block.text());
      int length = folded.length();
      List<String> own = CUES.stream().filter(folded::contains).toList();
      cues.addAll(own);
      chars += length;
      about += own.isEmpty() ? 0 : length;
      address += speaksToReader(folded) ? length : 0;
    }
    double all = Math.max(1, chars);
    return new ConsentWall(about / all, address / all, cues.size(), chars);
  }

  /// Says whether the text is nothing but such a request.
  boolean isWall() {
    return about >= ABOUT_MIN && address >= ADDRESS_MIN && cues >= CUES_MIN && chars <= CHARS_MAX;
  }

  private static boolean speaksToReader(String folded) {
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (READER.contains(folded.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
