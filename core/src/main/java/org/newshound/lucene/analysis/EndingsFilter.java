package org.newshound.lucene.analysis;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Replaces endings, so that forms meet that a stemmer leaves apart because folding took away the
/// accents it goes by, or because it knows no such plural.
final class EndingsFilter extends TokenFilter {
  private static final String VOWELS = "aeiouy";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Rules rules;

  EndingsFilter(TokenStream words, Rules rules) {
    super(words);
    this.rules = rules;
  }

  /// What becomes of words: the first rule that fits counts.
  record Rules(List<Rule> rules) {
    /// Reads rules: `7:esas>es` shortens words of seven letters and more, `5:C-es>` those of five
    /// that have a consonant before it (`V-`: a vowel), `men>man` is for a whole word.
    static Rules of(String rules) {
      return new Rules(Stream.of(rules.strip().split("\\s+")).map(Rule::of).toList());
    }
  }

  /// A rule.
  ///
  /// @param shortest how many letters a word must have; 0 when the ending is all of it
  /// @param before what stands before the ending: `C`, `V` or a blank for anything
  record Rule(int shortest, char before, String ending, String replacement) {
    static Rule of(String rule) {
      int colon = rule.indexOf(':');
      int arrow = rule.indexOf('>');
      String left = rule.substring(colon + 1, arrow);
      boolean isBound = left.length() > 1 && left.charAt(1) == '-';
      return new Rule(
          colon < 0 ? 0 : Integer.parseInt(rule.substring(0, colon)),
          isBound ? left.charAt(0) : ' ',
          isBound ? left.substring(2) : left,
          rule.substring(arrow + 1));
    }

    boolean fits(CharTermAttribute word) {
      int stem = word.length() - ending.length();
      return stem >= 0
          && (shortest == 0 ? stem == 0 : word.length() >= shortest)
          && ending.contentEquals(word.subSequence(stem, word.length()))
          && (before == ' ' || (stem > 0 && before == kind(word.charAt(stem - 1))));
    }

    private static char kind(char letter) {
      return VOWELS.indexOf(letter) >= 0 ? 'V' : 'C';
    }

    void apply(CharTermAttribute word) {
      word.setLength(word.length() - ending.length()).append(replacement);
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    for (Rule rule : rules.rules()) {
      if (rule.fits(term)) {
        rule.apply(term);
        return true;
      }
    }
    return true;
  }
}
